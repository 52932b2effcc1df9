//! Where links lead whose addresses stand elsewhere on the page: `[text][1]` and `[1]: https://…` (CommonMark, "link reference
//! definitions"), as `html2text` and other converters write them.

use std::collections::HashMap;

use super::ADDRESSES;

/// Labels are shorter (CommonMark has 999 characters).
const MAX_LABEL: usize = 300;

/// Shorter lines are not broken within an address.
const MIN_BROKEN: usize = 60;

/// Addresses by labels.
#[derive(Debug, Default)]
pub(in crate::outline::plain) struct Definitions(HashMap<String, String>);

impl Definitions {
    /// Those of a page. The first one of a label holds.
    pub(in crate::outline::plain) fn of(text: &str) -> Definitions {
        let mut all: HashMap<String, String> = HashMap::new();
        let mut lines = text.lines().peekable();
        while let Some(mut line) = lines.next() {
            let Some((label, address)) = definition(line) else { continue };
            let mut address = address.to_owned();
            while let Some(next) = lines.next_if(|next| goes_on(line, next)) {
                address.push_str(next.trim());
                line = next;
            }
            all.entry(folded(label)).or_insert(address);
        }
        Definitions(all)
    }

    /// The address of a label.
    pub(super) fn address(&self, label: &str) -> Option<&str> {
        if self.0.is_empty() || label.len() > MAX_LABEL {
            return None;
        }
        self.0.get(&folded(label)).map(String::as_str)
    }
}

/// A line that is a definition: its label and its address.
pub(super) fn definition(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.trim_start().strip_prefix('[')?.split_once("]:")?;
    let rest = rest.trim();
    let (address, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let address = address.trim_matches(['<', '>']);
    let is_label = !label.is_empty()
        && label.len() <= MAX_LABEL
        && !label.starts_with('^')
        && !label.contains(['[', ']']);
    let is_address = address.contains(['?', '/']) || ADDRESSES.iter().any(|start| address.starts_with(start));
    let is_title = title.is_empty() || title.trim_start().starts_with(['"', '\'', '(']);
    (is_label && is_address && is_title).then_some((label, address))
}

/// Whether a line goes on with the address of the one before: some tools break lines anywhere.
pub(super) fn goes_on(before: &str, line: &str) -> bool {
    let rest = line.trim();
    before.len() >= MIN_BROKEN
        && !rest.is_empty()
        && !rest.starts_with('[')
        && !rest.contains(char::is_whitespace)
}

/// Labels are the same whatever their case and white space.
fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
