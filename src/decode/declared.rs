//! The charset that a page or its server declares.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use memchr::{memchr, memmem};

/// How far `<meta>` is looked for. The standard says 1024 bytes, but browsers start over when they meet one later, and
/// pages put scripts and styles before it.
const PRESCAN: usize = 16 * 1024;

/// What separates attributes.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0c)
}

/// The charset parameter of a `Content-Type` header.
pub(super) fn in_content_type(header: &str) -> Option<&'static Encoding> {
    Encoding::for_label(charset_parameter(header.as_bytes())?)
}

/// The charset in a page's `<meta>`, or in its XML declaration.
pub(super) fn in_markup(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN)];
    // A page in which this can be read as ASCII isn't UTF-16, whatever it says.
    in_meta(head).or_else(|| in_xml_declaration(head)).map(|encoding| match encoding.name() {
        "UTF-16LE" | "UTF-16BE" => UTF_8,
        "x-user-defined" => WINDOWS_1252,
        _ => encoding,
    })
}

/// The charset in a `<meta>`.
/// <https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding>
fn in_meta(bytes: &[u8]) -> Option<&'static Encoding> {
    let mut at = 0;
    loop {
        at += memchr(b'<', &bytes[at..])?;
        let rest = &bytes[at..];
        if rest.starts_with(b"<!--") {
            // The dashes of `<!-->` count twice.
            at += 2 + memmem::find(&rest[2..], b"-->")? + 3;
        } else if is_meta(rest) {
            let mut attributes = Attributes { bytes, at: at + 5 };
            if let Some(encoding) = of_meta(&mut attributes) {
                return Some(encoding);
            }
            at = attributes.at;
        } else if is_tag(rest) {
            let name = rest.iter().position(|&byte| is_space(byte) || byte == b'>')?;
            let mut attributes = Attributes { bytes, at: at + name };
            while attributes.next().is_some() {}
            at = attributes.at;
        } else if matches!(rest.get(1), Some(b'!' | b'/' | b'?')) {
            at += memchr(b'>', rest)? + 1;
        } else {
            at += 1;
        }
    }
}

/// Whether a `<meta` starts here.
fn is_meta(rest: &[u8]) -> bool {
    rest.len() > 5 && rest[..5].eq_ignore_ascii_case(b"<meta") && (is_space(rest[5]) || rest[5] == b'/')
}

/// Whether a start or end tag starts here.
fn is_tag(rest: &[u8]) -> bool {
    let name = match rest.get(1) {
        Some(b'/') => rest.get(2),
        first => first,
    };
    name.is_some_and(u8::is_ascii_alphabetic)
}

/// What a `<meta>` declares.
fn of_meta(attributes: &mut Attributes) -> Option<&'static Encoding> {
    let (mut charset, mut content, mut is_content_type) = (None, None, false);
    for (name, value) in attributes {
        if name.eq_ignore_ascii_case(b"charset") {
            charset = charset.or(Some(value));
        } else if name.eq_ignore_ascii_case(b"content") {
            content = content.or(Some(value));
        } else if name.eq_ignore_ascii_case(b"http-equiv") {
            is_content_type |= value.eq_ignore_ascii_case(b"content-type");
        }
    }
    let label = match charset {
        Some(charset) => charset,
        None if is_content_type => charset_parameter(content?)?,
        None => return None,
    };
    Encoding::for_label(label)
}

/// The charset in `<?xml version="1.0" encoding="…"?>`.
fn in_xml_declaration(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.iter().position(|&byte| !is_space(byte))?;
    let declaration = bytes[start..].strip_prefix(b"<?xml")?;
    let declaration = &declaration[..memchr(b'>', declaration)?];
    let after = memmem::find(declaration, b"encoding")? + "encoding".len();
    Encoding::for_label(assigned(&declaration[after..])?)
}

/// The value after `charset` `=`.
/// <https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element>
fn charset_parameter(text: &[u8]) -> Option<&[u8]> {
    const NAME: &[u8] = b"charset";
    let mut windows = text.windows(NAME.len()).enumerate();
    windows
        .by_ref()
        .filter(|(_, window)| window.eq_ignore_ascii_case(NAME))
        .find_map(|(at, _)| assigned(&text[at + NAME.len()..]))
}

/// The value, quoted or not, after an equals sign.
fn assigned(text: &[u8]) -> Option<&[u8]> {
    let text = text.trim_ascii_start().strip_prefix(b"=")?;
    let text = text.trim_ascii_start();
    match *text.first()? {
        quote @ (b'"' | b'\'') => {
            let text = &text[1..];
            Some(&text[..memchr(quote, text)?])
        }
        _ => {
            let ends = |&byte: &u8| is_space(byte) || matches!(byte, b';' | b',' | b'"' | b'\'');
            let end = text.iter().position(ends);
            Some(&text[..end.unwrap_or(text.len())])
        }
    }
}

/// The attributes of one tag, as names and values.
/// <https://html.spec.whatwg.org/#concept-get-attributes-when-sniffing>
struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    /// The run of bytes for which `keep` holds.
    fn take(&mut self, keep: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = &self.bytes[self.at..];
        let run = rest.iter().position(|&byte| !keep(byte));
        let run = &rest[..run.unwrap_or(rest.len())];
        self.at += run.len();
        run
    }

    /// The byte that comes next.
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.take(|byte| is_space(byte) || byte == b'/');
        let start = self.at;
        if self.peek()? == b'>' {
            return None;
        }
        self.at += 1;
        self.take(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let name = &self.bytes[start..self.at];
        self.take(is_space);
        if self.peek() != Some(b'=') {
            return Some((name, b""));
        }
        self.at += 1;
        self.take(is_space);
        let value = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at += 1;
                let value = self.take(|byte| byte != quote);
                self.at = (self.at + 1).min(self.bytes.len());
                value
            }
            _ => self.take(|byte| !is_space(byte) && byte != b'>'),
        };
        Some((name, value))
    }
}
