//! The name of who wrote a comment, from the line above it.

/// What stands behind a name in the header of a comment.
const SAYS: [&str; 30] = [
    "says",
    "said",
    "wrote",
    "writes",
    "commented",
    "replied",
    "on",
    "at",
    "sagt",
    "sagte",
    "schrieb",
    "schreibt",
    "meint",
    "meinte",
    "kommentierte",
    "am",
    "um",
    "dit",
    "le",
    "dice",
    "dijo",
    "el",
    "escribe",
    "ha",
    "scrive",
    "disse",
    "zegt",
    "pisze",
    "говорит",
    "пишет",
];
/// What stands before it.
const BY: [&str; 8] = ["by", "von", "par", "por", "di", "door", "from", "posted"];

/// The name in the header of a comment: up to the first digit, without what says that somebody says something.
pub(crate) fn author_name(header: &str) -> Option<&str> {
    let is_mark = |c: char| !c.is_alphanumeric() && !matches!(c, ')' | '.' | '!' | '\u{2019}' | '\'');
    if header.starts_with(|c: char| c.is_ascii_digit()) && header.contains(char::is_whitespace) {
        return None; // a date
    }
    let digit = header
        .find(|c: char| c.is_ascii_digit())
        .filter(|at| *at > 0 && header[..*at].ends_with([' ', ',', '(', '-', '|']));
    let mut name =
        header[..digit.unwrap_or(header.len())].lines().next().unwrap_or_default().trim_matches(is_mark);
    let is_one_of =
        |word: &str, table: &[&str]| table.iter().any(|w| word.trim_matches(is_mark).eq_ignore_ascii_case(w));
    while let Some((rest, last)) = name.rsplit_once(char::is_whitespace) {
        if !is_one_of(last, &SAYS) {
            break;
        }
        name = rest.trim_end_matches(is_mark);
    }
    while let Some((first, rest)) = name.split_once(char::is_whitespace) {
        if !is_one_of(first, &BY) {
            break;
        }
        name = rest.trim_start_matches(is_mark);
    }
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_out_of_headers() {
        for (header, name) in [
            ("Ada Holm says:", Some("Ada Holm")),
            ("Ada Holm schrieb am 3. März 2020 um 14:05", Some("Ada Holm")),
            ("by Ada, 3 March 2020", Some("Ada")),
            ("r2d2", Some("r2d2")),
            ("3 March 2020", None),
            ("", None),
        ] {
            assert_eq!(author_name(header), name, "{header}");
        }
    }
}
