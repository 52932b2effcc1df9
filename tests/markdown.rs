//! Markdown that reads well: no needless backslash or tag, nothing twice.

mod content;
mod parse_back;

use content::{article, assert_markdown};
use unhusk::{Block, Extractor, Inline};

#[test]
fn signs_without_a_partner_are_written_as_they_are() {
    for plain in [
        "Berliner*innen am Wasser",
        "Sunscreen* for 5 * 6 days",
        "*All prices in euros",
        "~8 % to ~9 %",
        "seq[n] and start[, step]",
        "[sic] he wrote [and meant it]",
        "[Editor's note: see below] (2)",
        "It was 5$",
    ] {
        assert_markdown(&format!("<p>{plain}"), plain);
        assert_markdown(&format!("<h2>{plain}</h2>"), &format!("## {plain}"));
    }
    for (text, expected) in [
        ("Leser*innen und Berliner*innen", "Leser\\*innen und Berliner\\*innen"),
        ("Berliner*innen <i>am Wasser</i>", "Berliner\\*innen *am Wasser*"),
        ("~8 <del>9</del>", "\\~8 ~~9~~"),
        ("* one", "\\* one"),
        ("a<br>* b", "a\\\n\\* b"),
        ("***", "\\*\\*\\*"),
        ("~~~", "\\~\\~\\~"),
        ("[a](b)", "[a\\](b)"),
        ("[a]: b", "[a\\]: b"),
        ("[^1] [!NOTE] [[a]]", "\\[^1] \\[!NOTE] \\[\\[a]]"),
        ("[ ] to do", "\\[ ] to do"),
        ("[x] done", "\\[x] done"),
        ("see [<a href=/b>b [c]</a>]", "see \\[[b \\[c\\]](https://example.org/b)]"),
        ("[a]<a href=/b>b</a>", "[a\\][b](https://example.org/b)"),
        ("<img src=/a.jpg alt='$5*6 [7]'> x", "![$5*6 \\[7\\]](https://example.org/a.jpg)\n\nx"),
        ("a <img src=/a.jpg alt='$5*6'> b", "a ![\\$5\\*6](https://example.org/a.jpg) b"),
    ] {
        assert_markdown(&format!("<p>{text}"), expected);
    }
}

#[test]
fn parts_of_a_line_may_hold_partners() {
    assert_markdown(
        "<table><tr><th>Fee*<th>US$5<tr><td>$6<br>7$<td><p>a*</p><p>*b</p></table>",
        "| Fee* | US$5 |\n| --- | --- |\n| \\$6<br>7\\$ | a\\*<br>\\*b |",
    );
    assert_markdown("<dl><dt>~a<dt>b~<dd>c</dl>", "- **\\~a**\\\n  **b\\~**\n\n  c");
    let article = article("<table><tr><th>*a<th>b*<tr><td>c<td>d</table>");
    let bare = unhusk::Rendering::new().tables(false);
    assert_eq!(article.markdown_with(&bare), "\\*a | b\\*\n\nc | d");
}

#[test]
fn marks_alone_are_not_emphasised() {
    assert_markdown(
        "<p><b><a href=/a>Ebb</a></b> (<i>low</i>)<b>,</b> then<em>“</em>flood<i>”</i>",
        "**[Ebb](https://example.org/a)** (*low*), then“flood”",
    );
    assert_markdown("<p>a<b><code>;</code></b> b", "a<strong>`;`</strong> b");
    // What is deleted is so, whatever it is.
    assert_markdown("<p>build <del>,</del> it", "build ~~,~~ it");
}

#[test]
fn emphasis_in_emphasis_needs_no_tag_behind_a_mark() {
    assert_markdown("<p><a href=/a><b><i>Ebb</i></b></a>", "[***Ebb***](https://example.org/a)");
    assert_markdown(
        "<p>'<b><i>Ebb</i></b>' and (<i><b>flood</b> too</i>)",
        "'***Ebb***' and (***flood** too*)",
    );
    assert_markdown("<p>a<b><i>Ebb</i></b>", "a<strong>*Ebb*</strong>");
}

#[test]
fn one_rule_parts_two_blocks() {
    let page = "<main><p>The boats lay on their sides.</p><hr><p class=ad>Mud boots, half price</p><hr><p>By two the water was back.</p></main>";
    let extractor = Extractor::new().keep("p").unwrap().prune(".ad").unwrap();
    let article = extractor.extract(page).unwrap();
    assert_eq!(article.markdown(), "The boats lay on their sides.\n\n---\n\nBy two the water was back.");
}

#[test]
fn a_bold_first_row_heads_a_table() {
    let table =
        |first: &str, second: &str| format!("<table><tr>{first}<tr>{second}<tr><td>Kiel<td>none</table>");
    let bold = "<td><b>Port</b><td><strong>Range</strong>";
    assert_markdown(
        &table(bold, "<td>Brest<td>4 m"),
        "| Port | Range |\n| --- | --- |\n| Brest | 4 m |\n| Kiel | none |",
    );
    assert!(
        article(&table(bold, "<td>Brest<td>4 m"))
            .html()
            .contains("<thead>\n<tr><th>Port</th><th>Range</th></tr>")
    );
    for (first, second) in [
        ("<td><b>Port</b><td>Range", "<td>Brest<td>4 m"),
        ("<td><b>Port</b> of<td><b>Range</b>", "<td>Brest<td>4 m"),
        ("<td><td><b>Range</b>", "<td>Brest<td>4 m"),
        (bold, "<td><b>Brest</b><td><b>4 m</b>"),
    ] {
        assert!(article(&table(first, second)).markdown().starts_with("| | |\n"), "{first} {second}");
    }
}

#[test]
fn items_that_are_lists_give_way_to_their_items() {
    assert_markdown(
        "<ul><li><ul><li>one</ul><li><ul><li>two<li>three</ul><li>four</ul>",
        "- one\n- two\n- three\n- four",
    );
    assert_markdown("<ol><li><ul><li>one</ul><li>two</ol>", "1. - one\n\n2. two");
}

#[test]
fn alternative_texts_lose_their_tags_and_references() {
    let image = "<p>Ebb <img src=/a.jpg alt='<p>Ida &amp;amp; <em>crew</em></p>'> flood";
    assert_markdown(image, "Ebb ![Ida & crew](https://example.org/a.jpg) flood");
}

#[test]
fn reading_aids_are_left_out_and_the_text_stays_in_one_piece() {
    // Group by group, character by character, with and without brackets for those who see no aids
    for ruby in [
        "<ruby>東京<rt>とうきょう</rt></ruby>",
        "<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>",
        "<ruby><rb>東</rb><rb>京</rb><rp>（</rp><rt>とう</rt><rt>きょう</rt><rp>）</rp></ruby>",
        "<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby><ruby>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>",
    ] {
        assert_markdown(&format!("<p>私は{ruby}に住む"), "私は東京に住む");
        assert_markdown(&format!("<p>私は<b>{ruby}</b>に住む"), "私は**東京**に住む");
        assert_markdown(&format!("<h2>{ruby}</h2>"), "## 東京");
        // Those who want the aids find them in the model.
        let article = article(&format!("<p>私は{ruby}に住む"));
        let [Block::Paragraph { content }] = &*article.blocks else { panic!("{:?}", article.blocks) };
        let aids = content.iter().filter_map(|inline| match inline {
            Inline::Ruby { annotation, .. } => Some(annotation.as_str()),
            _ => None,
        });
        assert_eq!(aids.collect::<String>(), "とうきょう", "{ruby}");
    }
    assert_markdown(
        "<p><a href=/t><ruby>東京<rt>とうきょう</rt></ruby></a>へ",
        "[東京](https://example.org/t)へ",
    );
}

#[test]
fn directions_are_left_out_and_the_text_stays_in_logical_order() {
    assert_markdown(
        "<p>The word <bdi dir=rtl>שלום</bdi>, <span dir=rtl>לום <b>ש</b></span>.",
        "The word שלום, לום **ש**.",
    );
    assert_markdown("<p dir=rtl>שלום <a href=/a>עולם</a>", "שלום [עולם](https://example.org/a)");
    assert_markdown("<ul dir=rtl><li>א<li>ב</ul>", "- א\n- ב");
}
