package article

import (
	"testing"

	"newsgraph/schema"
)

func TestDayOfAddress(t *testing.T) {
	for _, c := range []struct{ address, want string }{
		{"https://post.example/2024/03/22/army-crosses-river", "2024-03-22"},
		{"https://post.example/world/2024/3/2/army", "2024-03-02"},
		{"https://post.example/world/2024/mar/22/army-crosses", "2024-03-22"},
		{"https://post.example/world/2024/March/22/army-crosses", "2024-03-22"},
		{"https://post.example/2024/0322/c1002-army.html", "2024-03-22"},
		{"https://post.example/20240322/army.html", "2024-03-22"},
		{"https://post.example/2024-03-22/army", "2024-03-22"},
		{"https://post.example/army-crosses-river-2024-03-22/", "2024-03-22"},
		{"https://post.example/2024-03-22-army.html", "2024-03-22"},
		{"https://post.example/army_20240322.html", "2024-03-22"},
		{"https://post.example/2024/03/army-crosses", ""},                  // a month
		{"https://post.example/2024/13/45/army", ""},                       // no such day
		{"https://post.example/2024/02/30/army", ""},                       // no such day
		{"https://post.example/story/1202403221", ""},                      // a number
		{"https://post.example/a-20240322123", ""},                         // a number
		{"https://post.example/twenty-years-after-2001-09-11-attacks", ""}, // the day of what it tells of
		{"https://post.example/2024-03-22-army/2024-03-25-more", ""},       // two days
		{"https://post.example/army?date=2024-03-22", ""},                  // a calendar
		{"https://post.example/2024/03/22", "2024-03-22"},
		{"https://post.example/army", ""},
		{"://", ""},
		{"", ""},
	} {
		if got := dayOfAddress(c.address); got != c.want {
			t.Errorf("%s: %q, want %q", c.address, got, c.want)
		}
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

// TestPublishedFromFileName holds that the name of a file that is one article dates
// it last of all.
func TestPublishedFromFileName(t *testing.T) {
	dated := with([]string{"Army crosses the river", "21 March 2024"})
	for _, c := range []struct{ name, file, text, want string }{
		{"day first", "in/2024-03-22-army.txt", with(nil), "2024-03-22"},
		{"day last", "army_20240322.txt", with(nil), "2024-03-22"},
		{"the text states another", "2024-03-22-army.txt", dated, ""}, // Clean gives it
		{"in the middle", "after-2024-03-22-attack.txt", with(nil), ""},
		{"a folder's", "2024-03-22/army.txt", with(nil), ""},
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

func FuzzDayOfAddress(f *testing.F) {
	for _, s := range []string{"https://a.example/2024/03/22/x", "/2024-03-22-x.html", "%zz", "20240322"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d := dayOfAddress(s); d != "" {
			if again, ok := Day(d); !ok || again != d {
				t.Errorf("%q gives %q, which is no day", s, d)
			}
		}
	})
}
