//! Which blocks are readers' comments, and where each comment begins and ends.
//!
//! Comment areas are written down in class names and ids: rules read them, nothing is learned. Inside an area a comment is the
//! smallest element that holds both a header (who, when) and text; where comments follow one another without an element of
//! their own, each header begins another one.

mod header;

use std::ops::Range;

use crate::cues::{NameCues, PhraseCues, Tag};
use crate::outline::{Block, Meter, Outline, Section};
pub(crate) use header::author_name;

/// A comment, as positions of blocks.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Comment {
    /// The block that names its author, and the one that dates it: they may be the same.
    pub(crate) author: Option<usize>,
    pub(crate) date: Option<usize>,
    pub(crate) text: Vec<usize>,
    /// How many comments it is an answer within: 0 for one to the page itself.
    pub(crate) depth: u16,
}

/// An area of which more than this share was judged main content is a thread that the page was made for, as in a forum.
const MAX_KEPT: f32 = 0.5;
/// More than this share of the page's blocks is the page.
const MAX_SHARE_OF_PAGE: f32 = 0.95;
/// A heading of comments, a header and a text.
const MIN_HEADED_BLOCKS: usize = 3;
/// Headers are short: a name, a date, "Anna wrote on 3 March 2020 at 14:05".
const MAX_HEADER_WORDS: f32 = 14.0;
/// A shorter block that says what tools and forms say is one of them.
const MAX_TOOL_WORDS: f32 = 8.0;
/// Links and buttons of so few words are tools: "Reply", "Report", "Permalink".
const MAX_BUTTON_WORDS: f32 = 4.0;
/// Without a header text must be so long to be a comment rather than a label.
const MIN_BARE_WORDS: f32 = 4.0;
/// An element of so many blocks or fewer can be a header: one that holds more is the comment.
const MAX_HEADER_BLOCKS: usize = 4;

/// Elements that hold comments, and those within them that don't.
const AREAS: NameCues = NameCues::COMMENTS;
const FORMS: NameCues = NameCues::LOGIN
    .with(NameCues::NEWSLETTER)
    .with(NameCues::SHARE)
    .with(NameCues::PAGER)
    .with(NameCues::AD)
    .with(NameCues::RELATED)
    .with(NameCues::CONSENT);
const AUTHORS: NameCues = NameCues::BYLINE.with(NameCues::USER_CARD).with(NameCues::AUTHOR_BOX);
/// What the tools of a comment area say.
const TOOLS: PhraseCues = PhraseCues::COMMENT_FORM
    .with(PhraseCues::COMMENTS)
    .with(PhraseCues::SHARE)
    .with(PhraseCues::LOGIN)
    .with(PhraseCues::PAGER)
    .with(PhraseCues::READ_MORE)
    .with(PhraseCues::FORM)
    .with(PhraseCues::STATUS)
    .with(PhraseCues::EDIT)
    .with(PhraseCues::SORT_FILTER)
    .with(PhraseCues::TRACKING)
    .with(PhraseCues::ADVERTISEMENT)
    .with(PhraseCues::SUBSCRIBE)
    .with(PhraseCues::CTA);

/// The comments of a page in reading order. `kept` are the blocks judged main content: none of them is in a comment.
pub(crate) fn comments(outline: &Outline, kept: &[usize]) -> Vec<Comment> {
    let areas = areas(outline, kept);
    areas.into_iter().flat_map(|area| Area { outline, kept, root: area as u32 }.comments()).collect()
}

/// The comment areas: sections, outermost ones, in reading order.
fn areas(outline: &Outline, kept: &[usize]) -> Vec<usize> {
    let words = |i: usize| outline.blocks[i].counts.words;
    let kept_in = |blocks: &Range<u32>| {
        let before = |end: u32| kept.partition_point(|i| *i < end as usize);
        &kept[before(blocks.start)..before(blocks.end)]
    };
    let is_dropped = |blocks: &Range<u32>| {
        let kept: f32 = kept_in(blocks).iter().map(|i| words(*i)).sum();
        kept <= MAX_KEPT * (blocks.start as usize..blocks.end as usize).map(words).sum::<f32>()
    };
    let mut end = 0;
    let mut areas = Vec::new();
    for (index, section) in outline.sections.iter().enumerate() {
        // Parents stand before children: the outermost area comes first and takes in those within.
        let is_named = section.names.has(AREAS) && !is_other(section.names, section.fields);
        let is_area = section.blocks.start >= end && (is_named || is_headed(outline, section));
        if is_area && !holds_all(outline, section) {
            if is_dropped(&section.blocks) {
                end = section.blocks.end;
                areas.push(index);
            } else {
                // A thread, or a text in a category "comments": its own comments would come behind.
                end = kept_in(&section.blocks).last().map_or(section.blocks.end, |last| *last as u32 + 1);
            }
        }
    }
    areas
}

/// Whether a section begins with a heading such as "3 comments" and goes on behind it.
fn is_headed(outline: &Outline, section: &Section) -> bool {
    let first = outline.blocks.get(section.blocks.start as usize);
    section.blocks.len() >= MIN_HEADED_BLOCKS
        && first.is_some_and(|block| {
            block.phrases.has(PhraseCues::COMMENTS)
                && !block.phrases.has(PhraseCues::COMMENT_FORM)
                && block.counts.words <= MAX_TOOL_WORDS
                && block.share(Meter::Link) < 0.5
        })
}

/// Whether a section is a wrapper of the page: its name is that of a theme or layout.
fn holds_all(outline: &Outline, section: &Section) -> bool {
    section.blocks.len() as f32 > MAX_SHARE_OF_PAGE * outline.blocks.len() as f32
}

/// Whether an element within an area holds no comment. Forms to comment have fields: a `comment-box` without is a comment.
fn is_other(names: NameCues, fields: u16) -> bool {
    names.has(FORMS) || names.has(NameCues::COMMENT_FORM) && fields > 0
}

/// What a block of an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Who, when, or both.
    Header {
        author: bool,
        date: bool,
    },
    Text,
    /// Tools, forms, headings of the area, main content.
    Other,
}

struct Area<'a> {
    outline: &'a Outline,
    kept: &'a [usize],
    root: u32,
}

impl Area<'_> {
    fn comments(&self) -> Vec<Comment> {
        let sections = &self.outline.sections;
        let blocks = sections[self.root as usize].blocks.clone();
        let first = blocks.start as usize;
        let parts: Vec<Part> = (first..blocks.end as usize).map(|i| self.part(i)).collect();
        // The smallest sections with both claim their blocks, inner ones before outer ones; 0 is nobody's.
        let mut owner = vec![None; parts.len()];
        let last =
            (self.root as usize + 1..sections.len()).find(|s| !self.holds(*s)).unwrap_or(sections.len());
        for s in (self.root as usize..last).rev() {
            let range = sections[s].blocks.start as usize - first..sections[s].blocks.end as usize - first;
            let free = |i: &usize| owner[*i].is_none();
            let has_header = range.clone().filter(free).any(|i| matches!(parts[i], Part::Header { .. }));
            let has_text = range.clone().filter(free).any(|i| parts[i] == Part::Text);
            if has_header && has_text {
                owner[range].iter_mut().for_each(|owner| *owner = owner.or(Some(s)));
            }
        }
        self.split(first, &parts, &owner)
    }

    /// Whether a section lies within the area.
    fn holds(&self, section: usize) -> bool {
        let (area, inner) =
            (&self.outline.sections[self.root as usize].blocks, &self.outline.sections[section].blocks);
        inner.start >= area.start && inner.end <= area.end && inner.start < area.end
    }

    /// Cuts the blocks into comments: at another owner, and at each further header behind text.
    fn split(&self, first: usize, parts: &[Part], owner: &[Option<usize>]) -> Vec<Comment> {
        let mut open: Vec<(Option<usize>, Comment)> = Vec::new();
        let mut done: Vec<(Option<usize>, Comment)> = Vec::new();
        for (i, (part, owner)) in parts.iter().zip(owner).enumerate() {
            if *part == Part::Other {
                continue;
            }
            let position = first + i;
            // A comment goes on behind the answers that stand within it.
            let place = open.iter().rposition(|(o, _)| o == owner);
            let (_, current) = match place {
                Some(place) => {
                    done.extend(open.drain(place + 1..));
                    &mut open[place]
                }
                None => {
                    let within = |outer: Option<usize>| {
                        owner.zip(outer).is_some_and(|(inner, outer)| self.is_within(inner, outer))
                    };
                    while open.last().is_some_and(|(outer, _)| !within(*outer)) {
                        done.extend(open.pop());
                    }
                    open.push((*owner, Comment::default()));
                    let last = open.len() - 1;
                    &mut open[last]
                }
            };
            match *part {
                Part::Header { author, date } => {
                    let repeats = (author && current.author.is_some()) || (date && current.date.is_some());
                    if repeats && !current.text.is_empty() {
                        done.push((*owner, std::mem::take(current)));
                    }
                    if author {
                        current.author = current.author.or(Some(position));
                    }
                    if date {
                        current.date = current.date.or(Some(position));
                    }
                }
                _ => current.text.push(position),
            }
        }
        done.extend(open);
        let words = |c: &Comment| c.text.iter().map(|i| self.outline.blocks[*i].counts.words).sum::<f32>();
        let is_comment = |c: &Comment| {
            !c.text.is_empty() && (c.author.is_some() || c.date.is_some() || words(c) >= MIN_BARE_WORDS)
        };
        let mut comments: Vec<(Option<usize>, Comment)> =
            done.into_iter().filter(|(_, c)| is_comment(c)).collect();
        comments
            .sort_by_key(|(_, c)| c.author.into_iter().chain(c.date).chain(c.text.first().copied()).min());
        self.set_depths(&mut comments);
        comments.into_iter().map(|(_, comment)| comment).collect()
    }

    /// The depth of a comment is the number of lists of comments around it, the area's own not counted.
    fn set_depths(&self, comments: &mut [(Option<usize>, Comment)]) {
        let levels: Vec<u16> = comments.iter().map(|(owner, _)| self.lists_around(*owner)).collect();
        let top = levels.iter().copied().min().unwrap_or_default();
        for ((_, comment), level) in comments.iter_mut().zip(levels) {
            comment.depth = level - top;
        }
    }

    fn lists_around(&self, owner: Option<usize>) -> u16 {
        let mut count = 0u16;
        let mut section = owner.unwrap_or(self.root as usize);
        while section != self.root as usize {
            let one = &self.outline.sections[section];
            let is_list = matches!(one.tag, Tag::Ul | Tag::Ol | Tag::Dl);
            let is_thread = one.names.has(AREAS) && one.tag == Tag::Li;
            count = count.saturating_add(u16::from(is_list && !is_thread));
            let parent = one.parent as usize;
            if parent == section {
                break;
            }
            section = parent;
        }
        count
    }

    fn is_within(&self, inner: usize, outer: usize) -> bool {
        let (inner, outer) = (&self.outline.sections[inner].blocks, &self.outline.sections[outer].blocks);
        inner.start >= outer.start && inner.end <= outer.end
    }

    /// Whether an element between a block and the area holds no comment.
    fn is_in_other(&self, block: &Block) -> bool {
        let mut section = block.section;
        while section != self.root {
            let one = &self.outline.sections[section as usize];
            if is_other(one.names, one.fields) {
                return true;
            }
            if one.parent == section {
                break;
            }
            section = one.parent;
        }
        block.names.has(FORMS)
    }

    /// What the elements say that hold the block and little else.
    fn header_names(&self, block: &Block) -> NameCues {
        let mut names = block.names;
        let mut section = block.section;
        while section != self.root {
            let one = &self.outline.sections[section as usize];
            let blocks = one.blocks.start as usize..one.blocks.end as usize;
            let words: f32 = self.outline.blocks
                [blocks.start..blocks.end.min(blocks.start + MAX_HEADER_BLOCKS)]
                .iter()
                .map(|b| b.counts.words)
                .sum();
            if blocks.len() > MAX_HEADER_BLOCKS || words > MAX_HEADER_WORDS || one.parent == section {
                break;
            }
            names |= one.names;
            section = one.parent;
        }
        names
    }

    fn part(&self, index: usize) -> Part {
        let block = &self.outline.blocks[index];
        if self.kept.binary_search(&index).is_ok() || self.is_in_other(block) {
            return Part::Other;
        }
        let words = block.counts.words;
        if words <= MAX_HEADER_WORDS {
            let named = self.header_names(block);
            let date = named.has(NameCues::DATE) || block.phrases.has(PhraseCues::DATE_LINE);
            let author = named.has(AUTHORS) || block.phrases.has(PhraseCues::BYLINE);
            if author || date {
                return Part::Header { author, date };
            }
        }
        let is_button = words <= MAX_BUTTON_WORDS
            && (block.share(Meter::Link) > 0.5 || block.share(Meter::Button) > 0.5 || words == 0.0);
        let is_tool = words <= MAX_TOOL_WORDS && block.phrases.has(TOOLS);
        if is_button || is_tool { Part::Other } else { Part::Text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::html;
    use crate::page::Page;

    /// The comments of a page: author, date, text and depth.
    fn read(html: &str, kept: &[usize]) -> Vec<(Option<String>, Option<String>, String, u16)> {
        let outline = html::outline(Page::parse(html).document(), &[], &[]);
        let text = |i: usize| outline.block_text(&outline.blocks[i]).to_owned();
        let plain = |c: Comment| {
            let author = c.author.and_then(|i| author_name(&text(i)).map(str::to_owned));
            (author, c.date.map(text), c.text.into_iter().map(text).collect::<Vec<_>>().join(" / "), c.depth)
        };
        comments(&outline, kept).into_iter().map(plain).collect()
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn wordpress_comments_nest() {
        let item = |n: u32, author: &str, text: &str, inner: &str| {
            format!(
                "<li class='comment even' id=comment-{n}><article class=comment-body><div class='comment-author vcard'>\
                 <b class=fn>{author}</b> <span class=says>says:</span></div><div class=comment-metadata><a href=x>\
                 <time>{n} March 2023 at 10:05</time></a></div><div class=comment-content><p>{text}</p></div>\
                 <div class=reply><a href=x>Reply</a></div></article>{inner}</li>"
            )
        };
        let answer = format!("<ol class=children>{}</ol>", item(2, "Bo", "It was not, I was there.", ""));
        let page = format!(
            "<article><h1>Tea</h1><p>Water first.</p></article><div id=comments class=comments-area><h2>2 comments</h2>\
             <ol class=comment-list>{}{}</ol><div class=comment-respond><h3>Leave a reply</h3><p>Your email address will \
             not be published.</p></div></div>",
            item(1, "Ada Holm", "The tea was cold.", &answer),
            item(3, "Cy", "Lukewarm, I would say.", "")
        );
        assert_eq!(
            read(&page, &[0, 1]),
            [
                (some("Ada Holm"), some("1 March 2023 at 10:05"), "The tea was cold.".to_owned(), 0),
                (some("Bo"), some("2 March 2023 at 10:05"), "It was not, I was there.".to_owned(), 1),
                (some("Cy"), some("3 March 2023 at 10:05"), "Lukewarm, I would say.".to_owned(), 0),
            ]
        );
    }

    #[test]
    fn comments_in_a_row_begin_with_their_headers() {
        let page = "<p>Text</p><div class=kommentare><p class=author>Ada</p><p>Der Tee war kalt, schon wieder.</p>\
                    <p>Leider.</p><p class=author>Bo</p><p>Meiner nicht.</p></div>";
        assert_eq!(
            read(page, &[0]),
            [
                (some("Ada"), None, "Der Tee war kalt, schon wieder. / Leider.".to_owned(), 0),
                (some("Bo"), None, "Meiner nicht.".to_owned(), 0),
            ]
        );
    }

    #[test]
    fn schema_org_marks_comments_too() {
        let page = "<p>Text</p><section><div itemscope itemtype=https://schema.org/Comment><span itemprop=author>Ada</span>\
                    <p>The tea was cold, again.</p></div></section>";
        assert_eq!(read(page, &[0]), [(some("Ada"), None, "The tea was cold, again.".to_owned(), 0)]);
    }

    #[test]
    fn a_heading_tells_an_area_without_a_name() {
        let page = |heading: &str| {
            format!(
                "<p>Text</p><div class=x1><h3>{heading}</h3><div><b class=author>Ada</b><p>The tea was cold, again.</p></div></div>"
            )
        };
        let expected = [(some("Ada"), None, "The tea was cold, again.".to_owned(), 0)];
        assert_eq!(read(&page("2 comments"), &[0]), expected);
        assert_eq!(read(&page("Opening hours"), &[0]), []);
    }

    #[test]
    fn a_form_is_no_comment_but_a_box_is() {
        let page =
            |inner: &str| format!("<p>Text</p><div id=comments><div class=comment-box>{inner}</div></div>");
        assert_eq!(read(&page("<b class=author>Ada</b><p>The tea was cold, again.</p>"), &[0]).len(), 1);
        assert_eq!(read(&page("<p>Write what you think of it here</p><textarea></textarea>"), &[0]), []);
    }

    #[test]
    fn a_thread_that_is_the_content_has_no_comments() {
        let page = "<div class=comments><p>one two three four five</p><p>six seven eight nine</p></div><p>Imprint</p>";
        assert_eq!(read(page, &[0, 1]), []);
        assert_eq!(read(page, &[]).len(), 1);
        assert_eq!(read(page, &[0]), [], "most of it is kept");
        // What is kept is in no comment.
        assert_eq!(read(page, &[1])[0].2, "one two three four five");
    }

    #[test]
    fn comments_are_found_within_an_area_that_is_the_text() {
        let comment = "<li class=comment><div class='comment-author vcard'><b class=fn>Ada Holm</b></div><p>The tide waits for nobody at all.";
        let page = format!(
            "<article class='hentry category-kommentar'><h1>Tea</h1><p>A long text about tea and tides and what they have in common.<p>There is more of it than of comments.\
             <div id=comments><h3>1 comment</h3><ol>{comment}</ol></div></article><footer>2020</footer>"
        );
        let expected = (some("Ada Holm"), None, "The tide waits for nobody at all.".to_owned(), 0);
        assert_eq!(read(&page, &[0, 1, 2]), [expected]);
    }
}
