//! Readers' comments below a text, in the markup of systems whose posts may as well be the content themselves: who wrote
//! what and when, and none of it in the text.

use unhusk::Article;

const TEXT: [&str; 3] = [
    "The harbour committee has agreed to close the outer basin for three weeks in May, so that the sluice gates can be lifted \
     out and the sills below them scraped clean for the first time since they were laid.",
    "Boats that lie there now will be moved to the inner basin, where the mooring fee stays the same, and the slipway remains \
     open to anybody who can do without a crane.",
    "Divers looked at the sills in February and found mussels a hand deep, two bicycles and the anchor that the lifeboat lost \
     in the storm of the year before last.",
];
const COMMENTS: [&str; 3] = [
    "I have waited ten years for somebody to look below those gates, and I am glad that it is not me who has to scrape.",
    "You may borrow my scraper if they run short. It has done two hulls and a church floor.",
    "Will the ferry still turn in the outer basin while the gates are out? The timetable says nothing about it.",
];
const NAMES: [&str; 3] = ["bo_reed", "cy", "dee"];

/// A page that calls itself an article, with a text and what stands below it.
fn page(text: &str, below: &str) -> Article {
    unhusk::extract(&format!(
        "<!doctype html><html lang=en><head><title>Outer basin closes in May</title><meta property=og:type content=article></head><body><header><nav><a href=/>Home</a> \
         <a href=/f>Forum</a></nav></header>{text}{below}<footer><a href=/i>Imprint</a> <a href=/p>Privacy</a></footer></body>"
    ))
}

/// The text as an article.
fn article() -> String {
    let [a, b, c] = TEXT;
    format!("<article><h1>Outer basin closes in May</h1><p>{a}</p><p>{b}</p><p>{c}</p></article>")
}

/// Fails if the text is not the text alone, or the comments are not those with these dates and depths.
#[track_caller]
fn assert_comments(article: &Article, dates: [&str; 3], depths: [u16; 3]) {
    let text = article.text();
    assert!(TEXT.iter().all(|part| text.contains(part)), "{text}");
    assert!(!COMMENTS.iter().any(|part| text.contains(part)), "{text}");
    let found: Vec<_> = article
        .comments
        .iter()
        .map(|c| (c.author.as_deref(), c.date.as_deref(), &*c.text, c.depth))
        .collect();
    let expected: Vec<_> = (0..3).map(|i| (Some(NAMES[i]), Some(dates[i]), COMMENTS[i], depths[i])).collect();
    assert_eq!(found, expected);
}

/// Fails if the comments are not in the text, or are listed beside it. Of single ones the model may think otherwise.
#[track_caller]
fn assert_thread(article: &Article) {
    let text = article.text();
    assert!(COMMENTS.iter().filter(|part| text.contains(**part)).count() >= 2, "{text}");
    assert_eq!(article.comments, []);
}

/// One comment after another.
fn each(one: impl Fn(usize) -> String) -> String {
    (0..3).map(one).collect()
}

const AGES: [&str; 3] = ["5 days ago", "4 days ago", "3 days ago"];
const DEPTHS: [u16; 3] = [0, 1, 0];

/// The first comment with the second within it, and the third.
fn nested(one: impl Fn(usize, &str) -> String) -> String {
    format!("{}{}", one(0, &one(1, "")), one(2, ""))
}

#[test]
fn old_reddit() {
    let one = |i: usize, inner: &str| {
        let (name, age, text) = (NAMES[i], AGES[i], COMMENTS[i]);
        format!(
            "<div class='thing id-t1_{i} noncollapsed comment' id=thing_t1_{i} data-author={name}><p class=parent><a name={i}></a></p>\
             <div class='midcol unvoted'><div class='arrow up' role=button aria-label=upvote></div></div><div class='entry unvoted'>\
             <p class=tagline><a href='javascript:void(0)' class=expand>[–]</a><a href=/user/{name} class='author may-blank'>{name}</a>\
             <span class=userattrs></span> <span class='score unvoted'>5 points</span> <time class=live-timestamp>{age}</time>&nbsp;\
             <a href='javascript:void(0)' class=numchildren>(1 child)</a></p><form class='usertext warn-on-unload'><input type=hidden \
             name=thing_id><div class='usertext-body may-blank-within md-container'><div class=md><p>{text}</p></div></div></form>\
             <ul class='flat-list buttons'><li class=first><a href=x class=bylink>permalink</a></li><li><a class=embed-comment>embed</a>\
             </li><li class=reply-button><a>reply</a></li></ul></div><div class=child><div class='sitetable listing'>{inner}</div></div></div>"
        )
    };
    let [a, b, c] = TEXT;
    let post = |body: &str| {
        format!(
            "<div class=content role=main><div id=siteTable class='sitetable linklisting'><div class='thing link self' data-author=ida>\
             <div class='entry unvoted'><div class=top-matter><p class=title><a class=title href=/r/harbour/q>Outer basin closes in \
             May</a></p><p class=tagline>submitted <time class=live-timestamp>8 days ago</time> by <a href=/user/ida class=author>ida</a>\
             </p></div>{body}<ul class='flat-list buttons'><li class=first><a class='bylink comments'>3 comments</a></li></ul></div></div>\
             </div>"
        )
    };
    let body = format!(
        "<div class=expando><form class=usertext><div class='usertext-body md-container'><div class=md><p>{a}</p><p>{b}</p><p>{c}</p></div></div></form></div>"
    );
    let below = format!(
        "<div class=commentarea><div class=panestack-title><span class=title>all 3 comments</span></div><div class=menuarea>\
         <span class=dropdown-title>sorted by: </span><div class=dropdown><span class=selected>best</span></div></div>\
         <div id=siteTable_t3_q class='sitetable nestedlisting'>{}</div></div></div>",
        nested(one)
    );
    assert_comments(&page(&post(&body), &below), AGES, DEPTHS);
    // Below a link they are what the page was made for.
    assert_thread(&page(&post(""), &below));
}

#[test]
fn reddit() {
    let ages = ["5d ago", "4d ago", "3d ago"];
    let one = |i: usize, inner: &str| {
        let (name, age, text) = (NAMES[i], ages[i], COMMENTS[i]);
        format!(
            "<shreddit-comment author={name} thingid=t1_{i} score=5><details role=article open><summary><div slot=commentAvatar>\
             <a href=/user/{name}/><span avatar><img alt='u/{name} avatar' src=/{i}.png width=32></span></a></div><div slot=commentMeta \
             class='flex flex-row'><div class='author-name-meta flex'><faceplate-hovercard><a class='truncate font-bold' \
             href=/user/{name}/>{name}</a></faceplate-hovercard></div><span>•</span><a href=/c/{i} rel=nofollow><faceplate-timeago>\
             <time datetime=2023-03-06>{age}</time></faceplate-timeago></a></div></summary><div class=grid><div class='md' slot=comment>\
             <div class='py-0'><p>{text}</p></div></div><shreddit-comment-action-row slot=actionRow><button><span>Upvote</span></button>\
             <faceplate-number>5</faceplate-number><button>Downvote</button><button>Reply</button><button>Award</button>\
             </shreddit-comment-action-row>{inner}</div></details></shreddit-comment>"
        )
    };
    let [a, b, c] = TEXT;
    let post = format!(
        "<main id=main-content><shreddit-post id=t3_q author=ida><div slot=credit-bar><a href=/r/harbour/>r/harbour</a><span>•</span>\
         <faceplate-timeago><time datetime=2023-03-05>8d ago</time></faceplate-timeago><a class=author-name href=/user/ida/>ida</a></div>\
         <h1 slot=title>Outer basin closes in May</h1><shreddit-post-text-body slot=text-body><div class=md><p>{a}</p><p>{b}</p><p>{c}</p>\
         </div></shreddit-post-text-body></shreddit-post>"
    );
    let below =
        format!("<shreddit-comment-tree id=comment-tree>{}</shreddit-comment-tree></main>", nested(one));
    assert_comments(&page(&post, &below), ages, DEPTHS);
}

#[test]
fn hacker_news() {
    // Indented by an attribute, and before that by the width of a picture alone
    let ages = ["5 hours ago", "4 hours ago", "3 hours ago"];
    let row = |i: usize, cell: &str| {
        let (name, age, text) = (NAMES[i], ages[i], COMMENTS[i]);
        format!(
            "<tr class='athing comtr' id={i}><td><table border=0><tr>{cell}<td valign=top class=votelinks><center><a id=up_{i}>\
             <div class=votearrow title=upvote></div></a></center></td><td class=default><div style='margin-top:2px'><span class=comhead>\
             <a href='user?id={name}' class=hnuser>{name}</a> <span class=age title=2023-03-06T10:05:00><a href='item?id={i}'>{age}</a>\
             </span> <span class=navs> | <a href='#9' class=clicky>next</a> <a class='togg clicky' href='javascript:void(0)'>[–]</a></span>\
             </span></div><br><div class=comment><div class='commtext c00'>{text}</div><div class=reply><p><font size=1><u>\
             <a href='reply?id={i}'>reply</a></u></font></div></div></td></tr></table></td></tr>"
        )
    };
    let [a, b, c] = TEXT;
    let page_of = |post: &str, below: String| {
        page(
            &format!(
                "<table class=fatitem border=0><tr class='athing submission'><td class=title></td><td class=votelinks></td><td class=title>\
                 <span class=titleline><a href='item?id=1'>Outer basin closes in May</a></span></td></tr><tr><td colspan=2></td><td \
                 class=subtext><span class=subline><span class=score>31 points</span> by <a href='user?id=ida' class=hnuser>ida</a> \
                 <span class=age><a href='item?id=1'>8 hours ago</a></span> | <a href=hide>hide</a> | <a href='item?id=1'>3 comments</a>\
                 </span></td></tr>{post}<tr><td colspan=2></td><td><form action=comment method=post><textarea></textarea></form></td></tr>\
                 </table>"
            ),
            &format!("<table border=0 class=comment-tree>{below}</table>"),
        )
    };
    let post =
        format!("<tr><td colspan=2></td><td><div class=toptext>{a}<p>{b}</p><p>{c}</p></div></td></tr>");
    let by_attribute =
        |i| row(i, &format!("<td class=ind indent={}><img src=s.gif height=1 width=0></td>", DEPTHS[i]));
    let by_width =
        |i| row(i, &format!("<td class=ind><img src=s.gif height=1 width={}></td>", DEPTHS[i] * 40));
    assert_comments(&page_of(&post, each(by_attribute)), ages, DEPTHS);
    assert_comments(&page_of(&post, each(by_width)), ages, DEPTHS);
    // Below a link they are what the page was made for.
    assert_thread(&page_of("", each(by_attribute)));
}

const DATES: [&str; 3] = ["Mar 6, 2023", "Mar 7, 2023", "Mar 8, 2023"];

/// A post of XenForo 2 about an article or in a thread.
fn xenforo_post(i: usize, name: &str, date: &str, text: &str) -> String {
    format!(
        "<article class='message message--post js-post js-inlineModContainer' data-author={name} itemscope \
         itemtype=https://schema.org/Comment><div class=message-inner><div class='message-cell message-cell--user'><section \
         class=message-user itemprop=author><div class=message-avatar><a href=/m/{i}/ class='avatar avatar--m'><span>{}</span></a></div>\
         <div class=message-userDetails><h4 class=message-name><a href=/m/{i}/ class=username itemprop=name>{name}</a></h4><h5 \
         class='userTitle message-userTitle'>Well-known member</h5></div><div class=message-userExtras><dl class=pairs><dt>Joined</dt>\
         <dd>Mar 3, 2011</dd></dl><dl class=pairs><dt>Location</dt><dd>Lower Wend</dd></dl></div></section></div><div \
         class='message-cell message-cell--main'><header class=message-attribution><ul class='message-attribution-main listInline'><li>\
         <a href=/p/{i}><time class=u-dt>{date}</time></a></li></ul><ul class=message-attribution-opposite><li><a href=/p/{i}>#{i}</a>\
         </li></ul></header><div class='message-content js-messageContent'><div class='message-userContent lbContainer'><article \
         class='message-body js-selectToQuote'><div class=bbWrapper>{text}</div></article></div></div><footer class=message-footer><div \
         class='message-actionBar actionBar'><a class=actionBar-action>Like</a> <a class=actionBar-action>Reply</a></div></footer></div>\
         </div></article>",
        name[..1].to_uppercase()
    )
}

#[test]
fn xenforo() {
    let [a, b, c] = TEXT;
    let posts = each(|i| xenforo_post(i + 2, NAMES[i], DATES[i], COMMENTS[i]));
    let article = format!(
        "<div class='block block--messages'><div class=block-container><article class='message message--article js-post' data-author=Ida>\
         <div class='message-content js-messageContent'><article class=message-body><div class=bbWrapper>{a}<br><br>{b}<br><br>{c}</div>\
         </article></div></article></div></div>"
    );
    let headed = format!(
        "<div class='block block--messages'><h3 class=block-header>Comments</h3><div class=block-body>{posts}</div></div>"
    );
    assert_comments(&page(&article, &headed), DATES, [0; 3]);
    let bare = format!("<div class='block block--messages'><div class=block-body>{posts}</div></div>");
    assert_comments(&page(&article, &bare), DATES, [0; 3]);
    // A thread, and one of a forum that says so
    let first = xenforo_post(1, "ida", "Mar 5, 2023", &format!("{a}<br><br>{b}<br><br>{c}"));
    assert_thread(&page(
        "",
        &format!("<div class='block block--messages'><div class=block-body>{first}{posts}</div></div>"),
    ));
    let declared = "<script type=application/ld+json>{\"@type\": \"DiscussionForumPosting\"}</script>";
    assert_thread(&page(declared, &format!("{article}{headed}")));
    // Comments on pictures and downloads
    let simple = each(|i| {
        format!(
            "<div class='message message--simple' data-author={0}><div class='message-cell message-cell--user'><div class=message-user><a \
             class='avatar avatar--s'><span>X</span></a></div></div><div class='message-cell message-cell--main'><div class=message-content>\
             <header class=message-attribution><ul class=listInline><li class=message-attribution-user><a class='avatar avatar--xxs'>\
             <span>X</span></a><h4 class=attribution><a href=/m class=username>{0}</a></h4></li><li><a href=/x rel=nofollow><time \
             class=u-dt>{1}</time></a></li></ul></header><article class=message-body><div class=bbWrapper>{2}</div></article></div></div></div>",
            NAMES[i], DATES[i], COMMENTS[i]
        )
    });
    let below = format!(
        "<div class=block-container><h3 class=block-header>Comments</h3><div class=block-body>{simple}</div></div>"
    );
    assert_comments(&page(&self::article(), &below), DATES, [0; 3]);
}

#[test]
fn vbulletin() {
    let dates = ["03-06-2023, 10:05 AM", "03-07-2023, 10:05 AM", "03-08-2023, 10:05 AM"];
    let four = each(|i| {
        let (name, text, (day, time)) = (NAMES[i], COMMENTS[i], dates[i].split_once(' ').unwrap());
        format!(
            "<li class='postbit postbitim postcontainer old' id=post_{i}><div class=posthead><span class='postdate old'><span class=date>\
             {day}&nbsp;<span class=time>{time}</span></span></span><span class=nodecontrols><a class=postcounter href=#p{i}>#{i}</a></span>\
             </div><div class=postdetails><div class=userinfo><div class=username_container><div class='popupmenu memberaction'><a \
             class='username offline popupctrl' href=/m/{i}><strong>{name}</strong></a><ul class='popupbody memberaction_body'><li>\
             <a href=/m/{i}>View Profile</a></li><li><a href=/s/{i}>View Forum Posts</a></li></ul></div></div><span class=usertitle>Senior \
             Member</span><dl class=userinfo_extra><dt>Join Date</dt> <dd>Mar 2011</dd><dt>Posts</dt> <dd>1,224</dd></dl></div><div \
             class=postbody><h2 class='title icon'>Re: Outer basin closes in May</h2><div class=content><blockquote class='postcontent \
             restore'>{text}</blockquote></div></div></div><div class=postfoot><a class=newreply href=/r>Reply</a> <a class=newreply \
             href=/q>Reply With Quote</a></div></li>"
        )
    });
    let cms = format!(
        "<div id=comments class=cms_comments><h4 class=threadtitle>Comments</h4><ol id=posts class=posts>{four}</ol></div>"
    );
    assert_comments(&page(&article(), &cms), dates, [0; 3]);
    let five = each(|i| {
        let (name, date, text) = (NAMES[i], dates[i], COMMENTS[i]);
        format!(
            "<li class='b-post js-post' itemprop=comment itemscope itemtype=http://schema.org/Comment><div class=b-post__body><div \
             class='b-post__hide-when-deleted b-userinfo' itemprop=author><div class=author><strong><a href=/m/{i}><span itemprop=name>\
             {name}</span></a></strong></div><div class=usertitle>Senior Member</div></div><div class='b-post__content js-post__content'>\
             <div class=b-post__timestamp><time itemprop=dateCreated>{date}</time></div><div class='js-post__content-text restore' \
             itemprop=text>{text}</div></div></div></li>"
        )
    });
    assert_comments(
        &page(&article(), &format!("<ul class='conversation-list stream-view'>{five}</ul>")),
        dates,
        [0; 3],
    );
}

#[test]
fn phpbb() {
    let dates = ["Mar 06, 2023 10:05 am", "Mar 07, 2023 10:05 am", "Mar 08, 2023 10:05 am"];
    let posts = each(|i| {
        let (name, date, text) = (NAMES[i], dates[i], COMMENTS[i]);
        format!(
            "<div id=p{i} class='post has-profile bg2'><div class=inner><dl class=postprofile><dt class='has-profile-rank no-avatar'><a \
             href=/m/{i} class=username>{name}</a></dt><dd class=profile-rank>Fireman</dd><dd class=profile-posts><strong>Posts:</strong> \
             <a href=#>38</a></dd><dd class=profile-joined><strong>Joined:</strong> Sat Mar 01, 2014 9:10 pm</dd></dl><div \
             class=postbody><h3><a href=#p{i}>Re: Outer basin closes in May</a></h3><ul class=post-buttons><li><a class=button><span \
             class=sr-only>Quote</span></a></li></ul><p class=author><a class=unread href=#p{i}><span class=sr-only>Post</span></a><span \
             class=responsive-hide>by <strong><a href=/m/{i} class=username>{name}</a></strong> &raquo; </span><time>{date}</time></p><div \
             class=content>{text}</div><div class=signature>If it doesn’t leak, it’s empty.</div></div></div></div>"
        )
    });
    let named = format!("<section id=comments><h2>Comments</h2>{posts}</section>");
    assert_comments(&page(&article(), &named), dates, [0; 3]);
    let headed = format!("<div class=portal-posts><h3>Comments (3)</h3>{posts}</div>");
    assert_comments(&page(&article(), &headed), dates, [0; 3]);
}

#[test]
fn schema_org() {
    let dates = ["6 March 2023", "7 March 2023", "8 March 2023"];
    let one = |i: usize, inner: &str| {
        format!(
            "<div itemprop=comment itemscope itemtype=https://schema.org/Comment><span itemprop=author itemscope><span itemprop=name>{}\
             </span></span> <time itemprop=dateCreated>{}</time><div itemprop=text><p>{}</p></div>{inner}</div>",
            NAMES[i], dates[i], COMMENTS[i]
        )
    };
    assert_comments(&page(&article(), &format!("<section>{}</section>", nested(one))), dates, DEPTHS);
    // The type before that, and a list that only the property names
    for marks in ["itemprop=comment itemscope itemtype=http://schema.org/UserComments", "itemprop=comment"] {
        let items = each(|i| {
            format!(
                "<li {marks}><span itemprop=creator><span itemprop=name>{}</span></span>, <time itemprop=commentTime>{}</time><p \
                 itemprop=commentText>{}</p></li>",
                NAMES[i], dates[i], COMMENTS[i]
            )
        });
        assert_comments(&page(&article(), &format!("<ol>{items}</ol>")), dates, [0; 3]);
    }
}
