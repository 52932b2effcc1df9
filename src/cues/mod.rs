//! The tables of cues: what tags, names and phrases say of a block. Asked by function, never iterated by callers.

mod names;
mod names_table;
mod phrases;
mod phrases_table;
mod tags;

pub(crate) use names::{NameCues, names};
pub(crate) use phrases::{PhraseCues, phrases};
pub(crate) use tags::{Role, Tag};
