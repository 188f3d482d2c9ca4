// Package ingest takes articles into a graph. It is the only package that knows all
// stages: reading (an iterator of article.Item), extraction (an Extractor) and loading
// (a Store), and it counts what becomes of every article.
//
//	items := source.Files(paths, source.Input{Stdin: os.Stdin})
//	report, err := ingest.Run(ctx, items, extractor, store, ingest.RunOptions{Workers: 2})
//
// A run looks into the journal of the store for what need not be extracted again,
// extracts the rest in parallel, and loads it in the order of the input, so the result
// is the same with any number of workers. An article that fails is recorded and passed
// by; the report's numbers add up to the last one. Plan says beforehand what a run would
// come to, and Retry goes through what has failed.
package ingest
