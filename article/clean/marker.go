package clean

import "regexp"

// markers are the stock notes of monitoring services between the dateline and
// the report.
var markers = regexp.MustCompile(`(?i)^(?:\[[^\[\]]{1,160}\]\s*){0,4}\[(?:text|excerpts?|summary|continued|full text|as received)\]\s*(?:\[continued\]\s*)?`)

func cutMarkers(p *page, i int) {
	if p.paras[i].gone {
		return
	}
	if m := markers.FindString(p.of(i)); m != "" {
		p.cutStart(i, p.paras[i].Start+len(m), ReasonMarker)
	}
}

// speakerTag matches the bracketed name that opens a speech in transcripts.
var speakerTag = regexp.MustCompile(`^\[[\p{Lu}][\p{L} .'’-]{1,60}\]\s+`)

// speakerTags removes bracketed names before speeches: "[RODRIGUEZ] …". Each
// Removal ends where the block of the speech begins.
func speakerTags(p *page) {
	for i := range p.paras {
		if m := speakerTag.FindString(p.of(i)); m != "" && !p.paras[i].gone {
			p.cutStart(i, p.paras[i].Start+len(m), ReasonMarker)
		}
	}
}
