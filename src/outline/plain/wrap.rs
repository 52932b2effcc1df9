//! Text that was wrapped to a width: which lines belong to one paragraph.
//!
//! Wrapping is greedy in every tool that does it: a line ends where the next word would not have fitted. So two lines are
//! one paragraph if the first word of the second does not fit behind the first, and a page is wrapped if that holds for
//! many of its lines and none is longer.

use super::layout::{Bullet, Line};
use super::markdown;
use crate::words;

/// Widths that text is wrapped to; mail has 72, terminals 80, `html2text` 78, some printers 132.
const MIN_WIDTH: u16 = 45;
const MAX_WIDTH: u16 = 140;
/// Such a share of the lines may be longer than the width: what cannot be broken.
const LONGER: f32 = 0.02;
/// At least so many lines, and such a share of the lines that are half full, are filled up.
const MIN_FULL: usize = 3;
const FULL: f32 = 0.4;
/// A link goes on over at most so many ends of lines.
const MAX_LINK_LINES: usize = 8;

/// The width that the lines were wrapped to, if they were.
pub(super) fn width(lines: &[Line<'_>]) -> Option<u16> {
    let mut ends = [0u32; MAX_WIDTH as usize + 1];
    let mut longer = 0usize;
    let allowed = (lines.len() as f32 * LONGER) as usize;
    for line in lines {
        let end = line.end_column();
        match ends.get_mut(usize::from(end)) {
            // A long address cannot be broken and tells nothing.
            _ if end > MIN_WIDTH && is_unbreakable(line) => {}
            Some(count) => *count += 1,
            None => longer += 1,
        }
        if longer > allowed {
            return None;
        }
    }
    // The smallest width that all lines but the allowed ones keep to.
    let mut over = longer;
    let mut width = MAX_WIDTH;
    while width > 0 && over + ends[usize::from(width)] as usize <= allowed {
        over += ends[usize::from(width)] as usize;
        width -= 1;
    }
    if width < MIN_WIDTH {
        return None;
    }
    let is_half = |line: &Line<'_>| line.end_column() >= width / 2;
    let halves = lines.iter().filter(|line| is_half(line)).count();
    let (mut open, mut full, mut lower) = (0, 0, 0);
    for pair in lines.windows(2).filter(|w| may_continue(&w[0], &w[1])) {
        open += usize::from(is_half(&pair[0]));
        if is_full(&pair[0], &pair[1], width) {
            full += 1;
            lower += usize::from(pair[1].text.starts_with(char::is_lowercase));
        }
    }
    let is_share = |all: usize| full as f32 >= all as f32 * FULL;
    // Of short paragraphs many lines are the last: they say nothing where the others go on within a sentence.
    let goes_on = lower * 2 >= full && is_share(open);
    (full >= MIN_FULL && (is_share(halves) || goes_on)).then_some(width)
}

/// How many of the lines, at least one, are the paragraph that begins with the first.
pub(super) fn paragraph(lines: &[Line<'_>], width: u16) -> usize {
    let joint = |w: &[Line<'_>]| may_continue(&w[0], &w[1]) && is_full(&w[0], &w[1], width);
    1 + lines.windows(2).take_while(|w| joint(w)).count()
}

/// How many more lines the link takes that the first of the lines leaves unfinished.
pub(super) fn unfinished(lines: &[Line<'_>]) -> usize {
    let mut open = false;
    let mut joint = |w: &[Line<'_>]| {
        // The middle of an address has no bracket at all.
        open = markdown::is_unfinished(w[0].text) || open && !w[0].text.contains([']', ')']);
        open && w[1].layout.blank_before == 0 && w[1].layout.bullet == Bullet::None && w[1].code == 0
    };
    lines.windows(2).take(MAX_LINK_LINES).take_while(|w| joint(w)).count()
}

/// Whether the first word of the next line would not have fitted behind the line.
fn is_full(line: &Line<'_>, next: &Line<'_>, width: u16) -> bool {
    let word = next.text;
    // Behind an address that is longer than the width no word would have.
    if line.end_column() > width
        && is_unbreakable(line)
        && !word.starts_with(|c: char| c.is_lowercase() || ".,;:)".contains(c))
    {
        return false;
    }
    let columns = if word.chars().next().is_some_and(words::is_cjk) {
        2 // broken anywhere, but for marks that must not begin a line
    } else {
        1 + word.split(char::is_whitespace).next().unwrap_or(word).chars().take(usize::from(width)).count()
    };
    usize::from(line.end_column()) + columns > usize::from(width)
}

/// Whether layout permits the line to go on in the next.
fn may_continue(line: &Line<'_>, next: &Line<'_>) -> bool {
    if next.layout.blank_before > 0 || line.code != next.code {
        return false;
    }
    let aligned = next.text_column == line.text_column || next.text_column == line.layout.indent;
    match (line.layout.bullet, next.layout.bullet) {
        (Bullet::Quote, Bullet::Quote) => true,
        // The crate `html2text` repeats the marks of a heading.
        (Bullet::Hashes(before), Bullet::Hashes(behind)) => before == behind,
        (Bullet::Quote, _) | (_, Bullet::Quote | Bullet::Mark) => false,
        // A number or a hash may well begin a line of prose, but seldom enough.
        (_, Bullet::Number(_) | Bullet::Hashes(_)) => false,
        (Bullet::Number(_), Bullet::None) => next.text_column >= line.text_column,
        (Bullet::Mark | Bullet::Hashes(_), Bullet::None) => aligned,
        // The first line of a paragraph may be indented.
        (Bullet::None, Bullet::None) => aligned || next.layout.indent < line.layout.indent,
    }
}

fn is_unbreakable(line: &Line<'_>) -> bool {
    !line.text.contains(char::is_whitespace) && !line.text.chars().any(words::is_cjk)
}
