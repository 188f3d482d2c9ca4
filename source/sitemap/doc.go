// Package sitemap reads the sitemaps of sitemaps.org (protocol 0.9) and their
// extension for news: lists of the addresses of a site's pages, or of further
// sitemaps.
//
//	for e, err := range sitemap.Read(f) {
//		if err != nil { … } // the last one
//		fmt.Println(e.Loc)
//	}
//
// It streams, and what a hostile file can cost is bounded: bytes, addresses, the
// depth of elements and the size of each. It knows nothing of files and hosts.
package sitemap
