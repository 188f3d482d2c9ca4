package export_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"newsgraph/graph/graphtest"
)

// graphML is a document as the test reads it.
type graphML struct {
	Keys []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graph struct {
		Edgedefault string `xml:"edgedefault,attr"`
		Nodes       []item `xml:"node"`
		Edges       []item `xml:"edge"`
	} `xml:"graph"`
}

type item struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Data   []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	} `xml:"data"`
}

func TestGraphML(t *testing.T) {
	s := hostile(t)
	var doc graphML
	if err := xml.Unmarshal(write(t, "graphml", s), &doc); err != nil {
		t.Fatal(err)
	}
	if nodes, edges := records(t, s); len(doc.Graph.Nodes) != nodes || len(doc.Graph.Edges) != edges || doc.Graph.Edgedefault != "directed" {
		t.Errorf("%d nodes and %d edges of %d and %d", len(doc.Graph.Nodes), len(doc.Graph.Edges), nodes, edges)
	}
	types := map[string]string{}
	for _, k := range doc.Keys {
		if types[k.ID] != "" || k.For+"."+k.Name != k.ID {
			t.Errorf("key %+v", k)
		}
		types[k.ID] = k.Type
	}
	ids, names := map[string]bool{}, map[string]bool{}
	for _, n := range doc.Graph.Nodes {
		if ids[n.ID] || !nmtoken.MatchString(n.ID) {
			t.Errorf("the node %q is there twice, or has no NMTOKEN for an id", n.ID)
		}
		ids[n.ID] = true
	}
	for i, x := range append(slices.Clone(doc.Graph.Nodes), doc.Graph.Edges...) {
		if i >= len(doc.Graph.Nodes) && (!ids[x.Source] || !ids[x.Target]) {
			t.Errorf("the edge %s goes from %q to %q", x.ID, x.Source, x.Target)
		}
		shown := false
		for _, d := range x.Data {
			shown = shown || strings.HasSuffix(d.Key, ".label") && d.Text != ""
			if d.Key == "node.name" {
				names[d.Text] = true
			}
			var err error
			switch types[d.Key] {
			case "string":
			case "long":
				_, err = strconv.ParseInt(d.Text, 10, 64)
			case "double":
				_, err = strconv.ParseFloat(d.Text, 64)
			default:
				err = errors.New("no such key")
			}
			if err != nil {
				t.Errorf("%s: %s %q: %v", x.ID, d.Key, d.Text, err)
			}
		}
		if !shown {
			t.Errorf("%s has no label", x.ID)
		}
	}
	for _, name := range graphtest.HostileNames {
		if name = xmlText.ReplaceAllString(name, "\uFFFD"); !names[name] {
			t.Errorf("no node has the name %q", name)
		}
	}
}

var (
	nmtoken = regexp.MustCompile(`^[A-Za-z0-9:._-]+$`)
	// xmlText is what XML cannot have.
	xmlText = regexp.MustCompile(`[\x00-\x08\x0b\x0c\x0e-\x1f\x{fffe}\x{ffff}]`)
)

// TestGraphMLInNetworkx: a reader of others gets all of it, and the types.
func TestGraphMLInNetworkx(t *testing.T) {
	s := hostile(t)
	c := exec.Command(python(t), "-c", "import networkx, sys; g = networkx.read_graphml(sys.stdin.buffer); "+
		"print(g.number_of_nodes(), g.number_of_edges(), {type(d['confidence']).__name__ for _, d in g.nodes(data=True) if 'confidence' in d})")
	c.Stdin = bytes.NewReader(write(t, "graphml", s))
	out, err := c.CombinedOutput()
	nodes, edges := records(t, s)
	if want := fmt.Sprintf("%d %d {'float'}\n", nodes, edges); err != nil || string(out) != want {
		t.Errorf("%v: got %s, want %s", err, out, want)
	}
}
