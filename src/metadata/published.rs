//! When it was published and last changed: the candidates of all sources, ranked.

use std::cell::OnceCell;

use jiff::civil::Date;
use jiff::tz::Offset;
use url::Url;

use super::byline::{Clarity, DateLine, Place, Visible};
use super::head::MarkKind;
use super::meta_tags::Meaning;
use super::{Circumstances, Ranking, State, address, dates, first};
use crate::article::{Field, Source, Timestamp};

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
        let circumstances = self.circumstances;
        let plausible = |stamp: &Timestamp| circumstances.allow(stamp);
        let value = |text: &str| dates::value(text, language).filter(plausible);
        let linked = |text: &Option<String>| text.as_deref().and_then(value);
        let meta =
            |meaning: Meaning| self.declared.metas(meaning).into_iter().find_map(|(_, text)| value(text));
        // What the cards of a list tell is of other pages.
        let is_list = self.declared.is_list;
        let mark = |kind: MarkKind| {
            let mut marks = self.declared.marks(kind, self.document).filter(|_| !is_list);
            marks.find_map(|(_, text)| value(&text))
        };
        // The first `<time>` behind the headline, else the first.
        let time = || {
            let times = || {
                let marks = self.declared.marks(MarkKind::Time, self.document).filter(|_| !is_list);
                marks.filter_map(|(place, text)| Some((place, value(&text)?)))
            };
            let behind = self.declared.h1.and_then(|h1| times().find(|(place, _)| *place > h1));
            behind.or_else(|| times().next()).map(|(_, stamp)| stamp)
        };
        let times =
            || self.declared.times(self.document).filter(|_| !is_list).filter_map(|text| value(&text));
        // All that is there, if it is one.
        let only_time = || {
            let mut stamps = times();
            let one = stamps.next()?;
            stamps.all(|stamp| stamp.date == one.date).then_some(one)
        };
        let address = || {
            let stated =
                || Circumstances { url: Some(&Url::parse(url?).ok()?), ..circumstances }.of_address();
            circumstances.of_address().or_else(stated)
        };
        // Where another source tells the other reading of 03/04/2023, that is right.
        let told = |date: Date| {
            address().is_some_and(|stamp| stamp.date == date)
                || linked(&self.linked.published).is_some_and(|stamp| stamp.date == date)
                || times().any(|stamp| stamp.date == date)
        };
        let read = |line: &DateLine| {
            let date = line.swapped.filter(|swapped| told(*swapped)).unwrap_or(line.date.date);
            Timestamp { date, ..line.date }
        };
        // The lines are read once, if at all.
        let (near, far) = (OnceCell::new(), OnceCell::new());
        let unless_list = |lines: &dyn Fn() -> Vec<DateLine>| if is_list { Vec::new() } else { lines() };
        let near_lines = || near.get_or_init(|| unless_list(&|| visible.dates(language))).iter();
        let far_lines = || far.get_or_init(|| unless_list(&|| visible.far_dates(language))).iter();
        // What stands in the head of the page must say what it is of.
        let is_own = |line: &&DateLine| line.place == Place::Below || line.clarity >= Clarity::Said;
        let line = |changed: bool, least: Clarity| {
            clearest(near_lines().filter(is_own), changed, least).map(&read).filter(plausible)
        };
        let far_line = |changed: bool, least: Clarity| {
            let line = agreed(far_lines().filter(is_own), changed);
            line.filter(|line| line.clarity >= least).map(&read).filter(plausible)
        };
        let above = || {
            let line = clearest(near_lines(), false, Clarity::Line).or_else(|| agreed(far_lines(), false));
            line.map(&read).filter(plausible)
        };
        // Schema.org asks for ISO 8601. What is written otherwise was filled in by a tool, often on the day of its last run. So is
        // often what is also the time of the last change.
        let is_iso = |text: &String| text.trim_start().bytes().take(4).all(|b| b.is_ascii_digit());
        let own = self.linked.published.clone().filter(is_iso);
        let own = own.filter(|text| self.linked.modified.as_ref() != Some(text));
        // Where what is declared is of several days, the one that readers are shown. Marks are put around whatever that is.
        let is_shown =
            |stamp: &Timestamp| line(false, Clarity::Line).is_some_and(|shown| shown.date == stamp.date);
        let shown_meta = |meaning: Meaning| {
            let metas = self.declared.metas(meaning).into_iter();
            metas.filter_map(|(_, text)| value(text)).find(is_shown)
        };
        let changed = || linked(&self.linked.modified).or_else(|| meta(Meaning::Modified));
        // Readers are shown an earlier day than that of the change, which is declared as both.
        let is_of_change = |stamp: &Timestamp| {
            changed().is_some_and(|change| change.date == stamp.date)
                && line(false, Clarity::Line).is_some_and(|shown| shown.date < stamp.date)
        };
        let published = first(&[
            (Source::Text, &|| line(false, Clarity::First)),
            (Source::JsonLd, &|| linked(&own).filter(is_shown)),
            (Source::Head, &|| shown_meta(Meaning::Published)),
            (Source::Head, &|| shown_meta(Meaning::Dated)),
            (Source::JsonLd, &|| linked(&own)),
            (Source::Head, &|| meta(Meaning::Published).filter(|stamp| !is_of_change(stamp))),
            (Source::Markup, &|| mark(MarkKind::PublishedProperty).filter(|stamp| !is_of_change(stamp))),
            (Source::Text, &|| visible.original_date(language).filter(plausible)),
            (Source::Text, &|| visible.posted_on(language).filter(plausible)),
            (Source::Text, &|| line(false, Clarity::Line)),
            (Source::JsonLd, &|| linked(&self.linked.published)),
            (Source::Address, &address),
            (Source::Markup, &time),
            (Source::Head, &|| meta(Meaning::Dated)),
            (Source::Text, &|| far_line(false, Clarity::Said)),
            // Told of a change at the headline, readers take no bare date elsewhere for that of the text.
            (Source::Text, &|| line(true, Clarity::Line)),
            (Source::Text, &|| far_line(false, Clarity::Line)),
            (Source::Markup, &only_time),
            (Source::Text, &|| visible.only_date(language).filter(|stamp| !is_list && plausible(stamp))),
            (Source::JsonLd, &|| linked(&self.linked.clip)),
            (Source::State, &|| state.published().and_then(value)),
            (Source::Text, &above),
            // Readers are told no other date. A change that is only declared is more often that of a template.
            (Source::Text, &|| line(true, Clarity::Sentence)),
            (Source::Text, &|| far_line(true, Clarity::Line)),
            // Themes call the one date that they show `updated`, as hAtom asks for.
            (Source::Markup, &|| mark(MarkKind::ModifiedProperty)),
        ]);
        let declared_change = first(&[
            (Source::JsonLd, &|| linked(&self.linked.modified)),
            (Source::Head, &|| meta(Meaning::Modified)),
            (Source::Markup, &|| mark(MarkKind::ModifiedProperty)),
        ]);
        let published = published.map(|found| as_shown(found, || line(false, Clarity::Line)));
        let published = published.map(|found| as_local(found, times()));
        let told_first = || line(false, Clarity::Said).map(|stamp| (Source::Text, stamp));
        let addressed = || address().map(|stamp| (Source::Address, stamp));
        let published = published.map(|found| as_first(found, [&told_first, &addressed], is_shown));
        // Readers are told of the last change, too.
        let is_later = |stamp: &Timestamp| published.is_none_or(|(_, first)| first.date <= stamp.date);
        let modified = declared_change.or_else(|| {
            first(&[
                (Source::Text, &|| line(true, Clarity::Line).filter(is_later)),
                (Source::Text, &|| visible.last_change(language).filter(plausible).filter(is_later)),
            ])
        });
        let mut note = |field, found: Option<(Source, Timestamp)>| {
            let (source, stamp) = found?;
            self.sources.insert(field, source);
            Some(stamp)
        };
        (note(Field::Published, published), note(Field::Modified, modified))
    }
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

/// The first of the clearest lines.
fn clearest<'l>(
    lines: impl DoubleEndedIterator<Item = &'l DateLine>,
    changed: bool,
    least: Clarity,
) -> Option<&'l DateLine> {
    let fit = lines.filter(|line| line.changed == changed && line.clarity >= least);
    // Of equals `max_by_key` gives the last.
    fit.rev().max_by_key(|line| line.clarity)
}

/// The clearest line if it says what its date is of. Else the first if the dates go up, as those of the posts of a thread do, or
/// are one; those of reviews and cards do not.
fn agreed<'l>(
    lines: impl DoubleEndedIterator<Item = &'l DateLine> + Clone,
    changed: bool,
) -> Option<&'l DateLine> {
    let one = clearest(lines.clone(), changed, Clarity::Line)?;
    let dates = lines.filter(|line| line.changed == changed).map(|line| line.date.date);
    (one.clarity > Clarity::Line || dates.is_sorted()).then_some(one)
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
