package gazetteer

// Actor is somebody who acts in the news: a state, a group, a body.
type Actor struct {
	ID, Name, Kind, Country, Parent string
}

// Actor returns the actor of a name.
func (g *Gazetteer) Actor(name string) (Actor, bool) { return Actor{}, false }

// Acronym reports whether a word is the acronym of an actor.
func (g *Gazetteer) Acronym(word string) bool { return false }
