//! How long extraction takes, as a multiple of a bare parse of the same pages in the same run.
//!
//! Both are timed page by page in turns, so that whatever else the machine does hits them alike. One thread; pages are
//! in memory before the clock starts.

#[path = "support/input.rs"]
mod input;
#[path = "support/listing.rs"]
mod listing;

use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use scraper::Html;
use unhusk::Extractor;

/// Time extraction against a bare parse (scraper::Html::parse_document) of the same pages.
#[derive(Parser)]
#[command(name = "speed")]
struct Arguments {
    /// How often each page is parsed and extracted
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Pages (.html, .htm, each also with .gz), and folders to search for them
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// The time that one round over all pages took.
#[derive(Default)]
struct Round {
    parse: Duration,
    extract: Duration,
}

impl Round {
    fn ratio(&self) -> f64 {
        self.extract.as_secs_f64() / self.parse.as_secs_f64()
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let pages = match load(&arguments.paths) {
        Ok(pages) => pages,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let extractor = Extractor::new();
    // What is built on first use is no part of a page's time.
    time(&extractor, &pages[0], true);
    let rounds: Vec<Round> = (0..arguments.rounds)
        .map(|number| {
            // Whoever comes second finds the page in the caches, so they take turns.
            let parse_first = number % 2 == 0;
            let mut sum = Round::default();
            for page in &pages {
                let round = time(&extractor, page, parse_first);
                sum.parse += round.parse;
                sum.extract += round.extract;
            }
            sum
        })
        .collect();
    report(&pages, &rounds);
    ExitCode::SUCCESS
}

fn load(paths: &[PathBuf]) -> Result<Vec<String>, String> {
    let entries = listing::list(paths);
    if let Some(error) = entries.iter().find_map(|entry| entry.error.clone()) {
        return Err(error);
    }
    let pages = entries.iter().filter(|entry| entry.ending != "txt");
    let pages: Vec<String> = pages
        .map(|entry| Ok(String::from_utf8_lossy(&input::read(&entry.path)?).into_owned()))
        .collect::<Result<_, String>>()?;
    if pages.is_empty() { Err("no pages there".to_owned()) } else { Ok(pages) }
}

/// Parses and extracts a page once. Both times include to free what was made.
fn time(extractor: &Extractor, page: &str, parse_first: bool) -> Round {
    let parse = || {
        let start = Instant::now();
        drop(black_box(Html::parse_document(black_box(page))));
        start.elapsed()
    };
    let extract = || {
        let start = Instant::now();
        drop(black_box(extractor.extract(black_box(page))));
        start.elapsed()
    };
    if parse_first {
        let parse = parse();
        Round { parse, extract: extract() }
    } else {
        let extract = extract();
        Round { parse: parse(), extract }
    }
}

fn report(pages: &[String], rounds: &[Round]) {
    let bytes: usize = pages.iter().map(String::len).sum();
    let megabytes = bytes as f64 / 1e6;
    println!("{} pages, {megabytes:.1} MB, {} rounds; medians", pages.len(), rounds.len());
    let line = |name: &str, seconds: f64| {
        let (total, page) = (seconds * 1e3, seconds * 1e3 / pages.len() as f64);
        println!("{name:8} {total:9.1} ms {page:7.3} ms a page {:7.1} MB/s", megabytes / seconds);
    };
    line("parse", median(rounds.iter().map(|round| round.parse.as_secs_f64())));
    line("extract", median(rounds.iter().map(|round| round.extract.as_secs_f64())));
    let ratios = || rounds.iter().map(Round::ratio);
    let (least, most) = ratios().fold((f64::MAX, f64::MIN), |(a, b), ratio| (a.min(ratio), b.max(ratio)));
    println!("ratio    {:9.3} ({least:.3} to {most:.3})", median(ratios()));
}

/// The middle value; the mean of the two in the middle if their number is even.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) }
}
