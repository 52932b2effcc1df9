//! Texts as numbers.

/// FNV-1a over eight bytes at a time: equal texts get equal values, on every platform.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let (chunks, remainder) = bytes.as_chunks();
    let mut h = OFFSET;
    for chunk in chunks {
        h = (h ^ u64::from_le_bytes(*chunk)).wrapping_mul(PRIME);
        h ^= h >> 32;
    }
    remainder.iter().fold(h, |h, b| (h ^ u64::from(*b)).wrapping_mul(PRIME))
}
