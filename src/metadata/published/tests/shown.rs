//! What is declared, against what readers are shown.

use super::{dated, linked, published};

#[test]
fn of_several_declared_days_the_one_that_is_shown_is_right() {
    let linked = linked(r#""datePublished":"2023-05-09T10:25:56Z","dateModified":"2023-05-10T09:00:00Z""#);
    for name in ["article:published_time", "date"] {
        let head = format!("{linked}<meta name={name} content=2023-03-07T08:30:00Z>");
        assert_eq!(published(&dated(&head, "<p>7 March 2023</p>")).as_deref(), Some("2023-03-07"), "{name}");
        assert_eq!(published(&dated(&head, "<p>9 May 2023</p>")).as_deref(), Some("2023-05-09"), "{name}");
        assert_eq!(published(&dated(&head, "<p>1 March 2023</p>")).as_deref(), Some("2023-05-09"), "neither");
        assert_eq!(published(&dated(&head, "<p>Updated 7 March 2023</p>")).as_deref(), Some("2023-05-09"));
    }
    let both = "<p>Updated 9 May 2023. First published 7 March 2023</p>";
    assert_eq!(published(&dated("", both)).as_deref(), Some("2023-03-07"), "labels make no sentence");
    let mark = "<p itemprop=datePublished content=2023-03-07>7 March 2023</p>";
    assert_eq!(
        published(&dated(&linked, mark)).as_deref(),
        Some("2023-05-09"),
        "whatever is shown is marked"
    );
}

#[test]
fn a_day_that_is_declared_as_that_of_the_change_yields_to_an_earlier_one() {
    let changed = "<meta name=article:modified_time content=2023-05-09T07:55:31Z>";
    let head = format!("{changed}<meta name=DC.date.issued content=2023-05-09>");
    assert_eq!(published(&dated(&head, "<p>7 March 2023</p>")).as_deref(), Some("2023-03-07"));
    assert_eq!(published(&dated(&head, "<p>1 June 2023</p>")).as_deref(), Some("2023-05-09"), "a later one");
    let head = "<meta name=DC.date.issued content=2023-05-09>";
    assert_eq!(published(&dated(head, "<p>7 March 2023</p>")).as_deref(), Some("2023-05-09"), "no change");
    let mark = format!("<meta itemprop=datePublished content=2023-05-09>{changed}");
    assert_eq!(published(&dated(&mark, "<p>7 March 2023</p>")).as_deref(), Some("2023-03-07"), "a mark");
}

#[test]
fn what_readers_are_told_keeps_the_day_of_the_first_publication() {
    let head = linked(r#""datePublished":"2023-08-15T07:00:00+02:00""#);
    let page = |line: &str| published(&dated(&head, &format!("<p>{line}</p>")));
    assert_eq!(page("Published 22 August 2016 · Updated 16 August 2023").as_deref(), Some("2016-08-22"));
    assert_eq!(page("Published 22 August 2022 · Updated 16 August 2023").as_deref(), Some("2023-08-15"));
    assert_eq!(page("22 August 2016").as_deref(), Some("2023-08-15"), "of whatever it is");
}
