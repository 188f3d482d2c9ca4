package clean

import "fmt"

// Check tells where a layout breaks its promise for the text that it is of: its
// parts are in order, do not overlap, lie in the text and hold every byte that is
// not white space. It is nil where the promise holds, as it does for all of Clean.
func (l Layout) Check(text string) error {
	owners := make([]int, len(text))
	for _, p := range l.parts() {
		if p.Start < 0 || p.End > len(text) || p.Empty() {
			return fmt.Errorf("the %s %v is no span of %d bytes", p.Reason, p.Span, len(text))
		}
		for i := p.Start; i < p.End; i++ {
			owners[i]++
		}
	}
	for i, r := range text {
		if owners[i] > 1 || owners[i] == 0 && !isSpace(r) {
			return fmt.Errorf("byte %d (%q) has %d owners in %q", i, r, owners[i], text)
		}
	}
	for i := 1; i < len(l.Blocks); i++ {
		if l.Blocks[i].Start < l.Blocks[i-1].End {
			return fmt.Errorf("the blocks %v and %v are out of order", l.Blocks[i-1], l.Blocks[i])
		}
	}
	return nil
}

// parts are all spans of a layout, each with what it is.
func (l Layout) parts() []Removal {
	var out []Removal
	for _, b := range l.Blocks {
		out = append(out, Removal{b.Span, b.Kind.String()})
	}
	out = append(out, l.Removed...)
	if l.Dateline != nil {
		out = append(out, Removal{l.Dateline.Span, "dateline"})
	}
	return out
}
