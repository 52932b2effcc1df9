//! Korean and Japanese bylines: the reporter, whose part stands behind the name.

use std::ops::RangeInclusive;

use super::authors::MAX_BOX_WORDS;
use super::han::has_wide;
use super::{MAX_LEAD, MAX_WORDS, Visible};

/// What Korean papers put behind the name of who wrote it: reporter, correspondent; and what Japanese ones do.
const REPORTERS: [&str; 2] = ["기자", "특파원"];
const JAPANESE_REPORTER: &str = "記者";
/// With what kind of one stands before it, such a word has at most so many syllables: 인턴기자, 명예기자.
const MAX_PART: usize = 4;
/// A name has so many syllables, in Japan so many characters.
const NAME: RangeInclusive<usize> = 2..=4;
const JAPANESE_NAME: RangeInclusive<usize> = 3..=5;

impl Visible<'_> {
    /// The reporters whom a line names.
    pub(super) fn reporters(&self, index: usize) -> Vec<String> {
        let counts = &self.block(index).counts;
        let is_line = || counts.words <= MAX_BOX_WORDS || counts.words <= MAX_WORDS && self.is_dated(index);
        if counts.cjk > 0 && is_line() { reporters(self.text(index)) } else { Vec::new() }
    }

    /// The reporters whom the lead of a text names: `[서울=뉴스] 홍길동 기자 =`.
    pub(super) fn lead_reporters(&self, index: usize) -> Option<Vec<String>> {
        let text = self.text(index);
        let end = text.char_indices().nth(MAX_LEAD).map_or(text.len(), |(at, _)| at);
        let (lead, _) = text[..end].rsplit_once('=')?;
        let is_lead = REPORTERS.iter().any(|part| lead.trim_end().ends_with(part));
        Some(reporters(lead)).filter(|names| is_lead && !names.is_empty())
    }
}

/// Whether a word is the part of a reporter, of whatever kind.
fn is_reporter(word: &str) -> bool {
    REPORTERS.iter().any(|part| word.ends_with(part)) && word.chars().count() <= MAX_PART
}

/// The names in a text with their bearers' part behind them: `홍길동 기자`, `부산=박서현·김민수 기자`.
pub(in crate::metadata) fn reporters(text: &str) -> Vec<String> {
    let is_all = |name: &str, lengths: RangeInclusive<usize>, is: fn(char) -> bool| {
        lengths.contains(&name.chars().count()) && name.chars().all(is)
    };
    let is_korean = |name: &str| is_all(name, NAME, |c| ('가'..='힣').contains(&c));
    let is_japanese =
        |name: &str| is_all(name, JAPANESE_NAME, |c| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '々');
    if !has_wide(text) {
        return Vec::new();
    }
    let pairs = text.split_whitespace().zip(text.split_whitespace().skip(1));
    // "부산/박서현 기자 park@post.kr, 김민수 기자": each of them has a part.
    let named = pairs.filter_map(|(names, part)| {
        let part = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let names = names.rsplit(['=', ']', ')', '/']).next().unwrap_or_default();
        let names: Vec<&str> = names.split(['·', 'ㆍ', '・', ',']).collect();
        let is_list = is_reporter(part) && names.iter().all(|name| is_korean(name))
            || part == JAPANESE_REPORTER && names.iter().all(|name| is_japanese(name));
        is_list.then_some(names)
    });
    named.flatten().map(str::to_owned).collect()
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
        for line in [
            "홍길동·김민수 기자",
            "부산=홍길동ㆍ김민수 기자",
            "[서울=뉴스] 홍길동·김민수 기자 =",
            "부산/홍길동 기자 hong@post.kr, 김민수 기자",
        ] {
            assert_eq!(far(&format!("<p>{line}</p>")), ["홍길동", "김민수"], "{line}");
        }
        assert_eq!(far("<p>글 서지훈 명예기자 · 한유진 인턴기자 / 사진 오민석</p>"), ["서지훈", "한유진"]);
        assert_eq!(far("<p>高瀬舞子 記者</p>"), ["高瀬舞子"]);
        assert_eq!(far("<p>本報 記者</p>"), [""; 0]);
        for line in ["기자", "전국언론노동조합 기자", "홍길동 씨", "Ada 기자", "배 기자"]
        {
            assert_eq!(far(&format!("<p>{line}</p>")), [""; 0], "{line}");
        }
        assert_eq!(
            far("<p>홍길동 기자 hong@harbour.example | 등록 2023-03-03 14:02 | 수정 2023-03-04 09:12</p>"),
            ["홍길동"]
        );
        let text = "썰물이 되면 배들은 모래 위에 누워 있고 홍길동 기자 말고는 항구 사람들 아무도 신경 쓰지 않는다 그리고 물이 다시 들어온다";
        assert_eq!(far(&format!("<p>{text}</p>")), [""; 0], "a sentence");
        assert_eq!(far("<p>홍길동 기자 <a href=/author/bo>Bo Lind</a></p>"), ["Bo Lind"]);
    }

    #[test]
    fn the_lead_of_a_text_names_reporters() {
        let text = "썰물이 되면 배들은 모래 위에 누워 있고 항구 사람들 아무도 신경 쓰지 않는다. ".repeat(4);
        let page =
            |lead: &str| crate::extract(&format!("<h1>썰물</h1><p>{lead} {text}</p>")).metadata.authors;
        assert_eq!(page("[서울=뉴스] 홍길동 기자 ="), ["홍길동"]);
        assert_eq!(page("(부산=통신) 홍길동·김민수 특파원 ="), ["홍길동", "김민수"]);
        assert_eq!(page("[서울=뉴스] 홍길동 기자 말고는"), [""; 0]);
    }
}
