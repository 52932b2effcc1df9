use super::*;

const TIDE: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls.";
/// What opens most pages.
const ANALYTICS: &str = "window.dataLayer = window.dataLayer || [];\n  function gtag(){dataLayer.push(arguments);}\n  gtag('js', new Date());\n";

/// The lines that stay.
fn lines(text: &str) -> Vec<String> {
    let kept = without(text);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn scripts_and_style_sheets_go_and_lines_stay() {
    let page = format!(
        "Low tide\n\n{ANALYTICS}\n\
         @media (max-width: 600px) {{\n  .menu > a:hover {{ color: red; display: none }}\n}}\n\
         .tide\\/low, #sea:not(.x) {{ margin: 0 }}\n:root {{--sea: #fff; --wp--x: 1px}}\n\
         Home\nNews\n\
         {{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"headline\":\"It's \\\"low\\\" {{tide}}\"}}\n\
         {TIDE}\n\
         !function(a,b){{var c=/[{{(\"]/g;a.b(c,'}}')||b;/* don't */ document.x(`a\n${{b}}`)}}(window,document);Boats (3) at 5: none\n\
         // <![CDATA[\nvar a = {{\n  b: \"http://a.example/x\" // it's\n}};\nif (a) {{ document.write(a); }}\n// ]]>\n\
         Order now: $12 (was $15); [more] {{soon}}\n"
    );
    let left = lines(&page);
    let left: Vec<&str> = left.iter().map(String::as_str).filter(|line| *line != "// ]]>").collect();
    assert_eq!(
        left,
        ["Low tide", "Home", "News", TIDE, "Boats (3) at 5: none", "Order now: $12 (was $15); [more] {soon}"]
    );
}

#[test]
fn a_title_may_touch_a_script_and_a_script_may_be_cut_off() {
    let page = format!(
        "Low tide at noonwindow.__SEA={{a:1,b:[2]}},window._x={{}};adsbygoogle.push({{}});Home\n{TIDE}\n(function(){{ window.a = [\n{TIDE}\n"
    );
    assert_eq!(lines(&page), ["Low tide at noon", "Home", TIDE, TIDE]);
    let page = format!("{ANALYTICS}adsbygoogle = [];\n(function(){{ window.a = [\n{TIDE}\nb]}})();\nHome\n");
    assert_eq!(lines(&page), [TIDE, "b]})();", "Home"], "prose ends what was cut off");
}

#[test]
fn code_that_readers_are_shown_stays() {
    let tutorial = format!(
        "{TIDE}\n\nvar tide = document.getElementById('tide');\nif (tide) {{\n  tide.style.color = 'red';\n}}\n\n\
         .tide {{ display: none !important; }}\n\nwindow.dataLayer = [];\n{TIDE}\n"
    );
    assert!(matches!(without(&tutorial), Cow::Borrowed(_)), "a single sign of a site");
    let short = format!(
        "{ANALYTICS}adsbygoogle = [];\nLow (tide);\nlet us see what {{of all width: or not}}\nif (a) {{b}}\n{TIDE}\n"
    );
    assert_eq!(
        lines(&short),
        ["Low (tide);", "let us see what {of all width: or not}", "if (a) {b}", TIDE],
        "no sign of code"
    );
    assert!(matches!(without(&"{ a } ".repeat(900)), Cow::Borrowed(_)), "words between spaces");
}

#[test]
fn code_without_spaces_shows_that_scripts_were_left_in() {
    let rules = ".a{b:c}".repeat(400);
    assert_eq!(lines(&format!("Low tide\n{rules}\n{TIDE}")), ["Low tide", TIDE]);
    assert!(matches!(without(&"潮が引く{と}".repeat(90)), Cow::Borrowed(_)), "a short line");
}

#[test]
fn any_mixture_of_signs_is_read() {
    const PARTS: [&str; 24] = [
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "'",
        "`",
        "\\",
        "/",
        "*",
        "//",
        "\n",
        ";",
        "é",
        "潮",
        "a:b",
        "var a=",
        "function(",
        "$(",
        "@media",
        " ",
        "window.a=",
    ];
    // Numerical Recipes' generator: the same mixtures on every run.
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        PARTS[(state >> 16) as usize % PARTS.len()]
    };
    for _ in 0..3_000 {
        let page = format!("{ANALYTICS}{}", (0..40).map(|_| next()).collect::<String>());
        let kept = without(&page);
        assert!(kept.lines().all(|line| page.contains(line)), "{page}");
    }
}

#[test]
fn hostile_code_takes_time_in_proportion() {
    for unit in [
        "{",
        "}",
        "a{b:",
        "{b:c}",
        "\"",
        "'",
        "`",
        "/*",
        "//",
        "(/[",
        "(/a",
        "(function",
        "var a=",
        "{\"a\":",
        "};a",
        ";",
        "if(",
        "<!--",
        "$(",
        "\n{",
        "\n}",
        "var a={\n",
        "a.push(",
        ";\n",
        "a,b ",
        "(\n",
        "@media",
        "\\",
    ] {
        let time = |n: usize| {
            let page = format!("{ANALYTICS}window.__x = 1;\n{}", unit.repeat(n));
            let start = std::time::Instant::now();
            without(&page);
            start.elapsed().as_secs_f64()
        };
        let (small, large) = (time(5_000), time(40_000));
        assert!(large < 40.0 * small + 0.5, "{unit:?}: {small} s, then {large} s");
    }
}
