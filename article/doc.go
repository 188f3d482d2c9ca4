// Package article turns bytes into articles, and tells their running text from
// what stands around it.
//
// Read reads a file of one of three formats, each in a file of its own here:
// plain text, a web page, or JSON lines. It gives an Item for every article, or
// for every article that could not be read, so that one bad line stops nothing.
//
//	for item := range article.Read(f, "news.jsonl", article.Options{}) {
//		if item.Err != nil { … }
//		layout := article.Clean(item.Article)
//	}
//
// Of a page, markup comes first: html_*.go take out what surrounds the story by its
// tags and classes (html_classes.tsv), go-readability finds the main text in the
// rest, and what it leaves out is told too (Item.Dropped).
//
// Clean finds the headline, the dateline and the blocks of running text, and
// gives a reason for everything that it leaves out. The rules are one a file,
// rule_*.go; their stock phrases are data (boilerplate.tsv, agencies.txt).
package article
