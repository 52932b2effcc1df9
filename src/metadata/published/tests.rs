//! Which of a page's dates is that of publication.

use crate::article::{Field, Source};
use crate::extractor::Extractor;
use crate::metadata::tests::{PROSE, read};

fn published(html: &str) -> Option<String> {
    read(html).published.map(|p| p.date.to_string())
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
        (
            "a comment right below",
            page("", "<section class=comments><p class=date>23 March 2023</p></section>"),
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
