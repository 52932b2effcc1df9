//! How often words occur on a page.

/// How often words occur on the page and in its long lines, counted in few bits: enough to tell none, one and more.
pub(super) struct Seen {
    /// Both counts side by side: one look in the cache finds them.
    counts: Vec<[u8; 2]>,
    mask: u32,
}

impl Seen {
    /// For so many words. With so much room to spare few words share a counter with another.
    pub(super) fn for_words(words: usize) -> Seen {
        const SPARE: usize = 8;
        const MIN: usize = 256;
        const MAX: usize = 1 << 20;
        let size = (words * SPARE).next_power_of_two().clamp(MIN, MAX);
        Seen { counts: vec![[0; 2]; size], mask: (size - 1) as u32 }
    }

    pub(super) fn add(&mut self, token: u32, in_long_line: bool) {
        let [all, long] = &mut self.counts[(token & self.mask) as usize];
        *all = all.saturating_add(1);
        *long = long.saturating_add(u8::from(in_long_line));
    }

    /// On the page, and in its long lines.
    pub(super) fn counts(&self, token: u32) -> [u8; 2] {
        self.counts[(token & self.mask) as usize]
    }
}
