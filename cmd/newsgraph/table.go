package main

import (
	"bufio"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
)

// minColumn is the width below which no column is made narrower, in columns.
const minColumn = 8

// maxWhole is the width of the longest word that is not broken, in columns.
const maxWhole = 20

// maxProof is how many lines a sentence gets under its rows; json and csv have
// all of it.
const maxProof = 3

// writeTable writes rows under a head. Where they are wider than the given
// width, the widest columns are made narrower and their cells go on in the lines
// below, so that nothing is lost. Columns that are empty in every row are left
// out. Sentences, if the last column holds such, stand under the rows that they
// prove.
func writeTable(w io.Writer, head []string, rows [][]string, columns int) error {
	var proofs []string
	if last := len(head) - 1; last > 0 && head[last] == "sentence" {
		head = head[:last]
		for i, r := range rows {
			proofs = append(proofs, r[last])
			rows[i] = r[:last]
		}
	}
	head, rows = withoutEmpty(head, rows)
	widths := columnWidths(head, rows)
	shrink(widths, wordWidths(head, rows), columns-2*(len(widths)-1))
	out := bufio.NewWriter(w)
	rule := make([]string, len(head))
	for i, n := range widths {
		rule[i] = strings.Repeat("-", n)
	}
	writeRow(out, head, widths)
	writeRow(out, rule, widths)
	for i, r := range rows {
		writeRow(out, r, widths)
		if proofs != nil && (i+1 == len(rows) || proofs[i+1] != proofs[i]) {
			writeProof(out, proofs[i], columns)
		}
	}
	return out.Flush()
}

// writeProof writes a sentence, set in, and cut after a few lines.
func writeProof(w *bufio.Writer, s string, columns int) {
	if s == "" {
		return
	}
	parts := wrapCell(s, max(columns-4, minColumn))
	if len(parts) > maxProof {
		parts = parts[:maxProof]
		parts[maxProof-1] = runewidth.Truncate(parts[maxProof-1], columns-5, "") + "…"
	}
	for _, p := range parts {
		_, _ = w.WriteString("    " + p + "\n") // Flush gives the error
	}
}

func columnWidths(head []string, rows [][]string) []int {
	widths := make([]int, len(head))
	for i, h := range head {
		widths[i] = runewidth.StringWidth(h)
		for _, r := range rows {
			widths[i] = max(widths[i], runewidth.StringWidth(r[i]))
		}
	}
	return widths
}

// withoutEmpty leaves out the columns without a value.
func withoutEmpty(head []string, rows [][]string) ([]string, [][]string) {
	var keep []int
	for i := range head {
		for _, r := range rows {
			if r[i] != "" {
				keep = append(keep, i)
				break
			}
		}
	}
	if len(rows) == 0 {
		return head, rows
	}
	pick := func(r []string) []string {
		out := make([]string, len(keep))
		for k, i := range keep {
			out[k] = r[i]
		}
		return out
	}
	out := make([][]string, len(rows))
	for i, r := range rows {
		out[i] = pick(r)
	}
	return pick(head), out
}

// shrink makes the widest columns narrower until all fit: at first only as far
// as no word is broken, then all but those of single words, as ids and dates.
func shrink(widths []int, words []wordWidth, room int) {
	for _, floor := range []func(w wordWidth) int{
		func(w wordWidth) int { return min(max(w.longest, minColumn), maxWhole) },
		func(w wordWidth) int {
			if w.single {
				return min(w.longest, maxWhole)
			}
			return minColumn
		},
	} {
		for sum(widths) > room {
			widest := -1
			for i, n := range widths {
				if n > floor(words[i]) && (widest < 0 || n > widths[widest]) {
					widest = i
				}
			}
			if widest < 0 {
				break
			}
			widths[widest]--
		}
	}
}

func sum(widths []int) int {
	total := 0
	for _, n := range widths {
		total += n
	}
	return total
}

// wordWidth says how wide a column's longest word is, and whether no cell of it
// has two words.
type wordWidth struct {
	longest int
	single  bool
}

func wordWidths(head []string, rows [][]string) []wordWidth {
	out := make([]wordWidth, len(head))
	for i := range head {
		out[i] = wordWidth{runewidth.StringWidth(head[i]), true}
		for _, r := range rows {
			f := strings.Fields(r[i])
			out[i].single = out[i].single && len(f) < 2
			for _, w := range f {
				out[i].longest = max(out[i].longest, runewidth.StringWidth(w))
			}
		}
	}
	return out
}

// writeRow writes one row, each cell wrapped to its width.
func writeRow(w *bufio.Writer, cells []string, widths []int) {
	wrapped := make([][]string, len(cells))
	height := 1
	for i, c := range cells {
		wrapped[i] = wrapCell(c, widths[i])
		height = max(height, len(wrapped[i]))
	}
	for n := range height {
		var line strings.Builder
		for i := range cells {
			part := ""
			if n < len(wrapped[i]) {
				part = wrapped[i][n]
			}
			line.WriteString(runewidth.FillRight(part, widths[i]))
			if i < len(cells)-1 {
				line.WriteString("  ")
			}
		}
		_, _ = w.WriteString(strings.TrimRight(line.String(), " ") + "\n") // Flush gives the error
	}
}

// wrapCell breaks a cell between words, and words that are too long.
func wrapCell(s string, width int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && runewidth.StringWidth(line)+1+runewidth.StringWidth(word) <= width {
			line += " " + word
			continue
		}
		if line != "" {
			out = append(out, line)
		}
		for runewidth.StringWidth(word) > width {
			head := runewidth.Truncate(word, width, "")
			if head == "" {
				break
			}
			out = append(out, head)
			word = word[len(head):]
		}
		line = word
	}
	return append(out, line)
}
