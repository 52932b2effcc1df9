//! The table of features.

use crate::cues::{NameCues, PhraseCues, Tag};

macro_rules! features {
    ($($name:ident $doc:literal,)*) => {
        /// The features with a meaning of their own; those that come from tables of cues follow them in a row.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub(crate) enum Feature {
            $(#[doc = $doc] $name,)*
        }

        const OWN_NAMES: &[&str] = &[$(stringify!($name),)*];
    };
}

features! {
    // The block's own text and markup.
    Words "Words; a Han, Kana or Hangul character counts as half of one.",
    WordLength "Characters per word.",
    LinkDensity "Share of its text inside links.",
    Links "Number of links.",
    Sentences "Ends of sentences.",
    SentencesPerWord "Ends of sentences per word.",
    CommasPerWord "Commas per word.",
    Digits "Digits per character.",
    Uppercase "Upper-case letters per character.",
    Capitalised "Words that begin with an upper-case letter, per word.",
    StopWords "Stop-words per word.",
    Symbols "Bars, bullets, arrows and the like per character.",
    EndsSentence "1 if it ends like a sentence.",
    EndsColon "1 if it ends with a colon.",
    FirstChar "The class of its first character.",
    Strong "Share of its text in bold.",
    Emphasis "Share of its text in italics.",
    Code "Share of its text in code.",
    Button "Share of its text in buttons.",
    Label "Share of its text in labels of form fields.",
    Time "Share of its text in `<time>`.",
    Noscript "Share of its text in `<noscript>`.",
    HiddenInline "Share of its text in hidden inline elements.",
    Kind "What the block is, by number.",
    TagOf "The tag of the innermost section, by number.",
    Lines "Line breaks within it.",
    Copies "How often its text occurs on the page.",
    PhraseKinds "How many kinds of phrases it has.",
    TitleOverlap "Share of its words that the page's title has; 0 for long text.",
    IsHeadline "1 if it says what the title says.",
    Images "Images within it or right before it.",
    // What stands before and behind it.
    WordsBefore1 "Words of the block before; -1 if none.",
    WordsBehind1 "Words of the block behind.",
    WordsBefore2 "Words two blocks before.",
    WordsBehind2 "Words two blocks behind.",
    LinksBefore1 "Link density of the block before.",
    LinksBehind1 "Link density of the block behind.",
    NearWords "Mean words of the blocks up to 3 away.",
    NearLinkDensity "Their link density.",
    NearSentences "Their ends of sentences per word.",
    NearLongBefore "Share of long text in the 3 blocks before.",
    NearLongBehind "Share of long text in the 3 blocks behind.",
    WideWords "Mean words of the blocks up to 9 away.",
    WideLinkDensity "Their link density.",
    LongBefore "Blocks since the last long one before it.",
    LongBehind "Blocks to the next long one.",
    HeadingDistance "Blocks since the last heading; 0 for a heading.",
    HeadingWords "Words of that heading.",
    HeadingKind "Level of that heading.",
    HeadingPhrases "How many kinds of phrases that heading has.",
    HeadingLinks "Link density of that heading.",
    TogetherBefore "1 if the block before is in the same section or one beside it.",
    TogetherBehind "1 if the block behind is.",
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
    HeadRelated "1 if it heads related pages.",
    HeadComments "1 if it heads comments or a form for them.",
    HeadRating "1 if it heads reviews.",
    HeadForm "1 if it heads a form: subscription, log-in, consent, search.",
    HeadNote "1 if it heads what belongs to an article: share bar, tags, author box, advertisement.",
    SinceRating "Blocks since the last heading or label of reviews.",
    // What the blocks at the same place of the page's template are like: equal tags and classes up to the grandparent.
    PathBlocks "How many there are.",
    PathWords "Their mean words.",
    PathDistinct "Distinct texts among them, per block.",
    PathLinkDensity "Their link density.",
    PathSentences "Their ends of sentences per word.",
    PathShare "The page's share of words in them.",
    // The nearest elements of the same tag and class beside one another, 3 or more: cards, rows, posts.
    CardCount "How many there are; 0 outside such.",
    CardWords "Words of the card that the block is in.",
    CardLinkDensity "Its link density.",
    CardLong "Its share of long text.",
    CardImages "Images in it.",
    CardPlace "Blocks before the block within the card.",
    CardBlocks "Blocks of the card.",
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

/// For these roles of class, id and the like: levels up to the nearest ancestor that has it.
pub(crate) const ROLES: &[(&str, NameCues)] = &[
    ("Content", NameCues::CONTENT),
    ("Article", NameCues::ARTICLE),
    ("Main", NameCues::MAIN),
    ("Wrapper", NameCues::WRAPPER),
    ("Title", NameCues::TITLE),
    ("Lead", NameCues::LEAD),
    ("Caption", NameCues::CAPTION),
    ("Byline", NameCues::BYLINE),
    ("AuthorBox", NameCues::AUTHOR_BOX),
    ("Date", NameCues::DATE),
    ("Meta", NameCues::META),
    ("Tags", NameCues::TAGS),
    ("Share", NameCues::SHARE),
    ("Comments", NameCues::COMMENTS),
    ("CommentForm", NameCues::COMMENT_FORM),
    ("Related", NameCues::RELATED),
    ("Card", NameCues::CARD),
    ("Nav", NameCues::NAV),
    ("Breadcrumb", NameCues::BREADCRUMB),
    ("Pager", NameCues::PAGER),
    ("Header", NameCues::HEADER),
    ("Footer", NameCues::FOOTER),
    ("Sidebar", NameCues::SIDEBAR),
    ("Widget", NameCues::WIDGET),
    ("Ad", NameCues::AD),
    ("Newsletter", NameCues::NEWSLETTER),
    ("Consent", NameCues::CONSENT),
    ("Popup", NameCues::POPUP),
    ("Login", NameCues::LOGIN),
    ("Search", NameCues::SEARCH),
    ("Form", NameCues::FORM),
    ("Hidden", NameCues::HIDDEN),
    ("Weather", NameCues::WEATHER),
    ("Clock", NameCues::CLOCK),
    ("Toc", NameCues::TOC),
    ("Edit", NameCues::EDIT),
    ("Reference", NameCues::REFERENCE),
    ("Infobox", NameCues::INFOBOX),
    ("Product", NameCues::PRODUCT),
    ("Description", NameCues::DESCRIPTION),
    ("Price", NameCues::PRICE),
    ("Review", NameCues::REVIEW),
    ("Spec", NameCues::SPEC),
    ("Grid", NameCues::GRID),
    ("Hero", NameCues::HERO),
    ("Feature", NameCues::FEATURE),
    ("Accordion", NameCues::ACCORDION),
    ("Post", NameCues::POST),
    ("Signature", NameCues::SIGNATURE),
    ("User", NameCues::USER),
    ("Vote", NameCues::VOTE),
    ("Code", NameCues::CODE),
    ("Gallery", NameCues::GALLERY),
    ("Video", NameCues::VIDEO),
    ("Popular", NameCues::POPULAR),
    ("Toolbar", NameCues::TOOLBAR),
    ("Language", NameCues::LANGUAGE),
    ("Quote", NameCues::QUOTE),
    ("Legal", NameCues::LEGAL),
    ("Job", NameCues::JOB),
    ("Call", NameCues::CALL),
    ("Answer", NameCues::ANSWER),
    ("Skip", NameCues::SKIP),
    ("Result", NameCues::RESULT),
];

/// For these tags: levels up to the nearest ancestor that has it.
pub(crate) const LANDMARKS: &[(&str, &[Tag])] = &[
    ("Article", &[Tag::Article]),
    ("Main", &[Tag::Main]),
    ("Nav", &[Tag::Nav]),
    ("Aside", &[Tag::Aside]),
    ("Header", &[Tag::Header]),
    ("Footer", &[Tag::Footer]),
    ("Form", &[Tag::Form, Tag::Fieldset]),
    ("Table", &[Tag::Table]),
    ("List", &[Tag::Ul, Tag::Ol, Tag::Dl, Tag::Menu, Tag::Dir]),
    ("Figure", &[Tag::Figure]),
    ("Quote", &[Tag::Blockquote]),
    ("Dialog", &[Tag::Dialog, Tag::Details]),
];

/// The place of the footer among the landmarks.
pub(super) const FOOTER_LANDMARK: usize = 5;

/// 1 if the block has such a phrase.
pub(crate) const PHRASES: &[(&str, PhraseCues)] = &[
    ("Consent", PhraseCues::CONSENT),
    ("Share", PhraseCues::SHARE),
    ("Related", PhraseCues::RELATED),
    ("Comments", PhraseCues::COMMENTS),
    ("CommentForm", PhraseCues::COMMENT_FORM),
    ("Subscribe", PhraseCues::SUBSCRIBE),
    ("Ad", PhraseCues::AD),
    ("Login", PhraseCues::LOGIN),
    ("Copyright", PhraseCues::COPYRIGHT),
    ("Byline", PhraseCues::BYLINE),
    ("Date", PhraseCues::DATE),
    ("ReadMore", PhraseCues::READ_MORE),
    ("Tags", PhraseCues::TAGS),
    ("AuthorBox", PhraseCues::AUTHOR_BOX),
    ("Credit", PhraseCues::CREDIT),
    ("Pager", PhraseCues::PAGER),
    ("Weather", PhraseCues::WEATHER),
    ("Cart", PhraseCues::CART),
    ("Price", PhraseCues::PRICE),
    ("Rating", PhraseCues::RATING),
    ("Search", PhraseCues::SEARCH),
    ("Navigation", PhraseCues::NAVIGATION),
    ("Count", PhraseCues::COUNT),
    ("Paywall", PhraseCues::PAYWALL),
    ("Call", PhraseCues::CALL),
    ("Script", PhraseCues::SCRIPT),
    ("Source", PhraseCues::SOURCE),
    ("Tool", PhraseCues::TOOL),
    ("ReadTime", PhraseCues::READ_TIME),
    ("Contact", PhraseCues::CONTACT),
];

/// Where the features from tables begin in a row.
pub(super) const FIRST_CUE: usize = OWN_NAMES.len();

/// The number of features.
pub(crate) const COUNT: usize = FIRST_CUE + ROLES.len() + LANDMARKS.len() + PHRASES.len();

/// The length of a row: a power of two, so that a mask bounds an index. What is behind the features is 0.
pub(crate) const WIDTH: usize = COUNT.next_power_of_two();

/// The features of a block.
pub(crate) type Row = [f32; WIDTH];

/// The names of the features, in the order of a row.
pub(crate) fn names() -> impl Iterator<Item = String> {
    let own = OWN_NAMES.iter().map(|n| (*n).to_owned());
    let roles = ROLES.iter().map(|(n, _)| format!("Role{n}"));
    let tags = LANDMARKS.iter().map(|(n, _)| format!("Tag{n}"));
    own.chain(roles).chain(tags).chain(PHRASES.iter().map(|(n, _)| format!("Phrase{n}")))
}
