//! Bylines near the headline.

use crate::metadata::byline::Visible;
use crate::metadata::tests::{PROSE, read};

const LINKED: &str =
    r#"<script type=application/ld+json>{"@type":"Article","author":{"name":"Cy Marr"}}</script>"#;

fn authors(head: &str, line: &str) -> Vec<String> {
    read(&format!("{head}<h1>Low tide at noon</h1>{line}{}", PROSE.repeat(3))).authors
}

#[test]
fn a_heading_of_the_page_is_no_byline() {
    let page = |headings: &str| read(&format!("<title>By Night</title>{headings}{PROSE}")).authors;
    assert_eq!(page("<h2>By Night</h2>"), [""; 0]);
    assert_eq!(page("<h1>By Moonlight</h1><h2>By Night</h2>"), [""; 0]);
}

#[test]
fn a_newsroom_yields_to_the_person_whom_a_further_line_names() {
    let newsroom = "<p class=author>Newsroom</p>";
    let person = "<p><a href=/author/ada-holm>Ada Holm</a></p>";
    assert_eq!(authors("", &format!("{newsroom}{person}")), ["Ada Holm"]);
    assert_eq!(authors("", newsroom), ["Newsroom"]);
}

#[test]
fn an_address_yields_to_the_person_whom_a_further_line_names() {
    let address = "<p class=byline>ops@tides.example</p>";
    assert_eq!(authors("", &format!("{address}<p class=byline>Ada Holm</p>")), ["Ada Holm"]);
    assert_eq!(authors("", address), ["ops@tides.example"]);
}

#[test]
fn a_trade_or_an_agency_beside_a_name_makes_a_byline() {
    for line in [
        "Ada Holm, Staff Writer",
        "Ada Holm | Health reporter",
        "Ada Holm (Redakteurin)",
        "Ada Holm, envoyée spéciale",
        "Ada Holm/dpa",
        "Ada Holm - EFE",
        "<span>Ada Holm</span> <span>Correspondent</span>",
        "Ada Holm</p><p>Reporter at sea",
    ] {
        assert_eq!(authors("", &format!("<p>{line}</p>")), ["Ada Holm"], "{line}");
    }
    for line in ["Ada Holm, harbour master", "Ada Holm (writers)", "Ada Holm", "Low Tide, Staff Writer"] {
        assert_eq!(authors("", &format!("<p>{line}</p><p>They knew: low tide.</p>")), [""; 0], "{line}");
    }
    let page = |line: &str| format!("{line}<p>{}</p>", "The boats lay on their sides. ".repeat(9));
    assert_eq!(authors("", &page("<p>Ada Holm, Staff Writer</p>")), ["Ada Holm"]);
    let far = format!("{}<p>Ada Holm, Staff Writer</p>", page(""));
    assert_eq!(authors("", &far), [""; 0], "not beside the headline");
    assert_eq!(authors("", "<figure><figcaption>Ada Holm, reporter</figcaption></figure>"), [""; 0]);
}

#[test]
fn a_standfirst_may_end_in_a_byline() {
    let standfirst = "Twice a day the harbour is empty, and whoever wants to leave it has to wait for the water to come back.";
    let page = |byline: &str| authors("", &format!("<p>{standfirst} <span class=author>{byline}</span></p>"));
    assert_eq!(page("VON ADA HOLM UND BO LIND"), ["ADA HOLM", "BO LIND"]);
    assert_eq!(page("from the harbour"), [""; 0]);
}

#[test]
fn a_list_of_authors_tells_what_each_does() {
    let item =
        |name: &str, role: &str| format!("<li class=a><div><p>{name}</p><span>{role}</span></div></li>");
    let list = |items: &str| format!("<div class=authors><ul>{items}</ul></div>");
    let both = item("Ada Holm", "Editor of Tides") + &item("Bo Lind", "Reporter");
    assert_eq!(authors("", &list(&both)), ["Ada Holm", "Bo Lind"]);
    let other = item("Ada Holm", "Tides and boats") + &item("Bo Lind", "Reporter");
    assert_eq!(authors("", &list(&other)), ["Ada Holm"], "no role");
}

#[test]
fn a_sentence_behind_the_text_presents_the_name_below_the_headline() {
    let page = |line: &str, behind: &str| authors("", &format!("<p>{line}</p>{}{behind}", PROSE.repeat(3)));
    let sentence = "<p>Ada Holm writes about tides.</p>";
    assert_eq!(page("Ada Holm", sentence), ["Ada Holm"]);
    assert_eq!(page("<span>Ada Holm</span> <span>, of Kiel (SH)</span>", sentence), ["Ada Holm"]);
    assert_eq!(page("Ada Holm", "<p>Ada Holm</p><p>est journaliste à Kiel.</p>"), ["Ada Holm"]);
    assert_eq!(page("Ada Holm", "<p>Ada Holm sails.</p>"), [""; 0], "it tells what she does");
    assert_eq!(page("Ada Holm", "<p>Ada Holmes writes about tides.</p>"), [""; 0], "somebody else");
    assert_eq!(page("Low tides", "<p>Low tides is what we wait for.</p>"), [""; 0], "no name");
    let far = authors("", &format!("{}<p>Ada Holm</p>{sentence}", PROSE.repeat(12)));
    assert_eq!(far, [""; 0], "not beside the headline");
}

#[test]
fn a_name_at_the_right_below_the_headline_signs_the_text() {
    assert_eq!(authors("", "<p align=right>Ada Holm</p>"), ["Ada Holm"]);
    assert_eq!(authors("", "<p>Ada Holm</p>"), [""; 0]);
}

#[test]
fn a_place_in_capitals_may_stand_between_a_name_and_the_date() {
    let page = |line: &str| authors("", &format!("<p>{line}</p><p>3 March 2023</p>"));
    assert_eq!(page("Nurhan HOLM / İSTANBUL"), ["Nurhan HOLM"]);
    assert_eq!(page("Tides Boats / News"), [""; 0], "no place in capitals");
    assert_eq!(authors("", "<p>Nurhan HOLM / İSTANBUL</p>"), [""; 0], "no date");
}

#[test]
fn links_to_authors_tell_that_by_introduces_them() {
    let link = |name: &str| format!("<a href=/auteur/{}>{name}</a>", name.len());
    let line = format!("par {} et {}", link("Ada Holm"), link("Cy Marr"));
    let more = ", envoyés spéciaux dans le port de Saint-Nazaire (Loire-Atlantique)";
    assert_eq!(authors("", &format!("<p>{line}{more}</p>")), ["Ada Holm", "Cy Marr"]);
    let unlinked =
        "par Ada Holm et Cy Marr, envoyés spéciaux dans le port de Saint-Nazaire (Loire-Atlantique)";
    assert_eq!(authors("", &format!("<p>{unlinked}</p>")), [""; 0]);
}

#[test]
fn who_opened_an_issue_began_the_thread() {
    let owner = "<span itemprop=author><a rel=author href=/cymarr>cymarr</a></span>";
    let page = |line: &str| authors(owner, &format!("<div>{line} Sep 17, 2022 · 5 comments</div>"));
    assert_eq!(page("<a href=/ada>adaholm</a> opened this issue"), ["adaholm"]);
    assert_eq!(page("<a href=/ada>adaholm</a> closed this issue"), ["cymarr"]);
    assert_eq!(page("Somebody Else opened this issue"), ["cymarr"], "no account");
}

/// Lines, so that what follows is not right beside what comes before.
const LINES: &str = "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p>";

#[test]
fn what_holds_the_headline_is_not_beside_the_text() {
    let byline = "<p class=byline>Ada Holm</p>";
    let others = "<p>Boats for sale</p>".repeat(40);
    let page = |main: &str, side: &str| {
        let side = format!("<div class=sidebar>{main}{LINES}{side}</div>");
        read(&format!("<title>Low tide at noon</title>{side}{PROSE}{others}")).authors
    };
    assert_eq!(page("<h1>Low tide at noon</h1>", byline), ["Ada Holm"]);
    assert_eq!(page("", byline), [""; 0]);
    let card = |class: &str| format!("{LINES}<div class='{class}'>By Ada Holm</div>");
    assert_eq!(authors("", &card("card byline")), ["Ada Holm"], "a byline styled as a card");
    assert_eq!(authors("", &card("card")), [""; 0]);
    assert_eq!(authors("", &card("sidebar byline")), [""; 0]);
}

#[test]
fn icons_are_no_lines_between_headline_and_byline() {
    let teaser = "<div class=teaser><p class=byline>Ada Holm</p></div>";
    let icons = "<p>\u{e023}</p>".repeat(4);
    assert_eq!(authors("", &format!("{icons}{teaser}")), ["Ada Holm"]);
    assert_eq!(authors("", &format!("{LINES}{teaser}")), [""; 0]);
}

#[test]
fn cards_name_the_authors_of_other_texts() {
    let card = "<article><h2>High tide</h2><p class=byline>Ada Holm</p></article>";
    let far = PROSE.repeat(12);
    assert_eq!(authors("", &format!("{LINES}{}", card.repeat(3))), [""; 0]);
    assert_eq!(authors("", &format!("{far}{}", card.repeat(3))), [""; 0]);
    assert_eq!(authors("", &format!("{far}{}", card.repeat(2))), ["Ada Holm"], "two are no pattern");
    let long = format!("<article>{}</article>", "<p class=byline>Ada Holm</p>".repeat(9));
    assert_eq!(authors("", &format!("{far}{}", long.repeat(3))), ["Ada Holm"], "too long for cards");
}

#[test]
fn a_link_to_an_author_in_a_line_with_a_date_names_who_wrote_it() {
    let line = |href: &str, date: &str| {
        authors("", &format!("{LINES}<p>Tides - <a href={href}>Ada Holm</a> (Kiel) - {date}</p>"))
    };
    assert_eq!(line("/author/ada", "3 March 2023"), ["Ada Holm"]);
    assert_eq!(line("/author/ada", "noon"), [""; 0]);
    assert_eq!(line("/tides", "3 March 2023"), [""; 0]);
    assert_eq!(line("/author/ada", "3 March 2023, when the boats lay on their sides until noon"), [""; 0]);
}

#[test]
fn links_with_commas_between_them_are_all_of_a_block() {
    let links = |names: [&str; 3], and: &str| {
        let [ada, bo, cy] = names.map(|name| format!("<a href=/author/x>{name}</a>"));
        authors("", &format!("{LINES}<p>{ada}, {bo}{and}{cy}</p>"))
    };
    let names = ["Ada Holm", "Bo Lind", "Cy Marr"];
    assert_eq!(links(names, " & "), names);
    assert_eq!(links(names, " went to sea in a boat with "), [""; 0]);
}

#[test]
fn a_part_of_a_line_may_be_called_the_author() {
    let line = |part: &str| authors("", &format!("<p>{part}</p>"));
    assert_eq!(line("3/3/2023 <span class=author>Ada Holm</span> 6"), ["Ada Holm"]);
    assert_eq!(line("Tides <b class='author vcard'>By <i>Ada</i> <i>Holm</i></b> 6"), ["Ada Holm"]);
    assert_eq!(line("Tides <b class=author>By <i class=author-name>Ada</i> Holm</b> 6"), ["Ada Holm"]);
    assert_eq!(line("3/3/2023 <span>Tides</span> 6"), [""; 0]);
    assert_eq!(line("Edited by <span class=author>Bo Lind</span> 3/3/2023"), [""; 0]);
    let far =
        |date: &str| authors("", &format!("{LINES}<p>The <span class=author>Ada Holm</span> {date}</p>"));
    assert_eq!(far("3/3/2023"), ["Ada Holm"]);
    assert_eq!(far("Club"), [""; 0], "no date, nor beside the headline");
    assert_eq!(far("of 3/3/2023 lay on her side until noon, and nobody seemed to mind"), [""; 0]);
}

#[test]
fn a_text_that_begins_with_a_name_is_no_byline() {
    let text = "the boats lay on their sides ".repeat(6);
    assert_eq!(authors("", &format!("<p class=byline>Ada Holm | {text}</p>")), [""; 0]);
}

#[test]
fn an_element_is_for_who_wrote_it() {
    for element in
        ["address", "div class=szerzo", "div class=news-yazar", "p class=kirjoittajat", "b class=columnist"]
    {
        let line = |name: &str| {
            let end = element.split(' ').next().unwrap_or_default();
            authors("", &format!("<div><{element}>{name}</{end}></div>"))
        };
        assert_eq!(line("Ada Holm"), ["Ada Holm"], "{element}");
        assert_eq!(line("Tides"), [""; 0], "{element}");
    }
    assert_eq!(authors("", "<address>Long Quay, 24103 Kiel</address>"), [""; 0]);
    assert_eq!(
        authors("", &format!("{LINES}<address>Ada Holm</address>")),
        [""; 0],
        "no longer beside the headline"
    );
}

#[test]
fn a_line_in_so_many_words_names_persons() {
    for (line, author) in [
        ("<p>By Ada Holm</p>", "Ada Holm"),
        ("<p>3 March 2023 by Ada Holm</p>", "Ada Holm"),
        ("<p>3 March 2023 by admin</p><p>By Ada Holm</p>", "Ada Holm"),
        ("<p>By Tides</p>", "Cy Marr"),
        ("<p>Ada Holm, 3 March 2023</p>", "Cy Marr"),
        // A caption.
        (
            "<p>By Ada Holm, this picture of boats was sold in the harbour on 3 March 2023 for a barrel</p>",
            "Cy Marr",
        ),
    ] {
        assert_eq!(authors(LINKED, line), [author], "{line}");
    }
}

#[test]
fn whoever_began_a_thread_is_introduced_as_such() {
    for word in
        ["Thread starter", "Topic starter", "Started by", "Themenersteller", "Themenstarter", "Erstellt von"]
    {
        assert_eq!(authors(LINKED, &format!("<p>{word} adaholm</p>")), ["adaholm"], "{word}");
    }
    let text = format!("<p>Started by Ada Holm | {}</p>", &PROSE[3..200]);
    assert_eq!(authors(LINKED, &text), ["Cy Marr"], "a text");
}

#[test]
fn the_head_of_a_thread_is_no_byline() {
    let head = |text: &str| authors("", &format!("<h3>{text}</h3>"));
    assert_eq!(head("Autore Topic: Low tide at noon (Letto 1874 volte)"), [""; 0]);
    assert_eq!(head("Autore: Ada Holm"), ["Ada Holm"]);
}

#[test]
fn a_role_may_stand_below_the_name() {
    let credits = |first: &str, second: &str| {
        authors("", &format!("<p>{first},</p><p>Penulis</p><p>{second}</p><p>Editor</p>"))
    };
    assert_eq!(credits("Ada Holm", "Bo Lind"), ["Ada Holm"]);
    assert_eq!(credits("Boats and more", "Bo Lind"), ["Bo Lind"], "no name");
    assert_eq!(authors("", "<p>Ada Holm</p><p>Penulis:</p><p>Bo Lind</p>"), ["Bo Lind"], "a colon");
}

#[test]
fn classes_call_users_and_editors_who_wrote() {
    for class in ["x user-name y", "editor", "post-yazar"] {
        let line = |name: &str| authors("", &format!("<div class='{class}'>{name}</div>"));
        assert_eq!(line("Ada Holm"), ["Ada Holm"], "{class}");
        assert_eq!(line("Boats"), [""; 0], "{class}");
    }
    assert_eq!(authors("", "<div class=editor-content>Ada Holm</div>"), [""; 0]);
    assert_eq!(authors("", "<div class=editor><div><p><b>Boat Repair</b></p></div></div>"), [""; 0]);
}

#[test]
fn right_beside_the_headline_a_line_with_links_to_authors_may_be_long() {
    let dates = "<br>Publicat: Joi, 11 martie 2021, 07:15<br>Actualizat: Vineri, 12 martie 2021, 10:02";
    let line = format!("<p>De <a href=/autor/ada>Ada Holm</a> și <a href=/autor/bo>Bo Lind</a>{dates}</p>");
    assert_eq!(authors("", &line), ["Ada Holm", "Bo Lind"]);
    assert_eq!(authors("", &format!("{LINES}{line}")), [""; 0], "further down");
}

#[test]
fn a_line_with_a_date_may_name_several_persons() {
    assert_eq!(authors("", "<p>Ada Holm, Bo Lind<br>3.3.2023, 14:02</p>"), ["Ada Holm", "Bo Lind"]);
    assert_eq!(authors("", "<p>Ada Holm, O Estado de Kiel<br>3.3.2023</p>"), ["Ada Holm"], "a paper");
    assert_eq!(authors("", "<p>March 3, 2023 / Ada Holm / 2 replies</p>"), ["Ada Holm"]);
}

#[test]
fn a_person_beside_a_picture_and_a_date_wrote_it() {
    let page = |alt: &str, name: &str, date: &str| {
        authors("", &format!("<div><img src=a.jpg alt='{alt}'></div><p>{name}</p><p>{date}</p>"))
    };
    assert_eq!(page("Ada Holm", "Ada Holm", "2023/3/14"), ["Ada Holm"]);
    assert_eq!(page("Ada Holm", "Ada Holm", "5 min read"), ["Ada Holm"]);
    assert_eq!(page("Boats", "Boats", "5 min read"), [""; 0]);
    let helped = "<p>Fact checked by</p><p><img alt='Ada Holm'>Ada Holm</p><p>2023/3/14</p>";
    assert_eq!(authors("", helped), [""; 0]);
}

#[test]
fn a_user_between_headline_and_date_wrote_it() {
    let page = |between: &str, date: &str| {
        authors("", &format!("{between}<p class=user-info>Ada Holm</p><p>{date}</p>"))
    };
    assert_eq!(page("", "2023/3/14"), ["Ada Holm"]);
    assert_eq!(page("", "Tides"), [""; 0]);
    assert_eq!(page(LINES, "2023/3/14"), [""; 0]);
    let ranked = "<div class=user-info><a class=username><b>Kastenfred</b></a><span>Mitglied</span></div>";
    let thread = format!("<p>2023/3/14</p>{ranked}{PROSE}<p>Reply with quote</p>");
    assert_eq!(authors("", &thread), ["Kastenfred"]);
}

#[test]
fn a_user_beside_the_first_post_wrote_it() {
    let page = |above: &str, user: &str, reply: &str| {
        let user = format!("<div class=user-info>{user}</div>");
        let between = "<p>Tea</p><p>Cake</p><p>Rum</p>";
        read(&format!("{above}<h1>Low tide at noon?</h1>{between}{user}{PROSE}<p>{reply}</p>")).authors
    };
    let reply = "Reply with quote";
    assert_eq!(page("", "adaholm", reply), ["adaholm"]);
    assert_eq!(page("", "adaholm", "Reply"), [""; 0], "no forum");
    assert_eq!(page("", "adaholm | three boats and a tide clock", reply), [""; 0], "more than a name");
    assert_eq!(page("<div class=user-info>bolind</div>", "adaholm", reply), ["adaholm"], "who is logged in");
    let post = |user: &str, text: &str| format!("<div class=post><b class=usertitle>{user}</b>{text}</div>");
    let thread = |first: &str| format!("{first}{}<p>{reply}</p>", post("Bo Lind", PROSE));
    let own_heading = format!("<h1>Low tide at noon?</h1>{PROSE}");
    assert_eq!(read(&thread(&post("Member", &own_heading))).authors, [""; 0], "who answers");
    assert_eq!(read(&thread(&own_heading)).authors, ["Bo Lind"]);
    let plain = format!("<h1>Low tide at noon?</h1><p>Harbour</p>{PROSE}<p>{reply}</p>");
    assert_eq!(read(&plain).authors, [""; 0], "nobody's card");
}

#[test]
fn a_name_and_a_date_are_little_else() {
    assert_eq!(authors("", "<p>3 March 2023 - Tides</p><p>3 March 2023 - Ada Holm</p>"), ["Ada Holm"]);
    for facts in [
        "3 March 2023 · 5 min · Ada Holm",
        "3 March 2023 | Ada Holm | 5 min",
        "3 March 2023 • 5 min • Ada Holm",
    ] {
        assert_eq!(authors("", &format!("<p>{facts}</p>")), ["Ada Holm"], "{facts}");
    }
    for facts in ["3 March 2023 · 5 min · tides", "5 min · Tides · Ada Holm"] {
        assert_eq!(authors("", &format!("<p>{facts}</p>")), [""; 0], "{facts}");
    }
    assert_eq!(authors("", "<p>News Release 14-Mar-2024</p>"), [""; 0]);
    assert_eq!(authors("", &format!("<p>Ada Holm, 3 March 2023. {}</p>", &PROSE[3..200])), [""; 0], "a text");
}

#[test]
fn the_head_of_the_post_that_the_headline_is_of_names_its_poster() {
    let user = |name: &str, rank: &str| {
        let facts = "<dl><dt>Joined</dt><dd>Mar 2011</dd><dt>Posts</dt><dd>147</dd></dl>";
        format!("<div class=userinfo><a>{name}</a><p class=usertitle>{rank}</p>{facts}</div>")
    };
    let post = |date: &str, name: &str, title: &str| {
        let head = format!("<p><span class=date>{date}</span></p><p>#1</p>{}", user(name, "Apprentice"));
        format!("<li class=postcontainer>{head}<h2>{title}</h2>{PROSE}</li>")
    };
    let page = format!(
        "<title>Low tide at noon</title><ol>{}{}</ol><p>Reply with quote</p>",
        post("18-02-2014, 20:47", "bookbinder", "Low tide at noon"),
        post("19-02-2014, 08:15", "goldspine", "")
    );
    let found = read(&page);
    assert_eq!(found.authors, ["bookbinder"]);
    assert_eq!(found.published.map(|stamp| stamp.date), Some(jiff::civil::date(2014, 2, 18)));
}

#[test]
fn the_label_of_an_element_may_say_that_it_is_of_the_author() {
    let line = |label: &str, name: &str| {
        authors("", &format!("{LINES}<div {label}><div class=kAzEVK><span>{name}</span></div></div>"))
    };
    for label in [
        "data-testid=byline-contributors",
        "data-component=author",
        "data-qa=byline",
        "data-hook=post-author",
        "aria-labelledby=article-byline",
    ] {
        assert_eq!(line(label, "Ada Holm"), ["Ada Holm"], "{label}");
        assert_eq!(line(label, "Tides"), [""; 0], "{label}");
    }
    assert_eq!(line("data-testid=caption", "Ada Holm"), [""; 0]);
    let user = "<ul><li><span data-hook=user-name>Ada Holm</span></li><li>7 March 2023</li><li>2 min</li></ul><p>Updated</p>";
    assert_eq!(authors(user, ""), ["Ada Holm"], "Wix, above the headline");
    assert_eq!(authors("", &format!("{LINES}{user}")), [""; 0], "who comments");
    assert_eq!(authors("", "<ul><li><span class=user-name>תמר אלקלעי</span></li></ul>"), ["תמר אלקלעי"]);
}

#[test]
fn bylines_side_by_side_are_of_one_text() {
    let person = |class: &str, name: &str| format!("<div class={class}><a>{name}</a></div>");
    let both = |second: &str| {
        let first = person("bylines__person", "Ada Holm");
        authors("", &format!("<div class=bylines>{first}{}</div>", person(second, "Bo Lind")))
    };
    assert_eq!(both("bylines__person"), ["Ada Holm", "Bo Lind"]);
    assert_eq!(both("bylines__desk"), ["Ada Holm"], "something else");
}

#[test]
fn a_name_alone_stands_above_the_date() {
    for (lines, author) in [
        ("<p>रश्मि दुबे</p><p>9 अगस्त 2023 · 3 मिनट</p>", Some("रश्मि दुबे")),
        ("<p>रश्मि दुबे</p><p>3 मिनट</p>", None),
        ("<p>Ada Holm</p><p>Jornalista</p><p>20 de junho de 2024</p>", Some("Ada Holm")),
        (
            "<div><span>Ada Holm</span><span>Jornalista</span></div><p>20 de junho de 2024</p>",
            Some("Ada Holm"),
        ),
        ("<p>Ada Holm</p><p>Porto</p><p>20 de junho de 2024</p>", None),
        ("<p>Ada Holm</p><p>Diretora</p><p>Porto</p>", None),
        ("<p>Boats and more</p><p>Jornalista</p><p>20 de junho de 2024</p>", None),
    ] {
        assert_eq!(authors("", lines), author.into_iter().collect::<Vec<_>>(), "{lines}");
    }
}

#[test]
fn hand_made_classes_call_who_wrote_it() {
    let court = "<p class=by>Ada Holm at Preston Crown Court<br><span>23/02/2017 17:48</span></p>";
    assert_eq!(authors("", court), ["Ada Holm"]);
    assert_eq!(authors("", &court.replace("class=by", "class=bye")), [""; 0]);
    assert_eq!(authors("", "<div class=syggrafeas>Ada Holm</div>"), ["Ada Holm"]);
}

#[test]
fn bars_set_a_name_apart_in_a_long_line_of_facts() {
    let line = |bar: &str| {
        format!(
            "<p>Ada Holm {bar} 15 March 2021 {bar} read 4 812 times so far {bar} Updated: 3 March 2023</p>"
        )
    };
    assert_eq!(authors("", &line("|")), ["Ada Holm"]);
    assert_eq!(authors("", &line("·")), ["Ada Holm"]);
    assert_eq!(authors("", &line("and")), [""; 0]);
    assert_eq!(authors("", &line("|").replace("Ada Holm", "Boats and nets")), [""; 0]);
}

#[test]
fn what_a_style_sheet_sets_apart_is_a_byline_further_down() {
    let page = |line: &str| authors("", &format!("{LINES}<div>{line}</div>"));
    assert_eq!(page("<span>By</span><span>Ada Holm</span>"), ["Ada Holm"]);
    assert_eq!(page("<span>By</span><span>ron Holm</span>"), [""; 0]);
}

#[test]
fn beside_the_headline_a_label_with_a_colon_introduces_persons() {
    assert_eq!(authors("", "<p>Contributors: Ada Holm</p>"), ["Ada Holm"]);
    assert_eq!(authors("", "<p>Contributors: boats and nets</p>"), [""; 0]);
    assert_eq!(authors("", &format!("{LINES}<p>Contributors: Ada Holm</p>")), [""; 0], "further down");
}

#[test]
fn a_kicker_of_one_word_is_no_byline() {
    let page = |kicker: &str| read(&format!("<p>{kicker}</p><h1>Low tide at noon</h1>{PROSE}")).authors;
    assert_eq!(page("Reportage: Kiel"), [""; 0]);
    assert_eq!(page("Reportage: Ada Holm"), ["Ada Holm"]);
}

#[test]
fn cards_right_above_the_headline_are_of_other_texts() {
    let card = "<article><h3>Boats for sale</h3><p class=byline>by Bo Lind</p></article>".repeat(3);
    let page =
        |above: &str, below: &str| read(&format!("{above}<h1>Low tide at noon</h1>{below}{PROSE}")).authors;
    assert_eq!(page(&card, "<p class=byline>Ada Holm</p>"), ["Ada Holm"]);
    assert_eq!(page(&card, ""), [""; 0]);
    assert_eq!(page("<p class=byline>by Bo Lind</p>", ""), ["Bo Lind"]);
}

#[test]
fn a_box_about_the_author_may_stand_beside_the_headline() {
    let one = |name: &str| format!("<div class=author-box><h4>{name}</h4></div>");
    let page = |name: &str| authors("", &format!("{}{}", one(name), one("Bo Lind (Editor)")));
    assert_eq!(page("Ada Holm (Content Manager)"), ["Ada Holm"]);
    assert_eq!(authors("", &one("Boats and nets")), [""; 0]);
}

#[test]
fn a_name_above_a_line_about_its_bearer_comes_before_what_that_line_leads_to() {
    let page = |line: &str| {
        let links = format!("<div class=author><h4>{line}</h4><ul><li><a href=/x>Pub Med</a></ul></div>");
        authors("", &format!("<h3>Ada Holm</h3>{links}"))
    };
    assert_eq!(page("Search for this author in:"), ["Ada Holm"]);
    assert_eq!(page("Search for boats in:"), ["Pub Med"]);
}

#[test]
fn authors_stand_side_by_side_in_cards() {
    let card = |name: &str, role: &str| {
        format!(
            "<div class=item role=listitem><a class=author href=/authors/x><div>{name}</div><div>{role}</div></a></div>"
        )
    };
    let list =
        |second: &str| format!("<div>{}{}</div>", card("Ada Holm", "Staff Diver"), card(second, "Advocate"));
    assert_eq!(authors("", &list("Bo Lind")), ["Ada Holm", "Bo Lind"]);
    assert_eq!(authors("", &list("Boats and nets")), ["Ada Holm"]);
}

#[test]
fn authors_stand_side_by_side_in_elements_of_their_own() {
    let person =
        |name: &str, role: &str| format!("<div class=n><p>{name}</p></div><div class=r><p>{role}</p></div>");
    let page = |persons: String| authors("", &format!("<div class=authors>{persons}</div>"));
    let ada = person("Ada Holm", "Founding Diver");
    assert_eq!(page(format!("{ada}{}", person("Bo Lind", "Product"))), ["Ada Holm", "Bo Lind"]);
    assert_eq!(page(format!("{ada}{}", person("Bo Lind, diver", "Product"))), ["Ada Holm"]);
    assert_eq!(page(ada), ["Ada Holm"], "what she does is no name");
}

#[test]
fn the_first_line_of_the_text_may_say_who_wrote_although_another_person_is_declared() {
    let page = |line: &str, kept: &[usize]| {
        let html = format!("<h1>Low tide at noon</h1>{LINES}<p>{line}</p>{}", PROSE.repeat(6));
        let page = crate::page::Page::parse(&html);
        let outline = crate::outline::html::outline(page.document(), &[], &[]);
        Visible::of(page.document(), &outline, Some("Low tide at noon"), kept, None).spoken(kept)
    };
    assert_eq!(page("By Ada Holm", &[0, 5, 6, 7]), ["Ada Holm"]);
    assert_eq!(page("By Ada Holm", &[0, 4, 5, 6, 7]), [""; 0], "the second line");
    assert_eq!(page("Tides and boats", &[0, 5, 6, 7]), [""; 0]);
}

#[test]
fn letters_behind_a_name_speak_for_a_person_as_well() {
    let declared =
        "<div itemscope itemtype=https://schema.org/Article><meta itemprop=author content='Cy Marr'></div>";
    assert_eq!(authors(declared, "<p>By Ada Holm, MD</p>"), ["Ada Holm, MD"]);
    assert_eq!(authors(declared, "<p>By Tides, MD</p>"), ["Cy Marr"]);
}

#[test]
fn a_byline_with_dates_names_who_wrote_although_another_person_is_declared() {
    let declared =
        "<div itemscope itemtype=https://schema.org/Article><meta itemprop=author content='Cy Marr'></div>";
    let line = "Texte : Ada Holm — Publié le 12 mars 2023 · Mis à jour le 5 avril 2023";
    assert_eq!(authors(declared, &format!("<p>{line}</p>")), ["Ada Holm"]);
}

#[test]
fn a_heading_behind_the_beginning_of_the_text_is_not_the_headline() {
    let advert = "<h1>A message from the harbour</h1><p>By Bo Lind</p>";
    let page = |heading: &str| {
        let html = format!("<h3>{heading}</h3><p>by Ada Holm</p>{}{advert}", PROSE.repeat(8));
        let page = crate::page::Page::parse(&html);
        let outline = crate::outline::html::outline(page.document(), &[], &[]);
        Visible::of(page.document(), &outline, Some("Tides explained"), &[2, 3, 4], None).authors()
    };
    assert_eq!(page("Low tide at noon"), ["Ada Holm"]);
}
