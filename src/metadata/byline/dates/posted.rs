//! The sentence in which old themes say when a text was posted.

use super::{MAX_SENTENCE_WORDS, MIN_DIGITS};
use crate::article::Timestamp;
use crate::metadata::byline::Visible;
use crate::metadata::dates;
use crate::outline::Block;

/// How a sentence begins that says when the text above it was posted (the default themes of WordPress): English, German, French, Spanish,
/// Portuguese, Italian, Dutch, Swedish, Danish, Polish.
const POSTED: [&str; 22] = [
    "this entry was posted",
    "this post was posted",
    "this post was published",
    "this article was posted",
    "this article was published",
    "der beitrag wurde am",
    "dieser beitrag wurde am",
    "dieser artikel wurde am",
    "dieser eintrag wurde",
    "geschrieben am",
    "cet article a été publié",
    "cette entrée a été publiée",
    "ce billet a été publié",
    "ce contenu a été publié",
    "esta entrada fue publicada",
    "esta entrada se publicó",
    "este post foi publicado",
    "esta entrada foi publicada",
    "questo articolo è stato",
    "dit bericht is geplaatst",
    "detta inlägg publicerades",
    "ten wpis został opublikowany",
];
/// Such a beginning has at most so many characters.
const MAX_POSTED: usize = 40;

impl Visible<'_> {
    /// The date in the sentence that says when the text was posted.
    pub(in crate::metadata) fn posted_on(&self, language: Option<&str>) -> Option<Timestamp> {
        dates::find(self.posted()?, language)
    }

    /// The only sentence that says when this text was posted, as old themes of WordPress have it below.
    pub(in crate::metadata) fn posted(&self) -> Option<&str> {
        let says = |block: &&Block| {
            let text = self.outline.block_text(block).trim();
            let begins = || {
                let start: String = text.chars().take(MAX_POSTED).collect::<String>().to_lowercase();
                POSTED.iter().any(|posted| start.starts_with(posted))
            };
            block.counts.words <= MAX_SENTENCE_WORDS && block.counts.digits as usize >= MIN_DIGITS && begins()
        };
        let mut sentences = self.outline.blocks.iter().filter(says);
        let sentence = sentences.next().filter(|_| sentences.next().is_none())?;
        Some(self.outline.block_text(sentence))
    }
}
