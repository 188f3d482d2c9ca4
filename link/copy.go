package link

import (
	"encoding/binary"
	"hash/fnv"
	"maps"
	"slices"

	"newsgraph/schema"
)

// Sketch stands for the words of an article, so that copies are told from articles
// of their own: the smallest hashes of its runs of shingle words.
type Sketch []uint32

const (
	shingle    = 4   // words a run
	sketchSize = 256 // hashes kept
)

// copies is the share of the shorter article's runs of words that the other has,
// from which one is a copy: with some sentences cut, added or edited.
const copies = .5

// chance is how many runs two short articles on one event may share by chance: below
// it, all have to be common.
const chance = 12

// SketchOf sketches an article by the sentences that tell its events.
func SketchOf(x schema.Extraction) Sketch {
	sentences := map[[2]int]string{}
	for _, e := range x.Events {
		for _, v := range e.Evidence {
			sentences[[2]int{v.Start, v.End}] = v.Sentence
		}
	}
	runs := map[uint32]bool{}
	for _, s := range sentences {
		w := words(s)
		for i := range w {
			if i+shingle <= len(w) {
				h := hash(w[i : i+shingle]...)
				runs[uint32(h^h>>32)] = true
			}
		}
	}
	out := slices.Sorted(maps.Keys(runs))
	return Sketch(out[:min(len(out), sketchSize)])
}

// sum is one number for the whole sketch.
func (s Sketch) sum() uint64 {
	f := fnv.New64a()
	var b [4]byte
	for _, h := range s {
		binary.LittleEndian.PutUint32(b[:], h)
		_, _ = f.Write(b[:])
	}
	return f.Sum64()
}

// marks are the least hashes of a sketch: copies share one of them, unless most of
// their text differs.
func (s Sketch) marks() Sketch { return s[:min(len(s), 2)] }

// copyOf reports whether one of two articles is made of the other, or both of a
// third. Two sketches are compared as far as both reach: up to the smaller of their
// last hashes, a sample of each article.
func (s Sketch) copyOf(o Sketch) bool {
	reach := min(s.reach(), o.reach())
	a, b := s.upTo(reach), o.upTo(reach)
	least := min(len(a), len(b))
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			i, j, common = i+1, j+1, common+1
		}
	}
	return least > 0 && float64(common) >= max(copies*float64(least), float64(min(least, chance)))
}

// reach is the hash up to which a sketch has all that its article has.
func (s Sketch) reach() uint32 {
	if len(s) < sketchSize {
		return ^uint32(0)
	}
	return s[len(s)-1]
}

func (s Sketch) upTo(reach uint32) Sketch {
	n, found := slices.BinarySearch(s, reach)
	if found {
		n++
	}
	return s[:n]
}

// Origins numbers the origins of articles: copies of one text share one, whatever
// stands between them. The numbers count from 0 in the order of the ids.
func Origins(sketches map[string]Sketch) map[string]int {
	ids := slices.Sorted(maps.Keys(sketches))
	first := make([]int, len(ids)) // the first article of the same origin, as far as is known
	for i := range ids {
		first[i] = i
		for j := range i {
			if first[j] != first[i] && sketches[ids[i]].copyOf(sketches[ids[j]]) {
				low, high := min(first[i], first[j]), max(first[i], first[j])
				for k := range i + 1 {
					if first[k] == high {
						first[k] = low
					}
				}
			}
		}
	}
	out := map[string]int{}
	numbers := map[int]int{}
	for i, id := range ids {
		if _, ok := numbers[first[i]]; !ok {
			numbers[first[i]] = len(numbers)
		}
		out[id] = numbers[first[i]]
	}
	return out
}
