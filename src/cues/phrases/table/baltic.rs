//! What stands around an article and in dialogs, and words of dates.
//! Estonian, Latvian, Lithuanian, Slovenian, Macedonian, Albanian, Icelandic, Galician, Basque, Afrikaans.
//!
//! Besides `0` for any number, `2000` is any year, `1.1.2000` any date.

use super::super::Place::{Anywhere, BeforeName, End, Start, Whole};
use super::super::{Group, IN_DATE, MONTH, PUBLISHED, PhraseCues as P, WEEKDAY};
use super::{ANY, LINE, NOTE, NOTICE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Headings of lists of other texts.
    says(
        P::RELATED,
        Whole,
        ANY,
        "seotud artiklid|seotud lood|seotud uudised|seotud postitused|seotud teemad|seotud tooted|\
         sarnased artiklid|sarnased tooted|loe ka|loe lisaks|vaata ka|samal teemal|soovitame lugeda|\
         sulle võib meeldida|sulle võib meeldida ka|saistītie raksti|saistītās ziņas|saistītie ieraksti|\
         saistītās tēmas|saistītie produkti|līdzīgi raksti|līdzīgas ziņas|līdzīgi produkti|lasi arī|\
         lasiet arī|skaties arī|citi raksti|iesakām|iesakām izlasīt|par šo tēmu|tev varētu patikt|\
         jums varētu patikt|susiję straipsniai|susijusios naujienos|susiję įrašai|susijusios temos|\
         susijusios prekės|susiję produktai|panašūs straipsniai|panašios prekės|panašūs įrašai|\
         taip pat skaitykite|skaitykite taip pat|skaityk taip pat|taip pat žiūrėkite|rekomenduojame|\
         rekomenduojame perskaityti|jums gali patikti|jums taip pat gali patikti|kiti straipsniai|\
         povezani članki|povezane novice|povezane vsebine|povezani prispevki|povezani izdelki|\
         sorodni članki|sorodne novice|sorodni izdelki|podobni članki|podobni izdelki|preberite še|\
         preberi še|preberite tudi|preberi tudi|poglejte še|priporočamo|morda vam bo všeč|morda vas zanima|\
         več o temi|ne spreglejte|поврзани статии|поврзани вести|поврзани написи|поврзани објави|\
         поврзани содржини|поврзани производи|слични вести|слични статии|слични производи|\
         прочитајте повеќе на темата|погледнете и|можеби ќе ве интересира|препорачано|препорачуваме|\
         останати вести|повеќе од оваа категорија|artikuj të ngjashëm|lajme të ngjashme|artikuj të lidhur|\
         lajme të lidhura|të ngjashme|postime të ngjashme|produkte të ngjashme|produkte të lidhura|\
         lexo edhe|lexoni edhe|lexo gjithashtu|shiko edhe|mund t'ju pëlqejë|mund të ju pëlqejë|\
         mund t'ju interesojë|më shumë nga|të rekomanduara|lajme tjera|lajme të tjera|tengdar fréttir|\
         tengdar greinar|tengt efni|tengdar færslur|tengdar vörur|svipaðar vörur|svipaðar greinar|\
         skyldar fréttir|lestu einnig|lesa einnig|sjá einnig|fleiri fréttir|fleiri greinar|meira um málið|\
         meira um|aðrir hafa lesið|þú gætir haft áhuga á|þér gæti líkað|aðrar fréttir|novas relacionadas|\
         contidos relacionados|produtos relacionados|artigos semellantes|produtos semellantes|le tamén|\
         ler tamén|lea tamén|ver tamén|véxase tamén|tamén che pode interesar|pode que che interese|\
         tamén che pode gustar|máis sobre|máis novas|outras novas|lotutako albisteak|lotutako artikuluak|\
         lotutako edukiak|erlazionatutako albisteak|erlazionatutako artikuluak|erlazionatutako edukiak|\
         erlazionatutako produktuak|antzeko artikuluak|antzeko produktuak|irakurri ere|ikusi ere|\
         ikus gainera|gehiago irakurri gai honetaz|interesatuko zaizu|interesatuko litzaizuke|\
         albiste gehiago|gomendatuak|gai honi buruz|verwante artikels|verwante berigte|verwante stories|\
         verwante nuus|verwante plasings|verwante onderwerpe|verwante produkte|soortgelyke artikels|\
         soortgelyke produkte|lees verder oor|kyk ook|sien ook|jy sal dalk ook hiervan hou|\
         jy mag ook hiervan hou|aanbeveel|aanbevole artikels|meer oor|meer nuus|meer soos dié",
    ),
    // Links to another text, within the text.
    says(
        P::RELATED,
        Start,
        NOTE,
        "loe ka:|loe ka|loe lisaks:|loe lisaks|loe veel:|vaata ka:|kuula ka:|lasi arī:|lasi arī|lasiet arī:|\
         lasiet arī|lasi vēl:|skaties arī:|skatīt arī:|taip pat skaitykite:|taip pat skaitykite|\
         skaitykite taip pat:|skaitykite taip pat|skaityti taip pat:|taip pat žiūrėkite:|\
         skaitykite daugiau:|taip pat skaityk:|skaityk daugiau:|preberite še:|preberite še|preberi še:|\
         preberi še|preberite tudi:|preberite tudi|preberi tudi:|poglejte še:|poglej še:|oglejte si še:|\
         več o tem:|прочитајте и:|прочитај и:|прочитајте уште:|погледнете и:|поврзано:|lexo edhe:|lexo edhe|\
         lexoni edhe:|lexoni edhe|lexo gjithashtu:|lexo më shumë:|shiko edhe:|shih edhe:|lestu einnig:|\
         lesa einnig:|lestu einnig|sjá einnig:|sjá einnig|lestu meira:|lesa meira:|tengdar fréttir:|\
         sjá nánar:|le tamén:|ler tamén:|lea tamén:|ver tamén:|máis información:|tamén che pode interesar|\
         irakurri ere:|ikusi ere:|ikus gainera:|irakurri gehiago:|gehiago jakiteko:|lotutako albistea:|\
         lees nog:|lees meer:|kyk ook:|sien ook:|kyk ook|luister ook:",
    ),
    // Comments.
    says(
        P::COMMENTS,
        Whole,
        ANY,
        "kommentaarid|kommentaare|0 kommentaari|0 kommentaar|kommentaare pole|kommentaarid puuduvad|\
         kommenteeri|lisa kommentaar|jäta kommentaar|vasta|tühista vastus|loe kommentaare|näita kommentaare|\
         viimased kommentaarid|kommenteerimine on suletud|lisa vastus|kommentaarid on suletud|komentāri|\
         0 komentāri|0 komentārs|nav komentāru|komentēt|pievienot komentāru|atstāj komentāru|\
         atstāt komentāru|atbildēt|atcelt atbildi|rakstīt komentāru|lasīt komentārus|rādīt komentārus|\
         jaunākie komentāri|komentāri ir slēgti|atstāt atbildi|pievieno komentāru|komentarai|0 komentarai|\
         0 komentaras|0 komentarų|komentarų nėra|nėra komentarų|komentuoti|rašyti komentarą|\
         palikti komentarą|parašykite komentarą|atsakyti|atšaukti atsakymą|skaityti komentarus|\
         rodyti komentarus|naujausi komentarai|komentarai išjungti|komentavimas išjungtas|\
         palikite komentarą|komentarji|0 komentarjev|0 komentarja|0 komentarji|ni komentarjev|\
         oddaj komentar|prekliči odgovor|preklic odgovora|preberi komentarje|prikaži komentarje|\
         zadnji komentarji|komentiranje je onemogočeno|napišite komentar|komentarji so izklopljeni|\
         0 коментари|нема коментари|коментирај|додади коментар|прикажи коментари|коментарите се затворени|\
         остави одговор|оставете одговор|komente|komentet|0 komente|0 koment|nuk ka komente|pa komente|\
         komento|lini një koment|lër një koment|lini një përgjigje|shto koment|shkruaj koment|\
         shto një koment|përgjigju|anulo përgjigjen|komentet e fundit|komentet janë të mbyllura|\
         shfaq komentet|athugasemdir|ummæli|0 athugasemdir|0 athugasemd|0 ummæli|engar athugasemdir|\
         engin ummæli|skrifa athugasemd|bæta við athugasemd|skildu eftir athugasemd|skrifa ummæli|\
         hætta við svar|nýjustu athugasemdir|sýna athugasemdir|lokað er fyrir athugasemdir|\
         lokað fyrir athugasemdir|skildu eftir svar|svör|sen comentarios|non hai comentarios|\
         deixar un comentario|deixa un comentario|deixa unha resposta|deixar unha resposta|\
         cancelar a resposta|engadir comentario|comentarios recentes|comentarios pechados|\
         os comentarios están pechados|iruzkinak|0 iruzkin|iruzkin bat|iruzkinik ez|iruzkinik gabe|\
         ez dago iruzkinik|utzi iruzkina|utzi iruzkin bat|utzi erantzuna|utzi erantzun bat|idatzi iruzkina|\
         gehitu iruzkina|iruzkina utzi|erantzun|utzi erantzuteari|utzi erantzuna ezeztatu|azken iruzkinak|\
         iruzkinak itxita|iruzkinak itxita daude|ikusi iruzkinak|erantzuna utzi|kommentaar|geen kommentaar|\
         geen kommentaar nie|lewer kommentaar|laat 'n boodskap|los 'n kommentaar|laat 'n antwoord|antwoord|\
         kanselleer antwoord|antwoorde|onlangse kommentaar|wys kommentaar|kommentaar is gesluit|\
         gee jou mening|sê jou sê|plaas 'n kommentaar",
    ),
    // Bylines.
    says(
        P::BYLINE,
        Whole,
        ANY,
        "toimetaja|ajakirjanik|kirjutas|autorid|autors|žurnālists|žurnāliste|redaktors|redaktore|autorius|\
         autorė|žurnalistas|žurnalistė|redaktorius|redaktorė|autoriai|avtor|avtorica|avtorji|novinar|\
         novinarka|urednik|urednica|новинар|новинарка|уредник|пишува|autorja|shkruar nga|gazetari|redaktori|\
         shkruan|höfundur|blaðamaður|ritstjóri|höfundar|fréttamaður|skrifar|redacción|autora|autoría|\
         publicado por|xornalista|egilea|egileak|idazlea|kazetaria|erredakzioa|nork idatzia|outeur|skrywer|\
         geskryf deur|joernalis|redakteur|geplaas deur|verslaggewer",
    ),
    says(
        P::BYLINE,
        BeforeName,
        LINE,
        "toimetaja:|kirjutas|kirjutas:|postitas|postitas:|koostas:|toimetas:|autors:|teksts:|raksta autors:|\
         raksta autore:|sagatavoja|sagatavoja:|publicējis|publicēja|ievietoja|autorius:|autorė:|parengė|\
         parengė:|tekstas:|straipsnio autorius:|parašė|avtor:|avtorica:|avtorji:|pišeta:|besedilo:|napisal|\
         napisal:|napisala:|objavil|pripravil:|pripravila:|пишува|пишува:|напишал|подготвил:|подготви:|\
         објавено од|nga:|shkruar nga|shkruar nga:|shkruan|shkruan:|autorja:|publikuar nga|postuar nga|\
         përgatiti:|höfundur:|höfundar:|skrifað af|skrifað af:|texti:|blaðamaður:|ritstjóri:|birt af|eftir:|\
         autoría|autoría:|enviado por|redacción|texto de|egilea|egilea:|egileak:|idazlea:|testua:|\
         kazetaria:|idatzia:|deur|deur:|geskryf deur|geskryf deur:|geplaas deur|outeur:|skrywer:|\
         gepubliseer deur|teks:|saamgestel deur",
    ),
    says(
        P::AUTHOR_BOX,
        Whole,
        ANY,
        "autorist|autori kohta|kõik autori artiklid|par autoru|par autori|visi autora raksti|apie autorių|\
         apie autorę|visi autoriaus straipsniai|o avtorju|o avtorici|vsi članki avtorja|за авторот|\
         за авторката|rreth autorit|për autorin|mbi autorin|um höfundinn|um höfund|sobre o autor|\
         sobre a autora|acerca do autor|acerca da autora|sobre a autoría|egileari buruz|egileaz|\
         egilearen artikulu guztiak|oor die skrywer|oor die outeur|meer oor die skrywer",
    ),
    // Dates announced.
    says(
        P::DATE_LINE,
        Whole,
        ANY,
        "avaldatud|uuendatud|muudetud|postitatud|lisatud|viimati uuendatud|viimati muudetud|kuupäev|\
         0 minutit tagasi|0 tundi tagasi|0 tund tagasi|0 päeva tagasi|0 nädalat tagasi|0 kuud tagasi|\
         0 aastat tagasi|eile|täna|publicēts|atjaunots|atjaunināts|labots|ievietots|pievienots|\
         pēdējo reizi atjaunots|publicēšanas datums|datums|pirms 0 minūtēm|pirms 0 minūtes|pirms 0 stundām|\
         pirms 0 stundas|pirms 0 dienām|pirms 0 dienas|pirms 0 nedēļām|pirms 0 mēnešiem|pirms 0 gadiem|\
         vakar|šodien|2000 gada 0 maija|2000 gada 0 jūlija|paskelbta|publikuota|atnaujinta|redaguota|įkelta|\
         paskutinį kartą atnaujinta|paskutinis atnaujinimas|prieš 0 minutes|prieš 0 minučių|prieš 0 min|\
         prieš 0 valandas|prieš 0 valandų|prieš 0 val|prieš 0 dienas|prieš 0 dienų|prieš 0 savaites|\
         prieš 0 mėnesius|prieš 0 metus|prieš 0 metų|šiandien|posodobljeno|spremenjeno|zadnja posodobitev|\
         zadnja sprememba|nazadnje posodobljeno|pred 0 minutami|pred 0 urami|pred 0 uro|pred 0 ura|\
         pred 0 dnevi|pred 0 tedni|pred 0 meseci|pred 0 leti|pred 0 min|pred 0 h|včeraj|danes|0 julija 2000|\
         0 julija 2000 10:00|0 julija 2000 ob 10:00|објавено|изменето|последна измена|последно ажурирање|\
         пред 0 минути|пред 0 минута|пред 0 часа|пред 0 час|пред 0 дена|пред 0 ден|пред 0 недели|\
         пред 0 месеци|пред 0 години|вчера|денес|publikuar|përditësuar|modifikuar|përditësimi i fundit|\
         data e publikimit|0 minuta më parë|0 orë më parë|para 0 minutash|para 0 orësh|0 ditë më parë|\
         para 0 ditësh|0 javë më parë|0 muaj më parë|0 vite më parë|0 vjet më parë|dje|sot|birt|birtist|\
         uppfært|síðast uppfært|síðast breytt|útgefið|breytt|dagsetning|fyrir 0 mínútum|fyrir 0 mínútu|\
         fyrir 0 klukkustundum|fyrir 0 klst|fyrir 0 tímum|fyrir 0 dögum|fyrir 0 vikum|fyrir 0 mánuðum|\
         fyrir 0 árum|í gær|í dag|última actualización|última modificación|modificado|data de publicación|\
         hai 0 minutos|hai 0 minuto|hai 0 horas|hai 0 hora|hai 0 días|hai 0 semanas|hai 0 meses|hai 0 anos|\
         onte|hoxe|argitaratua|argitaratuta|eguneratua|eguneratuta|azken eguneratzea|azken eguneraketa|\
         argitaratze data|argitalpen data|aldatua|duela 0 minutu|duela 0 ordu|duela 0 egun|duela 0 aste|\
         duela 0 hilabete|duela 0 urte|orain dela 0 ordu|atzo|gaur|gepubliseer|geplaas|opgedateer|\
         laas opgedateer|laas bygewerk|bygewerk|datum gepubliseer|0 minute gelede|0 minuut gelede|\
         0 uur gelede|0 ure gelede|0 dag gelede|0 dae gelede|0 weke gelede|0 maande gelede|0 jaar gelede|\
         gister|vandag|0 junie 2000|0 julie 2000",
    ),
    says(
        P::DATE_LINE,
        Start,
        LINE,
        "avaldatud:|avaldatud 0|avaldatud 1.1.2000|uuendatud:|uuendatud 0|uuendatud 1.1.2000|muudetud:|\
         muudetud 0|muudetud 1.1.2000|postitatud:|postitatud 0|postitatud 1.1.2000|lisatud:|lisatud 0|\
         lisatud 1.1.2000|viimati uuendatud:|viimati uuendatud 0|viimati uuendatud 1.1.2000|\
         viimati muudetud:|viimati muudetud 0|viimati muudetud 1.1.2000|kuupäev:|kuupäev 0|kuupäev 1.1.2000|\
         publicēts:|publicēts 0|publicēts 1.1.2000|publicēts 2000|atjaunots:|atjaunots 0|atjaunots 1.1.2000|\
         atjaunots 2000|atjaunināts:|atjaunināts 0|atjaunināts 1.1.2000|atjaunināts 2000|labots:|labots 0|\
         labots 1.1.2000|labots 2000|ievietots:|ievietots 0|ievietots 1.1.2000|ievietots 2000|pievienots:|\
         pievienots 0|pievienots 1.1.2000|pievienots 2000|pēdējo reizi atjaunots:|pēdējo reizi atjaunots 0|\
         pēdējo reizi atjaunots 1.1.2000|pēdējo reizi atjaunots 2000|publicēšanas datums:|\
         publicēšanas datums 0|publicēšanas datums 1.1.2000|publicēšanas datums 2000|datums:|datums 0|\
         datums 1.1.2000|datums 2000|paskelbta:|paskelbta 0|paskelbta 1.1.2000|paskelbta 2000|publikuota:|\
         publikuota 0|publikuota 1.1.2000|publikuota 2000|atnaujinta:|atnaujinta 0|atnaujinta 1.1.2000|\
         atnaujinta 2000|redaguota:|redaguota 0|redaguota 1.1.2000|redaguota 2000|įkelta:|įkelta 0|\
         įkelta 1.1.2000|įkelta 2000|paskutinį kartą atnaujinta:|paskutinį kartą atnaujinta 0|\
         paskutinį kartą atnaujinta 1.1.2000|paskutinį kartą atnaujinta 2000|paskutinis atnaujinimas:|\
         paskutinis atnaujinimas 0|paskutinis atnaujinimas 1.1.2000|paskutinis atnaujinimas 2000|data 0|\
         data 1.1.2000|data 2000|posodobljeno:|posodobljeno 0|posodobljeno 1.1.2000|spremenjeno:|\
         spremenjeno 0|spremenjeno 1.1.2000|zadnja posodobitev:|zadnja posodobitev 0|\
         zadnja posodobitev 1.1.2000|zadnja sprememba:|zadnja sprememba 0|zadnja sprememba 1.1.2000|\
         nazadnje posodobljeno:|nazadnje posodobljeno 0|nazadnje posodobljeno 1.1.2000|datum objave:|\
         datum objave 0|datum objave 1.1.2000|објавено:|објавено 0|објавено 1.1.2000|ажурирано 1.1.2000|\
         изменето:|изменето 0|изменето 1.1.2000|последна измена:|последна измена 0|последна измена 1.1.2000|\
         последно ажурирање:|последно ажурирање 0|последно ажурирање 1.1.2000|датум 0|датум 1.1.2000|\
         publikuar:|publikuar 0|publikuar 1.1.2000|publikuar më 0|publikuar më 1.1.2000|përditësuar:|\
         përditësuar 0|përditësuar 1.1.2000|përditësuar më 0|përditësuar më 1.1.2000|postuar më 0|\
         postuar më 1.1.2000|modifikuar:|modifikuar 0|modifikuar 1.1.2000|përditësimi i fundit:|\
         përditësimi i fundit 0|përditësimi i fundit 1.1.2000|data e publikimit:|data e publikimit 0|\
         data e publikimit 1.1.2000|birt:|birt 0|birt 1.1.2000|birtist:|birtist 0|birtist 1.1.2000|uppfært:|\
         uppfært 0|uppfært 1.1.2000|síðast uppfært:|síðast uppfært 0|síðast uppfært 1.1.2000|síðast breytt:|\
         síðast breytt 0|síðast breytt 1.1.2000|útgefið:|útgefið 0|útgefið 1.1.2000|breytt:|breytt 0|\
         breytt 1.1.2000|dagsetning:|dagsetning 0|dagsetning 1.1.2000|publicado o 0|publicado o 1.1.2000|\
         publicada o 0|publicada o 1.1.2000|actualizado o 0|actualizado o 1.1.2000|actualizada o 0|\
         actualizada o 1.1.2000|actualizado 0|actualizado 1.1.2000|última actualización:|\
         última actualización 0|última actualización 1.1.2000|última modificación:|última modificación 0|\
         última modificación 1.1.2000|modificado:|modificado 0|modificado 1.1.2000|data de publicación:|\
         data de publicación 0|data de publicación 1.1.2000|argitaratua:|argitaratua 0|argitaratua 1.1.2000|\
         argitaratua 2000|argitaratuta:|argitaratuta 0|argitaratuta 1.1.2000|argitaratuta 2000|eguneratua:|\
         eguneratua 0|eguneratua 1.1.2000|eguneratua 2000|eguneratuta:|eguneratuta 0|eguneratuta 1.1.2000|\
         eguneratuta 2000|azken eguneratzea:|azken eguneratzea 0|azken eguneratzea 1.1.2000|\
         azken eguneratzea 2000|azken eguneraketa:|azken eguneraketa 0|azken eguneraketa 1.1.2000|\
         azken eguneraketa 2000|argitaratze data:|argitaratze data 0|argitaratze data 1.1.2000|\
         argitaratze data 2000|argitalpen data:|argitalpen data 0|argitalpen data 1.1.2000|\
         argitalpen data 2000|aldatua:|aldatua 0|aldatua 1.1.2000|aldatua 2000|gepubliseer:|gepubliseer 0|\
         gepubliseer 1.1.2000|gepubliseer op 0|gepubliseer op 1.1.2000|geplaas op 0|geplaas op 1.1.2000|\
         geplaas:|geplaas 0|geplaas 1.1.2000|opgedateer:|opgedateer 0|opgedateer 1.1.2000|laas opgedateer:|\
         laas opgedateer 0|laas opgedateer 1.1.2000|laas bygewerk:|laas bygewerk 0|laas bygewerk 1.1.2000|\
         bygewerk:|bygewerk 0|bygewerk 1.1.2000|datum gepubliseer:|datum gepubliseer 0|\
         datum gepubliseer 1.1.2000",
    ),
    says(
        P::READ_MORE,
        Whole,
        ANY,
        "loe edasi|loe lähemalt|loe rohkem|loe veel|loe artiklit|vaata veel|vaata rohkem|vaata lähemalt|\
         vaata kõiki|näita rohkem|näita kõiki|kuva rohkem|jätka lugemist|rohkem|rohkem infot|lae juurde|\
         lasīt vairāk|lasīt tālāk|lasi vairāk|lasi tālāk|lasīt|uzzināt vairāk|uzzini vairāk|skatīt vairāk|\
         skatīt visus|skatīt visas|rādīt vairāk|vairāk|ielādēt vairāk|turpināt lasīt|plašāk|lasīt visu|\
         skaityti daugiau|skaityti toliau|skaityti|skaitykite daugiau|skaityk daugiau|plačiau|\
         sužinoti daugiau|sužinokite daugiau|rodyti daugiau|žiūrėti daugiau|žiūrėti visus|peržiūrėti visus|\
         rodyti visus|daugiau|daugiau naujienų|skaityti visą straipsnį|preberi več|preberite več|beri dalje|\
         berite dalje|preberi|preberite|nadaljuj z branjem|več|več o tem|izvedi več|izvedite več|pokaži več|\
         prikaži več|prikaži vse|poglej več|poglej vse|naloži več|več novic|celoten članek|прочитај повеќе|\
         прочитајте повеќе|повеќе|дознај повеќе|дознајте повеќе|погледни повеќе|види повеќе|видете повеќе|\
         види ги сите|види сè|прикажи повеќе|вчитај повеќе|продолжи со читање|опширно|целосна вест|\
         lexo më shumë|lexo më tej|lexoni më shumë|më shumë|shiko më shumë|shih më shumë|shfaq më shumë|\
         mëso më shumë|mësoni më shumë|vazhdo leximin|lexo të plotë|lexo artikullin|shiko të gjitha|\
         shih të gjitha|lexo lajmin|ngarko më shumë|lesa meira|lestu meira|lesa áfram|nánar|sjá meira|\
         sjá nánar|skoða nánar|sjá allt|sjá allar|sjá fleiri|meira|skoða allt|skoða|sýna meira|hlaða fleiri|\
         frekari upplýsingar|lesa alla fréttina|lesa grein|ler máis|le máis|seguir lendo|continúa lendo|\
         máis información|ver máis|ver todas|máis|saber máis|amosar máis|mostrar máis|cargar máis|\
         ler artigo|ler a nova completa|ver todas as novas|irakurri gehiago|gehiago irakurri|gehiago|\
         gehiago ikusi|ikusi gehiago|gehiago jakin|jakin gehiago|informazio gehiago|ikusi guztiak|\
         ikusi dena|guztiak ikusi|jarraitu irakurtzen|irakurtzen jarraitu|erakutsi gehiago|kargatu gehiago|\
         irakurri|irakurri osorik|albiste guztiak|lees die volledige artikel|lees volledige artikel|\
         meer inligting|sien meer|sien alles|sien almal|wys meer|wys alles|laai meer|lees nou|lees hier|\
         kliek hier|klik hier vir meer|vind meer uit|kom meer te wete",
    ),
    says(
        P::READ_MORE,
        End,
        NOTE,
        "loe edasi|loe lähemalt|lasīt vairāk|lasīt tālāk|skaityti daugiau|skaityti toliau|preberi več|\
         preberite več|прочитај повеќе|прочитајте повеќе|lexo më shumë|lexo më tej|lesa meira|lestu meira|\
         ler máis|le máis|irakurri gehiago|gehiago irakurri",
    ),
    // Tags and categories.
    says(
        P::TAGS,
        Start,
        NOTE,
        "sildid:|märksõnad:|kategooriad:|kategooria:|teemad:|rubriigid:|rubriik:|birkas:|atslēgvārdi:|\
         kategorijas:|tēmas:|tēma:|rubrikas:|žymos:|žymės:|raktažodžiai:|kategorijos:|temos:|tema:|\
         rubrikos:|ključne besede:|značke:|ознаки:|клучни зборови:|etiketa:|etiketat:|kategoritë:|\
         fjalë kyçe:|fjalët kyçe:|efnisorð:|merki:|flokkar:|flokkur:|merkimiðar:|arquivado en:|etiketak:|\
         kategoriak:|gaiak:|gaia:|gako hitzak:|sailak:|etikette:|merkers:|kategorieë:|onderwerpe:|\
         sleutelwoorde:|afdelings:",
    ),
    says(
        P::TAGS,
        Whole,
        ANY,
        "sildid|märksõnad|kategooriad|kategooria|teemad|rubriigid|rubriik|birkas|atslēgvārdi|kategorijas|\
         kategorija|tēmas|tēma|rubrika|rubrikas|žymos|žymės|raktažodžiai|kategorijos|temos|tema|rubrikos|\
         ključne besede|značke|ознаки|клучни зборови|категорија|etiketa|etiketat|kategoritë|fjalë kyçe|\
         fjalët kyçe|efnisorð|merki|flokkar|flokkur|merkimiðar|categoría|palabras clave|arquivado en|\
         etiketak|kategoriak|gaiak|gaia|gako hitzak|sailak|etikette|merkers|kategorieë|onderwerpe|\
         sleutelwoorde|afdelings",
    ),
    // Consent.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "kasutame küpsiseid|kasutab küpsiseid|see veebileht kasutab küpsiseid|küpsiste kasutamise|\
         küpsiste kasutamisega|nõustu küpsistega|küpsiste seaded|küpsiste sätted|küpsisepoliitika|\
         küpsiste poliitika|vajalikud küpsised|hädavajalikud küpsised|nõustu kõigi küpsistega|\
         izmantojam sīkdatnes|izmanto sīkdatnes|tiek izmantotas sīkdatnes|šī vietne izmanto sīkdatnes|\
         sīkdatņu izmantošanai|sīkdatņu izmantošanu|sīkdatņu politika|sīkdatņu iestatījumi|\
         pieņemt sīkdatnes|apstiprināt visas sīkdatnes|piekrītu sīkdatņu|nepieciešamās sīkdatnes|\
         sīkdatņu lietošanas|naudojame slapukus|naudojami slapukai|naudoja slapukus|\
         ši svetainė naudoja slapukus|šioje svetainėje naudojami slapukai|slapukų naudojimo|\
         slapukų naudojimu|slapukų politika|slapukų nustatymai|sutinku su slapukais|sutikti su slapukais|\
         būtinieji slapukai|priimti visus slapukus|slapukų naudojimą|uporabljamo piškotke|\
         uporablja piškotke|spletna stran uporablja piškotke|spletno mesto uporablja piškotke|\
         uporabo piškotkov|uporabi piškotkov|politika piškotkov|nastavitve piškotkov|sprejmi piškotke|\
         sprejmi vse piškotke|nujni piškotki|z uporabo piškotkov|o piškotkih|користиме колачиња|\
         користи колачиња|оваа веб страница користи колачиња|овој сајт користи колачиња|\
         употреба на колачиња|употребата на колачиња|користење на колачиња|политика за колачиња|\
         поставки за колачиња|прифати ги сите колачиња|прифати колачиња|неопходни колачиња|përdorim cookies|\
         përdor cookies|kjo faqe përdor cookies|kjo faqe interneti përdor cookies|përdorimin e cookies|\
         përdorimi i cookies|ne përdorim cookies|pranoj cookies|prano cookies|prano të gjitha cookies|\
         politika e cookies|politikat e cookies|cookies të nevojshme|notum vafrakökur|notar vafrakökur|\
         við notum vafrakökur|þessi vefur notar vafrakökur|þessi síða notar vafrakökur|\
         vefurinn notar vafrakökur|vefsíðan notar vafrakökur|notkun á vafrakökum|notkun vafrakaka|\
         samþykkja vafrakökur|samþykkja allar vafrakökur|stillingar á vafrakökum|nauðsynlegar vafrakökur|\
         vafrakökustefna|notum vefkökur|notar vefkökur|esta web utiliza cookies|empregamos cookies|\
         emprega cookies|uso das cookies|aceptar todas as cookies|configurar as cookies|cookies necesarias|\
         rexeitar cookies|rexeitar todas as cookies|cookieak erabiltzen ditu|cookieak erabiltzen ditugu|\
         cookie ak erabiltzen ditu|webgune honek cookieak|cookieen erabilera|cookien erabilera|\
         cookie politika|cookieen politika|cookien politika|onartu cookieak|cookieak onartu|\
         cookie guztiak onartu|onartu cookie guztiak|cookieen konfigurazioa|cookieak konfiguratu|\
         beharrezko cookieak|ons gebruik koekies|gebruik koekies|hierdie webwerf gebruik koekies|\
         gebruik van koekies|aanvaar koekies|aanvaar alle koekies|koekie instellings|koekiebeleid|\
         noodsaaklike koekies|webwerf maak gebruik van koekies|bestuur koekies",
    ),
    says(
        P::ACCEPT,
        Whole,
        ANY,
        "nõustu|nõustun|nõustu kõigiga|nõustun kõigiga|luba kõik|luba valitud|ainult vajalikud|keeldu|\
         keeldun|keeldu kõigist|lükka tagasi|salvesta seaded|sulge|sain aru|piekrītu|piekrist|\
         piekrist visām|piekrītu visām|apstiprināt|apstiprināt visas|pieņemt|pieņemt visas|noraidīt|\
         noraidīt visas|tikai nepieciešamās|saglabāt izvēli|aizvērt|sapratu|labi|sutinku|sutikti|\
         sutinku su visais|sutikti su visais|priimti|priimti visus|leisti visus|nesutinku|atmesti|\
         atmesti visus|tik būtinieji|išsaugoti nustatymus|uždaryti|supratau|gerai|sprejmi|sprejmi vse|\
         sprejmem|sprejmem vse|se strinjam|strinjam se|dovoli vse|zavrni|zavrni vse|zavrnem|samo nujni|\
         shrani nastavitve|zapri|v redu|прифати|прифати ги сите|прифати сè|се согласувам|прифаќам|\
         одбиј ги сите|зачувај поставки|во ред|разбирам|prano|prano të gjitha|pranoj|pranoj të gjitha|\
         jam dakord|dakord|refuzo|refuzo të gjitha|refuzoj|ruaj cilësimet|mbyll|mbylle|në rregull|e kuptova|\
         samþykkja|samþykkja allt|samþykkja allar|ég samþykki|samþykki|hafna|hafna öllum|hafna öllu|\
         aðeins nauðsynlegar|vista stillingar|loka|ég skil|leyfa allar|í lagi|aceptar todas|acepto|rexeitar|\
         rexeitar todo|rexeitar todas|rexeito|só as necesarias|gardar a configuración|gardar preferencias|\
         pechar|de acordo|entendido|permitir todas|onartu|onartu guztiak|onartu dena|guztiak onartu|\
         onartzen dut|ados|ados nago|baztertu|baztertu guztiak|ukatu|ukatu guztiak|gorde ezarpenak|\
         gorde hobespenak|itxi|ulertuta|ulertu dut|konfiguratu|aanvaar|aanvaar alles|aanvaar almal|\
         ek aanvaar|ek stem saam|weier|weier alles|verwerp|verwerp alles|slegs noodsaaklike|\
         stoor instellings|maak toe|ek verstaan|nee dankie|goed so",
    ),
    // Share bars.
    says(
        P::SHARE,
        Whole,
        ANY,
        "jaga|jaga artiklit|jaga seda|jaga seda artiklit|jaga postitust|jaga facebookis|jaga sõpradega|\
         saada sõbrale|kopeeri link|link kopeeritud|jälgi meid|jälgi meid facebookis|dalies|dalīties|\
         padalies|dalīties ar šo rakstu|dalies ar draugiem|dalīties facebook|nosūtīt draugam|kopēt saiti|\
         saite nokopēta|seko mums|sekojiet mums|seko|dalintis|dalinkis|dalinkitės|pasidalinti|pasidalinkite|\
         pasidalink|dalintis straipsniu|dalintis facebook|kopijuoti nuorodą|nuoroda nukopijuota|sekite mus|\
         siųsti draugui|deli|delite|deli z drugimi|deli članek|delite članek|deli novico|deli s prijatelji|\
         deli na facebooku|kopiraj povezavo|povezava kopirana|sledite nam|spremljajte nas|sledi nam|\
         pošlji prijatelju|сподели на facebook|сподели на фејсбук|сподели со пријателите|сподели ја веста|\
         следете не|следете нѐ|следи нè|следете нè|shpërndaje|shpërndaj|shpërnda|ndaje|ndaj|\
         shpërndaje në facebook|shpërndaje me miqtë|ndaje me miqtë|kopjo linkun|linku u kopjua|na ndiqni|\
         na ndiq|na ndiqni në|deila|deildu|deila frétt|deila grein|deila á facebook|deila á twitter|\
         deila þessu|deildu fréttinni|afrita hlekk|afrita slóð|fylgdu okkur|fylgstu með okkur|senda á vin|\
         comparte isto|compartir isto|comparte esta nova|comparte este artigo|compartir en facebook|\
         comparte en facebook|compartir en twitter|copiar a ligazón|copiar ligazón|ligazón copiada|séguenos|\
         enviar a un amigo|redes sociais|partekatu|partekatu hau|partekatu artikulua|partekatu albistea|\
         partekatu facebooken|partekatu twitterren|partekatu sare sozialetan|kopiatu esteka|\
         esteka kopiatuta|jarraitu gaitzazu|jarrai gaitzazu|jarraitu|zabaldu|bidali lagun bati|\
         sare sozialak|deel hierdie|deel hierdie artikel|deel die artikel|deel op facebook|deel met vriende|\
         deel hierdie storie|kopieer skakel|skakel gekopieer|volg ons op facebook|stuur aan 'n vriend|\
         sosiale media",
    ),
    // Forms to comment.
    says(
        P::COMMENT_FORM,
        Anywhere,
        NOTE,
        "sinu e postiaadressi ei avaldata|e postiaadressi ei avaldata|nõutavad väljad on tähistatud|\
         salvesta minu nimi|postita kommentaar|saada kommentaar|kommenteerimiseks logi sisse|\
         kommenteerimiseks pead|jūsu e pasta adrese netiks publicēta|tava e pasta adrese netiks publicēta|\
         obligātie lauki ir atzīmēti|obligātie lauki ir norādīti|saglabāt manu vārdu|publicēt komentāru|\
         nosūtīt komentāru|lai pievienotu komentāru|el pašto adresas nebus skelbiamas|\
         el pašto adresas nebus publikuojamas|būtini laukeliai pažymėti|privalomi laukai pažymėti|\
         noriu savo interneto naršyklėje išsaugoti|įrašyti komentarą|skelbti komentarą|siųsti komentarą|\
         norėdami komentuoti|kad galėtumėte komentuoti|vaš e naslov ne bo objavljen|\
         vaš elektronski naslov ne bo objavljen|zahtevana polja so označena|obvezna polja so označena|\
         shrani moje ime|pošlji komentar|za komentiranje je potrebna prijava|\
         za komentiranje se morate prijaviti|če želite komentirati|\
         вашата адреса за е пошта нема да биде објавена|вашата е пошта нема да биде објавена|\
         вашата email адреса нема да биде објавена|задолжителните полиња се означени|зачувај го моето име|\
         испрати коментар|морате да бидете најавени|мора да сте најавени|\
         adresa juaj email nuk do të publikohet|adresa juaj e emailit nuk do të publikohet|\
         email adresa juaj nuk do të publikohet|fushat e nevojshme janë të shënuara|\
         fushat e detyrueshme janë|ruaj emrin tim|posto komentin|dërgo komentin|posto koment|\
         duhet të jeni i kyçur|duhet të jeni të kyçur|netfang þitt verður ekki birt|\
         netfangið þitt verður ekki birt|netfang verður ekki birt|nauðsynlegir reitir eru merktir|\
         vista nafn mitt|senda athugasemd|birta athugasemd|þú verður að vera skráð|\
         skráðu þig inn til að skrifa|o teu enderezo electrónico non se publicará|\
         o teu enderezo de correo electrónico non se publicará|o seu enderezo electrónico non se publicará|\
         o teu correo electrónico non será publicado|os campos obrigatorios están marcados|\
         os campos necesarios están marcados|garda o meu nome|publicar comentario|enviar comentario|\
         tes que iniciar sesión para|este sitio emprega akismet|\
         zure helbide elektronikoa ez da argitaratuko|zure e posta helbidea ez da argitaratuko|\
         zure e posta ez da argitaratuko|beharrezko eremuak|derrigorrezko eremuak|nahitaezko eremuak|\
         gorde nire izena|bidali iruzkina|argitaratu iruzkina|iruzkinak idazteko|iruzkina idazteko|\
         akismet erabiltzen du|jou e posadres sal nie gepubliseer word nie|\
         jou epos adres sal nie gepubliseer word nie|u e posadres sal nie gepubliseer word nie|\
         verpligte velde word aangedui|verpligte velde is gemerk|vereiste velde word gemerk|stoor my naam|\
         plaas kommentaar|stuur kommentaar|hierdie webwerf gebruik akismet",
    ),
];

/// The kinds of words. Words that stand beside numbers in other languages are left out ("Julie 24"): of these there are whole
/// dates above.
pub(super) const KINDS: &[(u16, &str)] = &[
    (
        IN_DATE | MONTH,
        "jaanuar veebruar märts aprill juuni juuli oktoober detsember janvāris janvārī janvāra februāris \
         februārī februāra martā aprīlis aprīlī aprīļa maijs maijā jūnijs jūnijā jūnija jūlijs jūlijā \
         augusts augustā septembris septembrī oktobris oktobrī novembris novembrī decembris decembrī sausis \
         sausio vasaris vasario kovas kovo balandis balandžio gegužė gegužės birželis birželio liepos \
         rugpjūtis rugpjūčio rugsėjis rugsėjo spalis spalio lapkritis lapkričio gruodis gruodžio junij \
         julij januarja februarja junija јануари април јуни јули janar shkurt prill qershor korrik gusht \
         shtator tetor nëntor dhjetor janúar febrúar maí júní júlí ágúst nóvember xaneiro febreiro xuño \
         xullo decembro xuñ xul urtarrila urtarrilak urtarrilaren otsaila otsailak otsailaren martxoa \
         martxoak martxoaren apirila apirilak apirilaren maiatza maiatzak maiatzaren ekaina ekainak \
         ekainaren uztaila uztailak uztailaren abuztua abuztuak abuztuaren iraila irailak irailaren urria \
         urriak urriaren azaroa azaroak azaroaren abendua abenduak abenduaren januarie",
    ),
    (
        IN_DATE | WEEKDAY,
        "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev esmaspäeval teisipäeval kolmapäeval \
         neljapäeval reedel laupäeval pühapäeval pirmdiena otrdiena trešdiena ceturtdiena piektdiena \
         sestdiena svētdiena pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien pirmadienis \
         antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmadienį antradienį \
         trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį ponedeljek torek četrtek petek četrtka \
         petka четврток петок сабота недела hënë martë mërkurë enjte premte shtunë diel mánudagur \
         þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur mánudaginn þriðjudaginn \
         miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn luns mércores xoves venres \
         astelehena asteartea asteazkena osteguna ostirala larunbata igandea vrydag saterdag sondag",
    ),
    (IN_DATE, "kell plkst gada d val ura e часот во orë klukkan ás ko an etan vm nm"),
    (
        IN_DATE | PUBLISHED,
        "avaldatud uuendatud muudetud postitatud lisatud kuupäev publicēts atjaunots atjaunināts labots \
         ievietots pievienots datums paskelbta publikuota atnaujinta redaguota įkelta posodobljeno \
         spremenjeno објавено изменето publikuar përditësuar modifikuar birt birtist uppfært útgefið breytt \
         dagsetning modificado argitaratua argitaratuta eguneratua eguneratuta aldatua gepubliseer geplaas \
         opgedateer bygewerk",
    ),
];
