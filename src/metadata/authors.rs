//! Who wrote it: the candidates of all sources, ranked.

mod candidates;

use super::byline::Visible;
use super::head::MarkKind;
use super::{Ranking, State, first, names, title};
use crate::article::{Field, Source};
use crate::words::key;
use candidates::Candidates;

impl Ranking<'_> {
    /// Persons from the most trusted source that names any; an editorial team or organisation only where nobody does.
    pub(super) fn authors(
        &mut self,
        seen: &Visible<'_>,
        state: &State<'_>,
        site: &title::Site,
    ) -> Vec<String> {
        let candidates = Candidates::of(self, seen, state, site);
        let Some((source, names)) = named(&candidates) else { return Vec::new() };
        let (source, names) = completed(&candidates, source, names);
        self.sources.insert(Field::Authors, source);
        names
    }
}

/// The most trusted of what tells who wrote it.
fn named(all: &Candidates<'_>) -> Option<(Source, Vec<String>)> {
    let in_person = |names: &Vec<String>| all.are_in_person(names);
    first(&[
        (Source::Text, &|| all.persons(all.starter())),
        (Source::Text, &|| all.persons(all.spoken())),
        (Source::JsonLd, &|| {
            all.persons(all.linked()).filter(|names| names.iter().any(|name| is_in_words(name)))
        }),
        (Source::Markup, &|| all.persons(all.marked(MarkKind::AuthorProperty))),
        // Tags of catalogues may be those of the paper, or the play, that the text is about.
        (Source::Text, &|| {
            let cited = all.persons(all.catalogued()?)?;
            all.persons(all.byline()).filter(in_person).filter(|names| are_others(&cited, names))
        }),
        (Source::Head, &|| all.persons(all.meta()).filter(in_person)),
        (Source::Markup, &|| all.persons(all.marked(MarkKind::AuthorLink).into_iter().take(1).collect())),
        (Source::Text, &|| all.persons(all.byline()).filter(in_person)),
        (Source::JsonLd, &|| all.persons(all.linked())),
        (Source::Text, &|| all.persons(all.byline())),
        (Source::Text, &|| all.persons(all.named_parts())),
        (Source::Text, &|| all.persons(all.signed_as_declared()).filter(in_person)),
        (Source::Head, &|| all.persons(all.meta())),
        (Source::Head, &|| all.persons(all.card())),
        (Source::Text, &|| all.persons(all.signed())),
        (Source::Text, &|| all.persons(all.presented())),
        (Source::State, &|| all.persons(all.state())),
        // Nobody is named: the organisation, be it the site.
        (Source::JsonLd, &|| all.anybody(all.organisations())),
        (Source::JsonLd, &|| all.anybody(all.linked())),
        (Source::Head, &|| all.anybody(all.meta())),
        (Source::Markup, &|| all.anybody(all.marked(MarkKind::AuthorProperty))),
        (Source::Text, &|| all.anybody(all.byline())),
        (Source::Head, &|| all.anybody(all.card())),
        (Source::Text, &|| all.persons(all.dated()).filter(in_person)),
    ])
}

/// The names in full, and those whom another source adds.
fn completed(all: &Candidates<'_>, source: Source, names: Vec<String>) -> (Source, Vec<String>) {
    // Catalogues write "Holm A": the byline has the names in full.
    let is_in_full = |full: &Vec<String>| {
        full.len() == names.len() && full.iter().zip(&names).all(|(full, short)| is_shortened(short, full))
    };
    let in_full = all.persons(all.byline()).filter(is_in_full);
    let (source, names) = in_full.map_or((source, names), |full| (Source::Text, full));
    // The card for sharing and the byline may name those whom the linked data leaves out.
    let others = [all.persons(all.card()), all.persons(all.byline())];
    // What is read may be a part of who is declared, or go on to something else.
    let is_read = source == Source::Text;
    let declared = if is_read { [all.persons(all.linked()), all.persons(all.meta())] } else { [None, None] };
    let more = others.iter().chain(&declared).flatten().find(|other| is_more(other, &names));
    let names = more.cloned().unwrap_or(names);
    let shorter = |name: String| {
        let found = declared.iter().flatten().flatten().find(|declared| goes_on(&name, declared));
        found.cloned().unwrap_or(name)
    };
    (source, names.into_iter().map(shorter).collect())
}

/// Whether a name is of several words.
fn is_in_words(name: &str) -> bool {
    name.contains(' ')
}

/// Whether a list of persons holds all names of another, and more.
fn is_more(names: &[String], than: &[String]) -> bool {
    let is_in = |name: &String| names.iter().any(|other| key(other) == key(name));
    names.len() > than.len() && than.iter().all(is_in) && names.iter().all(|name| names::is_person(name))
}

/// Whether names in full have no word in common with those of others. Names with letters for the given names may be theirs.
fn are_others(names: &[String], others: &[String]) -> bool {
    let is_in_full = |name: &String| !name.split(' ').any(are_letters);
    let has = |word: &str| others.iter().any(|other| other.split(' ').any(|of| key(of) == key(word)));
    names.iter().all(is_in_full) && !names.iter().any(|name| name.split(' ').any(has))
}

/// Whether a name is a full one with letters for the given names behind the family name, as catalogues of papers write it: `Holm AB` for
/// `Ada B. Holm`.
fn is_shortened(name: &str, full: &str) -> bool {
    let Some((family, letters)) = name.rsplit_once(' ') else { return false };
    let given = full.strip_suffix(family).filter(|given| given.ends_with(' '));
    are_letters(letters) && given.is_some_and(|given| given.chars().next() == letters.chars().next())
}

/// Whether a word of a name is letters that stand for given names.
fn are_letters(word: &str) -> bool {
    const MAX_LETTERS: usize = 3;
    word.chars().count() <= MAX_LETTERS && word.chars().all(char::is_uppercase)
}

/// Whether a name is that of a declared person, and then goes on, but not with what belongs to a name.
fn goes_on(name: &str, declared: &str) -> bool {
    let rest = name.strip_prefix(declared).filter(|rest| !rest.starts_with(char::is_lowercase));
    let rest = rest.map(|rest| rest.trim_start_matches(',').trim());
    rest.is_some_and(|rest| !rest.is_empty() && !names::is_suffix(rest)) && names::is_person(declared)
}

#[cfg(test)]
mod tests;
