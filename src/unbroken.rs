//! Pages that have lost their lines: what `text()` of many parsers gives, all text in one line, menus and all. They get lines again
//! where lines may have begun, so that what follows can tell text from boilerplate.

use std::borrow::Cow;

use crate::classifier;
use crate::features::boundaries::Places;
use crate::outline::plain::{self, Plain};

/// A line of so many bytes may be a page, if it is as much as half of it; so long are no lines of a page's own.
const MIN_LINE: usize = 1_500;
/// A line begins where that is this likely. Lines that are parts of sentences do less harm than those that are menu and text in one.
const LIKELY: f32 = 0.3;
/// Of so many words at both ends of a page so many begin a line, but not behind a sentence: there are its menus. Of 441 pages of `wcxb`
/// in one line 92 % have as many, of their true texts alone, in one line, 11 %.
const END_WORDS: usize = 100;
const MIN_BEGINS: usize = 25;

/// Reads the lines of a flattened page, also where it has lost them.
pub(crate) fn outline(page: &str) -> Plain {
    match with_lines(page) {
        Cow::Borrowed(page) => plain::outline(page),
        Cow::Owned(page) => Plain { is_restored: true, ..plain::outline(&page) },
    }
}

/// The page with lines, if it has lost them.
fn with_lines(page: &str) -> Cow<'_, str> {
    let longest = page.lines().map(str::len).max().unwrap_or_default();
    if longest < MIN_LINE || longest * 2 < page.len() {
        return Cow::Borrowed(page);
    }
    // Code would fall apart.
    let text = plain::without_scripts(page);
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut begins = Vec::new();
    for line in text.lines() {
        if line.len() < MIN_LINE {
            out.push_str(line);
        } else {
            begins.extend(write_lines(line, &mut out));
        }
        out.push('\n');
    }
    let ends = begins.iter().take(END_WORDS).chain(begins.iter().rev().take(END_WORDS));
    if ends.filter(|begins| **begins).count() < MIN_BEGINS { Cow::Borrowed(page) } else { Cow::Owned(out) }
}

/// Appends the lines that a line was made of. Gives for each word whether it begins one, and not behind a sentence.
fn write_lines(line: &str, out: &mut String) -> Vec<bool> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let places = Places::of(words.iter().copied());
    let likely = classifier::line_begins(&places).into_iter().map(|probability| probability > LIKELY);
    let mut write = |(place, begins): (usize, bool)| {
        if place > 0 {
            out.push(if begins { '\n' } else { ' ' });
        }
        out.push_str(words[place]);
        begins && !places.is_behind_sentence(place)
    };
    likely.enumerate().map(&mut write).collect()
}
