//! Which line of a flattened page is its title: lines before the text, weighed.
//!
//! The weights are those of a conditional logit, fitted by `examples/train/titles.py` to the facts that are read here.

use super::{BODY_WORDS, Lines, is_date_line};
use crate::cues::PhraseCues;
use crate::features::lines::LineFeatures;
use crate::metadata::byline::names_a_part;
use crate::metadata::{dates, names};
use crate::outline::plain::Plain;
use crate::outline::{Block, BlockKind, Span, SpanKind};
use crate::words;

/// A title has at most so many words, and at least so many bytes.
const MAX_TITLE_WORDS: f32 = 30.0;
const MIN_TITLE_BYTES: u32 = 4;
/// A title of so many words says all it may say; one of so many is a sentence.
const ENOUGH_WORDS: f32 = 10.0;
const LONG_WORDS: f32 = 16.0;
/// A title stands at most so many lines before the text: byline, date, sharing, a table of contents may lie between.
const REACH: usize = 60;
/// A post or a card may stand above the text's own title.
const BEHIND: usize = 4;
/// Of the lines behind those that may be the title the network sees so many.
const SEEN: usize = 64;
/// So many lines at the start of the page may be the title, wherever the text is.
const FIRST: usize = 12;
/// So many lines before or behind a line are near it.
const NEAR: usize = 3;
/// More copies of a line than this say no more.
const MAX_COPIES: f32 = 4.0;
/// A line that is nothing but a date has at most so many words, and at least so many digits.
const MAX_DATE_WORDS: f32 = 6.0;
const MIN_DATE_DIGITS: usize = 4;
/// A title that is mostly a number is a year.
const MAX_TITLE_DIGITS: usize = 4;
/// Above the author's name a title has at least so many words.
const MIN_HEADLINE_WORDS: f32 = 4.0;
/// What stands between the steps of a path to the page.
const CRUMBS: [&str; 4] = [" > ", " › ", " » ", " / "];
/// What stands between a title and the name of the site.
const SEPARATORS: [&str; 3] = [" | ", " - ", " – "];
const COLON: &str = ": ";
/// What they all have one of, unless they have a character that is not of ASCII.
const MARKS: [u8; 4] = *b">/|-";

/// What counts for or against a line, and how much.
const WEIGHTS: [(Fact, f32); 12] = [
    (Fact::Shared, 0.99),
    (Fact::Length, 0.64),
    (Fact::Long, -0.86),
    (Fact::BlankBefore, 1.21),
    (Fact::BlankBehind, 1.37),
    (Fact::Behind, -0.46),
    (Fact::Item, -1.95),
    (Fact::Phrases, 0.12),
    (Fact::Copies, 0.32),
    (Fact::Separated, -0.63),
    (Fact::Crumb, -2.51),
    (Fact::Judged, 0.64),
];

/// Whether a line is of things to press: text browsers put them in brackets, and registers are letters.
fn is_of_buttons(line: &str) -> bool {
    let is_register = || {
        let mut letters = line.split_whitespace();
        letters.by_ref().take(2).count() == 2 && line.split_whitespace().all(|word| word.chars().count() == 1)
    };
    line.starts_with('[') && line.ends_with(']') || line.is_ascii() && is_register()
}

/// What is known of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fact {
    /// The share of its longer words that the page's long lines have.
    Shared,
    /// The logarithm of its words, up to ten.
    Length,
    /// It is as long as a sentence.
    Long,
    /// Blank lines before and behind.
    BlankBefore,
    BlankBehind,
    /// It stands behind the text's first line.
    Behind,
    /// It is an item of a list.
    Item,
    /// How many kinds of phrases it has: titles have none.
    Phrases,
    /// How many other lines of the page say the same, up to three.
    Copies,
    /// It has what stands before the name of a site.
    Separated,
    /// It is a path to the page.
    Crumb,
    /// What the network makes of it, which sees what stands around it.
    Judged,
}

/// What stands near a title and is none.
const NO_TITLE: PhraseCues = PhraseCues::WEATHER
    .with(PhraseCues::CLOCK)
    .with(PhraseCues::DATE_LINE)
    .with(PhraseCues::BYLINE)
    .with(PhraseCues::SHARE)
    .with(PhraseCues::ADVERTISEMENT)
    .with(PhraseCues::LOGIN)
    .with(PhraseCues::CONSENT)
    .with(PhraseCues::SUBSCRIBE)
    .with(PhraseCues::TRACKING)
    .with(PhraseCues::CREDIT)
    .with(PhraseCues::RELATED)
    .with(PhraseCues::COPYRIGHT)
    .with(PhraseCues::SKIP)
    .with(PhraseCues::TOC)
    .with(PhraseCues::NAV_WORDS)
    .with(PhraseCues::ACCEPT)
    .with(PhraseCues::COMMENT_FORM)
    .with(PhraseCues::PAYWALL)
    .with(PhraseCues::READ_MORE)
    .with(PhraseCues::AUTHOR_BOX)
    .with(PhraseCues::PAGER)
    .with(PhraseCues::CART)
    .with(PhraseCues::SEARCH)
    .with(PhraseCues::SORT_FILTER)
    .with(PhraseCues::EDIT)
    .with(PhraseCues::BACK_TO_TOP)
    .with(PhraseCues::PRINT)
    .with(PhraseCues::FORM)
    .with(PhraseCues::STATUS);

/// The line that looks most like the title. `kept` are the lines of the main content: without it
/// there is none.
pub(super) fn line(lines: Lines<'_>) -> Option<usize> {
    let choice = Choice::of(lines)?;
    if let Some(marked) = choice.marked() {
        return Some(marked);
    }
    let weight = |i: usize| -> f32 {
        choice.values(i).iter().zip(WEIGHTS).map(|(value, (_, weight))| value * weight).sum()
    };
    let weighed = choice.lines.iter().map(|i| (weight(*i), *i));
    let best = weighed.max_by(|a: &(f32, usize), b| a.0.total_cmp(&b.0)).map(|(_, i)| i)?;
    Some(choice.behind_path(best).unwrap_or(best))
}

/// The lines that may be the title, with what is known of each.
#[cfg(any(test, feature = "training"))]
pub(super) fn described(lines: Lines<'_>) -> Vec<(String, Vec<f32>)> {
    let described = |choice: Choice<'_>| {
        let of = |i: &usize| (choice.text(*i).to_owned(), choice.values(*i).to_vec());
        choice.lines.iter().map(of).collect()
    };
    Choice::of(lines).map(described).unwrap_or_default()
}

/// The names of what is known of lines.
#[cfg(feature = "training")]
pub(super) fn facts() -> Vec<String> {
    WEIGHTS.iter().map(|(fact, _)| format!("{fact:?}")).collect()
}

/// The lines of a page that may be its title, and what they are seen against.
struct Choice<'a> {
    plain: &'a Plain,
    features: &'a LineFeatures<'a>,
    /// What the network makes of the first lines.
    titles: Vec<f32>,
    /// The first line of the text: the first long line of the main content, or the first one.
    body: usize,
    lines: Vec<usize>,
}

impl<'a> Choice<'a> {
    fn of(all: Lines<'a>) -> Option<Choice<'a>> {
        let Lines { plain, features, kept, titles } = all;
        let blocks = &plain.outline.blocks;
        let first_kept = *kept.first()?;
        let is_long = |i: &usize| blocks[*i].counts.words >= BODY_WORDS;
        let body = kept.iter().copied().find(is_long).unwrap_or(first_kept);
        let near = body.saturating_sub(REACH)..blocks.len().min(body + BEHIND);
        let first = 0..near.start.min(FIRST);
        let mut lines: Vec<usize> =
            first.chain(near.clone()).filter(|i| is_title_shaped(plain, *i)).collect();
        let bylines: Vec<usize> =
            lines.iter().copied().filter(|i| is_below_title(plain, &lines, *i)).collect();
        lines.retain(|i| !bylines.contains(i));
        lines.extend(features.headline().filter(|i| *i < body && !lines.contains(i)));
        let titles = titles(near.end + SEEN);
        // Whatever its shape: a title may end as a sentence does.
        let judged = (0..near.end.min(titles.len())).max_by(|a, b| titles[*a].total_cmp(&titles[*b]));
        let is_brief = |i: &usize| blocks[*i].counts.words <= MAX_TITLE_WORDS;
        lines.extend(judged.filter(|i| is_brief(i) && !lines.contains(i) && !bylines.contains(i)));
        lines.retain(|i| !is_of_buttons(plain.outline.block_text(&blocks[*i]).trim()));
        Some(Choice { plain, features, titles, body, lines })
    }

    fn text(&self, i: usize) -> &'a str {
        self.plain.outline.block_text(&self.plain.outline.blocks[i])
    }

    /// The only heading of the first level that the page marks as such, unless it is the name of the site.
    fn marked(&self) -> Option<usize> {
        let outline = &self.plain.outline;
        // What is a heading by its shape alone has the second level.
        let is_first = |i: &usize| outline.blocks[*i].kind == BlockKind::Heading { level: 1 };
        let mut first = (0..outline.blocks.len()).filter(is_first);
        let (i, None) = (first.next()?, first.next()) else { return None };
        let leads_home = |span: &Span| {
            let SpanKind::Link(address) = &span.kind else { return false };
            let path = address.split_once("://").map_or(&**address, |(_, rest)| rest.trim_end_matches('/'));
            path.is_empty() || path == "/" || address.contains("://") && !path.contains('/')
        };
        let block = &outline.blocks[i];
        let spans = outline.spans.iter().filter(|span| span.text == block.text);
        let is_marked =
            outline.blocks.iter().any(|b| matches!(b.kind, BlockKind::Heading { level } if level > 2))
                || !outline.spans.is_empty();
        let is_near = i <= self.body + BEHIND && block.counts.words <= MAX_TITLE_WORDS;
        (is_marked && is_near && !spans.into_iter().any(leads_home)).then_some(i)
    }

    /// The line with which a line ends: a path to the page may stand before its title, "Home News Low tide at noon".
    fn behind_path(&self, path: usize) -> Option<usize> {
        let is_title = |i: &&usize| {
            let title = self.text(**i);
            title.len() < self.text(path).len()
                && self.text(path).ends_with(title)
                && self.plain.outline.blocks[**i].counts.words >= MIN_HEADLINE_WORDS
        };
        self.lines.iter().filter(is_title).max_by_key(|i| self.text(**i).len()).copied()
    }

    fn values(&self, i: usize) -> [f32; WEIGHTS.len()] {
        let block = &self.plain.outline.blocks[i];
        let layout = &self.plain.layout[i];
        let (text, n) = (self.text(i), block.counts.words);
        // Most lines have none of them.
        let is_marked = text.bytes().any(|byte| MARKS.contains(&byte) || !byte.is_ascii());
        let has = |marks: &[&str]| number(is_marked && marks.iter().any(|mark| text.contains(mark)));
        WEIGHTS.map(|(fact, _)| match fact {
            Fact::Shared => self.features.overlap_with_long(i),
            Fact::Length => n.clamp(1.0, ENOUGH_WORDS).ln(),
            Fact::Long => number(n > LONG_WORDS),
            Fact::BlankBefore => number(layout.blank_before > 0),
            Fact::BlankBehind => number(layout.blank_behind > 0),
            Fact::Behind => number(i > self.body),
            Fact::Item => number(matches!(block.kind, BlockKind::ListItem { .. })),
            Fact::Phrases => block.phrases.len() as f32,
            Fact::Copies => self.features.copies(i).min(MAX_COPIES) - 1.0,
            Fact::Separated => has(&SEPARATORS),
            Fact::Crumb => has(&CRUMBS),
            Fact::Judged => self.titles.get(i).copied().unwrap_or_default(),
        })
    }
}

fn number(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// Short, no sentence, and nothing that stands near a title.
fn is_title_shaped(plain: &Plain, i: usize) -> bool {
    let block: &Block = &plain.outline.blocks[i];
    let text = plain.outline.block_text(block);
    block.counts.words <= MAX_TITLE_WORDS
        && block.bytes() >= MIN_TITLE_BYTES
        && block.kind != BlockKind::Quote
        && !text.ends_with(['.', ',', ';', ':', '。', '，', '；', '：', '،'])
        && words::first_char_class(text) != words::FirstChar::Lower
        && !block.phrases.has(NO_TITLE)
        && !is_byline(block, text)
        && !is_count(text)
        && !is_number(block)
}

/// Whether a line is the name of a person, right below a longer line that may be the title, and above a date.
fn is_below_title(plain: &Plain, lines: &[usize], i: usize) -> bool {
    let outline = &plain.outline;
    let text = |i: usize| outline.blocks.get(i).map_or("", |block| outline.block_text(block));
    // A role may follow the name.
    let name = text(i).split(',').next().unwrap_or_default().trim();
    let is_longer =
        |j: &usize| *j < i && i - j <= NEAR && outline.blocks[*j].counts.words >= MIN_HEADLINE_WORDS;
    let is_dated = |j: usize| is_date_line(outline, j);
    names::is_person(name)
        && lines.iter().any(is_longer)
        && (is_dated(i + 1) || is_dated(i + 2))
        && names::is_rare(name, &outline.text)
}

/// Whether a line counts something: "Views: 3 418".
fn is_count(text: &str) -> bool {
    text.split_once(COLON).is_some_and(|(_, count)| !count.contains(char::is_alphabetic))
}

/// Whether most of a line is a number: that of a telephone, an account, an order.
fn is_number(block: &Block) -> bool {
    let counts = &block.counts;
    counts.digits as usize > MAX_TITLE_DIGITS && 2 * counts.digits > counts.chars
}

/// Whether a line is nothing but a date, tells the time of day with it, or names its author in so many words.
fn is_byline(block: &Block, text: &str) -> bool {
    let has_digits = block.counts.digits as usize >= MIN_DATE_DIGITS;
    let found = if has_digits { dates::locate(text, None) } else { None };
    let is_date = || found.as_ref().is_some_and(|found| found.start == 0);
    found.as_ref().is_some_and(|found| found.stamp.time.is_some())
        || block.counts.words <= MAX_DATE_WORDS && is_date()
        || names_a_part(text) && is_date()
        || names::introduced(text).is_some_and(|(word, _)| names::tells_author(word))
}

#[cfg(test)]
mod tests;
