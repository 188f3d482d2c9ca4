package nlp

// Hints tell the model what a word alone does not show.
type Hints struct {
	// Norms maps the text of a token to the norm that the model reads in place
	// of its own. "IS" is a verb to it; with NameNorm it is a name.
	Norms map[string]string
	// Joined maps words with a hyphen that are one verb or noun to what the model reads in their place, as it knows the hyphen as
	// a token of its own: "re-arrested" to "arrested".
	Joined map[string]string
	// Dashes makes dashes of hyphens between blanks, which the model knows as hyphens alone.
	Dashes bool
}

// dash is what a hyphen between blanks stands for in print.
const dash = "–"

// NameNorm is the norm with which any acronym is read as the name of an
// organisation, and is tagged as one whatever the tagger says. Of twenty names tried
// on 142 sentences with "IS", "WHO", "AND" and the like as actor, target or owner, this
// one made all of them ORG, and all but a few NNP ("hamas": 142, 127; no hint: 28, 49).
const NameNorm = "fbi"
