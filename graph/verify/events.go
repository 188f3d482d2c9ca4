package verify

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"newsgraph/graph"
	"newsgraph/schema"
)

// eventPage follows each relationship of events to a sentence.
func (c *check) eventPage(ids []string) error {
	nodes, err := c.r.Events(ids)
	if err != nil {
		return err
	}
	texts, err := c.sentences(nodes)
	if err != nil {
		return err
	}
	for _, e := range nodes {
		c.report.Events++
		c.counts.Nodes[schema.LabelEvent]++
		c.counts.Events[e.Type]++
		proved := c.evidence(e, texts)
		relationships := len(e.Evidence) + len(e.Roles)
		for _, r := range e.Roles {
			c.counts.Relationships[r.Rel]++
			if !c.things[key(r.Thing)] {
				c.faultf("relationship", r.Rel+" of "+e.ID, anew, "its other end %q is not there", r.Thing)
				proved = false
			}
		}
		for _, s := range e.Shortcuts() {
			relationships++
			c.counts.Relationships[s.Type]++
			c.shortcut[shortcutKey(s)] = s.Event
		}
		c.report.Relationships += relationships
		if proved {
			c.report.Proved += relationships
		}
	}
	return nil
}

// sentences looks up those of a page of events.
func (c *check) sentences(events []graph.Event) (map[string]string, error) {
	var ids []string
	for _, e := range events {
		for _, v := range e.Evidence {
			ids = append(ids, v.Sentence)
		}
	}
	found, err := c.r.Sentences(slices.Compact(slices.Sorted(slices.Values(ids))))
	out := map[string]string{}
	for _, s := range found {
		out[s.ID] = s.Text
	}
	return out, err
}

// evidence holds that an event has a sentence, and that each is the quote of its span,
// as its article told it.
func (c *check) evidence(e graph.Event, texts map[string]string) bool {
	if len(e.Evidence) == 0 {
		c.faultf("event", e.ID, anew, "no sentence tells it")
		return false
	}
	all := true
	for _, v := range e.Evidence {
		c.counts.Relationships[schema.RelEvidencedBy]++
		text := texts[v.Sentence]
		bad := func(format string, args ...any) {
			all = false
			c.faultf("proof", e.ID+" in "+v.Article, again, format, args...)
		}
		day, there := c.articles[key(v.Article)]
		switch {
		case !there:
			bad("the article is not there")
		case v.Sentence != graph.SentenceID(v.Article, day, v.Start, v.End):
			bad("sentence %s is not that of bytes %d to %d", v.Sentence, v.Start, v.End)
		case len(text) != v.End-v.Start && !strings.ContainsRune(text, utf8.RuneError): // what was no UTF-8 has grown
			bad("sentence %s has %d bytes, and its span %d", v.Sentence, len(text), v.End-v.Start)
		case !c.texts[key(v.Sentence)]:
			bad("sentence %s is not as the article has it", v.Sentence)
		case c.told[evidenceKey(v, cmp.Or(v.Report, e.ID))] == "":
			bad("the extraction does not tell it so in sentence %s by the rule %q", v.Sentence, v.Rule)
		}
	}
	return all
}

func shortcutKey(s graph.Shortcut) uint64 {
	return key("shortcut", s.Type, s.From, s.To, s.Event, s.Role(), s.Date, fmt.Sprint(s.Confidence), s.Status)
}

// linkPage compares the shortcuts that start at things with those that the events give,
// and looks whether what things lie in or belong to is there.
func (c *check) linkPage(ids []string) error {
	have, err := c.r.Shortcuts(ids)
	if err != nil {
		return err
	}
	for _, s := range have {
		k := shortcutKey(s)
		if _, ok := c.shortcut[k]; !ok {
			c.faultf("shortcut", s.From+" "+s.Type+" "+s.To, stray, "event %q gives none such", s.Event)
			continue
		}
		delete(c.shortcut, k)
	}
	nodes, err := c.r.Things(ids)
	for _, t := range nodes {
		for _, in := range []struct{ rel, id string }{{schema.RelLocatedIn, t.Parent}, {schema.RelMemberOf, t.Of}} {
			if in.id == "" {
				continue
			}
			c.counts.Relationships[in.rel]++
			if !c.things[key(in.id)] {
				c.faultf("relationship", in.rel+" of "+t.ID, anew, "its other end %q is not there", in.id)
			}
		}
	}
	return err
}

// missingShortcuts tells of those that the events give and the store does not have.
func (c *check) missingShortcuts() {
	left := map[string]int{}
	for _, event := range c.shortcut {
		left[event]++
	}
	for _, event := range slices.Sorted(maps.Keys(left)) {
		c.faultf("event", event, "retract its articles and ingest them again", "it lacks %d of its shortcuts", left[event])
	}
}
