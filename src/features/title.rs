//! How blocks compare with the page's title.

use super::sums::ratio;
use crate::article::BlockKind;
use crate::outline::Outline;
use crate::words;

/// The words of the title, to compare blocks with.
pub(super) struct TitleWords {
    folded: String,
    words: Vec<u64>,
}

impl TitleWords {
    pub(super) fn of(title: &str) -> TitleWords {
        let mut words: Vec<u64> = word_hashes(title).collect();
        words.sort_unstable();
        words.dedup();
        TitleWords { folded: words::key(title), words }
    }

    /// The share of a short text's words that the title has, 0 to 1.
    pub(super) fn overlap(&self, text: &str) -> f32 {
        if self.words.is_empty() || text.len() > self.folded.len() * 2 + 40 {
            return 0.0;
        }
        let (mut shared, mut all) = (0.0, 0.0);
        for word in word_hashes(text) {
            all += 1.0;
            shared += f32::from(u8::from(self.words.binary_search(&word).is_ok()));
        }
        ratio(shared, all)
    }

    /// The block that says what the title says, or begins it: of several the first heading, else the first.
    pub(super) fn headline(&self, outline: &Outline) -> Option<usize> {
        const MIN_BYTES: usize = 6;
        let matches = |i: &usize| {
            let block = &outline.blocks[*i];
            let text = outline.block_text(block);
            text.len() >= MIN_BYTES && text.len() <= self.folded.len() * 2 && {
                let text = words::key(text);
                !text.is_empty() && self.folded.starts_with(&text) && text.len() * 3 >= self.folded.len()
            }
        };
        let all = || (0..outline.blocks.len()).filter(matches);
        all().find(|i| matches!(outline.blocks[*i].kind, BlockKind::Heading { .. })).or_else(|| all().next())
    }
}

/// A number for each word of the text, Han, Kana and Hangul by character.
fn word_hashes(text: &str) -> impl Iterator<Item = u64> {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let mut chars = text.chars().peekable();
    std::iter::from_fn(move || {
        while chars.peek().is_some_and(|c| !c.is_alphanumeric()) {
            chars.next();
        }
        let mut hash = 0u64;
        let mut any = false;
        while let Some(c) = chars.next_if(|c| c.is_alphanumeric()) {
            any = true;
            hash = c.to_lowercase().fold(hash, |h, c| (h ^ u64::from(c)).wrapping_mul(PRIME));
            if words::is_cjk(c) || chars.peek().is_some_and(|c| words::is_cjk(*c)) {
                break;
            }
        }
        any.then_some(hash)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    fn outline_of(html: &str) -> Outline {
        html::outline(Page::parse(html).document(), &[], &[])
    }

    #[test]
    fn overlap_is_the_share_of_words_that_the_title_has() {
        let title = TitleWords::of("Low Tide: at noon, 2024");
        assert_eq!(title.overlap("low tide"), 1.0);
        assert_eq!(title.overlap("Tide and time"), 1.0 / 3.0);
        assert_eq!(title.overlap("lowtide"), 0.0);
        assert_eq!(title.overlap(&"low tide ".repeat(20)), 0.0, "long text");
        assert_eq!(TitleWords::of("").overlap("low"), 0.0);
        // Scripts without spaces by character.
        assert_eq!(TitleWords::of("潮の話").overlap("潮は"), 0.5);
    }

    #[test]
    fn the_headline_is_a_heading_that_begins_the_title() {
        let headline = |html: &str| TitleWords::of("Low tide at noon | The Post").headline(&outline_of(html));
        assert_eq!(headline("<p>Low tide at noon<h2>Low tide at noon</h2>"), Some(1));
        assert_eq!(headline("<p>Other<p>LOW TIDE, at noon"), Some(1));
        assert_eq!(headline("<h1>Low</h1><h1>The Post</h1>"), None);
    }
}
