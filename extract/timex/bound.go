package timex

// bounded reads a bound with the time that sets it: "since Monday", "by 2030",
// "until the end of March", "after March 8". A possessive stays outside: in
// "after Friday's attack" Friday is the attack's day.
func (s *scanner) bounded(i int) (match, bool) {
	b := Bound(s.n(i))
	switch s.w(i) {
	case wBound:
	case wThrough:
		b = Until
	default:
		return none, false
	}
	j := i + 1
	if b == Until && (s.w(j) == wAt || s.w(j) == wAbout) {
		j++
	}
	m, ok := s.stretch(j, false)
	if !ok || m.bound != On || m.ranged && b != Before && m.at.op != opDate {
		return none, false
	}
	switch m.kind {
	case Duration, Vague:
		return none, false
	case Anaphoric:
		if b == By || b == Until {
			return none, false
		}
	}
	if s.possessed(m.end) || (b == Before || b == After) && s.modifies(m.end) {
		return none, false
	}
	if s.w(i) == wThrough && m.at.op == opUnit {
		return none, false
	}
	m.bound = b
	return m, true
}

// modifies reports that the time before token j belongs to a noun, as in "after
// the early Friday clashes".
func (s *scanner) modifies(j int) bool { return s.plainNoun(j) && !s.has(j, verbal) }
