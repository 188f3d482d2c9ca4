// Package article turns bytes into articles. What of their text is the story, package
// clean tells.
//
// Read reads a file of one of these formats, each in a file of its own here, and
// what is packed in it. It gives an Item for every article, or for every article
// that could not be read, so that one bad line stops nothing.
//
//	text      .txt .text            one article
//	html      .html .htm .xhtml     one article, a web page
//	markdown  .md .markdown         one article, with front matter or without
//	jsonl     .jsonl .ndjson        one a line
//	csv       .csv .tsv             one a row
//	feed      .rss .atom .xml       one an entry: RSS, Atom, and JSON Feed by its content
//	warc      .warc                 one a page of a web archive
//	packed    .gz .zst              any of these, up to three times over
//	archives  .zip .tar .tgz .tzst  members that end so, archives in archives three deep
//
// Files are hostile: of each no more than a record of Options.MaxFile bytes is
// held, what unpacking may cost is bounded (see package unpack), and what is
// shown of a name or a text is printable.
//
//	for item := range article.Read(f, "news.jsonl", article.Options{}) {
//		if item.Err != nil { … }
//		layout := clean.Clean(item.Article)
//	}
//
// What a format needs that has little to do with files has a room of its own: the
// article of a web page (page), encodings (charset), days of publication (day),
// languages (language), what is packed (unpack), web archives (warc).
package article
