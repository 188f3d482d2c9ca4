"""Three teachers vote on tags and arcs. Two steps, as the others parse the sentences that the first one finds:

vote.py cut DOCS FIRST CUT WORDS            documents cut into those sentences, and their words for the third teacher
vote.py count DOCS FIRST SECOND THIRD OUT…  labelled documents, dealt out over the files

FIRST and SECOND are parses of en_core_web_sm 3.8.0 and 3.6.0 by the engine, THIRD is what NLP4J prints. No one outvotes
the other two; where all differ, the first is right. Punctuation is always as the first hangs it.
"""
import gzip
import json
import sys

import trees

VOTES = 1.1, 0.9, 1.05
MARKS = str.maketrans("’‘“”", "''\"\"")
# NLP4J's labels for what the model's scheme calls otherwise.
LABELS = {"root": "ROOT", "qmod": "quantmod", "discourse": "intj", "vocative": "npadvmod"}
LONGEST = 110  # words of a sentence whose best tree is looked for where the votes make none: it takes cubic time


def sentences(heads):
    """Start and end of each sentence: its words hang on one root."""
    def root(i):
        while heads[i] != i:
            i = heads[i]
        return i
    roots = [root(i) for i in range(len(heads))]
    starts = [i for i in range(len(heads)) if i == 0 or roots[i] != roots[i - 1]]
    return list(zip(starts, starts[1:] + [len(heads)]))


def cut(docs, first, out, words):
    with open(docs, encoding="utf-8") as d, open(first, encoding="utf-8") as p, \
            open(out, "w", encoding="utf-8") as o, open(words, "w", encoding="utf-8") as w:
        for doc, parse in zip(map(json.loads, d), map(json.loads, p)):
            spans = sentences(parse["heads"])
            o.write(json.dumps({**doc, "b": [s for s, _ in spans], "m": []}) + "\n")
            for start, end in spans:
                for word in doc["w"][start:end]:
                    w.write(("".join(word.translate(MARKS).split()) or "_") + "\n")
                w.write("\n")


def printed(path):
    """The sentences that NLP4J printed, as tags, heads and labels."""
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line != "\n":
                rows.append(line.rstrip("\n").split("\t"))
                continue
            yield ([r[1] for r in rows], [int(r[2]) - 1 if r[2] != "0" else i for i, r in enumerate(rows)],
                   [label(r[3], r[1]) for r in rows])
            rows = []


def label(name, tag):
    """An arc's label in the model's scheme."""
    if name != "nmod":
        return LABELS.get(name, name)
    return "amod" if tag[0] == "J" or tag in ("VBN", "VBG") else "nummod" if tag[0] == "C" else "nmod"


def elected(choices, votes=VOTES):
    count = {}
    for choice, n in zip(choices, votes):
        count[choice] = count.get(choice, 0) + n
    return max(sorted(count), key=count.get)


def tree(heads, labels):
    """The heads that the teachers elect: as they stand if that is a tree, or else the tree with the most votes."""
    first, size = heads[0], len(heads[0])
    chosen = [first[i] if labels[0][i] == "punct" else elected([h[i] for h in heads]) for i in range(size)]
    if trees.is_tree(chosen):
        return chosen
    if size > LONGEST:
        return first
    score = [[0.0] * (size + 1) for _ in range(size + 1)]
    for of, n in zip(heads, VOTES):
        for i, h in enumerate(of):
            score[0 if h == i else h + 1][i + 1] += n
    for i in range(size):
        score[0][i + 1] -= 0.01  # of equals, that with fewer roots
    chosen = trees.best(score)
    return chosen if trees.is_tree(chosen) else first


def arc(i, head, heads, labels):
    """The label of word i's arc, by those who have that arc."""
    of = [(l[i], n) for h, l, n in zip(heads, labels, VOTES) if h[i] == head] or [(labels[0][i], 1)]
    found = elected(*zip(*of))
    if head == i:
        return "ROOT"
    return "dep" if found == "ROOT" else found


def voted(doc, first, second, third):
    """The document with the labels elected; third yields its sentences."""
    doc = {**doc, "t": [], "h": [], "d": [], "e": first["ents"]}
    for start, end in sentences(first["heads"]):
        tags, heads, labels = next(third)
        heads = [[h - start for h in p["heads"][start:end]] for p in (first, second)] + [heads]
        labels = [p["deps"][start:end] for p in (first, second)] + [labels]
        chosen = tree(heads, labels)
        doc["h"] += [start + h for h in chosen]
        doc["d"] += [arc(i, h, heads, labels) for i, h in enumerate(chosen)]
        doc["t"] += [elected(t) for t in zip(first["tags"][start:end], second["tags"][start:end], tags)]
    return doc


def count(docs, first, second, third, *outs):
    files = [gzip.open(out, "wt", encoding="utf-8") for out in outs]
    third = printed(third)
    with open(docs, encoding="utf-8") as d, open(first, encoding="utf-8") as a, open(second, encoding="utf-8") as b:
        for n, parts in enumerate(zip(*(map(json.loads, f) for f in (d, a, b)))):
            files[n % len(files)].write(json.dumps(voted(*parts, third), ensure_ascii=False) + "\n")
    for f in files:
        f.close()


if __name__ == "__main__":
    {"cut": cut, "count": count}[sys.argv[1]](*sys.argv[2:])
