//! HTTP responses as archives hold them.

use std::borrow::Cow;
use std::io;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::gzip::Gunzip;
use super::{begins_with_tag, read};

/// The media types of pages.
const PAGES: [&str; 2] = ["text/html", "application/xhtml+xml"];

/// A response: what matters of its head, and its body as it was sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Response {
    pub content_type: Option<String>,
    status: Option<u16>,
    /// What was done to the body, in this order.
    codings: Vec<String>,
    body: Vec<u8>,
}

impl Response {
    /// `None` if the bytes are no HTTP response, as far as its head tells.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let mut response = Response::default();
        let mut at = 0;
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            at += line.len();
            let line = String::from_utf8_lossy(line.trim_ascii_end());
            match (response.status, line.split_once(':')) {
                (None, _) => response.status = Some(status(&line)?),
                (_, None) if line.is_empty() => break,
                (_, None) => {}
                (_, Some((name, value))) => response.field(name.trim(), value.trim()),
            }
        }
        response.status?;
        response.body = bytes[at..].to_vec();
        Some(response)
    }

    fn field(&mut self, name: &str, value: &str) {
        let codings = || value.split(',').map(|coding| coding.trim().to_ascii_lowercase());
        match name.to_ascii_lowercase().as_str() {
            "content-type" => self.content_type = Some(value.to_owned()),
            "content-encoding" => _ = self.codings.splice(..0, codings()),
            "transfer-encoding" => self.codings.extend(codings()),
            _ => {}
        }
    }

    /// Whether this is what the site shows at the address: HTML, and neither an error nor a pointer to another address.
    pub fn is_page(&self) -> bool {
        let is_success = self.status.is_some_and(|status| (200..300).contains(&status));
        is_success
            && match &self.content_type {
                Some(header) => {
                    let media = header.split(';').next().unwrap_or_default().trim();
                    PAGES.iter().any(|page| media.eq_ignore_ascii_case(page))
                }
                None => begins_with_tag(&self.body),
            }
    }

    pub fn size(&self) -> usize {
        self.body.len()
    }

    /// The page as it was before it was coded for sending.
    pub fn page(&self) -> Result<Cow<'_, [u8]>, String> {
        let mut page = Cow::Borrowed(&self.body[..]);
        for coding in self.codings.iter().rev() {
            // Crawlers keep the head of what they have decoded.
            if begins_with_tag(&page) {
                break;
            }
            page = Cow::Owned(decoded(&page, coding).map_err(|error| format!("{coding}: {error}"))?);
        }
        Ok(page)
    }
}

/// The status of a response's first line, such as `HTTP/1.1 200 OK`.
fn status(line: &str) -> Option<u16> {
    let (version, rest) = line.split_once(' ')?;
    let status = rest.trim_start().get(..3)?.parse().ok()?;
    version.starts_with("HTTP/").then_some(status)
}

fn decoded(bytes: &[u8], coding: &str) -> io::Result<Vec<u8>> {
    match coding {
        "" | "identity" => Ok(bytes.to_owned()),
        "chunked" => unchunked(bytes).ok_or_else(|| io::Error::other("a chunk that breaks off")),
        "gzip" | "x-gzip" => read(Gunzip::new(bytes)),
        "deflate" if is_zlib(bytes) => read(ZlibDecoder::new(bytes)),
        "deflate" => read(DeflateDecoder::new(bytes)),
        _ => Err(io::Error::other("an encoding that is not read here")),
    }
}

/// "Deflate" is meant to be within zlib's format; some servers send it bare.
fn is_zlib(bytes: &[u8]) -> bool {
    const METHOD: u8 = 8;
    matches!(bytes, [a, b, ..] if a & 0xf == METHOD && u16::from_be_bytes([*a, *b]).is_multiple_of(31))
}

/// The content of chunks: each has its length in hexadecimal on a line before it, and the last is empty.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let end = memchr::memchr(b'\n', bytes)?;
        let line = std::str::from_utf8(&bytes[..end]).ok()?;
        let length = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        let (chunk, rest) = bytes[end + 1..].split_at_checked(length)?;
        if length == 0 {
            return Some(content);
        }
        content.extend_from_slice(chunk);
        bytes = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?;
    }
}
