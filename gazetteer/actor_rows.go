package gazetteer

import (
	"errors"
	"fmt"
	"strings"
)

// actor reads a row of the tables of named actors.
func (l *actorLoader) actor(row []string, where string) error {
	name, _ := unmark(row[0])
	act := Actor{ID: actorID(name), Name: displayName(name), Kind: l.kind, Country: row[1]}
	state := ""
	if act.Country != "" {
		s, ok := l.a.iso[act.Country]
		if !ok {
			return fmt.Errorf("%s: unknown country %q", name, act.Country)
		}
		state = l.a.list[s].ID
	}
	i, err := l.register(act, where)
	if err != nil {
		return err
	}
	if act.Name != name {
		l.a.show(i)
	}
	if row[2] != "" {
		l.parents = append(l.parents, parentRow{i, row[2], where})
	} else if l.table == "services" {
		l.a.list[i].Parent = state
	}
	l.a.peoples[i] = l.table == "peoples"
	if err := l.ownBody(row[3], state, i); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	var errs []error
	for _, n := range append([]string{row[0]}, fields(row[4])...) {
		errs = append(errs, l.name(&l.a.names, n, i))
	}
	return errors.Join(errs...)
}

// ownBody makes an actor the body of its state that the slug names.
func (l *actorLoader) ownBody(slug, state string, actor int) error {
	if slug == "" {
		return nil
	}
	if _, ok := l.a.slugs[slug]; !ok || state == "" {
		return fmt.Errorf("unknown body %q of state %q", slug, state)
	}
	key := ownKey{state, slug}
	if old, dup := l.a.own[key]; dup {
		return fmt.Errorf("%q is the %s too", l.a.list[old].Name, slug)
	}
	l.a.own[key] = actor
	return nil
}

// resolveParents turns the names of parents into ids.
func (l *actorLoader) resolveParents() error {
	for _, p := range l.parents {
		id := actorID(p.name)
		if _, ok := l.a.byID[id]; !ok {
			return fmt.Errorf("%s: unknown parent %q", p.where, p.name)
		}
		l.a.list[p.actor].Parent = id
	}
	return nil
}

// displayName is a name without the country or subject in brackets that sets it
// apart from its namesakes.
func displayName(name string) string {
	if i := strings.Index(name, " ("); i > 0 && strings.HasSuffix(name, ")") {
		return name[:i]
	}
	return name
}

func fields(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}
