//! What sites, shops and forums say.
//! Swedish, Danish, Norwegian, Finnish.

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
        "prenumerera|prenumerera nu|prenumerera på nyhetsbrev|prenumerera på vårt nyhetsbrev|prenumeration|\
         nyhetsbrev|våra nyhetsbrev|anmäl dig|anmäl dig här|bli prenumerant|bli medlem|skaffa prenumeration|\
         köp prenumeration|få nyhetsbrevet|skriv upp dig|abonnér|abonner|abonner nu|abonnementer|nyhedsbrev|\
         nyhedsbreve|tilmeld|tilmeld dig|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig her|\
         få nyhedsbrevet|bliv medlem|bliv abonnent|køb abonnement|tegn abonnement|prøv nu|meld deg på|\
         meld deg på nyhetsbrev|meld på|abonner på nyhetsbrev|bli abonnent|kjøp abonnement|\
         bestill abonnement|få nyhetsbrev|våre nyhetsbrev|tilaa|tilaa nyt|tilaa uutiskirje|\
         tilaa uutiskirjeemme|tilaa uutiskirje tästä|uutiskirje|uutiskirjeet|tilaukset|\
         liity postituslistalle|liity jäseneksi|ilmoittaudu|tilaa lehti|tilaajapalvelu",
    ),
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "prenumerera på vårt nyhetsbrev|prenumerera på vårt|prenumerera på nyhetsbrevet|vårt nyhetsbrev|\
         anmäl dig till vårt|anmäl dig till nyhetsbrevet|direkt i din inkorg|i din inkorg|din e postadress|\
         din mejladress|avsluta när du vill|avprenumerera när|missa inga nyheter|få de senaste nyheterna|\
         håll dig uppdaterad|ladda ner appen|ladda ner vår app|följ oss på|gilla oss på|\
         tilmeld dig vores nyhedsbrev|tilmeld dig nyhedsbrevet|vores nyhedsbrev|direkte i din indbakke|\
         i din indbakke|din e mailadresse|din e mail adresse|du kan altid afmelde|afmeld dig når som helst|\
         gå ikke glip af|få de seneste nyheder|hold dig opdateret|hent appen|hent vores app|\
         download vores app|følg os på|meld deg på vårt nyhetsbrev|meld deg på nyhetsbrevet|\
         rett i innboksen|i innboksen din|din e postadresse|e postadressen din|\
         du kan når som helst melde deg av|gå ikke glipp av|få siste nytt|hold deg oppdatert|last ned appen|\
         last ned vår app|følg oss på|abonner på nyhetsbrevet|tilaa uutiskirjeemme|tilaa uutiskirje|\
         uutiskirjeemme|suoraan sähköpostiisi|sähköpostiosoitteesi|voit peruuttaa tilauksen|\
         voit perua tilauksen|lataa sovellus|lataa sovelluksemme|seuraa meitä|pysy ajan tasalla|\
         kirjoita sähköpostiosoitteesi|saat uusimmat uutiset",
    ),
    // Advertising.
    says(
        P::ADVERTISEMENT,
        Whole,
        ANY,
        "annons|annonser|annonsinnehåll|sponsrat|sponsrat innehåll|sponsrad|reklam|\
         artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|innehåll från annonsör|\
         betalt innehåll|annonsera|annonsera hos oss|annonssamarbete|i betalt samarbete|annons:|annoncer|\
         sponsoreret|sponsoreret indhold|reklame|reklamer|artiklen fortsætter efter annoncen|\
         artiklen fortsætter under annoncen|artiklen fortsætter efter reklamen|annoncørbetalt indhold|\
         betalt indhold|kommercielt samarbejde|annoncering|annoncér|annonce:|annonse|annonsørinnhold|\
         sponset|sponset innhold|betalt innhold|kommersielt samarbeid|saken fortsetter under annonsen|\
         saken fortsetter etter annonsen|artikkelen fortsetter under annonsen|\
         artikkelen fortsetter etter annonsen|annonser hos oss|innhold fra annonsør|annonsere|annonse:|\
         mainos|mainokset|mainos alkaa|mainos päättyy|mainoslinkki|juttu jatkuu mainoksen jälkeen|\
         juttu jatkuu mainoksen alla|artikkeli jatkuu mainoksen jälkeen|sponsoroitu|sponsoroitu sisältö|\
         kaupallinen yhteistyö|kaupallinen sisältö|maksettu mainos|ilmoitus|mainostajan sisältö|mainosta|\
         mainostajalle",
    ),
    says(
        P::ADVERTISEMENT,
        Anywhere,
        LINE,
        "artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|sponsrat av|\
         artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|sponsoreret af|\
         saken fortsetter under annonsen|saken fortsetter etter annonsen|\
         artikkelen fortsetter under annonsen|sponset av|juttu jatkuu mainoksen|artikkeli jatkuu mainoksen|\
         yhteistyössä:",
    ),
    // Accounts.
    says(
        P::LOGIN,
        Whole,
        ANY,
        "logga in|logga ut|registrera|registrera dig|skapa konto|skapa ett konto|mitt konto|mina sidor|\
         lösenord|glömt lösenord|glömt lösenordet|har du glömt lösenordet|användarnamn|kom ihåg mig|\
         inloggning|har du redan ett konto|ny användare|min profil|log ind|log ud|registrer|opret konto|\
         opret bruger|opret dig|min konto|min side|adgangskode|glemt adgangskode|glemt din adgangskode|\
         glemt kodeord|kodeord|brugernavn|husk mig|har du allerede en konto|ny bruger|logg inn|logg ut|\
         registrer deg|opprett konto|opprett bruker|mine sider|passord|glemt passord|glemt passordet|\
         brukernavn|husk meg|ny bruker|innlogging|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|\
         luo tili|luo tunnus|oma tili|omat sivut|salasana|unohditko salasanasi|unohtuiko salasana|\
         unohtunut salasana|käyttäjätunnus|käyttäjänimi|muista minut|sisäänkirjautuminen|oma profiili|\
         kirjaudu tai rekisteröidy",
    ),
    says(
        P::LOGIN,
        Anywhere,
        LINE,
        "du måste logga in|du måste vara inloggad|logga in för att|har du redan ett konto|logga in eller|\
         du skal logge ind|du skal være logget ind|log ind for at|log ind eller|du må logge inn|\
         du må være logget inn|logg inn for å|logg inn eller|sinun on kirjauduttava|\
         kirjaudu sisään nähdäksesi|kirjaudu sisään tai|onko sinulla jo tunnus",
    ),
    // Paywalls.
    says(
        P::PAYWALL,
        Anywhere,
        NOTE,
        "för att läsa vidare|för att fortsätta läsa|för att läsa hela artikeln|endast för prenumeranter|\
         redan prenumerant|är du redan prenumerant|bli prenumerant för att|artikeln är låst|\
         lås upp artikeln|läs vidare med|obegränsad tillgång|ingen bindningstid|avsluta när du vill|\
         for at læse videre|for at læse hele artiklen|for at læse resten|kun for abonnenter|\
         allerede abonnent|er du allerede abonnent|denne artikel er kun for|lås artiklen op|\
         ubegrænset adgang|opsig når som helst|for å lese videre|for å lese hele saken|for å lese saken|\
         denne saken er for abonnenter|denne artikkelen er for abonnenter|ubegrenset tilgang|\
         ingen bindingstid|vain tilaajille|oletko jo tilaaja|jatka lukemista tilaamalla|tilaa ja lue|\
         lukeaksesi koko artikkelin|tämä artikkeli on tilaajille|tämä juttu on vain tilaajille|\
         tilaajana näet|lue koko juttu tilaamalla|rajaton pääsy",
    ),
    // Rights.
    says(
        P::COPYRIGHT,
        Anywhere,
        NOTE,
        "alla rättigheter förbehållna|alla rättigheter reserverade|mångfaldigande|upphovsrättsligt skyddat|\
         ansvarig utgivare|integritetspolicy|personuppgiftspolicy|användarvillkor|allmänna villkor|org nr|\
         alle rettigheder forbeholdes|alle rettigheder forbeholdt|alle rettigheder reserveret|\
         ansvarshavende chefredaktør|privatlivspolitik|persondatapolitik|handelsbetingelser|\
         brugsbetingelser|cvr nr|cvr:|alle rettigheter reservert|alle rettigheter forbeholdt|\
         ansvarlig redaktør|personvernerklæring|brukervilkår|salgsbetingelser|vær varsom plakaten|\
         kaikki oikeudet pidätetään|tietosuojaseloste|rekisteriseloste|käyttöehdot|tietosuojakäytäntö|\
         y tunnus|vastaava päätoimittaja",
    ),
    // Links to other pages, and before the titles of neighbours.
    says(
        P::PAGER,
        Whole,
        ANY,
        "nästa|föregående|nästa sida|föregående sida|nästa inlägg|föregående inlägg|nästa artikel|\
         föregående artikel|sida 0 av 0|sida 0|äldre inlägg|nyare inlägg|inläggsnavigering|tillbaka|\
         tillbaka till nyheter|första sidan|sista sidan|sidnumrering för inlägg|nästa ämne|föregående ämne|\
         næste|forrige|næste side|forrige side|næste artikel|forrige artikel|næste indlæg|forrige indlæg|\
         side 0 af 0|side 0|ældre indlæg|nyere indlæg|indlægsnavigation|tilbage|tilbage til oversigten|\
         første side|sidste side|tilbage til forsiden|neste|neste side|neste innlegg|forrige innlegg|\
         neste artikkel|forrige artikkel|side 0 av 0|eldre innlegg|nyere innlegg|innleggsnavigasjon|tilbake|\
         tilbake til forsiden|tilbake til oversikten|siste side|neste sak|forrige sak|seuraava|edellinen|\
         seuraava sivu|edellinen sivu|seuraava artikkeli|edellinen artikkeli|sivu 0 0|sivu 0|sivu 0 0 sta|\
         vanhemmat artikkelit|uudemmat artikkelit|artikkelien selaus|artikkelien sivutus|takaisin|\
         takaisin etusivulle|ensimmäinen sivu|viimeinen sivu|edellinen kirjoitus|seuraava kirjoitus",
    ),
    says(
        P::PAGER,
        Start,
        LINE,
        "nästa inlägg:|föregående inlägg:|nästa artikel:|föregående artikel:|næste indlæg:|forrige indlæg:|\
         næste artikel:|forrige artikel:|neste innlegg:|forrige innlegg:|neste artikkel:|\
         seuraava artikkeli:|edellinen artikkeli:|nästa:|föregående:|næste:|forrige:|neste:|edellinen:|\
         seuraava:",
    ),
    says(
        P::WEATHER,
        Whole,
        ANY,
        "väder|vädret|vejr|vejret|været|vær|sää|väderprognos|vejrudsigt|værmelding|sääennuste",
    ),
    says(
        P::WEATHER,
        Anywhere,
        LABEL,
        "växlande molnighet|delvis molnigt|letskyet|delvis skyet|lettskyet|puolipilvistä",
    ),
    // Shops.
    says(
        P::CART,
        Whole,
        ANY,
        "lägg i varukorg|lägg i varukorgen|lägg till i varukorg|lägg i kundvagn|köp|köp nu|varukorg|\
         varukorgen|din varukorg|kundvagn|till kassan|kassa|kassan|i lager|slut i lager|ej i lager|slutsåld|\
         antal|önskelista|lägg till i önskelista|fri frakt|leveranstid|pris|ordinarie pris|reapris|\
         välj alternativ|handla nu|produkter|delsumma|visa varukorg|beställ|jämför|till produkten|nyhet|\
         læg i kurv|tilføj til kurv|føj til kurv|læg i indkøbskurv|køb|køb nu|kurv|indkøbskurv|din kurv|\
         til kassen|gå til kassen|på lager|ikke på lager|udsolgt|ønskeliste|tilføj til ønskeliste|\
         gratis fragt|gratis levering|fri fragt|leveringstid|normalpris|tilbudspris|vælg muligheder|se kurv|\
         vis kurv|bestil|bestil nu|sammenlign|tilbud|se produkt|legg i handlekurv|legg i handlekurven|\
         legg til i handlekurv|kjøp|kjøp nå|handlekurv|handlekurven|din handlekurv|utsolgt|\
         legg til i ønskeliste|gratis frakt|velg alternativ|velg alternativer|bestill|bestill nå|\
         se handlekurv|delsum|lisää ostoskoriin|lisää koriin|osta|osta nyt|ostoskori|ostoskorisi on tyhjä|\
         kassalle|siirry kassalle|varastossa|ei varastossa|loppuunmyyty|loppu varastosta|määrä|toivelista|\
         lisää toivelistalle|ilmainen toimitus|toimitusaika|hinta|normaalihinta|alennushinta|\
         valitse vaihtoehdoista|näytä ostoskori|tuotteet|vertaile|välisumma|yhteensä|toimitus",
    ),
    says(
        P::CART,
        Anywhere,
        LINE,
        "lägg i varukorg|lägg i varukorgen|lägg i kundvagn|inkl moms|exkl moms|fri frakt över|artikelnr|\
         art nr:|læg i kurv|tilføj til kurv|varenummer:|varenr|ekskl moms|fri fragt ved|legg i handlekurv|\
         legg i handlekurven|inkl mva|ekskl mva|lisää ostoskoriin|sis alv|tuotenumero:|tuotekoodi:",
    ),
    says(P::PRICE, Whole, ANY, "0 kr st|0 kr stk|0 sek|0 kr mån|0 kr md|0 kr mnd|fr 0 kr"),
    says(
        P::RATING,
        Anywhere,
        LINE,
        "0 av 0 stjärnor|av 0 stjärnor|0 recensioner|0 recension|0 omdömen|kundrecensioner|kundomdömen|\
         skriv en recension|betygsätt|0 betyg|var detta till hjälp|0 af 0 stjerner|0 anmeldelser|\
         0 anmeldelse|0 bedømmelser|kundeanmeldelser|skriv en anmeldelse|var dette nyttigt|0 av 0 stjerner|\
         kundevurderinger|0 vurderinger|skriv en omtale|0 omtaler|var dette nyttig|0 arvostelua|0 arvostelu|\
         0 arviota|0 arvio|arvostelut|asiakasarvostelut|kirjoita arvostelu|oliko tästä apua|ei arvosteluja|\
         ei vielä arvosteluja|inga recensioner|ingen anmeldelser|arvosana:",
    ),
    says(
        P::SORT_FILTER,
        Whole,
        ANY,
        "sortera|sortera efter|sortera på|sortering|filtrera|rensa filter|rensa|visa alla|0 resultat|\
         0 träffar|0 produkter|0 artiklar|lägsta pris|högsta pris|senaste först|nyast först|äldst först|\
         populärast|relevans|popularitet|inga resultat|per sida|pris stigande|pris fallande|välj|sorter|\
         sortér|sorter efter|sortér efter|filtrér|ryd filter|nulstil|0 resultater|0 varer|laveste pris|\
         højeste pris|nyeste først|nyeste|ældste|mest populære|ingen resultater|pr side|pris lav til høj|\
         pris høj til lav|vælg|standardsortering|sorter etter|nullstill|fjern filter|0 treff|høyeste pris|\
         eldste|eldste først|ingen treff|standard sortering|velg|järjestä|järjestys|lajittele|lajittele:|\
         suodata|suodattimet|tyhjennä|tyhjennä suodattimet|0 tulosta|0 tuotetta|0 osumaa|uusimmat ensin|\
         vanhimmat ensin|halvin ensin|kallein ensin|suosituimmat|ei tuloksia|valitse|oletuslajittelu",
    ),
    says(
        P::SORT_FILTER,
        Anywhere,
        LINE,
        "visar 0|visar alla 0|sökresultat för|träffar för|viser 0|viser alle 0|søgeresultater for|\
         søkeresultater for|treff på|hakutulokset haulle|näytetään 0|tulosta haulle|sortera efter:|\
         sorter efter:|sorter etter:",
    ),
    says(
        P::TRACKING,
        Whole,
        ANY,
        "visningar|0 visningar|gilla|0 gillar|0 följare|0 prenumeranter|följare|gilla detta|0 delningar|\
         visninger|0 visninger|synes godt om|0 synes godt om|følgere|0 følgere|0 delinger|liker|0 liker|\
         0 abonnenter|katselukerrat|0 katselukertaa|0 katselua|tykkää|0 tykkäystä|0 tykkää|0 seuraajaa|\
         seuraajat|0 jakoa|0 lukukertaa|antal visningar: 0|lästa: 0",
    ),
    says(
        P::POPULAR,
        Whole,
        ANY,
        "mest läst|mest lästa|mest läst just nu|mest lästa just nu|mest populärt|populärt|populära artiklar|\
         populära inlägg|populärast|senaste nytt|senaste nyheterna|senaste nyheter|senaste|\
         senaste artiklarna|senaste artiklar|senaste inläggen|senaste inlägg|nyaste|nytt|toppnyheter|\
         just nu|aktuellt|trendar|hetast just nu|mest kommenterat|mest delat|fler nyheter|topplistan|\
         nyheter i korthet|i fokus|mest læste|mest læst|mest læste artikler|mest populære|populære|\
         populære artikler|populære indlæg|seneste nyt|seneste nyheder|seneste|seneste artikler|\
         seneste indlæg|nyeste indlæg|nyeste artikler|nyeste|lige nu|aktuelt|topnyheder|mest kommenterede|\
         mest delte|tophistorier|trending lige nu|mest lest|mest leste|mest lest nå|mest lest siste|\
         siste nytt|siste nyheter|siste innlegg|siste artikler|nyeste innlegg|nyeste saker|populære innlegg|\
         populære saker|akkurat nå|toppsaker|mest kommentert|mest delt|populært|siste fra|\
         siste fra forsiden|siste|luetuimmat|luetuimmat jutut|luetuimmat uutiset|viikon luetuimmat|\
         päivän luetuimmat|suosituimmat|suosituimmat artikkelit|suosituimmat jutut|suosittua|suositut|\
         uusimmat|uusimmat uutiset|uusimmat artikkelit|viimeisimmät|viimeisimmät artikkelit|\
         viimeisimmät uutiset|tuoreimmat|tuoreimmat uutiset|ajankohtaista|juuri nyt|katsotuimmat|\
         kommentoiduimmat|pääuutiset|tuoreimmat jutut|viimeisimmät kirjoitukset",
    ),
    // Forums.
    says(
        P::FORUM,
        Whole,
        ANY,
        "trådstartare|citera|svara med citat|rapportera|rapportera inlägg|nytt ämne|skapa ny tråd|ny tråd|\
         medlem|medlemmar|medlem sedan|blev medlem|gäst|senaste inlägget|inlägg|inlägg:|0 inlägg|\
         registrerad|administratör|reaktioner:|klicka för att utvidga|forumdiskussion|startat av|\
         trådstarter|citér|svar med citat|rapportér|rapporter|rapporter indlæg|nyt emne|opret ny tråd|\
         medlem siden|gæst|seneste indlæg|indlæg|indlæg:|0 indlæg|tilmeldt|oprettet af|klik for at udvide|\
         siter|svar med sitat|rapporter innlegg|nytt emne|start ny tråd|gjest|siste innlegg|innlegg|\
         innlegg:|0 innlegg|ble medlem|lagt inn|klikk for å utvide|lainaa|vastaa lainaten|ilmoita viesti|\
         ilmoita asiattomasta viestistä|uusi aihe|aloita uusi keskustelu|uusi viestiketju|jäsen|jäsenet|\
         vieras|vierailija|viimeisin viesti|viestit|viestit:|viestejä:|0 viestiä|liittynyt|liittynyt:|\
         rekisteröitynyt|paikkakunta:|ylläpitäjä|aloittaja|klikkaa laajentaaksesi",
    ),
    // Search.
    says(
        P::SEARCH,
        Whole,
        ANY,
        "sök|sök:|sök efter|sök efter:|sök på|sök på sajten|sök här|sökresultat|sökord|avancerad sökning|\
         vad letar du efter|vad söker du|sökning|stäng sök|öppna sök|sök på webbplatsen|inga träffar|søg|\
         søg:|søg efter|søg efter:|søg på|søg på siden|søg her|søgeresultater|søgeord|avanceret søgning|\
         hvad leder du efter|hvad søger du|søgning|luk søgning|søg i|søk|søk:|søk etter|søk etter:|søk på|\
         søk her|søkeresultater|søkeord|avansert søk|hva leter du etter|hva søker du|lukk søk|søk på siden|\
         haku|haku:|hae|hae:|etsi|etsi:|hakutulokset|hakusana|tarkennettu haku|mitä etsit|mitä etsit?|\
         hae sivustolta|etsi sivustolta|avaa haku|sulje haku|hae uutisia",
    ),
    says(
        P::SKIP,
        Anywhere,
        LINE,
        "hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|hoppa till huvudinnehållet|\
         hoppa till navigering|hoppa till sidfot|gå till innehåll|gå till innehållet|gå till huvudinnehåll|\
         till innehållet på sidan|till sidans huvudinnehåll|hoppa över navigering|gå direkt till innehållet|\
         till huvudinnehållet|gå til indhold|gå til hovedindhold|gå til hovedindholdet|spring til indhold|\
         spring til hovedindhold|videre til indhold|fortsæt til indhold|hop til indhold|skip til indhold|\
         spring over navigation|gå til innhold|gå til hovedinnhold|gå til innholdet|hopp til innhold|\
         hopp til hovedinnhold|hopp til hovedinnholdet|hopp til innholdet|hopp over navigasjon|\
         hopp til navigasjon|hopp til søk|skip til innhold|siirry sisältöön|siirry suoraan sisältöön|\
         siirry pääsisältöön|hyppää sisältöön|hyppää pääsisältöön|hyppää sisällön yli|siirry navigaatioon|\
         siirry hakuun|siirry valikkoon|ohita navigaatio",
    ),
    // Entries of menus.
    says(
        P::NAV_WORDS,
        Whole,
        ANY,
        "hem|startsida|startsidan|till startsidan|förstasidan|om oss|om mig|kontakta oss|nyheter|inrikes|\
         utrikes|ekonomi|nöje|ledare|debatt|åsikt|åsikter|vetenskap|hälsa|teknik|resor|tjänster|\
         om webbplatsen|om cookies|tillgänglighet|tillgänglighetsredogörelse|lediga jobb|jobba hos oss|\
         kundservice|kundtjänst|vanliga frågor|frågor och svar|integritetspolicy|webbplatskarta|meny|\
         huvudmeny|stäng meny|du är här|du är här:|evenemang|kalender|arkiv|länkar|lokalt|\
         kontakta redaktionen|tipsa oss|villkor|användarvillkor|köpvillkor|om företaget|pressmeddelanden|\
         hållbarhet|hjälp|forside|forsiden|til forsiden|hjem|om os|kontakt os|nyheder|indland|udland|\
         økonomi|erhverv|underholdning|debat|videnskab|sundhed|teknologi|rejser|ydelser|tilgængelighed|\
         tilgængelighedserklæring|ledige stillinger|kundeservice|ofte stillede spørgsmål|spørgsmål og svar|\
         privatlivspolitik|handelsbetingelser|hovedmenu|luk menu|du er her|du er her:|begivenheder|samfund|\
         meninger|persondatapolitik|cookiepolitik|produkter|hjælp|livsstil|navne|om meg|kontakt oss|\
         innenriks|utenriks|næringsliv|kjendis|vitenskap|helse|tjenester|tilgjengelighet|\
         tilgjengelighetserklæring|kundesenter|ofte stilte spørsmål|spørsmål og svar|personvern|\
         personvernerklæring|informasjonskapsler|nettstedkart|hovedmeny|lukk meny|arrangementer|samfunn|\
         tips oss|om nettstedet|hjelp|vilkår|salgsbetingelser|etusivu|etusivulle|tietoa meistä|meistä|\
         yhteystiedot|ota yhteyttä|uutiset|kotimaa|ulkomaat|talous|politiikka|urheilu|viihde|kulttuuri|\
         mielipide|mielipiteet|pääkirjoitus|tiede|terveys|tekniikka|matkailu|palvelut|tuotteet|\
         saavutettavuus|saavutettavuusseloste|avoimet työpaikat|rekrytointi|asiakaspalvelu|\
         usein kysytyt kysymykset|ukk|tietosuoja|tietosuojaseloste|rekisteriseloste|käyttöehdot|sivukartta|\
         valikko|päävalikko|sulje valikko|avaa valikko|olet tässä|olet täällä|tapahtumat|kalenteri|arkisto|\
         linkit|yhteistyökumppanit|ajankohtaista|blogi|yritys|toimitus|toimitusehdot|evästeet|paikalliset|\
         asuminen|hyvinvointi|medialle|anna palautetta|palaute",
    ),
    says(
        P::CTA,
        Whole,
        ANY,
        "kom igång|boka nu|boka demo|boka tid|boka möte|begär offert|få offert|kontakta oss idag|ladda ner|\
         ansök nu|skicka|skänk en gåva|ge en gåva|bli medlem|upptäck|hör av dig|se video|lyssna|\
         läs mer och boka|stöd oss|kom i gang|prøv gratis|book nu|book en demo|book tid|book møde|\
         få et tilbud|indhent tilbud|hent|ansøg nu|indsend|giv et bidrag|bliv medlem|kontakt os i dag|\
         støt os|læs mere og bestil|bestill time|bestill nå|book demo|book møte|få tilbud|last ned|søk nå|\
         send inn|gi en gave|kontakt oss i dag|støtt oss|få pristilbud|aloita|aloita nyt|kokeile ilmaiseksi|\
         varaa aika|varaa nyt|varaa demo|pyydä tarjous|jätä tarjouspyyntö|lataa|hae nyt|lähetä|lahjoita|\
         liity jäseneksi|katso video|kuuntele|tue meitä|ota yhteyttä ja kysy lisää",
    ),
    says(
        P::EDIT,
        Whole,
        ANY,
        "redigera|redigera wikitext|visa historik|redigér|rediger|rediger kildetekst|rediger wikikode|\
         se historik|vis historikk|rediger kilde|muokkaa|muokkaa wikitekstiä|näytä historia|\
         muokkaa lähdekoodia|redigera källtext|ret side|endre|endre wikitekst",
    ),
    says(
        P::JAVASCRIPT,
        Anywhere,
        NOTE,
        "aktivera javascript|javascript är inaktiverat|javascript är avstängt|kräver javascript|\
         din webbläsare stöder inte|din webbläsare stödjer inte|aktiver javascript|aktivér javascript|\
         javascript er deaktiveret|slå javascript til|din browser understøtter ikke|kræver javascript|\
         slå på javascript|javascript er slått av|nettleseren din støtter ikke|din nettleser støtter ikke|\
         krever javascript|ota javascript käyttöön|javascript on pois käytöstä|selaimesi ei tue|\
         vaatii javascriptin|du använder en gammal webbläsare|du använder en föråldrad webbläsare",
    ),
    says(
        P::BACK_TO_TOP,
        Whole,
        ANY,
        "till toppen|tillbaka till toppen|upp|till sidans topp|gå till toppen|til toppen|tilbage til toppen|\
         gå til toppen|til top|tilbage til top|tilbake til toppen|til toppen av siden|takaisin ylös|\
         sivun alkuun|takaisin alkuun|ylös|siirry sivun alkuun",
    ),
    says(
        P::PRINT,
        Whole,
        ANY,
        "skriv ut|skriv ut sidan|utskriftsvänlig version|lyssna|lyssna på artikeln|spara|spara artikel|\
         spara artikeln|textstorlek|lyssna på texten|udskriv|print artiklen|printvenlig version|lyt|\
         lyt til artiklen|gem|gem artikel|gem artiklen|tekststørrelse|oplæs|læs op|få læst op|lytt|\
         lytt til saken|lytt til artikkelen|lagre|lagre artikkel|utskriftsvennlig versjon|tulosta|\
         tulosta sivu|tulostusversio|kuuntele|kuuntele juttu|kuuntele artikkeli|tallenna|tallenna juttu|\
         tekstin koko",
    ),
    says(
        P::LANGUAGE,
        Whole,
        ANY,
        "på svenska|på engelska|byt språk|välj språk|språk|in swedish|på dansk|på engelsk|skift sprog|\
         vælg sprog|sprog|norsk bokmål|bokmål|nynorsk|på norsk|velg språk|bytt språk|suomeksi|englanniksi|\
         ruotsiksi|kieli|valitse kieli|vaihda kieli|lättläst|davvisámegiella|íslenska",
    ),
    says(
        P::TOC,
        Whole,
        ANY,
        "innehåll|innehållsförteckning|på denna sida|på den här sidan|i den här artikeln|i denna artikel|\
         indhold|indholdsfortegnelse|på denne side|i denne artikel|innhold|innholdsfortegnelse|\
         på denne siden|i denne artikkelen|sisältö|sisällysluettelo|tällä sivulla|tässä artikkelissa",
    ),
    says(
        P::FORM,
        Whole,
        ANY,
        "namn|namn:|ditt namn|förnamn|efternamn|e post|e post:|e postadress|din e post|epost|webbplats|\
         webbplats:|telefonnummer|meddelande|ditt meddelande|ämne|obligatoriskt|obligatoriskt fält|land|\
         adress|postnummer|navn|navn:|dit navn|fornavn|efternavn|e mailadresse|din e mail|websted|\
         hjemmeside|besked|din besked|emne|skal udfyldes|påkrævet|virksomhed|ditt navn|etternavn|\
         e postadresse|nettsted|melding|din melding|påkrevd|obligatorisk|bedrift|poststed|nimi|nimi:|nimesi|\
         etunimi|sukunimi|sähköposti|sähköposti:|sähköpostiosoite|verkkosivusto|verkkosivu|kotisivu|puhelin|\
         puhelinnumero|viesti|viestisi|aihe|pakollinen|pakollinen kenttä|yritys|osoite|postinumero|kaupunki|\
         kommentti",
    ),
    says(
        P::STATUS,
        Whole,
        ANY,
        "laddar|laddas|vänta|vänligen vänta|sidan hittades inte|sidan kunde inte hittas|något gick fel|tack|\
         tack för din anmälan|inga inlägg|inget hittades|indlæser|henter|vent venligst|\
         siden blev ikke fundet|siden findes ikke|noget gik galt|der opstod en fejl|tak|\
         tak for din tilmelding|intet fundet|laster|laster inn|vennligst vent|siden ble ikke funnet|\
         siden finnes ikke|noe gikk galt|takk|takk for din påmelding|ingen resultater|ladataan|lataa…|odota|\
         sivua ei löytynyt|sivua ei löydy|jokin meni pieleen|tapahtui virhe|kiitos|ei tuloksia",
    ),
];
