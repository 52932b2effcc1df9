//! Videos, sounds and posts of other sites.

use ego_tree::NodeRef;
use html5ever::local_name;
use scraper::Node;
use url::Url;

use super::Source;
use crate::article::Block;
use crate::cues::Tag;
use crate::page::dom::{attribute, element};
use crate::words;

/// Sites whose frames are content, with what stands before the identifier in the frame's path and in the address that readers
/// know. Frames of others are mostly advertising.
const PLAYERS: [(&str, &str, &str); 18] = [
    ("youtube.com", "/embed/", "https://www.youtube.com/watch?v="),
    ("youtube-nocookie.com", "/embed/", "https://www.youtube.com/watch?v="),
    ("player.vimeo.com", "/video/", "https://vimeo.com/"),
    ("dailymotion.com", "/embed/video/", "https://www.dailymotion.com/video/"),
    ("platform.twitter.com", "", ""),
    ("instagram.com", "", ""),
    ("tiktok.com", "/embed/v2/", "https://www.tiktok.com/embed/v2/"),
    ("facebook.com", "", ""),
    ("open.spotify.com", "/embed/", "https://open.spotify.com/"),
    ("w.soundcloud.com", "", ""),
    ("bandcamp.com", "", ""),
    ("player.twitch.tv", "", ""),
    ("embed.ted.com", "/talks/", "https://www.ted.com/talks/"),
    ("archive.org", "/embed/", "https://archive.org/details/"),
    ("codepen.io", "", ""),
    ("codesandbox.io", "/embed/", "https://codesandbox.io/s/"),
    ("datawrapper.dwcdn.net", "", ""),
    ("rutube.ru", "/play/embed/", "https://rutube.ru/video/"),
];

/// Components that show a video, with the attribute that holds its identifier and what stands before that in the address.
const COMPONENTS: [(&str, &str, &str); 4] = [
    ("amp-youtube", "data-videoid", "https://www.youtube.com/watch?v="),
    ("amp-vimeo", "data-videoid", "https://vimeo.com/"),
    ("lite-youtube", "videoid", "https://www.youtube.com/watch?v="),
    ("lite-vimeo", "videoid", "https://vimeo.com/"),
];

/// What stands for an identifier in the address of a frame of YouTube that shows a playlist.
const PLAYLIST: &str = "videoseries";

/// What a frame, video or sound shows.
pub(super) fn embed(source: Source<'_>, node: NodeRef<'_, Node>) -> Option<Block> {
    let frame = element(node)?;
    let own = [attribute(frame, &local_name!("src")), frame.attr("data-src"), frame.attr("data-lazy-src")];
    let address = own.into_iter().flatten().find_map(|address| source.address(address));
    let address =
        address.map(|address| if address.starts_with("//") { format!("https:{address}") } else { address });
    let title = attribute(frame, &local_name!("title")).map(words::folded).filter(|title| !title.is_empty());
    if let Some((_, id, shown)) = COMPONENTS.iter().find(|(name, ..)| *name == frame.name()) {
        let id = frame.attr(id).filter(|id| !id.is_empty() && is_plain(id))?;
        let title = title.or_else(|| frame.attr("playlabel").map(words::folded));
        return Some(Block::Embed { url: format!("{shown}{id}"), title });
    }
    if Tag::of(&frame.name.local) == Tag::Iframe || frame.name() == "amp-iframe" {
        return Some(Block::Embed { url: watched(&Url::parse(&address?).ok()?)?, title });
    }
    let sources = || {
        let children = node.children().filter_map(element).filter(|e| e.name() == "source");
        children.filter_map(|e| attribute(e, &local_name!("src"))).find_map(|address| source.address(address))
    };
    Some(Block::Embed { url: address.or_else(sources)?, title })
}

/// The address under which readers find what a frame shows.
fn watched(frame: &Url) -> Option<String> {
    let host = frame.host_str()?;
    let is_of =
        |site: &str| host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let (_, path, shown) = PLAYERS.iter().find(|(site, ..)| is_of(site))?;
    let Some(id) = frame.path().strip_prefix(path).filter(|id| !path.is_empty() && !id.is_empty()) else {
        return Some(frame.as_str().to_owned());
    };
    let parameter = |name: &str| {
        let (_, value) = frame.query_pairs().find(|(key, _)| key == name)?;
        is_plain(&value).then(|| value.into_owned())
    };
    let id = id.trim_end_matches('/');
    if let (PLAYLIST, Some(list)) = (id, parameter("list")) {
        return Some(format!("https://www.youtube.com/playlist?list={list}"));
    }
    // Without their key videos that are not listed are not shown.
    let key = parameter("h").filter(|_| is_of("vimeo.com")).map(|key| format!("?h={key}"));
    Some(format!("{shown}{id}{}", key.unwrap_or_default()))
}

/// Whether a value may stand in an address as it is.
fn is_plain(value: &str) -> bool {
    value.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
}
