//! WARC archives: Common Crawl's WET files of flattened pages and the pages themselves, one gzip member each or not
//! compressed at all.
//!
//! The format: <https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>.
//!
//! What is wrong with one record costs no other: the next begins at the next line of `WARC/` and a version, or with the next
//! gzip member. A record counts only if it was read whole: another one follows on it, or nothing, and the checksum of the
//! gzip member that it ends is right.

use std::io::{Read, Seek};

use jiff::civil::Date;

use super::http::Response;
use super::window::{MAGIC, Window, find_magic};

/// A page of an archive.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    /// `WARC-Record-ID` without its angle brackets; else the address, else the archive's name and the record's number.
    pub id: String,
    pub url: Option<String>,
    /// The day of `WARC-Date`.
    pub crawled: Option<Date>,
    pub content: Content,
}

/// What an archive keeps of a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    /// Its lines in UTF-8, without markup.
    Flattened(Vec<u8>),
    /// What the server sent.
    Response(Response),
}

impl Content {
    /// Its size in bytes.
    pub fn size(&self) -> usize {
        match self {
            Content::Flattened(text) => text.len(),
            Content::Response(response) => response.size(),
        }
    }
}

/// What a record's type says of what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Text made of a page.
    Conversion,
    Response,
    Other,
}

/// The types of records that may hold pages.
const KINDS: [(&str, Kind); 2] = [("conversion", Kind::Conversion), ("response", Kind::Response)];
/// No head of a record is longer; what is longer is none.
const MAX_HEAD_BYTES: usize = 1 << 16;
/// A time begins with its day, such as `2024-03-04`.
const DAY_BYTES: usize = 10;
const TORN_HEAD: &str = "its head breaks off";

/// What the head of a record says.
#[derive(Default)]
struct Head {
    /// Its length.
    bytes: usize,
    id: String,
    url: Option<String>,
    crawled: Option<Date>,
    kind: Option<Kind>,
    /// The length of what follows.
    length: Option<u64>,
}

impl Head {
    /// The head that some bytes begin with; `None` if it goes on behind them.
    fn of(bytes: &[u8]) -> Result<Option<Self>, String> {
        if !bytes.starts_with(MAGIC) {
            return Err(format!("a record should begin with {}", String::from_utf8_lossy(MAGIC)));
        }
        let mut head = Head::default();
        for line in bytes[..bytes.len().min(MAX_HEAD_BYTES)].split_inclusive(|byte| *byte == b'\n') {
            if head.bytes > 0 && !line.contains(&b':') && find_magic(line).is_some() {
                return Err(TORN_HEAD.to_owned());
            }
            if !line.ends_with(b"\n") {
                break;
            }
            head.bytes += line.len();
            match line.trim_ascii_end() {
                [] => return Ok(Some(head)),
                // A line that goes on with a header's value.
                [b' ' | b'\t', ..] => {}
                line => head.line(&String::from_utf8_lossy(line))?,
            }
        }
        if bytes.len() < MAX_HEAD_BYTES { Ok(None) } else { Err("a head that does not end".to_owned()) }
    }

    /// Takes in a line.
    fn line(&mut self, line: &str) -> Result<(), String> {
        let Some((name, value)) = line.split_once(':') else { return Ok(()) };
        let value = value.trim();
        let bare = || value.trim_matches(['<', '>']).to_owned();
        match name.trim().to_ascii_lowercase().as_str() {
            // A second one is of the next record.
            "warc-type" if self.kind.is_some() => return Err(TORN_HEAD.to_owned()),
            "warc-type" => {
                let kind = KINDS.iter().find(|(name, _)| value.eq_ignore_ascii_case(name));
                self.kind = Some(kind.map_or(Kind::Other, |(_, kind)| *kind));
            }
            "warc-record-id" => self.id = bare(),
            "warc-target-uri" => self.url = Some(bare()),
            "warc-date" => self.crawled = value.get(..DAY_BYTES).and_then(|day| day.parse().ok()),
            "content-length" => self.length = value.parse().ok(),
            _ => {}
        }
        Ok(())
    }

    fn content(&self, body: &[u8]) -> Option<Content> {
        match self.kind {
            Some(Kind::Conversion) => Some(Content::Flattened(body.to_vec())),
            Some(Kind::Response) => Response::of(body).filter(Response::is_page).map(Content::Response),
            Some(Kind::Other) | None => None,
        }
    }
}

/// A record that could not be read.
struct Lost {
    problem: String,
    /// What its head says, if that could be read.
    id: String,
    kind: Option<Kind>,
    /// Whether the next record is known to begin here.
    is_passed: bool,
}

/// The pages of an archive, one by one: an archive needs no more memory than its longest record.
pub struct Records<R> {
    window: Window<R>,
    /// The archive's, for records that have none of their own.
    name: String,
    /// Records of more bytes are passed over.
    max_bytes: usize,
    /// Records so far, of any type.
    number: usize,
}

impl<R: Read + Seek> Records<R> {
    pub fn new(window: Window<R>, name: &str, max_bytes: usize) -> Self {
        Records { window, name: name.to_owned(), max_bytes, number: 0 }
    }

    /// The record that begins here; `None` if it is no page.
    fn record(&mut self) -> Result<Option<Record>, Lost> {
        let nameless = |problem| Lost { problem, id: String::new(), kind: None, is_passed: false };
        let head = self.head().map_err(nameless)?;
        let lost =
            |problem, is_passed| Err(Lost { problem, id: head.id.clone(), kind: head.kind, is_passed });
        let Some(length) = head.length else {
            return lost("no Content-Length that is a number".to_owned(), false);
        };
        let Some(length) = usize::try_from(length).ok().filter(|length| *length <= self.max_bytes) else {
            let is_page = self.may_be_page(&head);
            let is_passed = self.window.pass_record((head.bytes as u64).saturating_add(length));
            if is_passed && !is_page {
                return Ok(None);
            }
            return lost(format!("more than {} bytes", self.max_bytes), is_passed);
        };
        let end = head.bytes + length;
        if !self.window.fill(end) {
            return lost(self.window.breakage(), false);
        }
        if let Err(problem) = self.window.ends_record(end) {
            return lost(problem, false);
        }
        let content = head.content(&self.window.rest()[head.bytes..end]);
        self.window.pass(end);
        let Head { id, url, crawled, .. } = head;
        Ok(content.map(|content| Record { id: self.id(id, url.as_ref()), url, crawled, content }))
    }

    /// The name of a record: its own if it has one.
    fn id(&self, own: String, url: Option<&String>) -> String {
        match url {
            _ if !own.is_empty() => own,
            Some(url) => url.clone(),
            None => format!("{}:{}", self.name, self.number),
        }
    }

    /// Whether a record may be a page by its first bytes.
    fn may_be_page(&self, head: &Head) -> bool {
        let body = &self.window.rest()[head.bytes..];
        head.content(&body[..body.len().min(MAX_HEAD_BYTES)]).is_some()
    }

    /// The head of the record that begins here. Another gzip member is looked into only if it cannot do without.
    fn head(&mut self) -> Result<Head, String> {
        self.window.fill_within(MAX_HEAD_BYTES);
        if let Some(head) = Head::of(self.window.rest())? {
            return Ok(head);
        }
        self.window.fill(MAX_HEAD_BYTES);
        match Head::of(self.window.rest())? {
            Some(head) => Ok(head),
            None => Err(self.window.breakage()),
        }
    }
}

impl<R: Read + Seek> Iterator for Records<R> {
    type Item = Result<Record, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.window.begin() {
                Ok(true) => self.number += 1,
                Ok(false) => return None,
                Err(problem) => return Some(Err(format!("behind record {}: {problem}", self.number))),
            }
            match self.record() {
                Ok(None) => {}
                Ok(Some(record)) => return Some(Ok(record)),
                Err(lost) => {
                    if !lost.is_passed {
                        self.window.find_record();
                    }
                    // What is lost of a record of another type is no page.
                    if lost.kind != Some(Kind::Other) {
                        let name = if lost.id.is_empty() { lost.id } else { format!(" ({})", lost.id) };
                        return Some(Err(format!("record {}{name}: {}", self.number, lost.problem)));
                    }
                }
            }
        }
    }
}
