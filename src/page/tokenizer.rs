//! Text → tokens for html5ever's tree builder: the WHATWG tokenizer, for a page that is in memory as a whole.
//!
//! html5ever's own tokenizer takes its input in pieces and looks at most characters one by one; that is two thirds of its
//! parse. Here names, values and runs of text are found with [`tags`] and handed on as slices of the page. What no reader sees is
//! passed over: comments, scripts, styles, SVG drawings, and what stands within `<iframe>`, `<noembed>` and `<noframes>`. Data
//! embedded in scripts is kept aside; formulas in scripts stay. The visible text is that of html5ever's parse: the tests compare
//! both.
//! <https://html.spec.whatwg.org/#tokenization>

pub(crate) mod char_refs;
pub(crate) mod drawings;
pub(crate) mod tags;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    CharacterTokens, Doctype, DoctypeToken, EOFToken, EndTag, NullCharacterToken, StartTag, Tag, TagToken,
    Token, TokenSink, TokenSinkResult, Tokenizer as Html5everTokenizer, TokenizerOpts,
};
use html5ever::{Attribute, LocalName, QualName, ns};
use memchr::{memchr, memchr2, memmem};

use super::embedded::{Embedded, EmbeddedKind, is_formula_type};
use char_refs::Place;
use drawings::{Drawing, Reach};
use tags::{Markup, Part, TagEnd, find};

/// Stands for a null byte wherever the tree builder does not decide what becomes of it.
const REPLACEMENT: char = '\u{fffd}';

/// Line numbers serve error messages alone, and nobody reads them.
const NO_LINE: u64 = 0;

/// More attributes than any page gives one tag: each is compared with all before it.
const MAX_ATTRIBUTES: usize = 256;

/// Begins a document type, in any case.
pub(crate) const DOCTYPE: &[u8] = b"doctype";

/// Begins text within SVG and MathML that holds no tags.
const CDATA: &[u8] = b"[CDATA[";

/// Ends it.
const CDATA_END: &[u8] = b"]]>";

/// Shows a sink the tokens of a page, up to its end; gives the data from its scripts, in the order of the page. Line breaks must be
/// line feeds.
pub(super) fn tokenize<'a, S: TokenSink>(text: &'a str, sink: &S) -> Vec<Embedded<'a>> {
    let mut tokenizer = Tokenizer {
        text,
        bytes: text.as_bytes(),
        shared: StrTendril::from(text),
        any_null: memchr(0, text.as_bytes()).is_some(),
        sink,
        embedded: Vec::new(),
        drawing: Drawing::default(),
        any_drawing_skipped: false,
        keeps_drawings: false,
    };
    tokenizer.run();
    tokenizer.emit(EOFToken);
    sink.end();
    tokenizer.embedded
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

/// What a start tag means for what is passed over.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// Passed over up to its end tag.
    Script,
    /// Likewise.
    Style,
    /// Passed over if it is known where it ends.
    Drawing,
    /// Its content is text that nobody sees; its tags stay.
    Hidden,
    /// May replace the body.
    Frameset,
    /// Nothing special.
    Other,
}

/// The role of a start tag. By length first: it is asked for every tag of a page.
fn role(name: &[u8]) -> Role {
    let known: &[(&[u8], Role)] = match name.len() {
        3 => &[(b"svg", Role::Drawing)],
        5 => &[(b"style", Role::Style)],
        6 => &[(b"script", Role::Script), (b"iframe", Role::Hidden)],
        7 => &[(b"noembed", Role::Hidden)],
        8 => &[(b"noframes", Role::Hidden), (b"frameset", Role::Frameset)],
        _ => &[],
    };
    known.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or(Role::Other, |&(_, role)| role)
}

/// What becomes of an element.
enum Fate {
    /// Its tags, and what they hold, are handed on.
    Stays,
    /// It is passed over: reading goes on here, unless the page ends within it.
    PassedOver(Option<usize>),
}

/// One pass over a page. All positions are byte offsets.
struct Tokenizer<'a, 's, S> {
    text: &'a str,
    bytes: &'a [u8],
    /// The same text; slices of it are handed on without copying.
    shared: StrTendril,
    any_null: bool,
    sink: &'s S,
    embedded: Vec<Embedded<'a>>,
    drawing: Drawing,
    /// Whether a drawing was passed over.
    any_drawing_skipped: bool,
    /// Whether of one it could not be told where it ends: those that follow stay, lest each be read to the end of the page.
    keeps_drawings: bool,
}

impl<S: TokenSink> Tokenizer<'_, '_, S> {
    /// Goes from one `<` to the next.
    fn run(&mut self) {
        let mut text = 0;
        let mut from = 0;
        while let Some(start) = find(self.bytes, from, b'<') {
            let Some(markup) = tags::markup(self.bytes, start) else {
                from = start + 1;
                continue;
            };
            self.text(text..start, Kind::Data);
            match self.markup(start, markup) {
                Some(after) => (text, from) = (after, after),
                None => return,
            }
        }
        self.text(text..self.bytes.len(), Kind::Data);
    }

    /// Reads the markup at `start`; gives the position after it, or nothing at the end of the page.
    fn markup(&mut self, start: usize, markup: Markup) -> Option<usize> {
        match markup {
            Markup::StartTag => self.start_tag(start + 1),
            Markup::EndTag => self.end_tag(start + 2),
            Markup::Declaration => self.declaration(start),
            Markup::Bogus => tags::bogus_end(self.bytes, start + 2),
        }
    }

    /// What begins with `<!`.
    fn declaration(&mut self, start: usize) -> Option<usize> {
        let rest = &self.bytes[start + 2..];
        if rest.starts_with(b"--") {
            return tags::comment_end(self.bytes, start + 4);
        }
        if rest.starts_with(CDATA) && self.is_in_foreign_element() {
            let content = start + 2 + CDATA.len();
            let end = memmem::find(&self.bytes[content..], CDATA_END).map(|length| content + length);
            self.text(content..end.unwrap_or(self.bytes.len()), Kind::CData);
            return end.map(|end| end + CDATA_END.len());
        }
        let after = tags::bogus_end(self.bytes, start + 2);
        if rest.get(..DOCTYPE.len()).is_some_and(|word| word.eq_ignore_ascii_case(DOCTYPE)) {
            let declared = doctype(&self.text[start..after.unwrap_or(self.text.len())]);
            declared.into_iter().for_each(|doctype| self.emit(DoctypeToken(doctype)));
        }
        after
    }

    /// The start tag whose name is at `start` and, where that is text, its content. One that the page ends within is none.
    fn start_tag(&mut self, start: usize) -> Option<usize> {
        let name = start..tags::name_end(self.bytes, start);
        let role = role(&self.bytes[name.clone()]);
        if let Fate::PassedOver(after) = self.fate(role, name.clone()) {
            return after;
        }
        let mut attributes = Vec::new();
        let mut had_duplicate_attributes = false;
        let mut reader = tags::Attributes::new(self.bytes, name.end);
        let end = loop {
            match reader.part() {
                Part::Attribute(_) if attributes.len() == MAX_ATTRIBUTES => {}
                Part::Attribute(attribute) => {
                    let name = self.name(attribute.name);
                    if attributes.iter().any(|known: &Attribute| known.name.local == name) {
                        had_duplicate_attributes = true;
                    } else {
                        let name = QualName::new(None, ns!(), name);
                        attributes.push(Attribute { name, value: self.value(attribute.value) });
                    }
                }
                Part::End(end) => break end,
                Part::Nothing => return None,
            }
        };
        let local = self.name(name.clone());
        let tag = Tag {
            kind: StartTag,
            name: local,
            self_closing: end.closes_itself,
            attrs: attributes,
            had_duplicate_attributes,
        };
        match self.sink.process_token(TagToken(tag), NO_LINE) {
            TokenSinkResult::RawData(kind) => self.raw_text(end.after, kind, name, role),
            TokenSinkResult::Plaintext => {
                self.text(end.after..self.bytes.len(), Kind::Raw);
                None
            }
            TokenSinkResult::Continue
            | TokenSinkResult::Script(_)
            | TokenSinkResult::EncodingIndicator(_) => Some(end.after),
        }
    }

    /// What becomes of the element with a start tag of this name.
    fn fate(&mut self, role: Role, name: Range<usize>) -> Fate {
        match role {
            Role::Hidden | Role::Other => Fate::Stays,
            // In a drawing that was passed over there may have been text, which would have forbidden it.
            Role::Frameset if self.any_drawing_skipped => Fate::PassedOver(self.after_tag(name.end)),
            Role::Frameset => Fate::Stays,
            // In SVG and MathML they hold markup, and within a drawing that stays another one does, too.
            Role::Script | Role::Style | Role::Drawing if self.is_in_foreign_element() => Fate::Stays,
            Role::Script => self.script(name.end),
            Role::Style => Fate::PassedOver(self.after_style(name.end)),
            Role::Drawing => self.drawing(name),
        }
    }

    /// The end tag whose name is at `start`. Its attributes mean nothing.
    fn end_tag(&self, start: usize) -> Option<usize> {
        let name = start..tags::name_end(self.bytes, start);
        let end = tags::tag_end(self.bytes, name.end)?;
        self.emit(TagToken(Tag {
            kind: EndTag,
            name: self.name(name),
            self_closing: end.closes_itself,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        }));
        Some(end.after)
    }

    /// The text from `start` up to the end tag of the element of this name, where reading goes on.
    fn raw_text(&self, start: usize, kind: RawKind, name: Range<usize>, role: Role) -> Option<usize> {
        let end = match kind {
            RawKind::Rcdata | RawKind::Rawtext => tags::raw_end(self.bytes, start, &self.bytes[name]),
            RawKind::ScriptData | RawKind::ScriptDataEscaped(_) => tags::script_end(self.bytes, start),
        };
        if role != Role::Hidden {
            let kind = if kind == RawKind::Rcdata { Kind::RcData } else { Kind::Raw };
            self.text(start..end.unwrap_or(self.bytes.len()), kind);
        }
        end
    }

    /// Passes over the script whose name ends at `name_end`, unless it is a formula; its data is kept aside if it holds any.
    fn script(&mut self, name_end: usize) -> Fate {
        let text = self.text;
        let (mut kind, mut id) = (None, None);
        let end = tags::each_attribute(self.bytes, name_end, |attribute| {
            // Of attributes of one name the first counts.
            let name = &text[attribute.name];
            if name.eq_ignore_ascii_case("type") {
                kind.get_or_insert(&text[attribute.value]);
            } else if name.eq_ignore_ascii_case("id") {
                id.get_or_insert(&text[attribute.value]);
            }
        });
        let Some(TagEnd { after: content, .. }) = end else {
            return Fate::PassedOver(None);
        };
        if kind.is_some_and(is_formula_type) {
            // A reader sees what a library makes of it.
            return Fate::Stays;
        }
        let end = tags::script_end(self.bytes, content);
        if let Some(kind) = kind.and_then(EmbeddedKind::of_script_type) {
            self.embedded.push(Embedded {
                kind,
                id: id.map(Cow::Borrowed),
                text: Cow::Borrowed(&text[content..end.unwrap_or(text.len())]),
            });
        }
        Fate::PassedOver(end.and_then(|end| self.after_end_tag(end)))
    }

    /// The position after the style sheet whose name ends at `name_end`.
    fn after_style(&self, name_end: usize) -> Option<usize> {
        let end = tags::raw_end(self.bytes, self.after_tag(name_end)?, b"style")?;
        self.after_end_tag(end)
    }

    /// Passes over the drawing of this name if it can be told where it ends.
    fn drawing(&mut self, name: Range<usize>) -> Fate {
        if self.keeps_drawings {
            return Fate::Stays;
        }
        let reach = match tags::tag_end(self.bytes, name.end) {
            Some(TagEnd { after, closes_itself: true }) => Reach::Closed(after),
            Some(TagEnd { after, closes_itself: false }) => self.drawing.reach(self.bytes, name, after),
            None => Reach::Unknown,
        };
        match reach {
            Reach::Closed(after) => {
                self.any_drawing_skipped = true;
                Fate::PassedOver(Some(after))
            }
            Reach::Broken => Fate::Stays,
            Reach::Unknown => {
                self.keeps_drawings = true;
                Fate::Stays
            }
        }
    }

    /// The position after the tag whose name ends at `name_end`.
    fn after_tag(&self, name_end: usize) -> Option<usize> {
        tags::tag_end(self.bytes, name_end).map(|end| end.after)
    }

    /// The position after the end tag at `start`.
    fn after_end_tag(&self, start: usize) -> Option<usize> {
        self.after_tag(tags::name_end(self.bytes, start + 2))
    }

    /// Whether what comes next stands in an SVG or MathML element.
    fn is_in_foreign_element(&self) -> bool {
        self.sink.adjusted_current_node_present_but_not_in_html_namespace()
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

    let tokenizer = Html5everTokenizer::new(Catch::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(declaration));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.take()
}
