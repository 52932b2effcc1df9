//! Words around names in bylines.

mod before;
mod help;
mod roles;

pub(super) use before::{AUTHOR, BEFORE, MAY_BE_NAMES, NAMES_MORE_OFTEN, WRITERS};
pub(super) use help::{DEEDS, HELPED, OF_DEEDS, WRITING};
pub(super) use roles::{INSTITUTIONS, ROLES, WRITERS_BY_TRADE};

/// What stands behind a name.
pub(super) const BEHIND: &[&str] = &[
    "says",
    "記者",
    "记者",
    " 기자",
    " 특파원",
    " tarafından yazıldı",
    " tarafından",
    "報道",
    "报道",
    "さん",
    "氏",
    "著",
    "(author)",
    "(autor)",
    "schreibt",
    " The Associated Press",
    " Associated Press",
];
/// Agencies and broadcasters for whom someone writes: `Ada Holm, CNN`, `AP Sports Writer`.
pub(super) const HOUSES: [&str; 46] = [
    "ap",
    "afp",
    "dpa",
    "upi",
    "pti",
    "efe",
    "ansa",
    "reuters",
    "bloomberg",
    "associated press",
    "the associated press",
    "bbc",
    "bbc news",
    "cnn",
    "cnbc",
    "msnbc",
    "nbc news",
    "abc news",
    "cbs news",
    "cbc news",
    "fox news",
    "npr",
    "pbs",
    "espn",
    "usa today",
    "tass",
    "belga",
    "anp",
    "apa",
    "sda",
    "keystone-sda",
    "ats",
    "lusa",
    "pap",
    "čtk",
    "tasr",
    "mti",
    "tt",
    "ntb",
    "ritzau",
    "stt",
    "kna",
    "epd",
    "dha",
    "iha",
    "xinhua",
];
/// What stands between who wrote and the blog of PIXNET, of Taiwan, in which it was posted.
pub(super) const POSTED_IN: &str = " 發表在 ";
/// Words of organisations: "and" within their names separates no two authors.
pub(super) const ORGANISATION: &[&str] = &[
    "center",
    "centre",
    "department",
    "institute",
    "university",
    "office",
    "ministry",
    "foundation",
    "college",
    "society",
    "council",
    "agency",
    "bureau",
];
/// Ends of domains: the most frequent ones, and those of countries whose sites are called by them.
pub(super) const DOMAINS: &[&str] = &[
    ".com", ".net", ".org", ".info", ".eu", ".de", ".at", ".ch", ".fr", ".it", ".es", ".pl", ".nl", ".co.uk",
    ".ru",
];
/// Legal forms that German sites put behind the name of who is liable for them, or of the agency that built them; and what stands
/// before who built them.
pub(super) const OPERATORS: &[&str] = &[" gmbh", " e.v.", " e. v.", "developed by ", "designed by "];
/// What those who run a site call the account that they write with.
pub(super) const ACCOUNTS: &[&str] = &["admin", "administrator", "webmaster", "superuser", "adminuser"];
/// What introduces a source that is no author.
pub(super) const SOURCES: &[&str] = &["来源", "來源", "source:", "quelle:", "via "];
/// Letters behind a name that belong to it, without their dots: they do not stand for another author.
pub(super) const SUFFIXES: &[&str] = &[
    "jr", "sr", "ii", "iii", "iv", "phd", "md", "ma", "mba", "rd", "rdn", "ms", "esq", "cpa", "dds", "dvm",
    "rn", "cfp", "jd", "cfa", "lcsw", "cscs", "np", "pa", "mph", "msc", "bsc", "fand", "cdn", "cpt", "ldn",
    "do", "edd", "psyd", "cissp", "pharmd", "drph", "snr", "jnr", "med", "llm", "llb", "dphil", "mphil",
    "msn", "bsn", "mbbs", "obe", "mbe", "cbe", "frcs", "dnp", "dpt", "scd", "lmft", "lpc",
];
/// Words at the end of names of houses that are written with a full stop.
pub(super) const SHORTENED: &[&str] = &["inc", "ltd", "co", "corp", "bros", "assoc", "dept", "al"];
/// Values that name nobody.
pub(super) const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "editor",
    "root",
    "webmaster",
    "user",
    "guest",
    "anonymous",
    "página",
    "pagina",
    "newsrelease",
    "pressrelease",
    "unknown",
    "null",
    "undefined",
    "none",
    "author",
    "yourname",
    "authorname",
    "by",
    "superuser",
    "adminuser",
    "na",
    "print",
    "email",
    "个人",
    "個人",
    "名片",
    "编辑",
    "編輯",
    "责编",
    "责任编辑",
    "責任編輯",
    "佚名",
    "匿名",
    "未知",
    "网络",
    "网络整理",
    "阅读",
    "相关文章",
    "赞赏",
    "原创",
    "입력",
    "수정",
    "등록",
];
/// Beginnings of links that stand beside a name.
pub(super) const LINKS: [&str; 15] = [
    "view ",
    "my ",
    "read ",
    "see all",
    "all posts",
    "more ",
    "show ",
    "follow ",
    "articles by",
    "full bio",
    "about ",
    "skip ",
    "visit ",
    "shop ",
    "contact ",
];
/// The words for "and", and "with".
pub(super) const AND: &[&str] = &[
    " and ",
    " und ",
    " et ",
    " en ",
    " и ",
    " och ",
    " og ",
    " ve ",
    " & ",
    " with ",
    " mit ",
    " avec ",
    " con ",
    " com ",
    " met ",
    " med ",
    " And ",
    " AND ",
    " UND ",
    " ET ",
    " és ",
    " și ",
    " şi ",
    " và ",
    " oraz ",
    " та ",
    " і ",
    " και ",
    " और ",
    " এবং ",
    " و ",
    " ו-",
    " ir ",
    " ning ",
];
/// Words for "and" that stand before the second of two family names, too: `Ortega y Gasset`.
pub(super) const AND_OF_NAMES: &[&str] = &[" y ", " e ", " i "];
/// What means "and" between two full names only; elsewhere it is a word, a name or a sign of something else. In Arabic and Hebrew it
/// touches the name.
pub(super) const AND_OF_PERSONS: &[&str] = &[" a ", " ja ", " dan ", " / ", " + ", " و", " ו"];
/// Given names that begin with what means "and" in Arabic and Hebrew.
pub(super) const NOT_AND: &[&str] = &[
    "وليد",
    "وائل",
    "وسام",
    "وفاء",
    "ورد",
    "وردة",
    "وجدي",
    "وحيد",
    "وديع",
    "وسيم",
    "وصفي",
    "وهبة",
    "وهيب",
    "وداد",
    "وجيه",
    "وعد",
    "ורד",
    "ויקטור",
    "ויקטוריה",
    "ויטלי",
];
/// Words of names that are written small.
pub(super) const PARTICLES: &[&str] = &[
    "van", "von", "de", "da", "del", "der", "den", "di", "du", "dos", "das", "la", "le", "bin", "ibn", "al",
    "el", "ben", "binti", "binte", "degli", "dei", "dal", "dalla", "delle", "op", "wa", "abu", "ould", "y",
    "e", "ter", "ten", "zu", "zur", "af", "av", "the", "of", "bint", "della", "do",
];
/// Articles of Arabic that touch the name behind them.
pub(super) const ARTICLES: &[&str] = &[
    "al-", "el-", "ad-", "al‑", "an-", "ar-", "as-", "ash-", "at-", "az-", "ul-", "ben-", "bin-", "abu-",
    "ould-",
];
/// Words of bylines that are family names, too, where they are capitalised and no digit is near; and what makes a label of them.
pub(super) const SURNAMES: &[&str] = &["min", "read", "guest"];
pub(super) const OF_LABELS: &[&str] = &["long", "quick", "short", "must", "full", "special", "our", "min"];
/// Words of bylines that no name has.
pub(super) const NOT_IN_NAMES: &[&str] = &[
    "min",
    "mins",
    "minute",
    "minutes",
    "minuten",
    "read",
    "reading",
    "comment",
    "comments",
    "kommentar",
    "kommentare",
    "views",
    "view",
    "shares",
    "share",
    "reply",
    "replies",
    "votes",
    "likes",
    "datum",
    "stand",
    "date",
    "published",
    "posted",
    "updated",
    "quelle",
    "name",
    "modified",
    "answers",
    "questions",
    "member",
    "guest",
    "posts",
    "followers",
    "veröffentlicht",
    "text",
    "lesezeit",
    "edition",
    "contents",
    "checked",
    "submitted",
    "meldungen",
    "tools",
    "alerts",
    "display",
];
/// Who writes in the name of a house.
pub(super) const COLLECTIVES: &[&str] = &[
    "team",
    "editors",
    "staff",
    "desk",
    "editorial",
    "newsroom",
    "redaktion",
    "redaktionsteam",
    "rédaction",
    "redacción",
    "redazione",
    "redactie",
    "redakcja",
    "redação",
    "redacao",
    "redaksi",
    "редакция",
    "редакція",
    "редакцията",
    "редакција",
    "redaktionen",
    "redaksjonen",
    "toimitus",
    "toimetus",
    "szerkesztőség",
    "redakce",
    "redakcia",
    "redakcija",
    "redacția",
    "redacţia",
    "uredništvo",
    "σύνταξη",
    "merkezi",
    "التحرير",
    "تحریریه",
    "מערכת",
    "המערכת",
    "डेस्क",
    "ब्यूरो",
    "संवाददाता",
    "ডেস্ক",
    "প্রতিবেদক",
    "প্রতিনিধি",
    "நிருபர்",
];
/// The same in scripts without spaces: how such names end.
pub(super) const COLLECTIVE_ENDS: [&str; 6] =
    ["編集部", "编辑部", "編輯部", "편집부", "กองบรรณาธิการ", "ทีมข่าว"];
/// Those that stand before or behind them in East Asia.
pub(super) const EASTERN_FORMS: [&str; 4] = ["株式会社", "有限会社", "有限公司", "주식회사"];
/// Legal forms behind the names of companies.
pub(super) const LEGAL_FORMS: [&str; 24] = [
    " SA", " S.A.", " SAS", " SARL", " SpA", " S.p.A.", " Srl", " S.r.l.", " AG", " KG", " BV", " B.V.",
    " AB", " ASA", " Oy", " Oyj", " Ltd", " Ltd.", " LLC", " Inc", " Inc.", " PLC", " s.r.o.", " a.s.",
];
