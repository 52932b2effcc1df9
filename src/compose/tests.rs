use super::*;
use crate::article::Cell;
use crate::decode;
use crate::outline::{html, plain};
use crate::page::Page;
use crate::render::{Rendering, text};

/// All blocks of a page as a tree.
fn composed(markup: &str) -> Vec<Block> {
    let page = Page::parse(markup);
    let outline = html::outline(page.document(), &[], &[]);
    let all: Vec<usize> = (0..outline.blocks.len()).collect();
    blocks(Source { outline: &outline, document: Some(page.document()), base: None }, &all)
}

/// Words without digits: those may be the numbers of items.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().any(char::is_alphabetic)).map(str::to_owned).collect()
}

#[test]
fn the_words_are_those_of_the_outline() {
    let testdata = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut pages = 0;
    for folder in std::fs::read_dir(testdata).unwrap() {
        let Ok(bytes) = std::fs::read(folder.unwrap().path().join("page.html")) else { continue };
        let page = decode::decode(&bytes, None);
        let parsed = Page::parse(&page);
        let outline = html::outline(parsed.document(), &[], &[]);
        // Every third block is left out: containers lose parts of what they hold.
        let kept: Vec<usize> = (0..outline.blocks.len()).filter(|i| i % 3 != 1).collect();
        let source = Source { outline: &outline, document: Some(parsed.document()), base: None };
        let tree = text::render(&blocks(source, &kept), &Rendering::new());
        let (mut found, mut expected) = (words(&tree), Vec::new());
        kept.iter().for_each(|i| expected.extend(words(outline.block_text(&outline.blocks[*i]))));
        // A caption above its picture goes below it.
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
        pages += 1;
    }
    assert!(pages > 30, "{pages}");
}

#[test]
fn lines_of_a_flattened_page_nest_by_their_depth() {
    let text = "Tides of the week, with all that one needs to know about them:\n- Monday\n  - high at noon\n  - low at six\n- Tuesday\n> Mind the mud.\n> And the rope.\n1. Look.\n2. Jump.";
    let plain = plain::outline(text);
    let all: Vec<usize> = (0..plain.outline.blocks.len()).collect();
    let blocks = blocks(Source { outline: &plain.outline, document: None, base: None }, &all);
    let [_, Block::List(days), Block::Quote { blocks: quoted }, Block::List(steps)] = &*blocks else {
        panic!("{blocks:?}")
    };
    assert!(!days.ordered && steps.ordered);
    assert_eq!(days.items.len(), 2);
    assert!(matches!(&*days.items[0].blocks, [_, Block::List(inner)] if inner.items.len() == 2), "{days:?}");
    assert_eq!(quoted.len(), 2);
    assert_eq!(steps.items.iter().map(|item| item.number).collect::<Vec<_>>(), [Some(1), Some(2)]);
}

#[test]
fn containers_that_the_markup_lacks_are_implied() {
    assert!(matches!(&*composed("<li>a<li>b"), [Block::List(list)] if list.items.len() == 2));
    assert!(
        matches!(&*composed("<dt>a</dt><dd>b</dd>"), [Block::DefinitionList { entries }] if entries.len() == 1)
    );
    let stray = composed("<ul><li>a</li>b<li>c</ul>");
    assert!(
        matches!(&*stray, [Block::List(list)] if list.items.len() == 2 && list.items[0].blocks.len() == 2),
        "{stray:?}"
    );
    assert!(matches!(&*composed("<figcaption>a</figcaption>"), [Block::Paragraph { .. }]));
}

#[test]
fn a_row_has_all_its_cells() {
    let [Block::Table(table)] = &*composed("<table><tr><td><td>a<td rowspan=2>b<tr><td>c<td></table>") else {
        panic!("no table")
    };
    let shape = |cell: &Cell| (cell.blocks.len(), cell.rows);
    let rows: Vec<Vec<_>> = table.body.iter().map(|row| row.cells.iter().map(shape).collect()).collect();
    assert_eq!(rows, [vec![(0, 1), (1, 1), (1, 2)], vec![(1, 1), (0, 1)]]);
}

#[test]
fn nesting_is_bounded_and_survives_json() {
    let deep = format!("{}a{}", "<ul><li><blockquote>".repeat(40), "<b><i><u><a href=x><del><sub>".repeat(9));
    let blocks = composed(&deep);
    assert_eq!(words(&text::render(&blocks, &Rendering::new())), ["a"]);
    let json = serde_json::to_string(&blocks).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Block>>(&json).unwrap(), blocks);
}

#[test]
fn addresses_are_absolute_or_left_out() {
    let base = Url::parse("https://example.org/a/b").ok();
    let outline = Outline::default();
    let address = |address, base| Source { outline: &outline, document: None, base }.address(address);
    assert_eq!(address("../c?d=e#f", base.as_ref()).as_deref(), Some("https://example.org/c?d=e#f"));
    assert_eq!(address("../c", None).as_deref(), Some("../c"));
    assert_eq!(address(" mailto:a@example.org ", None).as_deref(), Some("mailto:a@example.org"));
    for none in ["", "#f", "javascript:x", "data:text/html,x", "https://"] {
        assert_eq!(address(none, base.as_ref()), None, "{none}");
    }
}
