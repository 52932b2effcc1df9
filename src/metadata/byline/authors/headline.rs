//! The authors whom a byline near the headline names.

use std::cell::LazyCell;

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::MAX_BOX_WORDS;
use super::borders::BREAK;
use super::line::{SEPARATORS, undated};
use crate::cues::{NameCues, PhraseCues};
use crate::metadata::byline::{BESIDE, MAX_WORDS, Visible};
use crate::metadata::{dates, names};
use crate::outline::{BlockKind, Meter};
use crate::page::dom::{attribute, classes, element};
use crate::words::key;

/// What forums put before the name of the one who began a thread: XenForo, SMF and others. Posts name their own authors.
const STARTERS: [&str; 6] =
    ["thread starter", "topic starter", "started by", "themenersteller", "themenstarter", "erstellt von"];
/// What classes call authors: Hungarian, Turkish, Finnish, and those who have a column.
const CLASSES: [&str; 4] = ["szerzo", "yazar", "kirjoittaja", "columnist"];
/// Classes that do where they are the whole word: Wix, and Turkish news sites.
const WHOLE_CLASSES: [&str; 2] = ["user-name", "editor"];
/// An element around a name is no further up than so many parents.
const FEW_PARENTS: usize = 4;
const CLOSE_PARENTS: usize = 2;
/// A line of facts about a text has at most so many words.
const MAX_FACTS_WORDS: f32 = MAX_WORDS / 2.0;
/// A block that is links has commas and "and" between them.
const MIN_LINKED: f32 = 0.8;
/// A name that is nothing but itself has at most so many words.
const MAX_NAME_WORDS: f32 = 5.0;

impl Visible<'_> {
    /// The authors that a byline near the headline names: by the names of its elements, by what it says, by where its links
    /// lead, by a picture of the author.
    pub(in crate::metadata) fn authors(&self) -> Vec<String> {
        let here = |i: &usize| {
            let block = self.block(*i);
            Some(*i) != self.headline
                && block.counts.words <= MAX_WORDS
                && !matches!(block.kind, BlockKind::Heading { level: 1 })
                && !self.is_in_comments(block)
                && !self.is_navigation(block)
                && !self.is_in_infobox(block)
                && (self.is_beside(*i) || !self.is_of_another(block) && !self.is_below_others(*i))
        };
        let near: Vec<usize> = self.near.clone().filter(here).collect();
        // Asked only where no name of an element tells.
        let spoken = LazyCell::new(|| self.spoken_bylines(&near));
        type Sign<'v> = &'v dyn Fn(usize) -> Option<Vec<String>>;
        let signs: [Sign<'_>; 10] = [
            &|i| self.is_named(i).then(|| self.names_in(i)),
            &|i| self.named_part(i),
            &|i| self.is_of_author(i).then(|| self.persons_in(i)),
            &|i| spoken.contains(&i).then(|| self.names_in(i)),
            &|i| self.is_label(i).then(|| self.names_in(i + 1)),
            &|i| (names::is_before(self.text(i)) && self.is_role_below(i)).then(|| self.names_in(i - 1)),
            &|i| self.linked_names(i),
            &|i| self.dated_links(i),
            &|i| self.is_pictured(i).then(|| vec![self.text(i).to_owned()]),
            &|i| self.is_poster(i).then(|| self.names_in(i)),
        ];
        // A newsroom or an e-mail address yields to the person whom a further sign names.
        let mut house = Vec::new();
        for names in signs.iter().flat_map(|sign| near.iter().filter_map(|i| sign(*i))) {
            if names.iter().any(|name| !names::is_collective(name) && !names::is_address(name)) {
                return names;
            }
            if house.is_empty() {
                house = names;
            }
        }
        house
    }

    /// Those of the blocks that say "by". Where they stand further down and say it of different people, they are of teasers.
    fn spoken_bylines(&self, near: &[usize]) -> Vec<usize> {
        let spoken: Vec<usize> = near.iter().copied().filter(|i| self.is_spoken(*i)).collect();
        let mut names = spoken.iter().map(|i| self.names_in(*i));
        let first = names.next();
        let is_one = names.all(|other| Some(&other) == first.as_ref());
        if is_one || spoken.iter().any(|i| self.is_beside(*i)) { spoken } else { Vec::new() }
    }

    /// The names in a block that is all one link, or several, to pages about authors.
    pub(super) fn linked_names(&self, index: usize) -> Option<Vec<String>> {
        (self.block(index).share(Meter::Link) > MIN_LINKED).then(|| self.author_links(index))
    }

    /// The names that link to pages about authors in a line of facts that tells the date, too.
    fn dated_links(&self, index: usize) -> Option<Vec<String>> {
        let most = if self.is_beside(index) { MAX_WORDS } else { MAX_FACTS_WORDS };
        let is_line = self.block(index).counts.words <= most && self.is_dated(index);
        is_line.then(|| self.names_in(index)).filter(|_| !self.author_links(index).is_empty())
    }

    /// The names in the part of a line of facts that an element of its own calls the author.
    fn named_part(&self, index: usize) -> Option<Vec<String>> {
        let is_line = self.block(index).counts.words <= MAX_FACTS_WORDS
            && (self.is_beside(index) || self.is_dated(index));
        is_line.then(|| self.named_parts_of(index))
    }

    /// The names in a block, if all are of persons.
    fn persons_in(&self, index: usize) -> Vec<String> {
        let names = self.names_in(index);
        if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
    }

    /// Whether a line beside the headline stands in an element for who wrote it: `<address>` (HTML standard, section 4.3.10), or one whose
    /// class says so in a language that [`NameCues`] do not know.
    fn is_of_author(&self, index: usize) -> bool {
        let block = self.block(index);
        // That of a house.
        let has_digit = self.text(index).contains(|c: char| c.is_ascii_digit());
        let says = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| {
                let is_address = element.name.local == local_name!("address") && !has_digit;
                is_address || classes(element).any(|class| CLASSES.iter().any(|word| class.contains(word)))
            })
        };
        // Further up they stand around what an editor has in hand.
        let says_close = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| classes(element).any(|class| WHOLE_CLASSES.contains(&class)))
        };
        let is_called = |node: NodeRef<'_, Node>| {
            node.ancestors().take(FEW_PARENTS).any(says)
                || node.ancestors().take(CLOSE_PARENTS).any(says_close)
        };
        block.counts.words <= MAX_FACTS_WORDS
            && self.is_beside(index)
            && self.runs(block).next().is_some_and(|(_, node)| is_called(node))
    }

    /// Whether a block is a person's name beside a picture of this person, or in a user's card right beside the headline, near a date.
    /// Cards of products look alike but for the date.
    fn is_pictured(&self, index: usize) -> bool {
        let (block, text) = (self.block(index), self.text(index));
        let helped = index.checked_sub(1).is_some_and(|before| names::is_help(self.text(before)));
        // An account and its rank look like a name.
        let is_ranked = || self.bordered(index).contains(BREAK);
        if block.counts.words > MAX_NAME_WORDS || helped || !names::is_person(text) || is_ranked() {
            return false;
        }
        let name = key(text);
        let at = index as u32;
        let near = self.outline.marks.iter().filter(|mark| mark.block.abs_diff(at) <= 1);
        let mut alts = near
            .filter_map(|mark| self.document.tree.get(mark.node))
            .filter_map(|node| attribute(element(node)?, &local_name!("alt")));
        let is_user = || self.is_beside(index) && self.names_near(block).has(NameCues::USER_CARD);
        let mut around = index.saturating_sub(BESIDE)..(index + BESIDE + 1).min(self.outline.blocks.len());
        (alts.any(|alt| key(alt).contains(&name)) || is_user()) && around.any(|i| self.is_dated(i))
    }

    /// Whether a block names who wrote the first post of a thread. Where the headline is that of a post, below its poster, those behind
    /// it answer.
    fn is_poster(&self, index: usize) -> bool {
        let is_card = |index: usize| self.names_near(self.block(index)).has(NameCues::USER_CARD);
        let most = self.outline.blocks.len() / 2;
        let is_below_poster = |headline: usize| {
            let parts = self.sections(self.block(headline)).take_while(|part| part.blocks.len() <= most);
            parts.last().is_some_and(|post| (post.blocks.start as usize..headline).any(is_card))
        };
        let is_behind = |headline: usize| index > headline && !is_below_poster(headline);
        self.block(index).counts.words <= MAX_NAME_WORDS
            && is_card(index)
            && self.headline.is_some_and(is_behind)
            // Signatures of functions are named like those of users.
            && self.outline.blocks.iter().any(|block| block.phrases.has(PhraseCues::FORUM))
    }

    /// The persons whom a line beside the headline names in so many words: whoever filed the text in the CMS may be another.
    pub(in crate::metadata) fn spoken(&self) -> Vec<String> {
        let says = |i: &usize| {
            let block = self.block(*i);
            block.counts.words <= MAX_BOX_WORDS
                && self.is_beside(*i)
                && !self.is_of_another(block)
                && self.is_spoken(*i)
        };
        let lines = self.near.clone().filter(says).map(|i| self.names_in(i));
        lines
            .into_iter()
            .find(|names| !names.is_empty() && names.iter().all(|name| names::is_person(name)))
            .unwrap_or_default()
    }

    /// Who began the thread, where a line near the headline says so.
    pub(in crate::metadata) fn starter(&self) -> Vec<String> {
        let says = |i: &usize| {
            self.block(*i).counts.words <= MAX_WORDS
                && names::introduced(self.text(*i)).is_some_and(|(word, _)| STARTERS.contains(&word))
        };
        self.near.clone().find(says).map(|i| self.names_in(i)).unwrap_or_default()
    }

    /// The persons in a line right beside the headline that holds names and a date and little else. A category looks alike.
    pub(in crate::metadata) fn dated_persons(&self) -> Vec<String> {
        let persons = |i: usize| {
            // A name in a line of its own is surer.
            let most = if self.text(i).contains('\n') { MAX_FACTS_WORDS } else { MAX_BOX_WORDS };
            let is_brief = self.is_beside(i) && self.block(i).counts.words <= most;
            if !is_brief || dates::find(self.text(i), None).is_none() {
                return Vec::new();
            }
            let text = self.bordered(i);
            let mut persons = names::names(undated(&text));
            // A paper may stand behind a name, and looks like one.
            let mut first = true;
            persons.retain(|name| {
                let is_plain =
                    !name.split(' ').any(names::is_particle) && names::is_rare(name, &self.outline.text);
                names::is_person(name) && (std::mem::take(&mut first) || is_plain)
            });
            if persons.is_empty() {
                // "7 March 2023 · 5 min · Ada Holm".
                let mut parts = text.split(SEPARATORS).flat_map(|part| part.split(" / ")).map(str::trim);
                persons.extend(parts.find(|part| names::is_person(part)).map(str::to_owned));
            }
            persons
        };
        self.near.clone().map(persons).find(|persons| !persons.is_empty()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    const LINKED: &str =
        r#"<script type=application/ld+json>{"@type":"Article","author":{"name":"Cy Marr"}}</script>"#;

    fn authors(head: &str, line: &str) -> Vec<String> {
        read(&format!("{head}<h1>Low tide at noon</h1>{line}{}", PROSE.repeat(3))).authors
    }

    #[test]
    fn a_heading_of_the_page_is_no_byline() {
        let page = |headings: &str| read(&format!("<title>By Night</title>{headings}{PROSE}")).authors;
        assert_eq!(page("<h2>By Night</h2>"), [""; 0]);
        assert_eq!(page("<h1>By Moonlight</h1><h2>By Night</h2>"), [""; 0]);
    }

    #[test]
    fn a_newsroom_yields_to_the_person_whom_a_further_line_names() {
        let newsroom = "<p class=author>Newsroom</p>";
        let person = "<p><a href=/author/ada-holm>Ada Holm</a></p>";
        assert_eq!(authors("", &format!("{newsroom}{person}")), ["Ada Holm"]);
        assert_eq!(authors("", newsroom), ["Newsroom"]);
    }

    #[test]
    fn an_address_yields_to_the_person_whom_a_further_line_names() {
        let address = "<p class=byline>ops@tides.example</p>";
        assert_eq!(authors("", &format!("{address}<p class=byline>Ada Holm</p>")), ["Ada Holm"]);
        assert_eq!(authors("", address), ["ops@tides.example"]);
    }

    /// Lines, so that what follows is not right beside what comes before.
    const LINES: &str = "<p>Tea</p><p>Cake</p><p>Rum</p><p>Fish</p>";

    #[test]
    fn what_holds_the_headline_is_not_beside_the_text() {
        let byline = "<p class=byline>Ada Holm</p>";
        let others = "<p>Boats for sale</p>".repeat(40);
        let page = |main: &str, side: &str| {
            let side = format!("<div class=sidebar>{main}{LINES}{side}</div>");
            read(&format!("<title>Low tide at noon</title>{side}{PROSE}{others}")).authors
        };
        assert_eq!(page("<h1>Low tide at noon</h1>", byline), ["Ada Holm"]);
        assert_eq!(page("", byline), [""; 0]);
        let card = |class: &str| format!("{LINES}<div class='{class}'>By Ada Holm</div>");
        assert_eq!(authors("", &card("card byline")), ["Ada Holm"], "a byline styled as a card");
        assert_eq!(authors("", &card("card")), [""; 0]);
        assert_eq!(authors("", &card("sidebar byline")), [""; 0]);
    }

    #[test]
    fn icons_are_no_lines_between_headline_and_byline() {
        let teaser = "<div class=teaser><p class=byline>Ada Holm</p></div>";
        let icons = "<p>\u{e023}</p>".repeat(4);
        assert_eq!(authors("", &format!("{icons}{teaser}")), ["Ada Holm"]);
        assert_eq!(authors("", &format!("{LINES}{teaser}")), [""; 0]);
    }

    #[test]
    fn cards_name_the_authors_of_other_texts() {
        let card = "<article><h2>High tide</h2><p class=byline>Ada Holm</p></article>";
        let far = PROSE.repeat(12);
        assert_eq!(authors("", &format!("{LINES}{}", card.repeat(3))), [""; 0]);
        assert_eq!(authors("", &format!("{far}{}", card.repeat(3))), [""; 0]);
        assert_eq!(authors("", &format!("{far}{}", card.repeat(2))), ["Ada Holm"], "two are no pattern");
        let long = format!("<article>{}</article>", "<p class=byline>Ada Holm</p>".repeat(9));
        assert_eq!(authors("", &format!("{far}{}", long.repeat(3))), ["Ada Holm"], "too long for cards");
    }

    #[test]
    fn a_link_to_an_author_in_a_line_with_a_date_names_who_wrote_it() {
        let line = |href: &str, date: &str| {
            authors("", &format!("{LINES}<p>Tides - <a href={href}>Ada Holm</a> (Kiel) - {date}</p>"))
        };
        assert_eq!(line("/author/ada", "3 March 2023"), ["Ada Holm"]);
        assert_eq!(line("/author/ada", "noon"), [""; 0]);
        assert_eq!(line("/tides", "3 March 2023"), [""; 0]);
        assert_eq!(
            line("/author/ada", "3 March 2023, when the boats lay on their sides until noon"),
            [""; 0]
        );
    }

    #[test]
    fn links_with_commas_between_them_are_all_of_a_block() {
        let links = |names: [&str; 3], and: &str| {
            let [ada, bo, cy] = names.map(|name| format!("<a href=/author/x>{name}</a>"));
            authors("", &format!("{LINES}<p>{ada}, {bo}{and}{cy}</p>"))
        };
        let names = ["Ada Holm", "Bo Lind", "Cy Marr"];
        assert_eq!(links(names, " & "), names);
        assert_eq!(links(names, " went to sea in a boat with "), [""; 0]);
    }

    #[test]
    fn a_part_of_a_line_may_be_called_the_author() {
        let line = |part: &str| authors("", &format!("<p>{part}</p>"));
        assert_eq!(line("3/3/2023 <span class=author>Ada Holm</span> 6"), ["Ada Holm"]);
        assert_eq!(line("Tides <b class='author vcard'>By <i>Ada</i> <i>Holm</i></b> 6"), ["Ada Holm"]);
        assert_eq!(line("Tides <b class=author>By <i class=author-name>Ada</i> Holm</b> 6"), ["Ada Holm"]);
        assert_eq!(line("3/3/2023 <span>Tides</span> 6"), [""; 0]);
        assert_eq!(line("Edited by <span class=author>Bo Lind</span> 3/3/2023"), [""; 0]);
        let far =
            |date: &str| authors("", &format!("{LINES}<p>The <span class=author>Ada Holm</span> {date}</p>"));
        assert_eq!(far("3/3/2023"), ["Ada Holm"]);
        assert_eq!(far("Club"), [""; 0], "no date, nor beside the headline");
        assert_eq!(far("of 3/3/2023 lay on her side until noon, and nobody seemed to mind"), [""; 0]);
    }

    #[test]
    fn a_text_that_begins_with_a_name_is_no_byline() {
        let text = "the boats lay on their sides ".repeat(6);
        assert_eq!(authors("", &format!("<p class=byline>Ada Holm | {text}</p>")), [""; 0]);
    }

    #[test]
    fn an_element_is_for_who_wrote_it() {
        for element in [
            "address",
            "div class=szerzo",
            "div class=news-yazar",
            "p class=kirjoittajat",
            "b class=columnist",
        ] {
            let line = |name: &str| {
                let end = element.split(' ').next().unwrap_or_default();
                authors("", &format!("<div><{element}>{name}</{end}></div>"))
            };
            assert_eq!(line("Ada Holm"), ["Ada Holm"], "{element}");
            assert_eq!(line("Tides"), [""; 0], "{element}");
        }
        assert_eq!(authors("", "<address>Long Quay, 24103 Kiel</address>"), [""; 0]);
        assert_eq!(
            authors("", &format!("{LINES}<address>Ada Holm</address>")),
            [""; 0],
            "no longer beside the headline"
        );
    }

    #[test]
    fn a_line_in_so_many_words_names_persons() {
        for (line, author) in [
            ("<p>By Ada Holm</p>", "Ada Holm"),
            ("<p>3 March 2023 by Ada Holm</p>", "Ada Holm"),
            ("<p>3 March 2023 by admin</p><p>By Ada Holm</p>", "Ada Holm"),
            ("<p>By Tides</p>", "Cy Marr"),
            ("<p>Ada Holm, 3 March 2023</p>", "Cy Marr"),
            // A caption.
            (
                "<p>By Ada Holm, this picture of boats was sold in the harbour on 3 March 2023 for a barrel</p>",
                "Cy Marr",
            ),
        ] {
            assert_eq!(authors(LINKED, line), [author], "{line}");
        }
    }

    #[test]
    fn whoever_began_a_thread_is_introduced_as_such() {
        for word in [
            "Thread starter",
            "Topic starter",
            "Started by",
            "Themenersteller",
            "Themenstarter",
            "Erstellt von",
        ] {
            assert_eq!(authors(LINKED, &format!("<p>{word} adaholm</p>")), ["adaholm"], "{word}");
        }
        let text = format!("<p>Started by Ada Holm | {}</p>", &PROSE[3..200]);
        assert_eq!(authors(LINKED, &text), ["Cy Marr"], "a text");
    }

    #[test]
    fn a_role_may_stand_below_the_name() {
        let credits = |first: &str, second: &str| {
            authors("", &format!("<p>{first},</p><p>Penulis</p><p>{second}</p><p>Editor</p>"))
        };
        assert_eq!(credits("Ada Holm", "Bo Lind"), ["Ada Holm"]);
        assert_eq!(credits("Boats and more", "Bo Lind"), ["Bo Lind"], "no name");
        assert_eq!(authors("", "<p>Ada Holm</p><p>Penulis:</p><p>Bo Lind</p>"), ["Bo Lind"], "a colon");
    }

    #[test]
    fn classes_call_users_and_editors_who_wrote() {
        for class in ["x user-name y", "editor", "post-yazar"] {
            let line = |name: &str| authors("", &format!("<div class='{class}'>{name}</div>"));
            assert_eq!(line("Ada Holm"), ["Ada Holm"], "{class}");
            assert_eq!(line("Boats"), [""; 0], "{class}");
        }
        assert_eq!(authors("", "<div class=editor-content>Ada Holm</div>"), [""; 0]);
        assert_eq!(authors("", "<div class=editor><div><p><b>Boat Repair</b></p></div></div>"), [""; 0]);
    }

    #[test]
    fn right_beside_the_headline_a_line_with_links_to_authors_may_be_long() {
        let dates = "<br>Publicat: Joi, 11 martie 2021, 07:15<br>Actualizat: Vineri, 12 martie 2021, 10:02";
        let line =
            format!("<p>De <a href=/autor/ada>Ada Holm</a> și <a href=/autor/bo>Bo Lind</a>{dates}</p>");
        assert_eq!(authors("", &line), ["Ada Holm", "Bo Lind"]);
        assert_eq!(authors("", &format!("{LINES}{line}")), [""; 0], "further down");
    }

    #[test]
    fn a_line_with_a_date_may_name_several_persons() {
        assert_eq!(authors("", "<p>Ada Holm, Bo Lind<br>3.3.2023, 14:02</p>"), ["Ada Holm", "Bo Lind"]);
        assert_eq!(authors("", "<p>Ada Holm, O Estado de Kiel<br>3.3.2023</p>"), ["Ada Holm"], "a paper");
        assert_eq!(authors("", "<p>March 3, 2023 / Ada Holm / 2 replies</p>"), ["Ada Holm"]);
    }

    #[test]
    fn a_person_beside_a_picture_and_a_date_wrote_it() {
        let page = |alt: &str, name: &str, date: &str| {
            authors("", &format!("<div><img src=a.jpg alt='{alt}'></div><p>{name}</p><p>{date}</p>"))
        };
        assert_eq!(page("Ada Holm", "Ada Holm", "2023/3/14"), ["Ada Holm"]);
        assert_eq!(page("Ada Holm", "Ada Holm", "5 min read"), ["Ada Holm"]);
        assert_eq!(page("Boats", "Boats", "5 min read"), [""; 0]);
        let helped = "<p>Fact checked by</p><p><img alt='Ada Holm'>Ada Holm</p><p>2023/3/14</p>";
        assert_eq!(authors("", helped), [""; 0]);
    }

    #[test]
    fn a_user_between_headline_and_date_wrote_it() {
        let page = |between: &str, date: &str| {
            authors("", &format!("{between}<p class=user-info>Ada Holm</p><p>{date}</p>"))
        };
        assert_eq!(page("", "2023/3/14"), ["Ada Holm"]);
        assert_eq!(page("", "Tides"), [""; 0]);
        assert_eq!(page(LINES, "2023/3/14"), [""; 0]);
        let ranked =
            "<div class=user-info><a class=username><b>Kastenfred</b></a><span>Mitglied</span></div>";
        let thread = format!("<p>2023/3/14</p>{ranked}{PROSE}<p>Reply with quote</p>");
        assert_eq!(authors("", &thread), ["Kastenfred"]);
    }

    #[test]
    fn a_user_beside_the_first_post_wrote_it() {
        let page = |above: &str, user: &str, reply: &str| {
            let user = format!("<div class=user-info>{user}</div>");
            let between = "<p>Tea</p><p>Cake</p><p>Rum</p>";
            read(&format!("{above}<h1>Low tide at noon?</h1>{between}{user}{PROSE}<p>{reply}</p>")).authors
        };
        let reply = "Reply with quote";
        assert_eq!(page("", "adaholm", reply), ["adaholm"]);
        assert_eq!(page("", "adaholm", "Reply"), [""; 0], "no forum");
        assert_eq!(page("", "adaholm | three boats and a tide clock", reply), [""; 0], "more than a name");
        assert_eq!(
            page("<div class=user-info>bolind</div>", "adaholm", reply),
            ["adaholm"],
            "who is logged in"
        );
        let post =
            |user: &str, text: &str| format!("<div class=post><b class=usertitle>{user}</b>{text}</div>");
        let thread = |first: &str| format!("{first}{}<p>{reply}</p>", post("Bo Lind", PROSE));
        let own_heading = format!("<h1>Low tide at noon?</h1>{PROSE}");
        assert_eq!(read(&thread(&post("Member", &own_heading))).authors, [""; 0], "who answers");
        assert_eq!(read(&thread(&own_heading)).authors, ["Bo Lind"]);
        let plain = format!("<h1>Low tide at noon?</h1><p>Harbour</p>{PROSE}<p>{reply}</p>");
        assert_eq!(read(&plain).authors, [""; 0], "nobody's card");
    }

    #[test]
    fn a_name_and_a_date_are_little_else() {
        assert_eq!(authors("", "<p>3 March 2023 - Tides</p><p>3 March 2023 - Ada Holm</p>"), ["Ada Holm"]);
        for facts in [
            "3 March 2023 · 5 min · Ada Holm",
            "3 March 2023 | Ada Holm | 5 min",
            "3 March 2023 • 5 min • Ada Holm",
        ] {
            assert_eq!(authors("", &format!("<p>{facts}</p>")), ["Ada Holm"], "{facts}");
        }
        for facts in ["3 March 2023 · 5 min · tides", "5 min · Tides · Ada Holm"] {
            assert_eq!(authors("", &format!("<p>{facts}</p>")), [""; 0], "{facts}");
        }
        assert_eq!(
            authors("", &format!("<p>Ada Holm, 3 March 2023. {}</p>", &PROSE[3..200])),
            [""; 0],
            "a text"
        );
    }
}
