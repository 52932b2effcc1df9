//! Tables that are drawn with lines, as the crate `html2text` does: each cell stands beside its neighbours, wrapped to its column.
//! They are written again row by row, wrapped as the page is.

use std::borrow::Cow;

/// What parts two cells, and two rows. Diagrams, which have corners as well, keep their form.
const BAR: char = '│';
const RULES: [char; 4] = ['─', '┬', '┴', '┼'];
/// Rules have at least so many marks.
const MIN_RULE: usize = 3;

/// The text with its drawn tables as lines of text.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    if !text.contains(BAR) {
        return Cow::Borrowed(text);
    }
    let lines: Vec<&str> = text.lines().collect();
    let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < lines.len() {
        let run = lines[at..].iter().take_while(|line| line.contains(BAR) && !is_rule(line)).count();
        let is_rule_at = |i: usize| lines.get(i).is_some_and(|line| is_rule(line));
        let end = at + run.max(1);
        if run > 0 && (at > 0 && is_rule_at(at - 1) || is_rule_at(end)) {
            lines[at..end]
                .chunk_by(|a, b| bars(a) == bars(b))
                .for_each(|row| write_row(row, width, &mut out));
        } else {
            lines[at..end].iter().flat_map(|line| [*line, "\n"]).for_each(|part| out.push_str(part));
        }
        at = end;
    }
    Cow::Owned(out)
}

/// Whether a line is drawn and holds no text.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.chars().all(is_drawn) && line.chars().count() >= MIN_RULE
}

/// Whether it is what rules are drawn with.
pub(super) fn is_drawn(c: char) -> bool {
    RULES.contains(&c)
}

fn bars(line: &str) -> usize {
    line.matches(BAR).count()
}

/// Appends the cells of a row: in one line, unless one of them has several paragraphs.
fn write_row(lines: &[&str], width: usize, out: &mut String) {
    let parts: Vec<Vec<&str>> = lines.iter().map(|line| line.split(BAR).collect()).collect();
    let columns = 0..parts.first().map_or(0, Vec::len);
    let cells: Vec<Vec<String>> = columns
        .map(|column| paragraphs(parts.iter().filter_map(|parts| parts.get(column).copied())))
        .filter(|cell| !cell.is_empty())
        .collect();
    if cells.iter().all(|cell| cell.len() == 1) {
        return write_wrapped(&cells.concat().join(" | "), width, out);
    }
    for paragraph in cells.iter().flatten() {
        out.push('\n');
        write_wrapped(paragraph, width, out);
    }
    out.push('\n');
}

/// The paragraphs of a cell by the parts of its lines.
fn paragraphs<'t>(parts: impl Iterator<Item = &'t str> + Clone) -> Vec<String> {
    let width = parts.clone().map(|part| part.chars().count()).max().unwrap_or_default();
    let mut all: Vec<String> = Vec::new();
    let (mut is_open, mut is_broken) = (false, false);
    for part in parts {
        let text = part.trim();
        match all.last_mut().filter(|_| is_open && !text.is_empty()) {
            Some(last) => {
                if !is_broken {
                    last.push(' ');
                }
                last.push_str(text);
            }
            None if text.is_empty() => {}
            None => all.push(text.to_owned()),
        }
        is_open = !text.is_empty();
        // A word that is longer than the column fills it.
        is_broken =
            part.chars().count() == width && !part.contains(' ') && part.ends_with(char::is_alphanumeric);
    }
    all
}

/// Appends a paragraph in lines that are no longer than a width.
fn write_wrapped(text: &str, width: usize, out: &mut String) {
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 {
            let fits = column + 1 + length <= width;
            out.push(if fits { ' ' } else { '\n' });
            column = if fits { column + 1 } else { 0 };
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_written_row_by_row() {
        let page = "Tides\n─────┬──────┬────\n Day │ High │Low\n─────┼──────┼────\nMon- │06:10,│00:0\nday  │later │5\n     │18:40 │    \n\
                    ─────┴──────┴────\nBoats";
        let expected = "Tides\n─────┬──────┬────\nDay | High | Low\n─────┼──────┼────\nMon- day | 06:10,\nlater 18:40 |\n00:05\n\
                        ─────┴──────┴────\nBoats\n";
        assert_eq!(without(page), expected);
    }

    #[test]
    fn rows_without_a_rule_between_them_are_told_by_their_cells() {
        let page = "──┬──┬──\na │b\nc │d │e\nf │g │h\n──┴──┴──\n";
        assert_eq!(
            without(page).lines().collect::<Vec<_>>()[1..3],
            ["a | b", "c f | d"],
            "{}",
            without(page)
        );
    }

    #[test]
    fn paragraphs_of_cells_are_apart() {
        let page =
            "──┬──────────────\nAda│The water is\n   │low.\n   │\n   │So are boats.\n──┴──────────────\n";
        let texts: Vec<String> = without(page).split("\n\n").map(|text| text.trim().to_owned()).collect();
        assert_eq!(texts[1..4], ["Ada", "The water is low.", "So are boats."], "{texts:?}");
    }

    #[test]
    fn menus_and_diagrams_keep_their_form() {
        for page in ["Home │ Tides │ Boats\n", "┌──┬──┐\n│a │b │\n└──┴──┘\n", "a │ b\n──\n"]
        {
            assert_eq!(without(page), page);
        }
    }
}
