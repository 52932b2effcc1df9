//! What each construct of the document model becomes, in the shapes that real generators and sites emit.

mod content;
mod parse_back;

use content::{article, assert_markdown};
use proptest::prelude::*;
use unhusk::{Article, Block, Extractor, Inline, Rendering};

#[track_caller]
fn assert_html(content: &str, expected: &str) {
    assert_eq!(article(content).html(), expected);
}

/// The language and text of the only block.
#[track_caller]
fn assert_code(content: &str, language: Option<&str>, text: &str) {
    match &*article(content).blocks {
        [Block::Code { language: found, text: code }] => {
            assert_eq!((found.as_deref(), &**code), (language, text));
        }
        other => panic!("not one listing: {other:?}"),
    }
}

const RUST: &str = "fn main() {\n    run();\n}";

#[test]
fn listings_of_highlighters_have_their_language_and_no_line_numbers() {
    // highlight.js, plain and with its plug-in for line numbers
    assert_code(
        "<pre><code class='hljs language-rust'><span class=hljs-keyword>fn</span> <span class=hljs-title>main</span>() {\n    run();\n}</code></pre>",
        Some("rust"),
        RUST,
    );
    assert_code(
        "<pre><code class='hljs rust'><table class=hljs-ln><tbody><tr><td class='hljs-ln-line hljs-ln-numbers' data-line-number=1>\
         <div class=hljs-ln-n data-line-number=1></div></td><td class='hljs-ln-line hljs-ln-code'>fn main() {</td></tr>\
         <tr><td class='hljs-ln-line hljs-ln-numbers'></td><td class='hljs-ln-line hljs-ln-code'>    run();</td></tr>\
         <tr><td class='hljs-ln-line hljs-ln-numbers'></td><td class='hljs-ln-line hljs-ln-code'>}</td></tr></tbody></table></code></pre>",
        Some("rust"),
        RUST,
    );
    // Prism with line numbers and a button to copy
    assert_code(
        "<div class=code-toolbar><pre class='line-numbers language-rust'><code class=language-rust><span class='token keyword'>fn</span> \
         main() {\n    run();\n}<span aria-hidden=true class=line-numbers-rows><span></span><span></span><span></span></span></code>\
         <button class=copy-to-clipboard-button>Copy</button></pre></div>",
        Some("rust"),
        RUST,
    );
    // Shiki, and rehype-pretty-code without line breaks between its lines
    assert_code(
        "<pre class='shiki nord' data-language=rust><code><span class=line><span style=color:x>fn</span> main() {</span>\n\
         <span class=line>    run();</span>\n<span class=line>}</span></code></pre>",
        Some("rust"),
        RUST,
    );
    assert_code(
        "<figure data-rehype-pretty-code-figure><pre data-language=rust data-theme=x><code data-language=rust style='display:grid'>\
         <span data-line='' class=line>fn main() {</span><span data-line='' class=line>    run();</span><span class=line>}</span></code></pre></figure>",
        Some("rust"),
        RUST,
    );
    // Pygments: spans, and a table
    assert_code(
        "<div class='highlight-rust notranslate'><div class=highlight><pre><span></span><span class=linenos>1</span><span class=k>fn</span> main() {\n\
         <span class=linenos>2</span>    run();\n<span class=linenos>3</span>}</pre></div></div>",
        Some("rust"),
        RUST,
    );
    assert_code(
        "<div class=highlight><table class=highlighttable><tr><td class=linenos><div class=linenodiv><pre><span class=normal>1</span>\n\
         <span class=normal>2</span>\n<span class=normal>3</span></pre></div></td><td class=code><div><pre><span></span><code>fn main() {\n    run();\n}\n</code></pre></div></td></tr></table></div>",
        None,
        RUST,
    );
    // Chroma with a table of line numbers
    assert_code(
        "<div class=highlight><div class=chroma><table class=lntable><tr><td class=lntd><pre class=chroma><code><span class=lnt>1\n</span><span class=lnt>2\n</span><span class=lnt>3\n</span></code></pre></td>\
         <td class=lntd><pre class=chroma><code class=language-rust data-lang=rust><span class=line><span class=cl>fn main() {\n</span></span><span class=line><span class=cl>    run();\n</span></span><span class=line><span class=cl>}\n</span></span></code></pre></td></tr></table></div></div>",
        Some("rust"),
        RUST,
    );
    // Rouge
    assert_code(
        "<div class='language-rust highlighter-rouge'><div class=highlight><pre class=highlight><code><table class=rouge-table><tbody><tr>\
         <td class='gutter gl'><pre class=lineno>1\n2\n3\n</pre></td><td class=code><pre>fn main() {\n    run();\n}\n</pre></td></tr></tbody></table></code></pre></div></div>",
        Some("rust"),
        RUST,
    );
    // Hexo
    assert_code(
        "<figure class='highlight rust'><table><tr><td class=gutter><pre><span class=line>1</span><br><span class=line>2</span><br><span class=line>3</span><br></pre></td>\
         <td class=code><pre><span class=line><span class=keyword>fn</span> main() {</span><br><span class=line>    run();</span><br><span class=line>}</span><br></pre></td></tr></table></figure>",
        Some("rust"),
        RUST,
    );
    // react-syntax-highlighter
    assert_code(
        "<pre style='background:x'><code class=language-rust style='white-space:pre'><span class='linenumber react-syntax-highlighter-line-number'>1</span><span>fn</span><span> main() {\n</span>\
         <span class='linenumber react-syntax-highlighter-line-number'>2</span>    run();\n<span class='linenumber react-syntax-highlighter-line-number'>3</span>}</code></pre>",
        Some("rust"),
        RUST,
    );
    // prism-react-renderer, as Docusaurus has it
    assert_code(
        "<div class='language-rust codeBlockContainer_x'><div class=codeBlockContent_x><pre class='prism-code language-rust'><code class=codeBlockLines_x>\
         <span class=token-line style='color:x'><span class='token plain'>fn main() {</span><br></span><span class=token-line><span class='token plain'>    run();</span><br></span><span class=token-line>}<br></span></code></pre></div></div>",
        Some("rust"),
        RUST,
    );
    // GitHub, Pandoc, WordPress
    assert_code(
        "<div class='highlight highlight-source-rust'><pre><span class=pl-k>fn</span> main() {\n    run();\n}</pre></div>",
        Some("rust"),
        RUST,
    );
    assert_code(
        "<div class=sourceCode id=cb1><pre class='sourceCode rust'><code class='sourceCode rust'><span id=cb1-1><a href='#cb1-1' aria-hidden=true tabindex=-1></a>fn main() {</span>\n\
         <span id=cb1-2><a href='#cb1-2'></a>    run();</span>\n<span id=cb1-3><a href='#cb1-3'></a>}</span></code></pre></div>",
        Some("rust"),
        RUST,
    );
    assert_code(
        "<pre class='brush: rust; title: ; notranslate'>fn main() {\n    run();\n}</pre>",
        Some("rust"),
        RUST,
    );
    // A button without a name
    assert_code(
        "<pre><code class=language-rust>fn main() {\n    run();\n}</code><button>Copy</button></pre>",
        Some("rust"),
        RUST,
    );
    // A wrapper that is called like a language
    assert_code("<div class=basic><pre>fn main() {\n    run();\n}</pre></div>", None, RUST);
    // No language: plain text, and looks
    assert_code("<pre class='language-plaintext wrap'>fn main() {\n    run();\n}</pre>", None, RUST);
}

#[test]
fn code_is_fenced_by_more_backticks_than_it_holds() {
    assert_markdown("<pre class=lang-md>```\na\n```</pre>", "````md\n```\na\n```\n````");
    assert_html(
        "<pre class=lang-c>a &lt; b &amp;&amp; c</pre>",
        "<pre><code class=\"language-c\">a &lt; b &amp;&amp; c</code></pre>",
    );
    assert_markdown("<p>Run <code>a`b</code> or <kbd>`</kbd>.", "Run ``a`b`` or `` ` ``.");
}

#[test]
fn pieces_of_code_stay_apart() {
    assert_markdown(
        "<p>Run <code>foo</code> <code>bar</code>, <kbd>Ctrl</kbd> <kbd>C</kbd> or <code>a</code><code>b <code>c</code></code>.",
        "Run `foo` `bar`, `Ctrl` `C` or `a`<code>b c</code>.",
    );
    assert_markdown("<p>x<sub>1</sub><sub>2<sub>3</sub></sub>", "x<sub>1</sub><sub>23</sub>");
    // Code has no line breaks.
    assert_markdown("<p>Type <code>foo<br>bar</code> now", "Type `foo`\\\n`bar` now");
    assert_html("<p>Type <code>foo<br>bar</code>", "<p>Type <code>foo</code><br><code>bar</code></p>");
    assert_code("<p><code>foo<br>bar<br>baz</code>", None, "foo\nbar\nbaz");
    assert_markdown("<p><kbd>foo</kbd><br><kbd>bar</kbd>", "`foo`\\\n`bar`");
}

#[test]
fn headings_and_paragraphs() {
    assert_markdown(
        "<h2>One # two</h2><p>a<br>b</p><h3>C#</h3><p>c",
        "## One # two\n\na\\\nb\n\n### C\\#\n\nc",
    );
}

#[test]
fn a_heading_is_bold_by_itself() {
    assert_markdown(
        "<h2><strong>One</strong></h2><h3><a href=/b><b>Two</b></a> <i>three</i>",
        "## One\n\n### [Two](https://example.org/b) *three*",
    );
}

#[test]
fn signs_that_cannot_be_markup_are_not_escaped() {
    for plain in [
        "$5, now $4.50 or $3",
        "7.4% of it",
        "3.5",
        "#hashtag and #2",
        "+1 for it",
        "-5 degrees",
        "FD&C Blue, AT&T is",
        "a & b",
    ] {
        assert_markdown(&format!("<p>{}", plain.replace('&', "&amp;")), plain);
    }
    for (text, expected) in [
        ("costs 5$ or 6$", "costs 5\\$ or 6\\$"),
        ("$HOME and $PATH", "$HOME and $PATH"),
        (
            "costs <a href=/a>$5</a> or <a href=/b>$6</a>",
            "costs [\\$5](https://example.org/a) or [\\$6](https://example.org/b)",
        ),
        ("a$b and c$d", "a\\$b and c\\$d"),
        ("7. of May", "7\\. of May"),
        ("# one", "\\# one"),
        ("+ one", "\\+ one"),
        ("- one", "\\- one"),
        ("-----", "\\-----"),
        ("&amp;copy; it", "\\&copy; it"),
    ] {
        assert_markdown(&format!("<p>{text}"), expected);
    }
    assert_markdown("<p>It was $5 for <math alttext='\\pi'><mi>p</mi></math>", "It was \\$5 for $\\pi$");
}

#[test]
fn an_item_that_is_a_list_is_no_item() {
    assert_markdown("<ul><ul><li>one<li>two</ul></ul>", "- one\n- two");
    assert_markdown("<ul><li>one<ul><li>two</ul></ul>", "- one\n  - two");
}

#[test]
fn lists_nest_and_keep_their_numbers() {
    assert_markdown(
        "<ul><li>one<ul><li>two</li><li><p>three</p></li></ul></li><li>four</li></ul><ol start=7><li>seven<li>eight<ol><li>inner</ol></ol>",
        "- one\n  - two\n  - three\n- four\n\n7. seven\n8. eight\n   1. inner",
    );
    assert_markdown("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c");
    assert_markdown("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b");
    // Only a list that begins with 1 is read as one right below a line.
    assert_markdown("<ul><li>a<ol start=3><li>b</ol></ul>", "- a\n\n  3. b");
    assert_html(
        "<ol start=3><li>three<li>four</ol>",
        "<ol>\n<li value=\"3\">three</li>\n<li>four</li>\n</ol>",
    );
    assert_eq!(
        article("<ol start=3><li>three<li>four<ul><li>five</ul></ol>").text(),
        "3. three\n4. four\n  - five"
    );
}

#[test]
fn items_have_the_numbers_of_the_page() {
    for (markup, expected) in [
        ("<ol><li value=4>a<li>b<li value=9>c</ol>", "4. a\n5. b\n9. c"),
        ("<ol reversed><li>a<li>b<li>c</ol>", "3. a\n2. b\n1. c"),
        ("<ol reversed start=10><li>a<li value=5>b<li>c</ol>", "10. a\n5. b\n4. c"),
        // Items without text count, and those that are no content.
        ("<ol><li>a<li value=6><li>b</ol>", "1. a\n7. b"),
        // A number in the text is that of the page, or it is not the item's.
        ("<ol><li>1. a<li>2) b<li>3. <b>c</b><li>3. d</ol>", "1. a\n2. b\n3. c\n4. 3. d"),
    ] {
        assert_eq!(article(markup).text(), expected, "{markup}");
    }
}

#[test]
fn tasks_have_boxes() {
    let tasks = "<ul><li><input type=checkbox checked disabled>one<li><p><input type=checkbox disabled> <b>two</b></p></ul>";
    assert_markdown(tasks, "- [x] one\n- [ ] **two**");
    assert_eq!(article(tasks).text(), "- [x] one\n- [ ] two");
    // A field to fill in is no task.
    assert_markdown("<ul><li><input type=checkbox> one</ul>", "- one");
}

#[test]
fn definition_lists() {
    let html = "<dl><dt>Ebb</dt><dt>Low tide</dt><dd>Water goes.</dd><div><dt>Flood</dt><dd><p>It comes.</p><p>Twice a day.</p></dd></div></dl>";
    assert_markdown(
        html,
        "- **Ebb**\\\n  **Low tide**\n\n  Water goes.\n\n- **Flood**\n\n  It comes.\n\n  Twice a day.",
    );
    assert_eq!(article(html).text(), "Ebb\nLow tide\nWater goes.\n\nFlood\nIt comes.\n\nTwice a day.");
    assert_html("<dl><dt>a<dd>b</dl>", "<dl>\n<dt>a</dt>\n<dd>\n<p>b</p>\n</dd>\n</dl>");
}

#[test]
fn what_a_browser_shows_in_place_stands_in_place() {
    // Lit and others that render on the server: the text in a shadow tree, or in a slot of it.
    let tree = "<x-story><template shadowrootmode=open><style>p {}</style><h2>Ebb</h2><slot></slot><p>Gulls.</p></template>\
                <p>Boats.</p></x-story>";
    assert_html(tree, "<h2>Ebb</h2>\n<p>Boats.</p>\n<p>Gulls.</p>");
    // A picture for readers without scripts, as it is and as serializers escape it; and a frame that React leaves open.
    for picture in ["<img src=/tide.jpg alt=Tide>", "&lt;img src=/tide.jpg alt=Tide&gt;"] {
        let page = format!("<p>Boats.</p><noscript>{picture}</noscript><p>Gulls.</p>");
        assert_html(
            &page,
            "<p>Boats.</p>\n<p><img src=\"https://example.org/tide.jpg\" alt=\"Tide\"></p>\n<p>Gulls.</p>",
        );
    }
    let frame = "<p>Boats.</p><noscript><iframe src=/count hidden /></noscript><p>Gulls.</p>";
    assert_html(frame, "<p>Boats.</p>\n<p>Gulls.</p>");
}

#[test]
fn quotes_and_rules() {
    assert_markdown(
        "<p>a<blockquote><p>b</p><ul><li>c</ul></blockquote><hr><p>d",
        "a\n\n> b\n>\n> - c\n\n---\n\nd",
    );
    assert_markdown("<hr><p>a<p>b<hr><hr>", "a\n\nb");
}

#[test]
fn tables_have_heads_spans_and_captions() {
    let html = "<table><caption>Tides</caption><thead><tr><th>Port<th>High<th>Low</thead><tbody><tr><th>Brest<td>4.1 m<td>1.0 m\
        <tr><td>Kiel<td colspan=2>none | calm<tr><td rowspan=2>Ryde<td><br>a<br>b<td><tr><td>c<td>d</table>";
    assert_markdown(
        html,
        "Tides\n\n| Port | High | Low |\n| --- | --- | --- |\n| Brest | 4.1 m | 1.0 m |\n| Kiel | none \\| calm | |\n| Ryde | a<br>b | |\n| | c | d |",
    );
    assert_eq!(
        article(html).text(),
        "Tides\n\nPort | High | Low\nBrest | 4.1 m | 1.0 m\nKiel | none | calm\nRyde | a b\nc | d"
    );
    assert_html(
        html,
        "<table>\n<caption>Tides</caption>\n<thead>\n<tr><th>Port</th><th>High</th><th>Low</th></tr>\n</thead>\n<tbody>\n\
         <tr><th>Brest</th><td>4.1 m</td><td>1.0 m</td></tr>\n<tr><td>Kiel</td><td colspan=\"2\">none | calm</td></tr>\n\
         <tr><td rowspan=\"2\">Ryde</td><td>a<br>b</td><td></td></tr>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table>",
    );
    // Without a head, with an empty cell in front, and with a list
    assert_markdown(
        "<table><tr><td><td>x<tr><td>y<td><ul><li>1<li>2</ul></table>",
        "| | |\n| --- | --- |\n| | x |\n| y | 1<br>2 |",
    );
    // Layout
    assert_markdown("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "a\n\nb\n\nc\n\nd");
}

#[test]
fn a_table_can_be_shown_as_paragraphs() {
    let article = article("<table><tr><th>1. Port<th>High<tr><td>Brest<td>4 m</table>");
    let rendering = Rendering::new().tables(false);
    assert_eq!(article.markdown_with(&rendering), "1\\. Port | High\n\nBrest | 4 m");
    assert_eq!(article.text_with(&rendering), "1. Port | High\n\nBrest | 4 m");
    assert!(!article.html_with(&rendering).contains("<table"));
}

#[test]
fn footnotes_and_what_refers_to_them() {
    let expected = "The tide turns.[^1] Slowly.[^2]\n\n[^1]: At noon.\n\n[^2]: And again.";
    for (name, markup) in [
        (
            "WordPress",
            "<p>The tide turns.<sup data-fn=ab-1 class=fn><a href='#ab-1' id=ab-1-link>1</a></sup> Slowly.<sup data-fn=ab-2 class=fn><a href='#ab-2' id=ab-2-link>2</a></sup></p>\
            <ol class=wp-block-footnotes><li id=ab-1>At noon. <a href='#ab-1-link' aria-label='Jump to footnote reference 1'>↩︎</a></li><li id=ab-2>And again. <a href='#ab-2-link'>↩︎</a></li></ol>",
        ),
        (
            "Pandoc",
            "<p>The tide turns.<a href='#fn1' class=footnote-ref id=fnref1 role=doc-noteref><sup>1</sup></a> Slowly.<a href='#fn2' class=footnote-ref id=fnref2><sup>2</sup></a></p>\
            <section class=footnotes role=doc-endnotes><hr><ol><li id=fn1><p>At noon.<a href='#fnref1' class=footnote-back role=doc-backlink>↩︎</a></p></li><li id=fn2><p>And again.<a href='#fnref2' class=footnote-back>↩︎</a></p></li></ol></section>",
        ),
        (
            "markdown-it",
            "<p>The tide turns.<sup class=footnote-ref><a href='#fn1' id=fnref1>[1]</a></sup> Slowly.<sup class=footnote-ref><a href='#fn2' id=fnref2>[2]</a></sup></p>\
            <hr class=footnotes-sep><section class=footnotes><ol class=footnotes-list><li id=fn1 class=footnote-item><p>At noon. <a href='#fnref1' class=footnote-backref>↩︎</a></p></li><li id=fn2 class=footnote-item><p>And again. <a href='#fnref2' class=footnote-backref>↩︎</a></p></li></ol></section>",
        ),
        (
            "Wikipedia",
            "<p>The tide turns.<sup id=cite_ref-1 class=reference><a href='#cite_note-1'>&#91;1&#93;</a></sup> Slowly.<sup id=cite_ref-2 class=reference><a href='#cite_note-2'>&#91;2&#93;</a></sup></p>\
            <div class=reflist><ol class=references><li id=cite_note-1><span class=mw-cite-backlink><b><a href='#cite_ref-1'>^</a></b></span> <span class=reference-text>At noon.</span></li><li id=cite_note-2><span class=mw-cite-backlink>^ <a href='#cite_ref-2_0'><sup><i><b>a</b></i></sup></a> <a href='#cite_ref-2_1'><sup><i><b>b</b></i></sup></a></span> <span class=reference-text>And again.</span></li></ol></div>",
        ),
        (
            "Substack",
            "<p>The tide turns.<a class=footnote-anchor data-component-name=FootnoteAnchorToDOM id=footnote-anchor-1 href='#footnote-1' target=_self>1</a> Slowly.<a class=footnote-anchor id=footnote-anchor-2 href='#footnote-2'>2</a></p>\
            <div class=footnote><a id=footnote-1 href='#footnote-anchor-1' class=footnote-number contenteditable=false>1</a><div class=footnote-content><p>At noon.</p></div></div>\
            <div class=footnote><a id=footnote-2 href='#footnote-anchor-2' class=footnote-number>2</a><div class=footnote-content><p>And again.</p></div></div>",
        ),
        (
            "Sphinx",
            "<p>The tide turns.<a class='footnote-reference brackets' href='#f1' id=r1 role=doc-noteref><span class=fn-bracket>[</span>1<span class=fn-bracket>]</span></a> Slowly.<a class='footnote-reference brackets' href='#f2' id=r2 role=doc-noteref>2</a></p>\
            <aside class='footnote-list brackets'><aside class='footnote brackets' id=f1 role=doc-footnote><span class=label><span class=fn-bracket>[</span><a role=doc-backlink href='#r1'>1</a><span class=fn-bracket>]</span></span><p>At noon.</p></aside>\
            <aside class='footnote brackets' id=f2 role=doc-footnote><span class=label>2</span><p>And again.</p></aside></aside>",
        ),
        (
            "Word",
            "<p>The tide turns.<a href='#_ftn1' name=_ftnref1>[1]</a> Slowly.<a href='#_ftn2' name=_ftnref2><span>[2]</span></a></p>\
            <p><a href='#_ftnref1' name=_ftn1>[1]</a> At noon.</p><p><a href='#_ftnref2' name=_ftn2>[2]</a> And again.</p>",
        ),
    ] {
        let article = article(markup);
        assert_eq!(article.markdown().replace("---\n\n", ""), expected, "{name}");
        assert_eq!(article.text(), "The tide turns. Slowly.\n\n1. At noon.\n2. And again.", "{name}");
    }
    // Links hold no links.
    let mark = Inline::NoteReference { label: "1".to_owned() };
    let link = Inline::Link { url: "/x".to_owned(), content: vec![Inline::text("The tide"), mark] };
    let mut article = Article::default();
    article.blocks = vec![Block::Paragraph { content: vec![link] }];
    assert_eq!(article.markdown(), "[The tide](/x)[^1]");
    let html = "<p><a href=\"/x\">The tide</a><sup><a href=\"#note-1\">1</a></sup></p>";
    assert_eq!(article.html(), html);
    // A mark stands outside of what it stands behind, and is no code.
    assert_markdown(
        "<p>Call <code>f()</code><sup><a href='#n'>1</a></sup>, <a href=/u>law</a><sup><a href='#n'>1</a></sup>, <b>ebb<sup><a href='#n'>1</a></sup> low?</b><sup><a href='#n'>1</a></sup><p id=n>A note.",
        "Call `f()`[^1], [law](https://example.org/u)[^1], **ebb[^1] low?**[^1]\n\n[^1]: A note.",
    );
    // A note that is not there leaves no mark.
    assert_markdown("<p>The tide turns.<sup><a href='#gone'>1</a></sup>", "The tide turns.");
}

#[test]
fn formulas_are_latex() {
    let katex = "<span class=katex><span class=katex-mathml><math xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>E</mi></mrow>\
        <annotation encoding='application/x-tex'>E = mc^{2}</annotation></semantics></math></span><span class=katex-html aria-hidden=true><span class=base>E=mc2</span></span></span>";
    assert_markdown(&format!("<p>So {katex}, he wrote."), "So $E = mc^{2}$, he wrote.");
    assert_markdown(
        &format!("<p>So</p><span class=katex-display>{katex}</span><p>he wrote."),
        "So\n\n$$E = mc^{2}$$\n\nhe wrote.",
    );
    assert_html(&format!("<p>So {katex}."), "<p>So <span>\\(E = mc^{2}\\)</span>.</p>");
    assert_eq!(article(&format!("<p>So {katex}.")).text(), "So E = mc^{2}.");
    assert_markdown(
        "<p>So <mjx-container class=MathJax jax=CHTML><mjx-math class=MJX-TEX aria-hidden=true><mjx-mi><mjx-c class=x></mjx-c></mjx-mi></mjx-math>\
         <mjx-assistive-mml><math><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container> it is.",
        "So $x^{2}$ it is.",
    );
    // What no reader of dollar signs would take for a formula is code.
    // MathJax 2: before it ran, with a preview, and after, each way to draw
    assert_markdown(
        "<p>So <script type='math/tex'>a<b</script> it <span class=MathJax_Preview>a&lt;b</span><script type=math/tex>a<b</script> is.</p>\
         <script type='math/tex; mode=display'>% <![CDATA[\nE = mc^2 %]]></script><p>Done",
        "So $a< b$ it $a< b$ is.\n\n$$E = mc^2$$\n\nDone",
    );
    assert_markdown(
        "<p>So <span class=MathJax_Preview style='color:inherit'></span><span class=MathJax id=MathJax-Element-1-Frame><nobr aria-hidden=true>\
         <span class=math><span class=mi>x</span><span class=mn>2</span></span></nobr><span class=MJX_Assistive_MathML><math><msup><mi>x</mi>\
         <mn>2</mn></msup></math></span></span><script type=math/tex id=MathJax-Element-1>x^{2}</script> it is.\
         <div class=MathJax_Display><span class=MathJax><span class=math>y</span></span></div><script type='math/tex; mode=display'>y</script>",
        "So $x^{2}$ it is.\n\n$$y$$",
    );
    // Without its script a drawing says what it can.
    assert_markdown("<p>So <span class=MathJax>x</span> it is.<script>x</script>", "So x it is.");
    assert_markdown("<p>So <math><mtext>a {</mtext></math> is.", "So `\\text{a {}` is.");
    assert_markdown("<p>2<math><mi>x</mi></math>y", "2 $x$ y");
    assert_markdown(
        "<table><tr><td>a<td><math alttext='\\a|b'><mi>x</mi></math><tr><td>c<td>d</table>",
        "| | |\n| --- | --- |\n| a | `\\a\\|b` |\n| c | d |",
    );
    // A digit behind the sign would make it a price.
    let formula = Inline::Math { latex: "x".to_owned(), display: false };
    let mut article = Article::default();
    article.blocks = vec![Block::Paragraph { content: vec![formula, Inline::text("2")] }];
    assert_eq!(article.markdown(), "`x`2");
    // A formula smuggles no tag into Markdown.
    assert_markdown("<p>So <math alttext='\\a &lt;script>'><mi>x</mi></math>.", "So $\\a < script>$.");
    assert_markdown("<p>So <math alttext='a &lt; b \\le c'><mi>x</mi></math>.", "So $a < b \\le c$.");
}

#[test]
fn callouts_have_their_kind() {
    assert_markdown(
        "<div class='admonition info'><p class=admonition-title>Note</p><p>a</div>",
        "> [!NOTE]\n> **Note**\n>\n> a",
    );
    for (name, markup, expected) in [
        (
            "GitHub",
            "<div class='markdown-alert markdown-alert-tip'><p class=markdown-alert-title>Tip</p><p>Mind the mud.</p></div>",
            "> [!TIP]\n> Mind the mud.",
        ),
        (
            "Obsidian",
            "<div data-callout=warning class=callout><div class=callout-title><div class=callout-title-inner>Soft ground</div></div><div class=callout-content><p>Mind the mud.</p></div></div>",
            "> [!WARNING]\n> **Soft ground**\n>\n> Mind the mud.",
        ),
        (
            "MkDocs",
            "<div class='admonition note'><p class=admonition-title>Note</p><p>Mind the mud.</p></div>",
            "> [!NOTE]\n> Mind the mud.",
        ),
        (
            "MkDocs, folded",
            "<details class=danger><summary>Danger</summary><p>Mind the mud.</p></details>",
            "> [!CAUTION]\n> **Danger**\n>\n> Mind the mud.",
        ),
        (
            "Docusaurus",
            "<div class='theme-admonition theme-admonition-info alert alert--info'><div class=admonitionHeading_x>Info</div><div class=admonitionContent_x><p>Mind the mud.</p></div></div>",
            "> [!NOTE]\n> **Info**\n>\n> Mind the mud.",
        ),
    ] {
        assert_eq!(article(markup).markdown(), expected, "{name}");
    }
    assert_html(
        "<div class='admonition note'><p class=admonition-title>Note</p><p>a</div>",
        "<aside>\n<p><strong>Note</strong></p>\n<p>a</p>\n</aside>",
    );
    assert_eq!(
        article("<div class='admonition note'><p class=admonition-title>Note</p><p>Mind the mud.</div>")
            .text(),
        "Note\n\nMind the mud."
    );
}

#[test]
fn inline_markup() {
    assert_markdown(
        "<p><b>a</b> <em>b <strong>c</strong></em> H<sub>2</sub>O x<sup>2</sup> <del>d</del> <a href='../e?utm_source=x'>e</a>",
        "**a** *b **c*** H<sub>2</sub>O x<sup>2</sup> ~~d~~ [e](https://example.org/e?utm_source=x)",
    );
    // White space goes outside, neighbours become one, and what no delimiter could mark has a tag.
    assert_markdown("<p>a<b> b </b>c <b>d</b><strong>e</strong>", "a **b** c **de**");
    assert_markdown("<p>a<b>«b»</b>c <i>f</i>g", "a<strong>«b»</strong>c *f*g");
    assert_markdown("<p>これは<b>「強い」</b>です", "これは<strong>「強い」</strong>です");
    assert_markdown(
        "<p><a href='javascript:x'>a</a> <a href='#b'>b</a> <a>c</a> <a href='mailto:d@example.org'>d</a>",
        "a b c [d](mailto:d@example.org)",
    );
    assert_markdown("<p><code>a <a href=/b>b</a></code>", "`a` [`b`](https://example.org/b)");
    // In an address, too, a reference would be read as what it stands for.
    assert_markdown(
        "<p><a href='/e?a=1&amp;copy;=2&amp;b=3'>e</a>",
        "[e](https://example.org/e?a=1\\&copy;=2&b=3)",
    );
    assert_markdown("<a href=/c><h3>Card</h3></a>", "### [Card](https://example.org/c)");
    assert_markdown(
        "<p>See <a href='/a b(c)'>it</a>!<a href=/d>d</a>",
        "See [it](<https://example.org/a%20b(c)>)\\![d](https://example.org/d)",
    );
}

#[test]
fn emphasis_within_emphasis_is_read_as_such() {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let structure = |markdown: &str| -> String {
        let event = |event| match event {
            Event::Start(Tag::Emphasis) => "<i>".to_owned(),
            Event::End(TagEnd::Emphasis) => "</i>".to_owned(),
            Event::Start(Tag::Strong) => "<b>".to_owned(),
            Event::End(TagEnd::Strong) => "</b>".to_owned(),
            Event::Text(text) => text.to_string(),
            Event::InlineHtml(html) => html.replace("strong", "b").replace("em", "i"),
            _ => String::new(),
        };
        Parser::new(markdown).map(event).collect()
    };
    for markup in [
        "<b><i>a</i> b</b>",
        "<b>a <i>b</i></b>",
        "<i><b>a</b> b</i>",
        "<i>a <b>b</b></i>",
        "<b><i>a</i> b <i>c</i></b>",
        "x <b><i>a</i> b</b>, y",
        "x<b><i>a</i> b</b>y",
        "x<b>«a</b> y",
        "x <b>a»</b>y",
        "<b>a<i>b</i></b>c",
        "<b>a</b><i>b</i>",
        "<i>a</i><b>b</b>",
        "<b>a*</b> b",
        "*<b>a</b>*",
        "<i>«<b>a</b>»</i>",
        "a <i>b</i>c <i>d</i>",
        "<b>a<i>b</i>c</b>",
    ] {
        let markdown = article(&format!("<p>{markup}")).markdown();
        assert_eq!(structure(&markdown), markup, "{markdown}");
    }
}

#[test]
fn reading_aids_and_directions() {
    let ruby = "<p>今日は<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です";
    assert_markdown(ruby, "今日は漢字です");
    assert_html(ruby, "<p>今日は<ruby>漢字<rt>かんじ</rt></ruby>です</p>");
    assert_html(
        "<p>a <bdo dir=rtl>b</bdo> <span dir=rtl>שלום</span>",
        "<p>a <span dir=\"rtl\">b</span> <span dir=\"rtl\">שלום</span></p>",
    );
    assert_html("<p dir=rtl>שלום", "<p><span dir=\"rtl\">שלום</span></p>");
    let page = "<html dir=rtl><main><p dir=rtl>שלום</p></main>";
    let article = Extractor::new().keep("main").unwrap().extract(page).unwrap();
    assert_eq!(article.html(), "<p>שלום</p>", "the page's own direction");
}

#[test]
fn text_is_no_markup() {
    for text in [
        "1. a",
        "12) a",
        "- a",
        "+ a",
        "# a",
        "=== a",
        "| a | b |",
        ":--- a",
        "a * b * c",
        "_a_ b_c",
        "`a`",
        "[a](b)",
        "![a](b)",
        "<b>a</b>",
        "&amp; a",
        "~~a~~",
        "$5 and $6",
        "a \\* b",
        "--- a",
        "~~~",
        "[^1]: a",
        "> [!NOTE]",
        "*",
        "\\",
    ] {
        let mut article = Article::default();
        article.blocks = vec![Block::Paragraph { content: vec![Inline::text(text)] }];
        let markdown = article.markdown();
        let read = parse_back::markdown_lines(&markdown).unwrap();
        assert_eq!(read.trim(), text, "{markdown}");
    }
}

#[test]
fn metadata_stands_in_front_as_yaml() {
    let html = "<html lang=en><title>Low: tide \"now\"</title><meta name=author content='Ada Holm'><meta property=article:published_time content=2023-03-23><main><p>a</main>";
    let article = Extractor::new().keep("main").unwrap().extract(html).unwrap();
    let expected = "---\ntitle: \"Low: tide \\\"now\\\"\"\nauthors: [\"Ada Holm\"]\npublished: \"2023-03-23\"\nlanguage: \"en\"\n---\n\na";
    assert_eq!(article.markdown_with(&Rendering::new().front_matter(true)), expected);
    assert_eq!(article.markdown(), "a");
}

#[test]
fn comments_follow_the_text_if_they_are_wanted() {
    let mut article = article("<p>a");
    let comment = serde_json::json!({ "author": "Ida", "date": "March 4", "text": "one\ntwo\n\n# three <b>", "depth": 0 });
    article.comments = vec![serde_json::from_value(comment).unwrap()];
    let rendering = Rendering::new().comments(true);
    assert_eq!(article.text_with(&rendering), "a\n\nIda, March 4\none\ntwo\n\n# three <b>");
    assert_eq!(
        article.markdown_with(&rendering),
        "a\n\n---\n\n**Ida, March 4**\n\none\\\ntwo\n\n\\# three \\<b>"
    );
    assert_eq!(
        article.html_with(&rendering),
        "<p>a</p>\n<hr>\n<section>\n<article>\n<p><cite>Ida, March 4</cite></p>\n<p>one<br>two</p>\n<p># three &lt;b&gt;</p>\n</article>\n</section>"
    );
    assert_eq!(article.text(), "a");
}

/// Runs of text, emphasised and not, within one another.
fn formatted() -> impl Strategy<Value = Inline> {
    let text = prop::sample::select(vec!["a", "b c", " d", "e ", "f.", "«g", "*", "\\", "h_i", " ", "、"]);
    text.prop_map(Inline::text).prop_recursive(3, 24, 4, |inner| {
        let content = prop::collection::vec(inner, 1..4);
        prop_oneof![
            content.clone().prop_map(|content| Inline::Emphasis { content }),
            content.clone().prop_map(|content| Inline::Strong { content }),
            content.prop_map(|content| Inline::Deletion { content }),
        ]
    })
}

/// Each letter with how it is shown: emphasised, strong, deleted.
fn letters(inlines: &[Inline], shown: [bool; 3], out: &mut Vec<(char, [bool; 3])>) {
    for inline in inlines {
        let [emphasis, strong, deletion] = shown;
        let shown = match inline {
            Inline::Text { text } => {
                out.extend(text.chars().filter(|c| c.is_alphanumeric()).map(|c| (c, shown)));
                continue;
            }
            Inline::Emphasis { .. } => [true, strong, deletion],
            Inline::Strong { .. } => [emphasis, true, deletion],
            _ => [emphasis, strong, true],
        };
        letters(inline.content(), shown, out);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_letter_is_shown_as_the_model_says(content in prop::collection::vec(formatted(), 1..5)) {
        use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
        let mut expected = Vec::new();
        letters(&content, [false; 3], &mut expected);
        let mut article = Article::default();
        article.blocks = vec![Block::Paragraph { content }];
        let markdown = article.markdown();
        let (mut depths, mut found) = ([0i32; 3], Vec::new());
        for event in Parser::new_ext(&markdown, Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Start(Tag::Emphasis) => depths[0] += 1,
                Event::End(TagEnd::Emphasis) => depths[0] -= 1,
                Event::Start(Tag::Strong) => depths[1] += 1,
                Event::End(TagEnd::Strong) => depths[1] -= 1,
                Event::Start(Tag::Strikethrough) => depths[2] += 1,
                Event::End(TagEnd::Strikethrough) => depths[2] -= 1,
                Event::InlineHtml(html) => {
                    let step = if html.starts_with("</") { -1 } else { 1 };
                    let tag = ["em>", "strong>", "del>"].iter().position(|tag| html.ends_with(tag));
                    depths[tag.expect("a tag of ours")] += step;
                }
                Event::Text(text) | Event::Code(text) => {
                    let shown = depths.map(|depth| depth > 0);
                    found.extend(text.chars().filter(|c| c.is_alphanumeric()).map(|c| (c, shown)));
                }
                _ => {}
            }
        }
        prop_assert_eq!(found, expected, "{}", markdown);
    }
}
