//! Where a name ends with the element that holds it.

use ego_tree::NodeRef;
use html5ever::{LocalName, local_name};
use scraper::{ElementRef, Node};

use crate::metadata::byline::Visible;
use crate::metadata::names;
use crate::page::dom::attribute;
use crate::words;

/// What stands between a name and what is none: names are read up to the end of a line.
pub(super) const BREAK: &str = "\n ";
/// A name and what introduces it have at most so many bytes.
const MAX_BEFORE: usize = 200;
/// Elements that are parts of a line.
const PARTS: [LocalName; 3] = [local_name!("span"), local_name!("a"), local_name!("time")];
/// What stands between two names.
const COMMA: &str = ", ";

impl Visible<'_> {
    /// The text of a block with breaks behind the names that end with their elements, and commas between names in elements of one
    /// kind.
    pub(super) fn bordered(&self, index: usize) -> String {
        let mut text = String::new();
        let mut start = 0;
        let mut last: Option<NodeRef<'_, Node>> = None;
        for (range, node) in self.runs(self.block(index)) {
            let run = &self.outline.text[range];
            let parent = node.parent();
            let is_other = last.is_some() && last.map(|node| node.id()) != parent.map(|node| node.id());
            if is_other && is_sign_of_note(run) && ends_name(&text[start..], "1") {
                continue;
            }
            let is_alike = last.zip(parent).is_some_and(|(last, next)| is_of_kind(last, next));
            let ends_name = is_other && ends_name(&text[start..], run);
            if !ends_name
                && touch(&text, run)
                && last.zip(parent).is_some_and(|(last, next)| are_apart(last, next))
            {
                let is_account = last.is_some_and(is_account);
                text.push_str(if is_account { BREAK } else { between(&text[start..], is_alike) });
                start = if text.ends_with(BREAK) { text.len() } else { start };
            } else if is_other && !text.is_empty() && begins_anew(run) {
                text.push_str(BREAK);
                start = text.len();
            } else if ends_name {
                let is_list = is_alike && names::is_person(names::without_before(run));
                text.push_str(if is_list { COMMA } else { BREAK });
                start = text.len();
            }
            text.push_str(run);
            if !run.trim().is_empty() {
                last = parent;
            }
        }
        text.trim().to_owned()
    }
}

/// Whether a text leads to a note, or to the institution of an author: "1", "2,*".
fn is_sign_of_note(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '†' | '‡' | '§' | ',' | ' '))
        && text.contains(|c: char| !matches!(c, ',' | ' '))
}

/// Whether a name ends where an element does: a full name, behind which something begins anew that is neither "and" nor a suffix.
pub(super) fn ends_name(before: &str, behind: &str) -> bool {
    // A comma goes on.
    if before.len() > MAX_BEFORE
        || !before.trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ')'))
    {
        return false;
    }
    let name = names::without_before(before.rsplit(',').next().unwrap_or_default());
    let next = behind.trim_start();
    let word = next.split_whitespace().next().unwrap_or_default();
    let Some(first) = next.chars().next() else { return false };
    // `Written By` is written as names are.
    if names::is_before(name) || names::is_help(name) {
        return false;
    }
    if name.chars().all(words::is_cjk) {
        // More of such characters may belong to the name.
        return name.len() > first.len_utf8() && first.is_ascii_digit();
    }
    let is_particle =
        || name.rsplit(' ').next().is_some_and(names::is_particle) || names::before_and(name).is_some();
    // "Ada Holm" and "views: 12".
    (first.is_uppercase() || first.is_ascii_digit() || words::is_cjk(first) || word.ends_with(':'))
        && (names::is_person(name) || names::is_person(names::behind_and(name)))
        && !is_particle()
        && !names::is_suffix(word.trim_end_matches(','))
        && names::joined(&format!(" {next} ")).is_none()
}

/// Whether a text says that it names the author: `Author: Ada Holm`, "Interview by Ada Holm".
fn begins_anew(text: &str) -> bool {
    names::introduced(text).is_some_and(|(word, name)| {
        names::tells_author(word) || names::is_marked(text, name) || word.contains(' ')
    })
}

/// Whether two texts touch one another within what would be a word.
fn touch(before: &str, behind: &str) -> bool {
    before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
}

/// Whether two elements stand side by side, as parts of a line that the style sheet sets apart; those that mark up letters do not.
fn are_apart(one: NodeRef<'_, Node>, other: NodeRef<'_, Node>) -> bool {
    let is_within =
        |inner: NodeRef<'_, Node>, outer: NodeRef<'_, Node>| inner.ancestors().any(|node| node == outer);
    let (Some(one), Some(other)) = (part(one), part(other)) else { return false };
    one != other && !is_within(one, other) && !is_within(other, one)
}

/// The part of a line that an element is, or of which it marks up the text: `<a><b>Ada</b></a>`.
fn part(node: NodeRef<'_, Node>) -> Option<NodeRef<'_, Node>> {
    let is_part = |node: &NodeRef<'_, Node>| {
        ElementRef::wrap(*node).is_some_and(|element| PARTS.contains(&element.value().name.local))
    };
    Some(node).filter(is_part).or_else(|| node.parent().filter(is_part))
}

/// Whether an element, or one around it, is called the name of a user: what touches it is the user's rank, not half of a name.
fn is_account(node: NodeRef<'_, Node>) -> bool {
    const USER: &str = "username";
    const LEVELS: usize = 2;
    let mut around = std::iter::once(node).chain(node.ancestors()).take(LEVELS).filter_map(ElementRef::wrap);
    around.any(|one| {
        attribute(one.value(), &local_name!("class"))
            .is_some_and(|class| class.split_ascii_whitespace().any(|name| name == USER))
    })
}

/// What the style sheet stands for between an element with this text and the next one: two halves of a name are alike.
fn between(text: &str, is_alike: bool) -> &'static str {
    let is_word = !text.contains(char::is_whitespace);
    match text.chars().any(words::is_cjk) {
        _ if names::is_before(text) => " ",
        true if is_alike => "",
        false if is_word => " ",
        _ => BREAK,
    }
}

/// Whether two nodes are elements of one name and class.
fn is_of_kind(one: NodeRef<'_, Node>, other: NodeRef<'_, Node>) -> bool {
    let kind = |node| {
        let element = ElementRef::wrap(node)?.value();
        Some((&element.name.local, attribute(element, &local_name!("class"))))
    };
    kind(one).is_some_and(|one| kind(other) == Some(one))
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    fn authors(line: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1>{line}{PROSE}")).authors
    }

    #[test]
    fn a_name_ends_with_its_element() {
        for line in [
            "<div class=author><span class=name>Ada Holm</span><span class=role>Health reporter</span></div>",
            "<div class=author><strong>Ada Holm</strong><span>Health reporter</span></div>",
            "<p class=byline>By <b>Ada Holm</b> <span>Kiel</span></p>",
            "<p>By Ada Holm <button>Follow</button></p>",
            "<p>By <button>Ada Holm</button></p>",
            "<p><span>2016-09-05, 08:40</span> <span>Autor: Ada Holm</span> <span>odsłon: 1873</span></p>",
            "<p class=author>Written By <span>Ada Holm</span></p>",
            "<p class=byline><a href=/author/ada><span>Ada Holm</span><span>Tides</span></a></p>",
            "<p class=byline>By <span>Ada</span> <span>Holm</span></p>",
            "<p><span>L’Abri</span> <span>Propos recueillis par Ada Holm.</span></p>",
        ] {
            assert_eq!(authors(line), ["Ada Holm"], "{line}");
        }
        let line = "<p class=byline><span class=author>高瀬舞子</span><span>2026年11月8日</span></p>";
        assert_eq!(authors(line), ["高瀬舞子"]);
        for (line, name) in [
            ("<b>Ada van</b> <i>Holm</i>", "Ada van Holm"),
            ("<b>Ada Holm</b>, <i>PhD</i>", "Ada Holm, PhD"),
            ("<b>Ada Holm</b> <i>Jr.</i>", "Ada Holm Jr."),
        ] {
            assert_eq!(authors(&format!("<p class=byline>{line}</p>")), [name], "{line}");
        }
    }

    #[test]
    fn elements_that_touch_are_set_apart() {
        let date = "<time>14.03.2023</time>";
        for (line, names) in [
            ("<span>Ada Holm</span><span>in Kiel</span>", &["Ada Holm"][..]),
            ("<span>By</span><span>Ada Holm</span>", &["Ada Holm"]),
            ("<span class=a>Ada</span><span class=b>Holm</span>", &["Ada Holm"]),
            ("<a>阿舟</a><span>青石巷纪事</span>", &["阿舟"]),
            ("<span>高瀬</span><span>舞子</span>", &["高瀬舞子"]),
            ("<span class=a>原创</span><span class=b>高瀬舞子</span>", &["高瀬舞子"]),
            ("Mc<b>Kay</b> Holm", &["McKay Holm"]),
            ("<a class='username online'><b>Kastenfred</b></a><span>Mitglied</span>", &["Kastenfred"]),
        ] {
            assert_eq!(authors(&format!("<p class=byline>{line} {date}</p>")), names, "{line}");
        }
    }

    #[test]
    fn elements_of_one_kind_hold_a_name_each() {
        let line = "<p><span class=author>Ada Holm</span><span class=author>Bo Lind</span></p>";
        assert_eq!(authors(line), ["Ada Holm", "Bo Lind"]);
        let button = "By Ada Holm and Bo Lind <button>Follow</button>";
        assert_eq!(authors(&format!("<p class=byline>{button}</p>")), ["Ada Holm", "Bo Lind"]);
        let links = "<a href=/x>Ada Holm</a>, <a href=/x>Bo Lind</a>";
        assert_eq!(authors(&format!("<p class=byline>{links}</p>")), ["Ada Holm", "Bo Lind"]);
        let notes = "Ada Holm<sup>1,*</sup>, Bo Lind<sup>2</sup>";
        assert_eq!(authors(&format!("<p class=byline>{notes}</p>")), ["Ada Holm", "Bo Lind"]);
        assert_eq!(
            authors("<p class=byline>By <b>Ada Holm</b> And <b>Bo Lind</b></p>"),
            ["Ada Holm", "Bo Lind"]
        );
    }
}
