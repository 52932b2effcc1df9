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

/// What is said of the addresses of one page, and the one that it gets.
#[track_caller]
fn told(folder: &Folder, name: &str, lines: impl AsRef<[u8]>) -> (String, Value) {
    let page = folder.write("7.html", PAGE);
    let output = run(example("batch").arg("--urls").arg(folder.write(name, lines)).arg(page));
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{complaint}");
    (complaint, rows(&output)[0]["url"].clone())
}

#[test]
fn batch_passes_over_lines_without_an_address() {
    let folder = Folder::new("batch-url-lines");
    let sound = r#"{"id":7,"url":"https://example.org/7"}"#;
    let lines = [
        r#"{"id":"#,
        "7",
        r#"{"url":"https://example.org/"}"#,
        r#"{"id":"7","url":7}"#,
        "{\"id\":\"\u{0}\"}",
    ];
    for bad in lines {
        let (complaint, url) = told(&folder, "u.jsonl", format!("\n{bad}\n{sound}\n"));
        assert_eq!(url, "https://example.org/7", "{bad}");
        assert!(complaint.contains("u.jsonl: line 2: "), "{complaint}");
    }
    let (complaint, url) = told(&folder, "u.jsonl", [b"{\"id\":\"\xff\"}\n", sound.as_bytes()].concat());
    assert_eq!(url, "https://example.org/7");
    assert!(complaint.contains("u.jsonl: line 1: "), "{complaint}");
    let (complaint, url) = told(&folder, "u.jsonl", "{\n".repeat(1_000) + sound);
    assert_eq!(url, "https://example.org/7");
    assert_eq!(complaint.lines().count(), 6, "{complaint}");
    assert!(complaint.contains("u.jsonl: 995 more"), "{complaint}");
}

#[test]
fn batch_reads_addresses_with_a_mark_and_compressed() {
    let folder = Folder::new("batch-url-files");
    let line = "\u{feff}{\"id\":\"7\",\"url\":\"https://example.org/7\",\"note\":\"";
    let line = [line.as_bytes(), b"caf\xe9\"}"].concat();
    let expected = (String::new(), Value::from("https://example.org/7"));
    assert_eq!(told(&folder, "u.jsonl", &line), expected);
    assert_eq!(told(&folder, "u.jsonl.gz", compressed(&line)), expected);
    let page = folder.write("7.html", PAGE);
    for useless in [&b""[..], b"\n", b"{}\n", &[0xff; 100], &compressed(&line)] {
        let urls = folder.write("useless.jsonl", useless);
        assert_code(&run(example("batch").arg("--urls").arg(urls).arg(&page)), 2);
    }
    let torn = folder.write("torn.jsonl.gz", &compressed(&line)[..30]);
    assert_code(&run(example("batch").arg("--urls").arg(torn).arg(&page)), 2);
}

#[test]
fn batch_gives_an_address_to_the_page_that_it_is_of() {
    let folder = Folder::new("batch-url-paths");
    for name in ["a/index.html", "b/index.html", "c.html", "d.html", "e.html"] {
        folder.write(&format!("pages/{name}"), PAGE);
    }
    let lines = [
        r#"{"id":"index","path":"./pages/b/index.html","url":"https://example.org/b"}"#,
        r#"{"id":"c","path":["elsewhere"],"url":"https://example.org/c"}"#,
        r#"{"id":"d","url":"https://example.org/d1"}"#,
        r#"{"id":"d","url":"https://example.org/d2"}"#,
        r#"{"path":"pages//e.html","url":"https://example.org/e"}"#,
    ];
    let urls = folder.write("urls.jsonl", lines.join("\n"));
    let output = run(example("batch").arg("--urls").arg(urls).arg("pages").current_dir(&folder.0));
    assert_eq!(output.status.code(), Some(0));
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["index", "index", "c", "d", "e"]);
    let url = |row: &Value| row.get("url").map(|url| url.as_str().unwrap().to_owned());
    let expected = [None, Some("b"), Some("c"), None, Some("e")];
    let expected = expected.map(|name| name.map(|name| format!("https://example.org/{name}")));
    assert_eq!(rows.iter().map(url).collect::<Vec<_>>(), expected);
}
