//! Gzip files of one member or more, read as `gzip -d` reads them, or member by member past damage.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use flate2::bufread::GzDecoder;

/// What a member begins with; the third byte is the only method there is.
const MEMBER: [u8; 3] = [0x1f, 0x8b, 8];
/// A decoder that is out of step runs into the next member, but not far: so much before the place where it noticed is searched.
const OVERRUN_BYTES: u64 = 1 << 16;
/// As much as is searched at a time.
const BLOCK_BYTES: usize = 1 << 16;
/// A member's first bytes unpack from so many: its head and the code tables of its first block.
const PROBE_BYTES: usize = 1 << 11;

/// All that the members of a file hold. What follows a member and is none, such as zeros of a tape's block, is passed over.
pub struct Gunzip<R>(Option<GzDecoder<R>>);

impl<R: BufRead> Gunzip<R> {
    pub fn new(input: R) -> Self {
        Gunzip(Some(GzDecoder::new(input)))
    }
}

impl<R: BufRead> Read for Gunzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(decoder) = &mut self.0 {
            let read = decoder.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            let Some(decoder) = self.0.take() else { break };
            let mut input = decoder.into_inner();
            if begins_member(input.fill_buf()?) {
                self.0 = Some(GzDecoder::new(input));
            }
        }
        Ok(0)
    }
}

/// Whether a member begins here, as far as the bytes at hand tell.
fn begins_member(bytes: &[u8]) -> bool {
    let seen = bytes.len().min(MEMBER.len());
    seen > 0 && bytes[..seen] == MEMBER[..seen]
}

/// The members of a file one by one; a damaged one costs no other.
pub struct Members<R> {
    /// `None` once nothing more can be read.
    input: Option<GzDecoder<BufReader<R>>>,
    /// What every member holds first: a search knows members by it.
    first: &'static [u8],
    /// Where the member begins that is read.
    begin: u64,
    is_damaged: bool,
    /// How much was read again for damage.
    bytes_again: u64,
    /// Whether the next member is at hand: what stands before it was told of.
    is_ready: bool,
}

impl<R: Read + Seek> Members<R> {
    /// Begins with the first member.
    pub fn new(input: R, first: &'static [u8]) -> Self {
        let input = Some(GzDecoder::new(BufReader::new(input)));
        Members { input, first, begin: 0, is_damaged: false, bytes_again: 0, is_ready: false }
    }

    /// Goes on to the next member, if there is one; behind a damaged one it is searched for. An error tells of bytes that
    /// are no member; it goes on behind them.
    pub fn next_member(&mut self) -> io::Result<bool> {
        if std::mem::take(&mut self.is_ready) {
            return Ok(true);
        }
        let Some(decoder) = self.input.take() else { return Ok(false) };
        let mut input = decoder.into_inner();
        let mut position = input.stream_position()?;
        let was_damaged = std::mem::take(&mut self.is_damaged);
        let mut is_ready = true;
        if was_damaged || !begins_member(input.fill_buf()?) {
            if was_damaged {
                position -= self.overrun(position);
            }
            let found = search(&mut input, position, self.first)?;
            // The damage was told of already.
            is_ready = was_damaged || !found.passed_over_content;
            match found.at {
                Some(at) => position = input.seek(SeekFrom::Start(at))?,
                None if is_ready => return Ok(false),
                None => return Err(no_member()),
            }
        }
        self.begin = position;
        self.input = Some(GzDecoder::new(input));
        self.is_ready = !is_ready;
        if is_ready { Ok(true) } else { Err(no_member()) }
    }
}

impl<R> Members<R> {
    /// How far before a position in a damaged member the next may begin. In all no more is read again than was read.
    fn overrun(&mut self, position: u64) -> u64 {
        let bytes = position.saturating_sub(self.begin + 1).min(OVERRUN_BYTES);
        if self.bytes_again + bytes > position {
            return 0;
        }
        self.bytes_again += bytes;
        bytes
    }
}

fn no_member() -> io::Error {
    io::Error::other("bytes that are no gzip member")
}

impl<R: Read> Read for Members<R> {
    /// Reads the member; its end is told when its checksum was found right.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = &mut self.input else { return Ok(0) };
        let read = decoder.read(buffer);
        self.is_damaged |= read.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        read
    }
}

/// What a search for a member came upon.
struct Search {
    at: Option<u64>,
    /// Whether anything but zeros stands before it.
    passed_over_content: bool,
}

/// Looks for a member that begins with the right bytes, from a position on.
fn search(input: &mut (impl Read + Seek), from: u64, first: &[u8]) -> io::Result<Search> {
    input.seek(SeekFrom::Start(from))?;
    let mut block = Vec::new();
    let mut begin = from;
    let mut passed_over_content = false;
    loop {
        let read = input.by_ref().take(BLOCK_BYTES as u64).read_to_end(&mut block)?;
        // A member that begins near the end of a block is looked at in the next.
        let searched = if read == 0 { block.len() } else { block.len().saturating_sub(PROBE_BYTES) };
        let member = memchr::memmem::find_iter(&block, &MEMBER)
            .take_while(|at| *at < searched)
            .find(|at| holds_first(&block[*at..], first));
        passed_over_content |= block[..member.unwrap_or(searched)].iter().any(|byte| *byte != 0);
        if member.is_some() || read == 0 {
            return Ok(Search { at: member.map(|at| begin + at as u64), passed_over_content });
        }
        block.drain(..searched);
        begin += searched as u64;
    }
}

fn holds_first(member: &[u8], first: &[u8]) -> bool {
    let probe = &member[..member.len().min(PROBE_BYTES)];
    let mut bytes = vec![0; first.len()];
    GzDecoder::new(probe).read_exact(&mut bytes).is_ok() && bytes == first
}
