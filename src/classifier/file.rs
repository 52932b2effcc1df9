//! What model files have in common: their heads, and how they are read.

use std::fmt;

/// Why a model cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Not a model file, or one of another version.
    Format,
    /// Made for other features.
    Features,
    /// Cut short, or with something out of place.
    Damaged,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Misfit::Format => "not a model file of this version",
            Misfit::Features => "the model was made for other features",
            Misfit::Damaged => "the model file is damaged",
        })
    }
}

/// A model file being read.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    /// What the model reached when it was made, as JSON.
    #[cfg(test)]
    pub(super) figures: &'a str,
}

impl<'a> Reader<'a> {
    /// Reads the head of a file that was made for these features: its sign and version (u16), the number of features (u32) and the
    /// hash of their names (u64), the length of a JSON text of figures (u32), and that text; all little-endian.
    pub(super) fn open(
        bytes: &'a [u8],
        magic: [u8; 6],
        version: u16,
        features: usize,
        hash: u64,
    ) -> Result<Self, Misfit> {
        let mut r = Reader {
            rest: bytes,
            #[cfg(test)]
            figures: "",
        };
        if r.array() != Ok(magic) || r.array().map(u16::from_le_bytes) != Ok(version) {
            return Err(Misfit::Format);
        }
        let (count, names) = (r.u32()?, u64::from_le_bytes(r.array()?));
        if count as usize != features || names != hash {
            return Err(Misfit::Features);
        }
        let length = r.u32()? as usize;
        let _figures = std::str::from_utf8(r.take(length)?).map_err(|_| Misfit::Damaged)?;
        #[cfg(test)]
        {
            r.figures = _figures;
        }
        Ok(r)
    }

    pub(super) fn take(&mut self, n: usize) -> Result<&'a [u8], Misfit> {
        let (head, rest) = self.rest.split_at_checked(n).ok_or(Misfit::Damaged)?;
        self.rest = rest;
        Ok(head)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Misfit> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    pub(super) fn u32(&mut self) -> Result<u32, Misfit> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn f32(&mut self) -> Result<f32, Misfit> {
        self.array().map(f32::from_le_bytes)
    }

    /// Nothing may be left.
    pub(super) fn end(self) -> Result<(), Misfit> {
        if self.rest.is_empty() { Ok(()) } else { Err(Misfit::Damaged) }
    }
}

/// The head of a file made for tests, with `{}` for its figures.
#[cfg(test)]
pub(super) fn head(magic: [u8; 6], version: u16, features: usize, hash: u64) -> Vec<u8> {
    let mut bytes = magic.to_vec();
    bytes.extend(version.to_le_bytes());
    bytes.extend((features as u32).to_le_bytes());
    bytes.extend(hash.to_le_bytes());
    bytes.extend(2u32.to_le_bytes());
    bytes.extend(b"{}");
    bytes
}
