package pack

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// npy writes an array file.
func npy(version byte, header string, values ...float32) []byte {
	b := []byte("\x93NUMPY" + string([]byte{version, 0}))
	if version == 1 {
		b = binary.LittleEndian.AppendUint16(b, uint16(len(header)))
	} else {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(header)))
	}
	buf := bytes.NewBuffer(append(b, header...))
	_ = binary.Write(buf, binary.LittleEndian, values) // to memory: cannot fail
	return buf.Bytes()
}

func npyDict(kind, order, shape string) string {
	return fmt.Sprintf("{'descr': '%s', 'fortran_order': %s, 'shape': %s, }\n", kind, order, shape)
}

func TestReadNPY(t *testing.T) {
	for _, c := range []struct {
		data []byte
		want Tensor
	}{
		{npy(1, npyDict("<f4", "False", "(2, 2)"), 1, 2, 3, 4), Tensor{[]int{2, 2}, []float32{1, 2, 3, 4}}},
		{npy(2, npyDict("<f4", "False", "(3,)"), 1, 2, 3), Tensor{[]int{3}, []float32{1, 2, 3}}},
		{npy(1, npyDict("<f4", "False", "(0, 300)")), Tensor{[]int{0, 300}, nil}},
	} {
		if got, err := ReadNPY(bytes.NewReader(c.data)); err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("got %v, %v, want %v", got, err, c.want)
		}
	}
}

func TestReadNPYRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"nothing":       {nil, "EOF"},
		"another file":  {[]byte("PK\x03\x04 and so on"), "not an array"},
		"columns first": {npy(1, npyDict("<f4", "True", "(1,)"), 1), "not supported"},
		"whole numbers": {npy(1, npyDict("<i4", "False", "(1,)"), 1), "not supported"},
		"too few":       {npy(1, npyDict("<f4", "False", "(1000000000, 300)"), 1), "EOF"},
		"too large":     {npy(1, npyDict("<f4", "False", "(2000000000, 2000000000)"), 1), "too large"},
		"a long header": {[]byte("\x93NUMPY\x02\x00\xff\xff\xff\xff"), "bytes long"},
	} {
		if _, err := ReadNPY(bytes.NewReader(c.data)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, c.want)
		}
	}
}

func FuzzReadNPY(f *testing.F) {
	f.Add(npy(1, npyDict("<f4", "False", "(2, 2)"), 1, 2, 3, 4))
	f.Add(npy(3, npyDict("<f2", "False", "(2,)"), 1))
	f.Fuzz(func(t *testing.T, data []byte) {
		x, err := ReadNPY(bytes.NewReader(data))
		if err == nil && len(x.Data) > len(data) {
			t.Errorf("%d values from %d bytes", len(x.Data), len(data))
		}
	})
}
