//! How far an SVG drawing reaches, as far as that can be told from the tags alone.

use super::tags::{bogus_end, comment_end, each_attribute, find, name_end, tag_end};
use crate::page::elements;
use memchr::memmem;
use std::ops::Range;

/// What becomes of an `<svg>`.
#[derive(Debug, PartialEq)]
pub(crate) enum Reach {
    /// Its end tag ends here; all between is its own.
    Closed(usize),
    /// An HTML start tag within ends it.
    Broken,
    /// Which rules apply after this can't be told without building the tree.
    Unknown,
}

/// Follows the content of an `<svg>`.
#[derive(Default)]
pub(crate) struct Drawing {
    /// Names of open elements, from the outermost; kept between calls for its memory.
    open: Vec<Range<usize>>,
}

impl Drawing {
    /// How far the `<svg>` of this name reaches whose start tag ends at `at`.
    pub(crate) fn reach(&mut self, bytes: &[u8], name: Range<usize>, at: usize) -> Reach {
        self.open.clear();
        self.open.push(name);
        self.follow(bytes, at).unwrap_or(Reach::Unknown)
    }

    /// As [`Drawing::reach`]; `None` at the end of the page.
    fn follow(&mut self, bytes: &[u8], mut at: usize) -> Option<Reach> {
        loop {
            let start = find(bytes, at, b'<')?;
            at = match *bytes.get(start + 1)? {
                b'!' if bytes[start..].starts_with(b"<!--") => comment_end(bytes, start + 4)?,
                b'!' if bytes[start..].starts_with(b"<![CDATA[") => {
                    let body = start + "<![CDATA[".len();
                    body + memmem::find(&bytes[body..], b"]]>")? + "]]>".len()
                }
                b'!' | b'?' => bogus_end(bytes, start + 2)?,
                b'/' => match *bytes.get(start + 2)? {
                    byte if byte.is_ascii_alphabetic() => {
                        let name = start + 2..name_end(bytes, start + 2);
                        let after = tag_end(bytes, name.end)?.after;
                        if !self.close(bytes, &name) {
                            return Some(Reach::Unknown);
                        }
                        if self.open.is_empty() {
                            return Some(Reach::Closed(after));
                        }
                        after
                    }
                    _ => bogus_end(bytes, start + 2)?,
                },
                byte if byte.is_ascii_alphabetic() => match self.start_tag(bytes, start)? {
                    Ok(after) => after,
                    Err(reach) => return Some(reach),
                },
                _ => start + 1,
            };
        }
    }

    /// Opens the element whose start tag is at `start`; gives the position after the tag.
    fn start_tag(&mut self, bytes: &[u8], start: usize) -> Option<Result<usize, Reach>> {
        let name = start + 1..name_end(bytes, start + 1);
        let spelled = &bytes[name.clone()];
        let is_font = spelled.eq_ignore_ascii_case(b"font");
        let mut breaks = elements::is_breakout(spelled);
        let end = each_attribute(bytes, name.end, |attribute| {
            breaks |= is_font && elements::is_breakout_font_attribute(&bytes[attribute.name]);
        })?;
        let holds_html = |range: &Range<usize>| elements::is_integration_point(&bytes[range.clone()]);
        if self.open.last().is_some_and(holds_html) || spelled.eq_ignore_ascii_case(b"foreignobject") {
            return Some(Err(Reach::Unknown));
        }
        if breaks {
            return Some(Err(Reach::Broken));
        }
        if !end.closes_itself {
            self.open.push(name);
        }
        Some(Ok(end.after))
    }

    /// Closes the innermost open element of this name and all within it; false if there is none.
    fn close(&mut self, bytes: &[u8], name: &Range<usize>) -> bool {
        let spelled = &bytes[name.clone()];
        let matching = self.open.iter().rposition(|open| bytes[open.clone()].eq_ignore_ascii_case(spelled));
        if let Some(depth) = matching {
            self.open.truncate(depth);
        }
        matching.is_some()
    }
}
