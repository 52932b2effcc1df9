//! A line of inlines under way.

use super::Format;
use crate::article::Inline;

/// A part of a line before its formats are inlines.
pub(super) enum Part {
    Inline(Inline),
    Formatted(Format, Vec<Part>),
}

/// A line of parts under way. White space at the border of a format goes to the outside, where every renderer can have it.
#[derive(Default)]
pub(super) struct Line {
    parts: Vec<Part>,
    open: Vec<(Format, Vec<Part>)>,
    /// The formats of the text to come.
    wanted: Vec<Format>,
    /// A space was read that is not written yet.
    pub(super) space: bool,
    /// Something was written.
    pub(super) started: bool,
}

impl Line {
    pub(super) fn enter(&mut self, formats: impl Iterator<Item = Format>) {
        self.wanted.clear();
        self.wanted.extend(formats);
    }

    pub(super) fn text(&mut self, text: &str) {
        for (i, piece) in text.split('\n').enumerate() {
            if i > 0 {
                self.space = false;
                self.line_break();
            }
            let words = piece.trim_matches(' ');
            self.space |= piece.starts_with(' ') && self.started;
            if !words.is_empty() {
                self.put(Part::Inline(Inline::text(words)));
                self.space = piece.ends_with(' ');
            }
        }
    }

    pub(super) fn formula(&mut self, latex: &str, display: bool) {
        let trimmed = latex.trim();
        // The white space before it, a line break maybe, is its own by accident.
        self.text(&latex[..latex.len() - latex.trim_start().len()]);
        self.put(Part::Inline(Inline::Math { latex: trimmed.to_owned(), display }));
        self.space = latex.ends_with(' ');
    }

    /// Writes a line break outside the formats that begin or end there.
    pub(super) fn line_break(&mut self) {
        self.close_unwanted();
        self.push(Part::Inline(Inline::Break));
    }

    fn close_unwanted(&mut self) {
        let both = self.open.iter().zip(&self.wanted);
        let shared = both.take_while(|((open, _), wanted)| open == *wanted).count();
        while self.open.len() > shared {
            self.close();
        }
    }

    /// Writes a part within the wanted formats.
    pub(super) fn put(&mut self, part: Part) {
        self.close_unwanted();
        if std::mem::take(&mut self.space) {
            self.push(Part::Inline(Inline::text(" ")));
        }
        while self.open.len() < self.wanted.len() {
            self.open.push((self.wanted[self.open.len()], Vec::new()));
        }
        self.push(part);
        self.started = true;
    }

    fn push(&mut self, part: Part) {
        let parts = self.open.last_mut().map_or(&mut self.parts, |(_, parts)| parts);
        // Text goes to the text before it.
        if let (Part::Inline(Inline::Text { text: new }), Some(Part::Inline(Inline::Text { text }))) =
            (&part, parts.last_mut())
        {
            text.push_str(new);
            return;
        }
        parts.push(part);
    }

    fn close(&mut self) {
        if let Some((format, parts)) = self.open.pop() {
            self.push(Part::Formatted(format, parts));
        }
    }

    pub(super) fn finish(mut self) -> Vec<Part> {
        while !self.open.is_empty() {
            self.close();
        }
        self.parts
    }
}
