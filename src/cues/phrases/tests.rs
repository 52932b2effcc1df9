//! What blocks say and don't say, by example.

use super::{GROUPS, Meaning, PhraseCues as P, Place, SLOTS, TABLES, add_from, phrase_tokens, phrases};
use crate::cues::runs::{Run, Runs};
use crate::words::count;

fn read(text: &str) -> P {
    phrases(text, count(text).words)
}

/// Blocks and cues that they must have.
const GIVEN: &[(&str, P)] = &[
    ("We use cookies to improve your experience.", P::CONSENT),
    ("Wir verwenden Cookies, um Ihnen ein optimales Erlebnis zu bieten", P::CONSENT),
    ("Мы используем файлы cookie", P::CONSENT),
    ("当サイトではCookieを使用しています", P::CONSENT),
    ("我们使用Cookie来改善体验", P::CONSENT),
    ("نستخدم ملفات تعريف الارتباط لتحسين تجربتك", P::CONSENT),
    ("Accept all", P::ACCEPT),
    ("Alle akzeptieren", P::ACCEPT),
    ("Share:", P::SHARE),
    ("Share this article on Facebook", P::SHARE),
    ("分享到:", P::SHARE),
    ("Поделиться", P::SHARE),
    ("Related Articles", P::RELATED),
    ("RELATED: Why cats purr", P::RELATED),
    ("Lesen Sie auch: Was Katzen mögen", P::RELATED),
    ("À LIRE AUSSI : Pourquoi les chats ronronnent", P::RELATED),
    ("Читайте также", P::RELATED),
    ("相关文章", P::RELATED),
    ("相關新聞", P::RELATED),
    ("関連記事", P::RELATED),
    ("اقرأ أيضاً: خبر", P::RELATED),
    ("3 Comments", P::COMMENTS),
    ("(12) Kommentare", P::COMMENTS),
    ("Leave a Reply", P::COMMENTS),
    ("3 thoughts on “The cats of Rome”", P::COMMENTS),
    ("发表评论", P::COMMENTS),
    ("Your email address will not be published. Required fields are marked *", P::COMMENT_FORM),
    ("Deine E-Mail-Adresse wird nicht veröffentlicht.", P::COMMENT_FORM),
    ("Ваш адрес email не будет опубликован.", P::COMMENT_FORM),
    ("Please enter your comment!", P::COMMENT_FORM),
    ("您的邮箱地址不会被公开。", P::COMMENT_FORM),
    ("Subscribe to our newsletter", P::SUBSCRIBE),
    ("Newsletter abonnieren", P::SUBSCRIBE),
    ("Advertisement", P::ADVERTISEMENT),
    ("- Anzeige -", P::ADVERTISEMENT),
    ("PUBLICITÉ", P::ADVERTISEMENT),
    ("РЕКЛАМА", P::ADVERTISEMENT),
    ("広告", P::ADVERTISEMENT),
    ("Log in / Register", P::LOGIN),
    ("Passwort vergessen?", P::LOGIN),
    ("Subscribe to continue reading this story", P::PAYWALL),
    ("© 2023 Example Inc. All rights reserved.", P::COPYRIGHT),
    ("Alle Rechte vorbehalten", P::COPYRIGHT),
    ("版权所有 京ICP备12345号", P::COPYRIGHT),
    ("By Jane Doe", P::BYLINE),
    ("BY JANE DOE, Staff Writer", P::BYLINE),
    ("Von Max Müller", P::BYLINE),
    ("作者：张三", P::BYLINE),
    ("Автор: Иван Иванов", P::BYLINE),
    ("March 23, 2023", P::DATE_LINE),
    ("23. März 2023, 12:30 Uhr", P::DATE_LINE),
    ("Published on 12/03/2021", P::DATE_LINE),
    ("12.03.2021", P::DATE_LINE),
    ("2023-03-12 10:30", P::DATE_LINE),
    ("2023年3月5日", P::DATE_LINE),
    ("5 min read", P::DATE_LINE),
    ("2 hours ago", P::DATE_LINE),
    ("12 марта 2023", P::DATE_LINE),
    ("发布时间：2020-01-02", P::DATE_LINE),
    ("Continue reading →", P::READ_MORE),
    ("Cats purr for many reasons… Read more", P::READ_MORE),
    ("Weiterlesen", P::READ_MORE),
    ("续きを読む 続きを読む", P::READ_MORE),
    ("Tags: cats, dogs", P::TAGS),
    ("Filed under Politics", P::TAGS),
    ("标签：猫", P::TAGS),
    ("Jane Doe is a journalist who lives in Rome.", P::AUTHOR_BOX),
    ("About the author", P::AUTHOR_BOX),
    ("Photo: Jane Doe / Getty Images", P::CREDIT),
    ("Foto: dpa", P::CREDIT),
    ("写真：時事", P::CREDIT),
    ("Next page »", P::PAGER),
    ("Page 2 of 5", P::PAGER),
    ("Seite 2 von 5", P::PAGER),
    ("-13.7 C", P::WEATHER),
    ("72°F", P::WEATHER),
    ("Thursday, March 23, 2023", P::CLOCK),
    ("12:45", P::CLOCK),
    ("Add to cart", P::CART),
    ("In den Warenkorb", P::CART),
    ("In stock", P::CART),
    ("$12.99", P::PRICE),
    ("12,99 €", P::PRICE),
    ("Regular price $1,299.00", P::PRICE),
    ("4.5 out of 5", P::RATING),
    ("4.5/5", P::RATING),
    ("(128 reviews)", P::RATING),
    ("Search for:", P::SEARCH),
    ("Skip to content", P::SKIP),
    ("About us", P::NAV_WORDS),
    ("Impressum", P::NAV_WORDS),
    ("Showing 1–12 of 40 results", P::SORT_FILTER),
    ("Sort by:", P::SORT_FILTER),
    ("1,234 views", P::TRACKING),
    ("1.2K views", P::TRACKING),
    ("Book a demo", P::CTA),
    ("[edit]", P::EDIT),
    ("Please enable JavaScript to view the comments", P::JAVASCRIPT),
    ("Source: Reuters", P::SOURCE),
    ("Quelle: dpa", P::SOURCE),
    ("来源：新华社", P::SOURCE),
    ("Correction: An earlier version said otherwise.", P::CORRECTION),
    ("We may earn a commission from links on this page.", P::DISCLAIMER),
    ("Back to top ↑", P::BACK_TO_TOP),
    ("Drucken", P::PRINT),
    ("Deutsch", P::LANGUAGE),
    ("日本語", P::LANGUAGE),
    ("Table of Contents", P::TOC),
    ("Most Read", P::POPULAR),
    ("热门文章", P::POPULAR),
    ("First name *", P::FORM),
    ("Click to expand...", P::FORUM),
    ("Loading…", P::STATUS),
];

/// Blocks and cues that they must not have.
const DENIED: &[(&str, P)] = &[
    ("The share price rose by 3 % after the report.", P::SHARE),
    ("Shareholders met.", P::SHARE),
    ("By the river stood a tree.", P::BYLINE),
    ("by accident", P::BYLINE),
    ("Homes", P::NAV_WORDS),
    ("A home is where the heart is", P::NAV_WORDS),
    ("Commentary", P::COMMENTS),
    ("He had no comments on the 3 answers.", P::COMMENTS),
    ("In March 2023 the town flooded.", P::DATE_LINE),
    ("42", P::DATE_LINE),
    ("1999", P::DATE_LINE),
    ("May", P::DATE_LINE),
    ("Published on March 23, 2023", P::CLOCK),
    ("March 23, 2023", P::CLOCK),
    ("The price of $12.99 was too high for them.", P::PRICE),
    ("42", P::PRICE),
    ("Tags are useful", P::TAGS),
    ("Photos fade", P::CREDIT),
    ("Advertisements work when people see them often.", P::ADVERTISEMENT),
    ("Vitamin 13 C", P::WEATHER),
    ("相关的文章很多", P::RELATED),
    ("Searching for answers", P::SEARCH),
    ("To edit", P::EDIT),
    ("", P::STATUS),
    ("Source code is open", P::SOURCE),
];

#[test]
fn blocks_say_their_cues() {
    for &(text, cue) in GIVEN {
        assert!(read(text).has(cue), "{text}: {:?} lacks {cue:?}", read(text));
    }
}

#[test]
fn blocks_do_not_say_other_cues() {
    for &(text, cue) in DENIED {
        assert!(!read(text).has(cue), "{text}: {:?} has {cue:?}", read(text));
    }
}

#[test]
fn every_cue_has_an_example() {
    let examples = GIVEN.iter().fold(P::NONE, |all, &(_, cue)| all | cue);
    assert_eq!(examples, P::from_bits(u64::MAX >> (u64::BITS as usize - P::COUNT)));
}

#[test]
fn every_phrase_is_found_where_it_must_stand() {
    for group in GROUPS.into_iter().flatten() {
        for phrase in group.phrases.split('|') {
            let text = match group.place {
                Place::Whole => phrase.to_owned(),
                Place::Start | Place::Anywhere => format!("{phrase} Xyz"),
                Place::BeforeName => format!("{phrase} Xyz"),
                Place::End => format!("Xyz {phrase}"),
            };
            let found = read(&text.to_uppercase().to_lowercase().replace("xyz", "Xyz"));
            assert!(
                found.has(group.cue) || read(&text).has(group.cue),
                "{text}: {found:?} lacks {:?}",
                group.cue
            );
        }
    }
}

#[test]
fn phrases_count_only_in_short_blocks() {
    let prose = "The law says how sites that use cookies must ask their readers. ".repeat(12);
    let notice = "We use cookies. ";
    assert!(read(&format!("{notice}{prose}")).is_empty());
    assert!(read(&format!("{notice}{}", &prose[..200])).has(P::CONSENT));
    // Of a long block the start and the end are read.
    let long = "word ".repeat(70);
    assert!(read(&format!("We use cookies. {long}")).has(P::CONSENT));
    assert!(read(&format!("{long} We use cookies.")).has(P::CONSENT));
    assert!(!read(&format!("{long} We use cookies. {long}")).has(P::CONSENT));
    assert!(!read(&format!("{long} Skip to content")).has(P::SKIP));
    assert!(!read(&format!("{long} Home")).has(P::NAV_WORDS));
}

#[test]
fn odd_text_is_read_without_harm() {
    for text in [
        "",
        " ",
        "::::",
        "/",
        ":",
        "1",
        "1.",
        "1:2:3:4",
        "99999999999999999999",
        "…",
        "\u{301}",
        "\u{AD}",
        "👍🏽",
        "a\u{301}",
    ] {
        let _ = read(text);
    }
    let long = "é".repeat(500);
    assert!(phrases(&long, 100.0).is_empty());
}

#[test]
fn the_tables_fit() {
    let runs = [&TABLES.all, &TABLES.inside, &TABLES.inside_longer].map(|table| table.len());
    assert!(runs.iter().all(|runs| runs * 2 < SLOTS), "{runs:?} runs");
    assert!(runs.is_sorted_by(|more, fewer| more > fewer), "{runs:?} runs");
    assert!(TABLES.groups.len() <= u64::BITS as usize);
    for group in &TABLES.groups {
        for phrase in group.phrases.split('|') {
            assert!(phrase_tokens(phrase).count() > 0 && phrase == phrase.trim(), "{phrase:?}");
        }
    }
}

#[test]
fn a_table_of_some_phrases_follows_the_words_of_all() {
    let run = |phrase: &str| phrase_tokens(phrase).fold(Run::default(), Run::with);
    let (mut all, mut some) = (Runs::<Meaning, SLOTS>::new(), Runs::<Meaning, SLOTS>::new());
    all.add(phrase_tokens("tide in"));
    all.add(phrase_tokens("tidein table"));
    add_from(&all, &mut some, "tidein table").kinds = 3;
    let goes_on = |phrase: &str| some.find(run(phrase)).map(|entry| entry.goes_on);
    // A page that writes "tide in table" gets there by the beginning of another phrase.
    assert_eq!(goes_on("tide"), Some(true));
    assert_eq!(goes_on("tidein"), Some(true));
    assert_eq!(
        some.find(run("tide in table")).map(|entry| (entry.says.kinds, entry.goes_on)),
        Some((3, false))
    );
    assert_eq!(goes_on("tid"), None, "no phrase has this word");
    assert_eq!(some.len(), 3);
}
