//! What the page says about itself: candidates per source, ranked in one place.

mod address;
mod byline;
mod dates;
mod head;
pub(crate) mod json;
mod json_ld;
mod meta_tags;
mod months;
mod names;
mod text;
mod title;

use std::collections::BTreeMap;

use jiff::civil::Date;
use url::Url;

use crate::article::{Direction, Field, Metadata, Source, Timestamp};
use crate::outline::Outline;
use crate::page::Page;
use crate::words::key;
use byline::Visible;
pub(crate) use head::Declared;
use head::MarkKind;
use json_ld::LinkedData;
use meta_tags::Meaning;

/// What the page declares in its markup.
pub(crate) fn declared(page: &Page<'_>) -> Declared {
    head::declared(page.document())
}

/// What is known of the page from outside.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Circumstances<'a> {
    pub(crate) url: Option<&'a Url>,
    /// The day on which the page was fetched: nothing on it was published later.
    pub(crate) crawled: Option<Date>,
}

/// The metadata, from what the page declares and what it shows. `kept` are the blocks of the main content, empty if they are
/// not known.
pub(crate) fn metadata(
    page: &Page<'_>,
    declared: &Declared,
    outline: &Outline,
    kept: &[usize],
    circumstances: Circumstances<'_>,
) -> Metadata {
    let linked = json_ld::linked_data(page);
    Ranking { declared, linked, outline, kept, circumstances, sources: BTreeMap::new() }.metadata()
}

/// A day of grace: the page may be from a zone that is ahead.
const GRACE_DAYS: i64 = 1;

struct Ranking<'a> {
    declared: &'a Declared,
    linked: LinkedData,
    outline: &'a Outline,
    kept: &'a [usize],
    circumstances: Circumstances<'a>,
    sources: BTreeMap<Field, Source>,
}

impl Ranking<'_> {
    fn metadata(mut self) -> Metadata {
        let declared = self.declared;
        let language = self.pick(
            Field::Language,
            [
                (Source::Head, declared.language.clone()),
                (Source::JsonLd, self.linked.language.clone()),
                (Source::Head, declared.meta(Meaning::Locale).map(str::to_owned)),
            ],
        );
        let site_name = self.pick(
            Field::SiteName,
            [
                (Source::Head, declared.meta(Meaning::SiteName).map(str::to_owned)),
                (Source::JsonLd, self.linked.site_name.clone()),
            ],
        );
        let base = self.base();
        let absolute = |address: &str| resolve(base.as_ref(), address);
        let url = self.pick(
            Field::Url,
            [
                (Source::Head, declared.canonical.as_deref().and_then(absolute)),
                (Source::Head, declared.meta(Meaning::Url).and_then(absolute)),
                (Source::JsonLd, self.linked.url.as_deref().and_then(absolute)),
            ],
        );
        let title = title::title(
            declared,
            self.linked.headline.as_deref(),
            site_name.as_deref(),
            self.outline,
            self.kept,
        )
        .map(|(title, source)| {
            self.sources.insert(Field::Title, source);
            title
        });
        let visible = Visible::of(self.outline, title.as_deref(), self.kept);
        let authors = self.authors(&visible, site_name.as_deref());
        let (published, modified) = self.dates(&visible, language.as_deref(), url.as_deref());
        let image = self.pick(
            Field::Image,
            [
                (Source::Head, declared.meta(Meaning::Image).and_then(absolute)),
                (Source::JsonLd, self.linked.image.as_deref().and_then(absolute)),
            ],
        );
        let description = self.pick(
            Field::Description,
            [
                (Source::Head, declared.meta(Meaning::Description).map(str::to_owned)),
                (Source::JsonLd, self.linked.description.clone()),
            ],
        );
        let license = self.pick(
            Field::License,
            [
                (Source::Markup, declared.license.as_deref().map(license_name)),
                (Source::JsonLd, self.linked.license.as_deref().map(license_name)),
                (Source::Head, declared.meta(Meaning::License).map(license_name)),
            ],
        );
        let kind = self.pick(
            Field::Kind,
            [
                (Source::JsonLd, self.linked.kind.clone()),
                (Source::Head, declared.meta(Meaning::Kind).map(str::to_owned)),
            ],
        );
        let categories = self.list(Field::Categories, Meaning::Category, false);
        let tags = self.list(Field::Tags, Meaning::Tag, true);
        let direction =
            declared.direction.as_deref().and_then(|dir| match dir.to_ascii_lowercase().as_str() {
                "rtl" => Some(Direction::Rtl),
                "ltr" => Some(Direction::Ltr),
                _ => None,
            });
        Metadata {
            title,
            authors,
            published,
            modified,
            site_name,
            description,
            url,
            image,
            language,
            direction,
            categories,
            tags,
            license,
            kind,
            sources: self.sources,
        }
    }

    /// The first value that there is; notes its source.
    fn pick<const N: usize>(
        &mut self,
        field: Field,
        values: [(Source, Option<String>); N],
    ) -> Option<String> {
        let (source, value) = values.into_iter().find_map(|(source, value)| Some((source, value?)))?;
        self.sources.insert(field, source);
        Some(value)
    }

    /// What relative addresses are relative to.
    fn base(&self) -> Option<Url> {
        let own = self.circumstances.url;
        match &self.declared.base {
            Some(base) => match own {
                Some(own) => own.join(base).ok(),
                None => Url::parse(base).ok(),
            },
            None => own.cloned(),
        }
    }

    fn list(&mut self, field: Field, meaning: Meaning, split: bool) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut add = |value: &str| {
            let value = value.trim();
            if !value.is_empty() && !found.iter().any(|there| there.eq_ignore_ascii_case(value)) {
                found.push(value.to_owned());
            }
        };
        let metas = self.declared.metas(meaning);
        // Names of lesser rank say the same again.
        let best = metas.first().map(|(rank, _)| *rank);
        for (_, content) in metas.iter().filter(|(rank, _)| Some(*rank) == best) {
            if split { content.split(',').for_each(&mut add) } else { add(content) }
        }
        let linked = if meaning == Meaning::Tag { &self.linked.tags } else { &self.linked.categories };
        let from_head = !metas.is_empty();
        if !from_head {
            linked.iter().for_each(|value| add(value));
        }
        if !found.is_empty() {
            self.sources.insert(field, if from_head { Source::Head } else { Source::JsonLd });
        }
        found
    }

    /// Persons from the most trusted source that names any; an organisation only where nobody does.
    fn authors(&mut self, visible: &Visible<'_>, site_name: Option<&str>) -> Vec<String> {
        let site = site_name.map(key);
        let persons = |values: Vec<String>| -> Vec<String> {
            let mut found: Vec<String> = Vec::new();
            for name in values.iter().flat_map(|value| names::names(value)) {
                if Some(key(&name)) != site && !found.iter().any(|there| key(there) == key(&name)) {
                    found.push(name);
                }
            }
            found
        };
        let marks = |kind: MarkKind| -> Vec<String> {
            self.declared.marks(kind).map(|mark| mark.value.clone()).collect()
        };
        let metas = self.declared.metas(Meaning::Author);
        let best = metas.iter().find(|(_, content)| !names::names(content).is_empty()).map(|(rank, _)| *rank);
        let of_best = metas.iter().filter(|(rank, _)| Some(*rank) == best);
        let meta: Vec<String> = of_best.map(|(_, content)| (*content).to_owned()).collect();
        let first_link: Vec<String> = marks(MarkKind::AuthorLink).into_iter().take(1).collect();
        let candidates = [
            (Source::JsonLd, persons(self.linked.persons.clone())),
            (Source::Markup, persons(marks(MarkKind::AuthorProperty))),
            (Source::Head, persons(meta.clone())),
            (Source::Markup, persons(first_link)),
            (Source::Text, persons(visible.authors())),
            (Source::Text, persons(visible.signed(self.kept))),
            // Nobody is named: the organisation, be it the site.
            (
                Source::JsonLd,
                self.linked.organisations.iter().flat_map(|value| names::names(value)).collect(),
            ),
            (Source::JsonLd, self.linked.persons.iter().flat_map(|value| names::names(value)).collect()),
            (Source::Head, meta.iter().flat_map(|value| names::names(value)).collect()),
        ];
        match candidates.into_iter().find(|(_, names)| !names.is_empty()) {
            Some((source, names)) => {
                self.sources.insert(Field::Authors, source);
                names
            }
            None => Vec::new(),
        }
    }

    /// When it was published, and when it was last changed.
    fn dates(
        &mut self,
        visible: &Visible<'_>,
        language: Option<&str>,
        url: Option<&str>,
    ) -> (Option<Timestamp>, Option<Timestamp>) {
        let latest = self.circumstances.crawled.unwrap_or_else(|| jiff::Zoned::now().date());
        let latest = latest.saturating_add(jiff::Span::new().days(GRACE_DAYS));
        let plausible = |stamp: &Timestamp| stamp.date >= dates::FIRST && stamp.date <= latest;
        let value = |text: &str| dates::value(text, language).filter(plausible);
        let linked = |text: &Option<String>| text.as_deref().and_then(value);
        let meta =
            |meaning: Meaning| self.declared.metas(meaning).into_iter().find_map(|(_, text)| value(text));
        let mark = |kind: MarkKind| self.declared.marks(kind).find_map(|mark| value(&mark.value));
        let lines: Vec<byline::DateLine> =
            visible.dates(language).into_iter().filter(|line| plausible(&line.date)).collect();
        let line = |changed: bool| lines.iter().find(|line| line.changed == changed).map(|line| line.date);
        // The first `<time>` behind the headline, else the first.
        let times: Vec<(usize, Timestamp)> = self
            .declared
            .marks(MarkKind::Time)
            .filter_map(|mark| Some((mark.place, value(&mark.value)?)))
            .collect();
        let behind = self.declared.h1.and_then(|h1| times.iter().find(|(place, _)| *place > h1));
        let time = behind.or(times.first()).map(|(_, stamp)| *stamp);
        let of_path =
            |url: &Url| address::date(url.path()).map(|date| Timestamp { date, time: None, offset: None });
        let own = self.circumstances.url.and_then(of_path);
        let address = own.or_else(|| of_path(&Url::parse(url?).ok()?)).filter(plausible);
        let far = || {
            visible
                .far_dates(language)
                .into_iter()
                .find(|line| plausible(&line.date) && !line.changed)
                .map(|line| line.date)
        };
        let modified = [
            (Source::JsonLd, linked(&self.linked.modified)),
            (Source::Head, meta(Meaning::Modified)),
            (Source::Markup, mark(MarkKind::ModifiedProperty)),
            (Source::Text, line(true)),
        ];
        let published = [
            (Source::JsonLd, linked(&self.linked.published)),
            (Source::Head, meta(Meaning::Published)),
            (Source::Markup, mark(MarkKind::PublishedProperty)),
            (Source::Text, line(false)),
            (Source::Address, address),
            (Source::Markup, time),
            (Source::Head, meta(Meaning::Dated)),
            (Source::Text, far()),
        ];
        let mut pick = |field, values: &[(Source, Option<Timestamp>)]| {
            let (source, stamp) = values.iter().find_map(|(source, stamp)| Some((*source, (*stamp)?)))?;
            self.sources.insert(field, source);
            Some(stamp)
        };
        (pick(Field::Published, &published), pick(Field::Modified, &modified))
    }
}

/// An absolute address of the web.
fn resolve(base: Option<&Url>, address: &str) -> Option<String> {
    let url = match base {
        Some(base) => base.join(address).ok()?,
        None => Url::parse(address).ok()?,
    };
    matches!(url.scheme(), "http" | "https").then(|| url.into())
}

/// `CC BY-SA 4.0` for the address of a Creative Commons licence; anything else as it is.
fn license_name(address: &str) -> String {
    let lower = address.to_ascii_lowercase();
    let path = lower.split_once("creativecommons.org/").map(|(_, path)| path);
    let mut parts = path.unwrap_or_default().split('/').filter(|part| !part.is_empty());
    match (parts.next(), parts.next(), parts.next()) {
        (Some("licenses"), Some(code), Some(version)) => {
            format!("CC {} {version}", code.to_ascii_uppercase())
        }
        (Some("licenses"), Some(code), None) => format!("CC {}", code.to_ascii_uppercase()),
        (Some("publicdomain"), Some("zero"), version) => format!("CC0 {}", version.unwrap_or("1.0")),
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests;
