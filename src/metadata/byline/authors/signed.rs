//! The authors whom a line at the end of the text names.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;

use super::MAX_BOX_WORDS;
use crate::cues::NameCues;
use crate::metadata::byline::{MAX_WORDS, SIGNED, Visible};
use crate::metadata::{dates, names};
use crate::outline::{Block, BlockKind, Meter};
use crate::page::dom::{attribute, classes, element};
use crate::words::key;

/// A line of facts below the text has at most so many words.
const MAX_FACTS_WORDS: f32 = 2.0 * MAX_WORDS;
/// At least so much of it is links.
const MIN_LINKED: f32 = 0.5;
/// So much of a note about the author is set in italics: titles within it are set the other way round.
const MIN_EMPHASISED: f32 = 0.7;
/// It has at most so many words, and the name in it so many.
const MAX_NOTE_WORDS: f32 = 80.0;
const MAX_NAME_WORDS: usize = 5;
/// In a list of other texts the next author is named within so many lines.
const SERIES: usize = 3;
/// What classes call a signature: French and English, Polish, German, Portuguese, Dutch, Swedish.
const SIGNATURES: [&str; 7] =
    ["signature", "podpis", "unterschrift", "assinatura", "handtekening", "signatur", "underskrift"];
/// What a signature begins with.
const DASHES: [char; 5] = ['-', '–', '—', '―', '~'];
const QUOTES: [char; 6] = ['"', '“', '”', '„', '«', '»'];
/// A name with an address is of at most so many words: houses have longer ones.
const MAX_SIGNED: usize = 3;
/// What stands before the role of who signs a letter.
const POSSESSIVES: [&str; 8] = ["Ihr ", "Ihre ", "Euer ", "Eure ", "Your ", "Votre ", "Su ", "Uw "];
/// A part of a name that an e-mail address tells has at least so many letters.
const MIN_OF_ADDRESS: usize = 3;
/// The paragraph of a name is no further up than so many parents.
const FEW_PARENTS: usize = 3;

impl Visible<'_> {
    /// The names at the end of the text: "Text: Ada Holm", in a byline, or in an author box.
    pub(in crate::metadata) fn signed(&self, kept: &[usize]) -> Vec<String> {
        let Some(last) = kept.last() else { return Vec::new() };
        let range = last.saturating_sub(1)..(last + SIGNED).min(self.outline.blocks.len());
        let of_block = |i: usize| {
            let block = self.block(i);
            if self.is_box(i) {
                return self.names_in(i);
            }
            if self.is_of_another(block) {
                return Vec::new();
            }
            let facts = self.facts(i);
            if !facts.is_empty() || block.counts.words > MAX_WORDS {
                return facts;
            }
            let is_byline = self.is_named(i) || self.is_spoken(i);
            let named = if is_byline { self.names_in(i) } else { Vec::new() };
            if !named.is_empty() {
                return named;
            }
            let is_introduced = names::introduced(self.text(i)).is_some();
            let by_its_form = || {
                self.name_called_signature(i)
                    .or_else(|| self.name_set_right(i))
                    .or_else(|| self.name_behind_dash(i))
                    .or_else(|| self.name_of_letter(i))
                    .or_else(|| self.name_with_address(i))
            };
            let names = if is_introduced { self.names_in(i) } else { by_its_form().into_iter().collect() };
            if names.iter().all(|name| names::is_person(name)) { names } else { Vec::new() }
        };
        let first = range.clone().map(|i| (i, of_block(i))).find(|(_, names)| !names.is_empty());
        let own = first
            .filter(|(i, names)| *i <= last + 1 || !self.is_in_series(*i, names))
            .map(|(_, names)| names);
        // A note about the author stands where nothing else signs the text.
        let noted = || range.clone().find_map(|i| self.name_in_note(i)).map(|name| vec![name]);
        own.or_else(noted).unwrap_or_default()
    }

    /// Whether one of the next lines says "by" of others: a list of other texts has an author for each.
    fn is_in_series(&self, index: usize, names: &[String]) -> bool {
        let leads_elsewhere =
            self.block(index).share(Meter::Link) > 0.0 && self.author_links(index).is_empty();
        let mut next = index + 1..(index + 1 + SERIES).min(self.outline.blocks.len());
        leads_elsewhere
            && next.any(|i| {
                self.is_spoken(i)
                    && Some(self.names_in(i)).is_some_and(|other| !other.is_empty() && other != names)
            })
    }

    /// The name in a line whose class calls it a signature; those of forums are no names.
    fn name_called_signature(&self, index: usize) -> Option<String> {
        // What the person is may stand below.
        let (block, name) = (self.block(index), self.text(index).lines().next()?.trim());
        let is_called = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| classes(element).any(|class| SIGNATURES.contains(&class)))
        };
        let (_, node) = self.runs(block).next()?;
        let is_signature =
            block.counts.words <= MAX_BOX_WORDS && node.ancestors().take(FEW_PARENTS).any(is_called);
        (is_signature && self.signs(name)).then(|| name.to_owned())
    }

    /// The name in a line that begins with a dash: "– Ada Holm, Kiel". Behind a quotation stands whose it is.
    fn name_behind_dash(&self, index: usize) -> Option<String> {
        let line = self.text(index).strip_prefix(DASHES)?.trim_start();
        let name = line.split([',', '(', '\n']).next().unwrap_or_default().trim();
        let before = index.checked_sub(1).map(|before| (self.block(before), self.text(before)));
        let is_quoted = |(block, text): (&Block, &str)| {
            block.kind == BlockKind::Quote || text.starts_with(QUOTES) || text.ends_with(QUOTES)
        };
        let is_own = self.block(index).counts.words <= MAX_BOX_WORDS
            && self.block(index).kind != BlockKind::Quote
            && !before.is_some_and(is_quoted);
        (is_own && self.signs(name)).then(|| name.to_owned())
    }

    /// The name that is a line of its own at the end of a letter, whose place and day stand in another line of the same block, or below
    /// it.
    fn name_of_letter(&self, index: usize) -> Option<String> {
        let mut lines = self.text(index).lines().map(str::trim);
        let is_day_below = || {
            let below = self.outline.blocks.get(index + 1);
            below.is_some_and(|block| {
                block.counts.words <= MAX_WORDS && is_place_and_day(self.text(index + 1))
            })
        };
        let is_letter = self.block(index).counts.words <= MAX_WORDS
            && lines.clone().nth(1).is_some()
            && (lines.clone().any(is_place_and_day) || is_day_below());
        let is_role = |line: &str| POSSESSIVES.iter().any(|whose| line.starts_with(whose));
        lines.find(|line| is_letter && !is_role(line) && self.signs(line)).map(str::to_owned)
    }

    /// The name that a line tells with an e-mail address in which a part of it stands: "Ada Holm, holm@example.org".
    fn name_with_address(&self, index: usize) -> Option<String> {
        let text = self.text(index);
        let mut words = text.split_whitespace();
        let account = words.find_map(|word| Some(word.split_once('@')?.0)).map(key)?;
        let before = text.split_once('@')?.0;
        let name = before.rsplit_once(char::is_whitespace)?.0.trim_matches(|c: char| !c.is_alphabetic());
        let is_its = name
            .split(' ')
            .any(|part| part.chars().count() >= MIN_OF_ADDRESS && account.contains(&key(part)));
        let is_brief = name.split(' ').count() <= MAX_SIGNED;
        (is_its && is_brief && self.block(index).counts.words <= MAX_BOX_WORDS && self.signs(name))
            .then(|| name.to_owned())
    }

    /// Who is presented in a note that is set apart by its letters or its class: "Ada Holm teaches history in Kiel."
    fn name_in_note(&self, index: usize) -> Option<String> {
        let block = self.block(index);
        let is_note = block.share(Meter::Emphasis) >= MIN_EMPHASISED
            || self.names_near(block).has(NameCues::AUTHOR_BOX.with(NameCues::BYLINE));
        if !is_note || block.counts.words > MAX_NOTE_WORDS || self.is_of_another(block) {
            return None;
        }
        let text = self.text(index);
        let words =
            text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).take(MAX_NAME_WORDS);
        let is_verb = |at: &usize| text[*at..].split_whitespace().next().is_some_and(names::presents);
        let name = words.into_iter().find(is_verb).map(|at| &text[..at])?;
        (self.signs(name) && self.is_in_no_other_text(name, index)).then(|| name.to_owned())
    }

    /// Whether a text is a person's name; words of headings occur in small letters, too.
    fn signs(&self, name: &str) -> bool {
        names::is_person(name) && names::is_rare(name, &self.outline.text)
    }

    /// Whether no paragraph but this one names a person, who so is not the one it is about.
    pub(super) fn is_in_no_other_text(&self, name: &str, index: usize) -> bool {
        let blocks = self.outline.blocks.iter().enumerate();
        let mut others = blocks.filter(|(i, block)| *i != index && block.counts.words > MAX_BOX_WORDS);
        !others.any(|(i, _)| self.text(i).contains(name))
    }

    /// The names that elements call the author in a line of facts: WordPress tells date, author, categories and tags in one below the text.
    pub(super) fn facts(&self, index: usize) -> Vec<String> {
        let block = self.block(index);
        let is_of_links = block.share(Meter::Link) >= MIN_LINKED;
        if !is_of_links || block.counts.words > MAX_FACTS_WORDS || block.counts.digits == 0 {
            return Vec::new();
        }
        // Few lines name an author: looking for a date costs more.
        let names = self.named_parts_of(index);
        if names.is_empty() || !self.is_dated(index) { Vec::new() } else { names }
    }

    /// The name at the right of its line, as that below a letter, be it below place and day, and before what the person is.
    pub(super) fn name_set_right(&self, index: usize) -> Option<String> {
        let is_right = |node: NodeRef<'_, Node>| {
            element(node).is_some_and(|element| {
                let style = attribute(element, &local_name!("style")).unwrap_or_default();
                let aligned =
                    style.split_once("text-align").map(|(_, rest)| rest.trim_start_matches([':', ' ']));
                aligned.is_some_and(|to| to.starts_with("right"))
                    || attribute(element, &local_name!("align")) == Some("right")
            })
        };
        let last = self.text(index).lines().last().unwrap_or_default();
        let (block, name) = (self.block(index), last.split(',').next().unwrap_or_default().trim());
        let around = |node: NodeRef<'_, Node>| node.ancestors().take(FEW_PARENTS).any(is_right);
        let is_name = self.signs(name) && self.runs(block).next().is_some_and(|(_, node)| around(node));
        is_name.then(|| name.to_owned())
    }
}

/// Whether a line is a date, be it behind a place and a comma: "Kiel, 3.12.2003".
fn is_place_and_day(line: &str) -> bool {
    /// A place has at most so many characters.
    const MAX_PLACE: usize = 24;
    let found = dates::locate(line, None);
    found.is_some_and(|found| {
        let before = line[..found.start].trim_end();
        before.chars().count() <= MAX_PLACE
            && (before.is_empty() || line.contains(','))
            && found.end == line.len()
    })
}

#[cfg(test)]
mod tests {
    use crate::metadata::byline::Visible;
    use crate::metadata::tests::PROSE;
    use crate::outline::html::outline;
    use crate::page::Page;

    /// Who is named where the main content is this, and that follows.
    fn signed(text: &str, behind: &str) -> Vec<String> {
        let html = format!("<h1>Low tide at noon</h1>{text}{behind}");
        let page = Page::parse(&html);
        let outline = outline(page.document(), &[], &[]);
        let kept: Vec<usize> = (1..=text.matches("<p>").count()).collect();
        Visible::of(page.document(), &outline, None, &kept, None).signed(&kept)
    }

    #[test]
    fn a_line_right_behind_the_text_signs_it() {
        for line in [
            "<p class=byline>Ada Holm</p>",
            "<p>14/3/2023 by Ada Holm</p>",
            "<p>Text: Ada Holm</p>",
            "<div class=author-box><h4>Ada Holm</h4></div>",
        ] {
            assert_eq!(signed(PROSE, line), ["Ada Holm"], "{line}");
        }
    }

    #[test]
    fn a_line_before_the_last_of_the_text_signs_it() {
        let text = format!("{PROSE}<p>Text: Ada Holm</p>");
        assert_eq!(signed(&format!("{text}<p>All rights with the sea.</p>"), ""), ["Ada Holm"]);
        assert_eq!(signed(&format!("{text}{PROSE}{PROSE}"), ""), [""; 0]);
    }

    #[test]
    fn a_name_at_the_right_of_its_line_signs_the_text() {
        for set in ["style='text-align: right'", "style=text-align:right;", "align=right"] {
            assert_eq!(signed(PROSE, &format!("<p {set}><b>Ada Holm</b></p>")), ["Ada Holm"], "{set}");
        }
        assert_eq!(signed(PROSE, "<p align=right>Boats and nets</p>"), [""; 0]);
        assert_eq!(signed(PROSE, "<p style=text-align:center>Ada Holm</p>"), [""; 0]);
    }

    #[test]
    fn a_letter_ends_with_place_and_day_above_the_name() {
        let letter = "<p align=right>Kiel, den 3.12.2003<br>Ada Holm, Vorstand</p>";
        assert_eq!(signed(PROSE, letter), ["Ada Holm"]);
        assert_eq!(signed(PROSE, "<p>Kiel, den 3.12.2003<br>Ada Holm, Vorstand</p>"), [""; 0]);
    }

    #[test]
    fn a_name_behind_a_dash_signs_the_text() {
        for line in
            ["<p>– Ada Holm</p>", "<p class=sig>&mdash; Ada Holm, Kiel</p>", "<p>- Ada Holm<br>(Kiel)</p>"]
        {
            assert_eq!(signed(PROSE, line), ["Ada Holm"], "{line}");
        }
        assert_eq!(signed(PROSE, "<p>– Boats and nets</p>"), [""; 0]);
        assert_eq!(signed(PROSE, "<p>Ada Holm</p>"), [""; 0], "no dash");
        assert_eq!(signed(PROSE, "<p>“The boats wait.”</p><p>– Ada Holm</p>"), [""; 0], "she said so");
        assert_eq!(
            signed(PROSE, "<blockquote><p>The boats wait.</p><p>– Ada Holm</p></blockquote>"),
            [""; 0]
        );
    }

    #[test]
    fn a_letter_ends_with_a_name_in_a_line_of_its_own() {
        assert_eq!(
            signed(
                PROSE,
                "<p class=firma>Il vostro parroco<br><b>Ada Holm</b><br>Borgosesto, 2 febbraio 2014</p>"
            ),
            ["Ada Holm"]
        );
        assert_eq!(
            signed(PROSE, "<p>Il vostro parroco<br><b>Ada Holm</b><br>Borgosesto</p>"),
            [""; 0],
            "no day"
        );
        assert_eq!(signed(PROSE, "<p>Boats and nets<br>Borgosesto, 2 febbraio 2014</p>"), [""; 0], "no name");
        assert_eq!(signed(PROSE, "<p>Ada Holm<br>15.12.2018</p>"), ["Ada Holm"]);
        assert_eq!(signed(PROSE, "<p>Ada Holm<br>was here on 15.12.2018</p>"), [""; 0], "a sentence");
    }

    #[test]
    fn a_note_set_in_italics_presents_the_author() {
        let note = "Ada Holm teaches medieval history at Carrow College. Her book will appear next spring.";
        assert_eq!(signed(PROSE, &format!("<p><em>{note}</em></p>")), ["Ada Holm"]);
        assert_eq!(signed(PROSE, &format!("<div class=author-bio><p>{note}</p></div>")), ["Ada Holm"]);
        assert_eq!(signed(PROSE, &format!("<p>{note}</p>")), [""; 0], "of the text");
        assert_eq!(
            signed(PROSE, "<p><em>Ada Holm dreamt of medieval history at Carrow College.</em></p>"),
            [""; 0]
        );
        assert_eq!(signed(PROSE, "<p><em>The Harbour teaches history to those who wait.</em></p>"), [""; 0]);
        let about = format!("{PROSE}<p>In those days Ada Holm kept the boats of the harbour.</p>");
        assert_eq!(signed(&about, &format!("<p><em>{note}</em></p>")), [""; 0], "the text is about her");
        let two = format!("<p><em>{note}</em></p><p>Text: Bo Lind</p>");
        assert_eq!(signed(PROSE, &two), ["Bo Lind"], "a signature is surer");
    }

    #[test]
    fn a_line_of_facts_may_tell_the_author_among_other_things() {
        let tags = (0..20).map(|i| format!("<a href=/tag/{i}>Boat</a>, ")).collect::<String>();
        let line = |date: &str| {
            format!(
                "<p>{date} <span class='author vcard'>Autor <a href=/x>Ada Holm</a></span> Tags {tags}</p>"
            )
        };
        assert_eq!(signed(PROSE, &line("3. März 2023")), ["Ada Holm"]);
        assert_eq!(signed(PROSE, &line("März")), [""; 0], "no date");
        let unlinked = line("3. März 2023").replace("<a href", "<b id").replace("</a>", "</b>");
        assert_eq!(signed(PROSE, &unlinked), [""; 0], "no links");
    }

    #[test]
    fn a_class_may_call_a_name_the_signature() {
        assert_eq!(signed(PROSE, "<p class=signature>Ada Holm</p>"), ["Ada Holm"]);
        assert_eq!(signed(PROSE, "<p class=podpis><i>Ada Holm</i><br>mistrz FIDE</p>"), ["Ada Holm"]);
        assert_eq!(signed(PROSE, "<p class=signature>Boats and nets</p>"), [""; 0]);
        assert_eq!(signed(PROSE, "<p class=end>Ada Holm</p>"), [""; 0]);
    }

    #[test]
    fn authors_of_a_list_of_texts_sign_none() {
        let list = |second: &str| {
            let item = |title: &str, name: &str| {
                format!("<div><a href=/x>{title}</a> <span>| Szerző: {name}</span></div>")
            };
            format!(
                "<p>Módosítva</p><h3>További híreink</h3>{}{}",
                item("Véradás az aulában", "Ada Holm"),
                item("Ötven éve a műtőben", second)
            )
        };
        assert_eq!(signed(PROSE, &list("Bo Lind")), [""; 0]);
        assert_eq!(signed(PROSE, &list("Ada Holm")), ["Ada Holm"]);
        assert_eq!(signed(PROSE, &format!("<p>Text: Cy Marr</p>{}", list("Bo Lind"))), ["Cy Marr"]);
    }

    #[test]
    fn what_stands_beside_the_text_or_is_long_signs_nothing() {
        assert_eq!(signed(PROSE, "<div class=related><p class=byline>Ada Holm</p></div>"), [""; 0]);
        let long = format!("<p class=byline>Ada Holm | {}</p>", "the boats lay on their sides ".repeat(6));
        assert_eq!(signed(PROSE, &long), [""; 0]);
        assert_eq!(signed(PROSE, "<p>By and by the water came back</p>"), [""; 0]);
    }

    #[test]
    fn an_address_in_which_a_name_stands_signs_the_text() {
        let page = |line: &str| signed(PROSE, &format!("<p>{line}</p>"));
        assert_eq!(page(". . . Ada Holm<br><a href=mailto:x>adah@harbour.example</a>"), ["Ada Holm"]);
        assert_eq!(page("Ada Holm, holm@harbour.example"), ["Ada Holm"]);
        assert_eq!(page("Ada Holm, post@harbour.example"), [""; 0]);
        assert_eq!(page("Gasthaus Holm Familie Lind, holm@harbour.example"), [""; 0]);
        assert_eq!(page("Boats and nets, boats@harbour.example"), [""; 0]);
    }

    #[test]
    fn place_and_day_may_stand_below_the_name() {
        let letter =
            |below: &str| signed(PROSE, &format!("<p>Ihre Pastorin<br><b>Ada Holm</b></p><p>{below}</p>"));
        assert_eq!(letter("Kiel, den 2. Dezember 2010"), ["Ada Holm"]);
        assert_eq!(letter("Kiel an der See"), [""; 0]);
    }
}
