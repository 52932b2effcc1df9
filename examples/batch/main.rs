//! The articles of many pages, as JSON Lines.
//!
//! `cargo run --release --example batch -- --urls urls.jsonl pages/ > articles.jsonl`
//!
//! A line a page, in the order of the input: `id` (the file's name without its endings; of a page from an archive its
//! record's), `url` where it is known, `text`, `comments` as one text if there are any, and the metadata, of which `title`
//! is always there; with `--metadata` no text and no comments. A page that fails gives `id` and `error`; the others
//! are not held up, and the exit code is 1 at the end.

#[path = "../support/mod.rs"]
mod support;

use std::any::Any;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use clap::builder::{PathBufValueParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use support::{FocusName, Format, Record, Source};
use unhusk::{Article, Comment, Extractor, Metadata};

/// Pages whose lines are held in memory at a time, to be written in order.
const CHUNK: usize = 256;

/// Print the articles of many pages as JSON Lines.
#[derive(Parser)]
struct Arguments {
    /// JSON Lines with the `id` and `url` of pages
    #[arg(long, value_name = "FILE", value_parser = PathBufValueParser::new().try_map(Urls::read))]
    urls: Option<Urls>,
    /// Pages to work on at a time; as many as there are cores if not given
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Which error hurts more
    #[arg(long, value_enum, default_value = "balanced")]
    focus: FocusName,
    /// Add the text as Markdown to each line
    #[arg(long)]
    markdown: bool,
    /// Write the metadata of pages alone, at a faster pace
    #[arg(long, conflicts_with_all = ["markdown", "focus"])]
    metadata: bool,
    /// Pages (.html, .htm), flattened pages (.txt), archives of them (.wet), all also with .gz, and folders of these
    #[arg(required = true, value_name = "PATH",
        value_parser = PathBufValueParser::new().try_map(support::existing))]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => failure(&format!("pages that failed: {failed}")),
        Err(error) if support::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => failure(&error.to_string()),
    }
}

fn failure(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::FAILURE
}

/// Writes a line for each page; returns how many pages failed.
fn run(arguments: Arguments) -> io::Result<usize> {
    let sources = support::sources(&arguments.paths);
    if sources.is_empty() {
        eprintln!("warning: no pages found");
    }
    let extractor = Extractor::new().focus(arguments.focus.into());
    let Arguments { urls, markdown, metadata, .. } = arguments;
    let settings = Settings { extractor, urls: urls.unwrap_or_default(), markdown, metadata };
    let pool = pool(arguments.jobs)?;
    let bar = progress_bar(sources.len());
    let mut failed = 0;
    let mut jobs = sources.iter().flat_map(jobs);
    loop {
        let chunk: Vec<Job<'_>> = jobs.by_ref().take(CHUNK).collect();
        if chunk.is_empty() {
            break;
        }
        let lines = pool.install(|| lines(&chunk, &settings));
        failed += lines.iter().filter(|line| line.is_err()).count();
        bar.suspend(|| write(&lines))?;
        bar.inc(chunk.iter().filter(|job| job.ends_source).count() as u64);
    }
    bar.finish_and_clear();
    Ok(failed)
}

fn pool(jobs: Option<NonZeroUsize>) -> io::Result<ThreadPool> {
    // Zero means as many threads as there are cores.
    let threads = jobs.map_or(0, NonZeroUsize::get);
    ThreadPoolBuilder::new().num_threads(threads).build().map_err(io::Error::other)
}

fn progress_bar(pages: usize) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {human_pos}/{human_len} files, {eta} left");
    let bar = ProgressBar::new(pages as u64);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// How each page is worked on.
struct Settings {
    extractor: Extractor,
    urls: Urls,
    markdown: bool,
    metadata: bool,
}

/// A page to work on.
struct Job<'s> {
    source: &'s Source,
    /// A page from an archive; a file of its own otherwise.
    record: Option<Result<Record, String>>,
    /// Whether it is all that its file holds: progress is by files.
    ends_source: bool,
}

/// The pages of a file. Those of an archive are read when they are asked for.
fn jobs(source: &Source) -> Box<dyn Iterator<Item = Job<'_>> + '_> {
    let file = Job { source, record: None, ends_source: true };
    match source.format {
        Format::Archive => Box::new(source.records().map(move |record| Job {
            source,
            record: Some(record),
            ends_source: false,
        })),
        Format::Page | Format::Flattened | Format::Other => Box::new(std::iter::once(file)),
    }
}

/// The line of a page: `Err` of one that failed.
type Line = Result<String, String>;

fn lines(jobs: &[Job<'_>], settings: &Settings) -> Vec<Line> {
    jobs.par_iter().map(|job| line(job, settings)).collect()
}

fn write(lines: &[Line]) -> io::Result<()> {
    let mut stdout = io::BufWriter::new(io::stdout().lock());
    for Ok(line) | Err(line) in lines {
        writeln!(stdout, "{line}")?;
    }
    stdout.flush()
}

fn line(job: &Job<'_>, settings: &Settings) -> Line {
    let id = match &job.record {
        Some(Ok(record)) => &record.id,
        _ => &job.source.id,
    };
    // A bug that one page in a million meets must not cost the other pages.
    catch_unwind(AssertUnwindSafe(|| article_line(id, job, settings)))
        .unwrap_or_else(|panic| Err(format!("panic: {}", panic_message(&*panic))))
        .map_err(|error| error_line(id, &error))
}

/// Put together by hand for `id` to come first.
fn error_line(id: &str, error: &str) -> String {
    format!(r#"{{"id":{},"error":{}}}"#, Value::from(id), Value::from(error))
}

fn article_line(id: &str, job: &Job<'_>, settings: &Settings) -> Result<String, String> {
    let (url, found) = match &job.record {
        Some(record) => {
            let record = record.as_ref().map_err(Clone::clone)?;
            (record.url.as_ref(), of_lines(&record.text, settings))
        }
        None => {
            let bytes = job.source.read()?;
            let url = settings.urls.0.get(id);
            let found = match job.source.format {
                Format::Flattened => of_lines(&support::text(&bytes), settings),
                _ => of_page(url, &bytes, settings),
            };
            (url, found)
        }
    };
    let found = found.map_err(|error| error.to_string())?;
    let row = Row::of(id, url, found).map_err(|error| error.to_string())?;
    serde_json::to_string(&row).map_err(|error| error.to_string())
}

/// What is found on a flattened page. Its metadata is told by its main content.
fn of_lines(text: &str, settings: &Settings) -> Result<Found, unhusk::Error> {
    let article = settings.extractor.extract_text(text)?;
    Ok(if settings.metadata { Found::of_metadata(article.metadata) } else { Found::of(article, settings) })
}

fn of_page(url: Option<&String>, bytes: &[u8], settings: &Settings) -> Result<Found, unhusk::Error> {
    let extractor = settings.extractor.clone();
    let extractor = match url {
        Some(url) => extractor.url(url)?,
        None => extractor,
    };
    Ok(if settings.metadata {
        Found::of_metadata(extractor.metadata_bytes(bytes)?)
    } else {
        Found::of(extractor.extract_bytes(bytes)?, settings)
    })
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message")
}

/// What is written of a page.
struct Found {
    metadata: Metadata,
    text: Option<String>,
    markdown: Option<String>,
    comments: Option<String>,
}

impl Found {
    fn of(article: Article, settings: &Settings) -> Self {
        let one = |comment: &Comment| match &comment.author {
            Some(author) => format!("{author}\n{}", comment.text),
            None => comment.text.clone(),
        };
        let comments: Vec<String> = article.comments.iter().map(one).collect();
        Found {
            text: Some(article.text()),
            markdown: settings.markdown.then(|| article.markdown()),
            comments: (!comments.is_empty()).then(|| comments.join("\n\n")),
            metadata: article.metadata,
        }
    }

    fn of_metadata(metadata: Metadata) -> Self {
        Found { metadata, text: None, markdown: None, comments: None }
    }
}

/// A page as it is written.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<String>,
    #[serde(flatten)]
    metadata: Map<String, Value>,
}

impl<'a> Row<'a> {
    fn of(id: &'a str, url: Option<&String>, found: Found) -> serde_json::Result<Self> {
        let Found { metadata, text, markdown, comments } = found;
        let mut fields: Map<String, Value> =
            serde_json::to_value(&metadata).and_then(serde_json::from_value)?;
        fields.entry("title").or_insert(Value::Null);
        // The day alone, under the name that corpora use.
        if let Some(published) = metadata.published {
            fields.insert("date".to_owned(), Value::from(published.date.to_string()));
        }
        // The address that a page was fetched from comes before the one that it states.
        let stated = fields.remove("url");
        let url = url.map(|url| Value::from(url.as_str())).or(stated);
        Ok(Row { id, url, text, markdown, comments, metadata: fields })
    }
}

/// Addresses of pages by their `id`.
#[derive(Clone, Default)]
struct Urls(HashMap<String, String>);

/// A line of the file of addresses; it may hold more than this.
#[derive(Deserialize)]
struct UrlLine {
    id: String,
    url: Option<String>,
}

impl Urls {
    fn read(path: PathBuf) -> io::Result<Self> {
        let mut urls = HashMap::new();
        for (number, line) in BufReader::new(File::open(path)?).lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let UrlLine { id, url } = serde_json::from_str(&line)
                .map_err(|error| io::Error::other(format!("line {}: {error}", number + 1)))?;
            let Some(url) = url else { continue };
            // Crawls record addresses in many ways: a page is no worse for one that cannot be used.
            match Extractor::new().url(&url) {
                Ok(_) => _ = urls.insert(id, url),
                Err(error) => eprintln!("warning: line {}: {error}", number + 1),
            }
        }
        Ok(Urls(urls))
    }
}
