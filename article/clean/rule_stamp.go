package clean

import "regexp"

// zone matches a time zone: "GMT", "(BST)", "ET", "local time".
const zone = `(?: ?\(?(?:[A-Z]{1,4}T|UTC|MSK|local time)\)?)`

// stamp matches the clock time that opens an entry of a live report: "14:05 GMT – ",
// "[9.30pm] ", "14h05: ", "1405 GMT: ", "Friday, 10:15 a.m. ET | ".
var stamp = regexp.MustCompile(`^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?[\[(]?` +
	`(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?` + zone + `?|(?:[01]?\d) ?[ap]\.?m\.?` + zone + `|(?:[01]\d|2[0-3])[0-5]\d` + zone + `)` +
	`[\])]?(?:\s*[-–—:|•])?\s+`)

// hour matches a clock time that is a paragraph of its own: "11 a.m.".
var hour = regexp.MustCompile(`^\d{1,2}(?:[:.][0-5]\d)? ?[AaPp]\.?[Mm]\.?$`)

// opener matches the sentence by which agencies open a live report, and the time of its first entry: "The Latest on the
// storm (all times local): 11 a.m. ".
var opener = regexp.MustCompile(`^The Latest on [^:]{3,300} \((?i:all times) [A-Za-z ]{2,24}\):\s*(?:\d{1,2}(?::[0-5]\d)? ?[ap]\.?m\.?\s+)?`)

// stamps removes the clock times before the entries of a live report. One alone is
// part of its sentence: "14:05 was when the siren sounded".
func stamps(p *page) {
	var at []int
	live := false // it says that it is one
	for i := range p.paras {
		if open := opener.FindString(p.of(i)); !p.paras[i].gone && open != "" {
			p.cutStart(i, p.paras[i].Start+len(open), ReasonStamp)
			live = true
		}
		if !p.paras[i].gone && (stamp.MatchString(p.of(i)) || hour.MatchString(p.of(i))) {
			at = append(at, i)
		}
	}
	if len(at) < 2 && !live {
		return
	}
	for _, i := range at {
		p.cutStart(i, p.paras[i].Start+len(stamp.FindString(p.of(i))+hour.FindString(p.of(i))), ReasonStamp)
	}
}
