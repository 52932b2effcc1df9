//! JSON as scripts hold it in the wild: read what can be read.

use std::borrow::Cow;

use serde_json::Value;

/// What stands around JSON in a script, for parsers of long ago.
const WRAPPERS: [&str; 8] =
    ["<!--", "-->", "//<![CDATA[", "//]]>", "/*<![CDATA[*/", "/*]]>*/", "<![CDATA[", "]]>"];

/// The values of a script, one after the other; nothing where nothing can be read.
pub(crate) fn values(script: &str) -> Vec<Value> {
    let text = unwrapped(script);
    if let Ok(value) = serde_json::from_str(text) {
        return vec![value];
    }
    let text = if text.starts_with("&") || text.contains("{&quot;") {
        Cow::Owned(text.replace("&quot;", "\"").replace("&amp;", "&"))
    } else {
        Cow::Borrowed(text)
    };
    // What follows a value that can be read is of no use without a repair; what came before it is.
    serde_json::Deserializer::from_str(&repaired(&text)).into_iter().map_while(Result::ok).collect()
}

fn unwrapped(mut text: &str) -> &str {
    loop {
        text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ';' | '\u{FEFF}' | '\0'));
        let Some(rest) = WRAPPERS.iter().find_map(|w| text.strip_prefix(w).or_else(|| text.strip_suffix(w)))
        else {
            return text;
        };
        text = rest;
    }
}

/// The text with comments and trailing commas dropped, and line breaks and tabs within strings escaped.
fn repaired(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_string = false;
    while let Some(c) = chars.next() {
        if in_string {
            match c {
                // `\'` and the like are no escapes of JSON.
                '\\' => {
                    if let Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') = chars.peek() {
                        out.push(c);
                        out.extend(chars.next());
                    }
                }
                '"' => {
                    in_string = false;
                    out.push(c);
                }
                c if c.is_control() => out.push(' '),
                _ => out.push(c),
            }
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                out.push(c);
            }
            '/' if chars.peek() == Some(&'/') => while chars.next().is_some_and(|c| c != '\n') {},
            '/' if chars.peek() == Some(&'*') => {
                let mut last = ' ';
                for c in chars.by_ref().skip(1) {
                    if (last, c) == ('*', '/') {
                        break;
                    }
                    last = c;
                }
            }
            '}' | ']' => {
                let kept = out.trim_end().len();
                if out[..kept].ends_with(',') {
                    out.truncate(kept - 1);
                }
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_of_the_wild_is_read() {
        let expected = json!({"a": "b c", "d": [1, 2]});
        for text in [
            r#"{"a": "b c", "d": [1, 2]}"#,
            "<!-- {\"a\": \"b c\", \"d\": [1, 2]} -->",
            "//<![CDATA[\n{\"a\": \"b c\", \"d\": [1, 2]}\n//]]>",
            "{\"a\": \"b\nc\", \"d\": [1, 2,],}",
            "/* the page */ {\"a\": \"b c\", // a\n \"d\": [1, 2]};",
            "{&quot;a&quot;: &quot;b c&quot;, &quot;d&quot;: [1, 2]}",
        ] {
            assert_eq!(values(text), std::slice::from_ref(&expected), "{text}");
        }
        assert_eq!(values("{\"u\": \"http://a.b/*c*/\",}"), [json!({"u": "http://a.b/*c*/"})]);
        assert_eq!(values("{\"a\": \"it\\'s\"}"), [json!({"a": "it's"})]);
        assert_eq!(values("{\"a\": 1,} {\"b\": 2}").len(), 2);
    }

    #[test]
    fn what_cannot_be_read_is_skipped() {
        for text in ["", "var a = 1;", "{", "{\"a\"", &"[".repeat(100_000)] {
            assert_eq!(values(text), [Value::Null; 0]);
        }
        assert_eq!(values("{\"a\": 1,} nonsense"), [json!({"a": 1})]);
    }
}
