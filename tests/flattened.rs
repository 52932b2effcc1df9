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
    flattened_addresses;
    flattened_labels;
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

/// A text, with what stands above and below it on its page.
const ABOVE: &str = "Skip to content Varne Public Library Search Menu Home Catalogue Opening Hours Branches Events Children Local \
    History Reading Groups Contact Us Log In My Account Home › News Tools Share Print How the reading room got its lamps back 4 \
    March 2024 By Ada Holm";
const BETWEEN: &str = "The reading room had been dark since the storm in November, and nobody could say where the old lamps had \
    gone. The caretaker looked in the cellar, behind the boiler and under the stage, where he found three crates of hymn books. A \
    reader then remembered that the lamps had been lent to the theatre for a play about a lighthouse. It took a letter, two visits \
    and a cake to get them home. On Monday an electrician will hang them over the long tables, one for every second chair. The \
    library thanks everyone who lent a candle through the winter. The hymn books are looking for a choir, and the cellar has been \
    swept for the first time in eleven years. The theatre has asked whether it may borrow the long tables next.";
const BELOW: &str = "Related News New Opening Hours Book Sale in May Summer Reading Club Follow Us Facebook Instagram Newsletter Sign \
    Up Enter Your Email Privacy Policy Accessibility Imprint Site Map © 2024 Varne Public Library Back to top";

#[test]
fn a_page_that_has_lost_its_lines_still_gives_its_text() {
    let article = unhusk::extract_text(&format!("{ABOVE} {BETWEEN} {BELOW}"));
    let found = article.text();
    assert_eq!(words(&found), words(BETWEEN), "{found}");
    assert_eq!(article.metadata.title, None, "where it begins and ends is a guess");
    assert_eq!(article.metadata.authors, ["Ada Holm"]);
    let half = format!("{} {BETWEEN} {BELOW}", ABOVE.replace("By Ada Holm", "Written by Ada"));
    assert!(unhusk::extract_text(&half).metadata.authors.is_empty(), "a name of one word may be half of one");
    // A title at its place, in a line of its own, is found.
    let article =
        unhusk::extract_text(&format!("Title: Low tide\nAuthor: Ada Holm\n{ABOVE} {BETWEEN} {BELOW}"));
    assert_eq!(article.metadata.title.as_deref(), Some("Low tide"));
    assert_eq!(words(&article.text()), words(BETWEEN));
}

#[test]
fn a_text_in_one_line_is_kept_as_it_is() {
    let text = format!("{BETWEEN} {BETWEEN}");
    assert_eq!(unhusk::extract_text(&text).text(), text);
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
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
        "Home About ",
        "a (https://a.example/b)\n",
        "[1]: /a\n[b][1]\n",
        "──┬──\na │b\n──┴──\n",
        "│",
        "──\na│b\n",
        "a│b\n",
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
