package browser

import (
	"archive/zip"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
)

// folder is where tools show the questions.
const folder = "newsgraph"

// WriteZip writes the questions, and the command that sets their parameters, as Neo4j
// Browser exports and imports its favourites: a file each, in a folder.
func WriteZip(w io.Writer) error {
	z := zip.NewWriter(w)
	if err := writeFile(z, "00", "// 00 Parameters of the questions: change them, then run this\n"+SetAll()); err != nil {
		return err
	}
	for _, q := range Questions() {
		if err := writeFile(z, q.Number, q.Text()); err != nil {
			return err
		}
	}
	return z.Close()
}

func writeFile(z *zip.Writer, name, text string) error {
	f, err := z.Create(fmt.Sprintf("%s/%s.cypher", folder, name)) // without a time: the same bytes each time
	if err == nil {
		_, err = io.WriteString(f, text)
	}
	return err
}

// WriteCSV writes the questions as the saved Cypher of Query: a row each, in a folder
// of each group, and these in one.
func WriteCSV(w io.Writer) error {
	rows := [][]string{
		{"name", "description", "query", "id", "parentId", "isFolder"},
		{folder, "", "", "0", "", "true"},
		{"00 Parameters", "Change them, then run this.", SetAll(), "1", "0", "false"},
	}
	parent, group := "0", ""
	for _, q := range Questions() {
		if q.Group != group {
			group, parent = q.Group, strconv.Itoa(len(rows)-1)
			rows = append(rows, []string{group, "", "", parent, "0", "true"})
		}
		rows = append(rows, []string{q.Number + " " + q.Title, q.About, q.Text(), strconv.Itoa(len(rows) - 1), parent, "false"})
	}
	return csv.NewWriter(w).WriteAll(rows)
}
