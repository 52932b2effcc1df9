//! Which of the declared titles and headings is the title, and what is cut off it.

use super::*;
use crate::extractor::Extractor;

/// The title of a page with a body, `<title>` and the name of the site.
fn title_of(body: &str, declared: &str, site: &str) -> String {
    let page = format!("<meta property=og:site_name content='{site}'><title>{declared}</title>{body}");
    crate::extract(&page).metadata.title.unwrap_or_default()
}

#[test]
fn a_blog_stands_before_the_heading_of_its_post() {
    let text = "<p>Water comes and water goes, and whoever reads the tables of tides knows when it does.</p>";
    let page = |logo: &str, heading: &str| {
        let body = format!("<p>{logo}</p><h2>Monday</h2><h3>{heading}</h3>{text}");
        title_of(&body, "Notes of an old harbour master: Reading tides", "")
    };
    let logo = "<a href=/>Notes of an old harbour master</a>";
    assert_eq!(page(logo, "Reading tides"), "Reading tides");
    let whole = "Notes of an old harbour master: Reading tides";
    assert_eq!(page("Notes", "Reading tides"), whole, "no link");
    assert_eq!(page(logo, "Boats"), whole, "no heading");
}

#[test]
fn a_line_may_show_the_title_where_no_heading_does() {
    let text = "<p>Water comes and water goes, and whoever reads the tables of tides knows when it does.</p>"
        .repeat(3);
    let page = |above: &str, line: &str, declared: &str| {
        title_of(&format!("{above}<table><tr><td>{line}</td></tr></table>{text}"), declared, "")
    };
    let (line, module) = ("Low tide at noon in both harbours", "<h3>Who is online</h3><p>3 guests</p>");
    for declared in [
        "Post :: Tides :: Low tide at noon in both harbours",
        "Post/tides: Low tide at noon in both harbours",
        "Low tide at noon in both harbours",
        // Less than half of it, and near the text.
        "The post of both harbours and of the sound - Low tide at noon in both harbours",
    ] {
        assert_eq!(page(module, line, declared), line, "{declared}");
    }
    let menu = "<li><a href=/x>Boats</a></li>".repeat(9);
    let logo = format!("<header><p>Friends of the sea</p></header><nav><ul>{menu}</ul></nav>");
    let declared = "Low tide at noon in both of the harbours - Friends of the sea";
    assert_eq!(page(&logo, "Tea", declared), "Low tide at noon in both of the harbours", "far from the text");
    let behind_others = format!("Post :: Tides :: {line}");
    let headline = "<h1>Reading tides for beginners</h1>";
    assert_ne!(page(headline, line, &behind_others), line, "there is a headline");
    let link = format!("<a href=/x>{line}</a>");
    assert_ne!(page(module, &link, &behind_others), line, "it leads elsewhere");
}

/// A page of old with a headline of its own markup.
fn page_of_old(head: &str, headline: &str) -> String {
    let text = "Water comes and water goes, and whoever reads the tables of tides knows when it does, as all do here.";
    let site = "<font size=7>Friends of all the harbours</font>";
    format!(
        "{head}<table><tr><td>{site}</td></tr></table><p>Tides<br>{headline}<br>3 March 2003</p><p>{text}</p><p>{text}</p>"
    )
}

#[test]
fn a_page_of_old_sets_its_title_larger() {
    let line = "Low tide at noon today";
    let title = |head: &str, headline: &str| {
        crate::extract(&page_of_old(head, headline)).metadata.title.unwrap_or_default()
    };
    let head = "<title>Harbour Post - Tides and boats</title>";
    for headline in [
        format!("<font size=5>{line}</font>"),
        format!("<font size=+2><b>{line}</b></font>"),
        "<font size=+2>Low tide at<br>noon today</font>".to_owned(),
        format!("<font size=6>{line}<br>{line}</font>"),
        format!("<span class=titulo>{line}</span>"),
        format!("<b class='post_Titel'>{line}</b>"),
        format!("<center><font size=4><b>{line}</b></font></center>"),
        format!("</p><h3 class=tytul-artykulu>{line}</h3><p>"),
    ] {
        assert_eq!(title(head, &headline), line, "{headline}");
    }
    for headline in [
        format!("<font size=4>{line}</font>"),
        format!("<center><font size=3><b>{line}</b></font></center>"),
        format!("<font size=-2>{line}</font>"),
        format!("<font size=5><a href=/x>{line}</a></font>"),
        "<font size=5>Low tide</font>".to_owned(),
        format!("<span class=entitled>{line}</span>"),
    ] {
        assert_ne!(title(head, &headline), line, "{headline}");
    }
    let of_site = "<title>Harbour Post of all the islands and sounds - Tides and boats</title>";
    assert_ne!(title(of_site, "<font size=5>Tides and boats</font>"), "Tides and boats", "the lesser part");
    let large = format!("<font size=5>{line}</font>");
    assert_ne!(title(&format!("{head}<meta property=og:title content='Tides'>"), &large), line);
    assert_ne!(title(&format!("{head}<h2>Boats in the harbour</h2>"), &large), line, "there are headings");
    let lower = format!("</p><h3 class=titolo>{line}</h3><p>");
    assert_ne!(title(&format!("{head}<h3>Boats in the harbour</h3>"), &lower), line, "one of several");
}

#[test]
fn what_stands_beside_a_title_that_is_no_heading_is_read() {
    let head = "<title>Harbour Post</title>";
    let found = |headline: &str| crate::extract(&page_of_old(head, headline)).metadata;
    let line = "<font size=5>Low tide at noon today</font>";
    let date = found(line).published.map(|published| published.date.to_string());
    assert_eq!(date.as_deref(), Some("2003-03-03"));
    assert_eq!(found(&format!("{line}<br>by Ada Holm")).authors, ["Ada Holm"]);
    assert_eq!(found(&format!("{line}<br>by the harbour")).authors, [""; 0]);
    assert_eq!(found(&format!("{line}<p class=szerzo>Holm Réka | fotó: Lind Bo</p>")).authors, ["Holm Réka"]);
}

#[test]
fn guillemets_around_words_set_no_site_apart() {
    let title = |declared: &str| title_of("", declared, "");
    let quoted = "Elle répare les phares : « La mer finit toujours par entrer »";
    assert_eq!(title(quoted), quoted);
    assert_eq!(
        title("Elle répare tous les phares de la côte « Le Port"),
        "Elle répare tous les phares de la côte"
    );
}

#[test]
fn a_kicker_above_the_heading_stands_before_a_colon() {
    let page = |kicker: &str| {
        let page = format!(
            "<title>The quarrel about the path: Low tide at noon</title><h4>{kicker}</h4><h1>Low tide at noon</h1>"
        );
        let extractor = Extractor::new().url("https://post.example/the-quarrel-about-the-path");
        let found = extractor.and_then(|extractor| extractor.extract(&page)).unwrap_or_default();
        found.metadata.title.unwrap_or_default()
    };
    assert_eq!(page("The quarrel about the path"), "Low tide at noon");
    assert_eq!(page("Tides"), "The quarrel about the path: Low tide at noon");
}

#[test]
fn a_heading_says_where_the_declared_title_ends() {
    let post = "The Harbour Post";
    for (heading, declared, site, expected) in [
        // The site's own name is the first part of its product's.
        (
            "Harbour Post – Print",
            "Harbour Post – Print - Harbour Post - Home",
            "Harbour Post",
            "Harbour Post – Print",
        ),
        // A name of the site that is the whole title.
        ("Low tide at noon", "Low tide at noon | Post", "Low tide at noon | Post", "Low tide at noon"),
        // The heading has the site's name as well.
        ("Low tide at noon | Post", "Low tide at noon | Post | News", post, "Low tide at noon"),
        // Titles that are cut short.
        (
            "Low tide at noon in both harbours",
            "Low tide at noon in...",
            post,
            "Low tide at noon in both harbours",
        ),
        ("Low tide at noon | Both harbours", "Low tide at noon", post, "Low tide at noon"),
        // A kicker stands before the headline.
        ("Harbour Low tide at noon", "Low tide at noon", post, "Low tide at noon"),
        // A logo is no headline.
        ("The Harbour Post", "The Harbour Post - Low tide at noon", post, "Low tide at noon"),
    ] {
        assert_eq!(title_of(&format!("<h1>{heading}</h1>"), declared, site), expected, "{heading}");
    }
}

#[test]
fn a_title_is_one_line() {
    assert_eq!(title_of("<h1>Low tide<br>at  noon</h1>", "Low tide at noon", "Post"), "Low tide at noon");
}

#[test]
fn a_name_before_a_colon_is_cut_where_a_heading_says_so() {
    let title = "Harbour Post: All the tides";
    assert_eq!(title_of("<h2>All the tides</h2>", title, "Harbour Post"), "All the tides");
    assert_eq!(title_of("<p>Welcome", title, "Harbour Post"), title);
}

#[test]
fn the_site_is_cut_from_either_end() {
    for (title, site, expected) in [
        ("Low tide at noon | The Harbour Post", Some("The Harbour Post"), "Low tide at noon"),
        ("The Harbour Post - Low tide at noon", Some("The Harbour Post"), "Low tide at noon"),
        ("Low tide at noon – The Post", None, "Low tide at noon"),
        ("Low tide at noon -- The Post", None, "Low tide at noon"),
        ("Low tide at noon -- both boats", Some("The Harbour Post"), "Low tide at noon -- both boats"),
        ("Tides - a primer", Some("The Harbour Post"), "Tides - a primer"),
        ("Tides - a primer", None, "Tides - a primer"),
        ("Low tide at noon | News | The Post", None, "Low tide at noon"),
        ("Low tide at noon - The Harbour Post", Some("Harbour Post"), "Low tide at noon"),
        ("The Harbour Post", Some("The Harbour Post"), "The Harbour Post"),
        ("海港的潮水每天来回两次_国内_海港报", None, "海港的潮水每天来回两次"),
        ("海港的潮水每天来回两次__潮水", None, "海港的潮水每天来回两次"),
        ("海港的潮水每天来回两次-海港网", None, "海港的潮水每天来回两次"),
        ("海港的潮水每天来回两次--海港新闻", None, "海港的潮水每天来回两次"),
        ("海港的潮水每天来回两次-海港", Some("海港"), "海港的潮水每天来回两次"),
        ("海港的潮水每天来回两次-渔民", Some("海港"), "海港的潮水每天来回两次-渔民"),
        ("Tides_in_both_harbours", None, "Tides_in_both_harbours"),
        ("海港の潮：海港新聞", Some("海港新聞"), "海港の潮"),
        ("海港の潮｜海港新聞", Some("海港新聞"), "海港の潮"),
        ("Low tide|The Post", Some("The Post"), "Low tide"),
        ("Low-tide", Some("The Post"), "Low-tide"),
    ] {
        assert_eq!(without_site(title, &Site::of(site, [], None)), expected);
    }
    let url = Url::parse("https://www.harbourpost.co.uk/low-tide").ok();
    let site = Site::of([], [], url.as_ref());
    assert_eq!(without_site("Tides - Harbour Post", &site), "Tides");
}

#[test]
fn what_php_bb_writes_before_the_title_of_a_thread_is_cut() {
    for label in ["View topic", "Thema anzeigen", "Просмотр темы"] {
        let declared = format!("The harbour board • {label} - My boat bogs down at full tide");
        let page = |heading: &str| format!("<h1>The harbour board</h1><h2><a href=/t>{heading}</a></h2>");
        assert_eq!(
            title_of(&page("My boat bogs down at full tide"), &declared, ""),
            "My boat bogs down at full tide"
        );
    }
}

#[test]
fn the_number_of_an_issue_is_no_part_of_its_title() {
    let title = |declared: &str| title_of("<h1>Export drops notes <span>#418</span></h1>", declared, "");
    assert_eq!(title("Export drops notes · Issue #418 · tides"), "Export drops notes");
    assert_eq!(title("Export drops notes #418 · tides"), "Export drops notes #418");
    assert_eq!(title("Tides"), "Export drops notes #418");
    assert_eq!(title_of("<h1>Export drops #notes</h1>", "Export drops · tides", ""), "Export drops #notes");
}

#[test]
fn a_bar_needs_no_spaces() {
    let heading = "潮は明日の正午に引く見込み 港長が明らかに";
    for bar in ['|', '｜'] {
        let whole = format!("{heading}{bar}Webポータル");
        let body = format!("<meta property=og:title content='{whole}'><h1>{heading}</h1>");
        assert_eq!(title_of(&body, &whole, ""), heading, "{bar}");
    }
}

#[test]
fn below_the_link_to_the_home_page_stands_the_title() {
    let text = "<p>Water comes and water goes, and whoever reads the tables of tides knows when it does and when it does not, most days.</p>";
    let page = |logo: &str, below: &str| {
        let body = format!("<title>Harbour Chess Club</title><h1>{logo}</h1>{below}{text}{text}");
        crate::extract(&body).metadata.title.unwrap_or_default()
    };
    let (home, title) =
        ("<a href=/>Harbour Chess Club</a>", "<p>Posted on 7 March 2023</p><h2>A draw in the fog</h2>");
    assert_eq!(page(home, title), "A draw in the fog");
    assert_eq!(
        page("<a href=/club>Harbour Chess Club</a>", title),
        "Harbour Chess Club",
        "it leads elsewhere"
    );
    assert_eq!(
        page(home, &title.replace("draw", "<a href=/x>draw in the").replace("</h2>", "</a></h2>")),
        "Harbour Chess Club",
        "so does this"
    );
    assert_eq!(page(home, "<h2>A draw in the fog</h2>"), "Harbour Chess Club", "no date");
    assert_eq!(page(home, ""), "Harbour Chess Club");
    let archived =
        "<a href=https://web.archive.org/web/20160526181643/http://chess.example/>Harbour Chess Club</a>";
    assert_eq!(page(archived, title), "A draw in the fog", "a copy in an archive");
    // Behind such a link the title may be a link of the same level, below other headings.
    let post = "<h2>A week of fog</h2><p>7 March 2023</p><h1><a href=/x>Harbour Chess Club</a></h1>";
    assert_eq!(page("<a href=/>Harbour</a>", post), "Harbour Chess Club");
    let for_machines = format!("{title}<meta property=og:title content='Harbour Chess Club'>");
    assert_eq!(page(home, &for_machines), "Harbour Chess Club", "it says so");
}

#[test]
fn signs_of_a_path_set_the_site_apart() {
    let title = |declared: &str| title_of("<p>Water comes.</p>", declared, "");
    assert_eq!(
        title("Members rebuild the old trail > Valley Outdoor Club > News"),
        "Members rebuild the old trail"
    );
}

#[test]
fn the_only_heading_above_a_byline_is_the_title_of_a_page_of_old() {
    let text = "<p>Water comes and water goes, and whoever reads the tables of tides knows when it does and when it does not.</p>";
    let page = |head: &str, above: &str| {
        let body = format!("<title>Friends of the Old Harbour</title>{head}<p>Menu</p>{above}{text}{text}");
        crate::extract(&body).metadata.title.unwrap_or_default()
    };
    let (heading, byline) = ("<h3>The night we lost the machine</h3>", "<p>by Ada Holm</p>");
    let (title, site) = ("The night we lost the machine", "Friends of the Old Harbour");
    assert_eq!(page("", &format!("{heading}{byline}")), title);
    assert_eq!(page("", &format!("<p>7 March 2003</p>{heading}")), title);
    assert_eq!(page("<h3>News</h3>", &format!("{heading}{byline}")), site, "there are others");
    let for_machines = "<meta property=og:title content='Friends of the Old Harbour'>";
    assert_eq!(page(for_machines, &format!("{heading}{byline}")), site);
}
