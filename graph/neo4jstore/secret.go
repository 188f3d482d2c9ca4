package neo4jstore

import "log/slog"

// Secret is a password. It prints as stars, whatever it is printed with; a
// conversion to string gives it away.
type Secret string

const stars = "***"

// String is part of fmt.Stringer.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return stars
}

// GoString is part of fmt.GoStringer.
func (s Secret) GoString() string { return `"` + s.String() + `"` }

// MarshalText is part of encoding.TextMarshaler, which JSON uses too.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// LogValue is part of slog.LogValuer.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// String names the database. Without it, fmt would print the fields of a store,
// and a method of a field that is not exported is not called.
func (s *Store) String() string {
	if s.config.Database == "" {
		return s.config.URI
	}
	return s.config.URI + ", database " + s.config.Database
}

// GoString is part of fmt.GoStringer.
func (s *Store) GoString() string { return "neo4jstore.Store(" + s.String() + ")" }
