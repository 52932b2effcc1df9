//! What phrases mean, grouped by cue, place and language family. Phrases that stand on many pages were surveyed
//! over two thousand; the rest follow the wording of WordPress, forums, shops and news sites in each language.

mod article;
mod baltic;
mod baltic_site;
mod central;
mod central_site;
mod eastern;
mod eastern_site;
mod frame;
mod greek_cyrillic;
mod greek_cyrillic_site;
mod lists;
mod northern;
mod northern_site;
mod site;
mod southern;
mod southern_site;

use super::{CURRENCY, DATE_MARK, Group, IN_DATE, IN_PRICE, MONTH, PUBLISHED, PhraseCues, Place, WEEKDAY};

// The most words of a block in which a phrase counts.
/// A label, button or heading.
const LABEL: u8 = 6;
/// A line.
const LINE: u8 = 12;
/// A sentence or two.
const NOTE: u8 = 40;
/// A dialog.
const NOTICE: u8 = 120;
/// A phrase that is the whole block needs no limit.
const ANY: u8 = u8::MAX;

const fn says(cue: PhraseCues, place: Place, at_most: u8, phrases: &'static str) -> Group {
    Group { cue, place, at_most, phrases }
}

/// All groups.
pub(super) const GROUPS: [&[Group]; 16] = [
    frame::GROUPS,
    article::GROUPS,
    site::GROUPS,
    lists::GROUPS,
    northern::GROUPS,
    northern_site::GROUPS,
    central::GROUPS,
    central_site::GROUPS,
    greek_cyrillic::GROUPS,
    greek_cyrillic_site::GROUPS,
    eastern::GROUPS,
    eastern_site::GROUPS,
    southern::GROUPS,
    southern_site::GROUPS,
    baltic::GROUPS,
    baltic_site::GROUPS,
];

/// All kinds of words.
pub(super) const KINDS: [&[(u16, &str)]; 7] = [
    COMMON_KINDS,
    northern::KINDS,
    central::KINDS,
    greek_cyrillic::KINDS,
    eastern::KINDS,
    southern::KINDS,
    baltic::KINDS,
];

/// The kinds of words that make dates and prices. English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
/// Russian, Chinese and Japanese, Arabic.
const COMMON_KINDS: &[(u16, &str)] = &[
    (
        IN_DATE | MONTH,
        "january february march april may june july august september october november december \
         jan feb mar apr jun jul aug sep sept oct nov dec \
         januar jänner februar märz mai juni juli oktober dezember mrz okt dez jän \
         janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc \
         enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic set \
         janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out \
         gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott \
         januari februari maart mei augustus mrt \
         stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty \
         marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień \
         января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель \
         май июнь июль август сентябрь октябрь ноябрь декабрь янв фев мар апр авг сен окт ноя дек \
         يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار \
         حزيران تموز آب أيلول تشرين",
    ),
    (
        IN_DATE | WEEKDAY,
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
         montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag \
         lundi mardi mercredi jeudi vendredi samedi dimanche \
         lunes martes miércoles jueves viernes sábado domingo \
         segunda terça quarta quinta sexta feira \
         lunedì martedì mercoledì giovedì venerdì sabato domenica \
         maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
         poniedziałek wtorek środa czwartek piątek sobota niedziela \
         понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс \
         الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
    // With any number these make a date: 年 and 月, "two days ago".
    (IN_DATE | DATE_MARK, "年 ago uhr назад منذ"),
    (
        IN_DATE,
        "am pm a p m at on the of and st nd rd th utc gmt est edt cst cdt mst mdt pst pdt cet cest et pt ist bst msk h \
         min mins minute minutes hour hours day days week weeks month months year years read reading time yesterday today now \
         den der um vom ab vor stunden stunde minuten tagen tag tage mo di mi do fr sa so heute gestern le à il y a heures \
         heure jours jour hier el de del a las hace horas hora días día em às da há dias dia o alle ore del giorni op om uur \
         dagen geleden r godz godzina dni temu г в час часов часа мин минут дней день сегодня вчера 月 日 时 時 分 秒 前 星 期 周 \
         週 火 水 木 金 土 曜 一 二 三 四 五 六 天 小 今 昨 الساعة ساعة ساعات يوم أيام دقيقة دقائق في ص م",
    ),
    (
        IN_DATE | PUBLISHED,
        "published posted updated modified edited created released date last first written reviewed veröffentlicht aktualisiert \
         stand zuletzt erstellt geändert datum publié publiée mis jour modifié publicado actualizado fecha atualizado data \
         pubblicato aggiornato gepubliceerd bijgewerkt geplaatst opublikowano aktualizacja dodano опубликовано обновлено дата \
         نشر تحديث تاريخ",
    ),
    (
        IN_PRICE | CURRENCY,
        "$ € £ ¥ ￥ ₹ ₽ eur euro euros usd gbp chf zł pln kr sek nok dkk руб р kč ft 元 円 ريال درهم aud cad",
    ),
    (
        IN_PRICE,
        "from ab nur statt uvp only was now price prices regular sale save off unit per per each sold for to or as low % month \
         mo year yr preis inkl zzgl mwst ust versand incl vat prix à partir de dès ttc au lieu precio desde antes ahora preço por \
         de prezzo da prijs vanaf van voor cena od цена от за 税 込 抜 价 格 价 格 現 价 原 价 售 價 us msrp rrp list total subtotal",
    ),
];
