//! What stands around an article: author, date, credit, tags, links to other texts, comments.

use super::super::Place::{Anywhere, BeforeName, End, Start, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LINE, NOTE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Headings of lists of other texts.
    says(
        P::RELATED,
        Whole,
        ANY,
        "related|related articles|related posts|related stories|related content|related news|\
         related reading|related topics|related links|related products|related videos|\
         related coverage|related resources|related items|related questions|more stories|\
         more articles|more news|more posts|more like this|more from us|more to read|more to explore|\
         you may also like|you might also like|you may like|you might like|\
         you might also be interested in|you may also be interested in|you may be interested in|\
         recommended|recommended for you|recommended reading|recommended articles|\
         recommended stories|recommendations|suggested reading|read next|up next|what to read next|\
         next up|see also|read also|also read|further reading|keep reading|similar articles|\
         similar posts|similar threads|similar products|from around the web|around the web|\
         promoted stories|in case you missed it|from our partners|customers also bought|\
         customers also viewed|frequently bought together|people also viewed|people also ask|\
         explore more|more on this topic|more on this story|other articles|other posts|\
         featured stories|don t miss|editor s picks|editors picks|staff picks|continue exploring|\
         featured content|more in this section|related searches|latest from|additional resources|\
         also on|other stories|you may have missed|ähnliche artikel|ähnliche beiträge|\
         ähnliche themen|ähnliche produkte|verwandte artikel|verwandte beiträge|verwandte themen|\
         verwandte inhalte|weitere artikel|weitere beiträge|weitere themen|weitere meldungen|\
         weitere nachrichten|weitere informationen|weiterführende links|weiterführende informationen|\
         mehr zum thema|mehr zu diesem thema|mehr artikel|mehr aus|mehr von|mehr dazu|\
         das könnte sie auch interessieren|das könnte dich auch interessieren|\
         das könnte ihnen auch gefallen|das könnte dir auch gefallen|auch interessant|lesen sie auch|\
         lesen sie mehr|lesen sie dazu auch|lies auch|siehe auch|passend dazu|passend zum thema|\
         empfehlungen|empfohlen|empfohlene artikel|unsere empfehlungen|zum thema|nächster artikel|\
         links zum thema|themen in diesem artikel|aus dem archiv|kunden kauften auch|à lire aussi|\
         à lire également|lire aussi|lire également|articles similaires|articles liés|\
         articles connexes|articles associés|sur le même sujet|sur le même thème|\
         dans la même rubrique|voir aussi|vous aimerez aussi|vous pourriez aussi aimer|\
         cela pourrait vous intéresser|à découvrir|à voir aussi|plus d articles|recommandé pour vous|\
         nos recommandations|pour aller plus loin|autres articles|dans l actualité|\
         artículos relacionados|noticias relacionadas|entradas relacionadas|relacionados|\
         relacionadas|contenido relacionado|te puede interesar|te podría interesar|\
         también te puede interesar|quizás te interese|lee también|leer también|lea también|\
         ver también|véase también|más noticias|más sobre este tema|otras noticias|recomendados|\
         recomendamos|productos relacionados|más información|artigos relacionados|\
         notícias relacionadas|posts relacionados|conteúdo relacionado|leia também|leia mais|\
         veja também|veja mais|ler também|mais notícias|você pode gostar|talvez goste|\
         pode lhe interessar|recomendados para você|sobre o tema|saiba mais|articoli correlati|\
         notizie correlate|leggi anche|leggi altro|potrebbe interessarti|potrebbe interessarti anche|\
         ti potrebbe interessare|potrebbero interessarti|ti potrebbero interessare|altri articoli|\
         vedi anche|correlati|consigliati|consigliati per te|approfondimenti|prodotti correlati|\
         gerelateerd|gerelateerde artikelen|gerelateerde berichten|lees ook|lees verder|meer lezen|\
         meer nieuws|meer over dit onderwerp|zie ook|anderen bekeken ook|aanbevolen|\
         misschien vind je dit ook leuk|meer artikelen|powiązane|powiązane artykuły|podobne artykuły|\
         podobne wpisy|czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|\
         przeczytaj również|zobacz też|zobacz także|zobacz również|polecamy|polecane|\
         może cię zainteresować|więcej na ten temat|zobacz więcej|inne artykuły|читайте также|\
         читать также|похожие статьи|похожие записи|похожие новости|похожие материалы|\
         материалы по теме|по теме|новости по теме|смотрите также|см также|вам может понравиться|\
         вам также может понравиться|рекомендуем|еще по теме|другие новости|читать далее|\
         возможно вас заинтересует|похожие товары|связанные новости|関連記事|関連ニュース|関連リンク|\
         関連コンテンツ|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ|\
         おすすめの記事|次に読む|この記事を読んだ人|関連商品|関連情報|関連トピックス|関連キーワード|\
         相关文章|相关阅读|相关新闻|相关推荐|相关链接|相关内容|相关报道|相关专题|相关产品|推荐阅读|\
         推荐文章|猜你喜欢|延伸阅读|更多文章|更多新闻|热门推荐|精彩推荐|为您推荐|您可能感兴趣|\
         大家都在看|编辑推荐|上一篇|下一篇|相關文章|相關閱讀|相關新聞|相關連結|相關報導|推薦閱讀|\
         推薦文章|延伸閱讀|猜你喜歡|你可能也喜歡|您可能感興趣|看更多|為您推薦|熱門推薦|\
         مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|ذات صلة|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|\
         قد يعجبك أيضا|قد يهمك|المزيد من الأخبار|شاهد أيضا|مقالات مشابهة|موضوعات متعلقة",
    ),
    // Links to another text, within the text: "Read also: …".
    says(
        P::RELATED,
        Start,
        LINE,
        "related:|read also:|also read:|see also:|read more:|read next:|more:|read:|watch:|\
         don t miss:|recommended:|you might also like:|more on:|more from|more about|related story:|\
         also see:|up next:|lesen sie auch:|lesen sie hier|lesen sie mehr:|lesen sie dazu|lies auch:|\
         auch interessant:|mehr zum thema:|siehe auch:|mehr dazu:|mehr lesen:|mehr von|mehr aus|\
         mehr zu|passend dazu:|weiterlesen:|zum thema:|lire aussi:|à lire aussi:|lire aussi|\
         à lire aussi|lire également:|à lire également:|voir aussi:|à voir aussi:|notre dossier:|\
         lire notre|sur le même sujet:|lee también:|lea también:|leer también:|ver también:|\
         te puede interesar:|leer más:|más información:|le puede interesar:|además:|leia também:|\
         veja também:|leia mais:|saiba mais:|ler também:|ver também:|leggi anche:|leggi anche|\
         vedi anche:|potrebbe interessarti:|approfondisci:|per approfondire:|lees ook:|lees ook|\
         zie ook:|lees verder:|czytaj też:|czytaj także:|czytaj również:|przeczytaj także:|\
         przeczytaj też:|zobacz też:|zobacz także:|zobacz również:|czytaj więcej:|читайте также:|\
         читать также:|см также:|смотрите также:|по теме:|подробнее:|ранее:|関連記事:|\
         あわせて読みたい|関連:|相关阅读:|相关链接:|延伸阅读:|推荐阅读:|相關閱讀:|延伸閱讀:|\
         相關新聞:|上一篇:|下一篇:|阅读更多:|看更多:|更多新聞:|اقرأ أيضا:|اقرأ أيضاً:|إقرأ أيضا:|\
         شاهد أيضا:|طالع أيضا:",
    ),
    // The same before a whole title, as news sites put it between paragraphs.
    says(
        P::RELATED,
        Start,
        NOTE,
        "related:|related article:|related story:|read also:|also read:|see also:|read next:|read more:|\
         don t miss:|must read:|recommended:|more on this:|you might also like:|\
         you may also like:|lesen sie auch|lesen sie dazu|lies auch|auch interessant:|auch spannend:|\
         auch lesenswert:|schon gelesen|lust auf mehr|lesetipp:|mehr themen:|mehr zum thema|\
         das könnte sie auch interessieren|das könnte dich auch interessieren|\
         das thema könnte dich auch interessieren|das thema könnte sie auch interessieren|\
         dieses thema könnte sie auch interessieren|das könnte dir auch gefallen|\
         lire aussi|à lire aussi|à lire également|lire également|à voir aussi|voir aussi:|\
         sur le même sujet|à ne pas manquer|vea también|vea además|mira también|mirá también|mira:|\
         lee también|leé también|lea también|lea además|lee además|leer también|puede leer:|\
         también puede leer|también puedes leer|le puede interesar|te puede interesar|\
         le podría interesar|te podría interesar|también te puede interesar|\
         también le puede interesar|quizá te interese|te recomendamos:|no te pierdas:|leia também|\
         leia mais:|veja também|veja mais:|confira também|leggi anche|guarda anche|vedi anche|\
         potrebbe interessarti|lees ook|lees verder:|bekijk ook|czytaj też|czytaj także|\
         czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|zobacz też|zobacz także|\
         zobacz również|читайте также|читать также|смотрите также|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|\
         شاهد أيضا|延伸阅读|相关阅读|延伸閱讀|相關閱讀|あわせて読みたい",
    ),
    // Headings of comments, their counts and the links beneath each.
    says(
        P::COMMENTS,
        Whole,
        ANY,
        "comments|0 comments|0 comment|no comments|no comments yet|comment|view comments|\
         view all comments|show comments|load comments|load more comments|see comments|all comments|\
         0 replies|0 reply|replies|reply|leave a reply|leave a comment|add a comment|add comment|\
         post a comment|write a comment|join the conversation|join the discussion|\
         start the discussion|discussion|discussion about this post|0 responses|0 thoughts|responses|\
         reader comments|comments closed|comments are closed|comments off|comments are disabled|\
         comments are turned off|be the first to comment|what do you think|trackbacks|pingbacks|\
         0 answers|reply to this|loading comments|most liked|most recent|newest first|oldest first|\
         top comments|recent comments|report comment|like reply|quote|cancel reply|\
         click here to cancel reply|permalink|kommentare|0 kommentare|0 kommentar|keine kommentare|\
         ein kommentar|kommentar|kommentieren|antworten|kommentar schreiben|kommentar verfassen|\
         kommentar hinterlassen|kommentare anzeigen|alle kommentare|kommentare lesen|\
         schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|\
         hinterlasse eine antwort|antwort hinterlassen|neuer kommentar|leserkommentare|leserbriefe|\
         diskussion|mitdiskutieren|diskutieren sie mit|kommentare geschlossen|kommentare deaktiviert|\
         0 antworten|antworten abbrechen|antwort abbrechen|neueste kommentare|kommentar melden|\
         ihre meinung|ihr kommentar|dein kommentar|beitrag melden|0 gedanken zu|commentaires|\
         0 commentaires|0 commentaire|aucun commentaire|commenter|laisser un commentaire|\
         laissez un commentaire|poster un commentaire|ajouter un commentaire|écrire un commentaire|\
         réagir|vos réactions|réactions|répondre|laisser une réponse|annuler la réponse|\
         voir les commentaires|commentaires fermés|les commentaires sont fermés|\
         derniers commentaires|comentarios|0 comentarios|0 comentario|sin comentarios|\
         no hay comentarios|comentar|deja un comentario|dejar un comentario|deja una respuesta|\
         dejar una respuesta|añadir comentario|responder|cancelar la respuesta|ver comentarios|\
         escribe un comentario|comentarios recientes|los comentarios están cerrados|comentários|\
         0 comentários|0 comentário|sem comentários|nenhum comentário|deixe um comentário|\
         deixe uma resposta|deixe seu comentário|deixar um comentário|cancelar resposta|\
         ver comentários|comente|adicionar comentário|commenti|0 commenti|0 commento|nessun commento|\
         commenta|lascia un commento|lascia una risposta|scrivi un commento|aggiungi un commento|\
         rispondi|annulla risposta|invia un commento|vedi commenti|mostra commenti|reacties|\
         0 reacties|0 reactie|geen reacties|reageer|reageren|geef een reactie|plaats een reactie|\
         laat een reactie achter|beantwoorden|reactie annuleren|laat een bericht achter|\
         alle reacties|komentarze|0 komentarze|0 komentarzy|0 komentarz|brak komentarzy|skomentuj|\
         dodaj komentarz|zostaw komentarz|odpowiedz|zostaw odpowiedź|anuluj pisanie odpowiedzi|\
         pokaż komentarze|napisz komentarz|комментарии|0 комментариев|0 комментария|0 комментарий|\
         нет комментариев|комментировать|оставить комментарий|добавить комментарий|\
         написать комментарий|ответить|отменить ответ|показать комментарии|обсуждение|обсудить|\
         все комментарии|оставьте комментарий|комментариев нет|コメント|コメント0件|0件のコメント|\
         コメントする|コメントを書く|コメントを残す|コメントを投稿|返信|返信する|コメント一覧|\
         コメントを見る|返信をキャンセル|コメントはまだありません|评论|0条评论|评论0|发表评论|\
         我要评论|网友评论|最新评论|热门评论|全部评论|回复|暂无评论|查看评论|写评论|留言|发表回复|\
         取消回复|评论列表|精彩评论|评论已关闭|我来说两句|文章评论|用户评论|評論|0則留言|發表評論|\
         發表留言|我要留言|網友評論|回覆|留言板|取消回覆|發佈留言|則留言|沒有留言|張貼留言|發表迴響|\
         التعليقات|تعليقات|تعليق|0 تعليقات|0 تعليق|لا توجد تعليقات|اترك تعليقا|اترك تعليقاً|\
         أضف تعليقا|أضف تعليق|رد|اترك رد|إلغاء الرد|اكتب تعليقك",
    ),
    // Counts and headings with a title in them: "3 thoughts on …".
    says(
        P::COMMENTS,
        Anywhere,
        LINE,
        "0 thoughts on|one thought on|0 responses to|0 replies to|0 comments on|reply to|\
         has been closed to comments|comments for this|sort by oldest|gedanken zu|kommentare zu|\
         kommentar zu|antworten auf|réponses à|pensées sur|comentarios en|commentaires sur|\
         commenti su|reacties op|komentarzy do|комментария к|комментариев к|мыслей о|件のコメント|\
         条评论|條留言|則回應|على تعليقات",
    ),
    // Notes that stand under or above texts.
    says(
        P::DISCLAIMER,
        Anywhere,
        NOTE,
        "affiliate links|affiliate commission|we may earn a commission|may earn a commission|\
         may earn an affiliate|earn from qualifying purchases|amazon associate|\
         as an amazon associate|we may receive compensation|we may receive a commission|disclaimer:|\
         disclosure:|editorial independence|views expressed|opinions expressed|does not constitute|\
         not financial advice|not intended as medical|not a substitute for professional|\
         for informational purposes only|informational purposes|past performance|\
         sponsored content policy|this post contains affiliate|this article contains affiliate|\
         every product is independently|independently selected|haftungsausschluss|\
         affiliate links enthalten|sogenannte affiliate links|enthält affiliate links|enthält werbung|\
         unbezahlte werbung|werbung unbeauftragt|werbung wegen|anzeige wegen|in kooperation mit|\
         this post is sponsored|this post contains|in partnership with|article sponsorisé|\
         cet article contient|en colaboración con|este artículo contiene|in collaborazione con|provisions links|\
         wir erhalten eine provision|keine haftung|ohne gewähr|liens affiliés|avertissement:|\
         enlaces de afiliados|descargo de responsabilidad|links de afiliados|link di affiliazione|\
         affiliate links bevatten|linki afiliacyjne|не является индивидуальной инвестиционной|\
         мнение редакции может не совпадать|仅供参考|不构成投资建议|不代表本站|仅代表作者|\
         文章来源于网络|侵权|仅代表作者个人观点|投資建議|免責聲明|免責事項|アフィリエイト|\
         إخلاء المسؤولية",
    ),
    says(
        P::CORRECTION,
        Anywhere,
        NOTE,
        "correction:|editor s note:|editors note:|clarification:|update:|an earlier version of this|\
         this article has been updated|this story has been updated|this article was updated|\
         this post has been updated|this article was originally published|originally published|\
         report an error|report a typo|suggest a correction|found a mistake|see an error|\
         anmerkung der redaktion|korrektur:|korrekturhinweis|aktualisierung:|fehler melden|\
         fehler gefunden|fehler entdeckt|korrektur melden|signaler une erreur|note de la rédaction|\
         rectificatif|corrección:|reportar error|nota del editor|fe de errores|comunicar erro|\
         erramos|nota da redação|segnala errore|errata corrige|nota della redazione|fout gezien|\
         correctie:|zgłoś błąd|sprostowanie|нашли ошибку|сообщить об ошибке|выделите ошибку|\
         выделите ее и нажмите|примечание редакции|訂正|お詫びと訂正|更正|编者按|编者注|我要纠错|\
         纠错|勘误|編按|تصحيح:",
    ),
    // The name stands in a block of its own.
    says(
        P::BYLINE,
        Whole,
        ANY,
        "by|written by|posted by|author|authors|reviewed by|published by|story by|words by|edited by|\
         von|autor|autorin|autoren|geschrieben von|verfasst von|par|auteur|écrit par|por|escrito por|\
         di|autore|scritto da|door|autorka|автор|авторы|著者|執筆者|作者|记者|記者|编辑|責任編輯|\
         责任编辑|بقلم|الكاتب|كتب",
    ),
    says(
        P::DATE_LINE,
        Whole,
        ANY,
        "published|updated|posted|last updated|last modified|published on|updated on|posted on|date|\
         veröffentlicht|aktualisiert|datum|stand|publié le|mis à jour le|fecha|publicado|actualizado|\
         data|pubblicato|gepubliceerd|opublikowano|дата|опубликовано|обновлено|公開日|更新日|投稿日|\
         发布时间|更新时间|日期|發布時間|更新時間|تاريخ النشر",
    ),
    // A name follows.
    says(
        P::BYLINE,
        BeforeName,
        LINE,
        "by|by:|written by|posted by|published by|author:|authors:|words by|story by|text by|\
         reported by|reviewed by|medically reviewed by|edited by|fact checked by|updated by|\
         contributed by|article by|post by|submitted by|photographs by|interview by|\
         in conversation with|posted in by|as told to|written and reviewed by|von|von:|\
         ein beitrag von|ein artikel von|geschrieben von|verfasst von|veröffentlicht von|autor:|\
         autorin:|autoren:|text:|ein kommentar von|eine analyse von|ein gastbeitrag von|interview:|\
         interview von|redaktion:|text von|eine kolumne von|par|par:|écrit par|publié par|rédigé par|\
         auteur:|propos recueillis par|rédaction:|article de|posté par|por|por:|escrito por|\
         publicado por|autora:|redacción:|texto:|postado por|entrevista a|di|a cura di|scritto da|\
         pubblicato da|autore:|testo di|articolo di|door|door:|geschreven door|geplaatst door|tekst:|\
         autorka:|napisał|napisała|dodał|przez|opracował|opracowała|oprac|автор:|авторы:|автор|\
         текст:|опубликовал|опубликовано|подготовил|подготовила|корреспондент|文:|著者:|執筆者:|\
         執筆:|筆者:|取材|取材・文|ライター:|編集部|記者:|作者:|作者|记者|记者:|编辑:|责任编辑:|\
         责编:|撰文:|发布者:|发布人:|供稿:|通讯员|来源:|编译:|責任編輯:|記者|編輯:|發布者:|本报记者|\
         责任编辑|值班编辑:|审核:|校对:|بقلم|بقلم:|الكاتب:|كتب|كتب:|كتبت:|بواسطة|تحرير:|إعداد:|\
         المصدر:",
    ),
    // Biographies in the third person.
    says(
        P::AUTHOR_BOX,
        Anywhere,
        NOTE,
        "about the author|about the authors|about the writer|about author|about me|is a journalist|\
         is a freelance writer|is a freelance|is a writer|is a staff writer|is a senior writer|\
         is a contributor|is a contributing|is a reporter|is a senior editor|is an editor|\
         is the editor|is the author of|is a columnist|is a correspondent|is the founder|\
         is a co founder|is the ceo|is a blogger|is a senior reporter|is a content writer|\
         is a professor|is a digital marketing|is a product manager|is an award winning|\
         view all posts by|view all posts|more posts by|all posts by|posts by|more by this author|\
         more by|read more by|more from this author|articles by|see all articles by|view profile|\
         view author|full bio|read full bio|meet the author|follow on twitter|has been writing|\
         contact the author|lives in|when she s not|when he s not|in her spare time|\
         in his spare time|follow her on|follow him on|follow me on|über den autor|über die autorin|\
         über den autoren|über die autoren|über mich|zum autor|zur autorin|zur person|ist redakteur|\
         ist redakteurin|ist freier journalist|ist freie journalistin|ist journalist|\
         ist journalistin|ist autor|ist autorin|arbeitet als|studierte|schreibt für|schreibt über|\
         alle beiträge von|alle artikel von|weitere artikel von|mehr von|mehr artikel von|\
         autorenprofil|alle beiträge anzeigen|zeige alle beiträge|à propos de l auteur|à propos|\
         est journaliste|est rédacteur|est rédactrice|tous les articles de|voir tous les articles|\
         biographie de l auteur|sobre el autor|sobre la autora|acerca del autor|es periodista|\
         es redactor|es redactora|ver todas las entradas|más artículos de|más de este autor|\
         sobre o autor|sobre a autora|é jornalista|é redator|é redatora|ver todos os posts|\
         mais posts de|l autore|sull autore|informazioni sull autore|è giornalista|è un giornalista|\
         è una giornalista|tutti gli articoli|altri articoli di|over de auteur|over de schrijver|\
         is journalist|is redacteur|alle berichten van|bekijk alle berichten|o autorze|o autorce|\
         o autorach|jest dziennikarzem|jest dziennikarką|wszystkie wpisy|zobacz wszystkie wpisy|\
         redaktor naczelny|об авторе|все записи автора|посмотреть все записи|все статьи автора|\
         другие статьи автора|главный редактор|この記事を書いた人|この記事の著者|著者プロフィール|\
         執筆者プロフィール|筆者プロフィール|記事一覧|著者紹介|ライタープロフィール|关于作者|\
         作者简介|作者介绍|查看作者|作者其他文章|个人简介|關於作者|作者簡介|作者介紹|更多作者文章|\
         عن الكاتب|نبذة عن الكاتب|عن المؤلف|مقالات الكاتب|جميع المقالات",
    ),
    // Credits of pictures, with the names of agencies.
    says(
        P::CREDIT,
        Anywhere,
        LINE,
        "photo:|photos:|photo by|photos by|photo credit|photo credits|photo courtesy|photograph:|\
         photograph by|photography:|photography by|image:|images:|image credit|image credits|\
         image source|image courtesy|image via|images via|bild via|foto via|fotos via|bilder via|abbildung:|abb:|picture:|pictures:|picture credit|credit:|\
         credits:|courtesy of|illustration:|illustration by|illustrations by|video:|graphic:|\
         cover image|featured image|via getty images|getty images|shutterstock|istock|istockphoto|\
         unsplash|associated press|ap photo|photo via|file photo|reuters|afp|pexels|pixabay|\
         adobe stock|depositphotos|alamy|flickr|wikimedia commons|via giphy|stock image|rex features|\
         imago|screenshot:|screenshot via|photo illustration|handout|foto:|fotos:|foto von|bild:|\
         bilder:|bildquelle|bildnachweis|bildcredit|fotocredit|fotoquelle|fotonachweis|titelbild|\
         titelfoto|beitragsbild|symbolbild|symbolfoto|archivbild|archivfoto|picture alliance|dpa|\
         grafik:|quelle bild|bildrechte|copyright:|aufmacherbild|fotolia|adobestock|\
         photo d illustration|crédit photo|crédits photo|crédit:|crédits:|photo ©|\
         image d illustration|crédit image|crédits image|illustration ©|©|foto de|fotografía:|\
         fotografía de|imagen:|imagen de|crédito:|créditos:|efe|europa press|imagen de archivo|\
         cedida por|fotos de|imagem:|crédito da foto|divulgação|reprodução|foto divulgação|\
         agência brasil|arquivo pessoal|foto di|immagine:|immagini:|crediti:|ansa|credits foto|\
         immagine di|fonte foto|lapresse|foto door|beeld:|bron:|bron foto|fotograaf:|beeld door|anp|\
         fotografie:|fot:|fot|zdjęcie:|zdjęcia:|źródło zdjęcia|fotografia:|autor zdjęcia|\
         materiały prasowe|zdjęcie ilustracyjne|pap|фото:|фото|фотография:|фото из|иллюстрация:|\
         риа новости|тасс|источник фото|скриншот|фото автора|иллюстрации:|写真:|写真提供|撮影:|画像:|\
         画像提供|写真は|出典:|イメージ画像|写真＝|撮影＝|画像はイメージ|提供:|图:|图源|图片来源|\
         图片来源:|摄影:|摄|图片:|供图|资料图|配图|图为|新华社记者|图片说明|视觉中国|图文无关|\
         网络图片|圖:|圖片來源|圖片來源:|攝影:|圖片:|資料圖|照片提供|翻攝|資料照|圖片取自|示意圖|攝|\
         الصورة:|صورة:|تصوير:|مصدر الصورة|رويترز|صورة أرشيفية|أ ف ب",
    ),
    says(
        P::SOURCE,
        Start,
        NOTE,
        "source:|sources:|source link|via:|originally published at|originally published on|\
         originally appeared|this article originally appeared|this story originally|\
         this article was first published|h t|hat tip|read the original|with files from|\
         with reporting by|additional reporting|quelle:|quellen:|quellenangabe|original:|\
         mit material von|mit material der|source :|avec afp|fuente:|fuentes:|con información de|\
         fonte:|fontes:|fonti:|com informações|bron:|bronnen:|źródło:|źródła:|za:|источник:|\
         источники:|по материалам|出典:|引用元:|情報源:|参考:|参照:|来源:|文章来源:|信息来源:|\
         稿件来源:|消息来源:|本文来源|本文转自|转自:|原标题:|原文链接|来源|來源:|資料來源|新聞來源|\
         出處:|轉自|原文網址|المصدر:|مصدر:|نقلا عن",
    ),
    // Dates announced.
    says(
        P::DATE_LINE,
        Start,
        LINE,
        "published:|published on|published in|published 0|published 1|posted on|posted:|posted 0|\
         posted at|updated:|updated on|updated 0|last updated|last modified|last edited|\
         last reviewed|last revised|date published|publication date|first published|date:|issued:|\
         modified:|created:|release date|written on|added on|this page was last edited|\
         originally published on|edited:|dated|veröffentlicht am|veröffentlicht:|erschienen am|\
         stand:|aktualisiert am|aktualisiert:|zuletzt aktualisiert|zuletzt geändert|\
         letzte aktualisierung|letzte änderung|erstellt am|erstellt:|datum:|publiziert am|\
         publiziert:|geschrieben am|vom 0|am 0|lesedauer|lesezeit|vor 0|gepostet am|eingestellt am|\
         erstveröffentlichung|publié le|publié:|mis à jour le|mise à jour|dernière mise à jour|\
         modifié le|posté le|paru le|le 0|temps de lecture|il y a 0|date de publication|\
         dernière modification|mis en ligne|publicado el|publicado:|actualizado el|actualizado:|\
         actualizado a|última actualización|fecha:|fecha de publicación|hace 0|tiempo de lectura|\
         creado:|publicada el|publicado em|atualizado em|atualizado:|última atualização|data:|\
         postado em|há 0|tempo de leitura|publicada em|criado em|pubblicato il|pubblicato:|\
         aggiornato il|aggiornato:|ultimo aggiornamento|pubblicata il|tempo di lettura|\
         ultima modifica|gepubliceerd op|gepubliceerd:|geplaatst op|bijgewerkt op|laatst bijgewerkt|\
         laatste update|leestijd|gewijzigd op|opublikowano|opublikowano:|data publikacji|\
         aktualizacja|aktualizacja:|ostatnia aktualizacja|dodano|dodano:|data dodania|czas czytania|\
         utworzono|опубликовано|опубликовано:|дата публикации|обновлено|обновлено:|размещено|\
         последнее обновление|дата:|время чтения|добавлено|公開日|公開:|更新日|更新:|最終更新|\
         最終更新日|投稿日|掲載日|配信日|発表日|初回公開|更新日時|公開日時|記事公開日|发布时间|\
         发布日期|发表于|发布于|更新时间|时间:|日期:|发表时间|发稿时间|最后更新|创建时间|编辑于|\
         最后修改|添加时间|成文日期|發布時間|發佈時間|發佈日期|發布日期|發表於|發佈於|更新時間|時間:|\
         最後更新|張貼日期|نشر في|نشر بتاريخ|تاريخ النشر|آخر تحديث|تم النشر|تحديث|منذ 0|نشرت في",
    ),
    // Reading times.
    says(
        P::DATE_LINE,
        Anywhere,
        LINE,
        "0 min read|0 minute read|0 minutes read|0 mins read|0 min|min read|minutes to read|\
         reading time|read time|minuten lesezeit|0 min lesezeit|min lesedauer|minuten lesedauer|\
         min de lecture|minutes de lecture|min de lectura|minutos de lectura|min de leitura|\
         minutos de leitura|min di lettura|minuti di lettura|min leestijd|minuten leestijd|\
         min czytania|мин чтения|минут чтения|мин на чтение|この記事は0分|読了時間|分で読めます|\
         阅读时间|阅读时长|分钟阅读|閱讀時間|دقائق للقراءة|دقيقة قراءة|وقت القراءة|0 minutes ago|\
         0 hours ago|0 days ago|0 day ago|0 hour ago|0 weeks ago|0 months ago|0 years ago|0 year ago|\
         0 month ago|0 week ago",
    ),
    says(
        P::READ_MORE,
        Whole,
        ANY,
        "read more|read more about|read full article|read the full article|read full story|\
         read the full story|read article|read the article|read story|read the rest|read on|read now|\
         continue reading|keep reading|more|see more|show more|view more|view all|see all|learn more|\
         find out more|full story|click here|click here to read more|more details|details|\
         view details|view article|view post|load more|more info|more information|discover more|\
         expand|show all|read all|full article|click to expand|show less|read less|see full|\
         view full|explore|discover|weiterlesen|weiter lesen|mehr lesen|mehr|mehr erfahren|\
         mehr anzeigen|alle anzeigen|jetzt lesen|artikel lesen|zum artikel|zum beitrag|\
         lesen sie weiter|lesen sie mehr|hier weiterlesen|ganzen artikel lesen|mehr infos|\
         mehr informationen|weitere infos|alles lesen|zum video|mehr laden|weiter|hier klicken|\
         alle artikel|alle ansehen|lire la suite|lire l article|lire plus|en savoir plus|voir plus|\
         voir tout|afficher plus|plus d infos|continuer la lecture|suite|lire|découvrir|plus|\
         cliquez ici|voir l article|tout voir|leer más|seguir leyendo|leer artículo|ver más|ver todo|\
         ver todos|más información|continuar leyendo|mostrar más|leer la noticia|leer nota completa|\
         saber más|más|conoce más|haz clic aquí|leia mais|ler mais|continue lendo|continuar lendo|\
         continuar a ler|ver mais|saiba mais|ver tudo|mostrar mais|leia a matéria|mais|clique aqui|\
         leggi tutto|leggi di più|continua a leggere|continua|leggi l articolo|scopri di più|\
         mostra altro|vedi tutto|vedi tutti|altro|leggi|clicca qui|scopri|lees meer|lees verder|\
         meer lezen|verder lezen|meer weergeven|meer informatie|bekijk alles|toon meer|meer|\
         lees artikel|lees het hele artikel|klik hier|czytaj więcej|czytaj dalej|więcej|\
         zobacz więcej|pokaż więcej|dowiedz się więcej|przeczytaj|czytaj|przejdź do artykułu|\
         kliknij tutaj|rozwiń|читать далее|читать дальше|читать полностью|подробнее|далее|\
         показать еще|показать ещё|узнать больше|читать|смотреть все|еще|ещё|больше|полный текст|\
         читать статью|нажмите здесь|続きを読む|もっと見る|詳しく見る|もっと読む|詳細を見る|\
         全文を読む|記事を読む|一覧を見る|詳細はこちら|さらに読み込む|詳しくはこちら|すべて見る|\
         続きはこちら|もっと|阅读更多|阅读全文|查看更多|查看全部|查看详情|更多|详情|展开全文|\
         加载更多|了解更多|继续阅读|全文|显示更多|点击查看|详细|展开|点击展开全文|更多内容|閱讀更多|\
         閱讀全文|繼續閱讀|看全文|看更多|詳情|載入更多|顯示更多|更多內容|اقرأ المزيد|المزيد|\
         إقرأ المزيد|قراءة المزيد|تابع القراءة|عرض المزيد|عرض الكل|للمزيد|التفاصيل|اعرف المزيد|\
         مشاهدة المزيد",
    ),
    // Teasers end with the link.
    says(
        P::READ_MORE,
        End,
        NOTE,
        "read more|continue reading|read the full story|read the full article|read full article|\
         learn more|find out more|weiterlesen|mehr lesen|mehr erfahren|lire la suite|en savoir plus|\
         leer más|seguir leyendo|leia mais|continue lendo|saiba mais|leggi tutto|continua a leggere|\
         scopri di più|lees meer|lees verder|czytaj więcej|czytaj dalej|читать далее|подробнее|\
         続きを読む|もっと見る|阅读全文|阅读更多|查看更多|详细|閱讀全文|繼續閱讀|看更多|اقرأ المزيد|\
         المزيد",
    ),
    says(
        P::READ_MORE,
        Start,
        LINE,
        "continue reading|read more about|read more on|read more at|learn more about|\
         find out more about|read the full|click here to|weiterlesen|lire la suite|lees verder|\
         leer más sobre|leggi tutto|читать далее",
    ),
    // Lists of tags and categories.
    says(
        P::TAGS,
        Start,
        NOTE,
        "tags:|tag:|tagged:|tagged as|tagged with|tagged in|filed under|filed in|filed to|posted in|\
         categories:|category:|topics:|topic:|keywords:|key words:|in this story|labels:|more on:|\
         related topics:|published in:|hashtags:|index terms|schlagwörter:|schlagworte:|schlagwort:|\
         stichwörter:|stichworte:|kategorien:|kategorie:|themen:|thema:|abgelegt unter|\
         verschlagwortet mit|veröffentlicht in|veröffentlicht unter|schlüsselwörter:|rubrik:|\
         ressort:|mots clés:|mots clefs:|étiquettes:|catégories:|catégorie:|classé dans|thèmes:|\
         étiqueté|publié dans|sujets:|etiquetas:|etiqueta:|etiquetado|palabras clave:|categorías:|\
         categoría:|temas:|archivado en|publicado en|más sobre:|marcadores:|palavras chave:|\
         categorias:|assuntos:|tópicos:|arquivado em|marcado|parole chiave:|categorie:|argomenti:|\
         etichette:|taggato|pubblicato in|archiviato in|trefwoorden:|categorieën:|onderwerpen:|\
         getagd|tagi:|słowa kluczowe:|kategoria:|tematy:|etykiety:|otagowano|теги:|метки:|\
         ключевые слова:|рубрика:|рубрики:|категория:|категории:|темы:|тема:|тэги:|сюжет:|タグ:|\
         キーワード:|カテゴリー:|カテゴリ:|関連タグ|関連キーワード|関連ワード:|テーマ:|标签:|关键词:|\
         关键字:|分类:|类别:|所属分类:|话题:|栏目:|主题词:|标签|標籤:|關鍵字:|關鍵詞:|分類:|相關標籤|\
         主題:|الوسوم:|الكلمات المفتاحية:|كلمات مفتاحية:|التصنيف:|التصنيفات:|وسوم:|الكلمات الدلالية:|\
         كلمات دلالية:",
    ),
    says(
        P::TAGS,
        Whole,
        ANY,
        "tags|tag|topics|topic|categories|category|keywords|popular topics|popular tags|filed under|\
         labels|tag cloud|schlagwörter|schlagworte|kategorien|kategorie|themen|stichwörter|mots clés|\
         étiquettes|catégories|etiquetas|categorías|temas|categorias|tópicos|assuntos|categorie|\
         argomenti|trefwoorden|onderwerpen|tagi|tematy|теги|метки|рубрики|категории|темы|タグ|\
         カテゴリー|カテゴリ|キーワード|タグ一覧|标签|分类|关键词|热门标签|标签云|標籤|分類|關鍵字|\
         熱門標籤|الوسوم|التصنيفات|الأقسام|تصنيفات",
    ),
];
