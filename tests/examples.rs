//! The example programs, run as programs.

#[path = "examples/archives.rs"]
mod archives;
#[path = "../examples/batch/chunk.rs"]
mod chunk;
#[path = "examples/responses.rs"]
mod responses;
#[path = "examples/urls.rs"]
mod urls;

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

fn compressed(content: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_ref()).unwrap();
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
    let urls = folder.write("urls.jsonl", "{\"id\":\n{\"url\":\"https://example.org/\"}");
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
    folder.write("pages/f.xhtml", PAGE);
    folder.write("pages/style.css", "p { margin: 0 }");
    folder.write("pages/.html", PAGE);
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["a", "b", "d", "e", "f"]);
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
    folder.write("pages/e.txt", "%PDF-1.7\n");
    let paper = folder.write("paper.pdf", "%PDF-1.7\n");
    let output = run(example("batch").arg(folder.path("pages")).arg(&paper));
    assert_code(&output, 1);
    let rows = rows(&output);
    assert_eq!(rows.len(), 6);
    assert_error(&rows[0], "a", "a.txt.gz");
    assert_error(&rows[1], "b", "b.html.gz");
    assert_error(&rows[2], "c", "PDF");
    assert!(rows[3]["text"].as_str().unwrap().contains("The boats lay"));
    assert_error(&rows[4], "e", "PDF");
    assert_error(&rows[5], "paper.pdf", "not a page");
    assert_eq!(rows[5]["path"], paper.to_str().unwrap());
}

/// A page without its markup.
const FLATTENED: &str = "Home\nNews\nContact\n\nLow tide\n\nThe boats lay on their sides until noon, and nobody in the \
    harbour seemed to mind, least of all the gulls.\n\nBy two the water was back, the ropes were taut, and the first \
    engine coughed behind the breakwater.\n\nRelated Articles\nStay Connected\n";

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
fn batch_keeps_a_page_with_anything_behind_its_gzip_member() {
    let folder = Folder::new("batch-trailing");
    let page = compressed(PAGE);
    folder.write("pages/a.html.gz", [&page[..], &[0; 600]].concat());
    folder.write("pages/b.html.gz", [&page[..], b"anything"].concat());
    let (begin, end) = PAGE.split_at(300);
    folder.write("pages/c.html.gz", [compressed(begin), compressed(end)].concat());
    folder.write("pages/d.html.gz", [&page[..], &page[..100]].concat());
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 1);
    let rows = rows(&output);
    for row in &rows[..3] {
        assert!(row["text"].as_str().unwrap().ends_with("over the wet rail."), "{row}");
    }
    assert_error(&rows[3], "d", "d.html.gz");
}

#[test]
fn batch_tells_pages_of_one_name_apart_by_their_paths() {
    let folder = Folder::new("batch-ids");
    for name in ["a/index.html", "b/index.html", "b/same.html", "b/same.txt", "c.html", "d.wet"] {
        folder.write(&format!("pages/{name}"), if name.ends_with("wet") { "" } else { PAGE });
    }
    let output = run(example("batch").arg(folder.path("pages")));
    assert_eq!(output.status.code(), Some(0));
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["index", "index", "same", "same", "c"]);
    let paths: Vec<&Path> = rows.iter().map(|row| Path::new(row["path"].as_str().unwrap())).collect();
    assert!(
        paths[0].ends_with("pages/a/index.html") && paths[1].ends_with("pages/b/index.html"),
        "{paths:?}"
    );
    assert!(paths[3].ends_with("b/same.txt") && paths[3].starts_with(&folder.0), "{paths:?}");
    let warning = String::from_utf8_lossy(&output.stderr);
    assert!(warning.contains("more than one page: 2, such as index ("), "{warning}");
    assert_eq!(warning.lines().count(), 1, "{warning}");
}

#[cfg(unix)]
#[test]
fn batch_keeps_names_apart_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new("batch-names");
    for byte in [0xfe, 0xff] {
        let name = [b'n', byte, b'.', b'h', b't', b'm'];
        fs::write(folder.0.join(OsStr::from_bytes(&name)), PAGE).unwrap();
    }
    let output = run(example("batch").arg(&folder.0));
    assert_code(&output, 0);
    assert_eq!(ids(&rows(&output)), [r"n\xfe", r"n\xff"]);
    assert!(rows(&output)[1]["path"].as_str().unwrap().ends_with(r"n\xff.htm"), "{}", rows(&output)[1]);
}

#[cfg(unix)]
#[test]
fn batch_warns_of_links_to_folders() {
    let folder = Folder::new("batch-links");
    folder.write("pages/a.html", PAGE);
    fs::create_dir(folder.path("links")).unwrap();
    std::os::unix::fs::symlink(folder.path("pages"), folder.path("links/pages")).unwrap();
    let output = run(example("batch").arg(folder.path("links")));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output), "");
    let warning = String::from_utf8_lossy(&output.stderr);
    assert!(warning.contains("links/pages: a link to a folder"), "{warning}");
    let output = run(example("batch").arg(folder.path("links/pages")));
    assert_code(&output, 0);
    assert_eq!(ids(&rows(&output)), ["a"]);
}

#[test]
fn batch_tells_its_version() {
    let output = run(example("batch").arg("--version"));
    assert_code(&output, 0);
    assert!(text(&output).trim_end().ends_with(env!("CARGO_PKG_VERSION")), "{}", text(&output));
}

/// Where `script` can give it a terminal.
#[cfg(target_os = "linux")]
#[test]
fn batch_counts_archives_as_it_goes_on() {
    let folder = Folder::new("batch-progress");
    folder.write("pages/a.wet", archives::record("conversion", "a", FLATTENED));
    for number in 0..300 {
        folder.write(&format!("pages/p{number:03}.html"), "");
    }
    let batch = example("batch").get_program().to_str().unwrap().to_owned();
    let line = format!("{batch} {} >{}", folder.path("pages").display(), folder.path("rows").display());
    let mut script = Command::new("script");
    script.args(["-qec", &line, "/dev/null"]).env("TERM", "xterm").stdin(Stdio::null());
    let Ok(output) = script.output() else { return println!("skipped: no `script`") };
    // Written in chunks of 256, of which the archive's page is the first.
    assert!(text(&output).contains("256/301 files"), "{}", text(&output));
}

#[test]
fn a_chunk_is_bounded_in_number_and_in_bytes() {
    let lengths = |size: u64, count: usize| {
        let mut items = std::iter::repeat_n(size, count);
        let chunk = || Some(chunk::next(&mut items, |size| *size).len()).filter(|length| *length > 0);
        std::iter::from_fn(chunk).collect::<Vec<usize>>()
    };
    assert_eq!(lengths(1_000, 600), [256, 256, 88]);
    assert_eq!(lengths(10 << 20, 10), [4, 4, 2]);
    assert_eq!(lengths(1 << 40, 3), [1, 1, 1]);
    assert_eq!(lengths(0, 0), [0; 0]);
}

#[test]
fn batch_always_writes_a_title() {
    let folder = Folder::new("batch-title");
    let page = folder.write("empty.html", "");
    let output = run(example("batch").arg(&page));
    assert_code(&output, 0);
    let row = serde_json::json!({ "id": "empty", "path": page.to_str(), "text": "", "title": null });
    assert_eq!(rows(&output), [row]);
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
