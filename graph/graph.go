// Package graph turns extractions into a graph and says what a store of it must
// do. The graph of a set of articles is a pure function of their extractions
// (Batch.Records); a store holds exactly that graph, however the articles came:
// together or one by one, in any order, again, corrected, or taken back.
//
//	batch, rejected := graph.Plan(extractions)
//	stats, err := store.Load(ctx, batch)
//
// Labels, relationship types and properties are those of package schema.
package graph

import (
	"context"
	"errors"
	"iter"

	"newsgraph/link"
)

// Loader writes articles. It is called by one goroutine at a time; several
// processes may write to one store, and wait for each other.
type Loader interface {
	// Load makes the graph hold each article of the batch as the batch has it.
	// An article that the store holds already in the same form is left alone; one
	// that it holds in another form is replaced, with whatever only that form
	// supported. Whole articles are committed, a few hundred events in one
	// transaction: when Load fails, Stats counts what is known to be committed (a
	// database that goes away in a commit may have done it), and loading the same
	// batch again completes it.
	Load(ctx context.Context, b Batch) (Stats, error)
}

// Retracter takes articles back.
type Retracter interface {
	// Retract removes articles and every event, entity and place that no other
	// article supports. An article that is not there is counted as Missing.
	Retract(ctx context.Context, articles ...string) (Stats, error)
	// PlanRetract says what Retract would do, as one transaction, and writes nothing.
	PlanRetract(ctx context.Context, articles ...string) (Stats, error)
}

// Decider keeps the user's decisions on which names are one.
type Decider interface {
	// Decide makes the graph the one of its articles under these decisions and no
	// others, in one transaction. Articles that come later come under them too.
	Decide(ctx context.Context, d link.Decided) (Stats, error)
	// Decided returns the decisions that hold.
	Decided(ctx context.Context) (link.Decided, error)
}

// Querier answers the named questions of package question.
type Querier interface {
	// Ask yields the rows of the answer, in an order that depends on the graph
	// alone. Readers do not wait for a loader. An unknown question or a wrong
	// number of arguments gives ErrUsage, a name that nothing has gives ErrNoName,
	// an id prefix that fits several events ErrAmbiguous; the sequence ends with
	// the error.
	Ask(ctx context.Context, question string, args ...Arg) iter.Seq2[Row, error]
}

// Dumper reads the whole graph back.
type Dumper interface {
	// Dump yields every node and then every relationship, in the order of
	// Batch.Records. It ends with ErrChanged when the graph is written to
	// meanwhile and the store cannot show a state of one moment.
	Dump(ctx context.Context) iter.Seq2[Record, error]
}

// Viewer shows the store of one moment.
type Viewer interface {
	// View calls f once, with a reader that can be used until f returns. It ends with
	// ErrChanged when the graph is written to meanwhile and the store cannot show a
	// state of one moment. An error of f comes back as one of the store.
	View(ctx context.Context, f func(Reader) error) error
}

// Counter counts.
type Counter interface {
	// Counts counts nodes by label, relationships and events by type.
	Counts(ctx context.Context) (Counts, error)
	// Hashes returns the hash of the extraction of those of the articles that the
	// store holds; nil arguments give none.
	Hashes(ctx context.Context, articles []string) (map[string]string, error)
}

// Checker compares what keeps the graph with package schema.
type Checker interface {
	// CheckSchema lists the tables, constraints and indexes that are missing or others.
	CheckSchema(ctx context.Context) ([]Fault, error)
}

// Fault is a promise that a store does not keep.
type Fault struct {
	What   string // the kind of thing that is at fault: "index", "sentence", "shortcut", …
	ID     string
	Says   string // what is wrong with it
	Remedy string
}

// Store is a graph that lasts. Its methods may be called by several goroutines,
// Load and Retract by one at a time. Errors wrap the sentinels of this package
// wherever one of them fits, and never contain a password.
type Store interface {
	Loader
	Retracter
	Decider
	Querier
	Dumper
	Viewer
	Counter
	Checker
	Journal
	// Close ends all sessions. What Load has reported is on disk already.
	Close() error
}

// Stats says what a Load or a Retract did.
type Stats struct {
	Articles  int     // new ones
	Replaced  int     // held before in another form
	Unchanged int     // held before in the same form
	Retracted int     // taken back
	Missing   int     // to be taken back, but not there
	Redecided int     // articles whose entities may be others under new decisions
	Events    int     // events written: new or changed
	Nodes     int     // nodes written, events among them
	Changed   Touched // counted as what it is now
	Gone      Touched
}

// Add adds the numbers of another call.
func (s *Stats) Add(o Stats) {
	s.Articles += o.Articles
	s.Replaced += o.Replaced
	s.Unchanged += o.Unchanged
	s.Retracted += o.Retracted
	s.Missing += o.Missing
	s.Redecided += o.Redecided
	s.Events += o.Events
	s.Nodes += o.Nodes
	s.Changed.add(o.Changed)
	s.Gone.add(o.Gone)
}

// Counts is what a store holds, by name. Shortcut relationships are counted
// under their own types.
type Counts struct {
	Nodes         map[string]int // by label
	Relationships map[string]int // by type
	Events        map[string]int // by type of action
}

// Arg is an argument of a question: a name as the user wrote it, or an id.
// Names are found by alias and without case. When a name fits several entities
// all of them are meant, and the rows say which.
type Arg struct {
	Text string
	IDs  []string // further ids that the caller knows Text to mean, as from the gazetteer
}

// Args makes arguments of names alone.
func Args(texts ...string) []Arg {
	out := make([]Arg, len(texts))
	for i, t := range texts {
		out[i] = Arg{Text: t}
	}
	return out
}

// Row is one row of an answer: a string, int or float64 for each column of the
// question. An empty string is a value that the graph does not have.
type Row []any

// The errors of stores, by meaning.
var (
	ErrUnreachable = errors.New("database unreachable")               // nothing answers, or it went away for longer than we wait
	ErrRefused     = errors.New("refused by the database")            // wrong password, missing permission
	ErrInsecure    = errors.New("no secure connection")               // plain text over a network, a certificate that does not hold
	ErrNotFound    = errors.New("no such database")                   // the server, or the folder, has none of that name
	ErrNotStore    = errors.New("not a newsgraph store")              // a file or database of something else
	ErrNewer       = errors.New("store made by a newer newsgraph")    // its schema version is above ours
	ErrOlder       = errors.New("store made by an older newsgraph")   // a command that writes brings it up to date
	ErrReadOnly    = errors.New("store is read-only")                 // folder, file or database
	ErrFull        = errors.New("no space left for the store")        // disk, or the server's memory
	ErrBusy        = errors.New("store is locked by another process") // for longer than we wait
	ErrChanged     = errors.New("graph changed while it was read")    // see Dumper
	// ErrCounts tells that what was done is not all that was to be done: a fault of
	// the program, or a database that something else writes to. What tells so inside a
	// transaction has rolled it back.
	ErrCounts = errors.New("the counts do not add up")
)

// The errors of questions.
var (
	ErrUsage     = errors.New("usage")
	ErrNoName    = errors.New("name not found in the graph")
	ErrNoEvent   = errors.New("no such event")
	ErrAmbiguous = errors.New("ambiguous")
)

// IsAnswer reports whether the error is what a question came to, and no failure
// of the store.
func IsAnswer(err error) bool {
	return errors.Is(err, ErrUsage) || errors.Is(err, ErrNoName) || errors.Is(err, ErrNoEvent) || errors.Is(err, ErrAmbiguous)
}

// Tally adds n to a count, and leaves no count of nothing behind.
func Tally(counts map[string]int, name string, n int) {
	if n != 0 {
		counts[name] += n
	}
}
