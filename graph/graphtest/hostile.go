package graphtest

import (
	"fmt"

	"pgregory.net/rapid"

	"newsgraph/link"
	"newsgraph/schema"
)

// HostileNames are names that quoting, delimiters and escapes could break on.
var HostileNames = []string{
	"a\"b\"\"c", `back\slash \" \n \u0041 \\u0027 \`, "line\nfeed\r\nand\rreturn", "unit\x1fseparator;semi,comma|bar\ttab",
	"  spaces  ", "\ufeffbom", "\u2028line\u2029paragraph\u0085next", "\U0001F4F0 emoji \u202eright", "'); DROP // /* `x` $y {z} ${w} @v",
	"=1+1", "<a href='&amp;'>]]>", "\x01\x02\x7f\uffff\ufffe", "null", ":ID", "-1", "é e\u0301", "e\u200b\u0301 un\u00adseen", "\"quoted\"", "ESQ.,,; .",
}

// Hostile gives some random articles, some with those names wherever one can stand, and
// decisions on them.
func Hostile() ([]schema.Extraction, link.Decided) {
	xs := Sample(150, 11)
	for i := range 12 {
		x := rapid.Custom(Extraction).Example(i)
		x.ID = fmt.Sprint(x.ID, i)
		xs = append(xs, x)
	}
	for i, name := range HostileNames {
		x := Sample(5, uint64(100+i))[0]
		x.ID, x.Title, x.Source, x.URL = "id "+name, name, name, name
		if i%2 == 0 {
			x.URL = fmt.Sprintf("https://news.example/%d?q=%%27", i)
		}
		for k := range x.Events {
			e := &x.Events[k]
			e.Actor, e.Target, e.Source = hostileEntity(i), hostileEntity(i+k), hostileEntity(i+2*k)
			e.Source.Text = "Big " + name
			e.Action.Text, e.Rule, e.Evidence[0].Sentence = name, name, name
			e.Evidence[0].End = e.Evidence[0].Start + len(name)
			if k == 0 {
				path := []string{name, "Chad"}
				e.Place = &schema.Place{Text: name, Name: name, Kind: "city", ID: "y:" + name, Path: path, PathIDs: []string{"", "geo:2434508"}}
			}
		}
		xs = append(xs, x)
	}
	return xs, rapid.Custom(Decisions).Example(3)
}

// hostileEntity is the entity of a hostile name; there is one of every kind.
func hostileEntity(i int) *schema.Entity {
	kinds := []string{schema.KindPerson, schema.KindOrganization, schema.KindCountry, schema.KindGroup, schema.KindPlace, schema.KindObject, schema.KindEntity}
	i %= len(HostileNames)
	name := HostileNames[i]
	e := &schema.Entity{Text: name, Name: name, Kind: kinds[i%len(kinds)], ID: "x:" + name, Reason: name}
	if i > 0 {
		e.Parent = schema.Parent{Name: HostileNames[i-1], Kind: kinds[(i-1)%len(kinds)], ID: "x:" + HostileNames[i-1]}
	}
	return e
}
