//! Places between the words of a page that has lost its lines → one row of numbers a place: did a line begin there?
//!
//! A row says of the words before and behind a place what they are like and how they end, how many of them begin small and are
//! stop-words, and where the next sentences end. Names and capitals in a row are a menu, and a capital behind one begins a text.

use crate::words::{self, FirstChar};

/// So many words before and behind a place are told by their class; fewer by how they end, and by their length.
const CLASSES: usize = 5;
const ENDS: usize = 3;
const LENGTHS: usize = 2;
/// Shares of words are told of so many words before and behind.
const WINDOWS: [usize; 2] = [8, 20];
/// Longer words, in bytes, and ends of sentences farther away tell no more.
const MAX_LENGTH: usize = 20;
const FAR: u8 = 60;

/// The number of features.
pub(crate) const COUNT: usize = 2 * (CLASSES + ENDS + LENGTHS) + 4 * WINDOWS.len() + 2;
/// The length of a row: rows are turned four numbers at a time.
pub(crate) const WIDTH: usize = COUNT.next_multiple_of(4);
/// The features of a place.
pub(crate) type Row = [f32; WIDTH];

/// The names of the features, in the order of a row.
pub(crate) fn names() -> impl Iterator<Item = String> {
    let around = |what: &'static str, words: usize| {
        let before = (1..=words).rev().map(move |at| format!("{what}Before{at}"));
        before.chain((1..=words).map(move |at| format!("{what}Behind{at}")))
    };
    let shares = ["Small", "Stop"].into_iter().flat_map(|what| {
        WINDOWS
            .into_iter()
            .flat_map(move |words| [format!("{what}Before{words}"), format!("{what}Behind{words}")])
    });
    let sentences = ["SinceSentence", "UntilSentence"].map(str::to_owned);
    around("Class", CLASSES)
        .chain(around("End", ENDS))
        .chain(around("Length", LENGTHS))
        .chain(shares)
        .chain(sentences)
}

/// What a word is like. The model knows the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    SmallStop,
    CapitalStop,
    Small,
    Capital,
    Number,
    Sign,
    AllCapitals,
    /// Beyond the page.
    None,
    /// Of a script without case.
    Caseless,
}

/// How a word ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Other,
    Sentence,
    Colon,
    Comma,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    class: Class,
    end: End,
    length: u8,
}

/// What stands before the first word and behind the last.
const BEYOND: Word = Word { class: Class::None, end: End::Sentence, length: 0 };

impl Word {
    fn of(text: &str) -> Word {
        let bare = text.trim_matches(|c: char| !words::is_alphanumeric(c));
        let is_stop = words::count(bare).stop_words > 0;
        let is_capital = || bare.chars().nth(1).is_some() && !bare.chars().any(char::is_lowercase);
        let class = match words::first_char_class(bare) {
            FirstChar::Lower if is_stop => Class::SmallStop,
            FirstChar::Upper if is_stop => Class::CapitalStop,
            FirstChar::Lower => Class::Small,
            FirstChar::Upper if is_capital() => Class::AllCapitals,
            FirstChar::Upper => Class::Capital,
            FirstChar::Digit => Class::Number,
            FirstChar::Cjk | FirstChar::Letter => Class::Caseless,
            FirstChar::None | FirstChar::Quote | FirstChar::Mark => Class::Sign,
        };
        let end = match text.chars().next_back() {
            _ if words::ends_like_a_sentence(text) => End::Sentence,
            Some(':' | ';' | '：' | '；') => End::Colon,
            Some(',' | '，' | '、' | '،') => End::Comma,
            _ => End::Other,
        };
        Word { class, end, length: text.len().min(MAX_LENGTH) as u8 }
    }
}

/// The words of a page, and the places before each.
#[derive(Debug)]
pub(crate) struct Places {
    words: Vec<Word>,
    /// How many of the first words begin small, by their number, and how many are stop-words.
    small: Vec<u32>,
    stop: Vec<u32>,
    /// Words since the last sentence ended, and until the next one does.
    since: Vec<u8>,
    until: Vec<u8>,
}

impl Places {
    /// Reads the words of a page.
    pub(crate) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Places {
        let words: Vec<Word> = texts.map(Word::of).collect();
        let sums = |counts: fn(Class) -> bool| -> Vec<u32> {
            let behind = words.iter().scan(0, |sum, word| {
                *sum += u32::from(counts(word.class));
                Some(*sum)
            });
            std::iter::once(0).chain(behind).collect()
        };
        let small = sums(|class| matches!(class, Class::SmallStop | Class::Small));
        let stop = sums(|class| matches!(class, Class::SmallStop | Class::CapitalStop));
        let (mut since, mut until) = (vec![0; words.len()], vec![0; words.len()]);
        let mut distance = 0;
        for (i, word) in words.iter().enumerate() {
            since[i] = distance;
            distance = if word.end == End::Sentence { 0 } else { FAR.min(distance + 1) };
        }
        distance = 0;
        for (i, word) in words.iter().enumerate().rev() {
            distance = if word.end == End::Sentence { 0 } else { FAR.min(distance + 1) };
            until[i] = distance;
        }
        Places { words, small, stop, since, until }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether a sentence ends before a place.
    pub(crate) fn is_behind_sentence(&self, place: usize) -> bool {
        self.word(place, -1).end == End::Sentence
    }

    /// The word so many places from a place on, of which 0 is the one behind it.
    fn word(&self, place: usize, offset: isize) -> Word {
        place.checked_add_signed(offset).and_then(|at| self.words.get(at)).copied().unwrap_or(BEYOND)
    }

    /// The features of a place.
    pub(crate) fn row(&self, place: usize) -> Row {
        let around =
            |words: usize| (-(words as isize)..words as isize).map(|offset| self.word(place, offset));
        let classes = around(CLASSES).map(|word| f32::from(word.class as u8));
        let ends = around(ENDS).map(|word| f32::from(word.end as u8));
        let lengths = around(LENGTHS).map(|word| f32::from(word.length));
        let shares = [&self.small, &self.stop].into_iter().flat_map(|sums| {
            WINDOWS.into_iter().flat_map(move |words| {
                let (from, to) = (place.saturating_sub(words), (place + words).min(self.len()));
                [sums[place] - sums[from], sums[to] - sums[place]].map(|count| count as f32 / words as f32)
            })
        });
        let sentences = [self.since[place], self.until[place]].map(f32::from);
        let mut row = [0.0; WIDTH];
        let values = classes.chain(ends).chain(lengths).chain(shares).chain(sentences);
        row.iter_mut().zip(values).for_each(|(slot, value)| *slot = value);
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row_of(text: &str, place: usize) -> Vec<(String, f32)> {
        names().zip(Places::of(text.split(' ')).row(place)).collect()
    }

    fn value(row: &[(String, f32)], name: &str) -> f32 {
        row.iter().find(|(found, _)| found == name).map_or(f32::NAN, |(_, value)| *value)
    }

    #[test]
    fn a_row_tells_of_the_words_around_its_place() {
        assert_eq!(names().count(), COUNT);
        let row = row_of("Home NEWS 24 Low tide, it said: the 潮 “ended.” Then", 3);
        for (name, expected) in [
            ("ClassBefore5", Class::None as u8),
            ("ClassBefore3", Class::Capital as u8),
            ("ClassBefore2", Class::AllCapitals as u8),
            ("ClassBefore1", Class::Number as u8),
            ("ClassBehind1", Class::Capital as u8),
            ("ClassBehind3", Class::SmallStop as u8),
            ("EndBehind2", End::Comma as u8),
            ("EndBefore1", End::Other as u8),
            ("LengthBehind1", 3),
            ("SinceSentence", 3),
            ("UntilSentence", 6),
        ] {
            assert_eq!(value(&row, name), f32::from(expected), "{name}");
        }
        assert_eq!(value(&row, "SmallBehind8"), 5.0 / 8.0);
        assert_eq!(value(&row, "SmallBefore8"), 0.0);
    }
}
