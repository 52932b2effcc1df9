//! How long extraction takes next to the bare parse of the same pages.
//!
//! `cargo run --release --example speed -- pages/`
//!
//! Both are measured in one run, on one thread, alternating page by page, so that whatever else the machine does meets
//! both alike: the ratio is worth more than the times.

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

/// Time extraction against the parse alone.
#[derive(Parser)]
struct Arguments {
    /// How many times to go over the pages; once more beforehand isn't counted
    #[arg(long, value_name = "N", default_value = "5")]
    rounds: NonZeroUsize,
    /// Pages (.html, .htm, both also with .gz) and folders of pages
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

/// The pages as text in memory. One that cannot be read ends the run: figures are about all of them.
fn load(paths: &[PathBuf]) -> Result<Vec<String>, String> {
    let pages: Vec<String> = support::sources(paths)
        .iter()
        .map(|source| match source.format {
            Format::Flattened | Format::Archive => Err(format!("{}: not HTML", source.id)),
            Format::Page | Format::Other => Ok(support::text(&source.read()?)),
        })
        .collect::<Result<_, String>>()?;
    if pages.is_empty() { Err("no pages found".to_owned()) } else { Ok(pages) }
}

/// What one round over all pages took.
#[derive(Default)]
struct Times {
    parse: Duration,
    extract: Duration,
}

impl Times {
    fn ratio(&self) -> f64 {
        self.extract.as_secs_f64() / self.parse.as_secs_f64()
    }
}

fn round(pages: &[String], round: usize) -> Result<Times, String> {
    let extractor = Extractor::new();
    let mut times = Times::default();
    for (number, page) in pages.iter().enumerate() {
        // Whoever comes second finds the page in the cache, so they take turns, on each page from round to round.
        if (number + round).is_multiple_of(2) {
            times.parse += parse(page);
            times.extract += extract(&extractor, page)?;
        } else {
            times.extract += extract(&extractor, page)?;
            times.parse += parse(page);
        }
    }
    Ok(times)
}

/// The time of a parse, until the tree is gone again.
fn parse(page: &str) -> Duration {
    let start = Instant::now();
    drop(black_box(Html::parse_document(black_box(page))));
    start.elapsed()
}

/// The time from the page to the text of its article, until both are gone again.
fn extract(extractor: &Extractor, page: &str) -> Result<Duration, String> {
    let start = Instant::now();
    let article = extractor.extract(black_box(page)).map_err(|error| error.to_string())?;
    drop(black_box(article.text()));
    drop(article);
    Ok(start.elapsed())
}

fn report(pages: &[String], rounds: &[Times]) -> io::Result<()> {
    let count = pages.len() as f64;
    let megabytes = pages.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{count} pages, {megabytes:.1} MB, rounds: {}", rounds.len())?;
    for (name, time) in
        [("parse", (|times| times.parse) as fn(&Times) -> Duration), ("extract", |t| t.extract)]
    {
        let seconds = median(rounds.iter().map(|times| time(times).as_secs_f64()));
        let (each, rate) = (seconds * 1e3 / count, megabytes / seconds);
        writeln!(stdout, "{name:8}{each:10.3} ms/page {rate:10.1} MB/s")?;
    }
    let ratio = median(rounds.iter().map(Times::ratio));
    writeln!(stdout, "extraction takes {ratio:.2} times as long as the parse (median of the rounds)")?;
    stdout.flush()
}

/// The middle value, or the mean of the two in the middle; of at least one value.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    f64::midpoint(values[last / 2], values[last.div_ceil(2)])
}
