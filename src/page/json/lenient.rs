//! A reader of damaged JSON, which never fails: what cannot be read is left out, and what stands around it is kept.
//!
//! Damage of the wild: quotes within strings, line breaks in them, cut escapes; values that templates left empty; missing and surplus
//! commas and brackets; comments; a script cut short; an assignment around the data.

use serde_json::{Map, Value};

/// What is nested deeper is left out, as serde_json leaves it out.
const MAX_DEPTH: usize = 128;

/// All objects and arrays of a text that hold something, one after the other.
pub(super) fn values(text: &str) -> Vec<Value> {
    let mut reader = Reader { text, at: 0 };
    let mut values = Vec::new();
    while let Some(start) = reader.rest().find(['{', '[']) {
        reader.at += start;
        values.extend(reader.value(0).filter(holds_something));
    }
    values
}

fn holds_something(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Passes over white space and comments.
    fn skip_space(&mut self) {
        loop {
            let rest = self.rest().trim_start_matches(is_space);
            self.at = self.text.len() - rest.len();
            let Some((_, end)) = COMMENTS.iter().find(|(start, _)| rest.starts_with(start)) else { return };
            self.at += rest.find(end).map_or(rest.len(), |at| at + end.len());
        }
    }

    /// The value that begins here; `None` where there is none, or one that cannot be read.
    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_space();
        match self.peek()? {
            '{' | '[' if depth == MAX_DEPTH => {
                self.skip_nested();
                None
            }
            '{' => {
                self.next();
                Some(Value::Object(self.members(depth + 1)))
            }
            '[' => {
                self.next();
                Some(Value::Array(self.items(depth + 1)))
            }
            '"' | '\'' => self.string().map(Value::String),
            _ => serde_json::from_str(self.word()).ok(),
        }
    }

    /// What an object holds, to its end.
    fn members(&mut self, depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        loop {
            self.skip_space();
            let key = match self.peek() {
                // The bracket of an array around it: that of the object is missing.
                None | Some(']') => return members,
                Some('}') => {
                    self.next();
                    return members;
                }
                Some('"' | '\'') => self.string(),
                Some(c) if is_word(c) => Some(self.word().to_owned()),
                Some(_) => {
                    self.next();
                    None
                }
            };
            self.skip_space();
            if let Some(key) = key
                && self.peek() == Some(':')
            {
                self.next();
                if let Some(value) = self.value(depth).filter(holds_something) {
                    members.insert(key, value);
                }
            }
        }
    }

    /// What an array holds, to its end.
    fn items(&mut self, depth: usize) -> Vec<Value> {
        let mut items = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                None | Some('}') => return items,
                Some(']') => {
                    self.next();
                    return items;
                }
                Some(c) if is_word(c) || matches!(c, '{' | '[' | '"' | '\'') => {
                    items.extend(self.value(depth).filter(holds_something));
                }
                Some(_) => {
                    self.next();
                }
            }
        }
    }

    /// A key without quotes, a number, `true`, or something that is no JSON.
    fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// The string that begins here; `None` if it does not end.
    fn string(&mut self) -> Option<String> {
        let quote = self.next()?;
        let mut string = String::new();
        loop {
            match self.next()? {
                '\\' => self.escape(&mut string)?,
                c if c == quote && ends_string(self.rest()) => return Some(string),
                c if c.is_control() => string.push(' '),
                c => string.push(c),
            }
        }
    }

    fn escape(&mut self, string: &mut String) -> Option<()> {
        match self.next()? {
            'b' | 'f' | 'n' | 'r' | 't' => string.push(' '),
            'u' => match self.code_unit() {
                Some(high @ 0xD800..0xDC00) => {
                    let before = self.at;
                    let low = self.rest().starts_with("\\u").then(|| {
                        self.at += 2;
                        self.code_unit()
                    });
                    let pair = low.flatten().and_then(|low| char::decode_utf16([high, low]).next()?.ok());
                    if pair.is_none() {
                        self.at = before;
                    }
                    string.push(pair.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                Some(unit) => {
                    string.push(char::from_u32(u32::from(unit)).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                None => string.push_str("\\u"),
            },
            // `\'` and the like are no escapes of JSON.
            c => string.push(c),
        }
        Some(())
    }

    /// Four hexadecimal digits.
    fn code_unit(&mut self) -> Option<u16> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        self.at += digits.len();
        u16::from_str_radix(digits, 16).ok()
    }

    /// Passes over an object or array and all that it holds.
    fn skip_nested(&mut self) {
        let mut open = 0usize;
        loop {
            match self.peek() {
                None => return,
                Some('"') => {
                    self.string();
                    continue;
                }
                Some('{' | '[') => open += 1,
                Some('}' | ']') => open -= 1,
                Some(_) => {}
            }
            self.next();
            if open == 0 {
                return;
            }
        }
    }
}

/// How comments begin and end.
const COMMENTS: [(&str, &str); 3] = [("//", "\n"), ("/*", "*/"), ("<!--", "-->")];

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\0')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '-' | '+' | '.')
}

/// Whether a quote before `rest` ends its string, rather than being one that should have been escaped.
fn ends_string(rest: &str) -> bool {
    let behind = rest.trim_start_matches(is_space);
    let is_on_next_line = || rest[..rest.len() - behind.len()].contains('\n');
    match behind.chars().next() {
        None | Some('}' | ']' | ':') => true,
        Some(',') => begins_part(&behind[1..]),
        // A comma is missing.
        Some('"' | '\'' | '{' | '[') => is_on_next_line(),
        Some(_) => begins_comment(behind),
    }
}

/// Whether the next key, value or bracket stands behind a comma, rather than more of a sentence.
fn begins_part(rest: &str) -> bool {
    let rest = rest.trim_start_matches(is_space);
    let behind_word = rest.trim_start_matches(is_word);
    let is_alone = || behind_word.trim_start_matches(is_space).starts_with([',', ':', '}', ']']);
    match rest.chars().next() {
        None | Some('"' | '\'' | '{' | '[' | '}' | ']' | ',') => true,
        Some(_) => begins_comment(rest) || behind_word.len() < rest.len() && is_alone(),
    }
}

fn begins_comment(text: &str) -> bool {
    COMMENTS.iter().any(|(start, _)| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_defect_costs_one_value_at_most() {
        let whole = json!({"a": "b", "d": ["e", {"f": "g"}]});
        for text in [
            r#"{"a": "b", "x": , "d": ["e", {"f": "g"}]}"#,
            r#"{"a": "b", "x": undefined, "d": ["e", NaN, {"f": "g"}]}"#,
            r#"{"a": "b", "x": 007, "d": ["e", {"f": "g", "y": }]}"#,
            r#"{"a": "b", "d": ["e",, {"f": "g"}}"#,
            r#"{"a": "b", "d": [, "e", {"f": "g"}"#,
            r#"{"a": "b", "d": ["e", {"f": "g"}], "x": "cut sh"#,
            "{\"a\": \"b\"\n\"d\": [\"e\"\n {\"f\": \"g\"}]}",
            r#"var page = {a: 'b', d: ["e", {'f': 'g'}]};"#,
            "<!-- page --> {\"a\":\u{A0}\"b\", <!-- x --> \"d\": [\"e\", {\"f\": \"g\"}]}",
        ] {
            assert_eq!(values(text), std::slice::from_ref(&whole), "{text}");
        }
    }

    #[test]
    fn quotes_and_escapes_stay_in_their_string() {
        for (text, expected) in [
            (r#"{"a": "He said "hello, there" to them", "b": 1}"#, r#"He said "hello, there" to them"#),
            (r#"{"a": "C:\users, \d", "b": 1}"#, r"C:\users, d"),
            (r#"{"a": "cut \ud83d", "b": 1,}"#, "cut \u{FFFD}"),
            (r#"{"a": "whole \ud83d\ude00 and \ud83d\u0041", "b": 1,}"#, "whole 😀 and \u{FFFD}A"),
        ] {
            assert_eq!(values(text), [json!({"a": expected, "b": 1})], "{text}");
        }
    }

    #[test]
    fn several_values_need_no_brackets_around_them() {
        assert_eq!(
            values(r#"{"a": 1},{"b": 2} nonsense [3"#),
            [json!({"a": 1}), json!({"b": 2}), json!([3])]
        );
    }

    #[test]
    fn what_is_too_deep_is_left_out_and_what_follows_is_not() {
        let deep = format!("{{\"a\": {}\"x]\"{}, \"b\": 1}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(values(&deep), [json!({"b": 1})]);
    }
}
