"""The words whose norms the weights know: vocabulary.py OUT LABELS…

The most frequent come first. All else that has a capital is read by its ending, its shape and its neighbours: its norm
is UNKNOWN. A name that was never seen then looks the same each time, and not like whichever word shares its row of the
hashed table.
"""
import collections
import csv
import pathlib
import sys

import documents
import names

LEAST = 4  # times in the texts, in any case
LEXICON = pathlib.Path(__file__).resolve().parent.parent / "extract" / "lexicon" / "data"


def known_words(labels):
    count = collections.Counter(w.lower() for path in labels for d in documents.read(path)
                                if not documents.held_out(d) for w in d["w"])
    found = {w for w, n in count.items() if n >= LEAST}
    for path in LEXICON.glob("*.tsv"):
        with open(path, encoding="utf-8") as f:
            for row in csv.reader((line for line in f if line[0] != "#"), delimiter="\t", quoting=csv.QUOTE_NONE):
                found.update(word for word in row[0].split("+")[0].split() if word.isalpha() and word.islower())
    for country in names.countries():
        found.update(country.lower().split())
    found = (w for w in found if any(c.isalpha() for c in w) and not any(c.isspace() for c in w))
    return sorted(found, key=lambda w: (-count[w], w))


def main(out, *labels):
    with open(out, "w", encoding="utf-8") as f:
        f.writelines(w + "\n" for w in known_words(labels))


if __name__ == "__main__":
    main(*sys.argv[1:])
