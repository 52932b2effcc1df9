//! What pictures, figures and embeds become, in the shapes that real generators and sites emit.

mod content;
mod parse_back;

use content::{article, assert_markdown};
use unhusk::{Block, Extractor, Rendering};

#[test]
fn figures_have_captions() {
    assert_markdown(
        "<p>Before the storm.<figure class=wp-block-image><img src=/a.jpg alt='A boat' width=800 height=600><figcaption>The <i>Ida</i> at low tide</figcaption></figure><p>After it.",
        "Before the storm.\n\n![A boat](https://example.org/a.jpg)\n\nThe *Ida* at low tide\n\nAfter it.",
    );
    let figure =
        "<p>Before.<figure><img src=/a.jpg alt='A \"boat\"'><figcaption>The Ida</figcaption></figure>";
    assert_eq!(
        article(figure).html(),
        "<p>Before.</p>\n<figure>\n<p><img src=\"https://example.org/a.jpg\" alt=\"A &quot;boat&quot;\"></p>\n<figcaption>The Ida</figcaption>\n</figure>",
    );
}

#[test]
fn cells_may_hold_nothing_but_pictures_and_embeds() {
    let video = "<iframe src='https://www.youtube.com/embed/abc' title='a|b'></iframe>";
    let link = "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc \"a\\|b\")";
    let picture = "<img src='/a|b.jpg' alt='a|b'>";
    let image = "![a\\|b](https://example.org/a%7Cb.jpg)";
    assert_markdown(
        &format!(
            "<table><tr><th>Port<th>View<tr><td>Brest<td>{picture}<tr><td>Kiel {video}<td>{video}<tr><td>{picture}<td>{picture}</table>"
        ),
        &format!(
            "| Port | View |\n| --- | --- |\n| Brest | {image} |\n| Kiel<br>{link} | {link} |\n| {image} | {image} |"
        ),
    );
    let pictures = format!("<table><tr><td>a<td>b<tr><td>{picture}<td>{picture}<tr><td>c<td>d</table>");
    assert_eq!(article(&pictures).text(), "a | b\nc | d");
    assert_markdown(
        "<table><tr><td>a <img src='/1|2.jpg' alt='x|y'> b<td><a href='/1|2'>c</a><tr><td>d<td>e</table>",
        "| | |\n| --- | --- |\n| a ![x\\|y](https://example.org/1%7C2.jpg) b | [c](https://example.org/1%7C2) |\n| d | e |",
    );
    assert_markdown(
        "<dl><dt>Buoy<dd><img src=/b.jpg><dt>Wall<dd>Stone</dl>",
        "- **Buoy**\n\n  ![](https://example.org/b.jpg)\n\n- **Wall**\n\n  Stone",
    );
}

const STORY: &str = "The boats lay on their sides until noon, and nobody in the harbour seemed to mind, least of all the gulls that \
    walked between them and looked for what the water had left behind in the mud.";

/// The addresses of all pictures among the blocks.
fn images(content: &str) -> Vec<String> {
    let blocks = article(&format!("<p>{STORY}</p>{content}<p>{STORY} And more.</p>")).blocks;
    let url = |block: &Block| match block {
        Block::Image(image) => Some(image.url.clone()),
        Block::Figure { blocks, .. } => blocks.iter().find_map(|block| match block {
            Block::Image(image) => Some(image.url.clone()),
            _ => None,
        }),
        _ => None,
    };
    blocks.iter().filter_map(url).collect()
}

#[test]
fn pictures_are_the_best_that_the_page_offers() {
    for (markup, expected) in [
        ("<img src=a.jpg>", "https://example.org/blog/a.jpg"),
        // What is called like a placeholder, or like an address to load later
        ("<img src=/photo-1x1.jpg>", "https://example.org/photo-1x1.jpg"),
        ("<img src=/a.jpg data-lazy=true data-src=true data-original=true>", "https://example.org/a.jpg"),
        ("<img src=/a.jpg data-url='https://example.org/share/1'>", "https://example.org/a.jpg"),
        ("<img src=/low.jpg data-original=/high.jpg>", "https://example.org/high.jpg"),
        ("<img src='data:x' data-original=/cdn/1>", "https://example.org/cdn/1"),
        ("<img src=/loading data-src=/cdn/1>", "https://example.org/cdn/1"),
        ("<amp-img src=/amp.jpg width=600 height=300></amp-img>", "https://example.org/amp.jpg"),
        // Lazy loading, with a copy for readers without scripts
        (
            "<img class=lazyload src='data:image/gif;base64,R0lGOD' data-src=/b.jpg><noscript><img src=/b.jpg></noscript>",
            "https://example.org/b.jpg",
        ),
        (
            "<img src=/blank.gif data-lazy-src=/c.jpg data-lazy-srcset='/c-300.jpg 300w, /c-900.jpg 900w'>",
            "https://example.org/c-900.jpg",
        ),
        (
            "<img src='data:image/svg+xml,x'><noscript><img src=/d.jpg></noscript>",
            "https://example.org/d.jpg",
        ),
        ("<img srcset='e.jpg 1x, e@2x.jpg 2x' src=e.jpg>", "https://example.org/blog/e@2x.jpg"),
        (
            "<picture><source type=image/webp srcset='/f-400.webp 400w, /f-800.webp 800w'><img src='data:x'></picture>",
            "https://example.org/f-800.webp",
        ),
        // Next.js
        (
            "<span><img alt='' src='data:image/gif;base64,R0lGOD'><noscript><img srcset='/_next/image?url=%2Fg.jpg&amp;w=640&amp;q=75 1x, /_next/image?url=%2Fg.jpg&amp;w=1200&amp;q=75 2x'></noscript></span>",
            "https://example.org/_next/image?url=%2Fg.jpg&w=1200&q=75",
        ),
        // Gatsby: a blurred placeholder, the picture, and a copy
        (
            "<div class=gatsby-image-wrapper><img aria-hidden=true src='data:image/jpeg;base64,/9j'><picture><source type=image/webp data-srcset='/h-1.webp 200w, /h-2.webp 800w'>\
             <img data-src=/h.jpg data-srcset='/h-1.jpg 200w, /h-2.jpg 800w' alt=h></picture><noscript><picture><img src=/h-2.jpg></picture></noscript></div>",
            "https://example.org/h-2.jpg",
        ),
        (
            "<figure><a href=/large><img src=//cdn.example.net/i.jpg></a></figure>",
            "https://cdn.example.net/i.jpg",
        ),
    ] {
        assert_eq!(images(markup), [expected], "{markup}");
    }
}

#[test]
fn counters_icons_and_pictures_of_other_things_are_left_out() {
    for markup in [
        "<img src=/count.gif width=1 height=1>",
        "<img src=/icon.png width=16 height=16>",
        "<img src=/blank.gif>",
        "<img src=/1x1.png?x=y>",
        "<img src='data:image/png;base64,iVBOR'>",
        "<img src='javascript:x'>",
        "<img>",
        "<div class=author-box><img src=/portrait.jpg></div>",
        "<dl><dt>Ida<dd class=postavatar><img src=/portrait.jpg></dl>",
        "<div class=share-buttons><img src=/share.png></div>",
    ] {
        assert_eq!(images(markup), [""; 0], "{markup}");
    }
}

#[test]
fn pictures_stand_where_the_page_has_them() {
    let html = format!(
        "<p>{STORY}</p><p><img src=/a.jpg alt=A> And then <img src=/b.jpg alt=B> the sea.<img src=/c.jpg></p><p>{STORY} End.</p>"
    );
    let url = |name: &str| format!("https://example.org/{name}.jpg");
    let expected = format!(
        "{STORY}\n\n![A]({})\n\nAnd then ![B]({}) the sea.\n\n![]({})\n\n{STORY} End.",
        url("a"),
        url("b"),
        url("c")
    );
    assert_markdown(&html, &expected);
    assert!(!article(&html).markdown_with(&Rendering::new().images(false)).contains(".jpg"));
    // Behind markup they are no part of it.
    assert_markdown(
        "<p>So <code>a</code><img src=/a.jpg> or <b>b</b><img src=/b.jpg> it is",
        "So `a`![](https://example.org/a.jpg) or **b**![](https://example.org/b.jpg) it is",
    );
}

#[test]
fn pictures_of_signs_are_text() {
    assert_markdown(
        "<p><img class=emoji alt='😀' src=/a.png> Ebb <img class=wp-smiley alt=':)' src=/b.gif> and flood<img src=/c.png width=20 alt=':wave:'></p>",
        "😀 Ebb :) and flood:wave:",
    );
    assert_markdown(
        "<p>Ebb <img src=/d.png alt='🌊' width=20> and <img src=/e.png alt='*' width=9> flood",
        "Ebb 🌊 and flood",
    );
    let picture = "<img src=/d.png alt=Ebb width=20>";
    assert_markdown(
        &format!("<p>{STORY} {picture} It went."),
        &format!("{STORY} ![Ebb](https://example.org/d.png) It went."),
    );
}

#[test]
fn embeds_are_links() {
    for (markup, expected) in [
        (
            "<iframe src='https://www.youtube-nocookie.com/embed/abc123?rel=0' title='Low tide'></iframe>",
            "[https://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123 \"Low tide\")",
        ),
        (
            "<iframe data-src=//player.vimeo.com/video/123></iframe>",
            "[https://vimeo.com/123](https://vimeo.com/123)",
        ),
        (
            "<video><source src=/tide.mp4></video>",
            "[https://example.org/tide.mp4](https://example.org/tide.mp4)",
        ),
        (
            "<audio src=tide.mp3></audio>",
            "[https://example.org/blog/tide.mp3](https://example.org/blog/tide.mp3)",
        ),
        (
            "<iframe src='https://www.youtube.com/embed/videoseries?list=PL-1'></iframe>",
            "[https://www.youtube.com/playlist?list=PL-1](https://www.youtube.com/playlist?list=PL-1)",
        ),
        (
            "<iframe src='https://player.vimeo.com/video/123?h=a1&amp;dnt=1'></iframe>",
            "[https://vimeo.com/123?h=a1](https://vimeo.com/123?h=a1)",
        ),
        (
            "<amp-youtube data-videoid=abc></amp-youtube>",
            "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)",
        ),
        (
            "<lite-youtube videoid=abc playlabel='Low tide'></lite-youtube>",
            "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc \"Low tide\")",
        ),
        ("<amp-youtube data-videoid='\"><script>'></amp-youtube>", ""),
        ("<iframe src='https://ads.example.net/slot'></iframe>", ""),
        ("<iframe src='javascript:x'></iframe>", ""),
    ] {
        let gap = if expected.is_empty() { "" } else { "\n\n" };
        assert_markdown(
            &format!("<p>{STORY}</p>{markup}<p>End."),
            &format!("{STORY}{gap}{expected}\n\nEnd."),
        );
    }
    let frame = "<iframe src='https://www.youtube.com/embed/abc'></iframe>";
    // Within a paragraph there is no place for it.
    assert_markdown(
        &format!("<p>{STORY} {frame} So it went.<p>End."),
        &format!(
            "{STORY} So it went.\n\n[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)\n\nEnd."
        ),
    );
    let relative = format!("<main><p>{STORY}</p>{}</main>", frame.replace("https:", ""));
    let article = Extractor::new().keep("main").unwrap().extract(&relative).unwrap();
    let Some(Block::Embed { url, .. }) = article.blocks.last() else { panic!("{:?}", article.blocks) };
    assert_eq!(url, "https://www.youtube.com/watch?v=abc", "of a page without an address");
    let pruned = Extractor::new().keep("main").unwrap().prune("iframe").unwrap();
    let article = pruned.extract(&format!("<main><p>{STORY}</p>{frame}<p>End.</main>")).unwrap();
    assert_eq!(article.blocks.len(), 2, "{:?}", article.blocks);
    assert_markdown(
        "<blockquote class=twitter-tweet><p>Low tide at noon</p>&mdash; Ida (@ida) <a href='https://twitter.com/ida/status/1?ref_src=x'>March 4</a></blockquote>",
        "> Low tide at noon\n>\n> — Ida (@ida) [March 4](https://twitter.com/ida/status/1?ref_src=x)",
    );
}
