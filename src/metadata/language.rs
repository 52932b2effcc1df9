//! The language of a page: what it declares, checked against its text.

use crate::outline::Outline;

/// The language to believe and whether the text told it. Without the feature `detect-language` it is the declared one.
pub(super) fn checked(declared: Option<String>, outline: &Outline, kept: &[usize]) -> (Option<String>, bool) {
    match detected(declared.as_deref(), outline, kept) {
        Some(found) if !declared.as_deref().is_some_and(|declared| agree(declared, found)) => {
            (Some(found.to_owned()), true)
        }
        _ => (declared, false),
    }
}

/// Languages that a detector takes for one another: the declared one is believed.
const ALIKE: [&[&str]; 6] = [
    &["no", "nb", "nn", "da", "sv"],
    &["hr", "sr", "bs", "sl", "mk", "bg", "sh"],
    &["id", "ms", "jv"],
    &["cs", "sk"],
    &["ru", "uk", "be"],
    &["es", "pt", "gl", "ca"],
];

/// Whether a declared language is the one that was found, or one that is taken for it.
fn agree(declared: &str, found: &str) -> bool {
    let primary = declared.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary == found || ALIKE.iter().any(|alike| alike.contains(&&*primary) && alike.contains(&found))
}

#[cfg(not(feature = "detect-language"))]
fn detected(_: Option<&str>, _: &Outline, _: &[usize]) -> Option<&'static str> {
    None
}

/// The language of the main content as an ISO 639-1 code, if there is enough of it to be sure. The detector's time grows with what it
/// is shown, so that it sees samples first, and all of a long beginning only if those leave a doubt.
#[cfg(feature = "detect-language")]
fn detected(declared: Option<&str>, outline: &Outline, kept: &[usize]) -> Option<&'static str> {
    /// Fewer letters tell nothing for sure.
    const LETTERS: usize = 200;
    /// More characters than these tell nothing new.
    const MOST: usize = 2400;
    /// So many samples of so many characters tell the language of most texts, and one of them that is in another language, such as
    /// an abstract, does not.
    const SAMPLES: usize = 3;
    const SAMPLE: usize = 250;
    let mut text = String::new();
    let mut letters = 0;
    for block in kept.iter().map(|i| &outline.blocks[*i]) {
        letters += block.counts.letters as usize;
        text.push_str(outline.block_text(block));
        text.push('\n');
        if letters >= MOST {
            break;
        }
    }
    if letters < LETTERS {
        return None;
    }
    let length = text.chars().take(MOST).count();
    let beginning = &text[..text.char_indices().nth(MOST).map_or(text.len(), |(end, _)| end)];
    let apart = length.saturating_sub(SAMPLE) / (SAMPLES - 1);
    let sample = |i: usize| beginning.chars().skip(i * apart).take(SAMPLE).chain(['\n']);
    let samples: String = (0..SAMPLES).flat_map(sample).collect();
    // What contradicts the page is looked at as a whole.
    let is_plain = |found: &&str| declared.is_none_or(|declared| agree(declared, found));
    told_by(&samples).filter(is_plain).or_else(|| told_by(beginning))
}

#[cfg(feature = "detect-language")]
fn told_by(text: &str) -> Option<&'static str> {
    let code = whatlang::detect(text).filter(whatlang::Info::is_reliable)?.lang().code();
    CODES.iter().find(|(three, _)| *three == code).map(|(_, two)| *two)
}

/// ISO 639-3 codes, which the detector gives, and those of ISO 639-1, which pages declare.
#[cfg(feature = "detect-language")]
const CODES: [(&str, &str); 67] = [
    ("afr", "af"),
    ("aka", "ak"),
    ("amh", "am"),
    ("ara", "ar"),
    ("aze", "az"),
    ("bel", "be"),
    ("ben", "bn"),
    ("bul", "bg"),
    ("cat", "ca"),
    ("ces", "cs"),
    ("cmn", "zh"),
    ("cym", "cy"),
    ("dan", "da"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("guj", "gu"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ind", "id"),
    ("ita", "it"),
    ("jav", "jv"),
    ("jpn", "ja"),
    ("kan", "kn"),
    ("kat", "ka"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mal", "ml"),
    ("mar", "mr"),
    ("mkd", "mk"),
    ("mya", "my"),
    ("nep", "ne"),
    ("nld", "nl"),
    ("nob", "no"),
    ("ori", "or"),
    ("pan", "pa"),
    ("pes", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("sin", "si"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("sna", "sn"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swe", "sv"),
    ("tam", "ta"),
    ("tel", "te"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("vie", "vi"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn related_languages_do_not_contradict_one_another() {
        assert!(agree("en-GB", "en") && agree("pt_BR", "pt") && agree("nn", "da") && agree("hr", "sr"));
        assert!(!agree("en", "de") && !agree("", "en") && !agree("cs", "pl"));
    }

    #[cfg(feature = "detect-language")]
    #[test]
    fn the_text_tells_the_language_where_the_page_does_not() {
        use crate::outline::html;
        use crate::page::Page;
        let german = "Die Boote lagen bis zum Mittag auf der Seite, und niemand im Hafen schien sich daran zu stören, am wenigsten \
            die Möwen, die zwischen ihnen herumgingen und nachsahen, was das Wasser im Schlick zurückgelassen hatte, bevor es gegen \
            zwei wiederkam und die Taue sich strafften.";
        let outline = |text: &str| html::outline(Page::parse(&format!("<p>{text}")).document(), &[], &[]);
        let told = |declared: Option<&str>, text| checked(declared.map(str::to_owned), &outline(text), &[0]);
        assert_eq!(told(None, german), (Some("de".to_owned()), true));
        assert_eq!(told(Some("en-US"), german), (Some("de".to_owned()), true));
        assert_eq!(told(Some("de-AT"), german), (Some("de-AT".to_owned()), false));
        assert_eq!(told(Some("en"), "Guten Tag"), (Some("en".to_owned()), false), "too short");
        let abstracted = format!(
            "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls. By two the water \
             was back, the ropes were taut, and the first engine coughed behind the breakwater, as it had done on every day of the year. \
             {}",
            german.repeat(2)
        );
        assert_eq!(told(None, &abstracted), (Some("de".to_owned()), true), "an abstract in another language");
        assert_eq!(told(Some("de"), &abstracted), (Some("de".to_owned()), false));
    }
}
