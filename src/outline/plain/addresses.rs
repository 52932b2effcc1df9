//! What converters of pages write behind each link: its address in brackets, `link text [https://…]`.

use memchr::{memchr, memrchr};

use super::spelling::Cutting;
use crate::outline::{Span, SpanKind};

/// Brackets around addresses: of `html-to-text`; of `nanohtml2text` and Go's `html2text`; of the text parts of mails.
const BRACKETS: [(u8, u8); 3] = [(b'[', b']'), (b'(', b')'), (b'<', b'>')];
/// So many lines that are one link end with its address, or so many addresses stand anywhere: other texts have a few in parentheses.
const MIN_LINKS: usize = 5;
const MANY: usize = 20;
/// Such a line has at most so many bytes of text.
const MAX_LINK: usize = 60;
/// Addresses hold no more brackets within brackets, so that none is read over and over.
const MAX_DEPTH: usize = 4;
/// What addresses begin with.
const STARTS: [&str; 9] = ["https://", "http://", "/", "#", "?", "mailto:", "tel:", "javascript:", "data:"];
/// What others end with, before parameters. Brackets without any of these have words in them.
const FILES: [&str; 10] = [".html", ".htm", ".php", ".aspx", ".asp", ".jsp", ".cgi", ".gif", ".png", ".jpg"];

/// The brackets around the addresses of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Addresses {
    open: u8,
    close: u8,
}

impl Addresses {
    /// Those of a page that has addresses behind its links.
    pub(super) fn of(text: &str) -> Option<Addresses> {
        BRACKETS.into_iter().map(|(open, close)| Addresses { open, close }).find(|addresses| {
            let (mut links, mut all) = (0, 0);
            addresses.within(text).filter(|found| is_certain(found.address)).any(|found| {
                links += usize::from(found.ends_link(text));
                all += 1;
                links == MIN_LINKS || all == MANY
            })
        })
    }

    /// Appends a text without the addresses in it.
    pub(super) fn strip(self, text: &str, out: &mut String, spans: &mut Vec<Span>) {
        // A link around a picture has nothing but its address.
        if bare(text) == text {
            return;
        }
        let mut cutting = Cutting::new(text);
        let mut behind = 0;
        for Address { start, end, address } in self.within(text) {
            let before = text[behind..start].trim_end();
            let link_end = behind + before.len();
            // Where a link begins is not written: all of a short line is one, and elsewhere a word.
            let is_line = before.len() <= MAX_LINK && behind == 0 && end == text.len();
            let word = before.split(char::is_whitespace).next_back().unwrap_or(before);
            let link_start = if is_line { behind } else { link_end - word.len() };
            cutting.spans.push((link_start, link_end, SpanKind::Link(address.into())));
            let rest = text[end..].trim_start();
            let picture_link = bare(rest);
            behind = if picture_link.is_empty() { end } else { text.len() - rest.len() + picture_link.len() };
            cutting.cuts.push((link_end, behind));
            if text[behind..].starts_with(char::is_alphanumeric) {
                cutting.gaps.push(link_end);
            }
        }
        cutting.finish(out, spans);
    }

    /// The addresses in such brackets.
    fn within(self, text: &str) -> impl Iterator<Item = Address<'_>> {
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let start = at + memchr(self.open, text.as_bytes().get(at..)?)?;
                at = start + 1;
                if let Some(found) = self.address(text, start) {
                    at = found.end;
                    return Some(found);
                }
            }
        })
    }

    /// The address in a bracket.
    fn address(self, text: &str, start: usize) -> Option<Address<'_>> {
        let inner = &text[start + 1..];
        // The end of a line may part an address from its brackets.
        let address = inner.trim_start();
        let mut depth = 0;
        let mut length = 0;
        for &byte in address.as_bytes() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => break,
                _ if byte == self.open && depth == MAX_DEPTH => return None,
                _ if byte == self.open => depth += 1,
                _ if byte == self.close && depth == 0 => break,
                _ if byte == self.close => depth -= 1,
                _ => {}
            }
            length += 1;
        }
        let (address, rest) = address.split_at(length);
        let end = text.len() - rest.trim_start().len() + 1;
        (rest.trim_start().as_bytes().first() == Some(&self.close) && is_address(address))
            .then_some(Address { start, end, address })
    }
}

/// The address that a text begins with, not in brackets.
fn bare(text: &str) -> &str {
    let end =
        text.find(|c: char| c.is_whitespace() || BRACKETS.iter().any(|(open, _)| c == char::from(*open)));
    let word = &text[..end.unwrap_or(text.len())];
    if is_certain(word) && STARTS.iter().any(|start| word.starts_with(start)) { word } else { "" }
}

/// Whether it is no end tag, name of a file or other word.
fn is_certain(address: &str) -> bool {
    let path = address.strip_prefix('/').map(|path| path.contains(['/', '.', '?', '-']));
    path.unwrap_or_else(|| is_file(address) && address.contains(['/', '?'])) || address.contains("://")
}

/// Whether a word in brackets is an address.
fn is_address(word: &str) -> bool {
    STARTS.iter().any(|start| word.starts_with(start)) || is_file(word)
}

fn is_file(word: &str) -> bool {
    let path = word.split(['?', '#']).next().unwrap_or(word);
    FILES.iter().any(|end| path.ends_with(end))
}

/// An address in brackets, and the bytes that it takes with them.
struct Address<'t> {
    start: usize,
    end: usize,
    address: &'t str,
}

impl Address<'_> {
    /// Whether it ends a line with the text of one link.
    fn ends_link(&self, text: &str) -> bool {
        let before = text[..self.start].trim_end_matches([' ', '\t']);
        // Of the tools that write brackets the one that wraps lines has square ones.
        let is_wrapped = text[self.start..].starts_with('[');
        let before = if is_wrapped { before.trim_end() } else { before };
        let line = memrchr(b'\n', before.as_bytes()).map_or(0, |end| end + 1);
        let behind = text[self.end..].trim_start_matches([' ', '\r']);
        (behind.is_empty() || behind.starts_with('\n')) && (1..=MAX_LINK).contains(&(before.len() - line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::plain::outline;

    fn texts(text: &str) -> Vec<String> {
        let plain = outline(text);
        plain.outline.blocks.iter().map(|b| plain.outline.block_text(b).to_owned()).collect()
    }

    /// What stays of a text, and its links.
    fn read(text: &str) -> (String, Vec<(String, String)>) {
        let (mut out, mut spans) = (String::new(), Vec::new());
        Addresses { open: b'[', close: b']' }.strip(text, &mut out, &mut spans);
        let link = |span: &Span| {
            let text = out[span.text.start as usize..span.text.end as usize].to_owned();
            let SpanKind::Link(address) = &span.kind else { panic!("{span:?}") };
            (text, address.to_string())
        };
        let links = spans.iter().map(link).collect();
        (out, links)
    }

    #[test]
    fn addresses_behind_links_go_and_are_theirs() {
        let link = |text: &str, address: &str| (text.to_owned(), address.to_owned());
        for (text, left, links) in [
            ("Tide tables [/tides]", "Tide tables", vec![link("Tide tables", "/tides")]),
            (
                "See the\u{a0}tables [https://a.example/x?y=[1]] of Monday.",
                "See the\u{a0}tables of Monday.",
                vec![link("tables", "https://a.example/x?y=[1]")],
            ),
            (
                "Boats [boats.php?id=3]: by Ada [ mailto:ada@a.example ].",
                "Boats: by Ada.",
                vec![link("Boats", "boats.php?id=3"), link("Ada", "mailto:ada@a.example")],
            ),
            (
                "Gulls [/img/gulls.jpg] /gulls/today Herring",
                "Gulls Herring",
                vec![link("Gulls", "/img/gulls.jpg")],
            ),
            ("Gulls [/img/gulls.jpg]Herring", "Gulls Herring", vec![link("Gulls", "/img/gulls.jpg")]),
            ("https://a.example/gulls", "", vec![]),
            ("Low [tide] and [he/she] or [1]", "Low [tide] and [he/she] or [1]", vec![]),
            ("Low [https://a.example/x and more]", "Low [https://a.example/x and more]", vec![]),
        ] {
            assert_eq!(read(text), (left.to_owned(), links), "{text}");
        }
    }

    #[test]
    fn links_that_end_in_their_addresses_tell_such_a_page() {
        let menu = |open: &str, close: &str| {
            let line = |n: u32| format!("Tide {n} {open}https://a.example/{n}{close}\n");
            (1..=5).map(line).collect::<String>() + &format!("\nThe water {open}#low{close} is low.")
        };
        for (open, close) in [("[", "]"), ("(", ")"), ("( ", " )"), ("<", ">")] {
            let read = texts(&menu(open, close));
            assert_eq!(read[..2], ["Tide 1", "Tide 2"], "{open}");
            assert_eq!(read[5], "The water is low.", "{open}");
        }
        // Four links, sentences with an address, words in brackets, and addresses below their titles.
        let few = menu("[", "]").replacen("[https", "https", 1);
        let sentence =
            "The water was lower than in any week that the harbour master knew of (https://a.example/1)\n\n";
        let listed = "Tide tables\n<https://a.example/1>\n";
        for page in [few, sentence.repeat(6), "Low [/b]\n".repeat(30), listed.repeat(6)] {
            let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
            assert_eq!(texts(&page), lines);
        }
        let many =
            "The [https://a.example/1] water [/a/b] and the boats of it all, low and lower ".repeat(10);
        assert!(!texts(&many)[0].contains('['), "{many}");
    }

    #[test]
    fn brackets_take_time_in_proportion() {
        for unit in ["(/", "[/", "[/]", "[/a ", "(http://", "[https://a/]", "[/a/b]/c/d "] {
            let time = |n: usize| {
                let start = std::time::Instant::now();
                outline(&unit.repeat(n));
                start.elapsed().as_secs_f64()
            };
            let (small, large) = (time(5_000), time(40_000));
            assert!(large < 40.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
        }
    }
}
