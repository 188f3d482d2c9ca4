package export

import (
	"bufio"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"

	"newsgraph/gazetteer"
	"newsgraph/graph"
	"newsgraph/schema"
)

// FtM writes entities of FollowTheMoney, the schema of Aleph and OpenSanctions, one JSON
// object a line: an Article for each article, a Person, Organization, PublicBody or
// LegalEntity for each entity, an Address for each place, a Membership or UnknownLink
// where one entity belongs to another, and an Event for each event, with its sentences
// and, as proof, its articles. Objects are no entities there: the name and the summary
// of their events have them.
//
// Texts are in the form in which its library keeps them (ftmText), and what that would
// refuse, as a date before the year 1000 or a link that is none, is left out.
func FtM(w io.Writer, r graph.Reader) error {
	places, err := gazetteer.Default()
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 1<<16)
	f := ftm{enc: json.NewEncoder(out), places: places}
	f.enc.SetEscapeHTML(false)
	for _, part := range []func(graph.Reader) error{f.articles, f.things, f.events} {
		if err := part(r); err != nil {
			return err
		}
	}
	return out.Flush()
}

// ftm is one run of FtM.
type ftm struct {
	enc    *json.Encoder
	places *gazetteer.Gazetteer
}

// ftmEntity is an entity of FollowTheMoney. JSON sorts its properties.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

func newFtM(schema, id string) ftmEntity {
	return ftmEntity{ID: id, Schema: schema, Properties: map[string][]string{}}
}

// add adds values, each once, without those that are empty.
func (e ftmEntity) add(property string, values ...string) {
	for _, v := range values {
		if v != "" && !slices.Contains(e.Properties[property], v) {
			e.Properties[property] = append(e.Properties[property], v)
		}
	}
}

// ftmPage is how many articles or things are looked up at once.
const ftmPage = 1000

func (f ftm) articles(r graph.Reader) error {
	for ids, err := range graph.Pages(r, schema.LabelArticle, ftmPage) {
		if err != nil {
			return err
		}
		articles, err := r.Articles(ids)
		if err != nil {
			return err
		}
		for _, a := range articles {
			e := newFtM("Article", ftmID("article", a.ID))
			e.add("title", ftmText(a.Title, maxString))
			e.add("name", ftmName(a.Title))
			e.add("publisher", ftmText(a.Source, maxString))
			e.add("publishedAt", ftmDay(a.Published))
			e.add("sourceUrl", ftmURL(a.URL))
			if err := f.enc.Encode(e); err != nil {
				return err
			}
		}
	}
	return nil
}

// ftmSchemas are the schemas of the kinds of entity. KindObject has none.
var ftmSchemas = map[string]string{
	schema.KindPerson: "Person", schema.KindOrganization: "Organization", schema.KindCountry: "PublicBody",
	schema.KindGroup: "Organization", schema.KindPlace: "LegalEntity", schema.KindEntity: "LegalEntity",
}

func (f ftm) things(r graph.Reader) error {
	for ids, err := range graph.Pages(r, schema.LabelEntity, ftmPage) {
		if err != nil {
			return err
		}
		around := map[string]graph.Thing{}
		if err := graph.Around(r, ids, around); err != nil {
			return err
		}
		var owners []string
		for _, id := range ids {
			if of := around[id].Of; of != "" {
				owners = append(owners, of)
			}
		}
		if err := graph.Around(r, owners, around); err != nil {
			return err
		}
		for _, id := range ids {
			if err := f.thing(around[id], around); err != nil {
				return err
			}
		}
	}
	return nil
}

// thing writes an entity, a place, or both.
func (f ftm) thing(t graph.Thing, around map[string]graph.Thing) error {
	if s := ftmSchemas[t.Kind]; s != "" {
		e := newFtM(s, ftmID("entity", t.ID))
		e.add("name", ftmNamed(t))
		for _, a := range t.Aliases {
			if a = ftmName(a); a != e.Properties["name"][0] {
				e.add("alias", a)
			}
		}
		if t.IsPlace {
			e.add("country", f.country(t.ID))
			e.add("addressEntity", ftmID("place", t.ID))
		}
		if err := f.enc.Encode(e); err != nil {
			return err
		}
		if err := f.member(t, around[t.Of]); err != nil {
			return err
		}
	}
	if !t.IsPlace {
		return nil
	}
	e := newFtM("Address", ftmID("place", t.ID))
	e.add("name", ftmNamed(t))
	e.add("full", ftmAddress(graph.PathOf(t.ID, around)))
	e.add("country", f.country(t.ID))
	if t.Lat != nil && t.Lon != nil {
		e.add("latitude", strconv.FormatFloat(*t.Lat, 'f', -1, 64))
		e.add("longitude", strconv.FormatFloat(*t.Lon, 'f', -1, 64))
	}
	return f.enc.Encode(e)
}

// member writes what an entity belongs to.
func (f ftm) member(t, of graph.Thing) error {
	owner := ftmSchemas[of.Kind]
	if owner == "" || of.ID == t.ID {
		return nil
	}
	schemaName, from, to := "UnknownLink", "subject", "object"
	if owner == "Organization" || owner == "PublicBody" {
		schemaName, from, to = "Membership", "member", "organization"
	}
	e := newFtM(schemaName, ftmID("membership", t.ID))
	e.add(from, ftmID("entity", t.ID))
	e.add(to, ftmID("entity", of.ID))
	e.add("role", "member")
	return f.enc.Encode(e)
}

// country is the code of a place's country, as the gazetteer has it.
func (f ftm) country(place string) string {
	p, _ := f.places.Place(place)
	return strings.ToLower(p.Country)
}
