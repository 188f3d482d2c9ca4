"""Recognition of place names in news with annotated spans: how many entities overlap a place, how many places an entity."""
import json

PLACES = {"GPE", "LOC", "FAC"}


def texts(path):
    """The articles of score_geo.py's gold file, as the engine's tokenizer takes them."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            yield {"source": "geo", "group": article["doc_id"], "text": article["text"]}, [
                (t["start"], t["end"]) for t in article["toponyms"]]


def spans(text, documents, parses):
    """Where the places that parses found stand in a text, in characters."""
    at, found = 0, []
    for d, parse in zip(documents, parses):
        ends = []
        for word in d["w"]:
            start = text.index(word, at)
            at = start + len(word)
            ends.append((start, at))
        found += [(ends[s][0], ends[e - 1][1]) for s, e, label in parse["ents"] if label in PLACES]
    return found


def overlap_f1(pairs):
    """F1 in percent of (found, wanted) spans that overlap."""
    hit = said = told = wanted = 0
    for found, gold in pairs:
        def meets(a, others):
            return any(a[0] < b[1] and b[0] < a[1] for b in others)
        hit, said = hit + sum(meets(f, gold) for f in found), said + len(found)
        told, wanted = told + sum(meets(g, found) for g in gold), wanted + len(gold)
    precision, recall = hit / said, told / wanted
    return 200 * precision * recall / (precision + recall)
