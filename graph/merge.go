package graph

import (
	"cmp"
	"slices"
	"strings"

	"newsgraph/link"
	"newsgraph/schema"
)

// linked makes events of reports, by id. The sketches are those of their articles.
// The order of the reports does not matter.
func linked(reports []Report, sketches map[string]link.Sketch) []Event {
	traits := make([]link.Report, len(reports))
	for i, r := range reports {
		traits[i] = r.Traits
	}
	clusters := link.Cluster(traits)
	out := make([]Event, len(clusters))
	for i, c := range clusters {
		m := merging{origins: originsOf(reports, c, sketches)}
		for _, j := range c {
			m.reports = append(m.reports, reports[j])
		}
		out[i] = m.event()
	}
	return out
}

// originsOf numbers the origins of the articles that tell an event.
func originsOf(reports []Report, cluster []int, sketches map[string]link.Sketch) map[string]int {
	of := map[string]link.Sketch{}
	for _, i := range cluster {
		article := reports[i].Traits.Article
		of[article] = sketches[article]
	}
	return link.Origins(of)
}

// merging makes one event of the reports of it, at least one, by id. Everyone who
// is reported in a role has it; of type, action, status, time and toll the one that
// most origins give counts, and of equals the smaller; confidence is the highest.
// What reports differ in stays beside their sentences.
type merging struct {
	reports []Report
	origins map[string]int // by article
}

func (m merging) event() Event {
	out := Event{ID: m.reports[0].ID, Articles: len(m.origins), Origins: count(m.origins)}
	disputed := map[string]bool{}
	says := m.says(disputed)
	for i, r := range m.reports {
		out.Confidence = max(out.Confidence, r.Confidence)
		out.Roles = append(out.Roles, r.Roles...)
		for _, v := range r.Evidence {
			if v.Says = says[i]; r.ID != out.ID {
				v.Report = r.ID
			}
			out.Evidence = append(out.Evidence, v)
		}
	}
	for _, matter := range []string{link.Actor, link.Place, link.Date, link.Count} {
		if disputed[matter] {
			out.Disputed = strings.TrimSpace(out.Disputed + " " + matter)
		}
	}
	out.Type = most(m, func(e Event) string { return e.Type }, cmp.Compare[string])
	out.Status = most(m, func(e Event) string { return e.Status }, cmp.Compare[string])
	action := most(m, func(e Event) [2]string { return [2]string{e.Lemma, e.Action} }, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	out.Lemma, out.Action = action[0], action[1]
	out.When = cmp.Or(most(m, toldTime, compareTimes), most(m, func(e Event) When { return e.When }, compareTimes))
	out.Toll = most(m, func(e Event) Toll { return e.Toll }, compareTolls)
	out.Roles = firstOf(out.Roles, compareRoles, func(a, b Role) bool { return a.Rel == b.Rel && a.Thing == b.Thing })
	out.Evidence = firstOf(out.Evidence, compareEvidence, func(a, b Evidence) bool { return a.Sentence == b.Sentence })
	return out
}

// count is how many origins there are; they count from 0.
func count(origins map[string]int) int {
	n := 0
	for _, o := range origins {
		n = max(n, o+1)
	}
	return n
}

// says writes what each report says of what is disputed, and gathers the matters.
func (m merging) says(disputed map[string]bool) []string {
	traits := make([]link.Report, len(m.reports))
	for i, r := range m.reports {
		traits[i] = r.Traits
	}
	out := make([]string, len(m.reports))
	for i, list := range link.Disputes(traits) {
		for _, d := range list {
			disputed[d.Matter] = true
			if out[i] != "" {
				out[i] += "; "
			}
			out[i] += d.Matter + " " + d.Says
		}
	}
	return out
}

// most returns the value that most origins give, the smallest of equals; a report
// of which the value is zero has no vote.
func most[T comparable](m merging, value func(Event) T, order func(a, b T) int) T {
	var zero, best T
	votes := map[T]map[int]bool{}
	for _, r := range m.reports {
		v := value(r.Event)
		if v == zero {
			continue
		}
		if votes[v] == nil {
			votes[v] = map[int]bool{}
		}
		votes[v][m.origins[r.Traits.Article]] = true
	}
	for v, by := range votes {
		if n := len(by) - len(votes[best]); best == zero || n > 0 || n == 0 && order(v, best) < 0 {
			best = v
		}
	}
	return best
}

// toldTime is the time that the text tells, not the day of publication in its place.
func toldTime(e Event) When {
	if e.When.Basis == schema.BasisPublication {
		return When{}
	}
	return e.When
}

// compareTimes puts a single day before a longer time.
func compareTimes(a, b When) int {
	length := func(w When) int {
		if w.From == w.To {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(length(a), length(b)), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Precision, b.Precision),
		cmp.Compare(a.Basis, b.Basis), cmp.Compare(a.Text, b.Text))
}

func compareRoles(a, b Role) int {
	return cmp.Or(cmp.Compare(a.Rel, b.Rel), cmp.Compare(a.Thing, b.Thing), cmp.Compare(a.Mention, b.Mention), cmp.Compare(a.Basis, b.Basis),
		cmp.Compare(a.Reason, b.Reason))
}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Report, b.Report), cmp.Compare(a.Says, b.Says))
}

// firstOf sorts s and keeps the first of those that are the same.
func firstOf[T any](s []T, order func(a, b T) int, same func(a, b T) bool) []T {
	slices.SortFunc(s, order)
	return slices.CompactFunc(s, same)
}
