//! The tokens must build the tree that html5ever's own tokenizer builds, whatever the page.

use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use html5ever::TokenizerResult;
use html5ever::tokenizer::Tokenizer as Html5everTokenizer;
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use proptest::prelude::*;
use scraper::{Html, HtmlTreeSink};

use super::*;

type Builder = TreeBuilder<ego_tree::NodeId, HtmlTreeSink>;

fn builder() -> Builder {
    let options = TreeBuilderOpts { scripting_enabled: false, ..Default::default() };
    TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), options)
}

/// The tree from the tokens of this module.
fn ours(text: &str) -> Html {
    let builder = builder();
    tokenize(text, &builder);
    builder.sink.finish()
}

/// The tree from the tokens of html5ever.
fn theirs(text: &str) -> Html {
    // It would leave out a byte order mark behind each script, too.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = TokenizerOpts { discard_bom: false, ..Default::default() };
    let tokenizer = Html5everTokenizer::new(builder(), options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.sink.finish()
}

fn assert_alike(text: &str) {
    let (ours, theirs) = (ours(text), theirs(text));
    assert!(ours == theirs, "{text:?}\nours: {}\ntheirs: {}", ours.html(), theirs.html());
}

/// Constructs in which tokenizers differ; each is also tried with what may stand around and behind it.
const CONSTRUCTS: &[&str] = &[
    // Text that looks like markup, and the end of the page within markup.
    "",
    "a < b",
    "a <3",
    "<",
    "</",
    "</>",
    "</ x>",
    "</3>",
    "<?xml version='1'?>",
    "<!",
    "<!x",
    "<!>",
    "<!->",
    "<>",
    "<a",
    "<a ",
    "<a b",
    "<a b=",
    "<a b='",
    "<a b='c",
    "<a b='c'",
    "<a /",
    "</a",
    "</a ",
    "<!d",
    "<!doctype",
    // Tags and attributes.
    "<A>x</A>",
    "<P CLASS=x>y",
    "<a/>x",
    "<a/b>x",
    "<a / b>x",
    "<br/ >",
    "<a =b>x",
    "<a ==b>x",
    "<a b==c>x",
    "<a b=>x",
    "<a b= >x",
    "<a b=\n'c'>x",
    "<a b='c'd>x",
    "<a b='c'/>x",
    "<a b=c/>x",
    "<a b='1' B='2'>x",
    "<a 'b>x'>",
    "<a \"=x>y",
    "<a b=\"x'y\" c='x\"y'>z",
    "<a b=`c d`>x",
    "<a <b>x",
    "<a\tb\nc\u{c}d>x",
    "</p b=c>x",
    "<a é=ü>x",
    "<é>x",
    "<aé>x</aé>",
    "<div/>x",
    "<a b=c=d&e>x",
    // Comments.
    "<!---->x",
    "<!-->x",
    "<!--->x",
    "<!--a-->x",
    "<!--a--!>x",
    "<!--a--!x-->y",
    "<!--a--->x",
    "<!--a- -->x",
    "<!--<!-->x",
    "<!--a",
    "<!--a-",
    "<!--a--",
    "<!--a--!",
    "<!--",
    "<!---",
    "<!----",
    "<!----!",
    "<!--a-->b<!--c-->d",
    "<!--!>x",
    "<!----!>x",
    "<!--a\0b-->",
    "<!---!>-->",
    "<!-- >-- >-->",
    // Document types.
    "<!doctype html>x",
    "<!DOCTYPE HTML>x",
    "<!doctype>x",
    "<!doctype\n>x",
    "<!doctypehtml>x",
    "<!doctype html SYSTEM 'a>b'>x",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd\"><p><table>",
    "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2 Final//EN'><p><table>",
    "<!doctype html bogus><p><table>",
    "<p><table>",
    "<!doctype html public '",
    // Raw texts.
    "<title>a<b>&amp;</title>c",
    "<title>a</titl></TITLE >b",
    "<title>a</title",
    "<title>a</title/",
    "<title>a",
    "<title/>a</title>b",
    "<textarea>\na&lt;</textarea>",
    "<style>a<!--</style>-->b",
    "<style>&amp;</style>",
    "<xmp><p>&lt;</xmp>",
    "<iframe>a<b></iframe>c",
    "<noembed><p></noembed>",
    "<noframes><p></noframes>",
    "<noscript><p>a</noscript>b",
    "<plaintext>a</plaintext>&amp;<b>",
    "<script>a<b</script>c",
    "<script><!--</script>b",
    "<script><!--<script></script>--></script>b",
    "<script><!--<script>--></script>b",
    "<script><!--<script></script>b",
    "<script><!--><script></script>b",
    "<script>a</script",
    "<script>a</scripts></script x=y>b",
    "<script><!-- <scripty> </script>b",
    "<script><!-- <SCRIPT/ </script\t</script>b",
    "<pre>\n\na</pre>",
    "<svg><title><p>a</title></svg>",
    "<svg><script>a<b></script></svg>",
    "<svg><style><b>a</style></svg>",
    "<math><mi><![CDATA[a<b&amp;]]></mi></math>",
    "<svg><![CDATA[a]]b]]>c</svg>",
    "<svg><![CDATA[a",
    "<p><![CDATA[a<b]]>c",
    "<svg><![cdata[a]]>",
    "<svg><desc><![CDATA[a]]></desc>",
    // Null bytes and line breaks.
    "a\0b",
    "<p>\0",
    "<svg>\0</svg>",
    "<svg><![CDATA[\0]]></svg>",
    "<table>\0",
    "<title>\0</title>",
    "<script>\0</script>",
    "<a\0b>x",
    "<a b\0=c\0d>x",
    "<plaintext>\0",
    "<\0",
    "</\0>",
    "<select>\0",
    "<!\0>",
    "a\rb\r\nc\n\rd\r",
    "<a b='c\rd\r\n'>\r</a\r>",
    "<pre>\r\na",
    "\u{feff}a",
    "\u{feff}<p>",
    "\r<!doctype html>",
    "&#13;\n",
    "&amp\0;",
    "<a b='&amp\0'>x",
    // Character references.
    "&amp;",
    "&amp",
    "&AMP",
    "&ampx",
    "&amp=",
    "&",
    "&&amp;",
    "& amp;",
    "&;",
    "&x;",
    "&nosuchname;",
    "&notit;",
    "&notin;",
    "&not",
    "&noti",
    "&copy2",
    "&frac12;&frac1",
    "&NotEqualTilde;",
    "&ThickSpace;x",
    "&acE;",
    "&fjlig;",
    "&lang;&lang",
    "&#",
    "&#;",
    "&#x",
    "&#x;",
    "&#xg;",
    "&#65",
    "&#65;",
    "&#65x",
    "&#x41;",
    "&#X4a",
    "&#x4A;;",
    "&#0;",
    "&#128;",
    "&#x80;",
    "&#x81;",
    "&#x9f;",
    "&#159;",
    "&#xa0;",
    "&#xD800;",
    "&#x10FFFF;",
    "&#x110000;",
    "&#99999999999999999999;",
    "&#x7f;",
    "&#11;",
    "&#xFFFE;",
    "&#00000000000065;",
    "&#٣;",
    "&é;",
    "&am",
    "&nbsp;&nbsp",
    "&Aacute;&Aacute",
    "<a b='&amp;' c=&lt; d=\"&quot;\">x",
    "<a b='?x=1&copy=2&copy;&copyx&copy&lt'>x",
    "<a b=&copy>x",
    "<a b=&#65>x",
    "<a b='&#x'>x",
    "<a b='&amp'>x",
    "<a b='&notin;&notit;'>x",
    "<title>&copy=&copy;</title>",
];

/// What may stand before a construct.
const BEFORE: &[&str] =
    &["", "a", "<p>", "<table><td>", "<svg>", "<title>", "<textarea>", "<script>", "<!doctype html><body>"];

/// What may stand behind it.
const BEHIND: &[&str] =
    &["", "x", "</p>", "<p>b", "-->c", "'>d", "\">e</a>", "</title>f", "</script>g", ";h", "\0i"];

#[test]
fn tokens_build_the_tree_of_html5ever() {
    for construct in CONSTRUCTS {
        for before in BEFORE {
            for behind in BEHIND {
                assert_alike(&format!("{before}{construct}{behind}"));
            }
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
            assert_alike(&page[..page.floor_char_boundary(page.len() * part / 50)]);
        }
        count += 1;
    }
    assert!(count > 20, "{count} pages");
}

#[test]
fn pages_of_the_corpora_build_the_tree_of_html5ever() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    if !corpora.is_dir() {
        eprintln!("skipped: {} is not there", corpora.display());
        return;
    }
    for corpus in ["wcxb", "snippets", "dates", "chinese"] {
        for entry in corpora.join(corpus).join("pages").read_dir().expect("a folder of pages") {
            let mut bytes = Vec::new();
            let file = std::fs::File::open(entry.expect("readable").path()).expect("a file");
            GzDecoder::new(file).read_to_end(&mut bytes).expect("a packed page");
            let page = crate::decode::decode(&bytes, None);
            assert!(ours(&page) == theirs(&page), "{corpus}");
        }
    }
}

/// What random pages are made of.
const PIECES: &[&str] = &[
    "<",
    ">",
    "</",
    "/",
    "=",
    "'",
    "\"",
    "&",
    ";",
    "!",
    "-",
    "--",
    "<!--",
    "-->",
    "--!>",
    "<!",
    "<?",
    "]]>",
    "<![CDATA[",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\u{c}",
    "\0",
    "a",
    "b",
    "P",
    "é",
    "x=",
    "amp",
    "&amp",
    "&amp;",
    "&not",
    "in;",
    "&#",
    "x4",
    "1",
    "28;",
    "copy",
    "script",
    "<script>",
    "</script>",
    "<script ",
    "title",
    "<title>",
    "</title>",
    "</title ",
    "<textarea>",
    "</textarea>",
    "<style>",
    "</style>",
    "<plaintext>",
    "<xmp>",
    "</xmp>",
    "<svg>",
    "</svg>",
    "<math>",
    "<mi>",
    "<desc>",
    "<p>",
    "</p>",
    "<table>",
    "<td>",
    "</table>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<br/>",
    "<pre>",
    "<select>",
    "<option>",
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<iframe>",
    "</iframe>",
    "<!doctype html>",
    "<!doctype",
    " class=",
    " ID='y'",
    "<frameset>",
    "<body ",
    "<html ",
    "\u{feff}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn random_pages_build_the_tree_of_html5ever(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        assert_alike(&pieces.concat());
    }
}
