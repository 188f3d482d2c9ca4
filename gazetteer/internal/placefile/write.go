package placefile

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
)

// Content is everything that a place file holds, ready to be laid out. Record
// indexes in it are indexes into Records.
type Content struct {
	Records   []Record            // sorted by ID
	Slugs     []string            // text ids of the curated places, sorted, one for each record from CuratedBase on
	Countries []Country           // sorted by ISO
	Members   map[uint32][]uint32 // region → members
	Names     map[string][]uint32
	Words     map[string]uint8
	Demonyms  map[string][]uint32
}

// Marshal lays the content out. The same content gives the same bytes.
func (c *Content) Marshal() ([]byte, error) {
	if !slices.IsSortedFunc(c.Records, func(a, b Record) int { return int(int64(a.ID) - int64(b.ID)) }) {
		return nil, fmt.Errorf("records are not sorted by id")
	}
	if !slices.IsSorted(c.Slugs) {
		return nil, fmt.Errorf("slugs are not sorted")
	}
	var sec [secCount][]byte
	pool := &pool{at: map[string]uint32{}}
	admin1, admin2 := &divisions{at: map[uint32]uint16{}}, &divisions{at: map[uint32]uint16{}}
	for _, r := range c.Records {
		sec[secRecords] = appendRecord(sec[secRecords], r, pool, admin1, admin2)
	}
	for _, s := range c.Slugs {
		sec[secSlugs] = appendU24(sec[secSlugs], pool.add(s))
	}
	for _, k := range c.Countries {
		b := append(sec[secCountries], k.ISO...)
		sec[secCountries] = appendU24(appendU24(b, k.Record), k.Capital)
	}
	if len(admin1.list) >= math.MaxUint16 || len(admin2.list) >= math.MaxUint16 || len(pool.body) > noRecord {
		return nil, fmt.Errorf("too many divisions or names: %d, %d, %d bytes", len(admin1.list), len(admin2.list), len(pool.body))
	}
	sec[secPool] = pool.body
	sec[secAdmin1], sec[secAdmin2] = admin1.bytes(), admin2.bytes()
	sec[secMembers], sec[secMembersIndex] = appendMembers(c.Members)
	sec[secNames], sec[secNamesIndex] = appendTable(c.Names)
	sec[secWords], sec[secWordsIndex] = appendTable(wordValues(c.Words))
	sec[secDemonyms], sec[secDemonymsIndex] = appendTable(c.Demonyms)
	return join(sec), nil
}

func join(sec [secCount][]byte) []byte {
	out := append([]byte(Magic), 0, 0, 0, 0)
	for _, s := range sec {
		out = appendU32(out, uint32(len(s)))
	}
	for _, s := range sec {
		out = append(out, s...)
	}
	binary.LittleEndian.PutUint32(out[len(Magic):], checksum(string(out[len(Magic)+4:])))
	return out
}

func appendRecord(b []byte, r Record, p *pool, admin1, admin2 *divisions) []byte {
	b = appendU32(b, r.ID)
	b = appendU24(appendU24(b, packCoordinate(r.Lat)), packCoordinate(r.Lon))
	b = appendU32(b, r.Population)
	b = append(b, byte(r.Kind), r.Country)
	b = binary.LittleEndian.AppendUint16(b, admin1.number(r.Admin1))
	b = binary.LittleEndian.AppendUint16(b, admin2.number(r.Admin2))
	return appendU24(b, p.add(r.Name))
}

func appendMembers(members map[uint32][]uint32) (body, index []byte) {
	for _, r := range slices.Sorted(maps.Keys(members)) {
		index = appendU24(appendU24(index, r), uint32(len(body)))
		body = binary.AppendUvarint(body, uint64(len(members[r])))
		for _, m := range members[r] {
			body = binary.AppendUvarint(body, uint64(m))
		}
	}
	return body, index
}

func wordValues(words map[string]uint8) map[string][]uint32 {
	out := make(map[string][]uint32, len(words))
	for w, f := range words {
		out[w] = []uint32{uint32(f)}
	}
	return out
}

// pool stores each name once.
type pool struct {
	body []byte
	at   map[string]uint32
}

func (p *pool) add(s string) uint32 {
	if off, ok := p.at[s]; ok {
		return off
	}
	off := uint32(len(p.body))
	p.body = append(binary.AppendUvarint(p.body, uint64(len(s))), s...)
	p.at[s] = off
	return off
}

// divisions numbers the records that are somebody's division, in two bytes.
type divisions struct {
	list []uint32
	at   map[uint32]uint16
}

func (d *divisions) number(record uint32) uint16 {
	if record == None {
		return math.MaxUint16
	}
	n, ok := d.at[record]
	if !ok {
		n = uint16(len(d.list))
		d.at[record] = n
		d.list = append(d.list, record)
	}
	return n
}

func (d *divisions) bytes() []byte {
	var b []byte
	for _, r := range d.list {
		b = appendU24(b, r)
	}
	return b
}
