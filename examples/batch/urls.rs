//! Addresses that are given beside the pages.

use std::collections::HashMap;
use std::io::{self, BufRead};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;
use serde_json::{Number, Value};
use unhusk::Extractor;

use crate::support;

/// Bad lines that are told of one by one; the others are counted.
const MAX_WARNINGS: usize = 5;

/// Addresses of pages.
#[derive(Clone, Default)]
pub struct Urls {
    /// `None` for an id that lines give several addresses.
    by_id: HashMap<String, Option<String>>,
    by_path: HashMap<String, String>,
}

/// A line of the file of addresses; it may hold more than this.
#[derive(Deserialize)]
struct UrlLine {
    id: Option<Id>,
    /// The page's `path` as its row has it; it comes before the id.
    path: Option<Value>,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(Number),
}

impl Urls {
    /// Reads a file. Lines that are no use are warned of: a page is no worse for an address that it does not get.
    pub fn read(path: PathBuf) -> io::Result<Self> {
        let place = path.display();
        let mut urls = Urls::default();
        let mut input = support::open(&path)?;
        let (mut line, mut bad, mut sound) = (Vec::new(), 0, 0);
        for number in 1.. {
            line.clear();
            if input.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            let text = if number == 1 { line.strip_prefix(b"\xEF\xBB\xBF") } else { None }.unwrap_or(&line);
            if text.trim_ascii().is_empty() {
                continue;
            }
            match urls.add(text) {
                Ok(()) => sound += 1,
                Err(problem) => {
                    bad += 1;
                    if bad <= MAX_WARNINGS {
                        eprintln!("warning: {place}: line {number}: {problem}");
                    }
                }
            }
        }
        if bad > MAX_WARNINGS {
            eprintln!("warning: {place}: {} more lines like these", bad - MAX_WARNINGS);
        }
        if sound == 0 {
            return Err(io::Error::other("no line with an `id` or `path`, and a `url`"));
        }
        Ok(urls)
    }

    /// Takes in a line.
    fn add(&mut self, line: &[u8]) -> Result<(), String> {
        let UrlLine { id, path, url } = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let id = id.map(|id| match id {
            Id::Text(id) => id,
            Id::Number(id) => id.to_string(),
        });
        // What else it may be is not known here.
        let path = path.as_ref().and_then(Value::as_str);
        if id.is_none() && path.is_none() {
            return Err("neither `id` nor `path`".to_owned());
        }
        let Some(url) = url else { return Ok(()) };
        let _ = Extractor::new().url(&url).map_err(|error| error.to_string())?;
        if let Some(id) = id {
            let known = self.by_id.entry(id).or_insert_with(|| Some(url.clone()));
            known.take_if(|known| *known != url);
        }
        if let Some(path) = path {
            self.by_path.insert(plain(path), url);
        }
        Ok(())
    }

    /// The address of the page with a path, and an id if that is its alone.
    pub fn of(&self, path: &str, id: Option<&str>) -> Option<&String> {
        let by_id = || id.and_then(|id| self.by_id.get(id)).and_then(Option::as_ref);
        self.by_path.get(&plain(path)).or_else(by_id)
    }
}

/// A path without what changes nothing, such as `./`.
fn plain(path: &str) -> String {
    let parts = Path::new(path).components().filter(|part| *part != Component::CurDir);
    parts.collect::<PathBuf>().to_string_lossy().into_owned()
}
