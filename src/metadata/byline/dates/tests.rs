//! Where dates stand on a page, and what that says of them.

use crate::extractor::Extractor;
use crate::metadata::tests::{PROSE, read};

const HEADLINE: &str = "<h1>Low tide at noon</h1>";
const EXPECTED: Option<&str> = Some("2023-03-07");

fn published(html: &str) -> Option<String> {
    read(html).published.map(|stamp| stamp.date.to_string())
}

/// When a page was published and changed.
fn both(html: &str) -> [Option<String>; 2] {
    let found = read(html);
    [found.published, found.modified].map(|stamp| stamp.map(|stamp| stamp.to_string()))
}

#[test]
fn a_weekday_and_its_article_before_a_date_make_no_sentence() {
    let page = |line: &str| published(&format!("{HEADLINE}<p>{line}</p>{PROSE}"));
    let near = |line: &str| page(&format!("{line}</p><p>9. Mai 2023"));
    assert_eq!(near("Dienstag, den 7. März 2023 um 21:14 Uhr").as_deref(), EXPECTED);
    let sentence = "Dienstag, den 7. März 2023 lagen die Boote auf der Seite, und niemand störte sich daran.";
    assert_eq!(near(sentence).as_deref(), Some("2023-05-09"));
}

#[test]
fn who_took_the_picture_does_not_hide_the_day_of_publication() {
    let page = |line: &str| published(&format!("{HEADLINE}<p class=byline>{line}</p>{PROSE}"));
    assert_eq!(page("Tekst: Ada Holm Foto: Bo Lind Publisert: 07.03.2023").as_deref(), EXPECTED);
    assert_eq!(page("Foto: Bo Lind, 07.03.2023"), None);
    assert_eq!(page("Published in the yearbook, joined: 07.03.2023"), None);
}

#[test]
fn a_date_behind_a_link_in_a_list_is_that_of_the_page_it_leads_to() {
    let page = |item: &str| {
        let list = format!("<ul><li>{item}</li></ul>");
        published(&format!("<p>7. März 2023</p>{HEADLINE}{PROSE}{list}{PROSE}"))
    };
    let link = "<a href=/fence>Talking to somebody who builds fences</a>";
    assert_eq!(page(&format!("{link} (28.04.2023)")).as_deref(), EXPECTED);
    assert_eq!(page("<a href=/tenors>No tenors</a> – Bo Lind (28.04.2023)").as_deref(), EXPECTED);
    assert_eq!(page("<a href=/ada>Ada Holm</a> (28.04.2023)").as_deref(), Some("2023-04-28"), "a name");
}

#[test]
fn the_clock_of_the_site_is_the_last_resort() {
    let clock = r#"<div class="top"><span>Tuesday, May 9, 2023</span> <a href="/login">Login</a></div>"#;
    let path = "<link rel=canonical href=https://harbourpost.example/2023/03/07/low>";
    let page = |head: &str, clock: &str| format!("{head}{clock}<main>{HEADLINE}{PROSE}{PROSE}</main>");
    for (what, html, date) in [
        ("the address", page(path, clock), EXPECTED),
        ("a meta element", page("<meta name=date content=2023-03-07>", clock), EXPECTED),
        ("nothing else", page("", clock), Some("2023-05-09")),
        ("of the crawl", page("", &clock.replace("Tuesday, May 9, 2023", "Monday, January 1, 2024")), None),
        ("what says so", page(path, "<p>Published May 9, 2023</p>"), Some("2023-05-09")),
        (
            "a header",
            format!("{path}<header><p>Tuesday, May 9, 2023</p></header>{HEADLINE}{PROSE}{PROSE}"),
            EXPECTED,
        ),
        (
            "the header of the headline",
            format!("{path}<header><p>May 9, 2023</p>{HEADLINE}</header>{PROSE}{PROSE}"),
            Some("2023-05-09"),
        ),
        (
            "a header of the article",
            format!("{path}<article><header><p>May 9, 2023</p></header>{HEADLINE}{PROSE}{PROSE}</article>"),
            Some("2023-05-09"),
        ),
        (
            "right above the article",
            format!("{path}<p>May 9, 2023</p><article>{HEADLINE}{PROSE}{PROSE}</article>"),
            Some("2023-05-09"),
        ),
        (
            "above the article",
            format!(
                "{path}<p>May 9, 2023</p><p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><article>{HEADLINE}{PROSE}{PROSE}</article>"
            ),
            EXPECTED,
        ),
        ("further up", page(path, &format!("{clock}{}", "<p>Tides</p>".repeat(9))), EXPECTED),
        (
            "the headline's article",
            format!("{path}<article><p>May 9, 2023</p>{HEADLINE}{PROSE}{PROSE}</article>"),
            Some("2023-05-09"),
        ),
    ] {
        assert_eq!(published(&html).as_deref(), date, "{what}");
    }
}

#[test]
fn a_date_in_a_teaser_or_at_a_picture_is_that_of_something_else() {
    let between = "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p>";
    let page = |part: &str| published(&format!("{HEADLINE}{between}{part}<p>7 March 2023</p>{PROSE}{PROSE}"));
    for part in [
        "<div><a href=/x><div>How schools live</div><div>2 October 2022</div></a></div>",
        "<figure><img src=x><p>9 May 2022</p></figure>",
        "<figure><img src=x><figcaption>The harbour, 9 May 2022</figcaption></figure>",
    ] {
        assert_eq!(page(part).as_deref(), EXPECTED, "{part}");
    }
    for part in [
        "<p><a href=/x>9 May 2022</a></p>",
        "<div><a href=/x><span>Ada Holm</span> <span>9 May 2022</span></a></div>",
        "<div><a href=/x><h1>Low tide at noon</h1><div>9 May 2022</div></a></div>",
    ] {
        assert_eq!(page(part).as_deref(), Some("2022-05-09"), "{part}");
    }
}

#[test]
fn dates_in_code_are_no_date_of_the_page() {
    let page = |part: &str| published(&format!("{HEADLINE}{part}{PROSE}{PROSE}"));
    for part in
        ["<pre>tide --from 2022-05-09 --days 3</pre>", "<p>Run <code>tide --from 2022-05-09</code></p>"]
    {
        assert_eq!(page(part), None, "{part}");
        assert_eq!(page(&format!("{part}<p>7 March 2023</p>")).as_deref(), EXPECTED, "{part}");
    }
}

#[test]
fn a_text_may_begin_with_a_date_that_is_no_dateline() {
    let page = |lead: &str| published(&format!("{HEADLINE}<p>{lead} {} {PROSE}</p>{PROSE}", &PROSE[3..]));
    for lead in [
        "7 March 2023 -",
        "7 March 2023.",
        "7 March 2023 (Kiel)",
        "7 March 2023:",
        "<b>7 March 2023</b>",
        "7 March 2023<br>",
        "On 7 March 2023 the town heard that",
    ] {
        assert_eq!(page(lead).as_deref(), EXPECTED, "{lead}");
    }
    assert_eq!(page("7 March 2023 was a dark day:"), None);
}

#[test]
fn an_element_tells_its_date_to_machines() {
    let page = |line: &str| both(&format!("<html lang=de>{HEADLINE}<p>{line}</p>{PROSE}{PROSE}"))[0].clone();
    for (line, date) in [
        ("<time datetime=2023-03-07T06:30:00+02:00>7.3. 06:30</time>", "2023-03-07T06:30:00+02:00"),
        ("<time datetime=2023-03-07T06:30:00+02:00>vor 3 Tagen</time>", "2023-03-07T06:30:00+02:00"),
        ("<time datetime=2023-03-07T06:30:00Z>7. März <b>2023</b></time> von Ada Holm", "2023-03-07"),
        ("<time datetime=2023-03-06T23:30:00Z>7. März 2023</time>", "2023-03-07"),
        ("<time datetime=2023-03-07>7. März 2023, 6:30</time>", "2023-03-07T06:30:00"),
        ("<time datetime=P3D>7. März 2023</time>", "2023-03-07"),
    ] {
        assert_eq!(page(line).as_deref(), Some(date), "{line}");
    }
}

#[test]
fn readers_are_told_of_the_last_change() {
    let page = |lines: &str| format!("{HEADLINE}{lines}{PROSE}{PROSE}");
    let far = PROSE.repeat(6);
    for (what, html, dates) in [
        (
            "lines",
            page("<p>Published: March 7, 2023</p><p>Updated: March 9, 2023</p>"),
            ["2023-03-07", "2023-03-09"],
        ),
        (
            "the change first",
            page("<p>Güncelleme: 9 Mart 2023</p><p>Yayınlanma: 7 Mart 2023</p>"),
            ["2023-03-07", "2023-03-09"],
        ),
        (
            "a line",
            page("<p>Published March 7, 2023, updated March 9, 2023</p>"),
            ["2023-03-07", "2023-03-09"],
        ),
        (
            "a time",
            page("<p>7 March 2023</p><p>Updated <time>9 March 2023</time></p>"),
            ["2023-03-07", "2023-03-09"],
        ),
        ("alone", page("<p>Updated 9 March 2023</p>"), ["2023-03-09", "2023-03-09"]),
        (
            "a footer",
            format!(
                "{}<footer><p>This page was last edited on 9 March 2023.</p></footer>",
                page(&format!("<p>7 March 2023</p>{far}"))
            ),
            ["2023-03-07", "2023-03-09"],
        ),
        (
            "a footer with the rights",
            format!(
                "{}<footer><p>© Copyright 2017-2023, Tide contributors. <span>Last updated on Mar 9, 2023. </span></p></footer>",
                page(&format!("<p>7 March 2023</p>{far}"))
            ),
            ["2023-03-07", "2023-03-09"],
        ),
        ("before", page("<p>Published: March 7, 2023</p><p>Updated: March 2, 2023</p>"), ["2023-03-07", ""]),
        (
            "comments",
            format!(
                "{}<div class=comments><p>Last edited 9 March 2023</p></div>",
                page(&format!("<p>7 March 2023</p>{far}"))
            ),
            ["2023-03-07", ""],
        ),
    ] {
        let expected = dates.map(|date| Some(date.to_owned()).filter(|date| !date.is_empty()));
        assert_eq!(both(&html), expected, "{what}");
    }
}

#[test]
fn the_day_that_readers_see_is_no_clock_and_no_change() {
    let page = |declared: &str, changed: &str, above: &str, line: &str| {
        let head = format!(
            "<meta property=article:published_time content={declared}><meta property=article:modified_time content={changed}>"
        );
        let html = format!("{head}{above}<main>{HEADLINE}<p>{line}</p>{PROSE}{PROSE}</main>");
        let found =
            Extractor::new().crawled(jiff::civil::date(2024, 1, 1)).metadata(&html).expect("no limit");
        found.published.map(|stamp| stamp.date.to_string())
    };
    let (late, other) = ("2023-03-07T23:30:00Z", "2023-05-09");
    for (what, found, date) in [
        ("another zone", page(late, other, "", "8 March 2023"), "2023-03-08"),
        ("a change", page(late, other, "", "Updated 8 March 2023"), "2023-03-07"),
        ("a clock", page(late, other, "<p>8 March 2023</p>", "Tides"), "2023-03-07"),
    ] {
        assert_eq!(found.as_deref(), Some(date), "{what}");
    }
}

#[test]
fn what_a_journal_tells_of_the_manuscript_is_no_publication() {
    let facts = |label: &str| {
        let other = format!("<dt>{label}</dt><dd>21 August 2022</dd>");
        published(&format!("{HEADLINE}<dl>{other}<dt>Published online</dt><dd>7 March 2023</dd></dl>{PROSE}"))
    };
    for label in ["Received", "Accepted", "Eingegangen", "Previous"] {
        assert_eq!(facts(label).as_deref(), EXPECTED, "{label}");
        let alone = format!("{HEADLINE}<dl><dt>{label}</dt><dd>21 August 2022</dd></dl>{PROSE}");
        assert_eq!(published(&alone), None, "{label}");
    }
}

#[test]
fn a_standfirst_may_end_with_the_date_in_brackets() {
    let lead = "Seit achtzig Jahren liegen die Boote des Hafens mittags auf der Seite, und niemand hat je gefragt, warum sie das tun und wie lange noch, denn die Flut kommt jeden Tag zurück. Ein Besuch.";
    let page = |above: &str, end: &str| published(&format!("{above}<p>{lead} {end}</p>{PROSE}"));
    assert_eq!(page(HEADLINE, "(7. März 2023)").as_deref(), EXPECTED);
    assert_eq!(page(HEADLINE, "(sie lagen dort schon seit dem Sommer, seit dem 7. März 2023)"), None);
    let far = format!("{HEADLINE}{PROSE}");
    assert_eq!(page(&far, "(7. März 2023)"), None, "a paragraph of the text");
}

#[test]
fn the_day_of_an_edit_is_that_of_the_last_change() {
    let page = format!("{HEADLINE}<p>แก้ไขข้อความเมื่อ 9 มีนาคม 2566</p><p>7 มีนาคม 2566</p>{PROSE}");
    assert_eq!(both(&page).map(|date| date.unwrap_or_default()), ["2023-03-07", "2023-03-09"]);
}

#[test]
fn a_name_before_a_date_makes_no_sentence() {
    let page = |before: &str| {
        let line = format!("<b>{before}</b>2023. március 7., kedd 17:25 | Frissítve: szerda 19:03");
        published(&format!("<html lang=hu>{HEADLINE}<p>{line}</p><p>2023. május 9.</p>{PROSE}"))
    };
    assert_eq!(page("Ada Holm").as_deref(), EXPECTED);
    assert_eq!(page("Írta Ada Holm").as_deref(), EXPECTED);
    assert_eq!(page("A hajók").as_deref(), Some("2023-05-09"));
}

#[test]
fn the_page_of_a_paper_behind_its_day_makes_no_sentence() {
    let page = |behind: &str| {
        published(&format!(
            "{HEADLINE}<p>The Harbour Post, No. 44 (4585), 7 March 2023, {behind}</p><p>9 May 2023</p>{PROSE}"
        ))
    };
    assert_eq!(page("p. 5").as_deref(), EXPECTED);
    assert_eq!(page("when the boats came back").as_deref(), Some("2023-05-09"));
}

#[test]
fn the_rights_may_stand_below_the_date() {
    let page = |first: &str| {
        published(&format!("{HEADLINE}{PROSE}<p>Ada Holm<br>{first}<br>© Riproduzione riservata</p>"))
    };
    assert_eq!(page("7 marzo 2023").as_deref(), EXPECTED);
    assert_eq!(page("© 7 marzo 2023"), None);
}

#[test]
fn a_date_in_a_byline_may_end_a_standfirst() {
    let page = |class: &str| {
        let byline = format!("<span class={class}>By <a href=/x>Ada Holm</a> on March 7, 2023</span>");
        published(&format!(
            "{HEADLINE}<span>The boats of the harbour lie on their sides. </span>{byline}{PROSE}"
        ))
    };
    assert_eq!(page("byline").as_deref(), EXPECTED);
    assert_eq!(page("x"), None);
}

#[test]
fn a_label_without_its_name_hides_no_date() {
    let page = |line: &str| published(&format!("{HEADLINE}<p>{line}</p>{PROSE}"));
    assert_eq!(page("Written By March 7, 2023 · 3 min read").as_deref(), EXPECTED);
    assert_eq!(page("Apply by March 7, 2023"), None);
}

#[test]
fn a_footer_may_say_when_the_text_was_published() {
    let page = |footer: &str| published(&format!("{HEADLINE}{}{footer}", PROSE.repeat(12)));
    assert_eq!(page("<footer><p>Published: 07 March 2023</p></footer>").as_deref(), EXPECTED);
    assert_eq!(page("<footer><p>Harbour Post, 07 March 2023</p></footer>"), None);
    assert_eq!(page("<footer class=related><p>Published: 07 March 2023</p></footer>"), None);
}

#[test]
fn facts_may_stand_at_the_side() {
    let page = |class: &str| {
        let facts = format!("<div class='{class}'><p class=date>7 March 2023</p></div>");
        published(&format!("{HEADLINE}{}{facts}", PROSE.repeat(12)))
    };
    assert_eq!(page("sidebar post-meta").as_deref(), EXPECTED);
    assert_eq!(page("card entry-meta").as_deref(), EXPECTED);
    assert_eq!(page("sidebar"), None);
    assert_eq!(page("card"), None);
}

#[test]
fn old_themes_say_in_a_sentence_when_a_text_was_posted() {
    let page = |line: &str| {
        let event = "<li>9. Mai 2023</li>";
        published(&format!("{HEADLINE}<ul>{event}</ul>{}<p>{line}</p>", PROSE.repeat(12)))
    };
    let rest = "am Dienstag, den 7. März 2023 um 15:21 Uhr veröffentlicht und wurde unter Boote abgelegt.";
    assert_eq!(page(&format!("Der Beitrag wurde {rest}")).as_deref(), EXPECTED);
    assert_eq!(page(&format!("Ein anderer Text wurde {rest}")).as_deref(), Some("2023-05-09"));
    assert_eq!(
        page(&format!("Der Beitrag wurde {rest}</p><p>Der Beitrag wurde {rest}")).as_deref(),
        Some("2023-05-09")
    );
}

#[test]
fn a_date_may_stand_below_a_signature() {
    let page = |line: &str| published(&format!("{HEADLINE}{}<p>{line}</p>", PROSE.repeat(12)));
    assert_eq!(page("Ada Holm, Curator of Social History of the Sea<br>7 March 2023").as_deref(), EXPECTED);
    assert_eq!(page("Ada Holm, Curator of Social History of the Sea<br>born 7 March 1963"), None);
}

#[test]
fn several_sentences_may_tell_when_a_book_appeared() {
    let page =
        |line: &str| published(&format!("<h2 class=date>7 March 2023</h2>{HEADLINE}<p>{line}</p>{PROSE}"));
    let book = "The Last Lamp at Skerrow by Bo Lind. Harrowgate Press at the sea, 412 pp. Published 15 October 2007.";
    assert_eq!(page(book).as_deref(), EXPECTED);
    assert_eq!(page("Published 15 October 2007.").as_deref(), Some("2007-10-15"));
}

#[test]
fn visitors_are_counted_since_a_day() {
    assert_eq!(published(&format!("{HEADLINE}<p>Besucher: 12, seit 01.05.1999</p>{PROSE}")), None);
    assert_eq!(
        published(&format!("{HEADLINE}<p>Kiel: 12, seit 01.05.1999</p>{PROSE}")).as_deref(),
        Some("1999-05-01")
    );
}
