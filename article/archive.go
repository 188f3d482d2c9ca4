package article

import (
	"fmt"
	"io"
	"iter"
	"path"
	"strings"

	"newsgraph/article/shown"
	"newsgraph/article/unpack"
)

// maxArchives is how deep archives may lie in archives, and maxStreams how often
// one file may be packed.
const (
	maxArchives = 3
	maxStreams  = 3
)

// readStream reads a file that is packed alone: "x.jsonl.gz".
func (f file) readStream(r io.Reader, kind unpack.Kind) bool {
	if f.streams++; f.streams > maxStreams {
		return f.fail(Error{Class: BadArchive, Detail: fmt.Sprintf("it is packed more than %d times", maxStreams), Remedy: "unpack it first"})
	}
	in, err := unpack.Stream(r, kind, f.total)
	if err != nil {
		return f.broken(Error{}, err)
	}
	defer func() { _ = in.Close() }() // it was only read
	if inner, named := unpack.Inner(f.label); named == kind {
		f.label = inner
	}
	if m, ok := in.(unpack.Mender); ok && (f.o.Format == WARC || FormatOfName(f.label) == WARC) {
		m.Mend(damagedRecord)
	}
	return f.read(in, nil)
}

// readArchive reads the members of an archive that are articles by their names,
// like the files of a folder.
func (f file) readArchive(r io.Reader, whole File, kind unpack.Kind) bool {
	if f.archives++; f.archives > maxArchives {
		return f.fail(Error{Class: BadArchive, Detail: fmt.Sprintf("archives lie in it more than %d deep", maxArchives), Remedy: "unpack it first"})
	}
	if kind == unpack.Tar {
		return f.readMembers(unpack.Tarred(r, f.total))
	}
	if whole == nil {
		spooled, done, err := unpack.Spool(r)
		if err != nil {
			return f.broken(Error{}, err)
		}
		defer done()
		whole = spooled
	} else {
		f.total.Add(whole.Size())
	}
	return f.readMembers(unpack.Zipped(whole, whole.Size(), f.total))
}

func (f file) readMembers(members iter.Seq2[unpack.Member, error]) bool {
	found := false
	for m, err := range members {
		switch {
		case err != nil:
			return f.broken(Error{}, err)
		case m.Link || hidden(m.Name) || !Known(label(m.Name)):
			if f.o.Ignored != nil {
				f.o.Ignored(f.inside(m.Name))
			}
			continue
		}
		found = true
		if !f.readMember(m) {
			return false
		}
	}
	if !found {
		return f.fail(Error{Class: Empty, Detail: "the archive holds no articles", Remedy: "articles are told by their names, as .txt, .html or .jsonl"})
	}
	return true
}

// readMember reads one member as a file of its own.
func (f file) readMember(m unpack.Member) bool {
	f.name, f.label, f.streams, f.o.Charset = f.inside(m.Name), label(m.Name), 0, ""
	in, err := m.Open()
	if err != nil {
		return f.broken(Error{}, err)
	}
	defer func() { _ = in.Close() }() // it was only read
	return f.read(in, nil)
}

// inside names a member for people.
func (f file) inside(member string) string { return f.name + MemberMark + shown.Text(member) }

// label is the last part of a member's name, which tells its format.
func label(member string) string { return path.Base(strings.ReplaceAll(member, `\`, "/")) }

// hidden reports whether a member, or a folder that it lies in, is hidden, or
// holds what macOS adds to archives.
func hidden(member string) bool {
	for _, part := range strings.Split(strings.ReplaceAll(member, `\`, "/"), "/") {
		if part == "__MACOSX" || strings.HasPrefix(part, ".") && part != "." && part != ".." {
			return true
		}
	}
	return false
}
