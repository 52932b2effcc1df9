//! Dates that are of something else than the text.

/// The signs of a date of something else: rights, ends, births, and since when somebody is a member of the forum.
const OTHER: [&str; 52] = [
    "©",
    "copyright",
    "(c)",
    "expires",
    "deadline",
    "joined",
    "registered",
    "registriert",
    "mitglied seit",
    "dabei seit",
    "join date",
    "born",
    "since",
    "besucher",
    "visiteurs",
    "visitatori",
    "bezoekers",
    "depuis le",
    "en librairie",
    "founded",
    "geboren",
    "foto:",
    "date d'inscription",
    "date d’inscription",
    "inscrit le",
    "inscrit depuis",
    "membre depuis",
    "registrado",
    "miembro desde",
    "membro desde",
    "membro dal",
    "iscritto dal",
    "dołączył",
    "rejestracja",
    "registrován",
    "registrace",
    "lid sinds",
    "medlem sedan",
    "medlem siden",
    "liittynyt",
    "csatlakozott",
    "μέλος από",
    "înregistrat",
    "membru din",
    "зарегистрирован",
    "зареєстрован",
    "katılım",
    "注册时间",
    "註冊時間",
    "登録日",
    "가입일",
    "tham gia",
];

/// Labels of dates of something else: what journals tell of a manuscript, and changelogs of other versions.
const OTHER_LABELS: [&str; 12] = [
    "received",
    "accepted",
    "revised",
    "submitted",
    "previous",
    "eingegangen",
    "angenommen",
    "reçu",
    "recibido",
    "aceptado",
    "recebido",
    "aceito",
];

/// Whether a line, in lower case, says that its date is of something else.
pub(in crate::metadata) fn is_of_other(lower: &str) -> bool {
    OTHER.iter().any(|sign| lower.contains(sign))
}

/// Whether a label in lower case says that the date behind it is one of something else.
pub(super) fn is_label_of_other(label: &str) -> bool {
    OTHER.contains(&label) || OTHER_LABELS.contains(&label)
}
