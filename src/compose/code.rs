//! The language of a listing.

use ego_tree::NodeRef;
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

/// The language that the elements within and around a listing name.
pub(super) fn language(listing: NodeRef<'_, Node>) -> Option<String> {
    let is = |node: NodeRef<'_, Node>, tag| element(node).is_some_and(|e| Tag::of(&e.name.local) == tag);
    // A wrapper belongs to the listing if it holds nothing else that is one.
    let pre =
        std::iter::once(listing).chain(listing.ancestors()).take(MAX_WRAPPERS).find(|n| is(*n, Tag::Pre))?;
    let code = pre.children().find(|child| is(*child, Tag::Code));
    let wrappers = pre.ancestors().take(MAX_WRAPPERS).take_while(|node| {
        let tag = element(*node).map(|e| Tag::of(&e.name.local));
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
    });
    let mut elements = code.into_iter().chain([pre]).chain(wrappers).filter_map(element);
    elements.find_map(named)
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
    let bare = || classes(element).find(is_language).filter(|_| may_be_bare);
    let name = attribute.or_else(prefixed).or_else(brush).or_else(bare)?;
    let name = name.trim_end_matches(';').to_ascii_lowercase();
    let is_name = |c: char| c.is_ascii_alphanumeric() || "+#-._".contains(c);
    (!name.is_empty() && name.len() <= MAX_LENGTH && name.chars().all(is_name) && !NONE.contains(&&*name))
        .then_some(name)
}
