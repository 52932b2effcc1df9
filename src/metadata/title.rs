//! The headline, without the name of the site.

use super::head::Declared;
use super::json_ld::LinkedData;
use super::meta_tags::Meaning;
use crate::article::Source;
use crate::outline::{BlockKind, Outline};
use crate::words::key;
use url::Url;

/// What sites put between a title and their name; the first ones hardly ever stand within a title.
const SEPARATORS: [&str; 12] =
    [" | ", " :: ", " » ", " « ", " • ", " · ", " ‹ ", " › ", " – ", " — ", " - ", COLON];
/// It stands within titles as well.
const COLON: &str = ": ";
const WITHOUT_COLON: &[&str] = SEPARATORS.split_at(SEPARATORS.len() - 1).0;
const STRONG: usize = 8;
/// What is left of a title has at least so many words where nothing but its place says that a part is the site's name.
const MIN_TITLE_WORDS: usize = 3;
/// A name so short is found in too many others.
const MIN_SITE_KEY: usize = 4;
/// Headings below this level are parts of the text.
const MAX_LEVEL: u8 = 2;
/// A heading that shares so much of its words with a declared title says the same in other words.
const MIN_SHARED: f32 = 0.5;
/// The heading of a page that calls itself a website rather than an article is often a slogan: it must share so much.
const MIN_SHARED_OF_WEBSITE: f32 = 0.75;
/// What JSON-LD calls pages whose heading is their title, whatever the Open Graph says.
const ARTICLES: [&str; 3] = ["Article", "Posting", "Report"];

/// Of longer titles only so many words are compared.
const MAX_COMPARED: usize = 40;
/// A title has at most so many parts that are no headline: site, section, subsection.
const MAX_PARTS: usize = 4;

/// What is known of the site's name.
pub(super) struct Site {
    /// Its names, as keys.
    names: Vec<String>,
    /// The label of its host, such as `harbourpost` of `www.harbourpost.co.uk`.
    host: Option<String>,
}

impl Site {
    pub(super) fn of(names: [Option<&str>; 2], url: Option<&Url>) -> Site {
        let label = |host: &str| -> Option<String> {
            let labels =
                host.split('.').filter(|label| !matches!(*label, "www" | "blog" | "news" | "m" | "en"));
            labels.max_by_key(|label| label.len()).map(key)
        };
        let host = url.and_then(Url::host_str).and_then(label).filter(|host| host.len() >= MIN_SITE_KEY);
        Site { names: names.into_iter().flatten().map(key).filter(|name| !name.is_empty()).collect(), host }
    }

    /// Whether a name of an author is that of the site: the same, or a single word that its host is called after.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let folded = key(name);
        let one_word = !name.trim().contains(char::is_whitespace);
        self.names.contains(&folded) || one_word && self.host.as_ref() == Some(&folded)
    }

    /// Whether a text is the name of the site and nothing more.
    fn is_just(&self, text: &str) -> bool {
        let text = key(text);
        self.names.contains(&text) || self.host.as_ref().is_some_and(|host| host.contains(&text))
    }

    /// Whether a text is the name of the site, or begins or ends with it, or is what its host is called after.
    fn is(&self, text: &str) -> bool {
        let text = key(text);
        let alike = |name: &String| {
            let (short, long) = if name.len() < text.len() { (name, &text) } else { (&text, name) };
            short == long
                || short.len() >= MIN_SITE_KEY
                    && short.len() * 2 >= long.len()
                    && (long.starts_with(&**short) || long.ends_with(&**short))
        };
        let of_host = |host: &String| {
            text.len() >= MIN_SITE_KEY
                && (host.contains(&text) || text.contains(&**host) && text.len() <= 2 * host.len())
        };
        !text.is_empty() && (self.names.iter().any(alike) || self.host.as_ref().is_some_and(of_host))
    }
}

/// The last part of a title that is the name of the site at an address.
pub(super) fn site_part<'t>(title: &'t str, address: &Url) -> Option<&'t str> {
    let site = Site::of([None, None], Some(address));
    let host = site.host?;
    let parts = SEPARATORS.iter().filter_map(|separator| title.rsplit_once(separator));
    parts.map(|(_, last)| last.trim()).find(|last| key(last) == host)
}

/// The page's headline: the heading that says what a declared title says, or begins with, or is the beginning of; else the
/// first-level heading nearest before the main content, if it is the only one or shares words with a declared title; else the
/// declared title without the name of the site.
pub(super) fn title(
    declared: &Declared,
    linked: &LinkedData,
    site: &Site,
    outline: &Outline,
    kept: &[usize],
) -> Option<(String, Source)> {
    // Position, level, text and key of what may be the headline.
    let all: Vec<(usize, u8, &str, String)> = outline
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(i, block)| match block.kind {
            BlockKind::Heading { level } if level <= MAX_LEVEL => {
                let text = outline.block_text(block);
                let key = key(text);
                (!key.is_empty() && !site.is(text)).then_some((i, level, text, key))
            }
            _ => None,
        })
        .collect();
    let of_level = |max: u8| all.iter().filter(move |(_, level, ..)| *level <= max);
    let headings = |max: u8| of_level(max).map(|(i, _, text, _)| (*i, *text));
    let declared_titles = [
        (linked.headline.as_deref(), Source::JsonLd),
        (declared.meta(Meaning::Title), Source::Head),
        (declared.title.as_deref(), Source::Head),
    ];
    let declared_titles = declared_titles.into_iter().filter_map(|(title, source)| Some((title?, source)));
    let mut cleaned: Vec<(&str, Source)> = Vec::new();
    for (whole, source) in declared_titles {
        let begins_it = |heading: &&str| begins(whole, heading) && !site.is_just(heading);
        if let Some(heading) = first_level(outline).find(begins_it) {
            return Some((without_site_behind(heading, site).to_owned(), Source::Text));
        }
        let title = without_site(whole, site);
        if title.is_empty() || site.is(title) {
            continue;
        }
        let wanted = key(title);
        if let Some((.., shown, _)) = all.iter().find(|(.., key)| *key == wanted) {
            return Some(((*shown).to_owned(), Source::Text));
        }
        // What is declared may be cut short.
        let goes_on =
            |(_, _, shown, key): &&(_, _, &str, String)| key.starts_with(&wanted) && !begins(shown, title);
        if let Some((_, _, shown, _)) = of_level(1).find(goes_on) {
            return Some(((*shown).to_owned(), Source::Text));
        }
        // A kicker may stand in the same heading.
        if of_level(1).any(|(.., key)| key.contains(&wanted)) {
            return Some((title.to_owned(), source));
        }
        // "Site: what it is" is the title of a page whose headings say something else.
        let title = cut_both(whole, site, WITHOUT_COLON);
        cleaned.push((title, source));
    }
    let declared_titles = cleaned;
    let first_kept = kept.first().copied().unwrap_or_default();
    let nearest = headings(1).take_while(|(i, _)| *i <= first_kept).last().or_else(|| headings(1).next());
    if let Some((_, nearest)) = nearest {
        let is_article =
            linked.kind.as_ref().is_some_and(|kind| ARTICLES.iter().any(|end| kind.ends_with(end)));
        let is_website = !is_article && declared.meta(Meaning::Kind) == Some("website");
        let is_only = || headings(1).nth(1).is_none();
        let shares = |least| declared_titles.iter().any(|(title, _)| shared(nearest, title) >= least);
        let is_title = match is_website && !declared_titles.is_empty() {
            true => shares(MIN_SHARED_OF_WEBSITE),
            false => is_only() || shares(MIN_SHARED),
        };
        if is_title {
            return Some((nearest.to_owned(), Source::Text));
        }
    }
    let other = || {
        let says_it =
            |(_, h): &(usize, &str)| declared_titles.iter().any(|(title, _)| shared(h, title) >= MIN_SHARED);
        headings(1).find(says_it).map(|(_, heading)| (heading, Source::Text))
    };
    let found = other().or_else(|| declared_titles.first().copied());
    let found = found.or_else(|| nearest.map(|(_, heading)| (heading, Source::Text)));
    // Nothing but the name of the site is declared: its home page.
    let whole = || declared.title.as_deref().map(|title| (title, Source::Head));
    found.or_else(whole).map(|(title, source)| (title.to_owned(), source))
}

/// The texts of the first-level headings.
fn first_level(outline: &Outline) -> impl Iterator<Item = &str> {
    let blocks = outline.blocks.iter().filter(|block| block.kind == BlockKind::Heading { level: 1 });
    blocks.map(|block| outline.block_text(block))
}

/// Whether a declared title is a heading with the names of section and site behind it.
fn begins(title: &str, heading: &str) -> bool {
    let wanted = key(heading);
    let mut wanted = wanted.chars().peekable();
    let mut end = 0;
    // Up to where the title says what the heading says, as keys do.
    for (at, c) in title.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        if wanted.peek().is_none() {
            break;
        }
        if !c.to_lowercase().all(|c| wanted.next() == Some(c)) {
            return false;
        }
        end = at + c.len_utf8();
    }
    let (same, rest) = title.split_at(end);
    let gap = rest.find(char::is_alphanumeric).map_or("", |names| &rest[..names]);
    let long = same.split_whitespace().count() >= MIN_TITLE_WORDS || 2 * same.len() > title.len();
    let is_separated = || SEPARATORS.iter().any(|mark| *mark != COLON && gap.contains(mark));
    end > 0 && wanted.peek().is_none() && long && is_separated()
}

/// The share of the shorter text's words that the other one has, 0 to 1.
fn shared(a: &str, b: &str) -> f32 {
    let words = |text: &str| {
        text.split_whitespace().take(MAX_COMPARED).map(key).filter(|w| !w.is_empty()).collect::<Vec<_>>()
    };
    let (a, b) = (words(a), words(b));
    let same = a.iter().filter(|word| b.contains(word)).count();
    same as f32 / a.len().min(b.len()).max(1) as f32
}

/// Cuts the name of the site and of its section from the end or the start.
fn without_site<'t>(title: &'t str, site: &Site) -> &'t str {
    cut_both(title, site, &SEPARATORS)
}

/// The same, where a name at the start is cut before some separators only.
fn cut_both<'t>(title: &'t str, site: &Site, before: &[&str]) -> &'t str {
    let start_cut = |title: &'t str, separator: &str| {
        let (first, rest) = title.split_once(separator)?;
        (site.is(first) && !key(rest).is_empty()).then_some(rest)
    };
    let cut = |title, i| end_cut(title, i, site).or_else(|| start_cut(title, before.get(i)?));
    repeatedly(title, |title| (0..SEPARATORS.len()).find_map(|i| cut(title, i)))
}

/// Cuts them from the end only. What stands behind a weak separator in a heading is its own.
fn without_site_behind<'t>(title: &'t str, site: &Site) -> &'t str {
    let is_sites = |title: &str, rest: &str, i| i < STRONG || site.is(&title[rest.len()..]);
    let cut = |title, i| end_cut(title, i, site).filter(|rest| is_sites(title, rest, i));
    repeatedly(title, |title| (0..SEPARATORS.len()).find_map(|i| cut(title, i)))
}

/// What is left of a title where nothing more can be cut.
fn repeatedly<'t>(title: &'t str, cut: impl Fn(&'t str) -> Option<&'t str>) -> &'t str {
    let mut title = title.trim();
    for _ in 0..MAX_PARTS {
        let Some(rest) = cut(title) else { break };
        title = rest.trim();
    }
    title
}

/// A title without what stands behind the last of a kind of separator, if that is the name of the site or a section.
fn end_cut<'t>(title: &'t str, separator: usize, site: &Site) -> Option<&'t str> {
    let (rest, last) = title.rsplit_once(SEPARATORS[separator])?;
    let long = rest.split_whitespace().count() >= MIN_TITLE_WORDS && rest.len() > last.len();
    let by_place = long && (separator < STRONG || site.names.is_empty() && SEPARATORS[separator] != COLON);
    (!key(rest).is_empty() && (site.is(last) || by_place)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The title of a page with a body, `<title>` and the name of the site.
    fn title_of(body: &str, declared: &str, site: &str) -> String {
        let page = format!("<meta property=og:site_name content='{site}'><title>{declared}</title>{body}");
        crate::extract(&page).metadata.title.unwrap_or_default()
    }

    #[test]
    fn a_heading_says_where_the_declared_title_ends() {
        let post = "The Harbour Post";
        for (heading, declared, site, expected) in [
            // The site's own name is the first part of its product's.
            (
                "Harbour Post – Print",
                "Harbour Post – Print - Harbour Post - Home",
                "Harbour Post",
                "Harbour Post – Print",
            ),
            // A name of the site that is the whole title.
            ("Low tide at noon", "Low tide at noon | Post", "Low tide at noon | Post", "Low tide at noon"),
            // The heading has the site's name as well.
            ("Low tide at noon | Post", "Low tide at noon | Post | News", post, "Low tide at noon"),
            // Titles that are cut short.
            (
                "Low tide at noon in both harbours",
                "Low tide at noon in...",
                post,
                "Low tide at noon in both harbours",
            ),
            ("Low tide at noon | Both harbours", "Low tide at noon", post, "Low tide at noon"),
            // A kicker stands before the headline.
            ("Harbour Low tide at noon", "Low tide at noon", post, "Low tide at noon"),
            // A logo is no headline.
            ("The Harbour Post", "The Harbour Post - Low tide at noon", post, "Low tide at noon"),
        ] {
            assert_eq!(title_of(&format!("<h1>{heading}</h1>"), declared, site), expected, "{heading}");
        }
    }

    #[test]
    fn a_name_before_a_colon_is_cut_where_a_heading_says_so() {
        let title = "Harbour Post: All the tides";
        assert_eq!(title_of("<h2>All the tides</h2>", title, "Harbour Post"), "All the tides");
        assert_eq!(title_of("<p>Welcome", title, "Harbour Post"), title);
    }

    #[test]
    fn the_site_is_cut_from_either_end() {
        for (title, site, expected) in [
            ("Low tide at noon | The Harbour Post", Some("The Harbour Post"), "Low tide at noon"),
            ("The Harbour Post - Low tide at noon", Some("The Harbour Post"), "Low tide at noon"),
            ("Low tide at noon – The Post", None, "Low tide at noon"),
            ("Tides - a primer", Some("The Harbour Post"), "Tides - a primer"),
            ("Tides - a primer", None, "Tides - a primer"),
            ("Low tide at noon | News | The Post", None, "Low tide at noon"),
            ("Low tide at noon - The Harbour Post", Some("Harbour Post"), "Low tide at noon"),
            ("The Harbour Post", Some("The Harbour Post"), "The Harbour Post"),
        ] {
            assert_eq!(without_site(title, &Site::of([site, None], None)), expected);
        }
        let url = Url::parse("https://www.harbourpost.co.uk/low-tide").ok();
        let site = Site::of([None, None], url.as_ref());
        assert_eq!(without_site("Tides - Harbour Post", &site), "Tides");
    }
}
