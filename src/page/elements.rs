//! Tables of element names that decide how a page is read and parsed. Names are lower-case.

/// Elements whose start tag makes the tokenizer read text instead of tags. They must reach the tree builder, and so
/// must their end tags, because tokenizer and tree builder switch together.
const RAW: &[&str] =
    &["iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"];

/// HTML start tags that end all open SVG and MathML. `font` does so too, but only with one of [`BREAKOUT_FONT`].
/// <https://html.spec.whatwg.org/#parsing-main-inforeign>
const BREAKOUT: &[&str] = &[
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "i",
    "img",
    "li",
    "listing",
    "menu",
    "meta",
    "nobr",
    "ol",
    "p",
    "pre",
    "ruby",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tt",
    "u",
    "ul",
    "var",
];

/// Attributes that make a `<font>` within SVG or MathML an HTML one.
const BREAKOUT_FONT: &[&str] = &["color", "face", "size"];

/// SVG and MathML elements in which HTML rules apply again.
/// <https://html.spec.whatwg.org/#html-integration-point>
const INTEGRATION: &[&str] =
    &["annotation-xml", "desc", "foreignobject", "mi", "mn", "mo", "ms", "mtext", "title"];

/// Whether an element of this name never holds anything.
///
/// Elements that never hold anything: they don't deepen the tree.
/// <https://html.spec.whatwg.org/#void-elements>, and the obsolete ones that the parser treats alike.
pub(crate) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "basefont"
            | "bgsound"
            | "br"
            | "col"
            | "embed"
            | "frame"
            | "hr"
            | "image"
            | "img"
            | "input"
            | "keygen"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Whether the start tag of such an element ends one of the same name that is open: those whose end tags may be left out.
/// <https://html.spec.whatwg.org/#optional-tags>
pub(crate) fn ends_its_like(name: &str) -> bool {
    matches!(name, "p" | "li" | "dt" | "dd" | "tr" | "td" | "th" | "option")
}

/// Whether the tokenizer reads text, not tags, after this element's start tag.
pub(super) fn is_raw(name: &str) -> bool {
    RAW.contains(&name)
}

/// Whether an element of this name flows within a line.
///
/// Elements that flow within a line: no space belongs where one of their tags is dropped.
pub(crate) fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "nobr"
            | "q"
            | "rb"
            | "ruby"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
    )
}

/// Whether a start tag of this name, in any case, ends all open SVG and MathML, whatever its attributes.
pub(super) fn is_breakout(name: &[u8]) -> bool {
    contains(BREAKOUT, name)
}

/// Whether an attribute of this name, in any case, makes a `<font>` within SVG or MathML an HTML one.
pub(super) fn is_breakout_font_attribute(name: &[u8]) -> bool {
    contains(BREAKOUT_FONT, name)
}

/// Whether HTML rules apply within the SVG or MathML element of this name, in any case.
pub(super) fn is_integration_point(name: &[u8]) -> bool {
    contains(INTEGRATION, name)
}

/// Whether a table holds a name that is spelled in any case.
fn contains(table: &[&str], name: &[u8]) -> bool {
    table.iter().any(|entry| entry.len() == name.len() && entry.as_bytes().eq_ignore_ascii_case(name))
}
