// Command newspaper writes generated news articles, an object a line, to measure how
// newsgraph does with more of them than can be had. Article i is the same in every run.
//
//	newspaper -n 1000000 > million.jsonl
//	newspaper -n 1000 -from 5000
//
// Names come in the manner of the news: a few are in very many articles, most in few.
// Almost every sentence is the only one of its kind, as in the news.
// Articles have one to three sentences, about 30 words. They come by days, as those of an
// archive do, 91 a day: a million are thirty years. With -scattered the days are in no order.
package main

import (
	"bufio"
	_ "embed" // the words
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"time"
)

//go:embed words.txt
var words string

func main() {
	n := flag.Int("n", 1000, "how many articles")
	from := flag.Int("from", 0, "the number of the first")
	scattered := flag.Bool("scattered", false, "on days of thirty years in no order")
	flag.Parse()
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	p := printer{lists: lists(words), out: out, scattered: *scattered}
	for i := *from; i < *from+*n; i++ {
		p.article(i)
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "newspaper:", err)
		os.Exit(1)
	}
}

// lists reads the lists of words.
func lists(text string) map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(text) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		if strings.Contains(list, "|") {
			out[name] = strings.Split(list, "|")
		} else {
			out[name] = strings.Fields(list)
		}
	}
	return out
}

// printer writes articles.
type printer struct {
	lists     map[string][]string
	out       *bufio.Writer
	scattered bool
	r         *rand.Rand // of the article
}

// article writes the article of a number.
func (p *printer) article(i int) {
	p.r = rand.New(rand.NewPCG(uint64(i), 7))
	var text []string
	for range 1 + p.r.IntN(3) {
		text = append(text, p.sentence())
	}
	day := i / 91
	if p.scattered {
		day = p.r.IntN(10957)
	}
	first := time.Date(1996, 1, 1, 0, 0, 0, 0, time.UTC)
	b, _ := json.Marshal(map[string]string{ // texts only
		"id": fmt.Sprintf("paper:%d", i), "date": first.AddDate(0, 0, day).Format(time.DateOnly), "text": strings.Join(text, " "),
	})
	_, _ = p.out.Write(append(b, '\n')) // Flush tells what goes wrong
}

// sentence makes one of some patterns.
func (p *printer) sentence() string {
	city := p.one("city")
	switch p.r.IntN(6) {
	case 0:
		return fmt.Sprintf("%s %s %s in %s on %s, %s said.", upper(p.force()), p.one("force-deed"), p.one("place"), city, p.one("day"), p.person())
	case 1:
		return fmt.Sprintf("%s %s %d people near %s, %s said on %s.", upper(p.force()), p.one("person-deed"), 2+p.r.IntN(60), city, p.person(), p.one("day"))
	case 2:
		return fmt.Sprintf("%s %s %s in %s on %s to discuss the fighting in %s.", p.person(), p.one("talk"), p.person(), city, p.one("day"), p.one("country"))
	case 3:
		return fmt.Sprintf("%s %s %s, %s said.", p.one("country"), p.one("offer"), p.one("country"), p.person())
	case 4:
		return fmt.Sprintf("%s said on %s that %s had %s %s in %s.", p.person(), p.one("day"), p.one("body"), p.one("force-deed"), p.one("place"), city)
	}
	return fmt.Sprintf("%s %s %s after %s were %s in %s.", upper(p.one("body")), p.one("talk"), p.person(), p.one("crowd"), p.one("person-deed"), city)
}

func (p *printer) person() string {
	return p.one("post") + " " + p.one("given") + " " + p.one("surname")
}

func (p *printer) force() string {
	if p.r.IntN(2) == 0 {
		return p.one("body")
	}
	return p.one("force") + " from " + p.one("country")
}

// one draws from a list; those in front come more often.
func (p *printer) one(list string) string {
	words := p.lists[list]
	f := p.r.Float64()
	return words[int(f*f*float64(len(words)))]
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
