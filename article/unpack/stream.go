package unpack

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// maxWindow is the largest window of a zstd frame, in bytes. The strongest
// setting without --ultra and --long has 8 MiB.
const maxWindow = 64 << 20

// maxDictionary bounds the dictionary of a web archive, in bytes; they have some
// 100 kB.
const maxDictionary = 4 << 20

// openers open the streams of each kind.
var openers = map[Kind]func(io.Reader) (io.ReadCloser, error){
	Gzip:    openGzip,
	Zstd:    openZstd,
	Deflate: openDeflate,
	Brotli:  func(r io.Reader) (io.ReadCloser, error) { return io.NopCloser(brotli.NewReader(r)), nil },
}

// Stream unpacks a stream: of gzip any number of members, of zstd of frames. That
// of gzip is a Mender. Of an
// error it gives an *Error, or the one of r. Total is the outermost file's. The
// reader has to be closed.
func Stream(r io.Reader, kind Kind, total *Meter) (io.ReadCloser, error) {
	m := total.layer(0)
	src := &source{r: r, m: m}
	open := openers[kind]
	if open == nil {
		return nil, &Error{Kind: kind, Detail: "it is no packed stream"}
	}
	in, err := open(src)
	if err != nil {
		return nil, src.cause(kind, "it cannot be unpacked", err)
	}
	out := &metered{r: in, src: src, m: m, kind: kind}
	if mender, ok := in.(Mender); ok {
		return struct {
			closing
			Mender
		}{closing{out, in}, mender}, nil
	}
	return closing{out, in}, nil
}

// closing is a reader with what closes it.
type closing struct {
	io.Reader
	io.Closer
}

// openDeflate opens what HTTP calls deflate: zlib, or as some servers read it,
// deflate without its header.
func openDeflate(r io.Reader) (io.ReadCloser, error) {
	br := bufio.NewReader(r)
	if head, _ := br.Peek(2); len(head) == 2 && head[0]&0x0f == 8 && (int(head[0])<<8|int(head[1]))%31 == 0 {
		return zlib.NewReader(br)
	}
	return flate.NewReader(br), nil
}

func openZstd(r io.Reader) (io.ReadCloser, error) {
	options := []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(maxWindow), zstd.WithDecoderMaxWindow(maxWindow)}
	br := bufio.NewReaderSize(r, 64<<10)
	if head, _ := br.Peek(8); len(head) == 8 && string(head[:4]) == dictionary {
		d, err := readDictionary(br)
		if err != nil {
			return nil, err
		}
		options = append(options, zstd.WithDecoderDicts(d))
	}
	d, err := zstd.NewReader(br, options...)
	if err != nil {
		return nil, err
	}
	return d.IOReadCloser(), nil
}

// readDictionary reads the frame in front of a web archive, which holds the
// dictionary of the other frames, itself packed or not (IIPC, "Zstandard
// Compression for WARC", 1.0).
func readDictionary(r io.Reader) ([]byte, error) {
	head := make([]byte, 8)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint32(head[4:])
	if n > maxDictionary {
		return nil, fmt.Errorf("a dictionary of %d bytes, the limit is %d", n, maxDictionary)
	}
	d, err := io.ReadAll(io.LimitReader(r, int64(n)))
	if err != nil || len(d) < 4 || string(d[:4]) != "\x28\xb5\x2f\xfd" {
		return d, err
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxDictionary))
	if err != nil {
		return nil, err
	}
	defer dec.Close()
	return dec.DecodeAll(d, nil)
}
