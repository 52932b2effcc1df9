//! What a tag says of the text inside it.

use html5ever::{LocalName, local_name};

/// How the walk treats an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Its text stands apart from the text around it.
    Block,
    /// Its text runs on with the text around it.
    Inline,
    /// No reader sees what it holds.
    Skip,
}

/// The elements that MathJax 3 makes stand within a line.
const FORMULA_PREFIX: &str = "mjx-";

macro_rules! tags {
    ($($variant:ident $name:tt $role:ident,)*) => {
        /// The elements that the walk tells apart.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum Tag {
            $($variant,)*
            /// A custom element: as a rule a component that wraps others.
            Custom,
            /// Any other element, such as `<font>`.
            Other,
        }

        impl Tag {
            /// The tag of an element's name.
            pub(crate) fn of(name: &LocalName) -> Tag {
                match *name {
                    $(local_name!($name) => Tag::$variant,)*
                    _ if name.starts_with(FORMULA_PREFIX) => Tag::Other,
                    _ if name.contains('-') => Tag::Custom,
                    _ => Tag::Other,
                }
            }

            /// How the walk treats the element.
            pub(crate) fn role(self) -> Role {
                match self {
                    $(Tag::$variant => Role::$role,)*
                    Tag::Custom => Role::Block,
                    Tag::Other => Role::Inline,
                }
            }
        }
    };
}

// The block model knows the elements around a block by their place in this list (the feature `TagOf`): a line more, or fewer, asks
// for training. Roles follow the user-agent style sheet of the HTML standard (section 15.3); what differs says why.
tags! {
    Html "html" Block,
    Head "head" Skip,
    Body "body" Block,
    Main "main" Block,
    Article "article" Block,
    Section "section" Block,
    Header "header" Block,
    Footer "footer" Block,
    Nav "nav" Block,
    Aside "aside" Block,
    Div "div" Block,
    P "p" Block,
    H1 "h1" Block,
    H2 "h2" Block,
    H3 "h3" Block,
    H4 "h4" Block,
    H5 "h5" Block,
    H6 "h6" Block,
    Hgroup "hgroup" Block,
    Ul "ul" Block,
    Ol "ol" Block,
    Menu "menu" Block,
    Dir "dir" Block,
    Li "li" Block,
    Dl "dl" Block,
    Dt "dt" Block,
    Dd "dd" Block,
    Blockquote "blockquote" Block,
    Pre "pre" Block,
    Figure "figure" Block,
    Figcaption "figcaption" Block,
    Table "table" Block,
    Caption "caption" Block,
    Thead "thead" Block,
    Tbody "tbody" Block,
    Tfoot "tfoot" Block,
    Tr "tr" Block,
    Td "td" Block,
    Th "th" Block,
    Form "form" Block,
    Fieldset "fieldset" Block,
    Legend "legend" Block,
    Details "details" Block,
    Summary "summary" Block,
    Dialog "dialog" Block,
    Address "address" Block,
    Center "center" Block,
    Search "search" Block,
    Hr "hr" Block,
    A "a" Inline,
    B "b" Inline,
    Strong "strong" Inline,
    I "i" Inline,
    Em "em" Inline,
    Code "code" Inline,
    Kbd "kbd" Inline,
    Samp "samp" Inline,
    Span "span" Inline,
    Sup "sup" Inline,
    Label "label" Inline,
    Time "time" Inline,
    Cite "cite" Inline,
    Br "br" Inline,
    Img "img" Inline,
    Button "button" Inline, // accordions put headings of content into buttons
    Noscript "noscript" Inline,
    Input "input" Skip,
    Select "select" Skip, // choices, not text
    Datalist "datalist" Skip,
    Textarea "textarea" Skip,
    Script "script" Skip,
    Style "style" Skip,
    Template "template" Skip,
    Title "title" Skip,
    Iframe "iframe" Skip, // what it holds is shown by browsers that know no frames: none
    Noembed "noembed" Skip,
    Noframes "noframes" Skip,
    Object "object" Inline, // its fallback is shown where the plug-in is gone: everywhere
    Audio "audio" Skip, // fallback for browsers without the element
    Video "video" Skip,
    Canvas "canvas" Skip,
    Svg "svg" Skip,
    Map "map" Skip,
    Progress "progress" Skip,
    Meter "meter" Skip,
    Rt "rt" Skip, // the reading aid would stand in the middle of the word
    Rp "rp" Skip,
    Math "math" Inline, // read as one: a formula has a source
    Ruby "ruby" Inline,
}

impl Tag {
    /// 1 to 6 for a heading.
    pub(crate) fn heading_level(self) -> Option<u8> {
        match self {
            Tag::H1 => Some(1),
            Tag::H2 => Some(2),
            Tag::H3 => Some(3),
            Tag::H4 => Some(4),
            Tag::H5 => Some(5),
            Tag::H6 => Some(6),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_map_to_tags_and_roles() {
        for (name, tag, role) in [
            ("p", Tag::P, Role::Block),
            ("a", Tag::A, Role::Inline),
            ("font", Tag::Other, Role::Inline),
            ("my-card", Tag::Custom, Role::Block),
            ("mjx-container", Tag::Other, Role::Inline),
            ("rt", Tag::Rt, Role::Skip),
        ] {
            assert_eq!(Tag::of(&LocalName::from(name)), tag, "{name}");
            assert_eq!(tag.role(), role, "{name}");
        }
        assert_eq!(Tag::H3.heading_level(), Some(3));
        assert_eq!(Tag::P.heading_level(), None);
    }
}
