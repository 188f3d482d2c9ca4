package link

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"newsgraph/schema"
)

// prose makes an article of random sentences.
func prose(id string, seed uint64, sentences int) schema.Extraction {
	r := rand.New(rand.NewPCG(seed, 1))
	x := schema.Extraction{ID: id}
	for i := range sentences {
		var w []string
		for range 12 {
			w = append(w, fmt.Sprintf("word%d", r.IntN(4000)))
		}
		text := strings.Join(w, " ")
		x.Events = append(x.Events, schema.Event{Evidence: []schema.Evidence{{Sentence: text, Start: 200 * i, End: 200*i + len(text)}}})
	}
	return x
}

// edited changes every nth sentence of an article, and keeps so many.
func edited(x schema.Extraction, id string, nth, keep int) schema.Extraction {
	out := schema.Extraction{ID: id}
	other := prose("", 99, len(x.Events))
	for i, e := range x.Events {
		if nth > 0 && i%nth == 0 {
			e = other.Events[i]
		}
		if i < keep {
			out.Events = append(out.Events, e)
		}
	}
	return out
}

// TestOrigins: reprints of one text have one origin, whole, cut or edited; an article
// of its own has another, even where it quotes a sentence.
func TestOrigins(t *testing.T) {
	wire, own := prose("wire", 1, 30), prose("own", 2, 30)
	quoting := prose("quoting", 3, 20)
	quoting.Events[4] = wire.Events[7]
	sketches := map[string]Sketch{}
	for _, x := range []schema.Extraction{
		wire, edited(wire, "whole", 0, 30), edited(wire, "cut", 0, 6), edited(wire, "edited", 4, 30), edited(wire, "cut and edited", 3, 12), own, quoting, {ID: "empty"}, {ID: "empty too"},
	} {
		sketches[x.ID] = SketchOf(x)
	}
	got := Origins(sketches)
	for _, id := range []string{"whole", "cut", "edited", "cut and edited"} {
		if got[id] != got["wire"] {
			t.Errorf("%s is no copy of the wire", id)
		}
	}
	others := map[int]bool{}
	for _, id := range []string{"wire", "own", "quoting", "empty", "empty too"} {
		if others[got[id]] {
			t.Errorf("%s shares its origin with another", id)
		}
		others[got[id]] = true
	}
	if len(others) != 5 || got["cut"] != 0 {
		t.Errorf("origins %v: want five, counted from 0 in the order of the ids", got)
	}
}

// TestShortCopies: two lines on one event in words much alike are two origins; one
// line twice is one.
func TestShortCopies(t *testing.T) {
	line := func(text string) Sketch {
		return SketchOf(schema.Extraction{Events: []schema.Event{{Evidence: []schema.Evidence{{Sentence: text, End: len(text)}}}}})
	}
	a := line("Men of the Lower Guild burned a mill in Harb, Norland, on Friday.")
	b := line("Fighters of the Lower Guild burned a mill in Harb, Norland, last week.")
	if a.copyOf(b) || !a.copyOf(a) {
		t.Errorf("alike: %v; the same: %v", a.copyOf(b), a.copyOf(a))
	}
}

// TestSketchSamples: two long articles that share a third of their text are told
// from two that share most of it, by sketches of a part of each.
func TestSketchSamples(t *testing.T) {
	long := prose("long", 5, 400)
	for _, c := range []struct {
		nth  int
		want bool
	}{{5, true}, {1, false}} {
		if got := SketchOf(long).copyOf(SketchOf(edited(long, "x", c.nth, 400))); got != c.want {
			t.Errorf("every sentence of %d changed: a copy is %v", c.nth, got)
		}
	}
	if n := len(SketchOf(long)); n != sketchSize {
		t.Errorf("a sketch of %d", n)
	}
}
