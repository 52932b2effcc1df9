//! Training data for the choice between heading and declared title.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;
use unhusk::{Extractor, training};

use crate::{Result, host, page, truths};

/// The corpora that know titles.
const CORPORA: [&str; 2] = ["wcxb", "snippets"];

/// A page on which there is a choice: its candidates, whether each is the true title, and what is known of it.
#[derive(Serialize)]
struct Row {
    corpus: &'static str,
    host: String,
    right: Vec<bool>,
    facts: Vec<Vec<f32>>,
}

/// Writes the pages on which no heading says what a declared title says to `OUT/titles.jsonl`.
pub fn write(out: &Path, corpora: &Path) -> Result<()> {
    fs::create_dir_all(out)?;
    let mut file = BufWriter::new(File::create(out.join("titles.jsonl"))?);
    serde_json::to_writer(&mut file, &training::title_facts())?;
    for corpus in CORPORA {
        let row = |truth: &crate::Truth| -> Result<Option<Row>> {
            let Some(title) = truth.title.as_deref().map(key) else { return Ok(None) };
            let html = page(corpora, corpus, &truth.id)?;
            let extractor = Extractor::new();
            // Some addresses of the corpora are none.
            let extractor = match &truth.url {
                Some(url) => extractor.clone().url(url).unwrap_or(extractor),
                None => extractor,
            };
            let (texts, facts): (Vec<_>, Vec<_>) =
                training::title_candidates(&extractor, &html).into_iter().unzip();
            let right = texts.iter().map(|text: &String| key(text) == title).collect();
            Ok(Some(Row { corpus, host: host(truth, &html), right, facts }))
        };
        let rows: Result<Vec<_>> = truths(corpora, corpus)?.par_iter().map(row).collect();
        for row in rows?.into_iter().flatten().filter(|row| !row.facts.is_empty()) {
            file.write_all(b"\n")?;
            serde_json::to_writer(&mut file, &row)?;
        }
    }
    Ok(())
}

/// A text without what the scorer overlooks: case, white space and punctuation.
fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
