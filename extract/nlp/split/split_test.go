package split

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// words gives the tokens of a text, parted by blanks.
func words(text string) string {
	var out []string
	for _, k := range Text(text) {
		out = append(out, text[k.Start:k.End])
	}
	return strings.Join(out, " ")
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{" \n\t ", ""},
		{"The envoy left.", "The envoy left ."},
		{"(“No,” she said.)", "( “ No , ” she said . )"},
		{`He said: "Go!"`, `He said : " Go ! "`},
		{"«Oui» and „ja“", "« Oui » and „ ja “"},
		{"a well-known, 70-year-old ex-minister", "a well - known , 70 - year - old ex - minister"},
		{"the talks—long overdue—failed", "the talks — long overdue — failed"},
		{"one--two, pages 10-12", "one -- two , pages 10 - 12"},
		{"Kenya's ministers' aides’ aide’s", "Kenya 's ministers ' aides ’ aide ’s"},
		{"I don't, can’t, won't and cannot", "I do n't , ca n’t , wo n't and can not"},
		{"they're we'll I've she'd", "they 're we 'll I 've she 'd"},
		{"The U.S. and the U.N.", "The U.S. and the U.N."},
		{"Mr. Okoro, Ph.D., met Gen. Diaz at 9 a.m.", "Mr. Okoro , Ph.D. , met Gen. Diaz at 9 a.m."},
		{"at 10am on Jan. 3 in mid-Sept.", "at 10 am on Jan. 3 in mid - Sept."},
		{"1,000 men, $5, €3.50, US$20m, 30%", "1,000 men , $ 5 , € 3.50 , US$ 20 m , 30 %"},
		{"10km away at 8:30, -5°C", "10 km away at 8:30 , -5 ° C"},
		{"5mm, 3kg, 90mph", "5 mm , 3 kg , 90 mph"},
		{"see www.example.org/a?b=1, or https://example.org.", "see www.example.org/a?b=1 , or https://example.org ."},
		{"mail press@example.org (urgent)", "mail press@example.org ( urgent )"},
		{"#peace @envoy *** ...", "# peace @envoy * * * ..."},
		{"Fine :-) and good:) <3", "Fine :-) and good :) <3"},
		{"and/or input/output either/or", "and/or input / output either / or"},
		{"Wait… what?!", "Wait … what ? !"},
		{"end.Start of it", "end . Start of it"},
		{"aged 8) and 9)", "aged 8 ) and 9 )"},
		{"They wed in May; photo id.", "They wed in May ; photo id ."},
		{"Zoë’s café, Łódź-born", "Zoë ’s café , Łódź - born"},
		{"ȺȺȺ's end", "ȺȺȺ 's end"},
		{"one\u00a0two\u2003three", "one two three"},
		{"don&rsquo;t", "don&rsquo;t"},
		{"a\xffb \xc3( \xe2\x80", "a \xff b \xc3 ( \xe2 \x80"},
		{"🚨Breaking🚨 © 2024", "🚨 Breaking 🚨 © 2024"},
	} {
		if got := words(c.text); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestNorms(t *testing.T) {
	text := "They don't like Jan."
	var got []string
	for _, k := range Text(text) {
		got = append(got, k.Norm)
	}
	if want := []string{"", "do", "not", "", "January"}; !slices.Equal(got, want) {
		t.Errorf("norms %q, want %q", got, want)
	}
}

func TestSpaces(t *testing.T) {
	var got []bool
	for _, k := range Text("(No)\nwell, then ") {
		got = append(got, k.Space)
	}
	if want := []bool{false, false, true, false, true, true}; !slices.Equal(got, want) {
		t.Errorf("spaces %v, want %v", got, want)
	}
}

func TestAddresses(t *testing.T) {
	for s, want := range map[string]bool{
		"example.org": true, "http://example.org:8080/x": true, "a.b@c.example.org": true, "ftp://u:p@example.org": true,
		"8.8.8.8/dns": true, "x@y.co@z.example": true, "http://example.org/@me": true, "münchen.de": true,
		"example": false, "example.Org": false, "end.Start": false, ".org": false, "a..org": false, "-a.org": false,
		"x.org:9": false, "1.2.3": false, "": false, "@example.org": false, "a.b.c": false, "://example.org": false,
	} {
		if got := isAddress(s); got != want {
			t.Errorf("isAddress(%q) = %v", s, got)
		}
	}
}

// checkInvariants fails unless the tokens are in order, free of white space,
// and together cover all that is not.
func checkInvariants(t *testing.T, text string, tokens []Token) {
	t.Helper()
	at := 0
	for i, k := range tokens {
		if k.Start < at || k.End <= k.Start || k.End > len(text) {
			t.Fatalf("%q: token %d is %+v after offset %d", text, i, k, at)
		}
		if gap := strings.TrimFunc(text[at:k.Start], unicode.IsSpace); gap != "" {
			t.Fatalf("%q: %q is in no token", text, gap)
		}
		if strings.ContainsFunc(text[k.Start:k.End], unicode.IsSpace) {
			t.Fatalf("%q: token %q has white space", text, text[k.Start:k.End])
		}
		if k.Paragraph && k.Sentence != Begins || i == 0 && !k.Paragraph {
			t.Fatalf("%q: token %d: %+v", text, i, k)
		}
		at = k.End
	}
	if rest := strings.TrimFunc(text[at:], unicode.IsSpace); rest != "" {
		t.Fatalf("%q: %q is in no token", text, rest)
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", "He didn't go. “Why?” she’d asked…", "ȺȺȺ's", "a\n\nb\r\nc", "\xff\xfe", "&rsquo;s", "U.S. Gen. A. Li :-)",
		"http://a.b/c@d.ef", "$1,000.50-60km/h!!", "\u0085\u2028x\x1c", strings.Repeat("(\"", 99), "- a\n- b\n  c",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkInvariants(t, text, Text(text))
	})
}

// TestTimeIsLinear gives texts that make careless splitters quadratic.
func TestTimeIsLinear(t *testing.T) {
	size, limit := 1<<20, 10*time.Second
	if underRace {
		size /= 8
	}
	for _, unit := range []string{"a", "(", "a.", "“", "'s ", "a@b.c", ".", ". ", "\n", "\n\n", "-a", "ȺȺȺ's ", "\xff", "...", "x\n", "http://", strings.Repeat("(", 199) + " "} {
		text := strings.Repeat(unit, size/len(unit))
		start := time.Now()
		tokens := Text(text)
		if took := time.Since(start); took > limit {
			t.Errorf("%d bytes of %.10q took %v", size, unit, took)
		} else {
			t.Logf("%-12.10q %8d tokens %v", unit, len(tokens), took)
		}
	}
}
