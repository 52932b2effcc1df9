//! How much is held in memory at a time.

/// Pages whose lines are held in memory at a time, to be written in order.
const MAX_ITEMS: usize = 256;
/// A chunk takes no further page when its pages have so many bytes.
const FULL_BYTES: u64 = 32 << 20;

/// The next items, as many as may be held at a time; none at the end.
pub fn next<T>(items: &mut impl Iterator<Item = T>, size: impl Fn(&T) -> u64) -> Vec<T> {
    let mut chunk = Vec::new();
    let mut bytes = 0_u64;
    while chunk.len() < MAX_ITEMS && bytes < FULL_BYTES {
        let Some(item) = items.next() else { break };
        bytes = bytes.saturating_add(size(&item));
        chunk.push(item);
    }
    chunk
}
