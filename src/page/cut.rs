//! Removes from a page's text, before it is parsed, what no reader sees: scripts, styles, comments, SVG drawings and
//! what stands within `<iframe>`, `<noembed>` and `<noframes>`. Data embedded in scripts is kept aside; formulas in scripts stay.
//!
//! Parsing what is thrown away costs a quarter of the parse. The rule is that the visible text of the parse stays the
//! same, so the scan follows the tokenizer state by state, and where it can't know what the parser would do it stops
//! cutting.

mod foreign;
#[cfg(test)]
mod tests;

use super::embedded::{Embedded, EmbeddedKind, is_formula_type};
use super::tags::{TagEnd, bogus_end, comment, each_attribute, find, name_end, raw_end, script_end, tag_end};
use foreign::{Foreign, Reach};
use std::borrow::Cow;
use std::ops::Range;

/// Longer than any named character reference.
const LONGEST_REFERENCE: usize = 64;

/// Keeps apart what a cut would join.
const SEPARATOR: &str = "<!---->";

/// A page's text after the cut.
#[derive(Debug)]
pub(crate) struct Cut<'a> {
    /// The markup that remains.
    pub(crate) html: Cow<'a, str>,
    /// Data from the scripts that were cut, in the order of the page.
    pub(crate) embedded: Vec<Embedded<'a>>,
    /// Whether the whole page was looked at. If not, the rest of it is in `html` as it was, with its scripts.
    pub(crate) complete: bool,
}

/// Cuts what no reader sees.
pub(crate) fn cut(text: &str) -> Cut<'_> {
    // Text in an SVG drawing forbids a later `<frameset>` to replace the body, so such a page keeps its drawings.
    Scan::new(text, Drawings::Cut).run().or_else(|| Scan::new(text, Drawings::Keep).run()).unwrap_or(Cut {
        html: Cow::Borrowed(text),
        embedded: Vec::new(),
        complete: false,
    })
}

/// What a start tag means for the cut.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// Cut with all up to its end tag.
    Script,
    /// Likewise.
    Style,
    /// Cut if it is known where it ends.
    Svg,
    /// Kept, but other rules apply within.
    Math,
    /// Its content is text that stays.
    RawText,
    /// Its content is text that nobody sees; its tags stay.
    RawHidden,
    /// All that follows is text.
    Plaintext,
    /// May replace the body.
    Frameset,
    /// Nothing special.
    Other,
}

/// The role of a start tag. By length first: it is asked for every tag of a page.
fn role(name: &[u8]) -> Role {
    let known: &[(&[u8], Role)] = match name.len() {
        3 => &[(b"svg", Role::Svg), (b"xmp", Role::RawText)],
        4 => &[(b"math", Role::Math)],
        5 => &[(b"style", Role::Style), (b"title", Role::RawText)],
        6 => &[(b"script", Role::Script), (b"iframe", Role::RawHidden)],
        7 => &[(b"noembed", Role::RawHidden)],
        8 => &[(b"textarea", Role::RawText), (b"noframes", Role::RawHidden), (b"frameset", Role::Frameset)],
        9 => &[(b"plaintext", Role::Plaintext)],
        _ => &[],
    };
    known.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or(Role::Other, |&(_, role)| role)
}

/// Whether SVG drawings are cut.
#[derive(Clone, Copy, PartialEq)]
enum Drawings {
    /// Cut them.
    Cut,
    /// Keep them.
    Keep,
}

/// Why a scan ends before the end of the page.
enum Stop {
    /// Nothing that follows is to be cut: it is text or an unfinished tag.
    Done,
    /// What follows is cut: an element or comment without end.
    CutRest(usize),
    /// The drawings that were cut should have been kept.
    Again,
}

/// One pass over a page.
struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    drawings: Drawings,
    any_drawing_cut: bool,
    foreign: Foreign,
    output: Output<'a>,
    embedded: Vec<Embedded<'a>>,
}

impl<'a> Scan<'a> {
    /// Starts at the beginning of a page.
    fn new(text: &'a str, drawings: Drawings) -> Self {
        Scan {
            text,
            bytes: text.as_bytes(),
            drawings,
            any_drawing_cut: false,
            foreign: Foreign::default(),
            output: Output::new(text),
            embedded: Vec::new(),
        }
    }

    /// Scans the page; `None` if it must be scanned again with its drawings kept.
    fn run(mut self) -> Option<Cut<'a>> {
        match self.scan() {
            Stop::Done => {}
            Stop::CutRest(start) => self.output.cut(start..self.bytes.len()),
            Stop::Again => return None,
        }
        let complete = !self.output.frozen;
        Some(Cut { html: self.output.finish(), embedded: self.embedded, complete })
    }

    /// Scans from one `<` to the next.
    fn scan(&mut self) -> Stop {
        let mut at = 0;
        while let Some(start) = find(self.bytes, at, b'<') {
            let next = match self.bytes.get(start + 1) {
                Some(b'!') => self.declaration(start),
                Some(b'?') => bogus_end(self.bytes, start + 2).ok_or(Stop::Done),
                Some(b'/') => self.end_tag(start),
                Some(byte) if byte.is_ascii_alphabetic() => self.start_tag(start),
                Some(_) => Ok(start + 1),
                None => Err(Stop::Done),
            };
            at = match next {
                Ok(next) => next,
                Err(stop) => return stop,
            };
        }
        Stop::Done
    }

    /// A comment, which is cut, or something of the like, which stays.
    fn declaration(&mut self, start: usize) -> Result<usize, Stop> {
        if !self.bytes[start..].starts_with(b"<!--") {
            return bogus_end(self.bytes, start + 2).ok_or(Stop::Done);
        }
        let (_, after) = comment(self.bytes, start + 4);
        let after = after.ok_or(Stop::CutRest(start))?;
        self.output.cut(start..after);
        Ok(after)
    }

    /// An end tag, or `</` followed by something else, up to its `>`.
    fn end_tag(&mut self, start: usize) -> Result<usize, Stop> {
        let name = start + 2;
        match self.bytes.get(name) {
            Some(byte) if byte.is_ascii_alphabetic() => {
                let end = tag_end(self.bytes, name_end(self.bytes, name)).ok_or(Stop::Done)?;
                Ok(self.tag(end))
            }
            Some(_) => bogus_end(self.bytes, name).ok_or(Stop::Done),
            None => Err(Stop::Done),
        }
    }

    /// A start tag and, where that is text to the tokenizer, its content.
    fn start_tag(&mut self, start: usize) -> Result<usize, Stop> {
        let bytes = self.bytes;
        let name = start + 1..name_end(bytes, start + 1);
        let role = role(&bytes[name.clone()]);
        if role == Role::Script {
            return self.script(start, name.end);
        }
        let end = tag_end(bytes, name.end).ok_or(Stop::Done)?;
        match role {
            Role::Svg | Role::Math => return Ok(self.foreign(start, name, end, role)),
            Role::Style => return self.style(start, end),
            _ => {}
        }
        let after = self.tag(end);
        match role {
            Role::RawText | Role::RawHidden => {
                let cuts = role == Role::RawHidden;
                let missing = if cuts { Stop::CutRest(after) } else { Stop::Done };
                let raw = raw_end(bytes, after, &bytes[name]).ok_or(missing)?;
                if cuts {
                    self.output.cut_raw_text(after..raw.text);
                }
                Ok(self.tag(raw.end))
            }
            Role::Plaintext => Err(Stop::Done),
            Role::Frameset if self.any_drawing_cut => Err(Stop::Again),
            _ => Ok(after),
        }
    }

    /// An `<svg>`, cut if it is clear where it ends, or a `<math>`, which stays.
    fn foreign(&mut self, start: usize, name: Range<usize>, end: TagEnd, role: Role) -> usize {
        if self.output.frozen {
            return self.tag(end);
        }
        let (reach, oversized) = if end.closes_itself {
            (Reach::Closed(end.after), end.excess.is_some())
        } else {
            let reach = self.foreign.reach(self.bytes, name, end.after);
            (reach, end.excess.is_some() || self.foreign.oversized())
        };
        let (after, closed) = match reach {
            Reach::Closed(after) => (after, true),
            Reach::Broken(at) => (at, false),
            Reach::Unknown => {
                self.output.frozen = true;
                return self.tag(end);
            }
        };
        let is_drawing = role == Role::Svg && self.drawings == Drawings::Cut;
        if oversized || (is_drawing && closed) {
            self.any_drawing_cut |= is_drawing;
            self.output.cut(start..after);
        }
        after
    }

    /// A style sheet, which is cut.
    fn style(&mut self, start: usize, end: TagEnd) -> Result<usize, Stop> {
        let raw = raw_end(self.bytes, end.after, b"style");
        if self.output.frozen {
            self.tag(end);
            return raw.map(|raw| self.tag(raw.end)).ok_or(Stop::Done);
        }
        let after = raw.ok_or(Stop::CutRest(start))?.end.after;
        self.output.cut(start..after);
        Ok(after)
    }

    /// A script, which is cut but for formulas; its data is kept aside if it holds any.
    fn script(&mut self, start: usize, name_end: usize) -> Result<usize, Stop> {
        let text = self.text;
        let (mut kind, mut id) = (None, None);
        let end = each_attribute(self.bytes, name_end, |attribute| {
            // Of attributes of one name the first counts.
            let name = &text[attribute.name];
            if name.eq_ignore_ascii_case("type") {
                kind.get_or_insert(&text[attribute.value]);
            } else if name.eq_ignore_ascii_case("id") {
                id.get_or_insert(&text[attribute.value]);
            }
        })
        .ok_or(Stop::Done)?;
        let content = end.after;
        let raw = script_end(self.bytes, content);
        if self.output.frozen {
            self.tag(end);
            return raw.map(|raw| self.tag(raw.end)).ok_or(Stop::Done);
        }
        if kind.is_some_and(is_formula_type) {
            // A reader sees what a library makes of it.
            self.tag(end);
            return raw.map(|raw| self.tag(raw.end)).ok_or(Stop::CutRest(start));
        }
        let content_end = raw.as_ref().map_or(self.bytes.len(), |raw| raw.text);
        if let Some(kind) = kind.and_then(EmbeddedKind::of_script_type) {
            self.embedded.push(Embedded {
                kind,
                id: id.map(Cow::Borrowed),
                text: Cow::Borrowed(&text[content..content_end]),
            });
        }
        let after = raw.ok_or(Stop::CutRest(start))?.end.after;
        self.output.cut(start..after);
        Ok(after)
    }

    /// A tag that stays, but for attributes beyond all reason; gives the position after it.
    fn tag(&mut self, end: TagEnd) -> usize {
        if let Some(excess) = end.excess {
            self.output.cut_attributes(excess);
        }
        end.after
    }
}

/// The text that remains, copied in spans between cuts.
struct Output<'a> {
    text: &'a str,
    kept: String,
    /// All before this is in `kept` or cut.
    done: usize,
    /// Set where it can't be known any more, without building the tree, what is a tag and what isn't: from there on
    /// only attributes are cut.
    frozen: bool,
}

impl<'a> Output<'a> {
    /// Starts with nothing cut.
    fn new(text: &'a str) -> Self {
        Output { text, kept: String::new(), done: 0, frozen: false }
    }

    /// Cuts between tags or within text.
    fn cut(&mut self, range: Range<usize>) {
        if self.frozen {
            return;
        }
        let next = self.text.as_bytes().get(range.end).copied();
        self.remove(range);
        if next.is_some_and(may_go_on) && ends_unfinished(self.kept.as_bytes()) {
            self.kept.push_str(SEPARATOR);
        }
    }

    /// Cuts the text between two tags that stay.
    fn cut_raw_text(&mut self, range: Range<usize>) {
        if !self.frozen && !range.is_empty() {
            self.remove(range);
        }
    }

    /// Cuts attributes.
    fn cut_attributes(&mut self, range: Range<usize>) {
        self.remove(range);
        // An unquoted value before it would swallow the slash of `/>`.
        self.kept.push(' ');
    }

    /// Leaves out a range that starts at or after the end of all before it.
    fn remove(&mut self, range: Range<usize>) {
        if self.kept.capacity() == 0 {
            self.kept.reserve(self.text.len());
        }
        self.kept.push_str(&self.text[self.done..range.start]);
        self.done = range.end;
    }

    /// All that remains.
    fn finish(mut self) -> Cow<'a, str> {
        if self.done == 0 {
            return Cow::Borrowed(self.text);
        }
        self.kept.push_str(&self.text[self.done..]);
        Cow::Owned(self.kept)
    }
}

/// Whether a byte can carry on a tag or a character reference that was begun before a cut.
fn may_go_on(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'#' | b';' | b'/' | b'!' | b'?')
}

/// Whether text ends in a lone `<` or in what may be the beginning of a character reference.
fn ends_unfinished(text: &[u8]) -> bool {
    if text.last() == Some(&b'<') {
        return true;
    }
    let stop = text
        .iter()
        .rev()
        .take(LONGEST_REFERENCE)
        .find(|byte| !byte.is_ascii_alphanumeric() && **byte != b'#');
    // A run without end counts as one: a separator too many does no harm.
    stop.map_or(text.len() >= LONGEST_REFERENCE, |&byte| byte == b'&')
}
