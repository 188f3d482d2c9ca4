package ingest

import (
	"context"
	"errors"
	"fmt"
	"time"
	"unicode"

	"newsgraph/article"
	"newsgraph/schema"
)

// Limits cut off an article that would hold up all others. The zero value has none.
type Limits struct {
	Words int           // words and punctuation marks of its text
	Time  time.Duration // of its extraction
}

// DefaultLimits are far above news articles, of which the longest have some 20,000
// words. The worst text of so many words takes 300 MB and three seconds.
var DefaultLimits = Limits{Words: 50_000, Time: 2 * time.Minute}

// grace is how much longer than Limits.Time an extractor may go on that does not heed
// its context; then it is left to itself.
const grace = 5 * time.Second

var errTimeout = errors.New("it takes longer than is allowed: raise --max-time if it is worth it")

// within calls the extractor within the limits.
func (l Limits) within(ctx context.Context, it article.Item, x Extractor) (schema.Extraction, error) {
	fail := func(class string, err error) (schema.Extraction, error) {
		return schema.Extraction{}, &Failure{it.File, it.Line, it.Article.ID, class, err}
	}
	if l.Words > 0 && len(it.Article.Text) > l.Words {
		if n := Words(it.Article.Text); n > l.Words {
			return fail(ClassTooLong, fmt.Errorf("%d words, the limit is %d: split it, or raise --max-words", n, l.Words))
		}
	}
	if l.Time <= 0 {
		return Try(it, func() (schema.Extraction, error) { return x.Extract(ctx, it.Article) })
	}
	ctx, cancel := context.WithTimeout(ctx, l.Time)
	defer cancel()
	type outcome struct {
		out schema.Extraction
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		out, err := Try(it, func() (schema.Extraction, error) { return x.Extract(ctx, it.Article) })
		done <- outcome{out, err}
	}()
	deaf := time.NewTimer(l.Time + grace)
	defer deaf.Stop()
	select {
	case o := <-done:
		if errors.Is(o.err, context.DeadlineExceeded) {
			return fail(ClassTimeout, errTimeout)
		}
		return o.out, o.err
	case <-deaf.C:
		return fail(ClassTimeout, errTimeout)
	}
}

// Words counts the words and the punctuation marks of a text, which is about how many
// tokens it has.
func Words(text string) int {
	n, inside := 0, false
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if !inside {
				n++
			}
			inside = true
		default:
			if !unicode.IsSpace(r) {
				n++
			}
			inside = false
		}
	}
	return n
}
