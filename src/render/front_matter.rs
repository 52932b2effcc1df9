//! Metadata as YAML.

use serde_json::Value;

use crate::article::{Field, Metadata};

/// The fields in the order in which readers look for them.
const FIELDS: [Field; 14] = [
    Field::Title,
    Field::Authors,
    Field::Published,
    Field::Modified,
    Field::SiteName,
    Field::Description,
    Field::Url,
    Field::Image,
    Field::Language,
    Field::Direction,
    Field::Categories,
    Field::Tags,
    Field::License,
    Field::Kind,
];

/// A block of YAML between `---` lines, without a line break at the end. Values are written as JSON, which is YAML as well
/// (YAML 1.2, section 1.3).
pub(crate) fn yaml(metadata: &Metadata) -> String {
    // Plain data with string keys always has a JSON form.
    let fields = serde_json::to_value(metadata).unwrap_or_default();
    let mut out = String::from("---\n");
    for name in FIELDS.map(|field| field.to_string()) {
        if let Some(value) = fields.get(&name).filter(|value| !value.is_null()) {
            out.push_str(&name);
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
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::article::{Direction, Source};

    #[test]
    fn what_yaml_takes_for_a_line_break_is_escaped() {
        let title = Some("a\u{85}b\u{2028}c\u{2029}d\n\"e\"".to_owned());
        let yaml = yaml(&Metadata { title, ..Metadata::default() });
        assert_eq!(yaml, "---\ntitle: \"a\\u0085b\\u2028c\\u2029d\\n\\\"e\\\"\"\n---");
    }

    #[test]
    fn every_field_has_a_line_and_a_name() {
        let text = || Some("x".to_owned());
        // All fields by name: a new one must be looked at here.
        let full = Metadata {
            title: text(),
            authors: vec!["x".to_owned()],
            published: "2023-03-23".parse().ok(),
            modified: "2023-03-24".parse().ok(),
            site_name: text(),
            description: text(),
            url: text(),
            image: text(),
            language: text(),
            direction: Some(Direction::Rtl),
            categories: vec!["x".to_owned()],
            tags: vec!["x".to_owned()],
            license: text(),
            kind: text(),
            sources: BTreeMap::from([(Field::Title, Source::Text)]),
        };
        let json = serde_json::to_value(&full).unwrap();
        let mut names: BTreeSet<String> = json.as_object().unwrap().keys().cloned().collect();
        assert!(names.remove("sources"));
        assert_eq!(Field::ALL.iter().map(Field::to_string).collect::<BTreeSet<_>>(), names);
        let yaml = yaml(&full);
        let lines = yaml.lines().filter_map(|line| Some(line.split_once(':')?.0.to_owned()));
        assert_eq!(lines.collect::<BTreeSet<_>>(), names);
        assert!(yaml.contains("\nlicense: \"x\"\n") && yaml.contains("\ndirection: \"rtl\"\n"), "{yaml}");
    }
}
