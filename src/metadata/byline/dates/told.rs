//! What a line says of the dates in it.

use super::other::{is_label_of_other, is_of_other};
use super::words::{self, Label, Of};
use super::{Clarity, DAY_DIGITS, DateLine, Place};
use crate::article::Timestamp;
use crate::metadata::dates::{self, Found};
use crate::metadata::names;
use jiff::civil::Date;

/// The sign of the day of a picture, or of who took it.
const PICTURE: &str = "foto:";
/// Between a word that says what a date is of and the date there are at most so many characters: a weekday, a colon.
const MAX_GAP: usize = 16;
/// A line tells at most so many dates.
const MAX_DATES: usize = 4;
/// What stands before the last day of something: "vom 5. bis 11. Februar".
const UNTIL: [&str; 12] = [
    "bis", "bis zum", "until", "till", "through", "jusqu'au", "hasta", "hasta el", "fino al", "tot", "до",
    "by",
];
/// What may stand between a date and the label behind it.
const BRACKETS: [char; 4] = ['(', '[', '（', '【'];

/// What a line says of the dates in it: the first, and others of which it says what they are of. `label` is what stands before the
/// line, in lower case; `crawled` is the day from which "3 days ago" counts back.
pub(in crate::metadata) fn told(
    text: &str,
    label: &str,
    language: Option<&str>,
    crawled: Option<Date>,
) -> Vec<DateLine> {
    let found = dates::locate(text, language).or_else(|| counted_back(text, crawled));
    found.map(|found| told_of(found, text, label, language, || Clarity::Line)).unwrap_or_default()
}

/// A date that counts back from a day, if that is known: "3 days ago".
pub(super) fn counted_back(text: &str, day: Option<Date>) -> Option<Found> {
    let date = Timestamp { date: dates::relative::find(text, day?)?, time: None, offset: None };
    Some(Found { start: 0, end: text.len(), stamp: date, swapped: None })
}

/// The same of a line whose first date is found already; `clarity` tells how clear it is where it says nothing of its date.
pub(super) fn told_of(
    found: Found,
    text: &str,
    label: &str,
    language: Option<&str>,
    clarity: impl Fn() -> Clarity,
) -> Vec<DateLine> {
    let lower = text.to_lowercase();
    let labels = words::labels(&lower);
    // Beside the sign of something else there may be a word of publication.
    let is_said = labels.iter().any(|label| matches!(label.of, Of::Publication | Of::First));
    let is_other = is_of_other(&lower) && !(is_said && lower.contains(PICTURE));
    if is_other || is_label_of_other(label) || ends_a_span(&text[..found.start]) {
        return Vec::new();
    }
    let dates = dates_of(&lower, language);
    let of = |found: &Found, of: Option<Of>| DateLine {
        date: found.stamp,
        swapped: found.swapped,
        changed: of == Some(Of::Change),
        clarity: match of {
            Some(Of::First) => Clarity::First,
            Some(Of::Publication) => Clarity::Said,
            _ => clarity(),
        },
        place: Place::Below,
    };
    let by_label = || words::as_whole(label);
    if dates.is_empty() {
        // It counts back.
        let changed = labels.iter().find(|one| one.of == Of::Change);
        return vec![of(&found, by_label().or(changed.map(|one| one.of)))];
    }
    let told = Line { lower: &lower, labels: &labels, dates: &dates };
    if told.is_span() {
        return Vec::new();
    }
    let trails = told.trails();
    let lines = dates.iter().enumerate().filter_map(|(i, date)| {
        let own = if trails { told.behind(i) } else { told.before(i).or_else(|| told.bracketed(i)) };
        match (i, own) {
            (0, own) => Some(of(date, own.or_else(by_label))),
            (_, None | Some(Of::Other)) => None,
            (_, own) => Some(of(date, own)),
        }
    });
    lines.collect()
}

/// The dates of a text in lower case.
fn dates_of(lower: &str, language: Option<&str>) -> Vec<Found> {
    let mut at = 0;
    let next = || {
        let found = dates::locate(&lower[at..], language)?;
        let found = Found { start: at + found.start, end: at + found.end, ..found };
        at = found.end;
        Some(found)
    };
    std::iter::from_fn(next).take(MAX_DATES).collect()
}

/// A line in lower case, with its labels and dates.
struct Line<'a> {
    lower: &'a str,
    labels: &'a [Label],
    dates: &'a [Found],
}

impl Line<'_> {
    /// Whether the labels stand behind their dates: "2023.03.07更新 2023.03.05公開".
    fn trails(&self) -> bool {
        let [first, others @ ..] = self.dates else { return false };
        let Some(label) = self.labels.first().filter(|label| label.start >= first.end) else { return false };
        let has_own = self.lower[label.end..].contains(|c: char| c.is_ascii_digit());
        match others.last() {
            // "3 March 2023, updated 8 hours ago": the date is that of publication.
            None => !has_own && (label.of == Of::Change || self.touches(first.end, label)),
            Some(last) => {
                self.touches(first.end, label) && self.labels.iter().any(|one| one.start >= last.end)
            }
        }
    }

    /// Whether the line tells of the time from one day to another: of an event, an offer, a life.
    fn is_span(&self) -> bool {
        const DASHES: [&str; 5] = ["-", "–", "—", "~", "～"];
        let [first, last, ..] = self.dates else { return false };
        let between = self.lower[first.end..last.start].trim();
        self.labels.is_empty() && (DASHES.contains(&between) || UNTIL.contains(&between))
    }

    /// Whether there is nothing between a date and the label behind it.
    fn touches(&self, end: usize, label: &Label) -> bool {
        let between = self.lower.get(end..label.start).unwrap_or("-");
        between.chars().all(|c| c.is_whitespace() || BRACKETS.contains(&c))
    }

    /// What the nearest label before a date says, as far as the date before it.
    fn before(&self, i: usize) -> Option<Of> {
        let start = i.checked_sub(1).map_or(0, |before| self.dates[before].end);
        let date = self.dates.get(i)?.start;
        let near = |label: &&Label| {
            let is_between = label.start >= start && label.end <= date;
            let gap = || self.lower[label.end..date].chars().count();
            is_between && (label.of == Of::Change || gap() <= MAX_GAP)
        };
        self.labels.iter().rev().find(near).map(|label| label.of)
    }

    /// That a date is of the last change, where that stands in brackets right behind it, and the next date has a label of its own.
    fn bracketed(&self, i: usize) -> Option<Of> {
        let end = self.dates.get(i)?.end;
        let is_open = |label: &&Label| {
            label.of == Of::Change
                && self.lower.get(end..label.start).is_some_and(|gap| gap.contains(BRACKETS))
        };
        let label = self.labels.iter().find(is_open).filter(|label| self.touches(end, label))?;
        let next = self.before(i + 1).filter(|of| *of != Of::Change);
        next.map(|_| label.of)
    }

    /// What the first label behind a date says, as far as the next one.
    fn behind(&self, i: usize) -> Option<Of> {
        let end = self.dates.get(i + 1).map_or(self.lower.len(), |next| next.start);
        let date = self.dates[i].end;
        self.labels.iter().find(|label| label.start >= date && label.end <= end).map(|label| label.of)
    }
}

/// Whether what stands before a date makes it the last day of something.
pub(super) fn ends_a_span(before: &str) -> bool {
    let before = before.trim_end();
    let lower = before.to_lowercase();
    let is_word =
        |word: &&str| lower.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    let of_days = || {
        let first = before.strip_suffix(['-', '–', '—'])?.trim_end().trim_end_matches('.');
        let digits = first.bytes().rev().take_while(u8::is_ascii_digit).count();
        let rest = &first[..first.len() - digits];
        Some((1..=DAY_DIGITS).contains(&digits) && !rest.ends_with([':', '.', '/', '-']))
    };
    let of_dates = || {
        let first = before.strip_suffix(['-', '–', '—', '~', '～'])?.trim_end();
        Some(dates::locate(first, None)?.end == first.len())
    };
    // "Written by 3 March": no name follows.
    let is_byline = || names::is_before(before) && before.contains(' ');
    UNTIL.iter().any(is_word) && !is_byline() || of_days() == Some(true) || of_dates() == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first date of publication and the first of a change that a line tells.
    fn told_by(line: &str, label: &str) -> [Option<String>; 2] {
        let lines = told(line, label, None, None);
        [false, true].map(|changed| {
            let one = lines.iter().filter(|line| line.changed == changed).max_by_key(|line| line.clarity);
            one.map(|line| line.date.date.to_string())
        })
    }

    const FIFTH: Option<&str> = Some("2024-03-05");
    const SEVENTH: Option<&str> = Some("2024-03-07");

    #[test]
    fn each_date_is_of_what_the_nearest_words_say() {
        for (line, published, changed) in [
            ("Published on March 5, 2024 - Updated on March 7, 2024", FIFTH, SEVENTH),
            ("Updated on March 7, 2024 - First published on March 5, 2024", FIFTH, SEVENTH),
            ("Last updated 7 March 2024, originally created 5 March 2024", FIFTH, SEVENTH),
            ("5 March 2024, updated 7 March 2024", FIFTH, SEVENTH),
            ("Updated 7 March 2024. First published 5 March 2024", FIFTH, SEVENTH),
            ("7 March 2024, 11:40 (updated) First published 5 March 2024", FIFTH, SEVENTH),
            ("Aktualizacja: 7.03.2024 12:05 Dodano: 5.03.2024 07:45", FIFTH, SEVENTH),
            ("5 March 2024 (updated 7 March 2024)", FIFTH, SEVENTH),
            ("5 March 2024 (updated)", None, FIFTH),
            ("5 March 2024, last updated", None, FIFTH),
            ("5 March 2024 / Updated 8 hours ago", FIFTH, None),
            ("5 March 2024 Updated 8 hours ago", FIFTH, None),
            ("2024.03.07更新 2024.03.05公開", FIFTH, SEVENTH),
            ("2024.03.05公開 2024.03.07更新", FIFTH, SEVENTH),
            ("公開 2024.03.05 更新 2024.03.07", FIFTH, SEVENTH),
            ("更新：2024.03.07 公開：2024.03.05", FIFTH, SEVENTH),
            ("2024.03.07更新", None, SEVENTH),
            ("2024.03.05公開", FIFTH, None),
            ("입력 2024.03.05 14:05 수정 2024.03.07 10:00", FIFTH, SEVENTH),
            ("수정 2024.03.07 10:00 | 입력 2024.03.05 14:05", FIFTH, SEVENTH),
            ("2024-03-05 发布，2024-03-07 最后更新", FIFTH, SEVENTH),
            ("Publié le 5 mars 2024 à 18h05, mis à jour le 7 mars 2024 à 9h12", FIFTH, SEVENTH),
            ("Опубликовано 5 марта 2024, изменено 7 марта 2024", FIFTH, SEVENTH),
            ("Ada Holm, last published 5 March 2024", FIFTH, None),
            ("Updated 7 March 2024, last published 5 March 2024", None, SEVENTH),
            ("Updated by the crew of the harbour on 7 March 2024", None, SEVENTH),
            ("5 March 2024, 7 March 2024", FIFTH, None),
            ("5 March 2024 – 7 March 2024", None, None),
            ("Free postage (2024/03/05-2024/03/07)", None, None),
            ("5. März 2024 bis 7. März 2024", None, None),
        ] {
            assert_eq!(told_by(line, ""), [published, changed].map(|d| d.map(str::to_owned)), "{line}");
        }
    }

    #[test]
    fn a_label_above_is_that_of_the_first_date() {
        for (line, label, published, changed) in [
            ("7 March 2024", "last updated", None, SEVENTH),
            ("7 March 2024", "güncelleme", None, SEVENTH),
            ("5 March 2024", "published", FIFTH, None),
            ("Published 5 March 2024", "updated", FIFTH, None),
            ("5 March 2024", "joined", None, None),
        ] {
            assert_eq!(told_by(line, label), [published, changed].map(|d| d.map(str::to_owned)), "{line}");
        }
    }

    #[test]
    fn changes_are_known_in_many_languages() {
        for line in [
            "Güncelleme: 7 Mart 2024",
            "Оновлено: 7 березня 2024",
            "Uppdaterad 7 mars 2024",
            "Opdateret 7. marts 2024",
            "Oppdatert 7. mars 2024",
            "Päivitetty 7.3.2024",
            "Aktualizováno 7. března 2024",
            "Aktualizované 7. marca 2024",
            "Frissítve: 2024. március 7.",
            "Módosítva: 2024. március 7.",
            "Ενημερώθηκε: 7 Μαρτίου 2024",
            "آخر تحديث: 7 مارس 2024",
            "עודכן: 7 במרץ 2024",
            "به‌روزرسانی: 7 مارس 2024",
            "업데이트 2024.03.07",
            "수정: 2024.03.07",
            "Cập nhật: 07/03/2024 lúc 10:00",
            "อัปเดต 7 มีนาคม 2567",
            "अपडेट: 7 मार्च 2024",
            "Diperbarui 7 Maret 2024",
            "Ažurirano 7. ožujka 2024.",
            "Actualitzat el 7 de març 2024",
            "Обновена на 7 март 2024",
            "Actualizat la 7 martie 2024",
            "最終更新：2024年3月7日",
            "最后更新：2024年3月7日",
            "Изменено: 7 марта 2024",
            "Ostatnia modyfikacja: 7 marca 2024",
            "Letzte Änderung: 7. März 2024",
            "Zuletzt bearbeitet am 7. März 2024",
            "Stand: 7. März 2024",
            "Actualisé le 7 mars 2024",
            "MàJ : 7 mars 2024",
            "Última modificación: 7 de marzo de 2024",
            "Última modificação: 7 de março de 2024",
            "Ultima modifica: 7 marzo 2024",
            "Ultimo aggiornamento: 7 marzo 2024",
            "Laatst bewerkt op 7 maart 2024",
            "Revised 7 March 2024",
        ] {
            let lines = told(line, "", Some("xx"), None);
            let told: Vec<(bool, String)> =
                lines.iter().map(|l| (l.changed, l.date.date.to_string())).collect();
            assert_eq!(told, [(true, "2024-03-07".to_owned())], "{line}");
        }
    }
}
