package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"newsgraph/extract"
)

// placeWriter prints one article's place names.
type placeWriter func(p placed) error

// placeFormats are the formats of `places`, by name.
var placeFormats = map[string]func(w io.Writer, columns int) placeWriter{
	"json":  func(w io.Writer, _ int) placeWriter { return jsonPlaces(w) },
	"table": tablePlaces,
}

// placesOfArticle is the wire form of an article's place names.
type placesOfArticle struct {
	ID       string            `json:"doc_id"`
	Toponyms []extract.Toponym `json:"toponyms"`
	Error    string            `json:"error,omitempty"`
}

func jsonPlaces(w io.Writer) placeWriter {
	enc := newJSON(w)
	return func(p placed) error {
		out := placesOfArticle{ID: p.Article.ID, Toponyms: p.out}
		if p.Err != nil {
			out.Toponyms, out.Error = nil, p.Err.Error()
		}
		if out.Toponyms == nil {
			out.Toponyms = []extract.Toponym{}
		}
		return enc.Encode(out)
	}
}

func tablePlaces(w io.Writer, columns int) placeWriter {
	n := 0
	return func(p placed) error {
		if n++; n > 1 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, strings.TrimSpace(p.Article.ID+"  "+oneLine(p.Article.Title)))
		if p.Err != nil {
			_, err := fmt.Fprintln(w, "failed: "+oneLine(p.Err.Error()))
			return err
		}
		var rows [][]string
		for _, t := range p.out {
			rows = append(rows, placeRow(t))
		}
		return writeTable(w, []string{"start", "name", "kind", "place", "lat", "lon", "id"}, rows, columns)
	}
}

func placeRow(t extract.Toponym) []string {
	row := []string{strconv.Itoa(t.Start), oneLine(t.Text), t.Kind, strings.Join(t.Path, ", "), "", "", ""}
	if t.Lat != nil && t.Lon != nil {
		row[4], row[5], row[6] = fmt.Sprintf("%.2f", *t.Lat), fmt.Sprintf("%.2f", *t.Lon), t.ID
	}
	return row
}
