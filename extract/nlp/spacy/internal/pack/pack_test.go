package pack

import (
	"bytes"
	"encoding/binary"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vmihailenco/msgpack/v5"
)

func encode(t testing.TB, v any) []byte {
	t.Helper()
	b, err := msgpack.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDecodeKnowsEveryKindOfValue(t *testing.T) {
	in := map[string]any{"a": nil, "b": true, "c": uint64(1 << 63), "d": int64(-5), "e": 2.5, "f": "é", "g": []byte{1, 2}, "h": []any{1, -1, 70000}}
	got, err := Decode(encode(t, in))
	if err != nil {
		t.Fatal(err)
	}
	want := Map{"a": nil, "b": true, "c": uint64(1 << 63), "d": int64(-5), "e": 2.5, "f": "é", "g": []byte{1, 2}, "h": []Value{uint64(1), int64(-1), uint64(70000)}}
	if !reflect.DeepEqual(got, Value(want)) {
		t.Error(cmp.Diff(want, got))
	}
}

func TestDecodeTakesNumbersAndBytesAsKeys(t *testing.T) {
	got, err := Decode([]byte{0x82, 0xc4, 1, 'k', 1, 7, 2})
	if err != nil || !reflect.DeepEqual(got, Value(Map{"k": uint64(1), uint64(7): uint64(2)})) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"nothing":          {"", "too early"},
		"a cut string":     {"\xd9\x09abc", "too early"},
		"a long string":    {"\xdb\xff\xff\xff\xffabc", "too early"},
		"a long list":      {"\xdd\xff\xff\xff\xff\x01", "too early"},
		"a long map":       {"\xdf\xff\xff\xff\xff\x01", "too early"},
		"a deep list":      {strings.Repeat("\x91", 1<<16), "nested"},
		"more than one":    {"\x01\x02", "1 bytes follow"},
		"an unknown code":  {"\xc1", "not supported"},
		"an extension":     {"\xd4\x01\x02", "not supported"},
		"a list as key":    {"\x81\x90\x01", "key"},
		"a negative key":   {"\x81\xff\x01", "key"},
		"a map cut in two": {"\x82\xa1a\x01", "too early"},
	} {
		if _, err := Decode([]byte(c.data)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, c.want)
		}
	}
}

func array(kind string, shape []int, data []byte) map[string]any {
	return map[string]any{"nd": true, "type": kind, "kind": "", "shape": shape, "data": data}
}

func readBack(t *testing.T, v any) (Tensor, error) {
	t.Helper()
	d, err := Decode(encode(t, v))
	if err != nil {
		t.Fatal(err)
	}
	return ReadTensor(d)
}

func TestReadTensor(t *testing.T) {
	half := []byte{0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0xff, 0x7b}
	var single, double bytes.Buffer
	want := []float32{1, -2, 1.0 / (1 << 24), 65504}
	for _, v := range want {
		_ = binary.Write(&single, binary.LittleEndian, v)
		_ = binary.Write(&double, binary.LittleEndian, float64(v))
	}
	for kind, data := range map[string][]byte{"<f2": half, "<f4": single.Bytes(), "<f8": double.Bytes()} {
		got, err := readBack(t, array(kind, []int{2, 2}, data))
		if err != nil || !reflect.DeepEqual(got, Tensor{Shape: []int{2, 2}, Data: want}) {
			t.Errorf("%s: got %v, %v", kind, got, err)
		}
	}
}

func TestHalfSpecialValues(t *testing.T) {
	if v := fromHalf(0x7c00); !math.IsInf(float64(v), 1) {
		t.Errorf("infinity is %g", v)
	}
	if v := fromHalf(0xfe00); !math.IsNaN(float64(v)) {
		t.Errorf("not-a-number is %g", v)
	}
	if v := fromHalf(0x8000); v != 0 || !math.Signbit(float64(v)) {
		t.Errorf("minus zero is %g", v)
	}
}

func TestReadTensorRefuses(t *testing.T) {
	for name, v := range map[string]any{
		"a number":         1,
		"a plain map":      map[string]any{"type": "<f4"},
		"too little data":  array("<f4", []int{2, 2}, make([]byte, 12)),
		"too much data":    array("<f4", []int{2}, make([]byte, 12)),
		"big-endian":       array(">f4", []int{1}, make([]byte, 4)),
		"whole numbers":    array("<i4", []int{1}, make([]byte, 4)),
		"an overflow":      array("<f4", []int{1 << 30, 1 << 30, 1 << 30}, make([]byte, 4)),
		"a negative size":  array("<f4", []int{-1}, make([]byte, 4)),
		"many dimensions":  array("<f4", make([]int, 20), nil),
		"a shape as text":  map[string]any{"nd": true, "type": "<f4", "shape": "2", "data": []byte{}},
		"data as a number": map[string]any{"nd": true, "type": "<f4", "shape": []int{1}, "data": 4},
		"no type":          map[string]any{"nd": true, "shape": []int{1}, "data": []byte{}},
	} {
		if got, err := readBack(t, v); err == nil {
			t.Errorf("%s: read as %v", name, got)
		}
	}
}

func FuzzReadTensor(f *testing.F) {
	f.Add(encode(f, array("<f4", []int{1, 2}, make([]byte, 8))))
	f.Add(encode(f, []any{array("<f2", []int{4}, make([]byte, 8)), "text", 1.5, nil}))
	f.Add([]byte("\x85\xa2nd\xc3\xa4type\xa3<f4\xa5shape\x91\xce\xff\xff\xff\xff\xa4data\xc4\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := Decode(data)
		if err != nil {
			return
		}
		list, ok := v.([]Value)
		if !ok {
			list = []Value{v}
		}
		for _, v := range list {
			x, err := ReadTensor(v)
			if err != nil {
				continue
			}
			n := 1
			for _, s := range x.Shape {
				n *= s
			}
			if n != len(x.Data) || n > len(data) {
				t.Errorf("shape %v with %d values from %d bytes", x.Shape, len(x.Data), len(data))
			}
		}
	})
}
