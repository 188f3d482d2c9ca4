package gazetteer

import (
	"fmt"
	"strings"

	"newsgraph/schema"
)

// words are what news puts around the name of a group, by their place.
type words struct{ after, before, quality, company map[string]bool }

func (w *words) add(place string, list []string) error {
	sets := map[string]*map[string]bool{"after": &w.after, "before": &w.before, "quality": &w.quality, "company": &w.company}
	set, ok := sets[place]
	if !ok {
		return fmt.Errorf("unknown place of words %q", place)
	}
	*set = make(map[string]bool, len(list))
	for _, word := range list {
		(*set)[actorKey(word)] = true
	}
	return nil
}

// around reads a name with what news puts around it: "the terrorist group
// Islamic State (IS)", "Taliban fighters".
func (a *Actors) around(name string) (Actor, bool) {
	if i := strings.Index(name, " ("); i > 0 {
		name = name[:i]
		if i, ok := a.names.find(name); ok {
			return a.list[i], true
		}
	}
	for _, read := range []func(string) (Actor, bool){a.introduced, a.people, a.ofState} {
		if act, ok := read(name); ok {
			return act, true
		}
	}
	return Actor{}, false
}

// ofState takes off the state that a name is said to be of, when it is: "Lebanese
// Hezbollah", "Somalia's al-Shabaab fighters".
func (a *Actors) ofState(name string) (Actor, bool) {
	for i := 0; i < len(name); i++ {
		if name[i] != ' ' {
			continue
		}
		state, ok := a.states.find(name[:i])
		if !ok {
			continue
		}
		act, ok := a.people(name[i+1:])
		if j, named := a.names.find(name[i+1:]); named {
			act, ok = a.list[j], true
		}
		if ok && act.Country == a.list[state].Country {
			return act, true
		}
	}
	return Actor{}, false
}

// introduced takes off what the name is introduced with: "militant group".
func (a *Actors) introduced(name string) (Actor, bool) {
	for i := strings.IndexByte(name, ' '); i > 0; {
		lead, rest := name[:i], name[i+1:]
		if a.introduces(lead) {
			if i, ok := a.names.find(rest); ok {
				return a.list[i], true
			}
		}
		next := strings.IndexByte(rest, ' ')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return Actor{}, false
}

// introduces reports whether a phrase is a noun for groups with any number of
// qualities before it.
func (a *Actors) introduces(phrase string) bool {
	parts := strings.Split(phrase, " ")
	for i, p := range parts {
		if p = actorKey(p); i == len(parts)-1 {
			return a.words.before[p]
		} else if !a.words.quality[p] {
			return false
		}
	}
	return false
}

// people takes off the word for the people of a group that is no people itself:
// "fighters". Their deeds are the group's. The ending of a company it takes off a body that is no armed group.
func (a *Actors) people(name string) (Actor, bool) {
	for i := strings.LastIndexByte(name, ' '); i > 0; i = strings.LastIndexByte(name[:i], ' ') {
		word := actorKey(name[i+1:])
		company := a.words.company[word]
		if !a.words.after[word] && !company {
			continue
		}
		j, ok := a.names.find(name[:i])
		if ok && !(company && a.list[j].Kind != schema.KindOrganization) && a.list[j].Kind != schema.KindCountry && !a.peoples[j] {
			return a.list[j], true
		}
	}
	return Actor{}, false
}
