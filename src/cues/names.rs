//! Reads what the names of an element (class, id, ARIA role and label, test id, itemprop) say of its part in the page.
//!
//! A name is cut into tokens at punctuation, at camel-case humps and where letters turn into a number, so that `articleBody`,
//! `article_body` and `Article-Body2` all begin with `article`, `body`. The [`matcher`] looks up the tokens in the [`table`].

mod cache;
mod matcher;
mod table;

use super::cue_set::cue_set;
pub(crate) use cache::NameCache;
use matcher::Matcher;
use table::WEIGHTS;

cue_set! {
    /// The roles that names give to an element.
    NameCues {
        /// The body of the main text.
        CONTENT = "content",
        /// "Content" and the like alone: more often a wrapper than the text.
        CONTENT_WEAK = "content-weak",
        /// An article, post or story; also its teaser.
        ARTICLE = "article",
        /// The main part of the page.
        MAIN = "main",
        /// A title or headline.
        TITLE = "title",
        /// The lead, standfirst or subtitle.
        LEAD = "lead",
        /// The caption of a picture, or its credit.
        CAPTION = "caption",
        /// The line that names the author.
        BYLINE = "byline",
        /// A box about the author.
        AUTHOR_BOX = "author-box",
        /// A date.
        DATE = "date",
        /// Facts about the text: date, author, reading time.
        META = "meta",
        /// Tags and keywords.
        TAGS = "tags",
        /// The category or section that a text belongs to.
        CATEGORY = "category",
        /// Links to share or to follow.
        SHARE = "share",
        /// The readers' comments.
        COMMENTS = "comments",
        /// The form to comment.
        COMMENT_FORM = "comment-form",
        /// Links to related texts.
        RELATED = "related",
        /// A teaser or card.
        TEASER = "teaser",
        /// Navigation.
        NAV = "nav",
        /// The path to the page.
        BREADCRUMB = "breadcrumb",
        /// Links to the next and previous page.
        PAGER = "pager",
        /// The head of the page.
        HEADER = "header",
        /// The foot of the page.
        FOOTER = "footer",
        /// A sidebar.
        SIDEBAR = "sidebar",
        /// A widget.
        WIDGET = "widget",
        /// Advertising.
        AD = "ad",
        /// Newsletter sign-up.
        NEWSLETTER = "newsletter",
        /// Cookie consent.
        CONSENT = "consent",
        /// A layer above the page.
        POPUP = "popup",
        /// Login, registration, paywall.
        LOGIN = "login",
        /// Search.
        SEARCH = "search",
        /// A form.
        FORM = "form",
        /// Not visible.
        HIDDEN = "hidden",
        /// Weather, clock, tickers.
        WEATHER = "weather",
        /// A table of contents.
        TOC = "toc",
        /// Links to edit a text.
        EDIT = "edit",
        /// References and footnotes.
        REFERENCE = "reference",
        /// A box of facts or of links among an encyclopedia's pages.
        INFOBOX = "infobox",
        /// A product.
        PRODUCT = "product",
        /// The description of a product or category.
        DESCRIPTION = "description",
        /// Prices and the cart.
        PRICE = "price",
        /// Reviews and ratings.
        REVIEW = "review",
        /// Specifications.
        SPEC = "spec",
        /// A list or grid of items.
        GRID = "grid",
        /// The large opening of a page.
        HERO = "hero",
        /// A banner: of the site, for a sale, for consent.
        BANNER = "banner",
        /// A section that presents a service.
        FEATURES = "features",
        /// Questions and answers, accordions.
        FAQ = "faq",
        /// A tab panel.
        TAB_PANEL = "tab-panel",
        /// A post in a forum.
        FORUM_POST = "forum-post",
        /// The user beside a post, a signature.
        USER_CARD = "user-card",
        /// Votes and reactions.
        VOTE = "vote",
        /// Program code.
        CODE = "code",
        /// Galleries, carousels, sliders.
        GALLERY = "gallery",
        /// Video, audio and other embeds.
        VIDEO = "video",
        /// A job offer.
        JOB = "job",
        /// An event.
        EVENT = "event",
        /// A recipe.
        RECIPE = "recipe",
        /// Disclaimers, copyright, legal notes.
        LEGAL = "legal",
        /// What is popular, new or trending.
        POPULAR = "popular",
        /// Buttons, icons, print links.
        TOOLBAR = "toolbar",
        /// The choice of language.
        LANGUAGE = "language",
        /// A quotation.
        QUOTE = "quote",
    }
}

/// How a pattern must stand within a name.
#[derive(Clone, Copy)]
enum At {
    /// It is the whole name.
    Name,
    /// It is a whole token, or several in a row.
    Word,
    /// A token starts with it.
    Start,
    /// Anywhere.
    Part,
}

/// Patterns that say the same.
struct Group {
    /// The roles that they give.
    gives: NameCues,
    /// The roles that they deny to the name in which they stand.
    takes: NameCues,
    /// How they stand within the name.
    at: At,
    /// The patterns: lower case, tokens joined by hyphens, separated by white space. A pattern of several tokens also matches
    /// them run together.
    patterns: &'static str,
}

/// What content is called. A name that also says boilerplate loses these: `comment-content` is no content.
const CORE: NameCues = NameCues::CONTENT
    .with(NameCues::CONTENT_WEAK)
    .with(NameCues::ARTICLE)
    .with(NameCues::MAIN)
    .with(NameCues::LEAD);

/// The roles with a negative weight.
const BOILERPLATE: NameCues = {
    let mut bits = 0;
    let mut next = 0;
    while next < WEIGHTS.len() {
        if WEIGHTS[next].1 < 0 {
            bits |= WEIGHTS[next].0.bits();
        }
        next += 1;
    }
    NameCues::from_bits(bits)
};

/// The weight of each role by its bit.
const WEIGHT_OF_BIT: [i8; NameCues::COUNT] = {
    let mut weights = [0; NameCues::COUNT];
    let mut next = 0;
    while next < WEIGHTS.len() {
        weights[WEIGHTS[next].0.bits().trailing_zeros() as usize] = WEIGHTS[next].1;
        next += 1;
    }
    weights
};

/// The weight of an element lies within ± this.
const MAX_WEIGHT: i8 = 3;

/// What a byte means for the cut into tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lower,
    Upper,
    Digit,
    Space,
    Colon,
    Mark,
}

const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Mark; 256];
    let mut byte = 0;
    while byte < kinds.len() {
        kinds[byte] = match byte as u8 {
            b'A'..=b'Z' => Kind::Upper,
            b'0'..=b'9' => Kind::Digit,
            b'\t' | b'\n' | 0x0C | b'\r' | b' ' => Kind::Space,
            b':' => Kind::Colon,
            // Letters beyond ASCII are as good as lower case.
            b'a'..=b'z' | 0x80.. => Kind::Lower,
            _ => Kind::Mark,
        };
        byte += 1;
    }
    kinds
};

/// The roles that the names in `value` give, separated by white space as in a `class` attribute.
pub(crate) fn names(value: &str) -> NameCues {
    Reader::new().read(value.as_bytes())
}

/// How much `cues` speak for content (+) or for boilerplate (−), within ±3.
pub(crate) fn weight(cues: NameCues) -> i8 {
    let mut bits = cues.bits();
    let mut sum = 0i8;
    while bits != 0 {
        let bit = bits.trailing_zeros() as usize;
        sum = sum.saturating_add(WEIGHT_OF_BIT.get(bit).copied().unwrap_or(0));
        bits &= bits - 1;
    }
    sum.clamp(-MAX_WEIGHT, MAX_WEIGHT)
}

/// Cuts names into tokens and gathers what the matcher finds.
struct Reader {
    matcher: Matcher,
    found: NameCues,
    /// The element shows at some screen width, whatever another name hides.
    reveals: bool,
    /// Whether the current name has a variant prefix, which says when it applies: `md:hidden`.
    is_variant: bool,
}

impl Reader {
    fn new() -> Self {
        Reader { matcher: Matcher::new(), found: NameCues::NONE, reveals: false, is_variant: false }
    }

    fn read(mut self, value: &[u8]) -> NameCues {
        // Where the token that is being read starts, if one is, and whether it has only letters.
        let mut start = None;
        let mut is_pure = true;
        let mut last = Kind::Space;
        for (at, &byte) in value.iter().enumerate() {
            let kind = KINDS[usize::from(byte)];
            if let Some(from) = start {
                let ends_token = match kind {
                    Kind::Lower => false,
                    Kind::Digit => is_pure,
                    Kind::Upper => is_hump(value, at, last, at - from),
                    Kind::Space | Kind::Colon | Kind::Mark => true,
                };
                if ends_token {
                    self.matcher.push(&value[from..at]);
                    start = None;
                }
            }
            match kind {
                Kind::Lower | Kind::Digit | Kind::Upper => {
                    is_pure = kind != Kind::Digit && (is_pure || start.is_none());
                    start = start.or(Some(at));
                }
                Kind::Space if last != Kind::Space => self.end_name(),
                Kind::Colon => {
                    // What follows says only how the element looks at times.
                    self.is_variant = true;
                    self.matcher.start_name();
                }
                Kind::Space | Kind::Mark => {}
            }
            last = kind;
        }
        if let Some(from) = start {
            self.matcher.push(&value[from..]);
        }
        if last != Kind::Space {
            self.end_name();
        }
        if self.reveals { self.found.without(NameCues::HIDDEN) } else { self.found }
    }

    fn end_name(&mut self) {
        let hit = self.matcher.end_name();
        self.matcher.start_name();
        if self.is_variant {
            self.reveals |= hit.shows;
            self.is_variant = false;
            return;
        }
        self.reveals |= hit.reveals;
        let gives = hit.gives.without(hit.takes);
        self.found |= if gives.has(BOILERPLATE) { gives.without(CORE) } else { gives };
    }
}

/// Whether a new token starts at `at` by a change of case: `articleBody`, `HTMLBody`, but not in `iPhone`.
#[inline]
fn is_hump(value: &[u8], at: usize, last: Kind, length: usize) -> bool {
    /// A token ahead of a hump has at least two letters: class names made of random letters would yield too many.
    const SHORTEST: usize = 2;
    length >= SHORTEST && (last != Kind::Upper || value.get(at + 1).is_some_and(u8::is_ascii_lowercase))
}

#[cfg(test)]
mod tests;
