//! Flattened pages of `testdata/` (those with a `page.txt`), one test each: text, title and authors must be those that a
//! reader wrote down.

mod parse_back;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use unhusk::Article;

/// What each folder of a flattened page holds.
const FILES: [&str; 4] = ["page.txt", "expected.txt", "expected.json", "why.txt"];

/// One test a folder.
macro_rules! pages {
    ($($name:ident;)*) => {
        const TESTED: &[&str] = &[$(stringify!($name)),*];
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*
    };
}

pages! {
    flattened_newspaper;
    flattened_wrapped;
    flattened_arabic;
    flattened_japanese;
    flattened_docs;
    flattened_lynx;
    flattened_markdown;
}

#[test]
fn every_folder_is_complete_and_tested() {
    let tested: BTreeSet<String> = TESTED.iter().map(|name| name.replace('_', "-")).collect();
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(testdata()).expect("testdata/") {
        let path = entry.expect("a readable entry").path();
        if path.join("page.txt").is_file() {
            for file in FILES {
                assert!(path.join(file).is_file(), "{} has no {file}", path.display());
            }
            found.insert(path.file_name().expect("a name").to_string_lossy().into_owned());
        }
    }
    assert_eq!(found, tested);
}

/// The document that the project began with; it is no part of the project.
#[test]
fn the_seed_page_gives_exactly_what_is_expected() {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    if !seed.is_dir() {
        println!("skipped: {} is not there", seed.display());
        return;
    }
    let read = |file: &str| fs::read_to_string(seed.join(file)).expect("a readable file");
    let article = unhusk::extract_text(&read("page.txt"));
    assert_text(read("expected.txt").trim_end(), &article.text());
    let title = "Putin and Biden Set to Hold Call Amid Russia-Ukraine Tensions";
    assert_eq!(article.metadata.title.as_deref(), Some(title));
    assert_eq!(article.metadata.authors, ["Cedric Blackwater"]);
    assert_no_date(&article);
}

/// Lines of what decides paths: bullets, numbers, marks of code, names, scripts, and any character.
fn line() -> impl Strategy<Value = String> {
    const PIECES: [&str; 12] = [
        "• ",
        "- ",
        "1. ",
        "2. ",
        "> ",
        "## ",
        "By ",
        "東京都。",
        "مرحبا ",
        "\u{301}",
        "\u{200F}",
        "\u{FEFF}",
    ];
    let piece = prop_oneof![
        "[ \t]{0,6}",
        prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        "[A-Z][a-z]{1,8} ",
        "[a-z]{1,12}[ .,;:{}]",
        "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_the_same_article_twice_and_nothing_that_it_lacks(
        lines in prop::collection::vec(line(), 0..60),
        end in prop_oneof![Just("\n"), Just("\r\n"), Just("\n\n"), Just("\x0C"), Just("\r")],
    ) {
        let text = lines.join(end);
        let article = unhusk::extract_text(&text);
        prop_assert_eq!(&article, &unhusk::extract_text(&text));
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let page = letters(&text);
        for line in article.text().lines() {
            prop_assert!(page.contains(&letters(line)), "{line:?}");
        }
        prop_assert_eq!(parse_back::fault(&article), None);
    }
}

/// So many times the text may take so many times as long; quadratic time would take 64 times.
const GROWTH: usize = 8;
const MOST_GROWTH: f64 = 20.0;
/// A text that takes less time says nothing: fast lines are repeated until they take as long, or are so many bytes.
const LEAST_SECONDS: f64 = 0.03;
const MOST_BYTES: usize = 2 << 20;

#[test]
fn a_hostile_text_takes_time_in_proportion() {
    let time = |text: &str| {
        let start = std::time::Instant::now();
        drop(unhusk::extract_text(text));
        start.elapsed().as_secs_f64()
    };
    for unit in [
        "word ",
        "a\n",
        "By Ada Lund\n",
        "x;\n",
        "> ",
        "> > a\n",
        "1. a\n",
        "-\n",
        "\n",
        "a b c d\n\n",
        "[a](/b",
        "[1]a ",
        "![",
        "```\n[a](/b)\n",
    ] {
        let mut n = 5_000;
        while n * unit.len() < MOST_BYTES && time(&unit.repeat(n)) < LEAST_SECONDS {
            n *= 2;
        }
        let (small, large) = (unit.repeat(n), unit.repeat(GROWTH * n));
        let (mut once, mut longer) = (f64::MAX, f64::MAX);
        // A busy machine is given another chance; a slow algorithm does not gain by it.
        let in_proportion = (0..3).any(|_| {
            once = once.min(time(&small));
            longer = longer.min(time(&large));
            longer <= MOST_GROWTH * once.max(LEAST_SECONDS)
        });
        assert!(in_proportion, "{unit:?}: {once} s for {n}, {longer} s for {GROWTH} times as many");
    }
}

fn check(name: &str) {
    let folder = testdata().join(name.replace('_', "-"));
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("a readable file");
    let article = unhusk::extract_text(&read("page.txt"));
    assert_text(read("expected.txt").trim_end(), &article.text());
    let expected: serde_json::Value = serde_json::from_str(&read("expected.json")).expect("JSON");
    assert_eq!(serde_json::json!(article.metadata.title), expected["title"]);
    assert_eq!(serde_json::json!(article.metadata.authors), expected["authors"]);
    assert_no_date(&article);
}

/// No page of these has a date that is the text's own.
fn assert_no_date(article: &Article) {
    let metadata = serde_json::to_value(&article.metadata).expect("plain data");
    assert!(metadata.get("published").is_none(), "{metadata}");
}

/// Shows the first line that differs.
fn assert_text(expected: &str, found: &str) {
    for (i, (a, b)) in expected.lines().zip(found.lines()).enumerate() {
        assert_eq!(a, b, "line {} of\n{found}", i + 1);
    }
    assert_eq!(expected.lines().count(), found.lines().count(), "{found}");
}

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")
}
