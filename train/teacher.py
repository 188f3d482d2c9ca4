"""The teachers: several pipelines that label a text together.

Two releases of en_core_web_sm were trained apart and err apart. Their parsers walk through a document in lockstep:
one state each, the log-probabilities of their next moves added up, the best move made by both. What a member's word
counts is told for syntax (tags and arcs) and for names apart.
"""
import numpy as np
import spacy

IDLE = ["lemmatizer", "attribute_ruler", "senter"]
UNKNOWN = -30.0  # log-probability of a move that a member does not know


def load(path):
    return spacy.load(path, exclude=IDLE)


def log_softmax(scores):
    scores = scores - scores.max(axis=-1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))


def alignment(names, base):
    """Where each name of base stands among names, -1 where it is missing."""
    place = {name: i for i, name in enumerate(names)}
    return np.array([place.get(name, -1) for name in base])


def moves(pipe):
    system = pipe.moves
    return [system.get_class_name(i) for i in range(system.n_moves)]


class Teachers:
    def __init__(self, members, syntax, names):
        self.members = members
        self.weights = {"tagger": syntax, "parser": syntax, "ner": names}

    def label(self, documents, make):
        """Labels documents of the recipe in place: tags, heads, arcs, entities. make builds a member's Docs."""
        docs = [[make(m.vocab, d) for d in documents] for m in self.members]
        for member, own in zip(self.members, docs):
            shared = member.get_pipe("tok2vec")
            shared.set_annotations(own, shared.predict(own))
        tags = self._tags(docs)
        self._moves("parser", docs)
        self._moves("ner", docs)
        for d, doc, tag in zip(documents, docs[0], tags):
            d["t"], d["h"], d["d"] = tag, [t.head.i for t in doc], [t.dep_ for t in doc]
            d["e"] = [[e.start, e.end, e.label_] for e in doc.ents]
            d["b"] = [t.i for t in doc if t.is_sent_start]

    def _tags(self, docs):
        labels = self.members[0].get_pipe("tagger").labels
        total = None
        for member, own, weight in zip(self.members, docs, self.weights["tagger"]):
            tagger = member.get_pipe("tagger")
            columns = alignment(tagger.labels, labels)
            scores = [weight * log_softmax(np.asarray(s))[:, columns] for s in tagger.model.predict(own)]
            total = scores if total is None else [a + b for a, b in zip(total, scores)]
        return [[labels[i] for i in s.argmax(axis=1)] for s in total]

    def _moves(self, name, docs):
        pipes = [m.get_pipe(name) for m in self.members]
        base = moves(pipes[0])
        columns = [alignment(moves(p), base) for p in pipes]
        networks = [p.model.predict(own) for p, own in zip(pipes, docs)]
        states = [p.moves.init_batch(own) for p, own in zip(pipes, docs)]
        live = [i for i, s in enumerate(states[0]) if not s.is_final()]
        while live:
            total = np.zeros((len(live), len(base)), dtype="float32")
            for network, own, column, weight in zip(networks, states, columns, self.weights[name]):
                scores = log_softmax(np.asarray(network.predict([own[i] for i in live])))
                total += weight * np.where(column >= 0, scores[:, column], UNKNOWN)
            for pipe, own, column in zip(pipes, states, columns):
                scores = np.full((len(live), pipe.moves.n_moves), -1e9, dtype="float32")
                scores[:, column[column >= 0]] = total[:, column >= 0]
                pipe.transition_states([own[i] for i in live], scores)
            live = [i for i in live if not states[0][i].is_final()]
        for pipe, own, labelled in zip(pipes, states, docs):
            pipe.set_annotations(labelled, own)
