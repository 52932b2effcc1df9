//! Which of a page's dates is that of publication.

mod shown;

use crate::article::{Field, Source};
use crate::extractor::Extractor;
use crate::metadata::tests::{PROSE, read};

fn published(html: &str) -> Option<String> {
    read(html).published.map(|p| p.date.to_string())
}

#[test]
fn a_table_of_facts_tells_of_what_the_text_is_about() {
    let page = |class: &str| {
        let facts = "<tr><th>First shown<td>14 October 1999<tr><th>Shown by<td>Harbour Channel";
        published(&format!("<h1>Low tide at noon</h1><table class={class}>{facts}</table>{PROSE}"))
    };
    assert_eq!(page("infobox"), None);
    assert_eq!(page("facts").as_deref(), Some("1999-10-14"));
}

#[test]
fn a_date_is_found_wherever_it_stands() {
    let page =
        |before: &str, behind: &str| format!("{before}<h1>Low tide at noon</h1>{behind}{PROSE}{PROSE}");
    let far = PROSE.repeat(6);
    let auto =
        r#"<script type=application/ld+json>{"@type":"Article","datePublished":"Jun 24, 2023"}</script>"#;
    for (what, html, date) in [
        (
            "two dates in a line",
            page("", "<p class=date>Written: 2023-03-07 / Updated: 2023-03-08</p>"),
            "2023-03-07",
        ),
        ("a dateline", page("", &format!("<p>Kiel, 7 March 2023 - {}</p>", &PROSE[3..])), "2023-03-07"),
        ("a date before a text", page("", &format!("<p>7 March 2023. {}</p>", &PROSE[3..])), "2023-03-07"),
        (
            "a sentence below",
            page("", &format!("{far}<p>Dieser Beitrag wurde am 7. März 2023 um 14:48 Uhr gepostet.</p>")),
            "2023-03-07",
        ),
        (
            "the only time element",
            page("", &format!("{far}<aside class=sidebar><time datetime=2023-03-07>then</time></aside>")),
            "2023-03-07",
        ),
        (
            "the only line beside the text",
            page(
                "",
                &format!(
                    "<aside class=sidebar><p>Tea</p><p>Cake</p><p>Rum</p><p>7 March 2023</p></aside>{far}"
                ),
            ),
            "2023-03-07",
        ),
        ("what a tool filled in", page(auto, "<p>7 March 2023</p>"), "2023-03-07"),
        ("what a tool filled in, alone", page(auto, ""), "2023-06-24"),
    ] {
        assert_eq!(published(&html).as_deref(), Some(date), "{what}");
    }
}

#[test]
fn the_published_date_is_not_another_one() {
    let page = |before: &str, behind: &str| format!("{before}<h1>Low tide at noon</h1>{behind}{PROSE}");
    for (what, html) in [
        ("the copyright", page("", "<footer>© 2023-03-23 The Post</footer>")),
        ("a comment", page("", &format!("{PROSE}<div class=comments><p class=date>23 March 2023</p></div>"))),
        (
            "a related card",
            page(
                "",
                &format!(
                    "{PROSE}{PROSE}<div class=related-posts><a href=x>Tea</a> <span>23 March 2023</span></div>"
                ),
            ),
        ),
        ("a day to come", page("", "<p class=date>23 March 2031</p>")),
    ] {
        assert_eq!(published(&html), None, "{what}");
    }
    for (what, html) in [
        (
            "one of two beside the text",
            page(
                "",
                &format!(
                    "<aside class=sidebar><p>Tea</p><p>Cake</p><p>Rum</p><p>7 March 2023</p><p>9 May 2022</p></aside>{}",
                    PROSE.repeat(9)
                ),
            ),
        ),
        ("a member's first day", page("", "<p>Registered: 3 March 2023</p>")),
        ("a photograph", page("", "<p>(Foto: A. Holm, 3.3.2023)</p>")),
        ("a day in a sentence", page("", &format!("<p>The season ends on 15 April 2023. {}", &PROSE[3..]))),
    ] {
        assert_eq!(published(&html), None, "{what}");
    }
    let both = page("", "<p class=date>Updated 25 March 2023</p><p class=date>Published 23 March 2023</p>");
    assert_eq!(published(&both).as_deref(), Some("2023-03-23"));
    let utc = page(
        "<meta property=article:published_time content=2023-03-22T23:30:00Z>",
        "<p class=date>23 March 2023</p>",
    );
    assert_eq!(published(&utc).as_deref(), Some("2023-03-23"), "the day that readers see");
}

/// A page with these before and behind the headline.
fn dated(before: &str, behind: &str) -> String {
    format!("<html lang=en-GB>{before}<h1>Low tide at noon</h1>{behind}{PROSE}{PROSE}")
}

/// Linked data of an article.
fn linked(fields: &str) -> String {
    format!(r#"<script type=application/ld+json>{{"@type":"Article",{fields}}}</script>"#)
}

#[test]
fn a_line_that_says_what_its_date_is_of_comes_first() {
    let far = PROSE.repeat(6);
    for (what, html) in [
        ("named", dated("", "<p>9 May 2023</p><p>Published: Tuesday, 7 March 2023</p>")),
        ("labelled", dated("", "<p>9 May 2023</p><dl><dt>Published</dt><dd>7 March 2023</dd></dl>")),
        ("behind the change", dated("", "<p>Last updated 9 May 2023, originally created 7 March 2023</p>")),
        ("no draft's", dated("", "<p>Draft first published 9 May 2022.</p><p>Published on 7 March 2023</p>")),
        ("changed a while ago", dated("", "<p>7 March 2023 / Updated 8 hours ago</p>")),
        (
            "not all that somebody wrote",
            dated("", "<p>7 March 2023</p><p>Ada Holm, last published 9 May 2023</p>"),
        ),
        ("of an article published anew", dated("", &format!("<p>9 May 2023</p>{far}<p>This was originally published on 7 March 2023 and is kept up to date.</p>"))),
        ("beside the text", dated("", &format!("{far}<div class=sidebar><p>Mise en ligne</p><p>7 March 2023</p></div>"))),
        ("no sentence", dated("", "<p>The boats come back on 9 May 2023, says Ada Holm of the harbour.</p><p>7 March 2023</p>")),
        ("in the headline", "<nav><ul><li><a href=x>What the rules say from 9 May 2022</a></ul></nav><h1><span class=date>7 March 2023</span> Low tide at noon</h1>".to_owned() + PROSE),
    ] {
        assert_eq!(published(&html).as_deref(), Some("2023-03-07"), "{what}");
    }
    for (what, html) in [
        ("a span", dated("", "<p>Regatta, 5. - 11. March 2023</p>")),
        ("a last day", dated("", "<p>On show until 11 March 2023</p>")),
        ("a member's", dated("", "<dl><dt>Joined</dt><dd>4 November 2011</dd></dl>")),
    ] {
        assert_eq!(published(&html), None, "{what}");
    }
    let changed = dated("", "<p>Page updated:</p><p>9 May 2023</p><p>7 March 2023</p>");
    assert_eq!(published(&changed).as_deref(), Some("2023-03-07"));
}

#[test]
fn a_change_told_at_the_headline_comes_before_bare_dates_elsewhere() {
    let far = PROSE.repeat(6);
    let page = |end: &str| dated("", &format!("<p>Updated 9 May 2023</p>{far}<p class=date>{end}</p>"));
    assert_eq!(published(&page("7 March 2023")).as_deref(), Some("2023-05-09"));
    assert_eq!(published(&page("Published 7 March 2023")).as_deref(), Some("2023-03-07"));
}

#[test]
fn far_dates_count_where_they_agree_or_go_up() {
    let far = PROSE.repeat(6);
    let of = |dates: &[&str]| {
        let lines: String = dates.iter().map(|date| format!("<p class=date>{date}</p>{PROSE}")).collect();
        published(&dated("", &format!("{far}{lines}")))
    };
    assert_eq!(of(&["7 March 2023", "7 March 2023"]).as_deref(), Some("2023-03-07"));
    assert_eq!(
        of(&["7 March 2023", "9 March 2023", "2 May 2023"]).as_deref(),
        Some("2023-03-07"),
        "a thread"
    );
    assert_eq!(of(&["2 May 2023", "7 March 2023", "9 March 2023"]), None, "reviews");
}

#[test]
fn what_readers_see_corrects_what_is_declared() {
    let line = "<p class=date>7 March 2023</p>";
    let same = linked(r#""datePublished":"2023-05-09T10:00:00Z","dateModified":"2023-05-09T10:00:00Z""#);
    let zone = linked(r#""datePublished":"2023-03-06T23:50:00-05:00""#);
    let clip =
        r#"<script type=application/ld+json>{"@type":"VideoObject","uploadDate":"2021-05-09"}</script>"#;
    let other = linked(r#""datePublished":"2023-05-09T10:00:00Z""#);
    for (what, html, date) in [
        ("the time of the last change", dated(&same, line), "2023-03-07"),
        ("the same, alone", dated(&same, ""), "2023-05-09"),
        ("another zone", dated(&zone, line), "2023-03-07"),
        ("a clip", dated(clip, line), "2023-03-07"),
        ("a clip alone", dated(clip, ""), "2021-05-09"),
        ("weeks apart", dated(&other, line), "2023-05-09"),
    ] {
        assert_eq!(published(&html).as_deref(), Some(date), "{what}");
    }
}

#[test]
fn a_moment_is_of_the_day_that_it_was_where_the_page_was_written() {
    let page = |declared: &str, time: &str| {
        let head = linked(&format!(r#""datePublished":"{declared}""#));
        let html =
            format!("{head}<h1>Low tide at noon</h1>{PROSE}<p><time datetime='{time}'>Tuesday</time></p>");
        read(&html).published.map(|stamp| stamp.to_string())
    };
    let (declared, local) = ("2023-03-06T23:25:38+00:00", "2023-03-07T04:25:38+05:00");
    assert_eq!(page(declared, local).as_deref(), Some(local));
    assert_eq!(page(declared, "2023-03-07T04:25:39+05:00").as_deref(), Some(declared));
    assert_eq!(page(declared, "2023-03-07").as_deref(), Some(declared));
    assert_eq!(page(local, declared).as_deref(), Some(local), "UTC is nobody's zone");
}

#[test]
fn what_stands_right_beside_the_headline_is_no_comment() {
    let line = "<div class=comments><p>7 March 2023 | 33 Comments</p></div>";
    let post = format!("<div class=comments><p>adaholm</p><p>7 March 2023</p>{PROSE}</div>");
    let page =
        |between: &str, part: &str| published(&format!("<h1>Low tide at noon</h1>{between}{part}{PROSE}"));
    for part in [line, &post] {
        assert_eq!(page("", part).as_deref(), Some("2023-03-07"), "{part}");
        assert_eq!(page(&"<p>Tea</p>".repeat(4), part), None, "{part}");
        assert_eq!(page(PROSE, part), None, "{part}");
    }
}

#[test]
fn a_year_may_touch_what_a_style_sheet_sets_apart() {
    let page = |line: &str| published(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}"));
    assert_eq!(page("<b>Mar 7, 2023</b><b>5 mins</b>").as_deref(), Some("2023-03-07"));
    assert_eq!(page("Mar 7, 20235 mins"), None);
    assert_eq!(page("<b>Tides of Mar 7, 2023</b><b>5 boats</b> lay on their sides until noon"), None);
}

#[test]
fn another_source_tells_day_from_month() {
    let american = "<html lang=en><h1>Low tide at noon</h1><p>03/10/2023</p>";
    let told = format!("{american}{PROSE}<aside class=sidebar><time datetime=2023-10-03>then</time></aside>");
    assert_eq!(published(&told).as_deref(), Some("2023-10-03"));
    assert_eq!(published(&format!("{american}{PROSE}")).as_deref(), Some("2023-03-10"));
}

#[test]
fn a_change_that_is_only_declared_is_no_publication() {
    let declared = read(&dated("<meta property=article:modified_time content=2023-05-09>", ""));
    assert_eq!(declared.published, None);
    assert_eq!(declared.modified.map(|m| m.date.to_string()).as_deref(), Some("2023-05-09"));
    let shown = dated("", "<p>Updated 9 May 2023</p>");
    assert_eq!(published(&shown).as_deref(), Some("2023-05-09"), "what readers are told");
    let atom = dated(
        "",
        &format!("<div class=sidebar>{PROSE}<time class=updated datetime=2023-05-09></time></div>"),
    );
    let own = dated("", "<p><time class=updated datetime=2023-05-09>today</time></p>");
    assert_eq!(published(&own).as_deref(), Some("2023-05-09"), "the one date of the text");
    assert_eq!(published(&atom), None, "another text's");
    let whole = "<body><div class=sidebar-left><h1>Low tide</h1><span itemprop=datePublished content=2023-05-09></span>";
    assert_eq!(
        published(&format!("{whole}{PROSE}")).as_deref(),
        Some("2023-05-09"),
        "what holds the headline is the page"
    );
}

#[test]
fn the_address_tells_the_day_where_nothing_else_does() {
    let extractor = Extractor::new().url("https://example.org/2023/03/23/low-tide").expect("an address");
    let found = extractor.metadata("<h1>Low tide</h1>").expect("no limit");
    assert_eq!(found.published.map(|p| p.to_string()).as_deref(), Some("2023-03-23"));
    assert_eq!(found.sources[&Field::Published], Source::Address);
}

#[test]
fn the_address_keeps_the_day_of_the_first_publication() {
    let extractor = Extractor::new().url("https://example.org/2021/03/23/low-tide").expect("an address");
    let found = |declared: &str, shown: &str| {
        let page = format!(
            "{}<h1>Low tide at noon</h1>{shown}{PROSE}",
            linked(&format!(r#""datePublished":"{declared}""#))
        );
        let found = extractor.metadata(&page).expect("no limit");
        (found.published.map(|p| p.date.to_string()), found.sources[&Field::Published])
    };
    let day = |date: &str, source| (Some(date.to_owned()), source);
    assert_eq!(found("2023-06-17", ""), day("2021-03-23", Source::Address), "the site moved");
    assert_eq!(found("2021-04-17", ""), day("2021-04-17", Source::JsonLd), "the address is of a draft");
    assert_eq!(
        found("2019-06-17", ""),
        day("2019-06-17", Source::JsonLd),
        "the address is of what it tells of"
    );
    let shown = "<p class=date>17 June 2023</p>";
    assert_eq!(found("2023-06-17", shown), day("2023-06-17", Source::JsonLd), "readers are told so");
    assert_eq!(found("2021-04-17", shown).0.as_deref(), Some("2021-04-17"));
    let far = format!("{}<p>This article was originally published on 17 June 2023.</p>", PROSE.repeat(9));
    assert_eq!(found("", &far), day("2023-06-17", Source::Text), "readers are told so elsewhere");
}

/// A paragraph of more words than a line or two have.
fn long(lead: &str, end: &str) -> String {
    let prose = &PROSE[3..PROSE.len() - 4];
    format!("<p>{lead}{prose} {prose} {end}</p>")
}

const EXPECTED: Option<&str> = Some("2023-03-07");

#[test]
fn sources_are_asked_in_their_order() {
    let canonical = "<link rel=canonical href=https://harbourpost.example/2023/03/07/low>";
    let tool = linked(r#""datePublished":"Oct 3, 2023""#);
    for (what, html, date) in [
        ("a line behind the headline", dated("<p>9 May 2023</p>", "<p>7 March 2023</p>"), EXPECTED),
        (
            "a time behind the headline",
            dated("<p><time datetime=2023-05-09>x</time></p>", "<p><time datetime=2023-03-07>x</time></p>"),
            EXPECTED,
        ),
        (
            "the first of times above it",
            dated("<p><time datetime=2023-03-07>x</time> <time datetime=2023-05-09>x</time></p>", ""),
            EXPECTED,
        ),
        (
            "times of two minds",
            dated(
                "",
                "<aside class=sidebar><time datetime=2023-03-07>x</time><time datetime=2023-05-09>x</time></aside>",
            ),
            None,
        ),
        ("the canonical address", dated(canonical, ""), EXPECTED),
        ("a meta that says little", dated("<meta name=date content=2023-03-07>", ""), EXPECTED),
        ("a day behind the crawl", dated("", "<p class=date>1 June 2024</p>"), None),
        ("a day before the web", dated("", "<p class=date>40 years ago</p>"), None),
        ("days ago", dated("", "<p class=date>3 days ago</p>"), Some("2023-12-29")),
        ("the day after", dated(&linked(r#""datePublished":"2023-03-08""#), "<p>7 March 2023</p>"), EXPECTED),
        (
            "a long line of the change",
            dated("", "<p>Updated by the crew of the harbour on 7 March 2023</p>"),
            EXPECTED,
        ),
        (
            "a change far below",
            dated("", &format!("{}<p class=date>Updated 7 March 2023</p>", PROSE.repeat(6))),
            EXPECTED,
        ),
        (
            "a short sentence",
            dated("", "<p>The boats come back on 9 May 2023, says Ada Holm of the harbour.</p>"),
            None,
        ),
    ] {
        assert_eq!(published(&html).as_deref(), date, "{what}");
    }
    for head in [canonical.replace("03/07", "10/03"), tool] {
        let page = format!("<html lang=en>{head}<h1>Low tide at noon</h1><p>03/10/2023</p>{PROSE}");
        assert_eq!(published(&page).as_deref(), Some("2023-10-03"), "{head}");
    }
    let changed =
        read(&dated("<span itemprop=dateModified content=2023-05-09></span>", "<p>7 March 2023</p>"));
    assert_eq!(changed.modified.map(|m| m.date.to_string()).as_deref(), Some("2023-05-09"));
}

#[test]
fn far_lines_are_those_that_say_so() {
    let far = |below: &str| published(&dated("", &format!("{}{below}", PROSE.repeat(6))));
    let other = format!("<p class=date>2 May 2023</p>{PROSE}");
    for (what, below, date) in [
        ("by a class", "<p class=date>Kiel harbour, 7 March 2023</p>".to_owned(), EXPECTED),
        ("a date alone", "<p>7 March 2023</p>".to_owned(), EXPECTED),
        ("by a word", "<p>Harbour notice published 7 March 2023</p>".to_owned(), EXPECTED),
        ("by a label", "<p>Publication date</p><p>Kiel harbour, 7 March 2023</p>".to_owned(), EXPECTED),
        ("in a text", long("Kiel, 9 May 2022 - ", "").replace("<p>", "<p class=date>"), None),
        ("at the end of a text", long("", "It was posted on 9 May 2022."), None),
        ("anew, in a text", long("", "It was originally published on 9 May 2022."), None),
        (
            "by a word among reviews",
            format!("{other}<p>Published 7 March 2023</p><p class=date>9 April 2022</p>"),
            EXPECTED,
        ),
        (
            "with a change between",
            format!(
                "<p class=date>7 March 2023</p><p class=date>Updated 2 May 2022</p><p class=date>9 March 2023</p>{PROSE}"
            ),
            EXPECTED,
        ),
    ] {
        assert_eq!(far(&below).as_deref(), date, "{what}");
    }
    let anew =
        format!("<p>8 March 2023</p>{}<p>First seen, originally published 7 March 2023</p>", PROSE.repeat(6));
    assert_eq!(published(&dated("", &anew)).as_deref(), EXPECTED, "the day before that of the line");
}

#[test]
fn labels_are_short_and_stand_above() {
    let other = "<p>7 March 2023</p><p>9 May 2023</p>";
    for (what, lines) in [
        ("a colon", "<p>9 May 2023</p><dl><dt>Published:</dt><dd>7 March 2023</dd></dl>".to_owned()),
        ("a sentence", format!("<p>How we keep this page updated</p>{other}")),
        ("a number", format!("<p>Update 2</p>{other}")),
        ("a heading", format!("<h2>Updates</h2>{other}")),
        ("a change", "<p>Updated 9 May 2023</p><p>7 March 2023</p>".to_owned()),
        ("a change behind the date", "<p>7 March 2023 / Updated 8 hours ago</p><p>9 May 2023</p>".to_owned()),
        ("another word", "<p>7 March 2023</p><p>Unpublished 9 May 2022</p>".to_owned()),
        (
            "far from the date",
            "<p>7 March 2023</p><p>Published for crews of the harbour 9 May 2022</p>".to_owned(),
        ),
    ] {
        assert_eq!(published(&dated("", &lines)).as_deref(), EXPECTED, "{what}");
    }
}

#[test]
fn lines_are_told_from_sentences_entries_and_headings() {
    for (what, lines) in [
        (
            "an entry",
            "<ul><li><a href=x>What the rules say from 9 May 2022</a></ul><p>7 March 2023</p>".to_owned(),
        ),
        ("an item", "<ul><li><a href=x>Tides and boats of the sea</a> 7 March 2023</ul>".to_owned()),
        ("a linked date", "<ul><li><a href=x>7 March 2023</a></ul>".to_owned()),
        ("a linked line", "<p><a href=x>Posted here by all of us 7 March 2023</a></p>".to_owned()),
        ("a heading", "<h2>The harbour was closed again on 9 May 2022</h2><p>7 March 2023</p>".to_owned()),
        ("a few words", "<p>We met here again on 7 March 2023.</p>".to_owned()),
        ("no end", "<p>The boats of the harbour and all the crew on 7 March 2023</p>".to_owned()),
        (
            "a name before",
            "<p>Started by the crew of the harbour, Ada Holm, 7 March 2023. Hello</p>".to_owned(),
        ),
        ("a dateline", long("Kiel at the harbour on 7 March 2023 - ", "")),
        ("a part by name", long("Kiel ", " <span class=article-date>7 March 2023</span>")),
        (
            "a sentence that goes on",
            "<p>He vanished in the early hours of Sunday, May 9, 2021, after a storm.</p><p>7 March 2023</p>"
                .to_owned(),
        ),
        (
            "a date by name",
            "<p class=date>The boats come back to us on 7 March 2023, they say.</p>".to_owned(),
        ),
        ("a word that ends alike", "<p>Standby 7 March 2023</p>".to_owned()),
        ("a number before", "<p>Notice 4711 - 7 March 2023</p>".to_owned()),
        ("a time before", "<p>14:05 - 7 March 2023</p>".to_owned()),
        (
            "right beside the headline",
            "<aside class=sidebar><p>7 March 2023</p><p>9 May 2022</p></aside>".to_owned(),
        ),
        (
            "a long sentence that says so",
            format!("<p>{} und wurde am 7. März 2023 um 14:48 Uhr gepostet.</p>", &PROSE[3..200]),
        ),
    ] {
        assert_eq!(published(&dated("", &lines)).as_deref(), EXPECTED, "{what}");
    }
    for headline in ["Regatta 9 May 2022", "9 May 2022 Low tide"] {
        let page = format!("<h1>{headline}</h1><p>7 March 2023</p>{PROSE}{PROSE}");
        assert_eq!(published(&page).as_deref(), EXPECTED, "{headline}");
    }
    assert_eq!(published(&dated("", &long("Kiel, 3 days ago - ", ""))), None, "a story that begins so");
    assert_eq!(
        published(&dated("", &long("Kiel ", " <b class=boat>7 March 2023</b>"))),
        None,
        "a part by no name"
    );
    for file in ["tides-2023.03.07.zip", "tides_2023-03-07.zip"] {
        assert_eq!(published(&dated("", &long(file, ""))), None, "{file} is a file");
    }
    let below = format!(
        "<aside class=sidebar><p>Tea</p><p>Cake</p><p>Rum</p><h3>9 May 2022</h3><p>7 March 2023</p></aside>{}",
        PROSE.repeat(6)
    );
    assert_eq!(published(&dated("", &below)).as_deref(), EXPECTED, "a heading beside the text");
    let above = "<aside class=sidebar><p>9 May 2022</p><p>Tea</p><p>Cake</p><p>Rum</p></aside>";
    assert_eq!(published(&dated(above, &PROSE.repeat(6))), None, "beside what stands above");
}

#[test]
fn the_cards_of_a_list_name_neither_authors_nor_dates_of_the_page() {
    let card = "<article><h2>Low tide</h2><p class=byline>By <a rel=author href=/author/ada>Ada Holm</a> <time class=published datetime=2023-03-03>3.3.2023</time></p></article>";
    let page = |class: &str| read(&format!("<body class='{class}'><h1>Tides</h1>{card}{PROSE}")).authors;
    let date = |class: &str| read(&format!("<body class='{class}'><h1>Tides</h1>{card}{PROSE}")).published;
    assert_eq!(page("single"), ["Ada Holm"]);
    assert!(date("single").is_some());
    for class in ["archive category", "search search-results"] {
        assert_eq!(page(class), [""; 0], "{class}");
        assert!(date(class).is_none(), "{class}");
    }
}

#[test]
fn dates_below_headings_of_other_texts_are_theirs() {
    let far = PROSE.repeat(6);
    let page = |heading: &str, line: &str| {
        published(&format!(
            "<h1>Low tide at noon</h1>{far}<h3>{heading}</h3><div><a href=/a>Old boats</a></div>{line}"
        ))
    };
    let line = "<div><span>7 March 2023</span></div>";
    assert_eq!(page("The second boat", line).as_deref(), Some("2023-03-07"));
    for heading in
        ["Related articles", "Останні пости", "Ezeket is olvasd el", "Customer reviews", "3 comments"]
    {
        assert_eq!(page(heading, line), None, "{heading}");
    }
    let told = "<div>Published: 7 March 2023</div>";
    assert_eq!(page("Related articles", told).as_deref(), Some("2023-03-07"));
    let changed = "<p>Last updated:</p><p>7 March 2023</p>";
    assert_eq!(page("Related articles", changed).as_deref(), Some("2023-03-07"), "there is no other");
}

#[test]
fn dates_of_cards_are_those_of_other_pages() {
    let page = |heading: &str, cards: usize| {
        let card = |i: usize| {
            format!("<li>{heading}<p>Tea, cake and rum for {i} sailors.</p><span>{i} March 2023</span></li>")
        };
        let cards: String = (1..=cards).map(card).collect();
        let lead = "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p>";
        published(&format!("<h1>Houses at the harbour</h1>{lead}<ul>{cards}</ul>"))
    };
    assert_eq!(page("<h2>A house of stone</h2>", 3), None);
    assert_eq!(page("<h2>A house of stone</h2>", 2).as_deref(), Some("2023-03-01"), "two make no pattern");
    assert_eq!(page("<p>A house of stone</p>", 3).as_deref(), Some("2023-03-01"), "items of a text");
}

#[test]
fn microdata_of_a_review_are_the_readers() {
    let page = |kind: &str| {
        let review = "<meta itemprop=datePublished content=2023-05-01><span itemprop=author>tidefan</span><b>1 May 2023</b>";
        let html = format!(
            "<h1>The new boat</h1><p>Tested on 7 March 2023</p>{PROSE}{PROSE}\
             <div itemscope itemtype=https://schema.org/{kind}>{review}</div>"
        );
        let found = read(&html);
        (found.published.map(|p| p.date.to_string()).unwrap_or_default(), found.authors.join(", "))
    };
    assert_eq!(page("Review"), ("2023-03-07".to_owned(), String::new()));
    assert_eq!(page("Article"), ("2023-05-01".to_owned(), "tidefan".to_owned()));
    let of_page = "<article itemscope itemtype=https://schema.org/Review><h1>The new boat</h1>\
                   <meta itemprop=datePublished content=2023-05-01>";
    assert_eq!(published(&format!("{of_page}{PROSE}</article>")).as_deref(), Some("2023-05-01"));
}

#[test]
fn when_somebody_joined_a_forum_is_not_when_a_post_was_written() {
    for line in [
        "Joined: 7 March 2023",
        "Date d'inscription : 07/03/2023",
        "Зарегистрирован: 07.03.2023",
        "Katılım: 7 Mart 2023",
        "Lid sinds 7 maart 2023",
        "注册时间：2023-03-07",
        "Dołączył: 07.03.2023",
    ] {
        let page = |line: &str| published(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}"));
        assert_eq!(page(line), None, "{line}");
        let date = line.trim_start_matches(|c: char| !c.is_ascii_digit());
        assert!(page(date).is_some(), "{date}");
    }
}

#[test]
fn where_a_text_says_when_it_was_published_first_that_is_right() {
    let linked = linked(r#""datePublished":"2023-11-06T14:00:00+00:00""#);
    let line = |first: &str| format!("<p>Updated: Nov 6, 2023 · {first}: January 22, 2019</p>{PROSE}");
    let published = |first: &str| published(&dated(&linked, &line(first))).unwrap_or_default();
    assert_eq!(published("Originally published"), "2019-01-22");
    assert_eq!(published("Boiled"), "2023-11-06");
}

#[test]
fn what_is_marked_in_the_footer_of_an_article_is_of_the_article() {
    let other = "<div class=card itemscope itemtype=http://schema.org/Article><time itemprop=datePublished datetime=2025-03-10>10.03.2025</time></div>";
    let page = |class: &str| {
        let footer = "<div class=footer><p><time itemprop=datePublished datetime=2023-03-07>07.03.2023</time></p></div>";
        let article =
            format!("<div class={class}><h1>Low tide at noon</h1>{footer}{}</div>", PROSE.repeat(12));
        let html = format!("{article}<p>Tea</p>{}", other.replace("card", "x"));
        Extractor::new().crawled(jiff::civil::date(2026, 1, 1)).metadata(&html).unwrap().published
    };
    assert_eq!(page("article").map(|stamp| stamp.date.to_string()).as_deref(), Some("2023-03-07"));
    assert_eq!(page("x").map(|stamp| stamp.date.to_string()).as_deref(), Some("2025-03-10"));
}
