//! The document model as Markdown: CommonMark with the tables, strikethrough and alerts of GitHub, footnotes and `$math$`. What
//! these lack is written as inline HTML, which CommonMark permits.

mod escape;

use super::Rendering;
use crate::article::{Block, Cell, Comment, Image, Inline, List, ListItem, Row, Table, text_of};
use escape::Context;

const BLANK_LINE: &str = "\n\n";
/// CommonMark reads no longer number before an item.
const MAX_NUMBER: u32 = 999_999_999;
/// Spans beyond so many columns are not filled with empty cells.
const MAX_COLUMNS: usize = 64;

/// The Markdown of the blocks, without a line break at the end.
pub(crate) fn render(blocks: &[Block], rendering: &Rendering) -> String {
    Writer { rendering }.blocks(blocks)
}

/// The readers' comments, each with who wrote it and when.
pub(crate) fn comments(comments: &[Comment]) -> String {
    let one = |comment: &Comment| {
        let head: Vec<&str> =
            [&comment.author, &comment.date].into_iter().filter_map(|part| part.as_deref()).collect();
        let head = Inline::strong(head.join(", "));
        let lines = |paragraph: &str| {
            let mut content = Vec::new();
            for (i, line) in paragraph.split('\n').enumerate() {
                content.extend((i > 0).then_some(Inline::Break));
                content.push(Inline::text(line));
            }
            Block::Paragraph { content }
        };
        let head = comment
            .author
            .as_ref()
            .or(comment.date.as_ref())
            .map(|_| Block::Paragraph { content: vec![head] });
        let blocks: Vec<Block> = head.into_iter().chain(comment.text.split(BLANK_LINE).map(lines)).collect();
        render(&blocks, &Rendering::new())
    };
    comments.iter().map(one).collect::<Vec<_>>().join(BLANK_LINE)
}

#[derive(Clone, Copy)]
struct Writer<'r> {
    rendering: &'r Rendering,
}

impl Writer<'_> {
    fn blocks(self, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut flipped = false;
        let mut before: Option<&Block> = None;
        for block in blocks {
            // A list right behind a list would go on with it but for another marker.
            flipped = match (before, block) {
                (Some(Block::List(a)), Block::List(b)) => !flipped && a.ordered == b.ordered,
                _ => false,
            };
            let text = self.block(block, flipped);
            if text.is_empty() {
                continue;
            }
            if !out.is_empty() {
                out.push_str(BLANK_LINE);
            }
            out.push_str(&text);
            before = Some(block);
        }
        out
    }

    fn block(self, block: &Block, flipped: bool) -> String {
        match block {
            Block::Heading { level, content } => {
                let text = self.inlines(content, Context::Heading);
                format!("{} {text}", "#".repeat(usize::from((*level).clamp(1, 6))))
            }
            Block::Paragraph { content } => self.inlines(content, Context::Paragraph),
            Block::List(list) => self.list(list, flipped),
            Block::DefinitionList { entries } => {
                let items = entries.iter().map(|entry| {
                    let terms = entry.terms.iter().map(|term| {
                        self.inlines(&[Inline::Strong { content: term.clone() }], Context::Paragraph)
                    });
                    let terms = terms.collect::<Vec<_>>().join("\\\n");
                    let definitions = entry.definitions.iter().map(|definition| self.blocks(definition));
                    let parts: Vec<String> =
                        std::iter::once(terms).chain(definitions).filter(|part| !part.is_empty()).collect();
                    indented("- ", &parts.join(BLANK_LINE))
                });
                items.collect::<Vec<_>>().join(BLANK_LINE)
            }
            Block::Quote { blocks } => quoted(&self.blocks(blocks)),
            Block::Callout { kind, title, blocks } => self.callout(kind, title, blocks),
            Block::Code { language, text } => code(language.as_deref(), text),
            Block::Table(table) if self.rendering.tables => self.table(table),
            Block::Table(table) => self.rows(table),
            Block::Figure { blocks, caption } => {
                let parts = [self.blocks(blocks), self.inlines(caption, Context::Paragraph)];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(BLANK_LINE)
            }
            Block::Image(image) if self.rendering.images => self.image(image),
            Block::Embed { url, title } if self.rendering.images => {
                let title = title.as_ref().map(|title| format!(" \"{}\"", escape::title(title)));
                format!(
                    "[{}]({}{})",
                    escape::text(url, Context::Inside),
                    escape::address(url),
                    title.unwrap_or_default()
                )
            }
            Block::Image(_) | Block::Embed { .. } => String::new(),
            Block::Note { label, blocks } => {
                let content = self.blocks(blocks);
                let mut lines = content.lines();
                let mut out = format!("[^{label}]: {}", lines.next().unwrap_or_default());
                for line in lines {
                    out.push('\n');
                    if !line.is_empty() {
                        out.push_str("    ");
                        out.push_str(line);
                    }
                }
                out
            }
            Block::Rule => "---".to_owned(),
        }
    }

    fn list(self, list: &List, flipped: bool) -> String {
        let is_tight = |item: &ListItem| match &*item.blocks {
            [Block::Paragraph { .. }] => true,
            [Block::Paragraph { .. }, Block::List(inner)] => may_follow_a_line(inner),
            _ => false,
        };
        let tight = list.items.iter().all(is_tight);
        let items = list.items.iter().map(|item| {
            let marker = match (item.number.filter(|_| list.ordered), flipped) {
                (Some(number), _) => {
                    format!("{}{} ", number.min(MAX_NUMBER), if flipped { ')' } else { '.' })
                }
                (None, false) => "- ".to_owned(),
                (None, true) => "* ".to_owned(),
            };
            let content = match item.blocks.split_first() {
                Some((first, rest)) if tight && !rest.is_empty() => {
                    format!("{}\n{}", self.block(first, false), self.blocks(rest))
                }
                _ => self.blocks(&item.blocks),
            };
            indented(&marker, &content)
        });
        items.collect::<Vec<_>>().join(if tight { "\n" } else { BLANK_LINE })
    }

    fn callout(self, kind: &str, title: &[Inline], blocks: &[Block]) -> String {
        let alert = alert(kind);
        // The alert shows its name.
        let is_kind = kind.eq_ignore_ascii_case(alert) && text_of(title).eq_ignore_ascii_case(alert);
        let mut content = format!("[!{alert}]");
        if !title.is_empty() && !is_kind {
            content.push('\n');
            content
                .push_str(&self.inlines(&[Inline::Strong { content: title.to_vec() }], Context::Paragraph));
            content.push('\n');
        }
        let inside = self.blocks(blocks);
        if !inside.is_empty() {
            content.push('\n');
            content.push_str(&inside);
        }
        quoted(&content)
    }

    fn table(self, table: &Table) -> String {
        let mut rows = grid(table.head.iter().chain(&table.body));
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        // The first row is the head, which may be empty.
        if table.head.is_empty() {
            rows.insert(0, Vec::new());
        }
        let mut out = String::new();
        if !table.caption.is_empty() {
            out.push_str(&self.inlines(&table.caption, Context::Paragraph));
            out.push_str(BLANK_LINE);
        }
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                out.push('\n');
            }
            out.push('|');
            for column in 0..columns {
                out.push(' ');
                let text = row.get(column).copied().flatten().map(|cell| self.cell(cell)).unwrap_or_default();
                out.push_str(&text);
                out.push_str(if text.is_empty() { "|" } else { " |" });
            }
            if i == 0 {
                out.push_str("\n|");
                out.push_str(&" --- |".repeat(columns));
            }
        }
        out
    }

    fn cell(self, cell: &Cell) -> String {
        let lines = cell.blocks.iter().flat_map(|block| self.lines(block, Context::Cell));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>")
    }

    /// A block on single lines, as a cell needs it.
    fn lines(self, block: &Block, context: Context) -> Vec<String> {
        let all =
            |blocks: &[Block]| blocks.iter().flat_map(|block| self.lines(block, context)).collect::<Vec<_>>();
        let one = |content: &[Inline]| vec![self.inlines(content, context)];
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => one(content),
            Block::List(list) => list.items.iter().flat_map(|item| all(&item.blocks)).collect(),
            Block::DefinitionList { entries } => entries
                .iter()
                .flat_map(|entry| {
                    let terms = entry.terms.iter().flat_map(|term| one(term));
                    terms.chain(entry.definitions.iter().flat_map(|blocks| all(blocks))).collect::<Vec<_>>()
                })
                .collect(),
            Block::Quote { blocks } | Block::Note { blocks, .. } => all(blocks),
            Block::Callout { title, blocks, .. } => one(title).into_iter().chain(all(blocks)).collect(),
            Block::Code { text, .. } => text
                .lines()
                .map(|line| self.inlines(&[Inline::Code { text: line.to_owned() }], context))
                .collect(),
            Block::Table(table) => {
                let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
                one(&table.caption).into_iter().chain(cells.flat_map(|cell| all(&cell.blocks))).collect()
            }
            Block::Figure { blocks, caption } => all(blocks).into_iter().chain(one(caption)).collect(),
            Block::Image(image) if self.rendering.images => vec![self.image(image)],
            Block::Image(_) | Block::Embed { .. } | Block::Rule => Vec::new(),
        }
    }

    /// A table as paragraphs, one a row.
    fn rows(self, table: &Table) -> String {
        let caption = self.inlines(&table.caption, Context::Paragraph);
        let rows = table.head.iter().chain(&table.body).map(|row| {
            let blocks = row.cells.iter().flat_map(|cell| &cell.blocks);
            let lines = blocks.flat_map(|block| self.lines(block, Context::Paragraph));
            lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" | ")
        });
        let parts = std::iter::once(caption).chain(rows).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(BLANK_LINE)
    }

    fn inlines(self, inlines: &[Inline], context: Context) -> String {
        let mut out = String::new();
        self.push(&mut out, inlines, context, false);
        out
    }

    fn push(self, out: &mut String, inlines: &[Inline], context: Context, in_link: bool) {
        for (i, inline) in inlines.iter().enumerate() {
            let next = inlines.get(i + 1);
            match inline {
                Inline::Text { text } => {
                    let escaped = if at_line_start(out) {
                        escape::text(text, context)
                    } else {
                        escape::text(text, context.inside())
                    };
                    let number = if context == Context::Paragraph {
                        escape::end_of_number(out, &escaped)
                    } else {
                        None
                    };
                    let (digits, rest) = escaped.split_at(number.unwrap_or(0));
                    out.push_str(digits);
                    out.push_str(if number.is_some() { "\\" } else { "" });
                    out.push_str(rest);
                    // Before a link it would make it a picture.
                    if text.ends_with('!') && matches!(next, Some(Inline::Link { .. })) {
                        out.insert(out.len() - 1, '\\');
                    }
                }
                Inline::Break => out.push_str(match context {
                    Context::Paragraph | Context::Inside => "\\\n",
                    Context::Heading => " ",
                    Context::Cell | Context::InsideCell => "<br>",
                }),
                Inline::Emphasis { content } => {
                    self.delimited(out, "*", "em", content, next, context, in_link)
                }
                Inline::Strong { content } => {
                    self.delimited(out, "**", "strong", content, next, context, in_link)
                }
                Inline::Deletion { content } => {
                    self.delimited(out, "~~", "del", content, next, context, in_link)
                }
                Inline::Subscript { content } => self.tagged(out, "sub", content, context, in_link),
                Inline::Superscript { content } => self.tagged(out, "sup", content, context, in_link),
                Inline::Code { text } => code_span(out, text, context),
                Inline::Link { url, content } if self.rendering.links && !in_link => {
                    // Right behind the mark of a note it would be read as a reference to a link.
                    let mut inside =
                        String::from(if out.ends_with(']') && !out.ends_with("\\]") { " [" } else { "[" });
                    let empty = inside.len();
                    self.push(&mut inside, content, context, true);
                    if inside.len() > empty {
                        out.push_str(&inside);
                        out.push_str(&format!("]({})", escape::address(url)));
                    }
                    // The mark of a note is a link itself, and links hold no links.
                    references(content, out);
                }
                Inline::Image(image) if self.rendering.images => {
                    let apart = out.ends_with(' ');
                    out.push_str(&self.image(image));
                    // The space on its other side was folded into the one before.
                    if apart && next.and_then(first_char).is_some_and(char::is_alphanumeric) {
                        out.push(' ');
                    }
                }
                Inline::Image(_) => {}
                Inline::Math { latex, display } => math(out, latex, *display, next, context),
                Inline::NoteReference { .. } if in_link => {}
                Inline::NoteReference { label } => out.push_str(&format!("[^{label}]")),
                // Markdown has no reading aids and no directions.
                Inline::Link { content, .. }
                | Inline::Ruby { content, .. }
                | Inline::Directed { content, .. } => {
                    self.push(out, content, context, in_link);
                }
            }
        }
    }

    /// Content between delimiters, or within a tag where CommonMark would not see them as such (section 6.2: flanking).
    #[allow(clippy::too_many_arguments, reason = "what CommonMark makes delimiters depend on")]
    fn delimited(
        self,
        out: &mut String,
        sign: &str,
        tag: &str,
        content: &[Inline],
        next: Option<&Inline>,
        context: Context,
        in_link: bool,
    ) {
        // Behind the delimiter no line starts.
        let mut inside = String::from(sign);
        self.push(&mut inside, content, context, in_link);
        let inside = &inside[sign.len()..];
        let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else { return };
        let before = out.chars().next_back();
        let after = next.and_then(first_char);
        let is_plain = |c: char| c.is_alphanumeric();
        let is_apart = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
        let opens = is_plain(first) || is_apart(before);
        let closes = is_plain(last) || is_apart(after);
        let signs = sign.chars().next();
        let touches = before == signs || Some(first) == signs || Some(last) == signs;
        let escaped = before == Some('\\');
        if opens && closes && !touches && !escaped {
            out.push_str(sign);
            out.push_str(inside);
            out.push_str(sign);
        } else {
            out.push_str(&format!("<{tag}>{inside}</{tag}>"));
        }
    }

    fn tagged(self, out: &mut String, tag: &str, content: &[Inline], context: Context, in_link: bool) {
        let mut inside = String::from(">");
        self.push(&mut inside, content, context, in_link);
        out.push_str(&format!("<{tag}{inside}</{tag}>"));
    }

    fn image(self, image: &Image) -> String {
        format!("![{}]({})", escape::text(&image.alt, Context::Inside), escape::address(&image.url))
    }
}

/// The alerts of GitHub and the kinds of callouts that they stand for.
const ALERTS: [(&str, &[&str]); 4] = [
    ("TIP", &["tip", "hint", "success", "check", "done", "example"]),
    ("IMPORTANT", &["important", "attention"]),
    ("WARNING", &["warning"]),
    ("CAUTION", &["caution", "danger", "failure", "fail", "missing", "error", "bug"]),
];

fn alert(kind: &str) -> &'static str {
    ALERTS.iter().find(|(_, kinds)| kinds.contains(&kind)).map_or("NOTE", |(alert, _)| alert)
}

/// Writes the marks of notes among inlines.
fn references(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        if let Inline::NoteReference { label } = inline {
            out.push_str(&format!("[^{label}]"));
        }
        references(inline.content(), out);
    }
}

/// Whether a list is read as one right below a line of text (CommonMark, section 5.3).
fn may_follow_a_line(list: &List) -> bool {
    let first = list.items.first();
    let is_first = |item: &ListItem| !list.ordered || item.number.is_none_or(|number| number == 1);
    first.is_some_and(|item| is_first(item) && matches!(item.blocks.first(), Some(Block::Paragraph { .. })))
}

fn at_line_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n')
}

/// The first character that an inline shows, as far as it matters to delimiters.
fn first_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text { text } => text.chars().next(),
        Inline::Break => Some('\n'),
        // All else begins with a sign, or with a delimiter that may not touch another one.
        Inline::Ruby { content, .. } | Inline::Directed { content, .. } => {
            content.first().and_then(first_char)
        }
        _ => Some('a'),
    }
}

/// A fragment of code between as many backticks as it takes.
fn code_span(out: &mut String, text: &str, context: Context) {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() {
        out.push_str(&text);
        return;
    }
    if out.ends_with('`') || out.ends_with('\\') {
        out.push_str(&format!("<code>{}</code>", escape::text(&text, context.inside())));
        return;
    }
    let ticks = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    let text = if context.is_cell() { text.replace('|', "\\|") } else { text };
    out.push_str(&format!("{ticks}{pad}{text}{pad}{ticks}"));
}

fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

/// A formula between dollar signs; as code where it would not be read as a formula.
fn math(out: &mut String, latex: &str, display: bool, next: Option<&Inline>, context: Context) {
    let mut depth = 0i32;
    let balanced = latex.chars().all(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth >= 0
    }) && depth == 0;
    let next_is_digit = next.and_then(first_char).is_some_and(|c| c.is_ascii_digit());
    let after_dollar = out.ends_with(['$', '\\']);
    let fits = balanced
        && !latex.is_empty()
        && !latex.contains(['$', '`', '\n'])
        && !latex.ends_with('\\')
        && latex.trim() == latex
        && !next_is_digit
        && !after_dollar
        && !(context.is_cell() && latex.contains('|'));
    if fits {
        let sign = if display { "$$" } else { "$" };
        out.push_str(&format!("{sign}{latex}{sign}"));
    } else {
        code_span(out, latex, context);
    }
}

/// A fence is longer than any run of its signs within.
fn code(language: Option<&str>, text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    let language: String =
        language.unwrap_or_default().chars().filter(|c| !c.is_whitespace() && *c != '`').collect();
    format!("{fence}{language}\n{text}\n{fence}")
}

fn quoted(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Text behind a marker, its further lines below its first.
fn indented(marker: &str, text: &str) -> String {
    if text.is_empty() {
        return marker.trim_end().to_owned();
    }
    let indent = " ".repeat(marker.len());
    let mut lines = text.split('\n');
    let mut out = format!("{marker}{}", lines.next().unwrap_or_default());
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&indent);
            out.push_str(line);
        }
    }
    out
}

/// The cells of rows by column: what a cell covers beside and below itself is empty.
fn grid<'t>(rows: impl Iterator<Item = &'t Row>) -> Vec<Vec<Option<&'t Cell>>> {
    // For each column how many rows below are covered.
    let mut covered: Vec<u16> = Vec::new();
    let mut out = Vec::new();
    for row in rows {
        let mut line = Vec::new();
        let take_covered = |line: &mut Vec<Option<&'t Cell>>, covered: &mut Vec<u16>| {
            while let Some(rows) = covered.get_mut(line.len()).filter(|rows| **rows > 0) {
                *rows -= 1;
                line.push(None);
            }
        };
        for cell in &row.cells {
            take_covered(&mut line, &mut covered);
            for column in 0..usize::from(cell.columns.max(1)) {
                if column > 0 && line.len() >= MAX_COLUMNS {
                    break;
                }
                if covered.len() <= line.len() {
                    covered.resize(line.len() + 1, 0);
                }
                covered[line.len()] = cell.rows.saturating_sub(1);
                line.push((column == 0).then_some(cell));
            }
        }
        take_covered(&mut line, &mut covered);
        out.push(line);
    }
    out
}

#[cfg(test)]
mod tests;
