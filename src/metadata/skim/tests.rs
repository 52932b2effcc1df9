use super::skim;

const STORY: &str = "<p>The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls, \
                     who had the mud to themselves and made a meal of it, as they do whenever the moon lets them. By two the water was back, the ropes were taut, and the first engine coughed \
                     behind the breakwater.</p>";

/// What is kept of what stands far behind the headline of a page with this head.
fn far(head: &str, behind: &str) -> String {
    let before = format!("{head}<body><h1>Low tide</h1>{}", STORY.repeat(8));
    let kept = skim(&format!("{before}{behind}"));
    let without = skim(&before);
    let rest = kept.strip_prefix(&*without);
    rest.unwrap_or_else(|| panic!("{kept} does not begin with {without}")).to_owned()
}

#[test]
fn the_head_is_kept() {
    let head = "<!DOCTYPE html><html lang=en><head><base href=/x/><title>Low <b> tide</title>\
                <meta name=author content='Ada Holm'><link rel=canonical href=/a></head><body dir=ltr>";
    assert_eq!(skim(head), head.replace("</head>", ""));
    assert_eq!(
        skim("<link rel=stylesheet href=a.css><link rel=license href=/l>"),
        "<link rel=license href=/l>"
    );
}

#[test]
fn of_scripts_only_linked_data_is_kept() {
    let data = r#"<script type="application/ld+json">{"a":"</p><h1>"}</script>"#;
    let page =
        format!("<script>let h1 = '<h1>x</h1>';</script>{data}<script type=application/json>{{}}</script>");
    assert_eq!(skim(&page), data);
}

#[test]
fn what_is_no_markup_is_passed_over() {
    for none in [
        "<!-- <h1>x</h1> -->",
        "<style>h1 {}</style>",
        "<textarea><h1>x</h1></textarea>",
        "<iframe><h1>x</h1></iframe>",
        "<svg><path/><text>2023</text></svg>",
        "<? h1 ?>",
        "</ h1>",
        "</div>",
        "<!-- <h1>x</h1>",
        "<script><h1>x</h1>",
        "<h1 class='x",
        "<style><h1>x</h1>",
        "<title>x<h1>y</h1>",
    ] {
        assert_eq!(skim(&format!("<h1>Low tide</h1>{none}")), "<h1>Low tide</h1>", "{none}");
    }
}

#[test]
fn a_drawing_without_end_is_passed_over_alone() {
    assert_eq!(skim("<svg><h1>Low tide</h1>"), "<h1>Low tide</h1>");
    let page = "<svg><foreignObject><svg></svg></foreignObject><h1>Low tide</h1>";
    assert!(skim(page).ends_with("<h1>Low tide</h1>"), "{}", skim(page));
}

#[test]
fn a_headline_is_kept_with_what_stands_around_it() {
    let cards = |count: usize| (0..count).map(|i| format!("<p>Card {i}</p>")).collect::<String>();
    let page = format!("<main>{}<h1>Low tide</h1>{}</main>", cards(30), cards(30));
    let expected = format!(
        "<main>{}<h1>Low tide</h1>{}</main>",
        cards(30).split_inclusive("</p>").skip(23).collect::<String>(),
        cards(15)
    );
    assert_eq!(skim(&page), expected);
    // The text is under way after some long blocks, whatever elements they are made of.
    let story = STORY.replace("noon", "<b>noon</b>");
    let page = format!("<h1>Low tide</h1>{}", story.repeat(9));
    assert_eq!(skim(&page).matches("gulls").count(), 4);
}

#[test]
fn a_lower_heading_is_a_headline_where_it_is_declared() {
    let page =
        |head: &str, heading: &str| skim(&format!("{head}<body>{}{heading}<p>Ada Holm</p>", STORY.repeat(9)));
    for head in
        ["<title>Low tide at noon | Post</title>", "<meta property=og:title content='Low tide at noon'>"]
    {
        assert!(page(head, "<h2>Low tide <i>at</i> noon</h2>").ends_with("<p>Ada Holm</p>"), "{head}");
        for other in ["<h2>More of this</h2>", "<h2>Tide</h2>", "<h4></h4>"] {
            assert!(!page(head, other).contains("Ada Holm"), "{head} {other}");
        }
    }
    assert!(page("<title>Low tide at noon</title>", "<h2>Low tide at noon, again</h2>").contains("Ada Holm"));
    assert!(!page("<title></title>", "<h2>Low tide at noon</h2>").contains("Ada Holm"));
}

#[test]
fn far_from_the_headline_text_is_left_out_and_bylines_are_kept() {
    assert_eq!(far("", STORY), "");
    for byline in [
        "<p class=byline>Ada Holm</p>",
        "<div class=author-box><h4>Ada Holm</h4></div>",
        "<a rel=author href=/a>Ada Holm</a>",
        "<span itemprop=author>Ada Holm</span>",
        "<b property=\"dc:creator\">Ada Holm</b>",
        "<p>Written by <a href=/a>Ada Holm</a></p>",
        "<h3>Article by</h3><p>Ada Holm</p>",
        "<p class=date>today</p>",
        "<time>yesterday</time>",
        "<p>23 March 2023</p>",
        "<p><b>13.4.23</b></p>",
        "<dt>Published</dt><dd>23 March 2023</dd>",
    ] {
        let kept = far("", &format!("<main>{STORY}{byline}{STORY}</main>"));
        assert_eq!(kept, format!("<main>{byline}</main>"));
    }
    for text in
        ["<p>Room 12</p>", "<p>Tea at 3:15 or 4:20</p>", "<p>He says, written by hand</p>", "<p>1 2</p>"]
    {
        assert_eq!(far("", text), "", "{text}");
    }
}

#[test]
fn what_is_declared_is_not_sought_far_from_the_headline() {
    let (byline, date, label) =
        ("<p class=byline>Ada Holm</p>", "<p>23 March 2023</p>", "<p>Written by Ada Holm</p>");
    let linked = |data: &str| format!("<script type=application/ld+json>{{{data}}}</script>");
    for (head, kept) in [
        (linked(r#""datePublished":"2023-03-23""#), format!("{byline}{label}")),
        (linked(r#""author":"Ada Holm""#), format!("{byline}{date}")),
        ("<meta property=article:published_time content=2023-03-23>".to_owned(), format!("{byline}{label}")),
        ("<meta property=article:published_time content=today>".to_owned(), format!("{byline}{date}{label}")),
        ("<meta name=author content='Ada Holm'>".to_owned(), format!("{byline}{date}{label}")),
    ] {
        assert_eq!(far(&head, &format!("{byline}{STORY}{date}{STORY}{label}")), kept, "{head}");
    }
    // Properties are kept all the same: they say when it was changed, too.
    let both = linked(r#""author":"Ada Holm","datePublished":"2023-03-23""#);
    let changed = "<b itemprop=dateModified>24 March 2023</b>";
    assert_eq!(far(&both, &format!("{byline}{date}{changed}{label}")), changed);
    // Data at the end of the page says the same.
    let page = format!("<h1>Low tide</h1>{}{byline}{date}{both}", STORY.repeat(8));
    assert!(!skim(&page).contains("class=byline") && !skim(&page).contains("23 March"));
}

#[test]
fn elements_around_what_is_kept_are_kept() {
    let kept = far(
        "",
        &format!(
            "<section id=x><div>{STORY}<aside><p class=byline>Ada Holm</p></aside>{STORY}</div></section>"
        ),
    );
    assert_eq!(kept, "<section id=x><div><aside><p class=byline>Ada Holm</p></aside></div></section>");
    // Tags that nothing closes.
    let kept = far("", &format!("<ul><li>Tea<li>{STORY}<li class=byline>Ada Holm<li>Rum</ul><p>Fish"));
    assert_eq!(kept, "<ul><li class=byline>Ada Holm</ul>");
}

#[test]
fn of_a_large_element_its_beginning_is_kept() {
    let list: String = (0..20).map(|i| format!("<li>Item {i}</li>")).collect();
    let kept = far("", &format!("<ul class=meta>{list}</ul>"));
    assert!(kept.starts_with("<ul class=meta><li>Item 0</li>") && kept.ends_with("</ul>"), "{kept}");
    assert!(!kept.contains("Item 3"), "{kept}");
    let page = format!("<main>{list}2023{list}</main>");
    assert_eq!(far("", &page), "<main>2023</main>");
}

#[test]
fn chinese_names_are_introduced_at_the_end_of_a_text_too() {
    for byline in
        ["<p>来源：海港日报 编辑：山石</p>", "<li>记者 山石</li>", "<p>本贴由 海边的人 于 02日14:25 发表</p>"]
    {
        assert_eq!(far("", &format!("{STORY}{byline}{STORY}")), byline);
    }
    let text = format!("<p>{}（责任编辑：山石）</p>", "水来水去".repeat(60));
    assert_eq!(far("", &format!("{text}{STORY}")), text);
    for other in ["<p>海边的人</p>", &format!("<p>编辑：{}</p>", "水来水去".repeat(60))] {
        assert_eq!(far("", other), "", "{other}");
    }
}

#[test]
fn without_a_headline_the_beginning_of_the_page_is_kept() {
    let page = format!("<table><tr><td><b>Low tide</b><td>Ada Holm</table>{}<p>Bo Lind</p>", STORY.repeat(9));
    let kept = skim(&page);
    assert!(kept.starts_with("<table><tr><td><b>Low tide</b><td>Ada Holm</table><p>The boats"), "{kept}");
    assert!(!kept.contains("Bo Lind"), "{kept}");
}
