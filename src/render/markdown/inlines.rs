//! Lines: text with what CommonMark has for markup within it.

use super::escape::{self, Context};
use super::{Writer, longest_run};
use crate::article::{Image, Inline};

impl Writer<'_> {
    pub(super) fn inlines(self, inlines: &[Inline], context: Context) -> String {
        let mut out = String::new();
        self.push(&mut out, inlines, context, false);
        out
    }

    fn push(self, out: &mut String, inlines: &[Inline], context: Context, in_link: bool) {
        for (i, inline) in inlines.iter().enumerate() {
            let next = inlines.get(i + 1);
            match inline {
                Inline::Text { text } => {
                    let escaped = if at_line_start(out) {
                        escape::text(text, context)
                    } else {
                        escape::text(text, context.inside())
                    };
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
                    self.delimited(out, "*", "em", content, next, context, in_link)
                }
                Inline::Strong { content } => {
                    self.delimited(out, "**", "strong", content, next, context, in_link)
                }
                Inline::Deletion { content } => {
                    self.delimited(out, "~~", "del", content, next, context, in_link)
                }
                Inline::Subscript { content } => self.tagged(out, "sub", content, context, in_link),
                Inline::Superscript { content } => self.tagged(out, "sup", content, context, in_link),
                Inline::Code { text } => code_span(out, text, context),
                Inline::Link { url, content } if self.rendering.links && !in_link => {
                    // Right behind the mark of a note it would be read as a reference to a link.
                    let mut inside =
                        String::from(if out.ends_with(']') && !out.ends_with("\\]") { " [" } else { "[" });
                    let empty = inside.len();
                    self.push(&mut inside, content, context, true);
                    if inside.len() > empty {
                        out.push_str(&inside);
                        out.push_str(&format!("]({})", escape::address(url)));
                    }
                    // The mark of a note is a link itself, and links hold no links.
                    references(content, out);
                }
                Inline::Image(image) if self.rendering.images => {
                    let apart = out.ends_with(' ');
                    out.push_str(&self.image(image));
                    // The space on its other side was folded into the one before.
                    if apart && next.and_then(first_char).is_some_and(char::is_alphanumeric) {
                        out.push(' ');
                    }
                }
                Inline::Image(_) => {}
                Inline::Math { latex, display } => math(out, latex, *display, next, context),
                Inline::NoteReference { .. } if in_link => {}
                Inline::NoteReference { label } => out.push_str(&format!("[^{label}]")),
                // Markdown has no reading aids and no directions.
                Inline::Link { content, .. }
                | Inline::Ruby { content, .. }
                | Inline::Directed { content, .. } => {
                    self.push(out, content, context, in_link);
                }
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
        in_link: bool,
    ) {
        // Behind the delimiter no line starts.
        let mut inside = String::from(sign);
        self.push(&mut inside, content, context, in_link);
        let inside = &inside[sign.len()..];
        let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else { return };
        let before = out.chars().next_back();
        let after = next.and_then(first_char);
        let is_plain = |c: char| c.is_alphanumeric();
        let is_apart = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
        let opens = is_plain(first) || is_apart(before);
        let closes = is_plain(last) || is_apart(after);
        let is_sign = |c: Option<char>| c.is_some() && c == sign.chars().next();
        // Emphasis right within emphasis is read as such where both begin and end with a word: `***a* b**`.
        let nests = before.is_none_or(char::is_whitespace) && is_apart(after);
        let touches_outside = is_sign(before) && (out.len() == sign.len() || !out.bytes().all(|b| b == b'*'));
        let touches_inside = (is_sign(Some(first)) || is_sign(Some(last))) && !nests;
        if opens && closes && !touches_outside && !touches_inside {
            out.push_str(sign);
            out.push_str(inside);
            out.push_str(sign);
        } else {
            out.push_str(&format!("<{tag}>{inside}</{tag}>"));
        }
    }

    fn tagged(self, out: &mut String, tag: &str, content: &[Inline], context: Context, in_link: bool) {
        let mut inside = String::from(">");
        self.push(&mut inside, content, context, in_link);
        out.push_str(&format!("<{tag}{inside}</{tag}>"));
    }

    pub(super) fn image(self, image: &Image) -> String {
        format!("![{}]({})", escape::text(&image.alt, Context::Inside), escape::address(&image.url))
    }
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
        out.push_str(&format!("<code>{}</code>", escape::text(&text, context.inside())));
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
    // Readers of Markdown who know no formulas would see a tag.
    let is_tag = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
    let holds_tag = latex.split('<').skip(1).any(is_tag);
    let fits = balanced
        && !holds_tag
        && !latex.is_empty()
        && !latex.contains(['$', '`', '\n'])
        && !latex.ends_with('\\')
        && latex.trim() == latex
        && !next_is_digit
        && !after_dollar
        && !(context.is_cell() && latex.contains('|'));
    if fits {
        let sign = if display { "$$" } else { "$" };
        out.push_str(&format!("{sign}{latex}{sign}"));
    } else {
        code_span(out, latex, context);
    }
}
