package warc

import (
	"fmt"
	"strings"
)

// Record is one record of a web archive.
type Record struct {
	Type        string // "response", "resource", "conversion", "request", …; in small letters
	TargetURI   string // the address that was fetched; empty where the record has none
	Date        string // when it was fetched, as written: 2024-03-22T10:00:00Z
	RecordID    string // <urn:uuid:…>, as written
	ContentType string // of the block: "application/http; msgtype=response", "text/plain"
	Truncated   string // why the crawler cut the block short: "length", "time", …; else empty
	Length      int64  // bytes of the whole block
	Offset      int64  // where the record begins in the decompressed stream
	Block       []byte // the block's first bytes, as many as the limit lets; good until the next call of Next
}

// Cut reports whether Block lacks bytes because of the reader's limit.
func (r *Record) Cut() bool { return int64(len(r.Block)) < r.Length }

// Error is a record that cannot be read. The ones after it can.
type Error struct {
	Offset int64  // where it begins in the decompressed stream
	Detail string // what is wrong with it
}

// Error says what is wrong, and where.
func (e *Error) Error() string {
	return fmt.Sprintf("damaged record at byte %d: %s", e.Offset, e.Detail)
}

// set keeps a header field that a Record has a place for; the first counts.
func (r *Record) set(name, value string) {
	switch strings.ToLower(name) {
	case "warc-type":
		first(&r.Type, strings.ToLower(value))
	case "warc-target-uri":
		first(&r.TargetURI, strings.Trim(value, "<>")) // 1.0 was often read to want them
	case "warc-date":
		first(&r.Date, value)
	case "warc-record-id":
		first(&r.RecordID, value)
	case "content-type":
		first(&r.ContentType, value)
	case "warc-truncated":
		first(&r.Truncated, value)
	}
}

func first(field *string, value string) {
	if *field == "" {
		*field = value
	}
}
