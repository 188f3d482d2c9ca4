"""Packs a trained pipeline for the program: export.py SYNTAX NAMES KNOWN OUT.zip

Takes all of SYNTAX but the entity recognizer, which comes from NAMES, rounds the weights to float16, and writes a zip
that is the same whenever its content is. KNOWN are the words whose norms the weights have learned. What the program
does not use stays out.
"""
import json
import pathlib
import sys
import zipfile

import numpy as np
import srsly

PIPELINE = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"]
WHEN = (1980, 1, 1, 0, 0, 0)  # of every file: the first that a zip knows


def halved(value):
    """The value with every float32 array in it rounded to float16."""
    if isinstance(value, np.ndarray) and value.dtype == np.float32:
        half = value.astype("<f2")
        if not np.isfinite(half).all():
            raise ValueError("weights are beyond the range of float16")
        return half
    if isinstance(value, dict):
        return {k: halved(v) for k, v in value.items()}
    return [halved(v) for v in value] if isinstance(value, list) else value


def files(syntax, names, known):
    """Each file of the pipeline by its path, in order."""
    for part in PIPELINE:
        root = names if part == "ner" else syntax
        for path in sorted((root / part).rglob("*")):
            if path.is_file():
                data = path.read_bytes()
                if path.name == "model":
                    data = srsly.msgpack_dumps(halved(srsly.msgpack_loads(data)))
                yield path.relative_to(root).as_posix(), data
    yield "config.cfg", (syntax / "config.cfg").read_bytes()
    yield "vocab/lookups.bin", (syntax / "vocab" / "lookups.bin").read_bytes()
    yield "vocab/known.txt", known.read_bytes()
    meta = json.loads((syntax / "meta.json").read_text())
    yield "meta.json", json.dumps({
        "lang": "en", "name": "newsgraph_news", "version": "1.0.0", "spacy_version": meta["spacy_version"],
        "description": "en_core_web_sm 3.8.0 trained on for news; see docs/model.md of newsgraph", "author": "newsgraph",
        "license": "MIT", "pipeline": PIPELINE, "components": PIPELINE, "disabled": [], "labels": meta["labels"],
    }, indent=1, sort_keys=True).encode()


def main(syntax, names, known, out):
    with zipfile.ZipFile(out, "w") as z:
        for name, data in files(*map(pathlib.Path, (syntax, names, known))):
            info = zipfile.ZipInfo(name, WHEN)
            # Weights hardly shrink, and are read faster as they are.
            info.compress_type = zipfile.ZIP_STORED if name.endswith("/model") else zipfile.ZIP_DEFLATED
            z.writestr(info, data, compresslevel=9)


if __name__ == "__main__":
    main(*sys.argv[1:])
