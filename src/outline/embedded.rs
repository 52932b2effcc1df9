//! Content that is not in the visible document: pages that a script would build carry it as data.

use scraper::{Html, Node, Selector};
use serde_json::Value;

use super::{Outline, html};
use crate::page::{EmbeddedKind, Page, json};
use crate::words;

/// Keys of linked data whose text is what the page is about, with the types that they belong to; schema.org.
const LINKED_TEXT: [(&str, &str); 4] =
    [("articleBody", ""), ("reviewBody", ""), ("text", "HowToStep"), ("text", "HowToDirection")];
/// Keys of a framework's state that hold markup or prose, in the order of trust: Discourse, Ghost and Gatsby, headless
/// WordPress, and what most others call it.
const STATE_KEYS: [&str; 8] =
    ["cooked", "articleBody", "contentHtml", "bodyHtml", "body_html", "html", "content", "body"];
/// Less than this under such a key is a label.
const MIN_STATE_WORDS: f32 = 50.0;
/// A template that has these is to be filled in yet: it is a form of content and no content.
const PLACEHOLDERS: [&str; 3] = ["{{", "<%", "${"];
/// No page's state is nested deeper for a reason.
const MAX_DEPTH: usize = 64;

/// Content that a page carries as data, as a document of its own.
pub(crate) struct EmbeddedOutline {
    pub(crate) document: Html,
    pub(crate) outline: Outline,
}

/// The main content that a page carries as data, if it does: what a nearly empty document would show once its scripts
/// had run. All of it is content. Sources in the order of trust: linked data, the data of the page's framework,
/// templates.
pub(crate) fn outline(page: &Page<'_>, prune: &[Selector]) -> Option<EmbeddedOutline> {
    let json = |kind| {
        let texts = page.embedded().iter().filter(move |e| e.kind == kind).map(|e| &*e.text);
        texts.flat_map(json::values).collect::<Vec<_>>()
    };
    let mut parts = Vec::new();
    for value in json(EmbeddedKind::JsonLd) {
        linked(&value, 0, &mut parts);
    }
    if parts.is_empty() {
        let mut states = json(EmbeddedKind::Json);
        states.extend(preloaded(page.document()));
        parts = STATE_KEYS.iter().map(|key| state(&states, key)).find(|p| !p.is_empty()).unwrap_or_default();
    }
    if parts.is_empty() {
        let templates = page.embedded().iter().filter(|e| e.kind == EmbeddedKind::Template);
        let filled = |text: &str| !PLACEHOLDERS.iter().any(|sign| text.contains(sign));
        let content =
            templates.map(|e| &*e.text).filter(|text| filled(text) && words_of(text) >= MIN_STATE_WORDS);
        parts = content.map(str::to_owned).collect();
    }
    let markup: String = parts.iter().map(|part| as_markup(part)).collect();
    let document = Page::parse(&markup).into_document();
    let outline = html::outline(&document, prune, &[]);
    (!outline.blocks.is_empty()).then_some(EmbeddedOutline { document, outline })
}

/// Prose of linked data, in order of appearance.
fn linked(value: &Value, depth: usize, parts: &mut Vec<String>) {
    if depth > MAX_DEPTH {
        return;
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| linked(item, depth + 1, parts)),
        Value::Object(map) => {
            let is = |kind: &str| match map.get("@type") {
                Some(Value::String(one)) => one == kind,
                Some(Value::Array(all)) => all.iter().any(|one| one == kind),
                _ => false,
            };
            if is("Question") {
                // A question and its answer belong together, the question as a heading.
                if let Some(name) = map.get("name").and_then(Value::as_str) {
                    parts.push(format!("<h3>{name}</h3>"));
                }
                for answer in ["acceptedAnswer", "suggestedAnswer"].iter().filter_map(|key| map.get(*key)) {
                    answers(answer, parts);
                }
                return;
            }
            for (key, kind) in LINKED_TEXT {
                if let Some(text) =
                    map.get(key).and_then(Value::as_str).filter(|_| kind.is_empty() || is(kind))
                {
                    parts.push(text.to_owned());
                }
            }
            map.values().for_each(|inner| linked(inner, depth + 1, parts));
        }
        _ => {}
    }
}

fn answers(value: &Value, parts: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| answers(item, parts)),
        Value::Object(map) => parts.extend(map.get("text").and_then(Value::as_str).map(str::to_owned)),
        _ => {}
    }
}

/// State in attributes: Discourse keeps it in `data-preloaded`, as JSON in strings of a JSON object.
fn preloaded(document: &Html) -> Vec<Value> {
    let elements = document.tree.nodes().filter_map(|node| match node.value() {
        Node::Element(element) => element.attr("data-preloaded"),
        _ => None,
    });
    let inner = |value: Value| match value {
        Value::Object(map) => map.into_iter().map(|(_, v)| v).collect(),
        other => vec![other],
    };
    let parsed = |value: Value| match value {
        Value::String(text) => serde_json::from_str(&text).ok(),
        other => Some(other),
    };
    elements.filter_map(|text| serde_json::from_str(text).ok()).flat_map(inner).filter_map(parsed).collect()
}

/// The long texts under a key, in order of appearance; copies once.
fn state(states: &[Value], key: &str) -> Vec<String> {
    fn visit(value: &Value, key: &str, depth: usize, found: &mut Vec<String>) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| visit(item, key, depth + 1, found)),
            Value::Object(map) => {
                if let Some(text) = map.get(key).and_then(Value::as_str)
                    && words_of(text) >= MIN_STATE_WORDS
                    && !found.iter().any(|f| f == text)
                {
                    found.push(text.to_owned());
                }
                map.values().for_each(|inner| visit(inner, key, depth + 1, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    states.iter().for_each(|value| visit(value, key, 0, &mut found));
    found
}

fn words_of(text: &str) -> f32 {
    words::count(text).words
}

/// Markup as it is; plain text as paragraphs, one a line; escaped markup unescaped by one more parse.
fn as_markup(part: &str) -> String {
    let is_markup =
        |text: &str| ["</p>", "<p>", "<br", "</h3>", "</div>", "</li>"].iter().any(|t| text.contains(t));
    if is_markup(part) {
        return format!("<div>{part}</div>");
    }
    if part.contains("&lt;p") {
        let text = Html::parse_fragment(part).root_element().text().collect::<String>();
        return format!("<div>{text}</div>");
    }
    part.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("<p>{line}</p>")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Option<Vec<String>> {
        let outline = outline(&Page::parse(html), &[])?.outline;
        let blocks = outline.blocks.iter();
        Some(blocks.map(|b| outline.block_text(b).to_owned()).collect())
    }

    fn linked(json: &str) -> Option<Vec<String>> {
        texts(&format!("<script type=application/ld+json>{json}</script>"))
    }

    fn prose(word: &str) -> String {
        format!("{word} ").repeat(MIN_STATE_WORDS as usize).trim_end().to_owned()
    }

    fn strings(texts: &[&str]) -> Option<Vec<String>> {
        Some(texts.iter().map(|t| (*t).to_owned()).collect())
    }

    #[test]
    fn an_article_body_is_plain_text_markup_or_escaped_markup() {
        for body in ["one\\n\\ntwo", "<p>one</p><p>two</p>", "&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;"] {
            let json = format!(r#"[{{"@graph":[{{"@type":"Article","articleBody":"{body}"}}]}}]"#);
            assert_eq!(linked(&json), strings(&["one", "two"]), "{body}");
        }
    }

    #[test]
    fn questions_are_headings_of_their_answers() {
        let json = r#"{"@type":"FAQPage","mainEntity":[
            {"@type":"Question","name":"Why?","acceptedAnswer":{"@type":"Answer","text":"Because."}},
            {"@type":["Question"],"name":"How?","suggestedAnswer":[{"text":"So."},{"text":"<p>Or so.</p>"}]}]}"#;
        assert_eq!(linked(json), strings(&["Why?", "Because.", "How?", "So.", "Or so."]));
    }

    #[test]
    fn steps_are_text_where_other_text_is_not() {
        let json = r#"{"@type":"HowTo","text":"no","step":[{"@type":"HowToStep","text":"Stir."},
            {"@type":"HowToSection","itemListElement":[{"@type":"HowToDirection","text":"Wait."}]}]}"#;
        assert_eq!(linked(json), strings(&["Stir.", "Wait."]));
    }

    #[test]
    fn discourse_keeps_its_posts_in_an_attribute() {
        let post = prose("post");
        let topic = serde_json::json!({ "post_stream": { "posts": [
            { "cooked": format!("<p>{post}</p>") }, { "cooked": "<p>short</p>" }
        ] } });
        let data = serde_json::json!({ "site": "{}", "topic_1": topic.to_string() }).to_string();
        let html = format!("<div data-preloaded='{data}'></div>");
        assert_eq!(texts(&html), strings(&[&post]));
    }

    #[test]
    fn state_and_templates_count_if_they_are_long() {
        let (long, short) = (prose("state"), "a label");
        let state = |text: &str| {
            texts(&format!(
                r#"<script type=application/json>{{"page":{{"content":"{text}","copy":{{"content":"{text}"}}}}}}</script>"#
            ))
        };
        assert_eq!(state(&long), strings(&[&long]));
        assert_eq!(state(short), None);
        let template = |text: &str| texts(&format!("<script type=text/template><p>{text}</p></script>"));
        assert_eq!(template(&long), strings(&[&long]));
        assert_eq!(template(short), None);
    }

    #[test]
    fn linked_data_comes_first() {
        let html = format!(
            r#"<script type=application/json>{{"html":"{}"}}</script>
               <script type=application/ld+json>{{"articleBody":"linked"}}</script>"#,
            prose("state")
        );
        assert_eq!(texts(&html), strings(&["linked"]));
    }

    #[test]
    fn nothing_comes_of_nothing() {
        for html in [
            "",
            "<p>visible</p>",
            "<script type=application/ld+json>{\"articleBody\":</script>",
            "<script type=application/ld+json>{\"articleBody\":\"\"}</script>",
            "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\"}</script>",
        ] {
            assert_eq!(texts(html), None, "{html}");
        }
    }

    #[test]
    fn data_nested_beyond_reason_is_left() {
        let nested = |depth: usize| {
            let (open, close) = (r#"{"a":"#.repeat(depth), "}".repeat(depth));
            linked(&format!(r#"{open}{{"articleBody":"deep"}}{close}"#))
        };
        assert_eq!(nested(MAX_DEPTH), strings(&["deep"]));
        assert_eq!(nested(MAX_DEPTH + 1), None);
    }
}
