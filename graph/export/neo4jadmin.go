package export

import (
	_ "embed" // the script that imports
	"fmt"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// The files beside the CSV files.
const (
	importScript = "import.sh"
	schemaFile   = "schema.cypher"
)

//go:embed import.sh
var importTemplate string

// neo4jAdmin writes the graph with its bookkeeping as files that neo4j-admin database
// import full reads: one of nodes for each set of labels, one of relationships for
// each type. They are CSV as RFC 4180 has it; texts are always in quotes, so an empty
// text differs from none. Elements of lists, and bytes, end with NUL, which no text of
// the graph has.
func neo4jAdmin(d *Folder, r graph.Reader) error {
	a := admin{folder: d}
	for rec, err := range graph.Books(r) {
		if err == nil {
			err = a.write(rec)
		}
		if err == nil {
			err = d.err
		}
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	d.put(schemaFile, schema.Cypher(), 0o644)
	d.put(importScript, a.script(), 0o755)
	return d.err
}

// admin is one run of neo4jAdmin.
type admin struct {
	folder *Folder
	inputs []string // the options of neo4j-admin that name files
	line   []byte
}

func (a *admin) write(r graph.Record) error {
	if r.Type != "" {
		return a.relationship(r)
	}
	s, err := shapeOf(r)
	if err != nil {
		return err
	}
	f, isNew := a.folder.file("nodes-" + strings.Join(r.Labels, "-") + ".csv")
	if isNew {
		a.inputs = append(a.inputs, "--nodes="+strings.Join(r.Labels, ":")+"=nodes-"+strings.Join(r.Labels, "-")+".csv")
		a.header(idColumn(s), s.columns)
	} else {
		a.line = a.line[:0]
	}
	if s.id != "" {
		a.text(r.ID)
	}
	return a.end(f, s.columns, r.Props)
}

func (a *admin) relationship(r graph.Record) error {
	t, err := tieOf(r)
	if err != nil {
		return err
	}
	f, isNew := a.folder.file("relationships-" + r.Type + ".csv")
	if isNew {
		a.inputs = append(a.inputs, "--relationships="+r.Type+"=relationships-"+r.Type+".csv")
		a.header(":START_ID("+spaceOf(t.from)+"),:END_ID("+spaceOf(t.to)+")", t.columns)
	} else {
		a.line = a.line[:0]
	}
	a.text(r.From)
	a.line = append(a.line, ',')
	a.text(r.To)
	return a.end(f, t.columns, r.Props)
}

// idColumn is the head of the column of ids: those in no space are mere properties.
func idColumn(s shape) string {
	switch {
	case s.id == "":
		return ""
	case s.space == "":
		return s.id + ":string"
	}
	return s.id + ":ID(" + s.space + ")"
}

// adminTypes are the types of columns, as headers name them.
var adminTypes = map[kind]string{text: "string", whole: "long", decimal: "double", day: "date", list: "string[]", binary: "byte[]"}

// header begins the line with the header of a file.
func (a *admin) header(first string, columns []column) {
	a.line = append(a.line[:0], first...)
	for i, c := range columns {
		if i > 0 || first != "" {
			a.line = append(a.line, ',')
		}
		a.line = append(a.line, c.name+":"+adminTypes[c.kind]...)
	}
	a.line = append(a.line, '\n')
}

// end adds the properties to the line, and writes it.
func (a *admin) end(f *file, columns []column, props []graph.Prop) error {
	values, err := cells(columns, props)
	if err != nil {
		return err
	}
	for i, v := range values {
		if n := len(a.line); i > 0 || n > 0 && a.line[n-1] != '\n' {
			a.line = append(a.line, ',')
		}
		a.value(v)
	}
	a.line = append(a.line, '\n')
	return f.record(a.line)
}

func (a *admin) value(v any) {
	switch v := v.(type) {
	case nil:
	case string:
		a.text(v)
	case int:
		a.line = strconv.AppendInt(a.line, int64(v), 10)
	case int64:
		a.line = strconv.AppendInt(a.line, v, 10)
	case float64:
		a.line = strconv.AppendFloat(a.line, v, 'g', -1, 64)
	case []string:
		a.text(strings.Join(v, "\x00"))
	case []byte:
		for i, b := range v {
			if i > 0 {
				a.line = append(a.line, 0)
			}
			a.line = strconv.AppendInt(a.line, int64(int8(b)), 10) // bytes have a sign there
		}
	}
}

func (a *admin) text(s string) {
	a.line = append(a.line, '"')
	a.line = append(a.line, strings.ReplaceAll(s, `"`, `""`)...)
	a.line = append(a.line, '"')
}

// script is the script that imports the files that were written.
func (a *admin) script() string {
	const usual = 4 << 20 // what neo4j-admin takes for the longest record
	longest := 0
	for _, f := range a.folder.files {
		longest = max(longest, f.largest)
	}
	options := slices.Clone(a.inputs)
	if longest > usual/2 {
		options = append(options, "--read-buffer-size="+strconv.Itoa(2*longest))
	}
	return strings.Replace(importTemplate, "@INPUTS@", strings.Join(options, " \\\n  "), 1)
}
