//! What sites, shops and forums say.
//! Czech, Slovak, Hungarian, Romanian, Croatian and Serbian in Latin letters.

use super::super::Place::{Anywhere, Start, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LABEL, LINE, NOTE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Subscriptions.
    says(
        P::SUBSCRIBE,
        Whole,
        ANY,
        "odebírat|odebírat newsletter|odběr novinek|přihlásit se k odběru|přihlásit k odběru|předplatné|\
         předplatit|předplaťte si|koupit předplatné|zpravodaj|novinky e mailem|odoberať|odber noviniek|\
         prihlásiť sa na odber|prihlásiť na odber|predplatné|predplatiť|predplaťte si|kúpiť predplatné|\
         feliratkozás|feliratkozom|iratkozz fel|iratkozzon fel|hírlevél|hírlevél feliratkozás|\
         feliratkozás hírlevélre|feliratkozom a hírlevélre|iratkozz fel hírlevelünkre|\
         iratkozzon fel hírlevelünkre|előfizetés|előfizetek|fizess elő|fizessen elő|legyél előfizető|\
         csatlakozz|abonează te|aboneaza te|abonați vă|abonare|abonare newsletter|abonează te la newsletter|\
         aboneaza te la newsletter|mă abonez|ma abonez|înscrie te|inscrie te|abonamente|buletin informativ|\
         devino abonat|pretplata|pretplati se|pretplatite se|pretplate|prijava na newsletter|\
         prijavi se na newsletter|prijavite se na newsletter|prijavi se|prijavite se|bilten|učlani se|\
         postani član|postanite pretplatnik",
    ),
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "přihlaste se k odběru|přihlásit se k odběru|přihlaste se k newsletteru|k odběru newsletteru|\
         odebírejte náš|náš newsletter|do vaší schránky|do vaší e mailové schránky|váš e mail|\
         vaše e mailová adresa|zadejte svůj e mail|zadejte e mail|kdykoliv se můžete odhlásit|\
         kdykoli se můžete odhlásit|sledujte nás na|stáhněte si aplikaci|stáhněte si naši aplikaci|\
         buďte v obraze|prihláste sa na odber|prihláste sa k odberu|prihláste sa na newsletter|\
         do vašej schránky|vaša e mailová adresa|zadajte svoj e mail|kedykoľvek sa môžete odhlásiť|\
         stiahnite si aplikáciu|stiahnite si našu aplikáciu|iratkozz fel hírlevelünkre|\
         iratkozzon fel hírlevelünkre|feliratkozás hírlevelünkre|hírlevelünkre|hírlevelünket|e mail címed|\
         e mail címe|az e mail címed|add meg az e mail|adja meg e mail|bármikor leiratkozhat|\
         kövess minket a|kövessen minket a|töltsd le az alkalmazást|töltse le alkalmazásunkat|ne maradj le|\
         ne maradjon le|abonează te la newsletter|aboneaza te la newsletter|abonați vă la newsletter|\
         abonează te la canalul|înscrie te la newsletter|newsletterul nostru|adresa ta de email|\
         adresa ta de e mail|introdu adresa de email|te poți dezabona|direct în inbox|urmărește ne pe|\
         urmareste ne pe|urmăriți ne pe|urmărește cele mai noi|descarcă aplicația|\
         canalul nostru de whatsapp|canalul de whatsapp|canalul nostru de telegram|fii la curent|\
         pe google news|prijavite se na naš newsletter|prijavi se na naš newsletter|pretplatite se na naš|\
         pretplati se na naš|naš newsletter|na naš newsletter|vaša e mail adresa|vaša email adresa|\
         vaša e pošta|unesite svoju e mail|unesite vaš email|unesite e mail|možete se odjaviti|\
         preuzmite aplikaciju|preuzmite našu aplikaciju|skini aplikaciju|besplatno preuzmite|pratite nas na|\
         pratite nas i na|budite u toku|našu mobilnu aplikaciju",
    ),
    // Advertising.
    says(
        P::ADVERTISEMENT,
        Whole,
        ANY,
        "inzerce|inzerát|reklamní sdělení|komerční sdělení|komerční článek|sponzorováno|sponzorovaný obsah|\
         placený obsah|placená inzerce|článek pokračuje pod reklamou|text pokračuje pod reklamou|\
         pokračování textu pod reklamou|inzercia|reklamná správa|sponzorované|platený obsah|\
         platená inzercia|článok pokračuje pod videoreklamou|článok pokračuje pod reklamou|pr článek|\
         pr článok|hirdetés|hirdetések|reklám|szponzorált|szponzorált tartalom|támogatott tartalom|\
         fizetett tartalom|fizetett hirdetés|a cikk a hirdetés után folytatódik|a hirdetés után folytatjuk|\
         hirdetés után folytatódik|pr cikk|médiaajánlat|publicitate|reclamă|reclama|conținut sponsorizat|\
         continut sponsorizat|sponsorizat|articolul continuă după publicitate|continuarea după publicitate|\
         articolul continua dupa reclama|conținut plătit|promovat|anunț|anunțuri|oglas|oglasi|sponzorirano|\
         sponzorisano|sponzorirani sadržaj|sponzorisani sadržaj|sponzorirani članak|promotivni sadržaj|\
         promo sadržaj|plaćeni oglas|plaćeni sadržaj|nastavak teksta ispod oglasa|\
         tekst se nastavlja ispod oglasa|članak se nastavlja nakon oglasa|nastavak nakon oglasa|\
         tekst se nastavlja nakon oglasa|članak se nastavlja ispod oglasa|nastavak članka ispod oglasa|\
         oglašavanje",
    ),
    says(
        P::ADVERTISEMENT,
        Anywhere,
        LINE,
        "nastavlja ispod oglasa|nastavlja nakon oglasa|nastavak ispod oglasa|pokračuje pod reklamou|\
         pokračuje pod videoreklamou|a hirdetés után folytatódik|articolul continuă după|\
         continuă după publicitate|inzerce:|inzercia:|hirdetés:|publicitate:|oglas:|sponzorováno:|\
         támogatta:",
    ),
    // Accounts.
    says(
        P::LOGIN,
        Whole,
        ANY,
        "přihlásit|přihlásit se|přihlášení|odhlásit|odhlásit se|registrace|registrovat|registrovat se|\
         zaregistrovat se|vytvořit účet|můj účet|heslo|zapomenuté heslo|zapomněli jste heslo|\
         zapomněl jsem heslo|uživatelské jméno|zapamatovat si mě|pamatovat si mě|můj profil|\
         přihlásit přes facebook|prihlásiť|prihlásiť sa|prihlásenie|odhlásiť|odhlásiť sa|registrácia|\
         registrovať|registrovať sa|zaregistrovať sa|vytvoriť účet|môj účet|zabudnuté heslo|\
         zabudli ste heslo|používateľské meno|zapamätať si ma|zapamätať|bejelentkezés|belépés|kijelentkezés|\
         kilépés|regisztráció|regisztrálok|regisztrálj|fiók létrehozása|fiókom|jelszó|elfelejtett jelszó|\
         elfelejtetted a jelszavad|elfelejtette jelszavát|felhasználónév|emlékezz rám|emlékezzen rám|\
         profilom|bejelentkezem|belépek|felhasználói fiók|autentificare|autentifică te|conectare|\
         conectează te|conecteaza te|intră în cont|intra in cont|deconectare|înregistrare|inregistrare|\
         înregistrează te|creează cont|creează un cont|creeaza cont|cont nou|contul meu|parolă|parola|\
         ai uitat parola|ți ai uitat parola|am uitat parola|nume utilizator|nume de utilizator|\
         ține mă minte|tine ma minte|profilul meu|prijava|odjava|odjavi se|registracija|registriraj se|\
         registruj se|registrirajte se|registrujte se|otvori račun|kreiraj račun|napravi nalog|moj račun|\
         moj nalog|moj profil|korisnički račun|lozinka|zaboravljena lozinka|zaboravili ste lozinku|\
         zaboravio sam lozinku|korisničko ime|zapamti me|uloguj se|ulogujte se",
    ),
    says(
        P::LOGIN,
        Anywhere,
        LINE,
        "pro pokračování se přihlaste|musíte být přihlášeni|musíte se přihlásit|přihlaste se nebo|\
         nemáte účet|máte již účet|musíte byť prihlásený|musíte sa prihlásiť|prihláste sa alebo|\
         be kell jelentkezned|be kell jelentkeznie|jelentkezz be|jelentkezzen be|nincs még fiókod|\
         van már fiókod|trebuie să te autentifici|trebuie să fii logat|ai deja un cont|nu ai cont|\
         ai deja cont|morate se prijaviti|morate biti prijavljeni|nemate račun|nemate nalog|već imate račun|\
         već imate nalog",
    ),
    // Paywalls.
    says(
        P::PAYWALL,
        Anywhere,
        NOTE,
        "jen pro předplatitele|pouze pro předplatitele|pro přečtení celého článku|chcete číst dál|\
         odemknout článek|už mám předplatné|máte předplatné|zbývá vám přečíst|len pre predplatiteľov|\
         iba pre predplatiteľov|článok je zamknutý|odomknúť článok|máte predplatné|ak chcete čítať ďalej|\
         csak előfizetőknek|előfizetőink számára|a folytatáshoz fizess elő|a cikk folytatását előfizetőink|\
         már előfizető|ha már előfizető|korlátlan hozzáférés|doar pentru abonați|doar pentru abonati|\
         articol disponibil doar|pentru a citi articolul complet|ești deja abonat|esti deja abonat|\
         pentru a continua lectura|acces nelimitat|samo za pretplatnike|za nastavak čitanja|\
         već ste pretplatnik|već imate pretplatu|da biste nastavili čitati|da biste nastavili sa čitanjem|\
         sadržaj je dostupan samo|neograničen pristup",
    ),
    // Rights.
    says(
        P::COPYRIGHT,
        Anywhere,
        NOTE,
        "všechna práva vyhrazena|veškerá práva vyhrazena|bez předchozího písemného souhlasu|\
         publikování nebo další šíření|zásady ochrany osobních údajů|obchodní podmínky|podmínky užití|\
         podmínky používání|ičo:|všetky práva vyhradené|publikovanie alebo ďalšie šírenie|\
         obchodné podmienky|podmienky používania|minden jog fenntartva|adatvédelmi nyilatkozat|\
         adatvédelmi szabályzat|adatkezelési tájékoztató|felhasználási feltételek|\
         általános szerződési feltételek|impresszum|adatvédelmi tájékoztató|adatkezelési szabályzat|\
         toate drepturile rezervate|toate drepturile sunt rezervate|politica de confidențialitate|\
         politica de confidentialitate|termeni și condiții|termeni si conditii|preluarea fără|\
         preluarea informațiilor|reproducerea integrală|sva prava pridržana|sva prava zadržana|\
         sva prava su zadržana|prenošenje sadržaja|politika privatnosti|pravila privatnosti|\
         izjava o privatnosti|uvjeti korištenja|uslovi korišćenja|uvjeti poslovanja|oib:",
    ),
    // Links to other pages, and before the titles of neighbours.
    says(
        P::PAGER,
        Whole,
        ANY,
        "další|předchozí|další stránka|předchozí stránka|následující|další článek|předchozí článek|\
         následující článek|další příspěvek|předchozí příspěvek|následující příspěvek|strana 0 z 0|\
         stránka 0 z 0|strana 0|stránka 0|starší příspěvky|novější příspěvky|navigace pro příspěvek|\
         navigace pro příspěvky|zpět|zpět na seznam|zpět na přehled|starší články|novější články|první|\
         poslední|ďalej|ďalšia|ďalšie|predchádzajúca|predchádzajúci|ďalšia strana|predchádzajúca strana|\
         nasledujúca|nasledujúci|nasledujúci článok|predchádzajúci článok|ďalší článok|staršie články|\
         novšie články|navigácia v článku|navigácia v článkoch|späť|späť na zoznam|következő|előző|\
         következő oldal|előző oldal|következő cikk|előző cikk|következő bejegyzés|előző bejegyzés|\
         oldal 0 0|0 oldal|0 0 oldal|régebbi bejegyzések|újabb bejegyzések|bejegyzés navigáció|\
         bejegyzések navigációja|vissza|vissza a főoldalra|vissza az előző oldalra|első|utolsó|tovább|\
         următorul|urmatorul|următoarea|urmatoarea|anteriorul|precedent|precedentul|pagina următoare|\
         pagina urmatoare|pagina anterioară|pagina anterioara|articolul următor|articolul urmator|\
         articolul anterior|articolul precedent|pagina 0 din 0|pagina 0|articole mai vechi|articole mai noi|\
         navigare în articole|navigare articole|înapoi|inapoi|prima pagină|ultima pagină|înainte|\
         postări mai vechi|postarea următoare|sljedeća|sljedeće|sljedeći|sledeća|sledeće|sledeći|prethodna|\
         prethodno|prethodni|sljedeća stranica|prethodna stranica|sledeća strana|prethodna strana|\
         sljedeći članak|prethodni članak|sledeći članak|prethodna objava|sljedeća objava|sledeća objava|\
         stranica 0 od 0|strana 0 od 0|stranica 0|starije objave|novije objave|stariji članci|noviji članci|\
         stariji unosi|navigacija objava|navigacija članaka|kretanje članaka|natrag|nazad|povratak|\
         povratak na početnu|prva|zadnja|dalje",
    ),
    says(
        P::PAGER,
        Start,
        LINE,
        "další článek:|předchozí článek:|následující článek:|předchozí příspěvek:|další příspěvek:|\
         následující:|předchozí:|ďalší článok:|predchádzajúci článok:|következő cikk:|előző cikk:|\
         következő bejegyzés:|előző bejegyzés:|következő:|előző:|articolul următor:|articolul anterior:|\
         următorul articol:|sljedeći članak:|prethodni članak:|sledeći članak:|prethodna objava:|\
         sljedeća objava:",
    ),
    says(
        P::WEATHER,
        Whole,
        ANY,
        "počasí|předpověď počasí|počasie|predpoveď počasia|időjárás|időjárás előrejelzés|vremea|\
         prognoza meteo|vreme|vremenska prognoza|vrijeme|prognoza vremena",
    ),
    says(
        P::WEATHER,
        Anywhere,
        LABEL,
        "oblačno|polojasno|částečně oblačno|malá oblačnosť|felhős|közepesen felhős|parțial noros|cer senin|\
         djelomično oblačno|pretežno vedro",
    ),
    // Shops.
    says(
        P::CART,
        Whole,
        ANY,
        "do košíku|přidat do košíku|vložit do košíku|koupit|koupit nyní|košík|nákupní košík|váš košík|\
         váš košík je prázdný|skladem|není skladem|vyprodáno|množství|oblíbené|přidat k oblíbeným|\
         doprava zdarma|doprava|dodání|výběr možností|zobrazit košík|k pokladně|pokladna|objednat|porovnat|\
         běžná cena|mezisoučet|celkem|detail produktu|cena bez dph|cena s dph|do košíka|pridať do košíka|\
         vložiť do košíka|kúpiť|nákupný košík|na sklade|nie je na sklade|vypredané|množstvo|\
         pridať k obľúbeným|doprava zadarmo|výber možností|zobraziť košík|objednať|porovnať|spolu|\
         dostupnosť|kosárba|kosárba teszem|kosárba rakom|kosár|kosaram|a kosár üres|megveszem|megvásárlás|\
         vásárlás|raktáron|készleten|nincs raktáron|nincs készleten|elfogyott|mennyiség|kívánságlista|\
         kívánságlistára|ingyenes szállítás|szállítás|szállítási idő|ár|eredeti ár|akciós ár|\
         opciók választása|kosár megtekintése|pénztár|tovább a pénztárhoz|megrendelem|megrendelés|\
         összehasonlítás|részösszeg|összesen|akció|termékek|adaugă în coș|adauga in cos|\
         adaugă în coșul de cumpărături|coș|coș de cumpărături|cos de cumparaturi|coșul tău|coșul meu|\
         cumpără|cumpără acum|cumpara|cumpara acum|în stoc|in stoc|stoc epuizat|nu este în stoc|\
         indisponibil|cantitate|lista de dorințe|adaugă la favorite|adauga la favorite|livrare gratuită|\
         livrare gratuita|transport gratuit|livrare|preț|preț redus|selectează opțiunile|vezi coșul|\
         finalizare comandă|finalizează comanda|comandă|comandă acum|compară|compara|produse|vezi produsul|\
         dodaj u košaricu|u košaricu|košarica|vaša košarica|dodaj u korpu|u korpu|korpa|vaša korpa|\
         korpa je prazna|košarica je prazna|kupi|kupi sada|kupi odmah|na zalihi|na stanju|dostupno|\
         nije dostupno|nema na zalihi|nema na stanju|rasprodano|količina|lista želja|dodaj na listu želja|\
         besplatna dostava|besplatna isporuka|dostava|isporuka|cijena|redovna cijena|akcijska cijena|\
         odaberi opcije|izaberi opcije|pogledaj košaricu|vidi korpu|na blagajnu|blagajna|naruči|naručite|\
         usporedi|uporedi|ukupno|međuzbroj|proizvodi|šifra proizvoda",
    ),
    says(
        P::CART,
        Anywhere,
        LINE,
        "přidat do košíku|vložit do košíku|vč dph|včetně dph|bez dph|doprava zdarma nad|pridať do košíka|\
         vrátane dph|s dph|kosárba teszem|áfával|az ár tartalmazza|ingyenes szállítás 0|cikkszám:|\
         adaugă în coș|adauga in cos|tva inclus|cod produs:|transport gratuit la|dodaj u košaricu|\
         dodaj u korpu|s pdv om|sa pdv om|uključen pdv|šifra proizvoda:|katalogové číslo:|kód produktu:",
    ),
    says(P::PRICE, Whole, ANY, "0 lei|0 ron|0 din|0 kn|0 grn|0 huf|0 dinara|de la 0 lei|od 0 din"),
    says(
        P::RATING,
        Anywhere,
        LINE,
        "0 hodnocení|hodnocení zákazníků|hodnocení produktu|napsat recenzi|přidat hodnocení|0 recenzí|\
         0 recenze|0 z 0 hvězdiček|0 hodnotení|hodnotenie zákazníkov|pridať hodnotenie|napísať recenziu|\
         0 recenzií|0 értékelés|0 vélemény|vásárlói vélemények|írjon véleményt|értékelés írása|értékelem|\
         0 recenzii|0 recenzie|recenzii clienți|adaugă recenzie|adaugă o recenzie|scrie o recenzie|\
         0 din 0 stele|0 recenzija|0 ocjena|0 ocena|ocjene kupaca|napiši recenziju|napišite recenziju|\
         0 od 0 zvjezdica|0 od 0 zvezdica|ocijeni članak|oceni vest",
    ),
    says(
        P::SORT_FILTER,
        Whole,
        ANY,
        "seřadit|seřadit podle|řadit podle|řazení|filtrovat|zrušit filtry|vymazat filtry|0 výsledků|\
         0 produktů|0 položek|nejnovější|nejstarší|nejlevnější|nejdražší|nejprodávanější|doporučujeme|\
         od nejlevnějšího|od nejdražšího|vybrat|žádné výsledky|zoradiť|zoradiť podľa|triediť|filtrovať|\
         zrušiť filtre|0 výsledkov|0 produktov|najlacnejšie|najdrahšie|najpredávanejšie|vybrať|\
         žiadne výsledky|rendezés|sorrend|rendezés:|szűrés|szűrő|szűrők|szűrők törlése|0 találat|0 termék|\
         legújabb|legújabb elöl|legrégebbi|legolcsóbb|legdrágább|legnépszerűbb|ár szerint növekvő|\
         ár szerint csökkenő|népszerűség|nincs találat|válassz|válasszon|alapértelmezett rendezés|sortează|\
         sorteaza|sortează după|sorteaza dupa|ordonează după|sortare|sortare implicită|filtrează|filtreaza|\
         filtre|șterge filtrele|resetează|0 rezultate|0 produse|cele mai noi|cele mai vechi|\
         cele mai populare|preț crescător|preț descrescător|relevanță|niciun rezultat|alege|selectează|\
         sortiraj|sortiraj po|sortiranje|poredaj|filtriraj|filteri|poništi filtere|obriši filtere|\
         0 rezultata|0 proizvoda|najnovije|najnoviji|najstarije|najjeftinije|najskuplje|cijena rastuće|\
         najniža cijena|najviša cijena|najniža cena|najviša cena|popularnost|nema rezultata|odaberi|izaberi|\
         zadano sortiranje",
    ),
    says(
        P::SORT_FILTER,
        Anywhere,
        LINE,
        "zobrazeno 0|zobrazuje se 0|zobrazuji 0|výsledky vyhledávání pro|zobrazených 0|\
         výsledky vyhľadávania pre|zobrazuje sa 0|megjelenítve 0|keresési eredmények|találat a következőre|\
         se afișează 0|afișez 0|prikazano 0|prikazuje se 0|rezultati pretraživanja za|rezultati pretrage za|\
         seřadit podle:|rendezés:|sortează după:",
    ),
    says(
        P::TRACKING,
        Whole,
        ANY,
        "0 zobrazení|zobrazení: 0|počet zobrazení: 0|přečteno: 0|přečteno 0|0 sledujících|sledující|\
         0 sdílení|0 zhlédnutí|líbí se 0|videní: 0|prečítané: 0|zobrazenia: 0|0 megtekintés|\
         megtekintések: 0|megtekintések|0 követő|követők|0 megosztás|0 kedvelés|0 vizualizări|\
         vizualizări: 0|vizualizări|vizualizari|0 vizualizari|0 urmăritori|0 aprecieri|0 distribuiri|\
         afișări: 0|0 afișări|0 pregleda|pregleda: 0|pregledi|pregleda|0 pratitelja|0 pratilaca|\
         0 dijeljenja|0 deljenja|0 lajkova|0 čitanja",
    ),
    says(
        P::POPULAR,
        Whole,
        ANY,
        "nejčtenější|nejčtenější články|nejčtenější zprávy|nejčtenější dnes|nejčtenější za 0 hodin|\
         nejnovější|nejnovější články|nejnovější příspěvky|nejnovější zprávy|nejpopulárnější|populární|\
         populární články|oblíbené články|poslední články|poslední zprávy|aktuální zprávy|právě se čte|\
         nejdiskutovanější|aktuality|aktuálně|hlavní zprávy|top články|právě teď|nejsledovanější|horké téma|\
         najčítanejšie|najčítanejšie články|najčítanejšie správy|najnovšie|najnovšie články|\
         najnovšie správy|najpopulárnejšie|populárne|populárne články|posledné články|posledné správy|\
         aktuálne správy|najdiskutovanejšie|hlavné správy|práve sa deje|najsledovanejšie|legolvasottabb|\
         legolvasottabbak|a legolvasottabb|legolvasottabb cikkek|legolvasottabb hírek|legnépszerűbb|\
         legnépszerűbbek|legnépszerűbb cikkek|népszerű|népszerű cikkek|népszerű bejegyzések|legfrissebb|\
         legfrissebb hírek|legfrissebb cikkek|legújabb cikkek|legújabb bejegyzések|legutóbbi bejegyzések|\
         friss hírek|friss|friss cikkek|friss híreink|aktuális|kiemelt|kiemelt hírek|vezető hírek|\
         most pörög|felkapott|legnézettebb|hírek most|legfrissebb bejegyzések|percről percre|\
         cele mai citite|cele mai citite știri|cele mai citite stiri|cele mai citite articole|cele mai noi|\
         cele mai noi știri|cele mai noi articole|cele mai recente|cele mai populare|cele mai vizualizate|\
         cele mai comentate|populare|articole populare|articole recente|ultimele știri|ultimele stiri|\
         ultimele articole|ultima oră|ultima ora|ultimele noutăți|știri de ultimă oră|stiri de ultima ora|\
         știrile zilei|stirile zilei|știri recente|în tendințe|postări recente|top știri|\
         breaking news românia|ultimele postări|cele mai importante știri|najčitanije|najčitaniji članci|\
         najčitanije vijesti|najčitanije vesti|najnovije|najnovije vijesti|najnovije vesti|najnoviji članci|\
         najnovije objave|najpopularnije|popularno|popularni članci|popularne objave|najgledanije|\
         najkomentiranije|najkomentarisanije|u trendu|trenutno najčitanije|zadnje vijesti|\
         posljednje vijesti|poslednje vesti|zadnje objave|nedavne objave|nedavni članci|skorašnji članci|\
         izdvojeno|izdvajamo|aktualno|aktuelno|glavne vijesti|top vijesti|top vesti|u fokusu|vruće teme|\
         danas najčitanije",
    ),
    // Forums.
    says(
        P::FORUM,
        Whole,
        ANY,
        "citovat|odpovědět s citací|nahlásit|nahlásit příspěvek|nové téma|založit nové téma|člen|\
         registrován|registrovaný|poslední příspěvek|příspěvky|příspěvky:|příspěvek od|založil|bydliště:|\
         uživatel|citovať|nahlásiť|nahlásiť príspevok|nová téma|založiť nové téma|hosť|príspevky|\
         posledný príspevok|registrovaný:|odpovedať s citáciou|idézet|idézés|válasz idézettel|jelentés|\
         hozzászólás jelentése|új téma|új téma nyitása|tagok|vendég|csatlakozott|csatlakozott:|\
         hozzászólások:|utolsó hozzászólás|témaindító|regisztrált|tartózkodási hely:|citează|citeaza|\
         răspunde cu citat|raportează|raporteaza|subiect nou|membru|membri|vizitator|mesaje|mesaje:|\
         ultimul mesaj|membru din|înregistrat|data înscrierii|localitate:|citiraj|odgovori s citatom|\
         prijavi|prijavi post|nova tema|otvori novu temu|član|članovi|gost|poruke|poruke:|postovi|postovi:|\
         zadnja poruka|poslednja poruka|pridružen|pridružen:|pridružio|učlanjen|lokacija:|autor teme",
    ),
    // Search.
    says(
        P::SEARCH,
        Whole,
        ANY,
        "hledat|hledat:|hledání|vyhledávání|vyhledat|vyhledat:|hledej|hledaný výraz|výsledky vyhledávání|\
         výsledky hledání|pokročilé vyhledávání|rozšířené vyhledávání|co hledáte|vyhledávání:|\
         hledat na webu|hľadať|hľadať:|hľadanie|vyhľadávanie|vyhľadať|vyhľadávanie:|hľadaný výraz|\
         výsledky vyhľadávania|rozšírené vyhľadávanie|čo hľadáte|hľadaj|keresés|keresés:|keres|\
         keresés a következőre|keresés a következőre:|keresés az oldalon|keresési eredmények|\
         részletes keresés|keresőszó|mit keres|mit keresel|kereső|keresés megnyitása|căutare|cautare|caută|\
         cauta|caută:|cauta:|caută după|caută după:|căutare avansată|rezultatele căutării|ce cauți|\
         caută în site|cuvânt căutat|caută pe site|pretraga|pretraži|pretražite|pretraživanje|pretraži:|\
         pretraga:|traži|traži:|traženje|tražilica|napredna pretraga|napredno pretraživanje|\
         rezultati pretrage|rezultati pretraživanja|što tražite|šta tražite|pojam za pretragu|upišite pojam|\
         potraži",
    ),
    says(
        P::SKIP,
        Anywhere,
        LINE,
        "přeskočit na obsah|přejít k obsahu|přejít na obsah|přejít k hlavnímu obsahu|přejít na hlavní obsah|\
         přeskočit na hlavní obsah|přeskočit navigaci|přejít k navigaci|přejít do menu|\
         přejít na hlavní menu|preskočiť na obsah|prejsť na obsah|prejsť na hlavný obsah|\
         preskočiť na hlavný obsah|preskočiť navigáciu|skočiť na obsah|skočiť na hlavný obsah|\
         ugrás a tartalomra|ugrás a tartalomhoz|ugrás a fő tartalomra|ugrás a fő tartalomhoz|\
         tovább a tartalomra|kilépés a tartalomba|tartalom átugrása|ugrás a navigációhoz|ugrás a kereséshez|\
         sari la conținut|sari la continut|salt la conținut|sari la conținutul principal|mergi la conținut|\
         mergi la conținutul principal|treci la conținut|omite și mergi la conținut|sari la navigare|\
         preskoči na sadržaj|preskoči na glavni sadržaj|skoči na sadržaj|skoči na glavni sadržaj|\
         skoči do sadržaja|idi na sadržaj|idi na glavni sadržaj|prijeđi na sadržaj|pređi na sadržaj|\
         pređi na glavni sadržaj|skip na sadržaj",
    ),
    // Entries of menus.
    says(
        P::NAV_WORDS,
        Whole,
        ANY,
        "úvod|domů|hlavní stránka|úvodní stránka|titulní strana|o nás|o mně|kontakty|kontaktujte nás|zprávy|\
         aktuality|domácí|zahraničí|ekonomika|politika|názory|věda|zdraví|technologie|cestování|služby|\
         kariéra|volná místa|pro média|zákaznický servis|nápověda|časté dotazy|často kladené otázky|\
         obchodní podmínky|ochrana osobních údajů|ochrana soukromí|mapa stránek|mapa webu|hlavní menu|\
         hlavní nabídka|nacházíte se zde|jste zde|nacházíte se|akce|kalendář akcí|odkazy|ke stažení|\
         fotogalerie|krimi|regiony|o webu|podmínky užití|pro inzerenty|ceník|domov|hlavná stránka|\
         úvodná stránka|správy|domáce|zahraničie|zahraničné|veda|zdravie|technológie|cestovanie|\
         voľné miesta|pre médiá|zákaznícky servis|obchodné podmienky|ochrana osobných údajov|\
         ochrana súkromia|mapa stránky|mapa stránok|hlavné menu|nachádzate sa tu|nachádzate sa|podujatia|\
         na stiahnutie|fotogaléria|regióny|cenník|spravodajstvo|kezdőlap|főoldal|címlap|rólunk|magunkról|\
         kapcsolat|elérhetőség|elérhetőségek|írjon nekünk|hírek|belföld|külföld|gazdaság|vélemény|tudomány|\
         egészség|technológia|utazás|kultúra|szolgáltatások|karrier|állás|állások|sajtó|ügyfélszolgálat|\
         súgó|segítség|gyakori kérdések|gyik|adatvédelem|adatkezelés|felhasználási feltételek|ászf|\
         oldaltérkép|főmenü|ön itt van|jelenlegi hely|itt vagy|események|eseménynaptár|letöltések|galéria|\
         impresszum|médiaajánlat|életmód|bulvár|szerzőink|partnereink|archívum|acasă|acasa|prima pagină|\
         prima pagina|pagina principală|despre noi|despre mine|despre|contactează ne|contacteaza ne|știri|\
         stiri|actualitate|politică|internațional|sănătate|sanatate|știință|tehnologie|cultură|monden|\
         opinii|servicii|cariere|locuri de muncă|presă|ajutor|întrebări frecvente|intrebari frecvente|\
         termeni și condiții|termeni si conditii|termeni de utilizare|confidențialitate|\
         politica de confidențialitate|politica de confidentialitate|politica de cookies|\
         politica de cookie uri|harta site|harta site ului|meniu|meniu principal|te afli aici|\
         vă aflați aici|ești aici|evenimente|calendar evenimente|galerie foto|publicitate|parteneri|echipa|\
         echipa noastră|redacția|redactia|anpc|galerie|naslovnica|početna|početna stranica|početna strana|\
         naslovna|naslovna strana|o nama|o meni|kontaktirajte nas|vijesti|vesti|hrvatska|srbija|svijet|svet|\
         ekonomija|gospodarstvo|crna kronika|hronika|crna hronika|društvo|kolumne|mišljenja|znanost|\
         zdravlje|tehnologija|putovanja|zabava|usluge|karijere|karijera|posao|za medije|pomoć|česta pitanja|\
         često postavljana pitanja|najčešća pitanja|uvjeti korištenja|uslovi korišćenja|pravila korištenja|\
         politika privatnosti|pravila privatnosti|zaštita privatnosti|mapa sajta|karta weba|izbornik|\
         glavni izbornik|glavni meni|meni|nalazite se ovdje|nalazite se ovde|ovdje ste|događanja|događaji|\
         galerija|oglašavanje|uredništvo|redakcija|arhiva|linkovi|poveznice|preuzimanja|sportske vijesti|\
         zanimljivosti|najave",
    ),
    says(
        P::CTA,
        Whole,
        ANY,
        "začít|vyzkoušet zdarma|rezervovat|objednat se|nezávazná poptávka|poptat|odeslat|stáhnout|\
         přihlásit se na kurz|podpořte nás|přispět|kontaktovat|spustit video|registrujte se|začať|\
         vyskúšať zadarmo|rezervovať|odoslať|stiahnuť|podporte nás|prispieť|nezáväzný dopyt|kipróbálom|\
         ingyenes próba|foglalás|időpontfoglalás|ajánlatkérés|ajánlatot kérek|küldés|elküldöm|letöltés|\
         jelentkezem|jelentkezés|támogass minket|támogatás|adományozz|hívjon minket|kapcsolatfelvétel|\
         începe acum|încearcă gratuit|programează te|programare online|rezervă|rezervă acum|cere ofertă|\
         cere o ofertă|solicită ofertă|trimite|trimite mesaj|descarcă|aplică|aplică acum|donează|doneaza|\
         susține ne|sună acum|contactează ne acum|započni|isprobaj besplatno|rezerviraj|rezerviši|\
         zatraži ponudu|zatražite ponudu|pošalji|pošalji poruku|pošalji upit|preuzmi|prijavi se sada|\
         doniraj|podrži nas|podržite nas|nazovi|pozovite nas|pogledaj video",
    ),
    says(
        P::EDIT,
        Whole,
        ANY,
        "editovat|editovat zdroj|upravit|zobrazit historii|upraviť|upraviť zdroj|editovať|szerkesztés|\
         forrásszöveg szerkesztése|laptörténet|modificare|modifică|modificare sursă|editează|uredi|\
         uredi kôd|uredi izvor|uredi kod|izmeni|izmeni izvor",
    ),
    says(
        P::JAVASCRIPT,
        Anywhere,
        NOTE,
        "zapněte javascript|povolte javascript|povolit javascript|zapnutý javascript|\
         váš prohlížeč nepodporuje|máte vypnutý javascript|zapnite javascript|povoľte javascript|\
         váš prehliadač nepodporuje|engedélyezze a javascript|engedélyezd a javascript|\
         a javascript engedélyezése|böngészője nem támogatja|a böngésződ nem támogatja|a böngészője nem|\
         activați javascript|activează javascript|activati javascript|javascript este dezactivat|\
         browserul dumneavoastră nu|browserul tău nu|omogućite javascript|uključite javascript|\
         javascript je isključen|vaš preglednik ne podržava|vaš pretraživač ne podržava",
    ),
    says(
        P::BACK_TO_TOP,
        Whole,
        ANY,
        "nahoru|zpět nahoru|na začátek stránky|na začátek|späť hore|na začiatok stránky|vissza a tetejére|\
         ugrás a tetejére|a lap tetejére|oldal tetejére|înapoi sus|mergi sus|la începutul paginii|na vrh|\
         natrag na vrh|povratak na vrh|nazad na vrh|vrh stranice",
    ),
    says(
        P::PRINT,
        Whole,
        ANY,
        "vytisknout|tisk|tisknout|tisk článku|poslechnout|přehrát článek|uložit|uložit článek|\
         velikost písma|verze pro tisk|vytlačiť|tlačiť|tlač|vypočuť|uložiť|uložiť článok|veľkosť písma|\
         nyomtatás|nyomtatható verzió|cikk nyomtatása|meghallgatom|hallgasd meg|cikk meghallgatása|mentés|\
         betűméret|könyvjelző|tipărește|tipareste|printează|imprimă|versiune pentru tipărire|ascultă|\
         ascultă articolul|salvează|salveaza|dimensiune text|ispis|ispiši|isprintaj|štampaj|odštampaj|\
         verzija za ispis|poslušaj|poslušaj članak|spremi|sačuvaj|veličina teksta|veličina slova",
    ),
    says(
        P::LANGUAGE,
        Whole,
        ANY,
        "česky|česká verze|jazyk|vyberte jazyk|slovensky|po slovensky|anglicky|magyarul|angolul|nyelv|\
         válasszon nyelvet|în română|limba|alege limba|limba română|engleză|hrvatski jezik|na hrvatskom|\
         na srpskom|jezik|odaberi jezik|izaberi jezik|engleski|bosanski|crnogorski|latinica|ćirilica",
    ),
    says(
        P::TOC,
        Whole,
        ANY,
        "obsah|obsah článku|obsah stránky|na této stránce|v tomto článku|co se dozvíte|obsah:|\
         na tejto stránke|čo sa dozviete|tartalom|tartalomjegyzék|ezen az oldalon|ebben a cikkben|cuprins|\
         cuprinsul articolului|în acest articol|pe această pagină|conținut|sadržaj|sadržaj članka|\
         u ovom članku|na ovoj stranici",
    ),
    says(
        P::FORM,
        Whole,
        ANY,
        "jméno|jméno:|příjmení|vaše jméno|jméno a příjmení|váš e mail|webová stránka|webové stránky|zpráva|\
         vaše zpráva|předmět|povinné|povinné pole|povinný údaj|komentář|ulice|město|psč|stát|meno:|\
         priezvisko|meno a priezvisko|vaše meno|správa|vaša správa|predmet|komentár|mesto|név|név:|\
         vezetéknév|keresztnév|teljes név|e mail cím|email cím|honlap|weboldal|üzenet|tárgy|kötelező|\
         kötelező mező|telefonszám|cím|irányítószám|hozzászólás|nume|nume:|prenume|numele tău|\
         nume și prenume|adresă de email|adresa de email|site web|mesaj|mesajul tău|subiect|obligatoriu|\
         câmp obligatoriu|adresă|oraș|județ|comentariu|telefon mobil|ime|ime:|prezime|ime i prezime|\
         vaše ime|e pošta|e adresa|email adresa|web stranica|internet stranica|veb stranica|poruka|\
         vaša poruka|naslov poruke|obavezno|obavezno polje|adresa|poštanski broj|komentar",
    ),
    says(
        P::STATUS,
        Whole,
        ANY,
        "načítá se|načítání|načítám|čekejte prosím|stránka nenalezena|stránka nebyla nalezena|\
         něco se pokazilo|děkujeme|nic nenalezeno|připravujeme|načítava sa|načítavanie|čakajte prosím|\
         stránka sa nenašla|stránka nebola nájdená|niečo sa pokazilo|ďakujeme|betöltés|betöltés folyamatban|\
         kérjük várjon|az oldal nem található|hiba történt|köszönjük|nincs megjeleníthető tartalom|\
         hamarosan|se încarcă|se incarca|vă rugăm așteptați|pagina nu a fost găsită|pagina nu a fost gasita|\
         a apărut o eroare|mulțumim|niciun rezultat găsit|în curând|učitavanje|učitava se|učitavam|\
         molimo pričekajte|molimo sačekajte|stranica nije pronađena|strana nije pronađena|\
         došlo je do pogreške|došlo je do greške|hvala|uskoro",
    ),
];
