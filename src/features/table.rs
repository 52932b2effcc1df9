//! The table of features.

use super::enumerate::features;
use crate::cues::{NameCues, PhraseCues, Tag};

features! {
    /// The features with a meaning of their own; those that come from tables of cues follow them in a row.
    // The block's own text and markup.
    Words "Words; a Han, Kana or Hangul character counts as half of one.",
    WordLength "Characters per word.",
    LinkDensity "Share of its text inside links.",
    Links "Number of links.",
    SentencesPerWord "Ends of sentences per word.",
    CommasPerWord "Commas per word.",
    Uppercase "Upper-case letters per character.",
    Capitalised "Words that begin with an upper-case letter, per word.",
    StopWords "Stop-words per word.",
    Symbols "Bars, bullets, arrows and the like per character.",
    EndsSentence "1 if it ends like a sentence.",
    FirstChar "The class of its first character.",
    Strong "Share of its text in bold.",
    Emphasis "Share of its text in italics.",
    Button "Share of its text in buttons.",
    Kind "What the block is, by number.",
    TagOf "The tag of the innermost section, by number.",
    Copies "How often its text occurs on the page.",
    PhraseKinds "How many kinds of phrases it has.",
    Images "Images within it or right before it.",
    // What stands before and behind it.
    WordsBefore1 "Words of the block before; -1 if none.",
    WordsBehind1 "Words of the block behind.",
    WordsBehind2 "Words two blocks behind.",
    LinksBefore1 "Link density of the block before.",
    LinksBehind1 "Link density of the block behind.",
    NearWords "Mean words of the blocks up to 3 away.",
    NearLinkDensity "Their link density.",
    NearSentences "Their ends of sentences per word.",
    WideWords "Mean words of the blocks up to 9 away.",
    WideLinkDensity "Their link density.",
    LongBefore "Blocks since the last long one before it.",
    LongBehind "Blocks to the next long one.",
    HeadingDistance "Blocks since the last heading; 0 for a heading.",
    HeadingWords "Words of that heading.",
    HeadingKind "Level of that heading.",
    // Where on the page it stands.
    Index "Blocks before it.",
    Place "Share of the page's blocks before it.",
    WordPlace "Share of the page's words before it.",
    LongWordPlace "Share of the page's long text before it.",
    FromEnd "Blocks to the end of the page.",
    FromH1 "Blocks since the first `<h1>`; negative before it.",
    FromHeadline "Blocks since the block that says what the title says.",
    ToFooter "Blocks to the footer.",
    SinceComments "Blocks since the last heading or prompt of comments.",
    SinceRelated "Blocks since the last heading of related pages.",
    // What the sections around it say.
    Level "Depth, wrappers of a single child not counted.",
    ScoreRatio "Readability-like score of the best ancestor / the page's best.",
    ParentScoreRatio "The same of the parent alone.",
    Outside50 "Levels outside the deepest element with 50 % of the long text.",
    Outside75 "The same for 75 %.",
    Outside90 "The same for 90 %.",
    WeightNear "Class/id weight of the nearest ancestor that has one.",
    WeightMin "The least among ancestors, 0 if none is negative.",
    WeightSum "The sum over ancestors.",
    Siblings "Elements of the same tag and class beside its own.",
    RepeatedSiblings "The most such elements around any ancestor, 3 or more.",
    RepeatedShare "The page's share of words in such elements.",
    RepeatedWords "Mean words of such elements, for the nearest ancestor.",
    Hidden "1 if an ancestor is hidden.",
    OwnWords "Words of the innermost section.",
    OwnLinkDensity "Its link density.",
    ParentWords "Words of the parent.",
    ParentLinkDensity "Its link density.",
    ParentLong "Its share of long text.",
    ParentShare "The page's share of words in it.",
    ParentImages "Images in it.",
    ParentFields "Form fields in it.",
    GrandWords "Words of the grandparent.",
    GrandLinkDensity "Its link density.",
    GrandLong "Its share of long text.",
    GrandShare "The page's share of words in it.",
    GrandFields "Form fields in it.",
    GreatWords "Words of the great-grandparent.",
    GreatLinkDensity "Its link density.",
    GreatLong "Its share of long text.",
    GreatShare "The page's share of words in it.",
    // What the first block of an ancestor says, for ancestors that are not most of the page.
    // What the blocks at the same place of the page's template are like: equal tags and classes up to the grandparent.
    PathBlocks "How many there are.",
    PathWords "Their mean words.",
    PathDistinct "Distinct texts among them, per block.",
    PathLinkDensity "Their link density.",
    PathSentences "Their ends of sentences per word.",
    PathShare "The page's share of words in them.",
    // The nearest elements of the same tag and class beside one another, 3 or more: cards, rows, posts.
    CardCount "How many there are; 0 outside such.",
    CardImages "Images in it.",
    GroupShare "The page's share of words in all the cards.",
    GroupLinkDensity "Their link density.",
    GroupLong "Their share of long text.",
    // What the page is like.
    PageWords "Words of the page.",
    PageBlocks "Blocks of the page.",
    PageLinkDensity "Link density of the page.",
    PageLong "Its share of long text.",
    PageLongBlocks "Long blocks.",
    PageHeadings "Headings.",
    PageBestScore "The best Readability-like score.",
    PageMeanWords "Mean words of a block.",
}

/// A distance to an ancestor that is not there.
pub(super) const NO_ANCESTOR: f32 = 40.0;

/// For these roles of class, id and the like: levels up to the nearest ancestor that has one of them. Roles that say much the
/// same of main content stand together: in a trial of 212 features none alone told more than its group.
pub(crate) const ROLES: &[(&str, NameCues)] = &[
    ("Content", NameCues::CONTENT),
    ("ContentWeak", NameCues::CONTENT_WEAK),
    ("Article", NameCues::ARTICLE),
    ("Main", NameCues::MAIN),
    ("Caption", NameCues::CAPTION),
    ("Comments", NameCues::COMMENTS),
    ("Popup", NameCues::POPUP),
    ("Hidden", NameCues::HIDDEN),
    ("Review", NameCues::REVIEW),
    ("Recipe", NameCues::RECIPE),
    ("Legal", NameCues::LEGAL),
    ("Texts", TEXTS),
    ("Facts", FACTS),
    ("More", MORE),
    ("Forms", FORMS),
    ("Menus", MENUS),
    ("Parts", PARTS),
];

/// Whole texts of one kind or another.
const TEXTS: NameCues = NameCues::CONTENT
    .with(NameCues::ARTICLE)
    .with(NameCues::RECIPE)
    .with(NameCues::JOB)
    .with(NameCues::EVENT)
    .with(NameCues::FORUM_POST);
/// What stands beside a text about it: byline, date, tags, share bar.
const FACTS: NameCues = NameCues::BYLINE
    .with(NameCues::AUTHOR_BOX)
    .with(NameCues::DATE)
    .with(NameCues::META)
    .with(NameCues::TAGS)
    .with(NameCues::CATEGORY)
    .with(NameCues::SHARE)
    .with(NameCues::VOTE)
    .with(NameCues::USER_CARD);
/// What leads to other pages, and advertisement.
const MORE: NameCues = NameCues::RELATED
    .with(NameCues::POPULAR)
    .with(NameCues::TEASER)
    .with(NameCues::SIDEBAR)
    .with(NameCues::WIDGET)
    .with(NameCues::AD)
    .with(NameCues::VIDEO);
/// Forms and dialogs.
const FORMS: NameCues = NameCues::NEWSLETTER
    .with(NameCues::LOGIN)
    .with(NameCues::SEARCH)
    .with(NameCues::FORM)
    .with(NameCues::CONSENT)
    .with(NameCues::POPUP)
    .with(NameCues::COMMENT_FORM);
/// Navigation and tools.
const MENUS: NameCues = NameCues::NAV
    .with(NameCues::BREADCRUMB)
    .with(NameCues::PAGER)
    .with(NameCues::TOC)
    .with(NameCues::TOOLBAR)
    .with(NameCues::LANGUAGE)
    .with(NameCues::EDIT);
/// What landing pages are made of.
const PARTS: NameCues = NameCues::FAQ
    .with(NameCues::TAB_PANEL)
    .with(NameCues::FEATURES)
    .with(NameCues::HERO)
    .with(NameCues::BANNER)
    .with(NameCues::GALLERY)
    .with(NameCues::GRID);

/// For these tags: levels up to the nearest ancestor that has it.
pub(crate) const LANDMARKS: &[(&str, &[Tag])] = &[
    ("Article", &[Tag::Article]),
    ("Main", &[Tag::Main]),
    ("Nav", &[Tag::Nav]),
    ("Aside", &[Tag::Aside]),
    ("Footer", &[Tag::Footer]),
    ("Form", &[Tag::Form, Tag::Fieldset]),
    ("Figure", &[Tag::Figure]),
];

/// The place of the footer among the landmarks.
pub(super) const FOOTER_LANDMARK: usize = 4;

/// 1 if the block has one of such phrases.
pub(crate) const PHRASES: &[(&str, PhraseCues)] = &[("Frame", FRAME)];

/// What frames pages of every kind: consent, log-in, menus, copyright.
const FRAME: PhraseCues = PhraseCues::CONSENT
    .with(PhraseCues::ACCEPT)
    .with(PhraseCues::LOGIN)
    .with(PhraseCues::COPYRIGHT)
    .with(PhraseCues::SUBSCRIBE)
    .with(PhraseCues::SEARCH)
    .with(PhraseCues::SKIP)
    .with(PhraseCues::NAV_WORDS)
    .with(PhraseCues::LANGUAGE)
    .with(PhraseCues::BACK_TO_TOP)
    .with(PhraseCues::JAVASCRIPT)
    .with(PhraseCues::WEATHER)
    .with(PhraseCues::CLOCK)
    .with(PhraseCues::ADVERTISEMENT)
    .with(PhraseCues::PAYWALL);

/// Where the features from tables begin in a row.
pub(super) const FIRST_CUE: usize = NAMES.len();

/// The number of features.
pub(crate) const COUNT: usize = FIRST_CUE + ROLES.len() + LANDMARKS.len() + PHRASES.len();

/// The length of a row: a power of two, so that a mask bounds an index. What is behind the features is 0.
pub(crate) const WIDTH: usize = COUNT.next_power_of_two();

/// The features of a block.
pub(crate) type Row = [f32; WIDTH];

/// The names of the features, in the order of a row.
pub(crate) fn names() -> impl Iterator<Item = String> {
    let own = NAMES.iter().map(|n| (*n).to_owned());
    let roles = ROLES.iter().map(|(n, _)| format!("Role{n}"));
    let tags = LANDMARKS.iter().map(|(n, _)| format!("Tag{n}"));
    own.chain(roles).chain(tags).chain(PHRASES.iter().map(|(n, _)| format!("Phrase{n}")))
}
