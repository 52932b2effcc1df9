//! What names the parts of particular kinds of pages: shops, forums, encyclopedias, services, events.

use super::super::At::{Name, Part, Word};
use super::super::{Group, NameCues as N};
use super::{ICON, instead, says};

/// The groups; where several match, their roles add up.
pub(super) const GROUPS: &[Group] = &[
    says(
        N::TOC,
        Word,
        "toc table-of-contents tableofcontents toc-container ez-toc ez-toc-container lwptoc \
         rank-math-toc on-this-page page-contents inhaltsverzeichnis sommaire \
         tabla-de-contenidos indice-contenuti spis-tresci soderzhanie mulu mokuji article-toc \
         post-toc contents-list in-this-article jump-to-section scrollspy toctitle localtoc \
         toctree simpletoc outline-link aside-outline table-of-content",
    ),
    says(N::TOC, Part, "tableofcontent"),
    // A place that the table leads to.
    instead(N::TOC, N::NONE, Word, "ez-toc-section"),
    says(
        N::EDIT,
        Word,
        "mw-editsection editsection edit-link edit-page edit-this-page edit-post-link \
         editlink post-edit-link theme-edit-this-page quick-edit quickedit headerlink \
         header-link anchorjs-link copy-button copybutton copy-btn copybtn copy-code \
         clipboard clipboard-copy",
    ),
    says(
        N::REFERENCE,
        Word,
        "reflist references reference reference-list footnote-ref footnote-reference \
         footnoteref cite-ref cite footnotes footnote citations citation bibliography refs \
         works-cited sources source-list einzelnachweise quellen quellenangaben fussnoten \
         fussnote notes-et-references referencias referencje bibliografia literatur \
         literaturverzeichnis endnotes zhushi cankao-wenxian",
    ),
    says(
        N::INFOBOX,
        Word,
        "infobox info-box factbox fact-box navbox navboxes vertical-navbox hatnote ambox \
         sistersitebox metadata-box catlinks taxobox key-facts keyfacts quick-facts \
         mw-normal-catlinks sidebox authority-control stub portal-bar infokasten faktenbox \
         steckbrief fiche encadre recuadro kader",
    ),
    // Kadence's box of an icon and a text.
    instead(N::INFOBOX.with(N::META), N::FEATURES, Word, "blocks-info-box kt-infobox kadence-infobox"),
    // Products. WooCommerce, Shopify, Magento.
    says(
        N::PRODUCT,
        Word,
        "product products product-detail product-details product-page product-main \
         product-single single-product product-info product-summary pdp product-view \
         product-essential product-content produkt produkte produktdetail produit produits \
         producto productos prodotto prodotti produto produtos tovar shangpin shouhin \
         item-details",
    ),
    says(
        N::DESCRIPTION,
        Word,
        "product-description product-desc product-details-description \
         product-short-description short-description item-description product-story \
         product-overview product-text product-copy product-long-description \
         woocommerce-product-details-short-description woocommerce-tabs-panel-description \
         tab-description description-tab product-single-description pdp-description \
         produktbeschreibung produkttext artikelbeschreibung description-produit \
         descripcion-producto descrizione-prodotto descricao-produto productomschrijving \
         opis-produktu opis category-description term-description collection-description \
         archive-description taxonomy-description category-intro category-text \
         kategoriebeschreibung kategorietext cat-description job-description \
         event-description about-this-item beschreibung descripcion descrizione descricao \
         omschrijving jianjie xiangqing setsumei product-view-description \
         product-attribute-description cms-description class-description method-description",
    ),
    says(N::DESCRIPTION, Name, "description desc"),
    says(
        N::PRICE,
        Word,
        "price prices pricing price-box price-wrapper product-price sale-price regular-price \
         unit-price amount cart add-to-cart addtocart cart-form mini-cart minicart \
         cart-drawer basket checkout shopping-cart shopping-bag buy-box buybox buy-button \
         wishlist quantity qty stock availability shipping delivery preis preise warenkorb \
         lieferzeit versand prix panier precio carrito prezzo carrello preco carrinho prijs \
         winkelwagen cena koszyk tsena korzina jiage gouwuche kakaku swatch swatches \
         variations shopify-payment-button",
    ),
    instead(
        N::PRICE,
        N::NONE,
        Word,
        "oxy-stock stock-photo stock-image stock-quote stock-quotes stock-ticker stock-market",
    ),
    says(
        N::REVIEW,
        Word,
        "review reviews customer-reviews product-reviews user-reviews review-list rating \
         ratings star-rating stars rating-stars testimonial testimonials trustpilot yotpo \
         bazaarvoice bv-reviews bv-content okendo judgeme jdgm stamped-reviews feefo loox \
         bewertung bewertungen kundenbewertungen rezension rezensionen avis avis-clients \
         resena resenas valoracion valoraciones opiniones recensioni recensione avaliacao \
         avaliacoes beoordeling beoordelingen opinie recenzja otzyv pingjia",
    ),
    // A review may be the article.
    instead(
        N::REVIEW,
        N::CONTENT,
        Word,
        "review-body-main review-article review-content-main review-text-main",
    ),
    says(
        N::SPEC,
        Word,
        "spec specs specification specifications tech-specs product-specs product-attributes \
         attributes-table shop-attributes additional-information data-table datatable \
         spec-table specs-table technical-data technische-daten datenblatt eigenschaften \
         caracteristiques fiche-technique especificaciones caracteristicas specifiche \
         especificacoes specificaties specyfikacja harakteristiki guige canshu datasheet \
         wikitable table-responsive tabelle",
    ),
    says(N::SPEC, Name, "table"),
    says(
        N::GRID,
        Word,
        "product-grid structitem products-grid product-list products-list product-listing \
         productlist productgrid card-grid cards-grid post-grid posts-grid grid-item \
         grid-items collection-grid listing listings list-view results result-list \
         results-list search-results item-list itemlist article-list articlelist post-list \
         posts-list postlist news-list newslist blog-list story-list archive-list \
         category-list directory-list loop-grid feed hfeed posts masonry product-item \
         product-card product-tile produktliste artikelliste nachrichtenliste liste-articles \
         listado lista-noticias elenco w-dyn-items w-dyn-list liebiao xinwenliebiao ichiran \
         tile-grid gallery-grid view-content topic-list",
    ),
    // Of Schema.org: mostly a step of a breadcrumb.
    instead(N::GRID, N::NONE, Word, "item-list-element"),
    instead(
        N::ARTICLE.with(N::PRODUCT),
        N::NONE,
        Word,
        "article-list post-list posts-list post-grid blog-list story-list news-list \
         product-list product-grid product-card product-item product-tile post-card \
         article-card",
    ),
    says(
        N::HERO,
        Word,
        "hero hero-banner hero-section hero-content hero-image jumbotron page-banner splash \
         cover cover-content hero-text stage buehne hero-unit keyvisual intro-banner \
         main-visual billboard wp-block-cover featured-hero",
    ),
    instead(N::HERO, N::NONE, Word, "object-cover bg-cover object-fit-cover background-cover fit-cover"),
    says(
        N::BANNER,
        Word,
        "banner banners announcement leaderboard promo-bar notice-bar ribbon bannerbox \
         bandeau hengfu",
    ),
    says(
        N::FEATURES,
        Word,
        "features feature-list feature-item benefits services service service-item \
         our-services solutions usp usps cta-section call-to-action why-us why-choose-us \
         how-it-works process-steps leistungen vorteile servicios servizi servicos diensten \
         uslugi icon-box image-box info-section text-section content-section content-block \
         text-image media-text about-section textbild",
    ),
    says(
        N::FAQ,
        Word,
        "faq faqs accordion accordions accordion-item accordion-content accordion-body \
         accordion-panel questions question answer answers qa q-and-a collapsible expandable \
         toggle-content details-content faqpage acceptedanswer suggestedanswer \
         haeufige-fragen preguntas-frecuentes domande-frequenti perguntas-frequentes \
         veelgestelde-vragen wenda",
    ),
    says(
        N::TAB_PANEL,
        Word,
        "tab-panel tabpanel tab-pane tab-content tabs-content tab-body tabs-panel \
         woocommerce-tabs-panel product-tabs tabcontent wc-tab reiter-inhalt",
    ),
    instead(N::CONTENT_WEAK, N::NONE, Word, "tab-content tabs-content"),
    // Forums. phpBB, vBulletin, XenForo, Discourse, Discuz, Stack Exchange, Invision.
    says(
        N::FORUM_POST,
        Word,
        "postbody post-body-content message-content message-body message-usercontent \
         messagetext message-text messagecontent message-main topic-body topic-post cooked \
         bbwrapper bb-wrapper bbcode post-message postmessage postcontent js-post-body \
         s-prose postcell answercell post-layout post-text-content vb-post-text forum-post \
         forum-topic topic-content bbp-reply-content bbp-topic-content bbp-reply bbp-topic \
         thread-content cpost ipscomment-content ipscommentcontent t-fsz usertext-body \
         usertext fulltoplevel commtext md-post thread-body post-rtjson-content \
         beitragsinhalt-forum message-cell-main",
    ),
    // What a form tells its user.
    instead(
        N::FORUM_POST,
        N::NONE,
        Word,
        "success-message error-message failure-message warning-message alert-message status-message",
    ),
    // Discuz.
    says(N::FORUM_POST, Name, "t-f"),
    says(
        N::USER_CARD,
        Word,
        "user-info userinfo user-details user-card usercard postprofile post-profile \
         poster-info author-panel message-user message-user-details message-userdetails \
         message-userextras message-avatar usertitle user-title userstats user-stats avatar \
         avatars gravatar profile-card user-signature message-signature signature \
         post-signature postsignature signature-text bbp-author-name user-gravatar32 \
         user-badge bigusername member-info yonghu qianming nutzerinfo userbox user-profile user-sig \
         signature-container signaturecontainer message-cell-user author-pane cauthor-pane",
    ),
    // The signature of a function in documentation; what a member wrote.
    instead(
        N::USER_CARD,
        N::CODE,
        Word,
        "method-signature member-signature type-signature function-signature class-signature",
    ),
    instead(N::USER_CARD, N::FORUM_POST, Word, "message-user-content"),
    // Invision calls posts comments.
    instead(N::COMMENTS, N::FORUM_POST, Word, "ips-comment-content ipscomment-content"),
    says(
        N::VOTE,
        Word,
        "vote post-ufi upvotecount votes voting vote-count upvote downvote upvotes \
         vote-button js-vote-count likes like-button like-count reactions reaction \
         reactionsbar claps karma dianzan thumbs-up useful helpful was-this-helpful \
         page-feedback feedback-widget helpful-votes poll umfrage sondage encuesta sondaggio \
         enquete votelinks votearrow votecell wp-ulike clap-count",
    ),
    says(
        N::CODE,
        Word,
        "highlight codehilite prism hljs syntaxhighlighter code-block codeblock code-toolbar \
         code-snippet source-code sourcecode shiki crayon crayon-pre wp-block-code \
         highlighter-rouge language-js language-javascript language-python language-bash \
         language-html language-css language-json language-java language-php language-rust \
         language-go language-sql language-yaml language-xml language-ruby language-shell \
         language-typescript language-c language-cpp language-csharp language-text \
         language-plaintext language-console code-example snippet-code gist blob-wrapper \
         highlighttable literal-block prettyprint chroma rouge code-container code-wrapper \
         code-sample code-window code-listing codebox codemirror blob-code astro-code \
         expressive-code snippet-clipboard-content example-wrap notion-code nextra-code \
         language-jsx language-tsx language-diff language-ini language-toml language-markup \
         language-kotlin language-swift language-powershell language-dockerfile lang-js \
         lang-javascript lang-ts lang-typescript lang-python lang-py lang-bash lang-sh \
         lang-shell lang-html lang-css lang-json lang-java lang-php lang-rust lang-go \
         lang-sql lang-yaml lang-xml lang-ruby lang-rb lang-c lang-cpp lang-cs lang-csharp \
         lang-text",
    ),
    // The frame of a block of code, whatever buttons are named in it.
    instead(N::EDIT.with(N::TOOLBAR), N::CODE, Word, "snippet-clipboard-content code-toolbar"),
    // Squarespace's block of raw HTML.
    instead(N::CODE, N::NONE, Word, "sqs-code-container"),
    says(
        N::GALLERY,
        Word,
        "gallery galleries carousel slider slideshow slides slide swiper swiper-slide slick \
         slick-slide owl-carousel flexslider glide splide photo-gallery image-gallery \
         product-gallery media-gallery product-images bildergalerie galerie fotostrecke \
         bilderstrecke diaporama galeria galleria fotogalerie karuzela tuji lunbo \
         lightgallery thumbnails wp-block-gallery",
    ),
    says(
        N::VIDEO,
        Word,
        "video videos video-player player jwplayer jw-player vjs video-js plyr youtube vimeo \
         embed embeds embed-container oembed media-player audio-player podcast-player audio \
         wp-block-embed w-embed iframe-container wistia brightcove dailymotion mejs \
         mejs-container soundcloud spotify-embed instagram-media twitter-tweet tiktok-embed \
         fb-post shipin doga",
    ),
    says(
        N::JOB,
        Word,
        "job jobs job-details job-posting jobposting job-listing job-content vacancy \
         vacancies career-detail stellenanzeige stellenangebot stellenbeschreibung \
         offre-emploi oferta-empleo oferta-pracy vakansiya zhaopin",
    ),
    // Of the author as often as of an offer.
    instead(N::JOB, N::TITLE, Word, "job-title"),
    instead(N::AD, N::NONE, Word, "job-ad job-advert job-advertisement stellenanzeige"),
    instead(N::EVENT, N::NONE, Word, "pointer-events"),
    says(
        N::EVENT,
        Word,
        "event events event-details event-content event-info event-list event-detail \
         tribe-events tribe-events-single calendar calendario kalender veranstaltung \
         veranstaltungen termin termine evenement evenements agenda evento eventos eventi \
         wydarzenie wydarzenia evenementen sobytie huodong",
    ),
    says(
        N::RECIPE,
        Word,
        "recipe recipes recipe-card wprm-recipe wprm-recipe-container tasty-recipes \
         mv-create-card easyrecipe recipe-content recipe-instructions recipe-ingredients \
         recipeinstructions recipeingredient ingredients instructions zutaten zubereitung \
         rezept rezepte recette ingredientes receta ricetta receita recept przepis retsept \
         caipu",
    ),
    says(
        N::LEGAL,
        Word,
        "copyright copyrights disclaimer disclaimers legal legal-notice legalese imprint \
         impressum terms terms-of-use privacy privacy-policy licence license licensing rights \
         haftungsausschluss rechtliches datenschutz mentions-legales aviso-legal note-legali \
         banquan banquan-shengming affiliate-disclosure disclosure-notice",
    ),
    instead(
        N::CAPTION,
        N::NONE,
        Word,
        "footer-credits site-credits site-credit theme-credits credits-link credit-card",
    ),
    instead(
        N::LEGAL,
        N::TAGS,
        Word,
        "post-terms entry-terms article-terms taxonomy-terms terms-list type-terms",
    ),
    says(
        N::POPULAR,
        Word,
        "popular popular-posts most-popular most-read most-viewed mostread mostpopular \
         trending trending-now trends latest latest-news latest-posts latest-articles \
         recent-posts recent-articles recent-news recent-entries widget-recent-entries \
         recent-comments breaking-news breaking top-stories top-news hot-topics bestseller \
         bestsellers best-sellers featured-posts editors-picks editor-picks editors-choice \
         whats-hot meistgelesen meist-gelesen meistgelesene beliebt beliebte beliebteste \
         neueste neueste-beitraege aktuelle-beitraege les-plus-lus plus-lus dernieres \
         derniers-articles lo-mas-leido mas-leidas mas-leidos mas-visto ultimas-noticias \
         piu-letti piu-lette ultime-notizie mais-lidas mais-lidos mais-vistas meest-gelezen \
         najpopularniejsze najnowsze populyarnoe remen zuixin paihang paihangbang redian \
         ranking hot-news hotnews cok-okunan cok-okunanlar en-cok-okunan son-haberler \
         mas-leido laatste-nieuws najczesciej-czytane rank-news many-news \
         hot-network-questions",
    ),
    says(
        N::TOOLBAR,
        Word,
        "toolbar read-more readmore tool-bar tools article-tools page-tools post-tools \
         article-actions page-actions post-actions action-bar actions actionbar print \
         print-button print-link printfriendly print-friendly button buttons btn btn-group \
         icon icons badge badges back-to-top backtotop scroll-to-top scrolltop to-top gotop \
         fontsize fontresizer text-resizer listen listen-button read-aloud readspeaker \
         rs-skip bookmark bookmarks save-article download-button copy-link clipboard drucken \
         druckansicht imprimer imprimir stampa afdrukken drukuj dayin werkzeuge post-controls \
         postcontrols no-print hide-for-print",
    ),
    // Lists and boxes with icons, and what is written beside them.
    instead(N::TOOLBAR, N::NONE, Word, "icon-list icon-box"),
    // A box of Divi: icon, title and text.
    instead(N::TEASER, N::FEATURES, Word, "et-pb-blurb et-pb-main-blurb-image"),
    // Cards of Ghost are parts of its posts.
    instead(
        N::TEASER.with(N::HEADER).with(N::GRID).with(N::TOOLBAR),
        N::NONE,
        Word,
        "kg-card kg-image-card kg-gallery-card kg-callout-card kg-toggle-card \
         kg-bookmark-card kg-embed-card kg-header-card kg-product-card kg-audio-card \
         kg-video-card kg-button-card kg-file-card kg-code-card kg-html-card",
    ),
    // The classes of icon fonts and of buttons' states say nothing more.
    instead(ICON, N::TOOLBAR, Word, "fa fas fab far fal icon-font material-icons"),
    says(
        N::LANGUAGE,
        Word,
        "lang-switch language-switcher lang-switcher languageswitcher language-selector \
         lang-selector language-menu language-list languages language-chooser locale-switcher \
         locale-selector lang-menu lang-item wpml wpml-ls wpml-ls-legacy-dropdown polylang \
         pll qtranxs gtranslate google-translate goog-te interlanguage-link sprachauswahl \
         sprachwahl sprachen langues selector-idioma idiomas lingue idioma taalkeuze jezyki \
         yazyk yuyan country-selector region-selector",
    ),
    says(N::LANGUAGE, Name, "language lang"),
    says(
        N::QUOTE,
        Word,
        "quote quotes blockquote pullquote pull-quote quotation wp-block-quote \
         wp-block-pullquote zitat zitate citation-text cita citazione citacao citaat cytat \
         tsitata bbcodeblock--quote quote-block testimonial-quote yinyong",
    ),
];
