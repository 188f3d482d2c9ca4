package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"
)

// The configuration file: the one of --config, else of the environment, else this one
// of the working folder, if it is there.
const (
	configName = "newsgraph.yaml"
	envConfig  = "NEWSGRAPH_CONFIG"
)

// sourcesKey is the key of the file that lists what to read; it is no option.
const sourcesKey = "sources"

// configuration is what such a file sets.
type configuration struct {
	path     string // empty where there is none
	settings map[string]setting
}

// setting is one of its keys.
type setting struct {
	values []string // one, unless it is a list
	line   int
}

// sources lists what the file says to read.
func (c configuration) sources() []string { return c.settings[sourcesKey].values }

// readConfiguration reads the file. One that nobody named need not be there.
func readConfiguration(path string, named bool) (configuration, error) {
	none := configuration{}
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return none, nil
	}
	if err != nil {
		return none, fmt.Errorf("configuration: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return none, usagef("%s: it is no YAML: %s", path, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	c := configuration{path: path, settings: map[string]setting{}}
	if len(doc.Content) == 0 {
		return c, nil
	}
	return c, c.take(doc.Content[0])
}

// take reads the keys of the file.
func (c configuration) take(root *yaml.Node) error {
	if root.Kind != yaml.MappingNode {
		return usagef("%s:%d: want a line a setting, as store: graph.db", c.path, root.Line)
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		if err := checkKey(key.Value); err != nil {
			return usagef("%s:%d: %w", c.path, key.Line, err)
		}
		if _, twice := c.settings[key.Value]; twice {
			return usagef("%s:%d: %s is set twice", c.path, key.Line, key.Value)
		}
		s := setting{line: key.Line}
		var ok bool
		if s.values, ok = scalars(value); !ok {
			return usagef("%s:%d: %s: want a value, or a list of values", c.path, value.Line, key.Value)
		}
		if isPath[key.Value] {
			s.values = c.beside(s.values)
		}
		c.settings[key.Value] = s
	}
	return nil
}

// scalars are the values of a node that is one or a list of them, or a mapping of them,
// each of which becomes "key=value".
func scalars(n *yaml.Node) (out []string, ok bool) {
	switch n.Kind {
	case yaml.ScalarNode:
		return []string{n.Value}, true
	case yaml.SequenceNode:
		for _, x := range n.Content {
			if x.Kind != yaml.ScalarNode {
				return nil, false
			}
			out = append(out, x.Value)
		}
		return out, true
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i+1].Kind != yaml.ScalarNode {
				return nil, false
			}
			out = append(out, n.Content[i].Value+"="+n.Content[i+1].Value)
		}
		return out, true
	}
	return nil, false
}

// isPath tells which settings are paths: relative ones are taken from the folder of the
// file.
var isPath = map[string]bool{
	sourcesKey: true, "store": true, "failed": true, "places": true, "actors": true, "decisions": true, "model": true, "password-file": true, "tls-ca": true,
}

// beside takes relative paths from the folder of the file. Addresses, standard input
// and the word neo4j are none.
func (c configuration) beside(values []string) []string {
	dir := filepath.Dir(c.path)
	out := make([]string, len(values))
	for i, v := range values {
		prefix, path := "", v
		if rest, ok := strings.CutPrefix(v, "sqlite:"); ok {
			prefix, path = "sqlite:", rest
		}
		if path == "" || path == "-" || path == "neo4j" || strings.Contains(path, "://") || filepath.IsAbs(path) || dir == "." {
			out[i] = v
			continue
		}
		out[i] = prefix + filepath.Join(dir, path)
	}
	return out
}
