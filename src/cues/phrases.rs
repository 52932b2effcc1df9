//! What a block's own text says of it.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use once_cell::sync::Lazy;
use regex::Regex;

use super::phrases_table::{At, PATTERNS, TABLE};
use crate::words;

macro_rules! kinds {
    ($($bit:literal $name:ident $doc:literal,)*) => {
        impl PhraseCues {
            $(#[doc = $doc] pub(crate) const $name: PhraseCues = PhraseCues(1 << $bit);)*
        }
    };
}

/// A set of kinds of phrases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct PhraseCues(u32);

kinds! {
    0 CONSENT "Asks for consent to cookies.",
    1 SHARE "Share and follow.",
    2 RELATED "Heads links to other pages.",
    3 COMMENTS "Heads comments.",
    4 COMMENT_FORM "Prompts of a comment form.",
    5 SUBSCRIBE "Asks to subscribe.",
    6 AD "Marks advertisement.",
    7 LOGIN "Log-in, registration, account.",
    8 COPYRIGHT "Copyright and legal notes.",
    9 BYLINE "Names the author.",
    10 DATE "Gives a date, alone or with little else.",
    11 READ_MORE "Leads to the rest of another page.",
    12 TAGS "Heads tags and categories.",
    13 AUTHOR_BOX "Tells of the author.",
    14 CREDIT "Names the source of an image.",
    15 PAGER "Leads to a page before or behind.",
    16 WEATHER "A temperature.",
    17 CART "Cart, stock, delivery.",
    18 PRICE "A price, alone or with little else.",
    19 RATING "Ratings and reviews.",
    20 SEARCH "Search, filter, sort.",
    21 NAVIGATION "A word that menus consist of.",
    22 COUNT "Counts of views, likes, comments.",
    23 PAYWALL "What it says where the text is cut.",
    24 CALL "A call to action.",
    25 SCRIPT "Asks to enable JavaScript.",
    26 SOURCE "Names the source of the text.",
    27 TOOL "Edit, print, report, back to top.",
    28 READ_TIME "How long reading takes.",
    29 CONTACT "Telephone, e-mail, address.",
}

impl PhraseCues {
    /// Whether the sets share a kind.
    pub(crate) fn intersects(self, other: PhraseCues) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together, in constants.
    pub(crate) const fn or(self, other: PhraseCues) -> PhraseCues {
        PhraseCues(self.0 | other.0)
    }

    /// How many kinds there are.
    pub(crate) fn count(self) -> u32 {
        self.0.count_ones()
    }
}

impl std::ops::BitOr for PhraseCues {
    type Output = PhraseCues;
    fn bitor(self, other: PhraseCues) -> PhraseCues {
        PhraseCues(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for PhraseCues {
    fn bitor_assign(&mut self, other: PhraseCues) {
        self.0 |= other.0;
    }
}

/// Of a long block only the start and the end are looked at, so many bytes each.
const LOOKED_AT: usize = 200;
/// No phrase of the table counts in a block of more words.
const MAX_WORDS: f32 = super::phrases_table::NOTICE;
/// No phrase that begins a block counts in one of more words, and none is longer than so many characters.
const MAX_START_WORDS: f32 = super::phrases_table::PROMPT;
const MAX_START_CHARS: usize = 64;
/// Patterns are for labels; a block of more words is none.
const MAX_PATTERN_WORDS: f32 = 12.0;

/// What a phrase stands for: where it must stand, the most words of its block, its kind.
type Meaning = (At, f32, PhraseCues);

/// The table, made ready for looking up.
struct Phrases {
    /// Phrases that may stand anywhere.
    automaton: Option<AhoCorasick>,
    anywhere: Vec<Meaning>,
    /// Phrases that begin a block or are all of it, by their hash: far more than a small automaton holds.
    starts: Vec<(u64, Meaning)>,
}

static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let each = || {
        TABLE
            .iter()
            .flat_map(|(kind, at, most, texts)| texts.iter().map(move |text| (*text, (*at, *most, *kind))))
    };
    let anywhere = || each().filter(|(_, meaning)| meaning.0 == At::Anywhere);
    let mut starts: Vec<(u64, Meaning)> = each()
        .filter(|(_, meaning)| meaning.0 != At::Anywhere)
        .map(|(text, meaning)| (text.chars().fold(0, hashed), meaning))
        .collect();
    starts.sort_by_key(|(hash, _)| *hash);
    Phrases {
        // Literals: building cannot fail, and a test sees that it does not.
        automaton: AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(anywhere().map(|(text, _)| text))
            .ok(),
        anywhere: anywhere().map(|(_, meaning)| meaning).collect(),
        starts,
    }
});

/// A hash that grows with the text (FNV-1a by character).
fn hashed(hash: u64, c: char) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    (hash ^ u64::from(c)).wrapping_mul(PRIME).rotate_left(5)
}

static EXPRESSIONS: Lazy<Vec<(Regex, PhraseCues)>> = Lazy::new(|| {
    // Ours: a test sees that they all compile.
    PATTERNS.iter().filter_map(|(kind, pattern)| Regex::new(pattern).ok().map(|r| (r, *kind))).collect()
});

/// What the text of a block with so many words says. `scratch` is a buffer to reuse.
pub(crate) fn phrases(text: &str, words: f32, scratch: &mut String) -> PhraseCues {
    let mut cues = PhraseCues::default();
    if words > MAX_WORDS {
        return cues;
    }
    let text = text.trim();
    if words <= MAX_PATTERN_WORDS && text.bytes().any(|b| b.is_ascii_digit()) {
        for (expression, kind) in EXPRESSIONS.iter() {
            if expression.is_match(text) {
                cues |= *kind;
            }
        }
    }
    let start = &text[..floor(text, LOOKED_AT)];
    cues |= search(start, words, start.len() == text.len(), true, scratch);
    if text.len() > LOOKED_AT {
        let end = &text[floor(text, text.len().saturating_sub(LOOKED_AT).max(LOOKED_AT))..];
        cues |= search(end, words, false, false, scratch);
    }
    cues
}

/// The last character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

/// `all`: the part is the whole block; `first`: it is its start.
fn search(part: &str, words: f32, all: bool, first: bool, scratch: &mut String) -> PhraseCues {
    scratch.clear();
    if part.is_ascii() {
        scratch.push_str(part);
        scratch.make_ascii_lowercase();
    } else {
        scratch.extend(part.chars().flat_map(char::to_lowercase).map(plain));
    }
    let part = scratch.as_str();
    let mut cues = if first { starting(part, words, all) } else { PhraseCues::default() };
    let Some(automaton) = &PHRASES.automaton else { return cues };
    for found in automaton.find_overlapping_iter(part) {
        let (_, most, kind) = PHRASES.anywhere[found.pattern().as_usize()];
        if words > most || cues.intersects(kind) {
            continue;
        }
        let (before, after) = (&part[..found.start()], &part[found.end()..]);
        let matched = &part[found.start()..found.end()];
        if is_start(matched, before) && is_end(matched, after) {
            cues |= kind;
        }
    }
    cues
}

/// What the phrases say that begin the text, behind digits and punctuation.
fn starting(part: &str, words: f32, all: bool) -> PhraseCues {
    let mut cues = PhraseCues::default();
    if words > MAX_START_WORDS {
        return cues;
    }
    let text = part.trim_start_matches(|c: char| !c.is_alphabetic());
    let mut hash = 0;
    for (at, c) in text.char_indices().take(MAX_START_CHARS) {
        hash = hashed(hash, c);
        let rest = &text[at + c.len_utf8()..];
        if c.is_whitespace() || (in_word(Some(c)) && in_word(rest.chars().next())) {
            continue;
        }
        let first = PHRASES.starts.partition_point(|(h, _)| *h < hash);
        for (_, (at, most, kind)) in PHRASES.starts[first..].iter().take_while(|(h, _)| *h == hash) {
            if words <= *most && (*at == At::Start || (all && !rest.contains(char::is_alphabetic))) {
                cues |= *kind;
            }
        }
    }
    cues
}

/// Apostrophes as keyboards have them, as in the table.
fn plain(c: char) -> char {
    if matches!(c, '’' | '‘') { '\'' } else { c }
}

/// Scripts without spaces have no ends of words to look for.
fn in_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() && !words::is_cjk(c))
}

fn is_start(matched: &str, before: &str) -> bool {
    !(in_word(matched.chars().next()) && in_word(before.chars().next_back()))
}

fn is_end(matched: &str, after: &str) -> bool {
    !(in_word(matched.chars().next_back()) && in_word(after.chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> PhraseCues {
        phrases(text, words::count(text).words, &mut String::new())
    }

    #[test]
    fn tables_compile() {
        assert!(PHRASES.automaton.is_some());
        assert_eq!(EXPRESSIONS.len(), PATTERNS.len());
    }

    #[test]
    fn phrases_say_what_they_say() {
        for (text, kind) in [
            ("We use cookies to improve your experience.", PhraseCues::CONSENT),
            ("Wir verwenden Cookies, um Inhalte zu personalisieren", PhraseCues::CONSENT),
            ("Share this:", PhraseCues::SHARE),
            ("Поделиться", PhraseCues::SHARE),
            ("Related Articles", PhraseCues::RELATED),
            ("相关阅读", PhraseCues::RELATED),
            ("3 Comments", PhraseCues::COMMENTS),
            ("Please enter your comment!", PhraseCues::COMMENT_FORM),
            ("Newsletter abonnieren", PhraseCues::SUBSCRIBE),
            ("- Advertisement -", PhraseCues::AD),
            ("ANZEIGE", PhraseCues::AD),
            ("© 2024 The Harbour Post", PhraseCues::COPYRIGHT),
            ("By Jane Doe", PhraseCues::BYLINE),
            ("Von Max Muster", PhraseCues::BYLINE),
            ("Thursday, March 23, 2023", PhraseCues::DATE),
            ("23.03.2023", PhraseCues::DATE),
            ("2023年3月23日", PhraseCues::DATE),
            ("Continue reading", PhraseCues::READ_MORE),
            ("Photo: Jane Doe", PhraseCues::CREDIT),
            ("-13.7 C", PhraseCues::WEATHER),
            ("72°F", PhraseCues::WEATHER),
            ("$12.99", PhraseCues::PRICE),
            ("12,99 €", PhraseCues::PRICE),
            ("5 min read", PhraseCues::READ_TIME),
            ("Add to cart", PhraseCues::CART),
            ("Sort by", PhraseCues::SEARCH),
            ("Home", PhraseCues::NAVIGATION),
        ] {
            assert!(of(text).intersects(kind), "{text}");
        }
    }

    #[test]
    fn prose_says_nothing() {
        for text in [
            "The bakery hands out cookies to children who share them with the ducks by the pond, and nobody minds.",
            "Homework",
            "It cost him $12.99 to park there, which he thought was too much for an afternoon by the sea.",
            "By and large the harvest was good, though the rain came late and the wheat stood low in the fields.",
            "",
        ] {
            assert_eq!(of(text).count(), 0, "{text}");
        }
    }

    #[test]
    fn limits_cover_the_table() {
        for (_, at, most, texts) in TABLE {
            assert!(*at == At::Anywhere || *most <= MAX_START_WORDS);
            assert!(*most <= MAX_WORDS);
            assert!(texts.iter().all(|text| *at == At::Anywhere || text.chars().count() <= MAX_START_CHARS));
        }
    }

    #[test]
    fn long_text_is_cut_at_characters() {
        of(&"ü".repeat(1_000));
        of(&"語".repeat(1_000));
    }
}
