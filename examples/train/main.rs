//! Training data for the classifiers of blocks and of lines, and predictions from what they learn.
//!
//! `train features OUT CORPORA` writes feature rows and labels of the corpora's pages into the folder `OUT`;
//! `fit.py` fits the model to them and writes out-of-fold probabilities; `train predict OUT CORPORA PROBABILITIES`
//! runs the full pipeline with those in place of the embedded model and writes predictions for the scorer. The flattened
//! pages have a folder of their own, `OUT/lines`; `--only` leaves the other kind out. `train titles OUT CORPORA` writes what
//! `titles.py` fits the weights of titles to, `train boundaries OUT CORPORA` what `boundaries.py` fits that of lost lines to.

mod boundaries;
#[path = "../support/focus.rs"]
mod focus;
mod labelled;
mod labels;
mod lines;
mod titles;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand, ValueEnum};
use flate2::read::GzDecoder;
use focus::FocusName;
use labels::{Label, Tokenizer};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use unhusk::{Extractor, training};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The corpora that the model learns from.
const CORPORA: [&str; 3] = ["wcxb", "snippets", "chinese"];
/// One that `plain.py` makes beside the feature rows, and one that `short.py` makes for blocks: lines learn nothing from it.
const PLAIN: &str = "plain";
const SHORT: &str = "short";
/// How much a page with snippets weighs, next to a page with a full text.
const SNIPPET_PAGE_WEIGHT: f32 = 30.0;

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write feature rows and labels.
    Features {
        out: PathBuf,
        corpora: PathBuf,
        #[arg(long, value_enum)]
        only: Option<Kind>,
    },
    /// Write what may be titles: where heading and declared title differ, and of flattened pages.
    Titles {
        out: PathBuf,
        corpora: PathBuf,
        /// Probabilities of lines out of fold, in place of the embedded models'
        #[arg(long, requires = "titles")]
        probabilities: Option<PathBuf>,
        /// What speaks for each line as the title, by the same models
        #[arg(long, requires = "probabilities")]
        titles: Option<PathBuf>,
    },
    /// Write feature rows and labels of the places where a line may begin.
    Boundaries { out: PathBuf, corpora: PathBuf },
    /// Write predictions made with given probabilities.
    Predict {
        out: PathBuf,
        corpora: PathBuf,
        /// Little-endian `f32`, one a block, in the order of the feature rows.
        probabilities: PathBuf,
        /// The same of lines: what speaks for each as the title.
        #[arg(long)]
        titles: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "balanced")]
        focus: FocusName,
        /// What the probabilities are of
        #[arg(long, value_enum, default_value = "blocks")]
        only: Kind,
    },
}

/// What the models of the folds made of lines: probabilities, and what speaks for each as the title.
struct LineFiles {
    probabilities: PathBuf,
    titles: PathBuf,
}

/// What is judged.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Blocks of pages
    Blocks,
    /// Lines of flattened pages
    Lines,
}

/// A line of a corpus' truth.
#[derive(Deserialize, Clone)]
struct Truth {
    id: String,
    url: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    title: Option<String>,
    text: Option<String>,
    #[serde(default)]
    present: Vec<String>,
    #[serde(default)]
    absent: Vec<String>,
    /// What readers wrote below the text.
    #[serde(default)]
    comments: Vec<String>,
}

impl Truth {
    /// That of a page of which nothing is known yet.
    fn of(id: String) -> Truth {
        let none = Vec::new;
        Truth {
            id,
            url: None,
            kind: None,
            title: None,
            text: None,
            present: none(),
            absent: none(),
            comments: none(),
        }
    }
}

/// A page in the list beside the rows.
#[derive(Serialize, Deserialize)]
struct Row {
    corpus: String,
    id: String,
    host: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    blocks: usize,
}

#[derive(Serialize)]
struct Prediction {
    id: String,
    title: Option<String>,
    text: String,
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        Command::Features { out, corpora, only } => {
            if only != Some(Kind::Lines) {
                write_features(&out, &corpora)?;
            }
            if only != Some(Kind::Blocks) {
                lines::write_features(&out, &corpora)?;
            }
            Ok(())
        }
        Command::Titles { out, corpora, probabilities, titles } => {
            let both = probabilities.zip(titles);
            let files = both.map(|(probabilities, titles)| LineFiles { probabilities, titles });
            titles::write(&out, &corpora, files.as_ref())
        }
        Command::Boundaries { out, corpora } => boundaries::write_features(&out, &corpora),
        Command::Predict { out, corpora, probabilities, titles, focus, only } => {
            let extractor = Extractor::new().focus(focus.into());
            match only {
                Kind::Blocks => predict(&out, &corpora, &probabilities, &extractor),
                Kind::Lines => {
                    let titles = titles.ok_or("lines need --titles")?;
                    lines::predict(&out, &corpora, &LineFiles { probabilities, titles }, &extractor)
                }
            }
        }
    }
}

/// The corpora to learn from, each with the folder that it is in.
fn all_corpora<'a>(out: &'a Path, corpora: &'a Path) -> impl Iterator<Item = (&'static str, &'a Path)> {
    CORPORA.into_iter().map(move |corpus| (corpus, corpora)).chain(made(out, PLAIN)).chain(made(out, SHORT))
}

/// A corpus that was made, and its folder, if there is one.
fn made<'a>(out: &'a Path, corpus: &'static str) -> Option<(&'static str, &'a Path)> {
    out.join(corpus).exists().then_some((corpus, out))
}

fn truths(corpora: &Path, corpus: &str) -> Result<Vec<Truth>> {
    let path = corpora.join(corpus).join("truth.jsonl");
    let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(text.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

fn page(corpora: &Path, corpus: &str, id: &str) -> Result<String> {
    let path = corpora.join(corpus).join("pages").join(format!("{id}.html.gz"));
    let mut bytes = Vec::new();
    let file = File::open(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    GzDecoder::new(file).read_to_end(&mut bytes)?;
    Ok(training::decode(&bytes))
}

fn write_features(out: &Path, corpora: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    let file = |name: &str| File::create(out.join(name)).map(BufWriter::new);
    let (mut rows, mut labels, mut pages) = (file("rows.f32")?, file("labels.f32")?, file("pages.jsonl")?);
    let tokenizer = Tokenizer::new();
    for (corpus, corpora) in all_corpora(out, corpora) {
        let truths = truths(corpora, corpus)?;
        let done: Result<Vec<_>> = truths
            .par_iter()
            .map(|truth| {
                let html = page(corpora, corpus, &truth.id)?;
                let described = training::describe(&html);
                let labels = label(&tokenizer, truth, &described);
                Ok((described.rows, labels, host(truth, &html)))
            })
            .collect();
        for (truth, (page_rows, page_labels, host)) in truths.into_iter().zip(done?) {
            let (corpus, id, kind) = (corpus.to_owned(), truth.id, truth.kind);
            serde_json::to_writer(&mut pages, &Row { corpus, id, host, kind, blocks: page_rows.len() })?;
            pages.write_all(b"\n")?;
            for (row, label) in page_rows.iter().zip(page_labels) {
                row.iter().try_for_each(|v| rows.write_all(&v.to_le_bytes()))?;
                labels.write_all(&label.value.to_le_bytes())?;
                labels.write_all(&label.weight.to_le_bytes())?;
            }
        }
    }
    let names = serde_json::json!({
        "names": training::feature_names(),
        "hash": format!("{:016x}", training::feature_hash()),
    });
    fs::write(out.join("names.json"), names.to_string())?;
    Ok(())
}

fn label(tokenizer: &Tokenizer, truth: &Truth, page: &training::Described) -> Vec<Label> {
    match &truth.text {
        Some(text) => labels::from_text(tokenizer, &page.texts, text),
        None => {
            // Prose is where a snippet that occurs more than once is meant to be found.
            let prose = |(w, l): (&f32, &f32)| w.ln_1p() * (1.0 - l);
            let likelihood: Vec<f32> = page.words.iter().zip(&page.link_density).map(prose).collect();
            let absent: Vec<&String> = truth.absent.iter().chain(&truth.comments).collect();
            labels::from_snippets(&page.texts, &truth.present, &absent, &likelihood, SNIPPET_PAGE_WEIGHT)
        }
    }
}

/// The host that a page is from, to keep pages of one host in one fold; pages without a URL are assigned to the host
/// that they link to most.
fn host(truth: &Truth, html: &str) -> String {
    let host_of = |url: &str| {
        let host = url.split_once("://")?.1.split(['/', '?', '#', ':', '"', '\'']).next()?;
        Some(host.trim_start_matches("www.").to_ascii_lowercase())
    };
    if let Some(host) = truth.url.as_deref().and_then(host_of) {
        return host;
    }
    let mut linked: HashMap<String, usize> = HashMap::new();
    for rest in html.split("href=").skip(1) {
        let url = rest.trim_start_matches(['"', '\'']);
        if url.starts_with("http")
            && let Some(host) = url.get(..url.len().min(200)).and_then(host_of)
        {
            *linked.entry(host).or_default() += 1;
        }
    }
    let most = linked.into_iter().max_by(|a, b| (a.1, &b.0).cmp(&(b.1, &a.0)));
    most.map_or_else(|| truth.id.clone(), |(host, _)| host)
}

/// Each page of the list in a folder with its part of the numbers in a file.
fn jobs(folder: &Path, numbers: &Path) -> Result<Vec<(Row, Vec<f32>)>> {
    let pages: Vec<Row> = fs::read_to_string(folder.join("pages.jsonl"))?
        .lines()
        .map(serde_json::from_str)
        .collect::<std::result::Result<_, _>>()?;
    let bytes = fs::read(numbers)?;
    let all: Vec<f32> = bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
    let mut start = 0;
    let mut jobs = Vec::new();
    for page in pages {
        let end = start + page.blocks;
        let part = all.get(start..end).ok_or("fewer probabilities than blocks")?.to_vec();
        jobs.push((page, part));
        start = end;
    }
    Ok(jobs)
}

fn write_predictions(path: &Path, predictions: Vec<Prediction>) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for prediction in predictions {
        serde_json::to_writer(&mut file, &prediction)?;
        file.write_all(b"\n")?;
    }
    Ok(())
}

fn predict(out: &Path, corpora: &Path, probabilities: &Path, extractor: &Extractor) -> Result<()> {
    let jobs = jobs(out, probabilities)?;
    for (corpus, corpora) in all_corpora(out, corpora) {
        let done: Result<Vec<Prediction>> = jobs
            .par_iter()
            .filter(|(row, _)| row.corpus == corpus)
            .map(|(row, probabilities)| {
                let html = page(corpora, corpus, &row.id)?;
                let article = training::extract_with(extractor, &html, probabilities);
                Ok(Prediction { id: row.id.clone(), text: article.text(), title: article.metadata.title })
            })
            .collect();
        write_predictions(&out.join(format!("{corpus}.jsonl")), done?)?;
    }
    Ok(())
}
