//! Where a block ends, and what it is.

use super::{Draft, Item, Open, Walk, end_runs};
use crate::cues::{self, Tag};
use crate::outline::spacing::{Apart, trim_end};
use crate::outline::{Block, BlockKind, Meter};
use crate::words;

/// What generators of documentation put behind a heading to link to it.
const ANCHOR_SIGNS: [char; 4] = ['¶', '#', '§', '🔗'];

/// Of a longer block the element that it begins with says nothing, unless it holds all of it: the first words of a paragraph may be a
/// link to a note, a short line may begin with its author.
const MAX_NAMED_WORDS: f32 = 30.0;

impl Draft {
    /// Writes the line breaks between lines of code that are elements of their own, where the page has none.
    pub(super) fn end_code_line(&mut self, out: &mut String) {
        let blank_lines = std::mem::take(&mut self.blank_lines);
        if std::mem::take(&mut self.line_ended) && out.len() > self.start {
            if !out.ends_with('\n') {
                out.push('\n');
            }
            out.extend(std::iter::repeat_n('\n', blank_lines as usize));
        }
    }
}

impl Walk<'_> {
    /// Ends the block under way; blank ones leave no trace.
    pub(super) fn close_block(&mut self) {
        let mut draft = std::mem::take(&mut self.draft);
        (self.component_end, self.apart) = (None, Apart::No);
        let out = &mut self.outline.text;
        trim_end(out, draft.start);
        end_runs(&mut self.outline.runs, out.len());
        if out.len() == draft.start {
            // Icons before a block-level child belong to the block to come.
            self.draft = Draft { start: draft.start, images: draft.images, links: 0, ..Draft::default() };
            return;
        }
        if self.preformatted > 0 {
            // The first line break within `<pre>` is not part of it; more blank lines at the start are no use.
            let lead = out[draft.start..].find(|c| c != '\n' && c != '\r').unwrap_or(0);
            out.drain(draft.start..draft.start + lead);
            for run in self.outline.runs.iter_mut().rev().take_while(|run| run.end as usize > draft.start) {
                run.end = (run.end as usize).saturating_sub(lead).max(draft.start) as u32;
            }
        }
        let kind = self.kind();
        let out = &mut self.outline.text;
        if matches!(kind, BlockKind::Heading { .. } | BlockKind::Term) {
            let text = &out[draft.start..];
            let without_signs = text.trim_end_matches(ANCHOR_SIGNS);
            let heading = without_signs.trim_end();
            // The signs alone are the link: `C#` is not cut, in a link or not.
            let (signs, cut) = (text.len() - without_signs.len(), text.len() - heading.len());
            let linked = &mut draft.metered[Meter::Link as usize];
            if signs > 0 && !heading.is_empty() && (signs..=cut).contains(&(*linked as usize)) {
                *linked = 0;
                let kept = heading.len();
                out.truncate(draft.start + kept);
                end_runs(&mut self.outline.runs, out.len());
            }
        }
        let text = &out[draft.start..];
        let counts = words::count(text);
        let phrases = cues::phrases(text, counts.words);
        let hash = words::hash(text.as_bytes());
        let end = out.len();
        // White space that was cut at the ends is no part of the block.
        let metered = draft.metered.map(|bytes| bytes.min((end - draft.start) as u32));
        self.draft.start = end;
        self.outline.blocks.push(Block {
            text: draft.start as u32..end as u32,
            section: self.section,
            kind,
            counts,
            phrases,
            names: if counts.words > MAX_NAMED_WORDS { draft.names_throughout } else { draft.names },
            metered,
            links: draft.links,
            images: draft.images,
            hash,
        });
        if matches!(kind, BlockKind::TableCell { .. }) {
            self.tables.holds(self.outline.blocks.len() - 1);
        }
    }

    /// Whether the walk is inside of a heading, and of no block within it.
    pub(super) fn is_in_heading(&self) -> bool {
        let around = self.outline.sections.get(self.section as usize);
        around.is_some_and(|section| section.tag.heading_level().is_some())
    }

    /// What the block that ends here is, by the elements around it, innermost first.
    fn kind(&mut self) -> BlockKind {
        let depth = self.lists.len().min(usize::from(u8::MAX)) as u8;
        let first = |item: &mut Item| std::mem::take(&mut item.fresh).then_some(item.ordinal);
        let fresh = self.items.last_mut().and_then(first);
        if self.preformatted > 0 {
            return BlockKind::Preformatted;
        }
        for open in self.open.iter().rev() {
            let Open::Section { tag, .. } = open else {
                continue;
            };
            match tag {
                Tag::P | Tag::Div | Tag::Custom | Tag::Center | Tag::Section => continue,
                Tag::Li => {
                    return match fresh {
                        Some(ordinal) => BlockKind::ListItem { depth: depth.max(1), ordinal },
                        None => BlockKind::Paragraph,
                    };
                }
                Tag::Td | Tag::Th => return self.tables.kind(),
                Tag::Dt => return BlockKind::Term,
                Tag::Dd => return BlockKind::Definition,
                Tag::Figcaption | Tag::Caption => return BlockKind::Caption,
                Tag::Blockquote => return BlockKind::Quote,
                Tag::Hgroup | Tag::Header => continue,
                _ => {}
            }
            if let Some(level) = tag.heading_level() {
                return BlockKind::Heading { level };
            }
            break;
        }
        if self.quotes > 0 { BlockKind::Quote } else { BlockKind::Paragraph }
    }
}
