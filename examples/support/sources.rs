//! The files that paths stand for.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::warc::{Record, Records};
use super::window::{Archive, Window};
use super::{COMPRESSED, MAX_PAGE_BYTES, is_compressed, name, read_file, without, written};

/// Endings of files, each of which may be followed by [`COMPRESSED`].
const FORMATS: [(&str, Format); 6] = [
    (".html", Format::Page),
    (".htm", Format::Page),
    (".xhtml", Format::Page),
    (".txt", Format::Flattened),
    (".wet", Format::Archive),
    (".warc", Format::Archive),
];

/// A file of the input, whether or not it can be read.
#[derive(Debug)]
pub struct Source {
    /// The file's name without the endings of a page; the whole name of a file that isn't one.
    pub id: String,
    pub format: Format,
    /// Its path as text.
    pub place: String,
    path: PathBuf,
    /// Why it is known not to be readable as a page.
    problem: Option<String>,
}

impl Source {
    fn of(path: PathBuf) -> Self {
        let name = name(&path);
        let (stem, format) = split(&name);
        let is_known = format != Format::Other;
        let endings = || FORMATS.map(|(ending, _)| ending).join(", ");
        let problem = (!is_known).then(|| format!("not a page: its name ends in none of {}", endings()));
        Source { id: stem.to_owned(), format, place: written(path.as_os_str()), path, problem }
    }

    fn unreadable_folder(path: PathBuf, error: &io::Error) -> Self {
        let problem = Some(error.to_string());
        let place = written(path.as_os_str());
        Source { id: name(&path), format: Format::Other, place, path, problem }
    }

    /// The page's bytes, or a message that says what is wrong with which file.
    pub fn read(&self) -> Result<Vec<u8>, String> {
        let bytes = match &self.problem {
            Some(problem) => Err(problem.clone()),
            None => read_file(&self.path).map_err(|error| error.to_string()),
        };
        bytes.map_err(|problem| format!("{}: {problem}", self.place))
    }

    /// About as many bytes as the page has.
    pub fn size(&self) -> u64 {
        /// How many times its compressed size a page has.
        const EXPANSION: u64 = 5;
        let size = fs::metadata(&self.path).map_or(0, |metadata| metadata.len());
        if is_compressed(&self.path) { size.saturating_mul(EXPANSION) } else { size }
    }

    /// The pages of an archive, read one by one; a message stands for what could not be read.
    pub fn records(&self) -> Box<dyn Iterator<Item = Result<Record, String>> + '_> {
        let with_place = |problem: String| format!("{}: {problem}", self.place);
        match File::open(&self.path) {
            Ok(file) => {
                let archive =
                    if is_compressed(&self.path) { Archive::compressed(file) } else { Archive::Plain(file) };
                let records = Records::new(Window::new(archive), &self.id, MAX_PAGE_BYTES);
                Box::new(records.map(move |record| record.map_err(with_place)))
            }
            Err(error) => Box::new(std::iter::once(Err(with_place(error.to_string())))),
        }
    }
}

/// The files that paths stand for, in the order of the paths: a file for itself, a folder for all the pages (flattened
/// ones too) somewhere below it, sorted by path.
pub fn sources(paths: &[PathBuf]) -> Vec<Source> {
    paths
        .iter()
        .flat_map(|path| if path.is_dir() { below(path) } else { vec![Source::of(path.clone())] })
        .collect()
}

/// The pages below a folder. A folder that cannot be listed is among them, so that its pages aren't lost silently.
fn below(root: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    let mut links = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        match list(&folder) {
            Ok(listed) => {
                folders.extend(listed.folders);
                links.extend(listed.links);
                found.extend(listed.pages.into_iter().map(Source::of));
            }
            Err(error) => found.push(Source::unreadable_folder(folder, &error)),
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    links.sort();
    for link in links {
        eprintln!("warning: {}: a link to a folder is not followed", link.display());
    }
    found
}

/// What matters in a folder.
#[derive(Default)]
struct Listed {
    folders: Vec<PathBuf>,
    /// Links to folders are passed over: they may lead back up.
    links: Vec<PathBuf>,
    pages: Vec<PathBuf>,
}

fn list(folder: &Path) -> io::Result<Listed> {
    let mut listed = Listed::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            listed.folders.push(path);
        } else if path.is_dir() {
            listed.links.push(path);
        } else if split(&name(&path)).1 != Format::Other {
            listed.pages.push(path);
        }
    }
    Ok(listed)
}

/// What the name of a file says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// HTML.
    Page,
    /// Text that was a page.
    Flattened,
    /// Many pages of either kind in one file.
    Archive,
    Other,
}

/// A file's name without the endings that are known, and what they stand for.
fn split(name: &str) -> (&str, Format) {
    let plain = without(name, COMPRESSED).unwrap_or(name);
    let known = |(ending, format): &(&str, Format)| without(plain, ending).map(|stem| (stem, *format));
    FORMATS.iter().find_map(known).unwrap_or((name, Format::Other))
}
