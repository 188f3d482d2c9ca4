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

// CountryOf returns the country of the ISO code.
func (f *File) CountryOf(iso string) (Country, bool) {
	i, ok := f.FindCountry(iso)
	if !ok {
		return Country{}, false
	}
	return f.Country(i)
}

// memberSize is the width of a row of the members' index: region 3, offset 3 bytes.
const memberSize = 6

// Members returns the records that make up the region, or the capital and other
// seats of government of a country; nil for a place without members.
func (f *File) Members(region uint32) []uint32 {
	s := f.sec[secMembersIndex]
	n := len(s) / memberSize
	i := sort.Search(n, func(i int) bool { return u24(s, i*memberSize) >= region })
	if i == n || u24(s, i*memberSize) != region {
		return nil
	}
	return table{body: f.sec[secMembers]}.values(int(u24(s, i*memberSize+3)))
}
