package page

import (
	"strings"
	"testing"
)

func TestFragmentText(t *testing.T) {
	for in, want := range map[string]string{
		"":                                       "",
		"a &amp; b":                              "a & b",
		"one\n\ntwo":                             "one\n\ntwo",
		"<p>one\n two</p> three":                 "one two\n\nthree",
		"<b>o</b>ne <i>two</i>":                  "one two",
		"one<br>two<br><br>three":                "one\ntwo\n\nthree",
		"<div><div>one</div>two</div>":           "one\n\ntwo",
		"a<script>if (x < y) {}</script>b":       "a\n\nb",
		"a<style>p{}</style> b":                  "a\n\nb",
		"<!-- no -->one<![CDATA[no]]>":           "one",
		"<p>one<p>two":                           "one\n\ntwo",
		"5 < 6 and 7 > 6":                        "5 < 6 and 7 > 6",
		"<table><tr><td>a<td>b</table>":          "a\n\nb",
		"&lt;p&gt; is &#x41;&nbsp;tag&bogus;<i>": "<p> is A tag&bogus;",
		"<figure>x<figcaption>no</figcaption></figure>y": "x\n\ny",
		"<script>never closed":                           "",
	} {
		if got := FragmentText(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// FuzzFragmentText holds that paragraphs stand an empty line apart, and that nothing
// stands around them.
func FuzzFragmentText(f *testing.F) {
	for _, s := range []string{"plain", "<p>One<br>two</p><script>x</script>three", "a &lt;b&gt;", "<b><table><tr><td>x", "<br>\n<p> <br> a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := FragmentText(s)
		if got != strings.TrimSpace(got) || strings.Contains(s, "<") && strings.Contains(got, "\n\n\n") {
			t.Errorf("%q gives %q", s, got)
		}
	})
}
