//! Who wrote it: the candidates of all sources, ranked.

use std::cell::OnceCell;

use super::byline::Visible;
use super::head::MarkKind;
use super::meta_tags::{Meaning, meaning};
use super::{Distinct, Ranking, State, first, names, title};
use crate::article::{Field, Source};
use crate::words::key;

/// Names of catalogues, which write `Holm, Ada`.
const CATALOGUES: [&str; 5] =
    ["citation_author", "bepress_citation_author", "dc.creator", "dcterms.creator", "dc:creator"];
/// A family name there and given names have at most so many words.
const MAX_FAMILY: usize = 4;
const MAX_GIVEN: usize = 4;
/// Authors of one text stand no further apart, in elements.
const MAX_GAP: usize = 12;

impl Ranking<'_> {
    /// Persons from the most trusted source that names any; an editorial team or organisation only where nobody does.
    pub(super) fn authors(
        &mut self,
        seen: &Visible<'_>,
        state: &State<'_>,
        site: &title::Site,
    ) -> Vec<String> {
        // A tag may name for the author whom the linked data calls an organisation.
        let is_organisation = |name: &str| {
            let key_of_name = key(name);
            self.linked.organisations.iter().any(|organisation| key(organisation) == key_of_name)
        };
        // `Spindle & Sprocket` is one where the site is called so.
        let whole = |names: Vec<String>| {
            let are_words = names.len() > 1 && !names.iter().any(|name| name.contains(' '));
            if are_words && site.is_named(&names.concat()) { vec![names.join(" & ")] } else { names }
        };
        let anybody = |names: Vec<String>| anybody(whole(names));
        let persons = |names: Vec<String>| -> Option<Vec<String>> {
            let mut names = whole(names);
            // `The Tide Club on Facebook` is no person.
            names.retain(|name| {
                !site.is_named(name)
                    && !names::is_collective(name)
                    && !names::is_company(name)
                    && !names::is_sentence(name)
                    && !is_organisation(name)
            });
            anybody(names::without_houses(names))
        };
        // An account, or who is called after the site, yields to the person in whose name it writes.
        let is_of_site = |name: &String| name.split_whitespace().any(|word| site.is_named(word));
        let in_person =
            |names: &Vec<String>| names.iter().all(|name| names::is_of_person(name) && !is_of_site(name));
        let declared = |values: &[&str]| -> Vec<String> {
            // A site's name need not look like one: `Tide & Co`.
            let is_whole = |value: &str| site.is_named(value) && !value.contains(['|', ',']);
            let names = |value: &&str| {
                if is_whole(value) { vec![(*value).to_owned()] } else { names::declared(value) }
            };
            values.iter().flat_map(names).collect()
        };
        let metas = self.declared.metas(Meaning::Author);
        let all = |of: usize| -> Vec<String> {
            metas
                .iter()
                .filter(|(rank, _)| *rank == of)
                .flat_map(|(rank, content)| cited(content, *rank))
                .collect()
        };
        // A name of lesser rank may tell the person where a better one tells the site.
        let is_told = |content: &str| !names::declared(content).is_empty();
        let is_person = |content: &str| is_told(content) && !site.is_named(content);
        let rank_of =
            |is: &dyn Fn(&str) -> bool| metas.iter().find(|(_, content)| is(content)).map(|(rank, _)| *rank);
        let rank = rank_of(&is_person).or_else(|| rank_of(&is_told));
        let meta = rank.map(all).unwrap_or_default();
        let meta = texts(&meta);
        let linked = || declared(&texts(&self.linked.persons));
        let (organisations, card) = (&self.linked.organisations, self.declared.card_author());
        // What stands beside a product names brands and those who rate it.
        // What the cards of a list name is of other pages.
        let is_of_others = self.is_product() || self.declared.is_list;
        let visible = |find: &dyn Fn() -> Vec<String>| if is_of_others { Vec::new() } else { find() };
        let byline = OnceCell::new();
        let byline = || byline.get_or_init(|| visible(&|| seen.authors())).clone();
        let signed = OnceCell::new();
        let signed = || signed.get_or_init(|| visible(&|| seen.signed(self.kept))).clone();
        let found = first(&[
            (Source::Text, &|| persons(seen.starter())),
            (Source::Text, &|| persons(visible(&|| seen.spoken(self.kept)))),
            (Source::JsonLd, &|| {
                persons(linked()).filter(|names| names.iter().any(|name| name.contains(' ')))
            }),
            (Source::Markup, &|| persons(self.marked(MarkKind::AuthorProperty))),
            // Tags of catalogues may be those of the paper, or the play, that the text is about.
            (Source::Text, &|| {
                rank.filter(|rank| is_catalogue(*rank))?;
                let cited = persons(declared(&meta))?;
                persons(byline()).filter(in_person).filter(|names| are_others(&cited, names))
            }),
            (Source::Head, &|| persons(declared(&meta)).filter(in_person)),
            (Source::Markup, &|| persons(self.marked(MarkKind::AuthorLink).into_iter().take(1).collect())),
            (Source::Text, &|| persons(byline()).filter(in_person)),
            (Source::JsonLd, &|| persons(linked())),
            (Source::Text, &|| persons(byline())),
            (Source::Text, &|| persons(seen.named_parts(self.kept))),
            (Source::Text, &|| if meta.is_empty() { None } else { persons(signed()).filter(in_person) }),
            (Source::Head, &|| persons(declared(&meta))),
            (Source::Head, &|| persons(declared(&[card?]))),
            (Source::Text, &|| persons(signed())),
            (Source::Text, &|| persons(visible(&|| seen.presented()))),
            (Source::State, &|| persons(declared(&texts(state.persons())))),
            // Nobody is named: the organisation, be it the site.
            (Source::JsonLd, &|| {
                anybody(organisations.iter().filter(|name| !names::is_operator(name)).cloned().collect())
            }),
            (Source::JsonLd, &|| anybody(linked())),
            (Source::Head, &|| anybody(declared(&meta))),
            (Source::Markup, &|| anybody(self.marked(MarkKind::AuthorProperty))),
            (Source::Text, &|| anybody(byline())),
            (Source::Head, &|| anybody(declared(card.as_slice()))),
            (Source::Text, &|| {
                let mut dated = visible(&|| seen.dated_persons());
                dated.retain(|name| !self.is_topic(name));
                persons(dated).filter(in_person)
            }),
        ]);
        let Some((source, names)) = found else { return Vec::new() };
        // Catalogues write "Holm A": the byline has the names in full.
        let is_in_full = |full: &Vec<String>| {
            full.len() == names.len()
                && full.iter().zip(&names).all(|(full, short)| is_shortened(short, full))
        };
        let in_full = persons(byline()).filter(is_in_full);
        let (source, names) = in_full.map_or((source, names), |full| (Source::Text, full));
        self.sources.insert(Field::Authors, source);
        // The card for sharing and the byline may name those whom the linked data leaves out.
        let others = [persons(declared(card.as_slice())), persons(byline())];
        // What is read may be a part of who is declared, or go on to something else.
        let all_declared = [persons(linked()), persons(declared(&meta))];
        let is_read = source == Source::Text;
        let all = others.iter().chain(all_declared.iter().filter(|_| is_read)).flatten();
        let names = all.into_iter().find(|other| is_more(other, &names)).cloned().unwrap_or(names);
        let shorter = |name: String| {
            let mut all = all_declared.iter().flatten().flatten().filter(|_| is_read);
            all.find(|declared| goes_on(&name, declared)).cloned().unwrap_or(name)
        };
        names.into_iter().map(shorter).collect()
    }

    /// Whether a text is what the page declares as its section or as a tag.
    fn is_topic(&self, text: &str) -> bool {
        let topics = [Meaning::Category, Meaning::Tag].map(|meaning| self.declared.metas(meaning));
        let mut topics = topics.iter().flatten().flat_map(|(_, topics)| topics.split(','));
        topics.any(|topic| key(topic) == key(text))
    }

    /// Whether the page declares that it is of a product.
    fn is_product(&self) -> bool {
        let of_linked = self.linked.kind.as_deref().is_some_and(|kind| kind.ends_with("Product"));
        of_linked || self.declared.meta(Meaning::Kind).is_some_and(|kind| kind.starts_with("product"))
    }

    /// The names that marks give. Authors of one text are named side by side; those of answers and other texts further down.
    fn marked(&self, kind: MarkKind) -> Vec<String> {
        if self.declared.is_list {
            return Vec::new();
        }
        let mut last = None;
        let near = |(place, _): &(usize, String)| {
            let before = last.replace(*place);
            before.is_none_or(|before| place - before <= MAX_GAP)
        };
        let values = self.declared.marks(kind, self.document).take_while(near);
        // An element may hold the author's life as well.
        let all =
            values.filter(|(_, value)| !names::is_operator(value)).map(|(_, value)| names::names(&value));
        all.filter(|names| names.iter().all(|name| names::is_shaped(name) && !names::is_small(name)))
            .flatten()
            .collect()
    }
}

/// Each name once; `None` if there is none.
fn anybody(names: Vec<String>) -> Option<Vec<String>> {
    let mut found = Distinct::default();
    names.iter().for_each(|name| found.add(name, key(name)));
    (!found.values.is_empty()).then_some(found.values)
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

/// `Ada Holm` for `Holm, Ada`, as catalogues write it; the rank of a name tells theirs, in which a family name may be several words.
fn cited(value: &str, rank: usize) -> Vec<String> {
    let flipped = |name: &str| {
        let mut parts = name.split(',').map(str::trim);
        let (family, given, suffix) = (parts.next()?, parts.next()?, parts.next());
        let (of_family, of_given) = (family.split(' ').count(), given.split(' ').count());
        let is_list = of_family > 1 && of_given > 1 && !names::is_particle(family.split(' ').next()?);
        let is_flipped = if is_catalogue(rank) {
            !is_list
                && of_family <= MAX_FAMILY
                && of_given <= MAX_GIVEN
                && parts.next().is_none()
                && suffix.is_none_or(names::is_suffix)
        } else {
            of_family == 1 && of_given <= 2 && suffix.is_none()
        };
        let is_name = is_flipped && !family.is_empty() && !given.is_empty() && !names::is_suffix(given);
        is_name
            .then(|| [Some(given), Some(family), suffix].into_iter().flatten().collect::<Vec<_>>().join(" "))
    };
    let parts = if is_catalogue(rank) { value.split(';').collect() } else { vec![value] };
    parts.into_iter().map(|name| flipped(name).unwrap_or_else(|| name.trim().to_owned())).collect()
}

/// Whether a name is from a tag for catalogues, by its rank among those that name authors.
fn is_catalogue(rank: usize) -> bool {
    CATALOGUES.iter().any(|name| meaning(name).is_some_and(|(_, of)| of == rank))
}

fn texts(values: &[String]) -> Vec<&str> {
    values.iter().map(|value| &**value).collect()
}

#[cfg(test)]
mod tests;
