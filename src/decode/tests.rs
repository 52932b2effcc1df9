use super::*;
use encoding_rs::{EUC_KR, GBK, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

const JAPANESE: &str = "今日は東京で新しい図書館が開館しました。多くの人々が訪れています。";
const RUSSIAN: &str = "Сегодня в Москве открылась новая библиотека, и её посетили многие люди.";
const CHINESE: &str = "今天北京新图书馆开馆,许多人前来参观阅读。";
const KOREAN: &str = "오늘 서울에서 새로운 도서관이 문을 열었습니다. 많은 사람들이 방문했습니다.";
const FRENCH: &str = "Aujourd’hui, une bibliothèque a été inaugurée à Besançon, déjà très fréquentée.";

/// A page that declares `label` (nothing if empty) and is encoded as `encoding`.
fn page(label: &str, encoding: &'static Encoding, text: &str) -> (String, Vec<u8>) {
    let meta = match label {
        "" => String::new(),
        label => format!("<meta charset=\"{label}\">"),
    };
    let page = format!("<html><head>{meta}<title>x</title></head><p>{text}</p></html>");
    let (bytes, _, unmappable) = encoding.encode(&page);
    assert!(!unmappable, "{label}");
    (page.clone(), bytes.into_owned())
}

#[test]
fn declared_in_meta() {
    for (label, encoding, text) in [
        ("Shift_JIS", SHIFT_JIS, JAPANESE),
        ("windows-1251", WINDOWS_1251, RUSSIAN),
        ("GB2312", GBK, CHINESE),
        ("gbk", GBK, CHINESE),
        ("EUC-KR", EUC_KR, KOREAN),
        ("ISO-8859-1", WINDOWS_1252, FRENCH),
        ("iso-2022-jp", ISO_2022_JP, JAPANESE),
        ("x-user-defined", WINDOWS_1252, FRENCH),
    ] {
        let (page, bytes) = page(label, encoding, text);
        assert_eq!(decode(&bytes, None), page, "{label}");
    }
}

#[test]
fn declared_nowhere() {
    for (encoding, text) in [
        (SHIFT_JIS, JAPANESE),
        (WINDOWS_1251, RUSSIAN),
        (GBK, CHINESE),
        (EUC_KR, KOREAN),
        (WINDOWS_1252, FRENCH),
        (ISO_2022_JP, JAPANESE),
    ] {
        let (page, bytes) = page("", encoding, text);
        assert_eq!(decode(&bytes, None), page, "{}", encoding.name());
    }
}

#[test]
fn header_goes_before_meta() {
    let (page, bytes) = page("koi8-r", WINDOWS_1251, RUSSIAN);
    let header = Some("text/html; Charset=\"windows-1251\"");
    assert_eq!(decode(&bytes, header), page);
    assert_ne!(decode(&bytes, None), page);
}

#[test]
fn utf_16() {
    let page = format!("<html><head><title>x</title></head><p>{JAPANESE}");
    let little: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = page.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(decode(&little, None), page);
    assert_eq!(decode(&big, Some("text/html; charset=utf-8")), page);
    assert_eq!(decode(&[b"\xff\xfe", &little[..]].concat(), None), page);
    assert_eq!(decode(&[b"\xfe\xff", &big[..]].concat(), None), page);
    // An odd byte at the end is no reason to give up.
    assert!(decode(&little[..little.len() - 1], None).starts_with("<html>"));
}

#[test]
fn utf_16_of_another_script_behind_a_short_head() {
    let page = format!("<html><head><title>T</title></head><p>{}", RUSSIAN.repeat(9));
    let little: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = page.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(decode(&little, None), page);
    assert_eq!(decode(&big, None), page);
}

#[test]
fn a_western_default_does_not_hold_for_other_scripts() {
    for (encoding, text) in [
        (WINDOWS_1251, RUSSIAN.repeat(2)),
        (GBK, CHINESE.repeat(3)),
        (SHIFT_JIS, JAPANESE.repeat(2)),
        (EUC_KR, KOREAN.repeat(2)),
    ] {
        let (page, bytes) = page("iso-8859-1", encoding, &text);
        assert_eq!(decode(&bytes, None), page, "{}", encoding.name());
    }
    let (known, bytes) = page("windows-1251", WINDOWS_1251, RUSSIAN);
    assert_eq!(decode(&bytes, Some("text/html; charset=iso-8859-1")), known, "the header is a default");
    let (western, bytes) = page("iso-8859-1", WINDOWS_1252, &FRENCH.repeat(40));
    assert_eq!(decode(&bytes, None), western);
}

#[test]
fn utf_8_is_borrowed() {
    let page = format!("<p>{RUSSIAN}");
    assert!(matches!(decode(page.as_bytes(), None), Cow::Borrowed(text) if text == page));
    let marked = format!("\u{feff}{page}");
    assert!(matches!(decode(marked.as_bytes(), None), Cow::Borrowed(text) if text == page));
    // The mark goes before the header.
    assert_eq!(decode(marked.as_bytes(), Some("text/html; charset=koi8-r")), page);
    assert_eq!(decode(b"", None), "");
    assert_eq!(decode(b"<", None), "<");
}

#[test]
fn lying_declarations() {
    // UTF-8 under a legacy label, in meta and header.
    for label in ["iso-8859-1", "windows-1251", "GB2312", "shift_jis", "utf-16"] {
        let (page, bytes) = page(label, UTF_8, CHINESE);
        assert_eq!(decode(&bytes, None), page, "{label}");
        let header = format!("text/html; charset={label}");
        assert_eq!(decode(&bytes, Some(&header)), page, "{label}");
    }
    // A legacy charset under the label of UTF-8.
    for (encoding, text) in
        [(WINDOWS_1251, RUSSIAN), (GBK, CHINESE), (SHIFT_JIS, JAPANESE), (WINDOWS_1252, FRENCH)]
    {
        let (page, bytes) = page("utf-8", encoding, text);
        assert_eq!(decode(&bytes, None), page, "{}", encoding.name());
    }
    // One double-byte charset under the label of another.
    let (page, bytes) = page("EUC-JP", SHIFT_JIS, JAPANESE);
    assert_eq!(decode(&bytes, None), page);
}

#[test]
fn damage_is_no_other_charset() {
    let (page, mut bytes) = page("utf-8", UTF_8, RUSSIAN);
    bytes.extend(b" \xff tail \xd0");
    assert_eq!(decode(&bytes, None), format!("{page} \u{fffd} tail \u{fffd}"));
    assert_eq!(
        decode(&bytes, Some("text/html; charset=windows-1251")),
        format!("{page} \u{fffd} tail \u{fffd}")
    );
}

#[test]
fn few_characters_are_read_as_declared() {
    // These bytes are one Chinese character and, by chance, valid UTF-8.
    let bytes = b"<meta charset=gbk><p>\xc4\xa3</p>";
    assert!(std::str::from_utf8(bytes).is_ok());
    assert_eq!(decode(bytes, None), "<meta charset=gbk><p>模</p>");
}

#[test]
fn prescan() {
    let cases: &[(&str, Option<&str>)] = &[
        ("<meta charset=koi8-r>", Some("KOI8-R")),
        ("<META CharSet = 'koi8-r' >", Some("KOI8-R")),
        ("<meta/charset=koi8-r/>", None),
        ("<meta name=x content='text/html; charset=koi8-r'>", None),
        ("<meta content='text/html; charset=koi8-r' http-equiv=Content-Type>", Some("KOI8-R")),
        ("<meta http-equiv=content-type content='charset charset = \"koi8-r\"'>", Some("KOI8-R")),
        ("<!-- <meta charset=big5> --><meta charset=koi8-r>", Some("KOI8-R")),
        ("<!--><meta charset=koi8-r>", Some("KOI8-R")),
        ("<a title='<meta charset=big5>'><meta charset=koi8-r>", Some("KOI8-R")),
        ("<!doctype html><?x ?></x y='>'><meta charset=koi8-r>", Some("KOI8-R")),
        ("<metadata charset=big5><meta charset=koi8-r>", Some("KOI8-R")),
        ("<meta charset=nonsense><meta charset=koi8-r>", Some("KOI8-R")),
        ("<meta charset=utf-16>", Some("UTF-8")),
        ("<meta charset=x-user-defined>", Some("windows-1252")),
        ("<?xml version='1.0' encoding='koi8-r'?><html>", Some("KOI8-R")),
        ("<?xml version='1.0'?><html encoding='koi8-r'>", None),
        ("<meta charset='koi8-r", Some("KOI8-R")),
        ("<meta", None),
        ("<!--", None),
        ("<a b=", None),
        ("<", None),
        ("", None),
    ];
    for (markup, expected) in cases {
        let found = declared::in_markup(markup.as_bytes()).map(Encoding::name);
        assert_eq!(found, *expected, "{markup}");
    }
}

#[test]
fn names_formats() {
    assert_eq!(not_text(b"%PDF-1.7\n"), Some("PDF"));
    assert_eq!(not_text(b"\x89PNG\r\n\x1a\n\0\0"), Some("PNG image"));
    assert_eq!(not_text(b"\x1f\x8b\x08"), Some("gzip"));
    assert_eq!(not_text(b"RIFF\x10\0\0\0WEBPVP8 "), Some("WebP image"));
    assert_eq!(not_text(b"\0\0\0\x20ftypisom"), Some("MP4 video"));
    assert_eq!(not_text(b"PK\x03\x04\x14"), Some("ZIP"));
    for text in ["", "<html>", "ID3 tags explained", "BZh is a suffix", "Get WAVEs", "Plain"] {
        assert_eq!(not_text(text.as_bytes()), None, "{text}");
    }
    for encoding in [UTF_16LE, UTF_16BE] {
        let bytes: Vec<u8> = if encoding == UTF_16LE {
            "<html>".encode_utf16().flat_map(u16::to_le_bytes).collect()
        } else {
            "<html>".encode_utf16().flat_map(u16::to_be_bytes).collect()
        };
        assert_eq!(not_text(&bytes), None);
    }
}

#[test]
fn any_bytes_decode() {
    let mut state = 1u32;
    for length in 0..600 {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        let _ = decode(&bytes, Some("charset="));
        let _ = not_text(&bytes);
    }
}
