"""Lays pages out for scripts/score-pages; called by scripts/fetch-pages."""
import glob
import html
import json
import os
import re
import shutil
import sys


def save(folder, name, page, ending, text):
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/{name}.html", "wb") as f:
        f.write(page)
    with open(f"{folder}/{name}{ending}", "w", encoding="utf-8") as f:
        f.write(text)


def read(path):
    with open(path, "rb") as f:
        return f.read()


def strings(entry, key):
    """The strings of a list in a Go literal."""
    m = re.search(key + r":\s*\[\]string\{(.*?)\}[,\s]", entry, re.S)
    return [json.loads(s) for s in re.findall(r'"(?:[^"\\]|\\.)*"', m.group(1))] if m else []


def pieces(out, root):
    """Pieces that people picked: of all pages, and of those in English."""
    data = read(f"{root}/scripts/comparison/data.go").decode()
    for entry in re.split(r"\n\t\"http", data)[1:]:
        name = re.search(r'File:\s*"([^"]+)"', entry)
        if not name:
            continue
        path = next((p for d in ("comparison", "mock", "simple") if os.path.exists(p := f"{root}/test-files/{d}/{name[1]}")), None)
        found = {"with": strings(entry, "With"), "without": strings(entry, "Without")}
        if path and found["with"]:
            page = read(path)
            text = json.dumps(found, ensure_ascii=False)
            save(f"{out}/pieces", name[1][:-5], page, ".json", text)
            lang = re.search(rb"<html[^>]*\blang=[\"']?([a-zA-Z]+)", page)
            if lang and lang[1].lower() == b"en":
                save(f"{out}/pieces-english", name[1][:-5], page, ".json", text)


def bodies(v):
    if isinstance(v, list):
        for x in v:
            yield from bodies(x)
    elif isinstance(v, dict):
        if isinstance(v.get("articleBody"), str):
            yield v["articleBody"]
        for x in v.values():
            yield from bodies(x)


def publishers(out, pages):
    """What the publisher itself states in JSON-LD as the text of the article."""
    for path in sorted(pages):
        page = read(path)
        for m in re.finditer(r"<script[^>]*ld\+json[^>]*>(.*?)</script>", page.decode("utf-8", "replace"), re.S | re.I):
            try:
                texts = [b for b in bodies(json.loads(m[1], strict=False)) if len(b) > 600]
            except ValueError:
                continue
            text = re.sub(r"<[^>]+>", " ", html.unescape(texts[0])) if texts else ""
            if text and not text.rstrip().endswith(("...", "…")):
                save(f"{out}/publishers", os.path.basename(path)[:-5], page, ".txt", text)
                break


def library(out, root):
    """What readability itself gives, by its own tests: real pages only."""
    for path in sorted(glob.glob(f"{root}/test-pages/*/source.html")):
        text = re.sub(r"<[^>]+>", " ", read(os.path.dirname(path) + "/expected.html").decode())
        if "lorem ipsum" in text.lower():
            continue  # made to test one feature: the same paragraph over and over
        save(f"{out}/library", os.path.basename(os.path.dirname(path)), read(path), ".txt", html.unescape(text))


def newspaper(out, root):
    for path in sorted(glob.glob(f"{root}/tests/data/txt/*.txt")):
        page = path.replace("/txt/", "/html/")[:-4] + ".html"
        if os.path.exists(page):
            save(f"{out}/newspaper", os.path.basename(page)[:-5], read(page), ".txt", read(path).decode())


out, trafilatura, readability, newspaper4k = sys.argv[1:]
for folder in ("pieces", "pieces-english", "publishers", "library", "newspaper"):
    shutil.rmtree(f"{out}/{folder}", ignore_errors=True)
pieces(out, trafilatura)
publishers(out, glob.glob(f"{trafilatura}/test-files/comparison/*.html"))
library(out, readability)
newspaper(out, newspaper4k)
for folder in sorted(glob.glob(f"{out}/*/")):
    print(folder, len(glob.glob(folder + "*.html")), "pages")
