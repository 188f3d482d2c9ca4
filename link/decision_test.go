package link

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"newsgraph/schema"
)

func read(t testing.TB, rows ...string) []Decision {
	t.Helper()
	out, err := Read(strings.NewReader(strings.Join(rows, "\n")), "d.tsv")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func decided(t testing.TB, rows ...string) Decided {
	t.Helper()
	d, err := Decide(read(t, rows...))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const (
	frontIsRed = "link\tg:front\tRed Front\tn:old\tFront of Reds\tsince 2020"
	redIsArmy  = "link\tg:army\tGrand Army\tg:front\tRed Front"
	apart      = "split\tg:army\tGrand Army\tn:guard\tHome Guard"
)

func TestReadWrite(t *testing.T) {
	rows := read(t, "# a remark", "", frontIsRed+"\r", redIsArmy, apart)
	var b bytes.Buffer
	if err := Write(&b, rows); err != nil {
		t.Fatal(err)
	}
	again, err := Read(&b, "again")
	if diff := cmp.Diff(rows, again); err != nil || diff != "" || len(rows) != 3 || rows[0].Note != "since 2020" {
		t.Errorf("written and read again (%v):\n%s", err, diff)
	}
}

// TestReadRefuses: an error names the file, the line and what is wrong.
func TestReadRefuses(t *testing.T) {
	for row, want := range map[string]string{
		"link\ta\tA\tb":         "4 columns",
		"join\ta\tA\tb\tB":      `"join" is neither link nor split`,
		"link\t\tA\tb\tB":       "an id is empty",
		"link\ta\t \tb\tB":      "a name is empty",
		"link\ta\tA\ta\tB":      "one already",
		"split\ta\tA\ta\tthe a": "from itself",
		"link\ta\tA\xff\tb\tB":  "not text",
	} {
		_, err := Read(strings.NewReader("# head\n"+row), "my.tsv")
		if !errors.Is(err, ErrDecision) || !strings.HasPrefix(err.Error(), "my.tsv:2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v; want %q", row, err, want)
		}
	}
}

func TestDecideContradiction(t *testing.T) {
	for _, rows := range [][]string{
		{apart, "link\tg:army\tGrand Army\tn:guard\tHome Guard"},
		{apart, redIsArmy, "link\tn:guard\tHome Guard\tg:front\tRed Front"},
		{"split\tg:front\tRed Front\tg:front\tRF", "link\tg:front\tRed Front\t" + schema.EntityID("RF") + "\tRF"},
	} {
		if _, err := Decide(read(t, rows...)); !errors.Is(err, ErrDecision) {
			t.Errorf("%q can both hold: %v", rows, err)
		}
	}
}

// TestStands: who stands for whom, over several rows in any order.
func TestStands(t *testing.T) {
	for _, rows := range [][]string{{frontIsRed, redIsArmy, apart}, {apart, redIsArmy, frontIsRed}} {
		d := decided(t, rows...)
		for id, want := range map[string]string{"n:old": "g:army", "g:front": "g:army", "g:army": "", "n:guard": "", "x": ""} {
			if got, _ := d.Stands(id); got.ID != want && (want != "" || got.ID != id) {
				t.Errorf("%s is %q, want %q", id, got.ID, want)
			}
		}
		if !d.Apart("n:guard", "g:army") || d.Apart("n:old", "g:army") {
			t.Error("who is apart from whom")
		}
	}
}

func mention(text, name, id string) *schema.Entity {
	return &schema.Entity{Text: text, Name: name, ID: id, Reason: "alias"}
}

func TestApply(t *testing.T) {
	x := schema.Extraction{ID: "a", Events: []schema.Event{
		{Actor: mention("the Front", "Red Front", "g:front"), Target: mention("Front of Reds", "Front of Reds", "n:old"), Place: &schema.Place{ID: "n:old", Name: "Old", Path: []string{"Old", "Norland"}}},
		{Actor: mention("RF", "Red Front", "g:front"), Source: mention("they", "Red Front", "g:front")},
	}}
	before := cmp.Diff(x, schema.Extraction{})
	d := decided(t, frontIsRed, "split\tg:front\tRed Front\tg:front\tRF")
	got := d.Apply(x)
	rf := schema.EntityID("RF")
	for _, c := range []struct{ what, got, want string }{
		{"what stands for others stays", got.Events[0].Actor.ID + got.Events[0].Actor.Reason, "g:frontalias"},
		{"what is linked is the other", got.Events[0].Target.ID + " " + got.Events[0].Target.Name + " " + got.Events[0].Target.Reason, "g:front Red Front decided"},
		{"the words stay", got.Events[0].Target.Text, "Front of Reds"},
		{"a place is linked too", got.Events[0].Place.ID + got.Events[0].Place.Path[0] + got.Events[0].Place.Path[1], "g:frontRed FrontNorland"},
		{"a split name", got.Events[1].Actor.ID + got.Events[1].Actor.Name, rf + "RF"},
		{"a pronoun where the article uses both names", got.Events[1].Source.ID, "g:front"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	if cmp.Diff(x, schema.Extraction{}) != before {
		t.Error("the extraction that was given changed")
	}
	x.Events = x.Events[1:]
	if got := d.Apply(x); got.Events[0].Source.ID != rf {
		t.Errorf("a pronoun where the article uses the split name alone: %q", got.Events[0].Source.ID)
	}
}

// TestTouched: an extraction of nothing that is touched is the same under both.
func TestTouched(t *testing.T) {
	ids := []string{"a", "b", "c", "d", "e"}
	row := rapid.Custom(func(t *rapid.T) Decision {
		pick := func(label string) Name {
			id := rapid.SampledFrom(ids).Draw(t, label)
			return Name{id, strings.ToUpper(id) + rapid.SampledFrom([]string{"", " x"}).Draw(t, "name")}
		}
		return Decision{Verb: rapid.SampledFrom([]Verb{Link, Split}).Draw(t, "verb"), A: pick("A"), B: pick("B")}
	})
	draw := func(t *rapid.T, label string) Decided {
		d, err := Decide(rapid.SliceOfN(row, 0, 3).Draw(t, label))
		if err != nil {
			t.Skip(err)
		}
		return d
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, "a"), draw(t, "b")
		if back, err := Restore(a.String()); err != nil || back.String() != a.String() {
			t.Fatalf("restored %q, %v", back, err)
		}
		touched := map[string]bool{}
		for _, id := range a.Touched(b) {
			touched[id] = true
		}
		for _, id := range ids {
			x := schema.Extraction{Events: []schema.Event{{Actor: mention(strings.ToUpper(id)+" x", "N", id), Target: mention("it", "N", id), Place: &schema.Place{ID: id}}}}
			under := a.Apply(x)
			if diff := cmp.Diff(under, b.Apply(x)); diff != "" && !touched[under.Events[0].Actor.ID] && !touched[under.Events[0].Target.ID] && !touched[under.Events[0].Place.ID] {
				t.Fatalf("%s is another, and nothing that the first graph has of it is touched:\n%s", id, diff)
			}
		}
	})
}

// TestDecideOneLine: what would break the file is refused before it is written.
func TestDecideOneLine(t *testing.T) {
	for _, d := range []Decision{
		{Verb: Link, A: Name{"a", "Red\nFront"}, B: Name{"b", "RF"}},
		{Verb: Link, A: Name{"a", "Red Front"}, B: Name{"b\tc", "RF"}},
		{Verb: Split, A: Name{"a", "Red Front"}, B: Name{"b", "RF"}, Note: "one\rtwo"},
	} {
		if _, err := Decide([]Decision{d}); !errors.Is(err, ErrDecision) {
			t.Errorf("%q: %v", d, err)
		}
	}
}
