package lex

import (
	_ "embed"
	"encoding/binary"
	"strconv"
	"strings"
	"sync"
)

// symbols.tsv lists spaCy's built-in strings, whose ids are small numbers:
// "mark" is 423, and its hash is never used.
//
//go:embed symbols.tsv
var symbolFile string

var symbols = sync.OnceValue(func() map[string]uint64 {
	m := make(map[string]uint64, 512)
	for line := range strings.Lines(symbolFile) {
		id, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if n, err := strconv.ParseUint(id, 10, 64); ok && err == nil {
			m[name] = n
		}
	}
	return m
})

// ID is the id of a string in spaCy's StringStore: 0 for the empty string, a
// symbol's number, or else MurmurHash64A with seed 1.
func ID(s string) uint64 {
	if s == "" {
		return 0
	}
	if id, ok := symbols()[s]; ok {
		return id
	}
	return murmur64(s)
}

// Symbol returns the name of the built-in string with the given id, or "".
func Symbol(id uint64) string {
	for name, n := range symbols() {
		if n == id {
			return name
		}
	}
	return ""
}

// murmur64 is MurmurHash64A with seed 1.
func murmur64(s string) uint64 {
	const m = 0xc6a4a7935bd1e995
	h := 1 ^ uint64(len(s))*m
	b := []byte(s)
	for ; len(b) >= 8; b = b[8:] {
		k := binary.LittleEndian.Uint64(b) * m
		k = (k ^ k>>47) * m
		h = (h ^ k) * m
	}
	if len(b) > 0 {
		var k uint64
		for i, c := range b {
			k |= uint64(c) << (8 * i)
		}
		h = (h ^ k) * m
	}
	h = (h ^ h>>47) * m
	return h ^ h>>47
}

// Rows gives the four numbers that pick the rows of a hash embedding for a key:
// the words of thinc's MurmurHash3 x86-128 of one 64-bit key.
func Rows(key uint64, seed uint32) [4]uint32 {
	h1 := key * 0x87c37b91114253d5
	h1 = h1<<31 | h1>>33
	h1 *= 0x4cf5ad432745937f
	h1 ^= uint64(seed) ^ 8
	h2 := uint64(seed) ^ 8
	h1 += h2
	h2 += h1
	h1, h2 = mix(h1), mix(h2)
	h1 += h2
	h2 += h1
	return [4]uint32{uint32(h1), uint32(h1 >> 32), uint32(h2), uint32(h2 >> 32)}
}

func mix(h uint64) uint64 {
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
