//! Which pages the files and folders of a command line stand for.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The endings of pages with markup, and of flattened pages; each may be followed by `.gz`.
const ENDINGS: [&str; 3] = ["html", "htm", "txt"];

/// A file that the command line names, itself or by a folder that holds it.
#[derive(Debug)]
pub struct Entry {
    /// Where it is.
    pub path: PathBuf,
    /// Its name without the endings of a page.
    pub id: String,
    /// The ending that says what it is, in lower case and without `.gz`; empty if it isn't a page's.
    pub ending: String,
    /// What went wrong on the way to it.
    pub error: Option<String>,
}

impl Entry {
    fn new(path: PathBuf) -> Entry {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let bare = strip(&name, "gz").unwrap_or(&name);
        let page = ENDINGS.iter().find_map(|ending| Some((strip(bare, ending)?, *ending)));
        let (id, ending) = page.unwrap_or((&name, ""));
        Entry { id: id.to_owned(), ending: ending.to_owned(), error: None, path }
    }
}

/// `name` without a dot and `ending`, in whatever case; `None` if it has another ending or is nothing else.
fn strip<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    let (stem, last) = name.rsplit_once('.')?;
    (!stem.is_empty() && last.eq_ignore_ascii_case(ending)).then_some(stem)
}

/// The files in the order of `paths`. A folder stands for the pages in it and its subfolders, in the order of their
/// names; a folder that cannot be read stands for itself, with the error.
pub fn list(paths: &[PathBuf]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for path in paths {
        if path.is_dir() {
            walk(path, &mut entries);
        } else {
            entries.push(Entry::new(path.clone()));
        }
    }
    entries
}

fn walk(folder: &Path, entries: &mut Vec<Entry>) {
    let children = match sorted(folder) {
        Ok(children) => children,
        Err(error) => {
            let error = Some(format!("{}: {error}", folder.display()));
            entries.push(Entry { error, ..Entry::new(folder.to_owned()) });
            return;
        }
    };
    for child in children {
        // A link to a folder is not followed: it may lead back here.
        if child.is_dir() && !child.is_symlink() {
            walk(&child, entries);
        } else {
            entries.extend(Some(Entry::new(child)).filter(|entry| !entry.ending.is_empty()));
        }
    }
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut children: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|child| Ok(child?.path())).collect::<io::Result<_>>()?;
    children.sort();
    Ok(children)
}
