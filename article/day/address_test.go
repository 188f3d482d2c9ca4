package day

import "testing"

func TestOfAddress(t *testing.T) {
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
		if got := OfAddress(c.address); got != c.want {
			t.Errorf("%s: %q, want %q", c.address, got, c.want)
		}
	}
}

func FuzzOfAddress(f *testing.F) {
	for _, s := range []string{"https://a.example/2024/03/22/x", "/2024-03-22-x.html", "%zz", "20240322"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d := OfAddress(s); d != "" {
			if again, ok := Of(d); !ok || again != d {
				t.Errorf("%q gives %q, which is no day", s, d)
			}
		}
	})
}
