package unpack

import (
	"bytes"
	"path"
	"strings"
)

// Kind is a way of packing.
type Kind string

// The kinds. Archives hold members, the others pack one stream; two of those have
// no signature, and only servers' answers are packed so.
const (
	None    Kind = ""
	Gzip    Kind = "gzip"
	Zstd    Kind = "zstd"
	Deflate Kind = "deflate"
	Brotli  Kind = "br"
	Tar     Kind = "tar"
	Zip     Kind = "zip"
)

// Archive reports whether files of the kind hold members.
func (k Kind) Archive() bool { return k == Tar || k == Zip }

// dictionary opens a skippable frame of zstd, in which the files of a
// web archive carry their dictionary.
const dictionary = "\x5d\x2a\x4d\x18"

// magics are the first bytes of each kind.
var magics = []struct {
	magic string
	kind  Kind
}{
	{"\x1f\x8b", Gzip},
	{"\x28\xb5\x2f\xfd", Zstd},
	{dictionary, Zstd},
	{"PK\x03\x04", Zip},
	{"PK\x05\x06", Zip}, // no members
}

// KindOf tells how a file is packed by its head, of which it looks at 512 bytes,
// else by its name.
func KindOf(name string, head []byte) Kind {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.magic)) {
			return m.kind
		}
	}
	if len(head) > 262 && string(head[257:262]) == "ustar" {
		return Tar
	}
	_, kind := Inner(name)
	return kind
}

// endings are the ends of packed files' names, and what is left inside.
var endings = []struct {
	ending string
	kind   Kind
	inside string
}{
	{".tgz", Gzip, ".tar"},
	{".tzst", Zstd, ".tar"},
	{".gz", Gzip, ""},
	{".zst", Zstd, ""},
	{".tar", Tar, ""},
	{".zip", Zip, ""},
}

// Inner takes the outermost packing off a name: "x.jsonl.gz" is gzip of
// "x.jsonl". A name that tells of none is given back.
func Inner(name string) (string, Kind) {
	ext := path.Ext(name)
	for _, e := range endings {
		if strings.EqualFold(ext, e.ending) {
			return strings.TrimSuffix(name, ext) + e.inside, e.kind
		}
	}
	return name, None
}
