//! Whom the page declares, against whom it shows.

use crate::metadata::tests::{PROSE, read};

fn authors(head: &str, line: &str) -> Vec<String> {
    read(&format!("{head}<h1>Low tide at noon</h1>{line}{PROSE}")).authors
}

fn linked(names: &[&str]) -> String {
    let persons: Vec<String> =
        names.iter().map(|name| format!("{{\"@type\":\"Person\",\"name\":\"{name}\"}}")).collect();
    format!(
        "<script type=application/ld+json>{{\"@type\":\"Article\",\"author\":[{}]}}</script>",
        persons.join(",")
    )
}

#[test]
fn names_in_full_replace_those_of_catalogues() {
    let page = |declared: &str, byline: &str| {
        let meta = format!("<meta name=citation_authors content='{declared}'>");
        read(&format!("{meta}<h1>Low tide at noon</h1><p class=authors>{byline}</p>{PROSE}")).authors
    };
    assert_eq!(page("Holm A;Lind BC", "Ada Holm, Bo C. Lind"), ["Ada Holm", "Bo C. Lind"]);
    assert_eq!(page("Holm A", "Ada Lind"), ["Holm A"], "another family");
    assert_eq!(page("Holm A", "Eva Holm"), ["Holm A"], "another given name");
    assert_eq!(page("Holm Astrid", "Ada Holm"), ["Holm Astrid"], "in full itself");
    assert_eq!(page("Holm A;Lind B", "Ada Holm"), ["Holm A", "Lind B"], "not all of them");
}

#[test]
fn tags_of_catalogues_may_be_of_what_the_text_is_about() {
    let page = |tag: &str, declared: &str| {
        let meta = format!("<meta name={tag} content='{declared}'>");
        read(&format!("{meta}<h1>Low tide at noon</h1><p class=byline>Ada Holm</p>{PROSE}")).authors
    };
    assert_eq!(page("DC.creator", "William Shakespeare"), ["Ada Holm"], "a play");
    assert_eq!(page("citation_author", "Lind, Bo"), ["Ada Holm"], "a paper");
    assert_eq!(page("citation_author", "Holm, Bo"), ["Bo Holm"], "of one name");
    assert_eq!(page("author", "Bo Lind"), ["Bo Lind"], "of the page");
}

#[test]
fn what_is_read_may_be_a_part_of_who_is_declared() {
    let both = linked(&["Ada Holm", "Bo Lind"]);
    assert_eq!(authors(&both, "<p>By Bo Lind</p>"), ["Ada Holm", "Bo Lind"]);
    assert_eq!(authors(&both, "<p>By Cy Marr</p>"), ["Cy Marr"]);
    let ada = linked(&["Ada Holm"]);
    assert_eq!(authors(&ada, "<p>By Ada Holm Kiel</p>"), ["Ada Holm"], "what goes on behind the name");
    assert_eq!(authors(&ada, "<p class=byline>Ada Holm, PhD</p>"), ["Ada Holm"]);
    assert_eq!(authors(&ada, "<p>By Ada Holmberg</p>"), ["Ada Holmberg"]);
}

#[test]
fn who_did_something_else_does_not_stand_for_the_declared_author() {
    let ada = linked(&["Ada Holm"]);
    for deed in [
        "Updated by",
        "Narrated by",
        "Read by",
        "Presented by",
        "Hosted by",
        "Sponsored by",
        "Approved by",
        "Verified by",
        "Checked by",
        "Produced by",
        "Directed by",
        "Designed by",
        "Supervised by",
        "Photographed by",
        "Images by",
        "Artwork by",
        "Graphics by",
        "Illustrations by",
        "Additional reporting by",
        "Cover art by",
        "Legally reviewed by",
        "Medically reviewed by",
        "Fact reviewed by",
    ] {
        assert_eq!(authors(&ada, &format!("<p>{deed} Bo Lind</p>")), ["Ada Holm"], "{deed}");
        assert_eq!(authors(&ada, &format!("<p>3 March 2023 | {deed} Bo Lind</p>")), ["Ada Holm"], "{deed}");
    }
    for deed in ["Opinion by", "Interview by", "Words by", "Analysis by", "Column by", "Story by"] {
        assert_eq!(authors(&ada, &format!("<p>{deed} Bo Lind</p>")), ["Bo Lind"], "{deed}");
    }
    let line = "<p>Reporting by Bo Lind in Kiel; Editing by Cy Marr</p>";
    assert_eq!(authors("", line), ["Bo Lind"]);
}

#[test]
fn a_name_of_lesser_rank_tells_the_person_where_a_better_one_tells_the_site() {
    let head = "<meta property=og:site_name content='Sea Post'><meta name=author content='Sea Post'>\
                <meta property=article:author content='Ada Holm'>";
    assert_eq!(authors(head, ""), ["Ada Holm"]);
}

#[test]
fn catalogues_put_the_family_name_first() {
    for (name, content, expected) in [
        ("citation_author", "García Márquez, Gabriel", &["Gabriel García Márquez"][..]),
        ("citation_author", "van der Berg, Jan", &["Jan van der Berg"]),
        ("citation_author", "Smith, John A. B.", &["John A. B. Smith"]),
        ("citation_author", "King, Martin Luther, Jr.", &["Martin Luther King Jr."]),
        ("citation_author", "Ada Holm, PhD", &["Ada Holm, PhD"]),
        ("DC.creator", "Holm, Ada; Lind, Bo", &["Ada Holm", "Bo Lind"]),
        ("DC.creator", "Ada Holm, Bo Lind", &["Ada Holm", "Bo Lind"]),
        ("author", "Holm, Ada", &["Ada Holm"]),
        ("author", "García Márquez, Gabriel", &["García Márquez"]),
    ] {
        assert_eq!(
            authors(&format!("<meta name={name} content='{content}'>"), ""),
            expected,
            "{name} {content}"
        );
    }
}

#[test]
fn names_of_all_countries_are_read() {
    for (line, expected) in [
        (
            "<div class=byline>By Helena Alves and <a href=/author/b>Barry Hatton</a></div>",
            &["Helena Alves", "Barry Hatton"][..],
        ),
        ("<p>Von <a href=/x>Nora Holm</a>, <span>ARD-Studio Genf</span></p>", &["Nora Holm"]),
        ("<p>Von <a href=/author/nora>Nora Holm</a>, <span>ARD-Studio Genf</span></p>", &["Nora Holm"]),
        ("<p class=byline>Ursula von der Holm | 5.3.2024</p>", &["Ursula von der Holm"]),
        ("<p>By Max Von Sydow</p>", &["Max Von Sydow"]),
        ("<p>By Max Read · 5 min read</p>", &["Max Read"]),
        ("<p>By Min Jin Lee</p>", &["Min Jin Lee"]),
        ("<p>By Mohammed al-Masri</p>", &["Mohammed al-Masri"]),
        ("<p class=byline>By राहुल शर्मा</p>", &["राहुल शर्मा"]),
        ("<p>โดย ศิริพร แก้วมณี</p>", &["ศิริพร แก้วมณี"]),
        ("<p class=byline>입력 2023.03.07. 10:00</p>", &[]),
        ("<p>Haber: Ada Holm</p>", &["Ada Holm"]),
        ("<p>Skriven av Ada Holm</p>", &["Ada Holm"]),
        ("<p>Bởi Nguyễn Văn An</p>", &["Nguyễn Văn An"]),
    ] {
        assert_eq!(authors("", line), expected, "{line}");
    }
    for name in ["BYRON YORK", "Di Wu", "Da Chen", "Par Lagerkvist", "Ada Holm"] {
        assert_eq!(authors(&linked(&[name]), ""), [name]);
    }
}

#[test]
fn who_runs_the_site_is_no_author() {
    let meta = "<meta itemprop=author content='Harbour Admin'>";
    for head in [&*linked(&["Harbour Admin"]), meta, "<meta name=author content='Harbour Webmaster'>"] {
        assert_eq!(authors(head, ""), [""; 0], "{head}");
        assert_eq!(authors(head, "<div><a href=/author/ada>Ada Holm</a></div>"), ["Ada Holm"], "{head}");
    }
    assert_eq!(authors(&linked(&["q_admin"]), ""), ["q_admin"], "an account");
}

#[test]
fn a_house_is_declared_where_a_byline_names_the_person() {
    let organisation = "<meta name=author content='Tideway Works'>\
                        <script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\
                        \"name\":\"Tideway Works\"}}</script>";
    for (head, alone) in [
        (organisation, "Tideway Works"),
        ("<meta name=author content='Harbour SA'>", "Harbour SA"),
        ("<meta name=author content='Tide Works Ltd.'>", "Tide Works Ltd."),
        (&*linked(&["প্রতিনিধি"]), "প্রতিনিধি"),
        (&*linked(&["Новини редакція"]), "Новини редакція"),
        (&*linked(&["海港新聞編集部"]), "海港新聞編集部"),
        (&*linked(&["HABER MERKEZİ"]), "HABER MERKEZİ"),
        (&*linked(&["株式会社海港新聞"]), "株式会社海港新聞"),
    ] {
        assert_eq!(authors(head, ""), [alone], "nobody else");
        assert_eq!(authors(head, "<div><a href=/autor/ada>Ada Holm</a></div>"), ["Ada Holm"], "{alone}");
    }
    for house in ["海港新聞編集部", "株式会社海港新聞", "海港新聞有限公司"] {
        assert_eq!(authors(&linked(&[house]), "<p class=byline>高瀬舞子</p>"), ["高瀬舞子"], "{house}");
    }
    assert_eq!(authors(&linked(&["Your Name"]), ""), [""; 0], "left as the theme had it");
    assert_eq!(
        authors("<meta name=author content='Li Sa'>", "<div><a href=/autor/ada>Ada Holm</a></div>"),
        ["Li Sa"]
    );
}

#[test]
fn a_site_whose_name_has_and_in_it_is_one() {
    let page = |site: &str| {
        let head = format!("<meta property=og:site_name content='{site}'>");
        let byline = "<p class=byline>Spindle &amp; Sprocket</p>";
        read(&format!("{head}<h1>Low tide at noon</h1>{byline}{PROSE}")).authors
    };
    assert_eq!(page("Spindle &amp; Sprocket"), ["Spindle & Sprocket"]);
    assert_eq!(page("Harbour Post"), ["Spindle", "Sprocket"]);
}
