package article

import (
	"slices"
	"strings"
)

// row is a row of a CSV file under its names.
type row struct{ header, fields []string }

// value is part of record. Names are compared in small letters.
func (r row) value(name string, _ bool) (string, bool) {
	for i, h := range r.header {
		if strings.EqualFold(h, name) {
			return r.fields[i], true
		}
	}
	return "", false
}

// text is part of record.
func (r row) text(name string, mapped bool) (string, bool) { return r.value(name, mapped) }

// names is part of record.
func (r row) names() []string { return slices.Clone(r.header) }
