//! Pages that have lost their lines: what `text()` of many parsers gives, all text in one line, menus and all. They get lines again
//! where lines may have begun, so that what follows can tell text from boilerplate.

use std::borrow::Cow;

use memchr::memchr3_iter;

use crate::classifier;
use crate::features::boundaries::Places;
use crate::outline::plain::{self, Plain};

/// Lines of so many bytes may be a page, or parts of one, if half of it is in such lines and the mean line is so long: a page that has its
/// lines may have a list in one line, too.
const MIN_LINE: usize = 1_000;
const MEAN_LINE: usize = 250;
/// A line begins where that is this likely. Lines that are parts of sentences do less harm than those that are menu and text in one.
const LIKELY: f32 = 0.3;
/// Of so many words at both ends of a page so many begin a line, but not behind a sentence: there are its menus. Of 441 longer pages of
/// `wcxb` in one line 93 % have as many, of their true texts alone, in one line, 14 %.
const END_WORDS: usize = 100;
const MIN_BEGINS: usize = 20;

/// It ends a line, too.
const FORM_FEED: u8 = 0x0C;

/// Reads the lines of a flattened page, also where it has lost them.
pub(crate) fn outline(page: &str) -> Plain {
    match with_lines(page) {
        Cow::Borrowed(page) => plain::outline(page),
        Cow::Owned(page) => Plain { is_restored: true, ..plain::outline(&page) },
    }
}

/// The page with lines, if it has lost them.
fn with_lines(page: &str) -> Cow<'_, str> {
    let (mut lines, mut long) = (0, 0);
    let mut start = 0;
    for end in memchr3_iter(b'\n', b'\r', FORM_FEED, page.as_bytes()).chain([page.len()]) {
        let length = end - start;
        lines += usize::from(length > 1);
        long += if length < MIN_LINE { 0 } else { length };
        start = end + 1;
    }
    if long * 2 < page.len().max(MIN_LINE) || page.len() < lines * MEAN_LINE {
        return Cow::Borrowed(page);
    }
    // Code would fall apart.
    let text = plain::without_scripts(page);
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut begins = Vec::new();
    for line in text.lines() {
        if line.len() < MIN_LINE {
            out.push_str(line);
        } else {
            begins.extend(write_lines(line, &mut out));
        }
        out.push('\n');
    }
    let ends = begins.iter().take(END_WORDS).chain(begins.iter().rev().take(END_WORDS));
    if ends.filter(|begins| **begins).count() < MIN_BEGINS { Cow::Borrowed(page) } else { Cow::Owned(out) }
}

/// Appends the lines that a line was made of. Gives for each word whether it begins one, and not behind a sentence.
fn write_lines(line: &str, out: &mut String) -> Vec<bool> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let places = Places::of(words.iter().copied());
    let likely = classifier::line_begins(&places).into_iter().map(|probability| probability > LIKELY);
    let mut write = |(place, begins): (usize, bool)| {
        if place > 0 {
            out.push(if begins { '\n' } else { ' ' });
        }
        out.push_str(words[place]);
        begins && !places.is_behind_sentence(place)
    };
    likely.enumerate().map(&mut write).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MENU: &str = "Home News Harbour Weather Contact Sign In Join Now Share Facebook Twitter Print";
    const TEXT: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind. By two the water was back, \
                        and the first engine coughed behind the breakwater.";

    fn page() -> String {
        format!("{} {} {}", MENU.repeat(3), TEXT.repeat(10), MENU.repeat(3))
    }

    #[test]
    fn a_long_line_is_lines_again_and_short_ones_stay() {
        let page = format!("  tide;   low\n\n{}\nBoats", page());
        let Cow::Owned(lines) = with_lines(&page) else { panic!("still in one line") };
        assert!(lines.starts_with("  tide;   low\n\n") && lines.ends_with("\nBoats\n"), "{lines}");
        assert!(lines.lines().count() > 30, "{lines}");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&lines), words(&page), "nothing is lost");
        assert!(outline(&page).is_restored);
    }

    #[test]
    fn code_of_the_page_goes_first() {
        let code = "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} \
                    gtag('js', new Date()); gtag('config', 'G-TIDE');";
        let page = format!("{code} {}", page());
        let Cow::Owned(lines) = with_lines(&page) else { panic!("still in one line") };
        assert!(!lines.contains("dataLayer"), "{lines}");
    }

    #[test]
    fn a_menu_at_either_end_tells_such_a_page() {
        let (menu, text) = (MENU.repeat(5), TEXT.repeat(10));
        assert!(outline(&format!("{menu} {text}")).is_restored);
        assert!(outline(&format!("{text} {menu}")).is_restored);
    }

    #[test]
    fn other_pages_stay_as_they_are() {
        let line = page();
        let many = "The tide is low today.\n".repeat(line.len() / 20);
        let short = line[..MIN_LINE - 1].to_owned();
        let list = format!("{line}\n{}", "Low tide\n".repeat(line.len() / 12));
        let old = format!("{MENU}\r{TEXT}\r").repeat(20);
        for page in ["", &old, &short, &TEXT.repeat(20), &format!("{line}\n{many}"), &list] {
            assert!(matches!(with_lines(page), Cow::Borrowed(same) if same == page), "{page}");
            assert!(!outline(page).is_restored);
        }
    }
}
