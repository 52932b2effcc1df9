//! The tables of cues: what tags, names and phrases say of an element or a block. Asked by function, never iterated by
//! callers; the tables stand apart from the logic that reads them.

mod cue_set;
mod names;
mod phrases;
mod runs;
mod tags;

pub(crate) use names::{NameCache, NameCues, names, weight};
pub(crate) use phrases::{PhraseCues, is_weekday, phrases};
pub(crate) use tags::{Role, Tag};
