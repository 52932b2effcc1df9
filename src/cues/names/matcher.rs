//! Looks up the tokens of a name in the table.
//!
//! Patterns of whole tokens are runs of tokens, found by hash. The few patterns that stand within tokens go through a small
//! automaton, which reads only long tokens.

use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::{Anchored, dfa::DFA};
use once_cell::sync::Lazy;

use super::super::runs::{Open, Run, Runs, Token};
use super::table::{GROUPS, REVEALING, SHOWING, STATES};
use super::{At, NameCues};

/// What patterns say of the name in which they stand.
#[derive(Clone, Copy, Default)]
pub(super) struct Hit {
    /// The roles that they give.
    pub(super) gives: NameCues,
    /// The roles that they deny.
    pub(super) takes: NameCues,
    /// The element shows at some screen width.
    pub(super) reveals: bool,
    /// The element shows when the variant applies whose prefix stands before.
    pub(super) shows: bool,
}

impl Hit {
    fn add(&mut self, other: Hit) {
        self.gives |= other.gives;
        self.takes |= other.takes;
        self.reveals |= other.reveals;
        self.shows |= other.shows;
    }
}

/// What the table says of a run of tokens.
#[derive(Clone, Copy, Default)]
struct Meaning {
    /// If it stands anywhere in a name.
    word: Hit,
    /// If it is the whole name.
    name: Hit,
    /// What follows says what the element has, lacks or serves.
    states: bool,
}

/// Between tokens in patterns; before each token for the automaton.
const TOKEN_EDGE: char = '-';

/// A token of at least this length may have a pattern within it: one more than the shortest, as that is found by hash if it is
/// the token.
const LONG_TOKEN: usize = 5;

/// The bit that makes ASCII letters lower-case and leaves digits alone.
const TO_LOWER: u8 = 0x20;

/// Slots of the hash table: more than twice its runs.
const SLOTS: usize = 8192;

/// How many runs are followed at once: more tokens than the longest pattern has.
const OPEN: usize = 9;

/// The compiled table.
struct Tables {
    runs: Runs<Meaning, SLOTS>,
    /// The patterns within tokens, and the state at the start of a token; their hits by pattern.
    within: Option<(DFA, StateID)>,
    hits: Vec<Hit>,
}

static TABLES: Lazy<Tables> = Lazy::new(|| {
    let mut runs = Runs::<Meaning, SLOTS>::new();
    let mut within = Vec::new();
    let mut hits = Vec::new();
    for group in GROUPS.into_iter().flatten() {
        let hit = Hit { gives: group.gives, takes: group.takes, ..Hit::default() };
        for pattern in group.patterns.split_ascii_whitespace() {
            let meaning = runs.add(tokens(pattern));
            match group.at {
                At::Name => meaning.name.add(hit),
                At::Word => meaning.word.add(hit),
                At::Start | At::Part => {
                    meaning.word.add(hit);
                    let edge = if matches!(group.at, At::Start) { "-" } else { "" };
                    within.push(format!("{edge}{pattern}"));
                    hits.push(hit);
                }
            }
        }
    }
    for pattern in REVEALING.split_ascii_whitespace() {
        runs.add(tokens(pattern)).name.reveals = true;
    }
    for pattern in SHOWING.split_ascii_whitespace() {
        runs.add(tokens(pattern)).name.shows = true;
    }
    for word in STATES.split_ascii_whitespace() {
        runs.add(tokens(word)).states = true;
    }
    // The patterns are few and fixed: building the automaton can't fail, and without it only they would be missed.
    let within = DFA::builder().ascii_case_insensitive(true).build(&within);
    let within = within.ok().and_then(|automaton| {
        let start = automaton.start_state(Anchored::No).ok()?;
        let edge = automaton.next_state(Anchored::No, start, TOKEN_EDGE as u8);
        Some((automaton, edge))
    });
    Tables { runs, within, hits }
});

/// The tokens of a pattern; letters and digits are apart as the reader cuts names.
fn tokens(pattern: &str) -> impl Iterator<Item = Token> {
    pattern.split(TOKEN_EDGE).flat_map(|part| {
        let letters = part.len() - part.trim_start_matches(|c: char| c.is_ascii_lowercase()).len();
        let (letters, number) = part.split_at(letters);
        [letters, number].into_iter().filter(|token| !token.is_empty()).map(|part| token(part.as_bytes()))
    })
}

#[inline]
fn token(bytes: &[u8]) -> Token {
    let mut token = Token::EMPTY;
    for &byte in bytes {
        token.push(u32::from(byte | TO_LOWER));
    }
    token
}

/// Takes the tokens of names; tells what the table says of each name.
pub(super) struct Matcher {
    tables: &'static Tables,
    /// The name up to here.
    name: Run,
    open: Open<OPEN>,
    hit: Hit,
    /// The rest of the name says what the element has, lacks or serves: only what began before counts.
    states: bool,
}

impl Matcher {
    pub(super) fn new() -> Self {
        Matcher {
            tables: &TABLES,
            name: Run::default(),
            open: Open::new(),
            hit: Hit::default(),
            states: false,
        }
    }

    /// Starts a name, whatever came before.
    #[inline]
    pub(super) fn start_name(&mut self) {
        self.name = Run::default();
        self.open.clear();
        self.hit = Hit::default();
        self.states = false;
    }

    /// Takes the next token of the name: letters and digits of any case.
    #[inline]
    pub(super) fn push(&mut self, bytes: &[u8]) {
        let token = token(bytes);
        self.name = self.name.with(token);
        let (hit, mut states) = (&mut self.hit, self.states);
        self.open.push(&self.tables.runs, token, !self.states, |meaning| {
            hit.add(meaning.word);
            states |= meaning.states;
        });
        if bytes.len() >= LONG_TOKEN && !self.states {
            self.look_within(bytes);
        }
        self.states = states;
    }

    fn look_within(&mut self, token: &[u8]) {
        let Some((automaton, edge)) = &self.tables.within else {
            return;
        };
        let mut state = *edge;
        for &byte in token {
            state = automaton.next_state(Anchored::No, state, byte);
            if automaton.is_special(state) && automaton.is_match(state) {
                for index in 0..automaton.match_len(state) {
                    let pattern = automaton.match_pattern(state, index);
                    self.hit.add(self.tables.hits[pattern.as_usize()]);
                }
            }
        }
    }

    /// Ends the name and tells what the table says of it.
    #[inline]
    pub(super) fn end_name(&mut self) -> Hit {
        if let Some(says) = self.tables.runs.find(self.name).and_then(|entry| entry.says) {
            self.hit.add(says.name);
        }
        self.hit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_fits() {
        let runs = TABLES.runs.len();
        assert!(runs * 2 < SLOTS, "{runs} runs");
        assert!(TABLES.within.is_some());
        let groups = || GROUPS.into_iter().flatten();
        let patterns = groups().flat_map(|group| group.patterns.split_ascii_whitespace());
        assert!(patterns.map(|pattern| tokens(pattern).count()).max() < Some(OPEN));
        let within = groups().filter(|group| matches!(group.at, At::Start | At::Part));
        let mut within = within.flat_map(|group| group.patterns.split_ascii_whitespace());
        assert!(within.all(|pattern| pattern.len() + 1 >= LONG_TOKEN && !pattern.contains(TOKEN_EDGE)));
    }
}
