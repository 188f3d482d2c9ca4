package article

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// object is a JSON object; of a name that is written twice the last counts. A
// value of another type than expected counts as not given.
type object struct {
	fields map[string]json.RawMessage
	folded map[string]string // names in small letters, to those that there are
}

// newObject reads an object.
func newObject(b []byte) (o object, err error) {
	if err := json.Unmarshal(b, &o.fields); err != nil {
		return o, err
	}
	o.folded = make(map[string]string, len(o.fields))
	for _, k := range slices.Backward(o.names()) {
		o.folded[strings.ToLower(k)] = k
	}
	return o, nil
}

// value is part of record: a string, or a number as it is written.
func (o object) value(name string, mapped bool) (string, bool) {
	raw, there := o.find(name, mapped)
	var n json.Number
	s, ok := jsonString(raw)
	if !ok && json.Unmarshal(raw, &n) == nil {
		s = n.String()
	}
	return s, there
}

// text is part of record.
func (o object) text(name string, mapped bool) (string, bool) {
	raw, there := o.find(name, mapped)
	s, _ := jsonString(raw)
	return s, there
}

// names is part of record.
func (o object) names() []string { return slices.Sorted(maps.Keys(o.fields)) }

// find is the value of a field. A mapped name is the exact one, and where there is
// none its dots lead into objects; others are the same in small letters.
func (o object) find(name string, mapped bool) (json.RawMessage, bool) {
	raw, ok := o.fields[name]
	switch {
	case ok:
		return raw, true
	case mapped:
		return o.inside(name)
	}
	raw, ok = o.fields[o.folded[name]]
	return raw, ok
}

// inside follows a dotted name.
func (o object) inside(name string) (json.RawMessage, bool) {
	outer, rest, dotted := strings.Cut(name, ".")
	raw, ok := o.fields[outer]
	if !dotted || !ok {
		return raw, ok
	}
	in, err := newObject(raw)
	if err != nil {
		return nil, false
	}
	return in.find(rest, true)
}

// jsonString is a JSON string's value.
func jsonString(raw json.RawMessage) (string, bool) {
	var s *string
	if json.Unmarshal(raw, &s) != nil || s == nil {
		return "", false
	}
	return *s, true
}
