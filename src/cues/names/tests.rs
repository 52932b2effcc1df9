//! What names must and must not say, by example.

use super::table::GROUPS;
use super::{BOILERPLATE, NameCues as N, WEIGHTS, names, weight};

/// Values and roles that they must have.
const GIVEN: &[(&str, N)] = &[
    ("article-body", N::CONTENT),
    ("Article__Body--large", N::CONTENT),
    ("articleBody", N::CONTENT),
    ("articlebody", N::CONTENT),
    ("news_entry-content2", N::CONTENT),
    ("td-post-content tagdiv-type", N::CONTENT),
    ("mw-parser-output", N::CONTENT),
    ("prose lg:prose-xl dark:prose-invert", N::CONTENT),
    ("zhengwen", N::CONTENT),
    ("artikel-inhalt", N::CONTENT),
    ("tekst-artykulu", N::CONTENT),
    ("honbun", N::CONTENT),
    ("paywall-content", N::CONTENT),
    ("content", N::CONTENT_WEAK),
    ("inhalt", N::CONTENT_WEAK),
    ("hentry post", N::ARTICLE),
    ("site-main", N::MAIN),
    ("entry-title", N::TITLE),
    ("entry-header", N::TITLE),
    ("standfirst", N::LEAD),
    ("lead", N::LEAD),
    ("chapo", N::LEAD),
    ("article__teaser", N::LEAD),
    ("wp-caption-text", N::CAPTION),
    ("figcaption", N::CAPTION),
    ("byline author", N::BYLINE),
    ("author-bio", N::AUTHOR_BOX),
    ("bio", N::AUTHOR_BOX),
    ("datePublished", N::DATE),
    ("entry-meta", N::META),
    ("comments-link", N::META),
    ("tag-list", N::TAGS),
    ("cat-links", N::CATEGORY),
    ("shareButtons", N::SHARE),
    ("teilen", N::SHARE),
    ("a2a_kit a2a_kit_size_32", N::SHARE),
    ("comment-content", N::COMMENTS),
    ("pinglun", N::COMMENTS),
    ("disqus_thread", N::COMMENTS),
    ("comment-respond", N::COMMENT_FORM),
    ("jp-relatedposts", N::RELATED),
    ("articleRelatedPostsWide", N::RELATED),
    ("next-post", N::RELATED),
    ("leggi-anche", N::RELATED),
    ("card__title", N::TEASER),
    ("main-nav", N::NAV),
    ("menu-item menu-item-type-post_type", N::NAV),
    ("Breadcrumbs", N::BREADCRUMB),
    ("post-navigation", N::PAGER),
    ("site-header", N::HEADER),
    ("pageFooter", N::FOOTER),
    ("contentinfo", N::FOOTER),
    ("leftsidebar", N::SIDEBAR),
    ("complementary", N::SIDEBAR),
    ("widget_text", N::WIDGET),
    ("div-gpt-ad-1234567", N::AD),
    ("storyAd", N::AD),
    ("ad300", N::AD),
    ("DFPAdSlot", N::AD),
    ("advertisement-label", N::AD),
    ("werbung", N::AD),
    ("guanggao", N::AD),
    ("mc4wp-form", N::NEWSLETTER),
    ("onetrust-banner-sdk", N::CONSENT),
    ("CybotCookiebotDialog", N::CONSENT),
    ("qc-cmp2-container", N::CONSENT),
    ("modal-dialog", N::POPUP),
    ("paywall", N::LOGIN),
    ("search-form", N::SEARCH),
    ("gform_wrapper", N::FORM),
    ("lead-gen", N::FORM),
    ("hidden", N::HIDDEN),
    ("sr-only", N::HIDDEN),
    ("d-none flex", N::HIDDEN),
    ("hidden md:mt-4", N::HIDDEN),
    ("wetter", N::WEATHER),
    ("toc", N::TOC),
    ("mw-editsection", N::EDIT),
    ("reflist", N::REFERENCE),
    ("footnotes", N::REFERENCE),
    ("vertical-navbox", N::INFOBOX),
    ("product-info", N::PRODUCT),
    ("woocommerce-product-details__short-description", N::DESCRIPTION),
    ("term-description", N::DESCRIPTION),
    ("add-to-cart", N::PRICE),
    ("customer-reviews", N::REVIEW),
    ("tech-specs", N::SPEC),
    ("search-results", N::GRID),
    ("hero-banner", N::HERO),
    ("banner", N::BANNER),
    ("services", N::FEATURES),
    ("accordion-body", N::FAQ),
    ("tabpanel", N::TAB_PANEL),
    ("bbWrapper", N::FORUM_POST),
    ("message-content js-messageContent", N::FORUM_POST),
    ("t_f", N::FORUM_POST),
    ("user-signature", N::USER_CARD),
    ("bigusername", N::USER_CARD),
    ("vote-count", N::VOTE),
    ("highlight language-rust", N::CODE),
    ("swiper-slide", N::GALLERY),
    ("jw-player", N::VIDEO),
    ("stellenanzeige", N::JOB),
    ("tribe-events", N::EVENT),
    ("wprm-recipe-container", N::RECIPE),
    ("impressum", N::LEGAL),
    ("most-read", N::POPULAR),
    ("btn btn-primary", N::TOOLBAR),
    ("lang-switcher", N::LANGUAGE),
    ("pullquote", N::QUOTE),
    ("Related articles", N::RELATED),
    ("menu-item-has-children", N::NAV),
    ("field--type-text-with-summary", N::CONTENT),
    ("show-more no-display", N::HIDDEN),
    ("no-print", N::TOOLBAR),
    ("h-card", N::BYLINE),
    ("wy-nav-content", N::CONTENT),
    ("md-typeset", N::CONTENT),
    ("VPDoc", N::CONTENT),
    ("e-content", N::CONTENT),
    ("blog-item-content", N::CONTENT),
    ("widget-type-rich_text", N::CONTENT),
    ("haber-metni", N::CONTENT),
    ("articolo__testo", N::CONTENT),
    ("article-tekst", N::CONTENT),
    ("newsct_article", N::CONTENT),
    ("cmp-text", N::CONTENT_WEAK),
    ("ce_text", N::CONTENT_WEAK),
    ("b-right-rail__main", N::MAIN),
    ("code-header", N::TITLE),
    ("snippet-clipboard-content", N::CODE),
    ("function-signature", N::CODE),
    ("lang-python", N::CODE),
    ("ipsComment_content", N::FORUM_POST),
    ("message-cell--user", N::USER_CARD),
    ("Layout-sidebar layout-sidebar-first", N::SIDEBAR),
    ("reklam-alani", N::AD),
    ("ilgili-haberler", N::RELATED),
    ("voir-aussi", N::RELATED),
    ("yorumlar", N::COMMENTS),
    ("en-cok-okunan", N::POPULAR),
    ("redes-sociales", N::SHARE),
    ("topicPath", N::BREADCRUMB),
    ("wp-block-post-terms", N::TAGS),
    ("onderschrift", N::CAPTION),
    ("image__meta", N::CAPTION),
    ("productView-description", N::DESCRIPTION),
    ("kb-table-of-content-wrap", N::TOC),
    ("pum-content", N::POPUP),
    ("sqs-block-summary-v2", N::GRID),
    ("order-summary", N::PRICE),
    ("et_pb_blurb", N::FEATURES),
];

/// Values and roles that they must not have: the traps.
const DENIED: &[(&str, N)] = &[
    ("entry-header", N::HEADER),
    ("entry-footer", N::FOOTER),
    ("footnotes", N::FOOTER),
    ("has-sidebar", N::SIDEBAR),
    ("no-sidebar single", N::SIDEBAR),
    ("with-sidebar", N::SIDEBAR),
    ("noSidebar nosidebar page-has-right-sidebar layout-no-sidebars", N::SIDEBAR),
    ("has-sticky-header page-with-header-logo", N::HEADER),
    ("anchorWithStickyNavbar_x grid-for-nav row--has-menu", N::NAV),
    ("not-prose", N::CONTENT),
    ("content-sidebar-wrap", N::SIDEBAR),
    ("btn-secondary", N::SIDEBAR),
    ("comment-count", N::COMMENTS),
    ("download loading gradient headline thread read shadow lead-gen badge head add", N::AD),
    ("no-ads job-ad", N::AD),
    ("color-pub-primary", N::AD),
    ("lead-gen leading", N::LEAD),
    ("hidden md:block", N::HIDDEN),
    ("d-none d-lg-flex", N::HIDDEN),
    ("md:hidden overflow-hidden hidden-xs field--label-hidden", N::HIDDEN),
    ("not-sr-only", N::HIDDEN),
    ("canvas navy unavailable", N::NAV),
    ("table tablet stable", N::TAB_PANEL),
    ("biology", N::AUTHOR_BOX),
    ("cmp-text cmp-container", N::CONSENT),
    ("fa-search fa-comments fa-share", N::SEARCH),
    ("fa-search fa-comments fa-share", N::SHARE),
    ("faq", N::TOOLBAR),
    ("elementor-widget elementor-widget-container", N::WIDGET),
    ("comment-content footer-content modal-content", N::CONTENT_WEAK),
    ("menu-item-object-post", N::ARTICLE),
    ("related-articles main-menu", N::ARTICLE),
    ("main-menu main-footer", N::MAIN),
    ("post content", N::CONTENT),
    ("sc-kAdq iAd css-1ad4x postad post-ad", N::AD),
    ("pointer-events-none", N::EVENT),
    ("dialog-off-canvas-main-canvas", N::POPUP),
    ("dialog-off-canvas-main-canvas", N::NAV),
    ("object-cover", N::HERO),
    ("market-share", N::SHARE),
    ("hover:underline md:search", N::SEARCH),
    ("justify-content-center", N::CONTENT_WEAK),
    ("content-valign-top is-content-justification-left content-width--wide", N::CONTENT_WEAK),
    ("wy-nav-content wy-nav-content-wrap", N::NAV),
    ("code-header question-header callout__header th-header notion-header", N::HEADER),
    ("blockquote-footer table-footer", N::FOOTER),
    ("sig sig-object method-signature message-userContent", N::USER_CARD),
    ("snippet-clipboard-content", N::EDIT),
    ("code-toolbar elementor-icon-list-items icon-box-content read-more-content", N::TOOLBAR),
    ("show-more__content infinite-scroll-component", N::PAGER),
    ("kg-card kg-image-card et_pb_blurb blog-item-content blog-item-title", N::TEASER),
    ("portlet-boundary widget-span widget-type-rich_text widget-image-caption", N::WIDGET),
    ("starlight-aside b-right-rail b-right-rail__main", N::SIDEBAR),
    ("node--promoted et_pb_promo", N::AD),
    ("suggestedAnswer", N::RELATED),
    ("entry-terms", N::LEGAL),
    ("alert-info product__info-wrapper image__meta", N::META),
    ("review_context context-id", N::CONTENT),
    ("ipsComment_content", N::COMMENTS),
    ("success-message__content", N::FORUM_POST),
    ("tweet-embed", N::SHARE),
    ("wp-lightbox-container", N::POPUP),
    ("subscriber-only", N::LOGIN),
    ("stock-photo", N::PRICE),
    ("jobTitle", N::JOB),
    ("order-summary review-summary summary-v2-block", N::LEAD),
    ("ez-toc-section", N::TOC),
    ("topiclist", N::TAGS),
    ("header-with-anchor-widget", N::HEADER),
    ("itemListElement", N::GRID),
];

#[test]
fn names_give_their_roles() {
    for &(value, role) in GIVEN {
        let found = names(value);
        assert!(found.has(role), "{value}: {found:?} lacks {role:?}");
    }
}

#[test]
fn names_do_not_fall_into_traps() {
    for &(value, role) in DENIED {
        let found = names(value);
        assert!(!found.has(role), "{value}: {found:?} has {role:?}");
    }
}

#[test]
fn nothing_says_nothing() {
    for value in ["", " ", "- _", "::", ":", "x1", "größe 文章", "col-md-6 mt-4 flex w-full", "\u{FFFD}"]
    {
        assert_eq!(names(value), N::NONE, "{value:?}");
    }
}

#[test]
fn every_role_is_given_by_an_example_and_by_the_table() {
    let examples = GIVEN.iter().fold(N::NONE, |all, &(_, role)| all | role);
    let table = GROUPS.into_iter().flatten().fold(N::NONE, |all, group| all | group.gives);
    let all = N::from_bits(u64::MAX >> (u64::BITS as usize - N::COUNT));
    assert_eq!(all.without(examples), N::NONE);
    assert_eq!(all.without(table), N::NONE);
}

#[test]
fn every_pattern_is_lower_case_and_reaches_its_roles() {
    for group in GROUPS.into_iter().flatten() {
        for pattern in group.patterns.split_ascii_whitespace() {
            assert!(
                pattern.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{pattern}"
            );
            assert!(
                pattern.len() > 3 || !matches!(group.at, super::At::Part),
                "{pattern} hides in other words"
            );
            // Another group may deny a role of the group, and boilerplate denies content, but something must remain.
            let found = names(pattern);
            assert!(group.gives.is_empty() || found != N::NONE, "{pattern} says nothing");
            assert!(!found.has(group.takes.without(group.gives)), "{pattern} still says {found:?}");
        }
    }
}

#[test]
fn weights_are_clamped_sums() {
    assert_eq!(weight(N::NONE), 0);
    assert_eq!(weight(N::CONTENT), 3);
    assert_eq!(weight(N::CONTENT | N::ARTICLE | N::MAIN), 3);
    assert_eq!(weight(N::NAV | N::FOOTER | N::AD), -3);
    assert_eq!(weight(N::ARTICLE | N::META), 0);
    assert_eq!(weight(N::TITLE), 0);
    for (index, &(role, _)) in WEIGHTS.iter().enumerate() {
        assert!(WEIGHTS[..index].iter().all(|&(other, _)| other != role), "{role:?} has two weights");
    }
    assert!(BOILERPLATE.has(N::NAV) && !BOILERPLATE.has(N::CONTENT));
}

#[test]
fn sets_list_their_labels() {
    let set = N::SHARE | N::AD;
    assert_eq!(set.labels().collect::<Vec<_>>(), ["share", "ad"]);
    assert_eq!(format!("{set:?}"), r#"{"share", "ad"}"#);
    assert_eq!(set.without(N::AD), N::SHARE);
    assert!(N::NONE.is_empty() && !set.is_empty());
    assert_eq!(N::from_bits(set.bits()), set);
}
