// Package ingest takes articles from files into a graph. It is the only package
// that knows all stages: reading (article), extraction (an Extractor) and loading
// (a Loader), and it counts what becomes of every article.
//
//	items := source.Files(paths, source.Input{Stdin: os.Stdin})
//	results := ingest.Extract(ctx, items, extractor, workers)
//	report, err := ingest.Load(ctx, results, store, ingest.Options{})
//
// Articles are extracted in parallel but handed on in the order of the input, so
// the result is the same with any number of workers. One that fails is recorded
// and passed by; the report's numbers add up to the last article.
package ingest
