"""Labels must still hold after an augmentation: python -m unittest, in this folder."""
import random
import unittest

import augment


class Pool:
    clear, no_person = {"Chad"}, {"Mopti"}

    def place(self, draw, length=None):
        return ("Bol",) if length == 1 else ("Lake", "Bol")

    def person(self, draw, length):
        return ("Ada", "Obi", "Kone")[-length:]

    def group(self, draw, length=None):
        return "Red", "River", "Front"

    def people_of(self, draw):
        return ("Malian",)

    def acronym(self, draw):
        return ("RRF",)


def sample():
    """Sara Diallo met the KLF in Chad . "Peace , " she said ."""
    words = 'Sara Diallo met the KLF in Chad . " Peace , " she said .'.split()
    return {"group": "g", "w": words, "n": [""] * 15, "s": [True] * 15, "b": [0, 8], "m": [],
            "t": "NNP NNP VBD DT NNP IN NNP . `` NN , '' PRP VBD .".split(),
            "h": [1, 2, 2, 4, 2, 2, 5, 2, 13, 13, 13, 13, 13, 13, 13],
            "d": "compound nsubj ROOT det dobj prep pobj punct punct ccomp punct punct nsubj ROOT punct".split(),
            "e": [[0, 2, "PERSON"], [3, 5, "ORG"], [6, 7, "GPE"]]}


def arcs(d):
    return {(w, d["w"][h], label) for w, h, label in zip(d["w"], d["h"], d["d"])}


def entities(d):
    return {(" ".join(d["w"][s:e]), label) for s, e, label in d["e"]}


class Augmentations(unittest.TestCase):
    def sound(self, d):
        sizes = {len(d[k]) for k in ("w", "n", "s", "t", "h", "d")}
        self.assertEqual(len(sizes), 1)
        self.assertTrue(all(0 <= h < len(d["w"]) for h in d["h"]))
        self.assertTrue(all(s < e <= len(d["w"]) for s, e, _ in d["e"]))

    def test_all_keep_the_document_sound(self):
        for seed in range(3000):
            self.sound(augment.augment(sample(), random.Random(seed), Pool(), 0.7))

    def test_a_longer_name_keeps_its_arcs(self):
        d = augment.swap(sample(), 6, 7, ["Lake", "Bol"])
        self.assertTrue({("Lake", "Bol", "compound"), ("Bol", "in", "pobj"), ("said", "said", "ROOT")} <= arcs(d))
        self.assertIn(("Lake Bol", "GPE"), entities(d))
        self.assertEqual(d["b"], [0, 9])

    def test_a_shorter_name_keeps_its_arcs(self):
        d = augment.swap(sample(), 0, 2, ["Kone"])
        self.assertIn(("Kone", "met", "nsubj"), arcs(d))
        self.assertIn(("Kone", "PERSON"), entities(d))

    def test_a_headline_has_no_articles_and_no_stop(self):
        first = {**sample(), **{k: sample()[k][:8] for k in "wnsthd"}, "b": [0]}
        d = augment.headline(first, random.Random(2))
        self.assertEqual([w.lower() for w in d["w"]], "sara diallo met klf in chad".split())
        self.assertIn(("klf", "ORG"), {(w.lower(), label) for w, label in entities(d)})

    def test_a_sentence_is_cut_with_its_quotation(self):
        cuts = {" ".join(augment.one_sentence(sample(), random.Random(k))["w"]) for k in range(20)}
        self.assertEqual(cuts, {"Sara Diallo met the KLF in Chad .", '" Peace , " she said .'})

    def test_curly_marks(self):
        self.assertIn("“ Peace , ”", " ".join(augment.curly(sample())["w"]))

    def test_a_dateline_hangs_on_the_first_sentence(self):
        d = augment.dateline(sample(), random.Random(3), Pool())
        place = next(s for s, _, label in d["e"] if label == "GPE")
        self.assertEqual(place, 0)
        self.assertEqual(d["b"][0], 0)
        self.assertEqual(d["w"][d["b"][1]], '"')
        self.assertTrue(arcs(sample()) <= arcs(d))

    def test_a_country_is_a_place(self):
        d = {**sample(), "e": [[6, 7, "PERSON"]]}
        self.assertEqual(augment.correct(d, Pool())["e"], [[6, 7, "GPE"]])

    def test_a_great_town_is_no_person(self):
        d = {**sample(), "w": ["Mopti" if w == "Chad" else w for w in sample()["w"]]}
        for label, corrected in (("PERSON", "GPE"), ("ORG", "ORG")):
            self.assertEqual(augment.correct({**d, "e": [[6, 7, label]]}, Pool())["e"], [[6, 7, corrected]])


if __name__ == "__main__":
    unittest.main()
