package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"newsgraph/article/shown"
	"newsgraph/article/unpack"
)

// answer is what a server answered.
type answer struct {
	status int
	header http.Header
	body   []byte // as it was sent, chunks joined
}

// readHTTP parses an answer. Crawlers often store a body whose chunks are joined
// already, or whose length is not the one that the header tells: it is then taken
// as it stands.
func readHTTP(block []byte) (answer, error) {
	resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(block)), nil)
	if err != nil {
		return answer{}, err
	}
	a := answer{status: resp.StatusCode, header: resp.Header}
	_, a.body = cutHeader(block)
	if len(resp.TransferEncoding) == 0 {
		return a, nil
	}
	if joined, err := io.ReadAll(resp.Body); err == nil {
		a.body = joined
	}
	return a, nil
}

// cutHeader cuts after the empty line that ends a header.
func cutHeader(block []byte) (header, body []byte) {
	for at := 0; ; {
		n := bytes.IndexByte(block[at:], '\n')
		if n < 0 {
			return block, nil
		}
		at += n + 1
		if rest := bytes.TrimPrefix(block[at:], []byte("\r")); bytes.HasPrefix(rest, []byte("\n")) {
			return block[:at], rest[1:]
		}
	}
}

// content is the body of an answer, unpacked, of at most one byte beyond the
// limit. Of one that is cut off it is what there is, with a note.
func (f file) content(h answer) (body []byte, note string, err error) {
	kind, err := coding(h)
	if kind == unpack.None || err != nil {
		return h.body, "", err
	}
	r, err := unpack.Stream(bytes.NewReader(h.body), kind, f.total)
	if err != nil {
		return nil, "", err
	}
	defer func() { _ = r.Close() }() // it was only read
	body, err = io.ReadAll(io.LimitReader(r, int64(f.o.maxFile())+1))
	var packed *unpack.Error
	if errors.As(err, &packed) && !packed.Bomb && len(body) > 0 {
		return body, "the page is damaged or cut off", nil
	}
	return body, "", err
}

// coding is how a body is packed. Crawlers may have unpacked it already, whatever
// the header says.
func coding(h answer) (unpack.Kind, error) {
	switch name := strings.ToLower(strings.TrimSpace(h.header.Get("Content-Encoding"))); name {
	case "", "identity", "utf-8":
		return unpack.None, nil
	case "gzip", "x-gzip", "zstd":
		if kind := unpack.KindOf("", h.body); kind == unpack.Gzip || kind == unpack.Zstd {
			return kind, nil
		}
		return unpack.None, nil
	case "deflate", "br":
		if bytes.HasPrefix(bytes.TrimSpace(h.body), []byte("<")) {
			return unpack.None, nil
		}
		return map[string]unpack.Kind{"deflate": unpack.Deflate, "br": unpack.Brotli}[name], nil
	default:
		return unpack.None, fmt.Errorf("the content coding %q is not known", shown.Text(name))
	}
}
