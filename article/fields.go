package article

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"newsgraph/article/shown"
	"newsgraph/article/words"
)

// synonyms are the names under which files give the fields of an article, in the
// order in which they are tried.
var synonyms = []struct {
	ours  string
	names []string
}{
	{"id", []string{"id", "guid"}},
	{"text", []string{"text", "body", "content", "maintext", "article"}},
	{"title", []string{"title", "headline"}},
	{"published", []string{"published", "date", "date_publish", "pubdate", "publish_date", "published_at"}},
	{"url", []string{"url", "link"}},
	{"source", []string{"source", "publisher", "source_domain", "site"}},
}

// FieldNames lists what Options.Fields may map. "date" is another name of
// "published".
func FieldNames() []string {
	var out []string
	for _, s := range synonyms {
		out = append(out, s.ours)
	}
	return append(out, "date")
}

// record is what a line or row holds.
type record interface {
	// value is a field as text; mapped says that the name is the user's, which may
	// lead into objects. It is false where there is no such field.
	value(name string, mapped bool) (string, bool)
	// text is like value, but for strings only.
	text(name string, mapped bool) (string, bool)
	// names lists the fields that there are, in an order that does not change.
	names() []string
}

// mapped is the file's name of a field of ours, as the user gave it.
func (o Options) mapped(ours string) string {
	if ours == "published" {
		return cmp.Or(o.Fields[ours], o.Fields["date"])
	}
	return o.Fields[ours]
}

// fill makes an article of a record, or the error of the item.
func fill(it *Item, r record, o Options) {
	a := &it.Article
	fail := func(class Class, detail string) {
		it.Err = &Error{File: it.File, Line: it.Line, Offset: it.Offset, ID: a.ID, Class: class, Detail: detail}
	}
	for _, s := range synonyms {
		name := o.mapped(s.ours)
		if name == "" {
			continue
		}
		if _, there := r.value(name, true); !there && s.ours == "text" {
			fail(NoText, missing(name, s.ours, r))
			return
		} else if !there {
			it.note(missing(name, s.ours, r))
		}
	}
	get := func(ours string) string { return strings.TrimSpace(pick(ours, r.value, o)) }
	a.ID, a.URL, a.Source = get("id"), get("url"), get("source")
	a.Title = words.OneLine(get("title"))
	a.Published = publicationDay(it, get("published"))
	if a.Text = pick("text", r.text, o); a.Text == "" {
		fail(NoText, noString(r, o))
	}
}

// pick is the first of a field's names that has a value.
func pick(ours string, get func(name string, mapped bool) (string, bool), o Options) string {
	if name := o.mapped(ours); name != "" {
		v, _ := get(name, true)
		return v
	}
	for _, s := range synonyms {
		if s.ours != ours {
			continue
		}
		for _, name := range s.names {
			if v, _ := get(name, false); v != "" {
				return v
			}
		}
	}
	return ""
}

// noString says that a record has no text.
func noString(r record, o Options) string {
	if name := o.mapped("text"); name != "" {
		return fmt.Sprintf("no string in the field %q, which is to be the text", name)
	}
	if _, there := r.value("text", false); there {
		return `no string in the field "text"`
	}
	return `no string in the field "text": ` + fieldsOf(r)
}

// missing says that a record lacks a field that the user has named.
func missing(name, ours string, r record) string {
	return fmt.Sprintf("no field %q, which is to be the %s: %s", name, ours, fieldsOf(r))
}

// fieldsOf names the first fields of a record.
func fieldsOf(r record) string {
	names := slices.Clone(r.names())
	if len(names) == 0 {
		return "there are no fields"
	}
	rest := ""
	if len(names) > 12 {
		names, rest = names[:12], ", …"
	}
	for i, n := range names {
		names[i] = shown.Text(n[:min(len(n), 40)])
	}
	return "the fields are " + strings.Join(names, ", ") + rest
}
