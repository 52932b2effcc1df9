//! Pure functions from the document model to a form for reading.

pub(crate) mod text;
