#!/usr/bin/env python3
"""Fit the classifier of blocks, or of lines, to what `train features` wrote.

usage: fit.py DATA [--model FILE] [--folds N] [--trees N] [--leaves N] ...

Reads DATA/{rows.f32,labels.f32,pages.jsonl,names.json} and, of lines, keys.u32, key_counts.u32 and titles.u8; writes to DATA:
  oof.f32            the probability of each block from the model that saw no page of its registrable domain
  oof_titles.f32     of lines, what speaks for each as the title, by the same models
  importance.tsv     the gain of each feature
  figures.json       what the folds reached, block by block
  *.png              precision-recall curve, loss by page type, learning curve (with --plots)
and, with --model, the model fitted to all pages, in the format that src/classifier/trees.rs reads. Where DATA has
keys.u32 (flattened pages), a lexicon of log-odds is learned beside the model, within each fold from the other folds, and
written to --lexicon in the format that src/features/lines/lexicon.rs reads; vectors of words (vectors.py) likewise, to --vectors; a network (network.py), whose log-odds are
averaged with those of the trees where it is not sure, is written to --network, and one that judges titles to --titles.

Needs lightgbm and numpy from PyPI, for lines scipy, jax and optax as well; --plots needs matplotlib.
"""
import argparse
import dataclasses
import hashlib
import json
import os
import struct

import lightgbm as lgb
import numpy as np

import lexicon as lex
import vectors as vec

SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne", "go", "nhs"}
SEED = 20230323
# What differs for lines: fewer trees, as text comes at a faster pace than pages, and no F1, which takes .003 from theirs.
LINES = {
    "trees": 140,
    "leaves": 31,
    "rate": 0.08,
    "feature_fraction": 0.4,
    "bagging": 0.7,
    "page_f1": 0.0,
    "snippets": 1.0,
    "chinese": 1.0,
    "mute": "flat-wrapped",
}
ONE_LAYOUT = ("flat", "labelled", "dates-extracted", "snippets")  # the corpora that have each page of lines once
SHORT_WEIGHT = 0.25  # of pages that were cut: with more, threads and shops end behind their first texts, too
MUTE_WEIGHT = 0.5
SURE_OF_NETWORK = 3.0  # log-odds about which the trees are not asked, as in src/classifier/mod.rs
SAY_OF_TREES = 1 / 3  # about the others


def registrable(host):
    """The registrable domain: the last two labels, or three under co.uk and its like."""
    labels = host.split(".")
    if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def fold_of(domain, folds):
    return int(hashlib.sha1(domain.encode()).hexdigest(), 16) % folds


@dataclasses.dataclass
class Table:
    """What there is to learn from: a row for each block."""

    x: np.ndarray  # features
    y: np.ndarray  # share of its words that is main content
    w: np.ndarray  # weight
    page: np.ndarray  # the number of its page
    words: np.ndarray
    full: np.ndarray  # how much the F1 of its page counts: nothing where the full text is not known


def load(folder):
    names = json.load(open(os.path.join(folder, "names.json")))
    pages = [json.loads(x) for x in open(os.path.join(folder, "pages.jsonl"), encoding="utf-8")]
    x = np.fromfile(os.path.join(folder, "rows.f32"), dtype="<f4").reshape(-1, len(names["names"]))
    y, w = np.fromfile(os.path.join(folder, "labels.f32"), dtype="<f4").reshape(-1, 2).T
    page = np.repeat(np.arange(len(pages)), [p["blocks"] for p in pages])
    assert len(page) == len(x) == len(y)
    return names, pages, page, x, y, w


class PageF1:
    """An objective: cross-entropy of blocks, less the word F1 of each page that has a full text, as often as the page counts.

    The F1 is the soft one, 2 sum(pwy) / (sum(pw) + sum(wy)) with w the words of a block, also known as Dice loss (Milletari et
    al., "V-Net", 2016). `factor` says how much a page counts, next to the mean weight of its blocks.
    """

    def __init__(self, y, w, page, words, full, factor):
        self.y, self.w, self.words = y.astype(float), w.astype(float), words.astype(float)
        _, self.page = np.unique(page, return_inverse=True)
        self.true = np.bincount(self.page, self.words * self.y)
        known = full > 0
        pages = len(np.unique(self.page[known]))
        self.scale = full * factor * self.w[known].sum() / max(1, pages)

    def __call__(self, score, _data):
        p = sigmoid(score)
        slope = p * (1 - p)
        hit = np.bincount(self.page, p * self.words * self.y)[self.page]
        both = np.maximum(np.bincount(self.page, p * self.words) + self.true, 1.0)[self.page]
        pull = self.scale * 2 * self.words * (self.y * both - hit) / both**2
        # F1 is not convex: half of the pull stands for its curvature, as p(1-p) does for that of cross-entropy.
        return self.w * (p - self.y) - pull * slope, np.maximum((self.w + np.abs(pull) / 2) * slope, 1e-9)


def sigmoid(score):
    return 1 / (1 + np.exp(-score))


def fit(t, rows, a, names):
    """A model of the chosen rows of a table: the first trees by cross-entropy, the rest by the F1 of pages too."""
    rows = rows & (t.w > 0)
    x, y, w = t.x[rows], t.y[rows], t.w[rows]
    data = lgb.Dataset(x, label=y, weight=w, feature_name=list(names), free_raw_data=False)
    params = {
        "objective": "cross_entropy",
        "num_leaves": a.leaves,
        "max_depth": a.depth,
        "learning_rate": a.rate,
        "min_data_in_leaf": a.min_data,
        "min_sum_hessian_in_leaf": a.min_hessian,
        "feature_fraction": a.feature_fraction,
        "bagging_fraction": a.bagging,
        "bagging_freq": 1,
        "lambda_l2": a.l2,
        "path_smooth": a.smooth,
        "max_bin": 255,
        "seed": SEED,
        "deterministic": True,
        "force_row_wise": True,
        "num_threads": 2,
        "verbose": -1,
    }
    if not a.page_f1:
        return lgb.train(params, data, num_boost_round=a.trees)
    first = a.trees // 3
    warm = lgb.train(params, data, num_boost_round=first)
    params |= {"objective": PageF1(y, w, t.page[rows], t.words[rows], t.full[rows], a.page_f1), "seed": SEED + 1}
    return lgb.train(params, data, num_boost_round=a.trees - first, init_model=warm)


def f32_at_most(t):
    """The largest f32 that is not above t, so that rows split as in training."""
    r = np.float32(t)
    return np.nextafter(r, np.float32(-np.inf)) if float(r) > t else r


def nodes_of(tree):
    """A tree's nodes in preorder: (feature, right child, threshold); a leaf: (0, itself, value)."""
    out = []

    def visit(node):
        at = len(out)
        if "leaf_value" in node:
            out.append((0, at, np.float32(node["leaf_value"])))
            return
        assert node["decision_type"] == "<=", node["decision_type"]
        out.append(None)
        visit(node["left_child"])
        right = len(out)
        visit(node["right_child"])
        out[at] = (node["split_feature"], right, f32_at_most(node["threshold"]))

    visit(tree["tree_structure"])
    return out


def write(booster, path, names, figures):
    """The format is described in src/classifier/trees.rs."""
    trees = [nodes_of(t) for t in booster.dump_model()["tree_info"]]
    text = json.dumps(figures, sort_keys=True).encode()
    with open(path, "wb") as f:
        f.write(b"UNHUSK" + struct.pack("<HIQ", 1, len(names["names"]), int(names["hash"], 16)))
        f.write(struct.pack("<I", len(text)) + text)
        f.write(struct.pack("<I", len(trees)))  # LightGBM folds the bias into the first tree
        for nodes in trees:
            f.write(struct.pack("<B", len(nodes)))
            for feature, right, value in nodes:
                f.write(struct.pack("<BBf", feature, right, value))
    return os.path.getsize(path)


def loss(p, y, w):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return float(-np.average(y * np.log(p) + (1 - y) * np.log(1 - p), weights=w))


def precision_recall(p, y, words):
    """Word-weighted precision and recall at each threshold."""
    order = np.argsort(-p)
    hits, taken = np.cumsum((y * words)[order]), np.cumsum(words[order])
    return hits / taken, hits / hits[-1], p[order]


def plots(folder, pages, page, p, y, w, words, curve):
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    text = np.array([q["type"] is not None for q in pages])[page] & (w > 0)
    precision, recall, _ = precision_recall(p[text], y[text], words[text])
    plt.figure(), plt.plot(recall, precision), plt.xlabel("recall of words"), plt.ylabel("precision"), plt.grid()
    plt.savefig(os.path.join(folder, "precision_recall.png")), plt.close()
    kinds = sorted({q["type"] for q in pages if q["type"]})
    of = np.array([q["type"] or "" for q in pages])[page]
    f1 = []
    for kind in kinds:
        m = (of == kind) & text
        a, b, _ = precision_recall(p[m], y[m], words[m])
        f1.append(float(np.max(2 * a * b / (a + b))))
    plt.figure(figsize=(9, 4)), plt.bar(kinds, f1), plt.ylabel("best word F1 at one threshold")
    plt.savefig(os.path.join(folder, "types.png")), plt.close()
    plt.figure(), plt.plot([c[0] for c in curve], [c[1] for c in curve], "o-")
    plt.xlabel("pages to learn from"), plt.ylabel("loss out of fold"), plt.grid()
    plt.savefig(os.path.join(folder, "learning_curve.png")), plt.close()


def main():
    a = argparse.ArgumentParser()
    a.add_argument("data")
    a.add_argument("--model")
    a.add_argument("--lexicon")
    a.add_argument("--vectors")
    a.add_argument("--network", help="where the network for content is written")
    a.add_argument("--titles", help="where that for titles is")
    a.add_argument("--entries", type=int, default=8000, help="size of the lexicon")
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--trees", type=int, default=350)
    a.add_argument("--leaves", type=int, default=32)
    a.add_argument("--depth", type=int, default=8)
    a.add_argument("--rate", type=float, default=0.055)
    a.add_argument("--min-data", type=int, default=40)
    a.add_argument("--min-hessian", type=float, default=1e-3)
    a.add_argument("--feature-fraction", type=float, default=0.25)
    a.add_argument("--bagging", type=float, default=0.5)
    a.add_argument("--l2", type=float, default=3.0)
    a.add_argument("--smooth", type=float, default=0.0)
    a.add_argument("--page-f1", type=float, default=4.0, help="how much the F1 of pages counts in the later trees")
    a.add_argument("--snippets", type=float, default=2.0, help="factor on the weight of pages with snippets")
    a.add_argument("--chinese", type=float, default=2.0, help="factor on the weight of the Chinese pages")
    a.add_argument("--mute", help="a corpus that teaches without the lexicon: most languages are not in it")
    a.add_argument("--plots", action="store_true")
    is_lines = os.path.exists(os.path.join(a.parse_args().data, "keys.u32"))
    if is_lines:
        a.set_defaults(**LINES)
    a = a.parse_args()
    names, pages, page, x, y, w = load(a.data)
    corpus = np.array([p["corpus"] for p in pages])[page]
    full = w.copy()  # with the given weights, for the loss
    w = w * np.where(corpus == "snippets", a.snippets, 1) * np.where(corpus == "chinese", a.chinese, 1)
    counts = np.where(corpus == "short", SHORT_WEIGHT, 1.0)
    w = w * counts
    mute = corpus == a.mute
    w = w * np.where(mute, MUTE_WEIGHT, 1)
    fold = np.array([fold_of(registrable(p["host"]), a.folds) for p in pages])[page]
    words = x[:, names["names"].index("Words")]
    t = Table(x, y, w, page, words, np.where(corpus == "snippets", 0.0, counts))

    lexicon = None
    if is_lines:
        domains = [registrable(q["host"]) for q in pages]
        lexicon = lex.Lexicon(a.data, names["names"], domains, page, fold, x, y, w, a.entries)
        teaches = np.isin(corpus, ONE_LAYOUT)
        vectors = vec.Vectors(a.data, names["names"], domains, page, fold, teaches, x)
        learned = lexicon.columns() + vectors.columns()
        title = np.fromfile(os.path.join(a.data, "titles.u8"), dtype="u1")
        import network  # needs jax
    p, p_title = np.zeros((2, len(x)), dtype="<f4")
    gain = np.zeros(x.shape[1])
    for k in range(a.folds):
        if lexicon:
            lexicon.fill(x, a.folds, without=k)
            vectors.fill(x, without=k)
            x[np.ix_(mute & (fold != k), learned)] = 0
        booster = fit(t, fold != k, a, names["names"])
        log_odds = booster.predict(x[fold == k], raw_score=True)
        if lexicon:
            rows = fold != k
            fit_network = lambda of_titles: network.fit(
                x[rows], y[rows], w[rows], title[rows], page[rows], lexicon.columns(), of_titles
            )
            by_network = fit_network(False).log_odds(x[fold == k], page[fold == k])
            p_title[fold == k] = fit_network(True).log_odds(x[fold == k], page[fold == k])
            weighed = by_network + SAY_OF_TREES * (log_odds - by_network)
            log_odds = np.where(np.abs(by_network) > SURE_OF_NETWORK, by_network, weighed)
        p[fold == k] = sigmoid(log_odds)
        gain += booster.feature_importance("gain")
    p.tofile(os.path.join(a.data, "oof.f32"))
    if lexicon:
        p_title.tofile(os.path.join(a.data, "oof_titles.f32"))
    figures = {c: round(loss(p[corpus == c], y[corpus == c], full[corpus == c]), 5) for c in map(str, sorted(set(corpus)))}
    figures = {"loss out of fold": figures, "folds": a.folds, "pages": len(pages), "blocks": len(x)}
    json.dump(figures, open(os.path.join(a.data, "figures.json"), "w"))
    with open(os.path.join(a.data, "importance.tsv"), "w") as f:
        for i in np.argsort(-gain):
            print(f"{names['names'][i]}\t{gain[i] / gain.sum():.5f}", file=f)
    print(figures)
    if a.plots:
        curve = []
        for share in (0.2, 0.4, 0.6, 0.8, 1.0):
            some = np.random.default_rng(SEED).random(len(pages))[page] < share
            m = (fold != 0) & some
            q = sigmoid(fit(t, m, a, names["names"]).predict(x[fold == 0], raw_score=True))
            curve.append((len(set(page[m])), loss(q, y[fold == 0], full[fold == 0])))
        plots(a.data, pages, page, p, y, w, words, curve)
    if a.model:
        if lexicon:
            lexicon.fill(x, a.folds)
            vectors.fill(x)
            x[np.ix_(mute, learned)] = 0
        booster = fit(t, w > 0, a, names["names"])
        if lexicon:
            print(a.lexicon, lexicon.write(a.lexicon), "bytes")
            print(a.vectors, vectors.write(a.vectors), "bytes")
            for path, of_titles in ((a.network, False), (a.titles, True)):
                fitted = network.fit(x, y, w, title, page, lexicon.columns(), of_titles)
                print(path, network.write(fitted, path, names, figures), "bytes")
        print(a.model, write(booster, a.model, names, figures), "bytes")


if __name__ == "__main__":
    main()
