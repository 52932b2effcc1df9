//! What the names of `<meta>` elements mean.

/// A field that `<meta>` elements fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Title,
    Author,
    Published,
    /// A date that is the page's, but may be that of its last change.
    Dated,
    Modified,
    SiteName,
    Description,
    Url,
    Image,
    Kind,
    Category,
    Tag,
    Locale,
    License,
}

/// Names by meaning, the most telling first: Open Graph, Twitter cards, Dublin Core, Highwire (Google Scholar), Parse.ly, Sailthru,
/// CMS of newspapers.
const NAMES: &[(Meaning, &[&str])] = &[
    (
        Meaning::Title,
        &[
            "og:title",
            "twitter:title",
            "citation_title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "headline",
        ],
    ),
    (
        Meaning::Author,
        &[
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "dc:creator",
            "dcsext.author",
            "byl",
            "authors",
            "article:author_name",
            "og:article:author",
            "book:author",
            "rbauthors",
            "article.author",
            "cxenseparse:author",
            "creator",
            "twitter:data1:author",
            "twitter:creator",
        ],
    ),
    (
        Meaning::Published,
        &[
            "article:published_time",
            "citation_online_date",
            "citation_publication_date",
            "parsely-pub-date",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "published",
            "w-published-date",
            "og:published_time",
            "article:published",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.created",
            "article_date_original",
            "publication_date",
            "publication-date",
            "originalpublicationdate",
            "displaydate",
            "ptime",
            "rnews:datepublished",
            "release_date",
            "date_published",
            "published-date",
            "published_date",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "shareaholic:article_published_time",
            "article:post_date",
            "article.published",
            "og:article:published_time",
            "created",
            "og:pubdate",
            "article.created",
            "datecreated",
            "firstcreate",
            "og:release_date",
            "vr:published_time",
            "prism.publicationdate",
            "eprints.datestamp",
            "article:first_published_time",
            "cxenseparse:publishtime",
            "og:publish_date",
            "og:publication_time",
            "published_at",
            "published-time",
            "publisheddate",
            "publicationdate",
            "pub_date",
            "date-pub",
            "article:create_at",
            "weibo:article:create_at",
            "publishtime",
            "dcterms.available",
            "analyticsattributes.articledate",
        ],
    ),
    (
        Meaning::Dated,
        &[
            "date",
            "dc.date",
            "dcterms.date",
            "dc:date",
            "citation_date",
            "cdate",
            "pagedate",
            "last-published",
            "timestamp",
            "originaldate",
            "ms.date",
        ],
    ),
    (
        Meaning::Modified,
        &[
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "modified",
            "dcterms.modified",
            "dc.date.modified",
            "updated_time",
            "article:modified",
            "revision_date",
            "lastmodified",
            "utime",
            "mtime",
            "article_date_updated",
            "modificationdate",
            "dc.modified",
            "og:article:modified_time",
            "og:modified_time",
            "shareaholic:article_modified_time",
            "last-updated",
            "last-modified-date",
            "modified_date",
            "modified-date",
            "modified-time",
            "updated_at",
            "updated",
            "bt:moddate",
        ],
    ),
    (
        Meaning::SiteName,
        &[
            "og:site_name",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "apple-mobile-web-app-title",
        ],
    ),
    (
        Meaning::Description,
        &[
            "og:description",
            "description",
            "twitter:description",
            "dc.description",
            "dcterms.description",
            "sailthru.description",
        ],
    ),
    (Meaning::Url, &["og:url", "twitter:url"]),
    (
        Meaning::Image,
        &[
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src",
            "parsely-image-url",
        ],
    ),
    (Meaning::Kind, &["og:type"]),
    (Meaning::Category, &["article:section", "parsely-section", "category"]),
    (
        Meaning::Tag,
        &["article:tag", "parsely-tags", "news_keywords", "keywords", "citation_keywords", "sailthru.tags"],
    ),
    (Meaning::Locale, &["og:locale", "content-language", "dc.language", "language"]),
    (Meaning::License, &["dc.rights", "dcterms.license", "dcterms.rights"]),
];

/// What a name (in lower case) means, and its rank among those of the same meaning: less is better.
pub(super) fn meaning(name: &str) -> Option<(Meaning, usize)> {
    NAMES.iter().find_map(|(meaning, names)| Some((*meaning, names.iter().position(|n| *n == name)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_and_stand_once() {
        let all: Vec<&str> = NAMES.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        for name in &all {
            assert_eq!(*name, name.to_lowercase());
            assert_eq!(all.iter().filter(|other| *other == name).count(), 1, "{name}");
        }
        assert_eq!(meaning("og:title"), Some((Meaning::Title, 0)));
        assert_eq!(meaning("viewport"), None);
    }
}
