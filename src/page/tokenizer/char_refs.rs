//! Character references: `&amp;`, `&#38;`, `&#x26;`.
//! <https://html.spec.whatwg.org/#character-reference-state>

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
use html5ever::tendril::StrTendril;
use memchr::memchr;

use super::REPLACEMENT;

/// Where a reference stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// In text.
    Text,
    /// In the value of an attribute, where `&copy=` is part of an address.
    Attribute,
    /// In what was no markup to begin with, where only `&copy;` is meant as a reference.
    Data,
}

/// A value that was escaped though it is no markup, with its references resolved.
pub(crate) fn resolved(value: &str) -> String {
    let mut output = StrTendril::new();
    push_resolved(&mut output, value, Place::Data);
    output.into()
}

/// Appends text with its references resolved.
pub(super) fn push_resolved(output: &mut StrTendril, text: &str, place: Place) {
    let mut rest = text;
    while let Some(start) = memchr(b'&', rest.as_bytes()) {
        let (before, from) = rest.split_at(start);
        output.push_slice(before);
        let after = &from[1..];
        let length = match after.as_bytes().first() {
            Some(b'#') => numeric(&after[1..]).map(|(character, length)| {
                output.push_char(character);
                1 + length
            }),
            Some(byte) if byte.is_ascii_alphanumeric() => named(after, place).map(|(characters, length)| {
                characters.into_iter().flatten().for_each(|character| output.push_char(character));
                length
            }),
            _ => None,
        };
        if length.is_none() {
            output.push_char('&');
        }
        rest = &after[length.unwrap_or(0)..];
    }
    output.push_slice(rest);
}

/// The character whose number follows `&#`, and the length of the number with its `;`.
fn numeric(text: &str) -> Option<(char, usize)> {
    let (radix, marker) = if text.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
    let digits = text[marker..].chars().take_while(|character| character.is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let end = marker + digits;
    let semicolon = usize::from(text[end..].starts_with(';'));
    // A number too large for `u32` is none of a character either.
    let number = u32::from_str_radix(&text[marker..end], radix).unwrap_or(u32::MAX);
    Some((character(number), end + semicolon))
}

/// The character of a number.
/// <https://html.spec.whatwg.org/#numeric-character-reference-end-state>
fn character(number: u32) -> char {
    /// The first number that windows-1252 gives another character.
    const FIRST_C1: u32 = 0x80;
    let replaced = number
        .checked_sub(FIRST_C1)
        .and_then(|index| C1_REPLACEMENTS.get(usize::try_from(index).ok()?).copied().flatten());
    match number {
        0 => REPLACEMENT,
        _ => replaced.or_else(|| char::from_u32(number)).unwrap_or(REPLACEMENT),
    }
}

/// The characters of the longest name that `text` begins with, and the length of that name.
fn named(text: &str, place: Place) -> Option<([Option<char>; 2], usize)> {
    let (length, &(first, second)) = longest_name(text)?;
    let is_finished = text[..length].ends_with(';');
    let goes_on = |byte: &u8| *byte == b'=' || byte.is_ascii_alphanumeric();
    let is_meant = match place {
        Place::Text => true,
        Place::Attribute => is_finished || !text.as_bytes().get(length).is_some_and(goes_on),
        Place::Data => is_finished,
    };
    if !is_meant {
        return None;
    }
    let second = (second != 0).then_some(second);
    Some(([char::from_u32(first), second.and_then(char::from_u32)], length))
}

/// The longest name that `text` begins with. The table holds all beginnings of names, too, with a zero.
fn longest_name(text: &str) -> Option<(usize, &'static (u32, u32))> {
    let name = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let is_name = |length: usize| {
        NAMED_ENTITIES.get(&text[..length]).filter(|found| found.0 != 0).map(|found| (length, found))
    };
    if text.as_bytes().get(name) == Some(&b';')
        && let Some(found) = is_name(name + 1)
    {
        return Some(found);
    }
    let beginnings = (1..=name).take_while(|&length| NAMED_ENTITIES.contains_key(&text[..length]));
    beginnings.filter_map(is_name).last()
}
