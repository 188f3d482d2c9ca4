package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// retype gives a verb's event the type that who takes part in it makes of it: what is an
// assault among people is a disaster by the weather and a contest in a final. How somebody
// passes the time is done to nobody.
func (r *reading) retype(f *clause.Frame, c *Candidate) {
	a := &c.Action
	if t := r.eruption(c); t != "" {
		a.Type = t
	}
	switch {
	case a.Lemma == "call on" && r.complement(f) > f.Pred:
		a.Type = schema.Request // "called on both sides to stop", not "called on the mayor"
	case (a.Lemma == "hit" || a.Lemma == "slap") && slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "with" && penalties[r.lemma(a.Head)] }):
		a.Type = schema.Sanction // "was hit with a fine"
	case a.Type == schema.Assault && f.Kind == clause.Verb && !f.Passive && r.stoppage(c):
		a.Type = schema.Protest // "as drivers strike"
	case a.Lemma == "escape" && r.all(c.Targets, perils):
		a.Type = schema.Move // "escaped the fire"
	case r.timeGiven(f):
		a.Type = schema.CrimeJustice // "was given nine years"
	case a.Lemma == "mine" && r.all(c.Targets, minerals):
		a.Type = schema.Other // "ore is mined there", not "rebels mined the road"
	case a.Lemma == "meet" && every(c.Targets, func(x story.Ref) bool { return r.isThing(x.Token) && !r.lex.EventNoun(r.lemma(x.Token)) }):
		a.Type = schema.Other // "met its targets"
	case a.Lemma == "leak" && r.all(c.Targets, papers):
		a.Type = schema.State // "leaked documents"
	case a.Lemma == "turn up" && len(f.Objects) > 0:
		a.Type, c.Targets = schema.Accuse, r.refs(f.Objects) // "the search turned up a rifle"
	case a.Lemma == "overturn" && slices.ContainsFunc(slices.Concat(c.Actors, c.Targets), func(x story.Ref) bool { return vehicle[r.lemma(x.Token)] }):
		a.Type = schema.Disaster
	case (a.Lemma == "burn" || a.Lemma == "burn down") && len(c.Actors) == 0 && !f.Passive:
		a.Type = schema.Disaster
	case (a.Lemma == "take" || a.Lemma == "seize") && r.conquest(c):
		a.Type = schema.Assault
	case len(f.Objects) > 0 && r.opposes(f, f.Objects[0].Head):
		a.Type = schema.Reject
	case a.Lemma == "order" && every(c.Targets, func(x story.Ref) bool {
		return r.isThing(x.Token) && r.numbered(x.Token) && !r.lex.EventNoun(r.lemma(x.Token))
	}):
		a.Type = schema.Cooperate // "ordered 20 planes"
	case a.Lemma == "spread" && r.all(c.Targets, tidings):
		a.Type = schema.State
	case a.Lemma == "confirm" && slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "as" && r.party(a.Head) }):
		a.Type = schema.Belong
	case mishaps[a.Lemma] && every(c.Actors, func(x story.Ref) bool {
		return traffic[r.lemma(x.Token)] || vehicle[r.lemma(x.Token)] && r.inAccident(f)
	}):
		a.Type = schema.Disaster
	case a.Lemma == "summon" && r.allOf(c.Targets, "envoy"):
		a.Type = schema.Accuse
	case struggles[a.Lemma] && r.all(c.Targets, suits):
		a.Type = schema.Reject // "is fighting the charges"
	case struggles[a.Lemma] && every(c.Targets, func(x story.Ref) bool { return r.calamity(x.Token) }):
		a.Type = schema.Aid
	case ravages[a.Lemma] && r.natural(c.Actors):
		a.Type = schema.Disaster
	case r.pastime(f):
		a.Type, c.Targets = schema.Other, nil
	case a.Lemma == "employ" && every(c.Targets, func(x story.Ref) bool { return r.tok(x.Token).Ent == "" && !r.party(x.Token) }):
		a.Type = schema.Other // "the method employed"
	case a.Type == schema.Assault && r.contest(f):
		a.Type = schema.Other
	case a.Type == schema.Aid && r.natural(c.Actors):
		a.Type = schema.Disaster // "the volcano sent ash over the town"
	case a.Type == schema.Assault && (r.natural(c.Actors) || len(c.Actors) == 0 && r.accidental(f)):
		a.Type = schema.Disaster
	}
}

// papers are what is leaked in words.
var papers = map[string]bool{"document": true, "secret": true, "information": true, "memo": true, "email": true, "e-mail": true, "file": true, "report": true, "detail": true, "plan": true, "recording": true, "name": true, "letter": true, "cable": true, "data": true, "datum": true, "draft": true}

// minerals are what is mined in peace.
var minerals = map[string]bool{"ore": true, "coal": true, "gold": true, "silver": true, "copper": true, "uranium": true, "iron": true, "zinc": true, "nickel": true, "diamond": true, "lead": true, "bauxite": true, "lithium": true, "salt": true, "ounce": true, "ton": true, "tonne": true, "bitcoin": true}

// perils are what people flee who have done nothing.
var perils = map[string]bool{
	"fire": true, "blaze": true, "flame": true, "flood": true, "quake": true, "earthquake": true, "storm": true, "hurricane": true, "violence": true, "war": true, "fighting": true, "attack": true, "shooting": true, "blast": true, "explosion": true,
	"famine": true, "drought": true, "poverty": true, "death": true, "injury": true, "harm": true, "persecution": true, "crash": true, "wreck": true, "wreckage": true, "building": true, "house": true, "home": true, "car": true, "danger": true, "massacre": true,
}

// penalties are what somebody is hit with who is not hurt.
var penalties = map[string]bool{"fine": true, "penalty": true, "sanction": true, "tariff": true, "duty": true, "tax": true, "charge": true, "lawsuit": true, "suit": true, "ban": true, "surcharge": true, "levy": true, "bill": true}

// inAccident reports whether a clause hangs on one that tells of an accident: "crashed,
// killing the pilot".
func (r *reading) inAccident(f *clause.Frame) bool {
	for n, g := 0, r.p.Frame(f.Gov); n < 2 && g != nil; n, g = n+1, r.p.Frame(g.Gov) {
		if e, ok := r.lex.Verb(r.lemma(g.Pred)); ok && e.Type == schema.Disaster {
			return true
		}
	}
	return false
}

// conquest reports whether armed men and a place that they hold take part: "the rebels
// took the town".
func (r *reading) conquest(c *Candidate) bool {
	return r.allOf(c.Actors, "fighting") &&
		every(c.Targets, func(x story.Ref) bool { return r.stronghold(x.Token) })
}

var (
	// mishaps is the harm that traffic does.
	mishaps = map[string]bool{"kill": true, "injure": true, "hurt": true, "wound": true, "hit": true, "strike": true, "crush": true, "run over": true}
	// ravages are what nature does to people and places, besides what hurts them.
	ravages = map[string]bool{"displace": true, "bury": true, "force": true, "sweep away": true, "submerge": true, "engulf": true, "inundate": true, "isolate": true, "strand": true, "trap": true, "cut off": true}
	// tidings are nouns for what is told on.
	tidings = map[string]bool{"news": true, "rumour": true, "rumor": true, "lie": true, "word": true, "message": true, "propaganda": true, "disinformation": true, "misinformation": true, "falsehood": true, "gossip": true, "gospel": true}
	// traffic are the means of travel that do harm by accident, as no tank or jet does.
	traffic = map[string]bool{"train": true, "bus": true, "car": true, "lorry": true, "truck": true, "van": true, "taxi": true, "tram": true, "ferry": true, "boat": true, "ship": true, "vehicle": true, "motorcycle": true, "bicycle": true, "freighter": true, "tanker": true}
	// strongholds are nouns for what is won and lost in a war.
	strongholds = map[string]bool{
		"town": true, "city": true, "village": true, "capital": true, "district": true, "province": true, "region": true, "territory": true, "island": true, "area": true, "neighbourhood": true, "neighborhood": true, "suburb": true,
		"airport": true, "airfield": true, "airbase": true, "base": true, "barracks": true, "garrison": true, "fort": true, "fortress": true, "stronghold": true, "outpost": true, "checkpoint": true, "position": true, "trench": true, "hill": true, "hilltop": true,
		"bridge": true, "crossing": true, "port": true, "harbour": true, "harbor": true, "road": true, "highway": true, "junction": true, "pass": true, "hospital": true, "palace": true, "building": true, "school": true, "dam": true, "refinery": true, "oilfield": true,
	}
)
