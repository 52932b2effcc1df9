use super::skim;

const STORY: &str = "<p>The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls, \
                     who had the mud to themselves and made a meal of it, as they do whenever the moon lets them. By two the water was back, the ropes were taut, and the first engine coughed \
                     behind the breakwater.</p>";

/// Linked data with an author and a date.
const DATA: &str =
    r#"<script type=application/ld+json>{"author":"Ada Holm","datePublished":"2023-03-23"}</script>"#;

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
    for relation in ["author", "license", "licence", "canonical", "image_src"] {
        let link = format!("<link rel={relation} href=/a>");
        assert_eq!(skim(&link), link);
    }
}

#[test]
fn names_are_read_in_any_case() {
    let page = "<!doctype html><HTML><Title>Low tide at noon</TITLE><META Property=OG:Title CONTENT='Low tide'>\
                <BODY><H1>Low tide</H1>";
    assert_eq!(skim(page), page);
    let kept =
        far("", &format!("<Div>{STORY}<P Class=byline>Ada Holm</p>{STORY}<A Rel=author>Bo Lind</a></div>"));
    assert_eq!(kept, "<Div><P Class=byline>Ada Holm</p><A Rel=author>Bo Lind</a></div>");
    let kept = far("", &format!("<ul><LI>{STORY}<li class=byline>Ada Holm</ul>"));
    assert_eq!(kept, "<ul><li class=byline>Ada Holm</ul>");
    let kept = far("", &format!("<UL><LI>{STORY}<LI CLASS=byline>Ada <B>Holm</B><BR><LI>{STORY}</UL>"));
    assert_eq!(kept, "<UL><LI CLASS=byline>Ada <B>Holm</B><BR></UL>");
}

#[test]
fn of_scripts_only_data_is_kept() {
    let data = r#"<script type="application/ld+json">{"a":"</p><h1>"}</script>"#;
    let others = "<script>let h1 = '<h1>x</h1>';</script><script type=text/template><h1>x</h1></script>";
    assert_eq!(skim(&format!("{others}{data}")), data);
    // What builds the page counts where the rest does not tell all.
    let state = r#"<script type=application/json>{"title":"</p><h1>"}</script>"#;
    assert_eq!(far("", state), state);
    assert_eq!(far(DATA, state), "");
    // Of two types the first counts.
    let twice = "<script type=application/ld+json type=text/plain>{}</script>";
    assert_eq!(skim(twice), twice);
}

#[test]
fn what_is_no_markup_is_passed_over() {
    for none in [
        "<!-- <h1>x</h1> -->",
        "<style>h1 {}</style>",
        "<STYLE>h1 {}</Style>",
        "<textarea><h1>x</h1></textarea>",
        "<iframe><h1>x</h1></iframe>",
        "<svg><path/><text>2023</text></svg>",
        "<? h1 ?>",
        "</ h1>",
        "</div>",
        "<xmp><h1>x</h1></xmp>",
        "<noembed><h1>x</h1></noembed>",
        "<noframes><h1>x</h1></noframes>",
        "<!-- <h1>x</h1>",
        "<script><h1>x</h1>",
        "<h1 class='x",
        "<style><h1>x</h1>",
        "<title>x<h1>y</h1>",
    ] {
        assert_eq!(skim(&format!("<h1>Low tide</h1>{none}")), "<h1>Low tide</h1>", "{none}");
    }
    for none in ["<?>", "</>", "<!-->", "<!>"] {
        assert_eq!(skim(&format!("{none}Low tide")), "Low tide", "{none}");
    }
    for text in ["2 < 3", "<3", "tide <"] {
        assert_eq!(skim(text), text);
    }
}

#[test]
fn a_drawing_without_end_is_passed_over_alone() {
    assert_eq!(skim("<svg><h1>Low tide</h1>"), "<h1>Low tide</h1>");
    let page = "<svg><foreignObject><svg></svg></foreignObject><h1>Low tide</h1>";
    assert!(skim(page).ends_with("<h1>Low tide</h1>"), "{}", skim(page));
    assert_eq!(skim("<svg/>Low tide</svg>"), "Low tide");
    // One that may hold elements of the page makes all that follow such.
    let page = format!("{page}<svg>Ada Holm</svg>");
    assert!(skim(&page).ends_with("<svg>Ada Holm</svg>"), "{}", skim(&page));
    assert_eq!(skim("<svg><p>Low tide</p><svg>Ada Holm</svg>"), "<p>Low tide</p>");
}

#[test]
fn a_headline_is_kept_with_what_stands_around_it() {
    let cards = |count: usize| (0..count).map(|i| format!("<p>Card <b>{i}</b></p>\n")).collect::<String>();
    let page = format!("<main>{}<h1>Low tide</h1>{}</main>", cards(30), cards(30));
    let expected = format!(
        "<main>{}<h1>Low tide</h1>{}</main>",
        cards(30).split_inclusive('\n').skip(23).collect::<String>(),
        cards(15).trim_end()
    );
    assert_eq!(skim(&page), expected);
    // The text is under way after some long blocks, whatever elements they are made of.
    let story = STORY.replace("meal", "<b>meal</b>");
    let page = format!("<h1>Low tide</h1>{}", story.repeat(9));
    assert_eq!(skim(&page).matches("gulls").count(), 4);
    let blocks = |bytes: usize| {
        let block = format!("<p>{}</p>", "x".repeat(bytes));
        skim(&format!("<h1>Low tide</h1>{}", block.repeat(20))).matches("<p>").count()
    };
    assert_eq!((blocks(229), blocks(230)), (15, 4));
    assert_eq!((blocks(299), blocks(300)), (4, 3));
}

#[test]
fn of_a_long_line_around_a_headline_a_part_is_kept() {
    let line = format!("<p>{}</p>", "<b>x</b>".repeat(200));
    let kept = skim(&format!("{line}<h1>Low tide</h1>{line}"));
    let counts: Vec<usize> = kept.split("<h1>").map(|side| side.matches("<b>x</b>").count()).collect();
    assert_eq!(counts, [100, 99]);
}

#[test]
fn a_lower_heading_is_a_headline_where_it_is_declared() {
    let page = |head: &str, heading: &str| {
        skim(&format!("{head}<body><h1>Gulls</h1>{}{heading}<p>Ada Holm</p>", STORY.repeat(9)))
    };
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
    let finds = |head: &str, heading: &str| page(head, heading).contains("Ada Holm");
    for level in 2..=6 {
        let heading = format!("<h{level}>Low tide at noon</h{level}>");
        assert!(finds("<title>Low tide at noon</title>", &heading), "{heading}");
    }
    // Neither a heading of a few letters nor a long one is compared, nor a long title.
    let title = "<title>Low tides at noon</title>";
    assert!(finds("<meta property=OG:Title content='Low tides at noon'>", "<h2>Low tides</h2>"));
    assert!(finds(title, "<h2>Low tides</h2>") && !finds(title, "<h2>Low tide</h2>"));
    assert!(!finds(title, "<h2>- Low - - -</h2>"));
    for (bytes, heading, declared) in [(399, true, true), (400, false, true), (401, false, false)] {
        let long = format!("Low tides at noon{}", "x".repeat(bytes - 17));
        assert_eq!(finds(title, &format!("<h2>{long}</h2>")), heading, "{bytes}");
        assert_eq!(finds(&format!("<title>{long}</title>"), "<h2>Low tides</h2>"), declared, "{bytes}");
    }
    // Of many titles the first are, and of a heading in many parts its beginning.
    for (others, is_found) in [(3, true), (4, false)] {
        let head = format!("{}{title}", "<title>Gulls</title>".repeat(others));
        assert_eq!(finds(&head, "<h2>Low tides</h2>"), is_found, "{others}");
    }
    for (others, is_found) in [(29, true), (30, false)] {
        let heading = format!("<h2>{}Low tides</h2>", "<i></i>".repeat(others));
        assert_eq!(finds(title, &heading), is_found, "{others}");
    }
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
        "<p>٢٣ مارس ٢٠٢٣</p>",
        "<p><b>13.4.23</b></p>",
        "<p>13/4/23</p>",
        "<p>13-4-23</p>",
        "<p>13 4 23</p>",
        "<dt>Published</dt><dd>23 March 2023</dd>",
    ] {
        let kept = far("", &format!("<main>{STORY}{byline}{STORY}</main>"));
        assert_eq!(kept, format!("<main>{byline}</main>"));
    }
    assert_eq!(far("", "<p> <b>Written by Ada Holm</b></p>"), "<p><b>Written by Ada Holm</b></p>");
    for text in [
        "<p>Room 12</p>",
        "<p>Rooms 10-15</p>",
        "<p>Tea at 3:15 or 4:20</p>",
        "<p>Gate 1a2b3c4d5</p>",
        "<p>He says, written by hand</p>",
        "<p>Tides <b>written by hand</b></p>",
        "<p>Tea<br>written by hand</p>",
        "<p>By the harbour</p>",
        "<p>1 2</p>",
    ] {
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
    let page = format!("<h1>Low tide</h1>{}{byline}{date}{label}{both}", STORY.repeat(8));
    for far in [byline, date, label] {
        assert!(!skim(&page).contains(far), "{far}");
    }
}

#[test]
fn what_is_declared_once_is_declared() {
    let head = format!("{DATA}<script type=application/ld+json>{{}}</script>");
    let date = "<meta property=article:published_time content=2023-03-23>";
    let dates = format!("{date}{}", date.replace("2023-03-23", "today"));
    let (byline, dated) = ("<p class=byline>Ada Holm</p>", "<p>23 March 2023</p>");
    assert_eq!(far(&head, &format!("{byline}{STORY}{dated}")), "");
    assert_eq!(far(&dates, &format!("{byline}{STORY}{dated}")), byline);
    let timed = "<time class=byline>Ada Holm</time>";
    assert_eq!(far(&dates, timed), timed);
    // What is called after the data of a text may hold either.
    let meta = "<p class=meta>today</p>";
    assert_eq!(far(&dates, meta), meta);
    assert_eq!(far(&DATA.replace("datePublished", "dateModified"), meta), meta);
    assert_eq!(far(DATA, meta), "");
}

#[test]
fn properties_are_kept_whatever_is_declared() {
    for name in ["author", "dc:creator", "dc:date", "uploadDate", "published_time", "modified_time"] {
        for element in ["itemprop", "property"].map(|kind| format!("<b {kind}={name}>x</b>")) {
            assert_eq!(far(DATA, &element), element);
        }
    }
    for element in [
        "<time itemprop=dateModified>today</time>",
        "<a itemprop=author rel=nofollow>Ada Holm</a>",
        "<a rel=author itemprop=url>Ada Holm</a>",
    ] {
        assert_eq!(far(DATA, element), element);
    }
}

#[test]
fn a_line_that_names_an_author_or_a_date_is_brief() {
    for line in ["Written by Ada Holm ", "23 March 2023 "] {
        let line = |bytes: usize| format!("<p>{line:x<bytes$}</p>");
        assert_eq!(far("", &line(400)), line(400));
        assert_eq!(far("", &line(401)), "");
    }
    // Nor is it told whether it begins behind many parts that hold no text.
    let line = |others: usize| format!("<p>Tea{}Written by Ada Holm</p>", "<i></i>".repeat(others));
    assert_eq!(far("", &line(3)), "");
    assert_eq!(far("", &line(4)), "<p>Written by Ada Holm</p>");
}

#[test]
fn a_label_stands_before_a_date_and_a_name_behind_a_label() {
    let dated = "Published<br><br><p>23 March 2023</p>";
    assert_eq!(far("", &format!("Tide<br>{dated}")), dated);
    let (name, long) = ("x".repeat(120), "x".repeat(121));
    let named = |name: &str| format!("<p>Written by</p>{name}");
    assert_eq!(far("", &named(&name)), named(&name));
    assert_eq!(far("", &named(&long)), named(""));
    let spaced = "<p>\n  Written by\n</p>Ada Holm";
    assert_eq!(far("", spaced), spaced);
    // Of a list what is no longer than that together.
    let list = "<ul><li>Ada Holm</li><li>Bo Lind</li></ul>";
    assert_eq!(far("", &named(list)), named(list));
    let cut = far("", &named(&format!("<ul><li>Ada Holm</li><li>{}</li></ul>", "x".repeat(113))));
    assert_eq!(cut, named("<ul><li>Ada Holm</li></ul>"));
    for (others, is_found) in [(22, true), (23, false)] {
        let kept = far("", &named(&format!("{}Ada Holm", "<br>".repeat(others))));
        assert_eq!(kept.contains("Ada Holm"), is_found, "{others}");
    }
    let (name, long) = ("x".repeat(60), "x".repeat(61));
    let dated = |label: &str| format!("{label}<p>23 March 2023</p>");
    assert_eq!(far("", &format!("<br><br>{}", dated(&name))), format!("<br><br>{}", dated(&name)));
    assert_eq!(far("", &format!("<br><br>{}", dated(&long))), dated(""));
    // Tags and spaces have any length.
    let named = format!("<p>Written by</p><a href=/{long}>Ada Holm</a>");
    assert_eq!(far("", &named), named);
    let named = format!("<p>Written by</p>{}<b>Ada Holm</b>", " ".repeat(121));
    assert_eq!(far("", &named), named);
}

#[test]
fn what_stands_beside_in_a_brief_block_is_kept() {
    let line = |rest: &str| format!("<p><a rel=author href=/a>Ada Holm</a>{rest}</p>");
    for rest in [" of Kiel", "<b>of Kiel</b>"] {
        assert_eq!(far("", &line(rest)), line(rest));
    }
    assert_eq!(far("", &line("<b>of Kiel</b>.")), line(""));
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
    let kept = far("", &format!("<ul><li>{STORY}<li class=byline>Ada Holm</ul>Fish"));
    assert_eq!(kept, "<ul><li class=byline>Ada Holm</ul>");
    assert_eq!(far("", &format!("{STORY}<p class=byline>Ada Holm")), "<p class=byline>Ada Holm");
    // Elements of one name within each other.
    let kept = far("", &format!("<div><div class=byline>Ada Holm</div>{STORY}</div>"));
    assert_eq!(kept, "<div><div class=byline>Ada Holm</div></div>");
    // The innermost of too many are taken to hold nothing.
    let deep = far("", &format!("{}<a rel=author>Ada Holm</a>", "<div>".repeat(600)));
    assert_eq!(deep, format!("{}<a rel=author>", "<div>".repeat(512)));
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
    let text = format!("<p>{}（责任编辑：山石）{}</p>", "水来水去".repeat(60), "水来".repeat(20));
    assert_eq!(far("", &text), text);
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

#[test]
fn a_frame_that_a_noscript_leaves_open_hides_nothing() {
    let page =
        "<title>Low tide</title><noscript><iframe src=/count /></noscript><h1>Low tide</h1><p>Ada Holm";
    assert!(skim(page).ends_with("<h1>Low tide</h1><p>Ada Holm"), "{}", skim(page));
}

#[test]
fn without_a_headline_the_text_that_says_the_title_is_one() {
    let head = "<title>Low tide at noon - Harbour news</title>";
    let page = |text: &str| skim(&format!("{head}{}<p>{text}</p><p>Ada Holm</p>", STORY.repeat(9)));
    for text in
        ["Low tide at noon", "<b>Low tide at noon</b>", "LOW TIDE AT NOON", "Low tide at noon - Harbour news"]
    {
        assert!(page(text).contains("Ada Holm"), "{text}");
    }
    // What says less than half of it may be the name of a section.
    for text in ["Harbour news", "Low tide", "Low tide at noon, again"] {
        assert!(!page(text).contains("Ada Holm"), "{text}");
    }
    let headed = skim(&format!("{head}<h1>Gulls</h1>{}<p>Low tide at noon<p>Ada Holm", STORY.repeat(9)));
    assert!(!headed.contains("Ada Holm"), "{headed}");
}
