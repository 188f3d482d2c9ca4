package link

import "slices"

// The weights of what two reports agree in.
const (
	byID   = 100 // they have one id: whoever made them says that they are one
	byCopy = 50  // a sentence of one stands in the other, read alike
	strong = 10  // a party, a town, a number of people
	slight = 1   // the same verb, the same kind of people
)

// enough is the weight from which two reports are of one event: two strong
// agreements.
const enough = 2 * strong

// telling is the number of people from which two equal tolls are no chance.
const telling = 4

// match weighs what two reports agree in. It is 0 where that is not enough, or
// where they contradict each other.
func match(a, b *Report) int {
	switch {
	case a.ID == b.ID:
		return byID
	case contradict(a, b):
		return 0
	case copied(a, b):
		return byCopy
	case !a.about.sharp() || !b.about.sharp():
		return 0
	}
	w := weight(a, b)
	parties := agree(a.actor, b.actor) && agree(a.target, b.target)
	undated := !a.time.known || !b.time.known
	if undated && a.actor.state && a.target.state { // they do much with each other on a day
		return 0
	}
	if w < enough || !parties && (!a.physical || undated) || undated && a.lemma != b.lemma {
		return 0
	}
	return w
}

// weight adds up what two reports that do not contradict agree in.
func weight(a, b *Report) int {
	w := 0
	for _, p := range []struct {
		agrees bool
		weight int
	}{
		{agree(a.actor, b.actor), strong},
		{agree(a.target, b.target), strong},
		{a.place.to(b.place) == same && !a.targetsPlace() && !b.targetsPlace(), strong},
		{sameToll(a, b), strong},
		{a.lemma == b.lemma, slight},
		{!a.target.named && a.target.head != "" && a.target.head == b.target.head, slight},
	} {
		if p.agrees {
			w += p.weight
		}
	}
	return w
}

// contradict reports whether two reports cannot be of one event.
func contradict(a, b *Report) bool {
	if a.ID == b.ID {
		return false
	}
	if a.kind != b.kind {
		return true
	}
	if a.Article == b.Article && (share(a.sentences, b.sentences) || share(a.ranges, b.ranges)) {
		return true // told side by side, they are two; one event would show the sentence for one of them only
	}
	if copied(a, b) {
		return false
	}
	at := a.place.to(b.place)
	if at == elsewhere || differ(a.target, b.target) {
		return true
	}
	if gap := a.about.apart(b.about); gap > 1 || gap == 1 && !(nextDay(a, b) && at == same) {
		return true
	}
	return differ(a.actor, b.actor) && !(a.harm && agree(a.target, b.target) && at == same && !a.targetsPlace())
}

// targetsPlace reports whether the target is where it happened, or around it: then
// the two say one thing.
func (r *Report) targetsPlace() bool { return slices.Contains(r.place.path, r.target.id) }

// nextDay reports whether two reports that name one day and the next can mean one
// deed all the same: they count the same people.
func nextDay(a, b *Report) bool {
	return a.physical && a.time.sharp() && b.time.sharp() && sameToll(a, b)
}

// agree reports whether two parties are somebody in particular, and one.
func agree(a, b party) bool { return a.named && a.id == b.id }

// differ reports whether two parties are two in particular.
func differ(a, b party) bool { return a.named && b.named && a.id != b.id }

// copied reports whether two articles tell a deed of the same parties in the same
// sentence: one has it from the other, or both from a third. Dates may be a day
// apart, for who copies "yesterday". Where nobody in particular does it or has it
// done to him, the articles have to be copies, and where no date tells, copies or
// of about one day: "the Treasury will sell bills" comes every week.
func copied(a, b *Report) bool {
	if a.Article == b.Article || a.kind != b.kind || a.lemma != b.lemma || a.actor.key != b.actor.key || a.target.key != b.target.key ||
		a.time.apart(b.time) > 1 {
		return false
	}
	long := share(a.long, b.long)
	if !long && !(share(a.sentences, b.sentences) && share(a.sketch.marks(), b.sketch.marks())) {
		return false
	}
	if a.sketch.copyOf(b.sketch) {
		return true
	}
	somebody := a.actor.named || a.target.named
	return long && somebody && (a.time.known && b.time.known || a.published.apart(b.published) <= 1)
}

// sameToll reports whether two reports count the same people, so many that it is
// no chance.
func sameToll(a, b *Report) bool {
	if a.toll == nil || b.toll == nil || a.toll.Kind != b.toll.Kind {
		return false
	}
	n, m := count(a), count(b)
	return n == m && n >= telling
}

// count is the number that a toll names, whatever it is a bound of.
func count(r *Report) int {
	for _, n := range []*int{r.toll.Number, r.toll.AtLeast, r.toll.AtMost} {
		if n != nil {
			return *n
		}
	}
	return 0
}

func share[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(h T) bool { return slices.Contains(b, h) })
}
