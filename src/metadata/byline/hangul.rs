//! Korean bylines: the reporter, whose part stands behind the name.

use std::ops::RangeInclusive;

use super::Visible;
use super::authors::MAX_BOX_WORDS;

/// What Korean papers put behind the name of who wrote it: reporter, correspondent.
const REPORTERS: [&str; 2] = ["기자", "특파원"];
/// A name has so many syllables.
const NAME: RangeInclusive<usize> = 2..=4;

impl<'o> Visible<'o> {
    /// The reporter whom a line names.
    pub(super) fn reporter(&self, index: usize) -> Option<&'o str> {
        reporter(self.text(index)).filter(|_| self.block(index).counts.words <= MAX_BOX_WORDS)
    }
}

/// The name in a text with its bearer's part behind it: `홍길동 기자`.
fn reporter(text: &str) -> Option<&str> {
    let is_syllable = |c: char| ('가'..='힣').contains(&c);
    let is_name = |word: &str| NAME.contains(&word.chars().count()) && word.chars().all(is_syllable);
    let mut pairs = text.split_whitespace().zip(text.split_whitespace().skip(1));
    pairs.find(|(name, part)| is_name(name) && REPORTERS.contains(part)).map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::authors_of_far_line as far;

    #[test]
    fn korean_reporters_stand_behind_their_names() {
        for line in ["홍길동 기자", "홍길동 특파원 hong@post.kr", "입력 2023.03.07. 오전 10:00 홍길동 기자"]
        {
            assert_eq!(far(&format!("<p>{line}</p>")), ["홍길동"], "{line}");
        }
        for line in ["기자", "전국언론노동조합 기자", "홍길동 씨", "Ada 기자", "배 기자"]
        {
            assert_eq!(far(&format!("<p>{line}</p>")), [""; 0], "{line}");
        }
        let text = "썰물이 되면 배들은 모래 위에 누워 있고 홍길동 기자 말고는 항구 사람들 아무도 신경 쓰지 않는다 그리고 물이 다시 들어온다";
        assert_eq!(far(&format!("<p>{text}</p>")), [""; 0], "a sentence");
        assert_eq!(far("<p>홍길동 기자 <a href=/author/bo>Bo Lind</a></p>"), ["Bo Lind"]);
    }
}
