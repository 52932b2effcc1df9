//! The article of one page as text, Markdown, HTML or JSON.
//!
//! `curl -s https://example.org/a-story | cargo run --release --example extract`

#[path = "support/mod.rs"]
mod support;

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use support::FocusName;
use unhusk::{Article, Extractor, Rendering};

/// Print the article of a page.
#[derive(Parser)]
struct Arguments {
    /// The form to print
    #[arg(long, value_enum, default_value = "text")]
    to: FormName,
    /// The address that the page was served from
    #[arg(long, value_parser = absolute_url)]
    url: Option<String>,
    /// What the page is; told by its content if not given
    #[arg(long, value_enum)]
    format: Option<FormatName>,
    /// Which error hurts more
    #[arg(long, value_enum, default_value = "balanced")]
    focus: FocusName,
    /// The page, decompressed if its name ends in .gz; standard input if there is none
    file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormatName {
    /// A page with its markup
    Html,
    /// A flattened page: its visible lines, without markup
    Text,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormName {
    Text,
    /// Markdown, the metadata in front of it
    Markdown,
    Html,
    /// The metadata, the blocks and the comments as data
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = match article(&arguments).and_then(|article| rendered(&article, arguments.to)) {
        Ok(output) => output,
        Err(message) => return failure(&message),
    };
    match print(&output) {
        Err(error) if !support::is_closed_pipe(&error) => failure(&format!("standard output: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

fn failure(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::FAILURE
}

/// Refuses a bad address while the command line is read, so that it counts as bad usage.
fn absolute_url(url: &str) -> Result<String, unhusk::Error> {
    Extractor::new().url(url).map(|_| url.to_owned())
}

fn article(arguments: &Arguments) -> Result<Article, String> {
    let bytes = input(arguments.file.as_deref())?;
    let is_html = match arguments.format {
        Some(FormatName::Html) => true,
        Some(FormatName::Text) => false,
        None => is_html(&bytes),
    };
    let extract = |extractor: Extractor| match is_html {
        true => extractor.extract_bytes(&bytes),
        false => extractor.extract_text_bytes(&bytes),
    };
    extractor(arguments).and_then(extract).map_err(|error| error.to_string())
}

/// Whether a page is HTML by its content, in any charset: in UTF-16 zeros stand between the letters of tags, and a mark before them.
fn is_html(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];
    let bytes = marks.iter().find_map(|mark| bytes.strip_prefix(*mark)).unwrap_or(bytes);
    let letters = match bytes.contains(&0) {
        true => Cow::Owned(bytes.iter().copied().filter(|byte| *byte != 0).collect()),
        false => Cow::Borrowed(bytes),
    };
    support::is_html(&letters)
}

fn extractor(arguments: &Arguments) -> Result<Extractor, unhusk::Error> {
    let extractor = Extractor::new().focus(arguments.focus.into());
    match &arguments.url {
        Some(url) => extractor.url(url),
        None => Ok(extractor),
    }
}

fn input(file: Option<&Path>) -> Result<Vec<u8>, String> {
    match file {
        Some(file) => support::read_file(file).map_err(|error| format!("{}: {error}", file.display())),
        None => support::read(io::stdin().lock()).map_err(|error| format!("standard input: {error}")),
    }
}

fn rendered(article: &Article, form: FormName) -> Result<String, String> {
    match form {
        FormName::Text => Ok(article.text()),
        FormName::Markdown => Ok(article.markdown_with(&Rendering::new().front_matter(true))),
        FormName::Html => Ok(article.html()),
        FormName::Json => serde_json::to_string_pretty(article).map_err(|error| error.to_string()),
    }
}

fn print(output: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{output}")?;
    stdout.flush()
}
