//! Formulas in MathML and in scripts as LaTeX.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use crate::page::dom::{element, texts};
use crate::page::is_formula_type;
use crate::words;

/// Formulas nested deeper are cut short.
const MAX_DEPTH: usize = 64;

/// The LaTeX of a `<math>` element: the source that its generator left beside it, else its alternative text if that is LaTeX,
/// else a transcription of the presentation markup (MathML Core, section 3).
pub(super) fn latex(math: NodeRef<'_, Node>) -> String {
    let annotated = || {
        let source = math.descendants().find(|node| {
            element(*node).is_some_and(|e| e.name() == "annotation" && e.attr("encoding").is_some_and(is_tex))
        })?;
        Some(text_of(source))
    };
    let alternative = || element(math)?.attr("alttext").filter(|text| text.contains('\\')).map(str::to_owned);
    let source = annotated().or_else(alternative).unwrap_or_else(|| {
        let mut out = String::new();
        row(math, 0, &mut out);
        out
    });
    without_style(&words::folded(&source)).to_owned()
}

/// Whether an element is a script that holds a formula.
pub(super) fn is_source(element: &Element) -> bool {
    element.name() == "script" && element.attr("type").is_some_and(is_formula_type)
}

/// The LaTeX in a script, without what hides it from readers of XML, as kramdown writes it.
pub(super) fn source(script: NodeRef<'_, Node>) -> String {
    let source = words::folded(&text_of(script));
    let inner = source.strip_prefix("% <![CDATA[").and_then(|rest| rest.strip_suffix("%]]>"));
    inner.map(str::trim).unwrap_or(&source).to_owned()
}

/// The encodings by which TeX goes.
fn is_tex(encoding: &str) -> bool {
    let lower = encoding.to_ascii_lowercase();
    lower.contains("tex") && !lower.contains("text/")
}

/// MediaWiki wraps each formula in `{\displaystyle …}`.
fn without_style(latex: &str) -> &str {
    let inner = latex.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let inner = inner
        .and_then(|rest| rest.strip_prefix("\\displaystyle ").or_else(|| rest.strip_prefix("\\textstyle ")));
    inner.map_or(latex, str::trim)
}

fn text_of(node: NodeRef<'_, Node>) -> String {
    texts(node).collect()
}

/// Writes what an element holds, one thing after another.
fn row(node: NodeRef<'_, Node>, depth: usize, out: &mut String) {
    for child in node.children() {
        write(child, depth + 1, out);
    }
}

/// Writes an argument of a command.
fn argument(node: Option<NodeRef<'_, Node>>, depth: usize, out: &mut String) {
    out.push('{');
    if let Some(node) = node {
        write(node, depth + 1, out);
    }
    out.push('}');
}

fn write(node: NodeRef<'_, Node>, depth: usize, out: &mut String) {
    if depth > MAX_DEPTH {
        return;
    }
    let element = match node.value() {
        Node::Text(text) => return token(text.trim(), out),
        Node::Element(element) => element,
        _ => return,
    };
    let mut parts = node.children().filter(|child| child.value().is_element());
    match element.name() {
        "mfrac" => {
            out.push_str("\\frac");
            argument(parts.next(), depth, out);
            argument(parts.next(), depth, out);
        }
        "msqrt" => {
            out.push_str("\\sqrt{");
            row(node, depth, out);
            out.push('}');
        }
        "mroot" => {
            let base = parts.next();
            out.push_str("\\sqrt[");
            if let Some(index) = parts.next() {
                write(index, depth + 1, out);
            }
            out.push(']');
            argument(base, depth, out);
        }
        "mover" | "munder" => over_or_under(element.name(), &mut parts, depth, out),
        "msup" => scripts(&mut parts, depth, &["^"], out),
        "msub" => scripts(&mut parts, depth, &["_"], out),
        "msubsup" | "munderover" => scripts(&mut parts, depth, &["_", "^"], out),
        "mtable" => {
            out.push_str("\\begin{matrix}");
            for (i, line) in parts.enumerate() {
                out.push_str(if i > 0 { " \\\\ " } else { " " });
                for (j, cell) in line.children().filter(|cell| cell.value().is_element()).enumerate() {
                    out.push_str(if j > 0 { " & " } else { "" });
                    row(cell, depth, out);
                }
            }
            out.push_str(" \\end{matrix}");
        }
        "mfenced" => fenced(element, parts, depth, out),
        "mmultiscripts" => multiscripts(parts, depth, out),
        "mphantom" => {
            out.push_str("\\phantom{");
            row(node, depth, out);
            out.push('}');
        }
        "mtext" | "ms" => {
            out.push_str("\\text{");
            out.push_str(&text_of(node));
            out.push('}');
        }
        "mspace" => out.push(' '),
        "mi" if text_of(node).trim().chars().nth(1).is_some() => {
            word(text_of(node).trim(), out);
        }
        "annotation" | "annotation-xml" => {}
        _ => row(node, depth, out),
    }
}

/// Writes a base with what stands above or below it.
fn scripts<'a>(
    parts: &mut impl Iterator<Item = NodeRef<'a, Node>>,
    depth: usize,
    signs: &[&str],
    out: &mut String,
) {
    if let Some(base) = parts.next() {
        let simple = text_of(base).trim().chars().nth(1).is_none();
        if simple {
            write(base, depth + 1, out);
        } else {
            argument(Some(base), depth, out);
        }
    }
    for sign in signs {
        out.push_str(sign);
        argument(parts.next(), depth, out);
    }
}

/// Accents above a base, and what LaTeX calls them.
const ACCENTS: [(&str, &str); 17] = [
    ("^", "\\hat"),
    ("ˆ", "\\hat"),
    ("\u{302}", "\\hat"),
    ("¯", "\\overline"),
    ("‾", "\\overline"),
    ("\u{304}", "\\overline"),
    ("~", "\\tilde"),
    ("˜", "\\tilde"),
    ("˙", "\\dot"),
    ("¨", "\\ddot"),
    ("→", "\\vec"),
    ("\u{20d7}", "\\vec"),
    ("ˇ", "\\check"),
    ("˘", "\\breve"),
    ("´", "\\acute"),
    ("`", "\\grave"),
    ("⏞", "\\overbrace"),
];
/// The same below.
const LOW_ACCENTS: [(&str, &str); 4] =
    [("_", "\\underline"), ("¯", "\\underline"), ("\u{332}", "\\underline"), ("⏟", "\\underbrace")];

/// Writes a base with an accent as its command, with anything else as a script.
fn over_or_under<'a>(
    name: &str,
    parts: &mut impl Iterator<Item = NodeRef<'a, Node>>,
    depth: usize,
    out: &mut String,
) {
    let (base, script) = (parts.next(), parts.next());
    let (accents, sign) = if name == "mover" { (&ACCENTS[..], "^") } else { (&LOW_ACCENTS[..], "_") };
    let text = script.filter(|script| is(*script, "mo")).map(text_of).unwrap_or_default();
    match accents.iter().find(|(accent, _)| *accent == text.trim()) {
        Some((_, command)) => {
            out.push_str(command);
            argument(base, depth, out);
        }
        None => scripts(&mut base.into_iter().chain(script), depth, &[sign], out),
    }
}

/// Writes things between brackets, with signs between them (MathML 3, section 3.3.8).
fn fenced<'a>(
    fenced: &Element,
    parts: impl Iterator<Item = NodeRef<'a, Node>>,
    depth: usize,
    out: &mut String,
) {
    let signs: Vec<String> = fenced
        .attr("separators")
        .unwrap_or(",")
        .split_whitespace()
        .flat_map(str::chars)
        .map(String::from)
        .collect();
    token(fenced.attr("open").unwrap_or("(").trim(), out);
    for (i, part) in parts.enumerate() {
        // The last sign stands for all that are missing.
        if let Some(sign) = i.checked_sub(1).and_then(|i| signs.get(i).or(signs.last())) {
            token(sign, out);
        }
        write(part, depth + 1, out);
    }
    token(fenced.attr("close").unwrap_or(")").trim(), out);
}

/// Writes a base with pairs of what stands below and above, behind it and, past `<mprescripts>`, before it.
fn multiscripts<'a>(parts: impl Iterator<Item = NodeRef<'a, Node>>, depth: usize, out: &mut String) {
    let parts: Vec<_> = parts.collect();
    let Some((base, scripts)) = parts.split_first() else { return };
    let at = scripts.iter().position(|part| is(*part, "mprescripts")).unwrap_or(scripts.len());
    let (behind, before) = (&scripts[..at], scripts.get(at + 1..).unwrap_or_default());
    let pairs = |scripts: &[NodeRef<'a, Node>], out: &mut String| {
        for pair in scripts.chunks(2) {
            for (script, sign) in pair.iter().zip(["_", "^"]).filter(|(script, _)| !is(**script, "none")) {
                out.push_str(sign);
                argument(Some(*script), depth, out);
            }
        }
    };
    if !before.is_empty() {
        out.push_str("{}");
        pairs(before, out);
    }
    argument(Some(*base), depth, out);
    pairs(behind, out);
}

fn is(node: NodeRef<'_, Node>, name: &str) -> bool {
    element(node).is_some_and(|element| element.name() == name)
}

/// Functions that LaTeX has as commands.
const FUNCTIONS: [&str; 22] = [
    "arccos", "arcsin", "arctan", "cos", "cosh", "cot", "det", "dim", "exp", "gcd", "inf", "ker", "lim",
    "ln", "log", "max", "min", "sin", "sinh", "sup", "tan", "tanh",
];

/// Writes a name of several letters.
fn word(name: &str, out: &mut String) {
    if FUNCTIONS.contains(&name) {
        out.push('\\');
        out.push_str(name);
        out.push(' ');
    } else {
        out.push_str("\\mathrm{");
        token(name, out);
        out.push('}');
    }
}

/// Signs as commands; Greek letters and operators that LaTeX reads as they are since 2010 stay.
fn token(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            // Function application, invisible times, separator and plus.
            '\u{2061}'..='\u{2064}' => {}
            '−' => out.push('-'),
            '{' | '}' | '%' | '&' | '#' | '$' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\backslash "),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Page;

    fn of(math: &str) -> String {
        let page = Page::parse(math);
        let node = page.document().tree.nodes().find(|n| element(*n).is_some_and(|e| e.name() == "math"));
        latex(node.unwrap())
    }

    #[test]
    fn the_source_beside_a_formula_is_taken() {
        let katex = "<math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>\
            \\frac{a}{b}  + 1</annotation></semantics></math>";
        assert_eq!(of(katex), "\\frac{a}{b} + 1");
        assert_eq!(of("<math alttext='{\\displaystyle x^{2}}'><mi>x</mi></math>"), "x^{2}");
        assert_eq!(of("<math alttext='x squared'><mi>y</mi></math>"), "y");
        let other =
            "<math><semantics><mi>y</mi><annotation encoding='text/plain'>no</annotation></semantics></math>";
        assert_eq!(of(other), "y");
    }

    #[test]
    fn presentation_markup_is_transcribed() {
        for (math, expected) in [
            ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E=mc^{2}"),
            ("<mfrac><mn>1</mn><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac>", "\\frac{1}{n+1}"),
            ("<msqrt><mi>x</mi></msqrt><mroot><mi>y</mi><mn>3</mn></mroot>", "\\sqrt{x}\\sqrt[3]{y}"),
            ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑_{i}^{n}"),
            ("<msub><mi>log</mi><mn>2</mn></msub>", "{\\log }_{2}"),
            (
                "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>",
                "\\begin{matrix} 1 & 2 \\\\ 3 \\end{matrix}",
            ),
            ("<mtext>if </mtext><mi>rate</mi><mo>&#x2062;</mo><mo>%</mo>", "\\text{if }\\mathrm{rate}\\%"),
            ("<msup><mi>x</mi></msup>", "x^{}"),
            (
                "<mover accent=true><mi>x</mi><mo>^</mo></mover><mover><mi>v</mi><mo>→</mo></mover>",
                "\\hat{x}\\vec{v}",
            ),
            (
                "<munder><mi>y</mi><mo>_</mo></munder><munder><mo>∑</mo><mi>i</mi></munder>",
                "\\underline{y}∑_{i}",
            ),
            ("<mover><mi>a</mi><mi>n</mi></mover>", "a^{n}"),
            ("<mi>f</mi><mfenced><mi>x</mi><mi>y</mi></mfenced>", "f(x,y)"),
            (
                "<mfenced open='[' close='}' separators='; |'><mi>a</mi><mi>b</mi><mi>c</mi><mi>d</mi></mfenced>",
                "[a;b|c|d\\}",
            ),
            ("<mfenced open='|' close='|' separators=''><mi>a</mi><mi>b</mi></mfenced>", "|ab|"),
            (
                "<mmultiscripts><mi>U</mi><mn>3</mn><none></none><mprescripts></mprescripts><mn>92</mn><mn>238</mn></mmultiscripts>",
                "{}_{92}^{238}{U}_{3}",
            ),
            ("<mmultiscripts><mi>R</mi></mmultiscripts><mphantom><mi>x</mi></mphantom>", "{R}\\phantom{x}"),
        ] {
            assert_eq!(of(&format!("<math>{math}</math>")), expected);
        }
    }

    #[test]
    fn a_formula_may_be_nested_deeply() {
        let deep = format!("<math>{}x{}</math>", "<msqrt>".repeat(500), "</msqrt>".repeat(500));
        assert!(of(&deep).starts_with("\\sqrt{\\sqrt{"));
    }
}
