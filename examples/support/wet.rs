//! Common Crawl's WET files: WARC records of flattened pages, one gzip member each or not compressed at all.
//!
//! The format: <https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/>.

use std::io::{self, BufRead, Read};

/// A flattened page of an archive.
#[derive(Debug, PartialEq, Eq)]
pub struct Record {
    /// `WARC-Record-ID` without its angle brackets.
    pub id: String,
    pub url: Option<String>,
    pub text: String,
}

/// The type of records that hold text made of pages.
const CONVERSION: &str = "conversion";
/// What every record begins with, before its version.
const MAGIC: &str = "WARC/";
/// No header is longer; a longer line is no header.
const MAX_HEADER_BYTES: u64 = 1 << 16;
const MAX_HEADERS: usize = 100;

/// The `conversion` records of an archive, one by one: an archive needs no more memory than its longest record.
pub struct Records<R> {
    input: R,
    /// Records of more bytes are refused.
    max_bytes: u64,
    failed: bool,
}

impl<R: BufRead> Records<R> {
    pub fn new(input: R, max_bytes: u64) -> Self {
        Records { input, max_bytes, failed: false }
    }

    /// The next record of any type: whether it is a conversion, and what it holds; `None` at the end.
    fn any(&mut self) -> io::Result<Option<(bool, Record)>> {
        let Some(version) = self.first_line()? else { return Ok(None) };
        if !version.starts_with(MAGIC) {
            return Err(io::Error::other(format!("a record should begin with {MAGIC}")));
        }
        let (mut record, mut length, mut conversion) =
            (Record { id: String::new(), url: None, text: String::new() }, None, false);
        for _ in 0..MAX_HEADERS {
            let line = self.line()?.ok_or(io::ErrorKind::UnexpectedEof)?;
            if line.is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.trim().to_ascii_lowercase().as_str() {
                "warc-type" => conversion = value.eq_ignore_ascii_case(CONVERSION),
                "warc-record-id" => record.id = value.trim_matches(['<', '>']).to_owned(),
                "warc-target-uri" => record.url = Some(value.trim_matches(['<', '>']).to_owned()),
                "content-length" => length = value.parse::<u64>().ok(),
                _ => {}
            }
        }
        let length = length.ok_or_else(|| io::Error::other("a record without Content-Length"))?;
        if length > self.max_bytes {
            return Err(io::Error::other(format!("a record of more than {} bytes", self.max_bytes)));
        }
        let mut body = Vec::new();
        if self.input.by_ref().take(length).read_to_end(&mut body)? as u64 != length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        record.text = String::from_utf8_lossy(&body).into_owned();
        Ok(Some((conversion, record)))
    }

    /// The first line that is not empty: records end with two empty lines.
    fn first_line(&mut self) -> io::Result<Option<String>> {
        loop {
            match self.line()? {
                Some(line) if line.is_empty() => {}
                line => return Ok(line),
            }
        }
    }

    /// A line without its end; `None` at the end of the input.
    fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        let read = self.input.by_ref().take(MAX_HEADER_BYTES).read_until(b'\n', &mut line)?;
        if read as u64 == MAX_HEADER_BYTES {
            return Err(io::Error::other("a header that does not end"));
        }
        let text = String::from_utf8_lossy(&line);
        Ok((read > 0).then(|| text.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

impl<R: BufRead> Iterator for Records<R> {
    type Item = io::Result<Record>;

    /// Ends behind the first error: where the next record begins is not known then.
    fn next(&mut self) -> Option<Self::Item> {
        while !self.failed {
            match self.any() {
                Ok(Some((true, record))) => return Some(Ok(record)),
                Ok(Some((false, _))) => {}
                Ok(None) => return None,
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }
}
