// Scorepages compares the main text that article.Read and clean.Clean find in web
// pages, and that of go-readability alone, with what people or publishers say
// the text is. It scores each folder given: of every NAME.html, NAME.txt is the
// whole text, scored by its words, or NAME.json has pieces that the text must
// have ("with") and must not have ("without"), scored by how many of them it
// has. docs/cleaning.md has the figures, scripts/fetch-pages the folders.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	worst := flag.Int("worst", 0, "how many of the pages that lose most against the library to list")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: scorepages [-worst N] FOLDER…")
		os.Exit(2)
	}
	fmt.Printf("%-24s %5s %-12s %9s %9s %9s %7s\n", "folder", "pages", "by", "precision", "recall", "F1", "no text")
	for _, dir := range flag.Args() {
		if err := scoreFolder(dir, *worst); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
