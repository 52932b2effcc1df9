"""Vectors of words: which words stand in like lines, learned from the lines alone, without their labels.

Two words are alike if they stand beside the same words, in their lines and the lines before and behind. That is counted over
the lines of all pages, a line that a domain repeats once, and the main components of the positive pointwise mutual information
are kept (Levy and Goldberg, "Neural word embedding as implicit matrix factorization", NeurIPS 2014). A line is the mean of its
words, each as long as it is rare (inverse document frequency, Spärck Jones, 1972, a domain as a document), so that a line can be
compared with the text of its page although they share no word.
"""
import os
import struct

import numpy as np
import scipy.sparse
import scipy.sparse.linalg

SIZE = 16  # numbers of a word, as in src/features/lines/vectors.rs
SPARE = 8  # components more are sought than kept: the last ones found are the least exact
MIN_DOMAINS = 20  # words of fewer domains have no vector
BESIDE = 0.3  # what a word of the lines before and behind counts, next to one of the same line
SMOOTHING = 0.75  # exponent of how often a word stands beside others (Levy, Goldberg and Dagan, TACL 2015)
UNIT = 1 / 24  # as in src/features/lines/vectors.rs
LONG_WORDS = 15  # as in src/features/lines/mod.rs
SEED = 20261130


class Vectors:
    def __init__(self, data, names, domains, page, fold, teaches, x):
        """`teaches` are the lines that words are counted in: those of one layout of each page."""
        self.names, self.page, self.fold, self.teaches = names, page, fold, teaches
        counts = np.fromfile(os.path.join(data, "key_counts.u32"), dtype="<u4").astype(np.int64)
        keys = np.fromfile(os.path.join(data, "keys.u32"), dtype="<u4")
        # Behind its words stand their pairs and, of a line of few words, the whole line: n + (n - 1) keys, and one more.
        words = (counts + 1) // 2
        first_key, first_word = (np.cumsum(n) - n for n in (counts, words))
        self.line = np.repeat(np.arange(len(page)), words)
        place = np.arange(len(self.line)) - np.repeat(first_word, words)
        self.keys, self.word = np.unique(keys[np.repeat(first_key, words) + place], return_inverse=True)
        _, domain = np.unique(domains, return_inverse=True)
        self.domain = domain[page]
        whole = lambda name: x[:, names.index(name)]
        self.is_long = (whole("Words") >= LONG_WORDS) & (whole("Sentences") > 0)
        self.known = {}

    def learned(self, without):
        """The rows of words that have a vector, and their vectors in units, from lines outside of a fold."""
        if without not in self.known:
            self.known[without] = self.learn(without)
        return self.known[without]

    def learn(self, without):
        used = self.teaches & (self.fold != without)
        here = used[self.line]
        size = self.domain.max() + 1
        pairs = np.unique(self.word[here].astype(np.int64) * size + self.domain[self.line[here]])
        domains = np.bincount(pairs // size, minlength=len(self.keys))
        chosen = np.flatnonzero(domains >= MIN_DOMAINS)
        lines = self.lines_of(chosen)
        # Lines of the same words are told by a random number a word.
        told = np.round(1e6 * (lines @ np.random.default_rng(SEED).random(len(chosen)))).astype(np.int64)
        rows = np.flatnonzero(used & (told > 0))
        _, first = np.unique(np.stack([told[rows], self.domain[rows]]), axis=1, return_index=True)
        rows = rows[np.sort(first)]
        here, beside = lines[rows], lines[np.maximum(rows - 1, 0)] + lines[np.minimum(rows + 1, len(self.page) - 1)]
        here.data[:], beside.data[:] = 1, BESIDE
        together = (here.T @ (here + beside)).tocsr()
        together = together + together.T
        together.setdiag(0)
        together.eliminate_zeros()
        often = np.asarray(together.sum(1)).ravel()
        context = often**SMOOTHING
        together = together.tocoo()
        information = np.log(together.data / often[together.row] / context[together.col] * context.sum())
        positive = information > 0
        at = (together.row[positive], together.col[positive])
        information = scipy.sparse.csr_matrix((information[positive], at), shape=together.shape)
        start = np.random.default_rng(SEED).standard_normal(len(chosen))
        left, values, _ = scipy.sparse.linalg.svds(information, k=SIZE + SPARE, v0=start)
        order = np.argsort(-values)[:SIZE]
        vectors = left[:, order] * np.sqrt(values[order])
        vectors -= vectors.mean(0)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        rarity = np.log(len(np.unique(self.domain[used])) / domains[chosen])
        return chosen, np.clip(np.round(rarity[:, None] * vectors / UNIT), -127, 127).astype("i1")

    def lines_of(self, chosen):
        """How often each line has each of the chosen words."""
        column = np.full(len(self.keys), -1)
        column[chosen] = np.arange(len(chosen))
        column = column[self.word]
        has = column >= 0
        ones = np.ones(np.count_nonzero(has), "<f4")
        return scipy.sparse.csr_matrix((ones, (self.line[has], column[has])), shape=(len(self.page), len(chosen)))

    def fill(self, x, without=None):
        """Describes all lines, as src/features/lines/vectors.rs does, by vectors that no line of a fold has taught."""
        chosen, vectors = self.learned(without)
        lines = self.lines_of(chosen)
        known = np.asarray(lines.sum(1)).ravel()
        sums = (lines @ vectors.astype("<f4")) * np.float32(UNIT)
        units = unit(sums)
        pages = self.page.max() + 1

        def others(rows):
            """The sum of the other lines of the page."""
            total = np.zeros((pages, SIZE), "<f4")
            np.add.at(total, self.page, rows)
            return total[self.page] - rows

        alike = lambda rows: (units * unit(rows)).sum(1)
        follows = np.r_[False, self.page[1:] == self.page[:-1]]
        before = np.where(follows, (units * np.roll(units, 1, axis=0)).sum(1), 0)
        mean = sums / np.maximum(known, 1)[:, None]
        columns = {f"Vector{i + 1}": mean[:, i] for i in range(SIZE)} | {
            "VectorLength": np.linalg.norm(mean, axis=1),
            "LikeLong": alike(others(np.where(self.is_long[:, None], sums, 0))),
            "LikePage": alike(others(units)),
            "LikeBefore": before,
            "LikeBehind": np.r_[before[1:], 0],
        }
        for name, column in columns.items():
            x[:, self.names.index(name)] = column

    def columns(self):
        return [i for i, name in enumerate(self.names) if name.startswith(("Vector", "Like"))]

    def write(self, path):
        chosen, vectors = self.learned(None)
        with open(path, "wb") as f:
            f.write(struct.pack("<I", len(chosen)))
            for word, vector in zip(chosen, vectors):  # np.unique sorted the keys
                f.write(struct.pack("<I", int(self.keys[word])) + vector.tobytes())
        return os.path.getsize(path)


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
