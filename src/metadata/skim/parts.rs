//! A page's text as a list of parts: tags and the text between them, each with the element that it stands in, as far as the
//! tags alone tell.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

use super::signs::{BYLINE, DATED, Facts, LINKED_AUTHOR, LINKED_DATE, Role, Sign, may_be_dated, role};
use crate::cues::NameCache;
use crate::metadata::byline::names_a_part;
use crate::metadata::meta_tags::{Meaning, meaning};
use crate::metadata::names;
use crate::page::tags::{self, Markup, TagEnd};
use crate::page::{DOCTYPE, Drawing, EmbeddedKind, Reach, elements};
use crate::words;

/// A tag or a run of text.
pub(super) struct Part {
    /// Its place in the page.
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
    /// The start tag of the element that it stands in; of an end tag its own start tag.
    pub(super) within: Option<usize>,
    /// Whether it is a tag that ends the line before it.
    pub(super) is_edge: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Text {
        is_blank: bool,
    },
    Start {
        /// What ends the element: its end tag, or what follows where it has none.
        end: usize,
    },
    End,
    /// A tag of an element that holds nothing, or an element with its text.
    Single,
}

/// A line that names an author or a date has at most so many bytes.
const MAX_LINE: usize = 400;
/// A heading of fewer bytes is found in too many titles, and one of more is none.
const HEADING_BYTES: Range<usize> = 8..400;
/// So many declared titles are compared, and of a heading so many parts.
const MAX_TITLES: usize = 4;
const MAX_HEADING_PARTS: usize = 60;
/// So many parts before a text tell whether it begins a line.
const BRIEF_LINE: usize = 8;
/// A tag and the text behind it are seldom fewer bytes.
const PART_BYTES: usize = 32;
/// Elements that are open at a time: those within are taken to stand in the innermost of these.
const MAX_OPEN: usize = 512;

/// What a page consists of.
pub(super) struct Parts {
    pub(super) list: Vec<Part>,
    /// Positions of parts, and why they are kept.
    pub(super) signs: Vec<(usize, Sign)>,
}

impl Parts {
    /// Reads a page.
    pub(super) fn of(page: &str) -> Parts {
        let mut reader = Reader {
            text: page,
            bytes: page.as_bytes(),
            list: Vec::with_capacity(page.len() / PART_BYTES),
            signs: Vec::new(),
            open: Vec::new(),
            headings: Vec::new(),
            titles: Vec::new(),
            names: NameCache::default(),
            drawing: Drawing::default(),
            keeps_drawings: false,
            declares_author: false,
            declares_date: false,
        };
        reader.run();
        reader.finish()
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    list: Vec<Part>,
    signs: Vec<(usize, Sign)>,
    /// The elements that are open, with their names, the innermost last.
    open: Vec<(usize, Range<usize>)>,
    /// Headings below the first level.
    headings: Vec<usize>,
    /// What the page declares as its title, as keys.
    titles: Vec<String>,
    names: NameCache,
    drawing: Drawing,
    /// Whether of a drawing it could not be told where it ends: those that follow are elements like others.
    keeps_drawings: bool,
    declares_author: bool,
    declares_date: bool,
}

impl<'a> Reader<'a> {
    /// Goes from one `<` to the next.
    fn run(&mut self) {
        let (mut text, mut from) = (0, 0);
        while let Some(start) = tags::find(self.bytes, from, b'<') {
            let Some(markup) = tags::markup(self.bytes, start) else {
                from = start + 1;
                continue;
            };
            self.run_of_text(text..start);
            let after = match markup {
                Markup::StartTag => self.start_tag(start),
                Markup::EndTag => self.end_tag(start),
                Markup::Declaration => self.declaration(start),
                Markup::Bogus => tags::bogus_end(self.bytes, start + 2),
            };
            // What the page ends within is none of it.
            let Some(after) = after else { return };
            (text, from) = (after, after);
        }
        self.run_of_text(text..self.bytes.len());
    }

    fn finish(mut self) -> Parts {
        let end = self.list.len();
        for (open, _) in std::mem::take(&mut self.open) {
            self.close(open, end);
        }
        for heading in std::mem::take(&mut self.headings) {
            if self.is_declared(heading) {
                self.signs.push((heading, Sign::Headline));
            }
        }
        if self.signs.iter().all(|(_, sign)| *sign != Sign::Headline) {
            // Headlines of old pages are no headings.
            let title = (0..end).find(|at| self.is_title(*at));
            self.signs.extend(title.map(|title| (title, Sign::Headline)));
        }
        // What is declared comes before what stands far from the headline, and data may stand at the end of the page.
        let (author, date) = (self.declares_author, self.declares_date);
        self.signs.retain(|(_, sign)| match sign {
            Sign::Byline | Sign::Label => !author,
            Sign::Dated => !date,
            Sign::State => !author || !date,
            Sign::Declared | Sign::Headline | Sign::Property => true,
        });
        Parts { list: self.list, signs: self.signs }
    }

    fn within(&self) -> Option<usize> {
        self.open.last().map(|(open, _)| *open)
    }

    fn push(&mut self, span: Range<usize>, kind: Kind, is_edge: bool) {
        self.list.push(Part { span, kind, within: self.within(), is_edge });
    }

    /// A part of the head, wherever it stands.
    fn declared(&mut self, span: Range<usize>) {
        self.signs.push((self.list.len(), Sign::Declared));
        self.push(span, Kind::Single, false);
    }

    fn run_of_text(&mut self, span: Range<usize>) {
        if span.is_empty() {
            return;
        }
        let (text, at) = (&self.text[span.clone()], self.list.len());
        let is_blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        let is_line = text.len() <= MAX_LINE;
        if is_line && !self.declares_date && may_be_dated(text) {
            self.signs.push((at, Sign::Dated));
        }
        let introduces = || is_line && self.begins_line() && names::introduces(text) || names_a_part(text);
        if !is_blank && !self.declares_author && introduces() {
            self.signs.push((at, Sign::Label));
        }
        self.push(span, Kind::Text { is_blank }, false);
    }

    /// Whether no text of the same line stands before what comes next.
    fn begins_line(&self) -> bool {
        let line = self.list.iter().rev().take_while(|part| !part.is_edge);
        line.take(BRIEF_LINE).all(|part| part.kind != Kind::Text { is_blank: false })
    }

    /// What begins with `<!`.
    fn declaration(&mut self, start: usize) -> Option<usize> {
        let rest = &self.bytes[start + 2..];
        if rest.starts_with(b"--") {
            return tags::comment_end(self.bytes, start + 4);
        }
        let after = tags::bogus_end(self.bytes, start + 2)?;
        if rest.get(..DOCTYPE.len()).is_some_and(|word| word.eq_ignore_ascii_case(DOCTYPE)) {
            self.declared(start..after);
        }
        Some(after)
    }

    /// The start tag at `start` and, where that is not markup, its content.
    fn start_tag(&mut self, start: usize) -> Option<usize> {
        let name = start + 1..tags::name_end(self.bytes, start + 1);
        let spelled = &self.bytes[name.clone()];
        let role = role(spelled);
        // Where all is declared no class says more.
        let names = (!self.declares_author || !self.declares_date).then_some(&mut self.names);
        let (facts, end) = Facts::of(self.text, name.end, role, names);
        let TagEnd { after, closes_itself } = end?;
        match role {
            Role::Declares => {
                self.meta(&facts);
                self.declared(start..after);
            }
            Role::Link if facts.is_property => self.declared(start..after),
            Role::Link => {}
            Role::Title => {
                let content = after;
                let end = tags::raw_end(self.bytes, content, spelled)?;
                let after = self.after_tag(end + 2)?;
                self.add_title(&self.text[content..end]);
                self.declared(start..after);
                return Some(after);
            }
            Role::Script => {
                let end = tags::script_end(self.bytes, after)?;
                let after = self.after_tag(end + 2)?;
                match facts.kind.and_then(EmbeddedKind::of_script_type) {
                    Some(EmbeddedKind::JsonLd) => {
                        let data = &self.bytes[start..after];
                        self.declares_author |= memmem::find(data, LINKED_AUTHOR).is_some();
                        self.declares_date |= memmem::find(data, LINKED_DATE).is_some();
                        self.declared(start..after);
                    }
                    Some(EmbeddedKind::Json) => {
                        self.signs.push((self.list.len(), Sign::State));
                        self.push(start..after, Kind::Single, false);
                    }
                    Some(EmbeddedKind::Template) | None => {}
                }
                return Some(after);
            }
            Role::Raw => {
                let end = tags::raw_end(self.bytes, after, spelled)?;
                return self.after_tag(end + 2);
            }
            Role::Drawing if closes_itself => {}
            Role::Drawing if !self.keeps_drawings => {
                match self.drawing.reach(self.bytes, name.clone(), after) {
                    Reach::Closed(after) => return Some(after),
                    Reach::Broken => {}
                    Reach::Unknown => self.keeps_drawings = true,
                }
            }
            Role::Drawing | Role::Headline | Role::Heading | Role::Time | Role::Other => {
                self.element(start..after, name, role, &facts);
            }
        }
        Some(after)
    }

    /// Opens an element.
    fn element(&mut self, span: Range<usize>, name: Range<usize>, role: Role, facts: &Facts<'_>) {
        let spelled = lower(&self.text[name.clone()]);
        let at = self.list.len();
        if elements::ends_its_like(&spelled)
            && let Some((open, _)) =
                self.open.pop_if(|(_, last)| self.text[last.clone()].eq_ignore_ascii_case(&spelled))
        {
            self.close(open, at);
        }
        match role {
            Role::Headline => self.signs.push((at, Sign::Headline)),
            Role::Heading => self.headings.push(at),
            _ => {
                let is_dated = role == Role::Time || facts.names.has(DATED);
                let signs = [
                    (Sign::Property, facts.is_property),
                    (Sign::Byline, facts.names.has(BYLINE)),
                    (Sign::Dated, is_dated),
                ];
                self.signs.extend(signs.iter().filter(|(_, is_one)| *is_one).map(|(sign, _)| (at, *sign)));
            }
        }
        if elements::is_void(&spelled) {
            // A line break ends a line, too, but not the text that it is in.
            self.push(span, Kind::Single, false);
            return;
        }
        self.push(span, Kind::Start { end: at }, !elements::is_inline(&spelled));
        if self.open.len() < MAX_OPEN {
            self.open.push((at, name));
        }
    }

    /// Notes where an element ends.
    fn close(&mut self, element: usize, at: usize) {
        if let Kind::Start { end } = &mut self.list[element].kind {
            *end = at;
        }
    }

    /// The end tag at `start`, which closes the innermost element of its name and all within.
    fn end_tag(&mut self, start: usize) -> Option<usize> {
        let name = start + 2..tags::name_end(self.bytes, start + 2);
        let after = self.after_name(name.end)?;
        let spelled = &self.bytes[name];
        let is_same =
            |(_, open): &(usize, Range<usize>)| self.bytes[open.clone()].eq_ignore_ascii_case(spelled);
        if let Some(depth) = self.open.iter().rposition(is_same) {
            let at = self.list.len();
            let closed = self.open.split_off(depth);
            closed.iter().for_each(|(open, _)| self.close(*open, at));
            let within = closed.first().map(|(open, _)| *open);
            let is_edge = within.is_some_and(|open| self.list[open].is_edge);
            self.list.push(Part { span: start..after, kind: Kind::End, within, is_edge });
        }
        Some(after)
    }

    /// Notes what a `<meta>` declares.
    fn meta(&mut self, facts: &Facts<'_>) {
        let (Some(name), Some(content)) = (facts.name, facts.content) else { return };
        match meaning(&name.to_ascii_lowercase()) {
            Some((Meaning::Title, _)) => self.add_title(content),
            Some((Meaning::Published, _)) => self.declares_date |= may_be_dated(content),
            _ => {}
        }
    }

    fn add_title(&mut self, title: &str) {
        if self.titles.len() < MAX_TITLES && title.len() <= HEADING_BYTES.end {
            self.titles.push(words::key(title));
        }
    }

    /// Whether a heading says what a declared title says, or a part of it, or more.
    fn is_declared(&self, heading: usize) -> bool {
        let Kind::Start { end } = self.list[heading].kind else { return false };
        let parts = &self.list[heading..end.min(heading + MAX_HEADING_PARTS)];
        let texts = parts.iter().filter(|part| matches!(part.kind, Kind::Text { .. }));
        let text: String = texts.map(|part| &self.text[part.span.clone()]).collect();
        if !HEADING_BYTES.contains(&text.len()) {
            return false;
        }
        let key = words::key(&text);
        let is_alike = |title: &String| title.contains(&key) || !title.is_empty() && key.contains(&**title);
        key.len() >= HEADING_BYTES.start && self.titles.iter().any(is_alike)
    }

    /// Whether a text says what a declared title says, or half of it.
    fn is_title(&self, at: usize) -> bool {
        let part = &self.list[at];
        if part.kind != (Kind::Text { is_blank: false }) || !HEADING_BYTES.contains(&part.span.len()) {
            return false;
        }
        let key = words::key(&self.text[part.span.clone()]);
        let says_half = |title: &String| 2 * key.len() >= title.len() && title.contains(&key);
        key.len() >= HEADING_BYTES.start && self.titles.iter().any(says_half)
    }

    /// The position after the tag whose name starts at `at`.
    fn after_tag(&self, at: usize) -> Option<usize> {
        self.after_name(tags::name_end(self.bytes, at))
    }

    /// The position after the tag whose name ends at `at`.
    fn after_name(&self, at: usize) -> Option<usize> {
        tags::tag_end(self.bytes, at).map(|end| end.after)
    }
}

/// A name in lower case, as most are.
fn lower(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}
