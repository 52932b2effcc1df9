//! Who wrote a flattened page.

use super::*;
use crate::outline::plain;

const TEXT: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.\n\n\
    By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater, as it does.\n\n\
    Whoever had waited on the wall went down the steps, one after the other, and stepped over the wet rail.\n";

/// Who wrote a page that has these lines between its title and its text, and behind its text.
fn around(head: &str, behind: &str) -> Vec<String> {
    let page =
        format!("Home\nNews\nContact\n\nLow tide at noon in the harbour\n\n{head}\n\n{TEXT}\n{behind}");
    let metadata = crate::extract_text(&page).metadata;
    assert_eq!(metadata.title.as_deref(), Some("Low tide at noon in the harbour"), "{head}");
    metadata.authors
}

fn of(head: &str) -> Vec<String> {
    around(head, "")
}

#[test]
fn bylines_in_many_languages() {
    for (line, expected) in [
        ("By Ada Lund", &["Ada Lund"][..]),
        ("Written by Ada Lund and Piet van der Meer", &["Ada Lund", "Piet van der Meer"]),
        ("By Ada Lund | March 3, 2024", &["Ada Lund"]),
        ("by Ada Lund, Harbour Correspondent of the Post", &["Ada Lund"]),
        ("By Ada Lund, PhD", &["Ada Lund, PhD"]),
        ("Von Jörg Ähren, Kiel", &["Jörg Ähren"]),
        ("Par Chloé Dupré et Anne-Lise Roy", &["Chloé Dupré", "Anne-Lise Roy"]),
        ("Por José Núñez - 3 de marzo", &["José Núñez"]),
        ("Автор: Иван Петров", &["Иван Петров"]),
        ("Аутор: Милица Петровић", &["Милица Петровић"]),
        ("Пише: Милица Петровић", &["Милица Петровић"]),
        ("द्वारा रेखा चौहान", &["रेखा चौहान"]),
        ("Viết bởi Nguyễn Thị Mai", &["Nguyễn Thị Mai"]),
        ("作者：王小明", &["王小明"]),
        ("بقلم: ليلى حداد", &["ليلى حداد"]),
        ("گزارش: لیلا حدادی", &["لیلا حدادی"]),
        ("Mostrar 10 | 25 | 50 por página", &[]),
        ("Penulis: Ada Lund", &["Ada Lund"]),
        ("Szerző: Ada Lund", &["Ada Lund"]),
        ("March 3, 2024 by Ada Lund", &["Ada Lund"]),
        ("Posted on March 3, 2024 by Ada Lund in Tides", &["Ada Lund"]),
        ("By Ada Maio on January 2, 2024", &["Ada Maio"]),
        ("Posted on March 3, 2024 by Ada", &["Ada"]),
        ("2024-03-03 10:00 来源：海港报 作者：王小明", &["王小明"]),
        ("홍길동 기자 hong@post.kr", &["홍길동"]),
        ("Harbour, 14:02 Tekst: Ada Lund fot. Bo Lind", &["Ada Lund"]),
        ("เผยแพร่: 3 ก.พ. 2566 09:15 โดย: ปรียา ทองสุข", &["ปรียา ทองสุข"]),
        ("2022.12.08文:高瀬舞子 写真:田中一郎", &["高瀬舞子"]),
        ("2022.12.08文: 高瀬舞子 ", &["高瀬舞子"]),
        ("Contributions from: Ada Lund", &[]),
        ("3 March 2024. Edited by: Ada Lund", &[]),
        ("By the harbour", &[]),
        ("By Monday", &[]),
        ("Von 9 bis 12 Uhr", &[]),
        ("Bye Ada Lund", &[]),
        ("The boats were built by Ada Lund", &[]),
        ("Edited by Ada Lund", &[]),
        (
            "By Ada Lund, and now for something about boats that lie on their sides until noon, gulls and all",
            &[],
        ),
    ] {
        let page = plain::outline(line);
        assert_eq!(Lines { plain: &page, title: None }.told(0), expected, "{line}");
    }
}

#[test]
fn names_on_lines_of_their_own_are_joined() {
    assert_eq!(of("By\nAda Lund\nand\nBo Lind\nHarbour editors"), ["Ada Lund", "Bo Lind"]);
    assert_eq!(of("Von\nAda Lund\n,\nBo Lind\nund\nCy Moss"), ["Ada Lund", "Bo Lind", "Cy Moss"]);
    assert_eq!(of("By\nAda Lund\nin\nTides"), ["Ada Lund"]);
}

#[test]
fn a_list_has_an_author_too() {
    let items = "* Boats and ropes\n* Gulls\n* Ice and herring\n* Nets, mended\n* A crane that nobody has used for years\n* The smell of tar\n\
        * Two bollards and a bench\n* Lanterns\n* Somebody who waits\n* Rust\n* Eels in a bucket\n* Low tide\n";
    let page = format!("Ten things of a harbour\n\nBy Ada Lund\n\nMarch 3, 2024\n\n{items}");
    let metadata = crate::extract_text(&page).metadata;
    assert_eq!(metadata.authors, ["Ada Lund"]);
    assert_eq!(metadata.published.map(|published| published.to_string()).as_deref(), Some("2024-03-03"));
}

#[test]
fn a_label_stands_above_the_name() {
    assert_eq!(of("Written by\nAda Lund\nHarbour editor"), ["Ada Lund"]);
    assert_eq!(of("Author:\nAda Lund"), ["Ada Lund"]);
    assert_eq!(of("- Author\n- Recent Posts"), [""; 0], "tabs");
    assert_eq!(of("By\nthe harbour"), [""; 0]);
}

#[test]
fn a_role_stands_below_the_name() {
    assert_eq!(of("Ada Lund,\nPenulis\n\nBo Lind\nEditor"), ["Ada Lund"]);
    assert_eq!(of("Harbour news,\nPenulis\n\nBo Lind\nEditor"), ["Bo Lind"], "a label");
    assert_eq!(of("Foto\nPenulis\nBo Lind"), ["Bo Lind"]);
}

#[test]
fn an_account_needs_more_than_by() {
    assert_eq!(of("Thread starter adalund"), ["adalund"]);
    assert_eq!(of("Author: adalund"), ["adalund"]);
    assert_eq!(of("by Ada · Dec 20, 2023 at 3:00 am"), ["Ada"]);
    assert_eq!(of("by Ada"), [""; 0]);
    assert_eq!(of("From adalund"), [""; 0]);
}

#[test]
fn what_a_style_sheet_sets_apart_is_set_apart() {
    assert_eq!(of("By Ada LundPublished: Jan 29, 2024"), ["Ada Lund"]);
    assert_eq!(of("ByAda LundJanuary 29, 2024"), ["Ada Lund"]);
    assert_eq!(of("Propos recueillis par Ada LundPublié le 09/05/2023"), ["Ada Lund"]);
    assert_eq!(of("di Ada Lund09 novembre 2022 alle 18:15"), ["Ada Lund"]);
    assert_eq!(of("By Ada McMay"), ["Ada McMay"], "a name may hold a capital");
}

#[test]
fn a_name_beside_its_picture_is_the_author() {
    assert_eq!(of("Ada Lund's avatar\nAda Lund\nHarbour editor"), ["Ada Lund"]);
    assert_eq!(of("adalund\nAvatar of adalund"), ["adalund"]);
    assert_eq!(of("Ada Lund's boat\nAda Lund\nHarbour editor"), [""; 0]);
    assert_eq!(of("Picture of Ada Lund\nPicture of Ada Lund in Kiel\nHarbour editor"), [""; 0]);
}

#[test]
fn a_person_beside_a_date_is_the_author() {
    assert_eq!(of("Ada Lund • March 3, 2024"), ["Ada Lund"]);
    assert_eq!(of("Ada Lund\nMarch 3, 2024"), ["Ada Lund"]);
    assert_eq!(of("March 3, 2024\nAda Lund"), ["Ada Lund"]);
    assert_eq!(of("Harbour Gulls\nMarch 3, 2024"), [""; 0], "words of the text");
    assert_eq!(of("- Ada Lund\n- Bo Lind\nMarch 3, 2024"), [""; 0], "entries of a list");
    assert_eq!(of("Ada Lund\nHarbour editor\n5 boats"), [""; 0]);
    assert_eq!(of("Ada Lund\nHarbour editor\nMarch 3, 2024"), ["Ada Lund"], "with a role");
    assert_eq!(of("Recent News\nBoats for sale\nMarch 3, 2024"), [""; 0], "a heading of others");
}

#[test]
fn several_persons_beside_a_date_are_the_authors() {
    assert_eq!(of("Ada Lund, Bo Lind\nMarch 3, 2024"), ["Ada Lund", "Bo Lind"]);
    assert_eq!(of("De Ada Lund și Bo Lind\nJoi, 3 martie 2024"), ["Ada Lund", "Bo Lind"]);
    assert_eq!(of("De Ada Lund și Bo Lind\nTides"), [""; 0], "no date");
    assert_eq!(of("Ada Lund, Bo Lind, and who else was there\nMarch 3, 2024"), [""; 0], "more than names");
}

#[test]
fn other_texts_have_other_authors() {
    let related = "Related stories\nA harbour in winter\nBy Bo Lind\n";
    assert_eq!(around("", related), [""; 0]);
    assert_eq!(around("Ada Lund\nMarch 3, 2024", related), ["Ada Lund"]);
    assert_eq!(around("Ada Lund\nMarch 3, 2024", "By Bo Lind\n"), ["Ada Lund"], "the nearer one");
    assert_eq!(around("作者：王小明", "（责任编辑：王志远）\n"), ["王小明"]);
    let inset = TEXT.replacen("\n\n", "\n\nBy Bo Lind\n\n", 1);
    let page = format!("Home\nNews\n\nLow tide at noon in the harbour\n\nBy Ada Lund\n\n{inset}");
    assert_eq!(crate::extract_text(&page).metadata.authors, ["Ada Lund"], "above the text");
}

#[test]
fn a_byline_stands_before_or_right_behind_the_text() {
    let standfirst =
        "In Kiel the boats lie on their sides until noon, and the gulls do not mind, as they never did.";
    assert_eq!(of(&format!("{standfirst}\n\nBy Ada Lund")), ["Ada Lund"], "below a standfirst");
    assert_eq!(of(&format!("By Ada Lund\n\n{}", "Tea\n\n".repeat(12))), ["Ada Lund"], "below the title");
    assert_eq!(around("", "Text by Ada Lund\n"), ["Ada Lund"]);
    let text = |year: u32| -> String {
        let line = |year| {
            format!(
                "In {year} the boats lay on their sides until noon, and nobody minded but {year} gulls.\n\n"
            )
        };
        (year..year + 18).map(line).collect()
    };
    let [one, two, three] = [1801, 1841, 1901].map(text);
    assert_eq!(around("", &format!("{one}By Ada Lund\n\n{two}")), ["Ada Lund"], "of one mind");
    assert_eq!(around("", &format!("{one}By Ada Lund\n\n{two}By Bo Lind\n\n{three}")), [""; 0]);
    let other = format!("{one}By Bo Lind\n\n{two}");
    assert_eq!(around(&format!("{standfirst}\n\nBy Ada Lund"), &other), ["Ada Lund"], "the nearer one");
    assert_eq!(around("", &format!("{other}Text by Ada Lund\n")), ["Ada Lund"], "who signs");
    assert_eq!(around("", &format!("{one}By BOAT CREW\n\n{two}")), [""; 0], "a label");
    assert_eq!(around("", &format!("{one}By Harbour Gulls\n\n{two}")), [""; 0], "words of the text");
}

#[test]
fn a_box_presents_the_one_whose_name_it_bears() {
    let of = |text: &str| Lines { plain: &plain::outline(text), title: None }.presented(0);
    assert_eq!(of("Ada Lund\nAda Lund\nAda writes about tides and boats.").as_deref(), Some("Ada Lund"));
    assert_eq!(of("Ada Lund\nLund has written about tides for years.").as_deref(), Some("Ada Lund"));
    assert_eq!(of("Ada Lund\nAda, three boats and a tide clock.").as_deref(), None, "presents nobody");
    assert_eq!(of("Low Tide\nLow is the tide when the tide is low."), None);
    assert_eq!(of("Low Tide\nThe boats lay on their sides until noon."), None);
    assert_eq!(of("Ada Lund"), None);
}

#[test]
fn a_name_without_capitals_may_stand_between_title_and_date() {
    for (line, name) in [
        ("נועה אלבז\n06.12.2023 | 07:00", Some("נועה אלבז")),
        ("هدى منصور\n15 سبتمبر 2021", Some("هدى منصور")),
        ("هدى منصور – الميناء\n15 سبتمبر 2021", Some("هدى منصور")),
        ("दीपक मिश्रा\n22 जून 2022", Some("दीपक मिश्रा")),
        ("佐伯由美\n2023年7月2日 17時30分", Some("佐伯由美")),
        ("윤태경\n2021-11-26 00:00", Some("윤태경")),
        ("海港\n2023年7月2日 17時30分", None),
        ("佐伯由美", None),
        ("佐伯由美\n\n17時30分", None),
        ("أخبار الميناء القديم والبحر اليوم\n15 سبتمبر 2021", None),
    ] {
        assert_eq!(of(line), name.into_iter().collect::<Vec<_>>(), "{line}");
    }
    // An entry of the menu.
    let page = format!("{}\n{TEXT}", "佐伯由美\n\n".repeat(3));
    assert!(around("佐伯由美\n2023年7月2日", &page).is_empty());
}

#[test]
fn accounts_follow_the_labels_of_forums() {
    assert_eq!(of("Thread starter\npipedream66\nStart date\n11 Jan 2022"), ["pipedream66"]);
    assert!(of("Author\npipedream66\nStart date\n11 Jan 2022").is_empty());
    assert_eq!(of("Por jotapê.silva\nEm 3 de maio de 2016"), ["jotapê.silva"]);
    assert!(of("Por jotapê.silva\nO barco").is_empty());
    let posted = |lines: &str| of(&format!("{lines}\nJoin date: May 2013\nPosts: 27"));
    assert_eq!(posted("06-09-2014, 19:22\nvolvohero\nJunior Member"), ["volvohero"]);
    assert!(posted("06-09-2014, 19:22\nvolvo hero\nJunior Member").is_empty());
    assert!(posted("06-09-2014, 19:22\n12\nJunior Member").is_empty(), "votes");
    assert!(of("06-09-2014, 19:22\nvolvohero\nJunior Harbour").is_empty());
    assert_eq!(of("Postby volvohero » Mon Jan 10, 2022"), ["volvohero"]);
    let asked = |lines: &str| around("", &format!("{lines}\n\n{TEXT}"));
    assert_eq!(
        asked("edited Feb 3, 2021 at 10:12\nharbourmaster\nasked Feb 2, 2021 at 17:40\nlowtide"),
        ["lowtide"]
    );
    assert!(
        asked("edited Feb 3, 2021 at 10:12\nharbourmaster\nanswered Feb 2, 2021 at 17:40\nlowtide")
            .is_empty()
    );
}

#[test]
fn a_name_beside_a_date_may_have_a_place_or_a_standfirst_with_it() {
    assert_eq!(of("Ada Holm in Kiel\nSat 17 Feb 2024 17.24 GMT"), ["Ada Holm"]);
    assert_eq!(of("Ada Holm at Harbour Road\nSat 17 Feb 2024 17.24 GMT"), ["Ada Holm"]);
    assert!(of("Old boats in Kiel\nSat 17 Feb 2024 17.24 GMT").is_empty());
    assert_eq!(of("Ada Holm\nThere was a time when the tide came twice\n17 February 2024"), ["Ada Holm"]);
    assert!(of("Boats\nAda Holm\nThere was a time when the tide came twice\n17 February 2024").is_empty());
}

#[test]
fn what_stands_below_the_title_comes_before_the_site_s_own_date() {
    let page = format!(
        "Monitorul Muntelui - vineri, 12 august 2022\nLow tide at noon in the harbour\nAda Holm / 12 august 2022, 09:20\n\n{TEXT}"
    );
    assert_eq!(crate::extract_text(&page).metadata.authors, ["Ada Holm"]);
}

#[test]
fn labels_of_a_forum_and_roles_are_no_names() {
    assert!(of("Thread Tools Display\n06-09-2014, 19:22").is_empty());
    assert!(of("Email Alerts\n06-09-2014, 19:22").is_empty());
    assert_eq!(of("By Ada Holm Local Democracy Reporter"), ["Ada Holm"]);
}

#[test]
fn an_account_above_the_date_of_its_post_began_the_thread() {
    let thread = |first: &str, other: &str| {
        around(
            &format!("Support\n{first}\nJune 30, 2021, 7:12pm"),
            &format!("{other}\nJuly 1, 2021, 2:06am\nThanks.\n"),
        )
    };
    assert_eq!(thread("hallvard", "greta"), ["hallvard"]);
    assert_eq!(thread("hallvard", "hallvard"), [""; 0], "nobody answers");
    assert_eq!(thread("Remember?", "greta"), [""; 0], "no account");
}

#[test]
fn a_name_below_the_date_stands_above_the_box_of_its_author_again() {
    let page = |name: &str, again: &str| around(&format!("2017年6月30日 05時00分\n{name}"), again);
    assert_eq!(page("三枝かほる", "三枝かほる\n県北支局記者。"), ["三枝かほる"]);
    assert_eq!(page("三枝かほる", "県北支局記者。"), [""; 0]);
    assert_eq!(page("地域", "地域"), [""; 0], "a section");
}

#[test]
fn the_day_on_which_somebody_joined_is_no_sign_of_an_author() {
    assert_eq!(of("Yeni Üye\nKatılım: 4 Eki 2020"), [""; 0]);
    assert_eq!(of("Ada Lund\n4 Oct 2020"), ["Ada Lund"]);
}

#[test]
fn how_much_a_member_has_written_stands_below_the_account() {
    for (lines, expected) in [
        ("Krustenkarl\nLehrling\n**\nBeiträge: 31", &["Krustenkarl"][..]),
        ("Pilar_caminante\nModerador de zona\nMensajes: 71", &["Pilar_caminante"]),
        ("Gesperrt\n16 Antworten\nkarl99\nBeiträge: 2", &["karl99"]),
        ("Krustenkarl\nLehrling\nBoote: 31", &[]),
    ] {
        assert_eq!(of(lines), expected, "{lines}");
    }
}
