//! Documents that are nothing but their text: fragments, pages of a line, books.

use unhusk::{extract, extract_text};

/// Numbered sentences, no two alike.
fn sentences(count: usize) -> Vec<String> {
    const WHO: [&str; 7] =
        ["The harbour master", "A fisherman", "My aunt", "The pilot", "Nobody", "The baker", "A stranger"];
    const DID: [&str; 6] = [
        "looked at the tide tables",
        "mended the nets",
        "waited for the ferry",
        "painted a boat",
        "slept",
        "sang",
    ];
    const WHEN: [&str; 5] = ["before noon", "in the rain", "that winter", "as always", "when the bell rang"];
    let sentence = |i: usize| {
        let (who, did, when) = (WHO[i % 7], DID[i / 7 % 6], WHEN[i / 42 % 5]);
        format!("{who} {did} {when}, and on day {i} the boats lay on their sides until the water came back.")
    };
    (0..count).map(sentence).collect()
}

#[test]
fn a_page_of_a_line_is_its_line() {
    for page in [
        "<p>Hello world</p>",
        "Hello world",
        "<div>Hello world</div>",
        "<html><body><main><div><div>Hello world</div></div></main></body></html>",
        "<article><h1>Greeting</h1><p>Hello world</p></article>",
        "<ul><li><p>Hello world</p></li></ul>",
    ] {
        assert!(extract(page).text().ends_with("Hello world"), "{page}: {:?}", extract(page).text());
    }
    let page = "<nav><a href=/>Home</a> <a href=/about>About</a></nav><main><h1>My first post</h1>\
                <p>Just a test to see whether this works.</p></main><footer>© 2024 Harbour Post</footer>";
    assert!(
        extract(page).text().ends_with("Just a test to see whether this works."),
        "{:?}",
        extract(page).text()
    );
    assert!(!extract(page).text().contains("About"));
}

#[test]
fn a_page_without_text_has_none() {
    for page in [
        "<nav><a href=/>Home</a> <a href=/about>About</a></nav><footer>© 2024 Harbour Post</footer>",
        "<p> </p>",
        "",
    ] {
        assert_eq!(extract(page).text(), "", "{page}");
    }
}

#[test]
fn a_book_is_kept_to_its_end() {
    let paragraphs: Vec<String> = sentences(2000).chunks(4).map(|some| some.join(" ")).collect();
    let text = paragraphs.join("</p>\n<p>");
    for page in [
        format!("<title>Low tide</title><h1>Low tide</h1><p>{text}</p>"),
        format!("<html><body><center><table><tr><td><p>{text}</p></td></tr></table></center></body></html>"),
        format!("<div>{}</div>", paragraphs.join("<br><br>")),
    ] {
        let article = extract(&page);
        let found = paragraphs.iter().filter(|paragraph| article.text().contains(&***paragraph)).count();
        assert!(found >= 495, "{found} of 500 in {}", &page[..60]);
    }
}

#[test]
fn long_paragraphs_that_begin_with_a_link_to_a_note_are_text() {
    let paragraphs: Vec<String> = sentences(120).chunks(4).map(|some| some.join(" ")).collect();
    let noted = |paragraph: &String| {
        format!("<p><a class=popup href=#>{}</a>{}</p>", &paragraph[..4], &paragraph[4..])
    };
    let article = extract(&paragraphs.iter().map(noted).collect::<String>());
    let lost = paragraphs.iter().filter(|paragraph| !article.text().contains(&***paragraph)).count();
    assert_eq!(lost, 0);
}

#[test]
fn clean_text_is_kept_whole() {
    let paragraphs: Vec<String> = sentences(400).chunks(4).map(|some| some.join(" ")).collect();
    for (some, separator) in [(100, "\n\n"), (100, "\n"), (5, "\n\n"), (1, "\n")] {
        let article = extract_text(&paragraphs[..some].join(separator));
        let lost =
            paragraphs[..some].iter().filter(|paragraph| !article.text().contains(&***paragraph)).count();
        assert_eq!(lost, 0, "of {some}");
    }
}
