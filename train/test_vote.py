"""The teachers' vote: python -m unittest, in this folder."""
import itertools
import random
import unittest

import trees
import vote


def covered(heads):
    """Whether an arc goes over the root, which crosses the root's own arc from outside."""
    root = next(i for i, h in enumerate(heads) if h == i)
    return any(min(i, h) < root < max(i, h) for i, h in enumerate(heads))


def heaviest(score):
    """The best tree by trying all heads."""
    n = len(score) - 1
    found = [h for h in itertools.product(range(n), repeat=n) if trees.is_tree(h) and not covered(h)]
    return max(sum(score[0 if h == i else h + 1][i + 1] for i, h in enumerate(t)) for t in found)


class Trees(unittest.TestCase):
    def test_is_tree(self):
        self.assertTrue(trees.is_tree([1, 1, 1]))
        self.assertFalse(trees.is_tree([1, 0, 2]), "a circle")
        self.assertFalse(trees.is_tree([0, 1]), "two roots")
        self.assertFalse(trees.is_tree([2, 3, 2, 2]), "arcs cross")

    def test_best(self):
        draw = random.Random(5)
        for _ in range(60):
            n = draw.randint(1, 5)
            score = [[draw.random() for _ in range(n + 1)] for _ in range(n + 1)]
            for i in range(n):
                score[0][i + 1] -= 10 * n  # one root
            heads = trees.best(score)
            self.assertTrue(trees.is_tree(heads), heads)
            self.assertAlmostEqual(sum(score[0 if h == i else h + 1][i + 1] for i, h in enumerate(heads)), heaviest(score))


class Vote(unittest.TestCase):
    def test_sentences(self):
        self.assertEqual(vote.sentences([1, 1, 2, 4, 4]), [(0, 2), (2, 3), (3, 5)])

    def test_two_outvote_one(self):
        labels = [["nsubj", "ROOT", "dobj"]] * 3
        self.assertEqual(vote.tree([[1, 1, 0], [1, 1, 1], [1, 1, 1]], labels), [1, 1, 1])
        self.assertEqual(vote.elected(["NN", "VB", "JJ"]), "NN", "all differ")

    def test_circle_is_mended(self):
        labels = [["dep"] * 3] * 3
        chosen = vote.tree([[0, 0, 1], [1, 1, 1], [1, 2, 2]], labels)
        self.assertTrue(trees.is_tree(chosen), chosen)

    def test_labels_of_those_who_have_the_arc(self):
        heads, labels = [[1, 1], [1, 1], [0, 0]], [["amod", "ROOT"], ["compound", "ROOT"], ["ROOT", "appos"]]
        self.assertEqual(vote.arc(0, 1, heads, labels), "amod")
        self.assertEqual(vote.arc(1, 1, heads, labels), "ROOT")
        self.assertEqual(vote.label("nmod", "CD"), "nummod")


if __name__ == "__main__":
    unittest.main()
