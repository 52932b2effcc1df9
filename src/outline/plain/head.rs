//! What stands above a page as keys and values: the head of a mail, front matter, what a reader service says of a page.

use super::layout::{Bullet, Line};

/// What the lines above a page say.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) url: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Title,
    Author,
    Date,
    Url,
    Other,
}

/// Keys in lower case: of mail (RFC 5322), of front matter, and of Jina Reader.
const KEYS: [(&str, Key); 27] = [
    ("title", Key::Title),
    ("subject", Key::Title),
    ("betreff", Key::Title),
    ("author", Key::Author),
    ("authors", Key::Author),
    ("from", Key::Author),
    ("von", Key::Author),
    ("date", Key::Date),
    ("datum", Key::Date),
    ("published", Key::Date),
    ("published time", Key::Date),
    ("url", Key::Url),
    ("url source", Key::Url),
    ("source url", Key::Url),
    ("to", Key::Other),
    ("an", Key::Other),
    ("cc", Key::Other),
    ("reply-to", Key::Other),
    ("message-id", Key::Other),
    ("content-type", Key::Other),
    ("mime-version", Key::Other),
    ("warning", Key::Other),
    ("markdown content", Key::Other),
    ("description", Key::Other),
    ("tags", Key::Other),
    ("categories", Key::Other),
    ("draft", Key::Other),
];
/// So many of the keys that say something of the page make a head.
const MIN_KEYS: usize = 2;

/// Cuts off the head, if the first lines are one.
pub(super) fn cut(lines: &mut Vec<Line<'_>>) -> Head {
    let mut head = Head::default();
    let mut keys = 0;
    let mut end = 0;
    for line in lines.iter() {
        let Some((key, value)) = pair(line) else { break };
        end += 1;
        let field = match key {
            Key::Title => &mut head.title,
            Key::Author => &mut head.author,
            Key::Date => &mut head.date,
            Key::Url => &mut head.url,
            Key::Other => continue,
        };
        if field.is_none() && !value.is_empty() {
            *field = Some(value.to_owned());
            keys += 1;
        }
    }
    if keys < MIN_KEYS || end == lines.len() {
        return Head::default();
    }
    lines.drain(..end);
    head
}

/// A known key and its value.
fn pair<'t>(line: &Line<'t>) -> Option<(Key, &'t str)> {
    let (key, value) = line.text.split_once(':').filter(|_| line.layout.bullet == Bullet::None)?;
    let (_, key) = KEYS.iter().find(|(name, _)| name.eq_ignore_ascii_case(key.trim()))?;
    Some((*key, value.trim().trim_matches('"')))
}

#[cfg(test)]
mod tests {
    use crate::outline::plain::outline;

    #[test]
    fn keys_and_values_above_a_page_are_its_head() {
        for (lines, [title, author, date, url]) in [
            (
                "Title: Low tide\n\nURL Source: https://a.example/x\n\nPublished Time: 2024-06-03\n\nMarkdown Content:",
                ["Low tide", "", "2024-06-03", "https://a.example/x"],
            ),
            (
                "From: Ada Lund <ada@a.example>\nTo: all@a.example\nSubject: Low: tide",
                ["Low: tide", "Ada Lund <ada@a.example>", "", ""],
            ),
            (
                "---\ntitle: \"Low tide\"\ndate: 2024-06-03\ntags: tides\n---",
                ["Low tide", "", "2024-06-03", ""],
            ),
        ] {
            let plain = outline(&format!("{lines}\n\nThe water is low.\nDate: today"));
            assert_eq!(plain.outline.blocks.len(), 2, "{lines}");
            let found = [&plain.head.title, &plain.head.author, &plain.head.date, &plain.head.url];
            assert_eq!(found.map(|value| value.as_deref().unwrap_or_default()), [title, author, date, url]);
        }
    }

    #[test]
    fn other_lines_with_colons_are_text() {
        for lines in [
            "Title: Low tide\nThe water",
            "Home\nTitle: Low tide\nDate: today",
            "Note: low\nDate: today\nTitle: x",
            "Title: a\nDate: b",
        ] {
            assert_eq!(outline(lines).outline.blocks.len(), lines.lines().count(), "{lines}");
        }
    }
}
