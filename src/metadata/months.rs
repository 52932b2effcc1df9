//! The names of the months.

use once_cell::sync::Lazy;

use crate::words::plain_greek;

/// For each language the twelve months, apart by spaces, their spellings by bars; the genitive where dates take it. Unicode CLDR, and
/// the abbreviations that are no beginnings of the names.
const MONTHS: &[(&str, &str)] = &[
    ("en", "january february march april may june july august september|sept october november december"),
    (
        "de",
        "januar|jänner februar|feber märz|maerz|mrz april mai juni juli august september|sept oktober november dezember",
    ),
    (
        "fr",
        "janvier février|fevrier|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre novembre décembre|decembre|déc",
    ),
    (
        "es",
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre|sept octubre noviembre diciembre",
    ),
    ("pt", "janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro"),
    (
        "it",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre|sett ottobre novembre dicembre",
    ),
    ("nl", "januari februari maart|mrt april mei juni juli augustus september oktober november december"),
    (
        "pl",
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik|paź listopada|listopad grudnia|grudzień",
    ),
    (
        "ru",
        "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
    ),
    (
        "uk",
        "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
    ),
    (
        "cs",
        "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
    ),
    (
        "sk",
        "januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december",
    ),
    (
        "hr",
        "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studenog|studeni prosinca|prosinac",
    ),
    (
        "sr",
        "januara|januar|јануар|јануара februara|februar|фебруар|фебруара marta|mart|март|марта aprila|april|април|априла maja|maj|мај|маја juna|jun|јун|јуна jula|jul|јул|јула avgusta|avgust|август|августа septembra|septembar|септембар|септембра oktobra|oktobar|октобар|октобра novembra|novembar|новембар|новембра decembra|decembar|децембар|децембра",
    ),
    ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
    (
        "hu",
        "január február március április május június július augusztus szeptember október november december",
    ),
    (
        "ro",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    ),
    (
        "tr",
        "ocak şubat|subat mart nisan mayıs|mayis haziran temmuz ağustos|agustos eylül|eylul ekim kasım|kasim aralık|aralik",
    ),
    ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
    ("da", "januar februar marts april maj juni juli august september oktober november december"),
    ("no", "januar februar mars april mai juni juli august september oktober november desember"),
    (
        "fi",
        "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
    ),
    (
        "el",
        "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος μαΐου|μαίου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος δεκεμβρίου|δεκέμβριος",
    ),
    (
        "ar",
        "يناير|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|أفريل|نيسان مايو|ماي|أيار يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|يوليوز|جويلية أغسطس|آب|غشت|أوت سبتمبر|أيلول|شتنبر أكتوبر نوفمبر|نونبر ديسمبر|دجنبر",
    ),
    (
        "he",
        "בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר",
    ),
    ("id", "januari februari maret april mei juni juli agustus september oktober november desember"),
    ("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
    (
        "lt",
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    ),
    ("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
    ("hi", "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर"),
    (
        "sl",
        "januar februar marec|marca april maj junij|junija julij|julija avgust september oktober november december",
    ),
    (
        "lv",
        "janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
    ),
    ("az", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
    (
        "be",
        "студзеня|студзень лютага|люты сакавіка|сакавік красавіка|красавік мая|май чэрвеня|чэрвень ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка|кастрычнік лістапада|лістапад снежня|снежань",
    ),
    ("mk", "јануари февруари март април мај јуни јули август септември октомври ноември декември"),
    (
        "hy",
        "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",
    ),
    (
        "ka",
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    ),
    ("kk", "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    ("fa", "ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر"),
    ("ur", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
    ("bn", "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
    ("ta", "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"),
    ("te", "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్"),
    ("mr", "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
    ("gu", "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર"),
    ("th", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"),
];

/// The same of languages whose months have names like words of others: only their own pages are asked for them.
const LOCAL: &[(&str, &str)] = &[
    ("ms", "januari februari mac april mei jun julai ogos september oktober november disember"),
    ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
    ("sq", "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
    ("uz", "yanvar fevral mart aprel may iyun iyul avgust sentabr|sentyabr oktabr|oktyabr noyabr dekabr"),
    ("sw", "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba"),
    (
        "eu",
        "urtarrilaren|urtarrilak otsailaren|otsailak martxoaren|martxoak apirilaren|apirilak maiatzaren|maiatzak ekainaren|ekainak uztailaren|uztailak abuztuaren|abuztuak irailaren|irailak urriaren|urriak azaroaren|azaroak abenduaren|abenduak",
    ),
    ("cy", "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"),
    ("gl", "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro"),
];

/// An abbreviation has at least so many letters.
const MIN_LETTERS: usize = 3;

/// A spelling of a month.
struct Name {
    name: String,
    language: &'static str,
    /// Its place in the tables.
    place: usize,
    month: i8,
}

/// All spellings in alphabetic order: those that begin with a word stand together.
static NAMES: Lazy<Vec<Name>> = Lazy::new(|| {
    let of_language = |(place, &(language, months)): (usize, &(&'static str, &'static str))| {
        months.split(' ').zip(1i8..).flat_map(move |(names, month)| {
            names.split('|').map(move |name| Name { name: folded(name), language, place, month })
        })
    };
    let mut names: Vec<Name> = MONTHS.iter().chain(LOCAL).enumerate().flat_map(of_language).collect();
    names.sort_by(|a, b| (&a.name, a.place).cmp(&(&b.name, b.place)));
    names
});

/// A word in lower case, without what capitals lack or keyboards do: the dot of `İ`, Greek accents, the hamza, joiners.
fn folded(word: &str) -> String {
    let fold = |c: char| {
        Some(match c {
            '\u{307}' | '\u{200C}' | '\u{200D}' => return None,
            'أ' | 'إ' | 'آ' => 'ا',
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            c => plain_greek(c),
        })
    };
    word.to_lowercase().chars().filter_map(fold).collect()
}

/// The month, 1 to 12, that a word names, also by its beginning, in the language if it knows the word, else in any.
pub(super) fn month(word: &str, language: Option<&str>) -> Option<i8> {
    let word = folded(word);
    let is_short = word.chars().count() < MIN_LETTERS;
    let primary = language.and_then(|l| l.split(['-', '_']).next()).unwrap_or_default();
    let start = NAMES.partition_point(|one| one.name < word);
    let begins = NAMES[start..].iter().take_while(|one| one.name.starts_with(&word));
    let is_own = |one: &Name| one.language.eq_ignore_ascii_case(primary);
    // Some names are short themselves.
    let begins = begins.filter(|one| !is_short || one.name == word);
    let begins = begins.filter(|one| one.place < MONTHS.len() || is_own(one));
    // The page's language, then the order of the table; of one language the shortest, which comes first.
    begins.min_by_key(|one| (!is_own(one), one.place)).map(|one| one.month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_twelve_months_in_lower_case() {
        for (language, months) in MONTHS.iter().chain(LOCAL) {
            assert_eq!(months.split(' ').count(), 12, "{language}");
            assert_eq!(months.to_lowercase(), *months, "{language}");
        }
    }

    #[test]
    fn every_month_is_read_behind_a_day() {
        for (language, months) in MONTHS {
            // East of India dates are not written so.
            let is_word = |name: &str| name.chars().count() > 2 && name.chars().all(char::is_alphabetic);
            for (name, number) in months.split(' ').zip(1i8..) {
                let name = name.split('|').next().unwrap_or_default();
                if !is_word(name) {
                    continue;
                }
                for day in ["7", "7.", "07"] {
                    let found = crate::metadata::dates::find(&format!("{day} {name} 2023"), Some(language));
                    assert_eq!(
                        found.map(|stamp| stamp.date.month()),
                        Some(number),
                        "{language}: {day} {name}"
                    );
                }
            }
        }
    }

    #[test]
    fn months_are_known_by_name_and_beginning() {
        for (word, language, expected) in [
            ("March", None, Some(3)),
            ("Sept", None, Some(9)),
            ("MÄRZ", Some("de-AT"), Some(3)),
            ("marzo", Some("it"), Some(3)),
            ("listopada", Some("pl"), Some(11)),
            ("listopada", Some("hr"), Some(10)),
            ("июня", None, Some(6)),
            ("červenec", Some("cs"), Some(7)),
            ("Juni", None, Some(6)),
            ("NİSAN", Some("tr"), Some(4)),
            ("HAZİRAN", Some("tr"), Some(6)),
            ("ekİm", None, Some(10)),
            ("ΜΑΡΤΙΟΥ", Some("el"), Some(3)),
            ("ΜΑΡΤΙΟΣ", Some("el"), Some(3)),
            ("Αυγουστος", None, Some(8)),
            ("Μαϊου", None, Some(5)),
            ("اكتوبر", Some("ar"), Some(10)),
            ("اغسطس", Some("ar"), Some(8)),
            ("إبريل", Some("ar"), Some(4)),
            ("غشت", None, Some(8)),
            ("يوليوز", None, Some(7)),
            ("جويلية", None, Some(7)),
            ("فيفري", None, Some(2)),
            ("أوت", Some("ar"), Some(8)),
            ("दिसं\u{200D}बर", Some("hi"), Some(12)),
            ("oktobar", Some("sr"), Some(10)),
            ("Mac", Some("ms-MY"), Some(3)),
            ("Mac", None, None),
            ("medi", Some("cy"), Some(9)),
            ("medi", Some("en"), None),
            ("martxoaren", Some("eu"), Some(3)),
            ("ma", None, None),
            ("Monday", None, None),
        ] {
            assert_eq!(month(word, language), expected, "{word}");
        }
    }
}
