//! What the page says about itself: candidates per source, ranked in one place.

mod address;
mod authors;
mod byline;
mod dates;
mod head;
mod json_ld;
mod language;
mod meta_tags;
mod months;
mod names;
mod plain;
mod published;
mod skim;
mod state;
mod text;
mod title;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use scraper::Html;
use url::Url;

use crate::article::{Direction, Field, Metadata, Source};
use crate::outline::Outline;
use crate::page::Page;
pub(crate) use address::copied;
use byline::Visible;
pub(crate) use byline::is_date_word;
pub(crate) use dates::start as date_start;
pub(crate) use head::Declared;
use json_ld::LinkedData;
use meta_tags::Meaning;
#[cfg(feature = "training")]
pub(crate) use plain::title_line_facts;
#[cfg(any(test, feature = "training"))]
pub(crate) use plain::title_lines;
pub(crate) use plain::{Lines, of_lines};
use state::State;
pub(crate) use text::plain as unescaped;

/// What the page declares in its markup.
pub(crate) fn declared(page: &Page<'_>) -> Declared {
    head::declared(page.document())
}

/// The parts of a page's text that say something about the page: enough for [`metadata`] where nobody knows the main content.
pub(crate) fn skim(html: &str) -> String {
    skim::skim(html)
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
    Ranking::of(page, declared, outline, kept, circumstances).metadata()
}

/// What may be the title where no heading says what a declared title says, each with what is known of it.
#[cfg(any(test, feature = "training"))]
pub(crate) fn title_candidates(
    page: &Page<'_>,
    declared: &Declared,
    outline: &Outline,
    kept: &[usize],
    circumstances: Circumstances<'_>,
) -> Vec<(String, Vec<f32>)> {
    let mut ranking = Ranking::of(page, declared, outline, kept, circumstances);
    let (name, address) = (ranking.site_name(), ranking.address());
    let site = ranking.site(name.as_deref(), address.as_ref());
    title::candidates(&ranking.sought(&site, address.as_ref()))
}

/// The names of the facts about them, in their order.
#[cfg(feature = "training")]
pub(crate) fn title_facts() -> Vec<String> {
    title::facts()
}

struct Ranking<'a> {
    page: &'a Page<'a>,
    document: &'a Html,
    declared: &'a Declared,
    linked: LinkedData,
    outline: &'a Outline,
    kept: &'a [usize],
    circumstances: Circumstances<'a>,
    sources: BTreeMap<Field, Source>,
}

impl<'a> Ranking<'a> {
    fn of(
        page: &'a Page<'_>,
        declared: &'a Declared,
        outline: &'a Outline,
        kept: &'a [usize],
        circumstances: Circumstances<'a>,
    ) -> Self {
        Ranking {
            page,
            document: page.document(),
            declared,
            linked: json_ld::linked_data(page, &declared.linked),
            outline,
            kept,
            circumstances,
            sources: BTreeMap::new(),
        }
    }

    fn metadata(mut self) -> Metadata {
        let language = self.language();
        let site_name = self.site_name();
        let url = self.url();
        let address = self.address();
        let site = self.site(site_name.as_deref(), address.as_ref());
        let title = title::title(&self.sought(&site, address.as_ref())).map(|(title, source)| {
            self.sources.insert(Field::Title, source);
            title
        });
        let visible =
            Visible::of(self.document, self.outline, title.as_deref(), self.kept, self.circumstances.crawled);
        let bare = || title::without_kicker(self.document, self.outline, title.as_deref()?);
        let bare = if title::is_article(self.declared, &self.linked) { bare() } else { None };
        let title = bare.map(str::to_owned).or(title);
        let state = State::of(self.page, title.as_deref());
        let authors = self.authors(&visible, &state, &site);
        let dated_in = dates::order::language(language.as_deref(), self.outline, self.kept);
        let (published, modified) = self.dates(&visible, &state, dated_in, url.as_deref());
        Metadata {
            title,
            authors,
            published,
            modified,
            site_name,
            description: self.description(),
            url,
            image: self.image(),
            language,
            direction: self.direction(),
            categories: self.list(Field::Categories, Meaning::Category, false),
            tags: self.list(Field::Tags, Meaning::Tag, true),
            license: self.license(),
            kind: self.kind(),
            sources: self.sources,
        }
    }

    /// The declared language, unless the text clearly is in another one.
    fn language(&mut self) -> Option<String> {
        let values = [
            (Source::Head, self.declared.language.clone()),
            (Source::JsonLd, self.linked.language.clone()),
            (Source::Head, self.declared.meta(Meaning::Locale).map(str::to_owned)),
        ];
        let declared = self.pick(Field::Language, values);
        let (language, told_by_text) = language::checked(declared, self.outline, self.kept);
        if told_by_text {
            self.sources.insert(Field::Language, Source::Text);
        }
        language
    }

    /// The address that the page states. Archives write their own addresses into the copies that they serve.
    fn url(&mut self) -> Option<String> {
        let base = self.base();
        let own = |address: &str| resolve(base.as_ref(), address).map(|url| address::original(&url).into());
        let values = [
            (Source::Head, self.declared.canonical.as_deref().and_then(own)),
            (Source::Head, self.declared.meta(Meaning::Url).and_then(own)),
            (Source::JsonLd, self.linked.url.as_deref().and_then(own)),
        ];
        self.pick(Field::Url, values)
    }

    fn image(&mut self) -> Option<String> {
        let base = self.base();
        let absolute = |address: &str| resolve(base.as_ref(), address).map(String::from);
        let mut metas = self.declared.metas(Meaning::Image).into_iter();
        let values = [
            (Source::Head, metas.find_map(|(_, image)| absolute(image))),
            (Source::JsonLd, self.linked.image.as_deref().and_then(absolute)),
            (Source::Head, self.declared.image.as_deref().and_then(absolute)),
        ];
        self.pick(Field::Image, values)
    }

    fn description(&mut self) -> Option<String> {
        let values = [
            (Source::Head, self.declared.meta(Meaning::Description).map(str::to_owned)),
            (Source::JsonLd, self.linked.description.clone()),
        ];
        self.pick(Field::Description, values)
    }

    /// The licence by its name, else by its address. Of what `<meta>` says only known ones come before its words.
    fn license(&mut self) -> Option<String> {
        let base = self.base();
        let license = |address: &str| {
            let absolute = || resolve(base.as_ref(), address).filter(|_| !address.starts_with('#'));
            license_name(address).or_else(|| absolute().map(String::from)).or_else(|| plain_name(address))
        };
        let named = |(_, address): (usize, &str)| license_name(address);
        let values = [
            (Source::Markup, self.declared.license.as_deref().and_then(license)),
            (Source::JsonLd, self.linked.license.as_deref().and_then(license)),
            (Source::Head, self.declared.metas(Meaning::License).into_iter().find_map(named)),
            (Source::Head, self.declared.meta(Meaning::License).map(str::to_owned)),
        ];
        self.pick(Field::License, values)
    }

    fn kind(&mut self) -> Option<String> {
        let values = [
            (Source::JsonLd, self.linked.kind.clone()),
            (Source::Head, self.declared.meta(Meaning::Kind).map(str::to_owned)),
        ];
        self.pick(Field::Kind, values)
    }

    fn direction(&mut self) -> Option<Direction> {
        let declared = self.declared.direction.as_deref();
        let direction = declared.and_then(|direction| direction.to_ascii_lowercase().parse().ok());
        self.pick(Field::Direction, [(Source::Head, direction)])
    }

    fn site_name(&mut self) -> Option<String> {
        let values = [
            (Source::Head, self.declared.meta(Meaning::SiteName).map(str::to_owned)),
            (Source::Head, self.site_of_title()),
            (Source::JsonLd, self.linked.site_name.clone()),
        ];
        self.pick(Field::SiteName, values)
    }

    fn site(&self, name: Option<&str>, address: Option<&Url>) -> title::Site {
        let metas = self.declared.metas(Meaning::SiteName).into_iter().map(|(_, name)| name);
        let publishers = metas.chain(self.declared.home_link(address));
        let forum = self.declared.title.as_deref().and_then(title::forum_part);
        title::Site::of(
            name.into_iter().chain(self.linked.site_name.as_deref()).chain(forum),
            publishers,
            address,
        )
    }

    fn sought<'s>(&'s self, site: &'s title::Site, address: Option<&'s Url>) -> title::Sought<'s> {
        title::Sought {
            document: self.document,
            declared: self.declared,
            linked: &self.linked,
            site,
            outline: self.outline,
            kept: self.kept,
            address,
        }
    }

    /// The first value that there is; notes its source.
    fn pick<T, const N: usize>(&mut self, field: Field, values: [(Source, Option<T>); N]) -> Option<T> {
        let (source, value) = values.into_iter().find_map(|(source, value)| Some((source, value?)))?;
        self.sources.insert(field, source);
        Some(value)
    }

    /// The page's address: the one that it was fetched from, else the one that it gives; of a copy that of the original.
    fn address(&self) -> Option<Url> {
        let stated = || self.declared.canonical.as_deref().or_else(|| self.declared.meta(Meaning::Url));
        let given = self.circumstances.url.map(address::original);
        given.or_else(|| Some(address::original(&Url::parse(stated()?).ok()?)))
    }

    /// The last part of `<title>`, if the page's host is called after it.
    fn site_of_title(&self) -> Option<String> {
        let address = self.address()?;
        title::site_part(self.declared.title.as_deref()?, &address).map(str::to_owned)
    }

    /// What relative addresses are relative to.
    fn base(&self) -> Option<Url> {
        base(self.declared, self.circumstances)
    }

    fn list(&mut self, field: Field, meaning: Meaning, split: bool) -> Vec<String> {
        let mut found = Distinct::default();
        // Case alone is no difference; punctuation is: `C` and `C++`.
        let mut add = |value: &str| found.add(value.trim(), value.trim().to_lowercase());
        let metas = self.declared.metas(meaning);
        // Names of lesser rank say the same again.
        let best = metas.first().map(|(rank, _)| *rank);
        for (_, content) in metas.iter().filter(|(rank, _)| Some(*rank) == best) {
            if split { content.split(json_ld::COMMAS).for_each(&mut add) } else { add(content) }
        }
        let linked = if meaning == Meaning::Tag { &self.linked.tags } else { &self.linked.categories };
        let from_head = !metas.is_empty();
        if !from_head {
            linked.iter().for_each(|value| add(value));
        }
        let found = found.values;
        if !found.is_empty() {
            self.sources.insert(field, if from_head { Source::Head } else { Source::JsonLd });
        }
        found
    }
}

/// Values in the order of appearance, each once.
#[derive(Default)]
struct Distinct {
    values: Vec<String>,
    seen: BTreeSet<String>,
}

impl Distinct {
    /// Takes a value in, unless one of the same identity is there.
    fn add(&mut self, value: &str, identity: String) {
        if !value.is_empty() && self.seen.insert(identity) {
            self.values.push(value.to_owned());
        }
    }
}

/// A candidate that is looked for only where those before it are missing.
type Candidate<'c, T> = (Source, &'c dyn Fn() -> Option<T>);

/// What relative addresses of a page are relative to, if it is known.
pub(crate) fn base(declared: &Declared, circumstances: Circumstances<'_>) -> Option<Url> {
    let own = circumstances.url;
    match &declared.base {
        Some(base) => match own {
            // One that leads nowhere is as good as none (HTML standard, section 4.2.3).
            Some(own) => own.join(base).ok().filter(is_of_web).or_else(|| Some(own.clone())),
            None => Url::parse(base).ok().filter(is_of_web),
        },
        None => own.cloned(),
    }
}

/// The first candidate that there is.
fn first<T>(candidates: &[Candidate<'_, T>]) -> Option<(Source, T)> {
    candidates.iter().find_map(|(source, find)| Some((*source, find()?)))
}

/// An absolute address of the web.
fn resolve(base: Option<&Url>, address: &str) -> Option<Url> {
    let url = match base {
        Some(base) => base.join(address).ok()?,
        None => Url::parse(address).ok()?,
    };
    is_of_web(&url).then_some(url)
}

fn is_of_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

/// A licence that is named rather than linked.
fn plain_name(text: &str) -> Option<String> {
    (!text.starts_with(['#', '/', '.'])).then(|| text.to_owned())
}

/// `CC BY-SA 4.0` for the address of a Creative Commons licence, with the country that it was ported to.
fn license_name(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    let (_, path) = lower.split_once("creativecommons.org/")?;
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let (kind, code, version) = (parts.next()?, parts.next()?, parts.next());
    let version = version.map(|version| format!(" {version}")).unwrap_or_default();
    // Behind the version may stand the country, or the form of the text.
    let port =
        parts.next().filter(|port| port.len() == 2).map(|port| format!(" {}", port.to_ascii_uppercase()));
    match (kind, code) {
        ("licenses", code) => {
            Some(format!("CC {}{version}{}", code.to_ascii_uppercase(), port.unwrap_or_default()))
        }
        ("publicdomain", "zero") => Some("CC0 1.0".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
