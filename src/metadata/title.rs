//! The headline, without the name of the site.

mod candidates;
mod choice;
mod facts;
mod headings;
mod kicker;
mod shown;

use super::head::Declared;
use super::json_ld::LinkedData;
use super::meta_tags::Meaning;
use crate::article::Source;
use crate::outline::{BlockKind, Outline};
use crate::words::{self, key};
use choice::Choice;
use headings::{Heading, Headings};
pub(super) use kicker::without_kicker;
use scraper::Html;
use shown::shown;
use url::Url;

/// What sites put between a title and their name; the first ones hardly ever stand within a title.
const SEPARATORS: [&str; 14] =
    [" | ", " :: ", " » ", " « ", " • ", " · ", " ‹ ", " › ", " > ", " – ", " — ", " -- ", " - ", COLON];
/// It stands within titles as well.
const COLON: &str = ": ";
const WITHOUT_COLON: &[&str] = SEPARATORS.split_at(SEPARATORS.len() - 1).0;
/// What phpBB writes between the name of a forum and the title of a thread.
const TOPIC_LABELS: [&str; 10] = [
    "View topic - ",
    "Thema anzeigen - ",
    "Voir le sujet - ",
    "Ver tema - ",
    "Ver tópico - ",
    "Leggi argomento - ",
    "Bekijk onderwerp - ",
    "Zobacz temat - ",
    "Просмотр темы - ",
    "Visa tråd - ",
];
/// So many of them are the first ones.
const STRONG: usize = 9;
/// What is left of a title has at least so many words where nothing but its place says that a part is the site's name.
const MIN_TITLE_WORDS: usize = 3;
/// A name so short is found in too many others.
const MIN_SITE_KEY: usize = 4;
/// Headings below this level are parts of the text.
const MAX_LEVEL: u8 = 3;
/// Headings below this one that say what is declared may be those of cards: they are weighed like all others.
const MAX_AGREEING_LEVEL: u8 = 2;
/// What JSON-LD calls pages whose heading is their title, whatever the Open Graph says.
const ARTICLES: [&str; 3] = ["Article", "Posting", "Report"];

/// A heading of which more is a link is a link.
const MIN_LINKED: f32 = 0.5;
/// Of longer titles only so many words are compared.
const MAX_COMPARED: usize = 40;
/// A title has at most so many parts that are no headline: site, section, subsection.
const MAX_PARTS: usize = 4;
/// A kicker stands at most so many blocks above it.
const MAX_ABOVE: usize = 2;
/// A byline stands at most so many blocks below its headline.
const MAX_BELOW: usize = 5;

/// What is known of the site's name.
pub(super) struct Site {
    /// Its names, as keys.
    names: Vec<String>,
    /// Those of its publishers, as keys.
    publishers: Vec<String>,
    /// The label of its host, such as `harbourpost` of `www.harbourpost.co.uk`.
    host: Option<String>,
}

impl Site {
    pub(super) fn of<'n>(
        names: impl IntoIterator<Item = &'n str>,
        publishers: impl IntoIterator<Item = &'n str>,
        url: Option<&Url>,
    ) -> Site {
        let label = |host: &str| -> Option<String> {
            let labels =
                host.split('.').filter(|label| !matches!(*label, "www" | "blog" | "news" | "m" | "en"));
            labels.max_by_key(|label| label.len()).map(key)
        };
        let host = url.and_then(Url::host_str).and_then(label).filter(|host| host.len() >= MIN_SITE_KEY);
        // "Salt & Signal" may be written "Saltandsignal".
        let keys = |name: &'n str| {
            let spelled = name.contains('&').then(|| key(&name.replace('&', "and")));
            [Some(key(name)), spelled].into_iter().flatten().filter(|name| !name.is_empty())
        };
        Site {
            names: names.into_iter().flat_map(keys).collect(),
            publishers: publishers.into_iter().flat_map(keys).collect(),
            host,
        }
    }

    /// Whether a name of an author is that of the site: the same, or a single word that its host is called after, be it with a
    /// top-level domain.
    pub(super) fn is_named(&self, name: &str) -> bool {
        let folded = key(name);
        let one_word = !name.trim().contains(char::is_whitespace);
        let label = name.trim().rsplit_once('.').map(|(label, _)| key(label));
        let is_host = |name: &String| self.host.as_ref() == Some(name);
        self.names.contains(&folded)
            || self.publishers.contains(&folded)
            || one_word && (is_host(&folded) || label.as_ref().is_some_and(is_host))
    }

    /// Whether a text is one of the names that the site gives itself.
    fn is_called(&self, text: &str) -> bool {
        self.names.contains(&key(text))
    }

    /// Whether a text is the name of a publisher, or what the link to the home page says.
    fn is_linked(&self, text: &str) -> bool {
        self.publishers.contains(&key(text))
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
    let site = Site::of([], [], Some(address));
    let host = site.host?;
    let parts = SEPARATORS.iter().filter_map(|separator| title.rsplit_once(separator));
    parts.map(|(_, last)| last.trim()).find(|last| key(last) == host)
}

/// The name of a forum in the title of a phpBB thread: "Harbour board • View topic - Low tide".
pub(super) fn forum_part(title: &str) -> Option<&str> {
    let before =
        |label: &&str| Some(title.split_once(*label)?.0.trim_end().trim_end_matches(['•', '-']).trim_end());
    TOPIC_LABELS.iter().find_map(before)
}

/// Where a title is sought.
#[derive(Clone, Copy)]
pub(super) struct Sought<'a> {
    pub(super) document: &'a Html,
    pub(super) declared: &'a Declared,
    pub(super) linked: &'a LinkedData,
    pub(super) site: &'a Site,
    pub(super) outline: &'a Outline,
    pub(super) kept: &'a [usize],
    pub(super) address: Option<&'a Url>,
}

impl Sought<'_> {
    /// Whether the page tells machines its title: pages of old do not.
    fn is_for_machines(&self) -> bool {
        self.declared.meta(Meaning::Title).is_some() || self.linked.headline.is_some()
    }
}

/// The page's headline: the heading that says what a declared title says, or begins with, or is the beginning of; else what
/// weighs most of the first-level heading nearest before the main content and the declared titles.
pub(super) fn title(sought: &Sought<'_>) -> Option<(String, Source)> {
    let found = match agreed(sought) {
        Agreed::Found(title, source) => Some((title, source)),
        Agreed::Open(choice) => choice.best(),
    };
    found.map(|(title, source)| {
        // A line may break within a heading.
        let title = words::folded(title);
        let bare = sought.declared.title.as_deref().and_then(|declared| without_number(&title, declared));
        (bare.map(str::to_owned).unwrap_or(title), source)
    })
}

/// Whether a page says that it is an article.
pub(super) fn is_article(declared: &Declared, linked: &LinkedData) -> bool {
    is_linked_article(linked)
        || declared.meta(Meaning::Kind).is_some_and(|kind| kind.eq_ignore_ascii_case("article"))
}

/// Whether its linked data does.
fn is_linked_article(linked: &LinkedData) -> bool {
    linked.kind.as_deref().is_some_and(|kind| ARTICLES.iter().any(|end| kind.ends_with(end)))
}

/// A title without the number of an issue or a thread behind it, where the declared title goes on without one: GitHub.
fn without_number<'t>(title: &'t str, declared: &str) -> Option<&'t str> {
    let (bare, number) = title.rsplit_once(" #")?;
    let rest = declared.strip_prefix(bare)?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && WITHOUT_COLON.iter().any(|separator| rest.starts_with(separator))).then_some(bare)
}

/// The names of what is known of candidates.
#[cfg(feature = "training")]
pub(super) fn facts() -> Vec<String> {
    choice::WEIGHTS.iter().map(|(fact, _)| format!("{fact:?}")).collect()
}

/// What may be the title where no heading says what a declared title says, with what is known of each.
#[cfg(any(test, feature = "training"))]
pub(super) fn candidates(sought: &Sought<'_>) -> Vec<(String, Vec<f32>)> {
    match agreed(sought) {
        Agreed::Found(..) => Vec::new(),
        Agreed::Open(choice) => choice.described(),
    }
}

/// What headings and declared titles agree on, or what is left to choose between.
enum Agreed<'t> {
    Found(&'t str, Source),
    Open(Choice<'t>),
}

fn agreed<'t>(sought: &Sought<'t>) -> Agreed<'t> {
    let Sought { declared, linked, site, outline, .. } = *sought;
    let all = Headings::of(sought);
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
            return Agreed::Found(without_site_behind(heading, site), Source::Text);
        }
        let title = without_site(whole, site);
        if title.is_empty() || site.is(title) {
            continue;
        }
        let wanted = key(title);
        if let Some(shown) = all.within(MAX_AGREEING_LEVEL).find(|heading| heading.key == wanted) {
            // Both may be no more than the name of the site.
            let below = all.below_site(shown, sought);
            return Agreed::Found(below.unwrap_or(shown).text, Source::Text);
        }
        // Blogger: `Blog: Post`, and the post's heading is of the third level.
        let post =
            whole.split_once(COLON).filter(|(blog, _)| site.is_linked(blog)).map(|(_, post)| key(post));
        let is_post =
            |heading: &&Heading<'_>| heading.level == MAX_LEVEL && Some(&heading.key) == post.as_ref();
        if let Some(shown) = all.within(MAX_LEVEL).find(is_post) {
            return Agreed::Found(shown.text, Source::Text);
        }
        // What stands before a colon there may be a kicker above the heading.
        let is_headline = |heading: &&Heading<'_>| {
            let parts = whole.split_once(COLON).filter(|_| !heading.is_linked);
            parts.is_some_and(|(kicker, headline)| {
                key(without_site(headline, site)) == heading.key
                    && stands_above(outline, heading.index, kicker)
            })
        };
        if let Some(shown) = all.within(1).find(is_headline) {
            return Agreed::Found(shown.text, Source::Text);
        }
        // What is declared may be cut short.
        let goes_on =
            |heading: &&Heading<'_>| heading.key.starts_with(&wanted) && !begins(heading.text, title);
        if let Some(shown) = all.within(1).find(goes_on) {
            return Agreed::Found(shown.text, Source::Text);
        }
        // A kicker may stand in the same heading.
        if all.within(1).any(|heading| heading.key.contains(&wanted)) {
            return Agreed::Found(title, source);
        }
        // "Site: what it is" is the title of a page whose headings say something else.
        cleaned.push((cut_both(whole, site, WITHOUT_COLON), source));
    }
    match shown(sought, &all).or_else(|| all.signed(sought).map(|heading| heading.text)) {
        Some(line) => Agreed::Found(line, Source::Text),
        None => Agreed::Open(Choice::of(sought, &all, &cleaned)),
    }
}

/// Whether a text stands in a line of its own right above a heading.
fn stands_above(outline: &Outline, heading: usize, text: &str) -> bool {
    let wanted = key(text);
    let above = &outline.blocks[heading.saturating_sub(MAX_ABOVE)..heading];
    above.iter().any(|block| key(outline.block_text(block)) == wanted)
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
    // A bar needs no spaces around it.
    let is_separated =
        || gap.contains(['|', '｜']) || SEPARATORS.iter().any(|mark| *mark != COLON && gap.contains(mark));
    end > 0 && wanted.peek().is_none() && long && is_separated()
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
    repeatedly(title, |title| {
        let of_thread = || TOPIC_LABELS.iter().find_map(|label| Some(title.split_once(label)?.1));
        let spaced = of_thread().or_else(|| (0..SEPARATORS.len()).find_map(|i| cut(title, i)));
        spaced.or_else(|| han_cut(title, site)).or_else(|| tight_cut(title, site))
    })
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
    let parts = title.rsplit_once(SEPARATORS[separator]);
    let (rest, last) = parts.filter(|(_, last)| !opens_quotation(SEPARATORS[separator], last))?;
    let long = rest.split_whitespace().count() >= MIN_TITLE_WORDS && rest.len() > last.len();
    let by_place = long && (separator < STRONG || site.names.is_empty() && SEPARATORS[separator] != COLON);
    (!key(rest).is_empty() && (site.is(last) || by_place)).then_some(rest)
}

/// Whether a separator opens a quotation that what stands behind it closes: "Le port : « la mer revient »".
fn opens_quotation(separator: &str, behind: &str) -> bool {
    let closing = match separator.trim() {
        "«" => '»',
        "‹" => '›',
        _ => return false,
    };
    behind.contains(closing)
}

/// Marks that need no space before the name of the site.
const TIGHT: [char; 10] = ['|', '｜', '－', '–', '—', '：', '・', '／', '_', '-'];

/// A title without the very name of the site behind one of these marks.
fn tight_cut<'t>(title: &'t str, site: &Site) -> Option<&'t str> {
    let is_cut = |(rest, last): &(&str, &str)| site.is_called(last) && !key(rest).is_empty();
    TIGHT.iter().filter_map(|mark| title.rsplit_once(*mark)).find(is_cut).map(|(rest, _)| rest)
}

/// What sites of Chinese and Japanese are called at the end.
const HAN_SITES: [&str; 6] = ["网", "網", "网站", "新闻", "在线", "频道"];

/// The same for a title in Chinese or Japanese, which has no spaces: a low line sets the site apart, and a hyphen what is called as sites
/// are.
fn han_cut<'t>(title: &'t str, site: &Site) -> Option<&'t str> {
    let is_han = 2 * title.chars().filter(|c| words::is_cjk(*c)).count() > title.chars().count();
    let is_site = |last: &str| site.is(last) || HAN_SITES.iter().any(|end| last.ends_with(end));
    let low_line = || title.rsplit_once('_').map(|(rest, _)| rest.trim_end_matches('_'));
    let hyphen = || {
        title.rsplit_once('-').filter(|(_, last)| is_site(last)).map(|(rest, _)| rest.trim_end_matches('-'))
    };
    let cut = |rest: &&str| is_han && !key(rest).is_empty();
    low_line().filter(cut).or_else(|| hyphen().filter(cut))
}

#[cfg(test)]
mod tests;
