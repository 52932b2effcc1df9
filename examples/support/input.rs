//! Reading what the command line names.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// The bytes of a file, decompressed if its name ends in `.gz`. The error names the file.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    let bytes = if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("gz")) {
        decompress(path)
    } else {
        fs::read(path)
    };
    bytes.map_err(|error| format!("{}: {error}", path.display()))
}

fn decompress(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    MultiGzDecoder::new(File::open(path)?).read_to_end(&mut bytes)?;
    Ok(bytes)
}
