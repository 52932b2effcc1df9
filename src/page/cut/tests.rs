use super::*;
use crate::page::parse::parse;
use crate::page::visible::visible;
use proptest::prelude::*;

#[test]
fn cuts() {
    let cases: &[(&str, &str)] = &[
        // Nothing to cut.
        ("", ""),
        ("plain", "plain"),
        ("a < b <3 <", "a < b <3 <"),
        ("<p title='>'>x</p>", "<p title='>'>x</p>"),
        // Scripts.
        ("a<script>x</script>b", "ab"),
        ("a<SCRIPT src=x>x</Script\n>b", "ab"),
        ("a<script>'</scripty>'</script x='>'>b", "ab"),
        ("a<script>x", "a"),
        ("a<script>x</script", "a"),
        ("a<script>x</script ", "a"),
        ("a<script src='x>b", "a<script src='x>b"),
        ("a<scripty>b", "a<scripty>b"),
        ("a<script/>b</script>c", "ac"),
        // `<!--` in a script.
        ("a<script><!-- </script>b", "ab"),
        ("a<script><!-- <script> </script> --></script>b", "ab"),
        ("a<script><!-- <script> </script>b</script>c", "ac"),
        ("a<script><!-- <script>--></script>b", "ab"),
        ("a<script><!-- <scripty> </script>b", "ab"),
        ("a<script><!--><script></script>b", "ab"),
        ("a<script><!---><script></script>b", "ab"),
        ("a<script><!-<script></script>b", "ab"),
        ("a<script><!-- <SCRIPT/ </scripty </script\t</script>b", "ab"),
        ("a<script><!-- <script> b", "a"),
        // Tags in quotes and comments, quotes in tags.
        ("<a b='<script>'>x</a>", "<a b='<script>'>x</a>"),
        ("<a b=\"<!--\">x</a>-->", "<a b=\"<!--\">x</a>-->"),
        ("<a b = '>'><!--x-->", "<a b = '>'>"),
        ("<a 'b><!--x-->'>", "<a 'b>'>"),
        ("<a b'><!--x-->", "<a b'>"),
        ("<a b=c'><!--x-->", "<a b=c'>"),
        ("<a ='><!--x-->", "<a ='>"),
        ("<a b=='><!--x-->", "<a b=='>"),
        ("<a/='><!--x-->", "<a/='>"),
        ("<a b='x'c='>'><!--x-->", "<a b='x'c='>'>"),
        ("<a b=/><!--x-->", "<a b=/>"),
        ("</a b='>'><!--x-->", "</a b='>'>"),
        ("a<!--<script>-->b</script>", "ab</script>"),
        // Comments.
        ("a<!---->b", "ab"),
        ("a<!-->b-->", "ab-->"),
        ("a<!--->b-->", "ab-->"),
        ("a<!--x--!>b", "ab"),
        ("a<!---!>-->b", "ab"),
        ("a<!----!>b", "ab"),
        ("a<!--x--->b", "ab"),
        ("a<!--x-- >--!->y-->b", "ab"),
        ("a<!--<!-->b", "ab"),
        ("a<!--b", "a"),
        ("a<!--b--", "a"),
        ("<!--[if IE]><p>x</p><![endif]-->a", "a"),
        // What is like a comment but stays.
        ("<!x <script>a</script>", "<!x <script>a</script>"),
        ("<?php '<script>' ?>a", "<?php '<script>' ?>a"),
        ("</ <script>a</script>", "</ <script>a</script>"),
        ("</><!--x-->", "</>"),
        ("<!doctype html '<!--'><!--x-->a", "<!doctype html '<!--'>a"),
        ("<![CDATA[ <!--x>y-->]]>", "<![CDATA[ <!--x>y-->]]>"),
        ("<!- <!--x-->", "<!- <!--x-->"),
        // Styles.
        ("a<style><!-- </style>b", "ab"),
        ("a<style media='>'>'<script>'</style >b", "ab"),
        ("a<style>b", "a"),
        // Raw texts.
        ("<title><!--x--></title><!--y-->", "<title><!--x--></title>"),
        ("<title><script></title><script></script>", "<title><script></title>"),
        ("<textarea><!--</textarea><!--y-->", "<textarea><!--</textarea>"),
        ("<xmp><style></xmp><!--x-->", "<xmp><style></xmp>"),
        ("<title>a<!--x-->", "<title>a<!--x-->"),
        ("<plaintext><!--x--></plaintext><!--y-->", "<plaintext><!--x--></plaintext><!--y-->"),
        ("<iframe src=x><p>a</p></iframe>b", "<iframe src=x></iframe>b"),
        ("<noembed><!--</noembed>b", "<noembed></noembed>b"),
        ("<noframes>a", "<noframes>"),
        ("<noscript><style>x</style>a</noscript>", "<noscript>a</noscript>"),
        // Drawings.
        ("a<svg><g><path d='>'/></g></svg>b", "ab"),
        ("a<svg/>b", "ab"),
        ("a<SVG><svg></svg></Svg >b", "ab"),
        ("a<svg><svg/></svg>b", "ab"),
        ("a<svg><g></svg>b", "ab"),
        ("a<svg><title>t</title><desc>d</desc></svg>b", "ab"),
        ("a<svg><style></svg>b", "ab"),
        ("a<svg><style><![CDATA[</svg>]]></style></svg>b", "ab"),
        ("a<svg><!--</svg>--></svg>b", "ab"),
        ("a<svg><script>x<y</script></svg>b", "ab"),
        ("a<svg><font x=y></font></svg>b", "ab"),
        ("a<svg><p><!--x-->b</svg>", "a<svg><p>b</svg>"),
        ("a<svg><font COLOR=y><!--x-->b</svg>", "a<svg><font COLOR=y>b</svg>"),
        ("a<svg></p></svg><!--x-->", "a<svg></p></svg><!--x-->"),
        ("a<svg><title><p></title></svg><!--x-->", "a<svg><title><p></title></svg><!--x-->"),
        ("<svg><foreignObject/></svg><!--x-->", "<svg><foreignObject/></svg><!--x-->"),
        ("a<svg><g>b", "a<svg><g>b"),
        ("<math><mi>x</mi></math><!--x-->", "<math><mi>x</mi></math>"),
        ("<math><style></math><!--x-->", "<math><style></math>"),
        ("<math><mi><style></math><!--x-->", "<math><mi><style></math><!--x-->"),
        // Text in the drawing forbids the frameset.
        ("a<svg>x</svg><frameset><!--x-->", "a<svg>x</svg><frameset>"),
        // What a cut would join.
        ("&am<!--x-->p;", "&am<!---->p;"),
        ("&#3<script></script>8;", "&#3<!---->8;"),
        ("<<!--x-->p>", "<<!---->p>"),
        ("<<style></style><!--x-->/p>", "<<!---->/p>"),
        ("&am<!--x--> p;", "&am p;"),
        ("R&D<!--x--> and<!--y-->so", "R&D andso"),
    ];
    for (page, expected) in cases {
        let cut = cut(page);
        assert_eq!(cut.html, *expected, "{page}");
        let (with, without) = (visible(&parse(&cut.html)), visible(&parse(page)));
        assert_eq!(with, without, "{page}");
    }
}

#[test]
fn borrows_what_needs_no_cut() {
    assert!(matches!(cut("<p>x</p><iframe></iframe>").html, Cow::Borrowed(_)));
}

#[test]
fn keeps_data_aside() {
    let page = "<script type=\"application/ld+json\" id='a'>{\"a\":\"<!--\"}</script>\
        <script type='text/javascript' id=b>f()</script>\
        <script ID=__NEXT_DATA__ id=no TYPE='application/json; charset=utf-8'>{}</script>\
        <script type=text/x-template><p>t</p></script><!-- <script type=application/json>no</script> -->\
        <script type=application/ld+json>cut off";
    let cut = cut(page);
    assert_eq!(cut.html, "");
    assert!(cut.complete);
    let found: Vec<_> =
        cut.embedded.iter().map(|data| (data.kind, data.id.as_deref(), &*data.text)).collect();
    assert_eq!(
        found,
        [
            (EmbeddedKind::JsonLd, Some("a"), "{\"a\":\"<!--\"}"),
            (EmbeddedKind::Json, Some("__NEXT_DATA__"), "{}"),
            (EmbeddedKind::Template, None, "<p>t</p>"),
            (EmbeddedKind::JsonLd, None, "cut off"),
        ]
    );
    assert!(cut.embedded.iter().all(|data| matches!(data.text, Cow::Borrowed(_))));
}

/// A tag with far more attributes than any page has.
fn many_attributes(name: &str) -> String {
    let attributes: Vec<_> = (0..2_000).map(|n| format!("a{n}=b/")).collect();
    format!("<{name} {} />", attributes.join(" "))
}

#[test]
fn cuts_attributes_beyond_reason() {
    for before in ["", "<svg></p></svg>"] {
        for name in ["p", "/p", "title", "iframe", "font"] {
            let page = format!("{before}{}x</{name}>", many_attributes(name));
            let html = cut(&page).html;
            assert!(html.len() < 5_000, "{before}{name}");
            assert!(html.contains("a255=b/ />"), "{before}{name}: {html}");
        }
    }
    let p = many_attributes("p");
    let g = many_attributes("g");
    assert_eq!(cut(&format!("<math>{g}</math>a")).html, "a");
    assert_eq!(cut(&format!("{}a", p.replace("<p", "<svg"))).html, "a");
    assert_eq!(cut(&format!("<svg>{g}<p>a")).html, "<p>a");
}

#[test]
fn no_quadratic_scans() {
    // Would take minutes if each opening scanned to the end of the page.
    for part in
        ["<svg>", "<math><mi>", "<svg><g>", "<!", "a<!---->a", "<a b='", "<title>", "</script", "<svg><p>"]
    {
        let page = part.repeat(1_000_000 / part.len());
        assert!(cut(&page).html.len() <= page.len(), "{part}");
    }
}

/// Pieces that mislead a careless scan, alone or side by side.
const PIECES: &[&str] = &[
    "<script>",
    "</script>",
    "<script",
    "</script",
    "<!--",
    "-->",
    "--!>",
    "->",
    "--",
    "-",
    "!",
    ">",
    "<",
    "/",
    "/>",
    "<!",
    "<?",
    "</",
    "</ ",
    "&",
    "&am",
    "p;",
    "amp",
    "#3",
    "8;",
    "'",
    "\"",
    "=",
    "=\"",
    "='",
    " ",
    "\n",
    "\r",
    "\t",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<svg/>",
    "<svg ",
    "<g>",
    "</g>",
    "<title>",
    "</title>",
    "<desc>",
    "</desc>",
    "<foreignObject>",
    "</foreignObject>",
    "<math>",
    "</math>",
    "<mi>",
    "</mi>",
    "<annotation-xml>",
    "<![CDATA[",
    "]]>",
    "<textarea>",
    "</textarea>",
    "<xmp>",
    "</xmp>",
    "<iframe>",
    "</iframe>",
    "<noembed>",
    "</noembed>",
    "<noframes>",
    "</noframes>",
    "<noscript>",
    "</noscript>",
    "<plaintext>",
    "<template>",
    "</template>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href=x>",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<caption>",
    "<select>",
    "<option>",
    "</select>",
    "<font color=x>",
    "<font>",
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "<html>",
    "</html>",
    "<frameset>",
    "<li>",
    "<br>",
    "<pre>",
    "</br>",
    "<!doctype html>",
    "<button>",
    "<object>",
    "</object>",
    "<form>",
    "</form>",
    "one",
    "two",
    "three",
    "é",
    "\u{0}",
    "<a title=\"<script>\">",
    "<a title='>'>",
    "<script type=\"application/ld+json\">",
    "<x=\"",
    "<SCRIPT>",
    "script",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn visible_text_stays(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        let page = pieces.concat();
        let cut = cut(&page);
        // White space may move: between table cells the parser treats a run of it as one.
        let squeeze = |text: String| text.split_whitespace().collect::<String>();
        prop_assert_eq!(
            squeeze(visible(&parse(&cut.html))),
            squeeze(visible(&parse(&page))),
            "{:?} became {:?}", page, cut.html
        );
    }
}
