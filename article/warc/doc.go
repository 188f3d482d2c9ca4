// Package warc reads web archives: WARC 1.0 and 1.1 (ISO 28500:2017), as web
// crawlers write them, already decompressed. It is a leaf.
//
//	r := warc.NewReader(f, 16<<20)
//	for {
//		rec, err := r.Next()
//		if err == io.EOF { break }
//		var bad *warc.Error
//		if errors.As(err, &bad) { continue } // one record is lost
//		…
//	}
//
// A damaged record loses only itself: the Error tells where it is, and reading
// goes on at the next line that opens a record.
package warc
