//! What each source says of when a page was published, or last changed.

use std::cell::OnceCell;

use jiff::civil::Date;
use url::Url;

use crate::article::Timestamp;
use crate::metadata::byline::{Clarity, DateLine, Place, Visible};
use crate::metadata::head::MarkKind;
use crate::metadata::meta_tags::Meaning;
use crate::metadata::{Circumstances, Ranking, State, dates};

/// What a line says that its date is of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Told {
    Published,
    Changed,
}

impl Told {
    fn is_of(self, line: &DateLine) -> bool {
        line.changed == (self == Told::Changed)
    }
}

/// The sources, each of which is asked when its turn comes. None gives a date that the page cannot be of.
pub(super) struct Candidates<'a> {
    page: &'a Ranking<'a>,
    visible: &'a Visible<'a>,
    state: &'a State<'a>,
    language: Option<&'a str>,
    url: Option<&'a str>,
    /// The lines are read once, if at all.
    near: OnceCell<Vec<DateLine>>,
    far: OnceCell<Vec<DateLine>>,
}

impl<'a> Candidates<'a> {
    pub(super) fn of(
        page: &'a Ranking<'a>,
        visible: &'a Visible<'a>,
        state: &'a State<'a>,
        language: Option<&'a str>,
        url: Option<&'a str>,
    ) -> Self {
        Candidates { page, visible, state, language, url, near: OnceCell::new(), far: OnceCell::new() }
    }

    /// What the cards of a list tell is of other pages.
    fn is_list(&self) -> bool {
        self.page.declared.is_list
    }

    fn is_plausible(&self, stamp: &Timestamp) -> bool {
        self.page.circumstances.allow(stamp)
    }

    fn value(&self, text: &str) -> Option<Timestamp> {
        dates::value(text, self.language).filter(|stamp| self.is_plausible(stamp))
    }

    /// What linked data says of the text.
    pub(super) fn linked(&self) -> Option<Timestamp> {
        self.value(self.page.linked.published.as_deref()?)
    }

    /// The same, if a person or the content system wrote it. Schema.org asks for ISO 8601. What is written otherwise was filled in by
    /// a tool, often on the day of its last run. So is often what is also the time of the last change.
    pub(super) fn of_text(&self) -> Option<Timestamp> {
        let linked = &self.page.linked;
        let published =
            linked.published.as_deref().filter(|text| linked.modified.as_deref() != Some(*text))?;
        let is_iso = published.trim_start().bytes().take(4).all(|byte| byte.is_ascii_digit());
        if is_iso { self.value(published) } else { None }
    }

    pub(super) fn linked_change(&self) -> Option<Timestamp> {
        self.value(self.page.linked.modified.as_deref()?)
    }

    /// What linked data says of a clip on the page.
    pub(super) fn clip(&self) -> Option<Timestamp> {
        self.value(self.page.linked.clip.as_deref()?)
    }

    fn metas(&self, meaning: Meaning) -> impl Iterator<Item = Timestamp> {
        self.page.declared.metas(meaning).into_iter().filter_map(|(_, text)| self.value(text))
    }

    pub(super) fn meta(&self, meaning: Meaning) -> Option<Timestamp> {
        self.metas(meaning).next()
    }

    /// Where what is declared is of several days, the one that readers are shown.
    pub(super) fn shown_meta(&self, meaning: Meaning) -> Option<Timestamp> {
        self.metas(meaning).find(|stamp| self.is_shown(stamp))
    }

    fn marks(&self, kind: MarkKind) -> impl Iterator<Item = (usize, Timestamp)> {
        let marks = self.page.declared.marks(kind, self.page.document).filter(|_| !self.is_list());
        marks.filter_map(|(place, text)| Some((place, self.value(&text)?)))
    }

    pub(super) fn mark(&self, kind: MarkKind) -> Option<Timestamp> {
        self.marks(kind).next().map(|(_, stamp)| stamp)
    }

    /// The first `<time>` behind the headline, else the first.
    pub(super) fn time(&self) -> Option<Timestamp> {
        let times = || self.marks(MarkKind::Time);
        let behind = self.page.declared.h1.and_then(|h1| times().find(|(place, _)| *place > h1));
        behind.or_else(|| times().next()).map(|(_, stamp)| stamp)
    }

    /// Each `<time>` but those of comments.
    pub(super) fn times(&self) -> impl Iterator<Item = Timestamp> {
        let times = self.page.declared.times(self.page.document).filter(|_| !self.is_list());
        times.filter_map(|text| self.value(&text))
    }

    /// The day of all `<time>` that there are, if it is one.
    pub(super) fn only_time(&self) -> Option<Timestamp> {
        let mut stamps = self.times();
        let one = stamps.next()?;
        stamps.all(|stamp| stamp.date == one.date).then_some(one)
    }

    /// The date in the address that the caller knows, else in the one that the page states.
    pub(super) fn address(&self) -> Option<Timestamp> {
        let circumstances = self.page.circumstances;
        circumstances.of_address().or_else(|| {
            let stated = Url::parse(self.url?).ok()?;
            Circumstances { url: Some(&stated), ..circumstances }.of_address()
        })
    }

    /// What the data of the page's framework says.
    pub(super) fn state(&self) -> Option<Timestamp> {
        self.value(self.state.published()?)
    }

    /// The clearest line near the headline.
    pub(super) fn line(&self, told: Told, least: Clarity) -> Option<Timestamp> {
        self.read(clearest(self.near().iter().filter(is_own), told, least)?)
    }

    /// The line further away, if there is one or they agree.
    pub(super) fn far_line(&self, told: Told, least: Clarity) -> Option<Timestamp> {
        let line = agreed(self.far().iter().filter(is_own), told);
        self.read(line.filter(|line| line.clarity >= least)?)
    }

    /// A line anywhere, the head of the page included.
    pub(super) fn line_in_head(&self) -> Option<Timestamp> {
        let near = clearest(self.near().iter(), Told::Published, Clarity::Line);
        self.read(near.or_else(|| agreed(self.far().iter(), Told::Published))?)
    }

    pub(super) fn original_date(&self) -> Option<Timestamp> {
        self.visible.original_date(self.language).filter(|stamp| self.is_plausible(stamp))
    }

    pub(super) fn posted_on(&self) -> Option<Timestamp> {
        self.visible.posted_on(self.language).filter(|stamp| self.is_plausible(stamp))
    }

    pub(super) fn only_date(&self) -> Option<Timestamp> {
        self.visible.only_date(self.language).filter(|stamp| !self.is_list() && self.is_plausible(stamp))
    }

    pub(super) fn last_change(&self) -> Option<Timestamp> {
        self.visible.last_change(self.language).filter(|stamp| self.is_plausible(stamp))
    }

    /// Whether readers are shown this day at the headline.
    pub(super) fn is_shown(&self, stamp: &Timestamp) -> bool {
        self.line(Told::Published, Clarity::Line).is_some_and(|shown| shown.date == stamp.date)
    }

    /// Whether it is that of the change, which is declared as both, while readers are shown an earlier day.
    pub(super) fn is_of_change(&self, stamp: &Timestamp) -> bool {
        let change = self.linked_change().or_else(|| self.meta(Meaning::Modified));
        change.is_some_and(|change| change.date == stamp.date)
            && self.line(Told::Published, Clarity::Line).is_some_and(|shown| shown.date < stamp.date)
    }

    fn near(&self) -> &[DateLine] {
        self.near.get_or_init(|| if self.is_list() { Vec::new() } else { self.visible.dates(self.language) })
    }

    fn far(&self) -> &[DateLine] {
        self.far
            .get_or_init(|| if self.is_list() { Vec::new() } else { self.visible.far_dates(self.language) })
    }

    /// The date of a line. Where another source tells the other reading of 03/04/2023, that is right.
    fn read(&self, line: &DateLine) -> Option<Timestamp> {
        let date = line.swapped.filter(|swapped| self.is_told(*swapped)).unwrap_or(line.date.date);
        Some(Timestamp { date, ..line.date }).filter(|stamp| self.is_plausible(stamp))
    }

    fn is_told(&self, date: Date) -> bool {
        self.address().is_some_and(|stamp| stamp.date == date)
            || self.linked().is_some_and(|stamp| stamp.date == date)
            || self.times().any(|stamp| stamp.date == date)
    }
}

/// What stands in the head of the page must say what it is of.
fn is_own(line: &&DateLine) -> bool {
    line.place == Place::Below || line.clarity >= Clarity::Said
}

/// The first of the clearest lines.
fn clearest<'l>(
    lines: impl DoubleEndedIterator<Item = &'l DateLine>,
    told: Told,
    least: Clarity,
) -> Option<&'l DateLine> {
    let fit = lines.filter(|line| told.is_of(line) && line.clarity >= least);
    // Of equals `max_by_key` gives the last.
    fit.rev().max_by_key(|line| line.clarity)
}

/// The clearest line if it says what its date is of. Else the first if the dates go up, as those of the posts of a thread do, or
/// are one; those of reviews and cards do not.
fn agreed<'l>(
    lines: impl DoubleEndedIterator<Item = &'l DateLine> + Clone,
    told: Told,
) -> Option<&'l DateLine> {
    let one = clearest(lines.clone(), told, Clarity::Line)?;
    let dates = lines.filter(|line| told.is_of(line)).map(|line| line.date.date);
    (one.clarity > Clarity::Line || dates.is_sorted()).then_some(one)
}
