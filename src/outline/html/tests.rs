use super::*;
use crate::outline::BlockKind;
use crate::page::Page;

fn read(html: &str) -> Outline {
    outline(Page::parse(html).document(), &[], &[])
}

fn texts(html: &str) -> Vec<String> {
    let outline = read(html);
    let blocks = outline.blocks.iter();
    blocks.map(|b| outline.block_text(b).to_owned()).collect()
}

fn kinds(html: &str) -> Vec<BlockKind> {
    read(html).blocks.iter().map(|b| b.kind).collect()
}

/// The texts in hidden sections.
fn hidden(html: &str) -> Vec<String> {
    let outline = read(html);
    let blocks = outline.blocks.iter();
    blocks.filter(|b| outline.section_of(b).hidden).map(|b| outline.block_text(b).to_owned()).collect()
}

fn selector(text: &str) -> [Selector; 1] {
    [Selector::parse(text).unwrap()]
}

#[test]
fn a_block_ends_where_a_block_element_begins_or_ends() {
    assert_eq!(texts("<div>a<p>b</p>c <b>d</b></div>e"), ["a", "b", "c d", "e"]);
    assert_eq!(texts("<div><div> </div><p><img></p></div><p>a"), ["a"]);
    assert_eq!(texts("a<my-card>b</my-card>c"), ["a", "b", "c"]);
    assert_eq!(texts("<a href=x>a<div>b</div>c</a>"), ["a", "b", "c"]);
}

#[test]
fn the_text_beyond_a_limit_is_not_read() {
    let html = "<p>low <b>tide</b></p><pre>é\nü</pre><p>noon</p>";
    for (bytes, expected) in [
        (0, &[][..]),
        (6, &["low ti"]),
        (8, &["low tide"]),
        (10, &["low tide", "é"]),
        (13, &["low tide", "é\nü"]),
        (14, &["low tide", "é\nü", "n"]),
        (MAX_INPUT, &["low tide", "é\nü", "noon"]),
    ] {
        let outline = outline_of(Page::parse(html).document(), &[], &[], bytes);
        let texts: Vec<&str> = outline.blocks.iter().map(|b| outline.block_text(b)).collect();
        assert_eq!(texts, expected, "{bytes}");
    }
}

#[test]
fn one_line_break_is_a_newline_and_two_are_a_paragraph() {
    assert_eq!(texts("<p>a<br> b"), ["a\nb"]);
    assert_eq!(texts("<p>a <br>\n<b>b</b>"), ["a\nb"]);
    assert_eq!(texts("<p>a<br><br>b"), ["a", "b"]);
    assert_eq!(texts("<p>a<br> <br><br>b<br>c"), ["a", "b\nc"]);
    assert_eq!(texts("<p><br>a<br></p><p>b"), ["a", "b"]);
}

#[test]
fn inline_markup_neither_glues_nor_splits_words() {
    assert_eq!(texts("<p>un<b>believ</b>able"), ["unbelievable"]);
    assert_eq!(texts("<p>a <i>b</i> c<i> d </i>e"), ["a b c d e"]);
    assert_eq!(texts("<p><font>x</font><font>y</font>"), ["xy"]);
    assert_eq!(texts("<p>a<!-- x -->b<script>s</script>c"), ["abc"]);
    assert_eq!(texts("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字"), ["漢字"]);
}

#[test]
fn components_side_by_side_are_two_words() {
    assert_eq!(texts("<a href=x>Home</a><a href=y>About</a>"), ["Home About"]);
    assert_eq!(texts("<span class=a>one</span><span class=b>two</span>"), ["one two"]);
    assert_eq!(texts("<span class=a>one</span> <span class=b>two</span>"), ["one two"]);
    assert_eq!(texts("<p><b>W</b>ord"), ["Word"]);
    assert_eq!(texts("<p><span class=drop-cap>O</span>nce"), ["Once"]);
    assert_eq!(texts("<p><span class=c>O</span><span class=n>nce</span>"), ["Once"]);
    assert_eq!(texts("<span>on</span><span>ce</span>"), ["once"]);
    assert_eq!(texts("<a href=x>one</a><a href=y>, two</a>"), ["one, two"]);
    assert_eq!(texts("<a href=x>漢字</a><a href=y>仮名</a>"), ["漢字仮名"]);
    let code = "<code><span class=k>foo</span><span class=k>bar</span></code>";
    assert_eq!(texts(code), ["foobar"]);
}

#[test]
fn components_lend_no_space_to_the_next_block() {
    assert_eq!(texts("<p><a href=x>one</a></p><p><a href=y>two</a></p>"), ["one", "two"]);
    assert_eq!(texts("<p><a href=x>one</a><a href=y></a></p><p>two</p>"), ["one", "two"]);
    assert_eq!(texts("<a href=x>one</a><br><a href=y>two</a>"), ["one\ntwo"]);
}

#[test]
fn white_space_folds_but_in_preformatted_text() {
    assert_eq!(texts("<p> \n a \n\t b&nbsp; c\n</p>"), ["a b c"]);
    assert_eq!(texts("<pre>\n  a\n    b  c\n\n</pre>"), ["  a\n    b  c"]);
    assert_eq!(texts("<pre><code>a<br>  <b>b</b></code></pre>"), ["a\n  b"]);
    assert_eq!(texts("<pre> \n </pre>a"), ["a"]);
}

#[test]
fn blank_lines_of_code_stay() {
    for lines in [
        "<div>a</div><div><br></div><div>b</div>",
        "<div>a<br></div><div><br></div><div>b<br></div>",
        "<div class=token-line>a</div><div class=token-line></div><div class=token-line>b</div>",
        "<span class=line>a</span><span class=line></span><span class=line>b</span>",
        "<span class=line>a</span>\n<span class=line></span>\n<span class=line>b</span>",
        "<span class=line>a</span><br><span class=line></span><br><span class=line>b</span><br>",
        "<span class=line>a\n</span><span class=line>\n</span><span class=line>b\n</span>",
        "<ol><li>a<li><div class=line></div><li>b</ol>",
    ] {
        assert_eq!(texts(&format!("<pre>{lines}</pre>")), ["a\n\nb"], "{lines}");
    }
    assert_eq!(texts("<pre><div>a</div><div></div><div>b</div></pre>"), ["a\nb"], "it has no height");
}

#[test]
fn kinds_follow_the_innermost_element_that_says_one() {
    use BlockKind::*;
    assert_eq!(
        kinds("<h1>a</h1><h3><p>b</p></h3><header><h6>c</h6></header>"),
        [1, 3, 6].map(|level| Heading { level })
    );
    assert_eq!(kinds("<blockquote>a<p>b</p></blockquote>c"), [Quote, Quote, Paragraph]);
    assert_eq!(
        kinds("<blockquote><h2>a</h2><pre>b</pre></blockquote>"),
        [Heading { level: 2 }, Preformatted]
    );
    assert_eq!(kinds("<dl><dt>a<dd>b<dd><p>c</p></dl>"), [Term, Definition, Definition]);
    assert_eq!(kinds("<figure><img><figcaption><p>a</p></figcaption></figure>"), [Caption]);
}

#[test]
fn list_items_have_a_depth_and_a_number() {
    let item = |depth, ordinal| BlockKind::ListItem { depth, ordinal };
    assert_eq!(kinds("<ul><li>a<li><p>b</p></ul>"), [item(1, None); 2]);
    assert_eq!(
        kinds("<ol start=3><li>a<li>b<ol><li>c</ol></ol><ol><li>d</ol>"),
        [item(1, Some(3)), item(1, Some(4)), item(2, Some(1)), item(1, Some(1))]
    );
    // What follows in the same item is a paragraph, as is what stands in a list but in no item.
    assert_eq!(
        kinds("<ul><li>a<p>b</p><ul><li>c</ul>d</li></ul>"),
        [item(1, None), BlockKind::Paragraph, item(2, None), BlockKind::Paragraph]
    );
    assert_eq!(kinds("<li>a"), [item(1, None)]);
    // A number beyond all reason does not wrap.
    let ordinal = |kind: &BlockKind| match kind {
        BlockKind::ListItem { ordinal, .. } => *ordinal,
        _ => None,
    };
    let numbers = kinds(&format!("<ol start={}><li>a<li>b<li>c</ol>", u32::MAX));
    assert!(numbers.iter().map(ordinal).is_sorted(), "{numbers:?}");
}

#[test]
fn the_id_of_a_heading_says_nothing_of_its_part() {
    let names = |html: &str| {
        let outline = read(html);
        let headings = outline.sections.iter().filter(|section| section.tag == Tag::H2);
        headings.map(|section| section.names).collect::<Vec<_>>()
    };
    assert_eq!(names("<h2 id=related-posts>Related work"), [NameCues::default()]);
    assert!(names("<h2 class=related-posts>Related work")[0].has(NameCues::RELATED));
}

#[test]
fn attributes_hide() {
    for attribute in [
        "hidden",
        "hidden=until-found",
        "aria-hidden=true",
        "style='color:red; Display : NONE !important'",
        "style=visibility:hidden",
    ] {
        let html = format!("<p>a</p><div {attribute}><p>b</p></div>");
        assert_eq!(hidden(&html), ["b"], "{attribute}");
    }
    for attribute in
        ["hidden=false", "aria-hidden=false", "style=display:block", "style='--display:none'", "class=hidden"]
    {
        let html = format!("<div {attribute}><p>a</p></div>");
        assert_eq!(hidden(&html), [""; 0], "{attribute}");
    }
}

#[test]
fn segments_that_react_streams_are_shown() {
    assert_eq!(hidden("<div hidden id=S:0><p>a</p></div>"), [""; 0]);
    assert_eq!(hidden("<div hidden id=S:1f><p>a</p><p hidden>b</p></div>"), ["b"]);
    assert_eq!(hidden("<div hidden id=S:x><p>a</p></div>"), ["a"]);
    assert_eq!(hidden("<div hidden id=S:><p>a</p></div>"), ["a"]);
}

#[test]
fn a_long_block_has_the_names_of_what_holds_all_of_it() {
    use crate::cues::NameCues;
    let prose = "the boats lay on their sides until noon and nobody minded at all ".repeat(4);
    let is_named = |html: String| read(&html).blocks[0].names.has(NameCues::BYLINE);
    assert!(is_named("<p><b class=byline>Ada</b> and a friend".to_owned()), "a short one may begin with it");
    assert!(is_named(format!("<p><b class=byline>{prose}</b>")));
    assert!(is_named(format!("<p><b class=byline>Ada <i>Holm</i> {prose}</b>")));
    assert!(!is_named(format!("<p><b class=byline>Ada</b> {prose}")));
    assert!(
        !is_named(format!("<p><b class=byline>Ada</b><i>{prose}</i>")),
        "another element of the same depth"
    );
    assert!(!is_named(format!("<p>Ada <b class=byline>{prose}</b>")));
}

#[test]
fn meters_measure_shares_of_text() {
    let outline = read("<p>abcd<a href=x>ef<b>gh</b></a><span hidden>ij</span><a name=y>kl</a>");
    let share = |meter| outline.blocks[0].share(meter);
    assert_eq!(share(Meter::Link), 4.0 / 12.0);
    assert_eq!(share(Meter::Strong), 2.0 / 12.0);
    assert_eq!(outline.blocks[0].links, 1);
}

#[test]
fn white_space_that_is_cut_counts_for_no_meter() {
    for html in
        ["<p><a href=x>ab cd </a></p>", "<p><a href=x>ab cd<br></a></p>", "<pre><a href=x>\n\nab\n</a></pre>"]
    {
        assert_eq!(read(html).blocks[0].share(Meter::Link), 1.0, "{html}");
    }
}

#[test]
fn signs_that_link_to_a_heading_are_cut() {
    assert_eq!(texts("<h2>Install<a href=#install>¶</a></h2>"), ["Install"]);
    assert_eq!(texts("<h2>Install <a href=#install>#</a></h2>"), ["Install"]);
    assert_eq!(texts("<h2>C#</h2><h2><a href=x>F#</a></h2>"), ["C#", "F#"]);
    assert_eq!(texts("<h2><a href=x>#</a></h2>"), ["#"]);
    assert_eq!(texts("<p>See <a href=#x>¶</a></p>"), ["See ¶"]);
    // Links of a heading to itself, or up, wherever they stand in it
    assert_eq!(texts("<h2 id=x><a href=#x>§</a> Tide</h2>"), ["Tide"]);
    assert_eq!(texts("<h2 id=x><a href=#x><i>→</i></a> Tide <a href=#top>Top</a></h2>"), ["Tide"]);
    assert_eq!(read("<h2 id=x><a href=#x><img></a> Tide</h2>").marks.len(), 1, "a picture is more");
    assert_eq!(texts("<section id=x><h2>Tide <a href=#x>Edit</a></h2></section>"), ["Tide"]);
    assert_eq!(texts("<h2 id=x><a href=#x>2</a> <a href=#y>→</a> <a href=#x>Tide</a></h2>"), ["2 → Tide"]);
}

#[test]
fn what_no_reader_sees_is_skipped_and_fields_are_counted() {
    let outline =
        read("<form><p>a<input><input type=hidden><textarea>b</textarea><select><option>c</select></form>");
    assert_eq!(outline.text, "a");
    let form = outline.sections.iter().find(|s| s.tag == Tag::Form);
    assert_eq!(form.unwrap().fields, 3);
}

#[test]
fn sections_are_ranges_of_blocks_and_empty_ones_leave_no_trace() {
    let outline = read("<main><div></div><p>a</p><section><p>b</p><p>c</p></section></main>");
    let of = |tag| outline.sections.iter().find(|s| s.tag == tag);
    assert!(of(Tag::Div).is_none());
    assert_eq!(of(Tag::Section).unwrap().blocks, 1..3);
    assert_eq!(of(Tag::Main).unwrap().blocks, 0..3);
    for (i, section) in outline.sections.iter().enumerate() {
        assert!(section.parent as usize <= i);
    }
}

#[test]
fn pruned_elements_leave_no_trace_and_kept_ones_are_marked() {
    let page = Page::parse("<div id=a>one <i>two</i> three<p>four</p></div><p id=b>five</p>");
    let pruned = outline(page.document(), &selector("i, #b"), &[]);
    assert_eq!(pruned.text, "one threefour");
    let kept = outline(page.document(), &[], &selector("#a"));
    let marks: Vec<bool> = kept.blocks.iter().map(|b| kept.section_of(b).keep).collect();
    assert_eq!(marks, [true, true, false]);
}

#[test]
fn runs_of_blank_lines_before_code_end_where_it_begins() {
    for html in ["<pre><b>\n</b>\n\nlet x;</pre>", "<pre><b>\n</b><i>\n\n\n</i><b>let</b> x;</pre>"] {
        let outline = outline(Page::parse(html).document(), &[], &[]);
        assert_eq!(outline.text, "let x;");
        let ends: Vec<u32> = outline.runs.iter().map(|run| run.end).collect();
        assert!(ends.is_sorted() && ends.last() == Some(&6), "{html}: {ends:?}");
    }
}
