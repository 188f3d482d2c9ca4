package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// readTable returns the rows of a curated table, each padded to columns;
// empty lines and those that begin with # are left out.
func readTable(dir, name string, columns int) ([][]string, error) {
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	rows, err := parseTable(string(b), columns)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", name, err)
	}
	return rows, nil
}

func parseTable(text string, columns int) ([][]string, error) {
	var rows [][]string
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) > columns {
			return nil, fmt.Errorf("%d: %d columns, at most %d: %q", i+1, len(f), columns, line)
		}
		rows = append(rows, append(f, make([]string, columns-len(f))...))
	}
	return rows, nil
}

// split cuts a cell at its bars.
func split(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}

// degrees parses a latitude and a longitude.
func degrees(lat, lon string) (float64, float64, error) {
	a, err := strconv.ParseFloat(lat, 64)
	if err != nil {
		return 0, 0, fmt.Errorf("latitude: %w", err)
	}
	o, err := strconv.ParseFloat(lon, 64)
	if err != nil {
		return 0, 0, fmt.Errorf("longitude: %w", err)
	}
	if a < -90 || a > 90 || o < -180 || o > 180 {
		return 0, 0, fmt.Errorf("%s, %s is no point on Earth", lat, lon)
	}
	return a, o, nil
}

func number(s string) (uint32, error) {
	n, err := strconv.ParseUint(s, 10, 32)
	return uint32(n), err
}
