//! The article of one page, as text or JSON.
//!
//! Exit code 1 if the page cannot be read or is no text, 2 if the arguments are wrong.

#[path = "support/focus.rs"]
mod focus;
#[path = "support/input.rs"]
mod input;

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use focus::FocusName;
use unhusk::Extractor;

/// Write the article of a page to standard output.
#[derive(Parser)]
#[command(name = "extract")]
struct Arguments {
    /// Write the whole article as JSON instead of its text
    #[arg(long)]
    json: bool,
    /// The address that the page was served from
    #[arg(long)]
    url: Option<String>,
    /// Which error hurts more
    #[arg(long, value_enum, default_value = "balanced")]
    focus: FocusName,
    /// The page in any charset, decompressed if its name ends in .gz; standard input if absent or "-"
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut extractor = Extractor::new().focus(arguments.focus.into());
    if let Some(url) = &arguments.url {
        extractor = match extractor.url(url) {
            Ok(extractor) => extractor,
            // Says how to use it and ends with exit code 2.
            Err(error) => Arguments::command().error(ErrorKind::ValueValidation, error).exit(),
        };
    }
    match run(&extractor, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(extractor: &Extractor, arguments: &Arguments) -> Result<(), String> {
    let file = arguments.file.as_deref().filter(|file| *file != Path::new("-"));
    let page = match file {
        Some(file) => input::read(file)?,
        None => standard_input().map_err(|error| format!("standard input: {error}"))?,
    };
    let article = extractor.extract_bytes(&page).map_err(|error| error.to_string())?;
    let output = if arguments.json {
        serde_json::to_string_pretty(&article).map_err(|error| error.to_string())?
    } else {
        article.text()
    };
    write(&output).map_err(|error| format!("standard output: {error}"))
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    io::stdin().lock().read_to_end(&mut page)?;
    Ok(page)
}

/// Writes the output as lines: nothing at all if it is empty.
fn write(output: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if !output.is_empty() {
        writeln!(stdout, "{output}")?;
    }
    stdout.flush()
}
