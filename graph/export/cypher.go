package export

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"newsgraph/graph"
	"newsgraph/schema"
)

// The limits of a statement, in rows and bytes: each is parsed and planned anew.
const (
	cypherRows  = 250
	cypherBytes = 256 << 10
)

// Cypher writes the graph with its bookkeeping as a script for cypher-shell, into an
// empty database. What is there already stays as it is, so a script that broke off can
// be run again. It is pure ASCII, as the shell reads files in the encoding of its
// system; extractions are base64, as Cypher has no literal for bytes.
func Cypher(w io.Writer, records iter.Seq2[graph.Record, error]) error {
	out := bufio.NewWriterSize(w, 1<<16)
	s := script{out: out}
	s.printf("// A newsgraph store. Run it on an empty database: cypher-shell -f FILE\n%s\nCALL db.awaitIndexes(300);\n", strings.TrimSpace(schema.Cypher()))
	for r, err := range records {
		if err == nil {
			err = s.record(r)
		}
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	for _, head := range s.heads {
		s.end(head)
	}
	return out.Flush()
}

// script is one run of Cypher. A bufio.Writer keeps its error until it is flushed.
type script struct {
	out   *bufio.Writer
	heads []string            // of the statements that are open, nodes before relationships
	open  map[string]*pending // by head
}

// pending are the rows of a statement that is not written yet. Head and tail stand
// around them.
type pending struct {
	tail string
	rows []string
	size int
}

func (s *script) printf(format string, args ...any) { fmt.Fprintf(s.out, format, args...) }

func (s *script) record(r graph.Record) error {
	if r.Type == "" {
		sh, err := shapeOf(r)
		if err != nil {
			return err
		}
		row, err := cypherMap(sh.columns, r.Props, sh.id, r.ID)
		s.add(strings.Join(r.Labels, ":"), nodeTail(r.Labels, sh), row)
		return err
	}
	t, err := tieOf(r)
	if err != nil {
		return err
	}
	s.endNodes()
	row, err := cypherMap(t.columns, r.Props, "", "")
	s.add(r.Type, tieTail(r.Type, t), "["+CypherText(r.From)+","+CypherText(r.To)+","+row+"]")
	return err
}

// endNodes writes the nodes that are open before the first relationship.
func (s *script) endNodes() {
	for _, head := range s.heads {
		if _, isTie := ties[head]; isTie {
			return
		}
		s.end(head)
	}
}

// nodeTail is what a statement does with each row of nodes with the labels.
func nodeTail(labels []string, sh shape) string {
	found := labels[0]
	if slices.Contains(labels, schema.LabelEntity) {
		found = schema.LabelEntity
	} else if slices.Contains(labels, schema.LabelPlace) {
		found = schema.LabelPlace
	}
	if sh.id == "" { // a LinkKey, of which no constraint makes a MERGE cheap
		return "OPTIONAL MATCH (k:LinkKey {key: r.key, article: r.article}) USING INDEX SEEK k:LinkKey(key) WITH r, k WHERE k IS NULL CREATE (n:LinkKey) SET n = r"
	}
	return fmt.Sprintf("MERGE (n:%s {%s: r.%[2]s}) SET n = r, n:%s", found, sh.id, strings.Join(labels, ":"))
}

// tieTail is what a statement does with each row of relationships.
func tieTail(rel string, t tie) string {
	key := ""
	switch {
	case rel == schema.RelNames:
		key = " {text: r[2].text}"
	case t.to == spaceThing:
		key = " {event: r[2].event}"
	}
	to := seekEnd("b", t.to, "r[1]") + " "
	if t.to == spaceThing {
		to = "OPTIONAL " + seekEnd("e", schema.LabelEntity, "r[1]") + " OPTIONAL " + seekEnd("p", schema.LabelPlace, "r[1]") + " WITH r, a, coalesce(e, p) AS b "
	}
	return fmt.Sprintf("%s %sMERGE (a)-[x:%s%s]->(b) SET x = r[2]", seekEnd("a", t.from, "r[0]"), to, rel, key)
}

// seekEnd finds an end by its index: in an empty database the planner would go through
// all nodes.
func seekEnd(name, label, value string) string {
	id := shapes[label].id
	return fmt.Sprintf("MATCH (%s:%s {%s: %s}) USING INDEX SEEK %[1]s:%[2]s(%[3]s)", name, label, id, value)
}

// add adds a row to its statement, which is written once it is large.
func (s *script) add(head, tail, row string) {
	if s.open == nil {
		s.open = map[string]*pending{}
	}
	p := s.open[head]
	if p == nil {
		p = &pending{tail: tail}
		s.open[head] = p
		s.heads = append(s.heads, head)
	}
	p.rows = append(p.rows, row)
	if p.size += len(row); len(p.rows) >= cypherRows || p.size >= cypherBytes {
		s.end(head)
	}
}

// end writes a statement.
func (s *script) end(head string) {
	p := s.open[head]
	if len(p.rows) == 0 {
		return
	}
	s.printf("UNWIND [\n%s\n] AS r %s;\n", strings.Join(p.rows, ",\n"), p.tail)
	p.rows, p.size = nil, 0
}

// cypherMap is a literal of the properties of a node or relationship; id is the name of
// the property that holds the id, if there is one.
func cypherMap(columns []column, props []graph.Prop, id, value string) (string, error) {
	values, err := cells(columns, props)
	if err != nil {
		return "", err
	}
	var fields []string
	if id != "" {
		fields = append(fields, "`"+id+"`:"+CypherText(value))
	}
	for i, v := range values {
		if v != nil {
			fields = append(fields, "`"+columns[i].name+"`:"+cypherValue(columns[i].kind, v))
		}
	}
	return "{" + strings.Join(fields, ",") + "}", nil
}

func cypherValue(k kind, v any) string {
	switch v := v.(type) {
	case string:
		if k == day {
			return "date(" + CypherText(v) + ")"
		}
		return CypherText(v)
	case float64:
		f := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(f, ".") {
			f += ".0"
		}
		return f
	case []string:
		quoted := make([]string, len(v))
		for i, s := range v {
			quoted[i] = CypherText(s)
		}
		return "[" + strings.Join(quoted, ",") + "]"
	case []byte:
		return CypherText(base64.StdEncoding.EncodeToString(v))
	}
	return fmt.Sprint(v) // an integer
}

// CypherText is a literal of a text, on one line and in ASCII. The server reads \uXXXX
// before it looks for the end of a literal, so quotes and backslashes are never written so.
func CypherText(s string) string {
	out := make([]byte, 0, len(s)+2)
	out = append(out, '\'')
	for _, r := range s {
		switch {
		case r == '\\' || r == '\'':
			out = append(out, '\\', byte(r))
		case r >= ' ' && r <= '~':
			out = append(out, byte(r))
		default:
			for _, u := range utf16.Encode([]rune{r}) {
				out = fmt.Appendf(out, `\u%04X`, u)
			}
		}
	}
	return string(append(out, '\''))
}
