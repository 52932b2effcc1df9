//! Markdown and HTML read back as plain lines, to prove that they say what the text says.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Node};
use unhusk::{Article, Block, Inline, Rendering};

/// The signs that are markup in Markdown.
const MARKUP: &str = "*~$[]_`#";

/// What is wrong with the renderings of an article: words that differ from those of its text, whatever is shown.
pub fn fault(article: &Article) -> Option<String> {
    let unmarked = comparable(article, false);
    let article = comparable(article, true);
    let text = unmarked.text();
    let all = Rendering::new();
    let some = [
        all.clone(),
        all.clone().links(false),
        all.clone().images(false),
        all.clone().tables(false),
        all.links(false).images(false).tables(false),
    ];
    some.iter().find_map(|rendering| {
        // In HTML brackets set formulas apart.
        let forms = [
            ("text", MARKUP, Ok(unmarked.text_with(rendering))),
            ("markdown", MARKUP, markdown_lines(&article.markdown_with(rendering))),
            ("html", "", Ok(html_lines(&article.html_with(rendering)))),
        ];
        forms.into_iter().find_map(|(form, signs, lines)| match lines {
            Err(fault) => Some(format!("{form}: {fault}")),
            Ok(lines) => difference(&words(&text, signs), &words(&lines, signs))
                .map(|difference| format!("{form}, {rendering:?}: {difference}")),
        })
    })
}

/// The article without what a rendering shows and text doesn't: embeds, and names of alerts in place of their titles; without
/// the numbers and labels, which each form writes in its own way, if they are not wanted.
fn comparable(article: &Article, marked: bool) -> Article {
    fn cleaned(blocks: &[Block], marked: bool) -> Vec<Block> {
        let cleaned_one = |block: &Block| match block.clone() {
            Block::Embed { .. } => None,
            Block::Callout { kind, title, blocks } => {
                let is_name = matches!(&*title, [Inline::Text { text }] if text.eq_ignore_ascii_case(&kind));
                let title = if is_name { Vec::new() } else { title };
                Some(Block::Callout { kind, title, blocks: cleaned(&blocks, marked) })
            }
            Block::Quote { blocks } => Some(Block::Quote { blocks: cleaned(&blocks, marked) }),
            Block::Note { label, blocks } => Some(match (marked, cleaned(&blocks, marked)) {
                (true, blocks) => Block::Note { label, blocks },
                (false, blocks) => Block::Quote { blocks },
            }),
            Block::Figure { blocks, caption } => {
                Some(Block::Figure { blocks: cleaned(&blocks, marked), caption })
            }
            Block::List(mut list) => {
                for item in &mut list.items {
                    item.blocks = cleaned(&item.blocks, marked);
                    item.number = item.number.filter(|_| marked);
                }
                Some(Block::List(list))
            }
            Block::DefinitionList { mut entries } => {
                let definitions = entries.iter_mut().flat_map(|entry| &mut entry.definitions);
                definitions.for_each(|blocks| *blocks = cleaned(blocks, marked));
                Some(Block::DefinitionList { entries })
            }
            Block::Table(mut table) => {
                let rows = table.head.iter_mut().chain(&mut table.body);
                rows.flat_map(|row| &mut row.cells)
                    .for_each(|cell| cell.blocks = cleaned(&cell.blocks, marked));
                Some(Block::Table(table))
            }
            other => Some(other),
        };
        blocks.iter().filter_map(cleaned_one).collect()
    }
    let mut article = article.clone();
    article.blocks = cleaned(&article.blocks, marked);
    article
}

/// Words in order; each character of a script without spaces is one, and so is each of the signs.
fn words(lines: &str, signs: &str) -> Vec<String> {
    let is_single =
        |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}');
    let mut words: Vec<String> = Vec::new();
    let mut goes_on = false;
    for c in lines.chars() {
        match words.last_mut().filter(|_| goes_on && !is_single(c)) {
            Some(word) if c.is_alphanumeric() => word.push(c),
            _ if c.is_alphanumeric() || signs.contains(c) => words.push(c.to_string()),
            _ => {}
        }
        goes_on = c.is_alphanumeric() && !is_single(c);
    }
    words
}

fn difference(expected: &[String], found: &[String]) -> Option<String> {
    if expected == found {
        return None;
    }
    let shared = expected.iter().zip(found).take_while(|(a, b)| a == b).count();
    let around = |words: &[String]| {
        words[shared.saturating_sub(3).min(words.len())..(shared + 5).min(words.len())].join(" ")
    };
    Some(format!("{:?} instead of {:?}", around(found), around(expected)))
}

/// The lines that a reader of Markdown sees; an error where there is a block of HTML, which is never written.
#[allow(dead_code, reason = "each test needs its own part")]
pub fn markdown_lines(markdown: &str) -> Result<String, String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let (mut out, mut images, mut in_table) = (String::new(), 0, false);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            _ if images > 0 => {}
            Event::Html(html) => return Err(format!("a block of HTML: {html}")),
            Event::Start(Tag::Table(_)) => in_table = true,
            Event::End(TagEnd::Table) => in_table = false,
            Event::Start(Tag::TableCell) => out.push_str(" | "),
            Event::InlineHtml(html) if &*html == "<br>" => out.push(' '),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_) => {}
            Event::Start(Tag::TableRow | Tag::TableHead) => out.push('\n'),
            Event::Start(_) | Event::SoftBreak | Event::HardBreak if !in_table => out.push('\n'),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                out.push_str(&text);
            }
            _ => {}
        }
    }
    Ok(out)
}

/// The lines that a reader of HTML sees.
fn html_lines(html: &str) -> String {
    let mut out = String::new();
    push_lines(Html::parse_fragment(html).root_element(), false, &mut out);
    out
}

fn push_lines(element: ElementRef<'_>, in_cell: bool, out: &mut String) {
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            out.push_str(text);
        }
        let Some(child) = ElementRef::wrap(child) else { continue };
        let (name, parent) = (child.value().name(), element.value());
        let is_mark = name == "a" && child.attr("href").is_some_and(|href| href.starts_with("#note-"));
        let is_label = name == "p" && parent.attr("id").is_some_and(|id| id.starts_with("note-")) && {
            let only = child.children().next().and_then(ElementRef::wrap);
            only.is_some_and(|only| only.value().name() == "sup") && child.prev_sibling_element().is_none()
        };
        if name == "rt" || is_mark || is_label {
            continue;
        }
        match name {
            "br" if in_cell => out.push(' '),
            "td" | "th" => {
                out.push_str(" | ");
                push_lines(child, true, out);
            }
            "a" | "em" | "strong" | "del" | "sub" | "sup" | "code" | "span" | "ruby" | "img" => {
                push_lines(child, in_cell, out);
            }
            _ => {
                out.push(if in_cell { ' ' } else { '\n' });
                push_lines(child, in_cell, out);
                out.push(if in_cell { ' ' } else { '\n' });
            }
        }
    }
}

/// The element before another one.
trait PrevSiblingElement {
    fn prev_sibling_element(&self) -> Option<ElementRef<'_>>;
}

impl PrevSiblingElement for ElementRef<'_> {
    fn prev_sibling_element(&self) -> Option<ElementRef<'_>> {
        self.prev_siblings().find_map(ElementRef::wrap)
    }
}
