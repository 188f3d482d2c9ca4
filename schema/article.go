// Package schema is the vocabulary that every other package shares: articles,
// events and what they are made of, the ontology of actions, and the names of
// the graph. It is a leaf: it imports nothing of newsgraph.
package schema

// Article is one news text as it came in. Every span that newsgraph reports is
// a byte range of Text, which is never rewritten.
type Article struct {
	ID        string `json:"id"`                  // the given id, or ContentID of the text
	URL       string `json:"url,omitempty"`       // where it was published
	Title     string `json:"title,omitempty"`     // the headline, when known apart from Text
	Source    string `json:"source,omitempty"`    // the publisher, when known
	Published string `json:"published,omitempty"` // publication day, YYYY-MM-DD; empty when unknown
	Text      string `json:"text"`
}

// Extraction is what one article gave: the wire form of `extract --format json`
// and of the files that `load` reads, one object a line.
type Extraction struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	URL       string  `json:"url,omitempty"`
	Source    string  `json:"source,omitempty"`
	Events    []Event `json:"events"`
}
