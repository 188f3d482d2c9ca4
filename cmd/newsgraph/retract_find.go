package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// findArticles tells the ids of articles of the store from names that it does not
// have. A name that is no id can be the URL of one article.
func findArticles(ctx context.Context, st graph.Store, names []string) (ids, missing []string, err error) {
	held, err := st.Hashes(ctx, names)
	if err != nil {
		return nil, nil, err
	}
	urls := map[string][]string{} // ids by URL
	for _, n := range names {
		if _, ok := held[n]; !ok && strings.Contains(n, "://") {
			urls[n] = nil
		}
	}
	if err := articlesAt(ctx, st, urls); err != nil {
		return nil, nil, err
	}
	for _, n := range names {
		_, ok := held[n]
		switch at := urls[n]; {
		case ok:
			ids = append(ids, n)
		case len(at) > 1:
			return nil, nil, fmt.Errorf("%w: %q is the URL of %s: use an id", graph.ErrAmbiguous, n, strings.Join(at, ", "))
		case len(at) == 1:
			ids = append(ids, at[0])
		case !slices.Contains(missing, n):
			missing = append(missing, n)
		}
	}
	return ids, missing, nil
}

// articlesAt finds the articles that have one of the URLs. No store looks them up by
// it, so it goes through all articles.
func articlesAt(ctx context.Context, st graph.Viewer, urls map[string][]string) error {
	if len(urls) == 0 {
		return nil
	}
	return st.View(ctx, func(r graph.Reader) error {
		for ids, err := range graph.Pages(r, schema.LabelArticle, 1000) {
			if err != nil {
				return err
			}
			articles, err := r.Articles(ids)
			if err != nil {
				return err
			}
			for _, a := range articles {
				if _, asked := urls[a.URL]; asked {
					urls[a.URL] = append(urls[a.URL], a.ID)
				}
			}
		}
		return nil
	})
}
