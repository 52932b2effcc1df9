#!/usr/bin/env python3
"""Copy pages without what they declare of authors and dates, so that only what readers see is left to tell them.

usage: undeclared.py PAGES OUT

Takes the .html and .html.gz files of a folder; leaves out scripts, linked data among them, and the `<meta>` elements whose
name or property speaks of authors or dates. What `batch` finds on the copies, against the truths and against what it finds
on the pages themselves, shows which bylines and date lines are not read.
"""
import gzip
import os
import re
import sys

SCRIPT = re.compile(rb"<script\b[^>]*>.*?</script>", re.S | re.I)
META = re.compile(
    rb"<meta\b[^>]*?(?:name|property|itemprop|http-equiv)\s*=\s*[\"']?[^\"'>]*"
    rb"(?:author|creator|byl|date|time|publish|modif|twitter:data|twitter:label|article:|sailthru|parsely|dc\.|dcterms)[^>]*>",
    re.I,
)


def main():
    pages, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    for name in sorted(os.listdir(pages)):
        path = os.path.join(pages, name)
        if name.endswith(".gz"):
            with gzip.open(path) as file:
                page = file.read()
        else:
            with open(path, "rb") as file:
                page = file.read()
        with open(os.path.join(out, name.removesuffix(".gz")), "wb") as file:
            file.write(META.sub(b"", SCRIPT.sub(b"", page)))


if __name__ == "__main__":
    main()
