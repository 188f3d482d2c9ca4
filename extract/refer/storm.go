package refer

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// stormWords stand before the name that the weather services give a storm.
var stormWords = map[string]bool{"hurricane": true, "typhoon": true, "cyclone": true, "storm": true, "super-typhoon": true, "supertyphoon": true}

// stormName is the name of a storm in a longer one: "Cyclone Larry" of "Category 5 Cyclone Larry". Empty for what is none.
func stormName(name string) string {
	words := strings.Fields(name)
	k := len(words) - 2
	if k < 0 || !stormWords[strings.ToLower(words[k])] {
		return ""
	}
	if k > 0 && words[k-1] == "Tropical" {
		k--
	}
	return strings.Join(words[k:], " ")
}

// stormEntity is a storm by its whole name.
func stormEntity(name string) schema.Entity {
	return schema.Entity{Name: name, Kind: schema.KindObject, ID: schema.EntityID(name)}
}

// storm files the storm whose name ends at a token, whether the model sees a name or not: the article will speak of
// "Larry".
func (n *names) storm(d *nlp.Doc, i int) {
	if i == 0 || !properNoun(&d.Tokens[i]) || !d.Tokens[i-1].Capitalised() {
		return
	}
	if name := stormName(d.Flat(max(i-2, 0), i+1)); name != "" {
		offerTo(n.storms, d.Tokens[i].Text, name)
	}
}
