package gazetteer

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"newsgraph/schema"
)

// ownKinds are the kinds of actor that a user may add.
var ownKinds = []string{schema.KindPerson, schema.KindOrganization, schema.KindGroup}

// body makes a row of the actors of a body or office that every state has, when a
// row has its name: they are else made on demand.
func (o *actorOverlay) body(r userRow) error {
	name := shown(r)
	if _, known, err := o.find(name, o.known()); known || err != nil || r.columns[actorOwnID] != "" {
		return nil // the later steps tell the error
	}
	act, ok := o.a.compose(name)
	if _, known := o.a.byID[act.ID]; ok && !known && (act.ID == actorID(name) || actorKey(act.Name) == actorKey(name)) {
		o.register(act)
	}
	return nil
}

// add adds the actor of a row, unless it is a known one.
func (o *actorOverlay) add(r userRow) error {
	act := Actor{ID: r.columns[actorOwnID], Name: shown(r), Kind: r.columns[actorKind]}
	i, known, err := o.meant(r, o.known())
	switch {
	case err != nil:
		return err
	case known:
		o.of[r.line] = i
		return nil
	case act.Name == "":
		return errors.New("the name is missing: write it in the first column")
	case act.Kind == "":
		return nil // another row may add it
	}
	if err := o.check(&act); err != nil {
		return err
	}
	if j, dup := o.a.byID[act.ID]; dup {
		return fmt.Errorf("%s stands in line %d too: keep the kind in one of them, or give each an id", act.Name, o.added[j])
	}
	i = o.register(act)
	o.of[r.line], o.added[i] = i, r.line
	return nil
}

// check tells whether an actor can be added, and gives it an id.
func (o *actorOverlay) check(act *Actor) error {
	if err := checkNames([]string{act.Name}, actorKey); err != nil {
		return err
	}
	if !slices.Contains(ownKinds, act.Kind) {
		return fmt.Errorf("the kind %q is none of an actor: write one of %s", act.Kind, strings.Join(ownKinds, ", "))
	}
	if act.ID != "" {
		return checkOwnID(act.ID, idPrefix)
	}
	act.ID = actorID(act.Name)
	return nil
}

// describe settles which actor a row is about. It fills in what the row tells of
// an actor of the file, and checks what it tells of a known one.
func (o *actorOverlay) describe(r userRow) error {
	i, settled := o.of[r.line]
	if !settled {
		var err error
		if i, settled, err = o.meant(r, len(o.a.list)); err != nil {
			return err
		}
	}
	if !settled {
		return o.unknown(r)
	}
	o.of[r.line] = i
	country, err := o.country(r.columns[actorCountry])
	if err != nil {
		return err
	}
	parent, err := o.parent(r.columns[actorParent])
	if err != nil {
		return err
	}
	act := &o.a.list[i]
	if o.added[i] != r.line {
		return agree(*act, r.columns[actorKind], country, parent)
	}
	if parent == act.ID {
		return fmt.Errorf("%s belongs to itself: write another actor's name, or leave it empty", act.Name)
	}
	act.Country, act.Parent = country, parent
	return nil
}

// agree tells whether a row says of an actor what is known of it.
func agree(act Actor, kind, country, parent string) error {
	for _, c := range []struct{ what, known, told string }{
		{"kind", act.Kind, kind}, {"country", act.Country, country}, {"parent", act.Parent, parent},
	} {
		if c.told != "" && c.told != c.known {
			return fmt.Errorf("the %s of %s is %q, not %q: leave it empty to give names to %s, or add another actor under an id of your own",
				c.what, act.Name, c.known, c.told, act.ID)
		}
	}
	return nil
}

// country is an ISO code in capitals.
func (o *actorOverlay) country(code string) (string, error) {
	if _, ok := o.a.iso[strings.ToUpper(code)]; code != "" && !ok {
		return "", fmt.Errorf("the country %q is unknown: write its ISO 3166 code of two letters, or leave it empty", code)
	}
	return strings.ToUpper(code), nil
}

// parent is the id of the actor that another one belongs to.
func (o *actorOverlay) parent(named string) (string, error) {
	if named == "" {
		return "", nil
	}
	i, ok := o.a.byID[named]
	if !ok {
		var err error
		if i, ok, err = o.find(named, len(o.a.list)); err != nil {
			return "", err
		}
	}
	if !ok {
		return "", fmt.Errorf("no actor is called %q, to belong to: write the name or id of a known actor or of one in this file%s", named, o.hint(named))
	}
	return o.a.list[i].ID, nil
}
