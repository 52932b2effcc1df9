//! Flattened pages of our own, in many languages, whose lines are marked: `+` main content, `-` boilerplate, `=` the title, `?` what may
//! be either. A line without a mark is blank.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use crate::labels::Label;
use crate::{Result, Truth};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/train/labelled");
const CONTENT: char = '+';
const BOILERPLATE: char = '-';
const TITLE: char = '=';

/// The pages, by their names; each is a site of its own.
pub fn truths() -> Result<Vec<Truth>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        names.extend(path.file_stem().and_then(|name| name.to_str()).map(str::to_owned));
    }
    names.sort();
    names.into_iter().map(truth).collect()
}

fn truth(id: String) -> Result<Truth> {
    let marked = marked(&id)?;
    let content = lines(&marked).filter(|(mark, _)| *mark == CONTENT).map(|(_, line)| line);
    let text = content.collect::<Vec<_>>().join("\n");
    let title = lines(&marked).find(|(mark, _)| *mark == TITLE).map(|(_, line)| bare(line).to_owned());
    Ok(Truth { url: Some(format!("https://{id}.labelled/")), title, text: Some(text), ..Truth::of(id) })
}

/// The page without the marks.
pub fn page(id: &str) -> Result<String> {
    let marked = marked(id)?;
    Ok(marked.lines().map(|line| line.get(1..).unwrap_or_default()).flat_map(|line| [line, "\n"]).collect())
}

/// Labels by the marks, where a block is a line of the page; those by its words stay where it is of several lines.
pub fn by_marks(id: &str, blocks: &[String], mut labels: Vec<Label>) -> Result<Vec<Label>> {
    let marked = marked(id)?;
    let mut marks: HashMap<&str, Option<char>> = HashMap::new();
    for (mark, line) in lines(&marked) {
        // Copies may be marked differently.
        let known = marks.entry(bare(line)).or_insert(Some(mark));
        *known = known.filter(|known| *known == mark);
    }
    for (block, label) in blocks.iter().zip(&mut labels) {
        match marks.get(bare(block)) {
            Some(Some(CONTENT)) => label.value = 1.0,
            Some(Some(BOILERPLATE)) => label.value = 0.0,
            Some(Some(_)) => label.weight = 0.0,
            Some(None) | None => {}
        }
    }
    Ok(labels)
}

fn marked(id: &str) -> Result<String> {
    let path = Path::new(FOLDER).join(format!("{id}.txt"));
    Ok(fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?)
}

fn lines(marked: &str) -> impl Iterator<Item = (char, &str)> {
    marked.lines().filter_map(|line| Some((line.chars().next()?, line.get(1..)?)))
}

/// A line without the sign of its list.
fn bare(line: &str) -> &str {
    line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '-' | '•' | '·' | '–'))
        .trim_end()
}
