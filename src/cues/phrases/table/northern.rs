//! What stands around an article and in dialogs, and words of dates.
//! Swedish, Danish, Norwegian, Finnish.
//!
//! Besides `0` for any number, `2000` is any year, `10:00` any time of day, `1.1.2000` any date.

use super::super::Place::{Anywhere, BeforeName, End, Start, Whole};
use super::super::{Group, IN_DATE, IN_PRICE, MONTH, PUBLISHED, PhraseCues as P, WEEKDAY};
use super::{ANY, LINE, NOTE, NOTICE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Headings of lists of other texts.
    says(
        P::RELATED,
        Whole,
        ANY,
        "relaterade artiklar|relaterat|relaterade inlägg|relaterade nyheter|liknande artiklar|\
         liknande inlägg|liknande ämnen|läs även|läs också|läs mer om|läs vidare|läs nästa|mer om ämnet|\
         mer om detta|mer i ämnet|mer från|fler artiklar|fler nyheter|fler inlägg|du kanske också gillar|\
         du kanske gillar|du kanske även gillar|du kanske också är intresserad av|rekommenderas|\
         rekommenderat|rekommenderade artiklar|rekommenderas för dig|vi rekommenderar|tidigare artiklar|\
         se även|se också|andra läser|andra köpte även|relaterade produkter|liknande produkter|mer läsning|\
         mest läst just nu|missa inte|mer för dig|fakta och länkar|relaterede artikler|relateret|\
         relaterede indlæg|relaterede nyheder|relaterede emner|lignende artikler|lignende indlæg|læs også|\
         læs mere om|læs videre|læs næste|mere om emnet|mere om|mere fra|flere artikler|flere nyheder|\
         flere indlæg|du vil måske også synes om|måske kan du også lide|måske er du også interesseret i|\
         anbefalet|anbefalede artikler|anbefalet til dig|vi anbefaler|se også|andre læser|andre købte også|\
         relaterede produkter|lignende produkter|gå ikke glip af|tidligere artikler|måske interesserer dig|\
         relaterte artikler|relatert|relaterte innlegg|relaterte saker|relaterte nyheter|lignende saker|\
         les også|les mer om|les videre|les neste|mer om saken|mer om temaet|mer om|flere saker|\
         du vil kanske også like|du liker kanskje også|du kanskje også liker|kanskje du også liker|anbefalt|\
         anbefalte artikler|anbefalt for deg|anbefalte saker|andre leser|andre kjøpte også|\
         relaterte produkter|ikke gå glipp av|siste saker|tidligere saker|lue myös|lue lisää aiheesta|\
         lue seuraavaksi|katso myös|aiheeseen liittyvää|aiheeseen liittyvät|aiheesta lisää|aiheesta muualla|\
         lisää aiheesta|liittyvät artikkelit|liittyvät aiheet|samankaltaisia artikkeleita|samasta aiheesta|\
         samankaltaiset artikkelit|suosittelemme|suositellut artikkelit|suositeltua sinulle|\
         sinua saattaisi kiinnostaa|saattaisit pitää myös|sinua voisi kiinnostaa myös|\
         voisit pitää myös näistä|lisää uutisia|muut uutiset|muita artikkeleita|tutustu myös|\
         tutustu myös näihin|liittyvät tuotteet|samankaltaiset tuotteet|muut ostivat myös|poimintoja|\
         älä missaa",
    ),
    // Links to another text, within the text.
    says(
        P::RELATED,
        Start,
        NOTE,
        "läs även|läs också|läs mer:|läs mer om|läs mer här|mer läsning:|se även:|se också:|missa inte:|\
         relaterat:|mer om:|lyssna också:|läs vidare:|læs også|læs mere:|læs mere her|læs mere om|se også:|\
         relateret:|hør også:|læs videre:|gå ikke glip af:|les også|les mer:|les mer om|les mer her|\
         relatert:|les saken:|se video:|ikke gå glipp av:|lue myös|lue lisää:|lue lisää aiheesta|\
         lue lisää täältä|katso myös:|kuuntele myös:|aiheesta lisää:",
    ),
    // Comments.
    says(
        P::COMMENTS,
        Whole,
        ANY,
        "kommentarer|0 kommentarer|inga kommentarer|inga kommentarer än|visa kommentarer|\
         visa alla kommentarer|läs kommentarer|skriv en kommentar|lämna en kommentar|lämna kommentar|\
         lägg till kommentar|lägg till en kommentar|kommentera|kommentera artikeln|svara|svar|0 svar|\
         avbryt svar|lämna ett svar|kommentarer inaktiverade|kommentarerna är stängda|senaste kommentarer|\
         diskutera|debattera|skriv kommentar|anmäl kommentar|var först att kommentera|\
         kommentarsfältet är stängt|ingen kommentarer|ingen kommentarer endnu|vis kommentarer|\
         se kommentarer|efterlad en kommentar|tilføj kommentar|kommenter|kommenter artiklen|besvar|\
         annuller svar|skriv et svar|efterlad et svar|lukket for kommentarer|seneste kommentarer|\
         deltag i debatten|vær den første til at kommentere|vær den første til at skrive en kommentar|\
         der er lukket for kommentarer|debat|ingen kommentarer ennå|kommenter artikkelen|kommenter saken|\
         legg igjen en kommentar|legg til kommentar|legg igjen et svar|skriv en kommentar her|\
         les kommentarer|siste kommentarer|delta i debatten|vær den første til å kommentere|\
         kommentarfeltet er stengt|det er stengt for kommentarer|kommentarer er stengt|svar på kommentar|\
         si din mening|del din mening|kommentit|0 kommenttia|0 kommentti|ei kommentteja|\
         ei vielä kommentteja|kommentoi|kommentoi artikkelia|kommentoi juttua|jätä kommentti|\
         lisää kommentti|kirjoita kommentti|näytä kommentit|lue kommentit|vastaa|vastaukset|0 vastausta|\
         peruuta vastaus|jätä vastaus|uusimmat kommentit|viimeisimmät kommentit|keskustele|\
         osallistu keskusteluun|keskustelu|aloita keskustelu|kommentointi on suljettu|kommentit on suljettu|\
         ilmoita asiaton viesti|lukijoiden kommentit",
    ),
    says(
        P::COMMENTS,
        Anywhere,
        LINE,
        "0 kommentarer till|0 kommentarer til|0 tankar om|0 tanker om|0 tanke om|\
         kommentarer inaktiverade för|lukket for kommentarer til|kommentarer er avslått|\
         ajatusta artikkelista|vastausta artikkeliin|kommenttia artikkeliin|kommentit pois päältä",
    ),
    // Notes under and above texts.
    says(
        P::DISCLAIMER,
        Anywhere,
        NOTE,
        "annonslänkar|affiliatelänkar|reklamlänkar|innehåller annonslänkar|innehåller reklam|\
         ansvarsfriskrivning|affiliatelinks|reklamelinks|indeholder reklame|indeholder affiliate|\
         ansvarsfraskrivelse|annonselenker|inneholder annonselenker|inneholder reklame|affiliatelenker|\
         sisältää mainoslinkkejä|mainoslinkki|kaupallinen yhteistyö|vastuuvapauslauseke|affiliate linkki",
    ),
    says(
        P::CORRECTION,
        Anywhere,
        NOTE,
        "rättelse:|rapportera fel|fel i artikeln|har du hittat ett fel|i en tidigare version av artikeln|\
         redaktörens anmärkning|rettelse:|fejl i artiklen|har du fundet en fejl|ret en fejl|\
         artiklen er opdateret|rapporter feil|feil i artikkelen|har du funnet en feil|\
         artikkelen er oppdatert|oikaisu:|korjaus:|ilmoita virheestä|löysitkö virheen|juttua päivitetty|\
         juttua korjattu|toimituksen huomautus|juttua muokattu",
    ),
    // Bylines.
    says(
        P::BYLINE,
        Whole,
        ANY,
        "skriven av|skrivet av|författare|skribent|reporter|publicerad av|postat av|skrevet af|forfatter|\
         journalist|udgivet af|skrevet av|publisert av|postet av|kirjoittaja|kirjoittanut|toimittaja|\
         kirjoittajat|teksti|julkaissut",
    ),
    says(
        P::BYLINE,
        BeforeName,
        LINE,
        "av:|text av|text och foto|text & foto:|skriven av|skrivet av|skribent:|författare:|publicerad av|\
         publicerat av|postat av|reporter:|inlagt av|af:|skrevet af|tekst af|tekst og foto|forfatter:|\
         udgivet af|indlæg af|journalist:|skrevet av|publisert av|postet av|tekst av|forfatter|kirjoittaja|\
         kirjoittaja:|kirjoittanut|kirjoittanut:|teksti|teksti:|teksti ja kuvat|teksti ja kuvat:|\
         toimittaja:|julkaissut|julkaissut:",
    ),
    // Biographies in the third person.
    says(
        P::AUTHOR_BOX,
        Anywhere,
        NOTE,
        "är journalist|är frilansjournalist|är skribent|är redaktör|är reporter på|visa alla inlägg av|\
         alla inlägg av|fler artiklar av|alla artiklar av|er journalist|er freelancejournalist|er redaktør|\
         se alle indlæg af|alle indlæg af|flere artikler af|alle artikler af|er frilansjournalist|\
         vis alle innlegg av|alle innlegg av|flere saker av|flere artikler av|on toimittaja|\
         on vapaa toimittaja|on päätoimittaja|näytä kaikki artikkelit|kaikki artikkelit kirjoittajalta|\
         lisää kirjoittajalta|kirjoittaja on",
    ),
    says(
        P::AUTHOR_BOX,
        Whole,
        ANY,
        "om författaren|om skribenten|om forfatteren|om forfatter|tietoja kirjoittajasta|\
         tietoa kirjoittajasta|kirjoittajasta",
    ),
    // Credits of pictures, with the names of agencies.
    says(
        P::CREDIT,
        Anywhere,
        LINE,
        "bild av|foto av|fotograf:|bildkälla|arkivbild|arkivfoto|genrebild|tt nyhetsbyrån|pressbild|\
         pressfoto|illustration av|foto af|ritzau scanpix|ritzau|scanpix|pressefoto|modelfoto|billede:|\
         billeder:|ntb|bilde:|illustrasjonsfoto|illustrasjonsbilde|illustrasjon:|arkivbilde|pressebilde|\
         kuva:|kuvat:|kuvaaja:|kuvalähde|lehtikuva|kuvituskuva|arkistokuva|kuva on otettu|valokuva:|\
         stt lehtikuva",
    ),
    says(
        P::SOURCE,
        Start,
        NOTE,
        "källa:|källor:|ursprungligen publicerad|kilde:|kilder:|oprindeligt udgivet|lähde:|lähteet:|\
         alun perin julkaistu|opprinnelig publisert",
    ),
    // Dates announced, and dates whose words are also words of other languages.
    says(
        P::DATE_LINE,
        Whole,
        ANY,
        "publicerad|publicerat|uppdaterad|senast uppdaterad|senast ändrad|publiceringsdatum|publiceret|\
         udgivet|offentliggjort|opdateret|sidst opdateret|senest opdateret|dato|publisert|oppdatert|\
         sist oppdatert|sist endret|julkaistu|päivitetty|muokattu|viimeksi päivitetty|julkaisupäivä|\
         päivämäärä|för 0 timmar sedan|för 0 timme sedan|för 0 minuter sedan|för 0 minut sedan|\
         för 0 dagar sedan|för 0 veckor sedan|för 0 månader sedan|för 0 år sedan|0 timmar sedan|\
         0 minuter sedan|0 dagar sedan|för 0 h sedan|för 0 min sedan|0 min sedan|0 tim sedan|\
         för en timme sedan|för en dag sedan|for 0 timer siden|for 0 time siden|for 0 minutter siden|\
         for 0 dage siden|for 0 dager siden|for 0 uger siden|for 0 uker siden|for 0 måneder siden|\
         for 0 år siden|0 timer siden|0 minutter siden|0 min siden|0 t siden|0 dage siden|0 dager siden|\
         0 uker siden|0 uger siden|0 tuntia sitten|0 minuuttia sitten|0 min sitten|0 päivää sitten|\
         0 viikkoa sitten|0 kuukautta sitten|0 vuotta sitten|0 h sitten|0 t sitten|0 pv sitten|tunti sitten|\
         eilen|tänään|ma 1.1.2000|ti 1.1.2000|ke 1.1.2000|ma 1.1.2000 klo 0|ti 1.1.2000 klo 0|\
         ke 1.1.2000 klo 0|to 1.1.2000 klo 0|pe 1.1.2000 klo 0|la 1.1.2000 klo 0|su 1.1.2000 klo 0|\
         ma 1.1.2000 klo 10:00|ti 1.1.2000 klo 10:00|ke 1.1.2000 klo 10:00|to 1.1.2000 klo 10:00|\
         pe 1.1.2000 klo 10:00|la 1.1.2000 klo 10:00|su 1.1.2000 klo 10:00|ma 0 klo 0|0 des 2000",
    ),
    says(
        P::DATE_LINE,
        Start,
        LINE,
        "publicerad:|publicerad 0|publicerad 2000|publicerad 1.1.2000|publicerad den|publicerades 0|\
         publicerat:|publicerat 0|publicerat 1.1.2000|publicerat den|publiceringsdatum|uppdaterad:|\
         uppdaterad 0|uppdaterad 2000|uppdaterad 1.1.2000|uppdaterad 10:00|uppdaterad den|uppdaterades 0|\
         senast uppdaterad|senast ändrad|senast uppdaterat|skapad:|skapad 0|skapad 1.1.2000|ändrad:|lästid|\
         inlagt 1.1.2000|postat den|postad den|inlägg publicerat|publiceret:|publiceret 0|\
         publiceret 1.1.2000|publiceret den|publiceret d|udgivet den|udgivet d|udgivet:|udgivet 0|\
         udgivet 1.1.2000|offentliggjort:|offentliggjort den|offentliggjort d|opdateret:|opdateret 0|\
         opdateret 1.1.2000|opdateret den|opdateret d|sidst opdateret|senest opdateret|sidst ændret|\
         oprettet:|oprettet d|oprettet den|læsetid|dato:|skrevet den|publisert:|publisert 0|publisert 2000|\
         publisert 1.1.2000|publisert den|publisert i dag|publisert i går|oppdatert:|oppdatert 0|\
         oppdatert 2000|oppdatert 1.1.2000|oppdatert den|oppdatert i dag|sist oppdatert|sist endret|\
         sist redigert|opprettet:|opprettet 0|opprettet 1.1.2000|lesetid|postet den|først publisert|\
         julkaistu:|julkaistu 0|julkaistu 1.1.2000|julkaistu 2000|julkaistu eilen|julkaistu tänään|\
         julkaisupäivä|päivitetty:|päivitetty 0|päivitetty 1.1.2000|päivitetty 2000|päivitetty eilen|\
         päivitetty tänään|viimeksi päivitetty|viimeksi muokattu|muokattu:|muokattu 0|muokattu 1.1.2000|\
         luotu:|luotu 1.1.2000|lukuaika|kirjoitettu:|kirjoitettu 1.1.2000|päivämäärä:|viimeisin päivitys",
    ),
    says(
        P::DATE_LINE,
        Anywhere,
        LINE,
        "0 min läsning|0 minuters läsning|0 min lästid|minuters lästid|min lästid|min læsning|\
         minutters læsning|min læsetid|minutters læsetid|min lesetid|minutters lesetid|min lesing|\
         minutters lesing|min lukuaika|minuutin lukuaika|minuutin luku|lukuaika 0 min",
    ),
    says(
        P::READ_MORE,
        Whole,
        ANY,
        "läs mer|läs mer här|läs hela artikeln|läs hela inlägget|läs artikeln|läs hela|fortsätt läsa|\
         fortsätt läs|visa mer|visa fler|visa alla|se mer|se alla|se fler|mer information|ladda fler|\
         läs vidare|klicka här|till artikeln|upptäck mer|läs mindre|visa mindre|hela artikeln|fler nyheter|\
         ladda mer|læs mere|læs mere her|læs hele artiklen|læs artiklen|læs hele indlægget|\
         læs hele historien|fortsæt læsning|fortsæt med at læse|læs videre|vis mere|vis flere|vis alle|\
         se mere|se flere|se alle|mere information|hent flere|indlæs flere|klik her|til artiklen|vis mindre|\
         find ud af mere|les mer|les mer her|les hele saken|les saken|les hele artikkelen|les artikkelen|\
         les hele innlegget|fortsett å lese|fortsett lesing|les videre|vis mer|mer informasjon|\
         last inn flere|last flere|klikk her|til saken|finn ut mer|lue lisää|lue lisää täältä|\
         lue koko artikkeli|lue koko juttu|lue juttu|lue artikkeli|jatka lukemista|näytä lisää|näytä kaikki|\
         katso lisää|katso kaikki|lisätietoja|lisätietoa|lataa lisää|klikkaa tästä|klikkaa tästä lisää|\
         siirry artikkeliin|näytä vähemmän|tutustu|tutustu tarkemmin|lue tästä|koko juttu|lisää",
    ),
    says(
        P::READ_MORE,
        End,
        NOTE,
        "läs mer|läs hela artikeln|fortsätt läsa|læs mere|læs hele artiklen|fortsæt læsning|les mer|\
         les hele saken|fortsett å lese|les videre|lue lisää|jatka lukemista|lue koko juttu",
    ),
    says(
        P::READ_MORE,
        Start,
        LINE,
        "fortsätt läsa|läs hela artikeln|fortsæt læsning|læs hele artiklen|fortsett å lese|les hele saken|\
         jatka lukemista|lue koko juttu",
    ),
    // Tags and categories.
    says(
        P::TAGS,
        Start,
        NOTE,
        "taggar:|etiketter:|kategorier:|ämnen:|ämne:|nyckelord:|i kategorin:|publicerat i|\
         publicerad i kategori|taggad med|taggat med|märkt med|ämnesord:|arkiverad under|emner:|emne:|\
         nøgleord:|stikord:|udgivet i kategori|tagget med|tagget:|publiceret i kategori|arkiveret under|\
         emneord:|stikkord:|merkelapper:|nøkkelord:|publisert i kategori|arkivert under|merket med|merket:|\
         kategori:|avainsanat:|asiasanat:|kategoriat:|aiheet:|aihe:|tagit:|tunnisteet:|luokat:|kategoriassa",
    ),
    says(
        P::TAGS,
        Whole,
        ANY,
        "taggar|etiketter|kategorier|kategori|ämnen|ämne|ämnesord|nyckelord|emner|emne|nøgleord|stikord|\
         stikkord|merkelapper|nøkkelord|emneord|avainsanat|asiasanat|kategoriat|kategoria|aiheet|tunnisteet|\
         luokat",
    ),
    // Consent.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "vi använder cookies|vi använder kakor|använder cookies|använder kakor|denna webbplats använder|\
         den här webbplatsen använder|den här sidan använder cookies|användning av cookies|\
         användningen av cookies|godkänn cookies|godkänn alla cookies|acceptera cookies|\
         acceptera alla cookies|hantera cookies|cookieinställningar|cookie inställningar|\
         inställningar för cookies|cookiepolicy|nödvändiga cookies|vi och våra partner|\
         vi värnar om din integritet|återkalla ditt samtycke|integritetsinställningar|vi bruger cookies|\
         vi anvender cookies|bruger cookies|anvender cookies|dette website bruger cookies|\
         denne hjemmeside bruger cookies|brug af cookies|brugen af cookies|accepter cookies|\
         accepter alle cookies|tillad alle cookies|cookieindstillinger|cookie indstillinger|cookiepolitik|\
         nødvendige cookies|vi og vores partnere|træk dit samtykke tilbage|privatlivsindstillinger|\
         administrer cookies|afvis alle cookies|vi bruker cookies|vi bruker informasjonskapsler|\
         bruker informasjonskapsler|bruker cookies|dette nettstedet bruker|denne nettsiden bruker|\
         bruk av informasjonskapsler|bruk av cookies|godta informasjonskapsler|\
         godta alle informasjonskapsler|godta cookies|godta alle cookies|aksepter cookies|\
         innstillinger for informasjonskapsler|administrer informasjonskapsler|\
         nødvendige informasjonskapsler|vi og våre partnere|ditt samtykke|trekke tilbake samtykket|\
         personverninnstillinger|käytämme evästeitä|sivusto käyttää evästeitä|\
         tämä sivusto käyttää evästeitä|käyttää evästeitä|evästeiden käyttö|evästeiden käytön|\
         hyväksy evästeet|hyväksy kaikki evästeet|evästeasetukset|evästekäytäntö|hallitse evästeitä|\
         välttämättömät evästeet|me ja kumppanimme|yksityisyysasetukset|tietosuoja asetukset",
    ),
    says(
        P::ACCEPT,
        Whole,
        ANY,
        "acceptera|acceptera alla|godkänn|godkänn alla|jag godkänner|jag förstår|avvisa|avvisa alla|neka|\
         neka alla|endast nödvändiga|spara inställningar|anpassa|stäng|nej tack|tillåt alla|\
         hantera inställningar|inte nu|okej|accepter alle|acceptér|acceptér alle|jeg accepterer|jeg forstår|\
         afvis|afvis alle|kun nødvendige|gem indstillinger|tilpas|luk|nej tak|tillad alle|ikke nu|\
         tillad udvalgte|godta|godta alle|aksepter|aksepter alle|jeg godtar|avvis|avvis alle|\
         bare nødvendige|lagre innstillinger|tilpass|lukk|nei takk|tillat alle|ikke nå|hyväksy|\
         hyväksy kaikki|hyväksyn|hylkää|hylkää kaikki|vain välttämättömät|tallenna asetukset|mukauta|sulje|\
         ei kiitos|salli kaikki|ymmärrän|ei nyt|kiellä|kiellä kaikki|muokkaa asetuksia",
    ),
    // Share bars.
    says(
        P::SHARE,
        Whole,
        ANY,
        "dela artikeln|dela den här|dela detta|dela inlägget|dela på|dela med|dela via|följ oss|följ|\
         kopiera länk|länk kopierad|länken kopierad|sociala medier|tipsa en vän|tipsa|dela sidan|gilla|\
         tweeta|mejla|del|del artiklen|del denne|del dette|del på|del med|del via|del indlægget|følg os|\
         følg|kopier link|kopiér link|link kopieret|sociale medier|tip en ven|del nyheden|del siden|\
         del artikkelen|del saken|del innlegget|følg oss|kopier lenke|lenke kopiert|sosiale medier|\
         tips en venn|tips oss|del på facebook|del denne saken|del denne artikkelen|jaa|jaa artikkeli|\
         jaa juttu|jaa tämä|jaa somessa|jaa sivu|seuraa meitä|seuraa|kopioi linkki|linkki kopioitu|\
         sosiaalinen media|lähetä linkki|jaa uutinen|jaa kaverille|tykkää|twiittaa|seuraa meitä somessa",
    ),
    says(
        P::SHARE,
        Anywhere,
        LINE,
        "dela på facebook|dela på twitter|dela på x|dela på linkedin|dela via e post|dela via mejl|\
         dela på whatsapp|dela den här artikeln|dela denna artikel|klicka för att dela|\
         öppnas i ett nytt fönster|följ oss på|gilla oss på facebook|tipsa en vän|del på facebook|\
         del på twitter|del på x|del på linkedin|del via e mail|del på whatsapp|del denne artikel|\
         del artiklen på|klik for at dele|åbner i nyt vindue|åbner i et nyt vindue|følg os på|\
         synes godt om os på facebook|del via e post|del denne artikkelen|del denne saken|klikk for å dele|\
         åpnes i nytt vindu|åpnes i et nytt vindu|følg oss på|lik oss på facebook|jaa facebookissa|\
         jaa twitterissä|jaa x ssä|jaa linkedinissä|jaa whatsappissa|jaa sähköpostilla|jaa tämä artikkeli|\
         jaa tämä juttu|jaa kavereille|avautuu uudessa ikkunassa|avautuu uuteen ikkunaan|\
         seuraa meitä facebookissa|seuraa meitä somessa|tykkää meistä facebookissa",
    ),
    // Forms to comment.
    says(
        P::COMMENT_FORM,
        Anywhere,
        NOTE,
        "din e postadress kommer inte publiceras|din e postadress kommer inte att publiceras|\
         e postadressen publiceras inte|din mejladress publiceras inte|obligatoriska fält är märkta|\
         spara mitt namn min e postadress|publicera kommentar|skicka kommentar|\
         denna webbplats använder akismet|du måste vara inloggad för att|logga in för att kommentera|\
         meddela mig om nya|meddela mig via e post|din kommentar|lär dig hur din kommentardata bearbetas|\
         skriv i kommentarerna|berätta i kommentarerna|din e mailadresse vil ikke blive publiceret|\
         din e mailadresse vil ikke blive offentliggjort|din e mail adresse vil ikke blive publiceret|\
         krævede felter er markeret|gem mit navn mail og websted|send kommentar|skriv din kommentar|\
         dette websted bruger akismet|du skal være logget ind for at|log ind for at kommentere|\
         lær mere om hvordan din kommentardata|skriv i kommentarerne|\
         din e postadresse vil ikke bli publisert|e postadressen din vil ikke bli publisert|\
         obligatoriske felt er merket|påkrevde felt er merket|lagre mitt navn e post|publiser kommentar|\
         publisér kommentar|dette nettstedet bruker akismet|du må være innlogget for å|\
         du må logge inn for å|logg inn for å kommentere|varsle meg om nye|skriv i kommentarfeltet|\
         sähköpostiosoitettasi ei julkaista|sähköpostiosoitetta ei julkaista|\
         sähköpostiosoitteesi ei tule näkyviin|pakolliset kentät on merkitty|\
         tallenna nimeni sähköpostiosoitteeni|lähetä kommentti|julkaise kommentti|kommenttisi|\
         sinun täytyy kirjautua sisään|kirjaudu sisään kommentoidaksesi|kirjaudu kommentoidaksesi|\
         sinun pitää kirjautua|ilmoita minulle uusista|tämä sivusto käyttää akismet|kerro kommenteissa",
    ),
];

/// The kinds of words. Words that stand beside numbers in other languages are left out ("2015 sedan", "Augusta 2023"): of these
/// there are whole dates above.
pub(super) const KINDS: &[(u16, &str)] = &[
    (
        IN_DATE | MONTH,
        "augusti marts desember tammikuu tammikuuta helmikuu helmikuuta maaliskuu maaliskuuta huhtikuu \
         huhtikuuta toukokuu toukokuuta kesäkuu kesäkuuta heinäkuu heinäkuuta elokuu elokuuta syyskuu \
         syyskuuta lokakuu lokakuuta marraskuu marraskuuta joulukuu joulukuuta",
    ),
    (
        IN_DATE | WEEKDAY,
        "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag måndagen tisdagen \
         onsdagen torsdagen fredagen lördagen söndagen maanantai tiistai keskiviikko torstai perjantai \
         lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina \
         sunnuntaina",
    ),
    (IN_DATE, "kl klockan klokken klokka klo kello"),
    (
        IN_DATE | PUBLISHED,
        "publicerad publicerat publicerades uppdaterad uppdaterat uppdaterades senast ändrad skapad \
         publiceret udgivet offentliggjort opdateret oprettet sidst senest publisert oppdatert sist endret \
         opprettet dato julkaistu päivitetty muokattu viimeksi luotu",
    ),
    (
        IN_PRICE,
        "pris ordinarie från moms inkl exkl ekskl mva før normalpris tilbudspris veiledende førpris hinta \
         alkaen alk alv sis ovh kpl",
    ),
];
