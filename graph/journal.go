package graph

import (
	"cmp"
	"context"
	"iter"
)

// Where is a place in the inputs at which an article was.
type Where struct {
	File   string // as it was named: a path, a member of an archive, an address
	Line   int    // from 1, where the file has an article a line; else 0
	Offset int64  // of the record in bytes, where the file has records and no lines; else 0
}

// Compare orders places by file, line and offset.
func (w Where) Compare(o Where) int {
	return cmp.Or(cmp.Compare(w.File, o.File), cmp.Compare(w.Line, o.Line), cmp.Compare(w.Offset, o.Offset))
}

// Entry is what the journal of a store tells of the article at one place of the
// inputs, which is its key.
type Entry struct {
	Where
	Article string // its id, where known
	Input   string // digest of the article and of all that had a say in its extraction; empty where unknown
	Hash    string // of the extraction, once it is loaded
	State   EntryState
	Class   string // of a failure, or why it was set aside
	Reason  string
}

// EntryState is how far an article came.
type EntryState string

// The states. Seen and Extracted are passed through: they last only where a run was
// killed, and tell what it was at.
const (
	Seen      EntryState = "seen"      // read, and not in the graph as it is
	Extracted EntryState = "extracted" // in the batch that was about to be loaded
	Loaded    EntryState = "loaded"    // in the graph
	Duplicate EntryState = "duplicate" // the same article was met at another place of the run
	Failed    EntryState = "failed"    // could not be read, extracted or loaded
	Aside     EntryState = "aside"     // left out on purpose, as one in another language
)

// EntryStates lists the states in the order in which an article takes them.
func EntryStates() []EntryState {
	return []EntryState{Seen, Extracted, Loaded, Duplicate, Failed, Aside}
}

// Input is an article as a run is about to extract it.
type Input struct{ Article, Digest string }

// Journal keeps what became of every article of every input. It stands beside the
// graph and is no part of it: exports do not have it, and a graph without its journal
// is whole. Its methods may be called while Load runs.
type Journal interface {
	// Note writes entries, each in the place of the one that the journal has of the
	// same place, in one transaction. Of two entries of one place the later counts.
	Note(ctx context.Context, entries []Entry) error
	// Held tells which of the inputs need not be extracted: those that an entry says
	// are loaded, of articles that the graph holds in just the form of that entry. It
	// gives the entry, the first by place if there are several.
	Held(ctx context.Context, inputs []Input) (map[Input]Entry, error)
	// Entries yields the entries in the given states, or in all, by place.
	Entries(ctx context.Context, states ...EntryState) iter.Seq2[Entry, error]
}
