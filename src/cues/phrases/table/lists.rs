//! What shops, lists and forums say: carts, ratings, sorting, counters, what is popular.

use super::super::Place::{Anywhere, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LABEL, LINE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Temperatures.
    says(
        P::WEATHER,
        Whole,
        ANY,
        "0 °|0 c|0 °c|0 ° c|0 ° f|0 °f|0 f|0℃|0 ° 0 °|0 ° / 0 °|weather|the weather|wetter|météo|\
         el tiempo|clima|meteo|weer|het weer|pogoda|погода|天気|天气|天氣|الطقس|weather forecast|\
         today s weather|0 mph|0 km h|feels like 0|humidity: 0|humidity 0 %|wind: 0|heute 0 °",
    ),
    says(
        P::WEATHER,
        Anywhere,
        LABEL,
        "0 ° c|0 °c|0 ° f|0 °f|0 ℃|partly cloudy|overcast clouds|scattered clouds|clear sky|\
         few clouds|broken clouds|light rain|moderate rain|mostly cloudy|mostly sunny|leicht bewölkt|\
         wolkenlos|переменная облачность|多云|晴转多云",
    ),
    // Buttons and labels of shops.
    says(
        P::CART,
        Whole,
        ANY,
        "add to cart|add to bag|add to basket|buy now|buy it now|shop now|shop all|in stock|\
         out of stock|sold out|pre order|preorder|quantity|qty|checkout|check out|view cart|cart|\
         your cart|shopping cart|basket|my cart|your cart is empty|subtotal|add to wishlist|wishlist|\
         compare|free shipping|free delivery|regular price|sale price|unit price|sale|on sale|\
         select options|choose options|quick view|quick shop|notify me when available|\
         pickup available|delivery|shipping|size guide|size chart|choose an option|clear|\
         product details|secure checkout|continue shopping|estimated total|order now|buy|add|total|\
         view product|see details|price|low stock|limited stock|available|unavailable|ships free|\
         returns|bestseller|best seller|best sellers|new arrivals|write a review|shop by category|\
         shop by brand|save 0 %|0 % off|add all to cart|customer reviews|where to buy|find a store|\
         in store|view options|add to compare|gift cards|track your order|order status|\
         in den warenkorb|warenkorb|zum warenkorb|in den einkaufswagen|jetzt kaufen|zur kasse|\
         auf lager|sofort lieferbar|nicht auf lager|ausverkauft|menge|merkzettel|auf den merkzettel|\
         wunschliste|lieferzeit|versandkosten|zzgl versand|zzgl versandkosten|inkl mwst|\
         inkl mwst zzgl versandkosten|verfügbar|lieferbar|kostenloser versand|zum produkt|\
         produktdetails|vergleichen|artikelnummer|jetzt bestellen|zum shop|in den warenkorb legen|\
         zum angebot|stückpreis|zwischensumme|gesamtsumme|ausführung wählen|versand|lieferung|\
         produkte|ajouter au panier|panier|mon panier|acheter|acheter maintenant|en stock|\
         rupture de stock|quantité|livraison gratuite|livraison|ajouter à la liste|voir le produit|\
         voir le panier|épuisé|commander|prix|ajouter aux favoris|choix des options|\
         añadir al carrito|agregar al carrito|añadir a la cesta|carrito|mi carrito|comprar|\
         comprar ahora|agotado|cantidad|envío gratis|envío|ver carrito|precio|añadir a favoritos|\
         disponible|seleccionar opciones|adicionar ao carrinho|carrinho|comprar agora|em estoque|\
         esgotado|quantidade|frete grátis|preço|ver carrinho|adicionar à sacola|finalizar compra|\
         aggiungi al carrello|carrello|acquista|acquista ora|compra ora|disponibile|non disponibile|\
         esaurito|quantità|spedizione gratuita|prezzo|vai al carrello|\
         aggiungi alla lista dei desideri|in winkelwagen|in winkelmand|winkelwagen|winkelmand|\
         bestellen|nu kopen|op voorraad|uitverkocht|aantal|gratis verzending|prijs|\
         toevoegen aan winkelwagen|afrekenen|dodaj do koszyka|do koszyka|koszyk|kup teraz|kup|\
         dostępny|niedostępny|ilość|darmowa dostawa|dostawa|cena|w magazynie|wyprzedane|\
         zobacz produkt|zamów|в корзину|добавить в корзину|корзина|купить|купить сейчас|в наличии|\
         нет в наличии|количество|бесплатная доставка|доставка|цена|оформить заказ|заказать|\
         в избранное|купить в 0 клик|товар|сравнить|カートに入れる|買い物かごに入れる|購入する|\
         今すぐ購入|在庫あり|在庫なし|売り切れ|数量|送料無料|カートを見る|お気に入りに追加|カート|\
         価格|税込|加入购物车|立即购买|购物车|有货|缺货|免运费|价格|立即下单|添加到购物车|库存|\
         加入購物車|立即購買|購物車|數量|免運|直接購買|售價|價格|أضف إلى السلة|إضافة إلى السلة|\
         اشتر الآن|سلة التسوق|متوفر|غير متوفر|الكمية|شحن مجاني|عربة التسوق|السعر",
    ),
    says(
        P::CART,
        Anywhere,
        LINE,
        "add to cart|free shipping on|free delivery on|tax included|shipping calculated at checkout|\
         incl vat|excl vat|plus shipping|regular price|sale price|unit price|per month|\
         billed annually|billed monthly|interest free payments|pay in 0|money back guarantee|\
         in den warenkorb|inkl mwst|zzgl versand|inkl ust|gesetzl mwst|preis inkl|lieferzeit:|\
         ajouter au panier|livraison gratuite dès|ttc|añadir al carrito|iva incluido|\
         envío gratis a partir|adicionar ao carrinho|aggiungi al carrello|iva inclusa|in winkelwagen|\
         incl btw|dodaj do koszyka|в корзину|カートに入れる|加入购物车|加入購物車|أضف إلى السلة|sku:|\
         artikelnummer:|art nr|item number|upc:|referencia:|réf:|артикул:",
    ),
    says(
        P::RATING,
        Anywhere,
        LINE,
        "0 out of 0|out of 0 stars|rated 0 out of|0 stars|0 star|0 reviews|0 review|customer reviews|\
         based on 0 reviews|based on 0|average rating|write a review|read reviews|\
         be the first to review|verified buyer|verified purchase|star rating|0 ratings|\
         was this helpful|was this review helpful|was this article helpful|was this page helpful|\
         did you find this|people found this helpful|overall rating|rate this|no reviews yet|\
         read all reviews|0 votes|our rating|leave a review|most helpful|0 von 0 sternen|0 sterne|\
         0 bewertungen|0 bewertung|kundenbewertungen|bewertung schreiben|bewertung abgeben|\
         durchschnittliche bewertung|kundenrezensionen|war dieser artikel hilfreich|\
         war das hilfreich|jetzt bewerten|rezensionen|0 von 0|noch keine bewertungen|0 sur 0|\
         0 étoiles|0 avis|avis clients|donner votre avis|laisser un avis|0 notes|\
         cet article vous a été utile|0 de 0 estrellas|0 estrellas|0 reseñas|0 opiniones|\
         opiniones de clientes|escribe una reseña|valoraciones|0 valoraciones|te ha resultado útil|\
         0 de 0 estrelas|0 estrelas|0 avaliações|avaliações de clientes|avalie|escreva uma avaliação|\
         0 su 0 stelle|0 stelle|0 recensioni|recensioni dei clienti|scrivi una recensione|\
         valutazione|0 voti|0 van de 0 sterren|0 sterren|0 beoordelingen|beoordelingen|\
         schrijf een review|klantbeoordelingen|0 opinii|0 opinie|0 ocen|opinie klientów|dodaj opinię|\
         napisz recenzję|0 gwiazdek|ocena:|0 отзывов|0 отзыва|0 отзыв|отзывы|оставить отзыв|\
         написать отзыв|рейтинг:|оценка:|0 из 0|0 голосов|0件のレビュー|カスタマーレビュー|\
         レビューを書く|5つ星のうち|星0つ|評価:|0条评价|用户评价|商品评价|评分|写评价|0分|好评|\
         則評價|商品評價|0 تقييم|تقييمات|التقييم",
    ),
    says(P::RATING, Whole, ANY, "0 / 0|rating|reviews|review|ratings"),
    says(
        P::SORT_FILTER,
        Whole,
        ANY,
        "sort|sort by|sort by:|filter|filters|filter by|filter by:|clear all|clear filters|\
         clear filter|reset|reset filters|apply|apply filters|show filters|hide filters|newest|\
         oldest|most recent|most popular|relevance|featured|price low to high|price high to low|\
         price: low to high|price: high to low|default sorting|sort by popularity|sort by latest|\
         sort by average rating|sort by price|alphabetically a z|alphabetically z a|date new to old|\
         date old to new|best selling|view as|grid view|list view|grid|list|per page|items per page|\
         show|0 results|0 items|0 products|no products found|no results found|all categories|\
         all products|refine by|refine results|narrow by|order by|in stock only|select all|view all|\
         load more|0 per page|0 posts|sortieren|sortieren nach|sortieren nach:|sortierung|\
         sortierung:|filtern|filtern nach|filter zurücksetzen|alle filter|neueste zuerst|beliebtheit|\
         preis aufsteigend|preis absteigend|0 ergebnisse|0 artikel|0 produkte|0 treffer|pro seite|\
         ansicht|auswählen|bitte wählen|relevanz|alle kategorien|zurücksetzen|anwenden|auswahl|\
         trier par|trier par:|filtrer|filtrer par|filtres|0 résultats|0 produits|prix croissant|\
         prix décroissant|pertinence|tri par défaut|réinitialiser|effacer|ordenar por|ordenar|\
         filtrar|filtrar por|filtros|0 resultados|0 productos|más recientes|relevancia|limpiar|\
         precio menor a mayor|orden predeterminado|borrar filtros|0 produtos|mais recentes|\
         limpar filtros|ordenação padrão|ordina per|filtra|filtra per|filtri|0 risultati|0 prodotti|\
         rilevanza|prezzo crescente|più recenti|sorteer op|sorteren op|sorteren|filteren|filter op|\
         0 resultaten|0 producten|nieuwste eerst|relevantie|sortuj według|sortuj|sortowanie|filtruj|\
         filtry|0 wyników|0 produktów|najnowsze|domyślne sortowanie|trafność|wyczyść|сортировать|\
         сортировка|сортировать по|фильтр|фильтры|сбросить|показать|по популярности|по цене|по дате|\
         сначала новые|0 товаров|применить|並び替え|並べ替え|絞り込み|絞り込む|新着順|人気順|価格順|\
         価格の安い順|価格の高い順|0件|表示順|全0件|条件をクリア|排序|筛选|默认排序|按时间排序|\
         按热度排序|最新|最热|全部|不限|重置|默认|价格|篩選|排序方式|最新發布|全部分類|共0条|\
         ترتيب حسب|تصفية|فلتر|الأحدث|الأكثر شعبية|0 نتيجة",
    ),
    // Counts of results.
    says(
        P::SORT_FILTER,
        Anywhere,
        LINE,
        "showing 0|showing all 0|showing the single result|results for|of 0 results|0 0 of 0|\
         displaying 0|sorted by|items per page|products found|results found|0 results found|sort by:|\
         filter by:|ergebnisse für|zeige 0|es werden 0|treffer für|0 von 0 ergebnissen|\
         résultats pour|affichage de 0|mostrando 0|resultados para|exibindo 0|visualizzazione di 0|\
         mostra 0|toont 0|resultaten voor|wyświetlanie 0|показано 0|отображение 0|найдено 0|件中|\
         検索結果|共找到|条结果|個結果|عرض 0",
    ),
    // Counters.
    says(
        P::TRACKING,
        Whole,
        ANY,
        "views|0 views|0 view|0 k views|0 m views|0 likes|0 like|0 shares|0 share|0 followers|\
         0 k followers|0 fans|0 reads|0 claps|0 upvotes|0 downloads|0 subscribers|0 clicks|0 visits|\
         0 reactions|0 restacks|0 bookmarks|0 saves|0 following|followers|following|likes|fans|\
         post views: 0|views: 0|hits: 0|0 people like this|total views|0 members|members online|\
         0 aufrufe|aufrufe: 0|aufrufe|0 mal gelesen|gefällt mir|0 gefällt mir|0 abonnenten|0 vues|\
         0 abonnés|vues|j aime|0 j aime|0 vistas|0 visitas|me gusta|0 me gusta|0 seguidores|\
         0 visualizações|visualizações|0 curtidas|curtir|0 visualizzazioni|mi piace|0 mi piace|\
         0 weergaven|vind ik leuk|0 wyświetleń|wyświetleń|wyświetleń: 0|odsłon: 0|lubię to|\
         0 polubień|0 просмотров|просмотров: 0|просмотры: 0|просмотров|просмотры|нравится|\
         0 подписчиков|閲覧数|閲覧数: 0|いいね|いいね!|0人がいいね|0回再生|フォロワー|阅读0|阅读: 0|\
         浏览0|浏览次数|浏览次数: 0|浏览: 0|点击: 0|点击数: 0|点击量|阅读量|阅读数|人气: 0|点赞|0赞|\
         赞|浏览量: 0|阅读次数: 0|次阅读|观看次数|瀏覽: 0|瀏覽人數|點閱: 0|點閱數|人氣: 0|按讚|讚|\
         喜歡|0 مشاهدة|مشاهدات|إعجاب|0 مشاهدات",
    ),
    // Headings of lists that say nothing of this page.
    says(
        P::POPULAR,
        Whole,
        ANY,
        "popular|popular posts|popular articles|popular stories|popular news|most popular|most read|\
         most viewed|most shared|most commented|most recent|trending|trending now|trending stories|\
         trending topics|trending news|trending articles|what s trending|latest|latest news|\
         latest posts|latest articles|latest stories|latest updates|latest headlines|latest videos|\
         recent|recent posts|recent articles|recent news|recent stories|recent comments|\
         recent activity|breaking news|top stories|top news|top posts|headlines|hot topics|featured|\
         featured articles|featured posts|featured stories|new posts|new articles|\
         today s top stories|best of|the latest|just in|live|in the news|news & events|\
         upcoming events|latest activity|what s hot|in focus|spotlight|newest articles|more news|\
         meistgelesen|meist gelesen|meistgelesene artikel|am meisten gelesen|beliebt|\
         beliebte artikel|beliebte beiträge|beliebteste artikel|beliebteste beiträge|top themen|\
         top artikel|neueste beiträge|neueste artikel|neueste nachrichten|neuste beiträge|\
         aktuelle beiträge|aktuelle nachrichten|aktuelle artikel|letzte beiträge|aktuelle meldungen|\
         die neuesten artikel|eilmeldung|im trend|im fokus|schlagzeilen|aktuelle themen|newsticker|\
         das beste|neues aus|aktuelles|les plus lus|les plus populaires|les plus partagés|\
         articles populaires|articles récents|derniers articles|dernières actualités|\
         dernières nouvelles|à la une|tendances|les plus consultés|en direct|dernière minute|\
         l essentiel|en continu|actualités récentes|lo más leído|lo más visto|más leídas|más leídos|\
         las más leídas|más populares|populares|lo último|últimas noticias|artículos recientes|\
         entradas recientes|tendencias|destacados|destacadas|noticias destacadas|última hora|\
         más vistos|lo más reciente|mais lidas|mais lidos|as mais lidas|mais populares|mais vistas|\
         posts recentes|artigos recentes|últimas notícias|destaques|em destaque|em alta|tendências|\
         mais acessados|più letti|i più letti|le più lette|più popolari|articoli recenti|\
         ultimi articoli|ultime notizie|ultime news|in evidenza|in primo piano|di tendenza|ultim ora|\
         più visti|meest gelezen|meest bekeken|populair|populaire artikelen|recente berichten|\
         recente artikelen|laatste nieuws|laatste artikelen|net binnen|uitgelicht|\
         meest recente berichten|najczęściej czytane|najpopularniejsze|popularne|najnowsze|\
         najnowsze wpisy|ostatnie wpisy|najnowsze artykuły|ostatnio dodane|najnowsze wiadomości|\
         na czasie|polecane|gorące tematy|z ostatniej chwili|wyróżnione|популярное|самое популярное|\
         самое читаемое|популярные статьи|популярные записи|популярные новости|последние новости|\
         свежие записи|последние записи|новости дня|главные новости|главное|лента новостей|новое|\
         топ новости|самые читаемые|тренды|недавние записи|срочно|人気記事|人気の記事|人気ランキング|\
         アクセスランキング|ランキング|最新記事|新着記事|新着|最新ニュース|最近の投稿|注目記事|\
         注目の記事|トレンド|ピックアップ|速報|話題の記事|よく読まれている記事|記事ランキング|\
         最近のコメント|热门|热门文章|热门新闻|热点|热点新闻|最新|最新文章|最新新闻|最新资讯|\
         最新消息|近期文章|推荐|排行榜|点击排行|阅读排行|热点排行|本周热门|今日热点|热门话题|\
         热门推荐|24小时热文|头条|要闻|精彩图片|图片新闻|近期评论|热榜|新闻排行|最近更新|频道推荐|\
         实时热点|熱門|熱門文章|熱門新聞|最新新聞|推薦|點閱排行|即時新聞|焦點新聞|近期留言|本週熱門|\
         人氣文章|熱門話題|今日熱門|الأكثر قراءة|الأكثر مشاهدة|الأكثر شيوعا|آخر الأخبار|أحدث الأخبار|\
         أحدث المقالات|عاجل|مختارات|الأحدث|رائج الآن|أهم الأخبار|الأكثر تداولا",
    ),
    // Labels around the posts of forum software.
    says(
        P::FORUM,
        Whole,
        ANY,
        "thread starter|topic starter|original poster|op|reply with quote|quote reply|\
         click to expand|post reply|new thread|start new thread|new posts|unanswered topics|\
         active topics|last post|last post by|joined|joined:|posts|posts:|messages|messages:|\
         location:|reaction score|reactions:|points|moderator|administrator|member|new member|\
         senior member|junior member|registered user|active member|well known member|staff member|\
         super moderator|guest|report|report post|report abuse|multi quote|jump to latest|\
         jump to first unread|mark as solution|solved|accepted answer|share thread|this thread|\
         this forum|everywhere|watch thread|unwatch|view previous topic|view next topic|0 posts|\
         0 topics|0 members|asked|answered|modified 0|viewed 0 times|show activity on this post|\
         improve this answer|improve this question|add a comment|best answer|similar threads|\
         terms and rules|similar topics|topics|go to first unread|sign in to reply|last reply|\
         created|last edited|last edited by|forum software by|beiträge|beiträge:|registriert|\
         registriert seit|themenstarter|zitieren|antwort erstellen|neues thema|mitglied|gast|themen|\
         nachrichten|letzter beitrag|profil|beitrag melden|inscrit|messages postés|citer|\
         nouveau sujet|membre|mensajes|miembro|citar|registrado|messaggi|cita|iscritto|berichten|\
         citeer|lid sinds|cytuj|posty|zarejestrowany|dołączył|цитата|цитировать|сообщений|сообщения|\
         зарегистрирован|участник|ответить с цитированием|регистрация|发帖|楼主|只看该作者|发消息|\
         帖子|回帖|沙发|板凳|举报|使用道具|积分|精华|注册时间|最后登录|只看楼主|倒序浏览|电梯直达|\
         发短消息|加好友|当前离线|引用|显示全部楼层|樓主|檢舉|只看該作者|\
         onderwerp starter|topicstarter|citaat|reageren met citaat|geregistreerd|lid geworden|\
         waarderingsscore|laatste bericht|nieuw onderwerp|nieuw bericht|vergelijkbare onderwerpen|\
         klik om te vergroten|nieuwe berichten|zakladatel tématu|autor tématu|citace|reakční skóre|\
         podobná témata|kliknutím zvětšíte|aloituspäivä|lainaus|vastaa lainauksella|\
         samankaltaiset keskustelut|odpowiedz z cytatem|nowy temat|ostatni post|podobne tematy|\
         rejestracja:|posty:|założyciel tematu|kliknij by rozwinąć|rispondi citando|nuovo argomento|\
         discussioni simili|ultimo messaggio|registrato|iscritto dal|messaggi:|creatore discussione|\
         clicca per allargare|responder con cita|nuevo tema|temas similares|último mensaje|\
         fecha de registro|mensajes:|haz clic para expandir|répondre en citant|dernier message|\
         sujets similaires|messages postés:|date d'inscription|membre depuis|auteur du sujet|\
         cliquez pour agrandir|discussions similaires|responder com citação|citação|novo tópico|\
         tópicos similares|última mensagem|mensagens:|registado|registado em|clique para expandir|\
         neue beiträge|ähnliche themen|letzte antwort|mit zitat antworten|zum vergrößern anklicken|\
         reaktionspunkte|erstellt von|date prev|date next|thread prev|thread next|date index|\
         thread index|author index|previous message|next message|messages sorted by|list archive|\
         show replies by date|reply to this message|back to the list|reply via email to|show quoted text|\
         quoted text hidden|reply to author|view all replies|assignees|assignee|no one assigned|\
         milestone|no milestone|none yet|issue body actions|more actions|\
         no branches or pull requests|linked pull requests|linked issues|reported by|\
         assigned to|depends on",
    ),
];
