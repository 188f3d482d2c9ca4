// Package placefile is the layout of the gazetteer's embedded file: records of
// fixed width, a pool of names, and front-coded tables of keys, all read in
// place from one string of bytes. Opening a file checks its sum and its
// sections and decodes nothing; a look-up is a binary search on the bytes.
//
//	magic "ngplace1" | crc32c of the rest | section lengths, 4 bytes each | sections
//
// Numbers are little-endian. Every read is bounds-checked: bytes that pass the
// sum but make no sense give empty answers, never a panic.
package placefile

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"unsafe"
)

// Magic opens every file of this layout.
const Magic = "ngplace1"

// The sections of a file, in their order.
const (
	secRecords      = iota // RecordSize bytes a place, sorted by id
	secPool                // display names, each a uvarint length and its bytes
	secCountries           // countrySize bytes a country, sorted by ISO code
	secAdmin1              // u24 record indexes, by the numbers that records hold
	secAdmin2              // likewise
	secSlugs               // pool offsets (u24) of the slugs of curated places, in record order
	secMembers             // for each region a count and its member records, uvarints
	secMembersIndex        // memberSize bytes a region: its record and where its members begin
	secNames               // table: folded name → records, the most prominent first
	secNamesIndex          // u32 offsets of its blocks
	secWords               // table: word → flags
	secWordsIndex
	secDemonyms // table: word → records
	secDemonymsIndex
	secCount
)

const headerSize = len(Magic) + 4 + 4*secCount

// ErrCorrupt is wrapped by every error about bytes that are no place file.
var ErrCorrupt = errors.New("place file is corrupt")

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// File is an open place file. It is immutable and safe for concurrent use.
type File struct {
	sec      [secCount]string
	names    table
	words    table
	demonyms table
}

// Open checks data, its sum included, and returns a reader of it, which keeps
// referring to data. The error wraps ErrCorrupt.
func Open(data string) (*File, error) {
	if len(data) < headerSize || data[:len(Magic)] != Magic {
		return nil, fmt.Errorf("%w: no %s header", ErrCorrupt, Magic)
	}
	if want, got := u32(data, len(Magic)), checksum(data[len(Magic)+4:]); want != got {
		return nil, fmt.Errorf("%w: sum %08x, want %08x", ErrCorrupt, got, want)
	}
	return Trusted(data)
}

// Trusted is Open for bytes that are part of the program: it leaves out the
// sum, which would read all of them. The error wraps ErrCorrupt.
func Trusted(data string) (*File, error) {
	if len(data) < headerSize || data[:len(Magic)] != Magic {
		return nil, fmt.Errorf("%w: no %s header", ErrCorrupt, Magic)
	}
	f := &File{}
	rest := data[headerSize:]
	for i := range f.sec {
		n := u32(data, len(Magic)+4+4*i)
		if uint64(n) > uint64(len(rest)) {
			return nil, fmt.Errorf("%w: section %d ends outside it", ErrCorrupt, i)
		}
		f.sec[i], rest = rest[:n], rest[n:]
	}
	if len(rest) > 0 || len(f.sec[secRecords])%RecordSize != 0 || len(f.sec[secCountries])%countrySize != 0 {
		return nil, fmt.Errorf("%w: sections have wrong lengths", ErrCorrupt)
	}
	f.names = table{f.sec[secNames], f.sec[secNamesIndex]}
	f.words = table{f.sec[secWords], f.sec[secWordsIndex]}
	f.demonyms = table{f.sec[secDemonyms], f.sec[secDemonymsIndex]}
	return f, nil
}

// Names returns the records that bear the folded name, the most prominent first.
func (f *File) Names(key string) []uint32 { return f.names.get(key) }

// Demonyms returns the records whose people or adjective is the folded word.
func (f *File) Demonyms(key string) []uint32 { return f.demonyms.get(key) }

// WordFlags returns the flags of the folded word, 0 for one that has none.
func (f *File) WordFlags(key string) uint8 {
	if v := f.words.get(key); len(v) > 0 {
		return uint8(v[0])
	}
	return 0
}

// EachName calls yield with every key of the names and its records, in order.
func (f *File) EachName(yield func(key string, records []uint32) bool) { f.names.each(yield) }

// EachDemonym is EachName for the demonyms.
func (f *File) EachDemonym(yield func(word string, records []uint32) bool) { f.demonyms.each(yield) }

func checksum(s string) uint32 {
	return crc32.Checksum(unsafe.Slice(unsafe.StringData(s), len(s)), castagnoli)
}

// u32 reads 4 bytes at off, which the caller has checked to be there.
func u32(s string, off int) uint32 {
	return uint32(s[off]) | uint32(s[off+1])<<8 | uint32(s[off+2])<<16 | uint32(s[off+3])<<24
}

func u24(s string, off int) uint32 {
	return uint32(s[off]) | uint32(s[off+1])<<8 | uint32(s[off+2])<<16
}

// uvarint reads a number of at most 32 bits at off and returns the offset
// behind it, or -1 where there is none.
func uvarint(s string, off int) (uint32, int) {
	var v uint64
	for shift := 0; shift < 5*7; shift += 7 {
		if off < 0 || off >= len(s) {
			return 0, -1
		}
		b := s[off]
		off++
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			if v > math.MaxUint32 {
				return 0, -1
			}
			return uint32(v), off
		}
	}
	return 0, -1
}

func appendU24(b []byte, v uint32) []byte { return append(b, byte(v), byte(v>>8), byte(v>>16)) }

func appendU32(b []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(b, v) }

// The flags of words.
const (
	FlagWord    = 1 << iota // a common English word
	FlagGiven               // a given name of people
	FlagSurname             // a surname of people
)
