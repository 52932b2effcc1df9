//! What blocks say and don't say, by example.

mod languages;

use super::{
    GROUPS, Group, Meaning, PhraseCues as P, Place, SLOTS, TABLES, add_from, is_weekday, phrase_tokens,
    phrases,
};
use crate::cues::runs::{Run, Runs};
use crate::words::count;

fn read(text: &str) -> P {
    phrases(text, count(text).words)
}

/// Blocks and cues that they must have.
const GIVEN: &[(&str, P)] = &[
    ("We use cookies to improve your experience.", P::CONSENT),
    ("Wir verwenden Cookies, um Ihnen ein optimales Erlebnis zu bieten", P::CONSENT),
    ("Мы используем файлы cookie", P::CONSENT),
    ("当サイトではCookieを使用しています", P::CONSENT),
    ("我们使用Cookie来改善体验", P::CONSENT),
    ("نستخدم ملفات تعريف الارتباط لتحسين تجربتك", P::CONSENT),
    ("Accept all", P::ACCEPT),
    ("Alle akzeptieren", P::ACCEPT),
    ("Share:", P::SHARE),
    ("Share this article on Facebook", P::SHARE),
    ("分享到:", P::SHARE),
    ("Поделиться", P::SHARE),
    ("Related Articles", P::RELATED),
    ("RELATED: Why cats purr", P::RELATED),
    ("Lesen Sie auch: Was Katzen mögen", P::RELATED),
    ("À LIRE AUSSI : Pourquoi les chats ronronnent", P::RELATED),
    ("Читайте также", P::RELATED),
    ("相关文章", P::RELATED),
    ("相關新聞", P::RELATED),
    ("関連記事", P::RELATED),
    ("اقرأ أيضاً: خبر", P::RELATED),
    ("3 Comments", P::COMMENTS),
    ("(12) Kommentare", P::COMMENTS),
    ("Leave a Reply", P::COMMENTS),
    ("3 thoughts on “The cats of Rome”", P::COMMENTS),
    ("发表评论", P::COMMENTS),
    ("Your email address will not be published. Required fields are marked *", P::COMMENT_FORM),
    ("Deine E-Mail-Adresse wird nicht veröffentlicht.", P::COMMENT_FORM),
    ("Ваш адрес email не будет опубликован.", P::COMMENT_FORM),
    ("Please enter your comment!", P::COMMENT_FORM),
    ("您的邮箱地址不会被公开。", P::COMMENT_FORM),
    ("Subscribe to our newsletter", P::SUBSCRIBE),
    ("Newsletter abonnieren", P::SUBSCRIBE),
    ("Advertisement", P::ADVERTISEMENT),
    ("- Anzeige -", P::ADVERTISEMENT),
    ("PUBLICITÉ", P::ADVERTISEMENT),
    ("РЕКЛАМА", P::ADVERTISEMENT),
    ("広告", P::ADVERTISEMENT),
    ("Log in / Register", P::LOGIN),
    ("Passwort vergessen?", P::LOGIN),
    ("Subscribe to continue reading this story", P::PAYWALL),
    ("© 2023 Example Inc. All rights reserved.", P::COPYRIGHT),
    ("Alle Rechte vorbehalten", P::COPYRIGHT),
    ("版权所有 京ICP备12345号", P::COPYRIGHT),
    ("By Jane Doe", P::BYLINE),
    ("BY JANE DOE, Staff Writer", P::BYLINE),
    ("Von Max Müller", P::BYLINE),
    ("作者：张三", P::BYLINE),
    ("Автор: Иван Иванов", P::BYLINE),
    ("March 23, 2023", P::DATE_LINE),
    ("23. März 2023, 12:30 Uhr", P::DATE_LINE),
    ("Published on 12/03/2021", P::DATE_LINE),
    ("12.03.2021", P::DATE_LINE),
    ("2023-03-12 10:30", P::DATE_LINE),
    ("2023年3月5日", P::DATE_LINE),
    ("5 min read", P::DATE_LINE),
    ("2 hours ago", P::DATE_LINE),
    ("12 марта 2023", P::DATE_LINE),
    ("发布时间：2020-01-02", P::DATE_LINE),
    ("Continue reading →", P::READ_MORE),
    ("Cats purr for many reasons… Read more", P::READ_MORE),
    ("Weiterlesen", P::READ_MORE),
    ("续きを読む 続きを読む", P::READ_MORE),
    ("Tags: cats, dogs", P::TAGS),
    ("Filed under Politics", P::TAGS),
    ("标签：猫", P::TAGS),
    ("Jane Doe is a journalist who lives in Rome.", P::AUTHOR_BOX),
    ("About the author", P::AUTHOR_BOX),
    ("Photo: Jane Doe / Getty Images", P::CREDIT),
    ("Foto: dpa", P::CREDIT),
    ("写真：時事", P::CREDIT),
    ("Next page »", P::PAGER),
    ("Page 2 of 5", P::PAGER),
    ("Seite 2 von 5", P::PAGER),
    ("-13.7 C", P::WEATHER),
    ("72°F", P::WEATHER),
    ("Thursday, March 23, 2023", P::CLOCK),
    ("12:45", P::CLOCK),
    ("Add to cart", P::CART),
    ("In den Warenkorb", P::CART),
    ("In stock", P::CART),
    ("$12.99", P::PRICE),
    ("12,99 €", P::PRICE),
    ("Regular price $1,299.00", P::PRICE),
    ("4.5 out of 5", P::RATING),
    ("4.5/5", P::RATING),
    ("(128 reviews)", P::RATING),
    ("Search for:", P::SEARCH),
    ("Skip to content", P::SKIP),
    ("About us", P::NAV_WORDS),
    ("Impressum", P::NAV_WORDS),
    ("Showing 1–12 of 40 results", P::SORT_FILTER),
    ("Sort by:", P::SORT_FILTER),
    ("1,234 views", P::TRACKING),
    ("1.2K views", P::TRACKING),
    ("Book a demo", P::CTA),
    ("[edit]", P::EDIT),
    ("Please enable JavaScript to view the comments", P::JAVASCRIPT),
    ("Source: Reuters", P::SOURCE),
    ("Quelle: dpa", P::SOURCE),
    ("来源：新华社", P::SOURCE),
    ("Correction: An earlier version said otherwise.", P::CORRECTION),
    ("We may earn a commission from links on this page.", P::DISCLAIMER),
    ("Back to top ↑", P::BACK_TO_TOP),
    ("Drucken", P::PRINT),
    ("Deutsch", P::LANGUAGE),
    ("日本語", P::LANGUAGE),
    ("Table of Contents", P::TOC),
    ("Most Read", P::POPULAR),
    ("热门文章", P::POPULAR),
    ("First name *", P::FORM),
    ("Click to expand...", P::FORUM),
    ("Loading…", P::STATUS),
    // Turkish, whose capitals fold in two ways.
    ("İlgili Haberler", P::RELATED),
    ("İLGİLİ HABERLER", P::RELATED),
    ("YORUMLARI GÖSTER", P::COMMENTS),
    ("Bu habere henüz yorum yapılmamış, ilk yorumu siz yapın!", P::COMMENTS),
    ("Yayınlanma: 09.07.2024 - 13:45", P::DATE_LINE),
    ("9 Temmuz 2024 Salı", P::CLOCK),
    ("Tüm hakları saklıdır.", P::COPYRIGHT),
    ("1.299,00 TL", P::PRICE),
    // Korean.
    ("기사공유하기", P::SHARE),
    ("로그인", P::LOGIN),
    ("승인 2024.06.21 09:40", P::DATE_LINE),
    ("입력 : 2024-06-21 09:40", P::DATE_LINE),
    ("2024년 6월 21일 금요일 오전 9:40", P::DATE_LINE),
    ("김하늘 기자", P::BYLINE),
    ("3시간 전", P::DATE_LINE),
    ("무단전재 및 재배포 금지", P::COPYRIGHT),
    ("₩12,900", P::PRICE),
    // Vietnamese.
    ("Tin liên quan", P::RELATED),
    ("Thứ Hai, 04/01/2024", P::CLOCK),
    ("Tác giả: Lê Văn Mèo", P::BYLINE),
    ("Email của bạn sẽ không được hiển thị công khai.", P::COMMENT_FORM),
    // Indonesian and Malay.
    ("Baca juga: Mengapa kucing mendengkur", P::RELATED),
    ("Kamis, 4 Januari 2024 10:12 WIB", P::CLOCK),
    ("Bagikan artikel ini", P::SHARE),
    ("Tinggalkan Balasan", P::COMMENTS),
    ("Oleh Budi Kucing", P::BYLINE),
    ("Hak cipta terpelihara", P::COPYRIGHT),
    // Persian, with its own digits, with and without joiners, with Arabic letters.
    ("۱۹ تیر ۱۴۰۳", P::DATE_LINE),
    ("تاریخ انتشار: ۱۴۰۳/۰۴/۱۹", P::DATE_LINE),
    ("پربازدیدترین‌ها", P::POPULAR),
    ("برچسب‌ها: گربه", P::TAGS),
    ("حريم خصوصی", P::NAV_WORDS),
    ("دیدگاهتان را بنویسید", P::COMMENTS),
    // Hebrew.
    ("כתבות נוספות", P::RELATED),
    ("9 ביולי 2024, 10:30", P::DATE_LINE),
    ("צילום: חתול לבן", P::CREDIT),
    ("הירשמו לניוזלטר שלנו", P::SUBSCRIBE),
    ("כל הזכויות שמורות", P::COPYRIGHT),
    // Hindi, with and without the dots of letters.
    ("शेयर करें", P::SHARE),
    ("ये भी पढ़ें: बिल्ली क्यों सोती है", P::RELATED),
    ("ये भी पढें", P::RELATED),
    ("सब्सक्राइब करें", P::SUBSCRIBE),
    ("लेटेस्ट न्यूज", P::POPULAR),
    ("15 फरवरी 2022", P::DATE_LINE),
    ("१५ सितम्बर २०२२", P::DATE_LINE),
    // Thai.
    ("อ่านเพิ่มเติม", P::READ_MORE),
    ("ข่าวที่เกี่ยวข้อง", P::RELATED),
    ("9 กรกฎาคม 2567 เวลา 10:30 น.", P::DATE_LINE),
    // Northern languages: Swedish, Danish, Norwegian, Finnish.
    ("Läs även: Därför spinner katter", P::RELATED),
    ("Dela artikeln", P::SHARE),
    ("Publicerad 23 mars 2023 kl 12.30", P::DATE_LINE),
    ("Måndag 4 januari 2024", P::CLOCK),
    ("Din e-postadress kommer inte publiceras.", P::COMMENT_FORM),
    ("Relaterede artikler", P::RELATED),
    ("Læg i kurv", P::CART),
    ("Opdateret den 4. januar 2024", P::DATE_LINE),
    ("Artiklen fortsætter efter annoncen", P::ADVERTISEMENT),
    ("Kommenter artikkelen", P::COMMENTS),
    ("Mest lest", P::POPULAR),
    ("Vi bruker informasjonskapsler for å gi deg en bedre opplevelse", P::CONSENT),
    ("Publisert 4. januar 2024 kl. 10.12", P::DATE_LINE),
    ("Lue myös: Kissa karkasi", P::RELATED),
    ("Jaa artikkeli", P::SHARE),
    ("Julkaistu 4.1.2024 klo 10.12", P::DATE_LINE),
    ("Siirry sisältöön", P::SKIP),
    // Central Europe: Czech, Slovak, Hungarian, Romanian, Croatian and Serbian.
    ("SOUVISEJÍCÍ ČLÁNKY", P::RELATED),
    ("Sdílet na Facebooku", P::SHARE),
    ("Pondělí 4. ledna 2024", P::DATE_LINE),
    ("Přihlaste se k odběru novinek", P::SUBSCRIBE),
    ("Prečítajte si aj: Mačka na streche", P::RELATED),
    ("Publikované 12. augusta 2023", P::DATE_LINE),
    ("5. augusta 2023 10:12", P::DATE_LINE),
    ("Pridať do košíka", P::CART),
    ("Kapcsolódó cikkek", P::RELATED),
    ("Hozzászólások", P::COMMENTS),
    ("2024. január 4., csütörtök 10:12", P::DATE_LINE),
    ("Minden jog fenntartva", P::COPYRIGHT),
    ("Írta: Kovács Anna", P::BYLINE),
    ("Citește și: Pisica de pe acoperiș", P::RELATED),
    // The letters of old keyboards.
    ("Citeşte şi", P::RELATED),
    ("Distribuie", P::SHARE),
    ("Publicat: 4 ianuarie 2024", P::DATE_LINE),
    ("249,00 lei", P::PRICE),
    ("Povezani članci", P::RELATED),
    ("Pročitajte i: Mačka na krovu", P::RELATED),
    ("Četvrtak, 4. siječnja 2024. u 10:12", P::DATE_LINE),
    ("4. marta 2024.", P::DATE_LINE),
    ("Dodaj u košaricu", P::CART),
    ("Повезани чланци", P::RELATED),
    ("Прочитај и: Мачка на крову", P::RELATED),
    ("Објављено 4. јануара 2024.", P::DATE_LINE),
    // Greek, Ukrainian, Bulgarian.
    ("Διαβάστε επίσης", P::RELATED),
    // Capitals without accents.
    ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Η ΓΑΤΑ ΣΤΗ ΣΤΕΓΗ", P::RELATED),
    ("Ο ΛΟΓΑΡΙΑΣΜΟΣ ΜΟΥ", P::LOGIN),
    ("Δημοσιεύθηκε 4 Ιανουαρίου 2024", P::DATE_LINE),
    ("12 ΜΑΪΟΥ 2023", P::DATE_LINE),
    ("Читайте також: Кіт на даху", P::RELATED),
    ("4 січня 2024, 10:12", P::DATE_LINE),
    ("П’ятниця, 5 січня 2024", P::CLOCK),
    ("Обов'язкові поля позначені *", P::COMMENT_FORM),
    ("Свързани статии", P::RELATED),
    ("Публикувано на 4 януари 2024 г.", P::DATE_LINE),
    ("Добави в количката", P::CART),
    ("Прочетете още: Котка на покрива", P::RELATED),
];

/// Blocks and cues that they must not have.
const DENIED: &[(&str, P)] = &[
    ("The share price rose by 3 % after the report.", P::SHARE),
    ("Shareholders met.", P::SHARE),
    ("By the river stood a tree.", P::BYLINE),
    ("by accident", P::BYLINE),
    ("Homes", P::NAV_WORDS),
    ("A home is where the heart is", P::NAV_WORDS),
    ("Commentary", P::COMMENTS),
    ("He had no comments on the 3 answers.", P::COMMENTS),
    ("In March 2023 the town flooded.", P::DATE_LINE),
    ("42", P::DATE_LINE),
    ("1999", P::DATE_LINE),
    ("May", P::DATE_LINE),
    ("Published on March 23, 2023", P::CLOCK),
    ("March 23, 2023", P::CLOCK),
    ("The price of $12.99 was too high for them.", P::PRICE),
    ("42", P::PRICE),
    ("Tags are useful", P::TAGS),
    ("Photos fade", P::CREDIT),
    ("Advertisements work when people see them often.", P::ADVERTISEMENT),
    ("Vitamin 13 C", P::WEATHER),
    ("相关的文章很多", P::RELATED),
    ("Searching for answers", P::SEARCH),
    ("To edit", P::EDIT),
    ("", P::STATUS),
    ("Source code is open", P::SOURCE),
    // Prose that begins or is made of the words of labels.
    ("Yorum yapmak kolay, kediyi tutmak zordur.", P::COMMENTS),
    ("Güncelleme dün akşam bütün kedilere dağıtıldı.", P::DATE_LINE),
    ("Son kedi de gitti.", P::POPULAR),
    ("Kasım geldi ve kediler eve girdi.", P::DATE_LINE),
    ("법안을 수정 했다고 밝혔다", P::DATE_LINE),
    ("입력한 값을 고양이가 지웠다", P::DATE_LINE),
    ("고양이 기자회견", P::BYLINE),
    ("관련 기사에 고양이가 나온다", P::RELATED),
    ("로그인 화면은 고양이 그림이다", P::LOGIN),
    ("우유 제공 업체가 바뀌었다", P::CREDIT),
    ("Bài liên quan đến mèo rất dài và khó đọc.", P::RELATED),
    ("Ngày 9/7 mèo về nhà", P::DATE_LINE),
    ("Theo dõi mèo cả ngày là việc khó.", P::SHARE),
    ("Komentar kucing itu lucu sekali", P::COMMENTS),
    ("oleh kucing", P::BYLINE),
    ("Hak cipta atas lagu kucing itu dijual.", P::COPYRIGHT),
    ("قوانین و مقررات گربه ها سخت است", P::COPYRIGHT),
    ("به نقل از گربه ها باران می آید", P::SOURCE),
    ("نظر من درباره گربه عوض شد", P::COMMENTS),
    ("לפני 20 שנה היה כאן חתול", P::DATE_LINE),
    ("התגובות על החתול היו טובות", P::COMMENTS),
    ("זכויות יוצרים של חתול נבדקו", P::COPYRIGHT),
    ("और बिल्ली सो गई", P::READ_MORE),
    ("टिप्पणी बिल्ली के बारे में थी", P::COMMENTS),
    ("10 में से 3 बिल्लियां काली हैं", P::RATING),
    ("이번 고양이는 평가하기 어렵다", P::RATING),
    ("Fotoğraflar izin alınmadan çekildi.", P::COPYRIGHT),
    ("کارگران نظر خود را گفتند و رفتند", P::COMMENT_FORM),
    ("تمامی حقوق کارگران پرداخت شد", P::COPYRIGHT),
    ("השופטת ביקשה חוות דעת על החתול", P::RATING),
    ("Anjing dilarang mengambil kursi kucing.", P::COPYRIGHT),
    ("ข่าวล่าสุดบอกว่าแมวหลับ", P::POPULAR),
    ("Oku", P::READ_MORE),
    ("Kırım", P::CTA),
    ("Meow 24 Oy", P::RATING),
    // Words that other languages have too.
    ("2015 sedan", P::DATE_LINE),
    ("Augusta 2023", P::DATE_LINE),
    ("Marta, 24", P::DATE_LINE),
    ("DIN 5008", P::PRICE),
    ("Lei 13.709", P::PRICE),
    ("AV Receiver", P::BYLINE),
    ("Av. Corrientes 348", P::BYLINE),
    ("to 12/03/2021", P::DATE_LINE),
    ("to: \"+15551234567\"", P::DATE_LINE),
    ("del a[:]", P::SHARE),
    ("Din mat är klar", P::PRICE),
    ("Katten vill dela maten med hunden.", P::SHARE),
    ("De læste artiklen to gange.", P::READ_MORE),
    ("Hun fikk svar på tiltale.", P::COMMENTS),
    ("I samarbeid med skolen bygde de en park.", P::ADVERTISEMENT),
    ("Kissa jaa ruokansa koiran kanssa.", P::SHARE),
    ("Články o kočkách čte rád.", P::RELATED),
    ("V lednu 2024 napadl sníh.", P::DATE_LINE),
    ("Mačky majú rady diskusiu pri peci.", P::COMMENTS),
    ("Erről később írunk még bővebben.", P::READ_MORE),
    ("La 4 ianuarie 2024 a nins în oraș.", P::DATE_LINE),
    ("Pisica distribuie hrana puilor.", P::SHARE),
    ("Hotel de 5 stele", P::RATING),
    ("Mačka dijeli više hrane nego pas.", P::READ_MORE),
    ("Мачка је одговор дала ћутањем.", P::COMMENTS),
    ("Από τον Ιανουάριο χιονίζει.", P::BYLINE),
    ("Η γάτα γράφει ιστορία.", P::BYLINE),
    ("Кіт шукати мишу не хоче.", P::SEARCH),
    ("За темою статті сперечалися довго.", P::RELATED),
    ("Котката спечели 12 гласа.", P::RATING),
];

#[test]
fn blocks_say_their_cues() {
    for &(text, cue) in GIVEN {
        assert!(read(text).has(cue), "{text}: {:?} lacks {cue:?}", read(text));
    }
}

#[test]
fn blocks_do_not_say_other_cues() {
    for &(text, cue) in DENIED {
        assert!(!read(text).has(cue), "{text}: {:?} has {cue:?}", read(text));
    }
}

#[test]
fn every_cue_has_an_example() {
    let examples = GIVEN.iter().fold(P::NONE, |all, &(_, cue)| all | cue);
    assert_eq!(examples, P::from_bits(u64::MAX >> (u64::BITS as usize - P::COUNT)));
}

#[test]
fn every_phrase_is_found_where_it_must_stand() {
    for group in GROUPS.into_iter().flatten() {
        for phrase in group.phrases.split('|') {
            let text = match group.place {
                Place::Whole => phrase.to_owned(),
                Place::Start | Place::Anywhere => format!("{phrase} Xyz"),
                Place::BeforeName => format!("{phrase} Xyz"),
                Place::End => format!("Xyz {phrase}"),
            };
            let found = read(&text.to_uppercase().to_lowercase().replace("xyz", "Xyz"));
            assert!(
                found.has(group.cue) || read(&text).has(group.cue),
                "{text}: {found:?} lacks {:?}",
                group.cue
            );
        }
    }
}

#[test]
fn phrases_count_only_in_short_blocks() {
    let prose = "The law says how sites that use cookies must ask their readers. ".repeat(12);
    let notice = "We use cookies. ";
    assert!(read(&format!("{notice}{prose}")).is_empty());
    assert!(read(&format!("{notice}{}", &prose[..200])).has(P::CONSENT));
    // Of a long block the start and the end are read.
    let long = "word ".repeat(70);
    assert!(read(&format!("We use cookies. {long}")).has(P::CONSENT));
    assert!(read(&format!("{long} We use cookies.")).has(P::CONSENT));
    assert!(!read(&format!("{long} We use cookies. {long}")).has(P::CONSENT));
    assert!(!read(&format!("{long} Skip to content")).has(P::SKIP));
    assert!(!read(&format!("{long} Home")).has(P::NAV_WORDS));
}

#[test]
fn odd_text_is_read_without_harm() {
    for text in [
        "",
        " ",
        "::::",
        "/",
        ":",
        "1",
        "1.",
        "1:2:3:4",
        "99999999999999999999",
        "…",
        "\u{301}",
        "\u{AD}",
        "👍🏽",
        "a\u{301}",
    ] {
        let _ = read(text);
    }
    let long = "é".repeat(500);
    assert!(phrases(&long, 100.0).is_empty());
}

#[test]
fn the_tables_fit() {
    let runs = [&TABLES.all, &TABLES.inside, &TABLES.inside_longer].map(|table| table.len());
    assert!(runs.iter().all(|runs| runs * 4 < 3 * SLOTS), "{runs:?} runs");
    assert!(runs.is_sorted_by(|more, fewer| more > fewer), "{runs:?} runs");
    assert!(TABLES.groups.len() <= u64::BITS as usize);
    for group in GROUPS.into_iter().flatten() {
        for phrase in group.phrases.split('|') {
            assert!(phrase_tokens(phrase).count() > 0 && phrase == phrase.trim(), "{phrase:?}");
        }
    }
}

#[test]
fn groups_that_mean_the_same_share_a_bit() {
    let all = GROUPS.into_iter().flatten().count();
    assert!(TABLES.groups.len() < all, "{all}");
    let means = |group: &Group| (group.cue.bits(), group.place as u8, group.at_most);
    let mut distinct: Vec<_> = TABLES.groups.iter().map(|group| means(group)).collect();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), TABLES.groups.len());
}

#[test]
fn a_table_of_some_phrases_follows_the_words_of_all() {
    let run = |phrase: &str| phrase_tokens(phrase).fold(Run::default(), Run::with);
    let (mut all, mut some) = (Runs::<Meaning, SLOTS>::new(), Runs::<Meaning, SLOTS>::new());
    all.add(phrase_tokens("tide in"));
    all.add(phrase_tokens("tidein table"));
    add_from(&all, &mut some, "tidein table").kinds = 3;
    let goes_on = |phrase: &str| some.find(run(phrase)).map(|entry| entry.goes_on);
    // A page that writes "tide in table" gets there by the beginning of another phrase.
    assert_eq!(goes_on("tide"), Some(true));
    assert_eq!(goes_on("tidein"), Some(true));
    assert_eq!(
        some.find(run("tide in table")).map(|entry| (entry.says.map(|says| says.kinds), entry.goes_on)),
        Some((Some(3), false))
    );
    assert_eq!(goes_on("tid"), None, "no phrase has this word");
    assert_eq!(some.len(), 3);
}

#[test]
fn weekdays_are_known_in_many_languages() {
    for day in ["Monday", "tue", "Dienstag", "Mercredi", "jueves", "Пятница", "السبت", "วันอาทิตย์"]
    {
        assert!(is_weekday(day), "{day}");
    }
    for word in ["March", "day", "", "2023", "Mondays"] {
        assert!(!is_weekday(word), "{word}");
    }
}
