// Command features prints what the confidence of each event rests on, for the fit
// of its weights (calibrate/fit.py), one event a line:
//
//	features FILE.jsonl
//	{"article": id, "event": EVENT, "tellings": [["rule=active", "target=none"], …]}
//
// EVENT is as `newsgraph extract --format json` has it. An event that several
// sentences tell has the features of each telling.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/extract/nlp"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "features:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: features FILE.jsonl")
	}
	f, err := os.Open(args[0])
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // it is only read
	m, err := nlp.OpenNamed("")
	if err != nil {
		return err
	}
	g, err := gazetteer.Default()
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	if err := features(extract.New(m, g), f, args[0], w); err != nil {
		return err
	}
	return w.Flush()
}

// row is a line of the output.
type row struct {
	Article  string       `json:"article"`
	Event    schema.Event `json:"event"`
	Tellings [][]string   `json:"tellings"`
}

// features prints the events of all articles of a file.
func features(x *extract.Extractor, in io.Reader, name string, out io.Writer) error {
	enc := json.NewEncoder(out)
	for it := range article.Read(in, name, article.Options{}) {
		if it.Err != nil {
			return it.Err
		}
		e, err := x.Extract(context.Background(), it.Article)
		if err != nil {
			return err
		}
		tellings, err := tellingsOf(x, it.Article)
		if err != nil {
			return err
		}
		for _, ev := range e.Events {
			if err := enc.Encode(row{Article: e.ID, Event: ev, Tellings: tellings[ev.ID]}); err != nil {
				return err
			}
		}
	}
	return nil
}

// tellingsOf lists the features of each telling of an article by the id of the
// event that it became.
func tellingsOf(x *extract.Extractor, a schema.Article) (map[string][][]string, error) {
	sentences, err := x.Explain(context.Background(), a)
	if err != nil {
		return nil, err
	}
	out := map[string][][]string{}
	for _, s := range sentences {
		for _, c := range s.Clauses {
			for _, r := range c.Readings {
				for _, told := range r.Events {
					var names []string
					for _, g := range told.Grounds {
						names = append(names, g.Feature)
					}
					out[told.ID] = append(out[told.ID], names)
				}
			}
		}
	}
	return out, nil
}
