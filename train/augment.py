"""What the teachers' texts lack: other names, capitals, headlines, quotation marks as papers print them, datelines.

Each function takes a labelled document (see documents.py) and returns a new one whose labels still hold, or the same.
"""
import bisect

import names

MARKS = {"``": "“", "''": "”"}
SMALL = {"IN", "DT", "CC", "TO"}  # tags of words that a title leaves small
MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
AGENCIES = "Reuters AP AFP Xinhua TASS Interfax UPI dpa ANSA Kyodo Yonhap EFE Anadolu".split()


def rebuild(d, pieces):
    """A document of pieces, each the index of an old word or a new (word, tag, head, label, space); a head is the index
    of an old word, or ("new", k) for the k-th piece. Entities and sentence starts follow the old words; words that are
    left out must have nothing under them."""
    place = {p: i for i, p in enumerate(pieces) if isinstance(p, int)}
    out = {k: [] for k in ("w", "n", "s", "t", "h", "d")}
    for i, p in enumerate(pieces):
        if isinstance(p, int):
            row = d["w"][p], d["n"][p], d["s"][p], d["t"][p], place[d["h"][p]], d["d"][p]
        else:
            word, tag, head, label, space = p
            row = word, "", space, tag, head[1] if isinstance(head, tuple) else place[head], label
        for key, value in zip(out, row):
            out[key].append(value)
    ends = [(s, e, label, [place[i] for i in range(s, e) if i in place]) for s, e, label in d["e"]]
    out["e"] = [[min(at), max(at) + 1, label] for _, _, label, at in ends if at]
    kept = sorted(place)
    begins = {place[kept[k]] for b in d["b"] if (k := bisect.bisect_left(kept, b)) < len(kept)}
    return {**d, **out, "b": sorted(begins), "m": []}


def with_words(d, words):
    return {**d, "w": words}


# Names.

def is_flat(d, start, end):
    """Whether words are one proper name whose last word carries it, with nothing but itself under the others."""
    last = end - 1
    inner = range(start, last)
    return (all(d["t"][i] in ("NNP", "NNPS") and d["w"][i][0].isupper() for i in range(start, end))
            and not start <= d["h"][last] < last
            and all(d["d"][i] == "compound" and start <= d["h"][i] <= last for i in inner)
            and not any(start <= h < last for i, h in enumerate(d["h"]) if not start <= i < end))


def swap(d, start, end, new):
    """Puts another name in the place of a flat one."""
    last = end - 1
    if len(new) == end - start:
        words, norms = list(d["w"]), list(d["n"])
        words[start:end], norms[start:end] = new, [""] * len(new)
        return {**d, "w": words, "n": norms}
    fresh = [(w, "NNP", last, "compound", True) for w in new[:-1]]
    d = rebuild(d, list(range(start)) + fresh + list(range(last, len(d["w"]))))
    at = start + len(new) - 1
    d["w"][at], d["n"][at] = new[-1], ""
    d["e"] = [[start, at + 1, label] if s <= at < e else [s, e, label] for s, e, label in d["e"]]
    return d


def new_name(draw, pool, label, length):
    same = length if draw.random() < 0.6 else None
    if label == "GPE":
        return pool.place(draw, same if length <= 3 else None)
    if label == "PERSON":
        return pool.person(draw, min(same or draw.choice((1, 2, 2, 3)), 3))
    return pool.acronym(draw) if length == 1 or draw.random() < 0.4 else pool.group(draw)


def swap_names(d, draw, pool, share):
    """Gives a share of the places, people, groups and peoples other names."""
    for k in range(len(d["e"]) - 1, -1, -1):  # backwards: a swap moves what follows
        start, end, label = d["e"][k]
        if label not in ("GPE", "PERSON", "ORG", "NORP") or draw.random() >= share:
            continue
        if label == "NORP":
            if end - start == 1 and d["w"][start][0].isupper():
                d = swap(d, start, end, list(pool.people_of(draw)))
            continue
        if label == "ORG" and d["w"][start].lower() == "the" and end - start > 1:
            start += 1
        if is_flat(d, start, end):
            new = names.as_printed(draw, new_name(draw, pool, label, end - start))
            d = swap(d, start, end, list(new))
    return d


def correct(d, pool):
    """The gazetteer's word against the teachers': a country that nothing else is called is a place, and a great town or
    province that no one is named like is no person."""
    taken, ents = set(), []
    for start, end, label in d["e"]:
        if label in ("PERSON", "ORG", "NORP", "LOC", "FAC", "PRODUCT", "WORK_OF_ART"):
            name = " ".join(d["w"][start:end])
            if name in pool.clear or label == "PERSON" and name in pool.no_person:
                label = "GPE"
        ents.append([start, end, label])
        taken.update(range(start, end))
    proper = [t in ("NNP", "NNPS") for t in d["t"]] + [False]
    for i, word in enumerate(d["w"]):
        if i not in taken and word in pool.clear and proper[i] and not proper[i + 1] and not (i and proper[i - 1]):
            ents.append([i, i + 1, "GPE"])
    return {**d, "e": sorted(ents)}


# Capitals and headlines.

def upper(d):
    return with_words(d, [w.upper() for w in d["w"]])


def title(d):
    def cased(i, word):
        small = d["t"][i] in SMALL and i and len(word) < 5
        return word if small or word[0] in "'’" or word.lower() in ("n't", "n’t") else word[:1].upper() + word[1:]
    return with_words(d, [cased(i, w) for i, w in enumerate(d["w"])])


def heads(d):
    """The words that have another under them."""
    return {h for i, h in enumerate(d["h"]) if h != i}


def bare(d, labels, tags):
    """Leaves out words with nothing under them that bear one of the labels and tags."""
    busy = heads(d)
    keep = [i for i in range(len(d["w"])) if i in busy or d["d"][i] not in labels or d["t"][i] not in tags]
    return rebuild(d, keep) if 3 < len(keep) < len(d["w"]) else d


def without_stop(d):
    last = len(d["w"]) - 1
    if last > 3 and d["w"][last] == "." and last not in d["h"][:last]:
        return rebuild(d, list(range(last)))
    return d


def headline(d, draw):
    """Articles and forms of "be" left out, no full stop at the end, often in title case."""
    d = without_stop(bare(d, {"det"}, {"DT"}))
    if draw.random() < 0.6:
        d = bare(d, {"auxpass", "aux"}, {"VBZ", "VBP", "VBD"})
    case = draw.random()
    if case < 0.5:
        return title(d)
    return upper(d) if case < 0.65 else with_words(d, [d["w"][0][:1].upper() + d["w"][0][1:], *d["w"][1:]])


# Sentences and their marks.

def one_sentence(d, draw):
    """One sentence of the document, as it stands: a quotation may begin or end outside it."""
    starts = list(d["b"]) + [len(d["w"])]
    k = draw.randrange(len(starts) - 1)
    a, b = starts[k], starts[k + 1]
    if b - a < 4 or any(not a <= d["h"][i] < b for i in range(a, b)):
        return d
    cut = {key: d[key][a:b] for key in ("w", "n", "s", "t", "d")}
    return {**d, **cut, "h": [h - a for h in d["h"][a:b]], "b": [0], "m": [],
            "e": [[s - a, e - a, label] for s, e, label in d["e"] if a <= s and e <= b]}


def half_quoted(d, draw):
    """One mark of a quotation lost."""
    busy = heads(d)
    marks = [i for i, t in enumerate(d["t"]) if t in MARKS and i not in busy]
    if not marks:
        return d
    lost = draw.choice(marks)
    return rebuild(d, [i for i in range(len(d["w"])) if i != lost])


def curly(d):
    """Quotation marks and apostrophes as printed."""
    words, opened = list(d["w"]), False
    for i, word in enumerate(words):
        if word == '"':
            words[i] = MARKS.get(d["t"][i]) or ("”" if opened else "“")
            opened = not opened
        elif "'" in word:
            words[i] = "‘" if word == "'" and d["t"][i] == "``" else word.replace("'", "’")
    return with_words(d, words)


def dateline(d, draw, pool):
    """A place, often a day and an agency before the first sentence."""
    root = next((i for i, h in enumerate(d["h"]) if h == i), None)
    if root is None or d["b"][:1] != [0]:
        return d
    place = names.as_printed(draw, pool.place(draw))
    if draw.random() < 0.7:
        place = tuple(w.upper() for w in place)
    head = ("new", len(place) - 1)
    pieces = [(w, "NNP", head, "compound", True) for w in place[:-1]] + [(place[-1], "NNP", root, "npadvmod", False)]
    ents = [[0, len(place), "GPE"]]
    if draw.random() < 0.4:
        at = len(pieces) + 1
        pieces += [(",", ",", head, "punct", True), (draw.choice(MONTHS), "NNP", head, "npadvmod", True),
                   (str(draw.randint(1, 30)), "CD", ("new", at), "nummod", True)]
        ents.append([at, at + 2, "DATE"])
    if draw.random() < 0.7:
        at = len(pieces) + 1
        pieces += [("(", "-LRB-", head, "punct", False), (draw.choice(AGENCIES), "NNP", head, "appos", False),
                   (")", "-RRB-", head, "punct", True)]
        ents.append([at, at + 1, "ORG"])
    pieces.append((draw.choice(("-", "--", "—", "–")), ":", root, "punct", True))
    out = rebuild(d, pieces + list(range(len(d["w"]))))
    out["e"] = ents + out["e"]
    out["b"] = [0] + [b for b in out["b"] if b > len(pieces)]
    return out


def restyle(d, draw, pool, titles):
    """One style at most, by its share; the rest stays as it is."""
    styles = (
        (0.16, lambda: upper(one_sentence(d, draw) if draw.random() < 0.5 else d)),
        (titles, lambda: title(one_sentence(d, draw))),
        (0.10, lambda: headline(one_sentence(d, draw), draw)),
        (0.06, lambda: without_stop(one_sentence(d, draw))),
        (0.06, lambda: dateline(d, draw, pool)),
        (0.06, lambda: half_quoted(one_sentence(d, draw), draw)),
    )
    at = draw.random()
    for share, style in styles:
        if at < share:
            return style()
        at -= share
    return d


def augment(d, draw, pool, swapped, titles=0.12):
    """One document as another paper might have printed it; swapped is the share of names it swaps, if it does, titles
    that of documents in title case."""
    if draw.random() < 0.75:
        d = swap_names(d, draw, pool, swapped)
    d = restyle(d, draw, pool, titles)
    if draw.random() < 0.5:
        d = curly(d)
    return d
