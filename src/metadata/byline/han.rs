//! Chinese bylines: names behind a part or in a set phrase, and names that stand alone between the headline and the text.

use super::authors::BEHIND;
use super::{MAX_LEAD, MAX_WORDS, SIGNED, Visible};
use crate::metadata::{dates, names};
use crate::outline::{BlockKind, Meter};
use crate::words::is_cjk;

/// Parts in a text, writers before editors.
const PARTS: [&str; 13] = [
    "作者",
    "执笔人",
    "执笔",
    "撰稿人",
    "撰稿",
    "记者",
    "記者",
    "撰文",
    "文/",
    "责任编辑",
    "責任編輯",
    "责编",
    "编辑",
];
/// So many of them are writers.
const WRITERS: usize = 9;
/// The end of what stands before the bracket in a lead: "新华社北京5月4日电（记者王小明）".
const DISPATCHES: [char; 4] = ['讯', '电', '訊', '電'];
/// What begins such a bracket, and what in it names who did something else.
const BY_REPORTERS: [&str; 6] = ["本报记者", "本報記者", "首席记者", "见习记者", "记者", "記者"];
const OTHERS: [&str; 6] = ["实习生", "通讯员", "摄影", "报道", "實習生", "通訊員"];
/// Those of them who write, too, though for no pay: their names go on the list.
const CO_REPORTERS: [&str; 2] = ["通讯员", "通訊員"];
/// What ends the Han characters in a bracket that are none of a person's: companies, desks, notes.
const NO_NAMES: [&str; 15] = [
    "社",
    "部",
    "局",
    "会",
    "版",
    "略",
    "通信",
    "新聞",
    "撮影",
    "写真",
    "提供",
    "編集",
    "特派員",
    "つづく",
    "おわり",
];
/// What says in the brackets who wrote, and took the pictures.
const WORDS_BY: [&str; 5] = ["文・写真", "写真・文", "取材・文", "文＝", "文"];
/// A Japanese name in brackets has so many characters; one with a given name in Hiragana so many, of which the family name.
const BRACKETED_NAME: std::ops::RangeInclusive<usize> = 3..=5;
const HIRAGANA_NAME: std::ops::RangeInclusive<usize> = 4..=6;
const FAMILY_NAME: std::ops::RangeInclusive<usize> = 1..=3;
/// Those of the parts that stand right before a name, which a slash ends.
const BEFORE_REPORTERS: [&str; 2] = ["記者", "记者"];
/// "Posted by … on …", as boards write it below a post.
const POSTED_BY: [(char, char); 2] = [('由', '于'), ('由', '於')];
/// A name has two to four characters.
const NAME: std::ops::RangeInclusive<usize> = 2..=4;
/// One that nothing introduces has two or three.
const BARE_NAME: std::ops::RangeInclusive<usize> = 2..=3;
/// The hundred most frequent family names in China (Ministry of Public Security, 2020), which 85 % of all people bear; then
/// those of them that traditional characters write otherwise.
const FAMILY_NAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏\
    苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常\
    張劉陳楊黃趙吳孫馬羅鄭許韓鄧馮蕭葉蘇呂盧鐘譚陸範賈鄒閆龍賀顧龔萬錢嚴";
/// So many blocks at the beginning of the text may hold nothing but its authors.
const FIRST: usize = 3;

/// Whether a text ends in a part and who played it, or in the phrase of a board.
pub(in crate::metadata) fn names_a_part(text: &str) -> bool {
    /// A character of theirs has so many bytes.
    const WIDE: usize = 3;
    let far = text.len().saturating_sub(WIDE * MAX_LEAD);
    let end = (far..).find(|at| text.is_char_boundary(*at)).map_or(text, |at| &text[at..]);
    has_wide(end)
        && (PARTS.iter().any(|part| end.contains(part)) || POSTED_BY.iter().any(|(by, _)| end.contains(*by)))
}

/// The names behind a part in a short text.
pub(in crate::metadata) fn part_names(text: &str) -> Option<Vec<String>> {
    let listed = || PARTS.iter().find_map(|part| behind_part(text, part));
    has_wide(text).then(|| listed().or_else(|| reported(text)))?
}

/// Whether a text has a character such as parts and names of East Asia are written in: most have none, and are not searched.
pub(super) fn has_wide(text: &str) -> bool {
    text.bytes().any(|byte| byte >= 0xe0)
}

impl Visible<'_> {
    /// Names that Chinese pages give with their part ("作者：王小明", "（责任编辑：李华）"), in a set phrase, or alone before the
    /// text.
    pub(in crate::metadata) fn named_parts(&self, kept: &[usize]) -> Vec<String> {
        let blocks = &self.outline.blocks;
        let last = kept.last().map_or(self.near.end, |last| last + 1);
        let signed = last.saturating_sub(SIGNED)..(last + SIGNED).min(blocks.len());
        let is_chinese = |i: &usize| blocks[*i].counts.cjk > 0;
        // Pages of tables have no headline to be near to.
        let is_brief = |i: &usize| blocks[*i].counts.words <= MAX_WORDS && !self.is_of_another(&blocks[*i]);
        let anywhere = (0..blocks.len()).filter(is_chinese).filter(is_brief);
        let places: Vec<usize> = self.near.clone().chain(signed).filter(is_chinese).chain(anywhere).collect();
        let ends = |i: usize| {
            let text = self.text(i);
            let long = text.char_indices().rev().nth(MAX_LEAD - 1).filter(|_| text.len() > 2 * MAX_LEAD);
            long.map_or(text, |(at, _)| &text[at..])
        };
        let of_part = |part: &&str| places.iter().find_map(|i| behind_part(ends(*i), part));
        let first = kept.iter().copied().take(FIRST).filter(is_chinese);
        // The last lines of the text, and the one below.
        let end_lines = || {
            let below = blocks.len().saturating_sub(1);
            let last =
                kept.last().into_iter().flat_map(move |last| last.saturating_sub(1)..=below.min(last + 1));
            last.filter(|i| !self.is_of_another(&blocks[*i]))
        };
        let (writers, editors) = PARTS.split_at(WRITERS);
        let leads = || self.near.clone().filter(is_chinese).chain(first.clone());
        writers
            .iter()
            .find_map(of_part)
            .or_else(|| leads().find_map(|i| led(self.text(i)).or_else(|| self.lead_reporters(i))))
            .or_else(|| places.iter().find_map(|i| reported(ends(*i))))
            .or_else(|| places.iter().find_map(|i| posted(ends(*i))))
            .or_else(|| places.iter().find_map(|i| bracketed(ends(*i))))
            .or_else(|| end_lines().find_map(|i| ends_signed(self.text(i), self.text(i.saturating_sub(1)))))
            .or_else(|| editors.iter().find_map(of_part))
            .or_else(|| self.near.clone().filter(is_chinese).chain(first).find_map(|i| self.alone(i)))
            .unwrap_or_default()
    }

    /// The names of which a block consists.
    fn alone(&self, index: usize) -> Option<Vec<String>> {
        let block = self.block(index);
        let is_text = !matches!(block.kind, BlockKind::Heading { .. }) && block.share(Meter::Link) < 0.5;
        let names = is_text.then(|| listed_alone(self.text(index)))??;
        names.iter().all(|name| BARE_NAME.contains(&name.chars().count())).then_some(names)
    }
}

/// The names behind a writer's part in a short text, or in a set phrase of reporters.
pub(super) fn written(text: &str) -> Option<Vec<String>> {
    let writers = || PARTS[..WRITERS].iter().find_map(|part| behind_part(text, part));
    has_wide(text).then(|| writers().or_else(|| reported(text)))?
}

/// The names behind a part in a text; those that end with a slash need no further mark.
fn behind_part(text: &str, part: &str) -> Option<Vec<String>> {
    let (_, rest) = text.split_once(part)?;
    if part.ends_with('/') { list(rest) } else { listed(rest) }
}

/// The names right behind a part: after a colon or space, apart by spaces or commas.
fn listed(text: &str) -> Option<Vec<String>> {
    let rest = text.trim_start_matches([':', '：', ' ', '\u{3000}', '/', '／']);
    if rest.len() == text.len() {
        return None;
    }
    list(rest)
}

/// The names at the beginning of a text, apart by spaces or commas, up to a further part.
fn list(text: &str) -> Option<Vec<String>> {
    let (names, behind) = text.split_at(text.find(|c: char| !is_cjk(c) && !is_gap(c)).unwrap_or(text.len()));
    // What a colon or slash follows is a label.
    let is_label = behind.starts_with([':', '：', '/', '／', '=', '＝']);
    let last = names.rfind(is_gap).unwrap_or_default();
    let names = if is_label { &names[..last] } else { names };
    let is_name = |name: &&str| {
        NAME.contains(&name.chars().count())
            && !BEHIND.contains(&&*format!(" {name}"))
            && !PARTS.contains(name)
            && !names::is_nobody(name)
    };
    let names = names.split(is_gap).filter(|name| !name.is_empty() && !CO_REPORTERS.contains(name));
    let names: Vec<String> = names.take_while(is_name).map(str::to_owned).collect();
    (!names.is_empty()).then_some(names)
}

/// The names of which a text consists, the first of them with a frequent family name.
fn listed_alone(text: &str) -> Option<Vec<String>> {
    let is_listed =
        text.starts_with(|c| FAMILY_NAMES.contains(c)) && text.chars().all(|c| is_cjk(c) || is_gap(c));
    is_listed.then(|| text.split(is_gap).filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

/// The name in "記者王小明／台北報導".
fn reported(text: &str) -> Option<Vec<String>> {
    let (_, rest) = BEFORE_REPORTERS.iter().find_map(|part| text.split_once(part))?;
    let (name, _) = rest.split_once(['／', '/'])?;
    (NAME.contains(&name.chars().count()) && name.chars().all(is_cjk)).then(|| vec![name.to_owned()])
}

/// The names in the lead of a text: "本报讯（记者 王小明）".
fn led(text: &str) -> Option<Vec<String>> {
    let end = text.char_indices().nth(MAX_LEAD).map_or(text.len(), |(at, _)| at);
    let (before, rest) = text[..end].split_once(['（', '('])?;
    let (inner, _) = rest.split_once(['）', ')'])?;
    let inner = BY_REPORTERS.iter().find_map(|part| inner.strip_prefix(part))?;
    let is_lead = before.is_empty() || before.trim_end().ends_with(DISPATCHES);
    let is_name = |name: &&str| {
        NAME.contains(&name.chars().count()) && name.chars().all(is_cjk) && !OTHERS.contains(name)
    };
    let names = inner.split(|c| is_gap(c) || c == '：').filter(|name| !name.is_empty()).take_while(is_name);
    let names: Vec<String> = names.map(str::to_owned).collect();
    (is_lead && !names.is_empty()).then_some(names)
}

/// The names in the bracket that ends a Japanese text, behind its last sentence, or in one that is a line of its own: "【高瀬舞子】".
fn ends_signed(text: &str, before: &str) -> Option<Vec<String>> {
    let is_kana = |c: char| ('\u{3041}'..='\u{30fa}').contains(&c);
    if !text.contains(is_kana) && !before.contains(is_kana) {
        return None;
    }
    let inner = match text.strip_suffix('】') {
        Some(text) => text.rsplit_once('【')?.1,
        None => {
            let (sentence, inner) = text.strip_suffix(['）', ')'])?.rsplit_once(['（', '('])?;
            let inner = WORDS_BY.iter().find_map(|label| inner.strip_prefix(label)).unwrap_or(inner);
            let sentence = sentence.trim_end();
            (sentence.is_empty() || sentence.ends_with('。')).then_some(inner)?
        }
    };
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '々';
    let is_hiragana = |c: char| ('\u{3041}'..='\u{3096}').contains(&c);
    let is_name = |name: &str| {
        let (length, family) = (name.chars().count(), name.chars().take_while(|c| is_han(*c)).count());
        let is_given_in_hiragana = HIRAGANA_NAME.contains(&length)
            && FAMILY_NAME.contains(&family)
            && name.chars().skip(family).all(is_hiragana);
        (BRACKETED_NAME.contains(&length) && family == length || is_given_in_hiragana)
            && !NO_NAMES.iter().any(|end| name.ends_with(end))
    };
    let names: Vec<String> = inner.split(['・', '、']).map(|name| name.trim().to_owned()).collect();
    names.iter().all(|name| is_name(name)).then_some(names)
}

fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}' | '、' | '，' | ',')
}

/// The name in "由王小明于2005年3月1日发表".
fn posted(text: &str) -> Option<Vec<String>> {
    let between = |(by, on): &(char, char)| {
        let rest = text.split_once(*by)?.1;
        let (name, date) = rest.split_once(*on)?;
        let is_name = NAME.contains(&name.chars().count()) && name.chars().all(is_cjk);
        (is_name && date.starts_with(|c: char| c.is_ascii_digit())).then(|| vec![name.to_owned()])
    };
    POSTED_BY.iter().find_map(between)
}

/// The name in brackets behind a date: "2004年7月16日08:19 [ 王小明 ]".
fn bracketed(text: &str) -> Option<Vec<String>> {
    let (date, rest) = text.split_once(['[', '［', '【'])?;
    let name = rest.split([']', '］', '】']).next()?.trim();
    let is_name = BARE_NAME.contains(&name.chars().count()) && listed_alone(name).is_some();
    (is_name && dates::find(date, Some("zh")).is_some()).then(|| vec![name.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_wide_character() {
        assert!(PARTS.iter().chain(&BEFORE_REPORTERS).all(|part| has_wide(part)));
    }

    #[test]
    fn names_stand_behind_parts() {
        let names = |text: &str| listed(text).unwrap_or_default().join("|");
        assert_eq!(names("：王小明 李华 时间：昨天"), "王小明|李华");
        assert_eq!(names("文章"), "", "a part within a word");
        assert_eq!(names("：本报编辑部全体人员"), "");
        assert_eq!(names("： 责任编辑：王小明"), "", "nobody, and a further part");
        assert_eq!(names("：佚名"), "");
        assert_eq!(names("：王小明 李华 字号：大"), "王小明|李华", "a label behind");
        assert_eq!(names(" 王小明 通讯员 李华"), "王小明|李华");
        let written = |text: &str| written(text).unwrap_or_default().join("|");
        assert_eq!(written("文/王小明 图/李华 编辑/张三"), "王小明");
        assert_eq!(written("海港新聞/ 記者王小明/台北報導"), "王小明");
        assert_eq!(written("编辑/张三"), "", "he edits");
    }

    #[test]
    fn names_stand_in_set_phrases() {
        assert_eq!(posted("本贴由大卫于2005年8月12日发表"), Some(vec!["大卫".to_owned()]));
        for line in ["記者王小明／台北報導", "（记者王小明/海港）"] {
            assert_eq!(reported(line), Some(vec!["王小明".to_owned()]), "{line}");
        }
        for line in ["記者說潮水來了／台北", "記者王小明台北報導", "作者王小明／台北", "記者A小明／台北"]
        {
            assert_eq!(reported(line), None, "{line}");
        }
        assert_eq!(posted("由于2005年的变化"), None);
        assert_eq!(posted("由渔民写于海港"), None, "no date");
        assert_eq!(
            bracketed("HARBOUR.COM 2004年7月16日08:19 [ 王小明 ] 来源：[ 海港报 ]"),
            Some(vec!["王小明".to_owned()])
        );
        assert_eq!(bracketed("2004年7月16日 [ 打印 ]"), None, "no family name");
        assert_eq!(bracketed("共有 [ 王小明 ]"), None, "no date");
    }

    #[test]
    fn the_lead_of_a_text_names_reporters() {
        let names = |text: &str| led(text).unwrap_or_default().join("|");
        assert_eq!(names("海港报讯（记者 王小明）潮水来了。"), "王小明");
        assert_eq!(names("新华社海港5月4日电（记者王小明、李华）潮水来了。"), "王小明|李华");
        assert_eq!(names("（记者 王小明 实习生 李华）潮水来了。"), "王小明");
        assert_eq!(names("他说（记者 王小明）潮水来了。"), "", "within a sentence");
        assert_eq!(names("海港报讯（资料图）潮水来了。"), "");
        let text = "海港的潮水每天来回两次，渔民们都知道它的时间。".repeat(8);
        let page = format!(
            "<h1>潮水</h1><p>海港报讯（记者 王小明）{text}</p><p>{text}</p><p>（责任编辑：李华）</p>"
        );
        assert_eq!(crate::extract(&page).metadata.authors, ["王小明"], "not who edited");
    }

    #[test]
    fn a_bracket_signs_a_japanese_text() {
        let names = |text: &str| ends_signed(text, "潮が引いた。").unwrap_or_default().join("|");
        assert_eq!(names("船は砂の上に横たわる。【高瀬舞子】"), "高瀬舞子");
        assert_eq!(names("【高瀬舞子、田中一郎】"), "高瀬舞子|田中一郎");
        assert_eq!(names("（高瀬舞子）"), "高瀬舞子");
        assert_eq!(names("船は砂の上に横たわる。（高瀬舞子）"), "高瀬舞子");
        assert_eq!(names("船は砂の上に横たわる。（高瀬まいこ）"), "高瀬まいこ");
        assert_eq!(names("船は砂の上に横たわる。\n（文・写真　高瀬舞子）"), "高瀬舞子");
        for text in [
            "船は砂の上（高瀬舞子）",
            "【海港新聞】",
            "【写真】",
            "（つづく）",
            "（敬称略）",
            "（次回につづく）",
        ] {
            assert_eq!(names(text), "", "{text}");
        }
        assert_eq!(ends_signed("【未完待续】", "潮水来了。"), None, "Chinese");
        let text = "海港の潮は毎日二回行き来し、漁師たちはその時刻をよく知っている。".repeat(8);
        for end in ["【高瀬舞子】</p>", "</p><p class=sign>（高瀬舞子）</p><p>3月4日付朝刊</p>"]
        {
            let page = format!("<h1>潮</h1><p>{text}</p><p>{text}{end}");
            assert_eq!(crate::extract(&page).metadata.authors, ["高瀬舞子"], "{end}");
        }
        let related =
            format!("<h1>潮</h1><p>{text}</p><p>{text}</p><div class=related><p>（高瀬舞子）</p></div>");
        assert_eq!(crate::extract(&related).metadata.authors, [""; 0]);
    }

    #[test]
    fn names_alone_begin_with_a_family_name() {
        let author = |line: &str| {
            let text = "海港的潮水每天来回两次，渔民们都知道它的时间。".repeat(8);
            let page = format!("<h1>潮水</h1><p>{line}</p><p>{text}</p>");
            crate::extract(&page).metadata.authors.join("|")
        };
        assert_eq!(author("赵延东、冯天"), "赵延东|冯天");
        assert_eq!(author("手记"), "");
        assert_eq!(author("王小明说潮水来了"), "");
    }
}
