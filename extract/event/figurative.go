package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// figurative gives an event noun of violence the type that the word before it makes of
// it: "a legal battle" is fought in court, "a trade war" with tariffs, "a verbal attack"
// with words.
func (r *reading) figurative(noun int, t schema.Type) schema.Type {
	if t != schema.Assault {
		return t
	}
	if r.lemma(noun) == "abuse" && slices.ContainsFunc(r.ofPhrases(noun), func(a clause.Arg) bool { return powers[r.lemma(a.Head)] }) {
		return schema.CrimeJustice
	}
	for _, c := range r.doc().Children(noun) {
		if c >= noun {
			break
		}
		if r.lemma(noun) == "campaign" && civil[r.lemma(c)] {
			return schema.Support
		}
		if sense, ok := figures[r.lemma(c)]; ok {
			return sense
		}
	}
	return t
}

// civil are words before a campaign that fights with words and money.
var civil = map[string]bool{
	"election": true, "electoral": true, "re-election": true, "phone": true, "telephone": true, "email": true, "letter": true, "presidential": true, "political": true, "reform": true, "literacy": true, "advertising": true, "ad": true, "marketing": true, "promotional": true, "promotion": true,
	"vaccination": true, "immunisation": true, "immunization": true, "health": true, "publicity": true, "awareness": true, "media": true, "fundraising": true, "recruitment": true, "recruiting": true, "education": true, "educational": true,
	"sales": true, "sale": true, "public": true, "information": true, "referendum": true, "mayoral": true, "parliamentary": true, "senate": true, "congressional": true, "economic": true, "anti-smoking": true, "anti-corruption": true,
	"anti-drug": true, "privatisation": true, "privatization": true, "press": true, "letter-writing": true, "poster": true, "hashtag": true, "online": true, "signature": true, "petition": true, "peace": true, "austerity": true,
}

// powers are what officials abuse.
var powers = map[string]bool{"power": true, "office": true, "authority": true, "trust": true, "position": true, "funds": true, "fund": true}

// figures are the words before a battle, a war or an attack of which it is none.
var figures = map[string]schema.Type{
	"legal": schema.CrimeJustice, "court": schema.CrimeJustice, "judicial": schema.CrimeJustice, "courtroom": schema.CrimeJustice, "custody": schema.CrimeJustice,
	"trade": schema.Sanction, "tariff": schema.Sanction, "price": schema.Other, "currency": schema.Other, "takeover": schema.Other, "bidding": schema.Other, "election": schema.Other, "electoral": schema.Other,
	"verbal": schema.Accuse, "political": schema.Accuse, "personal": schema.Accuse, "diplomatic": schema.Accuse, "rhetorical": schema.Accuse, "ideological": schema.Accuse, "scathing": schema.Accuse,
}

// contest reports whether a clause tells of an election or a game: "beat her by 900
// votes", "defeated him in the final".
func (r *reading) contest(f *clause.Frame) bool {
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool {
		prep, lemma := r.prep(a), r.lemma(a.Head)
		return prep == "by" && scored[lemma] || (prep == "in" || prep == "at" || prep == "during") && contests[lemma]
	})
}

var (
	scored   = map[string]bool{"vote": true, "point": true, "goal": true, "run": true, "wicket": true, "percent": true, "set": true, "game": true, "margin": true}
	contests = map[string]bool{"election": true, "vote": true, "round": true, "final": true, "semi-final": true, "semifinal": true, "quarter-final": true, "runoff": true, "run-off": true, "poll": true, "primary": true, "referendum": true, "match": true, "game": true, "cup": true, "league": true, "tournament": true, "debate": true, "ballot": true}
)

// stoppage reports a strike of those who stop work: "a strike by teachers", "a pay strike",
// not "a drone strike" nor "a strike on the base".
func (r *reading) stoppage(c *Candidate) bool {
	noun := c.Ref.Token
	verb := c.Frame.Kind == clause.Verb && len(c.Frame.Objects) == 0 // "strike at the port"
	if r.lemma(noun) != "strike" || len(c.Targets) > 0 && !verb {
		return false
	}
	for _, i := range r.doc().Children(noun) {
		switch t := r.tok(i); {
		case t.Dep != "amod" && t.Dep != "compound" && t.Dep != "nmod":
		case stoppages[t.Lemma]:
			return true
		case armed[t.Lemma] || r.isWeapon(i) || strikes[t.Lemma]:
			return false
		}
	}
	return r.allOf(c.Actors, "working")
}

var (
	// stoppages are the words before a strike in which work or food is stopped.
	stoppages = map[string]bool{
		"general": true, "hunger": true, "pay": true, "wage": true, "labour": true, "labor": true, "rail": true, "railway": true, "dock": true, "port": true, "postal": true, "transport": true, "bus": true, "train": true, "teacher": true,
		"hour": true, "day": true, "week": true, "24-hour": true, "48-hour": true, "one-day": true, "two-day": true, "three-day": true, "indefinite": true, "wildcat": true, "sympathy": true, "nationwide": true, "student": true, "rent": true, "token": true,
	}
	// strikes are the words before one in which force is used.
	strikes = map[string]bool{"aerial": true, "bombing": true, "retaliatory": true, "preemptive": true, "pre-emptive": true, "nuclear": true, "precision": true, "surgical": true, "suspected": true, "deadly": true, "coalition": true}
)

// business reports operations that are no attack: what a firm runs, not "a police
// operation" nor "an operation against the rebels".
func (r *reading) business(f *clause.Frame, t schema.Type) bool {
	if r.lemma(f.Pred) != "operation" || t != schema.Assault || r.has(f, "against") {
		return false
	}
	trade := false
	for _, c := range r.doc().Children(f.Pred) {
		switch t := r.tok(c); {
		case t.Dep != "amod" && t.Dep != "compound" && t.Dep != "nmod":
		case t.Ent != "" || armed[t.Lemma]:
			return false
		default:
			trade = trade || t.Dep == "compound" && t.POS == "NOUN"
		}
	}
	return trade
}

// armed are the words before an operation of force.
var armed = map[string]bool{
	"military": true, "police": true, "army": true, "security": true, "combat": true, "commando": true, "air": true, "ground": true, "naval": true, "sea": true, "rescue": true, "terror": true, "terrorism": true, "counterterrorism": true,
	"counter": true, "sting": true, "sweep": true, "search": true, "border": true, "guerrilla": true, "insurgent": true, "peacekeeping": true, "evacuation": true, "arrest": true, "drug": true, "ambush": true, "covert": true, "special": true,
}

// ofWords reports whether what is attacked is said or laid down: "attacked the figures",
// "slammed the plan" are words against it.
func (r *reading) ofWords(args []clause.Arg) bool {
	return every(args, func(a clause.Arg) bool { return r.tok(a.Head).Ent == "" && said[r.lemma(a.Head)] })
}

// said are nouns for what is said, written or laid down.
var said = map[string]bool{
	"figure": true, "plan": true, "policy": true, "proposal": true, "decision": true, "report": true, "idea": true, "bill": true, "law": true, "legislation": true, "ruling": true, "verdict": true,
	"remark": true, "comment": true, "statement": true, "claim": true, "speech": true, "budget": true, "deal": true, "agreement": true, "accord": true, "treaty": true, "pact": true,
	"view": true, "stance": true, "strategy": true, "handling": true,
}
