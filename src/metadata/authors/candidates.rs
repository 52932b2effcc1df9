//! Whom each source names.

use std::cell::OnceCell;

use crate::metadata::byline::Visible;
use crate::metadata::head::MarkKind;
use crate::metadata::meta_tags::{Meaning, meaning};
use crate::metadata::{Distinct, Ranking, State, names, title};
use crate::words::key;

/// Names of catalogues, which write `Holm, Ada`.
const CATALOGUES: [&str; 5] =
    ["citation_author", "bepress_citation_author", "dc.creator", "dcterms.creator", "dc:creator"];
/// A family name there and given names have at most so many words.
const MAX_FAMILY: usize = 4;
const MAX_GIVEN: usize = 4;
/// Authors of one text stand no further apart, in elements.
const MAX_GAP: usize = 12;

/// The sources, each of which is asked when its turn comes.
pub(super) struct Candidates<'a> {
    page: &'a Ranking<'a>,
    seen: &'a Visible<'a>,
    state: &'a State<'a>,
    site: &'a title::Site,
    /// What `<meta>` of the best name says, and its rank.
    rank: Option<usize>,
    meta: Vec<String>,
    /// The text is read once, if at all.
    byline: OnceCell<Vec<String>>,
    signed: OnceCell<Vec<String>>,
}

impl<'a> Candidates<'a> {
    pub(super) fn of(
        page: &'a Ranking<'a>,
        seen: &'a Visible<'a>,
        state: &'a State<'a>,
        site: &'a title::Site,
    ) -> Self {
        let metas = page.declared.metas(Meaning::Author);
        // A name of lesser rank may tell the person where a better one tells the site.
        let is_told = |content: &str| !names::declared(content).is_empty();
        let is_person = |content: &str| is_told(content) && !site.is_named(content);
        let rank_of =
            |is: &dyn Fn(&str) -> bool| metas.iter().find(|(_, content)| is(content)).map(|(rank, _)| *rank);
        let rank = rank_of(&is_person).or_else(|| rank_of(&is_told));
        let of_rank = metas.iter().filter(|(of, _)| Some(*of) == rank);
        let meta = of_rank.flat_map(|(rank, content)| cited(content, *rank)).collect();
        Candidates { page, seen, state, site, rank, meta, byline: OnceCell::new(), signed: OnceCell::new() }
    }

    /// Each name once, if there is any.
    pub(super) fn anybody(&self, names: Vec<String>) -> Option<Vec<String>> {
        each_once(self.whole(names))
    }

    /// The persons among names, if there is one. `The Tide Club on Facebook` is none.
    pub(super) fn persons(&self, names: Vec<String>) -> Option<Vec<String>> {
        let mut names = self.whole(names);
        names.retain(|name| {
            !self.site.is_named(name)
                && !names::is_collective(name)
                && !names::is_company(name)
                && !names::is_sentence(name)
                && !self.is_organisation(name)
        });
        self.anybody(names::without_houses(names))
    }

    /// Whether all are persons: an account, or who is called after the site, yields to the person in whose name it writes.
    pub(super) fn are_in_person(&self, names: &[String]) -> bool {
        let is_of_site = |name: &String| name.split_whitespace().any(|word| self.site.is_named(word));
        names.iter().all(|name| names::is_of_person(name) && !is_of_site(name))
    }

    /// `Spindle & Sprocket` is one where the site is called so.
    fn whole(&self, names: Vec<String>) -> Vec<String> {
        let are_words = names.len() > 1 && !names.iter().any(|name| name.contains(' '));
        if are_words && self.site.is_named(&names.concat()) { vec![names.join(" & ")] } else { names }
    }

    /// A tag may name for the author whom the linked data calls an organisation.
    fn is_organisation(&self, name: &str) -> bool {
        let name = key(name);
        self.page.linked.organisations.iter().any(|organisation| key(organisation) == name)
    }

    /// The names in declared values. A site's name need not look like one: `Tide & Co`.
    fn declared<S: AsRef<str>>(&self, values: &[S]) -> Vec<String> {
        let is_whole = |value: &str| self.site.is_named(value) && !value.contains(['|', ',']);
        let names =
            |value: &str| if is_whole(value) { vec![value.to_owned()] } else { names::declared(value) };
        values.iter().flat_map(|value| names(value.as_ref())).collect()
    }

    pub(super) fn linked(&self) -> Vec<String> {
        self.declared(&self.page.linked.persons)
    }

    /// The organisations of the linked data that do not run sites for others.
    pub(super) fn organisations(&self) -> Vec<String> {
        let organisations = self.page.linked.organisations.iter();
        organisations.filter(|name| !names::is_operator(name)).cloned().collect()
    }

    pub(super) fn meta(&self) -> Vec<String> {
        self.declared(&self.meta)
    }

    /// The same if it is a tag for catalogues.
    pub(super) fn catalogued(&self) -> Option<Vec<String>> {
        self.rank.filter(|rank| is_catalogue(*rank)).map(|_| self.meta())
    }

    /// The card for sharing.
    pub(super) fn card(&self) -> Vec<String> {
        self.declared(self.page.declared.card_author().as_slice())
    }

    /// What the data of the page's framework says.
    pub(super) fn state(&self) -> Vec<String> {
        self.declared(self.state.persons())
    }

    /// The names that marks give. Authors of one text are named side by side; those of answers and other texts further down.
    pub(super) fn marked(&self, kind: MarkKind) -> Vec<String> {
        let declared = self.page.declared;
        if declared.is_list {
            return Vec::new();
        }
        let mut last = None;
        let near = |(place, _): &(usize, String)| {
            let before = last.replace(*place);
            before.is_none_or(|before| place - before <= MAX_GAP)
        };
        let values = declared.marks(kind, self.page.document).take_while(near);
        // An element may hold the author's life as well.
        let all =
            values.filter(|(_, value)| !names::is_operator(value)).map(|(_, value)| names::names(&value));
        all.filter(|names| names.iter().all(|name| names::is_shaped(name) && !names::is_small(name)))
            .flatten()
            .collect()
    }

    /// Who began the thread.
    pub(super) fn starter(&self) -> Vec<String> {
        self.seen.starter()
    }

    pub(super) fn spoken(&self) -> Vec<String> {
        if self.is_of_others() { Vec::new() } else { self.seen.spoken(self.page.kept) }
    }

    pub(super) fn byline(&self) -> Vec<String> {
        let read = || if self.is_of_others() { Vec::new() } else { self.seen.authors() };
        self.byline.get_or_init(read).clone()
    }

    pub(super) fn named_parts(&self) -> Vec<String> {
        self.seen.named_parts(self.page.kept)
    }

    pub(super) fn signed(&self) -> Vec<String> {
        let read = || if self.is_of_others() { Vec::new() } else { self.seen.signed(self.page.kept) };
        self.signed.get_or_init(read).clone()
    }

    /// Who signed a text of which the page declares some author.
    pub(super) fn signed_as_declared(&self) -> Vec<String> {
        if self.meta.is_empty() { Vec::new() } else { self.signed() }
    }

    pub(super) fn presented(&self) -> Vec<String> {
        if self.is_of_others() { Vec::new() } else { self.seen.presented() }
    }

    /// Names beside the date that are no topics of the page.
    pub(super) fn dated(&self) -> Vec<String> {
        let mut dated = if self.is_of_others() { Vec::new() } else { self.seen.dated_persons() };
        dated.retain(|name| !self.is_topic(name));
        dated
    }

    /// Whether what readers see names others: beside a product brands and those who rate it, in the cards of a list authors of
    /// other pages.
    fn is_of_others(&self) -> bool {
        self.is_product() || self.page.declared.is_list
    }

    /// Whether a text is what the page declares as its section or as a tag.
    fn is_topic(&self, text: &str) -> bool {
        let topics = [Meaning::Category, Meaning::Tag].map(|meaning| self.page.declared.metas(meaning));
        let mut topics = topics.iter().flatten().flat_map(|(_, topics)| topics.split(','));
        topics.any(|topic| key(topic) == key(text))
    }

    /// Whether the page declares that it is of a product.
    fn is_product(&self) -> bool {
        let of_linked = self.page.linked.kind.as_deref().is_some_and(|kind| kind.ends_with("Product"));
        of_linked || self.page.declared.meta(Meaning::Kind).is_some_and(|kind| kind.starts_with("product"))
    }
}

/// Each name once; `None` if there is none.
fn each_once(names: Vec<String>) -> Option<Vec<String>> {
    let mut found = Distinct::default();
    names.iter().for_each(|name| found.add(name, key(name)));
    (!found.values.is_empty()).then_some(found.values)
}

/// `Ada Holm` for `Holm, Ada`, as catalogues write it; the rank of a name tells theirs, in which a family name may be several words.
fn cited(value: &str, rank: usize) -> Vec<String> {
    let flipped = |name: &str| {
        let mut parts = name.split(',').map(str::trim);
        let (family, given, suffix) = (parts.next()?, parts.next()?, parts.next());
        let (of_family, of_given) = (family.split(' ').count(), given.split(' ').count());
        let is_list = of_family > 1 && of_given > 1 && !names::is_particle(family.split(' ').next()?);
        let is_flipped = if is_catalogue(rank) {
            !is_list
                && of_family <= MAX_FAMILY
                && of_given <= MAX_GIVEN
                && parts.next().is_none()
                && suffix.is_none_or(names::is_suffix)
        } else {
            of_family == 1 && of_given <= 2 && suffix.is_none()
        };
        let is_name = is_flipped && !family.is_empty() && !given.is_empty() && !names::is_suffix(given);
        is_name
            .then(|| [Some(given), Some(family), suffix].into_iter().flatten().collect::<Vec<_>>().join(" "))
    };
    let parts = if is_catalogue(rank) { value.split(';').collect() } else { vec![value] };
    parts.into_iter().map(|name| flipped(name).unwrap_or_else(|| name.trim().to_owned())).collect()
}

/// Whether a name is from a tag for catalogues, by its rank among those that name authors.
fn is_catalogue(rank: usize) -> bool {
    CATALOGUES.iter().any(|name| meaning(name).is_some_and(|(_, of)| of == rank))
}
