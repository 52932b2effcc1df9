//! What the examples share: finding page files, reading them, the names of settings.

#![allow(dead_code, unused_imports, reason = "each example uses a part of this")]

mod focus;
mod wet;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
pub use focus::FocusName;
pub use wet::Record;

/// Endings of page files; each may be followed by [`COMPRESSED`].
const PAGE: [&str; 2] = [".html", ".htm"];
/// Ending of pages that were flattened to text.
const FLATTENED: &str = ".txt";
/// Ending of archives of flattened pages.
const ARCHIVE: &str = ".wet";
/// Ending of compressed files.
const COMPRESSED: &str = ".gz";
/// A file that unpacks to more than this is no page; it must not take the memory of the whole run.
const MAX_PAGE_BYTES: u64 = 128 << 20;

/// A file of the input, whether or not it can be read.
#[derive(Debug)]
pub struct Source {
    /// The file's name without the endings of a page; the whole name of a file that isn't one.
    pub id: String,
    pub format: Format,
    path: PathBuf,
    /// Why it is known not to be readable as a page.
    problem: Option<String>,
}

impl Source {
    fn of(path: PathBuf) -> Self {
        let name = name(&path);
        let (stem, format) = split(&name);
        let problem = match format {
            Format::Page | Format::Flattened | Format::Archive => None,
            Format::Other => Some("not a page: its name ends in none of .html, .htm, .txt, .wet".to_owned()),
        };
        Source { id: stem.to_owned(), format, path, problem }
    }

    fn unreadable_folder(path: PathBuf, error: &io::Error) -> Self {
        let problem = Some(error.to_string());
        Source { id: name(&path).into_owned(), format: Format::Other, path, problem }
    }

    /// The page's bytes, or a message that says what is wrong with which file.
    pub fn read(&self) -> Result<Vec<u8>, String> {
        let bytes = match &self.problem {
            Some(problem) => Err(problem.clone()),
            None => read_file(&self.path).map_err(|error| error.to_string()),
        };
        bytes.map_err(|problem| format!("{}: {problem}", self.path.display()))
    }

    /// The flattened pages of an archive, read one by one; what is wrong with it is the last item.
    pub fn records(&self) -> Box<dyn Iterator<Item = Result<Record, String>>> {
        let place = self.path.display().to_string();
        let with_place = move |error: io::Error| format!("{place}: {error}");
        match open(&self.path) {
            Ok(input) => {
                Box::new(wet::Records::new(input, MAX_PAGE_BYTES).map(move |r| r.map_err(&with_place)))
            }
            Err(error) => Box::new(std::iter::once(Err(with_place(error)))),
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
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        match list(&folder) {
            Ok(listed) => {
                folders.extend(listed.folders);
                found.extend(listed.pages.into_iter().map(Source::of));
            }
            Err(error) => found.push(Source::unreadable_folder(folder, &error)),
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// What matters in a folder.
#[derive(Default)]
struct Listed {
    folders: Vec<PathBuf>,
    pages: Vec<PathBuf>,
}

fn list(folder: &Path) -> io::Result<Listed> {
    let mut listed = Listed::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // A link to a folder is passed over: it may lead back up.
        if entry.file_type()?.is_dir() {
            listed.folders.push(path);
        } else if !path.is_dir() && !matches!(split(&name(&path)).1, Format::Other) {
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
    /// Many of these in one file.
    Archive,
    Other,
}

/// A file's name without the endings that are known, and what they stand for.
fn split(name: &str) -> (&str, Format) {
    let plain = without(name, COMPRESSED).unwrap_or(name);
    if let Some(stem) = PAGE.iter().find_map(|ending| without(plain, ending)) {
        (stem, Format::Page)
    } else if let Some(stem) = without(plain, FLATTENED) {
        (stem, Format::Flattened)
    } else if let Some(stem) = without(plain, ARCHIVE) {
        (stem, Format::Archive)
    } else {
        (name, Format::Other)
    }
}

/// What stands before an ending, in either case; there must be something.
fn without<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    let at = name.len().checked_sub(ending.len()).filter(|&at| at > 0)?;
    let (stem, tail) = name.split_at_checked(at)?;
    tail.eq_ignore_ascii_case(ending).then_some(stem)
}

fn name(path: &Path) -> std::borrow::Cow<'_, str> {
    path.file_name().unwrap_or(OsStr::new("")).to_string_lossy()
}

/// The bytes of a file, decompressed if its name ends in `.gz`.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read(open(path)?)
}

/// A file, decompressed as it is read if its name ends in `.gz`. It may have several gzip members.
fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    let file = BufReader::new(File::open(path)?);
    let is_compressed = without(&name(path), COMPRESSED).is_some();
    Ok(if is_compressed { Box::new(BufReader::new(MultiGzDecoder::new(file))) } else { Box::new(file) })
}

/// Bytes as text: flattened pages are stored in UTF-8; what is not becomes U+FFFD.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Whether a page is HTML by its content: it begins with a tag, or tags end all over it. Text that speaks of HTML has few.
pub fn is_html(bytes: &[u8]) -> bool {
    const MIN_TAGS: usize = 3;
    const BYTES_PER_TAG: usize = 2_000;
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let opens = |b: &u8| b.is_ascii_alphabetic() || matches!(b, b'!' | b'?');
    if start.first() == Some(&b'<') && start.get(1).is_some_and(opens) {
        return true;
    }
    let ends = bytes.windows(3).filter(|w| w.starts_with(b"</") && w[2].is_ascii_alphabetic()).count();
    // UTF-16 has a zero in every other byte: left to the decoder, which knows pages.
    ends >= MIN_TAGS.max(bytes.len() / BYTES_PER_TAG) || bytes.contains(&0)
}

/// All the bytes of an input, if they aren't too many for a page.
pub fn read(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = input.take(MAX_PAGE_BYTES + 1).read_to_end(&mut bytes)?;
    if read as u64 > MAX_PAGE_BYTES {
        return Err(io::Error::other(format!("more than {MAX_PAGE_BYTES} bytes")));
    }
    Ok(bytes)
}

/// A path of the command line that must be there.
pub fn existing(path: PathBuf) -> io::Result<PathBuf> {
    fs::metadata(&path).map(|_| path)
}

/// Nobody reads standard output any more, as behind `| head`: a reason to stop, not a failure.
pub fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}
