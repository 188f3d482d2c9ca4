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
			keys = append(keys, hash(told...))
			continue
		}
		for _, mark := range r.sketch.marks() {
			keys = append(keys, hash(append(told, strconv.FormatUint(uint64(mark), 36))...))
		}
	}
	if r.about.sharp() {
		for d := r.about.from; d <= r.about.to; d++ {
			keys = r.anchors(keys, strconv.Itoa(d))
		}
	}
	if r.time.sharp() {
		keys = r.counted(keys)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// anchors adds the keys of a day: for each pair of things that two reports can agree
// in strongly.
func (r *Report) anchors(keys []uint64, day string) []uint64 {
	key := func(kind, a, b string) { keys = append(keys, hash(kind, r.kind, day, a, b)) }
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
		keys = append(keys, hash("toll", r.kind, strconv.Itoa(d), r.toll.Kind, strconv.Itoa(count(r))))
	}
	return keys
}
