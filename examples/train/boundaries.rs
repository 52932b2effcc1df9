//! The same for places between the words of flattened pages: whether a line begins there.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use rayon::prelude::*;
use unhusk::training;

use crate::lines::{self, Flattening};
use crate::{Result, Row, host};

/// The folder below `OUT`.
const FOLDER: &str = "boundaries";
/// Pages in many languages, with the lines that they have.
const FLATTENINGS: [Flattening; 4] =
    [Flattening::Plain, Flattening::Blocks("snippets"), Flattening::Blocks("chinese"), Flattening::Labelled];
/// Longer pages tell no more than that.
const MAX_PLACES: usize = 2_000;

/// Writes what `boundaries.py` reads.
pub fn write_features(folder: &Path, corpora: &Path) -> Result<()> {
    let out = &folder.join(FOLDER);
    fs::create_dir_all(out)?;
    let file = |name: &str| File::create(out.join(name)).map(BufWriter::new);
    let (mut rows, mut labels, mut pages) = (file("rows.f32")?, file("labels.u8")?, file("pages.jsonl")?);
    let hosts = lines::hosts(corpora)?;
    for flattening in FLATTENINGS {
        let truths = flattening.truths(corpora)?;
        let done: Result<Vec<_>> = truths
            .par_iter()
            .map(|truth| Ok(training::describe_boundaries(&flattening.page(corpora, truth)?, MAX_PLACES)))
            .collect();
        for (truth, places) in truths.iter().zip(done?) {
            let host = match flattening {
                Flattening::Blocks(corpus) => host(truth, &crate::page(corpora, corpus, &truth.id)?),
                _ => hosts.get(&truth.id).cloned().unwrap_or_else(|| host(truth, "")),
            };
            let (corpus, id, kind) = (flattening.name(), truth.id.clone(), truth.kind.clone());
            serde_json::to_writer(&mut pages, &Row { corpus, id, host, kind, blocks: places.len() })?;
            pages.write_all(b"\n")?;
            for (row, begins) in places {
                row.iter().try_for_each(|v| rows.write_all(&v.to_le_bytes()))?;
                labels.write_all(&[u8::from(begins)])?;
            }
        }
    }
    let names = serde_json::json!({
        "names": training::boundary_feature_names(),
        "hash": format!("{:016x}", training::boundary_feature_hash()),
    });
    fs::write(out.join("names.json"), names.to_string())?;
    Ok(())
}
