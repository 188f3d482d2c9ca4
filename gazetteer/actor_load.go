package gazetteer

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"newsgraph/schema"
)

//go:embed data/actors/*.tsv
var actorFiles embed.FS

// actorTables are the tables of named actors, with the kind of their rows. The
// states come first, then the bodies: the others refer to them.
var actorTables = []struct{ name, kind string }{
	{"intl", schema.KindOrganization}, {"services", schema.KindOrganization}, {"armed", schema.KindGroup},
	{"parties", schema.KindOrganization}, {"media", schema.KindOrganization}, {"companies", schema.KindOrganization},
	{"ngo", schema.KindOrganization}, {"religious", schema.KindOrganization}, {"peoples", schema.KindGroup},
}

// LoadActors reads the embedded tables of actors. An error names the file and
// the line at fault; the package's tests hold that there is none.
func LoadActors() (*Actors, error) { return loadActors(actorFiles) }

func loadActors(files fs.FS) (*Actors, error) {
	l := actorLoader{
		files: files,
		a: &Actors{
			byID: map[string]int{}, shown: map[string][]int{}, names: newNameTable(8192), states: newNameTable(1024),
			bodies: map[string]body{}, slugs: map[string]body{}, offices: map[string][]office{},
			own: map[ownKey]int{}, adjective: map[string]string{}, iso: map[string]int{}, peoples: map[int]bool{},
		},
	}
	errs := []error{l.each("states", 5, l.state), l.each("bodies", 5, l.body), l.each("offices", 3, l.office),
		l.each("words", 2, func(row []string, _ string) error { return l.a.words.add(row[0], fields(row[1])) }),
	}
	for _, t := range actorTables {
		l.kind, l.table = t.kind, t.name
		errs = append(errs, l.each(t.name, 5, l.actor))
	}
	if err := errors.Join(append(errs, l.resolveParents())...); err != nil {
		return nil, err
	}
	return l.a, nil
}

// actorLoader fills Actors row by row.
type actorLoader struct {
	files       fs.FS
	a           *Actors
	kind, table string   // of the rows being read
	where       []string // file and line of each actor
	parents     []parentRow
}

// parentRow is an actor whose parent is known by name only yet.
type parentRow struct {
	actor       int
	name, where string
}

// each calls add with the columns of every line of a table that is no comment.
// All the lines at fault are in the error.
func (l *actorLoader) each(table string, columns int, add func(row []string, where string) error) error {
	name := "data/actors/" + table + ".tsv"
	text, err := fs.ReadFile(l.files, name)
	if err != nil {
		return fmt.Errorf("table of actors: %w", err)
	}
	n := 0
	var errs []error
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		where := name + ":" + strconv.Itoa(n)
		row := strings.Split(line, "\t")
		if len(row) != columns {
			errs = append(errs, fmt.Errorf("%s: %d columns, want %d", where, len(row), columns))
		} else if err := add(row, where); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", where, err))
		}
	}
	return errors.Join(errs...)
}

// name files a name for an actor in a table, and says who has it already.
func (l *actorLoader) name(table *nameTable, name string, actor int) error {
	err := table.add(name, actor)
	var c conflict
	if errors.As(err, &c) {
		return fmt.Errorf("name %q of %q is that of %q too (%s)", name, l.a.list[actor].Name, l.a.list[c.other].Name, l.where[c.other])
	}
	return err
}

// register files an actor by its id.
func (l *actorLoader) register(act Actor, where string) (int, error) {
	if i, dup := l.a.byID[act.ID]; dup {
		return 0, fmt.Errorf("id %s stands twice: %q and %q", act.ID, l.a.list[i].Name, act.Name)
	}
	l.a.list = append(l.a.list, act)
	l.where = append(l.where, where)
	i := len(l.a.list) - 1
	l.a.byID[act.ID] = i
	return i, nil
}

// show files an actor by a name that it shows but whose id is not made of.
func (a *Actors) show(i int) {
	key := actorKey(a.list[i].Name)
	a.shown[key] = append(slices.Clip(a.shown[key]), i)
}

func (l *actorLoader) state(row []string, where string) error {
	name, _ := unmark(row[2])
	act := Actor{ID: row[0], Name: name, Kind: schema.KindCountry, Country: row[1]}
	if act.ID == "" {
		act.ID = actorID(name)
	}
	i, err := l.register(act, where)
	if err != nil {
		return err
	}
	l.a.show(i)
	if act.Country != "" {
		l.a.iso[act.Country] = i
	}
	adjectives := fields(row[3])
	l.a.adjective[act.ID] = name
	if len(adjectives) > 0 {
		l.a.adjective[act.ID], _ = unmark(adjectives[0])
	}
	names := append([]string{row[2]}, fields(row[4])...)
	var errs []error
	for _, n := range append(adjectives, names...) {
		errs = append(errs, l.name(&l.a.states, n, i))
	}
	for _, n := range names {
		if strings.IndexByte(n, markBroken) < 0 {
			errs = append(errs, l.name(&l.a.names, n, i))
		}
	}
	return errors.Join(errs...)
}

func (l *actorLoader) body(row []string, _ string) error {
	b := body{slug: row[0], name: row[1], kind: row[2], parent: row[3]}
	if _, ok := l.a.slugs[b.parent]; b.parent != "" && !ok {
		return fmt.Errorf("body %q: unknown parent %q", b.slug, b.parent)
	}
	l.a.slugs[b.slug] = b
	for _, w := range fields(row[4]) {
		if old, dup := l.a.bodies[w]; dup {
			return fmt.Errorf("word %q is of body %q and of %q", w, old.slug, b.slug)
		}
		if w != actorKey(w) {
			return fmt.Errorf("word %q is not folded", w)
		}
		l.a.bodies[w] = b
	}
	return nil
}

func (l *actorLoader) office(row []string, _ string) error {
	o := office{name: row[0]}
	codes, except := strings.CutPrefix(row[2], "!")
	o.except = except || codes == ""
	o.states = map[string]bool{}
	for _, c := range strings.Fields(codes) {
		if _, ok := l.a.iso[c]; !ok {
			return fmt.Errorf("office %q: unknown state %q", o.name, c)
		}
		o.states[c] = true
	}
	for _, w := range fields(row[1]) {
		l.a.offices[actorKey(w)] = append(l.a.offices[actorKey(w)], o)
	}
	return nil
}
