package placefile

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// sample is a small world: two countries, a division, a town and a region.
func sample() *Content {
	return &Content{
		Records: []Record{
			{ID: 10, Lat: 60, Lon: 100, Population: 1 << 31, Kind: 1, Country: 1, Admin1: None, Admin2: None, Name: "Bigland"},
			{ID: 20, Lat: -33.5, Lon: -70.25, Population: 5, Kind: 1, Country: 2, Admin1: None, Admin2: None, Name: "Smallland"},
			{ID: 30, Lat: 89.9999, Lon: 179.9999, Kind: 2, Country: 1, Admin1: None, Admin2: None, Name: "Nördliche Provinz"},
			{ID: 40, Lat: -89.9999, Lon: -179.9999, Population: 7, Kind: 4, Country: 1, Admin1: 2, Admin2: None, Name: "Town"},
			{ID: CuratedBase, Kind: 7, Admin1: None, Admin2: None, Name: "Both Lands"},
		},
		Slugs:     []string{"both-lands"},
		Countries: []Country{{ISO: "BL", Record: 0, Capital: 3}, {ISO: "SL", Record: 1, Capital: None}},
		Members:   map[uint32][]uint32{4: {0, 1}, 0: {3}},
		Names:     map[string][]uint32{"bigland": {0}, "town": {3, 0}, "both lands": {4}, "=T": {3}},
		Words:     map[string]uint8{"town": FlagWord, "both": FlagWord | FlagGiven},
		Demonyms:  map[string][]uint32{"biglander": {0}},
	}
}

func mustOpen(tb testing.TB, c *Content) *File {
	tb.Helper()
	b, err := c.Marshal()
	if err != nil {
		tb.Fatal(err)
	}
	f, err := Open(string(b))
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

func TestRoundTrip(t *testing.T) {
	c := sample()
	f := mustOpen(t, c)
	for i, want := range c.Records {
		if got, ok := f.Record(uint32(i)); !ok || got != want {
			t.Errorf("record %d is %+v, %v, want %+v", i, got, ok, want)
		}
		if at, ok := f.Find(want.ID); !ok || at != uint32(i) {
			t.Errorf("Find(%d) = %d, %v, want %d", want.ID, at, ok, i)
		}
	}
	if _, ok := f.Record(uint32(len(c.Records))); ok {
		t.Error("there is a record past the end")
	}
	for i, want := range c.Countries {
		if got, ok := f.Country(i); !ok || got != want {
			t.Errorf("country %d is %+v, %v, want %+v", i, got, ok, want)
		}
	}
	if i, ok := f.FindCountry("SL"); !ok || i != 1 {
		t.Errorf("FindCountry(SL) = %d, %v", i, ok)
	}
	for key, want := range c.Names {
		if got := f.Names(key); !slices.Equal(got, want) {
			t.Errorf("Names(%q) = %v, want %v", key, got, want)
		}
	}
	if got := f.Members(4); !slices.Equal(got, []uint32{0, 1}) || f.Members(1) != nil {
		t.Errorf("Members(4) = %v, Members(1) = %v", got, f.Members(1))
	}
	if f.WordFlags("both") != FlagWord|FlagGiven || f.WordFlags("bot") != 0 || !slices.Equal(f.Demonyms("biglander"), []uint32{0}) {
		t.Error("words or demonyms are wrong")
	}
	if s, ok := f.Slug(CuratedBase); !ok || s != "both-lands" {
		t.Errorf("slug is %q", s)
	}
	if n, ok := f.FindSlug("both-lands"); !ok || n != CuratedBase {
		t.Errorf("FindSlug = %d, %v", n, ok)
	}
}

func TestMarshalIsDeterministic(t *testing.T) {
	a, err := sample().Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for range 20 { // maps are walked in another order each time
		if b, _ := sample().Marshal(); !bytes.Equal(a, b) {
			t.Fatal("the same content gave other bytes")
		}
	}
}

func TestMarshalRefusesDisorder(t *testing.T) {
	c := sample()
	slices.Reverse(c.Records)
	if _, err := c.Marshal(); err == nil {
		t.Error("records out of order were laid out")
	}
	c = sample()
	c.Slugs = []string{"b", "a"}
	if _, err := c.Marshal(); err == nil {
		t.Error("slugs out of order were laid out")
	}
}

// TestTableAgainstMap looks up thousands of keys, and their neighbours that are
// not there, in a table and in the map that it was made from.
func TestTableAgainstMap(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	want := map[string][]uint32{}
	for range 5000 {
		b := make([]byte, 1+rng.IntN(6))
		for i := range b {
			b[i] = byte('a' + rng.IntN(4))
		}
		want[string(b)] = append(want[string(b)], rng.Uint32())
	}
	body, index := appendTable(want)
	table := table{string(body), string(index)}
	for k := range want {
		for _, key := range []string{k, k + "a", k[:len(k)-1], k + "\xff", "\x00" + k} {
			if got := table.get(key); !slices.Equal(got, want[key]) {
				t.Fatalf("get(%q) = %v, want %v", key, got, want[key])
			}
		}
	}
	seen := 0
	table.each(func(key string, values []uint32) bool {
		if !slices.Equal(values, want[key]) {
			t.Fatalf("each gave %q with %v, want %v", key, values, want[key])
		}
		seen++
		return true
	})
	if seen != len(want) {
		t.Errorf("each gave %d keys, want %d", seen, len(want))
	}
}

func TestEmptyTable(t *testing.T) {
	f := mustOpen(t, &Content{})
	if f.Names("x") != nil || f.WordFlags("x") != 0 || f.Len() != 0 || f.Members(0) != nil {
		t.Error("an empty file answers something")
	}
}

func TestOpenRefuses(t *testing.T) {
	good, err := sample().Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for i := range good {
		bad := bytes.Clone(good)
		bad[i] ^= 0x40
		if _, err := Open(string(bad)); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("byte %d changed: error %v, want %v", i, err, ErrCorrupt)
		}
	}
	for n := range good {
		if _, err := Open(string(good[:n])); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("cut to %d bytes: error %v, want %v", n, err, ErrCorrupt)
		}
	}
}

// FuzzOpen reads everything that a damaged file offers: its sum is made right
// first, so that the damage gets past it.
func FuzzOpen(f *testing.F) {
	good, err := sample().Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	for i := 0; i < len(good); i += 7 {
		bad := bytes.Clone(good)
		bad[i] ^= 0xff
		f.Add(bad)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) >= headerSize {
			data = bytes.Clone(data)
			copy(data, Magic)
			binary.LittleEndian.PutUint32(data[len(Magic):], checksum(string(data[len(Magic)+4:])))
		}
		file, err := Open(string(data))
		if err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Errorf("error %v does not wrap %v", err, ErrCorrupt)
			}
			return
		}
		readAll(file)
	})
}

func readAll(f *File) {
	for i := range f.Len() {
		r, _ := f.Record(uint32(i))
		f.Find(r.ID)
		f.Slug(r.ID)
		f.Members(uint32(i))
		f.Country(int(r.Country))
		_ = r.Kind.String()
	}
	for i := range f.Countries() {
		c, _ := f.Country(i)
		f.FindCountry(c.ISO)
	}
	for _, key := range []string{"", "town", "both lands", "zzz", "=T", "\xff"} {
		f.Names(key)
		f.Demonyms(key)
		f.WordFlags(key)
		f.FindSlug(key)
	}
	f.EachName(func(key string, _ []uint32) bool { f.Names(key); return true })
	f.EachDemonym(func(string, []uint32) bool { return true })
}

func ExampleKey() {
	for _, name := range []string{"the Hague", "São Paulo", "Port-au-Prince", "St. John's", "U.S.", "Mount Sinjar", "Łódź"} {
		fmt.Println(Key(name))
	}
	// Output:
	// hague
	// sao paulo
	// port au prince
	// st johns
	// =US
	// mt sinjar
	// lodz
}
