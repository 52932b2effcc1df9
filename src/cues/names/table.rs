//! What names mean, grouped by role. Names that stand on many pages were surveyed over two thousand; the rest comes from the
//! documentation of the content management systems, forums and shops that are named beside it.
//!
//! A short pattern or one that hides in other words (`ad` in `loading`, `nav` in `canvas`) must be a whole token.

mod article;
mod frame;
mod kinds;

use super::{At, Group, NameCues as N};

/// How much each role speaks for content (+) or boilerplate (−). Roles that stand in both weigh nothing and are left out.
pub(super) const WEIGHTS: &[(N, i8)] = &[
    (N::CONTENT, 3),
    (N::CONTENT_WEAK, 1),
    (N::ARTICLE, 1),
    (N::MAIN, 1),
    (N::LEAD, 1),
    (N::DESCRIPTION, 2),
    (N::RECIPE, 1),
    (N::FORUM_POST, 2),
    (N::CODE, 1),
    (N::FAQ, 1),
    (N::JOB, 1),
    (N::BYLINE, -1),
    (N::AUTHOR_BOX, -2),
    (N::DATE, -1),
    (N::META, -1),
    (N::TAGS, -2),
    (N::SHARE, -3),
    (N::COMMENTS, -1),
    (N::COMMENT_FORM, -3),
    (N::RELATED, -3),
    (N::TEASER, -1),
    (N::NAV, -3),
    (N::BREADCRUMB, -2),
    (N::PAGER, -2),
    (N::HEADER, -2),
    (N::FOOTER, -3),
    (N::SIDEBAR, -3),
    (N::WIDGET, -1),
    (N::AD, -3),
    (N::NEWSLETTER, -3),
    (N::CONSENT, -3),
    (N::POPUP, -2),
    (N::LOGIN, -2),
    (N::SEARCH, -2),
    (N::FORM, -1),
    (N::HIDDEN, -2),
    (N::WEATHER, -2),
    (N::TOC, -1),
    (N::EDIT, -2),
    (N::INFOBOX, -1),
    (N::PRICE, -1),
    (N::USER_CARD, -2),
    (N::VOTE, -1),
    (N::BANNER, -1),
    (N::LEGAL, -2),
    (N::POPULAR, -2),
    (N::TOOLBAR, -1),
    (N::LANGUAGE, -2),
];

/// What a variant prefix shows at some screen width, whatever hides it otherwise: Tailwind's `hidden md:block`.
pub(super) const SHOWING: &str =
    "block flex grid inline inline-block inline-flex table table-cell contents visible not-sr-only";

/// Names that do the same without a prefix: Bootstrap's `d-none d-lg-flex`.
pub(super) const REVEALING: &str = "show visible-xs visible-sm visible-md visible-lg \
     d-sm-block d-md-block d-lg-block d-xl-block d-sm-flex d-md-flex d-lg-flex d-xl-flex \
     d-sm-inline d-md-inline d-lg-inline d-sm-inline-block d-md-inline-block d-lg-inline-block \
     d-sm-table-cell d-md-table-cell d-lg-table-cell d-sm-grid d-md-grid d-lg-grid";

/// What stands behind these within a name is not the element, but what it has, lacks, hides or serves: `has-sidebar`,
/// `anchorWithStickyNavbar`, `body-for-nav`, `not-prose`. Only patterns that begin before count, or with the word.
pub(super) const STATES: &str = "has with without no not for hide";

const fn says(gives: N, at: At, patterns: &'static str) -> Group {
    Group { gives, takes: N::NONE, at, patterns }
}

/// Patterns that deny what a part of the name says, and give something else.
const fn instead(takes: N, gives: N, at: At, patterns: &'static str) -> Group {
    Group { gives, takes, at, patterns }
}

/// What an icon is named after is not there: `fa-search` is no search form.
const ICON: N = N::SHARE
    .with(N::SEARCH)
    .with(N::LOGIN)
    .with(N::PRICE)
    .with(N::VIDEO)
    .with(N::NAV)
    .with(N::COMMENTS)
    .with(N::WEATHER)
    .with(N::TAGS)
    .with(N::QUOTE)
    .with(N::LANGUAGE)
    .with(N::REVIEW)
    .with(N::CODE)
    .with(N::EVENT);

/// All groups.
pub(super) const GROUPS: [&[Group]; 3] = [article::GROUPS, frame::GROUPS, kinds::GROUPS];
