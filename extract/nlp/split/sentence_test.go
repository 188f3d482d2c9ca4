package split

import (
	"strings"
	"testing"
)

// marked gives a text with "|" where a sentence begins, "?" where it may and
// "¶" where a paragraph does.
func marked(text string) string {
	var b strings.Builder
	at := 0
	for i, k := range Text(text) {
		b.WriteString(text[at:k.Start])
		switch {
		case i == 0:
		case k.Paragraph:
			b.WriteString("¶")
		case k.Sentence == Begins:
			b.WriteString("|")
		case k.Sentence == Perhaps:
			b.WriteString("?")
		}
		b.WriteString(text[k.Start:k.End])
		at = k.End
	}
	return b.String() + text[at:]
}

func TestSentences(t *testing.T) {
	for _, c := range []string{
		"One left. |Two stayed! |Nobody won.",
		"Police met U.S. ?President Ada Moss in the U.K. on Monday.",
		"He met Gen. Smith and Lt. Col. Ruiz. |They spoke with Sen. Baker and Capt. Owusu.",
		"J. K. Larsen wrote to Mr. A. Petrov of Acme Inc. in St. Louis.",
		"“We will not yield,” he said. |“Nor should we.” |She agreed.",
		`"Stop!" he shouted. |"Now."`,
		"He paused... and left. |Then… nothing.",
		"The No. 2 seed won at 5 p.m. on Jan. 3.",
		"It rose 3.5 percent vs. 2 percent in Sept. 2019.",
		"The statement (issued on Monday.) |Then silence.",
		"They agreed :-) ?Then they left.",
		"Buildings from 900 B.C.E. |The city fell.",
		"The report by E.F. ?Hutton came.",
		"See www.example.org |The page is old.",
		"It ended badly.. ?Nobody knew why.",
		"She said: “Go home.” |They did.",
		"The list: one, two. |three",
		"It cut costs (e.g. Power) and sold two units, i.e. The Star and cf. Table 2.",
		"Workers of the Lipa, Wisc. plant and the Hays, Calif. mill met.",
	} {
		text := strings.NewReplacer("|", "", "?", "").Replace(c)
		if got := marked(text); got != c {
			t.Errorf("\n got %s\nwant %s", got, c)
		}
	}
}

func TestParagraphs(t *testing.T) {
	long := strings.Repeat("Ministers met again today and agreed on nothing at all. ", 4)
	for _, c := range []string{
		"One\n\n¶Two\r\n\r\n¶Three\n \t\n¶Four",
		"\n\nOne\n",
		"Talks fail in capital\n¶The envoys of both countries went home on\nMonday after talks in the capital had led\nto nothing.",
		"The envoys of both countries went home on\nMonday after talks in the capital had led\n    ¶The ministers stayed.",
		"The envoys of both countries went home from\n    Ghana on Monday after talks in the capital\n    Accra had led to nothing.",
		"Envoys of the Lake\nChad states went home on Monday after talks in\nthe capital had led to nothing.",
		"TALKS FAIL\n¶Envoys of both countries went home on Monday\nafter talks in the capital had led to nothing.",
		"The envoys of both countries went home to\nGhana or Kenya on Monday after talks in the\nCongo had led to\nnothing.",
		"Talks fail\n¶" + long + "\n¶" + long,
		"Agenda:\n- ¶peace\n* ¶trade",
		"A line that\ngoes on in lower case",
		"One\u2028¶Two\u0085¶Three\r¶Four",
	} {
		c = strings.ReplaceAll(c, "- ¶", "¶- ")
		c = strings.ReplaceAll(c, "* ¶", "¶* ")
		got := strings.NewReplacer("|", "", "?", "").Replace(marked(strings.ReplaceAll(c, "¶", "")))
		if got != c {
			t.Errorf("\n got %q\nwant %q", got, c)
		}
	}
}
