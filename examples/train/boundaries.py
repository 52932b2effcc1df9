#!/usr/bin/env python3
"""Fit the classifier of places where a line began, on pages that have lost their lines, to what `train features` wrote.

usage: boundaries.py DATA/boundaries [--model FILE] [--folds N] [--trees N] [--leaves N]

Reads rows.f32, labels.u8, pages.jsonl and names.json; prints what each fold's model reaches on the pages of the other registrable
domains: average precision, and precision and recall at some thresholds. With --model it writes the model fitted to all pages, in the
format that src/classifier/trees.rs reads. Needs lightgbm and numpy from PyPI.
"""
import argparse
import json
import os

import lightgbm as lgb
import numpy as np

from fit import SEED, fold_of, loss, registrable, sigmoid, write

THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


def fit(x, y, a):
    params = {
        "objective": "binary",
        "num_leaves": a.leaves,
        "learning_rate": a.rate,
        "min_data_in_leaf": 100,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.5,
        "bagging_freq": 1,
        "seed": SEED,
        "deterministic": True,
        "force_row_wise": True,
        "num_threads": 2,
        "verbose": -1,
    }
    return lgb.train(params, lgb.Dataset(x, label=y), num_boost_round=a.trees)


def average_precision(p, y):
    hits = y[np.argsort(-p, kind="stable")]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float(precision[hits > 0].mean())


def main():
    a = argparse.ArgumentParser()
    a.add_argument("data")
    a.add_argument("--model")
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--trees", type=int, default=100)
    a.add_argument("--leaves", type=int, default=31)
    a.add_argument("--rate", type=float, default=0.15)
    a = a.parse_args()
    names = json.load(open(os.path.join(a.data, "names.json")))
    pages = [json.loads(x) for x in open(os.path.join(a.data, "pages.jsonl"), encoding="utf-8")]
    x = np.fromfile(os.path.join(a.data, "rows.f32"), dtype="<f4").reshape(-1, len(names["names"]))
    y = np.fromfile(os.path.join(a.data, "labels.u8"), dtype="u1")
    page = np.repeat(np.arange(len(pages)), [p["blocks"] for p in pages])
    assert len(page) == len(x) == len(y)
    fold = np.array([fold_of(registrable(p["host"]), a.folds) for p in pages])[page]
    corpus = np.array([p["corpus"] for p in pages])[page]

    p = np.zeros(len(x))
    for k in range(a.folds):
        p[fold == k] = sigmoid(fit(x[fold != k], y[fold != k], a).predict(x[fold == k], raw_score=True))
    for name in sorted(set(corpus)):
        m = corpus == name
        line = f"{name}: {m.sum()} places, {y[m].mean():.3f} begin a line, average precision {average_precision(p[m], y[m]):.3f}"
        for t in THRESHOLDS:
            found = p[m] > t
            hits = (found & (y[m] > 0)).sum()
            line += f"; above {t} P {hits / max(1, found.sum()):.3f} R {hits / max(1, y[m].sum()):.3f}"
        print(line)
    figures = {"loss out of fold": round(loss(p, y, np.ones(len(y))), 5), "folds": a.folds, "pages": len(pages), "places": len(x)}
    print(figures)
    if a.model:
        print(a.model, write(fit(x, y, a), a.model, names, figures), "bytes")


if __name__ == "__main__":
    main()
