package placefile

import (
	"encoding/binary"
	"maps"
	"slices"
)

// blockSize is the number of keys that share one entry of a table's index.
const blockSize = 16

// maxValues bounds the records of one key, so that corrupt counts cost nothing.
const maxValues = 1 << 14

// table is a sorted list of keys in blocks. Within a block a key is the length
// it shares with the key before it, the rest of its bytes, and its values: a
// count and as many uvarints. The first key of a block shares nothing.
type table struct{ body, index string }

func (t table) blocks() int { return len(t.index) / 4 }

// head returns the first key of block i and false for a block that is broken.
func (t table) head(i int) (string, bool) {
	off := int(u32(t.index, 4*i))
	_, off = uvarint(t.body, off) // the shared length: 0
	n, off := uvarint(t.body, off)
	if off < 0 || int(n) > len(t.body)-off {
		return "", false
	}
	return t.body[off : off+int(n)], true
}

// get returns the values of key; nil when it is not there.
func (t table) get(key string) []uint32 {
	lo, hi := 0, t.blocks() // the last block whose head is ≤ key is in [lo, hi)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) / 2)
		h, ok := t.head(mid)
		if !ok {
			return nil
		}
		if h <= key {
			lo = mid
		} else {
			hi = mid
		}
	}
	if lo >= hi {
		return nil
	}
	return t.scan(lo, key)
}

// scan looks for key in block i. matched is how much of key the current entry
// has in common with it; an entry that shares less than that cannot be key.
func (t table) scan(i int, key string) []uint32 {
	off, end, matched := t.bounds(i)
	for off >= 0 && off < end {
		var shared, n uint32
		shared, off = uvarint(t.body, off)
		n, off = uvarint(t.body, off)
		if off < 0 || int(n) > len(t.body)-off {
			return nil
		}
		suffix := t.body[off : off+int(n)]
		off += int(n)
		if int(shared) < matched {
			return nil // sorted: every later key is greater
		}
		if int(shared) == matched {
			c := common(key[matched:], suffix)
			matched += c
			if matched == len(key) && c == len(suffix) {
				return t.values(off)
			}
		}
		off = t.skip(off)
	}
	return nil
}

func (t table) bounds(i int) (off, end, matched int) {
	off, end = int(u32(t.index, 4*i)), len(t.body)
	if i+1 < t.blocks() {
		end = min(end, int(u32(t.index, 4*(i+1))))
	}
	return off, end, 0
}

func (t table) values(off int) []uint32 {
	n, off := uvarint(t.body, off)
	if off < 0 || n > maxValues {
		return nil
	}
	out := make([]uint32, n)
	for i := range out {
		if out[i], off = uvarint(t.body, off); off < 0 {
			return nil
		}
	}
	return out
}

func (t table) skip(off int) int {
	n, off := uvarint(t.body, off)
	for ; n > 0 && off >= 0; n-- {
		_, off = uvarint(t.body, off)
	}
	return off
}

// each walks the whole table.
func (t table) each(yield func(string, []uint32) bool) {
	var key []byte
	for off := 0; off >= 0 && off < len(t.body); {
		var shared, n uint32
		shared, off = uvarint(t.body, off)
		n, off = uvarint(t.body, off)
		if off < 0 || int(n) > len(t.body)-off || int(shared) > len(key) {
			return
		}
		key = append(key[:shared], t.body[off:off+int(n)]...)
		off += int(n)
		if !yield(string(key), t.values(off)) {
			return
		}
		off = t.skip(off)
	}
}

// common is the length of the longest prefix that a and b share.
func common(a, b string) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// appendTable writes a table of the keys, in byte order, and its index.
func appendTable(values map[string][]uint32) (body, index []byte) {
	prev := ""
	for i, k := range slices.Sorted(maps.Keys(values)) {
		shared := common(prev, k)
		if i%blockSize == 0 {
			index, shared = appendU32(index, uint32(len(body))), 0
		}
		body = binary.AppendUvarint(body, uint64(shared))
		body = binary.AppendUvarint(body, uint64(len(k)-shared))
		body = append(body, k[shared:]...)
		body = binary.AppendUvarint(body, uint64(len(values[k])))
		for _, v := range values[k] {
			body = binary.AppendUvarint(body, uint64(v))
		}
		prev = k
	}
	return body, index
}
