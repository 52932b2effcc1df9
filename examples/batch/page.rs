//! The line of a page.

use std::any::Any;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde_json::{Map, Value};
use unhusk::{Article, Comment, Error, Extractor, Metadata};

use crate::support::{self, Content, Format, Record, Source};
use crate::urls::Urls;

/// How each page is worked on.
pub struct Settings {
    pub extractor: Extractor,
    pub urls: Urls,
    /// The ids that are those of several pages.
    pub shared_ids: HashSet<String>,
    pub markdown: bool,
    pub metadata: bool,
}

/// A page to work on.
pub struct Job<'s> {
    source: &'s Source,
    /// A page from an archive; a file of its own otherwise.
    record: Option<Result<Record, String>>,
    /// How many files are done with it: of an archive it is not known to be the last page.
    pub files_done: u64,
}

/// The pages of a file, which comes behind so many others. Those of an archive are read when they are asked for.
pub fn jobs(files_before: u64, source: &Source) -> Box<dyn Iterator<Item = Job<'_>> + '_> {
    let file = Job { source, record: None, files_done: files_before + 1 };
    match source.format {
        Format::Archive => Box::new(source.records().map(move |record| Job {
            source,
            record: Some(record),
            files_done: files_before,
        })),
        Format::Page | Format::Flattened | Format::Other => Box::new(std::iter::once(file)),
    }
}

impl Job<'_> {
    /// About as many bytes as it takes in memory.
    pub fn size(&self) -> u64 {
        match &self.record {
            Some(Ok(record)) => record.content.size() as u64,
            Some(Err(_)) => 0,
            None => self.source.size(),
        }
    }

    fn id(&self) -> &str {
        match &self.record {
            Some(Ok(record)) => &record.id,
            _ => &self.source.id,
        }
    }

    /// The address that the page was fetched from, if that is known.
    fn url<'a>(&'a self, settings: &'a Settings) -> Option<&'a String> {
        match &self.record {
            Some(Ok(record)) => record.url.as_ref(),
            Some(Err(_)) => None,
            None => {
                let id = Some(self.id()).filter(|id| !settings.shared_ids.contains(*id));
                settings.urls.of(&self.source.place, id)
            }
        }
    }
}

/// The line of a page: `Err` of one that failed.
pub type Line = Result<String, String>;

pub fn line(job: &Job<'_>, settings: &Settings) -> Line {
    // A bug that one page in a million meets must not cost the other pages.
    catch_unwind(AssertUnwindSafe(|| article_line(job, settings)))
        .unwrap_or_else(|panic| Err(format!("panic: {}", panic_message(&*panic))))
        .map_err(|error| error_line(job, &error))
}

/// Put together by hand for `id` to come first.
fn error_line(job: &Job<'_>, error: &str) -> String {
    let [id, path, error] = [job.id(), &job.source.place, error].map(Value::from);
    format!(r#"{{"id":{id},"path":{path},"error":{error}}}"#)
}

fn article_line(job: &Job<'_>, settings: &Settings) -> Result<String, String> {
    let url = job.url(settings);
    let extractor = extractor(url, job, settings);
    let found = match &job.record {
        Some(record) => match &record.as_ref().map_err(Clone::clone)?.content {
            Content::Flattened(lines) => of_lines(extractor.extract_text(&support::text(lines)), settings),
            Content::Response(response) => {
                let extractor = match &response.content_type {
                    Some(header) => extractor.content_type(header),
                    None => extractor,
                };
                of_page(&extractor, &response.page()?, settings)
            }
        },
        None => {
            let bytes = job.source.read()?;
            match job.source.format {
                Format::Flattened => of_lines(extractor.extract_text_bytes(&bytes), settings),
                _ => of_page(&extractor, &bytes, settings),
            }
        }
    };
    let found = found.map_err(|error| error.to_string())?;
    let row = Row::of(job.id(), &job.source.place, url, found).map_err(|error| error.to_string())?;
    serde_json::to_string(&row).map_err(|error| error.to_string())
}

/// An extractor that knows what is known of the page. Crawls record addresses in many ways: a page is no worse for one that
/// cannot be used.
fn extractor(url: Option<&String>, job: &Job<'_>, settings: &Settings) -> Extractor {
    let extractor = settings.extractor.clone();
    let extractor = match &job.record {
        Some(Ok(Record { crawled: Some(day), .. })) => extractor.crawled(*day),
        _ => extractor,
    };
    match url {
        Some(url) => extractor.clone().url(url).unwrap_or(extractor),
        None => extractor,
    }
}

/// What is found on a flattened page. Its metadata is told by its main content.
fn of_lines(article: Result<Article, Error>, settings: &Settings) -> Result<Found, Error> {
    article.map(|article| {
        if settings.metadata { Found::of_metadata(article.metadata) } else { Found::of(article, settings) }
    })
}

fn of_page(extractor: &Extractor, bytes: &[u8], settings: &Settings) -> Result<Found, Error> {
    Ok(if settings.metadata {
        Found::of_metadata(extractor.metadata_bytes(bytes)?)
    } else {
        Found::of(extractor.extract_bytes(bytes)?, settings)
    })
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message")
}

/// What is written of a page.
struct Found {
    metadata: Metadata,
    text: Option<String>,
    markdown: Option<String>,
    comments: Option<String>,
}

impl Found {
    fn of(article: Article, settings: &Settings) -> Self {
        let one = |comment: &Comment| match &comment.author {
            Some(author) => format!("{author}\n{}", comment.text),
            None => comment.text.clone(),
        };
        let comments: Vec<String> = article.comments.iter().map(one).collect();
        Found {
            text: Some(article.text()),
            markdown: settings.markdown.then(|| article.markdown()),
            comments: (!comments.is_empty()).then(|| comments.join("\n\n")),
            metadata: article.metadata,
        }
    }

    fn of_metadata(metadata: Metadata) -> Self {
        Found { metadata, text: None, markdown: None, comments: None }
    }
}

/// A page as it is written.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<String>,
    #[serde(flatten)]
    metadata: Map<String, Value>,
}

impl<'a> Row<'a> {
    fn of(id: &'a str, path: &'a str, url: Option<&String>, found: Found) -> serde_json::Result<Self> {
        let Found { metadata, text, markdown, comments } = found;
        let mut fields: Map<String, Value> =
            serde_json::to_value(&metadata).and_then(serde_json::from_value)?;
        fields.entry("title").or_insert(Value::Null);
        // The day alone, under the name that corpora use.
        if let Some(published) = metadata.published {
            fields.insert("date".to_owned(), Value::from(published.date.to_string()));
        }
        // The address that a page was fetched from comes before the one that it states.
        let stated = fields.remove("url");
        let url = url.map(|url| Value::from(url.as_str())).or(stated);
        Ok(Row { id, path, url, text, markdown, comments, metadata: fields })
    }
}
