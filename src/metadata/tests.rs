//! Each source on a page of our own, and which of several is believed.

use crate::article::{Direction, Field, Metadata, Source};
use crate::extractor::Extractor;

pub(super) const PROSE: &str = "<p>The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the \
    gulls. By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater.</p>";

pub(super) fn read(html: &str) -> Metadata {
    let extractor = Extractor::new().crawled(jiff::civil::date(2024, 1, 1));
    let extractor = extractor.url("https://www.harbourpost.example/tides/low").expect("an address");
    let metadata = extractor.metadata(html).expect("no limit");
    let whole = extractor.extract(&format!("{html}{PROSE}")).expect("no limit");
    assert_eq!(whole.metadata.site_name, metadata.site_name);
    metadata
}

/// Who is named by a line that stands further down than right beside the headline.
pub(super) fn authors_of_far_line(line: &str) -> Vec<String> {
    let between = "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p>";
    read(&format!("<h1>Low tide at noon</h1>{between}{line}{}", PROSE.repeat(3))).authors
}

#[test]
fn linked_data_fills_every_field() {
    let found = read(
        r#"<script type=application/ld+json>{"@type":"NewsArticle","headline":"Low tide","author":{"name":"Ada Holm"},
        "datePublished":"2023-03-23T14:05:00+01:00","dateModified":"2023-03-24","publisher":{"name":"The Harbour Post"},
        "description":"Boats","image":{"url":"/boat.jpg"},"inLanguage":"en","keywords":"tide, boats","articleSection":["Sea"],
        "license":"https://creativecommons.org/licenses/by-sa/4.0/","url":"/low"}</script><h1>Low tide</h1>"#,
    );
    assert_eq!(found.title.as_deref(), Some("Low tide"));
    assert_eq!(found.authors, ["Ada Holm"]);
    assert_eq!(found.published.map(|p| p.to_string()).as_deref(), Some("2023-03-23T14:05:00+01:00"));
    assert_eq!(found.modified.map(|p| p.to_string()).as_deref(), Some("2023-03-24"));
    assert_eq!(found.site_name.as_deref(), Some("The Harbour Post"));
    assert_eq!(found.description.as_deref(), Some("Boats"));
    assert_eq!(found.image.as_deref(), Some("https://www.harbourpost.example/boat.jpg"));
    assert_eq!(found.url.as_deref(), Some("https://www.harbourpost.example/low"));
    assert_eq!(found.language.as_deref(), Some("en"));
    assert_eq!(
        (found.tags, found.categories),
        (vec!["tide".to_owned(), "boats".into()], vec!["Sea".to_owned()])
    );
    assert_eq!(found.license.as_deref(), Some("CC BY-SA 4.0"));
    assert_eq!(found.kind.as_deref(), Some("NewsArticle"));
    assert_eq!(found.sources[&Field::Authors], Source::JsonLd);
    assert_eq!(found.sources[&Field::Title], Source::Text, "confirmed by the heading");
}

#[test]
fn the_data_of_a_framework_tells_what_nothing_else_does() {
    let state = r#"<script id=__NEXT_DATA__ type=application/json>{"props":{"post":{"title":"Low tide","publishedAt":"2023-03-23T14:05:00Z",
        "authors":[{"name":"Ada Holm"}]}}}</script>"#;
    let found = read(&format!("{state}<h1>Low tide</h1>{PROSE}"));
    assert_eq!(found.authors, ["Ada Holm"]);
    assert_eq!(found.published.map(|p| p.to_string()).as_deref(), Some("2023-03-23T14:05:00+00:00"));
    assert_eq!(found.sources[&Field::Authors], Source::State);
    assert_eq!(found.sources[&Field::Published], Source::State);
    // What readers see comes before.
    let found = read(&format!("{state}<h1>Low tide</h1><p>By Bo Lind, 7 March 2023</p>{PROSE}"));
    assert_eq!(found.authors, ["Bo Lind"]);
    assert_eq!(found.published.map(|p| p.to_string()).as_deref(), Some("2023-03-07"));
}

#[test]
fn linked_data_in_a_meta_counts_as_that_in_a_script() {
    let data = r#"{&quot;@type&quot;:&quot;Article&quot;,&quot;author&quot;:{&quot;name&quot;:&quot;Ada Holm&quot;}}"#;
    let found = read(&format!("<meta name=script:ld+json content=\"{data}\"><h1>Low tide</h1>{PROSE}"));
    assert_eq!(found.authors, ["Ada Holm"]);
    assert_eq!(found.sources[&Field::Authors], Source::JsonLd);
}

#[test]
fn meta_elements_fill_what_linked_data_leaves() {
    let found = read(
        "<html lang=ar dir=rtl><meta property=og:title content='Low tide | The Harbour Post'>\
         <meta property=og:site_name content='The Harbour Post'><meta name=citation_author content='Holm, Ada'>\
         <meta name=citation_author content='Lind, Bo'><meta property=article:published_time content=2023-03-23>\
         <meta property=article:tag content=tide><meta property=article:tag content=boats><link rel=canonical href=/low>\
         <meta property=og:type content=article><meta name=description content=Boats>",
    );
    assert_eq!(found.title.as_deref(), Some("Low tide"));
    assert_eq!(found.authors, ["Ada Holm", "Bo Lind"]);
    assert_eq!(found.published.map(|p| p.to_string()).as_deref(), Some("2023-03-23"));
    assert_eq!(found.tags, ["tide", "boats"]);
    assert_eq!(found.url.as_deref(), Some("https://www.harbourpost.example/low"));
    assert_eq!((found.direction, found.language.as_deref()), (Some(Direction::Rtl), Some("ar")));
    assert_eq!(found.sources[&Field::Direction], Source::Head);
    assert_eq!(found.kind.as_deref(), Some("article"));
    assert_eq!(found.sources[&Field::Published], Source::Head);
}

#[test]
fn a_byline_names_its_authors_and_its_date() {
    for (byline, authors, date) in [
        ("<p class=byline>By <a href=/ada>Ada Holm</a> and Bo Lind</p>", &["Ada Holm", "Bo Lind"][..], None),
        (
            "<div class=author-name>Ada Holm</div><span class=date>23 March 2023</span>",
            &["Ada Holm"],
            Some("2023-03-23"),
        ),
        ("<p>Von Ada Holm, 23. März 2023</p>", &["Ada Holm"], Some("2023-03-23")),
        ("<p class=meta>Posted on March 23, 2023 by Ada Holm</p>", &["Ada Holm"], Some("2023-03-23")),
        ("<p class=byline>Ada Holm | Updated 24 March 2023</p>", &["Ada Holm"], Some("2023-03-24")),
        ("<p>2023年3月23日　来源：海港报　作者：王小明</p>", &["王小明"], Some("2023-03-23")),
    ] {
        let found = read(&format!("<h1>Low tide at noon</h1>{byline}{PROSE}"));
        assert_eq!(found.authors, authors, "{byline}");
        assert_eq!(found.published.map(|p| p.date.to_string()).as_deref(), date, "{byline}");
    }
}

#[test]
fn a_slogan_is_no_title() {
    let head = "<meta property=og:site_name content='The Harbour Post'><meta property=og:type content=website>\
        <title>Moorings for small boats | The Harbour Post</title>";
    let title = |html: &str| read(html).title;
    assert_eq!(title(&format!("{head}<h1>Come in!</h1>")).as_deref(), Some("Moorings for small boats"));
    // What the linked data says of the page comes before what the Open Graph says.
    let article = r#"<script type=application/ld+json>{"@type":"NewsArticle"}</script>"#;
    let heading = "Small boats, good moorings";
    assert_eq!(title(&format!("{head}{article}<h1>{heading}</h1>")).as_deref(), Some(heading));
}

#[test]
fn the_title_is_the_heading_that_the_head_confirms_or_that_stands_nearest() {
    for (html, title) in [
        (
            "<title>Low tide at noon | Post</title><h1>The Post</h1><h2>Low tide at noon</h2>",
            "Low tide at noon",
        ),
        ("<title>Tide tables for all harbours</title><h1>Low tide at noon</h1>", "Low tide at noon"),
        ("<title>Low tide in the harbour</title><h1>Shop</h1><h1>Basket</h1>", "Low tide in the harbour"),
        ("<title>Low tide - Harbourpost</title>", "Low tide"),
        (
            "<title>Low tide: what it means</title><h1>Sea: Low tide: what it means</h1>",
            "Low tide: what it means",
        ),
    ] {
        assert_eq!(read(html).title.as_deref(), Some(title), "{html}");
    }
    let nothing_declared = read("<h1>Low tide</h1>");
    assert_eq!(nothing_declared.title.as_deref(), Some("Low tide"));
}

#[test]
fn a_licence_is_read_wherever_it_is_declared() {
    let address = "https://creativecommons.org/licenses/by-nd/4.0/";
    for (html, source) in [
        (format!("<meta name=dcterms.license content={address}>"), Source::Head),
        (format!("<meta name=dc.rights content={address}>"), Source::Head),
        (format!("<link rel=license href={address}>"), Source::Markup),
        (format!("<p><a rel=license href={address}>Terms</a></p>"), Source::Markup),
    ] {
        let found = read(&html);
        assert_eq!(found.license.as_deref(), Some("CC BY-ND 4.0"), "{html}");
        assert_eq!(found.sources[&Field::License], source, "{html}");
    }
    assert_eq!(
        read("<meta name=dc.rights content='All rights reserved'>").license.as_deref(),
        Some("All rights reserved")
    );
}

#[test]
fn tags_differ_by_punctuation_but_not_by_case() {
    assert_eq!(read("<meta name=keywords content='C, C++, c, Rust'>").tags, ["C", "C++", "Rust"]);
    assert_eq!(read("<meta name=keywords content='潮汐、海港，船'>").tags, ["潮汐", "海港", "船"]);
}

#[test]
fn a_licence_is_that_of_the_page_by_name_or_address() {
    let cc = "https://creativecommons.org/licenses";
    for (html, license) in [
        (format!("<a rel=license href={cc}/by-sa/3.0/de/>"), Some("CC BY-SA 3.0 DE")),
        (format!("<a rel=license href={cc}/by/4.0/deed.en>"), Some("CC BY 4.0")),
        (
            format!("<figure><figcaption><a rel=license href={cc}/by/2.0/>photo</a></figcaption></figure>"),
            None,
        ),
        (
            format!("<meta name=dc.rights content='© The Post'><meta name=dc.rights content={cc}/by/4.0/>"),
            Some("CC BY 4.0"),
        ),
        (
            "<base href=https://post.example/><a rel=license href=/terms>".to_owned(),
            Some("https://post.example/terms"),
        ),
        ("<a rel=license href='#'>".to_owned(), None),
        ("<meta name=dc.rights content='MIT'>".to_owned(), Some("MIT")),
    ] {
        assert_eq!(read(&html).license.as_deref(), license, "{html}");
    }
}

#[test]
fn addresses_of_no_use_hide_no_others() {
    let picture = |html: &str| {
        let extractor = Extractor::new().url("https://post.example/tide/low").expect("an address");
        extractor.metadata(html).expect("no limit").image
    };
    for html in [
        "<meta property=og:image content='data:image/gif;base64,R0'><meta name=twitter:image content=boat.jpg>",
        "<link rel=image_src href=boat.jpg>",
        "<base href='javascript:0'><meta property=og:image content=boat.jpg>",
        "<base href='http://[bad'><meta property=og:image content=boat.jpg>",
    ] {
        assert_eq!(picture(html).as_deref(), Some("https://post.example/tide/boat.jpg"), "{html}");
    }
}

#[test]
fn nothing_is_made_up() {
    let empty = read("");
    assert_eq!(empty, Metadata::default());
    let json = serde_json::to_string(&empty).expect("plain data");
    assert_eq!(json, "{}");
}

#[test]
fn a_heading_that_the_head_does_not_state_stays_in_the_text() {
    let text = |head: &str| {
        let html = format!("{head}<main><h1>Low tide</h1>{PROSE}</main>");
        Extractor::new().keep("main").expect("a selector").extract(&html).expect("no limit").text()
    };
    assert!(text("").starts_with("Low tide\n\nThe boats"), "{}", text(""));
    assert!(text("<title>Low tide | The Post</title>").starts_with("The boats"));
}

#[test]
fn a_house_that_is_declared_yields_to_who_signs_the_text() {
    let page = |author: &str| {
        let head = format!("<meta name=author content='{author}'>");
        let html = format!(
            "{head}<h1>Low tide at noon</h1><article>{}<p>Text: Ada Holm</p></article>",
            PROSE.repeat(6)
        );
        Extractor::new().extract(&html).unwrap().metadata.authors
    };
    assert_eq!(page("Universität Lahnstadt"), ["Ada Holm"]);
    assert_eq!(page("Cy Marr"), ["Cy Marr"]);
}

#[test]
fn a_copy_in_an_archive_is_of_its_original() {
    let copy = "https://web.archive.org/web/20160526181643/http://harbourpost.example/2013/08/07/low-tide";
    let of = |address: &str, html: &str| {
        let extractor = Extractor::new().url(address).expect("an address");
        extractor.extract(&format!("{html}{PROSE}")).expect("no limit").metadata
    };
    let html = "<title>Low tide - Harbourpost</title><link rel=canonical href=/web/20160526181643/http://harbourpost.example/low>\
                <meta property=og:image content=/web/20160526181643im_/http://harbourpost.example/boat.jpg>";
    let found = of(copy, html);
    assert_eq!(found.url.as_deref(), Some("http://harbourpost.example/low"));
    assert_eq!(found.published.map(|day| day.to_string()).as_deref(), Some("2013-08-07"));
    assert_eq!((found.site_name.as_deref(), found.title.as_deref()), (Some("Harbourpost"), Some("Low tide")));
    // Pictures are there while the original may be gone.
    let image = "https://web.archive.org/web/20160526181643im_/http://harbourpost.example/boat.jpg";
    assert_eq!(found.image.as_deref(), Some(image));
    // Nothing on it is later than the copy, and what counts back does so from that day, unless the caller knows better.
    let (copy, page) = (
        "https://web.archive.org/web/20160526181643/http://harbourpost.example/low",
        "<h1>Low tide</h1><p class=date>3 days ago</p>",
    );
    assert_eq!(of(copy, page).published.map(|day| day.to_string()).as_deref(), Some("2016-05-23"));
    let later = "<meta property=article:published_time content=2016-08-07>";
    assert_eq!(of(copy, later).published, None);
    assert!(of("http://harbourpost.example/low", later).published.is_some());
    let short = "https://archive.example/wayback/20130505/http://harbourpost.example/low";
    assert_eq!(of(short, "<h1>Low tide</h1>").published, None, "the day of the copy");
    let crawled = Extractor::new().url(copy).expect("an address").crawled(jiff::civil::date(2016, 5, 20));
    let found = crawled.extract(&format!("{page}{PROSE}")).expect("no limit").metadata.published;
    assert_eq!(found.map(|day| day.to_string()).as_deref(), Some("2016-05-17"));
}
