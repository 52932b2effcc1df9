//! The same for flattened pages: rows, labels and lexicon keys of lines, and predictions.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use flate2::read::GzDecoder;
use rayon::prelude::*;
use unhusk::Extractor;
use unhusk::training::{self, LineScores};

use crate::labels::{self, Label, Tokenizer};
use crate::titles::key;
use crate::{LineFiles, Prediction, Result, Row, Truth, host, labelled, truths};

/// The corpus of flattened pages, and the one that it was made of: pages of both stand in the same fold.
pub const FLAT: &str = "flat";
const SOURCE: &str = "wcxb";
/// The pages of our own.
const LABELLED: &str = "labelled";
/// The folder below `OUT`.
pub const FOLDER: &str = "lines";
/// A page that has a smaller share of its true text teaches nothing: its truth is of another page.
const MIN_COVERAGE: f32 = 0.3;

/// How a page was flattened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flattening {
    /// As the corpus has it.
    Plain,
    /// A block a line, without blank lines and indentation.
    Bare,
    /// Wrapped to a width, as text browsers and mail do.
    Wrapped,
    /// It ends with its text, within which some lines from around it stand: a page without a footer, and an inset.
    Ended,
    /// Its text ends with a brief sentence below an inset.
    Inset,
    /// The blocks of a corpus of pages with their markup, a block a line: flattened pages in other languages.
    Blocks(&'static str),
    /// The same of pages without a full text, for which stands what is extracted from the markup.
    Extracted {
        corpus: &'static str,
        inset: bool,
    },
    /// Pages of our own whose lines are marked, as they are, without blank lines, and wrapped.
    Labelled,
    LabelledBare,
    LabelledWrapped,
}

const FLATTENINGS: [Flattening; 13] = [
    Flattening::Plain,
    Flattening::Bare,
    Flattening::Wrapped,
    Flattening::Ended,
    Flattening::Inset,
    Flattening::Blocks("snippets"),
    Flattening::Blocks("chinese"),
    Flattening::Extracted { corpus: "snippets", inset: true },
    Flattening::Extracted { corpus: "dates", inset: false },
    Flattening::Extracted { corpus: "dates", inset: true },
    Flattening::Labelled,
    Flattening::LabelledBare,
    Flattening::LabelledWrapped,
];

/// All flattenings, each with the folder that its corpus is in.
fn flattenings<'a>(out: &'a Path, corpora: &'a Path) -> impl Iterator<Item = (Flattening, &'a Path)> {
    let plain = crate::made(out, crate::PLAIN).map(|(corpus, folder)| (Flattening::Blocks(corpus), folder));
    FLATTENINGS.into_iter().map(move |flattening| (flattening, corpora)).chain(plain)
}

/// How much a page counts that was ended or has an inset: no page is made so.
const MADE_WEIGHT: f32 = 0.5;
/// At most so many lines make an inset.
const INSET: usize = 4;
/// What ends sentences: with a space behind it, or without.
const ENDS: [char; 3] = ['.', '?', '!'];
const WIDE_ENDS: [char; 3] = ['。', '？', '！'];
/// What text browsers wrap to.
const COLUMNS: usize = 78;

impl Flattening {
    /// The corpus that it flattens.
    fn corpus(self) -> &'static str {
        match self {
            Flattening::Blocks(corpus) | Flattening::Extracted { corpus, .. } => corpus,
            Flattening::Labelled | Flattening::LabelledBare | Flattening::LabelledWrapped => LABELLED,
            Flattening::Plain
            | Flattening::Bare
            | Flattening::Wrapped
            | Flattening::Ended
            | Flattening::Inset => FLAT,
        }
    }

    /// Whether a page of it is made of one and some lines more: nothing to evaluate.
    fn is_made(self) -> bool {
        matches!(self, Flattening::Ended | Flattening::Inset | Flattening::Extracted { inset: true, .. })
    }

    /// The truths of its pages.
    pub fn truths(self, corpora: &Path) -> Result<Vec<Truth>> {
        if self.is_labelled() { labelled::truths() } else { truths(corpora, self.corpus()) }
    }

    fn is_labelled(self) -> bool {
        self.corpus() == LABELLED
    }

    /// A page's truth as it is for this flattening.
    fn truth<'t>(self, corpora: &Path, truth: &'t Truth) -> Result<Cow<'t, Truth>> {
        let Flattening::Extracted { corpus, .. } = self else { return Ok(Cow::Borrowed(truth)) };
        let article = Extractor::new().extract(&crate::page(corpora, corpus, &truth.id)?)?;
        let text = Some(article.text());
        let title = truth.title.clone().or(article.metadata.title);
        Ok(Cow::Owned(Truth { text, title, ..truth.clone() }))
    }

    /// A page of the corpus, flattened.
    pub fn page(self, corpora: &Path, truth: &Truth) -> Result<String> {
        let id = &truth.id;
        Ok(match self {
            Flattening::Plain => flat_page(corpora, id)?,
            Flattening::Ended => ended(training::describe_lines(&flat_page(corpora, id)?).texts, truth),
            Flattening::Inset => with_inset(training::describe_lines(&flat_page(corpora, id)?).texts, truth),
            Flattening::Bare => bare(&flat_page(corpora, id)?),
            Flattening::Wrapped => flat_page(corpora, id)?.lines().map(wrapped).collect(),
            Flattening::Labelled => labelled::page(id)?,
            Flattening::LabelledBare => bare(&labelled::page(id)?),
            Flattening::LabelledWrapped => labelled::page(id)?.lines().map(wrapped).collect(),
            Flattening::Blocks(corpus) | Flattening::Extracted { corpus, inset: false } => {
                training::describe(&crate::page(corpora, corpus, id)?).texts.join("\n")
            }
            Flattening::Extracted { corpus, inset: true } => {
                with_inset(training::describe(&crate::page(corpora, corpus, id)?).texts, truth)
            }
        })
    }

    pub fn name(self) -> String {
        match self {
            Flattening::Plain => FLAT.to_owned(),
            Flattening::Bare => format!("{FLAT}-bare"),
            Flattening::Wrapped => format!("{FLAT}-wrapped"),
            Flattening::Ended => format!("{FLAT}-ended"),
            Flattening::Inset => format!("{FLAT}-inset"),
            Flattening::Blocks(corpus) => corpus.to_owned(),
            Flattening::Extracted { corpus, inset: false } => format!("{corpus}-extracted"),
            Flattening::Extracted { corpus, inset: true } => format!("{corpus}-extracted-inset"),
            Flattening::Labelled => LABELLED.to_owned(),
            Flattening::LabelledBare => format!("{LABELLED}-bare"),
            Flattening::LabelledWrapped => format!("{LABELLED}-wrapped"),
        }
    }
}

/// The lines of a page that are not blank, without indentation.
fn bare(page: &str) -> String {
    page.lines().map(str::trim).filter(|l| !l.is_empty()).flat_map(|l| [l, "\n"]).collect()
}

/// The lines of a page up to the last one of its text; before the last third of the text some that stand behind it.
fn ended(texts: Vec<String>, truth: &Truth) -> String {
    let labels = label(&Tokenizer::new(), &texts, truth);
    let of_text: Vec<usize> = (0..texts.len()).filter(|i| labels[*i].value > 0.5).collect();
    let Some(&last) = of_text.last() else { return texts.join("\n") };
    let inset = &texts[(last + 1).min(texts.len())..(last + 1 + INSET).min(texts.len())];
    let at = of_text[of_text.len() * 2 / 3];
    [&texts[..at], inset, &texts[at..=last]].concat().join("\n")
}

/// The page with the last sentence of its last paragraph alone, and before it some lines from behind the text.
fn with_inset(mut texts: Vec<String>, truth: &Truth) -> String {
    let labels = label(&Tokenizer::new(), &texts, truth);
    let Some(last) = (0..texts.len()).rfind(|i| labels[*i].value > 0.5) else { return texts.join("\n") };
    let lines = 1 + texts.len() % INSET;
    let inset: Vec<String> = texts[last + 1..].iter().take(lines).cloned().collect();
    texts[last] = last_sentence(&texts[last]).to_owned();
    texts.splice(last..last, inset);
    texts.join("\n")
}

fn last_sentence(paragraph: &str) -> &str {
    // Its own end is none of another sentence.
    let bare = paragraph.trim_end_matches(|c: char| !c.is_alphanumeric());
    let ends = |(at, c): (usize, char)| {
        let behind = &bare[at + c.len_utf8()..];
        let is_end = ENDS.contains(&c) && behind.starts_with(' ') || WIDE_ENDS.contains(&c);
        is_end.then_some(bare.len() - behind.len())
    };
    let start = bare.char_indices().filter_map(ends).next_back().unwrap_or_default();
    paragraph[start..].trim_start()
}

/// A line, wrapped, with its indentation kept.
fn wrapped(line: &str) -> String {
    let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
    let (mut out, mut column) = (String::new(), 0);
    for word in line.split_whitespace() {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > COLUMNS {
            out.push('\n');
            column = 0;
        }
        if column == 0 {
            out += &indent;
            column = indent.chars().count();
        } else {
            out.push(' ');
            column += 1;
        }
        out += word;
        column += width;
    }
    out + "\n"
}

fn flat_page(corpora: &Path, id: &str) -> Result<String> {
    let path = corpora.join(FLAT).join("pages").join(format!("{id}.txt.gz"));
    let mut text = String::new();
    let file = File::open(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    GzDecoder::new(file).read_to_string(&mut text)?;
    Ok(text)
}

/// The hosts that flattened pages are from, by their `id`.
pub fn hosts(corpora: &Path) -> Result<HashMap<String, String>> {
    Ok(truths(corpora, SOURCE)?.into_iter().map(|t| (t.id.clone(), host(&t, ""))).collect())
}

/// Labels; without weight where the page is not the one that the truth was taken from.
fn label(tokenizer: &Tokenizer, texts: &[String], truth: &Truth) -> Vec<Label> {
    let Some(text) = truth.text.as_deref() else {
        let likelihood: Vec<f32> =
            texts.iter().map(|t| (t.split_whitespace().count() as f32).ln_1p()).collect();
        return labels::from_snippets(
            texts,
            &truth.present,
            &truth.absent.iter().chain(&truth.comments).collect::<Vec<_>>(),
            &likelihood,
            crate::SNIPPET_PAGE_WEIGHT,
        );
    };
    let labels = labels::from_text(tokenizer, texts, text);
    if labels::coverage(tokenizer, texts, &labels, text) < MIN_COVERAGE {
        return vec![Label::default(); labels.len()];
    }
    labels
}

/// Writes what `fit.py` reads, for each flattening.
pub fn write_features(folder: &Path, corpora: &Path) -> Result<()> {
    let out = &folder.join(FOLDER);
    fs::create_dir_all(out)?;
    let file = |name: &str| File::create(out.join(name)).map(BufWriter::new);
    let (mut rows, mut labels, mut pages) = (file("rows.f32")?, file("labels.f32")?, file("pages.jsonl")?);
    let (mut keys, mut key_counts) = (file("keys.u32")?, file("key_counts.u32")?);
    let mut titles = file("titles.u8")?;
    let (tokenizer, hosts) = (Tokenizer::new(), hosts(corpora)?);
    for (flattening, corpora) in flattenings(folder, corpora) {
        let truths = flattening.truths(corpora)?;
        let done: Result<Vec<_>> = truths
            .par_iter()
            .map(|truth| {
                let truth = flattening.truth(corpora, truth)?;
                let described = training::describe_lines(&flattening.page(corpora, &truth)?);
                let mut labels = label(&tokenizer, &described.texts, &truth);
                if flattening.is_labelled() {
                    labels = labelled::by_marks(&truth.id, &described.texts, labels)?;
                }
                if flattening.is_made() {
                    labels.iter_mut().for_each(|label| label.weight *= MADE_WEIGHT);
                }
                let title = truth.title.as_deref().map(key).filter(|title| !title.is_empty());
                let is_title = |text: &String| u8::from(title.as_ref() == Some(&key(text)));
                let titles: Vec<u8> = described.texts.iter().map(is_title).collect();
                Ok((described, labels, titles))
            })
            .collect();
        for (truth, (described, page_labels, page_titles)) in truths.iter().zip(done?) {
            let host = match flattening {
                Flattening::Blocks(corpus) | Flattening::Extracted { corpus, .. } => {
                    host(truth, &crate::page(corpora, corpus, &truth.id)?)
                }
                _ if flattening.is_labelled() => host(truth, ""),
                _ => hosts.get(&truth.id).unwrap_or(&truth.id).clone(),
            };
            let row = Row {
                corpus: flattening.name(),
                id: truth.id.clone(),
                host,
                kind: truth.kind.clone(),
                blocks: described.rows.len(),
            };
            serde_json::to_writer(&mut pages, &row)?;
            pages.write_all(b"\n")?;
            for (row, label) in described.rows.iter().zip(page_labels) {
                row.iter().try_for_each(|v| rows.write_all(&v.to_le_bytes()))?;
                labels.write_all(&label.value.to_le_bytes())?;
                labels.write_all(&label.weight.to_le_bytes())?;
            }
            titles.write_all(&page_titles)?;
            for line in &described.lexicon_keys {
                key_counts.write_all(&(line.len() as u32).to_le_bytes())?;
                line.iter().try_for_each(|key| keys.write_all(&key.to_le_bytes()))?;
            }
        }
    }
    let names = serde_json::json!({
        "names": training::line_feature_names(),
        "hash": format!("{:016x}", training::line_feature_hash()),
    });
    fs::write(out.join("names.json"), names.to_string())?;
    Ok(())
}

/// Each page of the list with the scores of its lines.
pub fn jobs(out: &Path, files: &LineFiles) -> Result<Vec<(Row, LineScores)>> {
    let (content, titles) = (crate::jobs(out, &files.probabilities)?, crate::jobs(out, &files.titles)?);
    let both = content.into_iter().zip(titles);
    Ok(both.map(|((row, content), (_, title))| (row, LineScores { content, title })).collect())
}

/// Writes predictions made with given scores, for each flattening.
pub fn predict(folder: &Path, corpora: &Path, files: &LineFiles, extractor: &Extractor) -> Result<()> {
    let out = &folder.join(FOLDER);
    let jobs = jobs(out, files)?;
    for (flattening, corpora) in flattenings(folder, corpora).filter(|(flattening, _)| !flattening.is_made())
    {
        let truths = flattening.truths(corpora)?;
        let truths: HashMap<_, _> = truths.iter().map(|truth| (truth.id.clone(), truth)).collect();
        let done: Result<Vec<Prediction>> = jobs
            .par_iter()
            .filter(|(row, _)| row.corpus == flattening.name())
            .map(|(row, scores)| {
                let truth = truths.get(&row.id).ok_or("a page without truth")?;
                let text = flattening.page(corpora, truth)?;
                let article = training::extract_text_with(extractor, &text, scores);
                Ok(Prediction { id: row.id.clone(), text: article.text(), title: article.metadata.title })
            })
            .collect();
        crate::write_predictions(&out.join(format!("{}.jsonl", flattening.name())), done?)?;
    }
    Ok(())
}
