//! Imports between rooms (the top-level modules) run downwards only.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the ground up: each may import those before it.
const ROOMS: &[&str] = &[
    "error",
    "options",
    "words",
    "article",
    "cues",
    "decode",
    "page",
    "outline",
    "features",
    "classifier",
    "unbroken",
    "metadata",
    "select",
    "compose",
    "render",
    "extractor",
    "training",
    "lib",
];

/// Upward imports that are meant, each with its reason.
const EXCEPTIONS: &[(&str, &str, &str)] =
    &[("article", "render", "convenience methods of the model delegate to the pure renderers")];

#[test]
fn imports_run_downwards() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    for file in sources(&src) {
        let place = file.strip_prefix(&src).expect("a file below src");
        let place = place.to_string_lossy().replace('\\', "/");
        let source = fs::read_to_string(&file).expect("a readable source");
        faults.extend(check(&place, &source));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn rooms_of_the_table_exist() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let there: BTreeSet<String> = sources(&src)
        .iter()
        .map(|file| {
            let place = file.strip_prefix(&src).expect("a file below src");
            room_of(&place.to_string_lossy().replace('\\', "/")).to_owned()
        })
        .collect();
    let missing: Vec<_> = ROOMS.iter().filter(|room| !there.contains(**room)).collect();
    assert!(missing.is_empty(), "no such room: {missing:?}");
}

#[test]
fn exceptions_are_upward_and_in_use() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (from, to, reason) in EXCEPTIONS {
        assert!(level(from) < level(to), "{from} → {to} needs no exception");
        let used = sources(&src).iter().any(|file| {
            let place = file.strip_prefix(&src).expect("a file below src");
            let place = place.to_string_lossy().replace('\\', "/");
            let source = fs::read_to_string(file).expect("a readable source");
            room_of(&place) == *from && imports(&place, &source).contains(*to)
        });
        assert!(used, "{from} → {to} is not used any more ({reason})");
    }
}

/// What is wrong with the imports of a file, given by its path below `src`.
fn check(place: &str, source: &str) -> Vec<String> {
    let from = room_of(place);
    let Some(own) = level(from) else {
        return vec![format!("{place}: room `{from}` is not in the table")];
    };
    let fault = |to: &String| match level(to) {
        None => Some(format!("{place}: imports `{to}`, which is not in the table")),
        Some(other) if other > own && !is_excepted(from, to) => {
            Some(format!("{place}: `{from}` imports `{to}`, which is above it"))
        }
        Some(_) => None,
    };
    imports(place, source).iter().filter_map(fault).collect()
}

fn level(room: &str) -> Option<usize> {
    ROOMS.iter().position(|r| *r == room)
}

fn is_excepted(from: &str, to: &str) -> bool {
    EXCEPTIONS.iter().any(|(f, t, _)| (*f, *t) == (from, to))
}

/// `page/tokenizer/tags.rs` is in the room `page`.
fn room_of(place: &str) -> &str {
    let first = place.split('/').next().unwrap_or(place);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// The rooms that a file names in paths. What the crate's root exports counts as the room `lib`.
fn imports(place: &str, source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if place.ends_with("/tests.rs") {
        return found; // test code may look anywhere
    }
    let tokens = without_tests(tokens(source));
    let depth = module_depth(place);
    let mut at = 0;
    while at < tokens.len() {
        let supers = tokens[at..].chunks(2).take_while(|pair| *pair == ["super", "::"]).count();
        let root = if supers > 0 && supers >= depth {
            at + 2 * supers
        } else if tokens[at..].starts_with(&["crate".to_owned(), "::".to_owned()]) {
            at + 2
        } else {
            at += 1;
            continue;
        };
        found.extend(first_segments(&tokens[root..]).into_iter().map(as_room));
        at = root;
    }
    found
}

/// How many `super::` lead from a file to the crate's root.
fn module_depth(place: &str) -> usize {
    let parts = place.split('/').count();
    match place {
        "lib.rs" => 0,
        _ if place.ends_with("/mod.rs") => parts - 1,
        _ => parts,
    }
}

/// What follows `crate::`: one name, or the first names of a group.
fn first_segments(tokens: &[String]) -> Vec<String> {
    if tokens.first().is_none_or(|t| t != "{") {
        return tokens.first().cloned().into_iter().collect();
    }
    let (mut level, mut names) = (0, Vec::new());
    let mut fresh = true;
    for token in tokens {
        match token.as_str() {
            "{" => level += 1,
            "}" => level -= 1,
            "," => fresh |= level == 1,
            name if level == 1 && fresh => {
                names.push(name.to_owned());
                fresh = false;
            }
            _ => {}
        }
        if level == 0 {
            break;
        }
    }
    names
}

/// Types and globs are not rooms: they come from the crate's root.
fn as_room(name: String) -> String {
    if name.starts_with(|c: char| c.is_lowercase()) && name != "self" { name } else { "lib".to_owned() }
}

/// Names, `::` and single marks, without comments, literals and lifetimes.
fn tokens(source: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            comment(rest)
        } else if let Some(length) = literal(rest) {
            length
        } else if is_name(c) {
            let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            tokens.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !c.is_whitespace() {
                tokens.push(c.to_string());
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// The length of a block comment, which may hold others.
fn comment(text: &str) -> usize {
    let (mut level, mut at) = (0, 0);
    while at < text.len() {
        let step = match &text.as_bytes()[at..] {
            [b'/', b'*', ..] => {
                level += 1;
                2
            }
            [b'*', b'/', ..] => {
                level -= 1;
                2
            }
            _ => 1,
        };
        at += step;
        if level == 0 {
            break;
        }
    }
    at
}

/// The length of the string, character or lifetime that a text begins with.
fn literal(text: &str) -> Option<usize> {
    let body = text.trim_start_matches(['b', 'c']);
    let prefix = text.len() - body.len();
    if prefix > 1 {
        return None;
    }
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 1;
            let length = raw[start..].find(&end).map_or(raw.len(), |i| start + i + end.len());
            return Some(prefix + 1 + length);
        }
    }
    if body.starts_with('"') {
        return Some(prefix + quoted(body, '"'));
    }
    if let Some(inner) = body.strip_prefix('\'') {
        let mut chars = inner.chars();
        let (first, second) = (chars.next(), chars.next());
        let is_char = first == Some('\\') || second == Some('\'');
        return Some(prefix + if is_char { quoted(body, '\'') } else { 1 });
    }
    None
}

/// The length of a literal up to its closing mark, escapes passed over.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == mark => return i + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// Drops `#[cfg(test)] mod … { … }`: tests may look upwards.
fn without_tests(tokens: Vec<String>) -> Vec<String> {
    const MARK: [&str; 8] = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let is_block = rest.len() > MARK.len() + 1
            && rest.iter().zip(MARK).all(|(a, b)| a == b)
            && rest[MARK.len() + 1] == "{";
        if !is_block {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let mut level = 0;
        for token in rest {
            at += 1;
            match token.as_str() {
                "{" => level += 1,
                "}" => level -= 1,
                _ => continue,
            }
            if level == 0 {
                break;
            }
        }
    }
    kept
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

mod checker {
    use super::*;

    #[test]
    fn reports_an_upward_import() {
        for source in [
            "use crate::extractor::Extractor;",
            "use crate::{error, extractor::{self, run}};",
            "fn f() { crate::extractor::run() }",
            "use super::extractor;",
            "#[cfg(test)] mod tests { use crate::select; } use crate::extractor;",
            "const A: char = '\"'; use crate::extractor; const B: char = '\"';",
        ] {
            let faults = check("page.rs", source);
            assert_eq!(faults, ["page.rs: `page` imports `extractor`, which is above it"], "{source}");
        }
        assert_eq!(check("page/tokenizer/tags.rs", "use super::super::super::select;").len(), 1);
        assert_eq!(check("page/mod.rs", "use crate::Article;").len(), 1);
        assert_eq!(check("page/mod.rs", "pub use crate::*;").len(), 1);
    }

    #[test]
    fn reports_rooms_that_are_not_in_the_table() {
        assert_eq!(check("attic.rs", ""), ["attic.rs: room `attic` is not in the table"]);
        assert_eq!(
            check("page.rs", "use crate::{attic, words};"),
            ["page.rs: imports `attic`, which is not in the table"]
        );
    }

    #[test]
    fn permits_what_is_below_within_or_excepted() {
        for (place, source) in [
            ("page/mod.rs", "use crate::words; use crate::page::tokenizer; use super::words;"),
            ("page/tokenizer.rs", "use super::parse; pub(crate) fn f() {}"),
            ("article.rs", "use crate::render;"),
            ("lib.rs", "pub use crate::extractor::{Extractor};"),
        ] {
            assert_eq!(check(place, source), [""; 0], "{place}: {source}");
        }
    }

    #[test]
    fn passes_over_tests_comments_and_literals() {
        for source in [
            "#[cfg(test)] mod tests { fn f() { use crate::select; } }",
            "/// [`Extractor`](crate::extractor::Extractor)\nfn f() {}",
            "/* a /* b */ crate::select */",
            "const A: &str = \"\\\" crate::select\";",
            "const A: &str = r#\"\" crate::select\"#;",
            "fn f<'a>(x: &'a str) -> char { '\\'' } // crate::select",
        ] {
            assert_eq!(check("page.rs", source), [""; 0], "{source}");
        }
        assert_eq!(check("page/tests.rs", "use crate::select;"), [""; 0]);
    }
}
