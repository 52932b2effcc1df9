//! Comment areas of each shape: who, when, what, and within what.

use super::*;
use crate::outline::html;
use crate::page::Page;

/// The comments of a page: author, date, text and depth.
fn read(html: &str, kept: &[usize]) -> Vec<(Option<String>, Option<String>, String, u16)> {
    let page = Page::parse(html);
    let outline = html::outline(page.document(), &[], &[]);
    let text = |i: usize| outline.block_text(&outline.blocks[i]).to_owned();
    let plain = |c: Comment| {
        let author = c.author.and_then(|i| header(&text(i)).name.map(str::to_owned));
        let date = c.date.map(|i| header(&text(i)).date.map_or_else(|| text(i), str::to_owned));
        (author, date, c.text.into_iter().map(text).collect::<Vec<_>>().join(" / "), c.depth)
    };
    comments(&outline, page.document(), kept).into_iter().map(plain).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn wordpress_comments_nest() {
    let item = |n: u32, author: &str, text: &str, inner: &str| {
        format!(
            "<li class='comment even' id=comment-{n}><article class=comment-body><div class='comment-author vcard'>\
             <b class=fn>{author}</b> <span class=says>says:</span></div><div class=comment-metadata><a href=x>\
             <time>{n} March 2023 at 10:05</time></a></div><div class=comment-content><p>{text}</p></div>\
             <div class=reply><a href=x>Reply</a></div></article>{inner}</li>"
        )
    };
    let answer = format!("<ol class=children>{}</ol>", item(2, "Bo", "It was not, I was there.", ""));
    let page = format!(
        "<article><h1>Tea</h1><p>Water first.</p></article><div id=comments class=comments-area><h2>2 comments</h2>\
         <ol class=comment-list>{}{}</ol><div class=comment-respond><h3>Leave a reply</h3><p>Your email address will \
         not be published.</p></div></div>",
        item(1, "Ada Holm", "The tea was cold.", &answer),
        item(3, "Cy", "Lukewarm, I would say.", "")
    );
    assert_eq!(
        read(&page, &[0, 1]),
        [
            (some("Ada Holm"), some("1 March 2023 at 10:05"), "The tea was cold.".to_owned(), 0),
            (some("Bo"), some("2 March 2023 at 10:05"), "It was not, I was there.".to_owned(), 1),
            (some("Cy"), some("3 March 2023 at 10:05"), "Lukewarm, I would say.".to_owned(), 0),
        ]
    );
}

#[test]
fn comments_in_a_row_begin_with_their_headers() {
    let page = "<p>Text</p><div class=kommentare><p class=author>Ada</p><p>Der Tee war kalt, schon wieder.</p>\
                <p>Leider.</p><p class=author>Bo</p><p>Meiner nicht.</p></div>";
    assert_eq!(
        read(page, &[0]),
        [
            (some("Ada"), None, "Der Tee war kalt, schon wieder. / Leider.".to_owned(), 0),
            (some("Bo"), None, "Meiner nicht.".to_owned(), 0),
        ]
    );
}

#[test]
fn schema_org_marks_comments_too() {
    let page = "<p>Text</p><section><div itemscope itemtype=https://schema.org/Comment><span itemprop=author>Ada</span>\
                <p>The tea was cold, again.</p></div></section>";
    assert_eq!(read(page, &[0]), [(some("Ada"), None, "The tea was cold, again.".to_owned(), 0)]);
}

#[test]
fn a_heading_tells_an_area_without_a_name() {
    let page = |heading: &str| {
        format!(
            "<p>Text</p><div class=x1><h3>{heading}</h3><div><b class=author>Ada</b><p>The tea was cold, again.</p></div></div>"
        )
    };
    let expected = [(some("Ada"), None, "The tea was cold, again.".to_owned(), 0)];
    assert_eq!(read(&page("2 comments"), &[0]), expected);
    assert_eq!(read(&page("Opening hours"), &[0]), []);
}

#[test]
fn a_form_is_no_comment_but_a_box_is() {
    let page =
        |inner: &str| format!("<p>Text</p><div id=comments><div class=comment-box>{inner}</div></div>");
    assert_eq!(read(&page("<b class=author>Ada</b><p>The tea was cold, again.</p>"), &[0]).len(), 1);
    assert_eq!(read(&page("<p>Write what you think of it here</p><textarea></textarea>"), &[0]), []);
}

#[test]
fn a_thread_that_is_the_content_has_no_comments() {
    let page = "<div class=comments><p class=author>Ada</p><p>One two three four five six.</p><p class=author>Bo</p>\
                <p>Seven eight nine ten.</p></div><p>Imprint</p>";
    assert_eq!(read(page, &[1, 3]), []);
    assert_eq!(read(page, &[]).len(), 2);
    assert_eq!(read(page, &[1]), [], "most of it is kept");
    // A comment of which some is kept is none.
    assert_eq!(read(page, &[3])[..], [(some("Ada"), None, "One two three four five six.".to_owned(), 0)]);
}

#[test]
fn comments_are_found_within_an_area_that_is_the_text() {
    let comment = "<li class=comment><div class='comment-author vcard'><b class=fn>Ada Holm</b></div><p>The tide waits for nobody at all.";
    let page = format!(
        "<article class='hentry category-kommentar'><h1>Tea</h1><p>A long text about tea and tides and what they have in common.<p>There is more of it than of comments.\
         <div id=comments><h3>1 comment</h3><ol>{comment}</ol></div></article><footer>2020</footer>"
    );
    let expected = (some("Ada Holm"), None, "The tide waits for nobody at all.".to_owned(), 0);
    assert_eq!(read(&page, &[0, 1, 2]), [expected]);
}

/// The comments in an area behind a text.
fn read_area(area: &str) -> Vec<(Option<String>, Option<String>, String, u16)> {
    read(&format!("<p>Water first.</p>{area}<footer>2020</footer>"), &[0])
}

fn comment(
    author: &str,
    date: &str,
    text: &str,
    depth: u16,
) -> (Option<String>, Option<String>, String, u16) {
    (
        some(author).filter(|author| !author.is_empty()),
        some(date).filter(|date| !date.is_empty()),
        text.to_owned(),
        depth,
    )
}

#[test]
fn headers_below_their_texts_end_comments() {
    // WordPress' classic theme, Movable Type
    assert_eq!(
        read_area(
            "<ol id=commentlist><li><p>The tea was cold, again.</p><p><cite>Comment by <a href=x>Ada Holm</a> — 17.07, 2011 @ \
             <a href=#a>13:04</a></cite></p></li><li><p>Mine was not cold at all.</p><p>Lukewarm.</p><p><cite>Comment by Bo — \
             18.07, 2011 @ <a href=#b>09:00</a></cite></p></li></ol>"
        ),
        [
            comment("Ada Holm", "17.07, 2011 @ 13:04", "The tea was cold, again.", 0),
            comment("Bo", "18.07, 2011 @ 09:00", "Mine was not cold at all. / Lukewarm.", 0),
        ]
    );
    assert_eq!(
        read_area(
            "<div id=comments class=comments><h2>2 Comments</h2><div class=comments-body><p>The tea was cold, again.</p>\
             <p class=posted>Posted by: <a href=x>Ada Holm</a> | March 3, 2005 10:05 AM</p><p>Mine was not cold at all.</p>\
             <p class=posted>Posted by: Bo | March 4, 2005 9:00 PM</p></div></div>"
        ),
        [
            comment("Ada Holm", "March 3, 2005 10:05 AM", "The tea was cold, again.", 0),
            comment("Bo", "March 4, 2005 9:00 PM", "Mine was not cold at all.", 0),
        ]
    );
}

#[test]
fn names_are_told_by_their_place() {
    // Blogger, wpDiscuz, a name without a class, a name behind the date
    for (area, author, date) in [
        (
            "<div class=comments><ol><li class=comment><div class=comment-header><cite class=user><a href=x>Ada</a></cite>\
             <span class='datetime secondary-text'><a href=#c>21:05</a></span></div><p class=comment-content>Hey,<br><br>the tea \
             was cold, again.</p><span class=comment-actions><a>Reply</a></span></li></ol></div>",
            "Ada",
            "21:05",
        ),
        (
            "<div class=comments><div class=wc-comment><div><span>Guest</span></div><div><div class=wc-comment-author>Ada</div>\
             <div class=wc-comment-text><p>Hey,</p><p>the tea was cold, again.</p></div><div><a>0</a> <div class=wc-date>3 years ago\
             </div></div></div></div></div>",
            "Ada",
            "3 years ago",
        ),
        (
            "<div class=comments><h4>Ada</h4><div>3 March 2020, 10:05</div><p>Hey,</p><p>the tea was cold, again.</p></div>",
            "Ada",
            "3 March 2020, 10:05",
        ),
        (
            "<div class=comments><div>3 March 2020</div><div>Ada</div><p>Hey,</p><p>the tea was cold, again.</p></div>",
            "Ada",
            "3 March 2020",
        ),
        (
            "<div class=comments><div><a href=/u/ada>Ada</a><p>Hey,</p><p>the tea was cold, again.</p><div>18. September um \
             08:37</div></div></div>",
            "Ada",
            "18. September um 08:37",
        ),
    ] {
        assert_eq!(read_area(area), [comment(author, date, "Hey, / the tea was cold, again.", 0)], "{area}");
    }
}

#[test]
fn answers_nest_by_elements_too() {
    let one = |name: &str, inner: &str| {
        format!(
            "<div class=comment><div class=tagline><a class=author>{name}</a> <time>3 March 2020</time></div>\
             <div class=md><p>The tea was cold, said {name}.</p></div><div class=child>{inner}</div></div>"
        )
    };
    let page =
        format!("<div class=commentarea>{}{}</div>", one("Ada", &one("Bo", &one("Cy", ""))), one("Dee", ""));
    let found: Vec<_> = read_area(&page)
        .into_iter()
        .map(|(author, _, _, depth)| (author.unwrap_or_default(), depth))
        .collect();
    let found: Vec<_> = found.iter().map(|(author, depth)| (&**author, *depth)).collect();
    assert_eq!(found, [("Ada", 0), ("Bo", 1), ("Cy", 2), ("Dee", 0)]);
}

#[test]
fn comment_systems_have_shapes_of_their_own() {
    let disqus = "<div id=disqus_thread><ul class=post-list><li class=post><div class=post-content><header>\
        <span class=post-byline><span class=author><a href=/by/ida>Ida Holm</a></span></span> <span class=post-meta>\
        <a class=time-ago>2 years ago</a></span></header><div class=post-message><p>The tea was cold again.</div></div>\
        <ul class=children><li class=post><div class=post-content><header><span class=author><a href=/by/bo>Bo Reed</a>\
        </span> <a class=time-ago>1 year ago</a></header><div class=post-message><p>It was not, I was there.</div></div>\
        </ul></ul></div>";
    let drupal = "<section class=comments id=comments><h2>Comments</h2><article class=comment><footer><p \
        class=comment__author><a href=/u/3>Ida Holm</a></p><p class=comment__time>2 years ago</p></footer><div \
        class=content><p>The tea was cold again.</p><ul class=links><li><a href=x>Reply</a></ul></div></article><div \
        class=indented><article class=comment><footer><p class=comment__author>Bo Reed</p><p class=comment__time>1 year \
        ago</p></footer><div class=content><p>It was not, I was there.</div></article></div></section>";
    for system in [disqus, drupal] {
        let comments = [
            comment("Ida Holm", "2 years ago", "The tea was cold again.", 0),
            comment("Bo Reed", "1 year ago", "It was not, I was there.", 1),
        ];
        assert_eq!(read_area(system), comments, "{system}");
    }
    let discourse = "<div id=discourse-comments><div class=topic-post><div class=names><span class=username><a href=/u/ida>\
        idaholm</a></span></div><span class=relative-date>6 March 2023</span><div class=cooked><p>The tea was cold \
        again.</div></div></div>";
    assert_eq!(read_area(discourse), [comment("idaholm", "6 March 2023", "The tea was cold again.", 0)]);
    let typo3 = "<div class=tx-comments id=comments><div class=tx-comments-comment><p>Ida Holm schrieb am 6. März \
        2023:</p><p>Der Tee war wieder kalt.</p></div></div>";
    assert_eq!(read_area(typo3), [comment("Ida Holm", "6. März 2023", "Der Tee war wieder kalt.", 0)]);
    let guestbook = "<h3>2 Kommentare</h3><dl class=comments><dt>Ida Holm, 6.3.2023<dd>Der Tee war wieder kalt.<dt>Bo \
        Reed, 7.3.2023<dd>War er nicht, ich war dabei.</dl>";
    let comments = [
        comment("Ida Holm", "6.3.2023", "Der Tee war wieder kalt.", 0),
        comment("Bo Reed", "7.3.2023", "War er nicht, ich war dabei.", 0),
    ];
    assert_eq!(read_area(guestbook), comments);
}

#[test]
fn what_nobody_wrote_at_no_time_is_no_comment() {
    for area in [
        "<div class=comments><p>No comments to show.</p></div>",
        "<div class=comments><p>Please enable JavaScript to view the comments powered by us.</p></div>",
        "<div class=comments><p>To join the conversation, become a member of the tea club today!</p></div>",
        "<ul class=recent-comments><li><a href=x>Ada</a> on <a href=y>Tea and what to do with it when it is cold</a></ul>",
        "<div class=comments><div class=message-user><h4 class=username>Ada</h4><dl><dt>Joined<dd>3 March 2011<dt>Location of \
         this member<dd>Somewhere by the sea</dl></div></div>",
    ] {
        assert_eq!(read_area(area), [], "{area}");
    }
    // A notice before the first comment is not part of it.
    assert_eq!(
        read_area(
            "<div class=comments><p>Dear readers, we are grateful for each letter.</p><p class=author>Ada</p><p>The tea was cold.</p>\
             <p class=author>Bo</p><p>Mine was not.</p></div>"
        ),
        [comment("Ada", "", "The tea was cold.", 0), comment("Bo", "", "Mine was not.", 0)]
    );
}

/// How many blocks stay kept, of a text and an area of which all is.
fn stay(text: &str, area: &str) -> usize {
    let html = format!("{text}{area}<footer>2020</footer>");
    let page = Page::parse(&html);
    let outline = html::outline(page.document(), &[], &[]);
    without(&page, &outline, Some("article"), (0..outline.blocks.len() - 1).collect()).len()
}

#[test]
fn comments_below_a_text_are_none_of_it() {
    let words = |n: usize| "tide ".repeat(n);
    let text = |n: usize| format!("<p>{}</p>", words(n));
    let one = |n: usize| format!("<div class=c><b class=author>Ada</b><p>{}</p></div>", words(n));
    let named = |inner: &str| format!("<div id=comments>{inner}</div>");
    assert_eq!(stay(&text(100), &named(&one(100))), 1);
    // Too short to stand by itself; too short for so many answers
    assert_eq!(stay(&text(49), &named(&one(20))), 3);
    assert_eq!(stay(&text(60), &named(&one(310))), 3);
    assert_eq!(stay(&text(60), &named(&one(290))), 1);
    // Nobody is named
    assert_eq!(stay(&text(100), &named(&text(20))), 2);
    // By class it is a comment with a date alone.
    let dated = |class: &str| {
        format!("<div class='{class}'><i class=date>3 March 2020</i><p>{}</p></div>", words(20))
    };
    assert_eq!(stay(&text(100), &dated("comment")), 1);
    assert_eq!(stay(&text(100), &dated("testimonial-comments")), 3);
    // A single one below a heading may be a text, several are comments.
    let headed = |inner: &str| format!("<div class=x1><h3>Comments</h3>{inner}</div>");
    assert_eq!(stay(&text(100), &headed(&one(20))), 4);
    assert_eq!(stay(&text(100), &headed(&one(20).repeat(2))), 1);
    // Posts of which the first is the text
    let posts = |first: &str| format!("<div class='{first}'>{}</div>", text(100));
    assert_eq!(
        stay(&posts("post first comment"), &format!("<div class='post comment'>{}</div>", one(20))),
        3
    );
    assert_eq!(stay(&posts("entry"), &format!("<div class='post comment'>{}</div>", one(20))), 1);
}

#[test]
fn a_page_that_declares_no_text_or_a_discussion_keeps_its_posts() {
    let html =
        format!("<p>{}</p><div id=comments><b class=author>Ada</b><p>It ebbs.</div>", "tide ".repeat(100));
    for (kind, linked, kept) in [
        (Some("article"), "", 1),
        (Some("og:product"), "", 1),
        (Some("website"), "", 3),
        (None, "", 3),
        (None, r#"{"@type":"http://schema.org/NewsArticle"}"#, 1),
        (None, r#"{"@type":"WebPage","name":"An article"}"#, 3),
    ] {
        let html = format!("<script type=application/ld+json>{linked}</script>{html}");
        let page = Page::parse(&html);
        let outline = html::outline(page.document(), &[], &[]);
        let all = (0..outline.blocks.len()).collect();
        assert_eq!(without(&page, &outline, kind, all).len(), kept, "{kind:?} {linked}");
    }
    let area = "<div id=comments><b class=author>Ada</b><p>The tide waits for nobody at all.</div>";
    let text = |before: &str, attributes: &str| {
        format!("{before}<div {attributes}><p>{}</div>", "tide ".repeat(100))
    };
    assert_eq!(stay(&text("", ""), area), 1);
    assert_eq!(stay(&text("", "itemscope itemtype=https://schema.org/QAPage"), area), 3);
    let linked = |kind: &str| format!("<script type=application/ld+json>{{\"@type\": \"{kind}\"}}</script>");
    assert_eq!(stay(&text(&linked("DiscussionForumPosting"), ""), area), 3);
    assert_eq!(stay(&text(&linked("NewsArticle"), ""), area), 1);
}

#[test]
fn what_the_caller_keeps_stays_below_a_text_too() {
    let html = format!(
        "<p>{}</p><div id=comments><b class=author>Ada</b><p>The tide waits.</div><footer>2020</footer>",
        "tide ".repeat(100)
    );
    let page = Page::parse(&html);
    let keep = scraper::Selector::parse("#comments").unwrap();
    let outline = html::outline(page.document(), &[], &[keep]);
    assert_eq!(without(&page, &outline, Some("article"), vec![0, 1, 2]), [0, 1, 2]);
}

#[test]
fn a_comment_among_answers_has_its_own_header() {
    // What stands around one comment belongs to it, unless there are two, or it has an own.
    let outer = |inner: &str| {
        format!("<div id=comments><div class=post><div class=date>3 March 2020</div>{inner}</div></div>")
    };
    let inner = "<div><b class=author>Ada</b><p>The tide waits for nobody at all.</p></div>";
    let text = "The tide waits for nobody at all.";
    assert_eq!(read_area(&outer(inner)), [comment("Ada", "3 March 2020", text, 0)]);
    assert_eq!(
        read_area(&outer(&inner.repeat(2))),
        [comment("Ada", "", text, 0), comment("Ada", "", text, 0)]
    );
    let dated = "<div><b class=author>Ada</b><i class=date>4 March 2020</i><p>The tide waits for nobody at all.</p></div>";
    assert_eq!(read_area(&outer(dated))[0].1, some("4 March 2020"));
}

#[test]
fn what_stands_around_a_comment_and_is_kept_is_none_of_it() {
    let area = "<div id=comments><div class=post><i class=date>3 March 2020</i><p>An answer that is main content.</p>\
        <div><b class=author>Ada</b><p>The tide waits for nobody at all.</p></div></div><p>And more of what nobody keeps here.</div>";
    let html = format!("<p>Water first.</p>{area}<footer>2020</footer>");
    assert_eq!(read(&html, &[0, 2]), [comment("Ada", "", "The tide waits for nobody at all.", 0)]);
}

#[test]
fn a_count_may_stand_behind_the_heading_of_an_area() {
    let is_heading = |text: &str| phrases_before_count(text).has(PhraseCues::COMMENTS);
    assert!(is_heading("Comments (3)") && is_heading("Kommentare: 12"));
    assert!(!is_heading("2 Answers 2") && !is_heading("Opening hours (3)") && !is_heading("Comments"));
}

#[test]
fn the_area_is_no_comment_around_others() {
    let own = |name: &str| {
        format!("<div class=c1><b class=author>{name}</b><p>The tide waits for nobody at all.</p></div>")
    };
    let area = format!(
        "<div id=comments>{}<b class=author>Bo</b><p>Mine was not cold at all, nor was it late.</p>{}</div>",
        own("Ada"),
        own("Cy")
    );
    assert_eq!(read_area(&area).iter().map(|comment| comment.3).collect::<Vec<_>>(), [0, 0, 0]);
}
