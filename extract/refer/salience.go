package refer

// window is how many sentences back an antecedent may stand.
const window = 3

// standing is an entity as an antecedent: its last mention, and how much it
// stands out.
type standing struct {
	m     mention
	score float64
	sent  int     // the sentence that was counted last
	most  float64 // and what its weightiest mention added
}

// rival is the share of the best one's standing from which on a second entity
// makes the choice a guess.
const rival = 0.93

// parallel is how much likelier an object stands for an object than its standing tells.
const parallel = 2

// salient finds the entity that stands out most of those that fit: its
// weightiest mention in each of the last sentences counts, by its place in the sentence and half
// as much a sentence further back (Lappin and Leass 1994). None is taken where
// a second one stands out as much.
func (r *Resolver) salient(a anaphor, fit func(anaphor, mention) bool) (mention, bool) {
	var all []standing
	at := map[string]int{}
	for i := len(r.past) - 1; i >= 0 && r.past[i].sent >= a.sent-window; i-- {
		m := &r.past[i]
		if !fit(a, *m) {
			continue
		}
		id := m.res.Entity.ID
		k, seen := at[id]
		if !seen {
			k = len(all)
			at[id] = k
			all = append(all, standing{m: *m, sent: m.sent})
		}
		e, w := &all[k], r.weight(a, *m)
		if e.sent != m.sent {
			e.sent, e.most = m.sent, 0
		}
		if w > e.most {
			e.score += w - e.most
			e.most = w
		}
	}
	return clearest(all)
}

// weight is what one mention adds to the standing of its entity.
func (r *Resolver) weight(a anaphor, m mention) float64 {
	w := float64(m.weight + m.told)
	if a.speaks && m.speaks {
		w += 60 // who spoke goes on speaking
	}
	if a.form.plural && !m.res.Plural {
		w /= 2 // a body is "it" first
	}
	if a.object && !a.form.plural && isObject(r.s.Doc(m.ref), m.ref.Token) {
		w *= parallel
	}
	if !a.form.plural && a.form.want == neuter && m.class == thing {
		w *= 0.8
		if a.form.how == 's' {
			w *= 0.6 // what owns is mostly a body or a state
		}
	}
	for d := a.sent - m.sent; d > 0; d-- {
		w /= 2
	}
	return w
}

// clearest picks the one that stands out; of two alike, none.
func clearest(all []standing) (mention, bool) {
	best, second := -1, -1
	for i := range all {
		switch {
		case best < 0 || all[i].score > all[best].score:
			best, second = i, best
		case second < 0 || all[i].score > all[second].score:
			second = i
		}
	}
	if best < 0 || second >= 0 && all[second].score > rival*all[best].score {
		return mention{}, false
	}
	return all[best].m, true
}
