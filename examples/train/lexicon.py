"""A lexicon of log-odds: what words, pairs of words and whole short lines tell of a line by themselves.

Keys are chosen by the mean label of the lines that have them, each registrable domain counting once; keys of fewer than
MIN_DOMAINS domains are left out. Their log-odds are the weights of a logistic regression. Lines of a fold are described by what the other folds taught, so that a model
learns how far to trust the lexicon on pages that the lexicon has not seen.
"""
import os
import struct

import numpy as np
import scipy.optimize
import scipy.sparse

MIN_DOMAINS = 12
PENALTY = 30.0  # on the squares of the weights; 3 to 100 differ by less than 0.002 of words F1
STEPS = 40
PRIOR = 4.0  # domains' worth of the mean label that each key starts with
UNIT = 1 / 16  # as in src/features/lines/lexicon.rs
NEAR, WIDE, FAR = 3, 9, 1000  # as in src/features
SIDES = (1, 3, 9, 20)  # as in src/features/lines/sides.rs


class Lexicon:
    def __init__(self, data, names, domains, page, fold, x, y, w, entries):
        self.names, self.page, self.fold, self.entries, self.y, self.w = names, page, fold, entries, y, w
        self.known = {}
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
        whole = lambda name: x[:, names.index(name)].astype(np.int64)
        self.group_lines = whole("GroupLines")
        place = x[:, names.index("GroupPlace")] * self.group_lines
        self.group = np.arange(len(page)) - np.round(place).astype(np.int64)
        self.run_place, self.run_lines, self.heading = whole("RunPlace"), whole("RunLines"), whole("HeadingDistance")

    def values(self, excluded):
        """The stored log-odds of each key, from pages outside the excluded folds."""
        excluded = frozenset(excluded)
        if excluded not in self.known:
            self.known[excluded] = self.fitted(excluded)
        return self.known[excluded]

    def fitted(self, excluded):
        chosen = np.flatnonzero(self.worth(excluded))
        column = np.full(len(self.keys), -1)
        column[chosen] = np.arange(len(chosen))
        column = column[self.key]
        has = column >= 0
        rows = ~np.isin(self.fold, list(excluded)) & (self.w > 0)
        shape = (len(self.page), len(chosen))
        a = scipy.sparse.csr_matrix((np.ones(has.sum()), (self.line[has], column[has])), shape=shape)[rows]
        b, y, w = a.T.tocsr(), self.y[rows].astype(float), self.w[rows] / self.w[rows].mean()

        def loss(t):
            z = a @ t[:-1] + t[-1]
            g = w * (1 / (1 + np.exp(-z)) - y)
            value = (w * (np.logaddexp(0, z) - y * z)).sum() + PENALTY / 2 * (t[:-1] ** 2).sum()
            return value, np.r_[b @ g + PENALTY * t[:-1], g.sum()]

        fitted = scipy.optimize.minimize(loss, np.zeros(len(chosen) + 1), jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
        stored = np.zeros(len(self.keys), int)
        stored[chosen] = np.clip(np.round(fitted.x[:-1] / UNIT), -127, 127)
        return stored

    def worth(self, excluded):
        """How telling each key is, 0 for those that are left out."""
        use = ~np.isin(self.pair_fold, list(excluded))
        key, labels = self.pair_key[use], self.labels[use]
        n = np.bincount(key, minlength=len(self.keys))
        base = labels.mean()
        mean = (np.bincount(key, labels, minlength=len(self.keys)) + PRIOR * base) / (n + PRIOR)
        odds = np.log(mean / (1 - mean)) - np.log(base / (1 - base))
        worth = np.abs(odds) * np.sqrt(n)
        worth[n < MIN_DOMAINS * (1 - len(excluded) * 0.2)] = 0
        if np.count_nonzero(worth) > self.entries:
            worth[worth < np.sort(worth)[-self.entries]] = 0
        return worth

    def describe(self, x, lines, values):
        """Writes the columns of the given lines (a mask), as src/features/lines computes them."""
        n = len(self.page)
        value = values[self.key] * np.float32(UNIT)
        hit = value != 0
        line, value = self.line[hit], value[hit]
        total = np.bincount(line, value, minlength=n)
        known = np.bincount(line, minlength=n).astype(float)
        low = np.zeros(n)
        if len(line):
            starts = np.flatnonzero(np.r_[True, line[1:] != line[:-1]])
            low[line[starts]] = np.minimum(0, np.minimum.reduceat(value, starts))
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
            "LexiconKnown": known,
            "LexiconNear": mean(at - NEAR, at + NEAR + 1),
            "LexiconWide": mean(at - WIDE, at + WIDE + 1),
            "LexiconRun": mean(at - self.run_place, at - self.run_place + self.run_lines),
            "LexiconGroup": np.where(self.group_lines > 0, mean(self.group, self.group + self.group_lines), 0),
            "LexiconHeading": np.where(self.heading < FAR, mean(at - self.heading, at - self.heading + 1), 0),
            "LexiconPage": mean(first, end),
        }
        for reach in SIDES:
            columns[f"LexiconBefore{reach}"] = mean(at - reach, at)
            columns[f"LexiconBehind{reach}"] = mean(at + 1, at + 1 + reach)
        for name, column in columns.items():
            x[lines, self.names.index(name)] = column[lines]

    def columns(self):
        return [i for i, name in enumerate(self.names) if name.startswith("Lexicon")]

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
