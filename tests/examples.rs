//! The example programs, run as programs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{self, Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

/// A page with an article that no setting misses.
const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>Low tide</title></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<main><article><h1>Low tide</h1>
<p>The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.</p>
<p>By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater.</p>
<p>Whoever had waited on the wall went down the steps, one after the other, and stepped over the wet rail.</p>
</article></main><footer>© 2024 The Harbour Post</footer></body></html>"#;

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("unhusk-{test}-{}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder left behind in the temporary folder fails no test.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An example, which Cargo builds next to the folder of the test programs.
fn example(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let program = profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "{} is not built: `cargo build --examples` does it", program.display());
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

/// Runs a program on an input; what it doesn't read is no concern.
fn run_on(command: &mut Command, input: &[u8]) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

#[track_caller]
fn assert_code(output: &Output, code: i32) {
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "standard error: {complaint}");
    assert_eq!(complaint.is_empty(), code == 0, "standard error: {complaint}");
    assert!(!complaint.contains("panicked"), "standard error: {complaint}");
}

fn text(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    text(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["id"].as_str().unwrap()).collect()
}

#[track_caller]
fn assert_error(row: &Value, id: &str, part: &str) {
    assert_eq!(row["id"], id);
    let error = row["error"].as_str().unwrap();
    assert!(error.contains(part), "{error}");
    assert!(row.get("text").is_none(), "{row}");
}

fn compressed(content: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// The page under another headline.
fn page(title: &str) -> String {
    PAGE.replace("Low tide", title)
}

#[test]
fn extract_prints_the_text_of_standard_input() {
    let output = run_on(&mut example("extract"), PAGE.as_bytes());
    assert_code(&output, 0);
    assert!(text(&output).contains("The boats lay on their sides"), "{}", text(&output));
    assert!(text(&output).ends_with('\n'));
    assert!(!text(&output).contains("About"), "{}", text(&output));
}

#[test]
fn extract_reads_files_compressed_or_not() {
    let folder = Folder::new("extract-files");
    let plain = run(example("extract").arg(folder.write("page.html", PAGE)));
    let unpacked = run(example("extract").arg(folder.write("page.html.gz", compressed(PAGE))));
    assert_code(&plain, 0);
    assert_code(&unpacked, 0);
    assert!(text(&plain).contains("The boats lay on their sides"));
    assert_eq!(text(&plain), text(&unpacked));
}

#[test]
fn extract_prints_the_form_that_is_asked_for() {
    let printed = |form| run_on(example("extract").args(["--to", form]), PAGE.as_bytes());
    let (markdown, html) = (printed("markdown"), printed("html"));
    assert!(text(&markdown).starts_with("---\ntitle: \"Low tide\"\n"), "{}", text(&markdown));
    assert!(text(&markdown).contains("\n---\n\nThe boats lay on their sides"), "{}", text(&markdown));
    assert!(text(&html).starts_with("<p>The boats lay on their sides"), "{}", text(&html));
}

#[test]
fn extract_prints_json() {
    let output = run_on(example("extract").args(["--to", "json", "--focus", "recall"]), PAGE.as_bytes());
    assert_code(&output, 0);
    let article: unhusk::Article = serde_json::from_str(text(&output)).unwrap();
    assert_eq!(article.metadata.title.as_deref(), Some("Low tide"));
    assert!(article.text().contains("The boats lay on their sides"));
}

#[test]
fn extract_tells_bad_usage_from_bad_input() {
    let folder = Folder::new("extract-errors");
    for usage in [&["--focus", "both"][..], &["--url", "2024/a-story"], &["--nonsense"], &["a", "b"]] {
        assert_code(&run(example("extract").args(usage)), 2);
    }
    assert_code(&run(example("extract").arg(folder.path("missing.html"))), 1);
    assert_code(&run(example("extract").arg(folder.write("torn.html.gz", "no gzip"))), 1);
    assert_code(&run_on(&mut example("extract"), b"%PDF-1.7\n"), 1);
}

#[test]
fn batch_refuses_bad_usage_before_any_work() {
    let folder = Folder::new("batch-usage");
    let page = folder.write("page.html", PAGE);
    let urls = folder.write("urls.jsonl", "{\"id\":\"page\",\"url\":\"https://example.org/\"}\n{\"id\":");
    let missing = folder.path("missing.html");
    let usages: [&[&Path]; 6] = [
        &[],
        &[&page, &missing],
        &[&page, "--jobs".as_ref(), "0".as_ref()],
        &[&page, "--focus".as_ref(), "both".as_ref()],
        &[&page, "--urls".as_ref(), &missing],
        &[&page, "--urls".as_ref(), &urls],
    ];
    for usage in usages {
        let output = run(example("batch").args(usage));
        assert_code(&output, 2);
        assert_eq!(text(&output), "");
    }
}

#[test]
fn batch_writes_in_the_order_of_the_input_whatever_the_jobs() {
    let folder = Folder::new("batch-order");
    // More pages than are held in memory at a time, of unlike sizes.
    let expected: Vec<String> = (0..300).map(|number| format!("p{number:03}")).collect();
    for (number, id) in expected.iter().enumerate() {
        let padding = "<p>A line of padding that some pages have more of.</p>".repeat(number * 7 % 23);
        folder.write(&format!("pages/{}/{id}.html", number / 100), page(id) + &padding);
    }
    let first = folder.write("z.htm", PAGE);
    let batch = |jobs| run(example("batch").args(["--jobs", jobs]).arg(&first).arg(folder.path("pages")));
    let (one, two) = (batch("1"), batch("2"));
    assert_code(&one, 0);
    assert_code(&two, 0);
    assert_eq!(text(&one), text(&two));
    let rows = rows(&one);
    assert_eq!(ids(&rows[..1]), ["z"]);
    assert_eq!(ids(&rows[1..]), expected);
    assert_eq!(rows[42]["title"], "p041");
}

#[test]
fn batch_reads_all_endings_and_passes_over_others_in_folders() {
    let folder = Folder::new("batch-endings");
    folder.write("pages/a.html", PAGE);
    folder.write("pages/b.htm.gz", compressed(PAGE));
    folder.write("pages/c/d.HTM", PAGE);
    folder.write("pages/e.html.gz", compressed(PAGE));
    folder.write("pages/style.css", "p { margin: 0 }");
    folder.write("pages/.html", PAGE);
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["a", "b", "d", "e"]);
    for row in &rows {
        assert!(row["text"].as_str().unwrap().contains("The boats lay"), "{row}");
        assert_eq!(row["title"], "Low tide");
        assert_eq!(row["language"], "en");
    }
}

#[test]
fn batch_gives_a_row_to_each_failure_and_goes_on() {
    let folder = Folder::new("batch-failures");
    folder.write("pages/a.txt.gz", "no gzip either");
    folder.write("pages/b.html.gz", "no gzip");
    folder.write("pages/c.html", "%PDF-1.7\n");
    folder.write("pages/d.html", PAGE);
    let paper = folder.write("paper.pdf", "%PDF-1.7\n");
    let output = run(example("batch").arg(folder.path("pages")).arg(paper));
    assert_code(&output, 1);
    let rows = rows(&output);
    assert_eq!(rows.len(), 5);
    assert_error(&rows[0], "a", "a.txt.gz");
    assert_error(&rows[1], "b", "b.html.gz");
    assert_error(&rows[2], "c", "PDF");
    assert!(rows[3]["text"].as_str().unwrap().contains("The boats lay"));
    assert_error(&rows[4], "paper.pdf", "not a page");
}

/// A page without its markup.
const FLATTENED: &str = "Home\nNews\nContact\n\nLow tide\n\nThe boats lay on their sides until noon, and nobody in the \
    harbour seemed to mind, least of all the gulls.\n\nBy two the water was back, the ropes were taut, and the first \
    engine coughed behind the breakwater.\n\nRelated Articles\nStay Connected\n";

/// An archive's record.
fn record(kind: &str, id: &str, text: &str) -> String {
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{id}\r\n\
         WARC-Record-ID: <urn:uuid:{id}>\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n{text}\r\n\r\n",
        text.len()
    )
}

#[test]
fn extract_tells_text_from_html_by_its_content() {
    for arguments in [&[][..], &["--format", "text"]] {
        let output = run_on(example("extract").args(arguments), FLATTENED.as_bytes());
        assert_code(&output, 0);
        assert!(text(&output).starts_with("The boats lay"), "{}", text(&output));
        assert!(text(&output).ends_with("breakwater.\n"), "{}", text(&output));
    }
    let output = run_on(example("extract").args(["--format", "html"]), FLATTENED.as_bytes());
    assert!(!text(&output).contains("\n\n"), "lines are nothing in HTML: {}", text(&output));
}

#[test]
fn extract_tells_text_from_html_in_any_charset() {
    let flattened = FLATTENED.replace("gulls", "gulls of the café");
    let utf_16 = |page: &str| page.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let with_mark = |page: &str| [b"\xff\xfe", &utf_16(page)[..]].concat();
    let latin_1: Vec<u8> = flattened.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for page in [latin_1, utf_16(&flattened), with_mark(&flattened)] {
        let output = run_on(&mut example("extract"), &page);
        assert_code(&output, 0);
        assert!(text(&output).starts_with("The boats lay"), "{}", text(&output));
        assert!(text(&output).contains("gulls of the café.\n\nBy two"), "{}", text(&output));
    }
    for page in [utf_16(PAGE), with_mark(PAGE)] {
        let output = run_on(&mut example("extract"), &page);
        assert!(text(&output).starts_with("The boats lay"), "{}", text(&output));
    }
}

#[test]
fn batch_writes_metadata_alone() {
    let folder = Folder::new("batch-metadata");
    let page = PAGE.replace("</h1>", "</h1><p class=byline>By Ada Holm, 23 March 2023</p>");
    folder.write("pages/a.html", &page);
    folder.write("pages/b.txt", FLATTENED);
    let urls = folder.write("urls.jsonl", "{\"id\":\"a\",\"url\":\"https://example.org/\"}");
    let output = run(example("batch").args(["--metadata", "--urls"]).arg(urls).arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["a", "b"]);
    for row in &rows {
        assert_eq!(row["title"], "Low tide");
        assert!(row.get("text").is_none() && row.get("comments").is_none(), "{row}");
    }
    assert_eq!(rows[0]["authors"], serde_json::json!(["Ada Holm"]));
    assert_eq!((&rows[0]["date"], &rows[0]["url"]), (&"2023-03-23".into(), &"https://example.org/".into()));
    for other in [&["--markdown"][..], &["--focus", "recall"]] {
        assert_code(&run(example("batch").arg("--metadata").args(other).arg(folder.path("pages"))), 2);
    }
}

#[test]
fn batch_reads_flattened_pages() {
    let folder = Folder::new("batch-text");
    folder.write("pages/a.txt", FLATTENED);
    folder.write("pages/b.txt.gz", compressed(FLATTENED));
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["a", "b"]);
    for row in &rows {
        assert!(row["text"].as_str().unwrap().starts_with("The boats lay"), "{row}");
        assert_eq!(row["title"], "Low tide");
    }
}

#[test]
fn batch_reads_archives_of_flattened_pages() {
    let folder = Folder::new("batch-wet");
    let records = [
        record("warcinfo", "i", "Software: x"),
        record("conversion", "a", FLATTENED),
        record("conversion", "b", ""),
    ];
    folder.write("pages/a.wet", records.concat());
    // Several gzip members in one file.
    let members: Vec<u8> = records.iter().flat_map(|record| compressed(record)).collect();
    folder.write("pages/b.wet.gz", members);
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["urn:uuid:a", "urn:uuid:b", "urn:uuid:a", "urn:uuid:b"]);
    assert!(rows[2]["text"].as_str().unwrap().starts_with("The boats lay"), "{}", rows[2]);
    assert_eq!(rows[2]["url"], "https://example.org/a");
    assert_eq!(rows[3]["text"], "");
}

#[test]
fn batch_keeps_the_whole_records_of_a_torn_archive() {
    let folder = Folder::new("batch-torn");
    let torn = record("conversion", "a", FLATTENED) + &record("conversion", "b", FLATTENED)[..200];
    let endless = format!("WARC/1.0\r\nWARC-Type: {}", "x".repeat(1 << 17));
    let torn = run(example("batch").arg(folder.write("torn.wet", torn)));
    assert_code(&torn, 1);
    assert_eq!(ids(&rows(&torn)), ["urn:uuid:a", "torn"]);
    assert_error(&rows(&torn)[1], "torn", "torn.wet");
    let endless = run(example("batch").arg(folder.write("endless.wet", endless)));
    assert_error(&rows(&endless)[0], "endless", "does not end");
    let other = run(example("batch").arg(folder.write("other.wet", "no archive")));
    assert_error(&rows(&other)[0], "other", "WARC/");
}

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

#[test]
fn batch_always_writes_a_title() {
    let folder = Folder::new("batch-title");
    let output = run(example("batch").arg(folder.write("empty.html", "")));
    assert_code(&output, 0);
    assert_eq!(rows(&output), [serde_json::json!({ "id": "empty", "text": "", "title": null })]);
}

#[test]
fn batch_ends_quietly_when_nobody_reads_on() {
    let folder = Folder::new("batch-pipe");
    let page = folder.write("page.html", PAGE);
    let mut batch = example("batch");
    // More pages than are written at a time, so that some are left to write when the reader is gone.
    batch.args(std::iter::repeat_n(&page, 300)).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = batch.spawn().unwrap();
    drop(child.stdout.take());
    assert_code(&child.wait_with_output().unwrap(), 0);
}

#[test]
fn speed_reports_both_and_their_ratio() {
    let folder = Folder::new("speed");
    folder.write("pages/a.html", PAGE);
    folder.write("pages/b.html.gz", compressed(PAGE));
    let output = run(example("speed").args(["--rounds", "1"]).arg(folder.path("pages")));
    assert_code(&output, 0);
    for part in ["2 pages", "ms/page", "MB/s", "of the parse"] {
        assert!(text(&output).contains(part), "{}", text(&output));
    }
}

#[test]
fn speed_tells_bad_usage_from_bad_input() {
    let folder = Folder::new("speed-errors");
    assert_code(&run(&mut example("speed")), 2);
    assert_code(&run(example("speed").arg(folder.path("missing.html"))), 2);
    assert_code(&run(example("speed").args(["--rounds", "0"]).arg(&folder.0)), 2);
    assert_code(&run(example("speed").arg(&folder.0)), 1);
    assert_code(&run(example("speed").arg(folder.write("pages.wet", "WARC/1.0"))), 1);
}
