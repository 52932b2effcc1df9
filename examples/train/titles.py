#!/usr/bin/env python3
"""Fit the weights of what may be a title to what `train titles` wrote: headings and declared titles, or lines.

usage: titles.py DATA[/lines]

Reads titles.jsonl; prints how many pages come out right in folds by registrable domain, and the rows of WEIGHTS in
src/metadata/title/choice.rs or src/metadata/plain/title.rs, from all pages. The model is a conditional logit: of the
candidates of a page one is true, or several that say the same.

Needs numpy and scipy from PyPI.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne", "go", "nhs"}
FOLDS = 5
SEEDS = 5
# How much weights are drawn to zero.
RIDGE = 1.0
# Each corpus has a habit of its own of what it takes down as the title; the smaller one would hardly be heard.
COUNTS = {"snippets": 3.0}


def registrable(host):
    """The registrable domain: the last two labels, or three under co.uk and its like."""
    labels = host.split(".")
    many = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3 if many else -2 :])


def fit(pages):
    """Weights that make the true candidates likely. Pages without one teach nothing."""
    pages = [page for page in pages if any(page["right"])]
    facts = np.concatenate([page["facts"] for page in pages])
    right = np.concatenate([page["right"] for page in pages]).astype(float)
    page = np.repeat(np.arange(len(pages)), [len(p["right"]) for p in pages])
    starts = np.flatnonzero(np.diff(page, prepend=-1))
    counts = np.array([COUNTS.get(page["corpus"], 1.0) for page in pages])

    def loss(weights):
        score = facts @ weights
        mass = np.exp(score - np.maximum.reduceat(score, starts)[page])
        every, true = np.add.reduceat(mass, starts), np.add.reduceat(mass * right, starts)
        value = counts @ (np.log(every) - np.log(true)) + RIDGE * weights @ weights / 2
        slope = mass / every[page] - mass * right / true[page]
        return value, (counts[page] * slope) @ facts + RIDGE * weights

    return minimize(loss, np.zeros(facts.shape[1]), jac=True, method="L-BFGS-B").x


def hits(pages, weights):
    return [bool(page["right"][int(np.argmax(page["facts"] @ weights))]) for page in pages]


def out_of_fold(pages, seed):
    fold = [int(hashlib.sha1(f"{seed}{registrable(p['host'])}".encode()).hexdigest(), 16) % FOLDS for p in pages]
    right = {}
    for f in range(FOLDS):
        weights = fit([p for p, g in zip(pages, fold) if g != f])
        held = [i for i, g in enumerate(fold) if g == f]
        right.update(zip(held, hits([pages[i] for i in held], weights)))
    return [right[i] for i in range(len(pages))]


def main():
    lines = (Path(sys.argv[1]) / "titles.jsonl").read_text(encoding="utf-8").splitlines()
    names, pages = json.loads(lines[0]), [json.loads(line) for line in lines[1:]]
    for page in pages:
        page["facts"] = np.array(page["facts"])
    right = [out_of_fold(pages, seed) for seed in range(SEEDS)]
    weights = fit(pages)
    for corpus in sorted({p["corpus"] for p in pages}):
        of = [i for i, p in enumerate(pages) if p["corpus"] == corpus]
        folds = np.mean([[r[i] for i in of] for r in right], axis=1).mean()
        seen, best = np.mean(hits([pages[i] for i in of], weights)), np.mean([any(pages[i]["right"]) for i in of])
        share = f"{folds:.1%} right out of fold, {seen:.1%} with all seen, {best:.1%} at best"
        print(f"{corpus}: {len(of)} pages, {share}")
    for name, weight in zip(names, weights):
        print(f"    (Fact::{name}, {weight:.2f}),")


main()
