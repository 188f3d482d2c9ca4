package browser

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"newsgraph/schema"
)

// grass is the grammar of GraSS as the Browser reads it, which has no comments: rules
// of a selector and properties in braces.
var (
	grassRule     = regexp.MustCompile(`\A(node|relationship)(\.[A-Za-z_]+)? \{\n((?:  [^\n]*\n)*)\}\n\s*`)
	grassProperty = regexp.MustCompile(`\A  ([a-z-]+): (#[0-9A-F]{6}|\d+px|"[^"]*");\z`)
)

// kinds says for each property what its values look like.
var kinds = map[string]string{
	"diameter": "px", "border-width": "px", "shaft-width": "px", "font-size": "px", "padding": "px",
	"color": "#", "border-color": "#", "text-color-internal": "#", "text-color-external": "#", "caption": `"`,
}

func readGrass(text string) (map[string]map[string]string, error) {
	rules := map[string]map[string]string{}
	for text != "" {
		m := grassRule.FindStringSubmatch(text)
		if m == nil {
			return nil, fmt.Errorf("no rule: %.40q", text)
		}
		text = text[len(m[0]):]
		selector := m[1] + m[2]
		if rules[selector] != nil {
			return nil, fmt.Errorf("%s has two rules", selector)
		}
		rules[selector] = map[string]string{}
		for _, line := range strings.Split(strings.TrimSuffix(m[3], "\n"), "\n") {
			p := grassProperty.FindStringSubmatch(line)
			if p == nil || !strings.Contains(p[2], kinds[p[1]]) || kinds[p[1]] == "" {
				return nil, fmt.Errorf("%s: no property: %q", selector, line)
			}
			rules[selector][p[1]] = p[2]
		}
	}
	return rules, nil
}

// TestStyle: every label and type of the graph has a rule, and no other has; shortcuts
// of one quad class have one colour, and those of two have two.
func TestStyle(t *testing.T) {
	rules, err := readGrass(Style())
	if err != nil {
		t.Fatal(err)
	}
	labels := []string{schema.LabelEntity, schema.LabelPlace, schema.LabelEvent, schema.LabelSentence, schema.LabelArticle,
		schema.LabelAlias, schema.LabelExtraction, schema.LabelStore, schema.LabelKey, schema.LabelWaiting, schema.LabelJournal}
	for _, kind := range []string{schema.KindPerson, schema.KindOrganization, schema.KindCountry, schema.KindGroup, schema.KindObject} {
		label, _ := schema.KindLabel(kind)
		labels = append(labels, label)
	}
	relations := append(schema.Relations(), schema.RelPerformed, schema.RelTargeted, schema.RelHappenedAt, schema.RelUsed, schema.RelSaidBy,
		schema.RelEvidencedBy, schema.RelPartOf, schema.RelLocatedIn, schema.RelMemberOf, schema.RelNames)
	want := map[string]bool{"node": true, "relationship": true}
	for _, l := range labels {
		want["node."+l] = true
	}
	for _, r := range relations {
		want["relationship."+r] = true
	}
	for selector := range want {
		if rules[selector] == nil {
			t.Errorf("%s has no rule", selector)
		}
	}
	for selector, rule := range rules {
		if !want[selector] {
			t.Errorf("%s is not in the graph", selector)
		}
		if strings.Contains(selector, ".") && rule["caption"] == "" {
			t.Errorf("%s has no caption", selector)
		}
	}
	colours := map[string]string{} // by quad class
	for _, info := range schema.Types() {
		colour := rules["relationship."+info.Relation]["color"]
		if before := colours[info.Quad]; before != "" && before != colour {
			t.Errorf("%s is %s, others of %s are %s", info.Relation, colour, info.Quad, before)
		}
		colours[info.Quad] = colour
	}
	classes := map[string]string{}
	for class, colour := range colours {
		if classes[colour] != "" {
			t.Errorf("%s and %s are both %s", class, classes[colour], colour)
		}
		classes[colour] = class
	}
}

// TestKindsWinOverEntity: the Browser lets later rules win, and Entity says least.
func TestKindsWinOverEntity(t *testing.T) {
	at := func(label string) int { return strings.Index(Style(), "node."+label+" {") }
	for _, label := range []string{"Person", "Organization", "Country", "Group", "Object", "Place"} {
		if at(label) < at("Entity") {
			t.Errorf("the rule of %s stands before that of Entity, which hides it", label)
		}
	}
	if at("Country") < at("Place") {
		t.Error("the rule of Country stands before that of Place, which hides it")
	}
}

func TestReadGrassRefuses(t *testing.T) {
	for _, bad := range []string{"node {", "/* no */\nnode {\n}\n", "node {\n  colour: #FFFFFF;\n}\n", "node {\n  color: red;\n}\n", "node {\n  color: 5px;\n}\n", "edge {\n}\n"} {
		if _, err := readGrass(bad); err == nil {
			t.Errorf("%q is taken for GraSS", bad)
		}
	}
}
