#!/usr/bin/env python3
"""Make pages with short texts, for the classifier to learn that a text may be less than what surrounds it.

usage: short.py DATA CORPORA

The true texts of `wcxb` are long, while a brief of three sentences is served with the same menus, teasers and forms as a long article. This
writes DATA/short, a corpus of pages of `wcxb` that end behind their first paragraphs: what stands between there and the end of the true
text is left out, what surrounds it stays. `train features` takes it in if it is there.
"""
import gzip
import json
import os
import random
import re
import sys

from lxml import html

SEED = 20230323
PAGES = 2000  # at most: some 1,150 can be cut
MIN_WORDS = 150  # of a text that is cut
CUT_WORDS = (15, 90)  # it is cut behind the paragraph with which it has so many
MIN_FOUND = 0.75  # so much of the text must be found in the page
MIN_LEFT_OUT = 60  # words
MIN_LETTERS = 12  # what is shorter occurs in texts by chance, unless it is a part of one by its element
MIN_FIRST = 60  # letters of the paragraph that begins the text: entries of menus occur in texts, too
BLOCKS = set(
    "p h1 h2 h3 h4 h5 h6 li blockquote pre td dd dt figcaption div section ul ol table tr tbody figure article main aside header footer nav dl".split()
)
PARTS = {"p", "h2", "h3", "h4", "li"}
UNSEEN = {"script", "style", "noscript", "head"}


def key(text):
    """Letters and digits alone."""
    return re.sub(r"\W+", "", text.lower())


def elements(parent):
    return [e for e in parent.iter() if isinstance(e.tag, str)]


def cut(body, text, most):
    """Cuts the page behind the paragraph with which its text has `most` words, and gives the keys of the paragraphs that stay. None if it
    cannot be told where to cut."""
    order = elements(body)
    number = {e: i for i, e in enumerate(order)}
    end = {}
    for e in reversed(order):
        end[e] = max([number[e]] + [end[child] for child in e if child in end])
    whole = key(text)
    kept, words, found = [], 0, 0
    stays, first, last = 0, None, None
    for e in order:
        is_block = e.tag in BLOCKS and not any(d.tag in BLOCKS for d in elements(e)[1:])
        if not is_block or any(a.tag in UNSEEN for a in e.iterancestors()):
            continue
        shown = e.text_content()
        own = key(shown)
        if own not in whole or len(own) < (MIN_FIRST if not kept else 1 if e.tag in PARTS else MIN_LETTERS):
            continue
        found += len(shown.split())
        if words < most:
            kept.append(own)
            words += len(shown.split())
            stays = end[e]
        else:
            first = first or stays + 1
            last = end[e]
    if first is None or found < MIN_FOUND * len(text.split()) or found - words < MIN_LEFT_OUT:
        return None
    for e in order:
        if first <= number[e] and end[e] <= last and e.getparent() is not None:
            e.getparent().remove(e)
    return kept


def true_lines(text, kept):
    """The lines of a text up to the last one of which something stays."""
    lines = [line.strip() for line in text.split("\n") if key(line)]
    long = [own for own in kept if len(own) >= MIN_FIRST]
    stays = [i for i, line in enumerate(lines) if any(own in key(line) or key(line) in own and len(key(line)) >= MIN_FIRST for own in long)]
    return lines[: max(stays, default=-1) + 1]


def main():
    data, corpora = sys.argv[1:3]
    rng = random.Random(SEED)
    wcxb = os.path.join(corpora, "wcxb")
    truths = [json.loads(line) for line in open(os.path.join(wcxb, "truth.jsonl"), encoding="utf-8")]
    truths = [t for t in truths if "url" in t and len((t.get("text") or "").split()) >= MIN_WORDS]
    rng.shuffle(truths)
    folder = os.path.join(data, "short", "pages")
    os.makedirs(folder, exist_ok=True)
    made = []
    for truth in truths:
        most = rng.randint(*CUT_WORDS)
        with gzip.open(os.path.join(wcxb, "pages", truth["id"] + ".html.gz")) as f:
            page = html.document_fromstring(f.read().decode("utf-8", "replace").replace("\0", "").encode(), parser=html.HTMLParser(encoding="utf-8"))
        body = page.find("body")
        kept = None if body is None else cut(body, truth["text"], most)
        lines = true_lines(truth["text"], kept or [])
        # A line that stays in part only must not make a long text of it.
        if not lines or sum(len(line.split()) for line in lines) > 3 * most + CUT_WORDS[1]:
            continue
        for script in page.xpath("//script"):
            script.drop_tree()  # linked data has the whole text
        with gzip.open(os.path.join(folder, truth["id"] + ".html.gz"), "wb") as f:
            f.write(b"<!DOCTYPE html>" + html.tostring(page, encoding="utf-8"))
        made.append({"id": truth["id"], "url": truth["url"], "type": "short", "text": "\n\n".join(lines)})
        if len(made) == PAGES:
            break
    with open(os.path.join(data, "short", "truth.jsonl"), "w", encoding="utf-8") as f:
        for truth in made:
            f.write(json.dumps(truth, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
