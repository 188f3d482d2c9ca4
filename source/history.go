package source

import (
	"context"
	"errors"

	lru "github.com/hashicorp/golang-lru/v2"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// The bounds of what Watch remembers: some 50 MB for the versions of files and
// pages, and less for the rest. What was forgotten is read again.
const (
	maxSeen      = 1 << 20 // versions of files, pages and entries
	maxDocuments = 1 << 14 // feeds and sitemaps
	maxTrying    = 1 << 14 // pages that are tried again
	maxTries     = 4       // of a page, a round each
)

// history remembers across the rounds of Watch.
type history struct {
	from      *fetch.Client
	told      func(error) // of a page that is tried again
	seen      *generations
	documents *lru.Cache[string, document]
	tries     map[key]int
	opened    []string // documents of this look
	retry     bool     // a page of this look is to be tried again
}

// document is the version of a feed or sitemap that was read.
type document struct {
	validators fetch.Validators
	version    string // that the sitemap gives which lists it; may be empty
}

func newHistory(from *fetch.Client, told func(error)) *history {
	h := &history{from: from, told: told, seen: newGenerations(maxSeen), tries: map[key]int{}}
	h.documents, _ = lru.New[string, document](maxDocuments) // fails for a size below 1 only
	return h
}

func (h *history) fresh(address, version string) (why string, ok bool) {
	return "", !h.seen.has(keyOf(address, version))
}

func (h *history) done(address, version string, err error) bool {
	k := keyOf(address, version)
	n := h.tries[k] + 1
	if fetch.Temporary(err) && n < maxTries && (n > 1 || len(h.tries) < maxTrying) {
		h.tries[k], h.retry = n, true
		h.told(unfetched(address, err).Err)
		return false
	}
	delete(h.tries, k)
	h.seen.add(k)
	return true
}

func (h *history) open(ctx context.Context, address, version string) (*fetch.Page, error) {
	old, _ := h.documents.Get(address)
	if version != "" && old.version == version {
		return nil, fetch.ErrNotModified
	}
	page, v, err := h.from.GetIfChanged(ctx, address, old.validators)
	if err == nil || errors.Is(err, fetch.ErrNotModified) {
		h.documents.Add(address, document{v, version})
		h.opened = append(h.opened, address)
	}
	return page, err
}

func (h *history) item(address string, it article.Item) bool {
	what := it.Article.ID
	if it.Err != nil {
		what = it.Err.Error()
	}
	k := keyOf("item", address, what)
	if h.seen.has(k) {
		return false
	}
	h.seen.add(k)
	return true
}

// looked ends the look at one path. Documents that list a page which is to be tried
// again are forgotten, so that the next look finds it.
func (h *history) looked() {
	if h.retry {
		for _, d := range h.opened {
			h.documents.Remove(d)
		}
	}
	h.opened, h.retry = h.opened[:0], false
}
