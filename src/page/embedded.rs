//! Data and templates that a page carries in `<script>` elements.

use scraper::Html;
use scraper::node::Element;
use std::borrow::Cow;

/// What a script holds instead of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmbeddedKind {
    /// Linked data about the page, for search engines.
    JsonLd,
    /// Any other JSON, such as the state from which a framework builds the page.
    Json,
    /// Markup that a script may put into the page.
    Template,
}

/// Types of scripts that hold markup.
const TEMPLATE_TYPES: &[&str] = &[
    "text/html",
    "text/template",
    "text/x-template",
    "text/ng-template",
    "text/x-handlebars",
    "text/x-handlebars-template",
    "text/x-mustache",
    "text/x-jquery-tmpl",
    "text/x-jsrender",
    "text/x-underscore-template",
];

/// How pages spell the plus sign of `application/ld+json`: some frameworks escape it.
const PLUS_SPELLINGS: &[&str] = &["+", "&#43;", "&#x2b;", "&plus;"];

impl EmbeddedKind {
    /// The kind that a script's `type` declares, if it isn't a program's.
    pub(crate) fn of_script_type(declared: &str) -> Option<EmbeddedKind> {
        let is_quote_or_space = |c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\'');
        let declared = declared.trim_matches(is_quote_or_space).to_ascii_lowercase();
        if is_json_ld(&declared) {
            return Some(EmbeddedKind::JsonLd);
        }
        let essence = declared.split(';').next().unwrap_or_default().trim();
        if essence.ends_with("/json") || essence.ends_with("+json") {
            Some(EmbeddedKind::Json)
        } else if TEMPLATE_TYPES.contains(&essence) {
            Some(EmbeddedKind::Template)
        } else {
            None
        }
    }
}

/// Whether a script's `type` says that it holds a formula in TeX, as MathJax 2 has it: `math/tex; mode=display`.
pub(crate) fn is_formula_type(declared: &str) -> bool {
    let essence = declared.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("math/tex")
}

/// Whether a lower-case type is that of linked data, with or without parameters.
fn is_json_ld(declared: &str) -> bool {
    let Some(rest) = declared.strip_prefix("application/ld") else {
        return false;
    };
    PLUS_SPELLINGS
        .iter()
        .filter_map(|plus| rest.strip_prefix(plus)?.strip_prefix("json"))
        .any(|rest| rest.is_empty() || rest.starts_with([';', ' ', '\t', '"', '\'']))
}

/// Data or a template from a page's script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Embedded<'a> {
    /// What it is.
    pub(crate) kind: EmbeddedKind,
    /// The script's `id`, by which frameworks are told apart.
    pub(crate) id: Option<Cow<'a, str>>,
    /// The script's text, as written.
    pub(crate) text: Cow<'a, str>,
}

impl Embedded<'_> {
    /// The same, independent of what it was read from.
    pub(super) fn into_owned(self) -> Embedded<'static> {
        Embedded {
            kind: self.kind,
            id: self.id.map(|id| Cow::Owned(id.into_owned())),
            text: Cow::Owned(self.text.into_owned()),
        }
    }
}

/// The data and templates in the scripts of a parsed page, in document order.
pub(super) fn collect(document: &Html) -> Vec<Embedded<'_>> {
    // `descendants` doesn't recurse: a caller's document may be of any depth.
    document
        .tree
        .root()
        .descendants()
        .filter_map(|node| {
            let element = node.value().as_element()?;
            let kind = script_kind(element)?;
            let mut texts = node.children().filter_map(|child| child.value().as_text().map(|text| &**text));
            let first = texts.next().unwrap_or_default();
            let text = texts.fold(Cow::Borrowed(first), |mut all, text| {
                all.to_mut().push_str(text);
                all
            });
            Some(Embedded { kind, id: element.attr("id").map(Cow::Borrowed), text })
        })
        .collect()
}

/// The kind of data or template that an element holds.
fn script_kind(element: &Element) -> Option<EmbeddedKind> {
    if element.name() != "script" {
        return None;
    }
    EmbeddedKind::of_script_type(element.attr("type")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_scripts() {
        use EmbeddedKind::*;
        let cases = [
            ("application/ld+json", Some(JsonLd)),
            (" Application/LD+JSON ", Some(JsonLd)),
            ("application/ld+json; charset=utf-8", Some(JsonLd)),
            ("'application/ld+json'", Some(JsonLd)),
            ("application/ld&#x2B;json", Some(JsonLd)),
            ("application/ld&#43;json;profile=x", Some(JsonLd)),
            ("application/ld+jsonx", None),
            ("application/json", Some(Json)),
            ("application/json;charset=utf-8", Some(Json)),
            ("application/vnd.api+json", Some(Json)),
            ("text/x-handlebars-template", Some(Template)),
            ("text/template", Some(Template)),
            ("TEXT/HTML", Some(Template)),
            ("text/javascript", None),
            ("module", None),
            ("importmap", None),
            ("", None),
        ];
        for (declared, kind) in cases {
            assert_eq!(EmbeddedKind::of_script_type(declared), kind, "{declared}");
        }
    }

    #[test]
    fn collects_from_a_document() {
        let document = Html::parse_document(
            "<script type=application/ld+json>{\"a\":1}</script><p>x<script>f()</script>\
             <script id=__NEXT_DATA__ type='application/json'>{}</script>\
             <script type=text/template><p>t</p></script>",
        );
        let found: Vec<_> = collect(&document)
            .into_iter()
            .map(|e| (e.kind, e.id.map(Cow::into_owned), e.text.into_owned()))
            .collect();
        assert_eq!(
            found,
            [
                (EmbeddedKind::JsonLd, None, "{\"a\":1}".to_owned()),
                (EmbeddedKind::Json, Some("__NEXT_DATA__".to_owned()), "{}".to_owned()),
                (EmbeddedKind::Template, None, "<p>t</p>".to_owned()),
            ]
        );
    }
}
