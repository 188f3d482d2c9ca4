package unpack

import (
	"archive/tar"
	"errors"
	"io"
	"iter"
)

// Tarred gives the members of a tar archive. They come in the archive's order; folders are left out. An error
// ends the archive.
func Tarred(r io.Reader, total *Meter) iter.Seq2[Member, error] {
	return func(yield func(Member, error) bool) {
		m := total.layer(0)
		src := &source{r: r, m: m}
		tr := tar.NewReader(src)
		for {
			h, err := tr.Next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
				yield(Member{}, src.cause(Tar, "it is damaged or cut off", err))
				return
			}
			if h.Typeflag == tar.TypeDir {
				continue
			}
			body := io.NopCloser(&metered{r: tr, src: src, m: m, kind: Tar})
			if !yield(Member{Name: h.Name, Link: !regular(h.Typeflag), open: func() (io.ReadCloser, error) { return body, nil }}, nil) || m.ended() {
				return
			}
		}
	}
}

// regular reports whether a type of tar's is a file with content. A sparse one
// reads as many zeros as it claims, which the meter counts.
func regular(flag byte) bool {
	return flag == tar.TypeReg || flag == '\x00' || flag == tar.TypeCont || flag == tar.TypeGNUSparse
}
