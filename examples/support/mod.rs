//! What the examples share: finding page files, reading them, the names of settings.

#![allow(dead_code, unused_imports, reason = "each example uses a part of this")]

mod focus;
mod gzip;
mod http;
mod sources;
mod warc;
mod window;

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

pub use focus::FocusName;
use gzip::Gunzip;
pub use sources::{Format, Source, sources};
pub use warc::{Content, Record};

/// Ending of compressed files.
const COMPRESSED: &str = ".gz";
/// A file that unpacks to more than this is no page; it must not take the memory of the whole run.
const MAX_PAGE_BYTES: usize = 128 << 20;

/// The bytes of a file, decompressed if its name ends in `.gz`.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read(open(path)?)
}

/// A file, decompressed as it is read if its name ends in `.gz`. It may have several gzip members.
pub fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    let file = BufReader::new(File::open(path)?);
    Ok(if is_compressed(path) { Box::new(BufReader::new(Gunzip::new(file))) } else { Box::new(file) })
}

fn is_compressed(path: &Path) -> bool {
    without(&name(path), COMPRESSED).is_some()
}

/// What stands before an ending, in either case; there must be something.
fn without<'a>(name: &'a str, ending: &str) -> Option<&'a str> {
    let at = name.len().checked_sub(ending.len()).filter(|&at| at > 0)?;
    let (stem, tail) = name.split_at_checked(at)?;
    tail.eq_ignore_ascii_case(ending).then_some(stem)
}

fn name(path: &Path) -> String {
    written(path.file_name().unwrap_or(OsStr::new("")))
}

/// A name or path as text: bytes that are not UTF-8 are written like `\xff`, so that names which differ stay apart.
pub fn written(name: &OsStr) -> String {
    let mut text = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        text.push_str(chunk.valid());
        // Writing to a string does not fail.
        chunk.invalid().iter().for_each(|byte| _ = write!(text, "\\x{byte:02x}"));
    }
    text
}

/// Bytes as text: flattened pages are stored in UTF-8; what is not becomes U+FFFD.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Whether a page is HTML by its content: it begins with a tag, or tags end all over it. Text that speaks of HTML has few.
pub fn is_html(bytes: &[u8]) -> bool {
    const MIN_TAGS: usize = 3;
    const BYTES_PER_TAG: usize = 2_000;
    if begins_with_tag(bytes) {
        return true;
    }
    let ends = bytes.windows(3).filter(|w| w.starts_with(b"</") && w[2].is_ascii_alphabetic()).count();
    // UTF-16 has a zero in every other byte: left to the decoder, which knows pages.
    ends >= MIN_TAGS.max(bytes.len() / BYTES_PER_TAG) || bytes.contains(&0)
}

fn begins_with_tag(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let opens = |b: &u8| b.is_ascii_alphabetic() || matches!(b, b'!' | b'?');
    start.first() == Some(&b'<') && start.get(1).is_some_and(opens)
}

/// All the bytes of an input, if they aren't too many for a page.
pub fn read(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = input.take(MAX_PAGE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if read > MAX_PAGE_BYTES {
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
