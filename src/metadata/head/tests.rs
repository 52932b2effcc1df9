//! What pages declare in their markup.

use super::*;

fn declared_of(html: &str) -> Declared {
    declared(&Html::parse_document(html))
}

#[test]
fn the_link_to_the_home_page_stands_before_the_headline() {
    let link = |html: &str, address: Option<&str>| {
        let address = address.and_then(|address| Url::parse(address).ok());
        declared_of(html).home_link(address.as_ref()).unwrap_or_default().to_owned()
    };
    let tides = Some("https://tides.example/a");
    assert_eq!(link("<a href=/b>B</a><a href=/><b>Harbour</b> Post</a>", None), "Harbour Post");
    assert_eq!(link("<a href=https://tides.example>Harbour Post</a>", tides), "Harbour Post");
    assert_eq!(
        link("<a href=https://boats.example/>Boats</a><a href=/>Harbour Post</a>", tides),
        "Harbour Post"
    );
    assert_eq!(link("<a href=https://tides.example/>Harbour Post</a>", None), "", "whose it is is not known");
    assert_eq!(link("<h1>Low tide</h1><a href=/>Harbour Post</a>", None), "");
    assert_eq!(link("<a href=/><img></a>", None), "");
}

#[test]
fn the_best_name_of_a_meaning_comes_first() {
    let head = declared_of(
        "<meta name=twitter:title content=B><meta property=og:title content='A &amp;amp; A'><meta name=date content=x>\
         <title>T</title><link rel=canonical href=/a>",
    );
    assert_eq!(head.meta(Meaning::Title), Some("A & A"));
    assert_eq!(head.metas(Meaning::Title).len(), 2);
    assert_eq!((head.title.as_deref(), head.canonical.as_deref()), (Some("T"), Some("/a")));
    assert_eq!(head.title_hint(), "A & A");
    assert!(head.states("a &, A") && head.states("t") && !head.states("A & C"));
}

#[test]
fn metadata_of_parsely_is_read() {
    let head = declared_of(
        "<meta name=parsely-page content='{\"title\":\"Low tide\",\"author\":\"Ada Holm\",\"pub_date\":\"2023-03-23T14:05:06Z\",\
         \"section\":\"Tides\",\"authors\":[\"Bo Lind\",7]}'><meta name=parsely-page content=nothing>",
    );
    let all = |meaning| head.metas(meaning).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(all(Meaning::Title), ["Low tide"]);
    assert_eq!(all(Meaning::Author), ["Ada Holm", "Bo Lind"]);
    assert_eq!(all(Meaning::Published), ["2023-03-23T14:05:06Z"]);
    assert_eq!(all(Meaning::Category), ["Tides"]);
}

#[test]
fn linked_data_may_stand_in_a_meta() {
    let head =
        declared_of("<meta name=script:ld+json content='{&quot;a&quot;:1}'><meta name=other content='{}'>");
    assert_eq!(head.linked, [r#"{"a":1}"#]);
}

#[test]
fn marks_are_read_from_properties_and_links() {
    let document = Html::parse_document(
        "<div itemprop=author itemscope><img><span itemprop=name>Ada Holm</span> Editor</div>\
         <a rel='author nofollow' href=/bo>Bo Lind</a><span class=p-author>Cy</span>\
         <time datetime=2023-03-23 itemprop=datePublished>Thursday</time><time>24 March 2023</time>\
         <div class=comments><time datetime=2023-04-01>later</time></div>\
         <div itemprop=comment itemtype=https://schema.org/Comment><b itemprop=author>Dee</b></div>\
         <div itemtype=http://schema.org/Review><b itemprop=author>Eli</b><time itemprop=datePublished>May 2023</time></div>",
    );
    let head = declared(&document);
    let values = |kind| head.marks(kind, &document).map(|(_, value)| value).collect::<Vec<_>>();
    assert_eq!(values(MarkKind::AuthorProperty), ["Ada Holm", "Cy"]);
    assert_eq!(values(MarkKind::AuthorLink), ["Bo Lind"]);
    assert_eq!(values(MarkKind::PublishedProperty), ["2023-03-23"]);
    assert_eq!(values(MarkKind::Time), ["24 March 2023"], "a comment has its own date");
}
