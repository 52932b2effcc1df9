//! The tokens must build what html5ever's own tokenizer builds, but for what no reader sees.

mod samples;

use std::io::Read;
use std::path::Path;

use ego_tree::NodeId;
use flate2::read::GzDecoder;
use html5ever::TokenizerResult;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use proptest::prelude::*;
use scraper::{Html, HtmlTreeSink, Node};

use super::*;
use crate::page::line_feeds;
use crate::page::visible::visible;
use samples::{BEFORE, BEHIND, CONSTRUCTS, PASSED_OVER_PIECES, PIECES};

type Builder = TreeBuilder<NodeId, HtmlTreeSink>;

fn builder() -> Builder {
    let options = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), options)
}

/// The tree from the tokens of this module.
fn ours(text: &str) -> Html {
    let builder = builder();
    tokenize(&line_feeds(text), &builder);
    builder.sink.finish()
}

/// The tree from the tokens of html5ever.
fn theirs(text: &str) -> Html {
    let options = TokenizerOpts { discard_bom: false, ..Default::default() };
    let tokenizer = Html5everTokenizer::new(builder(), options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.sink.finish()
}

/// Elements that are passed over, with what they hold or but for their tags.
const PASSED_OVER: &[&str] = &["script", "style", "svg", "iframe", "noembed", "noframes"];

fn passes_over(text: &str, document: &Html) -> bool {
    let is_comment = |node: &Node| matches!(node, Node::Comment(_));
    let text = text.to_ascii_lowercase();
    // Not all tags make elements: some stand where none may be.
    PASSED_OVER.iter().any(|name| text.contains(&format!("<{name}")))
        || document.tree.values().any(is_comment)
}

/// The visible text without white space, which moves where tags between it are passed over: between table cells the parser
/// treats a run of it as one.
fn squeezed(document: &Html) -> String {
    visible(document).split_whitespace().collect()
}

/// Where nothing is passed over the trees are equal, and elsewhere what a reader sees of them.
fn assert_alike(text: &str) {
    let (ours, theirs) = (ours(text), theirs(text));
    if passes_over(text, &theirs) {
        assert_eq!(squeezed(&ours), squeezed(&theirs), "{text:?}");
    } else {
        assert!(ours == theirs, "{text:?}\nours: {}\ntheirs: {}", ours.html(), theirs.html());
    }
}

#[test]
fn tokens_build_the_tree_of_html5ever() {
    for construct in CONSTRUCTS {
        for before in BEFORE {
            BEHIND.iter().for_each(|behind| assert_alike(&format!("{before}{construct}{behind}")));
        }
    }
}

#[test]
fn test_pages_build_the_tree_of_html5ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut count = 0;
    for entry in folder.read_dir().expect("testdata is there") {
        let Ok(bytes) = std::fs::read(entry.expect("readable").path().join("page.html")) else { continue };
        let page = String::from_utf8_lossy(&bytes);
        assert_alike(&page);
        // The page may end anywhere.
        for part in 1..50 {
            let end = (page.len() * part / 50..).find(|end| page.is_char_boundary(*end));
            assert_alike(&page[..end.unwrap_or(page.len())]);
        }
        count += 1;
    }
    assert!(count > 20, "{count} pages");
}

#[test]
fn pages_of_the_corpora_read_alike() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    if !corpora.is_dir() {
        eprintln!("skipped: {} is not there", corpora.display());
        return;
    }
    for corpus in ["wcxb", "snippets", "dates", "chinese"] {
        for entry in corpora.join(corpus).join("pages").read_dir().expect("a folder of pages") {
            let mut bytes = Vec::new();
            let path = entry.expect("readable").path();
            let file = std::fs::File::open(&path).expect("a file");
            GzDecoder::new(file).read_to_end(&mut bytes).expect("a packed page");
            let page = crate::decode::decode(&bytes, None);
            assert!(squeezed(&ours(&page)) == squeezed(&theirs(&page)), "{}", path.display());
        }
    }
}

#[test]
fn data_of_scripts_is_kept_aside() {
    let page = "<script type=\"application/ld+json\" id='a'>{\"a\":\"<!--\"}</script>\
        <script type='text/javascript' id=b>f()</script>\
        <script ID=__NEXT_DATA__ id=no TYPE='application/json; charset=utf-8' type=no>{}</script>\
        <script type=text/x-template><p>t</p></script><!-- <script type=application/json>no</script> -->\
        <textarea><script type=application/json>no</script></textarea>\
        <script type=application/ld+json>cut off";
    let builder = builder();
    let embedded = tokenize(page, &builder);
    let found: Vec<_> = embedded.iter().map(|data| (data.kind, data.id.as_deref(), &*data.text)).collect();
    assert_eq!(
        found,
        [
            (EmbeddedKind::JsonLd, Some("a"), "{\"a\":\"<!--\"}"),
            (EmbeddedKind::Json, Some("__NEXT_DATA__"), "{}"),
            (EmbeddedKind::Template, None, "<p>t</p>"),
            (EmbeddedKind::JsonLd, None, "cut off"),
        ]
    );
    assert!(embedded.iter().all(|data| matches!(data.text, Cow::Borrowed(_))));
    let html = builder.sink.finish().html();
    assert!(!html.contains("<script "), "{html}");
}

#[test]
fn what_is_passed_over_leaves_no_node() {
    for (page, body) in [
        ("a<!--x-->b<?x?>c</ x>d", "abcd"),
        ("a<script>x</script>b<style>y</style>c<SVG><g/></SVG>d<svg/>e", "abcde"),
        ("a<svg><g color=x></g><font x=y></font></svg>b", "ab"),
        ("<iframe src=x>y</iframe>", "<iframe src=\"x\"></iframe>"),
        ("<script type='math/tex'>x^2</script>", "<script type=\"math/tex\">x^2</script>"),
        ("<math><mi>x</mi></math>", "<math><mi>x</mi></math>"),
        // All drawings stay behind one of which the end is not clear.
        ("a<svg></p><svg></svg>", "a<svg></svg><p></p><svg></svg>"),
    ] {
        let html = ours(&format!("<!doctype html><body>{page}")).html();
        assert_eq!(html, format!("<!DOCTYPE html><html><head></head><body>{body}</body></html>"), "{page}");
    }
}

#[test]
fn a_drawing_that_was_passed_over_forbids_a_frameset() {
    for (page, body) in [("<svg>x</svg><frameset>", "<body></body>"), ("<frameset>", "<frameset></frameset>")]
    {
        assert!(ours(page).html().contains(body), "{page}");
    }
}

#[test]
fn attributes_beyond_reason_are_left_out() {
    let attributes: Vec<_> = (0..2_000).map(|n| format!("a{n}=b")).collect();
    let document = ours(&format!("<p {} >x", attributes.join(" ")));
    let elements = document.tree.values().filter_map(Node::as_element);
    assert_eq!(elements.map(|element| element.attrs.len()).max(), Some(MAX_ATTRIBUTES));
    assert_eq!(visible(&document), "x");
}

#[test]
fn no_markup_is_read_to_the_end_of_the_page_again_and_again() {
    // Would take minutes.
    for part in [
        "<svg>",
        "<svg></p>",
        "<math><mi>",
        "<svg><g>",
        "<!",
        "a<!---->a",
        "<a b='",
        "<title>",
        "</script",
        "<svg><p>",
        "&",
        "&#",
        "&amp",
        "<![CDATA[",
        "<math><![CDATA[",
        "<script>",
        "</title",
    ] {
        let page = part.repeat(1_000_000 / part.len());
        let page = crate::page::Page::parse(&page);
        assert!(page.document().tree.root().has_children(), "{part}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn random_pages_build_the_tree_of_html5ever(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        assert_alike(&pieces.concat());
    }

    #[test]
    fn random_pages_read_alike(
        pieces in prop::collection::vec(
            prop_oneof![2 => prop::sample::select(PASSED_OVER_PIECES), 1 => prop::sample::select(PIECES)],
            0..24,
        )
    ) {
        let page = pieces.concat();
        // Where text in a drawing would decide whether a frameset replaces the body, the body stays.
        if !(page.contains("<svg") && page.contains("<frameset")) {
            assert_alike(&page);
        }
    }
}
