//! Pages that spell out what their markup was, as Markdown, by numbers before links or addresses behind them: the signs go, what they
//! said of the text stays.

use super::addresses::Addresses;
use super::layout::{self, Line};
use super::{markdown, references};
use crate::outline::{Span, SpanKind};

/// How a page spells out its markup, if it does.
#[derive(Debug, Default)]
pub(super) enum Spelling {
    #[default]
    None,
    Markdown(markdown::Definitions),
    Numbers(references::Numbers),
    Addresses(Addresses),
}

/// The lines of a page that are neither blank nor signs alone, and how the signs within them are spelled.
pub(super) fn lines(text: &str) -> (Vec<Line<'_>>, Spelling) {
    if markdown::is_markdown(text) {
        let lines = layout::lines_of(text, Some(markdown::Lines::default()));
        return (lines, Spelling::Markdown(markdown::Definitions::of(text)));
    }
    let mut lines = layout::lines(text);
    let numbers = references::read(&mut lines, text).map(Spelling::Numbers);
    let spelling = numbers.or_else(|| Addresses::of(text).map(Spelling::Addresses));
    (lines, spelling.unwrap_or_default())
}

/// A text under way from which signs are cut.
pub(super) struct Cutting<'t> {
    text: &'t str,
    /// What goes.
    pub(super) cuts: Vec<(usize, usize)>,
    /// Where a cut that begins there leaves a space, in order.
    pub(super) gaps: Vec<usize>,
    /// What is said of parts of the text.
    pub(super) spans: Vec<(usize, usize, SpanKind)>,
}

impl<'t> Cutting<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Cutting { text, cuts: Vec::new(), gaps: Vec::new(), spans: Vec::new() }
    }

    /// Appends what stays, with single spaces.
    pub(super) fn finish(mut self, out: &mut String, spans: &mut Vec<Span>) {
        self.cuts.sort_unstable();
        let start = out.len();
        // Where parts of the text begin, there and here.
        let mut parts: Vec<(usize, usize)> = Vec::with_capacity(self.cuts.len() + 1);
        let mut at = 0;
        for (from, to) in self.cuts.into_iter().chain([(self.text.len(), self.text.len())]) {
            if from > at {
                let mut part = &self.text[at..from];
                if out.len() == start || out.ends_with(' ') {
                    part = part.trim_start_matches(' ');
                }
                parts.push((from - part.len(), out.len()));
                out.push_str(part);
            }
            if self.gaps.binary_search(&from).is_ok() && out.len() > start && !out.ends_with(' ') {
                out.push(' ');
            }
            at = at.max(to);
        }
        out.truncate(start + out[start..].trim_end_matches(' ').len());
        let end = out.len();
        let place = |at: usize| {
            let i = parts.partition_point(|(there, _)| *there <= at);
            let Some((there, here)) = i.checked_sub(1).and_then(|i| parts.get(i)) else { return start };
            let next = parts.get(i).map_or(end, |(_, here)| *here);
            (here + (at - there)).min(next).min(end)
        };
        self.spans.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
        for (from, to, kind) in self.spans {
            let (from, to) = (place(from), place(to));
            if from < to {
                spans.push(Span { text: from as u32..to as u32, kind });
            }
        }
    }
}
