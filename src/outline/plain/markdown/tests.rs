use super::*;

/// Addresses that stand elsewhere.
const DEFINED: &str = "[1]: https://a.example/1\n[Low Tide]: </low> 'Tables'\n[1]: /2\n[^2]: /note\n[ebb]: no address\n[flow]: /low and high\n";

/// The text that stays, with signs for what is said of its parts.
fn read(text: &str) -> String {
    let (mut out, mut spans) = (String::new(), Vec::new());
    unwrap(text, &Definitions::of(DEFINED), &mut out, &mut spans);
    let mut signs: Vec<(u32, usize, String)> = Vec::new();
    for (i, span) in spans.iter().enumerate() {
        let (open, close) = match &span.kind {
            SpanKind::Link(address) => ("<a>".to_owned(), format!("</a {address}>")),
            SpanKind::Emphasis => ("<i>".to_owned(), "</i>".to_owned()),
            SpanKind::Strong => ("<b>".to_owned(), "</b>".to_owned()),
            SpanKind::Deletion => ("<s>".to_owned(), "</s>".to_owned()),
            SpanKind::Code => ("<c>".to_owned(), "</c>".to_owned()),
        };
        signs.push((span.text.start, spans.len() + i, open));
        signs.push((span.text.end, spans.len() - i, close));
    }
    signs.sort();
    signs.iter().rev().for_each(|(at, _, sign)| out.insert_str(*at as usize, sign));
    out
}

#[test]
fn signs_of_markup_go_and_what_they_say_stays() {
    for (text, expected) in [
        ("The [tide](/tide) is low.", "The <a>tide</a /tide> is low."),
        ("[a](b_(c)) d", "<a>a</a b_(c)> d"),
        ("[tide](<https://a.example/x>)", "<a>tide</a https://a.example/x>"),
        ("[tide](https://a.example/x \"Low (or high) tide\").", "<a>tide</a https://a.example/x>."),
        ("[tide](https://a.example/low- tide) out", "<a>tide</a https://a.example/low-tide> out"),
        ("See <https://a.example/x>.", "See <a>https://a.example/x</a https://a.example/x>."),
        ("![Boats](/b.jpg)", ""),
        ("[![Boats](/b.jpg)](/boats)", ""),
        ("[![Boats](/b.jpg) Boats](/boats) here", "<a>Boats</a /boats> here"),
        ("Low ![wave](/w.png) tide", "Low tide"),
        ("Low tide [¶](#low \"Here\")", "Low tide"),
        ("[Low **tide**](/t)", "<a>Low <b>tide</b></a /t>"),
        ("**[Low](/t)** tide", "<b><a>Low</a /t></b> tide"),
        (
            "*low* and _high_, **ebb** and __flow__, ~~old~~",
            "<i>low</i> and <i>high</i>, <b>ebb</b> and <b>flow</b>, <s>old</s>",
        ),
        ("***both***", "<i><b>both</b></i>"),
        ("潮が**引く**と", "潮が<b>引く</b>と"),
        ("run `tide --low *` now", "run <c>tide --low *</c> now"),
        ("``a ` b``", "<c>a ` b</c>"),
        ("1\\. Low\\_tide \\ next\\", "1. Low_tide next"),
        ("Low tide](/card)", "Low tide"),
        ("[![Boats](/b.jpg)", ""),
        ("Low[^1] tide.[^note-2]", "Low tide."),
        ("[^1]: See the table: [^2]: is another", "See the table: : is another"),
        ("H<sub>2</sub>O, <STRONG>low</STRONG><br/>and<br >high<br>", "H2O, low and high"),
        ("where $x_i*y_i$ and $$\\sum_{i} x_i*2*3*$$ are", "where x_i*y_i and \\sum_{i} x_i*2*3* are"),
        (
            "the [tables][1] of [low  tide] and [boats][low tide]",
            "the <a>tables</a https://a.example/1> of <a>low  tide</a /low> and <a>boats</a /low>",
        ),
        ("![gulls][1] [Low tide][]", "<a>Low tide</a /low>"),
        ("of a card][1] here", "of a card here"),
        // What is none.
        ("as told [1], in [ebb], [flow] or [here][2]", "as told [1], in [ebb], [flow] or [here][2]"),
        ("list](low)", "list](low)"),
        ("5 * 3 and 2*3*4 of low_tide_table", "5 * 3 and 2*3*4 of low_tide_table"),
        ("*Prices are in pounds", "*Prices are in pounds"),
        ("[13] and [x] and list[i](low tide)", "[13] and [x] and list[i](low tide)"),
        ("[open](/x and **more", "[open](/x and **more"),
        ("[a [b](/b) c](/c)", "[a <a>b</a /b> c](/c)"),
        ("a < b > c <http", "a < b > c <http"),
        ("<b>, <article> and <br or", "<b>, <article> and <br or"),
        ("[^1](/a) [^ 1] [^", "<a>^1</a /a> [^ 1] [^"),
        ("$5 a_b $x and $a_b$5", "$5 a_b $x and $a_b$5"),
        ("$5 *or* US$ {6} and $7_a $8", "$5 <i>or</i> US$ {6} and $7_a $8"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn hostile_signs_take_time_in_proportion() {
    let definitions = Definitions::of(DEFINED);
    for unit in [
        "[1][", "][1]", "[", "](", "[a](", "![", "`", "` ``", "*a ", "**", "<http", "\\", "[](#", "[a](b \"",
        "[a](b)[", "[^", "<", "<br>", "$", "$_", "$$", "$a ",
    ] {
        let time = |n: usize| {
            let start = std::time::Instant::now();
            unwrap(&unit.repeat(n), &definitions, &mut String::new(), &mut Vec::new());
            start.elapsed().as_secs_f64()
        };
        let (small, large) = (time(5_000), time(40_000));
        assert!(large < 40.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
    }
}

#[test]
fn telling_markdown_takes_time_in_proportion() {
    for unit in ["**", "**a", "**a ", "](", "`\n", "[^\n", "#", "![", "![\n", "|-", "a\\"] {
        let time = |n: usize| {
            let start = std::time::Instant::now();
            is_markdown(&unit.repeat(n));
            start.elapsed().as_secs_f64()
        };
        let (small, large) = (time(5_000), time(40_000));
        assert!(large < 40.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
    }
}

#[test]
fn several_signs_make_a_page_markdown() {
    let page = |signs: &str| is_markdown(&format!("Tides\n{signs}\nBoats"));
    for signs in [
        "[a](/a)\n[b](/b)\n![c](c.jpg) [d](#d)",
        "[a](https://a.example) [b](/b)",
        "![Gulls at low tide](g.jpg)",
        "| Day | High |\n| :-- | --- |",
        "The **tide** is low, **as it was**\n\n## Ropes",
        "```\ntide\n```\n\n### Ropes",
        "Low tide,\\\nlow water.\\\n潮が引く\\",
        "[^1]: See the table.\n[^2]: See [a](/a).",
    ] {
        assert!(page(signs), "{signs}");
    }
    for signs in [
        "[a](/a)\n[b](/b)",
        "[a](https://a.example)",
        "list[i](x) list[i](y) list[i](z) list[j](x)",
        "f(**a, **b)\nf(**a)\n** see below ** or ** more **\n2 ** 3 ** 4\nf**k",
        "**a**b **c**d **e**f",
        "### a\n### b\n### c",
        "cp a \\\n  b \\\n  c \\",
        "a\\\\\nb\\\\\nc\\\\",
        "----|----\n+---+",
        "! [a]\n![b]",
    ] {
        assert!(!page(signs), "{signs}");
    }
}

#[test]
fn a_line_within_a_link_is_unfinished() {
    for (text, expected) in [
        ("The [low", true),
        ("The [low tide](https://a.example/low-", true),
        ("The [low tide](/x)", false),
        ("tide](https://a.example/low-", true),
        ("The [low] tide", false),
        ("The tide", false),
    ] {
        assert_eq!(is_unfinished(text), expected, "{text}");
    }
}

#[test]
fn tags_of_programs_are_no_markup() {
    for text in ["<strong>Gull:</strong> no", "low</EM> tide", "low<br/>tide", "see [a](/a)", "**low** tide"]
    {
        assert!(has_markup(text), "{text}");
    }
    for text in ["<section>", "<span class=low>", "</ul>", "<script>", "a < b", "low tide"] {
        assert!(!has_markup(text), "{text}");
    }
}

#[test]
fn addresses_by_labels_are_no_text() {
    let page = format!(
        "See the [tables][1], [boats][2] and [gulls][low tide].\n\n[1]: https://a.example/{}\nof-the-week/\n\
         [2]: tides.php?id=2\n[Low tide]: /low\n[3]: see below\nof-the-week/\n[4]: /four\nEnd\n\n[^5]: https://a.example/note\n",
        "tide/".repeat(12)
    );
    let plain = crate::outline::plain::outline(&page);
    let texts: Vec<&str> = plain.outline.blocks.iter().map(|b| plain.outline.block_text(b)).collect();
    assert_eq!(
        texts,
        [
            "See the tables, boats and gulls.",
            "[3]: see below",
            "of-the-week/",
            "End",
            "https://a.example/note"
        ]
    );
    let links = plain.outline.spans.iter().map(|span| match &span.kind {
        SpanKind::Link(address) => address.to_string(),
        other => panic!("{other:?}"),
    });
    let whole = format!("https://a.example/{}of-the-week/", "tide/".repeat(12));
    assert_eq!(links.collect::<Vec<_>>(), [&*whole, "tides.php?id=2", "/low"]);
}
