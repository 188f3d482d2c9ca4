package main

import (
	"io"

	"newsgraph/extract/nlp/split"
)

// maxTokens is the length of a document, but for a sentence that is longer.
const maxTokens = 200

type text struct{ Source, Group, Text string }

type document struct {
	Source string   `json:"source"`
	Group  string   `json:"group"`
	Words  []string `json:"w"`
	Norms  []string `json:"n"`
	Spaces []bool   `json:"s"`
	Begins []int    `json:"b"`
	May    []int    `json:"m"`
}

// tokens cuts each text into documents of whole sentences.
func tokens(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(t text, put func(any) error) error {
		all := split.Text(t.Text)
		for from := 0; from < len(all); {
			to := documentEnd(all, from)
			if err := put(newDocument(t, all[from:to])); err != nil {
				return err
			}
			from = to
		}
		return nil
	})
}

// documentEnd gives the last start of a sentence that is within maxTokens, or
// the next one after it.
func documentEnd(all []split.Token, from int) int {
	end := len(all)
	for i := from + 1; i < len(all); i++ {
		if all[i].Sentence != split.Begins {
			continue
		}
		if i-from > maxTokens {
			return min(end, i)
		}
		end = i
	}
	if len(all)-from <= maxTokens {
		return len(all)
	}
	return end
}

func newDocument(t text, part []split.Token) document {
	d := document{Source: t.Source, Group: t.Group}
	for i, k := range part {
		d.Words = append(d.Words, t.Text[k.Start:k.End])
		d.Norms = append(d.Norms, k.Norm)
		d.Spaces = append(d.Spaces, k.Space)
		if i == 0 || k.Sentence == split.Begins {
			d.Begins = append(d.Begins, i)
		} else if k.Sentence == split.Perhaps {
			d.May = append(d.May, i)
		}
	}
	return d
}
