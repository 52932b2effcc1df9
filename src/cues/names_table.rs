//! The table of class and id cues, by role.
//!
//! Words are those of the themes and systems that most pages are made with (WordPress and its themes, Drupal, TYPO3,
//! MediaWiki, Discourse, phpBB, XenForo, Shopify, WooCommerce, Sphinx, MkDocs), of the lists of Readability and
//! trafilatura, and of what is common in other languages.

use super::names::NameCues as N;

/// How a pattern must stand in the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    /// As a whole word: short words that others contain.
    Word,
    /// At the start of a word.
    Start,
    /// Anywhere: long enough to mean nothing else.
    Part,
}
use Match::{Part, Start, Word};

/// Role, how its words must stand, words.
#[rustfmt::skip] // one word a line is no table
pub(super) const TABLE: &[(N, Match, &[&str])] = &[
    // The text itself.
    (N::CONTENT, Part, &[
        "article-body", "articlebody", "article__body", "article_body", "article-content", "articlecontent",
        "article__content", "article_content", "article-text", "articletext", "article__text", "article_text",
        "entry-content", "entry__content", "entrycontent", "entry-body", "entry__body", "post-content",
        "postcontent", "post__content", "post_content", "post-body", "postbody", "post__body", "post_body",
        "post-text", "story-body", "storybody", "story__body", "story-content", "story-text", "storytext",
        "news-body", "news-text", "newstext", "news-content", "page-content", "page__content", "pagecontent",
        "main-content", "maincontent", "main_content", "body-copy", "bodycopy", "body-text", "bodytext",
        "body-content", "rich-text", "richtext", "rich_text", "text-content", "textcontent", "content-body",
        "contentbody", "content__body", "content-text", "blog-content", "blog-post-content", "single-content",
        "td-post-content", "mw-parser-output", "mw-content-text", "markdown-body", "wysiwyg",
        "c-article-body", "node__content", "field-name-body", "field--name-body", "field_body", "rst-content",
        "md-content", "theme-doc-markdown", "available-content", "gh-content", "kg-content", "w-richtext",
        "elementor-widget-theme-post-content", "wp-block-post-content", "ce_text", "csc-textpic",
        "meldungstext", "artikeltext", "artikelinhalt", "haupttext", "fliesstext", "corps-article",
        "contenu-article", "texte-article", "cuerpo-noticia", "contenido-noticia", "cuerpo-articulo",
        "testo-articolo", "corpo-noticia", "conteudo-noticia", "artikel-inhoud", "tresc-artykulu", "zhengwen",
        "article_con", "art_body", "artibody", "content_area", "honbun", "text-block", "textblock",
        "ghost-content", "prose-content", "usertext-body", "section-body",
    ]),
    (N::CONTENT, Word, &[
        "prose", "markdown", "copy", "rte", "texto", "tresc", "neirong", "corpo", "cuerpo", "fulltext",
        "maintext", "wenzhang",
    ]),
    (N::ARTICLE, Start, &[
        "article", "artikel", "articulo", "articolo", "artigo", "artykul", "statia", "hentry", "blogpost",
        "newsitem", "meldung", "noticia", "notizia", "kiji", "beitrag",
    ]),
    (N::ARTICLE, Word, &[
        "post", "story", "entry", "blog", "news", "single", "node", "publication",
    ]),
    (N::MAIN, Word, &[
        "main", "primary", "haupt", "hauptinhalt", "principal",
    ]),
    (N::WRAPPER, Word, &[
        "content", "body", "text", "inhalt", "contenu", "contenido", "conteudo", "contenuto", "inhoud",
        "copy", "description", "container", "wrapper", "section", "page",
    ]),
    (N::TITLE, Word, &[
        "title", "headline", "heading", "titel", "titre", "titulo", "titolo", "tytul", "hed", "entry-title",
        "ueberschrift",
    ]),
    (N::LEAD, Word, &[
        "lead", "lede", "standfirst", "dek", "deck", "intro", "introduction", "abstract", "summary",
        "excerpt", "subtitle", "subheadline", "subhead", "chapo", "sommario", "entradilla", "bajada",
        "vorspann", "anreisser", "subtitulo", "catenaccio", "occhiello", "ingress", "synopsis", "tldr",
    ]),
    (N::CAPTION, Start, &[
        "caption", "figcaption", "bildunterschrift", "legende", "photo-credit", "image-credit", "wp-caption",
        "bildnachweis", "credit", "copyright-image", "imagecredit",
    ]),
    // About the text.
    (N::BYLINE, Start, &[
        "byline", "author", "autor", "auteur", "autore", "writer", "contributor", "verfasser", "posted-by",
        "postedby", "zuozhe", "sign-off",
    ]),
    (N::AUTHOR_BOX, Part, &[
        "author-box", "authorbox", "author_box", "about-author", "aboutauthor", "about-the-author",
        "author-bio", "authorbio", "author-info", "author-card", "author__bio", "author-profile",
        "author-description", "saboxplugin", "author-desc", "contributor-bio", "pp-author", "autorenbox",
        "abh_",
    ]),
    (N::AUTHOR_BOX, Word, &[
        "bio", "biography", "vcard",
    ]),
    (N::DATE, Word, &[
        "date", "datum", "fecha", "data", "time", "timestamp", "published", "pubdate", "dateline", "posted",
        "updated", "modified", "datetime", "published-on", "posted-on",
    ]),
    (N::META, Word, &[
        "meta", "postmeta", "entry-meta", "post-meta", "info", "metadata", "postinfo", "infos",
        "article-meta", "submitted", "dateline", "readtime",
    ]),
    (N::META, Part, &[
        "reading-time", "read-time", "readtime", "post-meta", "entry-meta", "article-meta", "post-info",
        "entry-footer",
    ]),
    (N::TAGS, Word, &[
        "tag", "tags", "category", "categories", "cat", "cats", "topic", "topics", "keywords", "taxonomy",
        "labels", "kategorie", "schlagworte", "etiquetas", "tagcloud", "post-tags", "tag-list", "chips",
        "pill", "badge", "badges", "chip",
    ]),
    // Around the text.
    (N::SHARE, Start, &[
        "share", "sharing", "social", "teilen", "partager", "compartir", "condividi", "compartilhar", "delen",
        "udostepnij", "addtoany", "a2a", "addthis", "sharedaddy", "shariff", "follow", "bookmark", "fenxiang",
        "sns",
    ]),
    (N::SHARE, Word, &[
        "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "instagram", "tweet", "heateor", "essb",
        "sociable", "ssba",
    ]),
    (N::SHARE, Part, &[
        "socialmedia", "sharebar", "share-bar", "sharebutton", "share-button", "social-icons",
    ]),
    (N::COMMENTS, Start, &[
        "comment", "kommentar", "commentaire", "comentario", "commenti", "commento", "komentarz", "reacties",
        "pinglun", "disqus", "discussion", "talkback", "livefyre", "facebook-comments", "fb-comments",
        "leserbrief", "guestbook", "coment",
    ]),
    (N::COMMENT_FORM, Part, &[
        "comment-respond", "commentform", "comment-form", "comment_form", "reply-title", "leave-reply",
        "leave-comment", "comment-notes", "comment-reply", "post-comment", "form-allowed-tags", "add-comment",
        "td-warning",
    ]),
    (N::COMMENT_FORM, Word, &[
        "respond", "reply",
    ]),
    (N::RELATED, Start, &[
        "related", "recommend", "similar", "verwandt", "aehnlich", "weitere", "mehr-zum", "outbrain",
        "taboola", "zergnet", "revcontent", "yarpp", "read-also", "readalso", "alsoread", "crosslink",
        "seealso", "see-also", "further", "relacionad", "correlati", "aussi", "podobne", "gerelateerd",
        "xiangguan", "tuijian", "crp_related", "suggested", "suggestion", "upsell", "cross-sell", "crosssell",
        "nrelate",
    ]),
    (N::RELATED, Part, &[
        "relatedposts", "related-posts", "more-stories", "morestories", "more-news", "more-articles",
        "you-may", "youmay", "you-might", "more-from", "morefrom", "read-next", "readnext", "up-next",
        "upnext", "also-like", "also-bought", "also-viewed", "next-post", "prev-post", "keep-reading",
        "article-promo", "linkbox", "more-on", "recirc", "inline-related",
    ]),
    (N::CARD, Start, &[
        "card", "teaser", "tile", "promo", "snippet", "preview", "thumb", "kachel",
    ]),
    (N::NAV, Word, &["nav", "mega", "navlist", "navlinks", "navitem"]),
    (N::NAV, Start, &[
        "menu", "navigation", "navbar", "submenu", "dropdown", "daohang", "sitemap", "hamburger", "burger",
        "offcanvas", "drawer",
    ]),
    (N::BREADCRUMB, Start, &[
        "breadcrumb", "crumb", "brotkrumen", "brotkrume", "ariane", "migas", "pathway", "youarehere",
    ]),
    (N::PAGER, Start, &[
        "pagination", "pager", "paging", "paginat", "page-numbers", "pagenav", "nav-links", "nav-previous",
        "nav-next", "post-navigation", "prevnext", "prev-next", "load-more", "loadmore", "blaettern",
    ]),
    (N::HEADER, Word, &[
        "masthead", "topbar", "site-header", "siteheader", "page-header", "pageheader", "main-header",
        "header-top", "top-bar", "logo", "branding", "kopf", "global-header", "globalheader", "ticker",
        "utility", "topnav",
    ]),
    (N::FOOTER, Start, &[
        "footer", "colophon", "site-footer", "fuss", "bottombar", "pie-pagina", "subfooter", "prefooter",
        "foot",
    ]),
    (N::SIDEBAR, Start, &[
        "sidebar", "side-bar", "sidecolumn", "side-column", "rightcol", "right-col", "leftcol", "left-col",
        "right-rail", "rightrail", "seitenleiste", "marginal", "rail", "aside", "secondary", "randspalte",
        "barra-lateral", "barre-laterale", "complementary", "sidenav", "side-nav", "col-right", "lateral",
    ]),
    (N::WIDGET, Start, &[
        "widget", "module", "block", "plugin", "box", "panel", "elementor", "shortcode", "component",
    ]),
    (N::AD, Word, &[
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "advertorial", "adsense",
        "adsbygoogle", "adslot", "adunit", "adbox", "adcontainer", "adwrapper", "dfp", "gpt", "anzeige",
        "anzeigen", "werbung", "reklame", "publicidad", "publicite", "pubblicita", "publicidade", "reklama",
        "reclame", "guanggao", "sponsor", "sponsored", "sponsors", "partner", "partners", "affiliate",
        "affiliates", "banner", "banners", "mpu", "leaderboard", "skyscraper", "billboard", "interstitial",
    ]),
    (N::AD, Part, &[
        "google-ad", "googlead", "ad-slot", "ad-container", "ad-wrapper", "td-a-rec", "advertis", "ad-unit",
        "adhesion",
    ]),
    (N::NEWSLETTER, Start, &[
        "newsletter", "subscribe", "subscription", "signup", "sign-up", "mailchimp", "mc4wp", "mc_embed",
        "optin", "opt-in", "abonnieren", "abonnement", "suscri", "iscriviti", "inscription", "email-capture",
        "convertkit", "klaviyo", "hs-form", "lead-form", "mailing", "rss", "bulletin",
    ]),
    (N::CONSENT, Start, &[
        "cookie", "consent", "gdpr", "dsgvo", "rgpd", "onetrust", "cookiebot", "cybot", "usercentrics",
        "didomi", "borlabs", "cmplz", "complianz", "quantcast", "qc-cmp", "truste", "ccpa", "iubenda",
        "cmpbox", "sp_message", "osano", "datenschutz", "privacy",
    ]),
    (N::CONSENT, Word, &[
        "cmp", "cc-window", "cc-banner",
    ]),
    (N::POPUP, Start, &[
        "popup", "pop-up", "modal", "overlay", "lightbox", "dialog", "toast", "tooltip", "popover", "flyout",
        "notification", "alert", "snackbar", "noticebar", "announcement", "fancybox",
    ]),
    (N::LOGIN, Start, &[
        "login", "log-in", "signin", "sign-in", "register", "registration", "anmelden", "paywall", "pay-wall",
        "piano", "regwall", "account", "auth-", "member", "premium-", "gate", "metered", "denglu", "zhuce",
    ]),
    (N::SEARCH, Start, &[
        "search", "suche", "recherche", "buscar", "busca", "ricerca", "filter", "facet", "refine", "sort",
        "sousuo",
    ]),
    (N::FORM, Word, &[
        "form", "formular", "formulaire", "input", "field", "wpcf7", "contact-form", "gform", "wpforms",
        "checkbox", "select",
    ]),
    (N::HIDDEN, Word, &[
        "hidden", "hide", "invisible", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
        "screen-reader", "d-none", "element-invisible", "offscreen", "u-hidden", "is-hidden", "noprint",
        "no-display", "visually-hide", "vh", "clip",
    ]),
    (N::HIDDEN, Part, &[
        "visuallyhidden", "visually-hidden", "screen-reader", "screenreader",
    ]),
    (N::SKIP, Part, &[
        "skip-link", "skip-to", "skiplink", "skip-nav", "skip-content",
    ]),
    (N::WEATHER, Start, &[
        "weather", "wetter", "meteo", "tiempo", "tianqi", "pogoda", "forecast",
    ]),
    (N::CLOCK, Part, &[
        "data_time", "data-time", "td_data_time", "current-date", "currentdate", "site-date", "today-date",
        "header-date", "localtime",
    ]),
    (N::TOC, Word, &[
        "toc", "table-of-contents", "tableofcontents", "on-this-page", "inhaltsverzeichnis", "sommaire",
        "ez-toc", "jump-links", "page-nav", "anchor-links", "outline", "localtoc", "toctree", "scrollspy",
    ]),
    (N::TOC, Part, &[
        "ez-toc", "lwptoc", "table-of-contents", "tableofcontents", "toc-list", "toc_list", "rank-math-toc",
    ]),
    (N::EDIT, Part, &[
        "editsection", "edit-page", "edit-this", "headerlink", "anchorjs", "edit-link", "copy-button",
        "copybtn", "clipboard",
    ]),
    (N::REFERENCE, Start, &[
        "reference", "reflist", "footnote", "endnote", "citation", "bibliograph", "sources", "quellen",
        "cite",
    ]),
    (N::INFOBOX, Start, &[
        "infobox", "navbox", "vertical-navbox", "metadata-box", "ambox", "hatnote", "catlinks", "sistersite",
        "portal", "authority-control", "mbox", "wikitable-nav", "thumbinner", "factbox", "faktenbox",
        "infokasten", "portable-infobox",
    ]),
    // Shops.
    (N::PRODUCT, Start, &[
        "product", "produkt", "produit", "producto", "prodotto", "woocommerce", "item-detail", "pdp", "sku",
    ]),
    (N::DESCRIPTION, Start, &[
        "description", "beschreibung", "descripcion", "descrizione", "descricao", "product-description",
        "product__description", "details", "overview",
    ]),
    (N::PRICE, Start, &[
        "price", "preis", "prix", "precio", "prezzo", "cart", "warenkorb", "basket", "checkout", "buy",
        "add-to-cart", "addtocart", "quantity", "shipping", "delivery", "stock", "offer", "discount",
        "coupon", "sale", "variant", "swatch", "wishlist", "payment", "atc",
    ]),
    (N::REVIEW, Start, &[
        "review", "rating", "bewertung", "avis", "resena", "recensioni", "opinie", "testimonial", "stars",
        "bazaarvoice", "bv_", "yotpo", "trustpilot", "judgeme", "jdgm", "okendo", "stamped", "loox", "ugc",
        "feedback", "customer-q",
    ]),
    (N::SPEC, Start, &[
        "spec", "specification", "technical", "attribute", "datasheet", "dimension", "tech-spec",
        "technische", "caracteristicas", "ingredients", "nutrition",
    ]),
    (N::GRID, Start, &[
        "grid", "list", "listing", "collection", "catalog", "items", "gallery-grid", "archive", "feed",
        "loop", "masonry", "posts", "products", "cards", "stream", "index",
    ]),
    (N::RESULT, Start, &[
        "result", "results", "listings", "directory", "ranking", "leaderboard-table", "standings",
        "scoreboard",
    ]),
    // Landing pages.
    (N::HERO, Start, &[
        "hero", "jumbotron", "splash", "billboard-hero", "stage", "masthead-hero", "intro-section",
    ]),
    (N::FEATURE, Start, &[
        "feature", "benefit", "service", "usp", "pricing", "plans", "solution", "value-prop", "steps",
        "process", "how-it-works", "why-", "column", "two-col", "stat", "about",
    ]),
    (N::ACCORDION, Word, &["tab", "tabs", "tabpanel", "tabbed"]),
    (N::ACCORDION, Start, &[
        "accordion", "faq", "collapse", "toggle", "expand", "disclosure", "akkordeon",
    ]),
    (N::CALL, Start, &[
        "cta", "call-to-action", "promotion", "btn-group", "callout", "upgrade", "trial", "download-app",
        "app-store", "donate", "donation", "spenden", "campaign", "marketing",
    ]),
    // Forums, questions and answers.
    (N::POST, Part, &[
        "postbody", "post_body", "message-body", "message-content", "messagecontent", "message-userContent",
        "bbwrapper", "bbcodebody", "topic-body", "topic-post", "forum-post", "forumpost", "post_message",
        "js-post-body", "s-prose", "lia-message-body", "messagetext", "postcontent", "t_f", "t_fsz", "pcb",
        "userpost", "thread-post", "threadpost", "ipstype_richtext", "crepost", "cpost_contentwrap",
        "discussion-post", "kudo",
    ]),
    (N::POST, Word, &[
        "cooked", "message", "postrow", "thread", "topic", "posts-list", "postlist", "tcontent", "posting",
        "viewtopic",
    ]),
    (N::ANSWER, Start, &[
        "answer", "question", "qa-", "antwort", "frage", "accepted", "reponse", "respuesta",
    ]),
    (N::SIGNATURE, Start, &[
        "signature", "post-sig", "postsignature",
    ]),
    (N::USER, Start, &[
        "user", "avatar", "profile", "poster", "postprofile", "usercard", "member-", "badge-user", "karma",
        "reputation", "gravatar", "persona", "message-cell--user", "nickname",
    ]),
    (N::VOTE, Start, &[
        "vote", "like", "likes", "upvote", "reaction", "score", "count", "counter", "views", "clap", "karma",
    ]),
    // Things within a text.
    (N::CODE, Start, &[
        "highlight", "codehilite", "prism", "language-", "hljs", "sourcecode", "shiki", "syntaxhighlighter",
        "crayon", "code",
    ]),
    (N::GALLERY, Start, &[
        "gallery", "carousel", "slider", "slideshow", "slick", "swiper", "flickity", "owl", "glide", "splide",
        "slide", "galerie", "lightbox",
    ]),
    (N::VIDEO, Start, &[
        "video", "player", "embed", "youtube", "vimeo", "audio", "podcast", "jwplayer", "transcript",
        "brightcove", "iframe",
    ]),
    (N::QUOTE, Start, &[
        "quote", "pullquote", "blockquote", "zitat", "citation-block", "testimonial-text",
    ]),
    // What leads elsewhere.
    (N::POPULAR, Start, &[
        "popular", "trending", "latest", "recent", "newest", "most-read", "mostread", "meistgelesen",
        "most-viewed", "top-stories", "topstories", "hot-", "headlines", "breaking", "aktuell", "neueste",
        "plus-lus", "mas-leidas", "piu-letti", "ultimas", "recientes", "paihang",
    ]),
    (N::TOOLBAR, Start, &[
        "toolbar", "tools", "button", "btn", "icon", "action", "actions", "print", "control", "options",
        "utility", "util",
    ]),
    (N::LANGUAGE, Start, &[
        "lang-", "language-switch", "languages", "language-select", "locale", "country", "region",
        "translate", "wpml", "sprache", "interlanguage", "hreflang", "currency",
    ]),
    (N::LEGAL, Start, &[
        "copyright", "legal", "disclaimer", "disclosure", "imprint", "impressum", "terms", "haftung",
        "banquan", "shengming", "correction", "license",
    ]),
    (N::JOB, Start, &[
        "job", "vacancy", "event", "recipe", "wprm", "tasty-recipes", "ingredient", "instruction", "zutaten",
        "zubereitung", "schedule", "agenda", "location", "course", "lesson",
    ]),
];

/// How much a role speaks for main content. Signs follow Readability's and trafilatura's lists; a role whose elements are
/// content on some kinds of page and not on others has none.
pub(super) const WEIGHTS: &[(N, i8)] = &[
    (N::CONTENT, 3),
    (N::ARTICLE, 1),
    (N::MAIN, 1),
    (N::LEAD, 1),
    (N::POST, 2),
    (N::DESCRIPTION, 1),
    (N::SPEC, 1),
    (N::CODE, 1),
    (N::ANSWER, 1),
    (N::JOB, 1),
    (N::AUTHOR_BOX, -2),
    (N::META, -1),
    (N::TAGS, -1),
    (N::SHARE, -2),
    (N::COMMENTS, -2),
    (N::COMMENT_FORM, -3),
    (N::RELATED, -3),
    (N::CARD, -1),
    (N::NAV, -3),
    (N::BREADCRUMB, -3),
    (N::PAGER, -2),
    (N::HEADER, -2),
    (N::FOOTER, -3),
    (N::SIDEBAR, -2),
    (N::WIDGET, -1),
    (N::AD, -3),
    (N::NEWSLETTER, -3),
    (N::CONSENT, -3),
    (N::POPUP, -2),
    (N::LOGIN, -2),
    (N::SEARCH, -2),
    (N::FORM, -1),
    (N::HIDDEN, -2),
    (N::WEATHER, -3),
    (N::CLOCK, -3),
    (N::TOC, -2),
    (N::EDIT, -3),
    (N::REFERENCE, -1),
    (N::INFOBOX, -2),
    (N::PRICE, -1),
    (N::REVIEW, -1),
    (N::SIGNATURE, -3),
    (N::USER, -2),
    (N::VOTE, -1),
    (N::POPULAR, -2),
    (N::TOOLBAR, -2),
    (N::LANGUAGE, -2),
    (N::LEGAL, -2),
    (N::CALL, -1),
    (N::SKIP, -3),
];
