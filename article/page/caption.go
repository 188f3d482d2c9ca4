package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/words"
)

// isCaption reports whether an element is by its tag or class the caption or
// credit of a picture.
func isCaption(n *html.Node) bool {
	switch n.Data {
	case "figcaption":
		return true
	case "p", "div", "span", "small", "dd", "em", "cite":
	default:
		return false
	}
	for c := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		if captionClass(c) {
			return true
		}
	}
	return false
}

// captionClass reports whether a class names a caption or credit, as content
// management systems and news sites write them: caption, wp-caption-text,
// article__media-caption, photoCredit. A frame that only says that it has one
// (has-caption, wp-caption) holds more.
func captionClass(c string) bool {
	parts := strings.FieldsFunc(strings.TrimSuffix(c, "-text"), func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || c == "wp-caption" {
		return false
	}
	for _, p := range parts[:len(parts)-1] {
		if p == "has" || p == "no" || p == "with" || p == "without" {
			return false
		}
	}
	return captionWords[parts[len(parts)-1]] || c == "caption__text" || c == "wp-caption-dd"
}

// captionWords close the class of a caption or credit.
var captionWords = words.Set(`caption captions credit credits photocredit photo-credit imagecredit imagecaption figcaption cutline`)
