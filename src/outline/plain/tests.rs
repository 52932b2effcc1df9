use super::*;
use layout::Bullet;

fn texts(text: &str) -> Vec<String> {
    let plain = outline(text);
    plain.outline.blocks.iter().map(|b| plain.outline.block_text(b).to_owned()).collect()
}

fn kinds(text: &str) -> Vec<BlockKind> {
    outline(text).outline.blocks.iter().map(|b| b.kind).collect()
}

/// Prose wrapped to a width, greedily.
fn wrapped(text: &str, width: usize, first: &str, indent: &str) -> String {
    let mut out = String::new();
    let mut line = first.to_owned();
    let mut fresh = true;
    for word in text.split(' ') {
        if !fresh && line.chars().count() + 1 + word.chars().count() > width {
            out += &line;
            out.push('\n');
            line = indent.to_owned();
            fresh = true;
        }
        if !fresh {
            line.push(' ');
        }
        line += word;
        fresh = false;
    }
    out + &line + "\n"
}

const TIDE: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all \
    the gulls, who had found a crate of herring behind the ice house and told no one but each other about it.";
const ROPE: &str = "By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater \
    while the harbour master counted the masts twice and wrote down a number that pleased him.";

#[test]
fn every_way_to_end_a_line_ends_it() {
    for mark in ["\n", "\r\n", "\r", "\x0C"] {
        assert_eq!(texts(&format!("one{mark}{mark}  two{mark}three")), ["one", "two", "three"], "{mark:?}");
    }
    let plain = outline("one\r\ntwo\r\n\r\nthree\x0Cfour");
    assert_eq!(plain.layout.iter().map(|l| l.blank_before).collect::<Vec<_>>(), [0, 0, 1, 1]);
    assert_eq!(texts(""), [""; 0]);
    assert_eq!(texts("\n \t\n\u{FEFF}\n"), [""; 0]);
}

#[test]
fn wrapped_lines_become_paragraphs_again() {
    for width in [60, 72, 78, 80, 100] {
        let page = wrapped(TIDE, width, "", "") + "\n" + &wrapped(ROPE, width, "", "");
        assert_eq!(texts(&page), [TIDE, ROPE], "{width}");
        // Without blank lines, and with the first line indented.
        let page = wrapped(TIDE, width, "    ", "") + &wrapped(ROPE, width, "    ", "");
        assert_eq!(texts(&page), [TIDE, ROPE], "{width}, indented");
    }
}

#[test]
fn wrapped_items_hang_and_quotes_stay_quotes() {
    let page = wrapped(TIDE, 72, "  * ", "    ") + &wrapped(ROPE, 72, "  * ", "    ");
    assert_eq!(texts(&page), [TIDE, ROPE]);
    assert!(kinds(&page).iter().all(|k| matches!(k, BlockKind::ListItem { depth: 1, ordinal: None })));
    let page = wrapped(TIDE, 72, "> ", "> ") + &wrapped(ROPE, 72, "", "");
    assert_eq!(texts(&page), [TIDE, ROPE]);
    assert_eq!(kinds(&page), [BlockKind::Quote, BlockKind::Paragraph]);
}

#[test]
fn short_paragraphs_that_were_wrapped_are_joined_too() {
    let says = [
        "Why do the boats of the harbour lie on their sides?",
        "Because the water is gone until noon, and by two it is back, and then the ropes are taut again.",
        "Who counts the gulls that wait on the wall for it?",
        "I did not count them. There were seven or eight, and a dog that belonged to none of them, I think.",
        "And whose was the crate behind the old ice house?",
        "Nobody's. It had been there since the winter.",
        "What is the first thing that you hear on such days?",
        "The first engine, which coughs behind the breakwater, and then whoever has waited on the wall.",
        "Would you rather wait on the other side of the bay?",
    ];
    let page: String = says.iter().map(|one| wrapped(one, 72, "", "") + "\n").collect();
    assert_eq!(texts(&page), says);
    // Lines of their own, which are as full: no sentence goes on in the next.
    let own = [
        "How the boats of the harbour came back with the water at noon",
        "Why nobody in the harbour minds that they lie on their sides",
        "Tides",
        "Who had come down the steps in the morning, and sat there on",
        "What the gulls of the harbour found in a crate of old herring",
        "By two the first engine coughed behind the breakwater again",
    ];
    assert_eq!(texts(&own.join("\n\n").replace("\n\nW", "\nW")), own);
}

#[test]
fn lines_that_were_not_wrapped_are_not_joined() {
    let page = format!("{TIDE}\nA line of its own\n{ROPE}\nAnother\n");
    assert_eq!(texts(&page), [TIDE, "A line of its own", ROPE, "Another"]);
    let poem = "The tide went out\nThe gulls came in\nThe crate was light\nThe day was thin\n".repeat(5);
    assert_eq!(texts(&poem).len(), 20);
}

#[test]
fn scripts_without_spaces_join_without_one() {
    let text: String = "潮が引くと港の船はみな横になり鴎だけが忙しそうに歩き回っていた".repeat(6);
    let lines: Vec<String> =
        text.chars().collect::<Vec<_>>().chunks(36).map(|line| line.iter().collect()).collect();
    assert_eq!(texts(&lines.join("\n")), [text]);
}

#[test]
fn items_and_headings_are_known_by_their_shape() {
    let page =
        format!("Low tide\n\n{TIDE}\n\n• boats\n    ◦ ropes\n• gulls\n\n1. ice\n2. herring\n\n1999. A year");
    let item = |depth, ordinal| BlockKind::ListItem { depth, ordinal };
    let expected = [
        BlockKind::Heading { level: 2 },
        BlockKind::Paragraph,
        item(1, None),
        item(2, None),
        item(1, None),
        item(1, Some(1)),
        item(1, Some(2)),
        BlockKind::Paragraph,
    ];
    assert_eq!(kinds(&page), expected);
    assert_eq!(texts(&page)[5..], ["ice", "herring", "1999. A year"]);
    assert_eq!(kinds("### Ropes\nare wet"), [BlockKind::Heading { level: 3 }, BlockKind::Paragraph]);
}

#[test]
fn a_number_that_counts_nothing_stays_in_the_text() {
    assert_eq!(texts("3. Warm the pot\nand wait"), ["3. Warm the pot", "and wait"]);
    assert_eq!(outline("3. Warm the pot").layout[0].bullet, Bullet::Number(3));
}

#[test]
fn dashes_of_direct_speech_are_no_bullets() {
    assert_eq!(texts("— Кто там? — спросил он."), ["— Кто там? — спросил он."]);
}

#[test]
fn code_keeps_its_lines_and_indentation() {
    let code = "fn main() {\n    let tide = low();\n    wait(tide);\n}";
    let page = format!("{TIDE}\n\n{code}\n\n{ROPE}");
    assert_eq!(texts(&page), [TIDE, code, ROPE]);
    assert_eq!(kinds(&page)[1], BlockKind::Preformatted);
    assert_eq!(texts("We came; we saw;\nwe left the harbour;\nand that was it;").len(), 3, "prose");
}

#[test]
fn right_to_left_text_is_kept_as_it_is() {
    let text = "رست القوارب على جانبيها حتى الظهر، ولم يبد أن أحدا في الميناء يكترث للأمر.";
    assert_eq!(texts(&format!("الرئيسية\n\n{text}\n")), ["الرئيسية", text]);
}

#[test]
fn rules_part_like_blank_lines() {
    let plain = outline("one\n-----\ntwo\n* * *\nthree");
    assert_eq!(plain.layout.iter().map(|l| l.blank_before).collect::<Vec<_>>(), [0, 1, 1]);
}

/// Links that make a page Markdown.
const LINKS: &str = "[Home](/)\n\n[News](/news)\n\n[Boats](/boats)\n\n";

#[test]
fn markdown_is_read_by_its_signs() {
    let page = format!(
        "{LINKS}![Gulls](/g.jpg)\n\nThe tide\n========\n\nHigh and low\n---\n\n## Ropes ##\n\n{TIDE}\n\n| Day | High |\n| --- | --- |\n| Monday | noon |\n"
    );
    assert_eq!(
        texts(&page),
        ["Home", "News", "Boats", "The tide", "High and low", "Ropes", TIDE, "Day | High", "Monday | noon"]
    );
    let heading = |level| BlockKind::Heading { level };
    assert_eq!(kinds(&page)[3..6], [heading(1), heading(2), heading(2)]);
    assert_eq!(texts("[Boats](/boats)\n***\n[Home](/)"), ["[Boats](/boats)", "[Home](/)"], "no Markdown");
}

#[test]
fn markdown_within_items_rows_and_quotations() {
    let page = format!(
        "{LINKS}{TIDE}\\\n**{ROPE}**\n\n- ### Ropes\n- > {TIDE}\n1. 2. March\n\n| | |\n| --- | --- |\n| {ROPE} | a \\| b |\n\n\
         > ```\n> wait\n>\n>   look\n> ```\n> {TIDE}\n\n<strong>Gull:</strong> {ROPE}\n\n<strong>Boat:</strong> {TIDE}\n\n\
         <strong>Gull:</strong> No.\n"
    );
    assert_eq!(
        texts(&page)[3..],
        [
            TIDE,
            ROPE,
            "Ropes",
            TIDE,
            "1. 2. March",
            &format!("{ROPE} | a | b"),
            "wait\n\n  look",
            TIDE,
            &format!("Gull: {ROPE}"),
            &format!("Boat: {TIDE}"),
            "Gull: No."
        ]
    );
    assert_eq!(kinds(&page)[9], BlockKind::Preformatted);
    let interview =
        "<strong>鸥：</strong>潮が引く\n\n<strong>船：</strong>潮が引く\n\n<strong>鸥：</strong>引く\n";
    assert_eq!(texts(&format!("{LINKS}{interview}"))[3..], ["鸥：潮が引く", "船：潮が引く", "鸥：引く"]);
    let indented = format!("{LINKS}{TIDE}\n\n    let a = 1;\n    let b = 2;\n    tie(a, b);\n\n{ROPE}");
    assert_eq!(texts(&indented)[4], "    let a = 1;\n    let b = 2;\n    tie(a, b);");
}

#[test]
fn fenced_code_keeps_its_lines_whatever_they_begin_with() {
    let code = "# tides of a day\ndef tides(day):\n\n    - 1\n    return [low](day)";
    let page =
        format!("{LINKS}{TIDE}\n\n```python\n{code}\n```\n\n{ROPE}\n\n```\nwait\n```\n```\nlook\n```\n");
    assert_eq!(texts(&page)[3..], [TIDE, code, ROPE, "wait", "look"]);
    assert_eq!(kinds(&page)[4], BlockKind::Preformatted);
}

#[test]
fn a_link_that_wrapping_broke_is_one() {
    let page =
        format!("{LINKS}The [tide\ntable](https://a.example/tide-\ntable-of-the-\nweek) of the week.\nBoats");
    assert_eq!(texts(&page)[3..], ["The tide table of the week.", "Boats"]);
}

#[test]
fn a_heading_whose_marks_are_repeated_is_one() {
    let heading =
        "Low tide in three of the harbours, and what the gulls have got to do with it, as told by Ada Holm";
    let page = wrapped(heading, 72, "# ", "# ")
        + "\n"
        + &wrapped(TIDE, 72, "", "")
        + "\n"
        + &wrapped(ROPE, 72, "", "");
    assert_eq!(texts(&(page + "\n# Ropes\n# Masts\n")), [heading, TIDE, ROPE, "Ropes", "Masts"]);
}

#[test]
fn an_address_that_fits_no_line_breaks_no_paragraph_and_joins_none() {
    let long = format!("[https://a.example/{}]", "tide-".repeat(20));
    let menu: String = (1..=5).map(|n| format!("Tide {n}\n{long}\n")).collect();
    let body = wrapped(&format!("{TIDE} {ROPE}").replace("gulls,", &format!("gulls {long},")), 72, "", "");
    let page = format!("{menu}\n{body}\nA gull\n{long}\nBy Ada Holm\n");
    let menu: Vec<String> = (1..=5).map(|n| format!("Tide {n}")).collect();
    let body = format!("{TIDE} {ROPE}");
    let all: Vec<&str> = menu.iter().map(String::as_str).chain([&*body, "A gull", "By Ada Holm"]).collect();
    assert_eq!(texts(&page), all);
}
