//! Every page of the corpora, where they are at hand: real markup finds what made-up markup does not.

mod parse_back;

use std::fs;
use std::io::Read;
use std::panic;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use rayon::prelude::*;

#[test]
fn pages_of_the_corpora_extract_alike_twice_and_say_the_same_in_each_form() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    if !corpora.is_dir() {
        eprintln!("skipped: no corpora beside the crate");
        return;
    }
    let pages = pages(&corpora);
    assert!(!pages.is_empty(), "corpora without pages");
    let faults: Vec<String> = pages
        .par_iter()
        .filter_map(|page| {
            let fault =
                panic::catch_unwind(|| fault(&bytes(page))).unwrap_or_else(|_| Some("panics".to_owned()))?;
            let name = page.strip_prefix(&corpora).unwrap_or(page);
            Some(format!("{}: {fault}", name.display()))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong with what is made of a page.
fn fault(page: &[u8]) -> Option<String> {
    // The bytes of a corpus may be those of another format; that is no fault.
    let article = unhusk::extract_bytes(page).ok()?;
    if unhusk::extract_bytes(page).as_ref() != Ok(&article) {
        return Some("another article on the second run".to_owned());
    }
    parse_back::fault(&article)
}

/// The HTML pages of all corpora.
fn pages(corpora: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = files(corpora)
        .into_iter()
        .filter(|corpus| corpus.is_dir())
        .flat_map(|corpus| files(&corpus.join("pages")))
        .filter(|page| page.to_string_lossy().ends_with(".html.gz"))
        .collect();
    found.sort();
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

fn bytes(page: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    let file = fs::File::open(page).expect("a readable page");
    GzDecoder::new(file).read_to_end(&mut bytes).expect("a gzip stream");
    bytes
}
