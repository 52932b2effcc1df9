//! Who wrote it, as a reader sees it: what makes a line a byline, and the names in it. Each place to look for one has a file.

mod beside;
mod borders;
mod headline;
mod line;
mod links;
mod presented;
mod signed;
mod standfirst;

pub(in crate::metadata) use headline::STARTERS;
pub(super) use line::BEHIND;
pub(in crate::metadata) use line::{byline_of, labelled, said_by, undated};

use super::{MAX_WORDS, Visible};
use crate::cues::{NameCues, PhraseCues};
use crate::metadata::byline::han::written;
use crate::metadata::{dates, names};
use crate::outline::{Block, BlockKind, Meter};
use crate::words;
use line::{SEPARATORS, has_particle, located, wrote_on};
use links::is_link;

/// Words that introduce a name without more: not "from", which begins addresses and mottos, too.
const ALONE: [&str; 8] = ["by", "von", "par", "por", "di", "door", "av", "af"];
/// Of a line of which less is links, the word for "by" is not in them.
const MAX_LINKED: f32 = 0.6;
/// A link around a text is no further up than so many parents.
const FEW_PARENTS: usize = 4;
/// A box about the author is not read further than this.
pub(super) const MAX_BOX_WORDS: f32 = MAX_WORDS / 3.0;

impl<'o> Visible<'o> {
    /// The block at a position.
    pub(super) fn block(&self, index: usize) -> &'o Block {
        &self.outline.blocks[index]
    }

    /// Its text.
    pub(super) fn text(&self, index: usize) -> &'o str {
        self.outline.block_text(self.block(index)).trim()
    }

    /// Whether the names of elements say that it is a byline.
    fn is_named(&self, index: usize) -> bool {
        self.names_near(self.block(index)).has(NameCues::BYLINE)
    }

    /// Whether a block says "by", at its beginning or behind a date.
    fn is_spoken(&self, index: usize) -> bool {
        let text = self.text(index);
        // "By" alone begins sentences, too.
        let is_brief = |name: &str| {
            self.is_beside(index)
                && (self.block(index).counts.words <= MAX_BOX_WORDS || self.is_dated(index))
                && (name.starts_with(char::is_uppercase)
                    || names::names(name).iter().all(|name| !name.contains(' ')))
        };
        // A style sheet sets the name apart, or it follows a label.
        let is_marked = |name: &str| {
            names::is_touched(text, name)
                || self.is_beside(index) && names::is_marked(text, name) && are_persons(&names::names(name))
        };
        let begins = || {
            names::introduced(text).is_some_and(|(word, name)| {
                let line = text.split(SEPARATORS).next().unwrap_or_default();
                let is_line = self.block(index).counts.words <= MAX_BOX_WORDS
                    || words::count(line).words <= MAX_BOX_WORDS && self.is_dated(index);
                word.contains(' ')
                    || names::tells_author(word) && is_line && (name.contains(' ') || !word.ends_with(':'))
                    || self.block(index).phrases.has(PhraseCues::BYLINE)
                    || self.block(index).counts.words <= MAX_BOX_WORDS && is_marked(name)
                    || ALONE.contains(&word)
                        && (is_brief(name)
                            || self.is_dated(index)
                            || self.is_beside(index) && !self.author_links(index).is_empty())
            })
        };
        let is_told = || self.is_dated(index) || !self.author_links(index).is_empty();
        // "Author Topic: Low tide (Read 1874 times)" heads a thread of SMF.
        let heads =
            || self.is_of_text(text) || names::introduced(text).is_some_and(|(_, name)| name.contains(':'));
        if matches!(self.block(index).kind, BlockKind::Heading { .. }) && heads() {
            return false;
        }
        // Most lines have no parts, and no label.
        let has_parts = || !text.is_ascii() || text.contains([':', '|', '/', '\n']);
        let is_line = self.block(index).counts.words <= MAX_WORDS && has_parts();
        // Several sentences tell of a book, or of who said what.
        let counts = &self.block(index).counts;
        let is_text = counts.sentence_ends > 1 && counts.words > MAX_BOX_WORDS;
        begins()
            || (said_by(text).is_some() && !is_text && !self.is_said_in_link(index)
                || wrote_on(text).is_some())
                && is_told()
            || !self.reporters(index).is_empty()
            || is_line && labelled(&self.bordered(index)).is_some()
    }

    /// Whether the word for "by" within a line stands in a link, which leads to what somebody else wrote.
    fn is_said_in_link(&self, index: usize) -> bool {
        let block = self.block(index);
        if block.share(Meter::Link) <= MAX_LINKED {
            return false;
        }
        let runs =
            self.runs(block).filter(|(_, node)| !node.ancestors().take(FEW_PARENTS).any(|one| is_link(&one)));
        let unlinked: Vec<&str> = runs.map(|(range, _)| &self.outline.text[range]).collect();
        // Something follows.
        said_by(&format!("{} .", unlinked.join(" "))).is_none()
    }

    /// Whether a heading introduces a word of the text rather than an account: "By tag".
    fn is_of_text(&self, heading: &str) -> bool {
        let word = names::introduced(heading).map(|(_, name)| name);
        let long = || self.outline.blocks.iter().filter(|block| block.counts.words > MAX_BOX_WORDS);
        word.filter(|word| !word.contains(char::is_whitespace))
            .is_some_and(|word| long().any(|block| !names::is_rare(word, self.outline.block_text(block))))
    }

    /// Whether a block says when.
    pub(super) fn is_dated(&self, index: usize) -> bool {
        self.block(index).phrases.has(PhraseCues::DATE_LINE) || dates::find(self.text(index), None).is_some()
    }

    /// Whether a block is nothing but "Written by", so that the name stands in the next.
    fn is_label(&self, index: usize) -> bool {
        let next = self.outline.blocks.get(index + 1);
        names::is_before(self.text(index))
            && next.is_some_and(|b| b.counts.words <= MAX_BOX_WORDS)
            && !self.is_role_below(index)
    }

    /// The names in the line below a label, and those in the next ones below a term for several, be it that of a list:
    /// `<dt>Authors</dt><dd>…</dd><dd>…</dd>`.
    fn below_label(&self, index: usize) -> Vec<String> {
        let mut names = self.names_in(index + 1);
        let is_definition = |i: &usize| {
            let is_one = |kind| matches!(kind, BlockKind::Definition | BlockKind::ListItem { .. });
            let block = self.outline.blocks.get(*i);
            block.is_some_and(|block| is_one(block.kind)) && names::is_person(self.text(*i))
        };
        if !names.is_empty() && is_definition(&(index + 1)) {
            let behind = (index + 2..self.outline.blocks.len()).take_while(is_definition);
            names.extend(behind.flat_map(|i| self.names_in(i)));
        }
        names
    }

    /// Whether a block is what the person in the block before did: "Writer" below a name, with a further name and "Editor" behind.
    fn is_role_below(&self, index: usize) -> bool {
        let is_person = |i: usize| {
            let name = self.outline.blocks.get(i).map_or("", |_| self.text(i)).trim_end_matches(',');
            names::is_person(name) && names::is_rare(name, &self.outline.text)
        };
        let is_introduced = |i: usize| i > 0 && names::is_before(self.text(i - 1));
        // The head of a row, or a term, is a label of what follows.
        let is_head =
            matches!(self.block(index).kind, BlockKind::TableCell { column: 0, .. } | BlockKind::Term);
        !ALONE.contains(&&*self.text(index).to_lowercase())
            && !is_head
            && !self.text(index).ends_with([':', '：'])
            && index > 0
            && is_person(index - 1)
            && !is_introduced(index - 1)
    }

    /// The names in a byline: those that link to pages about their authors, else what the line says.
    fn names_in(&self, index: usize) -> Vec<String> {
        let linked = self.author_links(index);
        let reporters = self.reporters(index);
        if linked.is_empty() && !reporters.is_empty() {
            return reporters;
        }
        let text = self.text(index);
        if let Some(writers) = written(text) {
            return writers;
        }
        // "Interview von Holm" looks alike.
        let is_whole = self.is_named(index) && has_particle(text);
        let bordered = self.bordered(index);
        let said = located(&bordered)
            .unwrap_or_else(|| names::names(if is_whole { &bordered } else { byline_of(&bordered) }));
        let has_person = |names: &[String]| names.iter().any(|name| names::is_person(name));
        // A further link may lead to all that a person wrote.
        let is_linked = !linked.is_empty() && (has_person(&linked) || !has_person(&said));
        let mut names = if is_linked { linked } else { said };
        // "our engineering team"; accounts are one word.
        let is_introduced = || names::introduced(text).is_some();
        let is_sure =
            self.linked_names(index).is_some() || is_linked && is_introduced() || self.is_box(index);
        names.retain(|name| names::is_shaped(name) && (is_sure || !names::is_small(name)));
        // A list that begins small is of things, unless "posted by" and a date say that it is of accounts.
        let begins_small = names.first().is_some_and(|name| name.starts_with(char::is_lowercase));
        let is_told =
            || names::introduced(text).is_some_and(|(word, _)| word.contains(' ')) && self.is_dated(index);
        if begins_small && names.len() > 1 && !is_told() { Vec::new() } else { names }
    }
}

/// Whether there are names, all of persons.
fn are_persons(names: &[String]) -> bool {
    !names.is_empty() && names.iter().all(|name| names::is_person(name))
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, authors_of_far_line as far, read};

    #[test]
    fn a_word_for_by_needs_a_date_further_down() {
        for word in ["by", "von", "par", "por", "di", "door", "av", "af"] {
            assert_eq!(far(&format!("<p>{word} ada-holm, 3.4.2023</p>")), ["ada-holm"], "{word}");
        }
        assert_eq!(far("<p>av ada-holm</p>"), [""; 0]);
        assert_eq!(far("<p>5 min read by Ada Holm</p>"), ["Ada Holm"], "a reading time stands beside dates");
    }

    #[test]
    fn a_phrase_and_a_name_are_a_byline_anywhere() {
        assert_eq!(far("<p>Von Ada Holm</p>"), ["Ada Holm"]);
    }

    #[test]
    fn words_for_the_author_need_no_further_sign() {
        for word in [
            "بقلم",
            "كتب",
            "كتبت",
            "الكاتب",
            "المؤلف",
            "نویسنده",
            "نوشته",
            "מאת",
            "כותב",
            "συντάκτης",
            "συντάκτρια",
            "Γράφει ο",
            "Γράφει η",
            "Κείμενο",
            "Szerző",
            "Írta",
            "Scris de",
            "Articol de",
            "Kirjoittaja",
            "Teksti",
            "Autorius",
            "Autorė",
            "Autors",
            "Autore",
            "Ditulis oleh",
            "Penulis",
            "Oleh",
            "Tác giả",
            "โดย",
            "ผู้เขียน",
            "लेखक",
            "글",
            "Kirjutas",
            "Parašė",
            "Höfundur",
            "Пишува",
            "Написа",
            "ავტორი",
            "Հեղինակ",
            "Müəllif",
            "লিখেছেন",
            "எழுதியவர்",
            "تحریر",
            "Egilea",
            "Författare",
            "Forfatter",
            "Napísala",
            "Lähettänyt",
            "Toimittaja",
            "Vystavil",
            "Vložila",
            "Zapsal",
            "Uverejnil",
            "Beküldte",
            "Bejegyezte",
            "Gönderen",
            "Objavio",
            "Postitas",
            "Publicēja",
            "Paskelbė",
            "Objavil",
            "Опублікував",
            "发帖者",
            "張貼者",
            "작성자",
            "게시자",
            "作成者",
        ] {
            assert_eq!(far(&format!("<p>{word} Ada Holm</p>")), ["Ada Holm"], "{word}");
            assert_eq!(far(&format!("<p>{word}</p><p>Ada Holm</p>")), ["Ada Holm"], "{word}");
        }
        for (line, name) in [
            ("نویسنده, شیرین کاوه", "شیرین کاوه"),
            ("كتب: أحمد علي", "أحمد علي"),
            ("מאת: דוד כהן", "דוד כהן"),
            ("โดย: สมชาย ใจดี", "สมชาย ใจดี"),
        ] {
            assert_eq!(far(&format!("<p>{line}</p>")), [name]);
        }
        let text = "كتب أحمد علي عن القوارب التي تستلقي على الرمال عندما ينحسر المد كل يوم";
        assert_eq!(far(&format!("<p>{text}</p>")), [""; 0], "a sentence");
        let long = "كتب Ada Holm | the boats lay on their sides until noon and nobody minded at all";
        assert_eq!(far(&format!("<p>{long}</p>")), [""; 0], "more than a line");
    }

    #[test]
    fn what_blogs_put_before_an_account_needs_no_further_sign() {
        for words in [
            "Gespeichert von",
            "Eingetragen von",
            "Gepostet von",
            "Soumis par",
            "Posté par",
            "Envoyé par",
            "Enviado por",
            "Enviat per",
            "Publicat per",
            "Inserito da",
            "Gepost door",
            "Ingediend door",
            "Skickat av",
            "Inskickad av",
            "Upplagd av",
            "Inlagt av",
            "Postat av",
            "Indsendt af",
            "Oprettet af",
            "Lagt inn av",
            "Sendt inn av",
            "Wysłane przez",
            "Opublikowane przez",
            "Publicat de",
            "Diposkan oleh",
            "Diposting oleh",
            "Αναρτήθηκε από",
            "مرسلة بواسطة",
            "פורסם על ידי",
            "Đăng bởi",
            "Recipe and words by",
            "This post was written by",
        ] {
            assert_eq!(far(&format!("<p>{words} Ada Holm</p>")), ["Ada Holm"], "{words}");
        }
    }

    #[test]
    fn by_before_a_link_to_an_author_needs_no_date() {
        assert_eq!(far("<p>7 Mar Written by <a href=/author/ada>Ada Holm</a></p>"), ["Ada Holm"]);
        assert_eq!(far("<p>Tides are made by <a href=/moon>the Moon</a></p>"), [""; 0]);
    }

    #[test]
    fn by_within_a_link_is_said_of_another_text() {
        let page = |line: &str| read(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}")).authors;
        assert_eq!(page("<a href=/x>Chapter one: the tern light, by Ada Holm</a> - 7 March 2023"), [""; 0]);
        assert_eq!(
            page("7/3/2023 by <a href=/x>Ada Holm of the Harbour Post</a>"),
            ["Ada Holm of the Harbour Post"]
        );
    }

    #[test]
    fn below_a_term_each_definition_may_be_a_name() {
        let page = |more: &str| {
            let list = format!(
                "<dl><dt>Authors</dt><dd>Ada Holm</dd>{more}<dt>Published</dt><dd>3 March 2023</dd></dl>"
            );
            read(&format!("<h1>Low tide</h1>{list}{PROSE}")).authors
        };
        assert_eq!(page("<dd>Bo Lind</dd><dd>Cy Marr</dd>"), ["Ada Holm", "Bo Lind", "Cy Marr"]);
        assert_eq!(page("<dd>a harbour tale</dd>"), ["Ada Holm"]);
        assert_eq!(page("<dt>Editor</dt><dd>Bo Lind</dd>"), ["Ada Holm"]);
    }

    #[test]
    fn a_name_below_a_label_is_brief() {
        let page = |line: &str| read(&format!("<h1>Low tide</h1><p>By</p><p>{line}</p>{PROSE}")).authors;
        assert_eq!(page("Ada Holm"), ["Ada Holm"]);
        assert_eq!(page("Ada Holm | the boats lay on their sides until noon, and nobody minded"), [""; 0]);
    }

    #[test]
    fn small_words_are_no_names() {
        let page = |line: &str| read(&format!("<h1>Low tide at noon</h1>{line}{PROSE}")).authors;
        assert_eq!(page("<p>Prices fall by up to 39% on January 1, 2023.</p>"), [""; 0]);
        assert_eq!(page("<p>Published by our boat crew</p>"), [""; 0]);
        assert_eq!(page("<p class=byline>Learn about our <a href=/author/x>boat crew</a></p>"), [""; 0]);
        assert_eq!(page("<p class=byline>By ada-holm</p>"), ["ada-holm"]);
        assert_eq!(page("<p>Posted by tide, lind, Bo on 2023-03-02, all posts</p>"), ["tide", "lind", "Bo"]);
        assert_eq!(page("<p>Posted by tide, lind, Bo, all posts</p>"), [""; 0], "no date");
        assert_eq!(page("<p>By tide, lind, Bo on 2023-03-02</p>"), [""; 0], "a word alone");
        assert_eq!(page("<p class=byline>By <a href=/author/ada>ada holm</a></p>"), ["ada holm"]);
        assert_eq!(page("<p><a href=/author/ada>ada holm</a></p>"), ["ada holm"]);
        assert_eq!(page("<div class=author-box><h4>ada holm</h4></div>"), ["ada holm"]);
        assert_eq!(page("<p itemprop=author>who left to write</p>"), [""; 0]);
        assert_eq!(page("<p>By ada</p>"), ["ada"]);
        assert_eq!(page("<h2>By ada</h2>"), ["ada"]);
        let text = "<h2>By tag</h2><p>Boats can be dropped by key, by tag or by age. Prefer a tag: they survive storms.</p>";
        assert_eq!(page(text), [""; 0], "it heads a part of the text");
        assert_eq!(page("<h2>By Ada Holm</h2>"), ["Ada Holm"]);
    }

    #[test]
    fn several_sentences_that_say_by_are_no_byline() {
        let page = |line: &str| read(&format!("<h1>Low tide at noon</h1><p>{line}</p>{PROSE}")).authors;
        let book = "<b>The Last Lamp at Skerrow</b> by Bo Lind. Harrowgate Press, 412 pp. Published 15 October 2007.";
        assert_eq!(page(book), [""; 0]);
        assert_eq!(page("Low tide by Bo Lind. 15 October 2007"), ["Bo Lind"]);
    }
}
