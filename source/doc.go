// Package source says where articles come from: files, folders and addresses. It
// opens or fetches them and has package article read them. What a feed or sitemap
// at an address lists is fetched as well.
//
//	items := source.Files(paths, source.Input{Stdin: os.Stdin, Fetch: fetch.New(fetch.Options{})})
//
// Watch goes on from there: it looks at the paths again and again, and yields what
// is new.
package source
