package article

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"newsgraph/internal/needs"
)

// TestHostileMarkup has pages whose markup is wrong in the ways that the tests of
// browsers have. The article around is found all the same.
func TestHostileMarkup(t *testing.T) {
	for name, odd := range map[string]string{
		"comment":                "<!-- a -- b --><!--> <!---> <!- x -->",
		"CDATA":                  "<![CDATA[ x > y ]]>",
		"processing instruction": "<?php echo 1 ?>",
		"nested tables":          strings.Repeat("<table><tr><td>", 50) + "x" + strings.Repeat("</table>", 50),
		"text in a table":        "<table>x<tr>y<td>z</table>",
		"script in a table":      "<table><script>var x = '</table>'</script><tr><td>x</table>",
		"script with a comment":  "<script><!-- <script> </script> --></script>",
		"marks that cross":       "<b><i>x</b></i><p><b>y<div>z</b></div>",
		"forms in forms":         "<form><form></form></form>",
		"attributes":             `<p a='"' b="'" c=d=e <f =g h=">">x</p>`,
		"a name twice":           `<p id=a id=b>x</p>`,
		"svg":                    "<svg><title>x</title><foreignObject><p>x</foreignObject></svg>",
		"math":                   "<math><mi><b>x</b></mi></math>",
		"template":               "<template><tr><td>x</template>",
		"select":                 "<select><option><p>x</select>",
		"second body":            "<body class=x><html lang=y><head><title>z</title></head>",
		"bogus end":              "</br></p></x></script>",
		"entities":               "&#0; &#x110000; &#xd800; &notanentity; &amp &lt",
		"NUL":                    "x\x00y <scr\x00ipt>z</scr\x00ipt>",
		"a frame set":            "<frameset><frame></frameset>",
		"plain names":            "<_a><1><é>x",
	} {
		t.Run(name, func(t *testing.T) {
			it := readAll("a.html", pageOf("<title>Army crosses</title>", odd), Options{})[0]
			checkItem(t, it)
			if it.Err != nil || !strings.Contains(it.Article.Text, "crossed the river at dawn") || strings.Contains(it.Article.Text, "\x00") {
				t.Errorf("%v: %.200q", it.Err, it.Article.Text)
			}
		})
	}
}

// TestUnclosedMarkup has what swallows the rest of a page: no article then, but
// no crash.
func TestUnclosedMarkup(t *testing.T) {
	for _, odd := range []string{"<!--", "<!-- --", "<script>", "<script><!-- <script>", "<style>", "<textarea>", "<title>", "<plaintext>", "<xmp>", "<iframe>", "<noscript>", "<p a='", "<p ", "<", "</", "<!", "<![CDATA["} {
		for _, page := range []string{pageOf("", odd), odd, pageOf("", "") + odd} {
			items := readAll("a.html", page, Options{})
			if len(items) != 1 {
				t.Fatalf("%q: %d items", odd, len(items))
			}
			checkItem(t, items[0])
		}
	}
}

// TestGiantPages has pages at the limit of their size that are made to cost much.
func TestGiantPages(t *testing.T) {
	attributes := func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, " a%d=x", i)
		}
		return b.String()
	}
	n, most, deep := needs.Size(6<<20), needs.Size(15<<20), needs.Size(200_000)
	for name, page := range map[string]string{
		"divs":                strings.Repeat("<div>", deep),
		"divs and an article": strings.Repeat("<div>", deep) + pageOf("", ""),
		"attributes":          "<html><body><div" + attributes(most) + ">" + pageOf("", ""),
		"attributes of body":  "<html><body>x" + strings.Repeat("<body"+attributes(n/100)+">", 100),
		"one attribute":       `<html><body><div class="` + strings.Repeat("date ", n/5) + `">x</div>`,
		"a table":             "<html><body><table>" + strings.Repeat("<tr><td>1<td>2", n/14),
		"formatting":          "<html><body>" + strings.Repeat("<b><i><u><p>x", n/130),
		"links":               "<html><body>" + strings.Repeat("<a href=x>y", n/110),
		"metas":               "<html><head>" + strings.Repeat("<meta name=date content=x>", n/260) + "</head><body>x",
		"dates":               "<html><body>" + strings.Repeat("<time class=date>2024</time>", n/280),
		"scripts":             "<html><body>" + strings.Repeat(`<script type="application/ld+json">[[[[[[</script>`, n/50),
		"linked data":         `<html><body><script type="application/ld+json">` + strings.Repeat("[", n) + "</script>",
		"text":                "<html><body><p>" + strings.Repeat("The army met. ", n/14),
		"entities":            "<html><body><p>" + strings.Repeat("&amp;", n/5),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			bounded(t, 60*time.Second, 3<<30, func() {
				items := readAll("a.html", page, Options{})
				if len(items) != 1 {
					t.Fatalf("%d items", len(items))
				}
				checkItem(t, items[0])
			})
			t.Log(time.Since(start))
		})
	}
}

func TestNULs(t *testing.T) {
	for name, c := range map[string]struct {
		content string
		class   Class
	}{
		"a.html": {strings.ReplaceAll(pageOf("", ""), "river", "ri\x00ver"), ""},
		"b.html": {strings.Join(strings.Split(pageOf("", ""), ""), "\x00"), Binary},
		"c.html": {strings.Repeat("\x00", 1000), Binary},
		"a.txt":  {"The ri\x00ver.", Binary},
		"a.md":   {"The ri\x00ver.", Binary},
	} {
		it := readAll(name, c.content, Options{})[0]
		if ClassOf(it.Err) != c.class || c.class == "" && !strings.Contains(it.Article.Text, "the river at dawn") {
			t.Errorf("%s: %v, %.100q", name, it.Err, it.Article.Text)
		}
	}
}
