//! Authors of a flattened page: from a byline, else from a name beside a date or a picture, else from the box that presents the
//! author.

use std::borrow::Cow;
use std::ops::Range;

use super::{MAX_DATED_WORDS, MIN_DATED_DIGITS, is_date_line};
use crate::cues::{self, PhraseCues};
use crate::metadata::byline::{
    STARTERS, byline_of, is_date_word, is_of_other, is_told, labelled, part_names, reporters, said_by,
    undated,
};
use crate::metadata::{dates, names};
use crate::outline::BlockKind;
use crate::outline::plain::Plain;
use crate::words::{self, FirstChar};

/// What heads other texts, or leads to them.
const OF_OTHERS: PhraseCues =
    PhraseCues::RELATED.with(PhraseCues::POPULAR).with(PhraseCues::COMMENTS).with(PhraseCues::READ_MORE);
/// Words before a name that introduce other things, too, and count only with a colon.
const VAGUE: [&str; 7] = ["from", "da", "durch", "text", "texto", "tekst", "opracowanie"];
/// What the line of a picture calls it: the name in it stands beside it once more.
const PICTURES: [&str; 10] =
    ["avatar", "image", "photo", "picture", "headshot", "portrait", "foto", "bild", "profile", "gravatar"];
/// An account stands at most so many lines above what a forum says of its members, and a byline so many below the title.
const POSTER_LINES: usize = 4;
const NEAR_TITLE: usize = 4;
/// What stands before the date of a question, below which its author stands: Stack Exchange.
const ASKED: [&str; 1] = ["asked "];
/// What stands between a reporter's name and the place.
const PLACES: [&str; 2] = [" in ", " at "];
/// A name in Han, Kana or Hangul that nothing introduces has so many characters. More copies than those in the author's box and around the
/// text make a name an entry of a menu.
const CJK_BARE: std::ops::RangeInclusive<usize> = 3..=4;
const CJK_REPEATED: std::ops::RangeInclusive<usize> = 3..=6;
const MAX_BARE_COPIES: usize = 3;
/// A name has so many words, of which the first is never a particle of one, and is no longer than this.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=5;
const MAX_NAME_CHARS: usize = 48;
/// A name in Han, Kana or Hangul has so many characters.
const CJK_NAME: std::ops::RangeInclusive<usize> = 2..=8;
/// A byline is short.
const MAX_BYLINE_WORDS: f32 = 16.0;
/// A role has at most so many words.
const MAX_ROLE_WORDS: f32 = 5.0;
/// A line of more bytes is no byline, however few its words.
const MAX_LINE: usize = 300;
/// Of more different names that look like those of bylines none is the author's.
const MAX_OTHERS: usize = 8;
/// So many lines may stand between the body and a byline before it, or an author box behind it.
const REACH_BEFORE: usize = 15;
const REACH_BEHIND: usize = 12;
/// Where the first line of the text is a standfirst, the byline is at most so many lines below.
const BELOW_STANDFIRST: usize = 4;
/// So many lines may stand between title and body, and so many at the end of the text may sign it.
const MAX_HEAD: usize = 60;
const SIGNED: usize = 2;
/// So many lines above the title may name the author.
const ABOVE_TITLE: usize = 2;
/// What presents an author is a sentence, at most so many lines below the name.
const MIN_PRESENTATION_WORDS: f32 = 6.0;
const PRESENTATION_LINES: usize = 2;
/// A date touches so many small letters before it at least: "McMay" is a name.
const MIN_TOUCHING: usize = 2;
/// "And" has so many characters at most.
const MAX_AND: usize = 3;

/// The authors, in the order in which they are named, of a page whose title and text are at these lines.
pub(super) fn authors(
    plain: &Plain,
    title: Option<usize>,
    body: Option<usize>,
    kept: &[usize],
) -> Vec<String> {
    let n = plain.outline.blocks.len();
    let (Some(body), Some(last)) = (body, kept.last()) else { return Vec::new() };
    let page = Lines { plain, title };
    let from_title = title.filter(|title| *title < body && body - title <= MAX_HEAD);
    let start = from_title.map_or(body, |title| title.saturating_sub(ABOVE_TITLE));
    // Bylines below a heading of other texts are theirs.
    let is_of_others = |i: &usize| plain.outline.blocks[*i].phrases.has(OF_OTHERS);
    let own = |lines: Range<usize>| lines.start..lines.clone().find(is_of_others).unwrap_or(lines.end);
    let end = own(body + 1..(body + 1 + BELOW_STANDFIRST).min(*last + 1).max(body + 1)).end;
    let before = start.min(body.saturating_sub(REACH_BEFORE))..end;
    let behind = own((*last + 1).saturating_sub(SIGNED).max(end)..(last + 1 + REACH_BEHIND).min(n));
    // Above the title stands the site's own date, too: what stands below it comes first.
    let first = title.filter(|title| *title < body && *title >= before.start);
    let beside_title = from_title.map_or(before.start, |_| start)..end;
    let below_first = |lines: Range<usize>| {
        let at = first.map_or(lines.start, |title| title.clamp(lines.start, lines.end));
        (at..lines.end).chain(lines.start..at)
    };
    let is_found = |names: &Vec<String>| !names.is_empty();
    // From the text up, then below its first line.
    let near = (before.start..body).rev().chain(body..end);
    near.map(|i| page.told(i))
        .find(is_found)
        .or_else(|| beside_title.clone().map(|i| page.pictured(i)).find(is_found))
        .or_else(|| {
            below_first(beside_title).filter(|i| Some(*i) != title).map(|i| page.dated(i)).find(is_found)
        })
        .or_else(|| from_title.and_then(|title| page.bare(title + 1)).map(|name| vec![name]))
        .or_else(|| from_title.and_then(|title| page.repeated(title + 2)).map(|name| vec![name]))
        .or_else(|| {
            from_title.and_then(|title| (title + 1..body).find_map(|i| page.poster(i))).map(|name| vec![name])
        })
        .or_else(|| behind.clone().map(|i| page.told(i)).find(is_found))
        .or_else(|| before.rev().chain(behind.clone()).find_map(|i| page.presented(i)).map(|name| vec![name]))
        .or_else(|| page.agreed(behind.end))
        .or_else(|| (start..n).find_map(|i| page.asked(i)).map(|account| vec![account]))
        .unwrap_or_default()
}

/// The lines of a page.
struct Lines<'p> {
    plain: &'p Plain,
    /// The line that is the title.
    title: Option<usize>,
}

impl Lines<'_> {
    fn text(&self, i: usize) -> &str {
        let block = self.plain.outline.blocks.get(i);
        block.map_or("", |block| self.plain.outline.block_text(block).trim())
    }

    fn words(&self, i: usize) -> f32 {
        self.plain.outline.blocks.get(i).map_or(0.0, |block| block.counts.words)
    }

    /// The names in a line that says who wrote it, or in the line behind one that is nothing but the word for it.
    fn told(&self, i: usize) -> Vec<String> {
        if self.words(i) > MAX_BYLINE_WORDS || self.text(i).len() > MAX_LINE {
            return Vec::new();
        }
        if names::is_before(self.text(i)) {
            // A tab beside others.
            if self.is_item(i) && self.is_item(i + 1) {
                return Vec::new();
            }
            if let Some(name) = self.above_role(i) {
                return vec![name.to_owned()];
            }
            if let Some(found) = self.joined(i + 1) {
                return found;
            }
            let next = spaced(self.text(i + 1));
            let found = names::names(byline_of(&next));
            let is_starter = STARTERS.contains(&&*self.text(i).trim_end_matches(':').to_lowercase());
            let is_one = is_starter && found.len() == 1 && found.iter().all(|name| is_account(name));
            return if is_one { found } else { full_names(found) };
        }
        let text = spaced(self.text(i));
        let is_dated = || dates::find(&text, None).is_some();
        let is_above_date = || self.is_near_title(i) && is_date_line(&self.plain.outline, i + 1);
        match names::introduced(&text) {
            Some((word, name)) => {
                let is_marked = names::is_marked(&text, name);
                if VAGUE.contains(&word) && !is_marked {
                    return Vec::new();
                }
                let found = names::names(byline_of(name));
                // "By Amanda · Dec 20": an account, or a first name.
                let is_sure = is_marked || word.contains(' ') || is_dated() || is_above_date();
                let is_one = found.len() == 1 && is_sure && found.iter().all(|name| is_account(name));
                if is_one { found } else { full_names(found) }
            }
            None if self.may_be_dated(i) && said_by(&text).is_some() && is_dated() => {
                let found = names::names(byline_of(&text));
                // "Posted on March 3 by Ada".
                let is_one = found.len() == 1 && found.iter().all(|name| is_account(name));
                if is_one { found } else { full_names(found) }
            }
            None => match reporters(&text) {
                none if none.is_empty() => part_names(&text)
                    .or_else(|| labelled(&text).map(|name| full_names(names::names(byline_of(name)))))
                    .unwrap_or_default(),
                names => names,
            },
        }
    }

    /// Whether a line stands right below the title, at most a path to the page or a standfirst between.
    fn is_near_title(&self, i: usize) -> bool {
        self.title.is_some_and(|title| (title + 1..=title + NEAR_TITLE).contains(&i))
    }

    /// The account beside the first post of a thread: a single word above what forums say of their members.
    fn poster(&self, i: usize) -> Option<String> {
        let account = self.text(i);
        let phrases = |i: usize| self.plain.outline.blocks.get(i).map(|block| block.phrases);
        let says = |i: usize| {
            self.words(i) <= MAX_DATED_WORDS
                && phrases(i).is_some_and(|phrases| phrases.has(PhraseCues::FORUM))
        };
        let is_own = || phrases(i).is_some_and(|phrases| phrases.is_empty()) && !self.is_item(i);
        let is_member = || {
            (i + 1..=i + POSTER_LINES).any(says)
                || self.is_above_count(i)
                || self.is_dated_post(i) && self.is_thread(i)
        };
        (is_account(account) && is_own() && is_member()).then(|| account.to_owned())
    }

    /// Whether a line stands above how much a member has written, "Posts: 31", with nothing between but a rank and its stars.
    fn is_above_count(&self, i: usize) -> bool {
        let lines = || (i + 1..=i + POSTER_LINES).take_while(|i| *i < self.plain.outline.blocks.len());
        let label_of = |i: usize| {
            let line = self.text(i);
            let label = line.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
            (label.len() < line.len() && label.ends_with(':')).then_some(label)
        };
        let is_count =
            |i: &usize| label_of(*i).is_some_and(|label| cues::phrases(label, 1.0).has(PhraseCues::FORUM));
        let is_rank = |i: usize| {
            self.words(i) <= MAX_ROLE_WORDS
                && !self.is_item(i)
                && !self.text(i).contains(|c: char| c.is_ascii_digit())
        };
        lines().find(is_count).is_some_and(|count| (i + 1..count).all(is_rank))
    }

    /// Whether a line may be an account above the date of its post.
    fn is_dated_post(&self, i: usize) -> bool {
        self.words(i) == 1.0 && is_date_line(&self.plain.outline, i + 1) && is_account(self.text(i))
    }

    /// Whether another account stands above a date further down: Discourse.
    fn is_thread(&self, i: usize) -> bool {
        let lines = i + 2..self.plain.outline.blocks.len();
        lines.into_iter().any(|j| self.is_dated_post(j) && self.text(j) != self.text(i))
    }

    /// The account below "asked Feb 2, 2021 at 17:40".
    fn asked(&self, i: usize) -> Option<String> {
        let account = self.text(i + 1);
        let is_asked = || {
            ASKED.iter().any(|asked| self.text(i).starts_with(asked)) && is_date_line(&self.plain.outline, i)
        };
        (self.may_be_dated(i) && is_asked() && is_account(account)).then(|| account.to_owned())
    }

    /// The name in a script without case between the title and the date, where nothing else tells a name.
    fn bare(&self, i: usize) -> Option<String> {
        let line = self.text(i);
        // "سلمى البوعناني – زاكورة": a place may follow.
        let name = [" – ", " - ", " — "]
            .iter()
            .find_map(|dash| line.split_once(dash))
            .map_or(line, |(name, _)| name);
        let chars = name.chars().count();
        let is_shaped = match name.chars().all(words::is_cjk) {
            // Sections have two characters as often as names.
            true => CJK_BARE.contains(&chars),
            false => names::is_bare(name),
        };
        let copies = || self.plain.outline.text.matches(name).count();
        (is_shaped
            && is_date_line(&self.plain.outline, i + 1)
            && !self.says_other(i)
            && copies() <= MAX_BARE_COPIES)
            .then(|| name.to_owned())
    }

    /// The name in Han or Kana below the date below the title that stands above the author's box once more.
    fn repeated(&self, i: usize) -> Option<String> {
        let name = self.text(i);
        let is_again = || (i + 1..self.plain.outline.blocks.len()).any(|j| self.text(j) == name);
        let is_below_date = || is_date_line(&self.plain.outline, i - 1);
        (CJK_REPEATED.contains(&name.chars().count())
            && name.chars().all(words::is_cjk)
            && !self.says_other(i)
            && is_below_date()
            && is_again())
        .then(|| name.to_owned())
    }

    /// The name above a role that is no label: "Writer" between a name and another one, whose role follows.
    fn above_role(&self, i: usize) -> Option<&str> {
        let is_introduced = |i: usize| i > 0 && names::is_before(self.text(i - 1));
        let above = i.checked_sub(1)?;
        let name = self.text(above).trim_end_matches(',');
        let is_role = names::tells_author(&self.text(i).to_lowercase()) && !is_introduced(above);
        (is_role && is_name(name) && names::is_person(name) && names::is_rare(name, &self.plain.outline.text))
            .then_some(name)
    }

    /// The names on lines between which "and" stands on lines of its own.
    fn joined(&self, first: usize) -> Option<Vec<String>> {
        let is_and = |text: &str| {
            text.chars().count() <= MAX_AND && !text.contains(char::is_uppercase) && !text.is_empty()
        };
        let pairs = (first..).step_by(2).take_while(|i| is_and(self.text(i + 1))).take(MAX_OTHERS);
        let end = pairs.last()? + 2;
        let line: Vec<&str> = (first..=end).map(|i| self.text(i)).collect();
        let found = full_names(names::names(&line.join(" ")));
        (found.len() == line.len().div_ceil(2)).then_some(found)
    }

    /// The persons whom bylines up to a line name, if they are of one mind.
    fn agreed(&self, end: usize) -> Option<Vec<String>> {
        let is_byline = |i: &usize| {
            let text = self.text(*i);
            self.words(*i) <= MAX_DATED_WORDS
                && !self.is_item(*i)
                && (names::is_before(text) || names::introduced(text).is_some())
        };
        // In capitals it is a label more often than a name.
        let is_person = |name: &String| name.contains(char::is_lowercase) && names::is_person(name);
        let bylines = (0..end).filter(is_byline).map(|i| self.told(i));
        let mut found: Option<Vec<String>> = None;
        let mut others = 0;
        for names in bylines.filter(|names| !names.is_empty() && names.iter().all(is_person)) {
            if found.as_ref() == Some(&names) {
                continue;
            }
            others += 1;
            let is_author = others <= MAX_OTHERS
                && names.iter().all(|name| names::is_rare(name, &self.plain.outline.text));
            if others > MAX_OTHERS || is_author && found.is_some() {
                return None;
            }
            if is_author {
                found = Some(names);
            }
        }
        found
    }

    /// A name beside the line that stands for a picture of the person: "Ada Holm's avatar".
    fn pictured(&self, i: usize) -> Vec<String> {
        let name = self.text(i);
        let shows = |j: usize| {
            let line = self.text(j);
            let mut words = line.split(|c: char| !c.is_alphanumeric());
            line.len() > name.len()
                && line.len() <= MAX_LINE
                && line.contains(name)
                && words.any(|word| PICTURES.contains(&&*word.to_lowercase()))
        };
        // The cheapest questions first: most lines are neither.
        let is_shaped = || is_name(name) || is_account(name);
        let is_shown = || (i.saturating_sub(1)..=i + 1).any(|j| j != i && shows(j));
        let is_named = || {
            let is_label = name.split_whitespace().any(|word| PICTURES.contains(&&*word.to_lowercase()));
            !is_label && (is_name(name) || names::names(name).len() == 1)
        };
        let is_brief = self.words(i) <= MAX_DATED_WORDS;
        if is_brief && is_shaped() && is_shown() && is_named() { vec![name.to_owned()] } else { Vec::new() }
    }

    /// A person in a line that holds a date and little else, or in a line near such a one: between title and standfirst, too.
    fn dated(&self, i: usize) -> Vec<String> {
        // Forums tell since when somebody is a member.
        let is_dated = |j: usize| {
            self.words(j) <= MAX_DATED_WORDS
                && dates::find(&spaced(self.text(j)), None).is_some()
                && !is_of_other(&self.text(j).to_lowercase())
        };
        if self.words(i) > MAX_DATED_WORDS || self.text(i).len() > MAX_LINE || self.is_item(i) {
            return Vec::new();
        }
        let text = spaced(self.text(i));
        // A role, or a place, may stand between a name and the date.
        let may_be_role = || self.words(i + 1) <= MAX_ROLE_WORDS && !self.says_other(i);
        let is_below_title = self.title.is_some_and(|title| title + 1 == i);
        let is_above_dated = || {
            is_dated(i + 1)
                || (may_be_role() || is_below_title && is_name(&text) && !self.says_other(i))
                    && is_dated(i + 2)
        };
        let is_beside = || i > 0 && is_dated(i - 1) || is_above_dated();
        // "De" is "by" in Romanian, and begins too much else to say so alone.
        let line = text.strip_prefix("De ").unwrap_or(&text);
        let found = match is_dated(i) {
            true => names::names(undated(line)),
            false if line.starts_with(char::is_uppercase) && is_beside() => {
                // "Ada Holm in Kiel".
                let place = PLACES.iter().find_map(|word| line.split_once(word));
                let name =
                    place.filter(|(_, place)| place.starts_with(char::is_uppercase)).map(|(name, _)| name);
                let line = name.filter(|name| is_name(name)).unwrap_or(line);
                let names = names::names(line);
                // A list of names and nothing else.
                let letters = |text: &str| words::key(text).len();
                let all: usize = names.iter().map(|name| letters(name)).sum();
                let is_all = is_name(line) || names.len() > 1 && all + MAX_AND * names.len() >= letters(line);
                if is_all { names } else { Vec::new() }
            }
            false => Vec::new(),
        };
        let is_all = |name: &String| {
            is_name(name) && names::is_person(name) && names::is_rare(name, &self.plain.outline.text)
        };
        if found.iter().all(is_all) { found } else { Vec::new() }
    }

    /// A name, above a sentence that presents who bears it.
    fn presented(&self, i: usize) -> Option<String> {
        let text = self.text(i);
        if self.says_other(i) || self.is_item(i) || !is_name(text) {
            return None;
        }
        let presents = |j: usize| {
            let mut sentence = self.text(j).split_whitespace().map(|word| word.trim_end_matches([',', '.']));
            let first = sentence.next().unwrap_or_default();
            self.words(j) >= MIN_PRESENTATION_WORDS
                && text.split_whitespace().any(|word| word == first)
                && sentence.take(NAME_WORDS.end() + 1).any(names::presents)
        };
        let is_presented = (i + 1..=i + PRESENTATION_LINES).any(presents);
        (is_presented && names::is_person(text) && names::is_rare(text, &self.plain.outline.text))
            .then(|| text.to_owned())
    }

    /// Whether a line has a phrase that does not stand beside the author's name.
    fn says_other(&self, i: usize) -> bool {
        let own = PhraseCues::BYLINE.with(PhraseCues::AUTHOR_BOX);
        !self.plain.outline.blocks[i].phrases.without(own).is_empty()
    }

    /// Whether a line has as many digits as a date has at least.
    fn may_be_dated(&self, i: usize) -> bool {
        self.plain.outline.blocks.get(i).is_some_and(|block| block.counts.digits >= MIN_DATED_DIGITS)
    }

    fn is_item(&self, i: usize) -> bool {
        self.plain.outline.blocks.get(i).is_some_and(|block| matches!(block.kind, BlockKind::ListItem { .. }))
    }
}

/// A line in which a space stands before a word of a date that touches the word before it: "Ada HolmPublished: Jan 29".
fn spaced(text: &str) -> Cow<'_, str> {
    if text.len() > MAX_LINE {
        return Cow::Borrowed(text);
    }
    let touches = |at: usize| {
        let word = text[at..].split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let before = text[..at].chars().rev().take_while(|c| c.is_lowercase()).count();
        let begins_date = || dates::locate(&text[at..], None).is_some_and(|found| found.start == 0);
        before >= MIN_TOUCHING && (is_date_word(word) || is_told(word) || word.is_empty() && begins_date())
    };
    let begins = text.char_indices().filter(|(_, c)| c.is_uppercase() || c.is_ascii_digit());
    let cuts: Vec<usize> = begins.map(|(at, _)| at).filter(|at| touches(*at)).collect();
    let Some(first) = cuts.first() else { return Cow::Borrowed(text) };
    let ends = cuts.iter().skip(1).copied().chain([text.len()]);
    let parts = cuts.iter().zip(ends).map(|(start, end)| &text[*start..end]);
    let all: Vec<&str> = std::iter::once(&text[..*first]).chain(parts).collect();
    Cow::Owned(all.join(" "))
}

/// The full names at the beginning of a list: a role or a paper may follow them.
fn full_names(found: Vec<String>) -> Vec<String> {
    found.into_iter().take_while(|name| is_name(name.split(',').next().unwrap_or_default())).collect()
}

/// Whether a text is a single word as accounts are, or a first name.
fn is_account(text: &str) -> bool {
    !text.contains(char::is_whitespace)
        && text.starts_with(char::is_alphanumeric)
        // Votes are counted there, too.
        && text.contains(char::is_alphabetic)
        && names::is_shaped(text)
}

/// Words that each begin in upper case, but for particles; or letters of a script without case.
fn is_name(text: &str) -> bool {
    let chars = text.chars().count();
    if text.chars().all(words::is_cjk) {
        return CJK_NAME.contains(&chars);
    }
    let is_word = |word: &str| {
        let cased = match words::first_char_class(word) {
            FirstChar::Upper | FirstChar::Letter => true,
            FirstChar::Lower => names::is_particle(word),
            _ => false,
        };
        cased
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | '‑') || !c.is_ascii())
    };
    let mut words = text.split_whitespace();
    let first_is_name = words.clone().next().is_some_and(|word| !names::is_particle(word));
    NAME_WORDS.contains(&words.clone().count())
        && chars <= MAX_NAME_CHARS
        && first_is_name
        && words.all(is_word)
}

#[cfg(test)]
mod tests;
