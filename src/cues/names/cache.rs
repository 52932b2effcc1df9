//! Names that were met before.

use super::{NameCues, names};
use crate::words::hash;

/// What values say that were met on the page before: most classes are used many times. A value takes the slot of another one
/// of the same number, so that no page, however made, makes it slow.
pub(crate) struct NameCache(Vec<(u64, NameCues)>);

/// Slots of the cache; a power of two.
const SLOTS: usize = 1024;

impl Default for NameCache {
    fn default() -> Self {
        // Free slots hold the empty value, which says nothing.
        NameCache(vec![(hash(b""), NameCues::NONE); SLOTS])
    }
}

impl NameCache {
    /// What [`names`](super::names) says of a value.
    pub(crate) fn names(&mut self, value: &str) -> NameCues {
        let key = hash(value.as_bytes());
        // The upper bits depend on all bytes.
        let slot = &mut self.0[(key >> (u64::BITS - SLOTS.trailing_zeros())) as usize];
        if slot.0 != key {
            *slot = (key, names(value));
        }
        slot.1
    }
}
