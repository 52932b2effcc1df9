//! The language of a listing.

use std::collections::BTreeMap;

use ego_tree::{NodeId, NodeRef};
use scraper::Node;
use scraper::node::Element;

use crate::cues::Tag;
use crate::page::dom::{classes, element};

/// Attributes that hold the language: Chroma and rehype-pretty-code, highlight plug-ins, EnlighterJS.
const ATTRIBUTES: [&str; 4] = ["data-lang", "data-language", "data-enlighter-language", "data-code-lang"];
/// Prefixes of classes that hold it: the HTML standard's own example, Google's prettifier, GitHub, Sphinx.
const PREFIXES: [&str; 5] = ["language-", "lang-", "highlight-source-", "highlight-text-", "highlight-"];
/// What may stand where a language stands and is none.
const NONE: [&str; 12] = [
    "none",
    "plain",
    "plaintext",
    "text",
    "txt",
    "default",
    "nohighlight",
    "no-highlight",
    "unknown",
    "auto",
    "ipython3-output",
    "wrapper",
];
/// Languages that highlighters name by a class of their own, such as highlight.js, Hexo and Pandoc.
const LANGUAGES: &str = "ada asm bash basic c clojure cmake cpp cs csharp css dart delphi diff django dockerfile elixir elm \
    erlang fortran fsharp go graphql groovy haskell html http ini java javascript js json jsx julia \
    kotlin latex less lisp lua makefile markdown matlab nginx objectivec ocaml perl php powershell \
    python r ruby rust scala scss sh shell sql swift toml typescript xml yaml";
/// A wrapper further out than that is of more than the listing.
const MAX_WRAPPERS: usize = 9;
const MAX_LENGTH: usize = 32;

/// Finds the languages of one listing after another.
#[derive(Default)]
pub(super) struct Languages {
    /// Those of the `<pre>` elements that were asked for: one may hold many blocks.
    listings: BTreeMap<NodeId, Option<String>>,
    /// What each element names that was asked: one may wrap many listings.
    elements: BTreeMap<NodeId, Option<String>>,
}

impl Languages {
    /// The language that the elements within and around a listing name.
    pub(super) fn of(&mut self, listing: NodeRef<'_, Node>) -> Option<String> {
        // A wrapper belongs to the listing if it holds nothing else that is one.
        let around = std::iter::once(listing).chain(listing.ancestors());
        let pre = around.take(MAX_WRAPPERS).find(|node| is(*node, Tag::Pre))?;
        if let Some(known) = self.listings.get(&pre.id()) {
            return known.clone();
        }
        let code = pre.children().find(|child| is(*child, Tag::Code));
        let wrappers = pre.ancestors().take(MAX_WRAPPERS).take_while(|node| is_wrapper(*node));
        let language = code.into_iter().chain([pre]).chain(wrappers).find_map(|node| self.named(node));
        self.listings.insert(pre.id(), language.clone());
        language
    }

    fn named(&mut self, node: NodeRef<'_, Node>) -> Option<String> {
        let element = element(node)?;
        self.elements.entry(node.id()).or_insert_with(|| named(element)).clone()
    }
}

fn is(node: NodeRef<'_, Node>, tag: Tag) -> bool {
    element(node).is_some_and(|element| Tag::of(&element.name.local) == tag)
}

/// Whether an element may be there for nothing but the listing in it.
fn is_wrapper(node: NodeRef<'_, Node>) -> bool {
    let tag = element(node).map(|element| Tag::of(&element.name.local));
    matches!(
        tag,
        Some(
            Tag::Div
                | Tag::Figure
                | Tag::Td
                | Tag::Tr
                | Tag::Tbody
                | Tag::Table
                | Tag::Code
                | Tag::Pre
                | Tag::Custom
        )
    )
}

fn named(element: &Element) -> Option<String> {
    let attribute = ATTRIBUTES.iter().find_map(|name| element.attr(name));
    let prefixed = || {
        classes(element).find_map(|class| {
            PREFIXES.iter().find_map(|prefix| class.strip_prefix(prefix)).filter(|rest| !rest.is_empty())
        })
    };
    // SyntaxHighlighter: `brush: js;`.
    let brush = || {
        let mut tokens = classes(element).skip_while(|class| !class.starts_with("brush:"));
        let first = tokens.next()?.strip_prefix("brush:")?;
        Some(if first.is_empty() { tokens.next()? } else { first })
    };
    // A wrapper may be called `basic` or `go` for other reasons.
    let may_be_bare = matches!(Tag::of(&element.name.local), Tag::Code | Tag::Pre | Tag::Figure);
    let is_language =
        |class: &&str| LANGUAGES.split(' ').any(|language| class.eq_ignore_ascii_case(language));
    let bare = || if may_be_bare { classes(element).find(is_language) } else { None };
    let name = attribute.or_else(prefixed).or_else(brush).or_else(bare)?;
    let name = name.trim_end_matches(';').to_ascii_lowercase();
    let is_name = |c: char| c.is_ascii_alphanumeric() || "+#-._".contains(c);
    (!name.is_empty() && name.len() <= MAX_LENGTH && name.chars().all(is_name) && !NONE.contains(&&*name))
        .then_some(name)
}
