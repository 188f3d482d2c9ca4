package neo4jstore

import (
	"fmt"
	"log/slog"
)

// Secret is a password. It prints as stars, whatever it is printed with; a
// conversion to string gives it away.
type Secret string

const stars = "***"

// String is part of fmt.Stringer, and what a panic shows.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return stars
}

// Format is part of fmt.Formatter; it holds for all verbs.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = fmt.Fprint(f, s.String()) }

// MarshalText is part of encoding.TextMarshaler, which JSON uses too.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// LogValue is part of slog.LogValuer.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// String names the database.
func (s *Store) String() string {
	if s.config.Database == "" {
		return s.config.URI
	}
	return s.config.URI + ", database " + s.config.Database
}

// Format is part of fmt.Formatter. Without it, some verbs would print the fields of
// a store, where fmt calls no methods of what is not exported.
func (s *Store) Format(f fmt.State, _ rune) { _, _ = fmt.Fprint(f, s.String()) }
