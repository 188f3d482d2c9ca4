package pack

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

var (
	npyKind  = regexp.MustCompile(`'descr': *'(<f[248])'`)
	npyOrder = regexp.MustCompile(`'fortran_order': *False`)
	npyShape = regexp.MustCompile(`'shape': *\(([0-9, ]*)\)`)
)

// ReadNPY reads an array of NumPy's file format (.npy, versions 1 to 3), as
// ReadTensor does: floats in row order only. It takes memory as the data come,
// not as the header promises.
func ReadNPY(r io.Reader) (Tensor, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	header, err := npyHeader(in)
	if err != nil {
		return Tensor{}, fmt.Errorf("npy header: %w", err)
	}
	kind, shape := npyKind.FindStringSubmatch(header), npyShape.FindStringSubmatch(header)
	if kind == nil || shape == nil || !npyOrder.MatchString(header) {
		return Tensor{}, fmt.Errorf("npy array %q is not supported", header)
	}
	t := Tensor{}
	n := 1
	for s := range strings.SplitSeq(shape[1], ",") {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		size, err := strconv.ParseUint(s, 10, 31)
		if err != nil || size > 0 && n > 1<<40/int(size) {
			return Tensor{}, fmt.Errorf("npy array of shape (%s) is too large", shape[1])
		}
		t.Shape, n = append(t.Shape, int(size)), n*int(size)
	}
	size := int(kind[1][2] - '0')
	buf := make([]byte, 1<<16)
	for len(t.Data) < n {
		part := buf[:min(len(buf), (n-len(t.Data))*size)]
		if _, err := io.ReadFull(in, part); err != nil {
			return Tensor{}, fmt.Errorf("npy array of shape %v: %w", t.Shape, err)
		}
		t.Data = append(t.Data, toFloat32(part, size)...)
	}
	return t, nil
}

// npyHeader reads the magic bytes and the description of the array.
func npyHeader(r io.Reader) (string, error) {
	var start [8]byte
	if _, err := io.ReadFull(r, start[:]); err != nil {
		return "", err
	}
	if string(start[:6]) != "\x93NUMPY" {
		return "", errors.New("not an array file")
	}
	length := make([]byte, 2)
	if start[6] > 1 {
		length = make([]byte, 4)
	}
	if _, err := io.ReadFull(r, length); err != nil {
		return "", err
	}
	n := uint32(binary.LittleEndian.Uint16(length))
	if len(length) == 4 {
		n = binary.LittleEndian.Uint32(length)
	}
	if n > 1<<16 {
		return "", fmt.Errorf("%d bytes long", n)
	}
	text := make([]byte, n)
	_, err := io.ReadFull(r, text)
	return string(text), err
}
