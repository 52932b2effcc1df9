//! Which signs of a line may pair up to markup: those that can't are written as they are.

use crate::article::Inline;

/// The signs that need a backslash in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) stars: bool,
    pub(super) tildes: bool,
    pub(super) dollars: bool,
    pub(super) brackets: bool,
}

impl Signs {
    /// Where nothing is known of the rest of the line.
    pub(super) const ALL: Signs = Signs { stars: true, tildes: true, dollars: true, brackets: true };

    /// The signs that need one in a line that consists of these inlines.
    pub(super) fn of(inlines: &[Inline]) -> Signs {
        let mut line = Line::default();
        if inlines.iter().any(has_sign) {
            line.read(inlines);
        }
        let may_pair = |sign| {
            let mut runs = Runs { rest: &line.text, sign, before: None };
            let mut opened = false;
            runs.any(|run| {
                let pairs = opened && run.closes || run.length >= MIN_LONG_RUN;
                opened |= run.opens;
                pairs
            })
        };
        Signs {
            stars: line.stars || may_pair('*'),
            tildes: line.tildes || may_pair('~'),
            dollars: line.dollars || has_closing_dollar(&line.text),
            brackets: false,
        }
    }

    /// The same within a link, where brackets count.
    pub(super) fn in_link(self) -> Signs {
        Signs { brackets: true, ..self }
    }
}

/// Runs so long are fences and rules.
const MIN_LONG_RUN: usize = 3;

/// Stands for markup, of which only that it is no white space matters.
const MARKUP: char = '\u{1}';

/// A line break as Markdown has it; the backslash is a sign to the one before.
const HARD_BREAK: &str = "\\\n";

fn has_sign(inline: &Inline) -> bool {
    inline.own_text().contains(['*', '~', '$']) || inline.content().iter().any(has_sign)
}

/// A line as far as pairs go.
#[derive(Default)]
struct Line {
    text: String,
    /// Whether markup of ours has such signs.
    stars: bool,
    tildes: bool,
    dollars: bool,
}

impl Line {
    fn read(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text } => {
                    self.text.push_str(text);
                    continue;
                }
                // They are written without markup.
                Inline::Ruby { content, .. } | Inline::Directed { content, .. } => {
                    self.read(content);
                    continue;
                }
                Inline::Break => {
                    self.text.push_str(HARD_BREAK);
                    continue;
                }
                Inline::Emphasis { .. } | Inline::Strong { .. } => self.stars = true,
                Inline::Deletion { .. } => self.tildes = true,
                // An address ends no emphasis, but it may end a formula.
                Inline::Link { url, .. } => self.dollars |= url.contains('$'),
                Inline::Image(image) => self.dollars |= image.url.contains('$'),
                Inline::Code { text } => self.dollars |= text.contains('$'),
                Inline::Math { latex, .. } => {
                    self.dollars = true;
                    // To readers who know no formulas it is text.
                    self.stars |= latex.contains('*');
                    self.tildes |= latex.contains('~');
                }
                _ => {}
            }
            self.text.push(MARKUP);
            self.read(inline.content());
            self.text.push(MARKUP);
        }
    }
}

/// A run of one sign.
struct Run {
    length: usize,
    opens: bool,
    closes: bool,
}

/// The runs of a sign in a text.
struct Runs<'t> {
    rest: &'t str,
    sign: char,
    before: Option<char>,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let (text, run) = self.rest.split_at(self.rest.find(self.sign)?);
        let before = text.chars().next_back().or(self.before);
        self.rest = run.trim_start_matches(self.sign);
        self.before = Some(self.sign);
        let after = self.rest.chars().next();
        // Flanking (CommonMark, section 6.2). Of signs beyond ASCII versions of it differ: they may be both.
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_mark = |c: Option<char>| c.is_some_and(|c| c.is_ascii_punctuation());
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        Some(Run {
            length: run.len() - self.rest.len(),
            opens: !(is_space(after) || is_mark(after) && is_word(before)),
            closes: !(is_space(before) || is_mark(before) && is_word(after)),
        })
    }
}

/// Whether a dollar sign may end a formula that another one began: there is no space before it.
fn has_closing_dollar(text: &str) -> bool {
    let mut dollars = text.match_indices('$').skip(1);
    dollars.any(|(at, _)| !text[..at].ends_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(inlines: &[Inline]) -> [bool; 3] {
        let signs = Signs::of(inlines);
        [signs.stars, signs.tildes, signs.dollars]
    }

    #[test]
    fn signs_that_find_no_partner_need_no_backslash() {
        for text in [
            "Berliner*innen",
            "5 * 6 * 7",
            "for $636* a year*",
            "*one",
            "~8 % or (~7) or ~9",
            "$5 or $6",
            "US$5",
        ] {
            assert_eq!(of(&[Inline::text(text)]), [false; 3], "{text}");
        }
        for (text, signs) in [
            ("Berliner*innen und Leser*innen", [true, false, false]),
            ("*one*", [true, false, false]),
            ("a *** b", [true, false, false]),
            ("(*a*)", [true, false, false]),
            ("~one~ or ~two", [false, true, false]),
            ("~~~", [false, true, false]),
            ("5$ or 6$", [false, false, true]),
            ("$$", [false, false, true]),
        ] {
            assert_eq!(of(&[Inline::text(text)]), signs, "{text}");
        }
        let lines = |text: &str| of(&[Inline::text(text), Inline::Break, Inline::text(text)]);
        assert_eq!(lines("Ebb*"), [false; 3]);
        assert_eq!(lines("Ebb (x)*"), [true, false, false]);
    }

    #[test]
    fn markup_has_signs_too() {
        let text = Inline::text("~one, two*, $3");
        let with = |inline: Inline| of(&[text.clone(), inline]);
        let content = || vec![Inline::text("x")];
        let link = |url: &str| Inline::Link { url: url.to_owned(), content: content() };
        let math = |latex: &str| Inline::Math { latex: latex.to_owned(), display: false };
        assert_eq!(with(Inline::strong("x")), [true, false, false]);
        assert_eq!(with(Inline::Emphasis { content: content() }), [true, false, false]);
        assert_eq!(with(Inline::Deletion { content: content() }), [false, true, false]);
        assert_eq!(with(link("/x")), [false; 3]);
        assert_eq!(with(link("/$x")), [false, false, true]);
        assert_eq!(with(Inline::Code { text: "$x".to_owned() }), [false, false, true]);
        assert_eq!(with(math("x")), [false, false, true]);
        assert_eq!(with(math("x*~")), [true, true, true]);
        // A sign beside markup may be both.
        let link = Inline::Link { url: "/x".to_owned(), content: vec![Inline::text("$5")] };
        assert_eq!(of(std::slice::from_ref(&link)), [false; 3]);
        assert_eq!(of(&[link.clone(), link]), [false, false, true]);
    }
}
