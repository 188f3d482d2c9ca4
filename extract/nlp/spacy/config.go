package spacy

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// config is a pipeline's config.cfg: an INI file whose values are JSON.
type config map[string]map[string]string

// parseConfig reads sections, key = value lines, comments and continued lines.
func parseConfig(text string) (config, error) {
	c := config{}
	section, key := "", ""
	for n, line := range strings.Split(text, "\n") {
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "" || trimmed[0] == '#' || trimmed[0] == ';':
		case trimmed[0] == '[' && trimmed[len(trimmed)-1] == ']' && line[0] == '[':
			section, key = trimmed[1:len(trimmed)-1], ""
			if c[section] == nil {
				c[section] = map[string]string{}
			}
		case key != "" && (line[0] == ' ' || line[0] == '\t'):
			c[section][key] += "\n" + trimmed
		default:
			k, v, ok := strings.Cut(trimmed, "=")
			if !ok || section == "" {
				return nil, fmt.Errorf("line %d: %q is neither a section nor a value", n+1, trimmed)
			}
			key = strings.TrimSpace(k)
			c[section][key] = strings.TrimSpace(v)
		}
	}
	return c, nil
}

var reference = regexp.MustCompile(`^\$\{([^:}]+)[:.]([^.:}]+)\}$`)

// raw returns the JSON text of a value, following a reference to another one.
func (c config) raw(section, key string) string {
	v := c[section][key]
	for range 8 {
		m := reference.FindStringSubmatch(v)
		if m == nil {
			break
		}
		v = c[m[1]][m[2]]
	}
	return v
}

// text returns a string value, or "" when it is absent, null or no string.
func (c config) text(section, key string) string {
	var s string
	_ = json.Unmarshal([]byte(c.raw(section, key)), &s) // not a string: none
	return s
}

// flag returns a truth value, false when it is absent or no truth value.
func (c config) flag(section, key string) bool {
	return c.raw(section, key) == "true"
}

// list returns a list of strings; an absent value is an empty list.
func (c config) list(section, key string) ([]string, error) {
	v := c.raw(section, key)
	if v == "" {
		return nil, nil
	}
	var l []string
	if err := json.Unmarshal([]byte(v), &l); err != nil {
		return nil, fmt.Errorf("[%s] %s: %w", section, key, err)
	}
	return l, nil
}

// component is one enabled part of the pipeline.
type component struct{ name, factory string }

// components returns the enabled parts of the pipeline in their order.
func (c config) components() ([]component, error) {
	names, err := c.list("nlp", "pipeline")
	if err != nil {
		return nil, err
	}
	disabled, err := c.list("nlp", "disabled")
	if err != nil {
		return nil, err
	}
	off := map[string]bool{}
	for _, d := range disabled {
		off[d] = true
	}
	var parts []component
	for _, n := range names {
		if off[n] {
			continue
		}
		f := c.text("components."+n, "factory")
		if f == "" {
			return nil, fmt.Errorf("component %q has no factory", n)
		}
		parts = append(parts, component{n, f})
	}
	return parts, nil
}
