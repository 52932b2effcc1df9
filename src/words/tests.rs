//! What counting, ends, first characters and folding promise, in many scripts.

use super::*;

#[test]
fn words_agree_with_the_regular_expression() {
    let word = regex::Regex::new(r"\w+").unwrap();
    for text in [
        "",
        "one",
        "Don't panic: it's 3.14 o'clock_sharp, e.g. at 10:30!",
        "naïve café — l’été à Orléans; Größe, Straße",
        "Привет, мир! Это — тест.",
        "مرحبا بالعالم، كيف حالك؟",
        "नमस्ते दुनिया। यह हिन्दी है।",
        "e\u{301}te\u{301} de\u{301}ja\u{300} vu",
        "mixed123 abc_def 42nd __init__",
        "می\u{200C}خواهم بروم",
    ] {
        assert_eq!(count(text).words as usize, word.find_iter(text).count(), "{text}");
    }
}

#[test]
fn cjk_characters_are_half_words() {
    let counts = count("你好，世界。iPhone手机！");
    assert_eq!((counts.words, counts.cjk, counts.commas, counts.sentence_ends), (4.0, 6, 1, 2));
    assert_eq!((counts.letters, counts.chars), (12, 15));
    assert_eq!(count("これはペンです。").cjk, 7);
    assert_eq!(count("한국어 문장").words, 2.5);
    assert_eq!(count("「はい」と、言った").commas, 1);
    for (c, is) in [
        ('漢', true),
        ('ア', true),
        ('ー', true),
        ('글', true),
        ('𠀀', true),
        ('、', false),
        ('a', false),
        ('я', false),
    ] {
        assert_eq!(is_cjk(c), is, "{c}");
    }
}

#[test]
fn sentences_end_where_space_or_a_quote_follows() {
    for (text, ends) in [
        ("One. Two! Three?", 3),
        ("Version 3.14 of example.com is out", 0),
        ("Wait... what?! \"No.\" he said.", 4),
        ("He said “Stop.” And so on…", 2),
        ("A fact.[1] Another.", 2),
        ("كيف حالك؟ نعم", 1),
        ("यह है। वह है।", 2),
        ("是吗？是的！好。再见", 3),
        ("Привет. Как дела?", 2),
        ("", 0),
    ] {
        assert_eq!(count(text).sentence_ends, ends, "{text}");
    }
}

#[test]
fn stop_words_match_whole_words_of_any_case() {
    for (text, found) in [
        ("The cat and the mouse", 3),
        ("Theory andes", 0),
        ("für die Größe ÜBER alles", 3),
        ("Это не то, что я думал. И всё", 6),
        ("c'est où le café", 3),
        ("home contact imprint sitemap", 0),
        ("más się", 2),
        ("the手机of", 2),
    ] {
        assert_eq!(count(text).stop_words, found, "{text}");
    }
}

#[test]
fn letters_digits_and_symbols() {
    let counts = count("Home | About » Blog • 2023 ▶ ÄRGER ٣");
    assert_eq!((counts.symbols, counts.digits, counts.uppercase, counts.capitalised), (4, 5, 8, 4));
    let counts = count("❤️ 👍🏽 ok");
    assert_eq!((counts.words, counts.symbols), (1.0, 3));
    assert_eq!(count("a\u{200B}b\u{AD}c\u{A0}d").words, 2.0);
    assert_eq!(count(" \u{3000}\u{A0}\n").chars, 0);
}

#[test]
fn counts_add_up() {
    let (left, right) = ("The first, one. ", "Second | 2 你好");
    let mut sum = count(left);
    sum.add(count(right));
    assert_eq!(sum, count(&format!("{left}{right}")));
    let mut again = count(left);
    again += count(right);
    assert_eq!(again, sum);
}

#[test]
fn sentence_like_ends() {
    for text in [
        "Yes.",
        "No! ",
        "Why?\u{A0}",
        "and so on…",
        "好。",
        "「好」",
        "『好』",
        "“Well”",
        "\"Yes.\"",
        "(It is.)",
        "It is.[12][3]",
        "Fin. »",
        "نعم؟",
    ] {
        assert!(ends_like_a_sentence(text), "{text}");
    }
    for text in ["", "Home", "as follows:", "(see below)", "a \"word\"", "one,", "price [1]", "[1]", "好，"]
    {
        assert!(!ends_like_a_sentence(text), "{text}");
    }
}

#[test]
fn first_characters() {
    for (text, class) in [
        ("", FirstChar::None),
        (" \u{200B}\n", FirstChar::None),
        (" Über", FirstChar::Upper),
        ("élan", FirstChar::Lower),
        ("3 ways", FirstChar::Digit),
        ("٣", FirstChar::Digit),
        ("中文", FirstChar::Cjk),
        ("مرحبا", FirstChar::Letter),
        ("„So", FirstChar::Quote),
        ("• item", FirstChar::Mark),
    ] {
        assert_eq!(first_char_class(text), class, "{text:?}");
    }
}

#[test]
fn white_space_folds_wherever_it_stands() {
    for (before, behind) in (0..40).flat_map(|length| (0..=length).map(move |at| (at, length - at))) {
        for gap in ["  ", "\t", "\u{A0}", " \u{200B} "] {
            let (before, behind) = ("x".repeat(before), "y".repeat(behind));
            let mut out = "z".to_owned();
            push_folded(&mut out, &format!("{before}{gap}{behind}"));
            assert_eq!(out, format!("z{before} {behind}"), "{gap:?}");
        }
    }
}

#[test]
fn white_space_folds_across_joins() {
    for (pieces, folded) in [
        (&["  a \n\t b  ", " c"][..], "a b c"),
        (&["a", "b ", "\u{A0}c"], "ab c"),
        (&["a \u{A0} b\u{3000}c\u{2003}d"], "a b c d"),
        (&["zero\u{200B}width\u{FEFF} soft\u{AD}hyphen"], "zerowidth softhyphen"),
        (&["a \u{200B} b"], "a b"),
        (&["می\u{200C}خواهم"], "می\u{200C}خواهم"),
        (&["你好，“世界” … ok"], "你好，“世界” … ok"),
        (&["x ", "", " "], "x "),
        (&["nul\0\u{7F}l\u{85}x"], "null x"),
        (&["\u{A0}"], ""),
        (&["a é", " é b"], "a é é b"),
    ] {
        let mut out = String::new();
        pieces.iter().for_each(|piece| push_folded(&mut out, piece));
        assert_eq!(out, folded);
    }
}

#[test]
fn frequent_letters_are_those_of_the_standard_library() {
    for c in '\0'..=char::MAX {
        assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
    }
}

#[test]
fn what_is_in_lower_case_stays_as_it_is() {
    for c in ('\0'..=char::MAX).filter(|c| is_lower_or_caseless(*c)) {
        assert!(c.to_lowercase().eq([c]), "{c:?}");
    }
    assert!(['щ', 'λ', 'ש', 'ن', 'ह', '潮', '밀'].into_iter().all(is_lower_or_caseless));
}
