"""Verb arguments and prepositional attachment by a treebank, neutral between UD's scheme and the model's.

The two schemes name other heads: UD lets a name's first word carry it, the model's scheme its last; UD hangs "them" of
"saw them leave" on "saw". Both are brought to one form. Existential "there is" and other arguments of "be" are left out.
"""
import gzip

FORM, LEMMA, POS, HEAD, RELATION, MISC = 1, 2, 3, 6, 7, 9
SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "csubj:pass"}
MODEL_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM"}


class Sentence:
    def __init__(self, rows):
        self.words = [r[FORM] for r in rows]
        self.spaces = ["SpaceAfter=No" not in r[MISC] for r in rows]
        self.lemma, self.pos = [r[LEMMA] for r in rows], [r[POS] for r in rows]
        self.head = [int(r[HEAD]) - 1 for r in rows]
        self.relation = [r[RELATION] for r in rows]
        self.arguments, self.attachments = set(), {}
        for i, relation in enumerate(self.relation):
            self._argument(i, relation)
            self._attachment(i, relation)

    def carrier(self, i):
        """The word that stands for the name or compound that i belongs to."""
        while self.relation[i].split(":")[0] in ("flat", "compound", "fixed", "nummod") and self.head[i] >= 0:
            i = self.head[i]
        return i

    def is_verb(self, i):
        return i >= 0 and self.pos[i] == "VERB" and self.lemma[i] != "be"

    def _argument(self, i, relation):
        verb = self.head[i]
        if not self.is_verb(verb):
            return
        if relation in SUBJECTS:
            self.arguments.add((verb, "subject", self.carrier(i)))
        elif relation in ("obj", "iobj"):
            lower = self._small_clause(i, verb) if relation == "obj" else None
            if lower is None:
                self.arguments.add((verb, "object", self.carrier(i)))
            elif self.is_verb(lower):
                self.arguments.add((lower, "subject", self.carrier(i)))

    def _small_clause(self, i, verb):
        """The predicate after an object that is its subject ("saw them leave"), unless "to" parts them."""
        for v in range(i + 1, len(self.words)):
            if self.head[v] == verb and self.relation[v] == "xcomp":
                to = any(h == v and p == "PART" for h, p in zip(self.head, self.pos))
                return None if to else v
        return None

    def _attachment(self, i, relation):
        """What a preposition after a noun, and after a verb before that, hangs on; "of" is no question."""
        noun = self.head[i]
        if relation != "case" or self.pos[i] != "ADP" or self.lemma[i] == "of" or not i < noun or self.head[noun] < 0:
            return
        if self.relation[noun].split(":")[0] not in ("obl", "nmod") or i == 0 or self.pos[i - 1] not in NOMINAL:
            return
        if "VERB" in self.pos[:i - 1]:
            self.attachments[i] = self.head[noun]

    def predicted(self, parse):
        """The verb arguments of a parse by the model."""
        found = set()
        for i, (verb, label) in enumerate(zip(parse["heads"], parse["deps"])):
            if verb == i or not self.is_verb(verb) or self.relation[i] == "expl":
                continue
            if label in MODEL_SUBJECTS:
                found.add((verb, "subject", self.carrier(i)))
            elif label == "dobj" or label == "dative" and self.pos[i] != "ADP":
                found.add((verb, "object", self.carrier(i)))
        return found

    def attached(self, i, parse):
        """Whether a parse hangs preposition i where the treebank does; a copula carries its complement's phrases."""
        head, want = parse["heads"][i], self.attachments[i]
        return self.carrier(head) == self.carrier(want) or self.relation[head] == "cop" and self.head[head] == want

    def document(self):
        return {"w": self.words, "n": [""] * len(self.words), "s": self.spaces, "b": [0], "m": []}


def read(path):
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif not cells[0] and rows:
                yield Sentence(rows)
                rows = []


def scores(sentences, parses):
    """Verb-argument F1 and attachment accuracy, in percent."""
    right = wanted = found = attached = questions = 0
    for sentence, parse in zip(sentences, parses):
        mine = sentence.predicted(parse)
        right += len(mine & sentence.arguments)
        wanted, found = wanted + len(sentence.arguments), found + len(mine)
        attached += sum(sentence.attached(i, parse) for i in sentence.attachments)
        questions += len(sentence.attachments)
    return 200 * right / (wanted + found), 100 * attached / questions
