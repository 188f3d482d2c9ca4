package clean

import "newsgraph/schema"

// rules are the cleaning rules in the order in which they run. Each looks at
// the paragraphs that the ones before it left, and gives a reason for whatever
// it takes away.
var rules = []func(*page){
	headlines,
	dateLines,
	stamps,
	symbolLines,
	bylines,
	boilerplate,
	navigationLines,
	inlineBoilerplate,
	posts,
	sources,
	captions,
	agencyTags,
	datelines,
	repetitions,
	headings,
}

// Clean tells the running text of an article from its headline, dateline,
// captions and boilerplate, and gives the reason for each removal. It accepts
// any text and never changes it. A text of one paragraph is running text
// whatever it looks like; only a dateline, a byline before one and an agency's
// signature are taken off its ends.
func Clean(a schema.Article) Layout {
	return newPage(a).layout()
}
