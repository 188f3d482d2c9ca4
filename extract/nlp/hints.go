package nlp

// Hints tell the model what the text alone does not show.
type Hints struct {
	// Norms maps the text of a token to the norm that the model reads in place
	// of its own. "IS" is a verb to it; with the norm of a group's name it is a
	// name.
	Norms map[string]string
}
