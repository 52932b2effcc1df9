//! How long extraction takes next to the bare parse of the same pages, and how many flattened pages a second can be cleaned.
//!
//! `cargo run --release --example speed -- pages/`
//!
//! All is measured in one run, on one thread, alternating page by page, so that whatever else the machine does meets
//! all alike: ratios are worth more than times.

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use clap::builder::{PathBufValueParser, TypedValueParser};
use scraper::Html;
use support::Format;
use unhusk::Extractor;

/// Time extraction against the parse alone, and the throughput on flattened pages.
#[derive(Parser)]
struct Arguments {
    /// How many times to go over the pages; once more beforehand isn't counted
    #[arg(long, value_name = "N", default_value = "5")]
    rounds: NonZeroUsize,
    /// Pages (.html, .htm), flattened pages (.txt), all also with .gz, and folders of pages
    #[arg(required = true, value_name = "PATH",
        value_parser = PathBufValueParser::new().try_map(support::existing))]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let pages = load(&arguments.paths)?;
    // The first round also builds tables and fills caches.
    round(&pages, 0)?;
    let rounds: Vec<Times> =
        (1..=arguments.rounds.get()).map(|number| round(&pages, number)).collect::<Result<_, _>>()?;
    match report(&pages, &rounds) {
        Err(error) if !support::is_closed_pipe(&error) => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Pages as text in memory.
#[derive(Default)]
struct Pages {
    html: Vec<String>,
    flattened: Vec<String>,
}

/// Loads the pages. One that cannot be read ends the run: figures are about all of them.
fn load(paths: &[PathBuf]) -> Result<Pages, String> {
    let mut pages = Pages::default();
    for source in support::sources(paths) {
        let kind = match source.format {
            Format::Archive => return Err(format!("{}: an archive", source.id)),
            Format::Flattened => &mut pages.flattened,
            Format::Page | Format::Other => &mut pages.html,
        };
        kind.push(support::text(&source.read()?));
    }
    if pages.html.is_empty() && pages.flattened.is_empty() {
        Err("no pages found".to_owned())
    } else {
        Ok(pages)
    }
}

/// What one round over all pages took.
#[derive(Default)]
struct Times {
    parse: Duration,
    /// From the page to the text of its article.
    extract: Duration,
    /// From the article to its text, Markdown and HTML.
    render: Duration,
    /// From the page to its metadata.
    metadata: Duration,
    /// From a flattened page to the text of its article.
    flattened: Duration,
}

fn round(pages: &Pages, round: usize) -> Result<Times, String> {
    let extractor = Extractor::new();
    let mut times = Times::default();
    for (number, page) in pages.html.iter().enumerate() {
        // Whoever comes second finds the page in the cache, so they take turns, on each page from round to round.
        if (number + round).is_multiple_of(2) {
            times.parse += parse(page);
            times.extract += extract(&extractor, page)?;
        } else {
            times.extract += extract(&extractor, page)?;
            times.parse += parse(page);
        }
        times.render += render(&extractor, page)?;
        times.metadata += metadata(&extractor, page)?;
    }
    for page in &pages.flattened {
        times.flattened += timed(|| unhusk::extract_text(black_box(page)).text());
    }
    Ok(times)
}

/// The time that some work takes, until what it makes is gone again.
fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    drop(black_box(work()));
    start.elapsed()
}

fn parse(page: &str) -> Duration {
    timed(|| Html::parse_document(black_box(page)))
}

fn extract(extractor: &Extractor, page: &str) -> Result<Duration, String> {
    let start = Instant::now();
    let article = extractor.extract(black_box(page)).map_err(|error| error.to_string())?;
    drop(black_box(article.text()));
    drop(article);
    Ok(start.elapsed())
}

fn render(extractor: &Extractor, page: &str) -> Result<Duration, String> {
    let article = extractor.extract(page).map_err(|error| error.to_string())?;
    Ok(timed(|| (article.text(), article.markdown(), article.html())))
}

fn metadata(extractor: &Extractor, page: &str) -> Result<Duration, String> {
    let start = Instant::now();
    drop(black_box(extractor.metadata(black_box(page)).map_err(|error| error.to_string())?));
    Ok(start.elapsed())
}

/// A part of what a round took.
type Part = fn(&Times) -> Duration;

/// What is reported of pages with markup, each against the parse.
const PARTS: [(&str, Part); 4] = [
    ("parse", |times| times.parse),
    ("extract", |times| times.extract),
    ("render", |times| times.render),
    ("metadata", |times| times.metadata),
];

fn report(pages: &Pages, rounds: &[Times]) -> io::Result<()> {
    let megabytes = |pages: &[String]| pages.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let seconds = |part: Part| median(rounds.iter().map(|times| part(times).as_secs_f64()));
    let mut stdout = io::stdout().lock();
    if !pages.html.is_empty() {
        let (count, megabytes) = (pages.html.len() as f64, megabytes(&pages.html));
        writeln!(stdout, "{count} pages, {megabytes:.1} MB, rounds: {}", rounds.len())?;
        for (name, part) in PARTS {
            let ratio = median(rounds.iter().map(|t| part(t).as_secs_f64() / t.parse.as_secs_f64()));
            let (each, rate) = (seconds(part) * 1e3 / count, megabytes / seconds(part));
            writeln!(stdout, "{name:10}{each:8.3} ms/page {rate:9.1} MB/s {ratio:7.2} of the parse")?;
        }
    }
    if !pages.flattened.is_empty() {
        let (count, megabytes) = (pages.flattened.len(), megabytes(&pages.flattened));
        let rate = megabytes / seconds(|times| times.flattened);
        writeln!(stdout, "{count} flattened pages, {megabytes:.1} MB, {rate:.1} MB/s")?;
    }
    stdout.flush()
}

/// The middle value, or the mean of the two in the middle; of at least one value.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    f64::midpoint(values[last / 2], values[last.div_ceil(2)])
}
