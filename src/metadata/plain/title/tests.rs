//! Which line of a flattened page is its title.

use super::{CRUMBS, Fact, MARKS, SEPARATORS, WEIGHTS};
use crate::classifier::{line_probabilities, title_scores};
use crate::extractor::Extractor;
use crate::outline::plain::outline;

const WATER: &str = "Water comes and water goes, and whoever reads the tide tables of the harbour knows when it does. \
                     Boats leave an hour before it is high, and come back with the next one.";

/// What is known of a line of a page of which the network takes its text for content, and one line for the title; nothing if it is no
/// candidate.
fn judged(page: &str, preferred: &str, line: &str, wanted: Fact) -> Option<f32> {
    let outline = outline(page).outline;
    let texts = || outline.blocks.iter().map(|block| outline.block_text(block));
    let content: Vec<f32> = texts().map(|text| f32::from(u8::from(text.starts_with("Water")))).collect();
    let titles: Vec<f32> = texts().map(|text| 9.0 * f32::from(u8::from(text == preferred))).collect();
    let found = Extractor::new().title_lines(page, |_| content.clone(), |_, _| titles.clone());
    let (_, facts) = found.into_iter().find(|(text, _)| text == line)?;
    facts.into_iter().zip(WEIGHTS).find(|(_, (fact, _))| *fact == wanted).map(|(value, _)| value)
}

/// The same where the network prefers none that may be the title.
fn known(page: &str, line: &str, wanted: Fact) -> Option<f32> {
    judged(page, WATER, line, wanted)
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
    assert_eq!(
        [of("Reading the tide", Fact::Behind), of("All about boats", Fact::Behind)],
        [Some(0.0), Some(1.0)]
    );
    let far = above(&format!("Far away{}", "\n\nBoats".repeat(80)));
    assert!(known(&far, "Far away", Fact::Shared).is_some(), "one of the first lines of the page");
    let farther = above(&format!("{}Far away{}", "Login\n\n".repeat(20), "\n\nBoats".repeat(80)));
    assert_eq!(known(&farther, "Far away", Fact::Shared), None);
}

#[test]
fn copies_are_counted() {
    let copied = |n: usize| known(&above(&"Slack water\n\n".repeat(n)), "Slack water", Fact::Copies);
    assert_eq!([copied(1), copied(3), copied(9)], [Some(0.0), Some(2.0), Some(3.0)]);
}

#[test]
fn the_line_that_repeats_the_first_one_may_stand_anywhere_before_the_text() {
    let first = "The tides of the harbour - Harbour Post";
    let boats = |n: usize| "\n\nBoats".repeat(n);
    let far = above(&format!("{first}{}\n\nThe tides of the harbour{}", boats(20), boats(80)));
    assert!(known(&far, "The tides of the harbour", Fact::Shared).is_some());
    let near = above(&format!("{first}\n\nThe tides of the harbour"));
    let found = Extractor::new().title_lines(&near, line_probabilities, title_scores);
    assert_eq!(found.len(), 2, "each line once");
    let behind = format!("{}{}\n\nThe tides of the harbour\n", above(first), boats(10));
    assert_eq!(known(&behind, "The tides of the harbour", Fact::Shared), None);
}

#[test]
fn the_line_that_the_network_prefers_is_a_candidate_whatever_its_shape() {
    let page = above("Login\n\nThe tide is high.\n\nAda Holm");
    let of = |preferred: &str, line: &str| judged(&page, preferred, line, Fact::Judged);
    assert_eq!(of("The tide is high.", "The tide is high."), Some(9.0));
    assert_eq!(of("Login", "The tide is high."), None);
    assert_eq!(of("Ada Holm", "Ada Holm"), Some(9.0));
    assert_eq!(of("The tide is high.", "Ada Holm"), Some(0.0));
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
    for mark in CRUMBS.iter().chain(&SEPARATORS) {
        assert!(!mark.is_ascii() || mark.bytes().any(|byte| MARKS.contains(&byte)), "{mark}");
    }
    for (line, separated, crumb) in [
        ("Tides: a primer", 0.0, 0.0),
        ("Tides - Harbour Post", 1.0, 0.0),
        ("Tides | Harbour Post", 1.0, 0.0),
        ("Boats > Tides", 0.0, 1.0),
        ("Boats » Tides", 0.0, 1.0),
        ("Boats and tides", 0.0, 0.0),
    ] {
        let of = |fact| known(&above(line), line, fact);
        assert_eq!(of(Fact::Separated), Some(separated), "{line}");
        assert_eq!(of(Fact::Crumb), Some(crumb), "{line}");
    }
}

#[test]
fn phrases_within_are_seen() {
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
fn a_name_below_a_longer_line_is_no_title() {
    let page = |lines: &str| format!("{lines}\n17 February 2024\n\n{WATER}\n\n{WATER}\n");
    let is_candidate = |lines: &str| known(&page(lines), "Ada Holm", Fact::Shared).is_some();
    assert!(!is_candidate("Low tide at noon\nAda Holm"));
    assert!(!is_candidate("Low tide at noon\nAda Holm\nHarbour reporter"));
    assert!(is_candidate("Tides\nAda Holm"), "a person may be what a text is about");
    assert!(known(&format!("Low tide at noon\nAda Holm\n\n{WATER}\n"), "Ada Holm", Fact::Shared).is_some());
}

#[test]
fn what_is_to_be_pressed_is_no_title() {
    for line in ["[Printer-friendly version] [Send to a friend]", "A B C D E F G H I J K L M N O P"] {
        let page = format!("{line}\n\nLow tide at noon in the harbour\n\n{WATER}\n\n{WATER} Nobody waits.\n");
        assert_eq!(judged(&page, line, line, Fact::Judged), None, "{line}");
    }
    let page = above("[tides] Low tide at noon");
    assert!(known(&page, "[tides] Low tide at noon", Fact::Judged).is_some());
}
