//! What names the frame around an article: navigation, advertising, sharing, comments, dialogs, forms.

use super::super::At::{Name, Part, Start, Word};
use super::super::{Group, NameCues as N};
use super::{instead, says};

/// The groups; where several match, their roles add up.
pub(super) const GROUPS: &[Group] = &[
    // Sharing and following. Jetpack, AddToAny, AddThis, ShareThis, Shariff.
    says(
        N::SHARE,
        Word,
        "share shares sharing share-bar sharebar share-buttons sharebuttons sharethis \
         share-this addtoany addthis sharedaddy social socials social-links social-icons \
         social-media socialmedia social-bar a2a a2a-kit jp-relatedposts-share sd-sharing \
         sd-social shariff follow follow-us followus social-share teilen weitersagen partager \
         partage compartir compartilhar condividi delen udostepnij podelitsya ya-share2 \
         fenxiang bdsharebuttonbox bdshare tweet retweet whatsapp facebook twitter linkedin \
         pinterest instagram youtube-follow flipboard reddit-share heateor-sss tiktok xing \
         reddit rss telegram essb ssba dpsp mashsb swp-social social-navigation et-social sns \
         snsbox jiathis redes-sociales redes-sociais reseaux-sociaux compartilhe paylas \
         sosyal-medya condivisione weiterempfehlen novashare bshare sd-content",
    ),
    says(
        N::SHARE,
        Part,
        "sharebutton socialshare sharetools sharelink shareicon socialicon sociallink \
         socialbar socialnetwork socialbutton",
    ),
    instead(
        N::SHARE,
        N::NONE,
        Word,
        "market-share share-price shareholder shared facebook-video twitter-tweet \
         instagram-media tweet-embed embedded-tweet embed-tweet twitter-embed instagram-embed \
         facebook-embed twitter-widget facebook-post",
    ),
    // Comments. WordPress, Disqus, Facebook, Coral, Spot.IM, Discuz.
    says(
        N::COMMENTS,
        Word,
        "comment wpdiscuz comments comment-list commentlist comments-area comments-list \
         comment-body comment-content comment-text comments-section comments-title \
         comments-wrapper comment-thread commentthread user-comments reader-comments disqus \
         disqus-thread disqus-comments fb-comments livefyre spotim spot-im coral-thread \
         coral-talk opinary hyvor-talk commento isso-thread giscus utterances replies \
         kommentar kommentare leserkommentare leserbriefe commentaire commentaires comentario \
         comentarios commenti reacties reactie komentarz komentarze komentarzy kommentarii \
         otzyvy pinglun pinglunqu liuyan discussion discussions community-comments pings \
         pinglist trackbacks webmentions restacks yorum yorumlar kommentarliste kommentariy \
         u-cbox reply-area dsq-content cusdis remark42 viafoura openweb-conversation",
    ),
    says(N::COMMENTS, Start, "commentlist commentsection commentsblock commentarea kommentarbereich"),
    says(
        N::COMMENT_FORM,
        Word,
        "respond comment-respond reply-title comment-reply-title comment-form commentform \
         form-comment comment-notes comment-form-comment comment-subscription-form \
         cancel-comment-reply-link post-comment add-comment write-comment new-comment \
         leave-comment leave-reply comment-box comment-input comment-editor quick-reply \
         quickreply kommentarformular kommentar-formular kommentar-schreiben commentaire-form \
         formulaire-commentaire form-comentario fabu-pinglun akismet-comment-nonce \
         comment-reply-link comment-reply email-notes",
    ),
    // Related texts. Jetpack, Outbrain, Taboola, recommendation widgets.
    says(
        N::RELATED,
        Word,
        "related related-posts related-articles related-content related-stories related-news \
         related-links related-topics related-products relatedposts jp-relatedposts yarpp \
         yarpp-related recommended recommendation recommendations recommend \
         recommended-articles more-stories more-articles more-news more-posts more-on \
         more-from more-like-this read-more-articles read-next readnext up-next whats-next \
         next-article next-post next-story you-may-like you-might-like you-may-also-like \
         also-like see-also read-also readalso also-read further-reading outbrain taboola \
         ob-widget trc-related zergnet revcontent mgid nativo similar similar-posts \
         similar-articles similar-threads suggested suggestions suggested-articles crosslinks \
         cross-links upsell cross-sell cross-sells up-sells navbox related-post rp4wp \
         inline-related article-related mehr-zum-thema weiterlesen verwandte \
         verwandte-artikel verwandte-beitraege aehnliche-artikel aehnliche-beitraege \
         weitere-artikel weitere-beitraege lesen-sie-auch auch-interessant articles-lies \
         articles-similaires a-lire-aussi lire-aussi relacionados relacionadas \
         noticias-relacionadas articulos-relacionados artigos-relacionados leia-mais \
         leia-tambem veja-tambem leer-mas te-puede-interesar articoli-correlati correlati \
         leggi-anche potrebbe-interessarti gerelateerd lees-ook meer-lezen powiazane podobne \
         zobacz-tez czytaj-tez czytaj-takze pohozhie chitayte-takzhe xiangguan \
         xiangguan-wenzhang xgwz tuijian kanren kanren-kiji osusume rich-link ilgili-haberler \
         ilgili-haber benzer-haberler diger-haberler voir-aussi a-lire-egalement \
         sur-le-meme-sujet ver-tambien lea-tambien mas-noticias saiba-mais vedi-anche \
         notizie-correlate ti-potrebbe-interessare lees-meer gerelateerde zobacz-rowniez \
         smotrite-takzhe weiterfuehrende-links themenlinks passend-dazu ob-smartfeed \
         more-topics",
    ),
    says(
        N::RELATED,
        Part,
        "relatedpost relatedarticle relatedcontent relatedstor relatedlink relatednews recirc \
         morestories youmaylike outbrain taboola",
    ),
    // What Read the Docs calls its text: beside the navigation.
    instead(N::NAV, N::NONE, Word, "wy-nav-content"),
    // What the button brings, not the button.
    instead(
        N::PAGER.with(N::TOOLBAR),
        N::NONE,
        Word,
        "show-more-content read-more-content readmore-content load-more-content \
         infinite-scroll-content infinite-scroll-component",
    ),
    instead(N::PAGER, N::RELATED, Word, "next-post next-article next-story"),
    // Schema.org's answers beside the accepted one.
    instead(N::RELATED, N::FAQ, Word, "suggested-answer"),
    // Teasers.
    says(
        N::TEASER,
        Word,
        "teaser teasers teaser-box card cards card-body card-text card-title card-content \
         tile tiles thumb-text post-card article-card news-card blog-card story-card \
         archive-post promo-card blurb list-item-teaser article-preview post-preview \
         news-item post-item article-item blog-item story-item entry-item item-preview \
         summary-item vignette tarjeta kachel kacheln anreisser td-module-wrap \
         td-module-container",
    ),
    instead(N::TEASER, N::LEAD, Word, "article-teaser teasertext"),
    // The post on Squarespace's own page.
    instead(N::TEASER, N::CONTENT, Word, "blog-item-content blog-item-content-wrapper"),
    instead(
        N::TEASER,
        N::NONE,
        Word,
        "blog-item-wrapper blog-item-inner-wrapper blog-item-top-wrapper blog-item-title",
    ),
    instead(N::TEASER, N::PRICE, Word, "credit-card gift-card card-number"),
    // Navigation.
    says(
        N::NAV,
        Word,
        "nav mobilemenu mobilenav headernav mobile-menu nav-bar navi navbar navbar-nav \
         navigation navlist navmenu navlinks menu menus menubar submenu sub-menu megamenu \
         mega-menu main-menu mainmenu main-nav mainnav topnav top-nav subnav sub-nav sidenav \
         side-nav menu-item menuitem dropdown dropdown-menu hamburger burger offcanvas \
         off-canvas flyout drawer sitemap site-map site-nav quick-links quicklinks page-nav \
         local-nav global-nav nav-menu nav-item nav-link anchor-nav jump-links topmenu \
         leftmenu rightmenu leftnav sf-menu linklist linkliste hauptmenu hauptnavigation \
         navigationsleiste menue menuleiste menu-principal nawigacja daohang caidan mw-panel",
    ),
    says(N::NAV, Part, "navigation navbar megamenu offcanvas"),
    instead(N::NAV, N::RECIPE, Word, "menu-description restaurant-menu food-menu"),
    instead(
        N::NAV,
        N::NONE,
        Word,
        "nav-open menu-open dialog-off-canvas-main-canvas offcanvas-wrapper \
         off-canvas-content off-canvas-wrapper nav-visible menu-closed navigation-open",
    ),
    says(
        N::BREADCRUMB,
        Word,
        "breadcrumb breadcrumbs breadcrumblist crumb crumbs bread-crumb breadcrumb-list \
         brotkrumen brotkrume fil-ariane filariane ariane migas rastro kruimelpad okruszki \
         mianbaoxie dangqianweizhi weizhi topicpath topic-path pankuzu",
    ),
    says(N::BREADCRUMB, Part, "breadcrumb"),
    instead(
        N::NAV,
        N::PAGER,
        Word,
        "post-navigation posts-navigation nav-previous nav-next nav-links page-navigation \
         wp-pagenavi posts-nav post-nav comment-navigation",
    ),
    says(
        N::PAGER,
        Word,
        "pager itempagination pagination paging paginator paginate page-numbers pagenavi \
         page-link page-links prev-next prevnext previous-next next-prev load-more loadmore \
         show-more infinite-scroll blaettern seitennavigation paginacion paginacao \
         paginazione paginering fenye pagebar shangyipian xiayipian",
    ),
    // The head and the foot of the page.
    says(
        N::HEADER,
        Word,
        "header masthead site-header page-top topbar top-bar global-header main-header \
         header-main header-top header-container branding site-branding site-title \
         site-description site-logo logo navbar-brand kopfzeile kopfbereich seitenkopf entete \
         en-tete cabecera cabecalho testata naglowek shapka toubu banner-top",
    ),
    says(N::HEADER, Part, "masthead"),
    instead(
        N::HEADER,
        N::NONE,
        Word,
        "fixed-header-offset header-anchor headerlink header-link row-header row-headers \
         col-header col-headers column-header column-headers th-header sort-header \
         header-with-anchor",
    ),
    says(
        N::FOOTER,
        Word,
        "footer foot colophon contentinfo site-footer page-footer global-footer \
         footer-widgets fusszeile fussbereich seitenfuss pied-de-page pie-de-pagina \
         pie-pagina rodape piedepagina stopka podval yejiao dibu footer-content site-info \
         siteinfo pie-di-pagina",
    ),
    says(N::FOOTER, Part, "footer"),
    instead(N::FOOTER, N::REFERENCE, Word, "footnote footnotes"),
    says(
        N::SIDEBAR,
        Word,
        "sidebar side-bar aside complementary widget-area right-rail left-rail rail \
         right-column left-column rightcol leftcol right-col left-col side-column sidecol \
         side-content sidecontent marginalspalte randspalte seitenleiste rechte-spalte \
         barre-laterale colonne-droite barra-lateral columna-derecha colonna-destra zijbalk \
         pasek-boczny bokovaya cebianlan",
    ),
    says(N::SIDEBAR, Part, "sidebar"),
    says(N::SIDEBAR, Name, "secondary"),
    // A note within the text; the frame of text and rail, and its main part.
    instead(N::SIDEBAR, N::NONE, Word, "starlight-aside right-rail-main two-column-right-rail"),
    instead(N::SIDEBAR, N::NONE, Name, "b-right-rail"),
    // Layout classes of bodies and wrappers.
    instead(
        N::SIDEBAR,
        N::NONE,
        Word,
        "sidebar-none sidebar-layout sidebar-no content-sidebar-wrap sidebar-open \
         sidebar-enabled sidebar-disabled sidebar-hidden one-sidebar two-sidebars \
         both-sidebars hidden-sidebar wp-block-aside sidebar-wrapper-open sidebar-hide \
         sidebar-active left-sidebar-layout right-sidebar-layout has-sidebar no-sidebar \
         with-sidebar",
    ),
    says(
        N::WIDGET,
        Word,
        "widget widgets widget-title widgettitle textwidget widget-text widget-content \
         portlet gadget",
    ),
    // Elementor, HubSpot, SiteOrigin and Liferay call every element a widget or portlet.
    instead(
        N::WIDGET,
        N::NONE,
        Word,
        "elementor-widget hs-cos-wrapper-widget widget-span widget-type widget-image-caption \
         siteorigin-widget portlet-boundary portlet-layout portlet-column portlet-body \
         portlet-content portlet-dropzone portlet-journal-content",
    ),
    // Advertising.
    says(
        N::AD,
        Word,
        "ad ads adv advert adverts advertisement advertisements advertising advertorial \
         adsense adsbygoogle adslot ad-slot adunit ad-unit adbox adcontainer ad-container \
         ad-wrapper ad-banner banner-ad adblock ad-block advads dfp dfp-ad gpt-ad div-gpt-ad \
         googlead googleads google-ad google-ads google-auto-placed mpu skyscraper \
         billboard-ad leaderboard-ad sponsor sponsors sponsored sponsorship promoted promo \
         promos promotion promotional promobox werbung werbeblock werbebox anzeige anzeigen \
         reklame publicite publicidad publicidade pubblicita pub-box bloc-pub pub-container \
         pub-wrapper annonce annonces advertentie advertenties reklama reklamy guanggao \
         kokoku native-ad partner-content partnercontent affiliate adthrive mediavine ezoic \
         ezoic-ad adngin criteo teads paid-content brandcontent brand-content medrec halfpage \
         publi anuncio anuncios patrocinado reclame gesponsord reklam reklam-alani \
         werbeflaeche werbebanner werbemittel werbeplatz anzeigenblock encart-pub ggw \
         guanggaowei koukoku carbonads carbon-ads mgbox pubads adrotate adspot connatix \
         adzerk htlad bsa-cpc carbon-wrap primis",
    ),
    says(
        N::AD,
        Start,
        "advert adsby adslot adunit adbox adbanner adcontainer adwrap adplace adspace adserv \
         googleads sponsored",
    ),
    says(N::AD, Part, "adsbygoogle advertis werbung publicidad publicite pubblicita reklama"),
    instead(
        N::AD,
        N::NONE,
        Word,
        "ad-free post-ad classified-ad pub-date git-hub promo-code-input bildanzeige \
         fehleranzeige pub-info node-promoted is-promoted",
    ),
    // Divi's call to action.
    instead(N::AD, N::FEATURES, Word, "et-pb-promo"),
    says(N::AD, Name, "pub"),
    says(
        N::NEWSLETTER,
        Word,
        "newsletter newsletters newsletter-signup newsletter-form newsletter-box \
         newsletterbox subscribe subscription subscribe-form signup-form email-signup \
         email-capture optin opt-in mailchimp mc-embed-signup mc4wp mc4wp-form mailpoet \
         convertkit sendinblue mailing-list mailinglist substack-embed kit-form abonnieren \
         abonnement abo abo-box infolettre boletin suscripcion suscribete inscreva-se \
         nieuwsbrief biuletyn podpiska rassylka dingyue formkit wp-block-mailerlite \
         abonnez-vous jetpack-subscriptions",
    ),
    says(N::NEWSLETTER, Part, "newsletter mailchimp"),
    says(
        N::CONSENT,
        Word,
        "cookie cookies consent gdpr dsgvo rgpd lgpd ccpa onetrust onetrust-banner \
         onetrust-consent-sdk optanon cookiebot cybotcookiebotdialog cmplz complianz didomi \
         didomi-host usercentrics borlabs-cookie quantcast qc-cmp2-container qc-cmp \
         cookie-law-info-bar cc-window cc-banner cn-notice cookie-notice cookie-bar cookiebar \
         cookie-banner truste trustarc evidon sp-message klaro iubenda tarteaucitron osano \
         termly cookieyes cky-consent moove-gdpr-cookie datenschutz-hinweis privacy-banner \
         privacy-notice wp-comment-cookies-consent ot-sdk axeptio uc-banner termsfeed",
    ),
    // Adobe Experience Manager begins the names of all its components with `cmp-`.
    says(
        N::CONSENT,
        Name,
        "cmp cmpbox cmpwrapper cmp-banner cmp-box cmp-modal cmp-wrapper cmp-overlay cli-bar \
         cli-modal",
    ),
    says(N::CONSENT, Part, "cookie onetrust consent gdpr"),
    instead(N::CONSENT, N::RECIPE, Word, "cookie-recipe cookies-recipe cookie-recipes"),
    says(
        N::POPUP,
        Word,
        "popup pop-up popups modal modals modal-dialog modal-content modal-body lightbox \
         overlay dialog alertdialog interstitial toast toasts tooltip popover snackbar \
         exit-intent fancybox magnific mfp-hide announcement-bar notification-bar sticky-bar \
         popin pop-in ventana-modal tanchuang layer-popup pum popmake",
    ),
    says(N::POPUP, Part, "popup lightbox"),
    // A picture's overlay carries the title of a hero as often as not; a dialogue of people is
    // not a dialog.
    instead(
        N::POPUP,
        N::NONE,
        Word,
        "overlay-title overlay-text hero-overlay image-overlay bg-overlay background-overlay \
         lightbox-image image-lightbox lightbox-link modal-open dialog-off-canvas-main-canvas \
         is-overlay overlay-content gallery-lightbox lightbox-wrapper wp-lightbox-container",
    ),
    says(
        N::LOGIN,
        Word,
        "login log-in logon signin sign-in signup sign-up register registration account \
         my-account user-menu userbar paywall pay-wall tp-modal meter-wall regwall \
         tp-container premium-content-wall subscribe-wall gateway-content anmelden anmeldung \
         einloggen registrieren bezahlschranke connexion inscription acceder iniciar-sesion \
         registrarse accedi entrar inloggen zaloguj logowanie vhod denglu zhuce loginout \
         upgrade-cta",
    ),
    says(N::LOGIN, Part, "paywall"),
    // What stands behind the wall, if it was delivered.
    instead(N::LOGIN, N::CONTENT, Word, "paywall-content paywalled-content"),
    says(
        N::SEARCH,
        Word,
        "search searchform search-form searchbox search-box searchbar search-bar site-search \
         suche suchen suchformular suchfeld recherche rechercher busqueda buscar buscador \
         busca pesquisa cerca ricerca zoeken zoekformulier szukaj wyszukiwarka poisk sousuo \
         kensaku autocomplete combobox listbox",
    ),
    instead(
        N::SEARCH,
        N::GRID,
        Word,
        "search-results search-result searchresults search-result-list search-results-list \
         suchergebnisse resultats-recherche",
    ),
    says(
        N::FORM,
        Word,
        "form forms form-group form-control form-field form-wrapper form-item form-inline \
         input input-group fieldset textarea textfield checkbox radio contact-form \
         contactform wpcf7 wpforms wpforms-container gform gform-wrapper gfield ninja-forms \
         nf-form hs-form hbspt-form hubspot-form marketo mktoform formidable frm-forms \
         typeform w-form formular formulaire formulario kontaktformular biaodan captcha \
         recaptcha g-recaptcha",
    ),
    instead(N::FORM, N::NONE, Word, "form-factor"),
    // Hidden. Only as a whole name: `hidden` occurs in `overflow-hidden`, `hidden-xs`, `label-
    // hidden`.
    says(
        N::HIDDEN,
        Name,
        "hidden hide is-hidden d-none display-none u-hidden u-hide invisible is-invisible \
         sr-only sr screen-reader-text screen-reader-only visually-hidden visuallyhidden \
         element-invisible assistive-text offscreen off-screen elementor-screen-only u-sronly \
         visuallyhide hidden-accessible u-visually-hidden is-visually-hidden screenreader \
         noprint-hidden nodisplay no-display js-hidden uk-hidden mw-jump-link \
         w-condition-invisible aria-hidden versteckt unsichtbar",
    ),
    says(
        N::HIDDEN,
        Word,
        "visually-hidden screen-reader screen-reader-text skip-link skip-to-content skiplink \
         skip-links skip-nav skip-navigation skip-to-main skip-main sr-only print-only \
         w-form-done w-form-fail w-dyn-bind-empty honeypot",
    ),
    instead(N::HIDDEN, N::NONE, Word, "sr-only-focusable-content"),
    says(
        N::WEATHER,
        Word,
        "weather wetter meteo tiempo-clima clima pogoda tianqi tenki forecast-widget \
         weather-widget clock uhrzeit stock-ticker ticker tickers newsticker stock-quote \
         stock-quotes exchange-rates horoscope horoskop currency-converter",
    ),
    instead(N::WEATHER, N::NONE, Word, "clock-icon icon-clock"),
];
