//! Which of the declared titles and headings is the title, and what is cut off it.

use super::*;

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
