//! `batch` and the addresses that it is given.

use super::*;

#[test]
fn batch_knows_the_urls_that_it_is_given() {
    let folder = Folder::new("batch-urls");
    for id in ["a", "b", "c"] {
        folder.write(&format!("pages/{id}.html"), PAGE);
    }
    let lines = [
        r#"{"id":"a","url":"https://example.org/a","more":1}"#,
        "",
        r#"{"id":"b","url":"no/address"}"#,
        r#"{"id":"c","url":null}"#,
    ];
    let urls = folder.write("urls.jsonl", lines.join("\n"));
    let output = run(example("batch").arg("--urls").arg(urls).arg(folder.path("pages")));
    assert_eq!(output.status.code(), Some(0));
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["a", "b", "c"]);
    assert_eq!(rows[0]["url"], "https://example.org/a");
    // An address that cannot be used is reported; the page is none the worse for it.
    assert!(rows[1].get("url").is_none() && rows[1].get("error").is_none(), "{}", rows[1]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/address"));
    assert!(rows[2].get("url").is_none(), "{}", rows[2]);
}
