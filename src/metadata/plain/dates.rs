//! When the text of a flattened page was published: a date beside its byline, or between its title and its text. Without markup the
//! site's clock looks like the date of a text, so no other line counts.

use crate::article::Timestamp;
use crate::cues::PhraseCues;
use crate::metadata::byline::{Clarity, DateLine, told};
use crate::metadata::{Circumstances, dates};
use crate::outline::Block;
use crate::outline::plain::Plain;
use crate::words::is_cjk;

/// A line that tells when a text was published has at most so many words, with its byline.
const MAX_WORDS: f32 = 14.0;
/// Behind a word of publication it may also tell of changes.
const MAX_SAID_WORDS: f32 = 30.0;
/// More digits before any letter than a year has.
const MIN_DIGITS: usize = 5;
/// So many lines before the text it stands at most, or, below a standfirst, behind its first one.
const REACH: usize = 12;
const BEHIND: usize = 4;
/// So many lines from a byline a date is beside it.
const BESIDE: usize = 1;
/// So many lines below the title a weekday begins the date of its text, and no clock.
const BELOW_TITLE: usize = 3;
/// A line right above the title that is nothing but a date has at most so many words.
const MAX_DATE_WORDS: f32 = 4.0;
const MAX_WIDE_DATE_WORDS: f32 = 6.0;

/// The date of publication, of a page whose title and text are at these lines.
pub(super) fn published(
    plain: &Plain,
    title: Option<usize>,
    body: usize,
    authors: &[String],
    language: Option<&str>,
    circumstances: Circumstances<'_>,
) -> Option<Timestamp> {
    let blocks = &plain.outline.blocks;
    let text = |i: usize| plain.outline.block_text(&blocks[i]);
    let near = body.saturating_sub(REACH)..(body + 1 + BEHIND).min(blocks.len());
    let is_byline = |i: &usize| authors.iter().any(|author| text(*i).contains(&**author));
    let is_below_byline = |i: usize| i.checked_sub(1).is_some_and(|before| is_byline(&before));
    // A page that begins with its title goes on with the head of its site.
    let is_below_title = |i: usize| {
        let above = title.filter(|title| *title > 0 && (1..=BELOW_TITLE).contains(&i.saturating_sub(*title)));
        above.is_some() && text(i).starts_with(char::is_alphabetic)
    };
    let bylines = near.clone().filter(is_byline);
    let beside = bylines.flat_map(|i| i.saturating_sub(BESIDE)..(i + BESIDE + 1).min(near.end));
    let below = title.map_or(near.end..near.end, |title| near.start.max(title + 1)..near.end);
    let above = title.and_then(|title| title.checked_sub(1));
    // Each sign of Chinese and Japanese is a word.
    let is_date = |i: &usize| {
        let counts = &blocks[*i].counts;
        counts.words <= MAX_DATE_WORDS || counts.cjk > 0 && counts.words <= MAX_WIDE_DATE_WORDS
    };
    let above = above.filter(is_date);
    let mut lines: Vec<usize> = beside.chain(below).collect();
    lines.sort_unstable();
    lines.dedup();
    // The site's clock may stand above a title, with the date of its text below.
    lines.extend(above.filter(|above| !lines.contains(above)));
    // Blogger heads a day's posts by the date, and tells the time alone below each.
    let heads_posts = |i: usize| {
        Some(i) == above
            && blocks[i.min(body)..].iter().any(|block| is_timed(block, plain.outline.block_text(block)))
    };
    let from = |i: usize| {
        date_lines(
            plain,
            i,
            is_below_byline(i) || is_below_title(i) || heads_posts(i),
            language,
            circumstances,
        )
    };
    let told: Vec<DateLine> = lines.into_iter().flat_map(from).filter(|line| !line.changed).collect();
    // Of equals `max_by_key` gives the last, which is the first of the lines.
    let told = told.iter().rev().map(|line| (line.clarity, read(line, circumstances)));
    let plausible = told.filter(|(_, stamp)| circumstances.allow(stamp));
    plausible.max_by_key(|(clarity, _)| *clarity).map(|(_, stamp)| stamp)
}

/// Whether a line names who posted the text and at what time of the day, and no date.
fn is_timed(block: &Block, text: &str) -> bool {
    let has_time = |text: &str| {
        let mut parts = text.split(':');
        parts.next().is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
            && parts.next().is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()))
    };
    block.phrases.has(PhraseCues::BYLINE)
        && block.counts.words <= MAX_WORDS
        && has_time(text)
        && dates::find(text, None).is_none()
}

/// The reading of 03/04/2023 that the address tells, else that of the language.
fn read(line: &DateLine, circumstances: Circumstances<'_>) -> Timestamp {
    let told = circumstances.of_address().map(|stamp| stamp.date);
    let date = line.swapped.filter(|swapped| Some(*swapped) == told).unwrap_or(line.date.date);
    Timestamp { date, ..line.date }
}

/// What a line says of when the text was published.
fn date_lines(
    plain: &Plain,
    i: usize,
    is_below_head: bool,
    language: Option<&str>,
    circumstances: Circumstances<'_>,
) -> Vec<DateLine> {
    let block = &plain.outline.blocks[i];
    if block.counts.words > MAX_SAID_WORDS {
        return Vec::new();
    }
    let text = plain.outline.block_text(block);
    let label = i.checked_sub(1).map(|before| plain.outline.block_text(&plain.outline.blocks[before]));
    let label = label.unwrap_or_default().trim_end_matches(':').to_lowercase();
    let is_brief = block.counts.words <= MAX_WORDS;
    let may_be_clock =
        block.phrases.has(PhraseCues::CLOCK) && !is_below_head && !is_number_with_time(text, language);
    let is_told = |line: &DateLine| line.clarity >= Clarity::Said || is_brief && !may_be_clock;
    told(text, &label, language, circumstances.crawled).into_iter().filter(is_told).collect()
}

/// Whether a line begins with a whole date of numbers with the time behind it: clocks name the weekday, or the month.
fn is_number_with_time(text: &str, language: Option<&str>) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !is_cjk(c);
    let digits = text.chars().take_while(|c| !is_letter(*c)).filter(char::is_ascii_digit).count();
    digits >= MIN_DIGITS && dates::find(text, language).is_some_and(|found| found.time.is_some())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::article::{Field, Source};
    use crate::extractor::Extractor;

    const TEXT: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.\n\n\
        By two the water was back, the ropes were taut, and the first engine coughed behind the breakwater, as it does.\n\n\
        Whoever had waited on the wall went down the steps, one after the other, and stepped over the wet rail.\n";

    /// When a page was published that has these lines before its title, and between the title and its text.
    fn published(before: &str, behind: &str) -> Option<String> {
        let page = format!(
            "Home\nNews\nContact\n\n{before}\n\nLow tide at noon in the harbour\n\n{behind}\n\n{TEXT}"
        );
        let metadata = crate::extract_text(&page).metadata;
        assert_eq!(metadata.title.as_deref(), Some("Low tide at noon in the harbour"));
        metadata.published.map(|published| published.date.to_string())
    }

    #[test]
    fn a_date_between_title_and_text_is_that_of_publication() {
        for line in [
            "March 7, 2023",
            "Published 7 March 2023",
            "By Ada Holm, 7 March 2023",
            "By Ada Holm\nMarch 7, 2023 - 5 min read",
            "Veröffentlicht am 7. März 2023",
            "2023年3月7日 10:00",
            "Published:\n7 March 2023",
            "9 May 2022\nPublished 7 March 2023",
            "Published 7 March 2023, updated 9 May 2023",
            "7 March 2023\n9 May 2022",
            "07.03.2023, 14:32 Uhr",
            "2023-03-07 14:32",
            "By Ada Holm\nTuesday, March 7, 2023",
            "Tuesday, 07.03.2023, 14:32",
            "Senin, 7 Mar 2023 10:05 WIB",
            "Thứ ba, 7.3.2023, 06:00 (GMT+7)",
            "Thứ ba, ngày 7 tháng 3 năm 2023",
            "Published: Tuesday, March 7, 2023",
            "Publié le 7 mars 2023 à 18h05 par la rédaction du port, mis à jour le 9 mai 2023 à 9h12",
        ] {
            assert_eq!(published("", line).as_deref(), Some("2023-03-07"), "{line}");
        }
    }

    #[test]
    fn a_date_beside_the_byline_is_that_of_publication() {
        for lines in [
            "7 March 2023\nBy Ada Holm",
            "By Ada Holm\n7 March 2023\nTides",
            "By Ada Holm, 7 March 2023\nTides",
        ] {
            assert_eq!(published(lines, "").as_deref(), Some("2023-03-07"), "{lines}");
        }
        assert_eq!(published("By Ada Holm\nTides\n7 March 2023\nBoats", ""), None);
    }

    #[test]
    fn a_standfirst_may_stand_before_the_date() {
        let standfirst = "Twice a day the harbour is empty, and whoever wants to leave it has to wait for the water to come back.";
        assert_eq!(published("", &format!("{standfirst}\n\n7 March 2023")).as_deref(), Some("2023-03-07"));
        let far = "Tides\n".repeat(12);
        assert_eq!(published("", &format!("7 March 2023\n{far}")), None);
    }

    #[test]
    fn a_date_right_above_the_title_stands_alone() {
        assert_eq!(published("7 March 2023", "").as_deref(), Some("2023-03-07"));
        assert_eq!(published("2023年3月7日", "").as_deref(), Some("2023-03-07"));
        assert_eq!(published("9 May 2023", "By Ada Holm\n7 March 2023").as_deref(), Some("2023-03-07"));
        assert_eq!(published("7 March 2023\nTides", ""), None);
        assert_eq!(published("The harbour rests on 7 March 2023.", ""), None);
    }

    #[test]
    fn the_date_that_heads_a_days_posts_is_of_those_that_tell_the_time_alone() {
        let page = |signed: &str| {
            let page = format!(
                "Home\n\nTuesday, March 7, 2023\n\nLow tide at noon in the harbour\n\n{TEXT}\n{signed}\n"
            );
            crate::extract_text(&page).metadata.published.map(|stamp| stamp.date)
        };
        assert_eq!(page("Posted by Ada Holm at 10:22 PM"), Some(date(2023, 3, 7)));
        assert_eq!(page("Posted by Ada Holm"), None, "the site's clock");
        let above = published("Tuesday, March 7, 2023", "Posted by Ada Holm at 10:22 PM");
        assert_eq!(above.as_deref(), Some("2023-03-07"), "signed above the text");
        let dated = "Tea\n\nCake\n\nRum\n\nFish\n\nPosted by Bo Lind on 9 May 2022 at 10:22 PM";
        assert_eq!(page(dated), None, "what is signed tells its own date");
        assert_eq!(page("Posted by Ada Holm on 9 May 2022 at 10:22 PM"), Some(date(2022, 5, 9)));
    }

    #[test]
    fn other_dates_are_none_of_publication() {
        for line in [
            "Updated 7 March 2023",
            "Last modified:\n7 March 2023",
            "Joined:\n7 March 2023",
            "10:47 | Tuesday, March 7, 2023",
            "Copyright 7 March 2023",
            "The harbour will be open again to all boats and all gulls from 7 March 2023 on, they say",
        ] {
            assert_eq!(published("", line), None, "{line}");
        }
        let page = format!("Home\nNews\n\nThe spring tide of 7 March 2023 in the harbour\n\n{TEXT}");
        assert_eq!(crate::extract_text(&page).metadata.published, None, "a date in the title");
        assert_eq!(published("Tuesday, March 7, 2023\n-2.5 C\nSign in", ""), None, "the site's clock");
        let page = format!("Low tide at noon in the harbour\nTuesday, March 7, 2023\nHome\nNews\n\n{TEXT}");
        let metadata = crate::extract_text(&page).metadata;
        assert_eq!(metadata.title.as_deref(), Some("Low tide at noon in the harbour"));
        assert_eq!(metadata.published, None, "the clock below the page's first line");
    }

    #[test]
    fn the_text_tells_whether_the_day_comes_first() {
        const FRENCH: &str = "Les bateaux restaient couchés sur le flanc jusqu'à midi, et personne dans le port ne semblait s'en soucier, \
            les mouettes moins que tous. Vers deux heures l'eau était de retour, les cordes tendues, et le premier moteur toussait \
            derrière la jetée, comme il le fait. Qui avait attendu sur le mur descendait les marches, l'un après l'autre.";
        let page = format!(
            "Accueil\nPort\n\nMarée basse à midi dans le port\n\nPublié le 07/03/2023 à 07h15\n\n{FRENCH}\n"
        );
        let published = |page: &str| crate::extract_text(page).metadata.published.map(|stamp| stamp.date);
        assert_eq!(published(&page), Some(date(2023, 3, 7)));
        let english = |line: &str| {
            published(&format!("Home\nNews\n\nLow tide at noon in the harbour\n\n{line}\n\n{TEXT}"))
        };
        assert_eq!(english("By Ada Holm, 03/07/2023"), Some(date(2023, 3, 7)));
        assert_eq!(english("By Ada Holm, 07/03/2023\nUpdated 28/04/2023"), Some(date(2023, 3, 7)));
    }

    /// The same of a page that was fetched on 9 March 2023 from this address, and where the date comes from.
    fn published_of(address: &str, line: &str) -> Option<(Source, String)> {
        let page = format!("Home\nNews\n\nLow tide at noon in the harbour\n\n{line}\n\n{TEXT}");
        let extractor = Extractor::new().crawled(date(2023, 3, 9)).url(address).expect("an address");
        let metadata = extractor.extract_text(&page).expect("no limit").metadata;
        let source = metadata.sources.get(&Field::Published).copied();
        assert_eq!(source.is_some(), metadata.published.is_some());
        source.zip(metadata.published.map(|published| published.to_string()))
    }

    #[test]
    fn the_day_of_the_crawl_bounds_dates_and_tells_what_counts_back() {
        for (line, expected) in [
            ("By Ada Holm, 7 March 2023", Some("2023-03-07")),
            ("By Ada Holm, 7 April 2023", None),
            ("7 April 2023\n7 March 2023", Some("2023-03-07")),
            ("7 March 1823", None),
            ("By Ada Holm, 3 days ago", Some("2023-03-06")),
            ("By Ada Holm\nvor 3 Tagen", Some("2023-03-06")),
            ("Updated 3 days ago", None),
        ] {
            let expected = expected.map(|day| (Source::Text, day.to_owned()));
            assert_eq!(published_of("https://example.org/low-tide", line), expected, "{line}");
        }
        assert_eq!(published("", "By Ada Holm, 3 days ago"), None, "without a day nothing counts back");
    }

    #[test]
    fn the_address_tells_a_date_where_no_line_does() {
        for (address, line, expected) in [
            ("https://example.org/2023/03/07/low-tide", "", Some((Source::Address, "2023-03-07"))),
            ("https://example.org/2023/04/07/low-tide", "", None),
            ("https://example.org/2023/03/07/low-tide", "6 March 2023", Some((Source::Text, "2023-03-06"))),
            (
                "https://example.org/2023/02/03/low-tide",
                "Published 02/03/2023",
                Some((Source::Text, "2023-02-03")),
            ),
            (
                "https://example.org/2023/03/02/low-tide",
                "Published 02/03/2023",
                Some((Source::Text, "2023-03-02")),
            ),
        ] {
            let expected = expected.map(|(source, day)| (source, day.to_owned()));
            assert_eq!(published_of(address, line), expected, "{address} {line}");
        }
    }
}
