use super::*;
use crate::article::Cell;
use crate::decode;
use crate::outline::{html, plain};
use crate::page::Page;
use crate::render::{Rendering, text};

/// The blocks of a page that begin otherwise than with "Other" as a tree.
fn composed(markup: &str) -> Vec<Block> {
    let page = Page::parse(markup);
    let outline = html::outline(page.document(), &[], &[]);
    let is_kept = |i: &usize| !outline.block_text(&outline.blocks[*i]).starts_with("Other");
    let kept: Vec<usize> = (0..outline.blocks.len()).filter(is_kept).collect();
    blocks(Source { outline: &outline, document: Some(page.document()), base: None }, &kept)
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
    let text = "Tides of the week, with all that one needs to know about them:\n- Monday\n  - high at noon\n  - low at six\n- Tuesday\n> Mind the mud.\n> And the rope.\n- Wait.\n1. Look.\n2. Jump.";
    let plain = plain::outline(text);
    let all: Vec<usize> = (0..plain.outline.blocks.len()).collect();
    let blocks = blocks(Source { outline: &plain.outline, document: None, base: None }, &all);
    let [_, Block::List(days), Block::Quote { blocks: quoted }, Block::List(waits), Block::List(steps)] =
        &*blocks
    else {
        panic!("{blocks:?}")
    };
    assert!(!days.ordered && !waits.ordered && steps.ordered);
    assert_eq!(days.items.len(), 2);
    assert!(matches!(&*days.items[0].blocks, [_, Block::List(inner)] if inner.items.len() == 2), "{days:?}");
    assert_eq!(quoted.len(), 2);
    assert_eq!(steps.items.iter().map(|item| item.number).collect::<Vec<_>>(), [Some(1), Some(2)]);
}

#[test]
fn what_markdown_says_of_its_text_becomes_inlines() {
    let text =
        "[Home](/)\n\n[News](/news)\n\nThe [low **tide**](/tide) of `the` *week* [here](javascript:x).";
    let plain = plain::outline(text);
    let base = Url::parse("https://a.example/b").ok();
    let found = blocks(Source { outline: &plain.outline, document: None, base: base.as_ref() }, &[2]);
    let text = |text: &str| Inline::text(text);
    let expected = vec![
        text("The "),
        Inline::Link {
            url: "https://a.example/tide".to_owned(),
            content: vec![text("low "), Inline::Strong { content: vec![text("tide")] }],
        },
        text(" of "),
        Inline::Code { text: "the".to_owned() },
        text(" "),
        Inline::Emphasis { content: vec![text("week")] },
        text(" "),
        text("here"),
        text("."),
    ];
    assert_eq!(found, [Block::Paragraph { content: expected }]);
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
    let deep = format!("{}a{}", "<ul><li><blockquote>".repeat(40), "<b><i><bdo dir=rtl>".repeat(90));
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

#[test]
fn rows_of_headings_above_the_data_are_the_head() {
    let rows = |markup: &str| match &*composed(markup) {
        [Block::Table(table)] => (table.head.len(), table.body.len()),
        other => panic!("no table: {other:?}"),
    };
    let data = "<tr><th>a<td>1<tr><td>b<td>2";
    assert_eq!(rows(&format!("<table><tr><th>x<th>y{data}</table>")), (1, 2));
    assert_eq!(rows(&format!("<table><thead><tr><td>x<td>y</thead>{data}</table>")), (1, 2));
    assert_eq!(rows(&format!("<table>{data}<tr><th>x<th>y</table>")), (0, 3), "below the data");
    assert_eq!(
        rows(&format!("<table><tr><th colspan=2>x{data}</table>")),
        (0, 3),
        "a heading of all columns"
    );
}

#[test]
fn a_picture_makes_no_row_and_no_item() {
    let table = composed("<table><tr><td>a<td><img src=x.jpg><tr><td>b<td>c</table>");
    assert!(
        matches!(&*table, [Block::Table(table)] if table.body.iter().all(|row| row.cells.len() == 2)),
        "{table:?}"
    );
    let list = composed("<ul><li><img src=x.jpg></li><li>a</li></ul>");
    assert!(matches!(&*list, [Block::List(list)] if list.items.len() == 1), "{list:?}");
}

#[test]
fn containers_of_which_nothing_is_kept_leave_no_trace() {
    let long = "word ".repeat(40);
    for markup in [
        "<table><tr><td>Other<td><hr><tr><td>Other<td>Other</table>",
        "<ul><li>Other<ul><li><img src=x.jpg></li><li>Other</ul></ul>",
        "<ol><li><img src=x.jpg></li><li>Other</ol>",
        "<dl><dt>Other<hr></dt><dd>Other</dl>",
        "<blockquote><ul><li><img src=x.jpg></li><li>Other</ul></blockquote>",
        "<div class='admonition note'><ul><li><img src=x.jpg></li><li>Other</ul></div>",
    ] {
        let blocks = composed(&format!("<div><p>{long}</p>{markup}<p>{long} end</p></div>"));
        let is_paragraph = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Rule);
        assert!(blocks.iter().all(is_paragraph), "{markup}: {blocks:?}");
    }
}

#[test]
fn pictures_stand_or_fall_with_the_text_around_them() {
    let long = "word ".repeat(40);
    let urls = |markup: &str| -> Vec<String> {
        let blocks = composed(&format!("<div><p>{long}</p>{markup}<p>{long} end</p></div>"));
        let url = |block: Block| match block {
            Block::Image(image) => Some(image.url),
            _ => None,
        };
        blocks.into_iter().filter_map(url).collect()
    };
    assert_eq!(urls("<img src=a.jpg>"), ["a.jpg"]);
    assert_eq!(urls(&format!("<div><img src=a.jpg><p>Other {long}</p></div>")), [""; 0]);
    assert_eq!(
        urls(&format!("<figure><img src=a.jpg><figcaption>Other {long}</figcaption></figure>")),
        ["a.jpg"]
    );
    assert_eq!(urls("<p>Other<img src=a.jpg></p>"), ["a.jpg"], "a few words tell nothing");
}

#[test]
fn notes_have_labels_of_their_own() {
    let blocks = composed(
        "<p>a<sup><a href='#x'>1</a></sup> b<sup><a href='#y'>1</a></sup> c<sup><a href='#x'>1</a></sup><p id=x>one<p id=y>two",
    );
    let label = |block: &Block| match block {
        Block::Note { label, .. } => Some(label.clone()),
        _ => None,
    };
    assert_eq!(blocks.iter().filter_map(label).collect::<Vec<_>>(), ["1", "2"]);
    let Some(Block::Paragraph { content }) = blocks.first() else { panic!("{blocks:?}") };
    let reference = |inline: &Inline| match inline {
        Inline::NoteReference { label } => Some(label.clone()),
        _ => None,
    };
    assert_eq!(content.iter().filter_map(reference).collect::<Vec<_>>(), ["1", "2", "1"]);
}
