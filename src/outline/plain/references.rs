//! What text browsers add to a page: a number before each link, `[13]link text`, and a list of addresses at the end.

use memchr::memchr;

use super::layout::Line;
use super::spelling::Cutting;

/// So many links at least are numbered, where no list says so.
const MIN_NUMBERS: usize = 3;
/// The numbers of links that are not shown are missing.
const GAP: u32 = 40;
/// Of all numbers in brackets such a share count up.
const COUNTING: f32 = 0.8;
/// Numbers have at most so many digits.
const MAX_DIGITS: usize = 4;
/// What the list and its parts are headed, in lower case and without a colon: Lynx, ELinks, w3m.
const HEADINGS: [&str; 10] = [
    "references",
    "visible links",
    "hidden links",
    "links",
    "verweise",
    "sichtbare links",
    "unsichtbare links",
    "références",
    "referencias",
    "riferimenti",
];
/// What an address begins with, if it has no `://`.
const SCHEMES: [&str; 6] = ["mailto:", "javascript:", "tel:", "about:", "data:", "/"];

/// The numbers before the links of a page, if it has any; the list of addresses is cut off.
pub(super) fn read(lines: &mut Vec<Line<'_>>, text: &str) -> Option<Numbers> {
    let Some((start, greatest)) = list(lines) else { return Numbers::of(text, 0) };
    let above =
        lines.get(start).map_or(text.len(), |line| line.text.as_ptr() as usize - text.as_ptr() as usize);
    // A bibliography has no numbers before links.
    let numbers = Numbers::of(&text[..above], greatest)?;
    lines.truncate(start);
    Some(numbers)
}

/// Where the list of addresses begins, and its greatest number.
fn list(lines: &[Line<'_>]) -> Option<(usize, u32)> {
    let (mut start, mut least, mut greatest) = (lines.len(), u32::MAX, 0);
    let mut is_headed = false;
    for (i, line) in lines.iter().enumerate().rev() {
        if let Some(number) = entry(line.text).filter(|number| *number < least) {
            least = number;
            greatest = greatest.max(number);
        } else if greatest > 0 && is_heading(line.text) {
            is_headed = true;
        } else {
            break;
        }
        start = i;
    }
    is_headed.then_some((start, greatest))
}

/// The number of a line that is nothing but a number and an address.
fn entry(line: &str) -> Option<u32> {
    let (number, address) = match line.strip_prefix('[') {
        Some(rest) => rest.split_once("] ")?,
        None => line.split_once(". ")?,
    };
    let address = address.trim_start();
    let is_word = || !address.contains(char::is_whitespace);
    let is_address =
        SCHEMES.iter().any(|start| address.starts_with(start)) || address.contains("://") && is_word();
    number.parse().ok().filter(|number| *number > 0 && is_address)
}

fn is_heading(line: &str) -> bool {
    let lower = line.trim_end_matches([':', ' ']).to_lowercase();
    HEADINGS.contains(&&*lower)
}

/// The numbers before the links of a page, as they count up.
#[derive(Debug)]
pub(super) struct Numbers {
    last: u32,
    /// The greatest one of the list; 0 if there is none.
    listed: u32,
}

impl Numbers {
    /// Those of a text; none if what looks like them does not count up.
    pub(super) fn of(text: &str, listed: u32) -> Option<Numbers> {
        let mut numbers = Numbers { last: 0, listed };
        let (mut all, mut counting, mut glued, mut within) = (0usize, 0usize, 0usize, false);
        for bracket in Brackets::of(text) {
            all += 1;
            if numbers.takes(&bracket) {
                counting += 1;
                glued += usize::from(bracket.is_glued());
                within |= bracket.within;
            }
        }
        // Without a list they might be the numbers of notes, each at the beginning of its line.
        let is_sure = listed > 0 || counting >= MIN_NUMBERS && within;
        let is_counting = glued * 2 > counting && counting as f32 >= COUNTING * all as f32;
        (is_sure && is_counting).then_some(Numbers { last: 0, listed })
    }

    /// Appends a text without the numbers before its links.
    pub(super) fn strip(&mut self, text: &str, out: &mut String) {
        let mut cutting = Cutting::new(text);
        for bracket in Brackets::of(text) {
            if self.takes(&bracket) {
                cutting.cuts.push((bracket.start, bracket.end));
            }
        }
        cutting.finish(out, &mut Vec::new());
    }

    /// Whether a number in brackets is that of the next link.
    fn takes(&mut self, bracket: &Bracket) -> bool {
        let number = bracket.number;
        let is_next = number > self.last && number - self.last <= GAP;
        let is_listed = number <= self.listed;
        let takes = match self.listed {
            0 => is_next && bracket.is_glued(),
            _ => is_listed && (number == self.last + 1 || bracket.is_glued()),
        };
        if takes {
            self.last = self.last.max(number);
        }
        takes
    }
}

/// A number in brackets.
struct Bracket {
    start: usize,
    end: usize,
    number: u32,
    before: Option<char>,
    behind: Option<char>,
    /// A word and a space stand before it.
    within: bool,
}

impl Bracket {
    /// Whether it touches the text behind it and not the one before it, as that of a note does.
    fn is_glued(&self) -> bool {
        let touches =
            self.behind.is_some_and(|c| !c.is_whitespace() && !matches!(c, '.' | ',' | ';' | ':' | ')'));
        touches
            && !self.before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | ';' | '”' | '"'))
    }
}

/// The numbers in brackets of a text.
struct Brackets<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Brackets<'t> {
    fn of(text: &'t str) -> Self {
        Brackets { text, at: 0 }
    }
}

impl Iterator for Brackets<'_> {
    type Item = Bracket;

    fn next(&mut self) -> Option<Bracket> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at + memchr(b'[', bytes.get(self.at..)?)?;
            let digits =
                bytes[start + 1..].iter().take(MAX_DIGITS + 1).take_while(|b| b.is_ascii_digit()).count();
            let end = start + 1 + digits;
            self.at = end;
            if !(1..=MAX_DIGITS).contains(&digits) || bytes.get(end) != Some(&b']') {
                continue;
            }
            let Ok(number) = self.text[start + 1..end].parse() else { continue };
            let mut reverse = self.text[..start].chars().rev();
            let before = reverse.next();
            let within = before == Some(' ') && reverse.next().is_some_and(char::is_alphanumeric);
            let behind = self.text[end + 1..].chars().next();
            return Some(Bracket { start, end: end + 1, number, before, behind, within });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::outline::plain::outline;

    fn texts(text: &str) -> Vec<String> {
        let plain = outline(text);
        plain.outline.blocks.iter().map(|b| plain.outline.block_text(b).to_owned()).collect()
    }

    const PAGE: &str =
        "   * [1]Home\n   * [2]Tides\n\n   The water is low in [3]three of the harbours,[4]says Ada.\n";
    const READ: [&str; 3] = ["Home", "Tides", "The water is low in three of the harbours,says Ada."];

    #[test]
    fn the_list_of_addresses_goes_and_the_numbers_with_it() {
        let entries = |mark: fn(u32) -> String| -> String {
            (1..=4).map(|n| format!("   {} https://a.example/{n}\n", mark(n))).collect()
        };
        let dotted = entries(|n| format!("{n}."));
        for list in [
            format!("References\n\n   Visible links\n{dotted}"),
            format!(
                "References\n\n{dotted}\n   Hidden links:\n   5. https://a.example/5\n   7. mailto:ada@a.example"
            ),
            format!("References:\n\n{}", entries(|n| format!("[{n}]"))),
            format!("Verweise\n\n{dotted}"),
        ] {
            assert_eq!(texts(&format!("{PAGE}\n{list}")), READ, "{list}");
        }
    }

    #[test]
    fn numbers_before_links_go_without_a_list_too() {
        let page = PAGE.replace(",[4]", ", [4]");
        assert_eq!(texts(&page), [READ[0], READ[1], "The water is low in three of the harbours, says Ada."]);
        assert_eq!(texts("Low [1]tide and [2]high"), ["Low [1]tide and [2]high"], "two links");
    }

    #[test]
    fn numbers_of_notes_and_their_lists_stay() {
        let list = "References\n\n1. https://a.example/1\n2. https://a.example/2\n3. https://a.example/3\n";
        for page in [
            "Low tide[1] and high[2] and slack water.[3]",
            "Low tide [1], high [2] and slack [3] water",
            "[1]See the tide tables.\n[2]See the almanac.\n[3]See the chart.",
            "Take list[1]or list[2]and list[3]of them",
            "The [2020]edition, the [1999]edition and the [3]rd, and [2]nd",
        ] {
            assert_eq!(texts(page), page.lines().collect::<Vec<_>>(), "{page}");
        }
        let with = texts(&format!("Low tide[1] and high[2] and slack[3] water\n\n{list}"));
        assert_eq!(with.len(), 5, "{with:?}");
    }

    #[test]
    fn the_list_does_not_hide_the_width() {
        let wrapped = "   When the tide is [1]out the boats lie on their sides until noon,\n   \
            and nobody in the [2]harbour seems to mind, least of all the gulls\n   \
            that found a crate of [3]herring behind the ice house and told no\n   \
            one but each other about it.\n";
        let list: String =
            (1..=9).map(|n| format!("   {n}. https://a.example/tides/of/the/week/{n}\n")).collect();
        let page = format!("{wrapped}\n{wrapped}\nReferences\n\n{list}");
        assert_eq!(texts(&page).len(), 2, "{:?}", texts(&page));
    }
}
