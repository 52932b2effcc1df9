//! The tables of phrases, by kind. Lower case; languages in the order English, German, French, Spanish, Portuguese,
//! Italian, Dutch, Polish, Russian, Japanese, Chinese (simplified, traditional), Arabic.

use super::phrases::PhraseCues as P;

/// Where in the block a phrase must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// It is all of the block but for digits and punctuation.
    Whole,
    /// It begins the block.
    Start,
    /// Anywhere.
    Anywhere,
}
use At::{Anywhere, Start, Whole};

/// Words of a label, of a sentence that asks for something, of a notice.
const LABEL: f32 = 8.0;
pub(super) const PROMPT: f32 = 25.0;
pub(super) const NOTICE: f32 = 90.0;

/// Kind, place, the most words that a block of the kind has, phrases.
#[rustfmt::skip] // one word a line is no table
pub(super) const TABLE: &[(P, At, f32, &[&str])] = &[
    (P::CONSENT, Anywhere, NOTICE, &[
        "use cookies", "uses cookies", "our cookie policy", "accept all cookies", "accept cookies",
        "cookie settings", "cookie preferences", "cookie policy", "manage consent", "privacy preferences",
        "your consent", "strictly necessary", "verwenden cookies", "verwendet cookies", "nutzen cookies",
        "setzt cookies", "cookies zu", "cookie-einstellungen", "alle akzeptieren", "einwilligung",
        "utilisons des cookies", "utilise des cookies", "accepter les cookies", "gestion des cookies",
        "utilizamos cookies", "usamos cookies", "aceptar cookies", "política de cookies", "aceitar cookies",
        "utilizziamo i cookie", "utilizza cookie", "accetta i cookie", "cookie policy", "gebruiken cookies",
        "gebruikt cookies", "cookies accepteren", "plików cookie", "pliki cookies", "plików cookies",
        "используем файлы cookie", "использует файлы cookie", "файлы cookie", "クッキーを使用", "cookieを使用",
        "使用cookie", "使用 cookie", "ملفات تعريف الارتباط",
    ]),
    (P::CONSENT, Whole, LABEL, &[
        "accept", "accept all", "reject all", "decline", "i agree", "got it", "akzeptieren", "zustimmen",
        "ablehnen", "accepter", "aceptar", "accetta", "aceitar", "akceptuję", "принять", "同意する", "接受", "同意",
    ]),
    (P::SHARE, Start, LABEL, &[
        "share", "share this", "share on", "share via", "tweet", "follow us", "follow me", "follow on",
        "like us on", "copy link", "email this", "send this by email", "pin it", "save this", "teilen",
        "artikel teilen", "folgen sie uns", "folge uns", "weiterempfehlen", "partager", "partagez",
        "suivez-nous", "suivez nous", "compartir", "comparte", "síguenos", "compartilhar", "compartilhe",
        "siga-nos", "condividi", "seguici", "delen", "deel dit", "volg ons", "udostępnij", "podziel się",
        "śledź nas", "поделиться", "подписывайтесь", "シェア", "シェアする", "ツイート", "フォロー", "分享", "分享到", "分享至",
        "关注我们", "關注我們", "شارك", "مشاركة", "تابعنا",
    ]),
    (P::SHARE, Whole, LABEL, &[
        "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "instagram", "youtube", "reddit",
        "telegram", "email", "e-mail", "rss", "x", "tiktok", "mastodon", "bluesky", "threads", "messenger",
        "line", "weibo", "wechat", "stay connected", "get social", "connect with us",
    ]),
    (P::RELATED, Start, LABEL, &[
        "related", "related articles", "related posts", "related stories", "related news", "related products",
        "you may also like", "you might also like", "you may also be interested", "you may be interested",
        "more from", "more stories", "more news", "more articles", "read also", "also read", "read next",
        "up next", "recommended", "recommended for you", "see also", "similar", "what to read next",
        "more on", "customers also", "frequently bought", "from our network", "latest articles",
        "latest news", "latest posts", "recent posts", "recent articles", "popular posts", "most popular",
        "most read", "trending", "top stories", "don't miss", "editor's picks", "editors' picks",
        "keep reading", "next article", "previous article", "featured articles", "other articles",
        "in other news", "around the web", "sponsored content", "promoted", "mehr zum thema", "mehr zu",
        "lesen sie auch", "lesen sie mehr", "auch interessant", "das könnte sie auch", "das könnte dich auch",
        "ähnliche", "verwandte", "weitere artikel", "weitere themen", "weitere meldungen", "weitere beiträge",
        "weitere informationen", "siehe auch", "passend dazu", "zum thema", "meistgelesen",
        "neueste beiträge", "aktuelle", "empfehlungen", "empfohlen", "links zum thema", "à lire aussi",
        "lire aussi", "sur le même sujet", "articles similaires", "articles liés", "voir aussi",
        "vous aimerez aussi", "à découvrir", "les plus lus", "dernières actualités", "artículos relacionados",
        "noticias relacionadas", "te puede interesar", "le puede interesar", "también te puede",
        "más noticias", "lee también", "lea también", "relacionados", "lo más leído", "más leídas",
        "entradas recientes", "artigos relacionados", "notícias relacionadas", "leia também", "leia mais",
        "veja também", "você também pode", "mais lidas", "últimas notícias", "articoli correlati",
        "leggi anche", "potrebbe interessarti", "ti potrebbe interessare", "vedi anche", "altri articoli",
        "i più letti", "lees ook", "gerelateerde", "meer over", "meer nieuws", "meest gelezen", "zie ook",
        "zobacz też", "zobacz również", "czytaj też", "czytaj także", "podobne", "powiązane",
        "najczęściej czytane", "przeczytaj także", "polecane", "читайте также", "похожие", "по теме",
        "смотрите также", "рекомендуем", "популярное", "последние новости", "関連記事", "関連", "あわせて読みたい", "おすすめ",
        "人気記事", "最新記事", "ランキング", "新着記事", "相关阅读", "相关文章", "相关新闻", "推荐阅读", "延伸阅读", "热门", "最新文章", "相關文章", "相關新聞",
        "延伸閱讀", "推薦", "مقالات ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "الأكثر قراءة",
        "أخبار ذات صلة",
    ]),
    (P::COMMENTS, Whole, LABEL, &[
        "comments", "comment", "no comments", "responses", "replies", "kommentare", "kommentar",
        "keine kommentare", "commentaires", "commentaire", "comentarios", "comentario", "comentários",
        "commenti", "commento", "reacties", "reactie", "komentarze", "komentarz", "комментарии",
        "комментариев", "комментарий", "コメント", "评论", "留言", "評論", "回應", "التعليقات", "تعليقات", "discussion",
        "join the conversation", "reader comments", "show comments", "view comments", "comments are closed",
        "leserkommentare", "diskussion", "thoughts on", "pingbacks", "trackbacks",
    ]),
    (P::COMMENTS, Start, LABEL, &[
        "comments on", "comments to", "responses to", "thoughts on", "replies to", "kommentare zu",
        "comments (", "leave a comment", "leave a reply", "post a comment", "write a comment",
        "add a comment", "join the discussion", "schreibe einen kommentar", "kommentar schreiben",
        "kommentar verfassen", "kommentar hinterlassen", "kommentieren", "laisser un commentaire",
        "deja una respuesta", "deja un comentario", "deixe um comentário", "deixe uma resposta",
        "lascia un commento", "rispondi", "geef een reactie", "reageer", "dodaj komentarz",
        "zostaw komentarz", "оставить комментарий", "добавить комментарий", "コメントを残す", "コメントする", "发表评论",
        "发表回复", "發表留言", "發佈留言", "اترك تعليقا", "أضف تعليق", "اترك رد",
    ]),
    (P::COMMENT_FORM, Anywhere, PROMPT, &[
        "enter your comment", "enter your name", "your email address will not be published",
        "required fields are marked", "save my name, email", "cancel reply", "notify me of",
        "log in to comment", "logged in to post a comment", "sign in to comment", "post comment",
        "submit comment", "you have entered an incorrect email", "e-mail-adresse wird nicht veröffentlicht",
        "erforderliche felder sind", "kommentar abschicken", "antworten abbrechen",
        "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas",
        "tu dirección de correo electrónico no será publicada", "o seu endereço de e-mail não será publicado",
        "il tuo indirizzo email non sarà pubblicato", "je e-mailadres wordt niet gepubliceerd",
        "twój adres e-mail nie zostanie", "twój adres email nie zostanie",
        "ваш адрес email не будет опубликован", "メールアドレスが公開されることはありません", "电子邮件地址不会被公开", "您的邮箱地址不会被公开",
        "電子郵件地址不會被公開", "لن يتم نشر عنوان بريدك",
    ]),
    (P::SUBSCRIBE, Anywhere, PROMPT, &[
        "subscribe to", "sign up for", "sign up to", "our newsletter", "newsletter", "join our mailing list",
        "get our", "straight to your inbox", "delivered to your inbox", "in your inbox", "stay up to date",
        "never miss", "enter your email", "your email address", "email updates", "stay informed",
        "stay in the loop", "newsletter abonnieren", "jetzt abonnieren", "bleiben sie auf dem laufenden",
        "abonnieren sie", "s'abonner", "abonnez-vous", "inscrivez-vous", "suscríbete", "suscribirse",
        "suscríbase", "assine", "inscreva-se", "iscriviti", "abbonati", "meld je aan", "schrijf je in",
        "zapisz się", "subskrybuj", "подпишитесь", "подписаться", "メルマガ", "購読", "订阅", "訂閱", "اشترك",
        "النشرة البريدية",
    ]),
    (P::SUBSCRIBE, Whole, LABEL, &[
        "subscribe", "subscribe now", "sign up", "abonnieren", "join now", "abo", "abonnement",
    ]),
    (P::AD, Whole, LABEL, &[
        "advertisement", "advertisements", "ad", "ads", "advertising", "sponsored", "sponsored content",
        "promoted content", "ad feature", "paid content", "continue reading below", "article continues below",
        "anzeige", "werbung", "publicité", "annonce", "publicidad", "anuncio", "anuncios", "publicidade",
        "pubblicità", "advertentie", "reclame", "reklama", "реклама", "広告", "スポンサーリンク", "pr", "广告", "廣告",
        "إعلان", "اعلان", "story continues below advertisement", "article continues after advertisement",
        "scroll to continue with content",
    ]),
    (P::LOGIN, Whole, LABEL, &[
        "log in", "login", "sign in", "sign up", "register", "create account", "create an account",
        "my account", "forgot password", "forgot your password", "password", "username", "remember me",
        "log out", "anmelden", "einloggen", "registrieren", "passwort vergessen", "mein konto",
        "se connecter", "connexion", "créer un compte", "mon compte", "iniciar sesión", "registrarse",
        "mi cuenta", "entrar", "cadastre-se", "accedi", "registrati", "inloggen", "registreren",
        "zaloguj się", "zaloguj", "zarejestruj się", "войти", "регистрация", "ログイン", "会員登録", "登录", "注册", "登入",
        "註冊", "تسجيل الدخول", "تسجيل",
    ]),
    (P::LOGIN, Anywhere, PROMPT, &[
        "already have an account", "don't have an account", "sign in to", "log in to", "please log in",
        "you must be logged in", "noch kein konto", "bitte melden sie sich an",
    ]),
    (P::COPYRIGHT, Anywhere, PROMPT, &[
        "©", "(c) 20", "copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
        "todos los derechos reservados", "derechos reservados", "todos os direitos reservados",
        "tutti i diritti riservati", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone",
        "все права защищены", "無断転載", "版权所有", "版權所有", "著作権", "جميع الحقوق محفوظة", "terms of use",
        "terms of service", "terms and conditions", "privacy policy", "datenschutzerklärung",
        "nutzungsbedingungen", "mentions légales", "aviso legal", "registered trademark", "powered by",
    ]),
    (P::BYLINE, Start, LABEL, &[
        "by", "written by", "posted by", "author", "words by", "story by", "reported by", "reviewed by",
        "edited by", "medically reviewed", "fact checked", "published by", "von", "autor", "text",
        "geschrieben von", "par", "écrit par", "publié par", "por", "escrito por", "publicado por", "di",
        "scritto da", "a cura di", "door", "geschreven door", "autor", "opracował", "автор", "文／", "文/", "文：",
        "作者", "记者", "記者", "撰文", "编辑", "責任編輯", "责任编辑", "執筆", "著者", "بقلم", "كتب",
    ]),
    (P::DATE, Start, LABEL, &[
        "published", "updated", "last updated", "last modified", "posted on", "posted", "first published",
        "created", "modified", "veröffentlicht", "aktualisiert", "stand", "erstellt", "publié le",
        "mis à jour", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato", "gepubliceerd",
        "bijgewerkt", "opublikowano", "aktualizacja", "data publikacji", "опубликовано", "обновлено", "公開日",
        "更新日", "投稿日", "最終更新", "发布时间", "发表于", "更新时间", "發布時間", "發表於", "نشر", "تاريخ النشر", "آخر تحديث",
    ]),
    (P::READ_MORE, Start, LABEL, &[
        "read more", "continue reading", "read full", "read the full", "learn more", "view more", "see more",
        "show more", "load more", "view all", "see all", "show all", "find out more", "more info",
        "more details", "view details", "click here", "discover more", "explore more", "mehr lesen",
        "weiterlesen", "mehr erfahren", "mehr anzeigen", "mehr dazu", "alle anzeigen", "zum artikel",
        "details", "lire la suite", "en savoir plus", "voir plus", "lire plus", "voir tout", "leer más",
        "seguir leyendo", "ver más", "saber más", "ver todo", "ler mais", "saiba mais", "veja mais",
        "ver tudo", "leggi tutto", "leggi di più", "continua a leggere", "scopri di più", "lees meer",
        "lees verder", "meer informatie", "toon meer", "bekijk alle", "czytaj więcej", "czytaj dalej",
        "więcej", "zobacz więcej", "читать далее", "читать дальше", "подробнее", "ещё", "続きを読む", "もっと見る",
        "詳しくはこちら", "一覧を見る", "阅读更多", "查看更多", "更多", "阅读全文", "查看全文", "閱讀更多", "閱讀全文", "اقرأ المزيد", "المزيد",
        "قراءة المزيد",
    ]),
    (P::TAGS, Start, PROMPT, &[
        "tags", "tagged", "tag:", "filed under", "posted in", "categories", "category", "topics", "keywords",
        "schlagwörter", "schlagworte", "kategorie", "kategorien", "themen", "stichworte", "étiquettes",
        "mots-clés", "catégories", "catégorie", "etiquetas", "categorías", "palabras clave", "marcadores",
        "categorias", "etichette", "categorie", "argomenti", "trefwoorden", "tagi", "kategorie", "теги",
        "метки", "рубрика", "рубрики", "タグ", "カテゴリ", "カテゴリー", "标签", "分类", "关键词", "標籤", "分類", "الوسوم",
        "الكلمات الدلالية", "التصنيفات",
    ]),
    (P::AUTHOR_BOX, Anywhere, NOTICE, &[
        "is a journalist", "is a freelance", "is a writer", "is a staff writer", "is an editor",
        "is a reporter", "is the author of", "is the founder", "is a contributing", "is a contributor",
        "is a senior", "about the author", "about author", "view all posts", "more posts by", "all posts by",
        "posts by", "has been writing", "has written for", "contributing writer", "über den autor",
        "über die autorin", "ist redakteur", "ist journalist", "ist freie", "à propos de l'auteur",
        "sobre el autor", "acerca del autor", "sobre o autor", "informazioni sull'autore", "over de auteur",
        "o autorze", "об авторе", "この記事を書いた", "関于作者", "关于作者", "作者简介", "關於作者", "عن الكاتب",
    ]),
    (P::CREDIT, Start, PROMPT, &[
        "photo", "photo by", "photos", "photograph", "photo credit", "image", "image credit", "image source",
        "images", "picture", "credit", "courtesy of", "illustration", "graphic", "screenshot", "foto",
        "fotos", "bild", "bilder", "bildquelle", "quelle", "grafik", "abbildung", "crédit photo", "crédits",
        "photo :", "imagen", "fotografía", "imagem", "crédito", "immagine", "beeld", "zdjęcie", "fot.",
        "фото", "写真", "画像", "图片", "图片来源", "圖片", "圖／", "圖/", "图／", "صورة", "الصورة",
    ]),
    (P::CREDIT, Anywhere, PROMPT, &[
        "getty images", "shutterstock", "istock", "unsplash", "/ap", "/afp", "reuters", "alamy",
        "adobe stock", "pexels", "pixabay", "dpa", "picture alliance", "imago",
    ]),
    (P::PAGER, Whole, LABEL, &[
        "next", "previous", "prev", "next page", "previous page", "next post", "previous post",
        "next article", "previous article", "older posts", "newer posts", "first", "last", "page of", "back",
        "go back", "nächste", "vorherige", "weiter", "zurück", "nächste seite", "suivant", "précédent",
        "siguiente", "anterior", "próximo", "próxima", "successivo", "precedente", "volgende", "vorige",
        "następny", "następna", "poprzedni", "poprzednia", "следующая", "предыдущая", "далее", "назад", "次へ",
        "前へ", "次の記事", "前の記事", "下一篇", "上一篇", "下一页", "上一页", "下一頁", "上一頁", "التالي", "السابق",
    ]),
    (P::PAGER, Start, LABEL, &[
        "next:", "previous:", "next post:", "previous post:", "下一篇", "上一篇",
    ]),
    (P::CART, Anywhere, LABEL, &[
        "add to cart", "add to bag", "add to basket", "buy now", "in stock", "out of stock", "sold out",
        "free shipping", "add to wishlist", "quick view", "quick shop", "checkout", "view cart", "your cart",
        "quantity", "select options", "choose options", "notify me when", "in den warenkorb", "auf lager",
        "lieferzeit", "versandkosten", "merkzettel", "ajouter au panier", "en stock", "livraison gratuite",
        "añadir al carrito", "agregar al carrito", "comprar", "adicionar ao carrinho", "aggiungi al carrello",
        "in winkelwagen", "dodaj do koszyka", "в корзину", "купить", "カートに入れる", "加入购物车", "加入購物車", "立即购买",
        "أضف إلى السلة", "compare", "pre-order", "shop now", "regular price", "sale price", "unit price",
    ]),
    (P::RATING, Anywhere, PROMPT, &[
        "out of 5", "customer reviews", "write a review", "based on", "verified purchase", "verified buyer",
        "was this review helpful", "was this helpful", "was this article helpful", "was this page helpful",
        "did you find this", "rate this", "star rating", "reviews", "ratings", "review", "helpful",
        "bewertungen", "kundenbewertungen", "bewertung", "sterne", "avis clients", "avis", "opiniones",
        "reseñas", "avaliações", "recensioni", "beoordelingen", "opinie", "отзывы", "レビュー", "口コミ", "评价", "評價",
        "評論", "مراجعات",
    ]),
    (P::SEARCH, Start, LABEL, &[
        "search", "search for", "sort by", "sort", "filter", "filter by", "filters", "refine", "clear all",
        "reset", "showing", "results", "apply filters", "suche", "suchen", "sortieren", "filtern",
        "ergebnisse", "rechercher", "recherche", "trier par", "filtrer", "buscar", "ordenar por", "filtrar",
        "resultados", "pesquisar", "ordenar", "cerca", "ordina per", "filtra", "zoeken", "sorteer", "szukaj",
        "sortuj", "поиск", "найти", "сортировать", "検索", "並び替え", "搜索", "排序", "筛选", "搜尋", "بحث",
    ]),
    (P::NAVIGATION, Whole, LABEL, &[
        "home", "about", "about us", "contact", "contact us", "menu", "skip to content",
        "skip to main content", "skip to navigation", "faq", "faqs", "help", "support", "careers", "press",
        "blog", "news", "shop", "products", "services", "company", "resources", "sitemap", "site map",
        "privacy", "terms", "imprint", "accessibility", "advertise", "cookies", "close", "toggle navigation",
        "main menu", "quick links", "useful links", "categories", "archives", "startseite", "über uns",
        "kontakt", "impressum", "datenschutz", "hilfe", "agb", "zum inhalt springen", "schließen", "menü",
        "accueil", "à propos", "contact", "aide", "inicio", "sobre nosotros", "contacto", "ayuda", "início",
        "sobre", "contato", "chi siamo", "contatti", "over ons", "strona główna", "o nas", "kontakt",
        "главная", "о нас", "контакты", "ホーム", "お問い合わせ", "会社概要", "首页", "关于我们", "联系我们", "首頁", "關於我們",
        "الرئيسية", "من نحن", "اتصل بنا",
    ]),
    (P::COUNT, Whole, LABEL, &[
        "views", "likes", "shares", "comments", "followers", "members", "posts", "replies", "points", "votes",
        "answers", "reactions", "downloads", "k views", "aufrufe", "vues", "visitas", "visualizaciones",
        "просмотров", "浏览", "阅读", "閱讀", "点赞", "回复", "回覆", "مشاهدة",
    ]),
    (P::PAYWALL, Anywhere, PROMPT, &[
        "to continue reading", "to read the full", "subscribers only", "subscribe to read", "for subscribers",
        "already a subscriber", "become a member", "unlimited access", "free articles", "this article is for",
        "exclusive content", "weiterlesen mit", "nur für abonnenten", "jetzt testen", "réservé aux abonnés",
        "contenido exclusivo", "solo para suscriptores", "exclusivo para assinantes",
        "riservato agli abbonati", "dla subskrybentów", "有料会員", "会員限定",
    ]),
    (P::CALL, Whole, LABEL, &[
        "get started", "book a demo", "request a demo", "start free trial", "free trial", "try for free",
        "try it free", "get a quote", "get in touch", "contact sales", "book now", "apply now",
        "download now", "download", "donate", "donate now", "register now", "call now", "call us",
        "schedule a call", "join us", "enroll now", "get a free quote", "request a quote", "order now",
        "shop", "view product", "jetzt starten", "jetzt bestellen", "jetzt anfragen", "jetzt kaufen",
        "herunterladen", "spenden", "télécharger", "demander un devis", "descargar", "baixar", "scarica",
        "pobierz", "скачать", "ダウンロード", "下载", "下載", "تحميل",
    ]),
    (P::SCRIPT, Anywhere, PROMPT, &[
        "enable javascript", "javascript is disabled", "requires javascript", "javascript to be enabled",
        "your browser does not support", "browser is not supported", "outdated browser",
        "javascript aktivieren", "activer javascript", "habilitar javascript", "включите javascript",
        "javascriptを有効", "启用javascript", "please wait", "loading",
    ]),
    (P::SOURCE, Start, PROMPT, &[
        "source", "sources", "via", "originally published", "this article originally", "this story",
        "this post", "this article was", "quelle", "quellen", "fonte", "fuente", "bron", "źródło", "источник",
        "出典", "来源", "來源", "出处", "المصدر", "with additional reporting", "correction:", "disclosure",
        "disclaimer", "editor's note", "about this", "press contact", "media contact", "pressekontakt",
        "contact presse",
    ]),
    (P::TOOL, Whole, LABEL, &[
        "edit", "print", "report", "back to top", "top", "copy", "copied", "reply", "quote", "like", "save",
        "permalink", "link", "flag", "report this", "edit this page", "view source", "improve this page",
        "table of contents", "contents", "on this page", "in this article", "jump to", "jump to recipe",
        "print recipe", "expand", "collapse", "hide", "show", "listen", "play", "pause", "drucken", "merken",
        "nach oben", "seite drucken", "vorlesen", "inhaltsverzeichnis", "inhalt", "melden", "imprimer",
        "haut de page", "sommaire", "imprimir", "arriba", "compartir", "stampa", "indice", "afdrukken",
        "drukuj", "do góry", "spis treści", "печать", "наверх", "содержание", "ответить", "印刷", "ページトップへ",
        "目次", "返信", "打印", "返回顶部", "目录", "回到頂部", "طباعة",
    ]),
    (P::READ_TIME, Anywhere, LABEL, &[
        "min read", "minute read", "minutes read", "mins read", "read time", "reading time",
        "minutes to read", "lesezeit", "min. lesezeit", "minuten lesezeit", "temps de lecture",
        "min de lecture", "de lectura", "de leitura", "di lettura", "leestijd", "czas czytania",
        "мин. чтения", "минут чтения", "分で読めます", "阅读时间", "min lesen",
    ]),
    (P::CONTACT, Start, PROMPT, &[
        "tel", "phone", "telephone", "fax", "email:", "e-mail:", "address", "call us", "telefon", "adresse",
        "téléphone", "teléfono", "telefone", "indirizzo", "adres", "телефон", "адрес", "電話", "住所", "电话", "地址",
        "الهاتف",
    ]),
];

/// Kind and pattern of short labels that a list of phrases cannot hold.
pub(super) const PATTERNS: &[(P, &str)] = &[
    // A weekday or none, then a date in one of the usual orders, then perhaps a time.
    (
        P::DATE,
        r"(?i)^\W*(?:\p{L}{2,12}\.?,? )?(?:\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?|\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})г?\.?\b.{0,24}$",
    ),
    (
        P::DATE,
        r"(?i)^\W*(?:\d+|an?|one|few) (?:sec|min|hour|day|week|month|year)\w* ago\W*$|^(?:vor|il y a|hace|há) \d+ \p{L}+$|^\d+ ?(?:分钟前|小时前|天前|日前|時間前|分前)$",
    ),
    (
        P::WEATHER,
        r"^\W{0,3}-?\d{1,3}(?:[.,]\d)? ?(?:°|º|℃|℉)? ?[CF℃℉]?\b?\W{0,3}$|-?\d{1,3} ?(?:°|º) ?[CF]\b|℃|℉",
    ),
    (
        P::PRICE,
        r"(?i)^\D{0,20}(?:[$€£¥₹₽]|usd|eur|chf|us\$|kr|zł) ?\d[\d.,' ]*(?: .{0,16})?$|^\D{0,16}\d[\d.,' ]* ?(?:[$€£¥₹₽]|eur|usd|zł|kr|руб|円|元)\b?.{0,16}$",
    ),
    (
        P::COMMENTS,
        r"(?i)^\W*\d[\d.,]* (?:comments?|repl(?:y|ies)|responses?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]|thoughts on .*|комментари\p{L}*)\W*$|^\d+ ?条?(?:评论|則留言|件のコメント)$",
    ),
    (
        P::COUNT,
        r"(?i)^\W*\d[\d.,]*[kmw万]? ?(?:views?|likes?|shares?|comments?|votes?|points?|answers?|replies|reactions?|claps?|reads?|followers?|downloads?|aufrufe|vues|просмотр\p{L}*|浏览|次阅读)?\W*$",
    ),
    (
        P::PAGER,
        r"(?i)^\W*(?:page|seite|página|pagina|strona|страница) \d+(?: (?:of|von|de|di|z|из) \d+)?\W*$|^\d+ ?/ ?\d+$",
    ),
    (
        P::SEARCH,
        r"(?i)^\W*(?:showing|displaying|results?) \d+|^\d[\d.,]* (?:results?|items?|products?|ergebnisse|produkte|artikel|résultats|resultados|risultati)\b",
    ),
    (P::CONTACT, r"^\W*\+?[\d() .\-/]{9,20}\W*$"),
];
