//! The author whom the last sentence of a standfirst names.

use crate::metadata::byline::Visible;
use crate::metadata::names;

/// Articles with which such a sentence begins: "Eine Spurensuche von Ada Holm".
const ARTICLES: [&str; 10] = ["Ein ", "Eine ", "Un ", "Une ", "Una ", "Um ", "Uma ", "Een ", "En ", "A "];
/// What stands before the name in it; "de" and "di" lead to whom it is about as well.
const BY: [&str; 7] = [" von ", " par ", " por ", " by ", " door ", " av ", " af "];
/// Verbs behind a name that are all of the sentence: "Ada Holm reports".
const REPORTS: [&str; 11] = [
    "reports",
    "investigates",
    "explains",
    "writes",
    "berichtet",
    "schreibt",
    "raconte",
    "racconta",
    "informa",
    "rapporterar",
    "bericht",
];
/// How blogs present a guest.
const GUESTS: [&str; 8] = [
    "This is a guest post by ",
    "This is a guest post from ",
    "This guest post is by ",
    "This guest post was written by ",
    "This post is by ",
    "Today's post is by ",
    "Today’s post is by ",
    "The following is a guest post by ",
];
/// What stands before the name of who asked.
const TALKS: [&str; 3] = ["Interview: ", "Gespräch: ", "Entretien : "];
/// What it is, before the name, has at most so many words.
const MAX_KIND_WORDS: usize = 6;

impl Visible<'_> {
    /// The person whom the last sentence of a standfirst names as its author, and whom no other paragraph names.
    pub(super) fn name_in_standfirst(&self, index: usize) -> Option<String> {
        self.not_of_text(told(self.text(index))?, index)
    }

    /// Who asked, as a line beside the headline says: who was asked is in the text, too.
    pub(super) fn interviewer(&self, index: usize) -> Option<String> {
        let line = self.is_beside(index).then(|| self.text(index))?;
        self.not_of_text(TALKS.iter().find_map(|talk| line.strip_prefix(talk))?, index)
    }

    fn not_of_text(&self, line: &str, index: usize) -> Option<String> {
        let name = line.split([',', ';', '/', '|', '\n']).next().unwrap_or_default().trim();
        let is_author = names::is_person(name)
            && names::is_rare(name, &self.outline.text)
            && self.is_in_no_other_text(name, index);
        is_author.then(|| name.to_owned())
    }
}

/// What begins with the name that the last sentence of a text gives as that of its author. A date in brackets may follow.
fn told(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let text =
        text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |(before, _)| before);
    let text = text.trim_end().trim_end_matches('.');
    let sentence = text.rsplit(". ").next()?.rsplit(['!', '?', '\n']).next()?.trim();
    let of_kind = || {
        let kind = ARTICLES.iter().find_map(|article| sentence.strip_prefix(article))?;
        let (at, by) = BY.iter().filter_map(|by| Some((kind.find(by)?, by))).min()?;
        (kind[..at].split_whitespace().count() <= MAX_KIND_WORDS).then_some(&kind[at + by.len()..])
    };
    let said = || names::introduced(sentence).map(|(_, name)| name);
    let guest = || GUESTS.iter().find_map(|guest| sentence.strip_prefix(guest));
    let reports = || REPORTS.iter().find_map(|verb| sentence.strip_suffix(verb)?.strip_suffix(' '));
    of_kind().or_else(said).or_else(guest).or_else(reports)
}

#[cfg(test)]
mod tests {
    use crate::metadata::tests::{PROSE, read};

    const LEAD: &str =
        "For eighty years the boats of the harbour lay on their sides at noon, and nobody asked.";

    fn authors(last: &str) -> Vec<String> {
        read(&format!("<h1>Low tide at noon</h1><p>{LEAD} {last}</p>{PROSE}")).authors
    }

    #[test]
    fn the_last_sentence_of_a_standfirst_names_the_author() {
        for last in [
            "Eine Spurensuche im Hafen von Ada Holm, mit Bildern von Bo Lind.",
            "Ein Besuch von Ada Holm (5. Jänner 2021)",
            "Une enquête par Ada Holm",
            "A visit by Ada Holm.",
            "By Ada Holm",
            "Von Ada Holm.",
            "Ada Holm reports.",
            "Ada Holm berichtet",
        ] {
            assert_eq!(authors(last), ["Ada Holm"], "{last}");
        }
    }

    #[test]
    fn a_line_may_name_who_asked() {
        let page = |behind: &str| {
            let line = "<p>Interview: Ada Holm&nbsp;/ Fotos: Bo Lind</p>";
            read(&format!("<h1>Low tide at noon</h1>{line}{PROSE}{behind}")).authors
        };
        assert_eq!(page(""), ["Ada Holm"]);
        assert_eq!(
            page("<p>When the water came back in the afternoon Ada Holm was there, too.</p>"),
            [""; 0]
        );
    }

    #[test]
    fn other_sentences_name_nobody() {
        for last in [
            "A visit by the harbour crew.",
            "The boats were built by Ada Holm.",
            "Un retrato de Ada Holm",
            "A harbour that was built at the end of the century by Ada Holm.",
            "Nobody reports.",
            "Ada Holm reports that they did.",
        ] {
            assert_eq!(authors(last), [""; 0], "{last}");
        }
        let page = format!(
            "<h1>Low tide at noon</h1><p>{LEAD} A visit by Ada Holm.</p>{PROSE}<p>When the water came back in the afternoon Ada Holm was there, too.</p>"
        );
        assert_eq!(read(&page).authors, [""; 0], "she is in the text");
    }

    #[test]
    fn a_blog_presents_its_guest() {
        let page = |line: &str| {
            let html = format!("<h1>Low tide at noon</h1><p><em>{line}</em></p>{}", PROSE.repeat(4));
            crate::extract(&html).metadata.authors
        };
        let rest = "who moved aboard in February this year with two suitcases and a cat, and who has stayed there ever since.";
        assert_eq!(page(&format!("This is a guest post by Ada Holm, {rest}")), ["Ada Holm"]);
        assert_eq!(page(&format!("This is a picture of Ada Holm, {rest}")), [""; 0]);
    }
}
