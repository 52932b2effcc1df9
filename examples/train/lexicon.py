"""A lexicon of log-odds: what words, pairs of words and whole short lines tell of a line by themselves.

A key's log-odds come from the mean label of the lines that have it, each registrable domain counting once; keys of fewer
than MIN_DOMAINS domains are left out. Lines of a fold are described by what the other folds taught, so that a model
learns how far to trust the lexicon on pages that the lexicon has not seen.
"""
import os
import struct

import numpy as np

MIN_DOMAINS = 12
PRIOR = 4.0  # domains' worth of the mean label that each key starts with
UNIT = 1 / 16  # as in src/features/lines/lexicon.rs
NEAR, WIDE = 3, 9
MAX_WHOLE = 6  # words of a line that is looked up as a whole: n words, n - 1 pairs, and itself


class Lexicon:
    def __init__(self, data, names, domains, page, fold, y, w, entries):
        self.names, self.page, self.fold, self.entries = names, page, fold, entries
        self.counts = np.fromfile(os.path.join(data, "key_counts.u32"), dtype="<u4").astype(np.int64)
        keys = np.fromfile(os.path.join(data, "keys.u32"), dtype="<u4")
        line = np.repeat(np.arange(len(page)), self.counts)
        assert len(line) == len(keys)
        _, domain = np.unique(domains, return_inverse=True)
        domain = domain[page]
        self.keys, key = np.unique(keys, return_inverse=True)
        sure = (w > 0)[line]
        pair, first = np.unique(key[sure] * (domain.max() + 1) + domain[line[sure]], return_inverse=True)
        labels = np.bincount(first, y[line[sure]]) / np.bincount(first)
        pair_key, pair_domain = pair // (domain.max() + 1), pair % (domain.max() + 1)
        often = np.bincount(pair_key, minlength=len(self.keys)) >= MIN_DOMAINS
        chosen = often[pair_key]
        self.pair_key, self.labels = pair_key[chosen], labels[chosen]
        fold_of_domain = np.zeros(domain.max() + 1, int)
        fold_of_domain[domain] = fold
        self.pair_fold = fold_of_domain[pair_domain[chosen]]
        known = often[key]
        self.key, self.line = key[known], line[known]
        # A short line as a whole is its last key, and has a feature of its own.
        self.short = self.counts <= 2 * MAX_WHOLE
        self.is_last = (np.cumsum(self.counts)[line] - 1 == np.arange(len(line)))[known]

    def values(self, excluded):
        """The stored log-odds of each key, from pages outside the excluded folds."""
        use = ~np.isin(self.pair_fold, list(excluded))
        key, labels = self.pair_key[use], self.labels[use]
        n = np.bincount(key, minlength=len(self.keys))
        base = labels.mean()
        mean = (np.bincount(key, labels, minlength=len(self.keys)) + PRIOR * base) / (n + PRIOR)
        odds = np.log(mean / (1 - mean)) - np.log(base / (1 - base))
        stored = np.clip(np.round(odds / UNIT), -127, 127).astype(int)
        stored[n < MIN_DOMAINS * (1 - len(excluded) * 0.2)] = 0
        worth = np.abs(stored) * np.sqrt(n)
        if np.count_nonzero(stored) > self.entries:
            stored[worth < np.sort(worth)[-self.entries]] = 0
        return stored

    def describe(self, x, lines, values):
        """Writes the columns of the given lines (a mask), as src/features/lines computes them."""
        n = len(self.page)
        value = values[self.key] * np.float32(UNIT)
        hit = value != 0
        line, value = self.line[hit], value[hit]
        total = np.bincount(line, value, minlength=n)
        known = np.bincount(line, minlength=n).astype(float)
        low, high = np.zeros(n), np.zeros(n)
        if len(line):
            starts = np.flatnonzero(np.r_[True, line[1:] != line[:-1]])
            low[line[starts]] = np.minimum(0, np.minimum.reduceat(value, starts))
            high[line[starts]] = np.maximum(0, np.maximum.reduceat(value, starts))
        whole = np.zeros(n)
        last = self.is_last[hit] & self.short[line]
        whole[line[last]] = value[last]
        sums, knowns = np.r_[0, np.cumsum(total)], np.r_[0, np.cumsum(known)]
        first = np.searchsorted(self.page, self.page, "left")
        end = np.searchsorted(self.page, self.page, "right")
        at = np.arange(n)

        def mean(a, b):
            a, b = np.clip(a, first, end), np.clip(b, first, end)
            k = knowns[b] - knowns[a]
            return np.where(k > 0, (sums[b] - sums[a]) / np.maximum(k, 1), 0)

        columns = {
            "LexiconMean": np.where(known > 0, total / np.maximum(known, 1), 0),
            "LexiconSum": total,
            "LexiconMin": low,
            "LexiconMax": high,
            "LexiconWhole": whole,
            "LexiconKnown": known,
            "LexiconBefore": mean(at - 1, at),
            "LexiconBehind": mean(at + 1, at + 2),
            "LexiconNear": mean(at - NEAR, at + NEAR + 1),
            "LexiconWide": mean(at - WIDE, at + WIDE + 1),
        }
        for name, column in columns.items():
            x[lines, self.names.index(name)] = column[lines]

    def fill(self, x, folds, without=None):
        """Describes the lines for a model that does not see the fold `without`."""
        for k in range(folds):
            excluded = {k} if without is None else {k, without}
            self.describe(x, self.fold == k, self.values(excluded))

    def write(self, path):
        values = self.values(set())
        chosen = np.flatnonzero(values)
        with open(path, "wb") as f:
            f.write(struct.pack("<I", len(chosen)))
            for i in chosen:  # np.unique sorted the keys
                f.write(struct.pack("<Ib", int(self.keys[i]), int(values[i])))
        return os.path.getsize(path)
