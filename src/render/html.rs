//! The document model as HTML that is safe to show: elements, attributes and addresses are those listed here and no others;
//! everything else is text.

use super::Rendering;
use crate::article::{Block, Comment, Direction, Image, Inline, List, ListItem, Row, Table};

/// Schemes of addresses that a page may lead to or load from.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// The HTML of the blocks, one line a block, without a line break at the end.
pub(crate) fn render(blocks: &[Block], rendering: &Rendering) -> String {
    let mut writer = Writer { out: String::new(), rendering, in_link: false };
    writer.blocks(blocks);
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

/// The readers' comments as a section.
pub(crate) fn comments(comments: &[Comment]) -> String {
    let mut out = String::from("<section>\n");
    for comment in comments {
        out.push_str("<article>\n");
        if let Some(head) = super::head(comment) {
            out.push_str("<p><cite>");
            escape(&mut out, &head);
            out.push_str("</cite></p>\n");
        }
        for paragraph in comment.text.split("\n\n") {
            out.push_str("<p>");
            for (i, line) in paragraph.split('\n').enumerate() {
                out.push_str(if i > 0 { "<br>" } else { "" });
                escape(&mut out, line);
            }
            out.push_str("</p>\n");
        }
        out.push_str("</article>\n");
    }
    out.push_str("</section>");
    out
}

struct Writer<'r> {
    out: String,
    rendering: &'r Rendering,
    /// Links hold no links.
    in_link: bool,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            let before = self.out.len();
            self.block(block);
            if self.out.len() > before {
                self.out.push('\n');
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, content } => {
                let name = format!("h{}", (*level).clamp(1, 6));
                self.line(&name, content);
            }
            Block::Paragraph { content } => self.line("p", content),
            Block::List(list) => self.list(list),
            Block::DefinitionList { entries } => self.around("dl", |writer| {
                for entry in entries {
                    for term in &entry.terms {
                        writer.line("dt", term);
                        writer.out.push('\n');
                    }
                    for definition in &entry.definitions {
                        writer.around("dd", |writer| writer.blocks(definition));
                        writer.out.push('\n');
                    }
                }
            }),
            Block::Quote { blocks } => self.around("blockquote", |writer| writer.blocks(blocks)),
            Block::Callout { title, blocks, .. } => self.around("aside", |writer| {
                if !title.is_empty() {
                    writer.out.push_str("<p><strong>");
                    writer.inlines(title);
                    writer.out.push_str("</strong></p>\n");
                }
                writer.blocks(blocks);
            }),
            Block::Code { language, text } => self.code(language.as_deref(), text),
            Block::Table(table) if self.rendering.tables => self.table(table),
            Block::Table(table) => self.rows(table),
            Block::Figure { blocks, caption } => self.around("figure", |writer| {
                writer.blocks(blocks);
                if !caption.is_empty() {
                    writer.line("figcaption", caption);
                    writer.out.push('\n');
                }
            }),
            Block::Image(image) if self.rendering.images => {
                self.out.push_str("<p>");
                self.image(image);
                self.out.push_str("</p>");
            }
            Block::Embed { url, title } if self.rendering.images && is_safe(url) => {
                self.out.push_str("<p>");
                self.open_link(url, title.as_deref());
                escape(&mut self.out, url);
                self.out.push_str("</a></p>");
            }
            Block::Image(_) | Block::Embed { .. } => {}
            Block::Note { label, blocks } => {
                self.out.push_str("<div id=\"");
                self.note_id(label);
                self.out.push_str("\">\n<p><sup>");
                escape(&mut self.out, label);
                self.out.push_str("</sup></p>\n");
                self.blocks(blocks);
                self.out.push_str("</div>");
            }
            Block::Rule => self.out.push_str("<hr>"),
        }
    }

    fn around(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(">\n");
        inside(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn line(&mut self, name: &str, content: &[Inline]) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
        self.inlines(content);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn list(&mut self, list: &List) {
        let name = if list.ordered { "ol" } else { "ul" };
        self.out.push_str(&format!("<{name}>\n"));
        let mut expected = Some(1);
        for ListItem { number, blocks } in &list.items {
            match number.filter(|number| Some(*number) != expected) {
                Some(number) => self.out.push_str(&format!("<li value=\"{number}\">")),
                None => self.out.push_str("<li>"),
            }
            expected = number.and_then(|number| number.checked_add(1));
            self.cell_content(blocks);
            self.out.push_str("</li>\n");
        }
        self.out.push_str(&format!("</{name}>"));
    }

    /// What an item or cell holds: a single paragraph needs no element of its own.
    fn cell_content(&mut self, blocks: &[Block]) {
        match blocks.split_first() {
            Some((Block::Paragraph { content }, rest))
                if rest.iter().all(|block| matches!(block, Block::List(_))) =>
            {
                self.inlines(content);
                if !rest.is_empty() {
                    self.out.push('\n');
                }
                self.blocks(rest);
            }
            _ => self.blocks(blocks),
        }
    }

    fn code(&mut self, language: Option<&str>, text: &str) {
        self.out.push_str("<pre><code");
        if let Some(language) = language {
            self.out.push_str(" class=\"language-");
            escape(&mut self.out, language);
            self.out.push('"');
        }
        self.out.push('>');
        escape(&mut self.out, text);
        self.out.push_str("</code></pre>");
    }

    fn table(&mut self, table: &Table) {
        self.around("table", |writer| {
            if !table.caption.is_empty() {
                writer.line("caption", &table.caption);
                writer.out.push('\n');
            }
            for (name, rows) in [("thead", &table.head), ("tbody", &table.body)] {
                if !rows.is_empty() {
                    writer.around(name, |writer| rows.iter().for_each(|row| writer.row(row)));
                    writer.out.push('\n');
                }
            }
        });
    }

    fn row(&mut self, row: &Row) {
        self.out.push_str("<tr>");
        for cell in &row.cells {
            let name = if cell.header { "th" } else { "td" };
            self.out.push('<');
            self.out.push_str(name);
            for (attribute, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
                if span != 1 {
                    self.out.push_str(&format!(" {attribute}=\"{span}\""));
                }
            }
            self.out.push('>');
            self.cell_content(&cell.blocks);
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        self.out.push_str("</tr>\n");
    }

    /// A table as paragraphs, one a row.
    fn rows(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.line("p", &table.caption);
            self.out.push('\n');
        }
        for row in table.head.iter().chain(&table.body) {
            self.around("div", |writer| {
                for cell in &row.cells {
                    writer.blocks(&cell.blocks);
                }
            });
            self.out.push('\n');
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text } => escape(&mut self.out, text),
            Inline::Break => self.out.push_str("<br>"),
            Inline::Emphasis { content } => self.line("em", content),
            Inline::Strong { content } => self.line("strong", content),
            Inline::Deletion { content } => self.line("del", content),
            Inline::Subscript { content } => self.line("sub", content),
            Inline::Superscript { content } => self.line("sup", content),
            Inline::Code { text } => {
                self.out.push_str("<code>");
                escape(&mut self.out, text);
                self.out.push_str("</code>");
            }
            Inline::Link { url, content } if self.rendering.links && !self.in_link && is_safe(url) => {
                self.open_link(url, None);
                self.in_link = true;
                self.inlines(content);
                self.in_link = false;
                self.out.push_str("</a>");
                self.references(content);
            }
            Inline::Link { content, .. } => self.inlines(content),
            Inline::Image(image) if self.rendering.images => self.image(image),
            Inline::Image(_) => {}
            Inline::Math { latex, display } => {
                let (open, close) = if *display { ("\\[", "\\]") } else { ("\\(", "\\)") };
                self.out.push_str("<span>");
                self.out.push_str(open);
                escape(&mut self.out, latex);
                self.out.push_str(close);
                self.out.push_str("</span>");
            }
            Inline::NoteReference { .. } if self.in_link => {} // it follows the link
            Inline::NoteReference { label } => {
                self.out.push_str("<sup><a href=\"#");
                self.note_id(label);
                self.out.push_str("\">");
                escape(&mut self.out, label);
                self.out.push_str("</a></sup>");
            }
            Inline::Ruby { content, annotation } => {
                self.out.push_str("<ruby>");
                self.inlines(content);
                self.out.push_str("<rt>");
                escape(&mut self.out, annotation);
                self.out.push_str("</rt></ruby>");
            }
            Inline::Directed { direction, content } => {
                let direction = if *direction == Direction::Rtl { "rtl" } else { "ltr" };
                self.out.push_str(&format!("<span dir=\"{direction}\">"));
                self.inlines(content);
                self.out.push_str("</span>");
            }
        }
    }

    /// The marks of notes among inlines.
    fn references(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::NoteReference { .. } => self.inline(inline),
                _ => self.references(inline.content()),
            }
        }
    }

    fn image(&mut self, image: &Image) {
        if !is_safe(&image.url) {
            return;
        }
        self.out.push_str("<img src=\"");
        escape(&mut self.out, &image.url);
        self.out.push_str("\" alt=\"");
        escape(&mut self.out, &image.alt);
        self.out.push_str("\">");
    }

    fn open_link(&mut self, url: &str, title: Option<&str>) {
        self.out.push_str("<a href=\"");
        escape(&mut self.out, url);
        self.out.push('"');
        if let Some(title) = title {
            self.out.push_str(" title=\"");
            escape(&mut self.out, title);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn note_id(&mut self, label: &str) {
        self.out.push_str("note-");
        escape(&mut self.out, label);
    }
}

/// Text as HTML, in an element or a quoted attribute.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// Whether an address is relative or has one of the schemes. Browsers ignore control characters before and within a scheme (URL
/// standard, section 4.4), so that they count as none here.
fn is_safe(url: &str) -> bool {
    let cleaned: String = url.trim().chars().filter(|c| !c.is_control()).collect();
    match cleaned.find([':', '/', '?', '#']) {
        Some(at) if cleaned[at..].starts_with(':') => {
            SCHEMES.iter().any(|scheme| cleaned[..at].eq_ignore_ascii_case(scheme))
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(block: Block) -> String {
        render(&[block], &Rendering::new())
    }

    #[test]
    fn nothing_that_could_run_gets_through() {
        for url in [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "\u{1}javascript:x",
        ] {
            let link = Inline::Link { url: url.to_owned(), content: vec![Inline::text("x")] };
            assert_eq!(html(Block::Paragraph { content: vec![link] }), "<p>x</p>", "{url}");
            let image = Image { url: url.to_owned(), alt: String::new() };
            assert_eq!(html(Block::Paragraph { content: vec![Inline::Image(image)] }), "<p></p>", "{url}");
            assert_eq!(html(Block::Embed { url: url.to_owned(), title: None }), "", "{url}");
        }
        let evil = "\"><script>alert('x')</script>";
        let escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;";
        let image = Image { url: evil.to_owned(), alt: evil.to_owned() };
        assert_eq!(html(Block::Image(image)), format!("<p><img src=\"{escaped}\" alt=\"{escaped}\"></p>"));
        let code = Block::Code { language: Some(evil.to_owned()), text: evil.to_owned() };
        assert_eq!(html(code), format!("<pre><code class=\"language-{escaped}\">{escaped}</code></pre>"));
    }

    #[test]
    fn addresses_that_lead_somewhere_are_kept() {
        for url in
            ["https://example.org/a?b=c&d=e", "mailto:a@example.org", "/a/b", "a.html", "../a", "a?b:c", "#a"]
        {
            assert!(is_safe(url), "{url}");
        }
    }
}
