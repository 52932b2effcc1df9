//! Where authors are found, and which source is believed.

mod declared;

use crate::metadata::tests::{PROSE, read};

#[test]
fn a_byline_is_told_in_many_ways() {
    for (byline, authors) in [
        // What it says, and where.
        ("<p>by harbourmaster</p>", &["harbourmaster"][..]),
        ("<p>Published August 7, 2023 by Ada Holm</p>", &["Ada Holm"]),
        ("<p>March 15, 2023 · 3 min read · By Ada Holm</p>", &["Ada Holm"]),
        ("<p>Eingetragen am 3. Januar 2020 vom Support Team</p>", &["Support Team"]),
        ("<p>Posted by Ada Holm in Tides</p>", &["Ada Holm"]),
        ("<div>Written by</div><div>Ada Holm</div>", &["Ada Holm"]),
        ("<h3>Author</h3><p>Ada Holm</p>", &["Ada Holm"]),
        ("<p class=byline>Ada Holm on behalf of the crew</p>", &["Ada Holm"]),
        ("<p class=byline>Isabella.Holm am Samstag, 4. März 2023</p>", &["Isabella.Holm"]),
        ("<p class=byline>holm2man 3.4.2023</p>", &["holm2man"]),
        // Where links lead.
        (
            "<p class=byline>By <a href=/author/ada>Ada Holm</a>, Home and Tide Expert &amp; <a href=/author/bo>Bo Lind</a></p>",
            &["Ada Holm", "Bo Lind"],
        ),
        ("<p class=byline>By <a href=/author/ada>Ada Holm</a> and Bo Lind</p>", &["Ada Holm", "Bo Lind"]),
        (
            "<p class=byline><a href=/author/ada>Ada Holm</a> Reviewed by <a href=/author/bo>Bo Lind</a></p>",
            &["Ada Holm"],
        ),
        ("<div><a href=/authors/ada>Ada Holm</a></div>", &["Ada Holm"]),
        ("<div><a href=/authors/ada><p>Meet her</p><span>Ada Holm</span></a></div>", &["Ada Holm"]),
        // A picture of the author.
        (
            "<div><img src=a.jpg alt='Ada Holm, harbour writer'></div><p>Ada Holm</p><p>3 March 2023</p>",
            &["Ada Holm"],
        ),
        // A name and a date.
        ("<p>11.12.2023 - Ada Holm</p>", &["Ada Holm"]),
        // An editorial team, where nobody else is named.
        ("<p class=byline>Redaktion</p>", &["Redaktion"]),
        ("<p class=byline>Staff</p><p>Von Ada Holm, 3. März 2023</p>", &["Ada Holm"]),
        ("<div itemprop=author>The Tides Team</div>", &["The Tides Team"]),
        (
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='The Tides Team'>",
            &["The Tides Team"],
        ),
        // Who helped is no author.
        ("<p>Written by</p><p>The Tides Team, edited by Bo Lind</p>", &["The Tides Team"]),
        ("<p>3 March 2023, edited by Bo Lind, by Ada Holm</p>", &["Ada Holm"]),
        // What names a house or an account beside them.
        ("<p>By Ada Holm, CNN</p>", &["Ada Holm"]),
        ("<p>By AFP</p>", &["AFP"]),
        ("<p class=byline>Por Ada Holm e Bo Lind, RTV Kiel</p>", &["Ada Holm", "Bo Lind"]),
        ("<p class=byline>By ADA Holm and Bo Lind</p>", &["ADA Holm", "Bo Lind"]),
        ("<p class=byline>By Ada Holm and AJ Lind</p>", &["Ada Holm", "AJ Lind"]),
        ("<div itemprop=author>Ada Holm</div><div itemprop=author>USA TODAY</div>", &["Ada Holm"]),
        ("<meta name=twitter:creator content='Ada Holm'>", &["Ada Holm"]),
        ("<meta name=twitter:creator content='@Ada Holm'><meta name=twitter:creator content=adaholm>", &[]),
        (
            "<p>By <a href=/bio/ada>Ada Holm</a>, Senior Technologist, Tide Speech, and Boat Project</p>",
            &["Ada Holm"],
        ),
        ("<p>小明 發表在 海港日記 留言(3)</p><div class=author>小明 發表在 海港日記</div>", &["小明"]),
        ("<p>Ada Holm<br>The Harbour Post<br>Thu, 14 May 2020 17:55 UTC in port</p>", &["Ada Holm"]),
        // What is no byline.
        ("<p>Ada Holm The Harbour Post Thu, 14 May 2020 17:55 UTC in port</p>", &[]),
        ("<meta property=article:section content='Ada Holm'><p>Ada Holm 09:31 August 20, 2019</p>", &[]),
        ("<meta name=keywords content='tides, Ada Holm'><p>Ada Holm 09:31 August 20, 2019</p>", &[]),
        ("<p>Ada Holm 09:31 August 20, 2019</p>", &["Ada Holm"]),
        ("<table class=infobox><tr><th>Written by<td>Ada Holm<tr><th>Music by<td>Bo Lind</table>", &[]),
        ("<table><tr><th>Written by<td>Ada Holm<tr><th>Music by<td>Bo Lind</table>", &["Ada Holm"]),
        ("<figure><figcaption><b itemprop=creator>Ada Holm</b></figcaption></figure>", &[]),
        ("<div class=byline><p>Print</p></div>", &[]),
        ("<p>By the big boats</p>", &[]),
        ("<p>From Wikipedia, the free encyclopedia</p>", &[]),
        ("<a rel=author href=/>Harbour Corner</a>", &[]),
        ("<nav><a href=/author/ada>Ada Holm</a></nav>", &[]),
        ("<p class=breadcrumb><a href=/>Home</a> / <a href=/blog>Blog</a> /</p>", &[]),
        ("<div><img src=a.jpg alt='Boats'></div><p>Boat Repair</p><p>3 March 2023</p>", &[]),
        ("<div><img src=a.jpg alt='Tide Clock'></div><p>Tide Clock</p>", &[]),
        ("<p>By cleaning, painting, and selling boats</p>", &[]),
        ("<dl><dt class=sig-name>harbour.wait(tide)</dt></dl>", &[]),
        ("<p>Video Tides</p>", &[]),
    ] {
        let found = read(&format!("<h1>Low tide at noon</h1>{byline}{PROSE}"));
        assert_eq!(found.authors, authors, "{byline}");
    }
}

#[test]
fn the_name_of_the_site_is_that_of_the_link_to_its_home_page() {
    let linked = r#"<script type=application/ld+json>{"@type":"Article","author":[{"name":"Ada Holm, DIE FLUT"},{"name":"Die Flut"}]}</script>"#;
    let page = |logo: &str| read(&format!("{linked}{logo}<h1>Low tide at noon</h1>{PROSE}")).authors;
    assert_eq!(page("<a href=/>DIE FLUT</a>"), ["Ada Holm"]);
    assert_ne!(page(""), ["Ada Holm"]);
}

#[test]
fn authors_are_found_at_the_end_and_in_threads() {
    let page = |behind: &str| format!("<h1>Low tide at noon</h1>{PROSE}{PROSE}{PROSE}{PROSE}{PROSE}{behind}");
    for (what, html, authors) in [
        ("an article's footer", format!("<article>{}</article>", page("<footer>Posted by Ada Holm on 3 March 2023</footer>")), &["Ada Holm"][..]),
        ("a box", page("<div class=author-box><h4>Ada Holm</h4><p>writes about tides.</p></div>"), &["Ada Holm"]),
        (
            "a part in a table",
            "<table><tr><td>时间：2004年10月21日14:18 作者：王小明 时间：昨天</td></tr></table>".to_owned(),
            &["王小明"],
        ),
        ("wrote on", "<h1>低潮</h1><p>海边的人 发表于 2005-9-15 11:46</p>".to_owned(), &["海边的人"]),
        (
            "a post whose class tells that it has comments",
            format!("<div class='post hentry comments-open'><h1>Low tide</h1><p>By harbourmaster</p>{PROSE}</div>"),
            &["harbourmaster"],
        ),
        ("a label above the name", page("<h4>Author</h4><p>Ada Holm</p>"), &["Ada Holm"]),
        ("a short word is no label", page("<h4>From</h4><p>Ada Holm</p>"), &[]),
        (
            "an organisation that is named twice",
            "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Tides Ltd\"},\
             {\"@type\":\"Organization\",\"name\":\"Tides Ltd\"}]}</script><h1>Low tide</h1>"
                .to_owned(),
            &["Tides Ltd"],
        ),
        ("boxes of two", page("<div class=author-box><h4>Ada Holm</h4></div><div class=author-box><h4>Bo Lind</h4></div>"), &[]),
        (
            "a thread",
            "<h1>Low tide?</h1><ul><li>Thread starter <a class=username href=/members/ada>ada5</a></li></ul>\
             <article itemscope><span itemprop=author>bo</span><p>It is at noon.</p></article>"
                .to_owned(),
            &["ada5"],
        ),
        (
            "an account",
            "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"name\":\"aholm\"}}</script>\
             <h1>Low tide</h1><p>By Ada Holm</p>"
                .to_owned(),
            &["Ada Holm"],
        ),
        (
            "one of two",
            "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Holm\"}}</script>\
             <h1>Low tide</h1><p>By Ada Holm and Bo Lind</p>"
                .to_owned(),
            &["Ada Holm", "Bo Lind"],
        ),
        (
            "a product",
            "<script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Tide clock\"}</script>\
             <h1>Tide clock</h1><p class=author>Ada H.</p>"
                .to_owned(),
            &[],
        ),
        (
            "a card",
            "<meta name=twitter:label2 content='Written by'><meta name=twitter:data2 content='Ada Holm'><h1>Low tide</h1>"
                .to_owned(),
            &["Ada Holm"],
        ),
    ] {
        assert_eq!(read(&html).authors, authors, "{what}");
    }
}

#[test]
fn a_line_below_the_text_signs_it() {
    let page = |behind: &str| format!("<h1>Low tide at noon</h1><article>{PROSE}{behind}</article>");
    let authors = |html: &str| crate::extract(html).metadata.authors;
    assert_eq!(authors(&page("<p>Autoren Ada Holm und Bo Lind</p>")), ["Ada Holm", "Bo Lind"]);
    assert_eq!(authors(&page("<div>Article by</div><div>Ada Holm</div>")), ["Ada Holm"]);
    assert_eq!(authors(&page("<p>By and by the water came back.</p>")), [""; 0]);
}

#[test]
fn a_card_names_the_authors_that_linked_data_leaves_out() {
    let card = |names: &str| {
        format!(
            "<script type=application/ld+json>{{\"@type\":\"Article\",\"author\":\"Ada Holm\"}}</script>\
             <meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='{names}'>"
        )
    };
    assert_eq!(read(&card("Ada Holm, Bo Lind")).authors, ["Ada Holm", "Bo Lind"]);
    assert_eq!(read(&card("Cy Marr, Bo Lind")).authors, ["Ada Holm"]);
}

#[test]
fn a_sidebar_of_an_article_is_about_the_article() {
    let page = |tag: &str, class: &str| {
        let marked = format!(
            "<div class={class}><{tag}><div class=sidebar><b itemprop=author>Ada Holm</b></div></{tag}></div>"
        );
        read(&format!("<h1>Low tide at noon</h1>{}{marked}{PROSE}", PROSE.repeat(4))).authors
    };
    assert_eq!(page("article", "x"), ["Ada Holm"]);
    assert_eq!(page("div", "x"), [""; 0]);
    assert_eq!(page("article", "related"), [""; 0]);
    assert_eq!(page("article", "sidebar"), [""; 0], "a card in a sidebar");
}

#[test]
fn a_site_is_known_by_all_its_names() {
    let page = |head: &str| {
        read(&format!("{head}<h1>Low tide at noon</h1><p class=byline>Ada Holm</p>{PROSE}")).authors
    };
    let publisher = "<meta name=author content='Tide House'><meta property=og:site_name content='The Post'>";
    assert_eq!(page(publisher), ["Tide House"]);
    assert_eq!(page(&format!("{publisher}<meta name=dc.publisher content='Tide House'>")), ["Ada Holm"]);
    let spelled = "<meta name=author content='Tideandebb Weekly'><meta property=og:site_name content='Tide &amp; Ebb Weekly'>";
    assert_eq!(page(spelled), ["Ada Holm"], "and, for a sign");
    let site = |head: &str| read(&format!("{head}<h1>Low tide at noon</h1>{PROSE}")).authors;
    let both = |name: &str| {
        site(&format!("<meta name=author content='{name}'><meta property=og:site_name content='{name}'>"))
    };
    assert_eq!(both("Tide &amp; i"), ["Tide & i"], "the name of a site is one");
    assert_eq!(both("Tides | Boats"), ["Tides"]);
    assert_eq!(both("Tide Press, Boat Press"), ["Tide Press", "Boat Press"]);
}

#[test]
fn a_person_comes_before_the_site() {
    let organisation = r#"<meta property=og:site_name content="The Harbour Post"><script type=application/ld+json>
        {"@type":"Article","author":{"@type":"Organization","name":"The Harbour Post"}}</script><h1>Low tide at noon</h1>"#;
    assert_eq!(read(&format!("{organisation}<p class=byline>By Ada Holm</p>")).authors, ["Ada Holm"]);
    assert_eq!(read(organisation).authors, ["The Harbour Post"]);
}

#[test]
fn a_line_beside_the_headline_knows_better_than_the_cms() {
    let linked = r#"<script type=application/ld+json>{"@type":"Article","author":{"@type":"Person","name":"Cy Marr"}}</script>"#;
    let page = |line: &str| format!("{linked}<h1>Low tide at noon</h1>{line}<article>{PROSE}</article>");
    let authors = |line: &str| crate::extract(&page(line)).metadata.authors;
    assert_eq!(authors("<p>By: Ada Holm</p>"), ["Ada Holm"]);
    assert_eq!(authors("<p>By Ada Holm. Last updated 7 March 2023</p>"), ["Ada Holm"]);
    // A teaser, not a person, and nothing that says "by".
    assert_eq!(authors("<div class=related><p>By Ada Holm</p></div>"), ["Cy Marr"]);
    assert_eq!(authors("<p>By the sea</p>"), ["Cy Marr"]);
    assert_eq!(authors("<p>Ada Holm</p>"), ["Cy Marr"]);
}

#[test]
fn a_site_is_no_author_by_its_address_either() {
    let meta = "<meta name=author content=harbourpost.example>";
    let page = format!("{meta}<h1>Low tide</h1><span class=byline>Ada Holm</span>{PROSE}");
    let extractor = crate::Extractor::new().url("https://harbourpost.example/low-tide");
    let article = extractor.and_then(|extractor| extractor.extract(&page));
    assert_eq!(article.map(|article| article.metadata.authors).unwrap_or_default(), ["Ada Holm"]);
}

#[test]
fn sources_of_authors_are_asked_in_their_order() {
    let linked = |name: &str| {
        format!(
            r#"<script type=application/ld+json>{{"@type":"Article","author":{{"name":"{name}"}}}}</script>"#
        )
    };
    let meta = |name: &str| format!("<meta name=author content='{name}'>");
    let (mark, byline) = ("<span itemprop=author>Ada Holm</span>", "<p class=byline>Ada Holm</p>");
    let link = |name: &str| format!("<a rel=author href=/about>{name}</a>");
    let page = |head: &str, line: &str| format!("{head}<h1>Low tide at noon</h1>{line}{PROSE}{PROSE}");
    for (what, html, authors) in [
        ("a mark before the head", page(&meta("Bo Lind"), mark), &["Ada Holm"][..]),
        ("an account in the data after a mark", page(&linked("bolind"), mark), &["Ada Holm"]),
        ("the head before a link", page(&meta("Ada Holm"), &link("Bo Lind")), &["Ada Holm"]),
        ("an account in the head after a link", page(&meta("bolind"), &link("Ada Holm")), &["Ada Holm"]),
        (
            "an address in the head after a byline",
            page(&meta("http://x.example/bo lind"), byline),
            &["Ada Holm"],
        ),
        (
            "an account in the data before one in a byline",
            page(&linked("bolind"), "<p class=byline>adaholm</p>"),
            &["bolind"],
        ),
        (
            "an account in a byline before one in the head",
            page(&meta("bolind"), "<p class=byline>adaholm</p>"),
            &["adaholm"],
        ),
        ("an account in the head", page(&meta("adaholm"), ""), &["adaholm"]),
        (
            "a team in the data before one in the head",
            page(&format!("{}{}", linked("Tides Team"), meta("Boats Team")), ""),
            &["Tides Team"],
        ),
        (
            "a team in the head before a byline",
            page(&meta("Tides Team"), "<p class=byline>Boats Team</p>"),
            &["Tides Team"],
        ),
        ("a person in a byline before a team", page(&linked("Tides Team"), byline), &["Ada Holm"]),
        (
            "metas of the best name only",
            page(
                "<meta name=citation_author content='Ada Holm'><meta name=dc.creator content='Bo Lind'>",
                "",
            ),
            &["Ada Holm"],
        ),
        (
            "a marked author of a text further down",
            page("", &format!("{mark}{}<span itemprop=author>Bo Lind</span>", "<p>".repeat(20))),
            &["Ada Holm"],
        ),
        ("no sentence in a mark", page("", "<span itemprop=author>Ada holm says more of it</span>"), &[]),
        (
            "the Open Graph's product",
            page("<meta property=og:type content=product.item>", "<p class=author>Ada H.</p>"),
            &[],
        ),
        ("a sentence beside a person", page(&meta("Ada Holm, The Tide Club on the Wall"), ""), &["Ada Holm"]),
        (
            "a house in the head after a link",
            page(&meta("Die Harbourpost"), &link("Ada Holm")),
            &["Ada Holm"],
        ),
        (
            "several parts in the head after a byline",
            page(&meta("content: Tides, design: Bo Lind, MARSH"), byline),
            &["Ada Holm"],
        ),
        (
            "a domain of an organisation",
            page(
                r#"<script type=application/ld+json>{"@type":"Article","author":{"@type":"Organization","name":"tides.com"}}</script>"#,
                "",
            ),
            &[],
        ),
        ("the site's name and a date", page("", "<p>Harbourpost Tide Notes, 3 March 2023</p>"), &[]),
        ("a family's name first", page("<meta name=author content='Holm, Ada'>", ""), &["Ada Holm"]),
        (
            "two names are none of a family",
            page("<meta name=author content='Ada Holm, Bo Lind'>", ""),
            &["Ada Holm", "Bo Lind"],
        ),
        (
            "no more in the byline",
            page(&linked("Ada Holm"), "<p class=byline>Ada Holm, the-boats</p>"),
            &["Ada Holm"],
        ),
        (
            "more in the byline",
            page(&linked("Ada Holm"), "<p class=byline>Ada Holm, Bo Lind</p>"),
            &["Ada Holm", "Bo Lind"],
        ),
        (
            "a person in a byline before an account in the data",
            page(&linked("bolind"), byline),
            &["Ada Holm"],
        ),
        (
            "a card before who signs a text far below",
            page(
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Holm'>",
                &format!("{}<p class=byline>Bo Lind</p>", PROSE.repeat(12)),
            ),
            &["Ada Holm"],
        ),
        (
            "a team in a mark far below",
            page("", &format!("{}<span itemprop=author>The Tides Team</span>", PROSE.repeat(12))),
            &["The Tides Team"],
        ),
        (
            "the site in the head after a byline",
            page(
                &format!("<meta property=og:site_name content='Harbour Notes'>{}", meta("Harbour Notes")),
                "<p class=byline>adaholm</p>",
            ),
            &["adaholm"],
        ),
        (
            "a better name of a meta that names nobody",
            page("<meta name=citation_author content=admin><meta name=dc.creator content='Ada Holm'>", ""),
            &["Ada Holm"],
        ),
        (
            "two links side by side",
            page("", &format!("{} {}", link("Ada Holm"), link("Bo Lind"))),
            &["Ada Holm", "Bo Lind"],
        ),
        ("no capitals", page(&linked("Ada Holm"), "<p class=byline>ADA HOLM</p>"), &["Ada Holm"]),
        (
            "no topic beside a person",
            page(&linked("Ada Holm"), "<p class=byline>Ada Holm, Boats</p>"),
            &["Ada Holm"],
        ),
        ("three given names", page(&meta("Ada, Bo, Cy"), ""), &["Ada", "Bo", "Cy"]),
        (
            "a motto behind a name is no given name",
            page(&meta("Tidepedia, the free book of tides"), ""),
            &["Tidepedia", "the free book of tides"],
        ),
    ] {
        assert_eq!(read(&html).authors, authors, "{what}");
    }
}

#[test]
fn a_link_to_an_author_counts_once_as_related_cards_have_them_too() {
    let link = |name: &str| format!("<p><a rel=author href=/{name}>{name}</a></p>");
    let page = format!("<h1>Low tide</h1>{PROSE}{}{PROSE}{}", link("Ada Holm"), link("Cy Marr"));
    assert_eq!(read(&page).authors, ["Ada Holm"]);
}

#[test]
fn a_byline_below_a_heading_of_other_texts_is_theirs() {
    let page = |heading: &str| {
        let lines = "<p>Tea</p><p>Cake</p><p>Rum</p>";
        let other =
            format!("<h3>{heading}</h3><div><a href=/a>Old boats</a></div><p>By Bo Lind, 3 March 2023</p>");
        read(&format!("<h1>Low tide at noon</h1>{lines}{other}{PROSE}")).authors
    };
    assert_eq!(page("The second boat"), ["Bo Lind"]);
    assert_eq!(page("Related articles"), [""; 0]);
}

#[test]
fn words_of_a_byline_may_be_those_of_reporters() {
    for line in [
        "Words: Ada Holm",
        "Protokoll: Ada Holm",
        "Reportage: Ada Holm",
        "خبرنگار: Ada Holm",
        "Ρεπορτάζ: Ada Holm",
        "авторка: Ada Holm",
    ] {
        assert_eq!(
            read(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}")).authors,
            ["Ada Holm"],
            "{line}"
        );
    }
}

#[test]
fn a_sentence_is_an_author_only_where_no_person_is() {
    let page =
        |name: &str| read(&format!("<meta name=author content='{name}'><h1>Low tide</h1>{PROSE}")).authors;
    assert_eq!(page("The Tide Club on Facebook"), ["The Tide Club on Facebook"]);
    assert_eq!(page("Ada Holm, The Tide Club on Facebook"), ["Ada Holm"]);
}

#[test]
fn what_the_head_names_comes_before_an_organisation() {
    let organisation = r#"<script type=application/ld+json>{"@type":"NewsArticle","author":{"@type":"Organization",
        "name":"Tide Agency | All the tides | TA"}}</script>"#;
    let page =
        format!("<meta name=author content='tides of the islands'>{organisation}<h1>Low tide</h1>{PROSE}");
    assert_eq!(read(&page).authors, ["tides of the islands"]);
}

#[test]
fn a_line_is_no_byline_everywhere() {
    let page = |line: &str| format!("<h1>Low tide at noon</h1>{line}{}", PROSE.repeat(3));
    let long = &PROSE[3..200];
    for (what, html, authors) in [
        ("in a comment", page("<div class=comments><p class=byline>By Ada Holm</p></div>"), &[][..]),
        ("in a long text", page(&format!("<p class=byline>Ada Holm {long}</p>")), &[]),
        ("right beside it", page("<div class=sidebar><p class=byline>By Ada Holm</p></div>"), &["Ada Holm"]),
        (
            "in a sidebar further down",
            page(&format!(
                "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><div class=sidebar><p class=byline>By Ada Holm</p></div>{}",
                PROSE.repeat(6)
            )),
            &[],
        ),
        ("a label above a text", page(&format!("<p>Written by</p><p>{long}</p>")), &[]),
        ("a small list", page("<p class=byline>boats, ropes and gulls</p>"), &[]),
        ("a small name", page("<p class=byline>boats</p>"), &["boats"]),
        (
            "a picture far above",
            page(
                "<img src=a.jpg alt='Ada Holm'><p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><p>Ada Holm</p><p>3 March 2023</p>",
            ),
            &[],
        ),
        ("a long line with a name and a date", page(&format!("<p>{long} 3 March 2023 - Ada Holm</p>")), &[]),
        ("a category and a date", page("<p>3 March 2023 - Tides</p>"), &[]),
        (
            "a name and a date further down",
            page(&format!("<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><p>3 March 2023 - Ada Holm</p>{PROSE}")),
            &[],
        ),
        ("a name that begins with a number", page("<p class=byline>3i harbour</p>"), &[]),
        (
            "teasers by two",
            page(
                "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><p>By Ada Holm, 3 March 2023</p><p>By Bo Lind, 4 March 2023</p>",
            ),
            &[],
        ),
        (
            "a teaser below a byline of one name",
            page("<p>By Ada</p><p>Tea</p><p>Cake</p><p>Rum</p><p>By Bo Lind, 4 March 2023</p>"),
            &["Ada"],
        ),
        (
            "a line further down",
            page("<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p><p>By Ada Holm, 3 March 2023</p>"),
            &["Ada Holm"],
        ),
        ("a bar before the name", page("<p class=byline>3 March 2023 | Ada Holm</p>"), &["Ada Holm"]),
        (
            "a link that says so",
            page("<div><a rel=author href=/x>Ada Holm</a> and friends of the sea</div>"),
            &["Ada Holm"],
        ),
        (
            "a box in a card",
            page(&format!(
                "{}<div class=related><div class=author-box><h4>Ada Holm</h4></div></div>",
                PROSE.repeat(3)
            )),
            &[],
        ),
        (
            "a box with a link",
            page(&format!("{}<div class=author-box><p><a href=/x>Ada Holm</a></p></div>", PROSE.repeat(3))),
            &["Ada Holm"],
        ),
        (
            "a box with a word",
            page(&format!("{}<div class=author-box><h4>Boats</h4></div>", PROSE.repeat(3))),
            &[],
        ),
        (
            "a box in a comment",
            page(&format!(
                "{}<div class=comments><div class=author-box><h4>Ada Holm</h4></div></div>",
                PROSE.repeat(3)
            )),
            &[],
        ),
    ] {
        assert_eq!(read(&html).authors, authors, "{what}");
    }
}
