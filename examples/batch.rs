//! The articles of many pages, as JSON Lines in the order of the input.
//!
//! A page that fails gives a row with its error and the run goes on. Exit code 1 if any page failed, 2 if the arguments
//! are wrong.

#[path = "support/input.rs"]
mod input;
#[path = "support/listing.rs"]
mod listing;

use std::any::Any;
use std::collections::HashMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use indicatif::{ProgressBar, ProgressStyle};
use listing::Entry;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use unhusk::{Article, Extractor, Metadata};

/// Write the articles of pages to standard output: a line of JSON each, with "id" (the file's name without its endings),
/// "url", the metadata and "text", or with "id" and "error".
#[derive(Parser)]
#[command(name = "batch")]
struct Arguments {
    /// JSON Lines with the "id" and "url" of pages
    #[arg(long, value_name = "FILE")]
    urls: Option<PathBuf>,
    /// How many pages to work on at once; 0 for as many as there are cores
    #[arg(long, value_name = "N", default_value_t = 0)]
    jobs: usize,
    /// Pages (.html, .htm, each also with .gz), and folders to search for them
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// So many pages are worked on before their rows are written: enough to keep all cores busy, few enough to hold.
const CHUNK: usize = 256;

/// The row of a page.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(flatten)]
    metadata: &'a Metadata,
    text: String,
}

/// The row of a page that failed.
#[derive(Serialize)]
struct Failure<'a> {
    id: &'a str,
    error: &'a str,
}

/// A line of `--urls`; other fields may stand beside these.
#[derive(Deserialize)]
struct Address {
    id: String,
    url: Option<String>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let urls = match arguments.urls.as_deref().map(read_urls).transpose() {
        Ok(urls) => urls.unwrap_or_default(),
        Err(error) => return fail(&error, 2),
    };
    if let Err(error) = ThreadPoolBuilder::new().num_threads(arguments.jobs).build_global() {
        return fail(&error.to_string(), 2);
    }
    match run(&listing::list(&arguments.paths), &urls) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => fail(&format!("{failed} failed; see \"error\" in their rows"), 1),
        // Whoever reads the rows has enough of them.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(error) => fail(&format!("standard output: {error}"), 1),
    }
}

fn fail(error: &str, code: u8) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(code)
}

fn read_urls(path: &Path) -> Result<HashMap<String, String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut urls = HashMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let address: Address = serde_json::from_str(line)
            .map_err(|error| format!("{}, line {}: {error}", path.display(), number + 1))?;
        urls.extend(address.url.map(|url| (address.id, url)));
    }
    Ok(urls)
}

/// Writes a row for each entry; the number of those that failed.
fn run(entries: &[Entry], urls: &HashMap<String, String>) -> io::Result<usize> {
    let extractor = Extractor::new();
    let progress = progress_bar(entries.len());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut failed = 0;
    for chunk in entries.chunks(CHUNK) {
        let rows: Vec<Result<String, String>> = chunk
            .par_iter()
            .map(|entry| {
                let row = row(&extractor, entry, urls.get(&entry.id).map(String::as_str));
                progress.inc(1);
                row
            })
            .collect();
        for (entry, row) in chunk.iter().zip(rows) {
            match row {
                Ok(row) => writeln!(out, "{row}")?,
                Err(error) => {
                    failed += 1;
                    let failure = Failure { id: &entry.id, error: &error };
                    writeln!(out, "{}", serde_json::to_string(&failure)?)?;
                }
            }
        }
        out.flush()?;
    }
    progress.finish_and_clear();
    Ok(failed)
}

/// A bar on standard error; it shows only if that is a terminal.
fn progress_bar(pages: usize) -> ProgressBar {
    let bar = ProgressBar::new(pages as u64);
    match ProgressStyle::with_template("{wide_bar} {pos}/{len} pages, {per_sec}, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The row of a page, or what went wrong.
fn row(extractor: &Extractor, entry: &Entry, url: Option<&str>) -> Result<String, String> {
    // No page may end the run, not even one that trips over a bug. What a panic leaves behind isn't used again.
    let article = panic::catch_unwind(AssertUnwindSafe(|| article(extractor, entry, url)))
        .unwrap_or_else(|panic| Err(format!("panic: {}", message(&*panic))))?;
    let row = Row { id: &entry.id, url, metadata: &article.metadata, text: article.text() };
    serde_json::to_string(&row).map_err(|error| error.to_string())
}

fn article(extractor: &Extractor, entry: &Entry, url: Option<&str>) -> Result<Article, String> {
    if let Some(error) = &entry.error {
        return Err(error.clone());
    }
    let page = match entry.ending.as_str() {
        "html" | "htm" => input::read(&entry.path)?,
        "txt" => return Err("pages without markup (.txt) are not supported yet".to_owned()),
        _ if entry.path.exists() => {
            return Err("not a page: its name ends in neither .html nor .htm".to_owned());
        }
        _ => return Err(format!("{}: no such file", entry.path.display())),
    };
    let extractor = match url {
        Some(url) => extractor.clone().url(url).map_err(|error| error.to_string())?,
        None => extractor.clone(),
    };
    extractor.extract_bytes(&page).map_err(|error| error.to_string())
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown")
}
