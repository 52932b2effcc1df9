//! Hostile and broken input, settings, and what callers rely on besides the text.

mod parse_back;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use html5ever::{QualName, local_name, ns};
use proptest::prelude::*;
use scraper::{Html, Node, node::Element};
use unhusk::{Article, Block, Error, ErrorKind, Extractor, Focus, extract, extract_bytes};

const FIRST: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all \
    the gulls, which had the whole of the slipway to themselves.";
const SECOND: &str = "By two the water was back, the ropes were taut, and the first engine coughed behind the \
    breakwater, where the old men count the boats out and, in the evening, in again.";

fn story() -> String {
    format!("<article><h1>Low tide</h1><p>{FIRST}</p><p>{SECOND}</p></article>")
}

/// Keeps everything, so that what is tested does not hang on what the classifier thinks of nonsense.
fn keeper() -> Extractor {
    Extractor::new().keep("body").expect("a selector")
}

/// The files of this name in the folders of `testdata/`, with the folders' names, but for those that need the decoder.
fn testdata(file: &str) -> Vec<(String, String)> {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let folders = fs::read_dir(testdata).expect("testdata/").flatten();
    let page = |entry: fs::DirEntry| {
        let page = fs::read_to_string(entry.path().join(file)).ok()?;
        Some((entry.file_name().to_string_lossy().into_owned(), page))
    };
    folders.filter_map(page).collect()
}

mod depth {
    use super::*;

    const DEEP: usize = 100_000;

    #[test]
    fn an_article_in_unclosed_divs_is_kept() {
        let html = format!("{}{}", "<div>".repeat(DEEP), story());
        let text = extract(&html).text();
        assert!(text.contains(FIRST) && text.contains(SECOND), "{text:?}");
    }

    #[test]
    fn nested_elements_keep_what_is_innermost() {
        for open in [
            "<ul><li>",
            "<ol><li>x",
            "<table><tr><td>",
            "<blockquote>",
            "<span>",
            "<b>",
            "<a href=x><div>",
            "<dl><dd>",
            "<svg><g>",
            "<my-card>",
        ] {
            let html = format!("<body>{}{FIRST}", open.repeat(10_000));
            let text = keeper().extract(&html).unwrap().text();
            // What a drawing holds is not text.
            assert_eq!(text.contains(FIRST), open != "<svg><g>", "{open}");
        }
    }

    #[test]
    fn a_deep_document_does_not_overflow_the_stack() {
        let document = deep_document(DEEP);
        let article = Extractor::new().keep("p").unwrap().extract_document(&document);
        assert_eq!(article.text(), FIRST);
        // Without settings it must come back, whatever it finds.
        assert!(Extractor::new().extract_document(&document).blocks.len() <= 1);
    }

    /// Built by hand: a parser takes quadratic time for such a tree.
    fn deep_document(depth: usize) -> Html {
        let mut document = Html::new_document();
        let mut place = document.tree.root().id();
        let div = || QualName::new(None, ns!(html), local_name!("div"));
        let wrappers = [local_name!("html"), local_name!("body")].map(|n| QualName::new(None, ns!(html), n));
        let paragraph = QualName::new(None, ns!(html), local_name!("p"));
        let names = wrappers.into_iter().chain((0..depth).map(|_| div())).chain([paragraph]);
        for name in names {
            let mut around = document.tree.get_mut(place).expect("just made");
            place = around.append(Node::Element(Element::new(name, Vec::new()))).id();
        }
        let text = scraper::node::Text { text: FIRST.into() };
        document.tree.get_mut(place).expect("just made").append(Node::Text(text));
        document
    }
}

mod time {
    use super::*;

    /// Four times the input may take this many times as long; quadratic time would take 16 times.
    const MOST_GROWTH: u32 = 9;
    /// Shorter times say nothing.
    const FLOOR: Duration = Duration::from_millis(150);

    fn assert_linear(what: &str, n: usize, page: impl Fn(usize) -> String) {
        assert_linear_of(what, n, page, |html| drop(keeper().extract(html).unwrap()));
    }

    fn assert_linear_of(what: &str, n: usize, page: impl Fn(usize) -> String, work: impl Fn(&str)) {
        let time = |html: &str| {
            let start = Instant::now();
            work(html);
            start.elapsed()
        };
        let (small, large) = (page(n), page(4 * n));
        let (mut once, mut four_times) = (Duration::MAX, Duration::MAX);
        // A busy machine is given another chance; a slow algorithm does not gain by it.
        for _ in 0..3 {
            once = once.min(time(&small));
            four_times = four_times.min(time(&large));
            if four_times <= (once * MOST_GROWTH).max(FLOOR) {
                return;
            }
        }
        panic!("{what}: {once:?} for {n}, {four_times:?} for four times as many");
    }

    #[test]
    fn unclosed_divs() {
        assert_linear("unclosed <div>", 25_000, |n| format!("{}{}", "<div>".repeat(n), story()));
    }

    #[test]
    fn paragraphs() {
        assert_linear("<p>", 50_000, |n| (0..n).map(|i| format!("<p>Paragraph {i}")).collect());
    }

    #[test]
    fn line_breaks() {
        assert_linear("<br>", 25_000, |n| format!("<p>{}", "A line<br>".repeat(n)));
        assert_linear("<br><br>", 12_500, |n| format!("<p>{}", "A paragraph<br><br>".repeat(n)));
    }

    #[test]
    fn inline_elements_and_white_space() {
        assert_linear("<b>", 10_000, |n| format!("<p>{}", "<b>a</b> <i>b</i>".repeat(n)));
        assert_linear("unclosed <b>", 5_000, |n| "<b>a<p>".repeat(n));
        assert_linear("spaces", 500_000, |n| format!("<p>a{}b", " \n".repeat(n)));
        assert_linear("empty elements", 10_000, |n| format!("<p>a{}", "<span> </span>".repeat(n)));
    }

    #[test]
    fn lists_and_tables() {
        assert_linear("<li>", 10_000, |n| format!("<ul>{}", "<li>item".repeat(n)));
        assert_linear("<td>", 5_000, |n| format!("<table>{}", "<tr><td>a<td>b".repeat(n)));
        assert_linear("tables in tables", 2_000, |n| "<table><tr><td>a".repeat(n));
    }

    #[test]
    fn metadata() {
        let json = |data: String| format!("<script type=application/ld+json>{data}</script>{}", story());
        let numbered = |n: usize, one: fn(usize) -> String| (0..n).map(one).collect::<Vec<_>>().join(",");
        assert_linear("parts of a title", 20_000, |n| {
            format!("<title>{}</title>{}", "a | ".repeat(n), story())
        });
        assert_linear("words of titles", 20_000, |n| {
            let words: String = (0..n).map(|i| format!("w{i} ")).collect();
            format!("<title>{words}</title><h1>x {words}</h1><h1>y</h1>{}", story())
        });
        assert_linear("authors", 10_000, |n| {
            json(format!(
                r#"{{"@type":"Article","author":[{}]}}"#,
                numbered(n, |i| format!("\"Ada Holm{i:x}\""))
            ))
        });
        assert_linear("authors by reference", 5_000, |n| {
            let authors = numbered(n, |_| r#"{"@id":"ada"}"#.to_owned());
            let name = "x".repeat(n);
            json(format!(
                r#"{{"@graph":[{{"@type":"Article","author":[{authors}]}},{{"@id":"ada","name":"{name}"}}]}}"#
            ))
        });
        assert_linear("tags", 20_000, |n| {
            format!("<meta name=keywords content='{}'>{}", numbered(n, |i| format!("tag{i}")), story())
        });
        assert_linear("dates", 5_000, |n| format!("<h1>x</h1>{}", "<p class=date>23 March 2093".repeat(n)));
        assert_linear("times in a list", 10_000, |n| {
            format!("<h1>x</h1>{}", "<time>23 March 2093</time> ".repeat(n))
        });
    }

    #[test]
    fn metadata_alone() {
        let assert_linear = |what: &str, n: usize, page: &dyn Fn(usize) -> String| {
            assert_linear_of(what, n, page, |html| drop(unhusk::Extractor::new().metadata(html).unwrap()));
        };
        let title = "<title>Low tide at noon</title>";
        assert_linear("unclosed <div>", 50_000, &|n| format!("{}<p class=byline>Ada", "<div>".repeat(n)));
        assert_linear("end tags of nothing", 50_000, &|n| format!("{}{}", "<i>".repeat(n), "</b>".repeat(n)));
        assert_linear("headlines", 20_000, &|n| "<h1>a".repeat(n));
        assert_linear("empty headlines", 20_000, &|n| "<h1><i></i>".repeat(n));
        assert_linear("declared headings", 5_000, &|n| {
            format!("{title}{}", "<h2>Low tide at noon</h2>".repeat(n))
        });
        assert_linear("long titles", 20_000, &|n| {
            format!("<title>{}</title>{}", "a".repeat(n), "<h2>Low tide at noon</h2>".repeat(n))
        });
        assert_linear("bylines", 5_000, &|n| "<p class=byline>Ada Holm, 23 March 2093</p>".repeat(n));
        assert_linear("text without tags", 200_000, &|n| "2093 ".repeat(n));
        assert_linear("drawings without end", 20_000, &|n| "<svg>".repeat(n));
    }

    #[test]
    fn bylines_of_flattened_pages() {
        let assert_linear = |what: &str, n: usize, page: &dyn Fn(usize) -> String| {
            assert_linear_of(what, n, page, |text| drop(unhusk::extract_text(text)));
        };
        let text = |n: usize| {
            let line = |i: usize| {
                format!("In the year {i} the boats lay on their sides until noon and {i} gulls watched.\n\n")
            };
            (0..n).map(line).collect::<String>()
        };
        assert_linear("bylines of one", 2_000, &|n| format!("{}{}", text(n), "By Ada Holm\n\n".repeat(n)));
        assert_linear("bylines of many", 2_000, &|n| {
            let bylines: String =
                (0..n).map(|i| format!("By Ada Holm-X{}\n\n", "a".repeat(i % 30))).collect();
            format!("{}{bylines}", text(n))
        });
        assert_linear("capitals in a word", 50_000, &|n| {
            format!("Tide\n\nBy {}\n\n{}", "aB".repeat(n), text(9))
        });
    }

    #[test]
    fn comments() {
        let one = "<li class=comment><b class=author>Ada</b><p>The tea was cold, again.</p>";
        assert_linear("comments", 5_000, |n| format!("{}<ul class=comments>{}</ul>", story(), one.repeat(n)));
        let inner = "<ul><li class=comment><b class=author>Ada</b><p>The tea was cold.</p>";
        assert_linear("answers to answers", 2_000, |n| {
            format!("{}<div class=comments>{}</div>", story(), inner.repeat(n))
        });
    }

    /// Composing and all renderings.
    fn assert_renders_linearly(what: &str, n: usize, page: impl Fn(usize) -> String) {
        assert_linear_of(what, n, page, |html| {
            let article = keeper().extract(html).unwrap();
            drop((article.markdown(), article.html(), article.text()));
        });
    }

    #[test]
    fn what_many_share_is_read_once() {
        let classes = |n: usize| "abc ".repeat(n);
        assert_renders_linearly("listings in a wrapper", 500, |n| {
            format!("<div class='{0}'>{1}</div><figure class='{0}'>{1}", classes(n), "<pre>x</pre>".repeat(n))
        });
        assert_renders_linearly("blocks of a listing", 3_000, |n| format!("<pre>{}", "<p>x</p>".repeat(n)));
        assert_renders_linearly("pictures in a wrapper", 1_500, |n| {
            let one = |i: usize| format!("<p>x</p><img src={i}.jpg>");
            format!("<div class='{}'>{}", classes(n), (0..n).map(one).collect::<String>())
        });
        assert_renders_linearly("pictures for one", 2_000, |n| format!("x<picture>{}", "<img>".repeat(n)));
        assert_renders_linearly("formulas in a wrapper", 3_000, |n| {
            format!("<p class='{}'>{}", classes(n), "a<math><mi>x</mi></math>".repeat(n))
        });
        assert_renders_linearly("texts with one reading aid", 1_500, |n| {
            format!("<ruby>{}", "x<div></div>".repeat(n))
        });
    }

    #[test]
    fn directions_in_directions() {
        /// Directions may take so many times as long as other markup; reading each with all around it took 15 times.
        const MOST: u32 = 6;
        let time = |one: &str, other: &str| {
            let page = format!("<p>{}{}", format!("{one}{other}").repeat(200), "<b>x</b>y".repeat(1_000));
            let start = Instant::now();
            assert!(keeper().extract(&page).unwrap().markdown().contains('y'));
            start.elapsed()
        };
        let is_fast =
            || time("<bdo dir=rtl>", "<bdo dir=ltr>") <= (time("<span>", "<span>") * MOST).max(FLOOR);
        assert!((0..3).any(|_| is_fast()));
    }

    #[test]
    fn cells_and_signs() {
        assert_renders_linearly("wide and long tables", 700, |n| {
            format!("<table><tr>{}{}", "<td>a".repeat(n), "<tr><td>b".repeat(n))
        });
        for span in ["rowspan", "colspan"] {
            assert_renders_linearly(span, 300, |n| {
                let wide = format!("<td {span}=999>a").repeat(n);
                format!("<table><tr>{wide}<tr>{}{}", "<td>b".repeat(n), "<tr><td colspan=999>c".repeat(n))
            });
        }
        assert_renders_linearly("signs of headings", 20_000, |n| format!("<h2>a {} b", "#".repeat(n)));
    }

    #[test]
    fn notes() {
        assert_renders_linearly("notes with taken numbers", 400, |n| {
            let mark = |i: usize| {
                let label = if i < n { (n + i).to_string() } else { "*".to_owned() };
                format!("a<sup><a href='#n{i}'>{label}</a></sup> ")
            };
            let note = |i: usize| format!("<p id=n{i}>b");
            (0..2 * n).map(mark).chain((0..2 * n).map(note)).collect()
        });
    }

    #[test]
    fn a_text_node_of_five_megabytes_stays_whole() {
        let mut text = FIRST.to_owned();
        while text.len() < 5_000_000 {
            text.push(' ');
            text.push_str(SECOND);
        }
        let article = keeper().extract(&format!("<body><p>{text}")).unwrap();
        assert!(article.text() == text, "the text was changed");
    }
}

mod nothing {
    use super::*;

    #[test]
    fn pages_without_text_give_an_empty_article() {
        for html in [
            "",
            " ",
            " \r\n\t \u{a0}\u{3000}\n",
            "\0",
            "\0\0\0\0\0\0\0\0",
            "<",
            "</",
            "<!",
            "<!--",
            "&",
            "<p>",
            "<p>&nbsp;<br>\u{200b}</p>",
            "<script>alert('a long program without any end')",
            "<!doctype html><html><head><title>A title</title></head><body></body></html>",
        ] {
            for extractor in [Extractor::new(), Extractor::new().focus(Focus::Recall)] {
                let article = extractor.extract(html).unwrap();
                assert!(article.is_empty(), "{html:?}: {:?}", article.text());
                assert_eq!(article.text(), "", "{html:?}");
            }
            let article = extract_bytes(html.as_bytes()).unwrap();
            assert!(article.is_empty(), "{html:?} as bytes: {:?}", article.text());
        }
    }

    #[test]
    fn nul_characters_within_text_do_no_harm() {
        let html = "<body><p>one\0two</p>\0<p\0>three</p>";
        let text = keeper().extract(html).unwrap().text();
        assert!(!text.contains('\0'), "{text:?}");
        assert!(text.contains("three"), "{text:?}");
    }
}

mod noise {
    use super::*;

    /// Pieces that make trouble together: half tags, tables, formatting, foreign elements, raw text.
    fn piece() -> impl Strategy<Value = String> {
        const NAMES: &[&str] = &[
            "p",
            "div",
            "b",
            "a",
            "span",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "pre",
            "br",
            "h1",
            "h2",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "svg",
            "math",
            "mtext",
            "foreignObject",
            "select",
            "option",
            "template",
            "script",
            "style",
            "textarea",
            "title",
            "iframe",
            "noscript",
            "form",
            "button",
            "body",
            "html",
            "head",
            "frameset",
            "plaintext",
            "figure",
            "figcaption",
            "my-card",
            "ruby",
            "rt",
            "font",
            "sup",
            "sub",
            "em",
            "code",
            "del",
            "hr",
            "blockquote",
            "caption",
            "thead",
            "details",
            "summary",
            "msup",
            "mfenced",
            "mmultiscripts",
            "img",
            "input type=checkbox disabled",
            "iframe src=//youtube.com/embed/x",
            "amp-img",
            "kbd",
        ];
        const ATTRIBUTES: &[&str] = &[
            "",
            " hidden",
            " class=comments",
            " id=S:1",
            " style='display:none'",
            " href=x",
            " href=#n",
            " id=n",
            " src=a.jpg",
            " src='a|b.jpg?c=1&copy;=2' alt='a|b'",
            " class=emoji alt=':x:'",
            " class=emoji alt='| a'",
            " href='a|b?c=1&amp;copy;=2'",
            " value=7",
            " reversed",
            " class=line",
            " class=lineno",
            " class='admonition note'",
            " class=footnote-ref",
            " colspan=3",
            " rowspan=65535",
            " dir=rtl",
            " role=presentation",
            " start=99999999999",
            " aria-hidden=true",
            " start=4294967295",
            " type=application/ld+json",
            " x=\"",
        ];
        let name = prop::sample::select(NAMES);
        prop_oneof![
            4 => (name.clone(), prop::sample::select(ATTRIBUTES)).prop_map(|(n, a)| format!("<{n}{a}>")),
            3 => name.prop_map(|n| format!("</{n}>")),
            3 => prop::sample::select(vec![
                "some words of prose, and more", "x", " ", "\n", "漢字", "é", "\u{301}", "&nbsp;", "&amp", "&#0;",
                "<", "<!--", "1. ", "- ", "*", "_a_ `b`", "[c](d)", "|", "#", "$e$", "1", "-->", "]]>", "<![CDATA[", "\"", "{\"articleBody\":\"text\"}", "\0", "\u{202e}",
            ]).prop_map(str::to_owned),
            1 => any::<String>(),
        ]
    }

    fn assert_sound(article: &Article) {
        assert_eq!(parse_back::fault(article), None);
        for block in &article.blocks {
            if let Block::Paragraph { .. } | Block::Heading { .. } = block {
                let text = block.text();
                assert!(!text.trim().is_empty(), "{:?}", article.blocks);
                assert_eq!(text.trim(), text, "{:?}", article.blocks);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
            if let Ok(article) = extract_bytes(&bytes) {
                assert_sound(&article);
            }
        }

        #[test]
        fn random_content_type(header in any::<String>(), bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let article = Extractor::new().content_type(&header).extract_bytes(&bytes);
            prop_assert_eq!(article, Extractor::new().content_type(&header).extract_bytes(&bytes));
        }

        #[test]
        fn random_markup(pieces in prop::collection::vec(piece(), 0..80)) {
            let html = pieces.concat();
            for extractor in [Extractor::new(), keeper(), keeper().prune("a, td").unwrap()] {
                let article = extractor.extract(&html).unwrap();
                assert_sound(&article);
                prop_assert_eq!(&article, &extractor.extract(&html).unwrap());
            }
            assert_sound(&keeper().extract_document(&Html::parse_document(&html)));
        }
    }
}

mod settings {
    use super::*;

    #[test]
    fn pruned_elements_are_gone_and_kept_ones_there() {
        let html = format!(
            "<body>{}<footer><p id=hours>Open from nine to five</p><p>Imprint</p></footer></body>",
            story()
        );
        let plain = extract(&html).text();
        assert!(plain.contains(FIRST) && !plain.contains("nine to five"), "{plain:?}");
        let kept = Extractor::new().keep("#hours").unwrap().extract(&html).unwrap().text();
        assert!(kept.contains("Open from nine to five"), "{kept:?}");
        assert!(!kept.contains("Imprint"), "{kept:?}");
        let pruned = Extractor::new().prune("article > p").unwrap().extract(&html).unwrap().text();
        assert!(!pruned.contains("boats") && !pruned.contains("ropes"), "{pruned:?}");
    }

    #[test]
    fn prune_wins_over_keep() {
        let html = "<body><div id=a>one<p id=b>two</p>three</div>";
        let text = |prune: &str, keep: &str| {
            let extractor = Extractor::new().prune(prune).unwrap().keep(keep).unwrap();
            extractor.extract(html).unwrap().text()
        };
        assert_eq!(text("#b", "#a"), "one\n\nthree");
        assert_eq!(text("#a", "#b"), "");
        assert_eq!(text("#a", "#a"), "");
        assert_eq!(text("#c", "#a"), "one\n\ntwo\n\nthree");
    }

    #[test]
    fn selectors_add_up() {
        let html = "<body><p id=a>one</p><p id=b>two</p><p id=c>three</p>";
        let extractor = Extractor::new().keep("#a").unwrap().keep("#c, #b").unwrap();
        assert_eq!(extractor.extract(html).unwrap().text(), "one\n\ntwo\n\nthree");
        let extractor = extractor.prune("#a").unwrap().prune("#b").unwrap();
        assert_eq!(extractor.extract(html).unwrap().text(), "three");
    }

    #[test]
    fn an_inline_element_can_be_kept() {
        let html = "<footer><span id=hours>Open from nine to five</span></footer>";
        let article = Extractor::new().keep("#hours").unwrap().extract(html).unwrap();
        assert_eq!(article.text(), "Open from nine to five");
    }

    #[test]
    fn what_is_kept_stays_beside_content_from_data() {
        let html = format!(
            r#"<script type="application/ld+json">{{"@type":"Article","articleBody":"{} {}"}}</script>
               <body><div id=root></div><footer><p id=hours>Open from nine to five</p></footer>"#,
            FIRST.repeat(4),
            SECOND.repeat(4)
        );
        let plain = extract(&html).text();
        assert!(plain.contains(FIRST), "{plain:?}");
        let kept = Extractor::new().keep("#hours").unwrap().extract(&html).unwrap().text();
        assert!(kept.contains("Open from nine to five"), "{kept:?}");
    }

    #[test]
    fn bad_settings_are_refused() {
        let kind = |result: Result<Extractor, Error>| result.unwrap_err().kind().clone();
        assert!(matches!(kind(Extractor::new().prune("p[")), ErrorKind::InvalidSelector { .. }));
        assert!(matches!(kind(Extractor::new().keep("")), ErrorKind::InvalidSelector { .. }));
        assert!(matches!(kind(Extractor::new().url("a/b")), ErrorKind::InvalidUrl { .. }));
    }

    /// Whether each way in that knows the size of its input takes one.
    fn taken(extractor: &Extractor, page: &str) -> [Result<(), Error>; 6] {
        [
            extractor.extract(page).map(drop),
            extractor.extract_bytes(page.as_bytes()).map(drop),
            extractor.extract_text(page).map(drop),
            extractor.extract_text_bytes(page.as_bytes()).map(drop),
            extractor.metadata(page).map(drop),
            extractor.metadata_bytes(page.as_bytes()).map(drop),
        ]
    }

    #[test]
    fn the_size_limit_counts_bytes_at_every_way_in() {
        let extractor = Extractor::new().max_input(10);
        // The size is looked at before the format.
        for page in ["éééééé", "%PDF-1.7\n%%"] {
            for (way, result) in taken(&extractor, page).into_iter().enumerate() {
                let too_large = ErrorKind::TooLarge { size: page.len(), limit: 10 };
                assert_eq!(*result.unwrap_err().kind(), too_large, "{way}: {page}");
            }
        }
        assert!(taken(&extractor, "0123456789").iter().all(Result::is_ok));
    }

    #[test]
    fn what_never_fails_reads_no_more_than_the_ceiling() {
        // The comment ends beyond it.
        let html = format!("<!--{}--><p>{FIRST}</p>", " ".repeat(unhusk::MAX_INPUT));
        assert!(extract(&html).is_empty());
        let too_large = ErrorKind::TooLarge { size: html.len(), limit: unhusk::MAX_INPUT };
        assert_eq!(*Extractor::new().extract(&html).unwrap_err().kind(), too_large);
    }

    #[test]
    fn bytes_that_become_longer_as_text_are_no_larger() {
        let extractor = Extractor::new().max_input(40).content_type("text/html; charset=windows-1251");
        let article =
            extractor.keep("p").unwrap().extract_bytes(&[b"<p>", &[0xcc; 37][..]].concat()).unwrap();
        assert_eq!(article.text(), "М".repeat(37));
    }

    #[test]
    fn pruning_sees_the_whole_page_where_metadata_alone_is_asked_for() {
        // What stands far from the headline and has no sign of metadata is not parsed otherwise.
        let prose = format!("<p>{FIRST}</p>").repeat(20);
        let date = "<p class=date>Published on 23 March 2023</p>";
        let html = format!("<h1>Low tide</h1>{prose}<p class=other>Elsewhere</p>{prose}{date}");
        let is_dated =
            |prune: &str| Extractor::new().prune(prune).unwrap().metadata(&html).unwrap().published.is_some();
        assert!(is_dated(".another ~ .date") && !is_dated(".other ~ .date"));
    }

    #[test]
    fn focus_orders_what_is_kept() {
        let html = format!("<body><nav><a href=x>Home</a></nav>{}<p>Share this</p>", story());
        let blocks = |focus| Extractor::new().focus(focus).extract(&html).unwrap().blocks;
        let (precise, balanced, complete) =
            (blocks(Focus::Precision), blocks(Focus::Balanced), blocks(Focus::Recall));
        assert!(precise.iter().all(|b| balanced.contains(b)), "{precise:?}");
        assert!(balanced.iter().all(|b| complete.contains(b)), "{complete:?}");
    }

    #[test]
    fn focus_makes_a_difference_on_pages_with_markup_and_without() {
        type Extract = fn(&Extractor, &str) -> Result<Article, Error>;
        let ways: [(&str, Extract); 2] =
            [("page.html", |e, page| e.extract(page)), ("page.txt", |e, page| e.extract_text(page))];
        for (file, extract) in ways {
            let pages = testdata(file);
            let kept = |focus| {
                let extractor = Extractor::new().focus(focus);
                pages.iter().map(|(_, page)| extract(&extractor, page).unwrap().text().len()).sum::<usize>()
            };
            let kept = [Focus::Precision, Focus::Balanced, Focus::Recall].map(kept);
            assert!(kept[0] < kept[1] && kept[1] < kept[2], "{file}: {kept:?}");
        }
    }
}

mod bytes {
    use super::*;

    /// „Мир“ in windows-1251, under a declaration that would make it „Ìèð“.
    const PEACE: &[u8] = b"<meta charset=windows-1252><title>\xcc\xe8\xf0</title>";

    #[test]
    fn the_charset_of_the_header_comes_before_the_pages_own() {
        let title = |extractor: Extractor| extractor.extract_bytes(PEACE).unwrap().metadata.title;
        let with = |header: &str| title(Extractor::new().content_type(header));
        assert_eq!(title(Extractor::new()).as_deref(), Some("Ìèð"));
        assert_eq!(with("text/html; charset=windows-1251").as_deref(), Some("Мир"));
        assert_eq!(with("text/html;CHARSET=\"Windows-1251\"").as_deref(), Some("Мир"));
        assert_eq!(with("text/html").as_deref(), Some("Ìèð"));
        assert_eq!(with("text/html; charset=no-such").as_deref(), Some("Ìèð"));
    }

    #[test]
    fn a_byte_order_mark_comes_before_all() {
        let utf_16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("<title>Мир</title>".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let extractor = Extractor::new().content_type("text/html; charset=windows-1251");
        let title = extractor.extract_bytes(&utf_16).unwrap().metadata.title;
        assert_eq!(title.as_deref(), Some("Мир"));
    }

    #[test]
    fn flattened_pages_are_read_in_any_charset() {
        let page = format!("Home\nNews\n\nMarée basse\n\n{FIRST} À midi.\n\n{SECOND} À deux heures.\n");
        let expected = unhusk::extract_text(&page);
        assert!(expected.text().contains("À midi"), "{}", expected.text());
        let utf_16 = || page.encode_utf16().flat_map(u16::to_le_bytes);
        let latin_1: Vec<u8> = page.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for (what, bytes) in [
            ("UTF-8", page.clone().into_bytes()),
            ("UTF-8 with a mark", [b"\xef\xbb\xbf", page.as_bytes()].concat()),
            ("UTF-16", utf_16().collect()),
            ("UTF-16 with a mark", [0xff, 0xfe].into_iter().chain(utf_16()).collect()),
            ("Latin-1", latin_1.clone()),
        ] {
            assert_eq!(unhusk::extract_text_bytes(&bytes).unwrap(), expected, "{what}");
        }
        let greek = Extractor::new().content_type("text/plain; charset=iso-8859-7");
        assert!(greek.extract_text_bytes(&latin_1).unwrap().text().contains("ΐ midi"), "the header tells");
    }

    #[test]
    fn other_formats_are_refused_by_name() {
        for (bytes, name) in [
            (&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"[..], "PDF"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG image"),
            (b"\x1f\x8b\x08\0\0\0\0\0\0\x03", "gzip"),
        ] {
            for result in [extract_bytes(bytes), unhusk::extract_text_bytes(bytes)] {
                let error = result.unwrap_err();
                assert_eq!(*error.kind(), ErrorKind::NotText { format: name });
                assert!(error.to_string().contains(name), "{error}");
            }
        }
        assert!(extract_bytes(b"<p>%PDF-1.7 begins a PDF file").is_ok());
    }
}

mod sharing {
    use super::*;

    const fn is_shared<T: Send + Sync>() {}
    const _: () = {
        is_shared::<Extractor>();
        is_shared::<Article>();
        is_shared::<Error>();
    };

    #[test]
    fn threads_with_one_extractor_get_equal_articles() {
        let html = format!("<body>{}<footer><p>Imprint</p></footer>", story());
        let extractor = Extractor::new().keep("h1").unwrap();
        let expected = extractor.extract(&html).unwrap();
        assert_eq!(expected.metadata.title.as_deref(), Some("Low tide"));
        std::thread::scope(|scope| {
            let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| extractor.extract(&html).unwrap())).collect();
            for run in runs {
                assert_eq!(run.join().unwrap(), expected);
            }
        });
    }

    #[test]
    fn a_parsed_document_gives_the_same_article() {
        let made_up = format!(
            "<!doctype html><html lang=en><head><style>p {{}}</style><title>Low tide</title></head><body><!-- x -->\
             <script>f('<p>')</script><svg><text>drawing</text></svg><iframe><p>frame</p></iframe>{}\
             <table><tr><td>a<td>b<tr><td>c<td>d</table><template><p>t</p></template>",
            story()
        );
        let mut pages = vec![("made up".to_owned(), made_up)];
        pages.extend(testdata("page.html"));
        // The one way parses what `<noscript>` holds, the other does not.
        pages.retain(|(_, html)| !html.to_ascii_lowercase().contains("<noscript"));
        assert!(pages.len() > 5, "too few pages without <noscript>");
        for (name, html) in pages {
            for extractor in [Extractor::new(), keeper()] {
                let article = extractor.extract_document(&Html::parse_document(&html));
                assert_eq!(article, extractor.extract(&html).unwrap(), "{name}");
            }
        }
    }

    #[test]
    fn an_article_survives_json() {
        let html = "<html lang=en><title>A title</title><body><h2>Heading</h2><p>Text<br>and more</p>\
            <ol start=3><li>three<ul><li>nested</ul></ol><blockquote>Quote</blockquote><pre>  code\n\tmore</pre>\
            <table><tr><th>a<th>b<tr><td>1<td>2</table><figure><figcaption>Caption</figcaption></figure>\
            <dl><dt>Term<dd>Definition</dl><hr><img src=//example.org/a.jpg><video src=//example.org/a.mp4></video>\
            <div class='admonition note'><p>Note<sup><a href='#n'>1</a></sup> <a href=/b><b>b</b></a></div><p id=n>A note.";
        let article = keeper().extract(html).unwrap();
        let kinds: std::collections::HashSet<_> = article.blocks.iter().map(std::mem::discriminant).collect();
        assert_eq!(kinds.len(), 13, "many kinds of blocks: {:?}", article.blocks);
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
        let empty = serde_json::to_string(&Article::default()).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&empty).unwrap(), Article::default());
        for part in ["{}", r#"{"blocks":[]}"#, r#"{"metadata":{}}"#] {
            assert_eq!(serde_json::from_str::<Article>(part).unwrap(), Article::default(), "{part}");
        }
    }
}
