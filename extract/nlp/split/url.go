package split

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isAddress tells whether s is a web or mail address: an optional scheme, an
// optional user, a host with a top-level domain, a port and a path. It follows
// the pattern by Diego Perini that spaCy uses, in linear time.
func isAddress(s string) bool {
	if !strings.Contains(s, ".") {
		return false
	}
	if scheme, rest, ok := strings.Cut(s, "://"); ok && isScheme(scheme) && afterUser(rest) {
		return true
	}
	return afterUser(s)
}

// isScheme tells whether s can stand before "://".
func isScheme(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_+-.", r) {
			return false
		}
	}
	return utf8.RuneCountInString(s) >= 2
}

// afterUser tells whether s is a host, port and path, with or without "user@".
func afterUser(s string) bool {
	if isHostPath(s) {
		return true
	}
	for at := strings.IndexByte(s, '@'); at >= 0; {
		if at > 0 && isHostPath(s[at+1:]) {
			return true
		}
		next := strings.IndexByte(s[at+1:], '@')
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// isHostPath tells whether s is a host, an optional port and an optional path.
func isHostPath(s string) bool {
	end := strings.IndexAny(s, ":/?#@")
	if end < 0 {
		return isHost(s)
	}
	host, rest := s[:end], s[end:]
	if rest[0] == ':' {
		digits := len(rest[1:]) - len(strings.TrimLeft(rest[1:], "0123456789"))
		if digits < 2 || digits > 5 {
			return false
		}
		rest = rest[1+digits:]
	}
	return (rest == "" || strings.IndexByte("/?#", rest[0]) >= 0) && isHost(host)
}

// isHost tells whether s is a name of labels joined by dots that ends in a
// top-level domain of small letters, or four numbers.
func isHost(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 {
		return false
	}
	top := 0
	for _, r := range s[dot+1:] {
		if !isLower(r) {
			return isIPv4(s)
		}
		top++
	}
	if top < 2 || top > 63 {
		return false
	}
	for label := range strings.SplitSeq(s[:dot], ".") {
		if !isLabel(label) {
			return false
		}
	}
	return true
}

// isLabel tells whether s is one label of a host name.
func isLabel(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > 64 {
		return false
	}
	for i, r := range s {
		inner := i > 0 && i < len(s)-1 && (r == '_' || r == '-')
		if !inner && !isASCIILetter(r) && !isDigit(r) && (r < 0xa1 || r > 0xffff) {
			return false
		}
	}
	return true
}

// isIPv4 tells whether s is four numbers of up to three digits.
func isIPv4(s string) bool {
	n := 0
	for octet := range strings.SplitSeq(s, ".") {
		if octet == "" || len(octet) > 3 || strings.Trim(octet, "0123456789") != "" {
			return false
		}
		n++
	}
	return n == 4
}
