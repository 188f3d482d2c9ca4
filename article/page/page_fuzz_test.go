package page

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/article/day"
)

// FuzzRead holds that a page gives a text or an Error that says why not, a day or
// none, and is read the same each time.
func FuzzRead(f *testing.F) {
	f.Add([]byte("<html><body>"+storyHTML+"</body></html>"), "")
	f.Add([]byte("<meta charset=gbk>\xc4\xe3\xba\xc3"), "utf-8")
	f.Add([]byte(`<title>A - B</title><h1>A</h1><time datetime="2024-03-22">x</time><p class="caption">x</p><nav>`), "no-such")
	f.Fuzz(func(t *testing.T, b []byte, label string) {
		p, err := Read(b, label)
		var e *Error
		if (p.Text == "") != (err != nil) || err != nil && (!errors.As(err, &e) || e.Detail == "") {
			t.Errorf("the text %q and the error %v", p.Text, err)
		}
		if d, _ := day.Of(p.Published); d != p.Published {
			t.Errorf("the day %q", p.Published)
		}
		again, _ := Read(b, label)
		if d := cmp.Diff(p, again); d != "" {
			t.Errorf("read twice (-first +second):\n%s", d)
		}
	})
}
