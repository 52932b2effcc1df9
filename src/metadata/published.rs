//! When it was published and last changed: the candidates of all sources, ranked.

mod candidates;

use jiff::civil::Date;
use jiff::tz::Offset;

use super::byline::{Clarity, Visible};
use super::head::MarkKind;
use super::meta_tags::Meaning;
use super::{Circumstances, Ranking, State, address, dates, first};
use crate::article::{Field, Source, Timestamp};
use candidates::{Candidates, Told};

/// A day of grace: the page may be from a zone that is ahead.
const GRACE_DAYS: i64 = 1;
/// What a page declares so many years or more behind the day in its address, or the one that readers are told, is when the site moved or
/// published it anew.
const MOVED_YEARS: i64 = 1;

impl Ranking<'_> {
    /// When it was published, and when it was last changed.
    pub(super) fn dates(
        &mut self,
        visible: &Visible<'_>,
        state: &State<'_>,
        language: Option<&str>,
        url: Option<&str>,
    ) -> (Option<Timestamp>, Option<Timestamp>) {
        let candidates = Candidates::of(self, visible, state, language, url);
        let published = published(&candidates);
        let modified = modified(&candidates, published.map(|(_, stamp)| stamp));
        let mut note = |field, found: Option<(Source, Timestamp)>| {
            let (source, stamp) = found?;
            self.sources.insert(field, source);
            Some(stamp)
        };
        (note(Field::Published, published), note(Field::Modified, modified))
    }
}

/// The most trusted of what tells when it was published.
fn published(all: &Candidates<'_>) -> Option<(Source, Timestamp)> {
    let is_shown = |stamp: &Timestamp| all.is_shown(stamp);
    let is_not_of_change = |stamp: &Timestamp| !all.is_of_change(stamp);
    let found = first(&[
        (Source::Text, &|| all.line(Told::Published, Clarity::First)),
        (Source::JsonLd, &|| all.of_text().filter(is_shown)),
        (Source::Head, &|| all.shown_meta(Meaning::Published)),
        (Source::Head, &|| all.shown_meta(Meaning::Dated)),
        (Source::JsonLd, &|| all.of_text()),
        (Source::Head, &|| all.meta(Meaning::Published).filter(is_not_of_change)),
        (Source::Markup, &|| all.mark(MarkKind::PublishedProperty).filter(is_not_of_change)),
        (Source::Text, &|| all.original_date()),
        (Source::Text, &|| all.posted_on()),
        (Source::Text, &|| all.line(Told::Published, Clarity::Line)),
        (Source::JsonLd, &|| all.linked()),
        (Source::Address, &|| all.address()),
        (Source::Markup, &|| all.time()),
        (Source::Head, &|| all.meta(Meaning::Dated)),
        (Source::Text, &|| all.far_line(Told::Published, Clarity::Said)),
        // Told of a change at the headline, readers take no bare date elsewhere for that of the text.
        (Source::Text, &|| all.line(Told::Changed, Clarity::Line)),
        (Source::Text, &|| all.far_line(Told::Published, Clarity::Line)),
        (Source::Markup, &|| all.only_time()),
        (Source::Text, &|| all.only_date()),
        (Source::JsonLd, &|| all.clip()),
        (Source::State, &|| all.state()),
        (Source::Text, &|| all.line_in_head()),
        // Readers are told no other date. A change that is only declared is more often that of a template.
        (Source::Text, &|| all.line(Told::Changed, Clarity::Sentence)),
        (Source::Text, &|| all.far_line(Told::Changed, Clarity::Line)),
        // Themes call the one date that they show `updated`, as hAtom asks for.
        (Source::Markup, &|| all.mark(MarkKind::ModifiedProperty)),
    ]);
    let found = as_shown(found?, || all.line(Told::Published, Clarity::Line));
    let found = as_local(found, all.times());
    let told_first = || all.line(Told::Published, Clarity::Said).map(|stamp| (Source::Text, stamp));
    let addressed = || all.address().map(|stamp| (Source::Address, stamp));
    Some(as_first(found, [&told_first, &addressed], is_shown))
}

/// The most trusted of what tells when it was last changed: what is declared, else what readers are told, unless that is before the
/// publication.
fn modified(all: &Candidates<'_>, published: Option<Timestamp>) -> Option<(Source, Timestamp)> {
    let is_later = |stamp: &Timestamp| published.is_none_or(|first| first.date <= stamp.date);
    first(&[
        (Source::JsonLd, &|| all.linked_change()),
        (Source::Head, &|| all.meta(Meaning::Modified)),
        (Source::Markup, &|| all.mark(MarkKind::ModifiedProperty)),
        (Source::Text, &|| all.line(Told::Changed, Clarity::Line).filter(is_later)),
        (Source::Text, &|| all.last_change().filter(is_later)),
    ])
}

impl Circumstances<'_> {
    /// Whether a page can be of this date.
    pub(super) fn allow(self, stamp: &Timestamp) -> bool {
        stamp.date >= dates::FIRST && stamp.date <= self.latest()
    }

    /// The date in the page's address.
    pub(super) fn of_address(self) -> Option<Timestamp> {
        let date = address::date(address::original(self.url?).path())?;
        Some(Timestamp { date, time: None, offset: None }).filter(|stamp| self.allow(stamp))
    }

    /// The last day that the page can be of.
    fn latest(self) -> Date {
        let today = || Offset::UTC.to_datetime(jiff::Timestamp::now()).date();
        let crawled = self.crawled.unwrap_or_else(today);
        crawled.saturating_add(jiff::Span::new().days(GRACE_DAYS))
    }
}

/// A declared day may be the one before or after the one that readers see, by another zone: the day that the page shows is right.
fn as_shown(found: (Source, Timestamp), shown: impl Fn() -> Option<Timestamp>) -> (Source, Timestamp) {
    let (source, stamp) = found;
    if source == Source::Text {
        return found;
    }
    let other_day = |shown: &Timestamp| {
        let (before, after) = (stamp.date.yesterday().ok(), stamp.date.tomorrow().ok());
        Some(shown.date) == before || Some(shown.date) == after
    };
    match shown().filter(other_day) {
        Some(shown) => (Source::Text, shown),
        None => found,
    }
}

/// A declared moment may be that of another zone: where a `<time>` gives the same moment, it is of the day that it was there.
fn as_local(found: (Source, Timestamp), times: impl Iterator<Item = Timestamp>) -> (Source, Timestamp) {
    let moment = |stamp: &Timestamp| stamp.offset?.to_timestamp(stamp.date.to_datetime(stamp.time?)).ok();
    let Some(declared) = moment(&found.1) else { return found };
    let is_same = |stamp: &Timestamp| moment(stamp) == Some(declared) && stamp.offset != Some(Offset::UTC);
    times.into_iter().find(is_same).map_or(found, |local| (Source::Markup, local))
}

/// The address keeps the day of the first publication, and so may what readers are told, unless they are shown the other one.
fn as_first(
    found: (Source, Timestamp),
    firsts: [&dyn Fn() -> Option<(Source, Timestamp)>; 2],
    is_shown: impl Fn(&Timestamp) -> bool,
) -> (Source, Timestamp) {
    let moved = jiff::Span::new().years(MOVED_YEARS);
    let is_of_move = |first: &(Source, Timestamp)| found.1.date >= first.1.date.saturating_add(moved);
    let mut firsts = firsts.into_iter().filter_map(|first| first()).filter(is_of_move);
    let first = if found.0 == Source::Text { None } else { firsts.next() };
    first.filter(|_| !is_shown(&found.1)).unwrap_or(found)
}

#[cfg(test)]
mod tests;
