//! Text → tokens for html5ever's tree builder: the WHATWG tokenizer, for a page that is in memory as a whole.
//!
//! html5ever's own tokenizer takes its input in pieces and looks at most characters one by one; that is two thirds of its
//! parse. Here names, values and runs of text are found with [`super::tags`] and handed on as slices of the page. What it
//! hands on builds the same tree as html5ever's does: the tests compare both.
//! <https://html.spec.whatwg.org/#tokenization>

mod char_refs;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    self, CharacterTokens, CommentToken, Doctype, DoctypeToken, EOFToken, EndTag, NullCharacterToken,
    StartTag, Tag, TagKind, TagToken, Token, TokenSink, TokenSinkResult, TokenizerOpts,
};
use html5ever::{Attribute, LocalName, QualName, ns};
use memchr::{memchr, memchr2, memmem};

use super::tags::{self, Part, find};
use char_refs::Place;

/// Stands for a null byte wherever the tree builder does not decide what becomes of it.
const REPLACEMENT: char = '\u{fffd}';

/// Line numbers serve error messages alone, and nobody reads them.
const NO_LINE: u64 = 0;

/// Shows a sink all tokens of a page, up to its end.
pub(super) fn tokenize<S: TokenSink>(text: &str, sink: &S) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = line_feeds(text);
    let tokenizer = Tokenizer {
        text: &text,
        bytes: text.as_bytes(),
        shared: StrTendril::from(&*text),
        any_null: memchr(0, text.as_bytes()).is_some(),
        sink,
    };
    tokenizer.run();
    tokenizer.emit(EOFToken);
    sink.end();
}

/// Text with every line break as a line feed.
/// <https://html.spec.whatwg.org/#preprocessing-the-input-stream>
fn line_feeds(text: &str) -> Cow<'_, str> {
    if memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut normalized = String::with_capacity(text.len());
    let mut lines = text.split('\r');
    normalized.push_str(lines.next().unwrap_or_default());
    for line in lines {
        normalized.push('\n');
        normalized.push_str(line.strip_prefix('\n').unwrap_or(line));
    }
    Cow::Owned(normalized)
}

/// What becomes of null bytes and `&` in a run of text.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The text of elements: the tree builder is told of null bytes.
    Data,
    /// Likewise, without character references.
    CData,
    /// Raw text with character references.
    RcData,
    /// Raw text.
    Raw,
}

/// What the tree builder wants to be read next.
enum Next {
    /// Text and tags.
    Data,
    /// Text up to the end tag of an element.
    RawText(RawKind, LocalName),
    /// Text up to the end of the page.
    Plaintext,
}

/// One pass over a page. All positions are byte offsets.
struct Tokenizer<'a, S> {
    text: &'a str,
    bytes: &'a [u8],
    /// The same text; slices of it are handed on without copying.
    shared: StrTendril,
    any_null: bool,
    sink: &'a S,
}

impl<S: TokenSink> Tokenizer<'_, S> {
    /// Goes from one `<` to the next.
    fn run(&self) {
        let mut text = 0;
        let mut from = 0;
        while let Some(start) = find(self.bytes, from, b'<') {
            if !self.bytes.get(start + 1).is_some_and(|&byte| opens_markup(byte))
                || self.bytes.get(start + 1..) == Some(b"/")
            {
                from = start + 1;
                continue;
            }
            self.text(text..start, Kind::Data);
            match self.markup(start) {
                Some(after) => (text, from) = (after, after),
                None => return,
            }
        }
        self.text(text..self.bytes.len(), Kind::Data);
    }

    /// Reads the markup at `start`; gives the position after it, or nothing at the end of the page.
    fn markup(&self, start: usize) -> Option<usize> {
        match self.bytes[start + 1] {
            b'!' => self.declaration(start),
            b'?' => self.bogus_comment(start + 1),
            b'/' => match self.bytes[start + 2] {
                b'>' => Some(start + 3),
                byte if byte.is_ascii_alphabetic() => self.tag(EndTag, start + 2).map(|(_, after)| after),
                _ => self.bogus_comment(start + 2),
            },
            _ => {
                let (next, after) = self.tag(StartTag, start + 1)?;
                match next {
                    Next::Data => Some(after),
                    Next::RawText(kind, name) => self.raw_text(after, kind, &name),
                    Next::Plaintext => {
                        self.text(after..self.bytes.len(), Kind::Raw);
                        None
                    }
                }
            }
        }
    }

    /// The tag whose name is at `start`. One that the page ends within is none.
    fn tag(&self, kind: TagKind, start: usize) -> Option<(Next, usize)> {
        let end = tags::name_end(self.bytes, start);
        let mut attributes = tags::Attributes::new(self.bytes, end);
        let mut tag = Tag {
            kind,
            name: self.name(start..end),
            self_closing: false,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        };
        let after = loop {
            match attributes.part() {
                Part::Attribute(attribute) => {
                    let name = QualName::new(None, ns!(), self.name(attribute.name));
                    if tag.attrs.iter().any(|other| other.name.local == name.local) {
                        tag.had_duplicate_attributes = true;
                    } else {
                        tag.attrs.push(Attribute { name, value: self.value(attribute.value) });
                    }
                }
                Part::End { after, closes_itself } => {
                    tag.self_closing = closes_itself;
                    break after;
                }
                Part::Nothing => return None,
            }
        };
        let name = tag.name.clone();
        let next = match self.sink.process_token(TagToken(tag), NO_LINE) {
            TokenSinkResult::RawData(kind) => Next::RawText(kind, name),
            TokenSinkResult::Plaintext => Next::Plaintext,
            TokenSinkResult::Continue
            | TokenSinkResult::Script(_)
            | TokenSinkResult::EncodingIndicator(_) => Next::Data,
        };
        Some((next, after))
    }

    /// The text from `start` up to the end tag of `name`, where reading goes on.
    fn raw_text(&self, start: usize, kind: RawKind, name: &str) -> Option<usize> {
        let end = match kind {
            RawKind::Rcdata | RawKind::Rawtext => tags::raw_text_end(self.bytes, start, name.as_bytes()),
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => tags::script_text_end(self.bytes, start),
        };
        let kind = if kind == RawKind::Rcdata { Kind::RcData } else { Kind::Raw };
        self.text(start..end.unwrap_or(self.bytes.len()), kind);
        end
    }

    /// What begins with `<!`.
    fn declaration(&self, start: usize) -> Option<usize> {
        let rest = &self.bytes[start + 2..];
        if rest.starts_with(b"--") {
            let (content, after) = tags::comment(self.bytes, start + 4);
            self.emit(CommentToken(self.without_null(content)));
            return after;
        }
        if rest.get(..DOCTYPE.len()).is_some_and(|word| word.eq_ignore_ascii_case(DOCTYPE)) {
            let after = tags::bogus_end(self.bytes, start + 2);
            if let Some(doctype) = doctype(&self.text[start..after.unwrap_or(self.text.len())]) {
                self.emit(DoctypeToken(doctype));
            }
            return after;
        }
        if rest.starts_with(CDATA) && self.sink.adjusted_current_node_present_but_not_in_html_namespace() {
            let content = start + 2 + CDATA.len();
            let end = memmem::find(&self.bytes[content..], CDATA_END).map(|length| content + length);
            self.text(content..end.unwrap_or(self.bytes.len()), Kind::CData);
            return end.map(|end| end + CDATA_END.len());
        }
        self.bogus_comment(start + 2)
    }

    /// A comment from `start` up to the next `>`.
    fn bogus_comment(&self, start: usize) -> Option<usize> {
        let end = find(self.bytes, start, b'>');
        self.emit(CommentToken(self.without_null(start..end.unwrap_or(self.bytes.len()))));
        end.map(|end| end + 1)
    }

    /// A run of text.
    fn text(&self, range: Range<usize>, kind: Kind) {
        if range.is_empty() {
            return;
        }
        let bytes = &self.bytes[range.clone()];
        let resolves = matches!(kind, Kind::Data | Kind::RcData) && memchr(b'&', bytes).is_some();
        if !resolves && !self.any_null {
            self.emit(CharacterTokens(self.slice(range)));
            return;
        }
        let mut runs = self.text[range].split('\0');
        let mut text = StrTendril::new();
        let push = |text: &mut StrTendril, run: &str| match resolves {
            true => char_refs::push_resolved(text, run, Place::Text),
            false => text.push_slice(run),
        };
        push(&mut text, runs.next().unwrap_or_default());
        for run in runs {
            if matches!(kind, Kind::Data | Kind::CData) {
                self.emit_characters(std::mem::take(&mut text));
                self.emit(NullCharacterToken);
            } else {
                text.push_char(REPLACEMENT);
            }
            push(&mut text, run);
        }
        self.emit_characters(text);
    }

    fn emit_characters(&self, text: StrTendril) {
        if !text.is_empty() {
            self.emit(CharacterTokens(text));
        }
    }

    /// The name of a tag or attribute.
    fn name(&self, range: Range<usize>) -> LocalName {
        let name = &self.text[range];
        if name.bytes().any(|byte| byte.is_ascii_uppercase() || byte == 0) {
            LocalName::from(name.to_ascii_lowercase().replace('\0', "\u{fffd}"))
        } else {
            LocalName::from(name)
        }
    }

    /// The value of an attribute.
    fn value(&self, range: Range<usize>) -> StrTendril {
        let bytes = &self.bytes[range.clone()];
        if memchr2(b'&', 0, bytes).is_none() {
            return self.slice(range);
        }
        let mut value = StrTendril::new();
        for (index, run) in self.text[range].split('\0').enumerate() {
            if index > 0 {
                value.push_char(REPLACEMENT);
            }
            char_refs::push_resolved(&mut value, run, Place::Attribute);
        }
        value
    }

    /// A part of the page with its null bytes replaced.
    fn without_null(&self, range: Range<usize>) -> StrTendril {
        if self.any_null {
            StrTendril::from(self.text[range].replace('\0', "\u{fffd}"))
        } else {
            self.slice(range)
        }
    }

    /// A part of the page.
    fn slice(&self, range: Range<usize>) -> StrTendril {
        // A tendril holds no more than 4 GiB, so both fit.
        self.shared.subtendril(range.start as u32, range.len() as u32)
    }

    /// Hands on a token that changes nothing about how the page is read: all but tags.
    fn emit(&self, token: Token) {
        let _ = self.sink.process_token(token, NO_LINE);
    }
}

/// Begins a document type, in any case.
const DOCTYPE: &[u8] = b"doctype";

/// Begins text within SVG and MathML that holds no tags.
const CDATA: &[u8] = b"[CDATA[";

/// Ends it.
const CDATA_END: &[u8] = b"]]>";

/// Whether a byte after `<` makes it more than text.
fn opens_markup(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'/' | b'!' | b'?')
}

/// The document type that a `<!doctype …>` declares, as html5ever reads it: there is one a page.
fn doctype(declaration: &str) -> Option<Doctype> {
    #[derive(Default)]
    struct Catch(RefCell<Option<Doctype>>);

    impl TokenSink for Catch {
        type Handle = ();

        fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
            if let DoctypeToken(doctype) = token {
                self.0.replace(Some(doctype));
            }
            TokenSinkResult::Continue
        }
    }

    let tokenizer = tokenizer::Tokenizer::new(Catch::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(declaration));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.take()
}
