package placefile

import "sort"

// countrySize is the width of a country: ISO code 2, record 3, capital 3 bytes.
const countrySize = 8

// Country is a row of the countries.
type Country struct {
	ISO     string // two capital letters
	Record  uint32
	Capital uint32 // record of its capital, or None
}

// Countries is the number of countries.
func (f *File) Countries() int { return len(f.sec[secCountries]) / countrySize }

// Country returns row i, which a Record's Country minus one names.
func (f *File) Country(i int) (Country, bool) {
	if i < 0 || i >= f.Countries() {
		return Country{}, false
	}
	s := f.sec[secCountries][i*countrySize:]
	c := Country{ISO: s[:2], Record: u24(s, 2), Capital: u24(s, 5)}
	if c.Capital == noRecord {
		c.Capital = None
	}
	return c, true
}

// noRecord is None in three bytes.
const noRecord = 0xffffff

// FindCountry returns the row of the ISO code.
func (f *File) FindCountry(iso string) (int, bool) {
	s, n := f.sec[secCountries], f.Countries()
	i := sort.Search(n, func(i int) bool { return s[i*countrySize:][:2] >= iso })
	return i, i < n && s[i*countrySize:][:2] == iso
}

// Members returns the records that make up the region, nil for one without members.
func (f *File) Members(region uint32) []uint32 {
	s := f.sec[secMembers]
	for off := 0; off >= 0 && off < len(s); {
		var r uint32
		if r, off = uvarint(s, off); off < 0 {
			return nil
		}
		t := table{body: s}
		if r == region {
			return t.values(off)
		}
		off = t.skip(off)
	}
	return nil
}
