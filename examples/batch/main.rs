//! The articles of many pages, as JSON Lines.
//!
//! `cargo run --release --example batch -- --urls urls.jsonl pages/ > articles.jsonl`
//!
//! A line a page, in the order of the input: `id` (the file's name without its endings; of a page from an archive its
//! record's), `path` (the file's, as it is given or below the folder that is given), `url` where it is known, `text`, `comments`
//! as one text if there are any, and the metadata, of which `title` is always there; with `--metadata` no text and no
//! comments. A page that fails gives `id`, `path` and `error`; so does a record of an archive that cannot be read, under the
//! archive's `id`. The others are not held up, and the exit code is 1 at the end.

mod chunk;
mod page;
#[path = "../support/mod.rs"]
mod support;
mod urls;

use std::collections::{BTreeMap, HashSet};
use std::io::{self, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use clap::builder::{PathBufValueParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use page::{Job, Line, Settings};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use support::{FocusName, Format, Source};
use unhusk::Extractor;
use urls::Urls;

/// Print the articles of many pages as JSON Lines.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// JSON Lines with the `url` of pages by `id` or `path`, also with .gz
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
    /// Pages (.html, .htm, .xhtml), flattened pages (.txt), archives of both (.warc, .wet), all also with .gz, and folders of these
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
    let shared_ids = shared_ids(&sources);
    let extractor = Extractor::new().focus(arguments.focus.into());
    let Arguments { urls, markdown, metadata, .. } = arguments;
    let settings = Settings { extractor, urls: urls.unwrap_or_default(), shared_ids, markdown, metadata };
    let pool = pool(arguments.jobs)?;
    let bar = progress_bar(sources.len());
    let mut failed = 0;
    let mut jobs = (0..).zip(&sources).flat_map(|(number, source)| page::jobs(number, source));
    loop {
        let chunk = chunk::next(&mut jobs, Job::size);
        let Some(last) = chunk.last() else { break };
        let lines = pool.install(|| lines(&chunk, &settings));
        failed += lines.iter().filter(|line| line.is_err()).count();
        bar.set_position(last.files_done);
        bar.suspend(|| write(&lines))?;
    }
    bar.finish_and_clear();
    Ok(failed)
}

/// The ids that do not tell pages apart, of which a warning is given.
fn shared_ids(sources: &[Source]) -> HashSet<String> {
    let mut first_places = BTreeMap::new();
    let mut shared = HashSet::new();
    let mut example = None;
    // Pages of an archive have ids of their own.
    for source in sources.iter().filter(|source| source.format != Format::Archive) {
        let first = *first_places.entry(&source.id).or_insert(&source.place);
        // A page may be given twice.
        if *first != source.place {
            shared.insert(source.id.clone());
            example.get_or_insert((&source.id, first, &source.place));
        }
    }
    if let Some((id, first, other)) = example {
        let count = shared.len();
        eprintln!(
            "warning: ids of more than one page: {count}, such as {id} ({first}, {other}); `path` tells them apart"
        );
    }
    shared
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

fn lines(jobs: &[Job<'_>], settings: &Settings) -> Vec<Line> {
    jobs.par_iter().map(|job| page::line(job, settings)).collect()
}

fn write(lines: &[Line]) -> io::Result<()> {
    let mut stdout = io::BufWriter::new(io::stdout().lock());
    for Ok(line) | Err(line) in lines {
        writeln!(stdout, "{line}")?;
    }
    stdout.flush()
}
