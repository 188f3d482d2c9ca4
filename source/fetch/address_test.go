package fetch

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for address, want := range map[string]string{
		"HTTP://News.Example:80":               "http://news.example/",
		" https://news.example:443/a?b=c#d ":   "https://news.example/a?b=c",
		"https://news.example:8443/a":          "https://news.example:8443/a",
		"http://bücher.example/ü":              "http://xn--bcher-kva.example/%C3%BC",
		"http://[2606:4700::1]:80/":            "http://[2606:4700::1]/",
		"https://medium.example/@ann/a?at=b@c": "https://medium.example/@ann/a?at=b@c",
		"http://under_score.example/":          "http://under_score.example/",
	} {
		u, err := Parse(address)
		if err != nil || u.String() != want {
			t.Errorf("Parse(%q) = %v, %v", address, u, err)
			continue
		}
		if again, err := Parse(u.String()); err != nil || again.String() != want {
			t.Errorf("Parse of what it gave for %q: %v, %v", address, again, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for address, want := range map[string]Class{
		"ftp://news.example/": NotHTTP, "file:///etc/passwd": NotHTTP, "javascript:alert(1)": NotHTTP, "news.example": NotHTTP, "gopher://a/": NotHTTP,
		"http:///a": BadAddress, "http:news": BadAddress, "http://ann:SECRET@news.example/": BadAddress, "http://SECRET@news.example/": BadAddress,
		"http://ann:SEC%zzRET@news.example/": BadAddress, "http://ann:x/SECRET@news.example:a/": BadAddress, "http://a\nb/": BadAddress, "http://1.2.3/": BadAddress,
		"http://256.256.256.256/": BadAddress, "http://a..5/": BadAddress, "http://" + strings.Repeat("a", 3000): BadAddress, "http://a:99999999999999999999x/": BadAddress,
	} {
		_, err := Parse(address)
		wantClass(t, err, want)
		if err != nil && (strings.Contains(err.Error(), "SECRET") || strings.Contains(err.Error(), "RET@") || strings.ContainsAny(err.Error(), "\n\x1b")) {
			t.Errorf("%q: the error is %q", address, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"http://a/b?c#d", "https://u:p@h:80/", "http://[::1%25lo]:1/", "http://ü/", "http://0x7f.1/", "http:////a@b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if shown := Show(s); strings.ContainsAny(shown, "\n\r\x1b\u2028") {
			t.Errorf("Show(%q) = %q", s, shown)
		}
		u, err := Parse(s)
		if err != nil {
			if ClassOf(err) != BadAddress && ClassOf(err) != NotHTTP {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		if u.User != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.Fragment != "" {
			t.Errorf("Parse(%q) = %q", s, u)
		}
		if again, err := Parse(u.String()); err != nil || again.String() != u.String() {
			t.Errorf("Parse(%q) = %q, again %v, %v", s, u, again, err)
		}
	})
}
