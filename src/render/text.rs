//! Blocks as plain text.

use std::fmt::Write;

use crate::article::{Block, BlockKind};

/// What one level of nested lists is indented by.
const INDENT: &str = "  ";
const BLANK_LINE: &str = "\n\n";
const CELL_SEPARATOR: &str = " | ";

/// The text of the blocks, as [`Article::text`](crate::Article::text) documents it.
pub(crate) fn render(blocks: &[Block]) -> String {
    let mut out = String::with_capacity(blocks.iter().map(|b| b.text.len() + BLANK_LINE.len()).sum());
    let mut previous: Option<BlockKind> = None;
    for block in blocks {
        if let Some(previous) = previous {
            out.push_str(separator(previous, block.kind));
        }
        push(&mut out, block);
        previous = Some(block.kind);
    }
    out
}

/// What stands between two neighbours.
fn separator(a: BlockKind, b: BlockKind) -> &'static str {
    use BlockKind::{Definition, ListItem, TableCell, Term};
    match (a, b) {
        (ListItem { .. }, ListItem { .. }) => "\n",
        (Term, Term | Definition) => "\n",
        (TableCell { row: r, column: c }, TableCell { row, column }) => match (r == row, c == column) {
            (true, true) => " ",
            (true, false) => CELL_SEPARATOR,
            (false, _) => "\n",
        },
        _ => BLANK_LINE,
    }
}

fn push(out: &mut String, block: &Block) {
    match block.kind {
        BlockKind::ListItem { depth, ordinal } => {
            let indent = INDENT.repeat(usize::from(depth.saturating_sub(1)));
            out.push_str(&indent);
            match ordinal {
                // Writing to a `String` cannot fail.
                Some(n) => _ = write!(out, "{n}. "),
                None => out.push_str("- "),
            }
            out.push_str(&block.text);
        }
        // A line break within a cell would end the row.
        BlockKind::TableCell { .. } => {
            out.extend(block.text.chars().map(|c| if c == '\n' { ' ' } else { c }))
        }
        _ => out.push_str(&block.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(kind: BlockKind, text: &str) -> Block {
        Block { kind, text: text.to_owned() }
    }

    #[test]
    fn blank_lines_between_paragraphs_single_ones_in_lists_and_tables() {
        let cell = |row, column, text| block(BlockKind::TableCell { row, column }, text);
        let item = |depth, ordinal, text| block(BlockKind::ListItem { depth, ordinal }, text);
        let blocks = [
            block(BlockKind::Heading { level: 2 }, "Heading"),
            block(BlockKind::Paragraph, "one\ntwo"),
            item(1, None, "a"),
            item(2, Some(3), "b"),
            block(BlockKind::Paragraph, "more of b"),
            cell(0, 0, "x"),
            cell(0, 1, "y\nz"),
            cell(0, 1, "w"),
            cell(1, 0, "v"),
            block(BlockKind::Term, "t"),
            block(BlockKind::Definition, "d"),
            block(BlockKind::Preformatted, "  let a;\n  let b;"),
        ];
        let expected =
            "Heading\n\none\ntwo\n\n- a\n  3. b\n\nmore of b\n\nx | y z w\nv\n\nt\nd\n\n  let a;\n  let b;";
        assert_eq!(render(&blocks), expected);
        assert_eq!(render(&[]), "");
    }
}
