//! What a reader sees near the headline: who wrote it, and when.

mod authors;
mod date_words;
mod dates;
mod han;
mod hangul;

pub(super) use authors::{STARTERS, byline_of, labelled, said_by, undated};
pub(crate) use date_words::is_date_word;
pub(super) use dates::{Clarity, DateLine, Place, is_of_other, is_told, told};
pub(super) use han::{names_a_part, part_names};
pub(super) use hangul::reporters;

use std::ops::Range;

use jiff::civil::Date;

use ego_tree::NodeRef;
use scraper::{Html, Node};

use crate::cues::{NameCues, PhraseCues, Tag};
use crate::metadata::head::is_of_reader;
use crate::outline::{Block, BlockKind, Outline, Section};
use crate::words::key;

/// Bylines and date lines are short.
const MAX_WORDS: f32 = 30.0;
/// In the first characters of a text a date is a dateline.
const MAX_LEAD: usize = 60;
/// So many blocks before and behind the headline are near it.
pub(super) const BEFORE: usize = 6;
pub(super) const BEHIND: usize = 14;
/// Behind so many words of running text the byline is past.
const MAX_PROSE: f32 = 120.0;
const PROSE_WORDS: f32 = 35.0;
/// So many blocks from the headline are right beside it.
const BESIDE: usize = 3;
/// So many blocks behind the text may sign it.
const SIGNED: usize = 5;
/// An article of so few blocks, without the headline, is a card that leads to another page, or a comment, where there are several.
const MAX_CARD: usize = 8;
const MIN_CARDS: usize = 3;
/// What stands beside the text, by its names.
const ASIDE: NameCues = NameCues::COMMENTS
    .with(NameCues::RELATED)
    .with(NameCues::TEASER)
    .with(NameCues::POPULAR)
    .with(NameCues::SIDEBAR)
    .with(NameCues::EVENT)
    .with(NameCues::WEATHER);

/// The visible candidates of a page.
pub(super) struct Visible<'o> {
    document: &'o Html,
    outline: &'o Outline,
    /// The block of the headline.
    headline: Option<usize>,
    /// What its block says behind it, where it is the first of several lines.
    below_title: &'o str,
    /// The blocks near it.
    near: Range<usize>,
    /// The day of the crawl, if the caller gives it.
    crawled: Option<Date>,
    /// Whether there are cards on the page.
    has_cards: bool,
}

impl<'o> Visible<'o> {
    /// Looks at a page whose headline has this text. `kept` are the positions of its main content, if they are known.
    pub(super) fn of(
        document: &'o Html,
        outline: &'o Outline,
        title: Option<&str>,
        kept: &[usize],
        crawled: Option<Date>,
    ) -> Visible<'o> {
        let blocks = &outline.blocks;
        let first_kept = kept.first().copied();
        let wanted = title.map(key);
        let is_heading = |b: &Block| matches!(b.kind, BlockKind::Heading { .. });
        let is_title = |b: &Block| {
            is_heading(b) && wanted.as_ref().is_some_and(|wanted| key(outline.block_text(b)) == *wanted)
        };
        // On pages whose headline is no heading it is a line, or the part of one.
        let shows_title = |b: &Block| {
            let mut lines = outline.block_text(b).lines();
            title.is_some_and(|title| {
                title.len() <= b.bytes() as usize && lines.any(|line| line.trim() == title)
            })
        };
        let first_heading = || {
            let first = blocks.iter().position(|b| b.kind == BlockKind::Heading { level: 1 })?;
            // Behind the beginning of the text it heads something else.
            let kept = first_kept.filter(|kept| *kept < first);
            Some(kept.and_then(|kept| blocks[..=kept].iter().rposition(is_heading)).unwrap_or(first))
        };
        let headline = blocks
            .iter()
            .position(is_title)
            .or_else(first_heading)
            .or_else(|| blocks.iter().position(shows_title));
        let of_headline = headline.map(|i| &blocks[i]).filter(|b| !is_heading(b));
        let below_title = of_headline.and_then(|b| Some(outline.block_text(b).split_once(title?)?.1));
        let anchor = headline.or(first_kept).unwrap_or_default();
        let mut end = anchor;
        let mut prose = 0.0;
        while end < blocks.len()
            && (end <= anchor + BEHIND || first_kept.is_some_and(|k| end <= k))
            && prose < MAX_PROSE
        {
            let words = blocks[end].counts.words;
            prose += if words >= PROSE_WORDS { words } else { 0.0 };
            end += 1;
        }
        let cards = outline.sections.iter().filter(|one| is_card(outline, one));
        let has_cards = cards.take(MIN_CARDS).count() == MIN_CARDS;
        Visible {
            document,
            outline,
            headline,
            below_title: below_title.unwrap_or_default(),
            near: anchor.saturating_sub(BEFORE)..end,
            crawled,
            has_cards,
        }
    }

    /// The names around a block, innermost first; the page's own elements say nothing of the block.
    fn around(&self, block: &Block) -> impl Iterator<Item = (NameCues, Tag, usize)> {
        let own = std::iter::once((block.names, Tag::Other, 1));
        own.chain(self.sections(block).map(|one| (one.names, one.tag, one.blocks.len())))
    }

    /// The sections around a block, innermost first.
    fn sections(&self, block: &Block) -> impl Iterator<Item = &'o Section> {
        let sections = &self.outline.sections;
        let mut next = Some(block.section);
        std::iter::from_fn(move || {
            let one = &sections[next? as usize];
            next = (one.parent != next?).then_some(one.parent);
            Some(one)
        })
    }

    /// The runs of a block: their text and their nodes.
    fn runs(&self, block: &Block) -> impl Iterator<Item = (Range<usize>, NodeRef<'o, Node>)> {
        let runs = &self.outline.runs;
        let first = runs.partition_point(|run| run.end <= block.text.start);
        let (mut start, end) = (block.text.start, block.text.end);
        let last = runs.partition_point(|run| run.end < end);
        runs[first..].iter().take(last + 1 - first).filter_map(move |run| {
            let range = start as usize..run.end.min(end) as usize;
            start = run.end.min(end);
            Some((range, self.document.tree.get(run.node)?))
        })
    }

    /// The names around a block, as far as they do not hold the headline, too: what holds it is the page's, whatever it is called.
    fn apart(&self, block: &Block) -> impl Iterator<Item = (NameCues, Tag, usize)> {
        let apart = self.sections(block).take_while(|one| !self.holds_headline(one)).count();
        self.around(block).take(1 + apart)
    }

    fn is_aside(&self, block: &Block) -> bool {
        let most = self.outline.blocks.len() / 2;
        let is_beside_it = |(names, tag, blocks): (NameCues, Tag, usize)| {
            // A byline may be styled as a card, and a line of facts is of items, too.
            let is_line = names.has(NameCues::META) && blocks <= MAX_FACTS;
            let is_named = names.has(ASIDE.without(NameCues::TEASER.with(NameCues::SIDEBAR)))
                || names.has(NameCues::SIDEBAR) && !is_line
                || names.has(NameCues::TEASER) && !names.has(NameCues::BYLINE) && !is_line;
            blocks <= most && (is_named || tag == Tag::Nav)
        };
        self.apart(block).any(is_beside_it)
            || self.is_in_comments(block)
            || self.is_in_footer(block)
            || self.is_in_infobox(block)
    }

    /// Whether a block is in a footer, and in nothing else that is beside the text.
    fn is_in_own_footer(&self, block: &Block) -> bool {
        const OTHERS: NameCues = ASIDE.with(NameCues::PAGER);
        self.is_in_footer(block)
            && !self.apart(block).any(|(names, tag, _)| names.has(OTHERS) || tag == Tag::Nav)
    }

    /// Whether a byline there is another text's: beside the text, or in a card that leads to another page.
    fn is_of_another(&self, block: &Block) -> bool {
        self.is_aside(block) || self.is_in_card(block)
    }

    /// Whether a block is in a card, of which there are several.
    fn is_in_card(&self, block: &Block) -> bool {
        let apart = || self.sections(block).take_while(|one| !self.holds_headline(one));
        self.has_cards && apart().any(|one| is_card(self.outline, one))
    }

    fn holds_headline(&self, section: &Section) -> bool {
        self.headline.is_some_and(|headline| section.blocks.contains(&(headline as u32)))
    }

    /// Whether the last heading above a block, behind the headline, is that of comments or of other texts.
    fn is_below_others(&self, index: usize) -> bool {
        let start =
            self.headline.map_or(0, |headline| headline + 1).max(index.saturating_sub(MAX_BELOW_HEADING));
        let mut above = self.outline.blocks[start.min(index)..index].iter().rev();
        above
            .find(|block| matches!(block.kind, BlockKind::Heading { .. }))
            .is_some_and(|heading| heading.phrases.has(HEADS_OTHERS))
    }

    /// Whether a block is in the page's footer; that of an article is about the article: HTML standard, section 4.3.8.
    fn is_in_footer(&self, block: &Block) -> bool {
        let most = self.outline.blocks.len() / 2;
        let mut in_footer = false;
        for (_, tag, blocks) in self.around(block) {
            match tag {
                Tag::Article => in_footer = false,
                Tag::Footer => in_footer |= blocks <= most,
                _ => {}
            }
        }
        in_footer
    }

    /// Whether a block is in the table of facts about what an encyclopedia's article is about.
    fn is_in_infobox(&self, block: &Block) -> bool {
        self.around(block).any(|(names, tag, _)| tag == Tag::Table && names.has(NameCues::INFOBOX))
    }

    fn is_navigation(&self, block: &Block) -> bool {
        self.around(block).any(|(_, tag, _)| tag == Tag::Nav)
            || self.names_near(block).has(NameCues::BREADCRUMB)
    }

    fn is_in_comments(&self, block: &Block) -> bool {
        self.around(block).any(|(names, ..)| is_of_comments(names)) || self.is_of_reader(block)
    }

    /// Whether microdata call an element around a block, but not around the headline, a comment or a review.
    fn is_of_reader(&self, block: &Block) -> bool {
        let node = |block: &Block| self.runs(block).map(|(_, node)| node).next();
        let of_headline = self.headline.and_then(|headline| node(&self.outline.blocks[headline]));
        let holds_headline = |one: &NodeRef<'_, Node>| {
            of_headline.is_some_and(|node| node.ancestors().any(|above| above == *one))
        };
        let ancestors = node(block).into_iter().flat_map(|node| node.ancestors());
        let mut apart = ancestors.take(MAX_LEVELS).take_while(|one| !holds_headline(one));
        apart.any(|one| one.value().as_element().is_some_and(is_of_reader))
    }

    /// The blocks before the headline in its post, where it is that of a post, below its poster: vBulletin.
    fn head_of_post(&self) -> Option<Range<usize>> {
        let headline = self.headline?;
        let most = self.outline.blocks.len() / 2;
        let parts =
            self.sections(&self.outline.blocks[headline]).take_while(|part| part.blocks.len() <= most);
        let head = parts.last()?.blocks.start as usize..headline;
        head.clone().any(|index| self.is_user_card(index)).then_some(head)
    }

    /// Whether a block is of what forums show of a member.
    fn is_user_card(&self, index: usize) -> bool {
        let mut close =
            self.around(&self.outline.blocks[index]).take_while(|(.., blocks)| *blocks <= MAX_MEMBER);
        close.any(|(names, ..)| names.has(NameCues::USER_CARD))
    }

    /// Whether a block is right beside the headline: there it is the page's, whatever the elements around are called.
    fn is_beside(&self, index: usize) -> bool {
        self.headline.is_some_and(|headline| {
            let between = &self.outline.blocks[headline.min(index)..headline.max(index)];
            // An icon is no line. Of a long way only the beginning is looked at.
            let is_far = between.iter().filter(|b| b.counts.words > 0.0).nth(BESIDE).is_some();
            !is_far && !between.iter().any(|b| b.counts.words >= PROSE_WORDS)
        })
    }

    /// What the elements say that hold the block and few others.
    fn names_near(&self, block: &Block) -> NameCues {
        const FEW: usize = 4;
        let close = self.around(block).take_while(|(.., blocks)| *blocks <= FEW);
        close.fold(NameCues::NONE, |all, (names, ..)| all | names)
    }
}

/// Facts about a text are so many blocks at most: date, author, category, tags, number of comments.
const MAX_FACTS: usize = 6;
/// What a forum shows of a member has at most so many blocks: rank, day of joining, number of posts.
const MAX_MEMBER: usize = 12;
/// So far up an element that microdata call a comment is looked for.
const MAX_LEVELS: usize = 6;
/// What heads the texts of others.
const HEADS_OTHERS: PhraseCues =
    PhraseCues::RELATED.with(PhraseCues::POPULAR).with(PhraseCues::COMMENTS).with(PhraseCues::RATING);
/// The heading above a block is looked for in so many blocks.
const MAX_BELOW_HEADING: usize = 40;

/// Whether an element may be a card: a short article, or a list's item with a heading of its own.
fn is_card(outline: &Outline, section: &Section) -> bool {
    let blocks = section.blocks.start as usize..section.blocks.end as usize;
    let has_heading =
        || outline.blocks[blocks.clone()].iter().any(|block| matches!(block.kind, BlockKind::Heading { .. }));
    blocks.len() <= MAX_CARD && (section.tag == Tag::Article || section.tag == Tag::Li && has_heading())
}

/// Whether names are those of comments; WordPress notes at its articles whether they have any.
fn is_of_comments(names: NameCues) -> bool {
    names.has(NameCues::COMMENTS) && !names.has(NameCues::ARTICLE)
}
