//! The document model as Markdown: CommonMark with the tables, strikethrough and alerts of GitHub, footnotes and `$math$`. What
//! these lack is written as inline HTML, which CommonMark permits.

mod escape;
mod inlines;
mod signs;
mod tables;

use super::Rendering;
use crate::article::{Block, Comment, Inline, List, ListItem, text_of};
use escape::Context;

const BLANK_LINE: &str = "\n\n";
/// CommonMark reads no longer number before an item.
const MAX_NUMBER: u32 = 999_999_999;

/// The Markdown of the blocks, without a line break at the end.
pub(crate) fn render(blocks: &[Block], rendering: &Rendering) -> String {
    Writer { rendering }.blocks(blocks)
}

/// The readers' comments, each with who wrote it and when.
pub(crate) fn comments(comments: &[Comment]) -> String {
    let one = |comment: &Comment| {
        let lines = |paragraph: &str| {
            let mut content = Vec::new();
            for (i, line) in paragraph.split('\n').enumerate() {
                content.extend((i > 0).then_some(Inline::Break));
                content.push(Inline::text(line));
            }
            Block::Paragraph { content }
        };
        let head = super::head(comment).map(|head| Block::Paragraph { content: vec![Inline::strong(head)] });
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
                        self.part(&[Inline::Strong { content: term.clone() }], Context::Paragraph)
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
            Block::Image(image) if self.rendering.images => self.image_alone(image),
            Block::Embed { url, title } if self.rendering.images => {
                self.embed(url, title.as_deref(), Context::Inside)
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
            indented(&marker, &as_task(content))
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

/// Whether a list is read as one right below a line of text (CommonMark, section 5.3).
fn may_follow_a_line(list: &List) -> bool {
    let first = list.items.first();
    let is_first = |item: &ListItem| !list.ordered || item.number.is_none_or(|number| number == 1);
    first.is_some_and(|item| is_first(item) && matches!(item.blocks.first(), Some(Block::Paragraph { .. })))
}

fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

/// A fence is longer than any run of its signs within.
fn code(language: Option<&str>, text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    let language: String =
        language.unwrap_or_default().chars().filter(|c| !c.is_whitespace() && *c != '`').collect();
    format!("{fence}{language}\n{text}\n{fence}")
}

/// The content of an item that begins with a box, with the box as GitHub has it: elsewhere it is text.
fn as_task(content: String) -> String {
    let is_task = ["\\[x] ", "\\[ ] "].iter().any(|text| content.starts_with(text));
    if is_task { content[1..].to_owned() } else { content }
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
