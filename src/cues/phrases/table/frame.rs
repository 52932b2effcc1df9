//! What the frame of a page says: consent, sharing, forms, subscriptions, advertising, login, rights, pagers.

use super::super::Place::{Anywhere, Start, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LINE, NOTE, NOTICE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Notices of cookie dialogs, which are rarely about anything else. English.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|\
         our website uses cookies|uses cookies to|use of cookies|accept cookies|accept all cookies|\
         reject all cookies|cookie settings|cookie preferences|cookie policy|cookie notice|\
         manage cookies|manage consent|cookie consent|privacy preferences|privacy preference center|\
         your privacy choices|we and our partners|we value your privacy|we care about your privacy|\
         strictly necessary cookies|functional cookies|by continuing to use this site|\
         by continuing to browse|consent to the use|store and or access information on a device|\
         do not sell my personal information|do not sell or share my personal information|\
         legitimate interest|withdraw your consent|third party cookies|performance cookies|\
         targeting cookies|necessary cookies|cookies and similar technologies|\
         list of partners vendors|always active|always enabled|privacy overview|cookies policy|\
         cookies settings|privacy settings|privacy cookies policy",
    ),
    // German, French, Spanish, Portuguese, Italian, Dutch, Polish.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "wir verwenden cookies|wir nutzen cookies|verwendet cookies|diese website benutzt cookies|\
         diese webseite verwendet cookies|diese website verwendet cookies|\
         diese seite verwendet cookies|verwendung von cookies|einsatz von cookies|\
         cookies akzeptieren|alle cookies akzeptieren|cookie einstellungen|cookie richtlinie|\
         datenschutz einstellungen|privatsphäre einstellungen|wir und unsere partner|\
         notwendige cookies|technisch notwendige|um dir ein optimales erlebnis zu bieten|\
         um ihnen ein optimales erlebnis|einwilligung widerrufen|mit werbung weiterlesen|\
         nutzung mit werbung und tracking|nous utilisons des cookies|ce site utilise des cookies|\
         utilise des cookies|utilisation de cookies|utilisation des cookies|accepter les cookies|\
         gérer les cookies|gestion des cookies|paramètres des cookies|politique de cookies|\
         nous et nos partenaires|votre consentement|continuer sans accepter|vie privée et cookies|\
         utilizamos cookies|usamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies|\
         utiliza cookies|uso de cookies|aceptar cookies|aceptar todas las cookies|\
         política de cookies|configuración de cookies|configurar cookies|nosotros y nuestros socios|\
         este site utiliza cookies|este site usa cookies|usa cookies|aceitar cookies|\
         configurações de cookies|nós e os nossos parceiros|preferências de cookies|\
         utilizziamo i cookie|questo sito utilizza cookie|questo sito utilizza i cookie|\
         utilizza cookie|utilizza i cookie|uso dei cookie|utilizzo dei cookie|accetta i cookie|\
         accetta tutti i cookie|informativa sui cookie|preferenze cookie|noi e i nostri partner|\
         wij gebruiken cookies|we gebruiken cookies|maakt gebruik van cookies|\
         deze website gebruikt cookies|gebruik van cookies|cookies accepteren|\
         alle cookies accepteren|cookie instellingen|wij en onze partners|używamy plików cookie|\
         ta strona używa plików cookie|ta strona używa cookies|używa plików cookies|\
         korzysta z plików cookie|wykorzystuje pliki cookies|polityka cookies|akceptuj pliki cookie|\
         ustawienia plików cookie|my i nasi partnerzy",
    ),
    // Russian, Japanese, Chinese, Arabic.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "мы используем cookie|мы используем файлы cookie|этот сайт использует cookie|\
         сайт использует файлы cookie|использует файлы cookie|использование файлов cookie|\
         использования файлов cookie|принять cookie|настройки cookie|использованием cookie|\
         cookieを使用|クッキーを使用|cookieの使用|クッキーポリシー|cookieポリシー|cookieに同意|\
         cookie設定|プライバシー設定|使用cookie|cookie政策|cookie设置|接受所有cookie|接受cookie|\
         使用cookies|隐私偏好|隱私偏好|نستخدم ملفات تعريف الارتباط|ملفات تعريف الارتباط|\
         يستخدم هذا الموقع|سياسة ملفات تعريف|إعدادات ملفات",
    ),
    // Buttons of dialogs.
    says(
        P::ACCEPT,
        Whole,
        ANY,
        "accept|accept all|i accept|agree|i agree|agree and close|got it|reject|reject all|decline|\
         deny|allow all|allow|ok|okay|dismiss|close|no thanks|no, thanks|not now|maybe later|\
         save and accept|save preferences|confirm my choices|accept and close|accept and continue|\
         necessary only|customize|manage preferences|manage options|akzeptieren|alle akzeptieren|\
         zustimmen|ablehnen|alle ablehnen|einverstanden|schließen|verstanden|speichern|\
         auswahl speichern|nein danke|nur notwendige|alle annehmen|einstellungen verwalten|accepter|\
         tout accepter|accepter et fermer|j accepte|refuser|tout refuser|fermer|d accord|non merci|\
         personnaliser|aceptar|aceptar todo|aceptar y continuar|rechazar|rechazar todo|cerrar|\
         no gracias|de acuerdo|configurar|aceitar|aceitar tudo|rejeitar|rejeitar tudo|fechar|\
         não obrigado|concordo|accetta|accetta tutto|accetto|rifiuta|rifiuta tutto|chiudi|no grazie|\
         accepteren|alles accepteren|akkoord|weigeren|alles weigeren|sluiten|akceptuję|akceptuj|\
         akceptuj wszystkie|zgadzam się|odrzuć|odrzuć wszystkie|zamknij|принять|принять все|принимаю|\
         согласен|отклонить|закрыть|хорошо|同意する|すべて同意する|拒否する|閉じる|同意|接受|\
         全部接受|拒绝|关闭|我知道了|拒絕|關閉|接受全部|قبول|موافق|أوافق|رفض|إغلاق|قبول الكل",
    ),
    // Names of networks and labels of share bars.
    says(
        P::SHARE,
        Whole,
        ANY,
        "share|share this|share on|shares|0 shares|tweet|pin|pin it|share it|facebook|twitter|x|\
         x twitter|instagram|youtube|linkedin|pinterest|whatsapp|telegram|tiktok|reddit|tumblr|\
         bluesky|mastodon|threads|flipboard|xing|email|e mail|copy link|link copied|copy url|discord|\
         snapchat|vk|weibo|wechat|line|viber|messenger|rss|rss feed|follow|follow us|follow me|\
         like this|twittern|google|google news|social media|get social|social|pocket|skype|sms|\
         hacker news|medium|github|substack|spotify|teilen|mailen|merken|weitersagen|empfehlen|\
         link kopieren|folgen|folgen sie uns|soziale medien|soziale netzwerke|jetzt teilen|partager|\
         partagez|partager sur|suivez nous|suivre|copier le lien|réseaux sociaux|compartir|comparte|\
         compartir en|síguenos|seguir|copiar enlace|redes sociales|compartilhar|compartilhe|\
         partilhar|siga nos|copiar link|condividi|condividi su|seguici|copia link|segui|delen|deel|\
         deel dit|volg ons|volgen|link kopiëren|udostępnij|podziel się|obserwuj nas|obserwuj|\
         kopiuj link|polub nas|поделиться|поделиться в|подписывайтесь|мы в соцсетях|вконтакте|\
         одноклассники|скопировать ссылку|твитнуть|シェア|シェアする|共有|共有する|ツイート|フォロー|\
         フォローする|はてなブックマーク|リンクをコピー|分享|分享到|分享至|微信|微博|新浪微博|qq空间|\
         转发|复制链接|收藏|關注我們|关注我们|追蹤|複製連結|转发到|مشاركة|شارك|شارك على|تابعنا|نشر|\
         انشر|واتساب|فيسبوك|تويتر",
    ),
    // Longer labels.
    says(
        P::SHARE,
        Anywhere,
        LINE,
        "share this article|share this post|share this story|share this page|share this:|\
         share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|\
         share on pinterest|share via|share with|share by email|tweet this|click to share|\
         click to email|opens in new window|opens in a new window|follow us on|follow me on|\
         like us on facebook|find us on|connect with us|join us on|email this|email a link|\
         share link|copy link|stay connected|spread the word|artikel teilen|beitrag teilen|\
         auf facebook teilen|auf twitter teilen|bei facebook teilen|bei twitter teilen|\
         per e mail teilen|auf whatsapp teilen|auf linkedin teilen|teilen auf|teilen mit|teilen sie|\
         diesen artikel teilen|diesen beitrag teilen|folge uns|folgen sie uns auf|klick um|\
         wird in neuem fenster geöffnet|seite teilen|partager cet article|partager sur facebook|\
         partager sur twitter|cliquez pour partager|ouvre dans une nouvelle fenêtre|suivez nous sur|\
         retrouvez nous sur|envoyer par mail|compartir en facebook|compartir en twitter|\
         comparte esto|compartir este artículo|haz clic para compartir|síguenos en|\
         se abre en una ventana nueva|compartilhe isso|compartilhar no facebook|partilhar isto|\
         clique para compartilhar|abre em nova janela|siga nos no|partilhe este artigo|\
         condividi su facebook|condividi questo articolo|fai clic per condividere|\
         si apre in una nuova finestra|seguici su|deel dit artikel|delen op|deel via|volg ons op|\
         klik om te delen|udostępnij na|podziel się na|kliknij by|obserwuj nas na|\
         polub nas na facebooku|поделиться ссылкой|поделиться в|поделитесь с друзьями|\
         подписывайтесь на нас|подпишитесь на наш|читайте нас в|наш канал|この記事をシェア|\
         シェアする|フォローする|公式アカウント|分享到微信|扫一扫|扫描二维码|关注公众号|微信扫一扫|\
         微信公众号|分享到朋友圈|分享給朋友|追蹤我們|分享文章|شارك الخبر|شارك المقال|تابعنا على|\
         شارك هذا",
    ),
    // Prompts of comment forms: WordPress in all languages, others.
    says(
        P::COMMENT_FORM,
        Anywhere,
        NOTE,
        "your email address will not be published|required fields are marked|\
         save my name email and website in this browser|please enter your comment|\
         please enter your name here|please enter your email address here|\
         you have entered an incorrect email address|notify me of follow up comments|\
         notify me of new comments|notify me of new posts|notify me of followup comments|\
         this site uses akismet to reduce spam|learn how your comment data is processed|\
         you must be logged in to post a comment|you must be logged in to reply|log in to reply|\
         you must log in or register to reply here|log in to leave a comment|sign in to comment|\
         log in to comment|login to comment|post comment|submit comment|your comment|write a comment|\
         enter your comment here|your comment is awaiting moderation|comments are moderated|\
         please be respectful|you may use these html tags|want to join the discussion|\
         feel free to contribute|fill in your details below|connect with facebook|\
         this site is protected by recaptcha|be the first to leave a comment|\
         please log in to comment|comment policy|commenting guidelines|comments may be republished|\
         we ask that comments|comments that are representative|comments that are defamatory|\
         please keep comments|in den kommentaren mitteilen|schreibt es in die kommentare|\
         schreib es in die kommentare|verratet uns in den kommentaren|let us know in the comments|\
         tell us in the comments|dites le nous en commentaire|cuéntanos en los comentarios|\
         déjanos tu comentario|deixe seu comentário abaixo|post reply|your reply|\
         deine e mail adresse wird nicht veröffentlicht|\
         ihre e mail adresse wird nicht veröffentlicht|e mail adresse wird nicht veröffentlicht|\
         erforderliche felder sind mit|meinen namen meine e mail adresse|\
         namen e mail adresse und website in diesem browser|\
         du musst angemeldet sein um einen kommentar|sie müssen angemeldet sein um|\
         um kommentieren zu können|bitte melden sie sich an um|bitte melden sie sich an|\
         benachrichtige mich über|kommentar abschicken|kommentar absenden|kommentar senden|\
         diese website verwendet akismet|erfahre mehr darüber wie deine kommentardaten|\
         zum kommentieren anmelden|ihr kommentar|bitte beachten sie unsere netiquette|\
         kommentarregeln|wie ihre kommentardaten verarbeitet|melden sie sich an um zu kommentieren|\
         votre adresse e mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|\
         les champs obligatoires sont indiqués|enregistrer mon nom mon e mail|publier le commentaire|\
         laisser un commentaire|ce site utilise akismet|vous devez être connecté pour|\
         vous devez vous connecter pour|prévenez moi de tous les nouveaux|avertissez moi par e mail|\
         votre commentaire|tu dirección de correo electrónico no será publicada|\
         su dirección de correo electrónico no será publicada|los campos obligatorios están marcados|\
         guarda mi nombre correo electrónico|publicar el comentario|este sitio usa akismet|\
         aprende cómo se procesan los datos|debes estar conectado para|lo siento debes estar|\
         recibir un correo electrónico con los siguientes|tu comentario|\
         o seu endereço de e mail não será publicado|o seu endereço de email não será publicado|\
         campos obrigatórios são marcados|campos obrigatórios marcados com|\
         salvar meus dados neste navegador|publicar comentário|este site utiliza o akismet|\
         você precisa fazer o login|guardar o meu nome|notifique me sobre novos|seu comentário|\
         il tuo indirizzo email non sarà pubblicato|il tuo indirizzo e mail non sarà pubblicato|\
         i campi obbligatori sono contrassegnati|salva il mio nome|invia commento|\
         questo sito usa akismet|questo sito utilizza akismet|devi essere connesso per|\
         avvertimi via email|il tuo commento|je e mailadres wordt niet gepubliceerd|\
         het e mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd|\
         verplichte velden zijn gemarkeerd|mijn naam e mail en site|reactie plaatsen|\
         deze site gebruikt akismet|je moet ingelogd zijn|je reactie|\
         twój adres e mail nie zostanie opublikowany|twój adres email nie zostanie opublikowany|\
         wymagane pola są oznaczone|zapamiętaj moje dane|zapisz moje dane|opublikuj komentarz|\
         wyślij komentarz|ta strona używa akismet|ta witryna wykorzystuje usługę akismet|\
         musisz się zalogować aby|twój komentarz|ваш адрес email не будет опубликован|\
         ваш e mail не будет опубликован|адрес электронной почты не будет опубликован|\
         обязательные поля помечены|сохранить моё имя|сохранить мое имя|отправить комментарий|\
         этот сайт использует akismet|чтобы оставить комментарий|\
         для отправки комментария вам необходимо|ваш комментарий|войдите чтобы оставить|\
         чтобы оставлять комментарии|メールアドレスが公開されることはありません|\
         が付いている欄は必須項目です|次回のコメントで使用するため|コメントを送信|\
         コメントを投稿するには|このサイトはスパムを低減するために|您的电子邮箱地址不会被公开|\
         您的邮箱地址不会被公开|电子邮件地址不会被公开|必填项已用|在此浏览器中保存我的|提交评论|\
         文明上网理性发言|登录后才能评论|请登录后发表评论|发表评论前请先登录|登录后评论|请先登录|\
         您的電子郵件地址不會被公開|發佈留言必須填寫的電子郵件地址不會公開|必填欄位標示為|\
         在瀏覽器中儲存|送出留言|請先登入|لن يتم نشر عنوان بريدك الإلكتروني|\
         الحقول الإلزامية مشار إليها|احفظ اسمي|إرسال التعليق|هذا الموقع يستخدم|\
         يجب أنت تكون مسجل الدخول",
    ),
    // Buttons and headings.
    says(
        P::SUBSCRIBE,
        Whole,
        ANY,
        "subscribe|subscribe now|subscribe today|subscribe here|sign up|sign up now|sign me up|\
         newsletter|newsletters|our newsletter|newsletter signup|newsletter sign up|email newsletter|\
         join our newsletter|get updates|stay updated|stay informed|stay in touch|keep in touch|\
         join our mailing list|mailing list|get the newsletter|email alerts|subscribe via email|\
         subscribe by email|subscribe free|subscribe for free|ready for more|join now|join the list|\
         get notified|abonnieren|jetzt abonnieren|newsletter abonnieren|newsletter anmeldung|\
         newsletter bestellen|zum newsletter|abo|abonnement|abos|digitalabo|jetzt anmelden|probeabo|\
         jetzt testen|zur newsletter anmeldung|s abonner|abonnez vous|je m abonne|inscrivez vous|\
         s inscrire|infolettre|recevoir la newsletter|je m inscris|suscríbete|suscribirse|\
         suscribirme|suscríbase|boletín|boletines|suscripción|regístrate|assine|assine já|assinar|\
         assine agora|inscreva se|inscrever se|subscrever|subscreva|abbonati|abbonamenti|iscriviti|\
         iscriviti alla newsletter|iscriviti ora|abonneren|abonneer|abonneer nu|nieuwsbrief|\
         nieuwsbrieven|schrijf je in|inschrijven|aanmelden|subskrybuj|zapisz się|biuletyn|\
         prenumerata|kup dostęp|zapisz się do newslettera|подписаться|подписка|рассылка|подпишитесь|\
         подписаться на рассылку|подпишись|оформить подписку|購読|購読する|メルマガ登録|\
         ニュースレター|メールマガジン|登録する|ニュースレター登録|订阅|立即订阅|邮件订阅|订阅我们|\
         訂閱|立即訂閱|訂閱電子報|電子報|加入会员|اشترك|اشترك الآن|النشرة البريدية|النشرة الإخبارية|\
         الاشتراك|القائمة البريدية",
    ),
    // Invitations.
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "sign up for our newsletter|sign up for our free|sign up for the newsletter|sign up for free|\
         sign up to our newsletter|sign up to receive|sign up to get|subscribe to our newsletter|\
         subscribe to our|subscribe to the newsletter|subscribe to get|subscribe to receive|\
         subscribe to this|join our newsletter|join our mailing list|our weekly newsletter|\
         our free newsletter|our daily newsletter|delivered to your inbox|in your inbox|\
         to your inbox|straight to your inbox|enter your email|your email address|\
         you can unsubscribe|unsubscribe at any time|unsubscribe anytime|we respect your privacy|\
         no spam|get the latest news|receive the latest|get the latest|join thousands of|\
         never miss a|by subscribing you agree|by signing up you agree|thanks for subscribing|\
         thank you for subscribing|thank you for signing up|\
         thank you your submission has been received|oops something went wrong while submitting|\
         get exclusive|check your inbox|start your substack|type your email|by clicking subscribe|\
         by submitting this form|be the first to know|stay up to date|enter your email address|\
         weekly newsletter|daily newsletter|email newsletter|newsletter abonnieren|\
         unseren newsletter|unserem newsletter|newsletter anmelden|für den newsletter|abonnieren sie|\
         abonniere unseren|melden sie sich für|jetzt anmelden und|per e mail erhalten|\
         in ihr postfach|keine neuigkeiten mehr verpassen|jederzeit abmelden|jederzeit kündbar|\
         jederzeit widerrufen|kostenlosen newsletter|verpassen sie keine|nichts mehr verpassen|\
         ihre e mail adresse|deine e mail adresse|immer auf dem laufenden|\
         bleiben sie auf dem laufenden|inscrivez vous à notre newsletter|abonnez vous à notre|\
         recevez notre newsletter|inscription à la newsletter|votre adresse e mail|\
         votre adresse email|votre e mail|dans votre boîte mail|recevez chaque|\
         désinscrire à tout moment|s inscrire à la newsletter|recevoir nos|\
         suscríbete a nuestra newsletter|suscríbete a nuestro|suscríbete al boletín|suscríbete a|\
         recibe en tu correo|en tu correo|tu correo electrónico|recibe las últimas|darte de baja|\
         date de alta|recibe nuestras|assine nossa newsletter|assine a newsletter|\
         inscreva se na nossa|receba as últimas|receba nossas|no seu e mail|seu e mail|\
         seu melhor e mail|receba por e mail|subscreva a nossa newsletter|iscriviti alla newsletter|\
         iscriviti alla nostra|ricevi le ultime|la tua email|il tuo indirizzo email|\
         nella tua casella|resta aggiornato|rimani aggiornato|schrijf je in voor|meld je aan voor|\
         abonneer je op|ontvang onze nieuwsbrief|ontvang de nieuwsbrief|je e mailadres|\
         uw e mailadres|blijf op de hoogte|zapisz się do newslettera|zapisz się na newsletter|\
         do newslettera|otrzymuj najnowsze|twój adres e mail|podaj swój adres|bądź na bieżąco|\
         подпишитесь на рассылку|подпишитесь на нашу|подписаться на новости|подписывайтесь на|\
         подпишитесь на|на вашу почту|ваш e mail|ваш email|введите email|будьте в курсе|\
         ニュースレターに登録|メルマガに登録|メールアドレスを入力|最新情報をお届け|購読する|\
         订阅我们的|订阅我们|输入您的邮箱|请输入邮箱|您的邮箱|訂閱我們的|訂閱電子報|輸入您的電子郵件|\
         您的電子郵件|اشترك في النشرة|اشترك في نشرتنا|بريدك الإلكتروني|أدخل بريدك|ليصلك كل جديد|\
         اشترك في القائمة",
    ),
    // Apps, channels and editions of the site, at the end of its texts.
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "for ios and android|app store or google play|apple store or google play|download our app|\
         download the app|download our free app|get our app|our mobile app|our whatsapp channel|\
         our telegram channel|our youtube channel|our facebook page|follow us on|like us on|\
         join us on|our e edition|e edition for|epaper|e paper|never miss the latest|\
         breaking news updates|unsere app|unserer app|app herunterladen|unseren whatsapp kanal|\
         unserem whatsapp kanal|unseren telegram kanal|unserem telegram kanal|unseren youtube kanal|\
         unserem youtube kanal|folge uns auf|folgen sie uns auf|folgt uns auf|besuchen sie uns auf|\
         nichts verpassen|keine news mehr|gefällt dir unser|gefällt ihnen unser|kennt ihr schon|\
         kennst du schon unser|kennen sie schon|suivez nous sur|rejoignez nous sur|\
         téléchargez notre application|téléchargez l application|notre chaîne youtube|\
         notre chaîne whatsapp|síguenos en|síganos en|seguinos en|sigue a|únete a nuestro|\
         únete desde|únete al canal|canal de whatsapp|canal de telegram|canal de youtube|\
         descarga nuestra app|descargue nuestra app|descarga la app|siga nos|siga a gente|\
         canal do whatsapp|canal no whatsapp|grupo do whatsapp|canal no telegram|baixe o app|\
         baixe nosso aplicativo|seguici su|il nostro canale|canale whatsapp|canale telegram|\
         scarica l app|volg ons op|download onze app|ons whatsapp kanaal|obserwuj nas|śledź nas|\
         pobierz aplikację|наш telegram|наш телеграм|в telegram канале|в телеграм канале|\
         подписывайтесь на наш|скачайте приложение|关注我们的|微信公众号|下载客户端|扫码关注|\
         下載app|追蹤我們|公式アプリ|アプリをダウンロード|تابعنا على|حمل التطبيق|قناتنا على",
    ),
    // Labels of advertisements.
    says(
        P::ADVERTISEMENT,
        Whole,
        ANY,
        "advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored post|\
         sponsored links|sponsored by|promoted|promotion|paid content|partner content|\
         paid partnership|advertorial|story continues below advertisement|article continues below|\
         article continues after advertisement|story continues below|continue reading below|\
         scroll to continue|ad feedback|report this ad|remove ads|advertise with us|advertise|\
         ads by google|adchoices|ad choices|affiliate links|our sponsors|skip advertisement|skip ad|\
         loading ad|advertiser content|from our sponsors|play video|close ad|\
         advertisement continue reading|hide ad|anzeige|anzeigen|werbung|werbeanzeige|\
         bezahlter inhalt|bezahlte anzeige|anzeige schließen|nach der werbung|mit werbung|\
         artikel wird nach der anzeige|lesen sie nach der anzeige weiter|\
         nach der anzeige weiterlesen|artikel geht nach der werbung weiter|werbung schließen|\
         empfehlung der redaktion|affiliate link|publicité|publicités|annonce|annonces|\
         contenu sponsorisé|sponsorisé|la suite après la publicité|la suite après cette publicité|\
         contenu partenaire|communiqué|pub|publicidad|anuncio|anuncios|contenido patrocinado|\
         patrocinado|contenido de marca|espacio patrocinado|publicidade|anúncio|anúncios|\
         conteúdo patrocinado|continua após a publicidade|continua depois da publicidade|pubblicità|\
         annuncio|annunci|contenuto sponsorizzato|sponsorizzato|contenuto promozionale|advertentie|\
         advertenties|gesponsord|gesponsorde inhoud|reclame|lees verder na de advertentie|\
         tekst gaat verder onder|reklama|reklamy|materiał sponsorowany|sponsorowane|\
         artykuł sponsorowany|ogłoszenie|materiał promocyjny|\
         dalsza część artykułu pod materiałem wideo|реклама|на правах рекламы|спонсорский материал|\
         партнерский материал|рекламный материал|реклама на сайте|広告|スポンサーリンク|pr|\
         スポンサードリンク|広告掲載|提供|アドバタイズメント|广告|推广|赞助|赞助商|赞助内容|廣告|\
         贊助|工商時間|广告合作|贊助商廣告|إعلان|إعلانات|اعلان|اعلانات|محتوى ممول|إعلان ممول",
    ),
    says(
        P::ADVERTISEMENT,
        Anywhere,
        LINE,
        "article continues below|story continues below|continue reading below|sponsored by|\
         presented by|brought to you by|paid for by|this content is sponsored|in partnership with|\
         lesen sie nach der anzeige|la suite après la publicité|continua após a publicidade|\
         gesponsert von|werbung:|anzeige:|in zusammenarbeit mit|en partenariat avec|\
         en colaboración con",
    ),
    says(
        P::LOGIN,
        Whole,
        ANY,
        "login|log in|logout|log out|sign in|sign out|register|create account|create an account|\
         my account|your account|account|sign in register|login register|log in register|\
         log in sign up|log in or sign up|forgot password|forgot your password|forgot username|\
         lost your password|remember me|keep me logged in|password|username|username or email|\
         already a member|already have an account|don t have an account|not a member|join us|\
         join now|register now|my profile|profile|join free|member login|sign in with google|\
         continue with google|continue with facebook|username or email address|password required|\
         show password|lost password|new here|sign up or log in|anmelden|abmelden|einloggen|\
         ausloggen|registrieren|jetzt registrieren|mein konto|konto erstellen|konto|passwort|\
         passwort vergessen|benutzername|angemeldet bleiben|anmeldung|registrierung|benutzerkonto|\
         mein profil|kundenkonto|neu hier|noch kein konto|benutzeranmeldung|neues passwort anfordern|\
         connexion|se connecter|déconnexion|s identifier|mon compte|créer un compte|mot de passe|\
         mot de passe oublié|se souvenir de moi|s enregistrer|identifiant|déjà abonné|inscription|\
         espace abonné|iniciar sesión|cerrar sesión|inicia sesión|registrarse|registrarme|mi cuenta|\
         crear cuenta|crear una cuenta|contraseña|olvidé mi contraseña|recordarme|acceder|usuario|\
         ingresar|entrar|fazer login|iniciar sessão|sair|cadastre se|cadastrar|minha conta|\
         criar conta|senha|esqueci minha senha|lembrar me|acessar|usuário|accedi|esci|registrati|\
         il mio account|crea un account|password dimenticata|ricordami|area riservata|nome utente|\
         inloggen|uitloggen|registreren|mijn account|account aanmaken|wachtwoord|wachtwoord vergeten|\
         gebruikersnaam|onthoud mij|zaloguj|zaloguj się|wyloguj|zarejestruj się|moje konto|\
         załóż konto|hasło|nie pamiętam hasła|zapamiętaj mnie|rejestracja|logowanie|\
         nazwa użytkownika|войти|выйти|вход|регистрация|зарегистрироваться|личный кабинет|\
         мой аккаунт|пароль|забыли пароль|запомнить меня|логин|авторизация|вход на сайт|ログイン|\
         ログアウト|新規登録|会員登録|無料会員登録|マイページ|パスワード|パスワードを忘れた方|\
         ユーザー名|サインイン|登录|登錄|登入|注册|註冊|立即注册|退出|登出|我的账户|我的帳戶|\
         忘记密码|忘記密碼|密码|密碼|用户名|记住我|会员中心|會員中心|免费注册|登录注册|用户登录|\
         自动登录|找回密码|تسجيل الدخول|تسجيل الخروج|تسجيل|إنشاء حساب|حسابي|كلمة المرور|\
         نسيت كلمة المرور|تذكرني|دخول|اسم المستخدم|تسجيل دخول",
    ),
    says(
        P::LOGIN,
        Anywhere,
        LINE,
        "you must be logged in|please log in|please sign in|sign in to|log in to|\
         login to your account|register for free|already have an account|don t have an account|\
         password will be e mailed|recover your password|create a free account|\
         sie müssen angemeldet sein|bitte melden sie sich an|noch nicht registriert|connectez vous|\
         vous devez être connecté|déjà inscrit|inicia sesión para|debes iniciar sesión|faça login|\
         devi effettuare l accesso|musisz być zalogowany|zaloguj się aby|\
         войдите или зарегистрируйтесь|необходимо войти|您需要登录|请先登录|會員登入|游客无法",
    ),
    // Teasers of paywalls.
    says(
        P::PAYWALL,
        Anywhere,
        NOTE,
        "subscribe to continue reading|subscribe to read|subscribe to keep reading|\
         to continue reading|to read the full|to read this article|already a subscriber|\
         this article is for subscribers|for subscribers only|subscriber exclusive|subscribers only|\
         become a subscriber|become a member to|unlock this article|unlimited access|\
         you have reached your limit|free articles left|free articles remaining|\
         this content is for members|this post is for paid subscribers|this post is for subscribers|\
         keep reading with a|start your free trial|cancel anytime|members only|premium content|\
         register to continue reading|sign in to read|full access to|get full access|weiterlesen mit|\
         jetzt weiterlesen|dieser artikel ist exklusiv|exklusiv für abonnenten|nur für abonnenten|\
         sie haben bereits ein abo|bereits abonnent|schon abonnent|zugang zu allen artikeln|\
         diesen artikel weiterlesen|mit dem digitalabo|plus artikel|um den artikel zu lesen|\
         um diesen artikel zu lesen|gratis testen|testen sie|kostenlos weiterlesen|\
         alle artikel lesen|unbegrenzten zugang|monatlich kündbar|lesen sie diesen artikel mit|\
         bereits registriert oder abonnent|article réservé aux abonnés|réservé aux abonnés|\
         déjà abonné|pour lire la suite|lire la suite de cet article|abonnez vous pour lire|\
         accès illimité|il vous reste|de cet article à lire|sans engagement|para seguir leyendo|\
         contenido exclusivo|exclusivo para suscriptores|ya eres suscriptor|suscríbete para seguir|\
         suscríbete para leer|acceso ilimitado|conteúdo exclusivo para assinantes|\
         exclusivo para assinantes|já é assinante|para continuar lendo|continue lendo com|\
         acesso ilimitado|contenuto riservato agli abbonati|sei già abbonato|\
         per continuare a leggere|abbonati per leggere|riservato agli abbonati|alleen voor abonnees|\
         al abonnee|verder lezen met|lees verder met een|om verder te lezen|onbeperkt toegang|\
         artykuł dostępny dla|dostępne dla prenumeratorów|aby czytać dalej|pozostało 0 artykułu|\
         masz już prenumeratę|dalsza część artykułu dostępna|доступно только подписчикам|\
         материал доступен только|чтобы продолжить чтение|только для подписчиков|\
         この記事は有料会員限定|有料会員限定|会員限定記事|続きを読むには|残り0文字|\
         ログインして続きを|会员专享|付费阅读|登录后阅读全文|剩余内容|购买后阅读|會員限定|\
         訂閱後繼續閱讀|加入會員|للمشتركين فقط|لمتابعة القراءة",
    ),
    // Rights, and what stands in footers beside them.
    says(
        P::COPYRIGHT,
        Anywhere,
        NOTE,
        "©|all rights reserved|copyright 1|copyright ©|privacy policy|\
         may not be published broadcast rewritten|may not be reproduced|registered trademark|\
         registered trademarks|licensed under|creative commons|unless otherwise noted|trademarks of|\
         used with permission|reproduction without|alle rechte vorbehalten|\
         urheberrechtlich geschützt|allgemeine geschäftsbedingungen|datenschutzerklärung|\
         nutzungsbedingungen|impressum|nachdruck|tous droits réservés|mentions légales|\
         conditions générales|politique de confidentialité|conditions d utilisation|\
         reproduction interdite|todos los derechos reservados|aviso legal|política de privacidad|\
         términos y condiciones|términos de uso|prohibida la reproducción|\
         reservados todos los derechos|todos os direitos reservados|política de privacidade|\
         termos de uso|termos e condições|tutti i diritti riservati|diritti riservati|note legali|\
         informativa sulla privacy|termini e condizioni|riproduzione riservata|partita iva|p iva|\
         alle rechten voorbehouden|algemene voorwaarden|privacybeleid|gebruiksvoorwaarden|\
         privacyverklaring|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|\
         polityka prywatności|prawa autorskie|regulamin serwisu|все права защищены|\
         политика конфиденциальности|пользовательское соглашение|перепечатка|\
         при использовании материалов|использование материалов|свидетельство о регистрации|無断転載|\
         無断複写|著作権|プライバシーポリシー|利用規約|特定商取引法|個人情報保護方針|版权所有|\
         版权声明|未经授权|未经许可|转载请注明|禁止转载|不得转载|隐私政策|服务条款|使用条款|icp备|\
         icp证|公网安备|京icp|免责声明|本站声明|违法和不良信息举报|举报电话|版權所有|版權聲明|\
         未經授權|請勿轉載|隱私權政策|服務條款|使用條款|著作權聲明|جميع الحقوق محفوظة|حقوق النشر|\
         سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام",
    ),
    says(
        P::COPYRIGHT,
        Anywhere,
        LINE,
        "powered by|terms of use|terms of service|terms and conditions|proudly powered by|theme by|\
         designed by|site by|imprint|ad choices",
    ),
    says(
        P::COPYRIGHT,
        Whole,
        ANY,
        "copyright|copyrights|disclaimer|disclaimers|trademarks|terms of sale|license|\
         rights and permissions|urheberrecht|haftungsausschluss|droits d auteur|derechos de autor|\
         авторские права|著作権|版权|版權|حقوق النشر",
    ),
    says(
        P::PAGER,
        Whole,
        ANY,
        "next|previous|prev|next page|previous page|next post|previous post|next article|\
         previous article|next story|previous story|next chapter|previous chapter|page 0 of 0|page 0|\
         first|last|older posts|newer posts|older post|newer post|previous topic|next topic|\
         older entries|newer entries|older|newer|post navigation|posts navigation|load more|\
         load more posts|go to page|0 of 0|1 of 0|0 / 0|0 / 1|next up|back|back to blog|back to news|\
         back to list|back to overview|back to all|pages:|previous next|prev next|first page|\
         last page|next last|jump to page|next section|show more results|go back|return to|weiter|\
         zurück|nächste seite|vorherige seite|nächster artikel|vorheriger artikel|nächster beitrag|\
         vorheriger beitrag|seite 0 von 0|seite 0|ältere beiträge|neuere beiträge|beitragsnavigation|\
         beitrags navigation|zurück zur übersicht|zur übersicht|vorherige|nächste|nächster|\
         vorheriger|erste seite|letzte seite|zurück zur startseite|mehr laden|auf einer seite lesen|\
         zurück weiter|suivant|précédent|page suivante|page précédente|article suivant|\
         article précédent|page 0 sur 0|navigation de l article|navigation des articles|\
         articles plus anciens|retour à la liste|retour|première page|dernière page|suivante|\
         précédente|siguiente|anterior|página siguiente|página anterior|siguiente artículo|\
         artículo anterior|página 0 de 0|entradas anteriores|entradas recientes|\
         navegación de entradas|volver|entrada anterior|siguiente entrada|anterior siguiente|próximo|\
         próxima|próxima página|próximo artigo|artigo anterior|navegação de post|navegação de posts|\
         voltar|posts antigos|próximo post|post anterior|seguinte|successivo|precedente|\
         pagina successiva|pagina precedente|articolo successivo|articolo precedente|pagina 0 di 0|\
         navigazione articoli|avanti|indietro|articoli più vecchi|successiva|torna indietro|volgende|\
         vorige|volgende pagina|vorige pagina|volgend artikel|vorig artikel|pagina 0 van 0|\
         berichtnavigatie|terug|terug naar overzicht|volgend bericht|vorig bericht|oudere berichten|\
         następna|poprzednia|następna strona|poprzednia strona|następny artykuł|poprzedni artykuł|\
         strona 0 z 0|nawigacja wpisu|wstecz|dalej|starsze wpisy|nowsze wpisy|następny|poprzedni|\
         powrót|następny wpis|poprzedni wpis|следующая|предыдущая|следующая страница|\
         предыдущая страница|следующая статья|предыдущая статья|страница 0 из 0|навигация по записям|\
         назад|вперед|вперёд|следующая запись|предыдущая запись|старые записи|следующий|предыдущий|\
         показать еще|次へ|前へ|次のページ|前のページ|次の記事|前の記事|0ページ目|次のページへ|\
         前のページへ|一覧へ戻る|一覧に戻る|戻る|投稿ナビゲーション|最初へ|最後へ|トップへ戻る|\
         上一页|下一页|上一篇|下一篇|首页|末页|尾页|共0页|第0页|返回列表|返回|返回首页|上一章|下一章|\
         下页|上页|文章导航|返回上一页|上一頁|下一頁|首頁|末頁|文章導覽|上一則|下一則|第0頁|التالي|\
         السابق|الصفحة التالية|الصفحة السابقة|المقال التالي|المقال السابق|صفحة 0 من 0|رجوع|العودة",
    ),
    // The title of the neighbour follows.
    says(
        P::PAGER,
        Start,
        LINE,
        "next:|previous:|next post:|previous post:|next article:|previous article:|next story:|\
         up next:|prev:|nächster beitrag:|vorheriger beitrag:|nächster artikel:|vorheriger artikel:|\
         weiter:|zurück:|article suivant:|article précédent:|entrada anterior:|siguiente entrada:|\
         próximo post:|articolo precedente:|articolo successivo:|vorig bericht:|volgend bericht:|\
         poprzedni wpis:|następny wpis:|предыдущая запись:|следующая запись:|次の記事:|前の記事:|\
         上一篇:|下一篇:|上一条:|下一条:|上一則|下一則|المقال التالي:",
    ),
];
