//! What says of a date what it is of.

use aho_corasick::{AhoCorasick, MatchKind};
use once_cell::sync::Lazy;

use crate::words::is_cjk;

/// What a date is of, by the words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// An article that was published anew was published first then.
    First,
    Publication,
    /// "First published" is said of drafts, too.
    Draft,
    /// "Last published" is said of all that somebody wrote.
    Other,
    Change,
}

/// Beginnings of words that say that a date is of the last change, by language; apart by bars.
const CHANGED: &[(&str, &str)] = &[
    ("en", "update|modified|last edited|last change|last reviewed|medically reviewed|revised|last revision"),
    ("de", "aktualisier|geändert|letzte änderung|zuletzt bearbeitet|bearbeitet am|überarbeitet|stand:"),
    ("fr", "mis à jour|mise à jour|màj|maj:|maj le|modifié|actualisé|dernière modification"),
    ("es", "actualiz|última modificación|última edición|modificado"),
    ("pt", "atualiz|última modificação|última alteração|última edição"),
    ("it", "aggiornat|modifica il|ultimo aggiornamento|ultima modifica|modificato"),
    ("nl", "bijgewerkt|gewijzigd|laatst bewerkt|laatste wijziging"),
    ("pl", "aktualizac|zaktualizowan|ostatnia modyfikacja|ostatnia zmiana|zmodyfikowan|ostatnio edytowan"),
    ("ru", "обновлен|обновлён|изменен|изменён|последнее изменение|дата изменения"),
    ("uk", "оновлен|змінен|востаннє редагован"),
    ("bg", "обновен|актуализиран|последна промяна|последна редакция"),
    ("cs", "aktualizov|upraven|poslední změna|poslední úprava"),
    ("sk", "posledná zmena|posledná úprava"),
    ("hr", "ažuriran|izmijenjen|zadnja izmjena|posljednja izmjena"),
    ("sr", "измењено|ажурирано|poslednja izmena"),
    ("ro", "actualizat|ultima actualizare|ultima modificare"),
    ("ca", "actualitz|darrera modificació|última modificació"),
    ("hu", "frissítve|frissült|módosítva|módosult|utolsó módosítás|utolsó frissítés"),
    ("tr", "güncelle|değiştiril|son değişiklik"),
    ("sv", "uppdatera|senast ändrad|senast redigerad"),
    ("da", "opdater|sidst ændret|sidst redigeret|senest ændret"),
    ("no", "oppdater|sist endret|sist redigert"),
    ("fi", "päivitet|muokattu|viimeksi muutettu"),
    ("el", "ενημερώθηκε|ενημέρωση|τελευταία τροποποίηση|τροποποιήθηκε"),
    ("ar", "تحديث|التحديث|آخر تعديل|اخر تعديل|عُدل|حُدّث"),
    ("he", "עודכן|עדכון אחרון|תאריך עדכון|נערך לאחרונה"),
    ("fa", "به‌روزرسانی|به روز رسانی|بروزرسانی|بروز رسانی|آخرین ویرایش|آخرین تغییر"),
    ("hi", "अपडेट|अद्यतन|अंतिम संशोधन"),
    ("id", "diperbarui|diperbaharui|dimutakhirkan|terakhir diubah|pembaruan terakhir"),
    ("vi", "cập nhật|sửa đổi lần cuối|chỉnh sửa lần cuối"),
    ("th", "อัปเดต|อัพเดต|อัพเดท|ปรับปรุง:|ปรับปรุงล่าสุด|แก้ไขล่าสุด|ปรับปรุงเมื่อ|แก้ไขเมื่อ|แก้ไขข้อความเมื่อ"),
    ("ko", "수정|업데이트|갱신"),
    ("ja", "更新|最終更新|改訂|改定|最終改訂"),
    ("et", "uuendatud|muudetud|viimati muudetud"),
    ("lv", "atjaunots|atjaunināts|pēdējās izmaiņas|labots"),
    ("lt", "atnaujinta|redaguota|paskutinį kartą"),
    ("sl", "posodobljeno|zadnja sprememba|nazadnje spremenjeno"),
    ("mk", "ажурирано|последна измена"),
    ("sq", "përditësua|ndryshuar së fundi|modifikuar"),
    ("is", "uppfært|síðast breytt|síðast uppfært"),
    ("gl", "actualiz|última modificación"),
    ("eu", "eguneratu|azken aldaketa"),
    ("az", "yenilən|son dəyişiklik"),
    ("ka", "განახლდა|განახლებულია|ბოლო ცვლილება"),
    ("hy", "թարմացվել|վերջին փոփոխություն"),
    ("kk", "жаңартылған|жаңартылды"),
    ("bn", "আপডেট|হালনাগাদ|সর্বশেষ সংস্করণ"),
    ("ur", "اپ ڈیٹ|اپڈیٹ|آخری ترمیم"),
    ("ta", "புதுப்பிக்கப்பட்ட"),
    ("te", "నవీకరించ|అప్డేట్"),
    ("mr", "अद्ययावत"),
    ("gu", "અપડેટ|અપડેટેડ"),
    ("zh", "最后更新|最後更新|最后修改|最後修改|最后编辑|最後編輯|修改时间|修改時間|修订"),
];
/// Words that say, right beside a date, that it is of publication, by language; apart by bars.
const PUBLISHED: &[(&str, &str)] = &[
    (
        "en",
        "published|published on|published online|available online|publication date|date published|posted|posted on|post time|created|originally created",
    ),
    (
        "de",
        "veröffentlicht|veröffentlicht am|publiziert|publiziert am|erschienen|erschienen am|gepostet am|erstellt am|eingestellt am",
    ),
    (
        "fr",
        "publié|publiée|publié le|publiée le|mis en ligne|mis en ligne le|mise en ligne|date de publication",
    ),
    ("es", "publicado|publicada|publicado el|publicada el|fecha de publicación"),
    ("pt", "publicado em|publicada em|data de publicação"),
    ("it", "pubblicato|pubblicata|pubblicato il|pubblicata il|data di pubblicazione"),
    ("nl", "gepubliceerd|gepubliceerd op|geplaatst op"),
    ("pl", "opublikowano|opublikowany|data publikacji|data dodania|dodano"),
    ("ru", "опубликовано|опубликована|опубликован|дата публикации"),
    ("uk", "опубліковано|дата публікації"),
    ("bg", "публикувано|публикувана|публикуван"),
    ("cs", "zveřejněno|publikováno|vydáno|vyšlo"),
    ("sk", "zverejnené|publikované|uverejnené"),
    ("hr", "objavljeno"),
    ("sr", "објављено"),
    ("ro", "publicat|publicat la|publicat în|data publicării"),
    ("ca", "publicat el|data de publicació"),
    ("hu", "megjelent|közzétéve|publikálva|létrehozva"),
    ("tr", "yayınlanma|yayınlanma tarihi|yayınlandı|yayın tarihi|giriş tarihi|oluşturulma"),
    ("sv", "publicerad|publicerat|publicerades"),
    ("da", "publiceret|udgivet|offentliggjort"),
    ("no", "publisert|lagt ut"),
    ("fi", "julkaistu|julkaisuaika"),
    ("el", "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης"),
    ("ar", "نشر في|نُشر في|نشرت في|تاريخ النشر|تم النشر في|تم النشر"),
    ("he", "פורסם|פורסם ב|תאריך פרסום"),
    ("fa", "منتشر شده|تاریخ انتشار|انتشار|منتشر شد"),
    ("hi", "प्रकाशित|प्रकाशन तिथि"),
    ("id", "diterbitkan|dipublikasikan|dipublish|tanggal terbit"),
    ("vi", "đăng|đăng ngày|ngày đăng|đăng lúc|xuất bản"),
    ("th", "เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|โพสต์เมื่อ|วันที่เผยแพร่"),
    ("ko", "입력|기사입력|최초입력|등록|등록일|승인|작성일|게시일|발행일"),
    ("ja", "公開|公開日|公開日時|投稿日|投稿日時|掲載|掲載日|配信|作成日|登録日|発表日"),
    ("et", "avaldatud|postitatud"),
    ("lv", "publicēts|publicēta|ievietots"),
    ("lt", "paskelbta|publikuota|įkelta"),
    ("sl", "datum objave|objavljen"),
    ("mk", "објавено|објавена"),
    ("sq", "publikuar|publikuar më|botuar"),
    ("is", "birt|birtist"),
    ("eu", "argitaratua|argitaratze data"),
    ("az", "dərc olunub|yayımlanıb|dərc edilib"),
    ("ka", "გამოქვეყნდა|გამოქვეყნებულია"),
    ("hy", "հրապարակվել է|հրապարակված"),
    ("kk", "жарияланған|жарияланды"),
    ("bn", "প্রকাশ|প্রকাশিত|প্রকাশের সময়"),
    ("ur", "شائع|شائع ہوا|اشاعت"),
    ("ta", "வெளியிடப்பட்டது|பதிவு செய்த நாள்"),
    ("te", "ప్రచురణ|ప్రచురించబడింది"),
    ("mr", "प्रकाशन"),
    ("gu", "પ્રકાશિત"),
    ("zh", "发布|發布|發佈|发布时间|發布時間|发布于|发布日期|发表于|發表於|发表时间|發表時間|刊登"),
];
const FIRST: &str =
    "originally published|originally published on|ursprünglich veröffentlicht am|publicado originalmente el";
const DRAFT: &str = "first published|first published on|first posted|first posted on";
const OTHER: &str = "last published|last published on|last posted|last posted on|last created";
/// Thai is written without spaces, as Chinese is.
const THAI: std::ops::RangeInclusive<char> = '\u{E00}'..='\u{E7F}';

/// Words that say what a date is of, and the bytes that they take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Label {
    pub(super) of: Of,
    pub(super) start: usize,
    pub(super) end: usize,
}

static SIGNS: Lazy<(Option<AhoCorasick>, Vec<Of>)> = Lazy::new(|| {
    let alone = [(Of::First, FIRST), (Of::Draft, DRAFT), (Of::Other, OTHER)];
    let of =
        |table: &'static [(&'static str, &'static str)], of| table.iter().map(move |(_, words)| (of, *words));
    let all = alone.into_iter().chain(of(CHANGED, Of::Change)).chain(of(PUBLISHED, Of::Publication));
    let signs: Vec<(Of, &str)> =
        all.flat_map(|(of, words)| words.split('|').map(move |word| (of, word))).collect();
    let words = signs.iter().map(|(_, word)| word);
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok();
    (finder, signs.into_iter().map(|(of, _)| of).collect())
});

/// The labels in a text in lower case, in its order.
pub(super) fn labels(lower: &str) -> Vec<Label> {
    let (finder, meanings) = &*SIGNS;
    let Some(finder) = finder else { return Vec::new() };
    let found = finder.find_iter(lower).map(|found| Label {
        of: meanings.get(found.pattern().as_usize()).copied().unwrap_or(Of::Other),
        start: found.start(),
        end: found.end(),
    });
    found.filter(|label| is_whole(lower, label)).collect()
}

/// What a block means as the label of the next one, in lower case.
pub(super) fn as_whole(label: &str) -> Option<Of> {
    let labels = labels(label);
    let is_change = labels.iter().any(|one| one.of == Of::Change);
    let whole = labels.iter().find(|one| one.start == 0 && one.end == label.len());
    if is_change { Some(Of::Change) } else { whole.map(|one| one.of) }
}

/// Whether a label is a word of its own; of those of changes the beginning is enough.
fn is_whole(lower: &str, label: &Label) -> bool {
    let joins = |c: char| c.is_alphabetic() && !is_cjk(c) && !THAI.contains(&c);
    let sign = &lower[label.start..label.end];
    let begins = !sign.starts_with(joins) || !lower[..label.start].ends_with(joins);
    begins && (label.of == Of::Change || !sign.ends_with(joins) || !lower[label.end..].starts_with(joins))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_as_what_it_is() {
        for (table, of) in [(CHANGED, Of::Change), (PUBLISHED, Of::Publication)] {
            for (language, words) in table {
                for word in words.split('|') {
                    assert_eq!(word.to_lowercase(), word, "{language}");
                    let found = labels(&format!("{word} 2023"));
                    assert_eq!(
                        found.first().map(|one| (one.of, one.start)),
                        Some((of, 0)),
                        "{language} {word}"
                    );
                }
            }
        }
    }

    #[test]
    fn parts_of_words_are_none() {
        for text in ["unpublished 2023", "the bestand: 2023", "createdness 2023", "tides"] {
            assert_eq!(labels(text), [], "{text}");
        }
        assert_eq!(labels("2023更新").len(), 1);
        assert_eq!(as_whole("last updated"), Some(Of::Change));
        assert_eq!(as_whole("published"), Some(Of::Publication));
        assert_eq!(as_whole("published by us"), None);
    }
}
