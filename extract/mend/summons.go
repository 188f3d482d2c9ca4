package mend

// summons hangs "called by" on the strike or meeting that is called, where the parser gives it
// to what stands in between: "a strike at ports called by the union".
func summons(p *parse, i int) int {
	t := p.tok(i)
	if t.Norm != "called" || t.Dep != "acl" || p.d.ChildWith(i, "agent") < 0 {
		return -1
	}
	for n, k := 0, t.Head; n < maxName; n++ {
		if called[p.tok(k).Lemma] {
			return k
		}
		if dep := p.tok(k).Dep; dep != "pobj" && dep != "prep" {
			return -1
		}
		k = p.tok(k).Head
	}
	return -1
}

// called are nouns for what somebody calls others to.
var called = map[string]bool{
	"strike": true, "rally": true, "protest": true, "march": true, "demonstration": true, "stoppage": true, "boycott": true, "election": true, "vote": true, "referendum": true, "poll": true,
	"meeting": true, "summit": true, "conference": true, "session": true, "talk": true, "walkout": true, "shutdown": true, "truce": true, "ceasefire": true,
}
