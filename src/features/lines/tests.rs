use super::*;
use crate::outline::plain;

const PROSE: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.";

fn rows(text: &str) -> Vec<Row> {
    let plain = plain::outline(text);
    let features = LineFeatures::of(&plain);
    features.rows(0..features.len()).collect()
}

fn column(text: &str, feature: Feature) -> Vec<f32> {
    rows(text).iter().map(|row| row[feature as usize]).collect()
}

#[test]
fn every_line_has_a_row_of_finite_numbers() {
    for text in ["", "a", "\n\n", "a\n\u{301}\n…\n東京", &format!("Home\n\n{PROSE}\n• x\n1. y\n2. z\n")]
    {
        for row in rows(text) {
            assert!(row.iter().all(|value| value.is_finite()), "{text:?}: {row:?}");
            assert!(row[COUNT..].iter().all(|value| *value == 0.0));
        }
    }
    assert_eq!(rows("a\nb\n\nc").len(), 3);
    assert_eq!(names().count(), COUNT);
}

#[test]
fn copies_are_counted_without_regard_to_numbers() {
    let text = "12 comments\nReply\n3 Comments\nReply\nReply";
    assert_eq!(column(text, Feature::Copies), [2.0, 3.0, 2.0, 3.0, 3.0]);
    assert_eq!(column(text, Feature::CopyGap), [FAR, FAR, 2.0, 2.0, 1.0]);
}

#[test]
fn layout_counts_only_where_there_is_some() {
    assert_eq!(column("a\nb\nc", Feature::BlankBefore), [NO_LAYOUT; 3]);
    assert_eq!(column("a\n\nb\nc", Feature::BlankBefore), [0.0, 1.0, 0.0]);
    assert_eq!(column("a\n\nb\nc", Feature::GroupLines), [1.0, 2.0, 2.0]);
}

#[test]
fn phrases_are_looked_back_and_ahead_for() {
    let text = "one\n© 2024 The Post. All rights reserved.\ntwo\nthree";
    assert_eq!(column(text, Feature::SinceCopyright), [FAR, 0.0, 1.0, 2.0]);
    assert_eq!(column(text, Feature::ToCopyright), [1.0, 0.0, FAR, FAR]);
}

#[test]
fn the_headline_repeats_the_first_line_without_the_site() {
    let plain =
        plain::outline(&format!("Low tide at noon | The Post\nHome\nNews\nLow tide at noon\n{PROSE}"));
    assert_eq!(headline(&plain), Some(3));
    assert_eq!(headline(&plain::outline("Home\nHome\nNews")), None, "too short to tell");
}

#[test]
fn the_body_is_where_long_lines_outweigh_the_others() {
    let text = format!("Home\nNews\n{PROSE}\nA heading\n{PROSE}\nHome\nNews\nContact\nImprint\n");
    assert_eq!(column(&text, Feature::FromTightBody)[2], 0.0);
    assert_eq!(column(&text, Feature::ToTightBody)[4], 1.0);
    assert_eq!(column(&text, Feature::ToTightBody)[8], -3.0);
}

#[test]
fn words_that_the_text_has_speak_for_a_line() {
    let overlap = column(&format!("harbour boats\nLogin here\n{PROSE}"), Feature::LongOverlap);
    assert_eq!(overlap[..2], [1.0, 0.0]);
}

#[test]
fn each_side_of_a_line_is_described_for_itself() {
    let text = format!("Home\nNews\n{PROSE}\n{PROSE}\nSo it ends.\nContact");
    let words = PROSE.split_whitespace().count() as f32;
    assert_eq!(column(&text, Feature::LongWordsBehind3)[..2], [2.0 * words, 2.0 * words]);
    assert_eq!(column(&text, Feature::LongWordsBefore3)[1..], [0.0, 0.0, words, 2.0 * words, 2.0 * words]);
    assert_eq!(column(&text, Feature::MeanWordsBefore3)[..3], [NO_LINE, 1.0, 1.0]);
    assert_eq!(column(&text, Feature::MeanWordsBehind9)[3..], [2.0, 1.0, NO_LINE]);
    assert_eq!(column(&text, Feature::EndsBefore1), [NO_LINE, 0.0, 0.0, 1.0, 1.0, 1.0]);
    assert_eq!(column(&text, Feature::EndsBehind1), [0.0, 1.0, 1.0, 1.0, 0.0, NO_LINE]);
    assert_eq!(column(&text, Feature::SentencesBefore9)[..3], [0.0; 3]);
    assert_eq!(column(&text, Feature::SentencesBehind9)[4..], [0.0; 2]);
    assert_eq!(column(&text, Feature::OverlapBehind9)[3..5], [0.0; 2], "it ends is not what prose says");
    assert!(column(&text, Feature::OverlapBefore9)[3] > 0.0);
    let lexicon = column("All rights reserved.\nPrivacy policy\nLow tide", Feature::LexiconBehind3);
    let before = column("All rights reserved.\nPrivacy policy\nLow tide", Feature::LexiconBefore3);
    assert!(lexicon[0] < 0.0 && lexicon[2] == 0.0, "{lexicon:?}");
    assert!(before[0] == 0.0 && before[2] < 0.0, "{before:?}");
}

#[test]
fn long_lines_since_a_prompt_are_counted() {
    let text = format!("Home\n© 2024 The Post. All rights reserved.\n{PROSE}\nNoon\n{PROSE}\nSo it ends.");
    assert_eq!(column(&text, Feature::LongSinceCopyright), [NO_LINE, 0.0, 0.0, 1.0, 1.0, 2.0]);
}

#[test]
fn lines_that_occur_often_are_looked_back_and_ahead_for() {
    let text = "Reply\nOne\nTwo\nReply\nThree\nReply";
    assert_eq!(column(text, Feature::SinceCopied), [FAR, 1.0, 2.0, 3.0, 1.0, 2.0]);
    assert_eq!(column(text, Feature::ToCopied), [3.0, 2.0, 1.0, 2.0, 1.0, FAR]);
    assert_eq!(column(text, Feature::CopiesBefore1)[..2], [0.0, 3.0]);
    assert_eq!(column(text, Feature::CopiesBehind1)[4..], [3.0, 0.0]);
    assert_eq!(column("Reply\nOne\nReply", Feature::SinceCopied)[1], FAR, "twice is not often");
}

#[test]
fn lines_are_compared_by_the_vectors_of_their_words() {
    let text = format!("read more news\nqqxyzzy\nread more news\nnews read more\n{PROSE}\nread more news");
    let (before, behind) = (column(&text, Feature::LikeBefore), column(&text, Feature::LikeBehind));
    assert_eq!(before[..3], [0.0; 3], "a word without a vector is like nothing");
    assert!((before[3] - 1.0).abs() < 1e-5, "{before:?}");
    assert_eq!(before[1..], behind[..5]);
    assert_eq!(column(&text, Feature::Vector1)[1], 0.0);
    assert_eq!(column(&text, Feature::VectorLength)[1], 0.0);
    assert_eq!(column(&text, Feature::LikePage)[1], 0.0);
    assert_ne!(column(&text, Feature::Vector1)[0], 0.0);
    let long = column(&text, Feature::LikeLong);
    assert!(long[4] == 0.0 && long[0] != 0.0, "of other long lines there is none: {long:?}");
    let twice = column(&format!("{PROSE}\n{PROSE}"), Feature::LikeLong);
    assert!((twice[0] - 1.0).abs() < 1e-5, "{twice:?}");
    let page = column(&text, Feature::LikePage);
    assert!(page[0] > page[4], "most lines say the same: {page:?}");
}

#[test]
fn time_grows_with_the_text_and_not_faster() {
    // One line, many short ones, one word over and over.
    let time = |text: &str| {
        let start = std::time::Instant::now();
        rows(text);
        start.elapsed().as_secs_f64()
    };
    for unit in ["word ", "a\n", "Reply\n\n", "x;\n", "> ", "1. a\n"] {
        let (small, large) = (time(&unit.repeat(4_000)), time(&unit.repeat(32_000)));
        assert!(large < 30.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
    }
}
