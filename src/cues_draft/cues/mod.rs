//! What names and phrases say of an element or a block: tables, apart from the logic that reads them.

mod cue_set;
mod names;
mod phrases;
mod runs;

pub(crate) use names::{NameCues, names, weight};
pub(crate) use phrases::{PhraseCues, phrases};
