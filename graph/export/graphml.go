package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// GraphML writes the graph as GraphML, which Gephi, yEd, igraph and networkx read. Every
// property has a typed key; lists are texts, with a bar between elements, and dates are
// texts. The attribute label is what Gephi shows of a node or edge. Characters that XML
// cannot have are replaced by U+FFFD.
func GraphML(w io.Writer, records iter.Seq2[graph.Record, error]) error {
	out := graphml{Writer: bufio.NewWriterSize(w, 1<<16)}
	out.begin()
	for r, err := range records {
		if err == nil {
			err = out.record(r)
		}
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
	}
	out.raw("</graph>\n</graphml>\n")
	return out.Flush()
}

// graphml is a document being written. A bufio.Writer keeps its error until it is
// flushed.
type graphml struct {
	*bufio.Writer
	edges int
}

func (g *graphml) raw(s string) { _, _ = g.WriteString(s) }

// text writes a text or an attribute's value.
func (g *graphml) text(s string) { _ = xml.EscapeText(g, []byte(s)) }

// begin writes the head, with the keys.
func (g *graphml) begin() {
	g.raw(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
		`xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n")
	var nodes, edges []column
	for _, label := range []string{schema.LabelArticle, schema.LabelEntity, schema.LabelEvent, schema.LabelSentence} {
		nodes = append(nodes, shapes[label].columns...)
	}
	for _, rel := range append(schema.Relations(), schema.RelPerformed, schema.RelEvidencedBy) {
		edges = append(edges, ties[rel].columns...)
	}
	g.keys("node", append(columns(text, "label", "labels", "newsgraph_id"), nodes...))
	g.keys("edge", append(columns(text, "label"), edges...))
	g.raw(`<graph id="newsgraph" edgedefault="directed">` + "\n")
}

// keys declares the keys of nodes or of edges, each once.
func (g *graphml) keys(of string, all []column) {
	seen := map[string]bool{}
	for _, c := range all {
		if seen[c.name] {
			continue
		}
		seen[c.name] = true
		typ := "string"
		switch c.kind {
		case whole:
			typ = "long"
		case decimal:
			typ = "double"
		}
		fmt.Fprintf(g, "<key id=\"%[1]s.%[2]s\" for=\"%[1]s\" attr.name=\"%[2]s\" attr.type=\"%[3]s\"/>\n", of, c.name, typ)
	}
}

func (g *graphml) record(r graph.Record) error {
	if r.Type != "" {
		return g.edge(r)
	}
	s, err := shapeOf(r)
	if err != nil {
		return err
	}
	values, err := cells(s.columns, r.Props)
	if err != nil {
		return err
	}
	g.raw(`<node id="` + nmtoken(s.space, r.ID) + `">`)
	g.data("node.label", nodeLabel(r))
	g.data("node.labels", strings.Join(r.Labels, " "))
	g.data("node.newsgraph_id", r.ID)
	g.all("node.", s.columns, values)
	g.raw("</node>\n")
	return nil
}

func (g *graphml) edge(r graph.Record) error {
	t, err := tieOf(r)
	if err != nil {
		return err
	}
	values, err := cells(t.columns, r.Props)
	if err != nil {
		return err
	}
	fmt.Fprintf(g, `<edge id="%d" source="%s" target="%s">`, g.edges, nmtoken(spaceOf(t.from), r.From), nmtoken(spaceOf(t.to), r.To))
	g.edges++
	g.data("edge.label", r.Type)
	g.all("edge.", t.columns, values)
	g.raw("</edge>\n")
	return nil
}

// all writes the properties that are there.
func (g *graphml) all(prefix string, columns []column, values []any) {
	for i, v := range values {
		switch v := v.(type) {
		case nil:
		case float64:
			g.data(prefix+columns[i].name, strconv.FormatFloat(v, 'g', -1, 64))
		case []string:
			g.data(prefix+columns[i].name, strings.Join(v, " | "))
		default:
			g.data(prefix+columns[i].name, fmt.Sprint(v))
		}
	}
}

func (g *graphml) data(key, value string) {
	g.raw(`<data key="` + key + `">`)
	g.text(value)
	g.raw("</data>")
}

// maxLabel is how many characters of a sentence or title a label has.
const maxLabel = 60

// nodeLabel is what a viewer is to show of a node.
func nodeLabel(r graph.Record) string {
	for _, key := range []string{"name", "action", "title", "text"} {
		i := slices.IndexFunc(r.Props, func(p graph.Prop) bool { return p.Key == key })
		if i < 0 {
			continue
		}
		label, _ := r.Props[i].Value.(string)
		if label = oneLine(label); label == "" {
			continue
		}
		if short := []rune(label); len(short) > maxLabel {
			return strings.TrimSpace(string(short[:maxLabel])) + "…"
		}
		return label
	}
	return r.ID
}

// nmtoken makes an id that is unique in a document, of the characters that GraphML allows.
func nmtoken(space, id string) string {
	out := append([]byte(space), '.')
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == ':', c == '-', c == '.':
			out = append(out, c)
		default:
			out = fmt.Appendf(out, "_%02x", c)
		}
	}
	return string(out)
}
