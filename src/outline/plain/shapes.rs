//! What lines are by their shape: code, headings, items.

use super::Plain;
use super::layout::{Bullet, Line};
use crate::outline::BlockKind;
use crate::words;

/// So many lines that look like code, near each other, are code.
const MIN_CODE_LINES: usize = 3;
/// So many other lines may stand between two of them.
const CODE_GAP: usize = 1;
/// Headings are at most so long, and what they head is at least so long.
const HEADING_WORDS: f32 = 16.0;
const HEADED_WORDS: f32 = 15.0;
/// What a heading is that plain text does not grade: below the title.
const LEVEL: u8 = 2;

/// How lines of common languages end, begin, and what they hold that prose does not.
const CODE_ENDS: [&str; 5] = [";", "{", "}", "};", "=>"];
const CODE_STARTS: [&str; 12] =
    ["//", "/*", "#include", "$ ", ">>> ", "</", "<?", "import ", "def ", "return ", "}", "@import"];
const CODE_PARTS: [&str; 9] = ["();", ");", "/>", "</", " == ", " => ", " := ", " && ", "::"];

/// How many lines, from the first on, are code.
pub(super) fn code_run(lines: &[Line<'_>]) -> usize {
    if !lines.first().is_some_and(|line| is_code(line.text)) {
        return 0;
    }
    let (mut end, mut found) = (1, 1);
    for (i, line) in lines.iter().enumerate().skip(1) {
        if line.layout.blank_before > 1 || i - end > CODE_GAP {
            break;
        }
        if is_code(line.text) {
            found += 1;
            end = i + 1;
        }
    }
    if found >= MIN_CODE_LINES { end } else { 0 }
}

fn is_code(text: &str) -> bool {
    // Prose with a semicolon at the end of a line is no code.
    const MAX_CODE_STOP_WORDS: u32 = 3;
    let bytes = text.as_bytes();
    // Each of the parts has one of these marks, and most lines have none; of the others few have it in such a pair.
    let has_marks = || {
        memchr::memchr3(b';', b'<', b'=', bytes)
            .or_else(|| memchr::memchr3(b'>', b'&', b':', bytes))
            .is_some()
            && bytes.windows(2).any(is_code_pair)
    };
    let signs = CODE_ENDS.iter().any(|end| text.ends_with(end))
        || CODE_STARTS.iter().any(|start| text.starts_with(start))
        || has_marks() && CODE_PARTS.iter().any(|part| text.contains(part));
    signs && words::count(text).stop_words <= MAX_CODE_STOP_WORDS
}

/// Whether two bytes in a row are what each of [`CODE_PARTS`] has within.
fn is_code_pair(pair: &[u8]) -> bool {
    matches!(pair, b");" | b"/>" | b"</" | b"==" | b"=>" | b":=" | b"&&" | b"::")
}

/// Says of each block what it is.
pub(super) fn name_kinds(plain: &mut Plain) {
    let n = plain.layout.len();
    let margins = margins(plain);
    for i in 0..n {
        if plain.outline.blocks[i].kind == BlockKind::Preformatted {
            continue;
        }
        let kind = match plain.layout[i].bullet {
            Bullet::Mark => {
                BlockKind::ListItem { depth: depth(&margins, plain.layout[i].indent), ordinal: None }
            }
            Bullet::Number(number) if is_counted(plain, i, number) => {
                // The renderer writes the number.
                let block = &mut plain.outline.blocks[i];
                let text = &plain.outline.text[block.text.start as usize..block.text.end as usize];
                let mark = text.find(". ").map_or(0, |at| at + 2);
                block.text.start += mark as u32;
                plain.tokens.drop_first(i);
                BlockKind::ListItem { depth: depth(&margins, plain.layout[i].indent), ordinal: Some(number) }
            }
            Bullet::Hashes(level) => BlockKind::Heading { level },
            Bullet::Quote => BlockKind::Quote,
            _ if is_heading(plain, i) => BlockKind::Heading { level: LEVEL },
            _ => BlockKind::Paragraph,
        };
        plain.outline.blocks[i].kind = kind;
    }
}

/// Whether a neighbour has the number before or behind.
fn is_counted(plain: &Plain, i: usize, number: u32) -> bool {
    let number_at = |j: Option<usize>| match j.and_then(|j| plain.layout.get(j)).map(|l| l.bullet) {
        Some(Bullet::Number(number)) => Some(number),
        _ => None,
    };
    number_at(i.checked_sub(1)).is_some_and(|before| before + 1 == number)
        || number_at(Some(i + 1)).is_some_and(|behind| behind == number + 1)
}

/// Short, no sentence, and before what it heads; with blank space before it where the page has blank lines.
fn is_heading(plain: &Plain, i: usize) -> bool {
    let block = &plain.outline.blocks[i];
    let text = plain.outline.block_text(block);
    let heads = plain.outline.blocks.get(i + 1).is_some_and(|next| {
        next.counts.words >= HEADED_WORDS && words::ends_like_a_sentence(plain.outline.block_text(next))
    });
    let starts = !matches!(words::first_char_class(text), words::FirstChar::Lower | words::FirstChar::None);
    let apart = i == 0 || !plain.has_blank_lines || plain.layout[i].blank_before > 0;
    let ends = text.ends_with(['.', ',', ';', ':', '。', '，', '；', '：', '…', '۔', '।']);
    heads && starts && apart && !ends && block.counts.letters > 0 && block.counts.words <= HEADING_WORDS
}

/// The indentations of items, the outermost first.
fn margins(plain: &Plain) -> Vec<u16> {
    let items = plain.layout.iter().filter(|l| matches!(l.bullet, Bullet::Mark | Bullet::Number(_)));
    let mut margins: Vec<u16> = items.map(|l| l.indent).collect();
    margins.sort_unstable();
    margins.dedup();
    margins
}

/// How many lists an item is in by its indentation.
fn depth(margins: &[u16], indent: u16) -> u8 {
    const MAX_DEPTH: usize = 8;
    (margins.partition_point(|margin| *margin < indent) + 1).min(MAX_DEPTH) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_code_makes_a_line_of_code() {
        for part in CODE_PARTS {
            assert!(is_code(&format!("tide{part}ebb")), "{part}");
        }
        assert!(!is_code("Tides: ebb & flow; low = dry"), "marks apart");
    }
}
