//! What sites, shops and forums say.
//! Estonian, Latvian, Lithuanian, Slovenian, Macedonian, Albanian, Icelandic, Galician, Basque, Afrikaans.

use super::super::Place::{Anywhere, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LINE, NOTE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Subscriptions.
    says(
        P::SUBSCRIBE,
        Whole,
        ANY,
        "uudiskiri|uudiskirjad|liitu uudiskirjaga|liitu meie uudiskirjaga|telli uudiskiri|telli|telli kohe|\
         telli ajaleht|telli leht|liitu|abonēt|abonē|abonēt jaunumus|pieteikties jaunumiem|\
         piesakies jaunumiem|pierakstīties jaunumiem|jaunumi e pastā|saņem jaunumus|abonements|abonē tagad|\
         prenumeruoti|prenumeruok|prenumeruokite|naujienlaiškis|prenumeruoti naujienlaiškį|\
         prenumeruokite naujienlaiškį|užsiprenumeruoti|užsiprenumeruokite|naujienlaiškio prenumerata|\
         naroči se|naročite se|e novice|prijava na e novice|prijavi se na e novice|prijavite se na e novice|\
         naroči se na novice|prijava na novice|naročnina|postanite naročnik|postani naročnik|naročnine|\
         претплатете се|зачлени се|зачленете се|пријави се за билтен|abonohu|abonohuni|\
         regjistrohu për newsletter|abonohu në newsletter|abonohuni në newsletter|bëhu abonent|abonimi|\
         buletini|áskrift|gerast áskrifandi|kaupa áskrift|skrá mig á póstlista|skráðu þig á póstlistann|\
         skráðu þig á póstlista|póstlisti|fréttabréf|skráning á póstlista|skrá á póstlista|panta áskrift|\
         subscríbete|subscribirse|subscribirme|subscrición|boletín de novas|subscríbete ao boletín|\
         recibe as nosas novas|faite socio|faite subscritor|harpidetu|harpidetza|egin harpidedun|\
         egin zaitez harpidedun|buletina|harpidetu buletinera|eman izena|izan zaitez bazkide|egin bazkide|\
         egin zaitez bazkide|jaso buletina|harpidetu newsletterrera|teken in|teken nou in|nuusbrief|\
         ons nuusbrief|teken in op ons nuusbrief|teken in vir ons nuusbrief|nuusbriewe|subskripsie|\
         word 'n intekenaar|sluit aan|skryf in|intekenaar",
    ),
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "liitu uudiskirjaga|liitu meie uudiskirjaga|telli uudiskiri|abonēt jaunumus|pieteikties jaunumiem|\
         piesakies jaunumiem|pierakstīties jaunumiem|jaunumi e pastā|saņem jaunumus|\
         prenumeruoti naujienlaiškį|prenumeruokite naujienlaiškį|naujienlaiškio prenumerata|e novice|\
         prijava na e novice|prijavi se na e novice|prijavite se na e novice|naroči se na novice|\
         prijava na novice|пријави се за билтен|regjistrohu për newsletter|abonohu në newsletter|\
         abonohuni në newsletter|skrá mig á póstlista|skráðu þig á póstlistann|skráðu þig á póstlista|\
         skráning á póstlista|skrá á póstlista|boletín de novas|subscríbete ao boletín|harpidetu buletinera|\
         jaso buletina|harpidetu newsletterrera|ons nuusbrief|teken in op ons nuusbrief|\
         teken in vir ons nuusbrief",
    ),
    // Advertising.
    says(
        P::ADVERTISEMENT,
        Whole,
        ANY,
        "reklaam|sisuturundus|sponsoreeritud sisu|artikkel jätkub pärast reklaami|\
         lugu jätkub pärast reklaami|kuulutused|reklāma|reklāmraksts|apmaksāta reklāma|sponsorēts|\
         sponsorēts saturs|raksts turpinās pēc reklāmas|turpinājums pēc reklāmas|sludinājumi|\
         apmaksāts saturs|reklaminis turinys|remiamas turinys|užsakymas|užsakomasis turinys|\
         partnerio turinys|straipsnis tęsiasi po reklamos|skelbimai|reklaminis straipsnis|oglasno sporočilo|\
         promocijsko sporočilo|sponzorirana vsebina|plačana objava|oglaševanje|\
         članek se nadaljuje pod oglasom|promocija|naročena vsebina|спонзорирано|спонзорирана содржина|\
         огласување|рекламирајте се|платена содржина|reklamë|hapësirë reklamuese|sponsorizuar|\
         i sponsorizuar|e sponsorizuar|reklamo|reklamoni me ne|përmbajtje e sponsorizuar|njoftime|auglýsing|\
         auglýsingar|kynning|kostað efni|kynningarefni|auglýsa|greinin heldur áfram fyrir neðan auglýsingu|\
         contido patrocinado|contido promocionado|publizitatea|iragarkia|iragarkiak|babestutako edukia|\
         eduki babestua|publi erreportajea|publierreportajea|advertensie|advertensies|geborg|\
         geborgde inhoud|adverteer|adverteer by ons|adverteer met ons|artikel gaan voort ná advertensie|\
         vennootinhoud|geborgde artikel",
    ),
    // Accounts.
    says(
        P::LOGIN,
        Whole,
        ANY,
        "logi sisse|logi välja|registreeru|registreeri|loo konto|loo kasutaja|minu konto|parool|\
         unustasid parooli|kasutajanimi|jäta mind meelde|pea mind meeles|sisselogimine|ieiet|iziet|\
         pieslēgties|pierakstīties|ienākt|autorizēties|reģistrēties|reģistrācija|izveidot kontu|mans konts|\
         mans profils|parole|aizmirsi paroli|aizmirsu paroli|aizmirsāt paroli|lietotājvārds|atcerēties mani|\
         prisijungti|atsijungti|registruotis|prisijungimas|susikurti paskyrą|sukurti paskyrą|mano paskyra|\
         slaptažodis|pamiršote slaptažodį|pamiršau slaptažodį|naudotojo vardas|vartotojo vardas|\
         prisiminti mane|įsiminti mane|ustvari račun|geslo|pozabljeno geslo|ste pozabili geslo|\
         uporabniško ime|zapomni si me|најава|најави се|најавете се|одјави се|регистрирај се|\
         регистрирајте се|креирај сметка|моја сметка|мојата сметка|заборавена лозинка|\
         ја заборавивте лозинката|kyçu|kyçuni|hyr|identifikohu|hyni|dil|çkyçu|regjistrohu|regjistrohuni|\
         krijo llogari|krijo një llogari|llogaria ime|fjalëkalimi|keni harruar fjalëkalimin|\
         ke harruar fjalëkalimin|emri i përdoruesit|më mbaj mend|innskráning|útskráning|skrá inn|skrá út|\
         skráðu þig inn|nýskráning|nýskrá|stofna aðgang|aðgangurinn minn|mínar síður|lykilorð|\
         gleymt lykilorð|gleymdirðu lykilorðinu|notandanafn|muna eftir mér|mitt svæði|pechar sesión|\
         pechar a sesión|rexístrate|rexistrarse|rexistro|crear conta|crear unha conta|a miña conta|\
         contrasinal|esqueciches o contrasinal|esquecín o contrasinal|nome de usuario|lémbrame|lembrarme|\
         hasi saioa|saioa hasi|saioa itxi|itxi saioa|sartu|irten|erregistratu|eman izena orain|sortu kontua|\
         sortu kontu bat|nire kontua|pasahitza|pasahitza ahaztu duzu|pasahitza ahaztu duzu?|\
         pasahitza ahaztu zait|erabiltzaile izena|erabiltzailea|gogora nazazu|gogoratu|meld aan|meld af|\
         teken uit|registreer|registreer nou|skep 'n rekening|skep rekening|my rekening|my profiel|wagwoord|\
         wagwoord vergeet|wagwoord vergeet?|het jy jou wagwoord vergeet|onthou my|teken aan",
    ),
    // Paywalls.
    says(
        P::PAYWALL,
        Anywhere,
        NOTE,
        "ainult tellijatele|artikkel on tellijatele|lugu on tellijatele|oled juba tellija|\
         kas oled juba tellija|artikli lugemiseks|edasi lugemiseks|telli ja loe edasi|tikai abonentiem|\
         pieejams tikai abonentiem|pieejams abonentiem|jau esi abonents|lai turpinātu lasīt|\
         lai lasītu tālāk|lai izlasītu pilnu rakstu|tik prenumeratoriams|skirtas prenumeratoriams|\
         jau esate prenumeratorius|norėdami skaityti toliau|norėdami tęsti skaitymą|\
         norėdami perskaityti visą|skaitykite be apribojimų|samo za naročnike|le za naročnike|\
         članek je na voljo naročnikom|ste že naročnik|že naročnik|za nadaljevanje branja|\
         za branje celotnega članka|če želite prebrati celoten|само за претплатници|\
         достапно само за претплатници|за да продолжите со читање|за да ја прочитате целата|\
         vetëm për abonentët|vetëm për abonentë|për të vazhduar leximin|për të lexuar artikullin e plotë|\
         për të lexuar të plotë|jeni abonent|aðeins fyrir áskrifendur|eingöngu fyrir áskrifendur|\
         til að lesa áfram|ertu áskrifandi|ert þú áskrifandi|til að lesa alla greinina|þegar áskrifandi|\
         só para subscritores|só para subscritoras|contido exclusivo para subscritores|para seguir lendo|\
         para ler o artigo completo|xa es subscritor|xa estás subscrito|harpidedunentzat bakarrik|\
         harpidedunentzako edukia|soilik harpidedunentzat|irakurtzen jarraitzeko|albiste osoa irakurtzeko|\
         artikulu osoa irakurtzeko|harpideduna zara|dagoeneko harpideduna|slegs vir intekenare|\
         net vir intekenare|is slegs beskikbaar vir intekenare|reeds 'n intekenaar|\
         is jy reeds 'n intekenaar|om verder te lees|om voort te gaan lees|om die volledige artikel te lees|\
         hierdie artikel is eksklusief vir",
    ),
    // Rights.
    says(
        P::COPYRIGHT,
        Anywhere,
        NOTE,
        "kõik õigused kaitstud|kõik õigused on kaitstud|autoriõigused kaitstud|kasutustingimused|\
         privaatsuspoliitika|privaatsustingimused|visas tiesības aizsargātas|visas tiesības paturētas|\
         visas tiesības rezervētas|autortiesības aizsargātas|lietošanas noteikumi|privātuma politika|\
         pārpublicēšana bez|visos teisės saugomos|visos teisės ginamos|autorių teisės saugomos|\
         privatumo politika|naudojimo taisyklės|naudojimosi taisyklės|be raštiško sutikimo|\
         vse pravice pridržane|vse pravice so pridržane|pogoji uporabe|politika zasebnosti|splošni pogoji|\
         сите права се задржани|сите права задржани|сите права се заштитени|услови за користење|\
         политика за приватност|политика на приватност|без дозвола на редакцијата|\
         të gjitha të drejtat e rezervuara|të gjitha të drejtat janë të rezervuara|kushtet e përdorimit|\
         politika e privatësisë|politikat e privatësisë|allur réttur áskilinn|öll réttindi áskilin|\
         persónuverndarstefna|notkunarskilmálar|kennitala:|todos os dereitos reservados|dereitos reservados|\
         condicións de uso|reservados todos os dereitos|eskubide guztiak erreserbatuta|\
         eskubide guztiak gordeta|eskubide guztiak erreserbatuak|lege oharra|pribatutasun politika|\
         erabilera baldintzak|alle regte voorbehou|alle regte word voorbehou|kopiereg voorbehou|\
         privaatheidsbeleid|gebruiksvoorwaardes|terme en voorwaardes|bepalings en voorwaardes",
    ),
    // Links to other pages, and before the titles of neighbours.
    says(
        P::PAGER,
        Whole,
        ANY,
        "järgmine|eelmine|järgmine leht|eelmine leht|järgmine artikkel|eelmine artikkel|järgmine postitus|\
         eelmine postitus|vanemad postitused|uuemad postitused|tagasi|lehekülg 0|tagasi avalehele|\
         esimene leht|viimane leht|nākamais|nākamā|iepriekšējais|iepriekšējā|nākamā lapa|iepriekšējā lapa|\
         nākamais raksts|iepriekšējais raksts|nākamais ieraksts|iepriekšējais ieraksts|vecāki ieraksti|\
         jaunāki ieraksti|atpakaļ|lapa 0|ierakstu navigācija|uz sākumu|pēdējā lapa|pirmā lapa|kitas|\
         ankstesnis|sekantis|kitas puslapis|ankstesnis puslapis|kitas straipsnis|ankstesnis straipsnis|\
         kitas įrašas|ankstesnis įrašas|senesni įrašai|naujesni įrašai|atgal|puslapis 0|\
         navigacija tarp įrašų|grįžti atgal|pirmas puslapis|paskutinis puslapis|naslednji|naslednja|\
         prejšnji|prejšnja|naprej|nazaj|naslednja stran|prejšnja stran|naslednji članek|prejšnji članek|\
         naslednja objava|prejšnja objava|starejši prispevki|novejši prispevki|starejše objave|\
         novejše objave|stran 0|stran 0 od 0|navigacija prispevka|prva stran|zadnja stran|следно|следна|\
         следна страница|претходна страница|следна страна|следна статија|претходна статија|следна објава|\
         претходна објава|постари објави|понови објави|страница 0 од 0|страна 0|прва страница|\
         последна страница|tjetra|tjetër|e mëparshme|para|faqja tjetër|faqja e mëparshme|artikulli tjetër|\
         artikulli i mëparshëm|artikulli paraprak|postimi tjetër|postimi i mëparshëm|postime më të vjetra|\
         postime më të reja|kthehu|mbrapa|prapa|faqja 0|faqja e parë|faqja e fundit|paraprake|næsta|næsti|\
         fyrri|næsta síða|fyrri síða|næsta grein|fyrri grein|næsta færsla|fyrri færsla|eldri færslur|\
         nýrri færslur|til baka|síða 0|síða 0 af 0|fyrsta síða|síðasta síða|næsta frétt|fyrri frétt|\
         páxina seguinte|páxina anterior|seguinte páxina|artigo seguinte|entrada seguinte|\
         entradas máis antigas|entradas máis recentes|páxina 0|páxina 0 de 0|navegación das entradas|\
         primeira páxina|última páxina|nova seguinte|nova anterior|hurrengoa|aurrekoa|hurrengo|aurreko|\
         hurrengo orria|aurreko orria|hurrengo orrialdea|aurreko orrialdea|hurrengo artikulua|\
         aurreko artikulua|hurrengo sarrera|aurreko sarrera|hurrengo albistea|aurreko albistea|\
         sarrera zaharragoak|sarrera berriagoak|itzuli|atzera|orria 0|bidalketetan zehar nabigatu|\
         bidalketetan nabigatu|lehen orria|azken orria|volgende bladsy|vorige bladsy|volgende artikel|\
         vorige artikel|volgende plasing|vorige plasing|ouer plasings|nuwer plasings|ouer inskrywings|\
         nuwer inskrywings|bladsy 0|bladsy 0 van 0|eerste bladsy|laaste bladsy|plasing navigasie",
    ),
    // Shops.
    says(
        P::CART,
        Whole,
        ANY,
        "lisa ostukorvi|lisa korvi|ostukorv|ostukorv on tühi|osta kohe|vaata ostukorvi|mine kassasse|laos|\
         laost otsas|läbi müüdud|tasuta tarne|soovinimekiri|lisa soovinimekirja|kogus|vali võimalused|\
         pievienot grozam|ielikt grozā|likt grozā|grozs|iepirkumu grozs|jūsu grozs ir tukšs|pirkt|\
         pirkt tagad|skatīt grozu|noformēt pasūtījumu|ir noliktavā|nav noliktavā|nav pieejams|\
         bezmaksas piegāde|vēlmju saraksts|pievienot vēlmju sarakstam|daudzums|į krepšelį|\
         pridėti į krepšelį|įdėti į krepšelį|krepšelis|prekių krepšelis|krepšelis tuščias|\
         jūsų krepšelis tuščias|pirkti|pirkti dabar|peržiūrėti krepšelį|apmokėti|pirkti prekę|\
         turime sandėlyje|neturime|išparduota|nemokamas pristatymas|norų sąrašas|kiekis|kaina|\
         dodaj v košarico|v košarico|vaša košarica je prazna|kupi zdaj|poglej košarico|na blagajno|\
         zaključi nakup|na zalogi|ni na zalogi|razprodano|brezplačna dostava|seznam želja|\
         dodaj na seznam želja|izberite možnosti|додади во кошничка|додај во кошничка|додади во кошничката|\
         кошничка|вашата кошничка|кошничката е празна|вашата кошничка е празна|види кошничка|на залиха|\
         нема на залиха|распродадено|листа на желби|додади во листа на желби|кон плаќање|shto në shportë|\
         shtoje në shportë|shporta|shporta ime|shporta juaj|shporta juaj është e zbrazët|shporta është bosh|\
         bli|bli tani|blej|blej tani|shiko shportën|në stok|nuk ka stok|jashtë stokut|transport falas|\
         dërgesa falas|lista e dëshirave|sasia|çmimi|zgjidh opsionet|setja í körfu|bæta í körfu|\
         bæta við körfu|setja í innkaupakörfu|karfa|innkaupakarfa|karfan þín|karfan er tóm|\
         karfan þín er tóm|kaupa|kaupa núna|skoða körfu|ganga frá pöntun|til á lager|ekki til á lager|\
         á lager|uppselt|frí heimsending|óskalisti|setja á óskalista|fjöldi|magn|verð|velja kosti|\
         engadir ao carro|engadir á cesta|engadir ao carriño|engadir á bolsa|carriño|carriño da compra|\
         o teu carriño está baleiro|o carriño está baleiro|cesta|cesta da compra|mercar|mercar agora|\
         ver carriño|finalizar a compra|sen existencias|envío gratuíto|envío de balde|lista de desexos|\
         engadir á lista de desexos|cantidade|prezo|seleccionar opcións|gehitu saskira|saskira gehitu|\
         saskiratu|saskia|erosketa saskia|zure saskia|saskia hutsik dago|zure saskia hutsik dago|erosi|\
         erosi orain|ikusi saskia|saskia ikusi|amaitu erosketa|erosketa amaitu|eskuragarri|agortuta|\
         stockean|doako bidalketa|desio zerrenda|kantitatea|prezioa|aukerak hautatu|hautatu aukerak|\
         voeg by mandjie|voeg by inkopiemandjie|plaas in mandjie|mandjie|inkopiemandjie|jou mandjie|\
         jou mandjie is leeg|koop|koop nou|sien mandjie|gaan na betaalpunt|betaalpunt|in voorraad|\
         uit voorraad|nie in voorraad nie|uitverkoop|gratis aflewering|wenslys|voeg by wenslys|hoeveelheid|\
         prys|kies opsies",
    ),
    says(
        P::RATING,
        Anywhere,
        LINE,
        "arvustused 0|0 arvustust|0 hinnangut|lisa arvustus|kirjuta arvustus|arvustused puuduvad|hinnang:|\
         atsauksmes 0|0 atsauksmes|0 atsauksme|nav atsauksmju|pievienot atsauksmi|rakstīt atsauksmi|\
         vērtējums:|0 vērtējumi|atsiliepimai 0|0 atsiliepimai|0 atsiliepimas|0 atsiliepimų|atsiliepimų nėra|\
         rašyti atsiliepimą|parašyti atsiliepimą|įvertinimas:|0 mnenj|ocene kupcev|mnenja kupcev|\
         dodaj oceno|napiši oceno|napišite mnenje|ni ocen|0 рецензии|0 оценки|напиши рецензија|\
         додади рецензија|рецензии од купувачи|0 vlerësime|shkruaj një vlerësim|shto një vlerësim|\
         vlerësimi:|0 recensione|0 umsagnir|0 umsögn|umsagnir viðskiptavina|skrifa umsögn|engar umsagnir|\
         einkunn:|0 valoracións|0 valoración|0 opinións|valoracións dos clientes|escribe unha valoración|\
         escribir unha valoración|non hai valoracións|valoración:|0 balorazio|0 iritzi|bezeroen iritziak|\
         bezeroen balorazioak|utzi zure balorazioa|idatzi iritzia|balorazioa:|ez dago baloraziorik|\
         0 resensies|0 resensie|kliënteresensies|skryf 'n resensie|geen resensies|gradering:|0 beoordelings",
    ),
    says(
        P::POPULAR,
        Whole,
        ANY,
        "loetumad|enim loetud|loetuimad|populaarsed|populaarsemad|viimased uudised|värsked uudised|\
         värsked postitused|viimased postitused|uusimad|hetkel kuum|värsked lood|kõige loetumad|lasītākais|\
         lasītākie|visvairāk lasītais|visvairāk lasītie|populārākie|populārākais|populārākie raksti|\
         jaunākās ziņas|jaunākie raksti|jaunākie ieraksti|jaunākais|jaunākie|aktuālākais|komentētākais|\
         komentētākie|aktuāli|skaitomiausi|skaitomiausi straipsniai|skaitomiausios naujienos|populiariausi|\
         populiariausi straipsniai|populiariausios naujienos|populiaru|naujausi|naujausi straipsniai|\
         naujausi įrašai|naujausios naujienos|naujausios|komentuojamiausi|karščiausios naujienos|\
         svarbiausios naujienos|najbolj brano|najbolj brane|najbolj brani članki|najbolj branih|\
         priljubljeno|najbolj priljubljeno|najnovejše|najnovejše novice|najnovejši članki|\
         najnovejši prispevki|zadnje novice|zadnji prispevki|najnovejše objave|najbolj komentirano|\
         trenutno aktualno|најчитано|најчитани|најчитани вести|најпопуларно|најнови вести|најнови|најново|\
         последни вести|најнови статии|последни објави|најгледани|најкоментирани|трендинг|më të lexuarat|\
         më të lexuara|më të klikuarat|më të fundit|lajmet e fundit|të fundit|më të rejat|artikujt e fundit|\
         postimet e fundit|më të komentuarat|më popullore|të njohura|lajmet më të lexuara|më të shikuarat|\
         mest lesið|mest lesnar|mest lesið í vikunni|mest lesnu fréttirnar|vinsælast|vinsælt|\
         vinsælar greinar|nýjast|nýjustu fréttir|nýjustu greinar|nýjar fréttir|nýjustu færslur|nýjustu|\
         nýlegar færslur|helst í fréttum|síðustu fréttir|o máis lido|máis lidas|máis lidos|o máis visto|\
         as máis lidas|máis populares|o máis popular|últimas novas|últimas entradas|entradas recentes|\
         últimos artigos|novas recentes|máis vistas|o máis comentado|o último|destacado|de actualidade|\
         irakurrienak|azken irakurrienak|ikusienak|gehien irakurriak|gehien irakurritakoak|azken albisteak|\
         azken berriak|azkenak|azken sarrerak|azken bidalketak|azken artikuluak|azken ordukoa|iruzkinduenak|\
         azken orduko albisteak|nabarmenduak|gaurkotasuna|gewildste|mees gewild|mees gelees|mees geleesde|\
         gewilde artikels|gewilde plasings|jongste nuus|nuutste nuus|nuutste|jongste|onlangse plasings|\
         onlangse artikels|nuutste artikels|jongste artikels|jongste berigte|topstories|gewild|\
         mees gekommenteer",
    ),
    // Forums.
    says(
        P::FORUM,
        Whole,
        ANY,
        "tsiteeri|tsitaat|vasta tsitaadiga|uus teema|liitunud|postitusi|postitused:|0 postitust|külaline|\
         viimane postitus|administraator|asukoht:|citēt|citāts|jauna tēma|atbildēt ar citātu|ziņojumi:|\
         0 ziņojumi|reģistrējies|reģistrēts:|viesis|pēdējais ziņojums|administrators|atrašanās vieta:|\
         pievienojies|cituoti|citata|nauja tema|atsakyti su citata|pranešimai:|0 pranešimai|užsiregistravo|\
         prisijungė:|svečias|paskutinis pranešimas|administratorius|standartinė:|prispevkov:|prispevki:|\
         0 prispevkov|pridružil|zadnji prispevek|zadnja objava|skrbnik|одговори со цитат|член од|се зачлени|\
         гостин|последна порака|администратор|пораки:|cito|citoni|cito mesazhin|përgjigju me citim|\
         temë e re|anëtarë|anëtarësuar|regjistruar më:|postime:|mesazhe:|0 postime|vizitor|administratori|\
         postimi i fundit|vitna í|svara með tilvitnun|nýr þráður|stofna nýjan þráð|skráður|póstar:|gestur|\
         síðasta innlegg|stjórnandi|staðsetning:|tilkynna|responder citando|novo tema|membro desde|membros|\
         rexistrado:|mensaxes:|0 mensaxes|última mensaxe|convidado|administrador|abrir tema novo|aipatu|\
         erantzun aipatuz|gai berria|gai berria sortu|mezuak:|0 mezu|erregistratua|gonbidatua|azken mezua|\
         administratzailea|kokapena:|kideak|haal aan|antwoord met aanhaling|nuwe onderwerp|aangesluit|\
         plasings|0 plasings|boodskappe:|gas|laaste plasing|laaste boodskap|lid sedert|administrateur|\
         begin nuwe onderwerp",
    ),
    // Search.
    says(
        P::SEARCH,
        Whole,
        ANY,
        "otsi|otsing|otsi lehelt|otsi saidilt|otsingutulemused|täpsem otsing|mida otsid|meklēt|meklēšana|\
         meklē|meklēšanas rezultāti|meklēt vietnē|paplašinātā meklēšana|ko tu meklē|ko jūs meklējat|ieškoti|\
         paieška|paieškos rezultatai|ieškoti svetainėje|išplėstinė paieška|ko ieškote|ieškok|išči|iskanje|\
         iskalnik|išči po strani|rezultati iskanja|napredno iskanje|kaj iščete|iskanje po strani|poišči|\
         барај|пребарај|пребарување|пребарувај|резултати од пребарувањето|напредно пребарување|што барате|\
         kërko|kërkim|kërkimi|kërkoni|kërko në|rezultatet e kërkimit|kërkim i avancuar|çfarë po kërkoni|\
         çfarë kërkoni|leita|leit|leitarniðurstöður|leita að|leita á vefnum|ítarleg leit|ítarleit|\
         að hverju ertu að leita|leitarorð|procura|buscar na web|busca avanzada|procura avanzada|\
         resultados da busca|resultados da procura|que buscas|bilatu|bilaketa|bilatzailea|\
         bilaketaren emaitzak|bilaketa aurreratua|bilatu webgunean|zer bilatzen duzu|bilatu hemen|\
         bilatu honakoa|soek|soek na|soekresultate|soek op die webwerf|gevorderde soektog|waarna soek jy|\
         soektog|soek hier",
    ),
    // Entries of menus.
    says(
        P::NAV_WORDS,
        Whole,
        ANY,
        "avaleht|esileht|meist|uudised|arvamus|majandus|kultuur|meelelahutus|elustiil|tervis|poliitika|\
         teenused|tooted|ettevõttest|menüü|peamenüü|korduma kippuvad küsimused|kkk|kasutustingimused|\
         privaatsuspoliitika|võta ühendust|sākums|sākumlapa|par mums|kontakti|ziņas|jaunumi|latvijā|pasaulē|\
         kultūra|izklaide|veselība|viedokļi|pakalpojumi|produkti|izvēlne|galvenā izvēlne|\
         biežāk uzdotie jautājumi|buj|lietošanas noteikumi|privātuma politika|pradžia|pagrindinis|pradinis|\
         titulinis|apie mus|kontaktai|naujienos|lietuvoje|pasaulyje|verslas|sportas|sveikata|nuomonės|\
         pramogos|paslaugos|produktai|pagrindinis meniu|dažniausiai užduodami klausimai|duk|\
         privatumo politika|susisiekite|na začetek|domača stran|novice|slovenija|kronika|šport|zdravje|\
         mnenja|storitve|izdelki|pogosta vprašanja|pogoji uporabe|politika zasebnosti|dogodki|дома|\
         македонија|балкан|здравје|живот|колумни|мислења|контактирајте не|главно мени|\
         најчесто поставувани прашања|маркетинг|kryefaqja|ballina|faqja kryesore|kreu|lajme|rreth nesh|\
         na kontaktoni|kontaktoni|aktualitet|politikë|kulturë|shëndetësi|shëndeti|bota|kosova|shqipëria|\
         opinione|argëtim|shërbimet|produktet|menyja|menuja|pyetjet e shpeshta|politika e privatësisë|\
         kushtet e përdorimit|forsíða|heim|fréttir|innlent|erlent|viðskipti|íþróttir|menning|skoðun|\
         skoðanir|lífið|heilsa|um okkur|hafa samband|hafðu samband|þjónusta|vörur|valmynd|aðalvalmynd|\
         algengar spurningar|spurt og svarað|starfsfólk|persónuverndarstefna|skilmálar|veftré|opna valmynd|\
         loka valmynd|portada|novas|actualidade|sociedade|galicia|axenda|quen somos|contacta|servizos|\
         menú principal|preguntas frecuentes|mapa do sitio|mapa web|hemeroteca|ligazóns|hasiera|azala|\
         albisteak|berriak|ekonomia|gizartea|kirola|kirolak|iritzia|mundua|euskal herria|nor gara|\
         guri buruz|kontaktua|harremanetarako|harremana|zerbitzuak|produktuak|menua|menu nagusia|\
         ohiko galderak|galdera arruntak|lege oharra|pribatutasun politika|web mapa|hemeroteka|\
         jarri harremanetan|tuis|tuisblad|nuus|vermaak|sake|menings|leefstyl|gesondheid|oor ons|kontak ons|\
         dienste|kieslys|hoofkieslys|gereelde vrae|vrae en antwoorde|privaatheidsbeleid|\
         bepalings en voorwaardes|werfkaart|gebeure|skakels|argief|rubrieke|godsdiens|kuns en kultuur",
    ),
];
