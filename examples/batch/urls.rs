//! Addresses that are given beside the pages.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use serde::Deserialize;
use unhusk::Extractor;

/// Addresses of pages by their `id`.
#[derive(Clone, Default)]
pub struct Urls(HashMap<String, String>);

/// A line of the file of addresses; it may hold more than this.
#[derive(Deserialize)]
struct UrlLine {
    id: String,
    url: Option<String>,
}

impl Urls {
    pub fn read(path: PathBuf) -> io::Result<Self> {
        let mut urls = HashMap::new();
        for (number, line) in BufReader::new(File::open(path)?).lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let UrlLine { id, url } = serde_json::from_str(&line)
                .map_err(|error| io::Error::other(format!("line {}: {error}", number + 1)))?;
            let Some(url) = url else { continue };
            // Crawls record addresses in many ways: a page is no worse for one that cannot be used.
            match Extractor::new().url(&url) {
                Ok(_) => _ = urls.insert(id, url),
                Err(error) => eprintln!("warning: line {}: {error}", number + 1),
            }
        }
        Ok(Urls(urls))
    }

    /// The address of the page with an id, if that is its alone.
    pub fn of(&self, id: Option<&str>) -> Option<&String> {
        id.and_then(|id| self.0.get(id))
    }
}
