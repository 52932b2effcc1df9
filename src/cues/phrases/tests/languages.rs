//! The same in languages of which only few pages were seen.

use super::read;
use crate::cues::phrases::PhraseCues as P;

/// Blocks and cues that they must have, in the languages of `southern.rs`.
const GIVEN_IN_THE_SOUTH: &[(&str, P)] = &[
    // Bengali.
    ("আরও পড়ুন: বিড়াল কেন ঘুমায়", P::RELATED),
    ("আপডেট: ০৪ জানুয়ারি ২০২৪, ১০:১২", P::DATE_LINE),
    ("সর্বস্বত্ব সংরক্ষিত", P::COPYRIGHT),
    // Urdu.
    ("یہ بھی پڑھیں: بلی کیوں سوتی ہے", P::RELATED),
    ("4 جنوری 2024", P::DATE_LINE),
    ("تازہ ترین خبریں", P::POPULAR),
    // Tamil.
    ("தொடர்புடைய செய்திகள்", P::RELATED),
    ("4 ஜனவரி 2024", P::DATE_LINE),
    ("உங்கள் மின்னஞ்சல் முகவரி வெளியிடப்படாது", P::COMMENT_FORM),
    // Telugu.
    ("ఇవి కూడా చదవండి: పిల్లి", P::RELATED),
    ("4 ఫిబ్రవరి 2024", P::DATE_LINE),
    ("షేర్ చేయండి", P::SHARE),
    // Marathi.
    ("हेही वाचा: मांजर का झोपते", P::RELATED),
    ("४ जानेवारी २०२४", P::DATE_LINE),
    ("जाहिरात", P::ADVERTISEMENT),
    // Gujarati.
    ("આ પણ વાંચો", P::RELATED),
    ("૪ જાન્યુઆરી ૨૦૨૪", P::DATE_LINE),
    ("ટિપ્પણી કરો", P::COMMENTS),
    // Nepali.
    ("यो पनि पढ्नुहोस्: बिरालो", P::RELATED),
    ("२० पुस २०८०, बिहीबार", P::DATE_LINE),
    ("प्रतिक्रिया दिनुहोस्", P::COMMENTS),
    // Sinhala.
    ("තවත් කියවන්න", P::RELATED),
    ("2024 ජනවාරි 4", P::DATE_LINE),
    ("සියලුම හිමිකම් ඇවිරිණි", P::COPYRIGHT),
    // Georgian.
    ("მსგავსი სიახლეები", P::RELATED),
    ("4 იანვარი 2024", P::DATE_LINE),
    ("ავტორი: ნინო კატა", P::BYLINE),
    // Armenian.
    ("Կարդացեք նաև", P::RELATED),
    ("4 հունվարի, 2024", P::DATE_LINE),
    ("Բոլոր իրավունքները պաշտպանված են", P::COPYRIGHT),
    // Azerbaijani.
    ("Oxşar xəbərlər", P::RELATED),
    ("4 yanvar 2024, 10:12", P::DATE_LINE),
    ("ŞƏRH YAZ", P::COMMENTS),
    // Kazakh.
    ("Ұқсас жаңалықтар", P::RELATED),
    ("4 қаңтар 2024", P::DATE_LINE),
    ("Пікір қалдыру", P::COMMENTS),
    // Uzbek, with the letter and with an apostrophe.
    ("Boʻlimlar", P::TAGS),
    ("Bo‘limlar", P::TAGS),
    ("Ko'proq o'qish", P::READ_MORE),
    ("4 yanvar 2024", P::DATE_LINE),
    // Mongolian.
    ("Холбоотой мэдээ", P::RELATED),
    ("2024 оны 1 сарын 4", P::DATE_LINE),
    ("Сэтгэгдэл бичих", P::COMMENTS),
    // Filipino.
    ("Basahin din: Bakit tulog ang pusa", P::RELATED),
    ("Hunyo 4, 2024", P::DATE_LINE),
    ("Mag-iwan ng komento", P::COMMENTS),
    // Swahili.
    ("Soma pia: Kwa nini paka hulala", P::RELATED),
    ("4 Machi 2024", P::DATE_LINE),
    ("Haki zote zimehifadhiwa", P::COPYRIGHT),
];

const DENIED_IN_THE_SOUTH: &[(&str, P)] = &[
    // Prose of southern languages.
    ("লেখক বিড়াল নিয়ে লিখলেন।", P::BYLINE),
    ("Maoni ya paka ni mengi.", P::COMMENTS),
    ("Basahin ng pusa ang aklat.", P::READ_MORE),
    ("Автор мысық туралы жазды.", P::BYLINE),
    ("Muallif mushuk haqida yozdi.", P::COMMENTS),
    ("Мэдээ муур унтав гэв.", P::NAV_WORDS),
    ("Kitabı oxuyun və pişiyi bağlayın.", P::ACCEPT),
];

#[test]
fn blocks_say_their_cues_in_southern_languages() {
    for &(text, cue) in GIVEN_IN_THE_SOUTH {
        assert!(read(text).has(cue), "{text}: {:?} lacks {cue:?}", read(text));
    }
    for &(text, cue) in DENIED_IN_THE_SOUTH {
        assert!(!read(text).has(cue), "{text}: {:?} has {cue:?}", read(text));
    }
}

#[test]
fn blocks_of_baltic_and_other_small_languages_say_their_cues() {
    for (text, cue) in [
        // Estonian.
        ("Loe ka: Miks kass nurrub", P::RELATED),
        ("Avaldatud 4. jaanuar 2024 kell 10:12", P::DATE_LINE),
        ("Lisa ostukorvi", P::CART),
        // Latvian.
        ("Saistītie raksti", P::RELATED),
        ("Publicēts: 2024. gada 4. janvārī", P::DATE_LINE),
        ("Visas tiesības aizsargātas", P::COPYRIGHT),
        // Lithuanian.
        ("Taip pat skaitykite: Katė ant stogo", P::RELATED),
        ("2024 m. sausio 4 d.", P::DATE_LINE),
        ("El. pašto adresas nebus skelbiamas.", P::COMMENT_FORM),
        // Slovenian.
        ("Preberite še: Mačka na strehi", P::RELATED),
        ("4. januarja 2024 ob 10:12", P::DATE_LINE),
        ("Dodaj v košarico", P::CART),
        ("4. julija 2024", P::DATE_LINE),
        // Macedonian.
        ("Прочитајте и: Мачка на покрив", P::RELATED),
        ("Најчитано", P::POPULAR),
        ("Сите права се задржани.", P::COPYRIGHT),
        // Albanian.
        ("Lexo edhe: Macja në çati", P::RELATED),
        ("E enjte, 4 shtator 2024", P::CLOCK),
        ("Mund t’ju pëlqejë", P::RELATED),
        // Icelandic.
        ("Tengdar fréttir", P::RELATED),
        ("Fimmtudagur 4. janúar 2024", P::CLOCK),
        ("Við notum vafrakökur til að bæta upplifun þína", P::CONSENT),
        // Galician.
        ("Ler máis", P::READ_MORE),
        ("Xoves, 4 de xaneiro de 2024", P::CLOCK),
        ("O teu enderezo electrónico non se publicará", P::COMMENT_FORM),
        // Basque.
        ("Irakurri gehiago »", P::READ_MORE),
        ("2024ko urtarrilaren 4a", P::DATE_LINE),
        ("Webgune honek cookieak erabiltzen ditu", P::CONSENT),
        // Afrikaans.
        ("Lees ook: Kat op die dak", P::RELATED),
        ("Gepubliseer: Vrydag 5 Januarie 2024", P::DATE_LINE),
        ("Voeg by mandjie", P::CART),
    ] {
        assert!(read(text).has(cue), "{text}: {:?} lacks {cue:?}", read(text));
    }
    // Prose, and words that other languages have too.
    for (text, cue) in [
        ("Kass kirjutas oma nime lumme.", P::BYLINE),
        ("Nga Tirana në Prishtinë udhëtoi macja.", P::BYLINE),
        ("Deur de deur kwam een kat.", P::BYLINE),
        ("Julie 24", P::DATE_LINE),
        ("Julija, 24", P::DATE_LINE),
        ("Hai 20 gatti", P::DATE_LINE),
        ("Die kat deel die kos met die hond.", P::SHARE),
        ("Kaķis nebija pieejams, lai komentētu notikušo.", P::COMMENT_FORM),
    ] {
        assert!(!read(text).has(cue), "{text}: {:?} has {cue:?}", read(text));
    }
}
