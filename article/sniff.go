package article

import "bytes"

// looksLikePage reports whether the trimmed head of a file is a web page's.
func looksLikePage(head []byte) bool {
	low := bytes.ToLower(head)
	switch rootElement(low) {
	case "html":
		return true
	case "rss", "feed", "rdf:rdf":
		return false
	}
	return bytes.HasPrefix(low, []byte("<!doctype html")) ||
		bytes.HasPrefix(low, []byte("<")) && (bytes.Contains(low, []byte("<body")) || bytes.Contains(low, []byte("<head")))
}

// looksLikeFeed reports whether the trimmed head of a file is a feed's.
func looksLikeFeed(head []byte) bool {
	switch rootElement(bytes.ToLower(head)) {
	case "rss", "feed", "rdf:rdf":
		return true
	}
	return bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte("//jsonfeed.org/version/"))
}

// rootElement is the name of the first element of a markup file, past what XML
// lets stand before it; empty where there is none.
func rootElement(b []byte) string {
	for {
		end := ""
		switch {
		case bytes.HasPrefix(b, []byte("<?")):
			end = "?>"
		case bytes.HasPrefix(b, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(b, []byte("<!")):
			end = ">"
			if i := bytes.IndexAny(b, "[>"); i >= 0 && b[i] == '[' { // a DTD inside
				end = "]>"
			}
		}
		if end == "" {
			break
		}
		_, rest, _ := bytes.Cut(b, []byte(end))
		b = bytes.TrimSpace(rest)
	}
	if len(b) == 0 || b[0] != '<' {
		return ""
	}
	if i := bytes.IndexAny(b, " \t\r\n/>"); i > 0 {
		return string(b[1:i])
	}
	return ""
}
