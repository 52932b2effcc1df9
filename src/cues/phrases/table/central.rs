//! What stands around an article and in dialogs, and words of dates.
//! Czech, Slovak, Hungarian, Romanian, Croatian and Serbian in Latin letters.
//!
//! Besides `0` for any number, `2000` is any year, `10:00` any time of day, `1.1.2000` any date.

use super::super::Place::{Anywhere, BeforeName, End, Start, Whole};
use super::super::{CURRENCY, Group, IN_DATE, IN_PRICE, MONTH, PUBLISHED, PhraseCues as P, WEEKDAY};
use super::{ANY, LINE, NOTE, NOTICE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Headings of lists of other texts.
    says(
        P::RELATED,
        Whole,
        ANY,
        "související články|související|související příspěvky|související zprávy|související témata|\
         podobné články|podobné příspěvky|mohlo by vás zajímat|mohlo by vás také zajímat|\
         mohlo by se vám líbit|čtěte také|přečtěte si také|přečtěte si|čtěte dále|více k tématu|k tématu|\
         další články|další zprávy|doporučujeme|doporučené články|doporučené|viz také|nenechte si ujít|\
         související produkty|podobné produkty|další z rubriky|více z rubriky|súvisiace články|súvisiace|\
         súvisiace príspevky|podobné príspevky|mohlo by vás zaujímať|mohlo by vás tiež zaujímať|\
         čítajte tiež|čítajte aj|prečítajte si tiež|prečítajte si aj|viac k téme|k téme|ďalšie články|\
         ďalšie správy|odporúčame|odporúčané články|pozri tiež|nenechajte si ujsť|súvisiace produkty|\
         zaujalo vás|kapcsolódó cikkek|kapcsolódó|kapcsolódó cikk|kapcsolódó bejegyzések|kapcsolódó hírek|\
         kapcsolódó tartalmak|kapcsolódó témák|kapcsolódó anyagok|hasonló cikkek|hasonló bejegyzések|\
         olvasd el ezt is|ezt is olvasd el|ezeket is olvasd el|olvassa el ezt is|olvassa el|ez is érdekelheti|ez is érdekelhet|\
         ezek is érdekelhetik|önt is érdekelheti|ezt is ajánljuk|ajánlott cikkek|ajánljuk|ajánló|ajánlott|\
         további cikkek|további hírek|még több|kapcsolódó termékek|hasonló termékek|lásd még|\
         bővebben a témáról|a témában|további híreink|a szerkesztő ajánlja|articole similare|\
         articole conexe|articole asemănătoare|articole asemanatoare|articole înrudite|articole recomandate|\
         știri similare|stiri similare|citește și|citeste si|citiți și|citiți și:|vezi și|vezi si|\
         te-ar putea interesa|te ar putea interesa|te ar putea interesa și|v ar putea interesa|\
         ți ar putea plăcea și|s ar putea să ți placă|s ar putea să îți placă|recomandări|recomandari|\
         recomandate|îți recomandăm|iti recomandam|vă recomandăm|alte articole|alte știri|alte stiri|\
         mai multe știri|pe aceeași temă|pe aceeasi tema|din aceeași categorie|produse similare|\
         produse conexe|nu rata|citește în continuare|povezani članci|povezano|povezane vijesti|\
         povezane vesti|povezane objave|povezane teme|povezani sadržaji|vezani članci|vezane vijesti|\
         vezane vesti|vezane teme|slični članci|slične vijesti|slične vesti|slične teme|slične objave|\
         pročitajte još|pročitajte i|pročitajte i ovo|pročitaj i|pročitaj još|čitajte i|\
         možda će vas zanimati|možda vas zanima|moglo bi vas zanimati|moglo bi vam se svidjeti|\
         možda će vam se svideti|preporučujemo|preporučeno|preporuka|preporuke|preporučeni članci|\
         više o temi|više na temu|još iz rubrike|još vijesti|još vesti|ostale vijesti|ostale vesti|\
         ostali članci|pogledajte i|pogledajte još|vidi još|vidi i|ne propustite|povezani proizvodi|\
         slični proizvodi|iz iste rubrike",
    ),
    // Links to another text, within the text.
    says(
        P::RELATED,
        Start,
        NOTE,
        "čtěte také|čtěte více:|přečtěte si také|přečtěte si:|související:|mohlo by vás zajímat|viz také:|\
         více čtěte|nenechte si ujít:|čítajte tiež|čítajte aj|prečítajte si tiež|prečítajte si aj|\
         súvisiace:|mohlo by vás zaujímať|pozri tiež:|kapcsolódó:|kapcsolódó cikk:|olvasd el ezt is|\
         olvassa el ezt is|ez is érdekelheti:|lásd még:|korábban írtuk:|ajánlott cikk:|citește și|\
         citeste si|citiți și|citește mai mult:|citește mai multe despre|vezi și|vezi si|\
         te ar putea interesa|recomandare:|nu rata:|pročitajte i|pročitaj i|pročitajte još|pročitaj još|\
         čitajte i|pročitajte više:|povezano:|pogledajte i:|vidi još:|više o temi:|opširnije:",
    ),
    // Comments.
    says(
        P::COMMENTS,
        Whole,
        ANY,
        "komentáře|komentář|0 komentářů|0 komentáře|0 komentář|žádné komentáře|zobrazit komentáře|\
         přidat komentář|napsat komentář|vložit komentář|přidejte komentář|odpovědět|odpověď|\
         zrušit odpověď na komentář|diskuze|diskuse|0 příspěvků|vstoupit do diskuse|vstoupit do diskuze|\
         zobrazit diskuzi|přidat příspěvek|napište komentář|zanechat komentář|nejnovější komentáře|\
         komentáře jsou uzavřeny|diskuse k článku|diskuze k článku|buďte první|přidat názor|komentáre|\
         komentár|0 komentárov|0 komentáre|0 komentár|žiadne komentáre|zobraziť komentáre|pridať komentár|\
         napísať komentár|pridaj komentár|zanechať komentár|odpovedať|zrušiť odpoveď|diskusia|\
         vstúpiť do diskusie|pridať príspevok|najnovšie komentáre|komentáre sú zatvorené|diskusia k článku|\
         hozzászólások|hozzászólás|0 hozzászólás|nincs hozzászólás|nincsenek hozzászólások|\
         még nincs hozzászólás|hozzászólok|hozzászólás írása|szólj hozzá|szóljon hozzá|szólj hozzá!|\
         kommentek|komment|kommentelj|kommentelek|0 komment|0 komment:|válasz|válasz törlése|válaszolok|\
         hozzászólások megtekintése|új hozzászólás|vélemény hozzászólás?|vélemény hozzászólás|\
         minden vélemény számít|legutóbbi hozzászólások|a hozzászólások zárva|legyél te az első hozzászóló|\
         mondd el a véleményed|comentarii|comentariu|0 comentarii|0 comentariu|niciun comentariu|\
         nici un comentariu|fără comentarii|vezi comentarii|adaugă un comentariu|adauga un comentariu|\
         adaugă comentariu|adauga comentariu|lasă un comentariu|lasa un comentariu|lasă un răspuns|\
         lasa un raspuns|scrie un comentariu|comentează|comenteaza|răspunde|raspunde|răspuns|\
         anulează răspunsul|0 răspunsuri|comentarii recente|comentariile sunt închise|spune ți părerea|\
         spune ți opinia|părerea ta|komentari|komentar|0 komentara|0 komentar|nema komentara|\
         prikaži komentare|vidi komentare|pogledaj komentare|ostavi komentar|ostavite komentar|\
         dodaj komentar|dodajte komentar|napiši komentar|pošalji komentar|komentiraj|komentiraj članak|\
         komentariši|komentarišite|vaš komentar|tvoj komentar|odgovori|odgovor|ostavi odgovor|\
         ostavite odgovor|otkaži odgovor|poništi odgovor|odustani od odgovora|najnoviji komentari|\
         zadnji komentari|poslednji komentari|posljednji komentari|komentari isključeni|\
         komentari su isključeni|komentari su zatvoreni|rasprava|uključi se u raspravu|pridruži se raspravi|\
         budi prvi i komentiraj|svi komentari",
    ),
    says(
        P::COMMENTS,
        Anywhere,
        LINE,
        "komentářů u textu|komentáře u textu|komentář u textu|komentárov k|hozzászólás a következőhöz|\
         hozzászólás ehhez|gondolat ehhez|gânduri despre|de gânduri despre|comentarii la|komentara na|\
         misli o|komentáře nejsou povolené|komentáre vypnuté|a hozzászólások lehetősége|\
         comentariile sunt dezactivate",
    ),
    // Notes under and above texts.
    says(
        P::DISCLAIMER,
        Anywhere,
        NOTE,
        "affiliate odkazy|článek obsahuje reklamu|ve spolupráci s partnerem|zřeknutí se odpovědnosti|\
         affiliate linkeket|támogatott tartalom|linkuri afiliate|link afiliat|declinarea responsabilității|\
         odricanje odgovornosti|odricanje od odgovornosti|affiliate linkove|sponzorirani sadržaj|\
         sponzorisani sadržaj",
    ),
    says(
        P::CORRECTION,
        Anywhere,
        NOTE,
        "nahlásit chybu|našli jste chybu|našli jste v článku chybu|poznámka redakce|nahlásiť chybu|\
         našli ste chybu|poznámka redakcie|hibát talált|hibát találtál|helyesbítés:|\
         a szerkesztő megjegyzése|ai observat o greșeală|semnalează o eroare|nota redacției|nota redactiei|\
         erată:|prijavi grešku|prijavite grešku|primijetili ste grešku|pronašli ste grešku|\
         uočili ste grešku|ispravak:|ispravka:|napomena redakcije",
    ),
    // Bylines.
    says(
        P::BYLINE,
        Whole,
        ANY,
        "autoři|autoři článku|napsal|napsala|autori|napísal|napísala|szerző|szerzők|írta|scris de|\
         publicat de|piše|autor teksta|autor članka|napisao|objavio",
    ),
    says(
        P::BYLINE,
        BeforeName,
        LINE,
        "autoři:|napsal|napsala|autor článku:|napísal|napísala|autori:|szerző:|szerzők:|írta:|írta|scris de|\
         scris de:|publicat de|postat de|autor text:|piše|piše:|pišu:|autor teksta:|autor članka:|napisao|\
         napisala|objavio|objavila|postavio|razgovarao|razgovarala",
    ),
    // Biographies in the third person.
    says(
        P::AUTHOR_BOX,
        Anywhere,
        NOTE,
        "je novinář|je novinářka|je redaktor|je redaktorka|všechny články autora|další články autora|\
         zobrazit všechny články|všechny příspěvky od|zobraziť všetky články|ďalšie články autora|\
         všetky články autora|je novinár|je novinárka|a szerző további|a szerző összes|a szerző újságíró|\
         szerző további cikkei|összes bejegyzése|este jurnalist|este jurnalistă|este redactor|\
         vezi toate articolele|toate articolele de|mai multe articole de|vezi toate postările|je novinar|\
         je novinarka|svi članci autora|sve objave autora|više od autora|pogledaj sve objave|\
         pogledaj sve članke|prikaži sve objave",
    ),
    says(
        P::AUTHOR_BOX,
        Whole,
        ANY,
        "o autorovi|o autorce|o autorovi článku|a szerzőről|despre autor|despre autoare|o autoru|o autorici",
    ),
    // Credits of pictures, with the names of agencies.
    says(
        P::CREDIT,
        Anywhere,
        LINE,
        "foto čtk|foto tasr|foto sita|foto hina|foto tanjug|foto agerpres|autor fotografie|zdroj fotografie|\
         zdroj foto|zdroj obrázku|ilustrační foto|ilustrační fotografie|ilustrační snímek|profimedia|\
         obrázek:|snímek:|ilustračné foto|ilustračná fotografia|zdroj fotky|snímka:|fotók:|fotó:|kép:|\
         képek:|kép forrása|a képek forrása|illusztráció:|fényképezte|mti fotó|borítókép|nyitókép|\
         a kép illusztráció|sursa foto|foto credit|credit foto|inquam photos|mediafax foto|fotografii:|\
         imagini:|imagine cu caracter ilustrativ|imagine ilustrativă|foto ilustrativ|izvor fotografije|\
         naslovna fotografija|fotografija je ilustracija|ilustracija:|ilustrativna fotografija|pixsell|\
         hanza media|cropix|fotografije:|fotografija:|eurokinissi",
    ),
    says(
        P::SOURCE,
        Start,
        NOTE,
        "zdroj:|zdroje:|převzato z|zdroje informácií:|prevzaté z|forrás:|források:|forrás :|sursa:|surse:|\
         sursă:|preluat de pe|izvor:|izvori:|preuzeto s|preuzeto iz|preuzeto sa",
    ),
    // Dates announced, and dates whose words are also words of other languages.
    says(
        P::DATE_LINE,
        Whole,
        ANY,
        "publikováno|zveřejněno|vydáno|aktualizováno|poslední aktualizace|datum vydání|datum publikace|\
         publikované|zverejnené|aktualizované|posledná aktualizácia|dátum|dátum vydania|közzétéve|megjelent|\
         megjelenés|frissítve|utolsó frissítés|dátum:|publicat|publicat la|publicat pe|actualizat|\
         ultima actualizare|data publicării|objavljeno|ažurirano|zadnja izmjena|posljednja izmjena|\
         poslednja izmena|datum objave|před 0 hodinami|před 0 minutami|před 0 dny|před 0 týdny|\
         před 0 měsíci|před 0 lety|před hodinou|pred 0 hodinami|pred 0 minútami|pred 0 dňami|0 órája|\
         0 perce|0 napja|0 órával ezelőtt|0 perccel ezelőtt|0 nappal ezelőtt|0 hete|acum 0 ore|\
         acum 0 minute|acum 0 zile|acum 0 săptămâni|acum 0 luni|acum o oră|acum o zi|prije 0 sati|\
         prije 0 sata|prije 0 minuta|prije 0 min|prije 0 dana|prije 0 h|prije sat vremena|pre 0 sati|\
         pre 0 sata|pre 0 minuta|pre 0 min|pre 0 dana|pre 0 h|0 augusta 2000|0 augusta 2000 10:00|\
         0 augusta 2000 o 10:00|0 marta 2000|0 marta 2000 10:00|0 jula 2000|0 jula 2000 10:00|0 juna 2000|\
         0 juna 2000 10:00|mart 2000|0 mart 2000|0 mart 2000 10:00|0 noi 2000|0 ian 2000|0 ian 2000 10:00|\
         0 noi 2000 10:00",
    ),
    says(
        P::DATE_LINE,
        Start,
        LINE,
        "publicat la 0|publicat la 1.1.2000|publicată la 0|actualizat la 0|actualizat la 1.1.2000|\
         poslední změna:|poslední změna 1.1.2000|posledná zmena:|posledná zmena 1.1.2000|zadnja izmjena:|\
         zadnja izmjena 0|zadnja izmjena 1.1.2000|posljednja izmjena:|poslednja izmena:|poslednja izmena 0|\
         ultima modificare:|ultima modificare 0|publikováno:|publikováno 0|publikováno 1.1.2000|\
         publikováno dne|zveřejněno:|zveřejněno 0|zveřejněno 1.1.2000|zveřejněno dne|vydáno:|vydáno 0|\
         vydáno 1.1.2000|vydáno dne|aktualizováno:|aktualizováno 0|aktualizováno 1.1.2000|aktualizováno dne|\
         poslední aktualizace|naposledy upraveno|vloženo:|vloženo 1.1.2000|přidáno:|přidáno 1.1.2000|\
         vytvořeno:|doba čtení|čas čtení|datum vydání|datum zveřejnění|publikované:|publikované 0|\
         publikované 1.1.2000|zverejnené:|zverejnené 0|zverejnené 1.1.2000|aktualizované:|aktualizované 0|\
         aktualizované 1.1.2000|uverejnené:|pridané:|pridané 1.1.2000|posledná aktualizácia|dátum:|\
         dátum vydania|čas čítania|vytvorené:|közzétéve:|közzétéve 2000|közzétéve 1.1.2000|megjelent:|\
         megjelent 2000|publikálva:|publikálva 2000|frissítve:|frissítve 2000|módosítva:|módosítva 2000|\
         létrehozva:|létrehozás dátuma|feltöltve:|utolsó frissítés|utolsó módosítás|utoljára frissítve|\
         legutóbb frissítve|olvasási idő|beküldve:|publicat:|publicat pe 0|publicat în 0|publicat 0|\
         publicat 1.1.2000|publicată:|postat:|postat pe 0|postat la 0|postat la 1.1.2000|actualizat:|\
         actualizat pe 0|actualizat 0|actualizat 1.1.2000|ultima actualizare|data publicării|\
         data publicarii|timp de citire|timp citire|data actualizării|objavljeno:|objavljeno 0|\
         objavljeno 1.1.2000|objavljeno dana|objavljeno u 10:00|ažurirano:|ažurirano 0|ažurirano 1.1.2000|\
         zadnje ažuriranje|posljednje ažuriranje|poslednje ažuriranje|datum objave|vrijeme čitanja|\
         vreme čitanja|postavljeno:|postavljeno 0|postavljeno 1.1.2000|izmijenjeno:|izmenjeno:|kreirano:|\
         stvoreno:",
    ),
    says(
        P::DATE_LINE,
        Anywhere,
        LINE,
        "0 min čtení|minut čtení|minuty čtení|0 min čítania|minút čítania|0 perc olvasás|perc olvasási idő|\
         perces olvasmány|min de citit|minute de citit|min citire|minute de lectură|0 min čitanja|\
         minuta čitanja|minute čitanja",
    ),
    says(
        P::READ_MORE,
        Whole,
        ANY,
        "číst více|číst dále|číst dál|číst celé|číst článek|celý článek|čtěte více|čtěte dále|\
         pokračovat ve čtení|zobrazit více|zobrazit vše|zobrazit další|více|více informací|více zde|\
         další informace|načíst další|zjistit více|zjistěte více|klikněte zde|více článků|přečíst|\
         přečíst článek|podrobnosti|čítať viac|čítať ďalej|čítať článok|celý článok|čítajte viac|\
         čítajte ďalej|pokračovať v čítaní|zobraziť viac|zobraziť všetko|zobraziť všetky|viac|\
         viac informácií|ďalšie informácie|načítať ďalšie|zistiť viac|zistite viac|kliknite sem|\
         viac článkov|tovább|tovább olvasom|tovább a cikkre|tovább a teljes cikkhez|olvass tovább|\
         olvasson tovább|bővebben|teljes cikk|a teljes cikk|elolvasom|olvasás folytatása|részletek|\
         további információ|további információk|mutass többet|több megjelenítése|összes megtekintése|\
         még több megjelenítése|kattints ide|kattintson ide|megnézem|több|továbbiak|megtekintés|\
         bővebb információ|érdekel|citește mai mult|citeste mai mult|citește mai multe|citeste mai multe|\
         citește tot articolul|citește articolul|citește tot|citește întregul articol|citește|citeste|\
         continuă lectura|continua lectura|continuă să citești|vezi mai mult|vezi mai multe|vezi tot|\
         vezi toate|află mai multe|afla mai multe|află mai mult|mai mult|mai multe|mai multe detalii|\
         detalii|vezi detalii|afișează mai mult|încarcă mai multe|apasă aici|click aici|\
         mai multe informații|pročitaj više|pročitajte više|pročitaj cijeli članak|pročitaj članak|pročitaj|\
         čitaj više|čitaj dalje|čitajte dalje|opširnije|nastavi čitati|nastavite čitati|nastavi sa čitanjem|\
         nastavi čitanje|više|vidi više|vidi sve|prikaži više|prikaži sve|pogledaj više|pogledaj sve|\
         saznaj više|saznajte više|više informacija|učitaj više|učitaj još|detaljnije|kliknite ovdje|\
         kliknite ovde|klikni ovdje|ceo tekst|cijeli članak|ceo članak",
    ),
    says(
        P::READ_MORE,
        End,
        NOTE,
        "číst více|číst dále|celý článek|pokračovat ve čtení|čítať viac|čítať ďalej|celý článok|\
         olvass tovább|olvasás folytatása|citește mai mult|citeste mai mult|citește mai departe|\
         continuă lectura|vezi mai mult|pročitaj više|pročitajte više|nastavi čitati",
    ),
    says(
        P::READ_MORE,
        Start,
        LINE,
        "pokračovat ve čtení|číst celý článek|pokračovať v čítaní|olvasás folytatása|citește tot articolul|\
         continuă lectura|nastavi čitati",
    ),
    // Tags and categories.
    says(
        P::TAGS,
        Start,
        NOTE,
        "štítky:|štítek:|tagy:|klíčová slova:|rubriky:|rubrika:|témata:|téma:|kategorie článku|zařazeno v|\
         štítkované|kľúčové slová:|kategórie:|kategória:|značky:|témy:|zaradené v|címkék:|címke:|\
         kategóriák:|kulcsszavak:|témák:|rovat:|rovatok:|etichete:|etichetă:|cuvinte cheie:|categorii:|\
         subiecte:|publicat în categoria|oznake:|oznaka:|tagovi:|ključne riječi:|ključne reči:|kategorije:|\
         kategorija:|teme:|rubrike:|objavljeno u kategoriji",
    ),
    says(
        P::TAGS,
        Whole,
        ANY,
        "štítky|tagy|klíčová slova|rubriky|témata|kľúčové slová|kategórie|kategória|značky|témy|címkék|\
         címkefelhő|kategóriák|kulcsszavak|témák|rovatok|etichete|cuvinte cheie|categorii|subiecte|oznake|\
         tagovi|ključne riječi|ključne reči|kategorije|teme|rubrike",
    ),
    // Consent.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "používáme cookies|používáme soubory cookie|tento web používá cookies|tato stránka používá cookies|\
         používá soubory cookie|používá cookies|používání cookies|používáním cookies|\
         používání souborů cookie|přijmout cookies|přijmout všechny cookies|povolit cookies|\
         nastavení cookies|nastavení souborů cookie|zásady cookies|nezbytné cookies|my a naši partneři|\
         nastavení soukromí|používame cookies|používame súbory cookie|táto stránka používa|\
         tento web používa|používa súbory cookie|používa cookies|používanie cookies|používaním cookies|\
         používaním súborov cookie|prijať cookies|prijať všetky cookies|nastavenia cookies|\
         nastavenie cookies|my a naši partneri|nastavenia súkromia|nevyhnutné cookies|sütiket használunk|\
         sütiket használ|cookie kat használ|cookie kat használunk|sütik használata|sütik használatát|\
         sütik használatához|a sütik használatával|cookie k használata|cookie beállítások|süti beállítások|\
         sütibeállítások|cookie tájékoztató|süti tájékoztató|sütik elfogadása|összes süti elfogadása|\
         mi és partnereink|szükséges sütik|adatvédelmi beállítások|ez a weboldal sütiket|\
         ez az oldal sütiket|folosim cookie uri|utilizăm cookie uri|folosim cookies|\
         acest site folosește cookie|acest site foloseste cookie|acest site utilizează cookie|\
         acest website folosește|folosește cookie uri|utilizează cookie uri|foloseste cookies|\
         utilizarea cookie|utilizarea modulelor cookie|module cookie|acceptă cookie|acceptă toate cookie|\
         setări cookie|setari cookie|politica de cookie|politica cookie|politica de utilizare cookie|\
         noi și partenerii noștri|noi si partenerii nostri|cookie uri necesare|koristimo kolačiće|\
         koristi kolačiće|ova stranica koristi|ova web stranica koristi kolačiće|ovaj sajt koristi|\
         ovaj sajt koristi kolačiće|korištenje kolačića|korištenjem kolačića|upotreba kolačića|\
         upotrebu kolačića|korišćenje kolačića|korišćenjem kolačića|prihvati kolačiće|prihvati sve kolačiće|\
         postavke kolačića|podešavanja kolačića|politika kolačića|pravila o kolačićima|mi i naši partneri|\
         nužni kolačići|neophodni kolačići|postavke privatnosti",
    ),
    says(
        P::ACCEPT,
        Whole,
        ANY,
        "přijmout|přijmout vše|přijmout všechny|souhlasím|rozumím|odmítnout|odmítnout vše|odmítnout všechny|\
         pouze nezbytné|uložit nastavení|přizpůsobit|zavřít|ne děkuji|povolit vše|podrobné nastavení|teď ne|\
         prijať|prijať všetko|prijať všetky|súhlasím|rozumiem|odmietnuť|odmietnuť všetko|odmietnuť všetky|\
         iba nevyhnutné|uložiť nastavenia|prispôsobiť|zatvoriť|nie ďakujem|povoliť všetko|elfogadom|\
         elfogadás|összes elfogadása|mindet elfogadom|az összes elfogadása|egyetértek|rendben|értem|\
         elutasítom|elutasítás|összes elutasítása|mindet elutasítom|csak a szükségesek|beállítások mentése|\
         testreszabás|bezárás|nem köszönöm|bezár|most nem|acceptă|accepta|acceptă tot|acceptă toate|\
         accept toate|accept tot|sunt de acord|de acord|am înțeles|am inteles|refuz|refuză|respinge|\
         respinge tot|respinge toate|refuză tot|doar cele necesare|salvează setările|personalizează|închide|\
         inchide|nu mulțumesc|nu acum|permite toate|prihvati|prihvati sve|prihvaćam|prihvatam|prihvaćam sve|\
         slažem se|razumijem|razumem|u redu|odbij|odbij sve|odbijam|samo nužni|samo neophodni|\
         spremi postavke|sačuvaj podešavanja|prilagodi|zatvori|ne hvala|dopusti sve|dozvoli sve|ne sada",
    ),
    // Share bars.
    says(
        P::SHARE,
        Whole,
        ANY,
        "sdílet|sdílet článek|sdílej|sdílejte|sdílet na|sledujte nás|sledovat|kopírovat odkaz|\
         zkopírovat odkaz|odkaz zkopírován|sociální sítě|poslat e mailem|poslat odkaz|líbí se mi|doporučit|\
         tweetnout|sdílení|sdílet na facebooku|zdieľať|zdieľať článok|zdieľaj|zdieľajte|zdieľať na|sledovať|\
         kopírovať odkaz|skopírovať odkaz|sociálne siete|poslať e mailom|páči sa mi|páči sa mi to|odporučiť|\
         zdieľanie|zdieľať na facebooku|megosztás|megosztom|oszd meg|ossza meg|megosztás:|\
         megosztás facebookon|oszd meg másokkal|cikk megosztása|kövess minket|kövessen minket|követés|\
         link másolása|link másolva|közösségi média|küldés e mailben|tetszik|tweetelj|oszd meg barátaiddal|\
         megosztások|distribuie|distribuie:|distribuie articolul|distribuie pe|distribuiți|share articol|\
         urmărește ne|urmareste ne|urmăriți ne|urmărește|copiază link|copiază linkul|link copiat|\
         rețele sociale|trimite pe email|trimite unui prieten|îmi place|imi place|recomandă|\
         trimite prin e mail|partajează|partajare|podijeli|podijelite|podijeli članak|podijeli na|\
         podijeli na facebooku|podeli|podelite|podeli vest|podeli članak|podeli na|podijeli vijest|\
         prati nas|pratite nas|slijedite nas|zaprati|kopiraj link|kopiraj poveznicu|link kopiran|\
         društvene mreže|pošalji mailom|pošalji prijatelju|sviđa mi se|preporuči|tvitaj|tvituj",
    ),
    says(
        P::SHARE,
        Anywhere,
        LINE,
        "sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílejte na|sdílet na linkedinu|sdílet článek|\
         sdílet přes|kliknutím sdílet|kliknutím pro sdílení|klikněte pro sdílení|otevře se v novém okně|\
         otevře v novém okně|sledujte nás na|zdieľať na facebooku|zdieľať na twitteri|zdieľať na x|\
         zdieľať článok|kliknutím zdieľať|kliknite pre zdieľanie|otvorí sa v novom okne|\
         megosztás facebookon|megosztás twitteren|megosztás a facebookon|megosztás x en|\
         oszd meg a facebookon|cikk megosztása|kattints ide a megosztáshoz|új ablakban nyílik meg|\
         kövess minket a|kövess minket facebookon|kövessen minket a|distribuie pe facebook|\
         distribuie pe twitter|distribuie pe x|distribuie pe whatsapp|distribuie acest articol|\
         distribuie articolul|share pe facebook|dă clic pentru a partaja|se deschide într o fereastră nouă|\
         se deschide în fereastră nouă|urmărește ne pe|urmareste ne pe|urmăriți ne pe|podijeli na facebooku|\
         podijeli na twitteru|podijeli na x|podijeli ovaj članak|podijelite članak|podeli na facebooku|\
         podeli na fejsbuku|podeli na tviteru|kliknite za dijeljenje|kliknite za deljenje|\
         otvara se u novom prozoru|pratite nas na|prati nas na|pratite nas i na",
    ),
    // Forms to comment.
    says(
        P::COMMENT_FORM,
        Anywhere,
        NOTE,
        "vaše e mailová adresa nebude zveřejněna|vaše emailová adresa nebude zveřejněna|\
         vyžadované informace jsou označeny|povinné položky jsou označeny|uložit do prohlížeče jméno|\
         odeslat komentář|váš komentář|pro přidávání komentářů se musíte|pro vložení komentáře|\
         abyste mohli komentovat|přihlaste se a komentujte|tento web používá akismet|upozornit mě na nové|\
         napište nám do komentářů|vaša e mailová adresa nebude zverejnená|\
         vaša e mailová adresa nebude publikovaná|vyžadované polia sú označené|povinné polia sú označené|\
         uložiť moje meno|odoslať komentár|pridať komentár k|váš komentár|ak chcete komentovať|\
         pre pridanie komentára|táto webová stránka používa akismet|az e mail címet nem tesszük közzé|\
         az email címet nem tesszük közzé|az e mail cím nem lesz|a kötelező mezőket|a kötelező mezők|\
         a nevem email címem|a nevem e mail címem|hozzászólás küldése|hozzászólás elküldése|\
         hozzászóláshoz be kell jelentkezni|a hozzászóláshoz be kell|be kell jelentkezni a hozzászóláshoz|\
         hozzászólás írásához|ez az oldal az akismet|értesítést kérek|írd meg kommentben|\
         írd meg nekünk kommentben|adresa ta de email nu va fi publicată|adresa de email nu va fi publicată|\
         adresa ta de email nu va fi publicata|câmpurile obligatorii sunt marcate|\
         campurile obligatorii sunt marcate|salvează mi numele|salvează numele meu|publică comentariul|\
         publica comentariul|trimite comentariul|trebuie să fii autentificat|trebuie sa fii autentificat|\
         pentru a publica un comentariu|acest site folosește akismet|comentariul tău|notifică mă prin email|\
         spune ne în comentarii|află cum sunt procesate datele comentariilor|\
         vaša adresa e pošte neće biti objavljena|vaša email adresa neće biti objavljena|\
         vaša e mail adresa neće biti objavljena|adresa vaše e pošte neće biti objavljena|\
         neophodna polja su označena|obavezna polja su označena|obavezna polja označena su|\
         nužna polja su označena|spremi moje ime|sačuvaj moje ime|objavi komentar|predaj komentar|\
         morate biti prijavljeni kako biste|morate biti prijavljeni da biste|morate biti ulogovani|\
         za komentiranje je potrebno|da biste komentirali|da biste komentarisali|\
         ova web stranica koristi akismet|ovaj veb sajt koristi akismet|obavijesti me o|obavesti me o|\
         napišite u komentarima",
    ),
];

/// The kinds of words. Words that stand beside numbers in other languages are left out ("2015 sedan", "Augusta 2023"): of these
/// there are whole dates above.
pub(super) const KINDS: &[(u16, &str)] = &[
    (
        IN_DATE | MONTH,
        "leden ledna únor února březen března duben dubna květen května červen červenec července srpen \
         srpna září říjen října listopadu prosinec prosince január januára február februára marec apríl \
         apríla máj mája jún júna júl júla septembra október októbra novembra decembra március április \
         május június július augusztus szeptember szept febr márc ápr máj jún júl ianuarie februarie martie \
         aprilie iunie iulie septembrie octombrie noiembrie decembrie iun iul siječanj siječnja veljača \
         veljače ožujak ožujka travanj travnja svibanj svibnja lipanj lipnja srpanj srpnja kolovoz kolovoza \
         rujan rujna studeni studenog studenoga prosinac prosinca januara februara aprila avgust avgusta \
         septembar oktobar oktobra novembar decembar",
    ),
    (
        IN_DATE | WEEKDAY,
        "pondělí úterý středa středu čtvrtek pátek sobotu neděle neděli pondelok utorok streda stredu \
         štvrtok piatok nedeľa nedeľu hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți \
         miercuri joi vineri sâmbătă duminică sambata duminica ponedjeljak utorak srijeda četvrtak petak \
         subota nedjelja ponedeljak sreda nedelja",
    ),
    (IN_DATE, "hod hodin dne dňa o óra órakor perc án én azi ora orele oră în la sati sata u danas dana ob"),
    (
        IN_DATE | PUBLISHED,
        "publikováno zveřejněno vydáno aktualizováno vloženo poslední aktualizace publikované zverejnené \
         aktualizované pridané posledná aktualizácia dátum közzétéve megjelent publikálva frissítve \
         módosítva létrehozva utolsó frissítés publicat publicată actualizat actualizare ultima postat \
         objavljeno ažurirano zadnja izmjena poslednja izmena",
    ),
    (IN_PRICE | CURRENCY, "uah bgn huf czk pln rsd"),
    (
        IN_PRICE,
        "dph bez vč s ks běžná cenu cenă ár bruttó nettó áfa db akciós preț pret tva buc cijena pdv kom \
         redovna",
    ),
];
