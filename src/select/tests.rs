//! Which blocks are chosen.

use super::*;
use crate::outline::html;
use crate::page::Page;

fn outline_of(html: &str) -> Outline {
    html::outline(Page::parse(html).document(), &[], &[])
}

/// Paragraphs of so many words, no two alike.
fn paragraphs(words: &[usize]) -> Outline {
    let one = |(i, n): (usize, &usize)| format!("<p>{}", format!("w{i} ").repeat(*n));
    outline_of(&words.iter().enumerate().map(one).collect::<String>())
}

/// The kept blocks of a page without cards.
fn kept_of(outline: &Outline, probabilities: &[f32], focus: Focus) -> Vec<usize> {
    main_content(outline, &vec![None; outline.blocks.len()], probabilities, focus)
}

/// The expected F1 of keeping what has at least this probability.
fn f1(words: &[usize], probabilities: &[f32], threshold: f32) -> f32 {
    let (mut hits, mut taken, mut expected) = (0.0, 0.0, 0.0);
    for (w, p) in words.iter().map(|w| *w as f32).zip(probabilities) {
        expected += p * w;
        if *p >= threshold {
            hits += p * w;
            taken += w;
        }
    }
    2.0 * hits / (taken + expected)
}

#[test]
fn the_threshold_maximises_the_expected_f1() {
    let words = [40, 10, 30, 200, 25, 60];
    for probabilities in
        [[0.9, 0.8, 0.6, 0.3, 0.5, 0.2], [0.99, 0.4, 0.97, 0.21, 0.3, 0.5], [0.3, 0.3, 0.35, 0.4, 0.25, 0.3]]
    {
        let kept = kept_of(&paragraphs(&words), &probabilities, Focus::Balanced);
        let least = kept.iter().map(|i| probabilities[*i]).fold(1.0, f32::min);
        let best = probabilities.iter().map(|t| f1(&words, &probabilities, *t)).fold(0.0, f32::max);
        assert_eq!(f1(&words, &probabilities, least), best, "{probabilities:?}: {kept:?}");
        let all = (0..words.len()).filter(|i| probabilities[*i] >= least);
        assert_eq!(kept, all.collect::<Vec<_>>());
    }
}

#[test]
fn blocks_of_repeated_cards_lean_on_one_another() {
    let outline = paragraphs(&[20, 20, 20, 20]);
    let (three, mut leant) = ([Some(0), Some(0), Some(0), None], [0.9, 0.9, 0.1, 0.1]);
    lean_on_cards(&outline, &three, &mut leant);
    assert!(leant[2] > 0.3 && leant[2] < leant[0] && leant[0] < 0.9, "{leant:?}");
    assert_eq!(leant[3], 0.1, "outside the cards");
    let (two, mut leant) = ([Some(0), Some(0), Some(1), None], [0.9, 0.1, 0.1, 0.1]);
    lean_on_cards(&outline, &two, &mut leant);
    assert_eq!(leant, [0.9, 0.1, 0.1, 0.1], "too few to be a pattern");
    let (all, mut sure) = ([Some(0); 4], [1.0, 1.0, 0.0, 0.0]);
    lean_on_cards(&outline, &all, &mut sure);
    assert!(sure.iter().all(|p| p.is_finite()), "{sure:?}");
}

#[test]
fn asides_are_doubted() {
    let outline = outline_of(
        "<figure><img src=a><figcaption>The boats at noon</figcaption></figure><figure><figcaption>Listing one</figcaption></figure>\
         <p>Read more: <a href=x>Low tide</a><p>Photo: Ida Holm<p>Low tide",
    );
    let mut doubted = [0.5; 5];
    doubt_asides(&outline, &mut doubted);
    assert_eq!(doubted.map(|p| p < 0.5), [true, false, true, true, false]);
}

#[test]
fn nothing_under_the_floor_is_kept() {
    let (outline, under) = (paragraphs(&[500, 500]), FLOOR - 0.01);
    assert_eq!(kept_of(&outline, &[FLOOR, under], Focus::Balanced), [0]);
    assert_eq!(kept_of(&outline, &[under, under], Focus::Balanced), [0; 0]);
}

#[test]
fn a_page_with_too_little_to_expect_is_empty_but_for_what_is_to_be_kept() {
    let few = MIN_EXPECTED_WORDS as usize - 1;
    assert_eq!(kept_of(&paragraphs(&[few, 3 * few]), &[1.0, 0.0], Focus::Recall), [0; 0]);
    assert_eq!(kept_of(&paragraphs(&[few + 1, 3 * few]), &[1.0, 0.0], Focus::Balanced), [0]);
    assert_eq!(kept_of(&paragraphs(&[2, 2]), &[1.0, 0.0], Focus::Balanced), [0], "half of a page");
    let mut outline = paragraphs(&[1, 1]);
    let section = outline.blocks[1].section;
    outline.sections[section as usize].keep = true;
    assert_eq!(kept_of(&outline, &[0.0, 0.0], Focus::Precision), [1]);
}

#[test]
fn copies_are_dropped_but_not_code_or_short_repetitions() {
    let outline = outline_of(
        "<p>one two three four five<p>No, never!<pre>let a b c d e</pre>\
         <p>one two three four five<p>No, never!<pre>let a b c d e</pre><p>one two three four six",
    );
    let kept = kept_of(&outline, &[1.0; 7], Focus::Balanced);
    assert_eq!(kept, [0, 1, 2, 4, 5, 6]);
    let documentation = outline_of(
        "<p>one two three four five<pre>let a b c d</pre><pre>let e</pre><pre>let f g</pre><p>one two three four five",
    );
    assert_eq!(kept_of(&documentation, &[1.0; 5], Focus::Balanced).len(), 5);
}

#[test]
fn the_same_may_be_said_of_several_things() {
    let cells = "<tr><td>Kay<td>open from nine to five<tr><td>Pier<td>open from nine to five";
    let terms = "<dt>ebb<dd>the fall of the sea<dt>reflux<dd>the fall of the sea";
    let items = "<li>row across the harbour<li>rest<li>row across the harbour";
    for (html, kept) in [
        (format!("<table>{cells}</table>"), 4),
        (format!("<dl>{terms}</dl>"), 4),
        (format!("<ul>{items}</ul>"), 3),
        (format!("<ul>{items}</ul><ul>{items}</ul>"), 4),
    ] {
        let outline = outline_of(&html);
        let ones = vec![1.0; outline.blocks.len()];
        assert_eq!(kept_of(&outline, &ones, Focus::Recall).len(), kept, "{html}");
    }
}

#[test]
fn separators_of_facts_are_no_text_but_breaks_between_scenes_are() {
    let outline = outline_of(
        "<p>·<p>one two three<p>* * *<p>four<pre>|</pre><table><tr><td>·<td>a<tr><td>b<td>c</table>",
    );
    let ones = vec![1.0; outline.blocks.len()];
    let kept = kept_of(&outline, &ones, Focus::Recall);
    assert_eq!(kept, (1..outline.blocks.len()).collect::<Vec<_>>());
}

#[test]
fn what_the_caller_wants_is_kept_though_it_is_a_copy() {
    let html =
        "<section><h1>Low tide at noon</h1><p>Row, row across the bay<p>Row, row across the bay</section>";
    let wanted = [scraper::Selector::parse("section").unwrap()];
    let outline = html::outline(Page::parse(html).document(), &[], &wanted);
    assert_eq!(kept_of(&outline, &[0.0; 3], Focus::Precision), [0, 1, 2]);
}

#[test]
fn a_term_and_its_definition_are_kept_together() {
    let long = "w ".repeat(40);
    let outline = outline_of(&format!("<dl><dt>ebb<dd>{long}<dt>flow<dd>{long}x</dl><p>{long}y"));
    assert_eq!(kept_of(&outline, &[0.0, 1.0, 1.0, 0.0, 0.0], Focus::Balanced), [0, 1, 2, 3]);
}

#[test]
fn a_list_that_a_line_introduces_is_kept_whole() {
    let long = "w ".repeat(40);
    let page = |line: &str| {
        outline::plain::outline(&format!("{long}\n\n{line}\n- ebb\n- flow\n- rest\n\n{long}x\n")).outline
    };
    let kept = |line: &str, probabilities: &[f32]| main_lines(&page(line), probabilities, Focus::Balanced);
    assert_eq!(kept("There are:", &[1.0, 1.0, 0.0, 0.0, 1.0, 1.0]), [0, 1, 2, 3, 4, 5]);
    assert_eq!(kept("There are", &[1.0, 1.0, 0.0, 0.0, 1.0, 1.0]), [0, 1, 4, 5], "nothing introduces it");
    assert_eq!(kept("There are:", &[1.0, 0.0, 0.0, 0.0, 1.0, 1.0]), [0, 4, 5], "what does is not kept");
    assert_eq!(kept("There are:", &[1.0, 1.0, 0.0, 0.0, 0.0, 1.0]), [0, 1, 5], "no item is");
}

#[test]
fn a_table_stands_or_falls_with_all_that_its_cells_hold() {
    let outline = outline_of(
        "<table><tr><td>Anchor<td><ul><li>of iron<li>20 kg</ul><tr><td>Rudder<td>oak</table><p>Sea",
    );
    let mut shared: Vec<f32> = (0..outline.blocks.len()).map(|i| i as f32 / 10.0).collect();
    share_in_tables(&outline, &mut shared);
    let (outside, inside) = shared.split_last().unwrap();
    assert!(inside.iter().all(|p| *p == inside[0]), "{shared:?}");
    assert_eq!(*outside, 0.5);
}

#[test]
fn precision_keeps_a_subset_and_recall_a_superset() {
    let outline = paragraphs(&[40, 10, 30, 200, 25, 60]);
    let (mut fewer, mut more) = (false, false);
    for shift in 0..20 {
        let probabilities: Vec<f32> = (0..6).map(|i| ((i * 7 + shift * 3) % 20) as f32 / 20.0).collect();
        let kept = |focus| kept_of(&outline, &probabilities, focus);
        let (precise, balanced, complete) =
            (kept(Focus::Precision), kept(Focus::Balanced), kept(Focus::Recall));
        assert!(precise.iter().all(|i| balanced.contains(i)), "{probabilities:?}");
        assert!(balanced.iter().all(|i| complete.contains(i)), "{probabilities:?}");
        fewer |= precise.len() < balanced.len();
        more |= complete.len() > balanced.len();
    }
    assert!(fewer && more, "the points of focus make no difference");
}

#[test]
fn the_headline_is_left_to_the_metadata() {
    let outline = outline_of("<h1>Tea</h1><p>Tea</p><h2>Tea</h2>");
    let rest = |kept: &[usize], title| without_headline(&outline, kept, title);
    assert_eq!(rest(&[0, 1, 2], Some("Tea")), [1, 2]);
    assert_eq!(rest(&[0, 1, 2], Some("Coffee")), [0, 1, 2]);
    assert_eq!(rest(&[0, 1, 2], None), [0, 1, 2]);
    assert_eq!(rest(&[1, 2], Some("Tea")), [1], "a paragraph is no headline");
}
