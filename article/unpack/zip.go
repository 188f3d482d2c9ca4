package unpack

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"

	"github.com/klauspost/compress/zstd"
)

// maxDirectory bounds the directory of a zip archive, in bytes, which is held in
// memory: some 600 000 members.
const maxDirectory = 64 << 20

// Zipped gives the members of a zip archive in the order of its directory;
// folders are left out. An error ends the archive.
func Zipped(r io.ReaderAt, size int64, total *Meter) iter.Seq2[Member, error] {
	return func(yield func(Member, error) bool) {
		z, err := openZip(r, size)
		if err != nil {
			yield(Member{}, err)
			return
		}
		m := total.layer(size)
		for _, f := range z.File {
			mode := f.Mode()
			if mode.IsDir() {
				continue
			}
			open := func() (io.ReadCloser, error) { return openMember(f, m) }
			if !yield(Member{Name: f.Name, Link: mode&fs.ModeType != 0, open: open}, nil) || m.ended() {
				return
			}
		}
	}
}

// openZip reads the directory.
func openZip(r io.ReaderAt, size int64) (*zip.Reader, error) {
	bounded := &directory{r: r, left: maxDirectory}
	z, err := zip.NewReader(bounded, size)
	var ours *Error
	switch {
	case errors.As(err, &ours):
		return nil, ours
	case err != nil && !errors.Is(err, zip.ErrInsecurePath):
		return nil, &Error{Kind: Zip, Detail: "it has no directory that can be read: it is damaged or cut off", Err: err}
	case isDocument(z):
		return nil, &Error{Kind: Zip, Detail: "it is no archive of articles", Remedy: "save it as text", Err: ErrDocument}
	}
	bounded.open = true
	z.RegisterDecompressor(zstd.ZipMethodWinZip, zstd.ZipDecompressor(zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxWindow), zstd.WithDecoderMaxWindow(maxWindow)))
	return z, nil
}

// isDocument tells documents that are zip archives by the members that they must
// have: Office Open XML, OpenDocument and EPUB, Java.
func isDocument(z *zip.Reader) bool {
	for _, f := range z.File {
		if f.Name == "[Content_Types].xml" || f.Name == "mimetype" || f.Name == "META-INF/MANIFEST.MF" {
			return true
		}
	}
	return false
}

// openMember opens one member.
func openMember(f *zip.File, m *Meter) (io.ReadCloser, error) {
	if f.Flags&1 != 0 {
		return nil, &Error{Kind: Zip, Detail: "it is encrypted", Remedy: "unpack it first"}
	}
	in, err := f.Open()
	switch {
	case errors.Is(err, zip.ErrAlgorithm):
		return nil, &Error{Kind: Zip, Detail: fmt.Sprintf("it is packed in a way that is not known (method %d)", f.Method), Remedy: "unpack it first"}
	case err != nil:
		return nil, &Error{Kind: Zip, Detail: "it is damaged", Err: err}
	}
	return closing{&metered{r: in, src: &source{}, m: m, kind: Zip}, in}, nil
}

// directory is the archive while its directory is read, which is bounded.
type directory struct {
	r    io.ReaderAt
	left int64
	open bool // the directory has been read
}

// ReadAt is part of io.ReaderAt.
func (d *directory) ReadAt(b []byte, at int64) (int, error) {
	if !d.open {
		if d.left -= int64(len(b)); d.left < 0 {
			return 0, &Error{Kind: Zip, Bomb: true, Detail: fmt.Sprintf("its directory is larger than %d MB", maxDirectory>>20), Remedy: "split it"}
		}
	}
	return d.r.ReadAt(b, at)
}
