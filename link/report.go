package link

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"newsgraph/schema"
)

// Report is what one article tells of one event, as far as it takes to tell
// whether another report speaks of the same one.
type Report struct {
	ID      string // of the event in its article
	Article string
	Nth     int // among the events of its article: two may have one id

	kind          string // what may be one deed: its type and standing
	physical      bool   // it leaves its mark at a place and on a day
	harm          bool   // its target suffers it once, whoever did it
	lemma         string
	actor, target party
	place         spot
	time          span // as told
	about         span // when it may have been: as told, else about the day of publication
	published     span
	sketch        Sketch
	keys          []uint64
	print         uint64 // see printOf
	toll          *schema.Toll
	sentences     []uint64 // hashes of the sentences that tell it
	long          []uint64 // those of sentences that are long enough to tell a copy by
	ranges        [][2]int // where the sentences stand in the article
}

// party is an actor or target.
type party struct {
	id    string // empty for none
	text  string // as written
	named bool   // it is somebody in particular, not "six men"
	state bool
	key   string // what it goes by: its id, or the words of a description
	head  string // the last word of a description
}

// copyWords is how many words a sentence has that two articles do not share by
// chance.
const copyWords = 8

// ReportOf reads a report from an event of an article, which has the sketch.
func ReportOf(x schema.Extraction, sketch Sketch, e schema.Event) Report {
	r := Report{
		ID: e.ID, Article: x.ID, kind: kindOf(e), physical: physical[e.Action.Type], harm: harm[e.Action.Type], lemma: e.Action.Lemma,
		actor: partyOf(e.Actor), target: partyOf(e.Target), place: spotOf(e.Place), toll: e.Toll,
		time: spanOf(e.Time), published: days(x.Published, x.Published), sketch: sketch,
	}
	r.about = r.time
	if r.physical && !r.time.known && r.published.known {
		r.about = span{r.published.from - 1, r.published.to, true}
	}
	for _, v := range e.Evidence {
		w := words(v.Sentence)
		h := hash(w...)
		r.sentences, r.ranges = append(r.sentences, h), append(r.ranges, [2]int{v.Start, v.End})
		if len(w) >= copyWords {
			r.long = append(r.long, h)
		}
	}
	r.keys, r.print = r.makeKeys(), r.printOf()
	return r
}

// physical are the types of deeds that are done at a place on a day: two reports
// of one need not name both parties. Of words alone ("called on", "rejected") there
// may be many on a day.
var physical = map[schema.Type]bool{
	schema.Assault: true, schema.Coerce: true, schema.Protest: true, schema.Aid: true, schema.Retreat: true, schema.Mobilize: true,
	schema.Move: true, schema.CrimeJustice: true, schema.Disaster: true, schema.Consult: true, schema.Agree: true,
	schema.Cooperate: true, schema.Sanction: true,
}

// harm are the types of deeds of which two reports may name different doers.
var harm = map[schema.Type]bool{schema.Assault: true, schema.Coerce: true, schema.CrimeJustice: true}

// kindOf is what two reports of one event have in common before all else: its type,
// its verb where the type says nothing, and whether it happened. What is alleged may
// be what another reports; what is planned or denied is an event of its own.
func kindOf(e schema.Event) string {
	standing := e.Status
	if standing == schema.Alleged {
		standing = schema.Happened
	}
	verb := ""
	if e.Action.Type == schema.Other || e.Action.Type == schema.State {
		verb = e.Action.Lemma
	}
	return string(e.Action.Type) + "|" + verb + "|" + string(standing)
}

func partyOf(e *schema.Entity) party {
	if e == nil {
		return party{}
	}
	p := party{id: e.ID, text: e.Text, named: particular(e), state: e.Kind == schema.KindCountry, key: e.ID}
	if !p.named {
		p.key = "=" + schema.NameKey(e.Name)
	}
	if w := words(e.Name); len(w) > 0 {
		p.head = w[len(w)-1]
	}
	return p
}

// particular reports whether an entity is somebody whom another article can mean
// too: one of a table, or one whose name begins and ends with a capital.
func particular(e *schema.Entity) bool {
	switch prefix, _, _ := strings.Cut(e.ID, ":"); prefix {
	case "m": // a mention that stands for itself
		return false
	case "n":
	default:
		return true
	}
	return properName(e.Name)
}

// properName reports whether a text, but for an article before it, begins and ends with
// a capital: "the Red Front", and not "the group".
func properName(text string) bool {
	all, w := strings.Fields(text), strings.Fields(schema.NameKey(text))
	return len(w) > 0 && capital(all[len(all)-len(w)]) && capital(all[len(all)-1])
}

func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLetter(r) && !unicode.IsLower(r)
}

// span is an interval of whole days, counted from 1970; the zero span is unknown.
type span struct {
	from, to int
	known    bool
}

// sharpest is how many days a time may span that still tells which of many deeds
// is meant: a week.
const sharpest = 7

func (s span) sharp() bool { return s.known && s.to-s.from < sharpest }

// apart is how many days lie between two spans, 0 where they overlap or touch the
// same day, or where one is unknown.
func (s span) apart(o span) int {
	if !s.known || !o.known {
		return 0
	}
	return max(s.from-o.to, o.from-s.to, 0)
}

// within reports whether s lies in o.
func (s span) within(o span) bool { return s.from >= o.from && s.to <= o.to }

// spanOf is the time that the text tells: the day of publication is none.
func spanOf(t *schema.Time) span {
	if t == nil || t.Basis == schema.BasisPublication {
		return span{}
	}
	return days(t.From, t.To)
}

func days(from, to string) span {
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil {
		return span{}
	}
	return span{int(a.Unix() / 86400), int(b.Unix() / 86400), true}
}

// text writes a span as ISO 8601 does.
func (s span) text() string {
	from := day(s.from)
	if s.from == s.to {
		return from
	}
	return from + "/" + day(s.to)
}

func day(n int) string { return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly) }
