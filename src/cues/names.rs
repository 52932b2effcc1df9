//! What the `class`, `id`, `role`, `itemprop` and `aria-label` of an element say of what it holds.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use once_cell::sync::Lazy;

use super::names_table::{Match, TABLE, WEIGHTS};

macro_rules! roles {
    ($($bit:literal $name:ident $doc:literal,)*) => {
        impl NameCues {
            $(#[doc = $doc] pub(crate) const $name: NameCues = NameCues(1 << $bit);)*
        }
    };
}

/// A set of roles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct NameCues(u64);

roles! {
    0 CONTENT "The body of an article.",
    1 ARTICLE "An article or post as a whole.",
    2 MAIN "The main part of the page.",
    3 WRAPPER "Content of some kind: a weak cue.",
    4 TITLE "A headline.",
    5 LEAD "A standfirst, lead or intro.",
    6 CAPTION "A caption.",
    7 BYLINE "Who wrote it.",
    8 AUTHOR_BOX "A box about the author.",
    9 DATE "When it was published.",
    10 META "Facts about a post.",
    11 TAGS "Tags and categories.",
    12 SHARE "Share bars and follow links.",
    13 COMMENTS "Readers' comments.",
    14 COMMENT_FORM "The form to write one.",
    15 RELATED "Links to other pages on the subject.",
    16 CARD "A teaser of another page.",
    17 NAV "Navigation.",
    18 BREADCRUMB "A trail of breadcrumbs.",
    19 PAGER "Links to pages before and behind.",
    20 HEADER "The head of the page.",
    21 FOOTER "The foot of the page.",
    22 SIDEBAR "A sidebar.",
    23 WIDGET "A widget, module or block of a theme.",
    24 AD "Advertisement.",
    25 NEWSLETTER "A subscription form.",
    26 CONSENT "A consent dialog.",
    27 POPUP "A dialog or overlay.",
    28 LOGIN "Log-in, registration, paywall.",
    29 SEARCH "A search form or its filters.",
    30 FORM "A form.",
    31 HIDDEN "Not shown, or for screen readers alone.",
    32 WEATHER "Weather.",
    33 CLOCK "The site's clock.",
    34 TOC "A table of contents.",
    35 EDIT "Links to edit.",
    36 REFERENCE "References and footnotes.",
    37 INFOBOX "Boxes of facts and of navigation in a wiki.",
    38 PRODUCT "A product.",
    39 DESCRIPTION "A description.",
    40 PRICE "A price, a cart, an offer.",
    41 REVIEW "Reviews and ratings.",
    42 SPEC "Specifications.",
    43 GRID "A grid or list of items.",
    44 HERO "The opening of a landing page.",
    45 FEATURE "Parts of a landing page.",
    46 ACCORDION "Questions, accordions and tabs.",
    47 POST "A post of a forum thread.",
    48 SIGNATURE "A signature of a forum user.",
    49 USER "A user's card.",
    50 VOTE "Votes, likes and counts.",
    51 CODE "Code.",
    52 GALLERY "Galleries and carousels.",
    53 VIDEO "Players and embeds.",
    54 POPULAR "Popular, latest and trending pages.",
    55 TOOLBAR "Buttons and tools.",
    56 LANGUAGE "A choice of languages or countries.",
    57 QUOTE "A quotation.",
    58 LEGAL "Copyright and legal notes.",
    59 JOB "Jobs, events, recipes: pages of facts.",
    60 CALL "A call to action, a promotion.",
    61 ANSWER "Questions and answers.",
    62 SKIP "Links to skip navigation.",
    63 RESULT "Search results and listings.",
}

impl NameCues {
    /// Whether there is no role.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the sets share a role.
    pub(crate) fn intersects(self, other: NameCues) -> bool {
        self.0 & other.0 != 0
    }

    /// How much the roles speak for main content: the sum of their weights, from -3 to 3.
    pub(crate) fn weight(self) -> i8 {
        const MOST: i8 = 3;
        if self.0 == 0 {
            return 0;
        }
        let sum: i8 = WEIGHTS.iter().filter(|(role, _)| self.intersects(*role)).map(|(_, w)| w).sum();
        sum.clamp(-MOST, MOST)
    }
}

impl std::ops::BitOr for NameCues {
    type Output = NameCues;
    fn bitor(self, other: NameCues) -> NameCues {
        NameCues(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for NameCues {
    fn bitor_assign(&mut self, other: NameCues) {
        self.0 |= other.0;
    }
}

/// The patterns of the table, flattened: how each must stand, and what it says.
struct Patterns {
    automaton: Option<AhoCorasick>,
    rows: Vec<(Match, NameCues)>,
}

static PATTERNS: Lazy<Patterns> = Lazy::new(|| {
    let each =
        || TABLE.iter().flat_map(|(role, how, words)| words.iter().map(move |word| (*word, *how, *role)));
    Patterns {
        // Short literals of ASCII: building cannot fail, and a test sees that it does not.
        automaton: AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(each().map(|(word, ..)| word))
            .ok(),
        rows: each().map(|(_, how, role)| (how, role)).collect(),
    }
});

/// What a `class`, `id` or the like says.
pub(crate) fn names(value: &str) -> NameCues {
    let bytes = value.as_bytes();
    let mut cues = NameCues::default();
    let Some(automaton) = &PATTERNS.automaton else {
        return cues;
    };
    for found in automaton.find_overlapping_iter(value) {
        let (how, role) = PATTERNS.rows[found.pattern().as_usize()];
        if is_negated(bytes, found.start()) {
            continue;
        }
        let stands = match how {
            Match::Part => true,
            Match::Start => begins(bytes, found.start()),
            Match::Word => begins(bytes, found.start()) && ends(bytes, found.end()),
        };
        if stands {
            cues |= role;
        }
    }
    // `hidden md:block` is hidden on small screens alone.
    if cues.intersects(NameCues::HIDDEN) && value.contains(':') {
        cues.0 &= !NameCues::HIDDEN.0;
    }
    cues
}

/// Whether the word behind says what the layout has or lacks, as in `has-sidebar`, and not what the element is.
fn is_negated(bytes: &[u8], at: usize) -> bool {
    const PREFIXES: [&[u8]; 6] = [b"has-", b"no-", b"with-", b"without-", b"not-", b"hide-"];
    PREFIXES.iter().any(|prefix| bytes[..at].ends_with(prefix))
}

/// Whether a word begins there: behind anything but a letter, or at a hump of camelCase.
fn begins(bytes: &[u8], at: usize) -> bool {
    match at.checked_sub(1).map(|i| bytes[i]) {
        Some(before) if before.is_ascii_alphabetic() => {
            before.is_ascii_lowercase() && bytes[at].is_ascii_uppercase()
        }
        _ => true,
    }
}

/// Whether a word ends there.
fn ends(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(next) if next.is_ascii_alphabetic() => {
            next.is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase()
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_automaton_builds() {
        assert!(PATTERNS.automaton.is_some());
    }

    #[test]
    fn names_say_what_they_say() {
        for (value, role) in [
            ("td-post-content tagdiv-type", NameCues::CONTENT),
            ("entry-content clearfix", NameCues::CONTENT),
            ("articleBody", NameCues::CONTENT),
            ("mw-parser-output", NameCues::CONTENT),
            ("sharedaddy sd-sharing", NameCues::SHARE),
            ("jp-relatedposts", NameCues::RELATED),
            ("onetrust-banner-sdk", NameCues::CONSENT),
            ("comment-respond", NameCues::COMMENT_FORM),
            ("commentlist", NameCues::COMMENTS),
            ("ad-slot", NameCues::AD),
            ("googleAd", NameCues::AD),
            ("td-weather-information", NameCues::WEATHER),
            ("author-box-wrap", NameCues::AUTHOR_BOX),
            ("screen-reader-text", NameCues::HIDDEN),
            ("kommentare", NameCues::COMMENTS),
            ("topic-body cooked", NameCues::POST),
            ("mw-editsection", NameCues::EDIT),
        ] {
            assert!(names(value).intersects(role), "{value}: {:?}", names(value));
        }
    }

    #[test]
    fn words_within_words_say_nothing() {
        for (value, role) in [
            ("download-shadow gradient loading", NameCues::AD),
            ("headline thread read", NameCues::AD),
            ("navy unavailable", NameCues::NAV),
            ("hidden md:block", NameCues::HIDDEN),
            ("biology", NameCues::AUTHOR_BOX),
            ("tabular stable", NameCues::ACCORDION),
            ("entry-header", NameCues::HEADER),
            ("has-sidebar no-sidebar", NameCues::SIDEBAR),
            ("", NameCues::CONTENT),
        ] {
            assert!(!names(value).intersects(role), "{value}: {:?}", names(value));
        }
    }

    #[test]
    fn weights_add_up_within_bounds() {
        assert!(names("entry-content").weight() > 0);
        assert!(names("sidebar widget ad-slot newsletter share").weight() == -3);
        assert_eq!(names("").weight(), 0);
    }
}
