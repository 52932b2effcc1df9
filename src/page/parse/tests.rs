use super::*;
use crate::page::visible::visible;
use std::time::{Duration, Instant};

/// The document alone.
fn parse(page: &str) -> Html {
    super::parse(page).0
}

/// What makes a tree deep or large, with one visible word a piece.
fn hostile(kind: &str, count: usize) -> String {
    let piece = |n: usize| match kind {
        "div" => format!("<div>w{n}"),
        "b" => format!("<b>w{n}"),
        "span" => format!("<x-y>w{n}</p>"),
        "font, then p" if n == 0 => format!("<p>w{n}"),
        "font, then p" if n < 200 => format!("<font size={n}>w{n}"),
        "font, then p" => format!("<p>w{n}"),
        "font in closed div" => format!("<div><font size={n}></div>w{n}"),
        "font in p" => format!("<p><font size={n}>w{n}"),
        "tables" => format!("<table><tr><td>w{n}"),
        "lists" => format!("<ul><li>w{n}"),
        "svg" => format!("<svg><g></g><title>w{n}<p>w{n}"),
        "math" => format!("<math><mi>w{n}"),
        "object in cell" => format!("<table><td><object><b>w{n}</b></td></table>"),
        "b around p" => format!("<b><p>w{n}</b>"),
        "a around div" => format!("<a href={n}><div>w{n}"),
        "select" => format!("<select><optgroup><option>w{n}</select>"),
        "nested html" => format!("<html a{n}><body b{n}>w{n}"),
        "template" => format!("w{n}<template>"),
        "end tags" => format!("</p></br></div></b>w{n}"),
        "ruby" => format!("<ruby><rtc><rt>w{n}"),
        "form" => format!("<form><button><fieldset>w{n}"),
        _ => unreachable!("{kind}"),
    };
    (0..count).map(|n| piece(n) + " ").collect()
}

/// The kinds of which all text must be visible after the parse.
const VISIBLE: &[&str] = &[
    "div",
    "b",
    "span",
    "font, then p",
    "font in closed div",
    "font in p",
    "tables",
    "lists",
    "math",
    "object in cell",
    "b around p",
    "a around div",
    "select",
    "nested html",
    "end tags",
    "ruby",
    "form",
];

#[test]
fn hostile_pages_keep_their_text() {
    for kind in VISIBLE {
        let count = 4_000;
        let text = visible(&parse(&hostile(kind, count)));
        let mut words: Vec<_> = text.split(' ').collect();
        // Text may move out of tables; it must neither get lost nor be glued together.
        words.sort_unstable();
        let mut expected: Vec<_> = (0..count).map(|n| format!("w{n}")).collect();
        expected.sort_unstable();
        assert!(words == expected, "{kind}: {}", words.len());
    }
}

/// A machine at other work may look slow once or twice.
const TRIES: usize = 4;
/// Twenty nodes a piece are enough for any of the hostile pages.
const MOST_NODES: usize = 20 * 9_600;

#[test]
fn hostile_pages_take_linear_time_and_space() {
    for kind in VISIBLE.iter().chain(&["svg", "template"]) {
        let (small, large) = (2_400, 9_600);
        let page = hostile(kind, large);
        let mut tries = (0..TRIES).map(|_| (measure(&hostile(kind, small)).0, measure(&page)));
        // Four times the page: quadratic time would take sixteen times as long.
        let is_linear = |(fast, (slow, _)): &(Duration, (Duration, Html))| {
            *slow < *fast.max(&Duration::from_millis(20)) * 9
        };
        let Some((_, (_, document))) = tries.find(is_linear) else {
            panic!("{kind}: four times the page took more than nine times as long, each of {TRIES} times");
        };
        let nodes = document.tree.values().len();
        assert!(nodes < MOST_NODES, "{kind}: {nodes}");
        assert!(depth(&document) <= 2 * MAX_HELD, "{kind}: {}", depth(&document));
    }
}

/// The time of a parse; of two if it is short.
fn measure(page: &str) -> (Duration, Html) {
    let time = || {
        let start = Instant::now();
        let document = parse(page);
        (start.elapsed(), document)
    };
    let (first, document) = time();
    if first > Duration::from_millis(100) {
        return (first, document);
    }
    (first.min(time().0), document)
}

/// The depth of the deepest node.
fn depth(document: &Html) -> usize {
    let mut node = document.tree.root();
    let (mut depth, mut deepest) = (0, 0);
    loop {
        if let Some(child) = node.first_child() {
            (node, depth) = (child, depth + 1);
            deepest = deepest.max(depth);
            continue;
        }
        while node.next_sibling().is_none() {
            match node.parent() {
                Some(parent) => (node, depth) = (parent, depth - 1),
                None => return deepest,
            }
        }
        match node.next_sibling() {
            Some(next) => node = next,
            None => return deepest,
        }
    }
}

/// Without bounds.
fn parse_unbounded(page: &str) -> Html {
    use html5ever::tendril::TendrilSink;
    let mut options = html5ever::ParseOpts::default();
    options.tree_builder.scripting_enabled = false;
    html5ever::parse_document(HtmlTreeSink::new(Html::new_document()), options).one(page)
}

#[test]
fn sound_pages_stay_as_they_are() {
    let long = |piece: &str| piece.repeat(5_000);
    let cell = "<td><font size=2><b>x</td>";
    for page in [
        long("<p>x"),
        long("<p>x<a name=y>"),
        long("<p><b>x</b> <i>y</i><br>"),
        format!("<ul>{}</ul>x", long("<li>x")),
        format!("<dl>{}</dl>", long("<dt>x<dd>y")),
        format!("<table>{}</table>", long(&format!("<tr>{cell}{cell}"))),
        format!("<select>{}</select>", long("<option>x")),
        long("<div><p>x</div>"),
        long("<font size=2><p>x"),
        long("<img><hr><input>"),
        long("<math><mi>x</mi></math>"),
        format!("{}x{}y", "<div>".repeat(400), "</div>".repeat(400)),
        format!("{}x{}y", "<b><p>".repeat(90), "</p></b>".repeat(90)),
        "<html a><body b>x<html c><body d>".to_owned(),
        String::new(),
    ] {
        assert!(parse(&page) == parse_unbounded(&page), "{page:.60}");
    }
}

#[test]
fn what_follows_depth_is_sound() {
    let deep = 10_000;
    let page = format!(
        "{}deep{}<p>after</p><ul><li>one<li>two</ul>",
        "<div><i>".repeat(deep),
        "</i></div>".repeat(deep)
    );
    let html = parse(&page).html();
    assert!(html.contains("deep"), "{}", &html[html.len() - 400..]);
    assert!(
        html.ends_with("</div><p>after</p><ul><li>one</li><li>two</li></ul></body></html>"),
        "{}",
        &html[html.len() - 200..]
    );
}

#[test]
fn raw_text_stays_in_step() {
    // Tokenizer and tree builder must agree on what is raw text, at any depth.
    for raw in elements_that_are_raw() {
        for (open, close) in [("<div>", "</div>"), ("<svg>", "</svg>"), ("<font size=1><p>", "</p>")] {
            let page = format!(
                "{}<{raw}>a<b>c</{raw}>d</{raw}>{}<{raw}>e</{raw}>f<script>g</script>",
                open.repeat(3_000),
                close.repeat(3_000)
            );
            let document = parse(&page);
            assert!(!document.html().is_empty());
            if raw != "plaintext" && open == "<div>" {
                assert!(visible(&document).ends_with('f'), "{raw} in {open}");
            }
        }
    }
}

fn elements_that_are_raw() -> impl Iterator<Item = &'static str> {
    ["iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"].into_iter()
}

#[test]
fn dropped_tags_leave_a_gap() {
    let page = format!("{}a<p>b</p>c<b>d</b>e<div>f<br>g", "<div>".repeat(600));
    assert!(visible(&parse(&page)).ends_with("a b cde fg"), "{}", visible(&parse(&page)));
}

/// The number of elements of a name.
fn elements(document: &Html, name: &str) -> usize {
    let nodes = document.tree.values().filter_map(|node| node.as_element());
    nodes.filter(|element| element.name() == name).count()
}

#[test]
fn shields_are_bounded() {
    let count = MAX_SHIELDS + 1_000;
    for name in ["object", "applet", "marquee"] {
        let document = parse(&format!("<p>a<{name}>b</{name}>").repeat(count));
        assert_eq!(elements(&document, name), MAX_SHIELDS);
        assert_eq!(elements(&document, "p"), count);
        assert_eq!(visible(&document).matches('b').count(), count);
    }
}

#[test]
fn merged_attributes_are_bounded() {
    let document = parse(&hostile("nested html", 1_000));
    assert!(document.root_element().value().attrs().count() <= MAX_MERGED_TAGS);
}

#[test]
fn noscript_is_markup() {
    let html = parse("<head><noscript><link></noscript></head><p><noscript><img></noscript>").html();
    assert_eq!(
        html,
        "<html><head><noscript><link></noscript></head><body><p><noscript><img></noscript></p></body></html>"
    );
}
