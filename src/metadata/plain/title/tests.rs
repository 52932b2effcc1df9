//! Which line of a flattened page is its title.

use super::{COLON, CRUMBS, Fact, MARKS, SEPARATORS, WEIGHTS};
use crate::extractor::Extractor;

const WATER: &str = "Water comes and water goes, and whoever reads the tide tables of the harbour knows when it does. \
                     Boats leave an hour before it is high, and come back with the next one.";

/// What is known of a line of a page; nothing if it is no candidate.
fn known(page: &str, line: &str, wanted: Fact) -> Option<f32> {
    let found = Extractor::new().title_lines(page, None);
    let (_, facts) = found.into_iter().find(|(text, _)| text == line)?;
    facts.into_iter().zip(WEIGHTS).find(|(_, (fact, _))| *fact == wanted).map(|(value, _)| value)
}

fn title_of(page: &str) -> Option<String> {
    crate::extract_text(page).metadata.title
}

/// A line above a text, or above another line.
fn above(line: &str) -> String {
    format!("{line}\n\n{WATER}\n\n{WATER} Nobody waits.\n")
}

#[test]
fn only_short_lines_that_are_no_sentence_are_titles() {
    let dated =
        ["Spring tide of 7 March 2023", "7 March 2023: the highest spring tide of the year", "Tide 2023"];
    for line in ["Reading the tide", "Tide", "潮の読み方"].into_iter().chain(dated) {
        assert!(known(&above(line), line, Fact::Shared).is_some(), "{line}");
    }
    let many = "Tide ".repeat(31);
    for line in [
        "Views: 3 418",
        "Tel. 0431 / 44 55 60",
        "Add to cart",
        "Next page",
        "The tide is high.",
        "****",
        "the tide",
        "In this table:",
        "By Ada Holm",
        "Szerző: Kovács Anna",
        "מאת: דוד כהן",
        "7 March 2023, 10:00",
        "Harbour Post, 7 March 2023, 10:00, 3 replies",
        "Ebb",
        "2023-03-07 10:00:33 来源：海港报 作者：王小明",
        "> The tide",
        many.trim(),
    ] {
        assert_eq!(known(&above(line), line.trim_start_matches("> "), Fact::Shared), None, "{line}");
    }
}

#[test]
fn words_of_the_text_and_their_number_speak_for_a_line() {
    let of = |line: &str, fact| known(&above(line), line, fact);
    assert_eq!(of("Reading water tables", Fact::Shared), Some(2.0 / 3.0));
    assert_eq!(of("Reading the tide", Fact::Length), Some(3f32.ln()));
    let long = "How to read the tables of all the tides in each of the harbours on the islands";
    assert_eq!(of(long, Fact::Length), Some(10f32.ln()));
    assert_eq!(of(long, Fact::Long), Some(1.0));
    assert_eq!(of(&long["How ".len()..].replacen('t', "T", 1), Fact::Long), Some(0.0));
}

#[test]
fn layout_speaks_for_a_line() {
    let page = format!("Pilot's log\nReading the tide\n\n{WATER}\n\n{WATER} Nobody waits.\n");
    let of = |line: &str, fact| known(&page, line, fact);
    assert_eq!(of("Reading the tide", Fact::BlankBefore), Some(0.0));
    assert_eq!(of("Reading the tide", Fact::BlankBehind), Some(1.0));
    assert_eq!(of("Pilot's log", Fact::BlankBehind), Some(0.0));
    assert_eq!(known(&above("News\n\nReading the tide"), "Reading the tide", Fact::BlankBefore), Some(1.0));
    assert_eq!(known(&above("* Reading\n* the tide"), "Reading", Fact::Item), Some(1.0));
    assert_eq!(of("Reading the tide", Fact::Item), Some(0.0));
}

#[test]
fn a_title_stands_before_its_text() {
    let page =
        format!("Pilot's log\n\nReading the tide\n\n{WATER}\n\nAll about boats\n\n{WATER} Nobody waits.\n");
    let of = |line: &str, fact| known(&page, line, fact);
    assert_eq!(of("Pilot's log", Fact::Distance), Some(0.2));
    assert_eq!(of("Reading the tide", Fact::Distance), Some(0.1));
    assert_eq!(of("All about boats", Fact::Distance), Some(0.0));
    assert_eq!(
        [of("Reading the tide", Fact::Behind), of("All about boats", Fact::Behind)],
        [Some(0.0), Some(1.0)]
    );
    assert_eq!(of("All about boats", Fact::Kept), Some(1.0));
    let far = above(&format!("Far away{}", "\n\nBoats".repeat(80)));
    assert_eq!(known(&far, "Far away", Fact::Distance), Some(8.1), "one of the first lines of the page");
    let farther = above(&format!("{}Far away{}", "Login\n\n".repeat(20), "\n\nBoats".repeat(80)));
    assert_eq!(known(&farther, "Far away", Fact::Distance), None);
}

#[test]
fn copies_and_what_a_line_repeats_are_counted() {
    let page = above(
        "The tides of the harbour - Harbour Post\n\nLogin\n\nThe tides of the harbour\n\nLogin\n\nLogin",
    );
    assert_eq!(known(&page, "The tides of the harbour", Fact::Repeats), Some(1.0));
    assert_eq!(known(&page, "The tides of the harbour - Harbour Post", Fact::Repeats), Some(0.0));
    let copied = |n: usize| known(&above(&"Slack water\n\n".repeat(n)), "Slack water", Fact::Copies);
    assert_eq!([copied(1), copied(3), copied(9)], [Some(0.0), Some(2.0), Some(3.0)]);
}

#[test]
fn the_line_that_repeats_the_first_one_may_stand_anywhere_before_the_text() {
    let first = "The tides of the harbour - Harbour Post";
    let boats = |n: usize| "\n\nBoats".repeat(n);
    let far = above(&format!("{first}{}\n\nThe tides of the harbour{}", boats(20), boats(80)));
    assert_eq!(known(&far, "The tides of the harbour", Fact::Repeats), Some(1.0));
    let near = above(&format!("{first}\n\nThe tides of the harbour"));
    assert_eq!(Extractor::new().title_lines(&near, None).len(), 2, "each line once");
    let behind = format!("{}{}\n\nThe tides of the harbour\n", above(first), boats(10));
    assert_eq!(known(&behind, "The tides of the harbour", Fact::Repeats), None);
}

#[test]
fn a_text_of_short_lines_has_a_title_too() {
    let verse = "Water comes and water goes, and nobody knows when.\n\n".repeat(3)
        + "The moon was seen by all of us that night.\n\nWe went home, and it was late.\n";
    let page = format!("Reading the tide\n\n{verse}");
    assert_eq!(title_of(&page).as_deref(), Some("Reading the tide"));
}

#[test]
fn marks_within_tell_of_sites_and_paths() {
    for mark in CRUMBS.iter().chain(&SEPARATORS).chain([&COLON]) {
        assert!(!mark.is_ascii() || mark.bytes().any(|byte| MARKS.contains(&byte)), "{mark}");
    }
    for (line, colon, separated, crumb) in [
        ("Tides: a primer", 1.0, 0.0, 0.0),
        ("Tides - Harbour Post", 0.0, 1.0, 0.0),
        ("Tides | Harbour Post", 0.0, 1.0, 0.0),
        ("Boats > Tides", 0.0, 0.0, 1.0),
        ("Boats » Tides", 0.0, 0.0, 1.0),
        ("Boats and tides", 0.0, 0.0, 0.0),
    ] {
        let of = |fact| known(&above(line), line, fact);
        assert_eq!(of(Fact::Colon), Some(colon), "{line}");
        assert_eq!(of(Fact::Separated), Some(separated), "{line}");
        assert_eq!(of(Fact::Crumb), Some(crumb), "{line}");
    }
    let page = above("Harbour Boats Reading the tide\n\nReading the tide\n\nReading the tide | Post");
    for (line, holds) in
        [("Harbour Boats Reading the tide", 1.0), ("Reading the tide", 0.0), ("Reading the tide | Post", 1.0)]
    {
        assert_eq!(known(&page, line, Fact::Holds), Some(holds), "{line}");
    }
    let far = above(&format!("Boats Reading the tide{}\n\nReading the tide", "\n\nBoats".repeat(10)));
    assert_eq!(known(&far, "Boats Reading the tide", Fact::Holds), Some(0.0), "too far to be its path");
    assert_eq!(known(&above("Tide\n\nHigh Tide"), "High Tide", Fact::Holds), Some(0.0), "a word is no title");
}

#[test]
fn phrases_around_and_within_are_seen() {
    let page = above("About us\n\nReading the tide\n\nBy Ada Holm, 3 May 2023");
    assert_eq!(known(&page, "Reading the tide", Fact::BeforeByline), Some(1.0));
    assert_eq!(known(&page, "Reading the tide", Fact::BehindNavigation), Some(1.0));
    let far = above("About us\n\nA\n\nB\n\nC\n\nReading the tide\n\nA\n\nB\n\nC\n\nBy Ada Holm, 3 May 2023");
    assert_eq!(known(&far, "Reading the tide", Fact::BeforeByline), Some(0.0));
    assert_eq!(known(&far, "Reading the tide", Fact::BehindNavigation), Some(0.0));
    assert_eq!(known(&above("Reading the tide"), "Reading the tide", Fact::Phrases), Some(0.0));
    assert_eq!(known(&above("Thanks for the harbour"), "Thanks for the harbour", Fact::Phrases), Some(0.0));
}

#[test]
fn without_main_content_there_is_no_title() {
    assert_eq!(title_of(""), None);
    assert_eq!(title_of("Login\n\nHome\n\nContact"), None);
    assert_eq!(title_of(&above("Reading the tide")).as_deref(), Some("Reading the tide"));
}

#[test]
fn a_standfirst_stands_below_the_title() {
    let (title, standfirst) =
        ("The quiet comeback of the harbour", "Whoever reads the tide tables of the harbour knows");
    let page = |first: &str, behind: &str| format!("{first}\n{standfirst}\n{behind}\n\n{WATER}\n\n{WATER}\n");
    assert_eq!(title_of(&page(title, "By Ada Holm")).as_deref(), Some(title));
    assert_eq!(title_of(&page("Tides", "By Ada Holm")).as_deref(), Some(standfirst), "a section");
    let towns = "Kiel Husum Flensburg Schleswig Eckernförde";
    assert_eq!(title_of(&page(towns, "By Ada Holm")).as_deref(), Some(standfirst), "no word of the text");
    assert_eq!(
        title_of(&page("Home > Tides > The harbour", "By Ada Holm")).as_deref(),
        Some(standfirst),
        "a path"
    );
}

#[test]
fn a_name_below_a_longer_line_is_no_title() {
    let page = |lines: &str| format!("{lines}\n17 February 2024\n\n{WATER}\n\n{WATER}\n");
    let is_candidate = |lines: &str| known(&page(lines), "Ada Holm", Fact::Shared).is_some();
    assert!(!is_candidate("Low tide at noon\nAda Holm"));
    assert!(!is_candidate("Low tide at noon\nAda Holm\nHarbour reporter"));
    assert!(is_candidate("Tides\nAda Holm"), "a person may be what a text is about");
    assert!(known(&format!("Low tide at noon\nAda Holm\n\n{WATER}\n"), "Ada Holm", Fact::Shared).is_some());
}
