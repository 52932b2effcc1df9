//! JSON as scripts hold it in the wild: read what can be read.

mod lenient;

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
    let is_escaped = text.starts_with('&') || ["{&quot;", "{&#34;"].iter().any(|start| text.contains(start));
    let text = if is_escaped { Cow::Owned(super::resolved(text)) } else { Cow::Borrowed(text) };
    lenient::values(&text)
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
            "{&#34;a&#34;: &#34;b c&#34;, &#34;d&#34;: [1, 2]}",
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
