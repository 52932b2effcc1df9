//! The table of features of lines.

use crate::features::enumerate::features;

features! {
    /// The features. What single kinds of phrases say of their own line is left to the lexicon, which says it better.
    // The line's own text.
    Words "Words; a Han, Kana or Hangul character counts as half of one.",
    WordLength "Characters per word.",
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
    PhraseKinds "How many kinds of phrases it has.",
    Copies "How often its text occurs on the page, numbers apart.",
    CopyGap "Lines since the last copy.",
    NearCopies "Mean copies of the lines up to 3 away.",
    WideCopies "Of the lines up to 9 away.",
    // Layout; -1 where the page has none.
    Kind "What the line is by its shape, by number.",
    Indent "Columns of indentation.",
    BlankBefore "Blank lines before it.",
    BlankBehind "Blank lines behind it.",
    GroupLines "Lines between the blank lines around it.",
    GroupWords "Mean words of these lines.",
    GroupPlace "Its place among them, 0 to 1.",
    // What the lexicon says of its words, bigrams, and of the whole line.
    LexiconMean "Mean log-odds of what it knows.",
    LexiconSum "Their sum.",
    LexiconMin "The lowest.",
    LexiconKnown "How much of it the lexicon knows.",
    LexiconNear "Of the lines up to 3 away.",
    LexiconWide "Of the lines up to 9 away.",
    LexiconRun "Of the run without a sentence that it is in.",
    LexiconGroup "Of the lines between the blank lines around it; 0 where the page has none.",
    LexiconHeading "Of the last heading.",
    LexiconPage "Of the page.",
    LexiconBefore1 "Of the line before.",
    LexiconBefore3 "Of the 3 lines before.",
    LexiconBefore9 "Of the 9 lines before.",
    LexiconBefore20 "Of the 20 lines before.",
    LexiconBehind1 "Of the line behind.",
    LexiconBehind3 "Of the 3 lines behind.",
    LexiconBehind9 "Of the 9 lines behind.",
    LexiconBehind20 "Of the 20 lines behind.",
    // What stands before and behind it; -1 at the ends of the page.
    WordsBefore1 "Words of the line before.",
    WordsBehind1 "Words of the line behind.",
    KindBefore1 "What the line before is.",
    KindBehind1 "What the line behind is.",
    EndsBefore1 "1 if the line before ends like a sentence.",
    EndsBehind1 "1 if the line behind does.",
    CopiesBefore1 "How often the line before occurs on the page.",
    CopiesBehind1 "How often the line behind does.",
    SinceCopied "Lines since the last one that occurs three times or more.",
    ToCopied "Lines to the next such one.",
    // Each side of it for itself: where the text begins and ends they differ.
    MeanWordsBefore3 "Mean words of the 3 lines before.",
    MeanWordsBefore9 "Of the 9 lines before.",
    MeanWordsBehind3 "Of the 3 lines behind.",
    MeanWordsBehind9 "Of the 9 lines behind.",
    LongWordsBefore3 "Words in long lines, of the 3 lines before.",
    LongWordsBefore9 "Of the 9 lines before.",
    LongWordsBehind3 "Of the 3 lines behind.",
    LongWordsBehind9 "Of the 9 lines behind.",
    SentencesBefore9 "Ends of sentences per word, of the 9 lines before.",
    SentencesBehind9 "Of the 9 lines behind.",
    OverlapBefore9 "Mean share of longer words that long lines have too, of the 9 lines before.",
    OverlapBehind9 "Of the 9 lines behind.",
    // Both sides together.
    NearWords "Mean words of the lines up to 3 away.",
    NearSentences "Their ends of sentences per word.",
    WideWords "Mean words of the lines up to 9 away.",
    WideSentences "Their ends of sentences per word.",
    LongBefore "Lines since the last long one.",
    LongBehind "Lines to the next long one.",
    RunLines "Lines of the run without a sentence that it is in.",
    RunWords "Words of that run.",
    RunPlace "Its place in that run.",
    NearPhrases "Lines with phrases, of those up to 3 away.",
    WidePhrases "Of those up to 9 away.",
    HeadingDistance "Lines since the last heading.",
    HeadingWords "Words of that heading.",
    // Lines since the last one with a phrase.
    SinceComments "A prompt or heading of comments.",
    SinceRelated "A heading of related pages.",
    SinceShare "Sharing and following.",
    SinceForm "Consent, log-in, newsletter.",
    SinceByline "A byline or date.",
    SinceRating "Ratings.",
    SinceAuthor "An author box.",
    SinceCopyright "Copyright.",
    SinceForum "What forum software says around posts.",
    SinceBuy "Prices and carts.",
    SinceToc "A table of contents.",
    // Long lines since then; -1 where there was none: what stands above a text tells less of its end than what stands below it.
    LongSinceComments "Since a prompt or heading of comments.",
    LongSinceRelated "Since a heading of related pages.",
    LongSinceShare "Since sharing and following.",
    LongSinceForm "Since consent, log-in, newsletter.",
    LongSinceByline "Since a byline or date.",
    LongSinceAuthor "Since an author box.",
    LongSinceCopyright "Since copyright.",
    ToCopyright "Lines to the next copyright.",
    ToByline "Lines to the next byline or date.",
    // Where on the page it stands.
    Index "Lines before it.",
    Place "Their share of the page's lines.",
    WordPlace "Share of the page's words before it.",
    LongWordPlace "Share of the words in long lines before it.",
    FromEnd "Lines behind it.",
    FromFirstLong "Lines since the first long line.",
    ToLastLong "Lines to the last long line.",
    FromTightBody "Lines since the start of the run of lines with most long ones and few others.",
    ToTightBody "Lines to its end.",
    FromWideBody "Lines since the start of such a run that may have more other lines.",
    ToWideBody "Lines to its end.",
    TitleOverlap "Share of its words that the first line has.",
    Density "Words in long lines nearby, next to the densest place of the page.",
    LongOverlap "Share of its longer words that long lines have too.",
    Rarity "Share of its longer words that stand nowhere else on the page.",
    // The page.
    PageLines "Lines.",
    PageWords "Words.",
    PageMeanWords "Words per line.",
    PageLong "Share of words in long lines.",
    PageLongLines "Long lines.",
    PageItems "Share of lines that are items.",
    PageSentences "Ends of sentences per word.",
    PageCopies "Mean copies of its lines.",
    PageBuy "Lines with prices and carts.",
    PageForum "Lines with what forum software says.",
    PageComments "Lines with prompts and headings of comments.",
    PageBylines "Lines with bylines and dates.",
    PageReadMore "Lines that lead to other texts.",
    PageRating "Lines with ratings.",
}

/// The number of features.
pub(crate) const COUNT: usize = NAMES.len();

/// The length of a row: a power of two, so that a mask bounds an index.
pub(crate) const WIDTH: usize = COUNT.next_power_of_two();

/// The features of a line.
pub(crate) type Row = [f32; WIDTH];

/// The names of the features, in the order of a row.
pub(crate) fn names() -> impl Iterator<Item = String> {
    NAMES.iter().map(|name| (*name).to_owned())
}
