//! Training data for the choice of a title: between heading and declared title, and between the lines of a flattened page.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;
use unhusk::{Extractor, training};

use crate::lines::Flattening;
use crate::{Result, host, lines, page, truths};

/// The corpora that know titles.
const CORPORA: [&str; 2] = ["wcxb", "snippets"];

/// With and without blank lines and indentation.
const FLATTENINGS: [(&str, Flattening); 2] = [("flat", Flattening::Plain), ("flat-bare", Flattening::Bare)];

/// A page on which there is a choice: its candidates, whether each is the true title, and what is known of it.
#[derive(Serialize)]
struct Row {
    corpus: &'static str,
    host: String,
    right: Vec<bool>,
    facts: Vec<Vec<f32>>,
}

/// Writes the pages on which no heading says what a declared title says to `OUT/titles.jsonl`, flattened pages to
/// `OUT/lines/titles.jsonl`.
pub fn write(out: &Path, corpora: &Path) -> Result<()> {
    let mut rows = Vec::new();
    for corpus in CORPORA {
        let candidates = |truth: &crate::Truth| {
            let html = page(corpora, corpus, &truth.id)?;
            let extractor = Extractor::new();
            // Some addresses of the corpora are none.
            let extractor = match &truth.url {
                Some(url) => extractor.clone().url(url).unwrap_or(extractor),
                None => extractor,
            };
            Ok((host(truth, &html), training::title_candidates(&extractor, &html)))
        };
        rows.extend(described(corpora, corpus, candidates)?);
    }
    write_rows(out, &training::title_facts(), &rows)?;
    let hosts = lines::hosts(corpora)?;
    let mut rows = Vec::new();
    for (name, flattening) in FLATTENINGS {
        let candidates = |truth: &crate::Truth| {
            let host = hosts.get(&truth.id).cloned().unwrap_or_default();
            Ok((host, training::title_lines(&flattening.page(corpora, truth)?)))
        };
        let described = described(corpora, lines::FLAT, candidates)?;
        rows.extend(described.into_iter().map(|row| Row { corpus: name, ..row }));
    }
    write_rows(&out.join(lines::FOLDER), &training::title_line_facts(), &rows)
}

/// The pages of a corpus that have a title and candidates for it.
fn described(
    corpora: &Path,
    corpus: &'static str,
    candidates: impl Fn(&crate::Truth) -> Result<(String, Vec<(String, Vec<f32>)>)> + Sync,
) -> Result<Vec<Row>> {
    let row = |truth: &crate::Truth| -> Result<Option<Row>> {
        let Some(title) = truth.title.as_deref().map(key) else { return Ok(None) };
        let (host, found) = candidates(truth)?;
        let (texts, facts): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        let right = texts.iter().map(|text: &String| key(text) == title).collect();
        Ok(Some(Row { corpus, host, right, facts }))
    };
    let rows: Result<Vec<_>> = truths(corpora, corpus)?.par_iter().map(row).collect();
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
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
