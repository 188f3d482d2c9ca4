// Package export writes a graph in formats that others read. Each writer takes
// the records of a graph.Dumper, so the same graph gives the same bytes from
// every store.
package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"newsgraph/graph"
)

// JSONL writes one JSON object a line, nodes before relationships, in the order
// of the records, keys always in this order:
//
//	{"kind":"node","labels":["Event"],"id":"…","properties":{…}}
//	{"kind":"relationship","type":"TARGETED","from":"…","to":"…","properties":{…}}
//
// It returns the number of lines written.
func JSONL(w io.Writer, records iter.Seq2[graph.Record, error]) (int, error) {
	out := bufio.NewWriterSize(w, 1<<16)
	n := 0
	for r, err := range records {
		if err != nil {
			return n, fmt.Errorf("export after %d lines: %w", n, err)
		}
		line, err := Line(r)
		if err != nil {
			return n, fmt.Errorf("export, line %d: %w", n+1, err)
		}
		if _, err := out.Write(line); err != nil {
			return n, fmt.Errorf("export, line %d: %w", n+1, err)
		}
		n++
	}
	if err := out.Flush(); err != nil {
		return n, fmt.Errorf("export: %w", err)
	}
	return n, nil
}

// Line gives the line of one record, with its line end.
func Line(r graph.Record) ([]byte, error) {
	var l line
	l.buf.Grow(256)
	l.enc = json.NewEncoder(&l.buf)
	l.enc.SetEscapeHTML(false)
	if r.Type == "" {
		l.raw(`{"kind":"node","labels":`)
		l.value(r.Labels)
		l.field("id", r.ID)
	} else {
		l.raw(`{"kind":"relationship","type":`)
		l.value(r.Type)
		l.field("from", r.From)
		l.field("to", r.To)
	}
	l.raw(`,"properties":{`)
	for i, p := range r.Props {
		if i > 0 {
			l.raw(",")
		}
		l.value(p.Key)
		l.raw(":")
		l.value(p.Value)
	}
	l.raw("}}\n")
	return l.buf.Bytes(), l.err
}

// line is a line being written; it keeps the first error.
type line struct {
	buf bytes.Buffer
	enc *json.Encoder
	err error
}

func (l *line) raw(s string) { l.buf.WriteString(s) }

func (l *line) field(key, value string) {
	l.raw(`,"` + key + `":`)
	l.value(value)
}

func (l *line) value(v any) {
	if err := l.enc.Encode(v); err != nil {
		if l.err == nil {
			l.err = err
		}
		return
	}
	l.buf.Truncate(bytes.LastIndexByte(l.buf.Bytes(), '\n')) // Encode ends the line
}
