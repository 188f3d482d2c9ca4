package clean

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/article/words"
	"newsgraph/schema"
)

// cleanCase is a text and what Clean makes of it: blocks as "kind: text" and
// removals as "reason: text", each newline inside written as a space.
type cleanCase struct {
	name, title, text string
	blocks            []string
	removed           []string
}

var story = []string{"Troops of the northern command crossed the river at dawn on Monday.", "They met no resistance in the villages beyond it, a spokesman said."}

// with puts paragraphs around the story.
func with(before []string, after ...string) string {
	return strings.Join(append(append(append([]string{}, before...), story...), after...), "\n\n")
}

func storyBlocks(more ...string) []string {
	return append(more, "paragraph: "+story[0], "paragraph: "+story[1])
}

func show(l Layout, text string) (blocks, removed []string) {
	for _, b := range l.Blocks {
		blocks = append(blocks, b.Kind.String()+": "+words.OneLine(b.Of(text)))
	}
	for _, r := range l.Removed {
		removed = append(removed, r.Reason+": "+words.OneLine(r.Of(text)))
	}
	return blocks, removed
}

func runCleanCases(t *testing.T, cases []cleanCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			l := Clean(schema.Article{Title: c.title, Text: c.text})
			checkTiling(t, c.text, l)
			blocks, removed := show(l, c.text)
			if d := cmp.Diff(c.blocks, blocks); d != "" {
				t.Errorf("blocks (-want +got):\n%s", d)
			}
			if d := cmp.Diff(c.removed, removed); d != "" {
				t.Errorf("removed (-want +got):\n%s", d)
			}
		})
	}
}

// cleanCases are whole pages; the rules have tables of their own.
var cleanCases = []cleanCase{
	{name: "nothing", text: " \n\n\u200b\n"},
	{
		name: "a page with everything", text: "Army retakes border town from rebels\n\nMarch 3, 2021\nBy Anna Koval\n\nGORIS, Armenia (AP) — Troops retook the town.\n\nThey met no resistance there. (AP Photo/Jo Doe)\n\nA minister thanked them on television.\n\nShare this article\n",
		blocks:  []string{"title: Army retakes border town from rebels", "paragraph: Troops retook the town.", "paragraph: A minister thanked them on television."},
		removed: []string{"date line: March 3, 2021", "byline: By Anna Koval", "caption: They met no resistance there. (AP Photo/Jo Doe)", "share bar: Share this article"},
	},
	{name: "one sentence is the story", text: "Share this, the minister told crowds (AFP)", blocks: []string{"paragraph: Share this, the minister told crowds (AFP)"}},
	{name: "one line in title case is the story", text: "Rebels Seize Northern Town", blocks: []string{"paragraph: Rebels Seize Northern Town"}},
	{
		name: "a signature after the only sentence", text: "Rebels seized a town in the north. (AFP)",
		blocks: []string{"paragraph: Rebels seized a town in the north."}, removed: []string{"agency tag: (AFP)"},
	},
	{
		name: "headline opens the only paragraph", title: "Bridge falls into the Oder", text: "Bridge falls into the Oder. A bridge fell into the Oder on Friday, the police in Opole said. (Anna Nowak / Opole Post)",
		blocks:  []string{"title: Bridge falls into the Oder.", "paragraph: A bridge fell into the Oder on Friday, the police in Opole said."},
		removed: []string{"picture credit: (Anna Nowak / Opole Post)"},
	},
}

func TestClean(t *testing.T) { runCleanCases(t, cleanCases) }

func TestPublished(t *testing.T) {
	for _, c := range []struct{ name, given, text, want string }{
		{"given wins", "2020-01-02", with([]string{"Headline of the day", "3 May 2021"}), "2020-01-02"},
		{"given with a time", "2020-01-02T23:30:00-05:00", with(nil), "2020-01-02"},
		{"date line", "", with([]string{"Headline of the day", "Published: Monday, 3 May 2021, 10:30 GMT | Updated 4 May 2021"}), "2021-05-03"},
		{"dateline with a year", "", "ROME, 4 JAN 90 (ANSA) -- Ministers met.\n\nThey agreed on nothing.", "1990-01-04"},
		{"dateline without a year", "", "ROME, Jan. 4 (ANSA) -- Ministers met.\n\nThey agreed on nothing.", ""},
		{"only at the head", "", with(nil, story[0]+" Again.", story[1]+" Twice.", "So it went on for days.", "Nobody knew why.", "3 May 2021"), ""},
		{"none", "", with(nil), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Clean(schema.Article{Published: c.given, Text: c.text}).Published; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestPublishedFromAddress holds the order: the article's own day, that of its
// text, that of its address.
func TestPublishedFromAddress(t *testing.T) {
	const address = "https://post.example/2024/03/22/army"
	dated := with([]string{"Army crosses the river", "21 March 2024"})
	dateline := "KABUL, Dec. 30 (AFP) - " + story[0] + "\n\n" + story[1]
	for _, c := range []struct{ name, given, text, address, want string }{
		{"given", "2024-03-20", dated, address, "2024-03-20"},
		{"text", "", dated, address, "2024-03-21"},
		{"address", "", with(nil), address, "2024-03-22"},
		{"a dateline takes its year from the address", "", dateline, "https://post.example/2025/01/01/army", "2024-12-30"},
		{"none", "", with(nil), "https://post.example/army", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Clean(schema.Article{Published: c.given, Text: c.text, URL: c.address}).Published; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
