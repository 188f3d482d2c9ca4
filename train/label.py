"""Labels the documents of the recipe: label.py DOCS OUT PART PARTS TEACHER=SYNTAX,NAMES…

SYNTAX and NAMES are what the word of a teacher counts.
"""
import gzip
import json
import sys

import documents
import teacher

BATCH = 128


def main(source, out, part, parts, *members):
    paths, weights = zip(*(m.rsplit("=", 1) for m in members))
    syntax, names = zip(*(map(float, w.split(",")) for w in weights))
    teachers = teacher.Teachers([teacher.load(p) for p in paths], syntax, names)
    mine = [d for i, d in enumerate(documents.read(source)) if i % int(parts) == int(part)]
    mine.sort(key=lambda d: len(d["w"]))  # a batch takes as long as its longest document
    with gzip.open(out, "wt", encoding="utf-8") as lines:
        for at in range(0, len(mine), BATCH):
            batch = mine[at:at + BATCH]
            teachers.label(batch, documents.bounded)
            for d in batch:
                lines.write(json.dumps(d, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
