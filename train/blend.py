"""Blends the weights of pipelines with the same layers: blend.py OUT PIPELINE=SHARE…

Weights that were trained on remember less of the clean text that the model knew; part of the way back to those they
began with, most of both is kept (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
"""
import pathlib
import shutil
import sys

import numpy as np
import srsly

PARTS = ("tok2vec", "tagger", "parser", "ner")


def blended(values, shares):
    """The weighted sum of arrays; what is no array is that of the first."""
    first = values[0]
    if isinstance(first, np.ndarray) and first.dtype == np.float32:
        return sum(s * v for s, v in zip(shares, values)).astype("float32")
    if isinstance(first, dict):
        return {k: blended([v[k] for v in values], shares) for k in first}
    return [blended(list(v), shares) for v in zip(*values)] if isinstance(first, list) else first


def main(out, *arguments):
    paths, shares = zip(*(a.rsplit("=", 1) for a in arguments))
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(paths[0], out)
    for part in PARTS:
        models = [srsly.msgpack_loads((pathlib.Path(p) / part / "model").read_bytes()) for p in paths]
        data = srsly.msgpack_dumps(blended(models, [float(s) for s in shares]))
        (pathlib.Path(out) / part / "model").write_bytes(data)


if __name__ == "__main__":
    main(*sys.argv[1:])
