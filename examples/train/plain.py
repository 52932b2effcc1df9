#!/usr/bin/env python3
"""Make pages that are nothing but their text, for the classifier to learn that such pages exist.

usage: plain.py DATA CORPORA

The pages of the corpora were served by sites: all have navigation, and few are very short or very long. People also hand over fragments,
feeds, books and pages of a line. This writes DATA/plain, a corpus of such pages from the true texts of `wcxb`: whole texts, their first
lines, and long documents of several texts, in plain markup, some with a little navigation. `train features` takes it in if it is there.
Texts of one document are of one fold of fit.py.
"""
import gzip
import html
import json
import os
import random
import sys

from fit import fold_of, registrable

SEED = 20230323
FOLDS = 5  # as fit.py has by default: with others a document would stand in several
KINDS = {"article", "documentation", "service", "forum"}
MIN_WORDS = 50  # of a text that makes a page
WHOLE, SHORT, LONG = 240, 160, 40  # pages of each kind
SHORT_WORDS = 60  # a short page is cut behind so many
TEXTS = (5, 12)  # of a long document
HEADING_WORDS = 10  # a shorter line that does not end as a sentence is a heading
NAVIGATION = ["Home", "About", "Contact", "Blog", "News", "Products", "Services", "Archive", "Help", "Log in", "Search"]
WRAPPERS = ["{}", "<main>{}</main>", "<article>{}</article>", "<div class=content>{}</div>", "<div>{}</div>", "<main><section><div>{}</div></section></main>", "<table><tr><td>{}</td></tr></table>"]


def markup(lines, rng):
    """The lines as headings, lists and paragraphs; or all of them as lines of one element."""
    style = rng.choice(["p", "p", "p", "div", "br"])
    if style == "br":
        return "<div>" + "<br><br>".join(html.escape(line) for line in lines) + "</div>"
    out = []
    for line in lines:
        text = html.escape(line.removeprefix("- "))
        if line.startswith("- "):
            out.append(f"<ul><li>{text}</li></ul>")
        elif len(line.split()) < HEADING_WORDS and line[-1].isalnum():
            out.append(f"<h2>{text}</h2>")
        else:
            out.append(f"<{style}>{text}</{style}>")
    return "\n".join(out).replace("</ul>\n<ul>", "\n")


def page(title, lines, rng):
    body = rng.choice(WRAPPERS).format(markup(lines, rng))
    if title and rng.random() < 0.7:
        body = f"<h1>{html.escape(title)}</h1>\n" + body
    if rng.random() < 0.4:
        links = "".join(f"<a href=/{i}>{name}</a> " for i, name in enumerate(rng.sample(NAVIGATION, rng.randint(2, 6))))
        top = rng.choice(["nav", "div", "header"])
        body = f"<{top}>{links}</{top}>\n{body}\n<footer>© {rng.randint(2005, 2025)} Harbour Post</footer>"
    if rng.random() < 0.3:
        return body  # a fragment
    return f"<!DOCTYPE html><html><head><title>{html.escape(title or '')}</title></head><body>{body}</body></html>"


def main():
    data, corpora = sys.argv[1:3]
    rng = random.Random(SEED)
    truths = [json.loads(line) for line in open(os.path.join(corpora, "wcxb", "truth.jsonl"), encoding="utf-8")]
    truths = [t for t in truths if "url" in t and t["type"] in KINDS and len((t.get("text") or "").split()) >= MIN_WORDS]
    lines_of = {t["id"]: [line.strip() for line in t["text"].split("\n") if line.strip()] for t in truths}
    folder = os.path.join(data, "plain", "pages")
    os.makedirs(folder, exist_ok=True)
    made = []

    def add(truth, lines):
        name = f"p{len(made):04}"
        with gzip.open(os.path.join(folder, f"{name}.html.gz"), "wb") as f:
            f.write(page(truth.get("title"), lines, rng).encode())
        made.append({"id": name, "url": truth["url"], "type": "plain", "text": "\n\n".join(lines)})

    for truth in rng.sample(truths, WHOLE):
        add(truth, lines_of[truth["id"]])
    for truth in rng.sample(truths, SHORT):
        words, lines = 0, []
        most = rng.randint(3, SHORT_WORDS)
        for line in lines_of[truth["id"]]:
            lines.append(line)
            words += len(line.split())
            if words >= most:
                break
        add(truth, lines)
    by_fold = {}
    for truth in truths:
        host = truth["url"].split("/")[2].removeprefix("www.")
        by_fold.setdefault(fold_of(registrable(host), FOLDS), []).append(truth)
    for number in range(LONG):
        some = rng.sample(by_fold[number % FOLDS], rng.randint(*TEXTS))
        add(some[0], [line for truth in some for line in lines_of[truth["id"]]])
    with open(os.path.join(data, "plain", "truth.jsonl"), "w", encoding="utf-8") as f:
        for truth in made:
            f.write(json.dumps(truth, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
