#!/usr/bin/env python3
"""Fit the weights of an event's confidence, and say how well they are calibrated. Python's standard library only.

usage: fit.py [--check] [--features FILE] [--duplicates right] SHARED

SHARED is the developers' folder: the gold is SHARED/eval/news/dev.jsonl, and an event is right where
SHARED/eval/news/score_news.py matches it. Writes extract/confidence/weights.tsv and prints the reliability of weights
that were fitted without the article that they are tried on. See README.md here.

--check            write nothing; exit 1 where the error is above MAX_ERROR or that of the program as it is above MAX_OWN
--features FILE    read the program's features from a file instead of running calibrate/features
--duplicates right count an event that another one tells already as right (report only: nothing is written)
"""
import argparse, collections, io, json, math, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "extract/confidence/weights.tsv"
L2 = 2.0         # how strongly weights are drawn to 0; left-out articles are predicted alike with 1 to 4
MIN_EVENTS = 8   # a feature of fewer events gets no weight
EDGES = (0, .5, .6, .7, .8, .9)  # of the bins of the reliability table
MAX_ERROR = .06  # that --check allows on articles left out of the fit: what chance alone gives with 80 events a bin
MAX_OWN = .1     # and on those of the fit, where weights drawn to 0 look too cautious


class Event:
    """An event of the program: its article, its tellings as sets of features, and whether it is right."""

    def __init__(self, article, event, tellings, right):
        self.article, self.tellings, self.right = article, tellings, right
        self.confidence, self.rule = event["confidence"], event["rule"]


def read(shared, features, duplicates):
    """Judges the events of the program by the scorer's own matching."""
    sys.path.insert(0, str(shared / "eval/news"))
    import score_news
    gold = {d["id"]: d for d in map(json.loads, open(shared / "eval/news/dev.jsonl", encoding="utf-8"))}
    rows = collections.defaultdict(list)
    for line in features:
        d = json.loads(line)
        rows[d["article"]].append(d)
    events = []
    for article, told in rows.items():
        _, errors = score_news.score(gold[article], [d["event"] for d in told])
        wrong = {"spurious"} if duplicates == "right" else {"spurious", "duplicate"}
        bad = {id(e) for kind, e in errors if kind in wrong}
        for d in told:
            if not d["tellings"]:
                print(f"left out, its tellings were not found: {d['event']['id']}", file=sys.stderr)
                continue
            events.append(Event(article, d["event"], [frozenset(t) for t in d["tellings"]], id(d["event"]) not in bad))
    return events


def run_features(gold):
    return io.StringIO(subprocess.run(["go", "run", "./calibrate/features", str(gold)], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout)


def solve(a, b):
    """Solves a x = b by elimination with pivots."""
    n = len(b)
    m = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(i + 1, n):
            k = m[r][i] / m[i][i]
            if k:
                for c in range(i, n + 1):
                    m[r][c] -= k * m[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x


def seen(events):
    """The features that get a weight, in order."""
    n = collections.Counter(f for e in events for f in frozenset().union(*e.tellings))
    return sorted(f for f in n if n[f] >= MIN_EVENTS)


def fit(events, names):
    """Newton's method for a logistic regression; only the base is not drawn to 0. An event's tellings share its weight."""
    at = {f: i + 1 for i, f in enumerate(names)}
    rows = [([0] + [at[f] for f in t if f in at], e.right, 1 / len(e.tellings)) for e in events for t in e.tellings]
    n = len(names) + 1
    w = [0.0] * n
    for _ in range(50):
        g = [-L2 * x for x in w]
        h = [[L2 if i == j else 0.0 for j in range(n)] for i in range(n)]
        g[0], h[0][0] = 0.0, 1e-9
        for on, right, share in rows:
            p = 1 / (1 + math.exp(-sum(w[i] for i in on)))
            for i in on:
                g[i] += share * (right - p)
                for j in on:
                    h[i][j] += share * p * (1 - p)
        step = solve(h, g)
        w = [a + b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-9:
            return {"base": round(w[0], 2), **{f: round(w[i], 2) for f, i in at.items()}}
    sys.exit("the fit does not converge")


def confidence(weights, event):
    """What the program gives: the best of the tellings, in hundredths."""
    return max(round(1 / (1 + math.exp(-weights["base"] - sum(weights.get(f, 0) for f in t))), 2) for t in event.tellings)


def by_rule(events, _):
    """The baseline: the share of each rule, two events of the mean added."""
    mean = sum(e.right for e in events) / len(events)
    n, right = collections.Counter(e.rule for e in events), collections.Counter(e.rule for e in events if e.right)
    return {"mean": mean, **{r: (right[r] + 2 * mean) / (n[r] + 2) for r in n}}


def left_out(events, train, predict):
    """The prediction for each event by what was fitted on the other articles."""
    models = {}
    for a in {e.article for e in events}:
        rest = [e for e in events if e.article != a]
        models[a] = train(rest, seen(rest))
    return [predict(models[e.article], e) for e in events]


def table(events, given):
    """Reliability: the bin, its events, their mean confidence, the share that is right."""
    out = []
    for lo, hi in zip(EDGES, EDGES[1:] + (1.01,)):
        bin = [(p, e.right) for p, e in zip(given, events) if lo <= p < hi]
        if bin:
            out.append((lo, min(hi, 1), len(bin), sum(p for p, _ in bin) / len(bin), sum(r for _, r in bin) / len(bin)))
    return out


def error(events, given):
    """The expected calibration error: how far a bin's mean is from its share, over the events."""
    return sum(n * abs(mean - right) for _, _, n, mean, right in table(events, given)) / len(events)


def brier(events, given):
    return sum((p - e.right) ** 2 for p, e in zip(given, events)) / len(events)


def ranking(events, given):
    """How often, of a right and a wrong event, the right one is given more (AUC)."""
    good, bad = ([p for p, e in zip(given, events) if e.right == r] for r in (True, False))
    return sum((a > b) + .5 * (a == b) for a in good for b in bad) / (len(good) * len(bad))


def summary(name, events, given):
    return f"{name:32}  error {error(events, given):.3f}  Brier {brier(events, given):.3f}  ranking {ranking(events, given):.3f}"


def show(events, given):
    print("given      events  mean  right")
    for lo, hi, n, mean, right in table(events, given):
        print(f"{lo:.1f} – {hi:.1f}  {n:6}  {mean:.2f}   {right:.2f}")


def write(events, weights, figures):
    n = collections.Counter(f for e in events for f in frozenset().union(*e.tellings))
    right = collections.Counter(f for e in events if e.right for f in frozenset().union(*e.tellings))
    with open(WEIGHTS, "w", encoding="utf-8") as out:
        out.write("# What is true of an event, and what it adds to the log-odds of its being right. Made by `make calibrate` (calibrate/fit.py): change nothing here.\n"
                  f"# Logistic regression, L2 {L2:g}, on {len(events)} events of the {len({e.article for e in events})} articles of shared/eval/news/dev.jsonl; right as score_news.py matches, a duplicate is wrong.\n"
                  f"# Articles left out in turn: {figures}\n"
                  "# feature\tweight\tevents\tright\n")
        out.write(f"base\t{weights['base']:.2f}\t{len(events)}\t{sum(e.right for e in events)}\n")
        for f in sorted(weights, key=lambda f: (f.split("=")[0] != "rule", f)):
            if f != "base":
                out.write(f"{f}\t{weights[f]:.2f}\t{n[f]}\t{right[f]}\n")


def main():
    ap = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    ap.add_argument("shared", type=pathlib.Path)
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--features", type=pathlib.Path)
    ap.add_argument("--duplicates", choices=("right", "wrong"), default="wrong")
    a = ap.parse_args()
    shared = a.shared.resolve()
    features = open(a.features, encoding="utf-8") if a.features else run_features(shared / "eval/news/dev.jsonl")
    events = read(shared, features, a.duplicates)
    given = [e.confidence for e in events]
    print(summary("the program, as it is", events, given))
    fitted = left_out(events, fit, confidence)
    print(summary("articles left out in turn", events, fitted))
    print(summary("  a share for each rule", events, left_out(events, by_rule, lambda m, e: m.get(e.rule, m["mean"]))))
    print(summary("  one share for all", events, left_out(events, by_rule, lambda m, _: m["mean"])))
    show(events, fitted)
    if a.check:
        if error(events, fitted) > MAX_ERROR or error(events, given) > MAX_OWN:
            sys.exit(f"an error above {MAX_ERROR}, or {MAX_OWN} for the program as it is: run make calibrate")
    elif a.duplicates == "wrong":
        names = seen(events)
        write(events, fit(events, names), f"error {error(events, fitted):.3f}, Brier {brier(events, fitted):.3f}.")
        print(f"{len(names) + 1} weights written to {WEIGHTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
