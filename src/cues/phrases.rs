//! Reads what the text of a block says of its part in the page: "Leave a reply", "Photo: …", "Add to cart", a date.
//!
//! A block is cut into tokens: words in lower case, numbers by their form, CJK characters one by one, and the few marks that
//! tell something. Other punctuation is as good as white space, so that "Read more »" and "Read more…" are the same. Runs of
//! tokens are looked up in the [`table`]. Long prose that mentions cookies isn't a consent notice: each phrase counts only in
//! blocks up to some number of words, and of a long block only the beginning and the end are read.

mod table;
mod tokens;

use once_cell::sync::Lazy;

use super::cue_set::cue_set;
use super::runs::{Open, Run, Runs, Token};
use crate::words::is_alphabetic;
use table::{GROUPS, KINDS};
use tokens::{Piece, pieces};

cue_set! {
    /// What the text of a block says.
    PhraseCues {
        /// Cookies, tracking, consent to it.
        CONSENT = "consent",
        /// The label of a button that accepts, rejects or closes.
        ACCEPT = "accept",
        /// Sharing and following.
        SHARE = "share",
        /// Related texts follow.
        RELATED = "related",
        /// Comments follow or are counted.
        COMMENTS = "comments",
        /// Prompts of a form to comment.
        COMMENT_FORM = "comment-form",
        /// Newsletters and subscriptions.
        SUBSCRIBE = "subscribe",
        /// Advertising.
        ADVERTISEMENT = "advertisement",
        /// Login and registration.
        LOGIN = "login",
        /// The text is for subscribers.
        PAYWALL = "paywall",
        /// Copyright and other rights.
        COPYRIGHT = "copyright",
        /// The author.
        BYLINE = "byline",
        /// A date or reading time.
        DATE_LINE = "date-line",
        /// The text goes on elsewhere.
        READ_MORE = "read-more",
        /// Tags and categories.
        TAGS = "tags",
        /// About the author.
        AUTHOR_BOX = "author-box",
        /// The credit of a picture.
        CREDIT = "credit",
        /// Links to next and previous pages.
        PAGER = "pager",
        /// Weather.
        WEATHER = "weather",
        /// The date or time of today, as sites show it in their heads.
        CLOCK = "clock",
        /// Buying.
        CART = "cart",
        /// A price.
        PRICE = "price",
        /// Ratings and reviews.
        RATING = "rating",
        /// Search.
        SEARCH = "search",
        /// Links that skip to the content.
        SKIP = "skip",
        /// An entry of a menu.
        NAV_WORDS = "nav-words",
        /// Sorting and filtering of lists.
        SORT_FILTER = "sort-filter",
        /// Numbers of views, likes, followers.
        TRACKING = "tracking",
        /// A call to act.
        CTA = "cta",
        /// Links to edit.
        EDIT = "edit",
        /// JavaScript or another browser is needed.
        JAVASCRIPT = "javascript",
        /// The source of a text.
        SOURCE = "source",
        /// A correction, or how to report an error.
        CORRECTION = "correction",
        /// Disclaimers and disclosures.
        DISCLAIMER = "disclaimer",
        /// Back to the top.
        BACK_TO_TOP = "back-to-top",
        /// Printing, saving, listening, text size.
        PRINT = "print",
        /// The name of a language.
        LANGUAGE = "language",
        /// A table of contents.
        TOC = "toc",
        /// Popular, new, trending.
        POPULAR = "popular",
        /// Labels of form fields.
        FORM = "form",
        /// Entries of forum software around the posts.
        FORUM = "forum",
        /// Something loads, or is empty or gone.
        STATUS = "status",
    }
}

/// Where a phrase must stand in a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// It is the whole block.
    Whole,
    /// At the start.
    Start,
    /// At the start, and a name follows: a capitalised word.
    BeforeName,
    /// At the end.
    End,
    /// Anywhere.
    Anywhere,
}

/// Phrases that say the same.
struct Group {
    cue: PhraseCues,
    place: Place,
    /// The most words of a block in which they count.
    at_most: u8,
    /// The phrases, in lower case, separated by `|`. Numbers are read as on a page: `0` is any,
    /// `2000` any year, `10:00` any time of day, `1.1.2000` any date.
    phrases: &'static str,
}

impl Group {
    /// Whether its phrases count as those of another do: such groups share a bit of [`Meaning`].
    fn says_as(&self, other: &Group) -> bool {
        (self.cue, self.place, self.at_most) == (other.cue, other.place, other.at_most)
    }
}

// What kind of token it is, as bits: blocks of dates, prices and the like are known by the kinds of all their tokens.
/// May stand in a date line.
const IN_DATE: u16 = 1;
/// May stand in a price.
const IN_PRICE: u16 = 1 << 1;
const NUMBER: u16 = 1 << 2;
const MONTH: u16 = 1 << 3;
const WEEKDAY: u16 = 1 << 4;
/// Makes a date with any number: 年, "ago".
const DATE_MARK: u16 = 1 << 5;
/// A whole date in digits.
const DATE: u16 = 1 << 6;
const TIME: u16 = 1 << 7;
const CURRENCY: u16 = 1 << 8;
/// Says that a text was published, so that the date isn't that of today.
const PUBLISHED: u16 = 1 << 9;

/// What the table says of a run.
#[derive(Default)]
struct Meaning {
    /// The groups that have it as a phrase, by the bit of their index in [`Tables::groups`].
    groups: u64,
    kinds: u16,
}

/// Slots of the hash table.
const SLOTS: usize = 65536;

/// How many runs are followed at once.
const OPEN: usize = 12;

/// The compiled tables.
struct Tables {
    /// Of the groups that mean the same, as each family of languages has its own, the first.
    groups: Vec<&'static Group>,
    /// All phrases.
    all: Runs<Meaning, SLOTS>,
    /// Those that count anywhere or at the end, and the kinds of words. Every token of a block may begin one, and the fewer there
    /// are, the more tokens cost one look.
    inside: Runs<Meaning, SLOTS>,
    /// Those of them that count in blocks that are not short.
    inside_longer: Runs<Meaning, SLOTS>,
}

static TABLES: Lazy<Tables> = Lazy::new(|| {
    let mut groups: Vec<&Group> = Vec::new();
    let bits: Vec<(&Group, u64)> =
        GROUPS.into_iter().flatten().map(|group| (group, bit_of(group, &mut groups))).collect();
    let phrases = || {
        bits.iter().flat_map(|&(group, bit)| {
            // A mark at the end of a block isn't read.
            let ends = matches!(group.place, Place::Whole | Place::End);
            let read = move |phrase: &'static str| if ends { phrase.trim_end_matches(':') } else { phrase };
            group.phrases.split('|').map(move |phrase| (group, bit, read(phrase)))
        })
    };
    let words = || {
        let kinds = KINDS.into_iter().flatten();
        kinds.flat_map(|&(kinds, words)| words.split_ascii_whitespace().map(move |word| (kinds, word)))
    };
    let mut all = Runs::<Meaning, SLOTS>::new();
    phrases().for_each(|(_, bit, phrase)| all.add(phrase_tokens(phrase)).groups |= bit);
    words().for_each(|(kinds, word)| all.add(phrase_tokens(word)).kinds |= kinds);
    let (mut inside, mut inside_longer) = (Runs::new(), Runs::new());
    for (group, bit, phrase) in
        phrases().filter(|(group, ..)| matches!(group.place, Place::Anywhere | Place::End))
    {
        add_from(&all, &mut inside, phrase).groups |= bit;
        if f32::from(group.at_most) > SHORT_BLOCK {
            add_from(&all, &mut inside_longer, phrase).groups |= bit;
        }
    }
    words().for_each(|(kinds, word)| add_from(&all, &mut inside, word).kinds |= kinds);
    Tables { groups, all, inside, inside_longer }
});

/// The bit of a group: that of the first that means the same, as whose it is added if there is none.
fn bit_of(group: &'static Group, groups: &mut Vec<&'static Group>) -> u64 {
    let index = groups.iter().position(|other| other.says_as(group)).unwrap_or(groups.len());
    if index == groups.len() {
        groups.push(group);
    }
    1 << index
}

/// Adds a phrase to a table of some, with all that leads to it in the table of all: as runs are known by their letters, a page may
/// write in two words, such as "log in", what the table has as one.
fn add_from<'s>(
    all: &Runs<Meaning, SLOTS>,
    some: &'s mut Runs<Meaning, SLOTS>,
    phrase: &str,
) -> &'s mut Meaning {
    let mut beginning = Run::default();
    let mut was_letter = false;
    for (at, c) in phrase.char_indices() {
        if at > 0 && all.find(beginning).is_some_and(|entry| entry.goes_on) {
            some.lead_on(beginning);
        }
        if c == ' ' {
            continue;
        }
        // Letters are added one by one; what numbers and marks become depends on what stands around them.
        let is_letter = is_alphabetic(c);
        beginning = if is_letter && was_letter {
            beginning.with(tokens::letter(c))
        } else {
            let end = at + c.len_utf8();
            phrase.get(..end).into_iter().flat_map(phrase_tokens).fold(Run::default(), Run::with)
        };
        was_letter = is_letter;
    }
    some.add(phrase_tokens(phrase))
}

impl Tables {
    /// What is looked up inside a block of so many words. Only short blocks are known by the kinds of their words.
    fn inside(&self, words: f32) -> &Runs<Meaning, SLOTS> {
        if words <= SHORT_BLOCK { &self.inside } else { &self.inside_longer }
    }

    /// The groups that count for what is `said` in a block of so many words.
    #[inline]
    fn groups(&self, said: &Meaning, words: f32) -> impl Iterator<Item = &'static Group> {
        let mut rest = said.groups;
        let bits = std::iter::from_fn(move || {
            let index = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            self.groups.get(index).copied()
        });
        bits.filter(move |group| words <= f32::from(group.at_most))
    }
}

/// The tokens of a phrase of the table, in which a colon at the end counts.
fn phrase_tokens(phrase: &str) -> impl Iterator<Item = Token> {
    let colon = phrase.ends_with(':').then(tokens::colon);
    pieces(phrase).chain(colon).map(|piece| piece.token)
}

/// Whether a word is the name of a weekday, or a short form of it.
pub(crate) fn is_weekday(word: &str) -> bool {
    let run = phrase_tokens(word).fold(Run::default(), Run::with);
    TABLES.all.find(run).and_then(|entry| entry.says).is_some_and(|says| says.kinds & WEEKDAY != 0)
}

/// A block with more words is long.
const LONG_BLOCK: f32 = 60.0;
/// How many characters of a long block are read at its start and at its end.
const LONG_HEAD: usize = 120;
const LONG_TAIL: usize = 80;
/// Dates and prices are no longer than this.
const SHORT_BLOCK: f32 = 14.0;

/// What `text`, a block of so many `words`, says.
pub(crate) fn phrases(text: &str, words: f32) -> PhraseCues {
    if words <= LONG_BLOCK {
        let mut reader = Reader::new(words);
        reader.read(text);
        return reader.finish();
    }
    let mut head = Reader::new(words);
    head.read(head_of(text));
    let mut tail = Reader::new(words);
    tail.is_at_start = false;
    tail.read(tail_of(text));
    tail.add_end();
    head.found | tail.found
}

fn head_of(text: &str) -> &str {
    let end = text.char_indices().nth(LONG_HEAD).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}

fn tail_of(text: &str) -> &str {
    let start = text.char_indices().rev().nth(LONG_TAIL).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or(text)
}

/// Looks up the runs of a block.
struct Reader {
    words: f32,
    open: Open<OPEN>,
    /// The block up to here, while it may be the start of a phrase.
    block: Run,
    is_at_start: bool,
    found: PhraseCues,
    /// What holds if a name follows, if the block ends here, and if it is the whole block.
    before_name: PhraseCues,
    at_end: PhraseCues,
    whole: PhraseCues,
    /// The kinds that all tokens have, and those that some has.
    common: u16,
    seen: u16,
}

impl Reader {
    fn new(words: f32) -> Self {
        Reader {
            words,
            open: Open::new(),
            block: Run::default(),
            is_at_start: true,
            found: PhraseCues::NONE,
            before_name: PhraseCues::NONE,
            at_end: PhraseCues::NONE,
            whole: PhraseCues::NONE,
            common: IN_DATE | IN_PRICE,
            seen: 0,
        }
    }

    fn read(&mut self, text: &str) {
        let tables = &*TABLES;
        let inside = tables.inside(self.words);
        for piece in pieces(text) {
            self.push(tables, inside, piece);
        }
    }

    fn push(&mut self, tables: &Tables, inside: &Runs<Meaning, SLOTS>, piece: Piece) {
        if piece.is_name {
            self.found |= self.before_name;
        }
        self.before_name = PhraseCues::NONE;
        self.at_end = PhraseCues::NONE;
        self.whole = PhraseCues::NONE;
        let (found, at_end) = (&mut self.found, &mut self.at_end);
        let words = self.words;
        let mut kinds = piece.kinds;
        self.open.push(inside, piece.token, true, |meaning| {
            // Only single tokens have kinds.
            kinds |= meaning.kinds;
            for group in tables.groups(meaning, words) {
                match group.place {
                    Place::Anywhere => *found |= group.cue,
                    Place::End => *at_end |= group.cue,
                    Place::Whole | Place::Start | Place::BeforeName => {}
                }
            }
        });
        self.common &= kinds;
        self.seen |= kinds;
        if self.is_at_start {
            self.block = self.block.with(piece.token);
            self.look_up_start(tables);
        }
    }

    /// Looks up the block up to here.
    fn look_up_start(&mut self, tables: &Tables) {
        let Some(entry) = tables.all.find(self.block) else {
            self.is_at_start = false;
            return;
        };
        for group in entry.says.into_iter().flat_map(|says| tables.groups(says, self.words)) {
            match group.place {
                Place::Start => self.found |= group.cue,
                Place::BeforeName => self.before_name |= group.cue,
                Place::Whole => self.whole |= group.cue,
                Place::End | Place::Anywhere => {}
            }
        }
        self.is_at_start = entry.goes_on;
    }

    fn add_end(&mut self) {
        self.found |= self.at_end;
    }

    fn finish(mut self) -> PhraseCues {
        self.add_end();
        self.found |= self.whole;
        if self.words <= SHORT_BLOCK && self.seen != 0 {
            self.found |= self.by_kinds();
        }
        self.found
    }

    /// What the kinds of all tokens say.
    fn by_kinds(&self) -> PhraseCues {
        let has = |kinds: u16| self.seen & kinds == kinds;
        let mut cues = PhraseCues::NONE;
        if self.common & IN_DATE != 0 {
            let is_time = has(TIME) && !has(NUMBER);
            if has(DATE) || has(MONTH | NUMBER) || has(DATE_MARK | NUMBER) || is_time {
                cues |= PhraseCues::DATE_LINE;
            }
            if !has(PUBLISHED) && (has(WEEKDAY | MONTH | NUMBER) || has(WEEKDAY | DATE) || is_time) {
                cues |= PhraseCues::CLOCK;
            }
        }
        if self.common & IN_PRICE != 0 && has(CURRENCY | NUMBER) {
            cues |= PhraseCues::PRICE;
        }
        cues
    }
}

#[cfg(test)]
mod tests;
