//! A short page that several tests read.

use unhusk::Extractor;

pub const FIRST: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all \
    the gulls, which had the whole of the slipway to themselves.";
pub const SECOND: &str = "By two the water was back, the ropes were taut, and the first engine coughed behind the \
    breakwater, where the old men count the boats out and, in the evening, in again.";

/// A short page.
pub fn story() -> String {
    format!("<article><h1>Low tide</h1><p>{FIRST}</p><p>{SECOND}</p></article>")
}

/// Keeps everything, so that what is tested does not hang on what the classifier thinks of nonsense.
pub fn keeper() -> Extractor {
    Extractor::new().keep("body").expect("a selector")
}
