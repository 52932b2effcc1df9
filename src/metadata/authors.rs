//! Who wrote it: the candidates of all sources, ranked.

use std::cell::OnceCell;

use super::byline::Visible;
use super::head::MarkKind;
use super::meta_tags::Meaning;
use super::{Distinct, Ranking, first, names, title};
use crate::article::{Field, Source};
use crate::words::key;

/// Authors of one text stand no further apart, in elements.
const MAX_GAP: usize = 12;

impl Ranking<'_> {
    /// Persons from the most trusted source that names any; an editorial team or organisation only where nobody does.
    pub(super) fn authors(&mut self, seen: &Visible<'_>, site: &title::Site) -> Vec<String> {
        let persons = |mut names: Vec<String>| -> Option<Vec<String>> {
            // `The Tide Club on Facebook` is no person.
            names.retain(|name| {
                !site.is_named(name) && !names::is_collective(name) && !names::is_sentence(name)
            });
            anybody(names::without_houses(names))
        };
        // An account, or who is called after the site, yields to the person in whose name it writes.
        let is_of_site = |name: &String| name.split_whitespace().any(|word| site.is_named(word));
        let in_person =
            |names: &Vec<String>| names.iter().all(|name| names::is_person(name) && !is_of_site(name));
        let declared = |values: &[&str]| -> Vec<String> {
            // A site's name need not look like one: `Tide & Co`.
            let is_whole = |value: &str| site.is_named(value) && !value.contains(['|', ',']);
            let names = |value: &&str| {
                if is_whole(value) { vec![(*value).to_owned()] } else { names::declared(value) }
            };
            values.iter().flat_map(names).collect()
        };
        let metas = self.declared.metas(Meaning::Author);
        let best =
            metas.iter().find(|(_, content)| !names::declared(content).is_empty()).map(|(rank, _)| *rank);
        let of_best = metas.iter().filter(|(rank, _)| Some(*rank) == best);
        let meta: Vec<String> = of_best.map(|(_, content)| cited(content)).collect();
        let meta = texts(&meta);
        let linked = || declared(&texts(&self.linked.persons));
        let (organisations, card) = (&self.linked.organisations, self.declared.card_author());
        // What stands beside a product names brands and those who rate it.
        let is_product = self.is_product();
        let visible = |find: &dyn Fn() -> Vec<String>| if is_product { Vec::new() } else { find() };
        let byline = OnceCell::new();
        let byline = || byline.get_or_init(|| visible(&|| seen.authors())).clone();
        let found = first(&[
            (Source::Text, &|| persons(seen.starter())),
            (Source::Text, &|| persons(visible(&|| seen.spoken()))),
            (Source::JsonLd, &|| {
                persons(linked()).filter(|names| names.iter().any(|name| name.contains(' ')))
            }),
            (Source::Markup, &|| persons(self.marked(MarkKind::AuthorProperty))),
            (Source::Head, &|| persons(declared(&meta)).filter(in_person)),
            (Source::Markup, &|| persons(self.marked(MarkKind::AuthorLink).into_iter().take(1).collect())),
            (Source::Text, &|| persons(byline()).filter(in_person)),
            (Source::JsonLd, &|| persons(linked())),
            (Source::Text, &|| persons(byline())),
            (Source::Text, &|| persons(seen.named_parts(self.kept))),
            (Source::Head, &|| persons(declared(&meta))),
            (Source::Head, &|| persons(declared(&[card?]))),
            (Source::Text, &|| persons(visible(&|| seen.signed(self.kept)))),
            (Source::Text, &|| persons(visible(&|| seen.presented()))),
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
                let dated = || seen.dated_person().filter(|name| !self.is_topic(name));
                persons(visible(&|| dated().into_iter().collect())).filter(in_person)
            }),
        ]);
        let Some((source, names)) = found else { return Vec::new() };
        self.sources.insert(Field::Authors, source);
        // The card for sharing and the byline may name those whom the linked data leaves out.
        let others = [persons(declared(card.as_slice())), persons(byline())];
        others.into_iter().flatten().find(|other| is_more(other, &names)).unwrap_or(names)
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
        let mut last = None;
        let near = |(place, _): &(usize, String)| {
            let before = last.replace(*place);
            before.is_none_or(|before| place - before <= MAX_GAP)
        };
        let values = self.declared.marks(kind, self.document).take_while(near);
        // An element may hold the author's life as well.
        let all = values.map(|(_, value)| names::names(&value));
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

/// `Ada Holm` for `Holm, Ada`, as catalogues write it.
fn cited(name: &str) -> String {
    match name.split_once(", ") {
        Some((family, given))
            if !family.contains(' ') && !given.contains(',') && given.split(' ').count() <= 2 =>
        {
            format!("{given} {family}")
        }
        _ => name.to_owned(),
    }
}

fn texts(values: &[String]) -> Vec<&str> {
    values.iter().map(|value| &**value).collect()
}

#[cfg(test)]
mod tests;
