//! Lines: text with what CommonMark has for markup within it.

use super::escape::{self, Context};
use super::signs::Signs;
use super::{Writer, longest_run};
use crate::article::{Image, Inline};

/// What the inlines to write are within.
#[derive(Debug, Clone, Copy)]
struct Within {
    link: bool,
    emphasis: bool,
    strong: bool,
    deletion: bool,
    /// The signs that need a backslash.
    signs: Signs,
}

impl Writer<'_> {
    /// A line.
    pub(super) fn inlines(self, inlines: &[Inline], context: Context) -> String {
        self.line(inlines, context, Signs::of(inlines))
    }

    /// A part of a line, of whose other parts nothing is known.
    pub(super) fn part(self, inlines: &[Inline], context: Context) -> String {
        self.line(inlines, context, Signs::ALL)
    }

    fn line(self, inlines: &[Inline], context: Context, signs: Signs) -> String {
        let mut out = String::new();
        // A heading is bold by itself; of a cell this may be one line.
        let strong = context == Context::Heading;
        self.push(
            &mut out,
            inlines,
            context,
            Within { link: false, emphasis: false, strong, deletion: false, signs },
        );
        out
    }

    /// What there is to write: what an inline without markup holds stands in its place.
    fn shown<'i>(self, inlines: &'i [Inline], within: Within, shown: &mut Vec<&'i Inline>) {
        for inline in inlines {
            let is_bare = match inline {
                // Text is not twice as bold, nor are commas, and links hold no links.
                Inline::Emphasis { content } => within.emphasis || !content.iter().any(has_word),
                Inline::Strong { content } => within.strong || !content.iter().any(has_word),
                Inline::Deletion { .. } => within.deletion,
                Inline::Link { .. } => within.link || !self.rendering.links,
                // Markdown has no reading aids and no directions.
                Inline::Ruby { .. } | Inline::Directed { .. } => true,
                Inline::Text { text } => text.is_empty(),
                _ => false,
            };
            if is_bare {
                self.shown(inline.content(), within, shown);
            } else {
                shown.push(inline);
            }
        }
    }

    fn push(self, out: &mut String, inlines: &[Inline], context: Context, within: Within) {
        let mut shown = Vec::with_capacity(inlines.len());
        self.shown(inlines, within, &mut shown);
        for (i, inline) in shown.iter().enumerate() {
            let next = shown.get(i + 1).copied();
            match inline {
                Inline::Text { text } => {
                    let context_of_text = if at_line_start(out) { context } else { context.inside() };
                    let escaped = escape::text(text, context_of_text, within.signs, next.is_none());
                    let number = if context == Context::Paragraph {
                        escape::end_of_number(out, &escaped)
                    } else {
                        None
                    };
                    let (digits, rest) = escaped.split_at(number.unwrap_or(0));
                    out.push_str(digits);
                    out.push_str(if number.is_some() { "\\" } else { "" });
                    out.push_str(rest);
                    // Before a link it would make it a picture.
                    if text.ends_with('!') && matches!(next, Some(Inline::Link { .. })) {
                        out.insert(out.len() - 1, '\\');
                    }
                }
                Inline::Break => out.push_str(match context {
                    Context::Paragraph | Context::Inside => "\\\n",
                    Context::Heading => " ",
                    Context::Cell | Context::InsideCell => "<br>",
                }),
                Inline::Emphasis { content } => {
                    let within = Within { emphasis: true, ..within };
                    self.delimited(out, "*", "em", content, next, context, within)
                }
                Inline::Strong { content } => {
                    let within = Within { strong: true, ..within };
                    self.delimited(out, "**", "strong", content, next, context, within)
                }
                Inline::Deletion { content } => {
                    let within = Within { deletion: true, ..within };
                    self.delimited(out, "~~", "del", content, next, context, within)
                }
                Inline::Subscript { content } => self.tagged(out, "sub", content, context, within),
                Inline::Superscript { content } => self.tagged(out, "sup", content, context, within),
                Inline::Code { text } => code_span(out, text, context),
                Inline::Link { url, content } => {
                    // Right behind the mark of a note it would be read as a reference to a link.
                    let mut inside =
                        String::from(if out.ends_with(']') && !out.ends_with("\\]") { " [" } else { "[" });
                    let empty = inside.len();
                    self.push(
                        &mut inside,
                        content,
                        context,
                        Within { link: true, signs: within.signs.in_link(), ..within },
                    );
                    if inside.len() > empty {
                        out.push_str(&inside);
                        out.push_str(&format!("]({})", escape::address(url, context)));
                    }
                    // The mark of a note is a link itself, and links hold no links.
                    references(content, out);
                }
                Inline::Image(image) if self.rendering.images => {
                    let apart = out.ends_with(' ');
                    out.push_str(&self.image(image, context));
                    // The space on its other side was folded into the one before.
                    if apart && next.and_then(first_char).is_some_and(char::is_alphanumeric) {
                        out.push(' ');
                    }
                }
                Inline::Image(_) => {}
                Inline::Math { latex, display } => math(out, latex, *display, next, context),
                Inline::NoteReference { .. } if within.link => {}
                Inline::NoteReference { label } => out.push_str(&format!("[^{label}]")),
                // What they hold is shown in their place.
                Inline::Ruby { .. } | Inline::Directed { .. } => {}
            }
        }
    }

    /// Content between delimiters, or within a tag where CommonMark would not see them as such (section 6.2: flanking).
    #[allow(clippy::too_many_arguments, reason = "what CommonMark makes delimiters depend on")]
    fn delimited(
        self,
        out: &mut String,
        sign: &str,
        tag: &str,
        content: &[Inline],
        next: Option<&Inline>,
        context: Context,
        within: Within,
    ) {
        // Behind the delimiter no line starts.
        let mut inside = String::from(sign);
        self.push(&mut inside, content, context, within);
        let inside = &inside[sign.len()..];
        let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else { return };
        let before = out.chars().next_back();
        let after = match next {
            Some(Inline::NoteReference { .. }) if !within.link => Some('['),
            _ => next.and_then(first_char),
        };
        let is_plain = |c: char| c.is_alphanumeric();
        let is_apart = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
        let opens = is_plain(first) || is_apart(before) && !first.is_whitespace();
        let closes = is_plain(last) || is_apart(after) && !last.is_whitespace();
        let is_sign = |c: Option<char>| c.is_some() && c == sign.chars().next();
        // Emphasis that begins or ends with the only emphasis in it is read as such where both begin and end with a word, as in
        // `***a* b**` and `***a***`.
        let touches = is_sign(Some(first)) || is_sign(Some(last));
        let nests = is_apart(before) && is_apart(after) && emphases(content) == 1;
        // Right behind another delimiter this one may end what that began; right behind the one around it, it may not.
        let is_delimiter = |b: u8| matches!(b, b'*' | b'~');
        let touches_outside = out.bytes().next_back().is_some_and(is_delimiter)
            && (out == sign || !out.bytes().all(is_delimiter));
        if opens && closes && !touches_outside && (!touches || nests) {
            out.push_str(sign);
            out.push_str(inside);
            out.push_str(sign);
        } else {
            out.push_str(&format!("<{tag}>{inside}</{tag}>"));
        }
    }

    fn tagged(self, out: &mut String, tag: &str, content: &[Inline], context: Context, within: Within) {
        let mut inside = String::from(">");
        self.push(&mut inside, content, context, within);
        out.push_str(&format!("<{tag}{inside}</{tag}>"));
    }

    /// A picture within a line of which nothing is known.
    pub(super) fn image(self, image: &Image, context: Context) -> String {
        self.image_with(image, Signs::ALL, context)
    }

    /// A picture that is all of its line.
    pub(super) fn image_alone(self, image: &Image) -> String {
        let alt = Inline::text(&*image.alt);
        let signs = Signs::of(&[alt]).in_link();
        self.image_with(image, if image.url.contains('$') { Signs::ALL } else { signs }, Context::Inside)
    }

    fn image_with(self, image: &Image, signs: Signs, context: Context) -> String {
        let inside = if context.is_cell() { Context::InsideCell } else { Context::Inside };
        let alt = escape::text(&image.alt, inside, signs, true);
        format!("![{alt}]({})", escape::address(&image.url, context))
    }

    /// An embed as a link.
    pub(super) fn embed(self, url: &str, title: Option<&str>, context: Context) -> String {
        let text = escape::text(url, context.inside(), Signs::ALL, true);
        let address = escape::address(url, context);
        let title = title.map(|title| format!(" \"{}\"", escape::title(title, context)));
        format!("[{text}]({address}{})", title.unwrap_or_default())
    }
}

/// Whether there is more than marks and spaces.
fn has_word(inline: &Inline) -> bool {
    let is_other = matches!(inline, Inline::Image(_) | Inline::Math { .. } | Inline::Code { .. });
    is_other || inline.own_text().contains(char::is_alphanumeric) || inline.content().iter().any(has_word)
}

/// How many emphasised texts there are among inlines.
fn emphases(inlines: &[Inline]) -> usize {
    let is_one = |inline: &Inline| matches!(inline, Inline::Emphasis { .. } | Inline::Strong { .. });
    inlines.iter().map(|inline| usize::from(is_one(inline)) + emphases(inline.content())).sum()
}

/// Writes the marks of notes among inlines.
fn references(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        if let Inline::NoteReference { label } = inline {
            out.push_str(&format!("[^{label}]"));
        }
        references(inline.content(), out);
    }
}

fn at_line_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n')
}

/// The first character that an inline shows, as far as it matters to delimiters.
fn first_char(inline: &Inline) -> Option<char> {
    match inline {
        Inline::Text { text } => text.chars().next(),
        Inline::Break => Some('\n'),
        // All else begins with a sign, or with a delimiter that may not touch another one.
        Inline::Ruby { content, .. } | Inline::Directed { content, .. } => {
            content.first().and_then(first_char)
        }
        _ => Some('a'),
    }
}

/// A fragment of code between as many backticks as it takes.
fn code_span(out: &mut String, text: &str, context: Context) {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() {
        out.push_str(&text);
        return;
    }
    if out.ends_with('`') || out.ends_with('\\') {
        out.push_str(&format!("<code>{}</code>", escape::text(&text, context.inside(), Signs::ALL, true)));
        return;
    }
    let ticks = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    let text = if context.is_cell() { text.replace('|', "\\|") } else { text };
    out.push_str(&format!("{ticks}{pad}{text}{pad}{ticks}"));
}

/// A formula between dollar signs; as code where it would not be read as a formula.
fn math(out: &mut String, latex: &str, display: bool, next: Option<&Inline>, context: Context) {
    let mut depth = 0i32;
    let balanced = latex.chars().all(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth >= 0
    }) && depth == 0;
    let next_is_digit = next.and_then(first_char).is_some_and(|c| c.is_ascii_digit());
    let after_dollar = out.ends_with(['$', '\\']);
    let fits = balanced
        && !latex.is_empty()
        && !latex.contains(['$', '`', '\n'])
        && !latex.ends_with('\\')
        && latex.trim() == latex
        && !next_is_digit
        && !after_dollar
        && !(context.is_cell() && latex.contains('|'));
    if fits {
        let sign = if display { "$$" } else { "$" };
        let latex = without_tags(latex);
        out.push_str(&format!("{sign}{latex}{sign}"));
    } else {
        code_span(out, latex, context);
    }
}

/// A formula in which readers of Markdown who know no formulas see no tag: a space behind `<` is none in a formula.
fn without_tags(latex: &str) -> String {
    let mut parts = latex.split('<');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_tag = part.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        out.push_str(if is_tag { "< " } else { "<" });
        out.push_str(part);
    }
    out
}
