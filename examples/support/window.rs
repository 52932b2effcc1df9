//! What is at hand of an archive.

use std::io::{self, Read, Seek, SeekFrom};

use super::gzip::Members;

/// What every record begins with, before its version.
pub const MAGIC: &[u8] = b"WARC/";
/// Versions are like `1.0`.
const MAX_VERSION_BYTES: usize = 8;
/// As much as is read at a time.
const BLOCK_BYTES: usize = 1 << 16;
/// Records end with two empty lines; writers differ, but none has more line ends than this.
const MAX_END_BYTES: usize = 64;

/// An archive as it is read.
pub enum Archive<R> {
    Plain(R),
    Compressed(Box<Members<R>>),
}

impl<R: Read + Seek> Archive<R> {
    pub fn compressed(input: R) -> Self {
        Archive::Compressed(Box::new(Members::new(input, MAGIC)))
    }

    /// Goes on to the next gzip member, if there is one.
    fn next_member(&mut self) -> io::Result<bool> {
        match self {
            Archive::Plain(_) => Ok(false),
            Archive::Compressed(members) => members.next_member(),
        }
    }

    /// Passes over so many bytes if a record ends there. Of a gzip member what there is of them.
    fn pass_record(&mut self, bytes: u64) -> io::Result<bool> {
        match self {
            Archive::Plain(input) => {
                let Ok(here) = input.stream_position() else { return Ok(false) };
                let end = input.seek(SeekFrom::Start(here.saturating_add(bytes)))?;
                let mut following = Vec::new();
                input.take(MAX_END_BYTES as u64).read_to_end(&mut following)?;
                let is_within = end <= input.seek(SeekFrom::End(0))?;
                let ends = is_within && begins_record(&following);
                input.seek(SeekFrom::Start(if ends { end } else { here }))?;
                Ok(ends)
            }
            Archive::Compressed(members) => {
                io::copy(&mut members.take(bytes), &mut io::sink())?;
                Ok(true)
            }
        }
    }
}

impl<R: Read> Read for Archive<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Archive::Plain(input) => input.read(buffer),
            Archive::Compressed(members) => members.read(buffer),
        }
    }
}

/// How far an archive was read.
enum State {
    /// Within a gzip member, or a file that has none.
    Within,
    /// To the sound end of a member.
    Between,
    /// To where it is damaged.
    Damaged {
        damage: String,
        is_told: bool,
    },
    AtEnd,
}

impl State {
    fn damaged(error: &io::Error) -> Self {
        State::Damaged { damage: error.to_string(), is_told: false }
    }
}

/// An archive from the record on that is looked at. Whatever lengths its records state, nothing is read or copied twice.
pub struct Window<R> {
    archive: Archive<R>,
    state: State,
    bytes: Vec<u8>,
    start: usize,
    /// Where in `bytes` a gzip member begins with a record, or with damage: what is before it is read as if it were all.
    boundary: Option<usize>,
}

impl<R: Read + Seek> Window<R> {
    pub fn new(archive: Archive<R>) -> Self {
        Window { archive, state: State::Within, bytes: Vec::new(), start: 0, boundary: None }
    }

    /// What is at hand.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.start..self.boundary.unwrap_or(self.bytes.len())]
    }

    /// Whether so many bytes of what may be one record are at hand, or could be read.
    pub fn fill(&mut self, wanted: usize) -> bool {
        while !self.fill_within(wanted) {
            if !matches!(self.state, State::Between) || self.boundary.is_some() {
                return false;
            }
            let end = self.bytes.len();
            self.go_on();
            self.fill_within(end - self.start + MAGIC.len());
            let member = &self.bytes[end..];
            let is_unreadable = member.is_empty() && !matches!(self.state, State::Between);
            if is_unreadable || !member.is_empty() && begins_record(member) {
                self.boundary = Some(end);
            }
        }
        true
    }

    /// The same within a gzip member.
    pub fn fill_within(&mut self, wanted: usize) -> bool {
        while self.rest().len() < wanted && matches!(self.state, State::Within) && self.boundary.is_none() {
            let missing = wanted - self.rest().len();
            let asked = missing.max(BLOCK_BYTES) as u64;
            match self.archive.by_ref().take(asked).read_to_end(&mut self.bytes) {
                Ok(read) if (read as u64) < asked => self.state = State::Between,
                Ok(_) => {}
                Err(error) => self.state = State::damaged(&error),
            }
        }
        self.rest().len() >= wanted
    }

    fn go_on(&mut self) {
        self.state = match self.archive.next_member() {
            Ok(true) => State::Within,
            Ok(false) => State::AtEnd,
            Err(error) => State::damaged(&error),
        };
    }

    /// Passes over bytes that are at hand.
    pub fn pass(&mut self, bytes: usize) {
        self.start += bytes.min(self.rest().len());
        if self.boundary.is_some_and(|boundary| self.start >= boundary) {
            self.boundary = None;
        }
        if self.start >= BLOCK_BYTES && self.start >= self.bytes.len() / 2 {
            self.bytes.drain(..self.start);
            self.boundary = self.boundary.map(|boundary| boundary - self.start);
            self.start = 0;
        }
    }

    /// Goes to the first byte of a record; `false` at the end. An error tells of damage; it goes on behind that.
    pub fn begin(&mut self) -> Result<bool, String> {
        loop {
            self.fill_within(1);
            let empty = self.rest().iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let is_here = empty < self.rest().len();
            self.pass(empty);
            if is_here {
                return Ok(true);
            }
            if !self.rest().is_empty() {
                continue;
            }
            match self.state {
                State::Between | State::Damaged { is_told: true, .. } => self.go_on(),
                State::AtEnd => return Ok(false),
                State::Within => {}
                State::Damaged { is_told: false, .. } => return Err(self.damage().unwrap_or_default()),
            }
        }
    }

    /// Why no more can be read here, if that is for damage.
    fn damage(&mut self) -> Option<String> {
        match &mut self.state {
            // Behind a boundary it is another member's.
            State::Damaged { damage, is_told } if self.boundary.is_none() => {
                *is_told = true;
                Some(damage.clone())
            }
            _ => None,
        }
    }

    /// Why what is at hand is too short.
    pub fn breakage(&mut self) -> String {
        match self.damage() {
            Some(damage) => format!("it breaks off: {damage}"),
            None => "it breaks off".to_owned(),
        }
    }

    /// Whether a record ends so far from here: another follows, or nothing. The end of a gzip member is one only if its
    /// checksum is right.
    pub fn ends_record(&mut self, bytes: usize) -> Result<(), String> {
        self.fill_within(bytes + MAX_END_BYTES);
        let following = &self.rest()[bytes..];
        let following = &following[..following.len().min(MAX_END_BYTES)];
        if !begins_record(following) {
            return Err("a wrong Content-Length: no record follows on it".to_owned());
        }
        let is_last = following.len() < MAX_END_BYTES && following.trim_ascii_start().is_empty();
        let damage = if is_last { self.damage() } else { None };
        damage.map_or(Ok(()), Err)
    }

    /// Passes over a record of so many bytes, more than could be at hand, if it is sure where it ends.
    pub fn pass_record(&mut self, bytes: u64) -> bool {
        let at_hand = self.rest().len();
        if let Ok(bytes) = usize::try_from(bytes)
            && bytes <= at_hand
        {
            let ends = self.ends_record(bytes).is_ok();
            if ends {
                self.pass(bytes);
            }
            return ends;
        }
        // Another gzip member is no part of it.
        if self.boundary.is_some() || !matches!(self.state, State::Within) {
            return false;
        }
        match self.archive.pass_record(bytes - at_hand as u64) {
            Ok(true) => self.pass(at_hand),
            Ok(false) => return false,
            Err(error) => {
                self.state = State::damaged(&error);
                return false;
            }
        }
        true
    }

    /// Goes from a record that is lost to the next, or to the next gzip member.
    pub fn find_record(&mut self) {
        self.pass(self.rest().len().min(1));
        loop {
            self.fill_within(BLOCK_BYTES);
            if let Some(at) = find_magic(self.rest()) {
                return self.pass(at);
            }
            let is_within = matches!(self.state, State::Within) && self.boundary.is_none();
            // The line may begin at the end of what is at hand.
            let tail = if is_within { MAGIC.len() + MAX_VERSION_BYTES } else { 0 };
            let passed = self.rest().len().saturating_sub(tail);
            if !is_within {
                // The damage is part of what is told of the lost record.
                self.damage();
                return self.pass(passed);
            }
            self.pass(passed);
        }
    }
}

/// Where in some bytes a record begins: with a line that ends behind its version. What is before it in this line is of a
/// record that breaks off.
pub fn find_magic(bytes: &[u8]) -> Option<usize> {
    let is_version = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    memchr::memmem::find_iter(bytes, MAGIC).find(|at| {
        let line = &bytes[at + MAGIC.len()..];
        let version = line.iter().take(MAX_VERSION_BYTES).take_while(|byte| is_version(byte)).count();
        version > 0 && line.get(version).is_some_and(|byte| matches!(byte, b'\r' | b'\n'))
    })
}

/// Whether a record begins behind line ends, or nothing follows.
fn begins_record(bytes: &[u8]) -> bool {
    let rest = bytes.trim_ascii_start();
    let seen = rest.len().min(MAGIC.len());
    rest[..seen] == MAGIC[..seen]
}
