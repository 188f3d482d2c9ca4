package browser

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// GuideCommands lists what readers of the guide can click on, in its order: Cypher,
// and commands of the Browser, which begin with a colon. It fails where the page is
// not well formed.
func GuideCommands() ([]string, error) {
	var out []string
	var text *strings.Builder
	d := xml.NewDecoder(strings.NewReader(guide))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local == "pre" && runnable(t) {
				text = new(strings.Builder)
			}
		case xml.CharData:
			if text != nil {
				text.Write(t)
			}
		case xml.EndElement:
			if t.Name.Local == "pre" && text != nil {
				out, text = append(out, strings.TrimSpace(text.String())), nil
			}
		}
	}
}

// runnable reports whether the Browser puts an element into its editor by a click.
func runnable(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Local == "class" {
			return slices.Contains(strings.Fields(a.Value), "runnable")
		}
	}
	return false
}
