//! Elements that are read otherwise than by their text: marks of notes, line numbers, formulas.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;
use scraper::node::Element;

use super::attributes::Facts;
use super::math;
use crate::cues::{NameCues, Tag};
use crate::page::dom::{attribute, classes, element, texts};

/// What an element is, if it is not read by its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Special {
    /// The mark of a footnote: it would stand in the middle of the sentence.
    NoteReference,
    /// The way back from a footnote.
    BackLink,
    /// Numbers beside lines of code.
    LineNumbers,
    /// A button within code.
    CopyButton,
    /// A line of code that is an element, or holds lines.
    CodeLine {
        /// It is a line even if it holds nothing.
        shown: bool,
    },
    /// A formula in MathML.
    Formula,
    /// What a library drew for a formula whose MathML is there as well.
    Rendering,
}

/// Classes of line numbers: Prism, highlight.js and Rouge, Pygments, Chroma, react-syntax-highlighter, Hexo, Crayon, GitHub.
const LINE_NUMBERS: [&str; 16] = [
    "line-numbers",
    "line-number",
    "hljs-ln-numbers",
    "rouge-gutter",
    "lineno",
    "linenos",
    "linenodiv",
    "lnt",
    "lntd",
    "ln",
    "linenumber",
    "react-syntax-highlighter-line-number",
    "gutter",
    "gl",
    "crayon-nums",
    "blob-num",
];

/// Classes of lines of code: Shiki and Hexo, prism-react-renderer, react-syntax-highlighter, Crayon.
const CODE_LINES: [&str; 4] = ["line", "token-line", "code-line", "crayon-line"];

/// Classes of formulas drawn for the eye: KaTeX, MathJax 3, MathJax 2.
const RENDERINGS: [&str; 4] = ["katex-html", "MJX-TEX", "MathJax_Preview", "MathJax_SVG"];

/// Classes of formulas drawn from the script behind them: MathJax 2 with its ways to draw.
const DRAWN: [&str; 9] = [
    "MathJax",
    "MathJax_Preview",
    "MathJax_Display",
    "MathJax_SVG",
    "MathJax_SVG_Display",
    "MathJax_CHTML",
    "MathJax_MathML",
    "mjx-chtml",
    "MJXc-display",
];
/// A preview and a drawing stand before the script.
const MAX_DRAWN: usize = 3;

/// Components that show a picture or a video: AMP, lite-youtube-embed and lite-vimeo-embed.
const MEDIA_COMPONENTS: [&str; 9] = [
    "amp-img",
    "amp-anim",
    "amp-youtube",
    "amp-vimeo",
    "amp-iframe",
    "amp-video",
    "amp-audio",
    "lite-youtube",
    "lite-vimeo",
];

/// What the targets of Word's footnotes and endnotes begin with.
const WORD_NOTES: [&str; 2] = ["#_ftn", "#_edn"];

/// What links in headings say that lead up or to a form.
const ANCHORS: [&str; 3] = ["top", "back to top", "edit"];
const MAX_ANCHOR: usize = 16;

/// Classes of the ways back from notes: MediaWiki.
const BACK_LINKS: [&str; 1] = ["mw-cite-backlink"];

/// The mark of a note is a number, a letter or a sign, maybe in brackets.
const MAX_LABEL: usize = 6;
/// Signs that mark notes.
const NOTE_SIGNS: [char; 6] = ['*', '†', '‡', '§', '¶', '‖'];
/// Signs that lead back from a note; the last two ask for a plain look of the one before.
const BACK_SIGNS: [char; 8] = ['↩', '↑', '^', '⤴', '⏎', '↵', '\u{fe0e}', '\u{fe0f}'];

impl Special {
    pub(super) fn of(node: NodeRef<'_, Node>, tag: Tag, facts: &Facts, in_code: bool) -> Option<Special> {
        match tag {
            Tag::Math => return Some(Special::Formula),
            Tag::Sup if facts.names.has(NameCues::REFERENCE) || is_raised_reference(node) => {
                return Some(Special::NoteReference);
            }
            Tag::A if facts.fragment => {
                if let Some(word) = word_note(node) {
                    return Some(word);
                }
                let sign = |text: &str| text.trim().chars().all(|c| BACK_SIGNS.contains(&c));
                if all_text(node, sign) && has_text(node) {
                    return Some(Special::BackLink);
                }
                let raised = || node.first_child().is_some_and(|child| is(child, Tag::Sup));
                if (facts.names.has(NameCues::REFERENCE) || raised()) && label(node).is_some() {
                    return Some(Special::NoteReference);
                }
            }
            Tag::Button if in_code => return Some(Special::CopyButton),
            _ => {}
        }
        if !facts.class {
            return (in_code && is_line(tag)).then_some(Special::CodeLine { shown: tag == Tag::Li });
        }
        if (in_code || matches!(tag, Tag::Td | Tag::Pre))
            && has_class(node, &LINE_NUMBERS)
            && all_text(node, |text| text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()))
        {
            return Some(Special::LineNumbers);
        }
        let shown = in_code && (tag == Tag::Li || has_class(node, &CODE_LINES));
        if shown || in_code && is_line(tag) {
            return Some(Special::CodeLine { shown });
        }
        let is_back_link = || facts.names.has(NameCues::REFERENCE) && has_class(node, &BACK_LINKS);
        if tag == Tag::Span && (is_back_link() || is_label_of_note(node)) {
            return Some(Special::BackLink);
        }
        let is_drawn = matches!(tag, Tag::Span | Tag::Div) && has_class(node, &DRAWN) && has_source(node);
        (is_drawn || tag == Tag::Span && facts.hidden && has_class(node, &RENDERINGS))
            .then_some(Special::Rendering)
    }
}

/// What Word makes of a footnote's mark, and of the number before the note, which leads back.
fn word_note(node: NodeRef<'_, Node>) -> Option<Special> {
    let target = attribute(element(node)?, &local_name!("href"))?;
    let number = WORD_NOTES.iter().find_map(|prefix| target.strip_prefix(prefix))?;
    let special = if number.starts_with("ref") { Special::BackLink } else { Special::NoteReference };
    label(node).map(|_| special)
}

/// Whether an element is the number that docutils puts before a footnote.
fn is_label_of_note(node: NodeRef<'_, Node>) -> bool {
    let is_note = |around| element(around).is_some_and(|e| e.attr("role") == Some("doc-footnote"));
    has_class(node, &["label"]) && node.parent().is_some_and(is_note)
}

/// Whether a link within a heading leads to that heading, or up, and says nothing else.
pub(super) fn is_anchor(link: NodeRef<'_, Node>) -> bool {
    /// The heading, what wraps its text, and the section that it heads.
    const MAX_DISTANCE: usize = 3;
    let target = element(link).and_then(|e| attribute(e, &local_name!("href"))?.strip_prefix('#'));
    let Some(target) = target else { return false };
    let mut around = link.ancestors().take(MAX_DISTANCE).filter_map(element);
    let leads_here = target == "top" || around.any(|e| attribute(e, &local_name!("id")) == Some(target));
    let mut text = String::new();
    for part in texts(link) {
        text.push_str(part.trim());
        if text.len() > MAX_ANCHOR {
            return false;
        }
    }
    let is_sign = !text.is_empty() && !text.contains(char::is_alphanumeric);
    leads_here && (is_sign || ANCHORS.iter().any(|name| text.eq_ignore_ascii_case(name)))
}

/// What a box says that nobody can change: whether a task is done.
pub(crate) fn task(input: &Element) -> Option<bool> {
    let is_box = attribute(input, &local_name!("type")).is_some_and(|t| t.eq_ignore_ascii_case("checkbox"));
    let is_fixed = is_box && attribute(input, &local_name!("disabled")).is_some();
    is_fixed.then(|| attribute(input, &local_name!("checked")).is_some())
}

/// Whether a component of this name shows a picture or a video.
pub(crate) fn is_media(name: &str) -> bool {
    MEDIA_COMPONENTS.contains(&name)
}

/// Whether the script of a drawn formula stands behind it.
fn has_source(node: NodeRef<'_, Node>) -> bool {
    let mut next = node.next_siblings().filter(|next| element(*next).is_some()).take(MAX_DRAWN);
    let source = next.find(|next| !has_class(*next, &DRAWN));
    source.and_then(element).is_some_and(math::is_source)
}

/// Elements that highlighters make of lines.
fn is_line(tag: Tag) -> bool {
    matches!(tag, Tag::Div | Tag::Tr | Tag::Td | Tag::Li | Tag::Ol | Tag::Table | Tag::Tbody)
}

/// The number or sign of a note's mark, without brackets.
pub(crate) fn label(node: NodeRef<'_, Node>) -> Option<String> {
    let mut text = String::new();
    for part in texts(node) {
        text.push_str(part.trim());
        if text.len() > MAX_LABEL {
            return None;
        }
    }
    let label = text.trim_matches(['[', ']', '(', ')', ' ', '.']);
    let signs = label.chars().all(|c| NOTE_SIGNS.contains(&c));
    let number = label.chars().all(|c| c.is_ascii_digit());
    let letter = label.len() == 1 && label.chars().all(|c| c.is_ascii_alphabetic());
    (!label.is_empty() && (signs || number || letter)).then(|| label.to_owned())
}

/// Whether a raised element is nothing but a link to a note.
fn is_raised_reference(node: NodeRef<'_, Node>) -> bool {
    let leads_down = |child: NodeRef<'_, Node>| {
        element(child)
            .is_some_and(|e| is(child, Tag::A) && e.attr("href").is_some_and(|h| h.starts_with('#')))
    };
    node.children().any(leads_down) && label(node).is_some()
}

fn is(node: NodeRef<'_, Node>, tag: Tag) -> bool {
    element(node).is_some_and(|element| Tag::of(&element.name.local) == tag)
}

fn has_class(node: NodeRef<'_, Node>, table: &[&str]) -> bool {
    element(node).is_some_and(|element| classes(element).any(|class| table.contains(&class)))
}

/// Whether all text of an element is of a kind; ends at the first that isn't.
fn all_text(node: NodeRef<'_, Node>, kind: impl Fn(&str) -> bool) -> bool {
    texts(node).all(kind)
}

fn has_text(node: NodeRef<'_, Node>) -> bool {
    texts(node).any(|text| !text.trim().is_empty())
}
