//! Metadata as YAML.

use serde_json::Value;

use crate::article::Metadata;

/// The fields in the order in which readers look for them.
const FIELDS: [&str; 13] = [
    "title",
    "authors",
    "published",
    "modified",
    "site_name",
    "description",
    "url",
    "image",
    "language",
    "categories",
    "tags",
    "license",
    "kind",
];

/// A block of YAML between `---` lines, without a line break at the end. Values are written as JSON, which is YAML as well
/// (YAML 1.2, section 1.3).
pub(crate) fn yaml(metadata: &Metadata) -> String {
    // Plain data with string keys always has a JSON form.
    let fields = serde_json::to_value(metadata).unwrap_or_default();
    let mut out = String::from("---\n");
    for name in FIELDS {
        if let Some(value) = fields.get(name).filter(|value| !value.is_null()) {
            out.push_str(name);
            out.push_str(": ");
            out.push_str(&line(value));
            out.push('\n');
        }
    }
    out.push_str("---");
    out
}

/// A value on one line; YAML reads some characters as line breaks that JSON leaves as they are.
fn line(value: &Value) -> String {
    value
        .to_string()
        .replace('\u{85}', "\\u0085")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_takes_for_a_line_break_is_escaped() {
        let title = Some("a\u{85}b\u{2028}c\u{2029}d\n\"e\"".to_owned());
        let yaml = yaml(&Metadata { title, ..Metadata::default() });
        assert_eq!(yaml, "---\ntitle: \"a\\u0085b\\u2028c\\u2029d\\n\\\"e\\\"\"\n---");
    }
}
