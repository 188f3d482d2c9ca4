package main

import (
	"io"

	"newsgraph/extract/nlp/spacy"
)

type analysis struct {
	Tags  []string `json:"tags"`
	Heads []int    `json:"heads"`
	Deps  []string `json:"deps"`
	Ents  [][3]any `json:"ents"`
}

// parse analyses each document with its own sentence starts.
func parse(model string, in io.Reader, out io.Writer) error {
	m, err := spacy.Open(model)
	if err != nil {
		return err
	}
	return eachLine(in, out, func(d document, put func(any) error) error {
		words := make([]spacy.Word, len(d.Words))
		starts, may := make([]bool, len(d.Words)), make([]bool, len(d.Words))
		for i, w := range d.Words {
			words[i].Text, words[i].Space = w, i < len(d.Spaces) && d.Spaces[i]
			if i < len(d.Norms) {
				words[i].Norm = d.Norms[i]
			}
		}
		for _, b := range d.Begins {
			starts[b] = true
		}
		for _, b := range d.May {
			may[b] = true
		}
		a := m.AnalyzeWith(words, starts, spacy.Options{FinalStarts: len(d.Begins) > 0, MayStart: may})
		ents := make([][3]any, len(a.Ents))
		for i, e := range a.Ents {
			ents[i] = [3]any{e.Start, e.End, e.Label}
		}
		return put(analysis{a.Tags, a.Heads, a.Deps, ents})
	})
}
