//! Training data for the choice of a title: between heading and declared title, and between the lines of a flattened page.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;
use unhusk::{Extractor, training};

use crate::lines::Flattening;
use crate::{LineFiles, Result, Truth, host, lines, page, truths};

/// The corpora that know titles.
const CORPORA: [&str; 2] = ["wcxb", "snippets"];

/// With and without blank lines and indentation, and pages of our own.
const FLATTENINGS: [Flattening; 4] =
    [Flattening::Plain, Flattening::Bare, Flattening::Labelled, Flattening::LabelledBare];

/// A page on which there is a choice: its candidates, whether each is the true title, and what is known of it.
#[derive(Serialize)]
struct Row {
    corpus: String,
    host: String,
    right: Vec<bool>,
    facts: Vec<Vec<f32>>,
}

/// Writes the pages on which no heading says what a declared title says to `OUT/titles.jsonl`, flattened pages to
/// `OUT/lines/titles.jsonl`. `scores` are those of lines out of fold.
pub fn write(out: &Path, corpora: &Path, scores: Option<&LineFiles>) -> Result<()> {
    let mut rows = Vec::new();
    for corpus in CORPORA {
        let candidates = |truth: &Truth| {
            let html = page(corpora, corpus, &truth.id)?;
            let extractor = Extractor::new();
            // Some addresses of the corpora are none.
            let extractor = match &truth.url {
                Some(url) => extractor.clone().url(url).unwrap_or(extractor),
                None => extractor,
            };
            Ok((host(truth, &html), training::title_candidates(&extractor, &html)))
        };
        rows.extend(described(corpus, &truths(corpora, corpus)?, candidates)?);
    }
    write_rows(out, &training::title_facts(), &rows)?;
    let folder = out.join(lines::FOLDER);
    let scores = scores.map(|files| lines::jobs(&folder, files)).transpose()?.unwrap_or_default();
    let scores: HashMap<_, _> =
        scores.iter().map(|(row, scores)| ((&*row.corpus, &*row.id), scores)).collect();
    let hosts = lines::hosts(corpora)?;
    let mut rows = Vec::new();
    for flattening in FLATTENINGS {
        let name = flattening.name();
        let candidates = |truth: &Truth| {
            let host = hosts.get(&truth.id).unwrap_or(&truth.id).clone();
            let scores = scores.get(&(&*name, &*truth.id)).copied();
            Ok((host, training::title_lines(&flattening.page(corpora, truth)?, scores)))
        };
        rows.extend(described(&name, &flattening.truths(corpora)?, candidates)?);
    }
    write_rows(&folder, &training::title_line_facts(), &rows)
}

/// The pages of a corpus that have a title and candidates for it.
fn described(
    corpus: &str,
    truths: &[Truth],
    candidates: impl Fn(&Truth) -> Result<(String, Vec<(String, Vec<f32>)>)> + Sync,
) -> Result<Vec<Row>> {
    let row = |truth: &Truth| -> Result<Option<Row>> {
        let Some(title) = truth.title.as_deref().map(key) else { return Ok(None) };
        let (host, found) = candidates(truth)?;
        let (texts, facts): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        let right = texts.iter().map(|text: &String| key(text) == title).collect();
        Ok(Some(Row { corpus: corpus.to_owned(), host, right, facts }))
    };
    let rows: Result<Vec<_>> = truths.par_iter().map(row).collect();
    Ok(rows?.into_iter().flatten().filter(|row| !row.facts.is_empty()).collect())
}

fn write_rows(out: &Path, names: &[String], rows: &[Row]) -> Result<()> {
    fs::create_dir_all(out)?;
    let mut file = BufWriter::new(File::create(out.join("titles.jsonl"))?);
    serde_json::to_writer(&mut file, names)?;
    for row in rows {
        file.write_all(b"\n")?;
        serde_json::to_writer(&mut file, row)?;
    }
    Ok(())
}

/// A text without what the scorer overlooks: case, white space and punctuation.
pub fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
