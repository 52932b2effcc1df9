//! `batch` on archives of responses.

use std::io::Write;

use flate2::write::{DeflateEncoder, ZlibEncoder};

use super::*;

/// An archive's record of a response with its head.
fn response(id: &str, head: &str, body: &[u8]) -> Vec<u8> {
    let length = head.len() + 4 + body.len();
    let record = format!(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2021-03-08T10:00:00Z\r\n\
         WARC-Target-URI: https://example.org/news/{id}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n{head}\r\n\r\n"
    );
    [record.as_bytes(), body, b"\r\n\r\n"].concat()
}

const OK: &str = "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html; charset=utf-8";

fn page_with(id: &str, fields: &str, body: &[u8]) -> Vec<u8> {
    response(id, &format!("{OK}\r\n{fields}"), body)
}

/// A body in chunks.
fn chunked(body: &[u8]) -> Vec<u8> {
    let mut chunks: Vec<u8> = body
        .chunks(100)
        .flat_map(|chunk| [format!("{:x};x=y\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat())
        .collect();
    chunks.extend(b"0\r\n\r\n");
    chunks
}

#[test]
fn batch_reads_archives_of_responses() {
    let folder = Folder::new("batch-warc");
    let not_found = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html";
    let records = [
        response("a", OK, PAGE.as_bytes()),
        response("image", "HTTP/1.1 200 OK\r\nContent-Type: image/png", b"\x89PNG"),
        response("missing", not_found, PAGE.as_bytes()),
        response("b", "HTTP/2 200\r\ncontent-type:application/xhtml+xml", PAGE.as_bytes()),
        response("c", "HTTP/1.0 200 OK", PAGE.as_bytes()),
        response("data", "HTTP/1.0 200 OK", b"7;8\0"),
    ];
    folder.write("pages/a.warc", records.concat());
    folder.write("pages/b.warc.gz", records.iter().flat_map(compressed).collect::<Vec<u8>>());
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["urn:uuid:a", "urn:uuid:b", "urn:uuid:c"].repeat(2));
    for row in &rows {
        assert!(row["text"].as_str().unwrap().starts_with("The boats lay"), "{row}");
        assert_eq!(row["title"], "Low tide");
    }
    assert_eq!(rows[0]["url"], "https://example.org/news/a");
    assert!(rows[0]["path"].as_str().unwrap().ends_with("a.warc"), "{}", rows[0]);
}

#[test]
fn batch_tells_the_pages_of_responses_what_is_known_of_them() {
    let folder = Folder::new("batch-response-facts");
    let page = PAGE.replace("</h1>", "</h1><p class=date>3 days ago</p>").replace("boats", "b\u{f6}ats");
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(&page);
    let greek = response("a", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1253", &latin);
    let output = run(example("batch").arg(folder.write("f.warc", greek)));
    assert_code(&output, 0);
    let row = &rows(&output)[0];
    assert!(row["text"].as_str().unwrap().starts_with("The b\u{3c6}ats"), "{row}");
    assert_eq!(row["date"], "2021-03-05");
}

#[test]
fn batch_undoes_the_encodings_of_responses() {
    let folder = Folder::new("batch-encodings");
    let page = PAGE.as_bytes();
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
    zlib.write_all(page).unwrap();
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflate.write_all(page).unwrap();
    let both = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked";
    let records = [
        page_with("chunked", "Transfer-Encoding: chunked", &chunked(page)),
        page_with("gzip", "Content-Encoding: gzip", &compressed(page)),
        page_with("both", both, &chunked(&compressed(page))),
        page_with("zlib", "content-encoding: Deflate", &zlib.finish().unwrap()),
        page_with("deflate", "Content-Encoding: deflate", &deflate.finish().unwrap()),
        page_with("decoded", both, page),
        page_with("decoded-brotli", "Content-Encoding: br", page),
        page_with("none", "Content-Encoding: identity", page),
        page_with("brotli", "Content-Encoding: br", b"\x0b\x02\x80"),
        page_with("torn-chunk", "Transfer-Encoding: chunked", &chunked(page)[..200]),
        page_with("torn-gzip", "Content-Encoding: gzip", &compressed(page)[..200]),
        page_with("pdf", "X: y", b"%PDF-1.7\n"),
    ];
    let output = run(example("batch").arg(folder.write("f.warc", records.concat())));
    assert_code(&output, 1);
    let rows = rows(&output);
    assert_eq!(rows.len(), records.len());
    for row in &rows[..8] {
        assert!(row["text"].as_str().unwrap_or_default().ends_with("over the wet rail."), "{row}");
    }
    assert_error(&rows[8], "urn:uuid:brotli", "br: ");
    assert_error(&rows[9], "urn:uuid:torn-chunk", "chunked: ");
    assert_error(&rows[10], "urn:uuid:torn-gzip", "gzip: ");
    assert_error(&rows[11], "urn:uuid:pdf", "PDF");
}
