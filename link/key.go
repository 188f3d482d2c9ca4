package link

import (
	"slices"
	"strconv"
)

// Keys returns the keys of a report, sorted: two reports that are of one event
// share a key, or their id. A report without keys is alone with what it tells.
func (r *Report) Keys() []uint64 { return r.keys }

func (r *Report) makeKeys() []uint64 {
	var keys []uint64
	for _, h := range r.sentences {
		told := []string{"sentence", strconv.FormatUint(h, 36), r.kind, r.lemma, r.actor.key, r.target.key}
		if slices.Contains(r.long, h) {
			keys = append(keys, sentenceKey(h, told...))
			continue
		}
		for _, mark := range r.sketch.marks() {
			keys = append(keys, sentenceKey(h, append(told, strconv.FormatUint(uint64(mark), 36))...))
		}
	}
	if r.about.sharp() {
		for d := r.about.from; d <= r.about.to; d++ {
			keys = r.anchors(keys, d)
		}
	}
	if r.time.sharp() {
		keys = r.counted(keys)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// The keys of one day lie together, and so do those of one sentence: news comes by
// days, and a store's index is quickest near where it was written last.

// dayKey makes a key of a day and what is told of it.
func dayKey(day int, told ...string) uint64 {
	return uint64(day&0xffff)<<47 | hash(append(told, strconv.Itoa(day))...)>>17
}

// sentenceKey makes a key of what a sentence tells; h is its hash.
func sentenceKey(h uint64, told ...string) uint64 { return 1<<63 | h>>33<<32 | hash(told...)>>32 }

// anchors adds the keys of a day: for each pair of things that two reports can agree
// in strongly.
func (r *Report) anchors(keys []uint64, day int) []uint64 {
	key := func(kind, a, b string) { keys = append(keys, dayKey(day, kind, r.kind, a, b)) }
	if r.actor.named && r.target.named {
		key("parties", r.actor.id, r.target.id)
	}
	if !r.physical || !r.place.fine || !r.time.known {
		return keys
	}
	if r.actor.named {
		key("actor", r.actor.id, r.place.country())
	}
	if r.target.named {
		key("target", r.target.id, r.place.country())
	}
	return keys
}

// counted adds the keys of a toll, which hold for its day and the next: reports of
// one day and of the day after share one.
func (r *Report) counted(keys []uint64) []uint64 {
	if r.toll == nil || !r.physical || count(r) < telling {
		return keys
	}
	for d := r.time.from; d <= r.time.to+1; d++ {
		keys = append(keys, dayKey(d, "toll", r.kind, r.toll.Kind, strconv.Itoa(count(r))))
	}
	return keys
}
