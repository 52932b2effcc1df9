//! Settings, the ways in, and what callers rely on besides the text.

mod sample;

use std::fs;
use std::path::Path;

use sample::{FIRST, SECOND, keeper, story};
use scraper::Html;
use unhusk::{Article, Error, ErrorKind, Extractor, Focus, extract, extract_bytes};

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
            "<!doctype html><html lang=en><head><style>p {{}}</style><noscript><link href=a.css></noscript><title>Low tide</title></head>\
             <body><!-- x --><script>f('<p>')</script><svg><text>drawing</text></svg><iframe><p>frame</p></iframe>{}\
             <figure><noscript><img src=/tide.jpg alt=Tide></noscript></figure><p>Gulls<noscript> &amp; <i>boats</i></noscript>.\
             <table><tr><td>a<td>b<tr><td>c<td>d</table><template><p>t</p></template>\
             <x-note><template shadowrootmode=open><p>Note: <slot></slot></p></template>nine boats</x-note>",
            story()
        );
        let mut pages = vec![("made up".to_owned(), made_up)];
        pages.extend(testdata("page.html"));
        for (name, html) in pages {
            let document = Html::parse_document(&html);
            for extractor in [Extractor::new(), keeper()] {
                let article = extractor.extract(&html).unwrap();
                assert_eq!(extractor.extract_document(&document), article, "{name}");
                // Written out by the parser, what `<noscript>` holds is escaped.
                assert_eq!(extractor.extract(&document.html()).unwrap(), article, "{name}");
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
