package graph

import (
	"cmp"
	"slices"
)

// mergeReports makes one event of the reports of it, at least one, each from
// another article. Everyone who is reported in a role has it; of type, action,
// status, time and toll the one that most articles give counts, and of equals the
// smaller; confidence is the highest. The order of the reports does not matter.
func mergeReports(reports []Event) Event {
	out := Event{ID: reports[0].ID}
	for _, r := range reports {
		out.Confidence = max(out.Confidence, r.Confidence)
		out.Articles += r.Articles
		out.Roles = append(out.Roles, r.Roles...)
		out.Evidence = append(out.Evidence, r.Evidence...)
	}
	out.Type = most(reports, func(e Event) string { return e.Type }, cmp.Compare[string])
	out.Status = most(reports, func(e Event) string { return e.Status }, cmp.Compare[string])
	action := most(reports, func(e Event) [2]string { return [2]string{e.Lemma, e.Action} }, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	out.Lemma, out.Action = action[0], action[1]
	out.When, out.Toll = mergeTimes(reports), mergeTolls(reports)
	out.Roles = firstOf(out.Roles, compareRoles, func(a, b Role) bool { return a.Rel == b.Rel && a.Thing == b.Thing })
	out.Evidence = firstOf(out.Evidence, compareEvidence, func(a, b Evidence) bool { return a.Sentence == b.Sentence })
	return out
}

// mergeTimes lets those reports vote that know the time.
func mergeTimes(reports []Event) When {
	var known []Event
	for _, r := range reports {
		if r.When != (When{}) {
			known = append(known, r)
		}
	}
	if len(known) == 0 {
		return When{}
	}
	return most(known, func(e Event) When { return e.When }, compareTimes)
}

func compareTimes(a, b When) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Precision, b.Precision),
		cmp.Compare(a.Basis, b.Basis), cmp.Compare(a.Text, b.Text))
}

func compareRoles(a, b Role) int {
	return cmp.Or(cmp.Compare(a.Rel, b.Rel), cmp.Compare(a.Thing, b.Thing), cmp.Compare(a.Mention, b.Mention), cmp.Compare(a.Basis, b.Basis))
}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Rule, b.Rule))
}

// firstOf sorts s and keeps the first of those that are the same.
func firstOf[T any](s []T, order func(a, b T) int, same func(a, b T) bool) []T {
	slices.SortFunc(s, order)
	return slices.CompactFunc(s, same)
}

// most returns the value that most events have, the smallest of equals.
func most[T comparable](events []Event, value func(Event) T, order func(a, b T) int) T {
	votes := map[T]int{}
	var best T
	for i, e := range events {
		v := value(e)
		votes[v] += max(e.Articles, 1)
		if i == 0 || votes[v] > votes[best] || votes[v] == votes[best] && order(v, best) < 0 {
			best = v
		}
	}
	return best
}

// mergeByID merges the events that share an id within one article, which counts
// once, and sorts them by id.
func mergeByID(events []Event) []Event {
	slices.SortStableFunc(events, func(a, b Event) int { return cmp.Compare(a.ID, b.ID) })
	var out []Event
	for i := 0; i < len(events); {
		j := i + 1
		for j < len(events) && events[j].ID == events[i].ID {
			j++
		}
		e := events[i]
		if j > i+1 {
			e = mergeReports(events[i:j])
			e.Articles = 1
		}
		out = append(out, e)
		i = j
	}
	return out
}
