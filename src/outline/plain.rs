//! Lines of text without markup → [`Outline`]: a line is a block, unless the text was wrapped to a width.

mod addresses;
mod boxes;
mod head;
mod layout;
mod markdown;
mod references;
mod scripts;
mod shapes;
mod spelling;
mod wrap;

use super::{Block, BlockKind, Meter, Outline, Section};
use crate::cues::{self, NameCues, PhraseCues, Tag};
use crate::words::{self, Tokens};
pub(crate) use head::Head;
pub(crate) use layout::Layout;
use layout::Line;
use spelling::Spelling;

/// A page without the code that careless scrapers leave in it.
pub(crate) fn without_scripts(text: &str) -> std::borrow::Cow<'_, str> {
    scripts::without(text)
}

/// A flattened page as blocks, with how its lines were laid out.
#[derive(Debug, Default)]
pub(crate) struct Plain {
    pub(crate) outline: Outline,
    /// One a block.
    pub(crate) layout: Vec<Layout>,
    /// The words of each block as numbers.
    pub(crate) tokens: Tokens,
    /// Whether blank lines, and indentation, mean anything on this page.
    pub(crate) has_blank_lines: bool,
    pub(crate) has_indents: bool,
    /// Whether its lines were lost and are guessed.
    pub(crate) is_restored: bool,
    /// What stands above the page as keys and values.
    pub(crate) head: Head,
}

/// Blank lines, or indented ones, on fewer than one in so many lines are chance.
const CHANCE: usize = 50;

/// Reads the lines of a flattened page.
pub(crate) fn outline(text: &str) -> Plain {
    let text = &*scripts::without(text);
    let text = &*boxes::without(text);
    let (mut lines, spelling) = spelling::lines(text);
    let mut plain = Plain { head: head::cut(&mut lines), ..Plain::default() };
    let width = wrap::width(&lines);
    let is_markdown = matches!(spelling, Spelling::Markdown(_));
    plain.outline.text.reserve(text.len());
    plain.outline.blocks.reserve(lines.len());
    plain.layout.reserve(lines.len());
    plain.tokens.reserve(lines.len(), text.len());
    let mut builder = Builder { plain: &mut plain, met: [0; SLOTS], spelling, raw: String::new() };
    let mut at = 0;
    while at < lines.len() {
        let code = match lines[at].code {
            // Tags and links within a line are no code there.
            0 if is_markdown && markdown::has_markup(lines[at].text) => 0,
            0 => shapes::code_run(&lines[at..]),
            code => lines[at..].iter().take_while(|line| line.code == code).count(),
        };
        if code > 0 {
            builder.preformatted(&lines[at..at + code]);
            at += code;
            continue;
        }
        let mut joined = width.map_or(1, |width| wrap::paragraph(&lines[at..], width));
        if is_markdown {
            joined += wrap::unfinished(&lines[at + joined - 1..]);
        }
        builder.paragraph(&lines[at..at + joined]);
        at += joined;
    }
    let n = plain.layout.len();
    let is_common = |count: usize| count * CHANCE > n;
    plain.has_blank_lines = is_common(plain.layout.iter().skip(1).filter(|l| l.blank_before > 0).count());
    plain.has_indents = is_common(plain.layout.iter().filter(|l| l.indent > 0).count());
    for i in (1..n).rev() {
        plain.layout[i - 1].blank_behind = plain.layout[i].blank_before;
    }
    shapes::name_kinds(&mut plain);
    plain.outline.sections.push(Section {
        parent: 0,
        node: None,
        blocks: 0..n as u32,
        tag: Tag::Body,
        names: NameCues::default(),
        shape: 0,
        hidden: false,
        keep: false,
        data: false,
        images: 0,
        fields: 0,
    });
    plain
}

/// Slots of the table of lines that were met; a power of two.
const SLOTS: usize = 1024;

struct Builder<'p> {
    plain: &'p mut Plain,
    /// By some bits of the hash the last block with it. A line takes the slot of another one, so that no page, however made, makes it
    /// slow.
    met: [u32; SLOTS],
    spelling: Spelling,
    /// A paragraph as the page spells it.
    raw: String,
}

impl Builder<'_> {
    /// Lines that are one paragraph.
    fn paragraph(&mut self, lines: &[Line<'_>]) {
        let start = self.plain.outline.text.len();
        let out = &mut self.plain.outline.text;
        for (i, line) in lines.iter().enumerate() {
            let part = line.text;
            // A script without spaces is wrapped between any two characters.
            let joins = out[start..].chars().next_back().is_some_and(words::is_cjk)
                && part.chars().next().is_some_and(words::is_cjk);
            if i > 0 && !joins {
                out.push(' ');
            }
            fold(out, part);
        }
        self.read_signs(start);
        self.block(start, lines, BlockKind::Paragraph);
    }

    /// Takes the signs of markup out of the text from a place on.
    fn read_signs(&mut self, start: usize) {
        if matches!(self.spelling, Spelling::None) {
            return;
        }
        let outline = &mut self.plain.outline;
        self.raw.clear();
        self.raw.push_str(&outline.text[start..]);
        outline.text.truncate(start);
        match &mut self.spelling {
            Spelling::Numbers(numbers) => numbers.strip(&self.raw, &mut outline.text),
            Spelling::Addresses(addresses) => {
                addresses.strip(&self.raw, &mut outline.text, &mut outline.spans);
            }
            Spelling::Markdown(definitions) => {
                markdown::unwrap(&self.raw, definitions, &mut outline.text, &mut outline.spans);
            }
            Spelling::None => {}
        }
    }

    /// Lines that keep their white space.
    fn preformatted(&mut self, lines: &[Line<'_>]) {
        let start = self.plain.outline.text.len();
        let out = &mut self.plain.outline.text;
        for (i, line) in lines.iter().enumerate() {
            if i > 0 {
                // Where the page marks code, its blank lines are known as well.
                let blank = if line.code > 0 { usize::from(line.layout.blank_before) } else { 0 };
                out.extend(std::iter::repeat_n('\n', 1 + blank));
            }
            out.extend(std::iter::repeat_n(' ', usize::from(line.layout.indent)));
            out.push_str(line.text);
        }
        self.block(start, lines, BlockKind::Preformatted);
    }

    fn block(&mut self, start: usize, lines: &[Line<'_>], kind: BlockKind) {
        let outline = &mut self.plain.outline;
        let Some(first) = lines.first() else { return };
        let text = &outline.text[start..];
        if text.is_empty() {
            return;
        }
        let hash = words::hash(text.as_bytes());
        // The upper bits depend on all bytes.
        let slot = &mut self.met[(hash >> (u64::BITS - SLOTS.trailing_zeros())) as usize];
        let met = *slot as usize;
        *slot = outline.blocks.len() as u32;
        let tokens = &mut self.plain.tokens;
        let (counts, phrases) = match outline.blocks.get(met).filter(|block| block.hash == hash) {
            // Menus stand on a page more than once.
            Some(block) => {
                tokens.push_copy(met);
                (block.counts, block.phrases)
            }
            None => {
                let counts = tokens.push_line(text);
                (counts, cues::phrases(text, counts.words))
            }
        };
        let block = Block {
            text: start as u32..outline.text.len() as u32,
            section: 0,
            kind,
            counts,
            phrases: if kind == BlockKind::Preformatted { PhraseCues::NONE } else { phrases },
            names: NameCues::default(),
            metered: [0; Meter::COUNT],
            links: 0,
            images: 0,
            hash,
        };
        outline.blocks.push(block);
        self.plain.layout.push(first.layout);
    }
}

/// Appends a line with its white space folded; tabs between columns become a space as well.
fn fold(out: &mut String, text: &str) {
    let start = out.len();
    // `push_folded` starts afresh on an empty string and joins to what is there otherwise.
    words::push_folded(out, text);
    let kept = out[start..].trim_end().len();
    out.truncate(start + kept);
}

#[cfg(test)]
mod tests;
