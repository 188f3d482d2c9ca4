package export

import (
	"context"
	"io"

	"newsgraph/graph"
)

// Format is one way to write a graph. Formats are a closed list.
type Format struct {
	Name  string
	Gloss string // what it is for, in a line

	stream func(io.Writer, graph.Reader) error // of a format that is one file
	folder func(*Folder, graph.Reader) error   // of one that is a folder of files
}

// Formats lists the formats.
func Formats() []Format {
	return []Format{
		{Name: "jsonl", Gloss: "one node or relationship a line, nodes first; equal graphs give equal bytes", stream: func(w io.Writer, r graph.Reader) error {
			_, err := JSONL(w, graph.DumpOf(r))
			return err
		}},
		{Name: "neo4j-admin", Gloss: "a folder of CSV files, and an import.sh that makes a Neo4j database of them", folder: neo4jAdmin},
		{Name: "cypher", Gloss: "a script for cypher-shell that makes the graph in an empty Neo4j database", stream: func(w io.Writer, r graph.Reader) error {
			return Cypher(w, graph.Books(r))
		}},
		{Name: "graphml", Gloss: "for Gephi, yEd, igraph and networkx", stream: func(w io.Writer, r graph.Reader) error {
			return GraphML(w, graph.DumpOf(r))
		}},
		{Name: "csv", Gloss: "a table of events for spreadsheets, a row each", stream: func(w io.Writer, r graph.Reader) error {
			return CSV(w, graph.Tellings(r))
		}},
		{Name: "ftm", Gloss: "FollowTheMoney entities, one a line, for Aleph and its like", stream: FtM},
	}
}

// Named is the format of that name.
func Named(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// IsFolder reports whether the format is a folder of files.
func (f Format) IsFolder() bool { return f.folder != nil }

// Write writes the graph of a store in a format that is one file.
func (f Format) Write(ctx context.Context, w io.Writer, v graph.Viewer) error {
	out := &output{w: w}
	err := v.View(ctx, func(r graph.Reader) error { return f.stream(out, r) })
	if out.err != nil {
		return out.err // which the store would have taken for its own
	}
	return err
}

// WriteFolder writes the graph of a store in a format that is a folder, which is to be
// empty.
func (f Format) WriteFolder(ctx context.Context, dir string, v graph.Viewer) error {
	folder := &Folder{dir: dir}
	err := v.View(ctx, func(r graph.Reader) error { return f.folder(folder, r) })
	if e := folder.close(); e != nil {
		return e
	}
	return err
}

// output keeps the first error of what is written to.
type output struct {
	w   io.Writer
	err error
}

// Write is part of io.Writer.
func (o *output) Write(p []byte) (int, error) {
	n, err := o.w.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}
