package article

import "newsgraph/article/language"

// setAside gives an article that is in none of the wanted languages a Foreign
// error. The text decides; where it is not sure, the language that the markup
// states decides if the text's own guess is the same. What stays open is read.
func setAside(it *Item, wanted []string) {
	if it.Err != nil || len(wanted) == 0 {
		return
	}
	code, sure := language.Of(it.Article.Text)
	stated := it.Language != "" && language.Same(code, it.Language)
	it.Language = ""
	if code == "" || !sure && !stated {
		return
	}
	if it.Language = code; wants(wanted, code) {
		return
	}
	it.Err = &Error{
		File: it.File, Line: it.Line, ID: it.Article.ID, Class: Foreign,
		Detail: "it is in " + language.Name(code) + ", " + grounds(sure, stated), Remedy: "read it with --language any",
	}
}

// grounds says how sure the language is.
func grounds(sure, stated bool) string {
	switch {
	case sure && stated:
		return "by its words and its markup"
	case sure:
		return "by its words"
	}
	return "by its markup and some of its words"
}

func wants(wanted []string, code string) bool {
	for _, w := range wanted {
		if language.Same(w, code) {
			return true
		}
	}
	return false
}
