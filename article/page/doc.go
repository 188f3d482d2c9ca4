// Package page finds the article of a web page: its text, title, day, address,
// publisher and language, and what of the page is left out.
//
// The markup tells all but the text (meta.go, jsonld.go, title.go). What surrounds
// the story goes by its tags and classes (furniture.go, classes.tsv), go-readability
// finds the main text in the rest, and what that leaves out is told too
// (outside.go). A page of an error, of links or of notices has no article
// (index.go). Pages are hostile: the number of elements and the depth that is
// looked into are bounded, and a panic of the library is an error of its page.
//
//	p, err := page.Read(b, "windows-1251")
//
// FragmentText reads the piece of a page that an entry of a feed is.
package page
