package graph

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"newsgraph/schema"
)

// The limits of what a node holds, in bytes. Longer texts are cut, longer ids
// are refused.
const (
	MaxID       = 512
	MaxName     = 512  // names, mentions, actions
	MaxHeading  = 2048 // title, URL and source of an article
	MaxSentence = 32 << 10
)

// clean returns what the graph takes of an extraction, its events sorted by id,
// and what it does not. It is false when nothing can be taken.
func clean(x schema.Extraction) (schema.Extraction, []Rejected, bool) {
	if err := checkID(x.ID); err != nil {
		return x, []Rejected{{Article: strings.ToValidUTF8(clip(x.ID, 80), "\uFFFD"), Reason: "the article " + err.Error()}}, false
	}
	var bad []Rejected
	out := schema.Extraction{
		ID: x.ID, Title: text(x.Title, MaxHeading), URL: text(x.URL, MaxHeading),
		Source: text(x.Source, MaxHeading), Published: x.Published, Events: []schema.Event{},
	}
	if err := checkDay("publication day", x.Published); err != nil {
		out.Published = ""
		bad = append(bad, Rejected{Article: x.ID, Reason: err.Error() + ", left out"})
	}
	for _, e := range x.Events {
		e, err := cleanEvent(e)
		if err != nil {
			bad = append(bad, Rejected{Article: x.ID, Event: e.ID, IsEvent: true, Reason: err.Error()})
			continue
		}
		out.Events = append(out.Events, e)
	}
	slices.SortStableFunc(out.Events, func(a, b schema.Event) int { return cmp.Compare(a.ID, b.ID) })
	return out, bad, true
}

// cleanEvent returns a copy of the event with clean texts, or the first reason
// why the graph cannot take it; the id of the copy is printable either way.
func cleanEvent(e schema.Event) (schema.Event, error) {
	if err := checkID(e.ID); err != nil {
		e.ID = text(e.ID, 80)
		return e, fmt.Errorf("the event %w", err)
	}
	if !e.Action.Type.Valid() {
		return e, fmt.Errorf("unknown action type %q", clip(string(e.Action.Type), 80))
	}
	if !e.Status.Valid() {
		return e, fmt.Errorf("unknown status %q", clip(string(e.Status), 80))
	}
	if !(e.Confidence >= 0 && e.Confidence <= 1) { // a NaN is neither
		return e, fmt.Errorf("confidence %v is not between 0 and 1", e.Confidence)
	}
	e.Action.Text, e.Action.Lemma = text(e.Action.Text, MaxName), text(e.Action.Lemma, MaxName)
	e.Rule, e.Confidence = text(e.Rule, MaxName), e.Confidence+0 // no negative zero
	var err [8]error
	e.Actor, err[0] = cleanEntity("actor", e.Actor)
	e.Target, err[1] = cleanEntity("target", e.Target)
	e.Instrument, err[2] = cleanEntity("instrument", e.Instrument)
	e.Source, err[3] = cleanEntity("source", e.Source)
	e.Place, err[4] = cleanPlace(e.Place)
	e.Time, err[5] = cleanTime(e.Time)
	e.Evidence, err[6] = cleanEvidence(e.Evidence)
	e.Toll, err[7] = cleanToll(e.Toll)
	return e, cmp.Or(err[:]...)
}

func cleanEntity(role string, e *schema.Entity) (*schema.Entity, error) {
	if e == nil {
		return nil, nil
	}
	if err := checkID(e.ID); err != nil {
		return nil, fmt.Errorf("the %s %w", role, err)
	}
	if _, ok := schema.KindLabel(e.Kind); !ok {
		return nil, fmt.Errorf("unknown kind %q of the %s", clip(e.Kind, 80), role)
	}
	c := *e
	var err error
	c.Name, c.Text, err = cleanNames(role, e.Name, e.Text)
	c.Reason = text(e.Reason, MaxName)
	if err == nil {
		c.Parent, err = cleanParent(role, e.Parent)
	}
	return &c, err
}

func cleanParent(role string, p schema.Parent) (schema.Parent, error) {
	if p == (schema.Parent{}) {
		return p, nil
	}
	if err := checkID(p.ID); err != nil {
		return p, fmt.Errorf("what the %s belongs to %w", role, err)
	}
	if _, ok := schema.KindLabel(p.Kind); !ok {
		return p, fmt.Errorf("unknown kind %q of what the %s belongs to", clip(p.Kind, 80), role)
	}
	if p.Name = text(p.Name, MaxName); schema.NameKey(p.Name) == "" {
		return p, fmt.Errorf("what the %s belongs to has no name", role)
	}
	return p, nil
}

// cleanNames lets the name and the mention stand for each other where one is
// missing.
func cleanNames(role, name, mention string) (string, string, error) {
	name, mention = text(name, MaxName), text(mention, MaxName)
	name, mention = cmp.Or(name, mention), cmp.Or(mention, name)
	if schema.NameKey(name) == "" {
		return "", "", fmt.Errorf("the %s has no name", role)
	}
	return name, mention, nil
}

func cleanPlace(p *schema.Place) (*schema.Place, error) {
	if p == nil {
		return nil, nil
	}
	if err := checkID(p.ID); err != nil {
		return nil, fmt.Errorf("the place %w", err)
	}
	c := *p
	var err error
	if c.Name, c.Text, err = cleanNames("place", p.Name, p.Text); err != nil {
		return nil, err
	}
	c.Kind, c.Basis = cmp.Or(text(p.Kind, MaxName), schema.KindPlace), text(p.Basis, MaxName)
	if c.Path, c.PathIDs, err = cleanPath(p); err != nil {
		return nil, err
	}
	c.Lat, c.Lon = unsigned(p.Lat), unsigned(p.Lon)
	return &c, checkPoint(p.Lat, p.Lon)
}

// unsigned copies a number, without the sign of a zero: not every store keeps it.
func unsigned(f *float64) *float64 {
	if f == nil {
		return nil
	}
	v := *f + 0
	return &v
}

func cleanPath(p *schema.Place) (names, ids []string, err error) {
	if len(p.PathIDs) > len(p.Path) {
		return nil, nil, fmt.Errorf("the place has %d path ids for %d names", len(p.PathIDs), len(p.Path))
	}
	if len(p.Path) > 32 {
		return nil, nil, fmt.Errorf("the place has a path of %d names, at most 32 are taken", len(p.Path))
	}
	for _, name := range p.Path {
		if name = text(name, MaxName); schema.NameKey(name) == "" {
			return nil, nil, errors.New("the place has a path with an empty name")
		}
		names = append(names, name)
	}
	for _, id := range p.PathIDs {
		if id != "" {
			if err := checkID(id); err != nil {
				return nil, nil, fmt.Errorf("the path of the place %w", err)
			}
		}
	}
	return names, p.PathIDs, nil
}

func checkPoint(lat, lon *float64) error {
	switch {
	case lat == nil && lon == nil:
		return nil
	case lat == nil || lon == nil:
		return errors.New("the place has one coordinate of two")
	case !(math.Abs(*lat) <= 90) || !(math.Abs(*lon) <= 180): // a NaN is neither
		return fmt.Errorf("the coordinates %v, %v of the place are not on earth", *lat, *lon)
	}
	return nil
}

func cleanTime(t *schema.Time) (*schema.Time, error) {
	if t == nil {
		return nil, nil
	}
	c := *t
	c.Text, c.Precision, c.Basis = text(t.Text, MaxName), text(t.Precision, MaxName), text(t.Basis, MaxName)
	if err := cmp.Or(checkDay("first day", t.From), checkDay("last day", t.To)); err != nil {
		return nil, err
	}
	if t.From != "" && t.To != "" && t.From > t.To {
		return nil, fmt.Errorf("the time ends on %s, before it begins on %s", t.To, t.From)
	}
	return &c, nil
}

func cleanEvidence(evidence []schema.Evidence) ([]schema.Evidence, error) {
	if len(evidence) == 0 {
		return nil, errors.New("no evidence")
	}
	out := make([]schema.Evidence, len(evidence))
	for i, v := range evidence {
		if v.Start < 0 || v.End <= v.Start {
			return nil, fmt.Errorf("evidence has the impossible span %d to %d", v.Start, v.End)
		}
		// A text that was not UTF-8 has grown by its replacement characters.
		if len(v.Sentence) != v.End-v.Start && !strings.ContainsRune(v.Sentence, utf8.RuneError) {
			return nil, fmt.Errorf("evidence has a sentence of %d bytes in a span of %d", len(v.Sentence), v.End-v.Start)
		}
		if cut := clip(v.Sentence, MaxSentence); len(cut) < len(v.Sentence) {
			v.Sentence, v.End = cut, v.Start+len(cut)
		}
		v.Sentence = text(v.Sentence, 2*MaxSentence)
		out[i] = v
	}
	return out, nil
}

func checkID(id string) error {
	switch {
	case id == "":
		return errors.New("has no id")
	case len(id) > MaxID:
		return fmt.Errorf("has an id of %d bytes, at most %d are taken", len(id), MaxID)
	case !utf8.ValidString(id) || strings.ContainsRune(id, 0):
		return errors.New("has an id that is not text")
	}
	return nil
}

func checkDay(what, day string) error {
	if day == "" {
		return nil
	}
	if t, err := time.Parse(time.DateOnly, day); err != nil || t.Year() == 0 {
		return fmt.Errorf("the %s %q is not a date of the form YYYY-MM-DD", what, clip(day, 80))
	}
	return nil
}

// text makes s valid UTF-8 without NUL, of at most limit bytes.
func text(s string, limit int) string {
	s = strings.ToValidUTF8(clip(s, limit), "\uFFFD")
	return clip(strings.ReplaceAll(s, "\x00", "\uFFFD"), limit)
}

// clip cuts s after at most limit bytes, not within a character.
func clip(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	for limit > 0 && !utf8.RuneStart(s[limit]) {
		limit--
	}
	return s[:limit]
}
