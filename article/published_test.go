package article

import "testing"

// TestPublishedFromFileName holds that the name of a file that is one article dates
// it last of all.
func TestPublishedFromFileName(t *testing.T) {
	dated := storyAfter("Army crosses the river", "21 March 2024")
	for _, c := range []struct{ name, file, text, want string }{
		{"day first", "in/2024-03-22-army.txt", storyAfter(), "2024-03-22"},
		{"day last", "army_20240322.txt", storyAfter(), "2024-03-22"},
		{"the text states another", "2024-03-22-army.txt", dated, ""}, // Clean gives it
		{"in the middle", "after-2024-03-22-attack.txt", storyAfter(), ""},
		{"a folder's", "2024-03-22/army.txt", storyAfter(), ""},
		{"a page", "2024-03-22-army.html", pageOf("", "<h1>Army crosses the river</h1>"), "2024-03-22"},
		{"a page with an address", "2024-03-22-army.html", pageOf(`<link rel="canonical" href="https://post.example/2024/03/21/army">`, ""), ""},
		{"a dump", "2024-03-22.jsonl", `{"id":"a","text":"Troops crossed the river at dawn."}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			it := readAll(c.file, c.text, Options{})[0]
			if it.Err != nil || it.Article.Published != c.want {
				t.Errorf("%q, %v; want %q", it.Article.Published, it.Err, c.want)
			}
		})
	}
}
