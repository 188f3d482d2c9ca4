// Package clean tells the running text of an article from what stands around it:
// Clean finds the headline, the dateline and the blocks of running text, and gives
// a reason for everything that it leaves out.
//
// A text is parted into paragraphs (paragraph.go, wrap.go), and the rules look at
// them one after the other. They are one a file, rule_*.go; their stock phrases are
// data (boilerplate.tsv, agencies.txt). No rule changes the text: a Layout has byte
// ranges of it.
//
//	layout := clean.Clean(a)
//	for _, b := range layout.Blocks {
//		fmt.Println(b.Kind, b.Of(a.Text))
//	}
//
// The readers of formats that leave something out before there is a text, as that
// of web pages, give the same reasons.
package clean
