//! What sites say around their texts: search, menus, calls to act, tools, languages, form fields.

use super::super::Place::{Anywhere, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LINE, NOTE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    says(
        P::SEARCH,
        Whole,
        ANY,
        "search|search for|search for:|search this site|search the site|search site|search here|\
         search results|site search|search query|search term|search button|open search|close search|\
         toggle search|advanced search|go|type to search|search by keyword|search input|\
         what are you looking for|start typing|hit enter to search|search forums|search titles only|\
         find|search website|no results|no results found|search by|submit search|enter keywords|\
         search everything|suche|suchen|suche nach|suche nach:|suchbegriff|suchbegriff eingeben|\
         suche öffnen|suche schließen|erweiterte suche|suchergebnisse|wonach suchen sie|durchsuchen|\
         finden|zur suche|suchfeld|volltextsuche|rechercher|recherche|rechercher:|recherche avancée|\
         que recherchez vous|lancer la recherche|chercher|buscar|buscar:|búsqueda|búsqueda avanzada|\
         buscar por|buscador|qué estás buscando|pesquisar|pesquisa|pesquisar por|busca|procurar|\
         o que você procura|cerca|ricerca|cerca nel sito|ricerca per|cerca:|ricerca avanzata|zoek|\
         zoeken|zoeken naar|zoekterm|uitgebreid zoeken|waar ben je naar op zoek|szukaj|wyszukaj|\
         szukaj:|wyszukiwarka|wyszukiwanie|szukaj w serwisie|wyniki wyszukiwania|поиск|найти|искать|\
         поиск по сайту|найти:|расширенный поиск|результаты поиска|поиск:|検索|検索する|サイト内検索|\
         キーワード検索|検索:|キーワードを入力|検索結果|搜索|搜尋|查询|查詢|站内搜索|请输入关键字|\
         请输入关键词|全站搜索|高级搜索|热门搜索|搜索:|搜寻|搜索结果|站內搜尋|搜一下|热搜|بحث|البحث|\
         ابحث|بحث متقدم|البحث عن|ابحث في الموقع|نتائج البحث",
    ),
    says(
        P::SKIP,
        Anywhere,
        LINE,
        "skip to content|skip to main content|skip to main|skip to navigation|\
         skip to main navigation|skip to footer|skip to search|skip to primary navigation|\
         skip navigation|skip to header|skip links|jump to content|jump to navigation|\
         jump to main content|jump to search|skip to article|skip to primary content|\
         skip to secondary content|skip to primary sidebar|accessibility help|\
         skip to product information|skip to results|zum inhalt springen|zum inhalt|\
         direkt zum inhalt|zum hauptinhalt springen|zur navigation springen|zur navigation|\
         zur hauptnavigation springen|zur suche springen|zur suche|springe zum inhalt|\
         inhalt überspringen|navigation überspringen|zum seitenanfang|zur startseite|zum hauptinhalt|\
         zur fußzeile|springe zu|aller au contenu|aller au contenu principal|passer au contenu|\
         aller à la navigation|aller au menu|aller à la recherche|accéder au contenu|\
         saltar al contenido|ir al contenido|ir al contenido principal|pasar al contenido principal|\
         saltar a contenido|ir a la navegación|pular para o conteúdo|ir para o conteúdo|\
         saltar para o conteúdo|ir para conteúdo|ir para o menu|skip para o conteúdo|\
         vai al contenuto|salta al contenuto|vai al contenuto principale|passa al contenuto|\
         vai alla navigazione|salta al contenuto principale|ga naar inhoud|ga naar de inhoud|\
         naar inhoud|spring naar inhoud|overslaan en naar de inhoud gaan|meteen naar de inhoud|\
         doorgaan naar inhoud|naar de hoofdinhoud|przejdź do treści|przejdź do głównej treści|\
         przejdź do zawartości|przejdź do menu|skip do treści|przejdź do wyszukiwarki|\
         перейти к содержимому|перейти к содержанию|перейти к основному содержанию|\
         перейти к контенту|перейти к навигации|コンテンツへスキップ|本文へスキップ|本文へ移動|\
         メインコンテンツに移動|コンテンツに移動|コンテンツへ移動|本文へジャンプ|跳至内容|跳到内容|\
         跳转到主要内容|跳至正文|跳至主要内容|跳到主要内容|跳至主要內容|跳至內容|跳到主要內容|\
         انتقل إلى المحتوى|التجاوز إلى المحتوى|تخطى إلى المحتوى|تخطي إلى المحتوى|الانتقال إلى المحتوى",
    ),
    // Entries of menus that stand on many hosts.
    says(
        P::NAV_WORDS,
        Whole,
        ANY,
        "home|homepage|about|about us|about me|who we are|our team|team|our story|our mission|\
         company|contact|contact us|contacts|get in touch|careers|jobs|blog|our blog|news|newsroom|\
         press|press releases|press room|media|media kit|resources|products|services|our services|\
         solutions|support|customer service|customer support|help|help center|help centre|faq|faqs|\
         pricing|features|events|webinars|partners|privacy|privacy policy|privacy notice|\
         privacy statement|terms|terms of use|terms of service|terms & conditions|legal|legal notice|\
         imprint|cookies|accessibility|accessibility statement|sitemap|site map|menu|main menu|\
         main navigation|navigation|navigation menu|toggle navigation|toggle menu|open menu|\
         close menu|quick links|useful links|links|archive|archives|categories|videos|video|podcasts|\
         podcast|photos|gallery|community|forum|forums|documentation|docs|developers|security|\
         investors|investor relations|sustainability|case studies|customers|testimonials|reviews|\
         shop|store|locations|store locator|donate|membership|advertise|feedback|sections|more|all|\
         other|topics|opinion|politics|business|sports|sport|entertainment|technology|tech|science|\
         health|lifestyle|travel|culture|world|weather|education|finance|markets|magazine|e paper|\
         code of conduct|affiliates|affiliate program|downloads|download|subscriptions|trust center|\
         what s new|status|changelog|industries|insights|learn|overview|platform|integrations|\
         enterprise|use cases|skip|breadcrumb|you are here|you are here:|en|de|fr|es|join our team|\
         work with us|write for us|editorial guidelines|editorial policy|modern slavery statement|\
         return policy|refund policy|shipping policy|user agreement|community guidelines|\
         how it works|our partners|advertiser disclosure|contact support|resource center|\
         knowledge base|terms of sale|release notes|colophon|startseite|über uns|über mich|\
         wir über uns|kontakt|impressum|datenschutz|datenschutzerklärung|agb|aktuelles|aktuell|\
         nachrichten|presse|karriere|termine|veranstaltungen|produkte|leistungen|service|hilfe|\
         archiv|menü|hauptmenü|hauptnavigation|themen|politik|wirtschaft|kultur|panorama|wissen|\
         gesundheit|reise|reisen|gesellschaft|meinung|feuilleton|finanzen|auto|digital|technik|\
         mediadaten|rss|netiquette|mediathek|stellenangebote|unternehmen|inserieren|barrierefreiheit|\
         nutzungsbedingungen|partner|spenden|ratgeber|magazin|immobilien|bildung|medien|\
         sie sind hier|sie sind hier:|übersicht|redaktion|schweiz|ausland|inland|regional|lokales|\
         newsticker|jobs & karriere|mitglied werden|publikationen|projekte|accueil|à propos|\
         qui sommes nous|contactez nous|nous contacter|mentions légales|plan du site|actualités|\
         actualité|nos services|produits|recrutement|politique de confidentialité|cgu|cgv|aide|\
         vous êtes ici|vous êtes ici:|rubriques|société|économie|politique|monde|santé|sciences|\
         vidéos|événements|agenda|boutique|navigation principale|inicio|acerca de|sobre nosotros|\
         quiénes somos|contacto|contáctenos|contáctanos|aviso legal|mapa del sitio|noticias|\
         servicios|productos|empleo|prensa|política de privacidad|ayuda|opinión|deportes|economía|\
         política|cultura|sociedad|internacional|mundo|tecnología|salud|ciencia|vídeos|eventos|menú|\
         tienda|nosotros|estás aquí|actualidad|início|página inicial|sobre|sobre nós|quem somos|\
         contato|contactos|fale conosco|notícias|serviços|produtos|política de privacidade|\
         termos de uso|mapa do site|ajuda|economia|esportes|desporto|saúde|brasil|opinião|tecnologia|\
         anuncie|trabalhe conosco|expediente|chi siamo|contatti|contattaci|notizie|servizi|prodotti|\
         lavora con noi|mappa del sito|note legali|cookie policy|politica|cronaca|spettacoli|salute|\
         redazione|pubblicità|aiuto|eventi|negozio|sei qui|ti trovi in|over ons|contact opnemen|\
         nieuws|diensten|producten|vacatures|privacyverklaring|algemene voorwaarden|klantenservice|\
         veelgestelde vragen|wie zijn wij|home pagina|economie|politiek|cultuur|u bent hier|\
         u bevindt zich hier|colofon|werken bij|strona główna|o nas|o mnie|aktualności|wiadomości|\
         usługi|produkty|kariera|polityka prywatności|regulamin|mapa strony|pomoc|kraj|świat|\
         gospodarka|kultura|zdrowie|nauka|redakcja|oferta|cennik|jesteś tutaj|galeria|o firmie|sklep|\
         главная|главная страница|о нас|о компании|о проекте|контакты|новости|услуги|продукты|\
         вакансии|помощь|карта сайта|политика|экономика|общество|культура|спорт|в мире|мир|наука|\
         технологии|здоровье|статьи|каталог|меню|редакция|магазин|происшествия|фото|видео|о сайте|\
         вопросы и ответы|форум|обратная связь|ホーム|トップ|トップページ|会社概要|会社情報|\
         お問い合わせ|お知らせ|ニュース|サービス|製品情報|採用情報|サイトマップ|よくある質問|\
         メニュー|アクセス|プライバシーポリシー|利用規約|運営会社|特集|ランキング|政治|経済|社会|\
         国際|スポーツ|文化|エンタメ|商品一覧|ブログ|新着情報|事業内容|ヘルプ|首页|关于我们|联系我们|\
         新闻|新闻中心|产品中心|产品|服务|招聘|加入我们|网站地图|帮助中心|帮助|常见问题|公司简介|\
         企业文化|诚聘英才|友情链接|设为首页|加入收藏|广告服务|网站首页|返回首页|导航|要闻|国内|国际|\
         财经|体育|娱乐|科技|军事|教育|健康|旅游|汽车|房产|当前位置|当前位置:|您的位置|您当前的位置|\
         您现在的位置|所在位置|论坛|博客|视频|图片|专题|下载|手机版|客户端|意见反馈|法律声明|\
         人才招聘|联系方式|首頁|關於我們|聯絡我們|聯絡資訊|最新消息|產品|服務|常見問題|網站地圖|\
         隱私權政策|新聞|國際|財經|體育|娛樂|社會|生活|回首頁|徵才|人才招募|目前位置|選單|影音|\
         الرئيسية|الصفحة الرئيسية|من نحن|اتصل بنا|تواصل معنا|الأخبار|أخبار|خدماتنا|المنتجات|وظائف|\
         خريطة الموقع|المساعدة|سياسة|اقتصاد|رياضة|ثقافة|مجتمع|صحة|تكنولوجيا|منوعات|فيديو|القائمة|\
         عن الموقع|أعلن معنا|الأسئلة الشائعة",
    ),
    // Buttons of sites that sell services.
    says(
        P::CTA,
        Whole,
        ANY,
        "get started|get started now|get started today|get started for free|start now|start free|\
         start free trial|start your free trial|free trial|try for free|try it free|try it for free|\
         try now|try free|book a demo|request a demo|schedule a demo|get a demo|watch demo|\
         watch the demo|see demo|book now|book a call|book an appointment|schedule a call|\
         schedule a consultation|free consultation|get a quote|get a free quote|request a quote|\
         free quote|contact us today|contact us now|contact sales|talk to sales|talk to us|\
         talk to an expert|speak to an expert|call us|call now|call us today|email us|learn more|\
         find out more|apply|apply now|apply today|download|download now|download the app|\
         get the app|download pdf|register now|reserve|reserve now|enquire now|inquire now|\
         get in touch|let s talk|join today|join us|become a member|donate|donate now|get involved|\
         see pricing|view pricing|see plans|compare plans|explore now|discover more|get access|\
         claim offer|shop now|order now|visit website|visit site|view website|watch video|watch now|\
         play video|see how it works|request information|request info|send message|send|submit|\
         chat with us|live chat|need help|get help|view demo|install now|add to chrome|view plans|\
         chat now|watch|listen now|read the guide|get directions|view map|get offer|get deal|\
         check price|jetzt starten|kostenlos testen|jetzt testen|demo anfordern|demo buchen|\
         termin vereinbaren|termin buchen|jetzt buchen|angebot anfordern|angebot einholen|\
         jetzt anfragen|anfragen|kontaktieren sie uns|kontakt aufnehmen|rufen sie uns an|\
         jetzt bewerben|jetzt spenden|herunterladen|absenden|senden|abschicken|jetzt entdecken|\
         mehr erfahren|beratung anfordern|jetzt informieren|unverbindlich anfragen|jetzt ansehen|\
         zur website|mitmachen|zum download|commencer|essayer gratuitement|essai gratuit|\
         demander une démo|réserver|réserver maintenant|demander un devis|devis gratuit|\
         prendre rendez vous|télécharger|envoyer|en savoir plus|postuler|faire un don|découvrir|\
         empezar|comenzar|prueba gratis|pruébalo gratis|solicitar demo|solicita una demo|reservar|\
         reserva ahora|solicitar presupuesto|pide presupuesto|descargar|enviar|contáctanos|\
         más información|solicitar información|donar|comece agora|experimente grátis|teste grátis|\
         agende uma demonstração|solicite um orçamento|reserve agora|baixar|saiba mais|fale conosco|\
         doe agora|inizia ora|prova gratis|prova gratuita|richiedi una demo|prenota ora|prenota|\
         richiedi un preventivo|scarica|invia|contattaci|scopri di più|dona ora|aan de slag|\
         gratis proberen|probeer gratis|demo aanvragen|offerte aanvragen|vraag offerte aan|\
         afspraak maken|boek nu|downloaden|verzenden|verstuur|neem contact op|doneer|solliciteer|\
         rozpocznij|wypróbuj za darmo|zamów demo|umów się|umów wizytę|zarezerwuj|zapytaj o ofertę|\
         pobierz|wyślij|skontaktuj się z nami|wesprzyj nas|начать|попробовать бесплатно|\
         заказать звонок|оставить заявку|записаться|забронировать|скачать|отправить|связаться с нами|\
         получить консультацию|заказать|無料で始める|無料体験|お問い合わせはこちら|資料請求|\
         デモを申し込む|予約する|今すぐ予約|ダウンロード|送信|申し込む|お申し込み|無料ダウンロード|\
         応募する|立即开始|免费试用|立即体验|预约演示|立即预约|在线咨询|免费咨询|立即咨询|下载|\
         立即下载|提交|申请试用|获取报价|免費試用|立即開始|立即預約|線上諮詢|送出|立即下載|索取報價|\
         ابدأ الآن|جرب مجانا|احجز الآن|اطلب عرض سعر|تحميل|إرسال|تواصل معنا",
    ),
    says(
        P::EDIT,
        Whole,
        ANY,
        "edit|edit this page|edit this page on github|edit on github|edit source|edit this article|\
         improve this page|improve this article|improve this doc|suggest edits|suggest an edit|\
         view source|view history|page history|history|edit post|report an issue|open an issue|\
         view page source|raw|copy page|copy|copied|bearbeiten|quelltext bearbeiten|seite bearbeiten|\
         quelltext anzeigen|versionsgeschichte|modifier|modifier le code|modifier le wikicode|editar|\
         editar código|editar la página|modifica|modifica wikitesto|bewerken|brontekst bewerken|\
         edytuj|edytuj kod|edytuj kod źródłowy|править|править код|редактировать|編集|ソースを編集|\
         编辑|編輯|编辑源代码|編輯原始碼|تعديل|عدل|edit edit source|bearbeiten quelltext bearbeiten",
    ),
    says(
        P::JAVASCRIPT,
        Anywhere,
        NOTE,
        "enable javascript|javascript is disabled|javascript disabled|javascript is required|\
         requires javascript|javascript is not enabled|javascript must be enabled|turn on javascript|\
         without javascript|javascript to view|your browser does not support|\
         your browser doesn t support|browser is out of date|outdated browser|upgrade your browser|\
         please upgrade your browser|best viewed with javascript enabled|need to enable javascript|\
         you are using an out of date browser|you should upgrade or use an|\
         this feature may not be available in some browsers|checking your browser|\
         verify you are human|javascript aktivieren|javascript deaktiviert|aktivieren sie javascript|\
         bitte aktivieren sie javascript|browser unterstützt|ihr browser ist veraltet|\
         javascript ist deaktiviert|activer javascript|activez javascript|javascript est désactivé|\
         votre navigateur ne|active javascript|habilite javascript|javascript está desactivado|\
         tu navegador no|su navegador no|ative o javascript|seu navegador não|abilita javascript|\
         javascript è disabilitato|il tuo browser non|schakel javascript in|je browser ondersteunt|\
         włącz javascript|włącz obsługę javascript|twoja przeglądarka nie|включите javascript|\
         ваш браузер не поддерживает|javascriptを有効に|javascriptが無効|お使いのブラウザ|\
         请启用javascript|启用javascript|您的浏览器不支持|浏览器版本过低|請啟用javascript|您的瀏覽器|\
         تفعيل جافا سكريبت|متصفحك لا يدعم",
    ),
    says(
        P::BACK_TO_TOP,
        Whole,
        ANY,
        "back to top|scroll to top|to top|top|go to top|return to top|to the top|scroll back to top|\
         back to the top|nach oben|nach oben scrollen|zum anfang|zum seitenanfang|seitenanfang|\
         haut de page|retour en haut|remonter|volver arriba|ir arriba|subir|arriba|voltar ao topo|\
         topo|torna su|torna all inizio|naar boven|terug naar boven|do góry|na górę|powrót na górę|\
         наверх|вверх|вернуться наверх|к началу|ページの先頭へ|ページトップへ|トップへ|返回顶部|\
         回到顶部|置顶|回到頂端|回頂端|返回頂部|إلى الأعلى|العودة للأعلى|أعلى الصفحة",
    ),
    says(
        P::PRINT,
        Whole,
        ANY,
        "print|print this|print this page|print article|print page|print this article|\
         printer friendly|printer friendly version|print version|print friendly|save|save article|\
         save for later|bookmark|bookmark this|listen|listen to this article|listen to article|\
         listen now|text size|font size|increase font size|decrease font size|download pdf|\
         save as pdf|email this article|send to a friend|email to a friend|add to favorites|\
         add to calendar|read aloud|dark mode|light mode|a a|gift this article|give this article|\
         cite this article|export citation|drucken|druckversion|druckansicht|seite drucken|\
         artikel drucken|vorlesen|artikel vorlesen|anhören|artikel anhören|merkliste|artikel merken|\
         schriftgröße|als pdf|versenden|artikel versenden|weiterempfehlen|imprimer|\
         imprimer l article|version imprimable|écouter|écouter l article|enregistrer|\
         envoyer à un ami|taille du texte|imprimir|escuchar|guardar|tamaño de letra|enviar por email|\
         versión para imprimir|ouvir|salvar|stampa|ascolta|salva|ascolta l articolo|invia a un amico|\
         afdrukken|printen|luister|opslaan|luister naar dit artikel|drukuj|wydrukuj|posłuchaj|zapisz|\
         wyślij znajomemu|распечатать|версия для печати|печать|слушать|сохранить|в закладки|印刷|\
         印刷する|この記事を印刷|保存|文字サイズ|音声で聞く|ブックマーク|打印|打印本页|打印本文|字号|\
         字体大小|收藏本文|关闭窗口|大中小|小中大|关闭本页|保存本页|列印|友善列印|字級|字體大小|轉寄|\
         聽新聞|طباعة|استمع|حفظ|حجم الخط",
    ),
    // Names of languages in themselves, and English ones.
    says(
        P::LANGUAGE,
        Whole,
        ANY,
        "english|english us|english uk|deutsch|français|español|italiano|português|português brasil|\
         português do brasil|nederlands|polski|русский|українська|čeština|slovenčina|magyar|română|\
         български|ελληνικά|türkçe|العربية|עברית|فارسی|हिन्दी|বাংলা|ภาษาไทย|ไทย|tiếng việt|\
         bahasa indonesia|bahasa melayu|日本語|한국어|中文|简体中文|繁體中文|繁体中文|中文 简体|\
         中文 繁體|svenska|dansk|norsk|suomi|català|galego|euskara|hrvatski|srpski|slovenščina|eesti|\
         latviešu|lietuvių|german|french|spanish|italian|portuguese|dutch|polish|russian|japanese|\
         korean|chinese|arabic|turkish|greek|swedish|danish|norwegian|finnish|czech|hungarian|\
         romanian|hindi|language|languages|select language|choose language|change language|sprache|\
         sprachen|sprache auswählen|langue|idioma|idiomas|lingua|taal|język|язык|言語|语言|語言|\
         اللغة|united states english|en español|in english|auf deutsch|english version|\
         deutsche version|leichte sprache|gebärdensprache|简体|繁體|繁体|powered by google translate|\
         translate|original|übersetzen",
    ),
    says(
        P::TOC,
        Whole,
        ANY,
        "table of contents|contents|on this page|in this article|in this post|in this guide|\
         in this section|in this story|jump to|jump to section|what s in this article|\
         what you ll learn|page contents|article contents|toc|key takeaways|inhalt|\
         inhaltsverzeichnis|auf dieser seite|in diesem artikel|übersicht|das wichtigste in kürze|\
         inhalt dieses artikels|sommaire|table des matières|au sommaire|dans cet article|contenido|\
         tabla de contenidos|índice|índice de contenidos|en este artículo|conteúdo|\
         tabela de conteúdos|neste artigo|conteúdo do artigo|indice|indice dei contenuti|\
         in questo articolo|contenuti|inhoud|inhoudsopgave|in dit artikel|op deze pagina|spis treści|\
         w tym artykule|содержание|оглавление|в этой статье|содержание статьи|目次|この記事の目次|\
         この記事の内容|目录|本文目录|文章目录|內容目錄|目錄|文章目錄|المحتويات|جدول المحتويات|\
         في هذا المقال",
    ),
    // Labels of fields.
    says(
        P::FORM,
        Whole,
        ANY,
        "name|name:|your name|full name|first name|last name|name required|email required|email|\
         email:|your email|email address|e mail|e mail adresse|website|website:|phone|phone number|\
         telephone|mobile number|message|your message|subject|company name|job title|country|state|\
         city|zip code|postal code|address|required|comment|date of birth|gender|select|select one|\
         select an option|please select|choose file|submit|send|send message|captcha|\
         this field is required|optional|\
         this field is for validation purposes and should be left unchanged|\
         if you are human leave this field blank|indicates required|\
         fields marked with an are required|company|δ|yes|no|start date|end date|vorname|nachname|\
         anrede|herr|frau|betreff|nachricht|ihre nachricht|telefon|pflichtfeld|pflichtfelder|firma|\
         straße|plz|ort|ihr name|dein name|webseite|bitte auswählen|bitte füllen sie|nom|prénom|\
         objet|téléphone|votre message|votre nom|champs obligatoires|nombre|apellidos|\
         correo electrónico|teléfono|mensaje|asunto|correo|nome|cognome|sobrenome|messaggio|mensagem|\
         telefono|telefone|oggetto|assunto|naam|voornaam|achternaam|bericht|onderwerp|telefoonnummer|\
         imię|nazwisko|imię i nazwisko|wiadomość|temat|имя|фамилия|телефон|сообщение|почта|ваше имя|\
         электронная почта|お名前|名前|メールアドレス|電話番号|件名|メッセージ|サイト|姓名|昵称|邮箱|\
         电话|手机号|验证码|留言内容|网址|電子郵件|電話|顯示名稱|個人網站網址|الاسم|\
         البريد الإلكتروني|الموقع الإلكتروني|الهاتف|الرسالة",
    ),
    says(
        P::STATUS,
        Whole,
        ANY,
        "loading|loading comments|please wait|error|success|page not found|0 page not found|\
         not found|access denied|oops|something went wrong|thank you|thank you for your submission|\
         no posts|nothing found|no items found|coming soon|under construction|processing|done|null|\
         undefined|true|false|n a|none|not available|video unavailable|an error occurred|try again|\
         retry|this content is not available|content unavailable|\
         choosing a selection results in a full page refresh|opens in a new window|external link|\
         notifications|wird geladen|laden|fehler|seite nicht gefunden|bitte warten|vielen dank|\
         keine ergebnisse|chargement|erreur|page introuvable|cargando|error 0|página no encontrada|\
         carregando|página não encontrada|caricamento|pagina non trovata|laden mislukt|ładowanie|\
         nie znaleziono strony|загрузка|ошибка|страница не найдена|読み込み中|ページが見つかりません|\
         加载中|正在加载|页面不存在|暂无数据|暂无内容|載入中|找不到網頁|جاري التحميل|\
         الصفحة غير موجودة",
    ),
];
