//! What names the parts of an article: body, title, lead, caption, author, facts, tags.

use super::super::At::{Name, Part, Word};
use super::super::{Group, NameCues as N};
use super::{instead, says};

/// The groups; where several match, their roles add up.
pub(super) const GROUPS: &[Group] = &[
    // The body of the text. WordPress and its themes, Drupal, Ghost, Medium, MediaWiki,
    // schema.org, static site generators.
    says(
        N::CONTENT,
        Word,
        "article-body article-content article-text article-copy article-main-content \
         article-main-body entry-content entry-body entry-text post-content post-body \
         post-text post-copy post-article-content available-content story-body story-content \
         story-text storytext body-copy body-text news-content news-text news-body \
         news-detail-text blog-content blog-text blog-body blog-post-content blog-post-body \
         post-entry td-post-content tdb-block-inner single-content single-post-content \
         main-text full-text fulltext markdown-body mw-parser-output mw-content-text \
         mw-body-content prose field-name-body field--name-body text-with-summary \
         theme-post-content rich-text richtext rte text-formatted field-type-text-long \
         page-body content-text maintext articlecontents theme-doc-markdown rst-content \
         document-body notion-page-content gh-content kg-canvas paywall-content \
         sqs-html-content caas-body wysiwyg ck-content transcript transcription \
         interview-text md-typeset markdown-section docblock docstring nextra-body \
         notion-text wy-nav-content ak-renderer-document gnt-ar-b asset-body \
         subscriber-preview field-body name-field-text name-field-paragraph-text policy-body \
         formatted-text",
    ),
    // Microformats; VitePress, which begins the names of all its parts so.
    says(N::CONTENT, Name, "e-content vp-doc"),
    // German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Russian in Latin letters.
    says(
        N::CONTENT,
        Word,
        "artikeltext artikel-inhalt artikel-body artikelinhalt beitragstext beitrag-text \
         beitragsinhalt fliesstext haupttext textkoerper contenu-article corps-article \
         texte-article article-contenu article-corps cuerpo-noticia texto-noticia \
         contenido-noticia cuerpo-articulo cuerpo-texto cuerpo corpo-articolo testo-articolo \
         testo-notizia corpo-noticia texto-materia conteudo-materia corpo-materia \
         artikel-tekst artikeltekst tresc-artykulu tekst-artykulu tekst-statji tekst-novosti \
         artikelkoerper meldungstext meldung-text absatztext article-texte corps-texte \
         texto-nota nota-texto noticia-texto corpo-texto texto-artigo articolo-testo \
         articolo-corpo corpo-testo article-tekst news-txt statya-tekst statya-text \
         text-statji novost-text js-mediator-article mediator-article haber-metni haber-metin \
         haber-icerik haber-icerigi haber-detay haber-text makale-icerik yazi-icerik \
         icerik-metni",
    ),
    // Chinese in pinyin (main text, article content), Japanese in romaji, what Korean sites use.
    says(
        N::CONTENT,
        Word,
        "zhengwen zhengwenqu wenzhang-neirong wenzhangneirong wzneirong article-neirong \
         neirong-text honbun kiji-honbun kijihonbun honbun-area news-content-text txt-content \
         trs-editor ueditor-content js-content rich-media-content kiji-body kijibody \
         kiji-text newsbody cont-txt con-txt text-con txt-con nr-txt artibody arc-body \
         article-txt article-view-content view-con view-cont newsct-article dic-area art-body \
         arti-body cnt-view content-txt",
    ),
    // `text` and `body` stand in too many names, from `text-center` to `modal-body`, to say
    // something within one.
    says(
        N::CONTENT_WEAK,
        Word,
        "content contents contenu contenido contenuto conteudo inhalt inhalte inhoud tresc \
         neirong wpb-text-column et-pb-text content-body body-content textblock text-block \
         text-content text-wrapper text-editor icerik cmp-text ce-text ce-textpic csc-text \
         csc-textpic-text fusion-text brxe-text text-component article-paragraph \
         siteorigin-widget-tinymce thrv-text-element copy-block page-text longform-content \
         tiptap ql-editor uagb-desc-text",
    ),
    says(
        N::CONTENT_WEAK,
        Name,
        "text body copy detail details paragraph texto texte testo markdown tekst corpo",
    ),
    // Utility classes of layout.
    instead(
        N::CONTENT_WEAK,
        N::NONE,
        Word,
        "justify-content align-content content-center content-none content-between \
         content-start content-end content-justification content-align content-valign \
         content-position content-width content-bg content-background content-style \
         content-padding content-spacing content-fit content-fill display-contents",
    ),
    says(
        N::ARTICLE,
        Name,
        "article articles post story entry hentry h-entry artikel beitrag articulo articolo \
         artigo artykul noticia notizia nota kiji wenzhang statya novost newsarticle \
         blogposting haber makale item-page",
    ),
    says(
        N::ARTICLE,
        Word,
        "node-content node-body single-post post-single single-article article-single \
         article-wrapper article-wrap article-container article-page article-detail \
         article-details article-view article-main article-inner article-section \
         article-layout news-article news-detail news-single blog-post blog-entry blog-detail \
         blog-article post-wrapper post-container post-wrap post-inner post-page post-detail \
         entry-wrapper entry-inner entry-wrap story-wrapper story-container full-article \
         full-story article-full node-article node-news node-full artikel-detail \
         detail-artikel artikelseite wenzhang wenzhangye type-post inside-article news-view",
    ),
    says(N::MAIN, Name, "main"),
    says(
        N::MAIN,
        Word,
        "main-content main-column main-area main-container main-wrapper main-wrap \
         main-section site-main content-main content-area content-wrapper content-container \
         content-wrap page-content site-content primary-content primary-column main-col \
         maincol center-column column-main hauptinhalt hauptspalte contenu-principal \
         contenido-principal contenuto-principale conteudo-principal hoofdinhoud skip-target \
         right-rail-main wy-nav-content-wrap mw-body",
    ),
    // Elementor's grid of posts; a field of Drupal that may have a summary.
    instead(N::CONTENT, N::TEASER, Word, "elementor-post"),
    instead(N::LEAD, N::NONE, Word, "with-summary"),
    // Titles.
    says(
        N::TITLE,
        Word,
        "title headline heading hed entry-title post-title article-title page-title titel \
         titre titulo titolo tytul zagolovok biaoti midashi uberschrift ueberschrift \
         headline-text",
    ),
    // A header within a text heads the text, not the page.
    instead(
        N::HEADER,
        N::TITLE,
        Word,
        "entry-header post-header article-header story-header content-header page-header \
         news-header blog-header single-header artikel-header title-header block-header \
         card-header section-header accordion-header comment-header message-header \
         product-header table-header panel-header box-header module-header list-header \
         collection-header recipe-header faq-header article-head post-head header-title \
         node-header code-header codeblock-header snippet-header example-header quote-header \
         chapter-header heading-header text-header image-header figure-header frame-header \
         element-header csc-header asset-header step-header tab-header details-header \
         toggle-header collapse-header collapsible-header callout-header alert-header \
         admonition-header note-header tip-header question-header answer-header \
         questions-header answers-header category-header archive-header taxonomy-header \
         event-header job-header review-header reviews-header rating-header feature-header \
         features-header results-header result-header listing-header grid-header \
         gallery-header carousel-header summary-header info-header podcast-header \
         episode-header lesson-header course-header case-header doc-header film-header \
         movie-header album-header report-header paper-header interview-header profile-header \
         author-header thread-header topic-header comments-header widget-header range-header \
         tile-header teaser-header ingredients-header instructions-header timeline-header \
         release-header project-header notion-header notion-sub-header blogpost-header \
         case-study-header document-header",
    ),
    // Leads. A lead is also a customer to be won, a subtitle also a track of a film.
    says(
        N::LEAD,
        Word,
        "standfirst dek deck lead lede leadtext lead-text lead-paragraph subtitle sub-title \
         subheadline sub-headline subhead subheading sub-heading intro introduction introtext \
         intro-text excerpt summary abstract article-teaser teasertext article-summary \
         post-excerpt article-intro article-lead article-lede article-subtitle \
         article-description vorspann anleser einleitung anrisstext untertitel chapo chapeau \
         accroche surtitre entradilla entradinha copete bajada volanta subtitulo sommario \
         occhiello catenaccio sottotitolo resumo linha-fina olho inleiding wstep zajawka \
         daoyu zhaiyao lidtext haber-spot haber-ozet sumario document-description",
    ),
    instead(N::LEAD, N::FORM, Word, "lead-gen lead-form lead-capture lead-magnet"),
    instead(N::LEAD, N::NONE, Word, "leading lead-image lead-media lead-photo lead-art"),
    // What an order or the reviews come to is no lead, nor is Squarespace's block of other posts.
    instead(N::LEAD, N::PRICE, Word, "order-summary cart-summary bag-summary checkout-summary"),
    instead(N::LEAD, N::REVIEW, Word, "review-summary reviews-summary rating-summary"),
    instead(
        N::LEAD,
        N::GRID,
        Word,
        "block-summary-v2 summary-v2-block summary-block-wrapper summary-block-setting \
         summary-block-header summary-item-list",
    ),
    says(
        N::CAPTION,
        Word,
        "caption figcaption wp-caption wp-caption-text image-caption photo-caption \
         img-caption media-caption picture-caption credit credits photo-credit image-credit \
         img-credit copyright-holder attribution bildunterschrift bildunterzeile bildtext \
         bildnachweis bildquelle legende pie-foto pie-de-foto didascalia legenda bijschrift \
         podpis tushuo tuzhu kredit thumbcaption gallerytext img-desc photo-desc onderschrift \
         fotobijschrift epigrafe fotocredit credito-foto bild-quelle article-legend",
    ),
    says(N::CAPTION, Part, "figcaption photocredit imagecredit photographer"),
    says(N::CAPTION, Name, "element-caption wp-element-caption"),
    // Authors.
    instead(N::META, N::CAPTION, Word, "image-meta photo-meta media-meta"),
    // XenForo's line of facts above a post.
    instead(N::CAPTION, N::META, Word, "message-attribution"),
    says(
        N::BYLINE,
        Word,
        "byline bylines by-line author authors byauthor writer autor autoren autore auteur \
         auteurs verfasser redakteur posted-by written-by article-author post-author \
         entry-author story-author author-name byline-name zuozhe bianji contributor \
         article-byline vcard firma avtor journalist zebian createdby hnuser reporter-area \
         reporter-name reporter-info",
    ),
    // Of microformats; a word that stands in slugs.
    says(N::BYLINE, Name, "h-card reporter"),
    instead(
        N::BYLINE,
        N::AUTHOR_BOX,
        Word,
        "author-box author-bio author-info author-card author-profile author-about \
         author-description about-author about-the-author author-block author-section \
         author-details author-widget author-area author-detail autor-box autorenbox \
         authorbox author-list author-posts post-author-box autor-info autoreninfo \
         tdb-author-box author-biography author-footer",
    ),
    says(
        N::AUTHOR_BOX,
        Word,
        "bio biography abh-box saboxplugin saboxplugin-wrap molongui-author-box \
         pp-multiple-authors-boxes guest-author",
    ),
    // Comment authors belong to the comments.
    instead(N::BYLINE, N::COMMENTS, Word, "comment-author comment-meta comment-metadata"),
    // Facts about the text.
    says(
        N::DATE,
        Word,
        "date dates datum fecha data-publicacao time timestamp published pubdate publish-date \
         date-published datepublished date-modified datemodified posted-on entry-date \
         post-date article-date last-updated last-modified datetime publication-date updated \
         veroffentlicht veroeffentlicht datumzeile riqi shijian fabushijian hizuke \
         data-pubblicazione data-publikacji data-publikacii publicatiedatum erscheinungsdatum \
         tarih pubtime publie-le publish-time",
    ),
    says(
        N::META,
        Word,
        "meta metadata post-meta entry-meta article-meta article-info post-info meta-info \
         byline-meta info infos infobar post-details entry-footer post-footer article-footer \
         story-footer reading-time read-time readtime word-count view-count views-count \
         post-views comment-count comments-count comments-link comment-link publish-info \
         article-header-info dateline lesezeit temps-de-lecture tiempo-lectura laiyuan xinxi \
         submeta node-submitted postfoot",
    ),
    instead(
        N::FOOTER,
        N::NONE,
        Word,
        "entry-footer post-footer article-footer story-footer card-footer comment-footer \
         message-footer node-footer sticky-footer-wrapper has-footer no-footer quote-footer \
         blockquote-footer table-footer figure-footer code-footer box-footer review-footer \
         recipe-footer event-footer asset-footer",
    ),
    instead(
        N::COMMENTS,
        N::NONE,
        Word,
        "comment-count comments-count comments-link comment-link comments-number \
         comment-number comments-closed comment-icon comment-status comments-open",
    ),
    says(
        N::TAGS,
        Word,
        "tags tag-list taglist tag-links tags-links post-tags entry-tags article-tags \
         article-tag tagcloud tag-cloud tags-list keywords keyword hashtags hashtag \
         schlagworte schlagwort schlagwoerter stichworte mots-cles etiquetas etiquettes \
         palabras-clave parole-chiave palavras-chave trefwoorden tagi metki biaoqian \
         guanjianci topics post-labels",
    ),
    says(N::TAGS, Name, "tag"),
    says(N::META, Name, "submitted"),
    // Bootstrap's names of colours; what a product is.
    instead(
        N::META,
        N::NONE,
        Word,
        "alert-info btn-info text-info bg-info badge-info label-info product-info",
    ),
    says(
        N::CATEGORY,
        Word,
        "category categories cat-links post-category entry-category article-category kicker \
         eyebrow overline rubrik rubrique kategorie kategorien categoria categorias categorie \
         kategoria lanmu fenlei section-name section-label dachzeile",
    ),
];
