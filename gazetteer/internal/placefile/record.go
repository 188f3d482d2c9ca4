package placefile

import (
	"math"
	"sort"
)

// RecordSize is the width of a place: id 4, latitude 3, longitude 3,
// population 4, kind 1, country 1, admin1 2, admin2 2, name 3 bytes.
const RecordSize = 23

// None stands for a record, an admin1 or an admin2 that a place doesn't have.
const None = math.MaxUint32

// CuratedBase is the id of the first place that GeoNames doesn't number; its
// text id is a slug. Ids above it count on in record order.
const CuratedBase = 0xF0000000

// degrees is the unit of coordinates: 0.0001°, eleven metres.
const degrees = 10000

// Record is a decoded place.
type Record struct {
	ID         uint32 // GeoNames id, or CuratedBase and above
	Lat, Lon   float64
	Population uint32
	Kind       Kind
	Country    uint8  // number of its country plus one, as in Country; 0 for none
	Admin1     uint32 // record of its first-level division, or None
	Admin2     uint32 // record of its second-level division, or None
	Name       string
}

// Len is the number of places.
func (f *File) Len() int { return len(f.sec[secRecords]) / RecordSize }

// Record returns place i; false when there is none.
func (f *File) Record(i uint32) (Record, bool) {
	if uint64(i) >= uint64(f.Len()) {
		return Record{}, false
	}
	s := f.sec[secRecords][int(i)*RecordSize:][:RecordSize]
	r := Record{
		ID:  u32(s, 0),
		Lat: coordinate(u24(s, 4)), Lon: coordinate(u24(s, 7)),
		Population: u32(s, 10),
		Kind:       Kind(s[14]),
		Country:    s[15],
		Admin1:     f.division(secAdmin1, uint16(s[16])|uint16(s[17])<<8),
		Admin2:     f.division(secAdmin2, uint16(s[18])|uint16(s[19])<<8),
		Name:       f.poolString(u24(s, 20)),
	}
	return r, true
}

// Find returns the index of the place with the id.
func (f *File) Find(id uint32) (uint32, bool) {
	s := f.sec[secRecords]
	n := f.Len()
	i := sort.Search(n, func(i int) bool { return u32(s, i*RecordSize) >= id })
	return uint32(i), i < n && u32(s, i*RecordSize) == id
}

// Slug is the text id of the curated place whose number is id.
func (f *File) Slug(id uint32) (string, bool) {
	i, s := uint64(id)-CuratedBase, f.sec[secSlugs]
	if id < CuratedBase || i >= uint64(len(s)/3) {
		return "", false
	}
	return f.poolString(u24(s, int(i)*3)), true
}

// FindSlug is the inverse of Slug: the number of a curated place.
func (f *File) FindSlug(slug string) (uint32, bool) {
	s := f.sec[secSlugs]
	n := len(s) / 3
	i := sort.Search(n, func(i int) bool { return f.poolString(u24(s, i*3)) >= slug })
	return uint32(CuratedBase + i), i < n && f.poolString(u24(s, i*3)) == slug
}

func (f *File) division(sec int, number uint16) uint32 {
	s := f.sec[sec]
	if number == math.MaxUint16 || int(number) >= len(s)/3 {
		return None
	}
	return u24(s, 3*int(number))
}

func (f *File) poolString(off uint32) string {
	s := f.sec[secPool]
	n, at := uvarint(s, int(off))
	if at < 0 || int(n) > len(s)-at {
		return ""
	}
	return s[at : at+int(n)]
}

// coordinate turns 24 stored bits into degrees.
func coordinate(v uint32) float64 { return float64(int32(v<<8)>>8) / degrees }

func packCoordinate(deg float64) uint32 { return uint32(int32(math.Round(deg*degrees))) & 0xffffff }
