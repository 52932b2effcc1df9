//! `batch` on archives.

use super::*;

/// An archive's record.
pub fn record(kind: &str, id: &str, text: &str) -> String {
    format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{id}\r\n\
         WARC-Record-ID: <urn:uuid:{id}>\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n{text}\r\n\r\n",
        text.len()
    )
}

#[test]
fn batch_reads_archives_of_flattened_pages() {
    let folder = Folder::new("batch-wet");
    let records = [
        record("warcinfo", "i", "Software: x"),
        record("conversion", "a", FLATTENED),
        record("conversion", "b", ""),
    ];
    folder.write("pages/a.wet", records.concat());
    // Several gzip members in one file.
    let members: Vec<u8> = records.iter().flat_map(compressed).collect();
    folder.write("pages/b.wet.gz", members);
    let output = run(example("batch").arg(folder.path("pages")));
    assert_code(&output, 0);
    let rows = rows(&output);
    assert_eq!(ids(&rows), ["urn:uuid:a", "urn:uuid:b", "urn:uuid:a", "urn:uuid:b"]);
    assert!(rows[2]["text"].as_str().unwrap().starts_with("The boats lay"), "{}", rows[2]);
    assert_eq!(rows[2]["url"], "https://example.org/a");
    assert_eq!(rows[3]["text"], "");
}

#[test]
fn batch_keeps_the_whole_records_of_a_torn_archive() {
    let folder = Folder::new("batch-torn");
    let torn = record("conversion", "a", FLATTENED) + &record("conversion", "b", FLATTENED)[..200];
    let endless = format!("WARC/1.0\r\nWARC-Type: {}", "x".repeat(1 << 17));
    let torn = run(example("batch").arg(folder.write("torn.wet", torn)));
    assert_code(&torn, 1);
    assert_eq!(ids(&rows(&torn)), ["urn:uuid:a", "torn"]);
    assert_error(&rows(&torn)[1], "torn", "torn.wet");
    let endless = run(example("batch").arg(folder.write("endless.wet", endless)));
    assert_error(&rows(&endless)[0], "endless", "does not end");
    let other = run(example("batch").arg(folder.write("other.wet", "no archive")));
    assert_error(&rows(&other)[0], "other", "WARC/");
}

/// The rows of an archive that is not all sound.
fn rows_of(folder: &Folder, name: &str, content: impl AsRef<[u8]>) -> Vec<Value> {
    let output = run(example("batch").arg(folder.write(name, content)));
    assert_code(&output, 1);
    rows(&output)
}

fn conversion(id: &str) -> String {
    record("conversion", id, FLATTENED)
}

/// `record` with its stated length changed.
fn with_length(record: &str, change: impl Fn(usize) -> usize) -> String {
    let name = "Content-Length: ";
    let at = record.find(name).unwrap() + name.len();
    let end = at + record[at..].find('\r').unwrap();
    let length = change(record[at..end].parse().unwrap());
    format!("{}{length}{}", &record[..at], &record[end..])
}

/// What is wrong with a record, and a part of what is said of it.
fn faulty_records() -> Vec<(&'static str, String, &'static str)> {
    let record = conversion("bad");
    vec![
        ("no length", record.replace("Content-Length", "Content-Size"), "Content-Length"),
        ("no number", record.replace("Content-Length: ", "Content-Length: about "), "Content-Length"),
        ("shorter", with_length(&record, |length| length - 40), "wrong Content-Length"),
        ("longer", with_length(&record, |length| length + 100), ""),
        ("far longer", with_length(&record, |length| length + 100_000), "breaks off"),
        ("oversized", with_length(&record, |_| 1 << 40), "more than"),
        ("torn head", record[..60].to_owned() + "\r\n", "breaks off"),
        ("torn type", record[..16].to_owned(), "breaks off"),
        ("torn header", record[..55].to_owned(), "breaks off"),
        ("torn text", record[..400].to_owned(), ""),
        (
            "endless head",
            record.replacen("\r\n", &format!("\r\nX: {}\r\n", "x".repeat(70_000)), 1),
            "does not end",
        ),
    ]
}

#[test]
fn batch_loses_no_more_than_a_faulty_record() {
    let folder = Folder::new("batch-faulty");
    for (fault, bad, problem) in faulty_records() {
        let records = [conversion("a"), bad, conversion("b"), conversion("c")];
        let members: Vec<u8> = records.iter().flat_map(compressed).collect();
        for (name, content) in [("f.wet", records.concat().into_bytes()), ("f.wet.gz", members)] {
            let rows = rows_of(&folder, name, content);
            assert_eq!(ids(&rows), ["urn:uuid:a", "f", "urn:uuid:b", "urn:uuid:c"], "{fault}: {name}");
            assert_error(&rows[1], "f", problem);
            assert_error(&rows[1], "f", name);
        }
    }
}

#[test]
fn batch_doubts_a_record_that_no_record_follows() {
    let folder = Folder::new("batch-doubted");
    let bad = conversion("bad").replacen("WARC/1.0", "WERC/1.0", 1);
    let records = [conversion("a"), bad, conversion("b")];
    // Either the one is too long or the other has no beginning.
    let plain = rows_of(&folder, "f.wet", records.concat());
    assert_eq!(ids(&plain), ["f", "urn:uuid:b"]);
    assert_error(&plain[0], "f", "record 1 (urn:uuid:a): a wrong Content-Length");
    // A gzip member is clear about it.
    let members = rows_of(&folder, "f.wet.gz", records.iter().flat_map(compressed).collect::<Vec<u8>>());
    assert_eq!(ids(&members), ["urn:uuid:a", "f", "urn:uuid:b"]);
    assert_error(&members[1], "f", "should begin with WARC/");
    // So it is about a record that claims the next one for itself.
    let next = conversion("b");
    let greedy = with_length(&conversion("bad"), |length| length + next.len());
    let members = rows_of(&folder, "f.wet.gz", [compressed(greedy), compressed(next)].concat());
    assert_eq!(ids(&members), ["f", "urn:uuid:b"]);
    assert_error(&members[0], "f", "breaks off");
}

#[test]
fn batch_reads_pages_that_speak_of_archives() {
    let folder = Folder::new("batch-quotes");
    let text = format!("WARC/1.0\r\n\r\n{FLATTENED}\r\n\r\n{}", conversion("quoted"));
    let of_format = record("conversion", "WARC/1.0", &text);
    let output = run(example("batch").arg(folder.write("f.wet", of_format + &conversion("b"))));
    assert_code(&output, 0);
    assert_eq!(ids(&rows(&output)), ["urn:uuid:WARC/1.0", "urn:uuid:b"]);
}

#[test]
fn batch_reads_records_with_many_headers() {
    let folder = Folder::new("batch-headers");
    let headers: String = (0..300).map(|number| format!("X-{number}: {number}\r\n")).collect();
    let record = conversion("a").replacen("\r\n", &format!("\r\n{headers}"), 1);
    let output = run(example("batch").arg(folder.write("f.wet", record + &conversion("b"))));
    assert_code(&output, 0);
    assert_eq!(ids(&rows(&output)), ["urn:uuid:a", "urn:uuid:b"]);
}

#[test]
fn batch_passes_over_the_whole_of_an_oversized_record() {
    let folder = Folder::new("batch-oversized");
    // Among its lines is one that looks like a record.
    let body = "x".repeat(129 << 20) + "\r\n\r\n" + &conversion("quoted");
    let records = record("conversion", "large", &body) + &conversion("a");
    let rows_of_plain = rows_of(&folder, "f.wet", &records);
    assert_eq!(ids(&rows_of_plain), ["f", "urn:uuid:a"]);
    assert_error(&rows_of_plain[0], "f", "urn:uuid:large");
}

#[test]
fn batch_loses_no_more_than_a_damaged_gzip_member() {
    let folder = Folder::new("batch-damaged");
    let member = compressed(conversion("bad"));
    let changed = |at: usize| {
        let mut member = member.clone();
        member[at] ^= 0xff;
        member
    };
    let damages = [
        ("head", changed(0)),
        ("method", changed(2)),
        ("code tables", changed(12)),
        ("text", changed(member.len() / 2)),
        ("checksum", changed(member.len() - 8)),
        ("length", changed(member.len() - 1)),
        ("torn", member[..member.len() / 2].to_owned()),
        ("torn early", member[..11].to_owned()),
        ("torn late", member[..member.len() - 3].to_owned()),
        ("hole", [&member[..100], &[0; 50], &member[150..]].concat()),
        ("other", b"neither this nor that".to_vec()),
    ];
    for (damage, bad) in damages {
        let sound = |id| compressed(conversion(id));
        let rows = rows_of(&folder, "f.wet.gz", [sound("a"), bad, sound("b"), sound("c")].concat());
        assert_eq!(ids(&rows), ["urn:uuid:a", "f", "urn:uuid:b", "urn:uuid:c"], "{damage}");
        assert_error(&rows[1], "f", "f.wet.gz");
    }
    // The checksum counts for what stands behind a torn record of the same member, too.
    let torn = conversion("torn")[..400].to_owned() + &conversion("last");
    let mut torn = compressed(torn);
    let checksum = torn.len() - 8;
    torn[checksum] ^= 0xff;
    let rows = rows_of(&folder, "f.wet.gz", [torn, compressed(conversion("a"))].concat());
    assert_eq!(ids(&rows), ["f", "f", "urn:uuid:a"]);
    // The last one, where nothing follows.
    let rows =
        rows_of(&folder, "g.wet.gz", [compressed(conversion("a")), changed(member.len() - 8)].concat());
    assert_eq!(ids(&rows), ["urn:uuid:a", "g"]);
    assert_error(&rows[1], "g", "checksum");
}

#[test]
fn batch_reads_archives_however_they_are_split_into_gzip_members() {
    let folder = Folder::new("batch-members");
    let records = [conversion("a"), conversion("b"), conversion("c")].concat();
    let at_any_place = records.as_bytes().chunks(100).flat_map(compressed).collect();
    let with_padding = [compressed(&records[..]), vec![0; 1_000]].concat();
    for content in [compressed(&records[..]), at_any_place, with_padding] {
        let output = run(example("batch").arg(folder.write("f.wet.gz", content)));
        assert_code(&output, 0);
        assert_eq!(ids(&rows(&output)), ["urn:uuid:a", "urn:uuid:b", "urn:uuid:c"]);
        assert_eq!(rows(&output)[0]["text"], rows(&output)[2]["text"]);
    }
}

#[test]
fn batch_names_records_that_have_no_name() {
    let folder = Folder::new("batch-nameless");
    let nameless = conversion("a").replace("WARC-Record-ID", "X");
    let without_url = nameless.replace("WARC-Target-URI", "Y");
    let output = run(example("batch").arg(folder.write("f.wet", nameless + &without_url)));
    assert_code(&output, 0);
    assert_eq!(ids(&rows(&output)), ["https://example.org/a", "f:2"]);
}
