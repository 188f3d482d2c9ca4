package pack

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Tensor is an array of float32 in row order.
type Tensor struct {
	Shape []int
	Data  []float32
}

// IsTensor says whether v has the form of a msgpack-numpy array.
func IsTensor(v Value) bool {
	m, ok := v.(Map)
	return ok && m["nd"] == true
}

// ReadTensor reads a msgpack-numpy array: {nd: true, type, shape, data}. It is
// the only place that knows how weights are stored: as little-endian float32,
// float64 or float16, all of them given as float32.
func ReadTensor(v Value) (Tensor, error) {
	if !IsTensor(v) {
		return Tensor{}, errors.New("array expected")
	}
	m := v.(Map)
	kind, err := Get[string](m, "type")
	if err != nil {
		return Tensor{}, fmt.Errorf("array: %w", err)
	}
	data, err := Get[[]byte](m, "data")
	if err != nil {
		return Tensor{}, fmt.Errorf("array: %w", err)
	}
	size, ok := map[string]int{"<f2": 2, "<f4": 4, "<f8": 8}[kind]
	if !ok {
		return Tensor{}, fmt.Errorf("array of type %q is not supported", kind)
	}
	shape, n, err := readShape(m, len(data)/size)
	if err != nil {
		return Tensor{}, err
	}
	if n*size != len(data) {
		return Tensor{}, fmt.Errorf("array of shape %v has %d bytes of %q", shape, len(data), kind)
	}
	return Tensor{Shape: shape, Data: toFloat32(data, size)}, nil
}

// readShape returns the shape and the number of values, which may not exceed limit.
func readShape(m Map, limit int) ([]int, int, error) {
	list, err := Get[[]Value](m, "shape")
	if err != nil {
		return nil, 0, fmt.Errorf("array: %w", err)
	}
	if len(list) > 8 {
		return nil, 0, fmt.Errorf("array has %d dimensions", len(list))
	}
	shape, n := make([]int, len(list)), 1
	for i, v := range list {
		if shape[i], err = Int(v, "array size"); err != nil {
			return nil, 0, err
		}
		if n *= shape[i]; n > limit {
			return nil, 0, fmt.Errorf("array of shape %v… is larger than its data", shape[:i+1])
		}
	}
	return shape, n, nil
}

func toFloat32(data []byte, size int) []float32 {
	out := make([]float32, len(data)/size)
	switch size {
	case 2:
		for i := range out {
			out[i] = fromHalf(binary.LittleEndian.Uint16(data[2*i:]))
		}
	case 4:
		for i := range out {
			out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
		}
	case 8:
		for i := range out {
			out[i] = float32(math.Float64frombits(binary.LittleEndian.Uint64(data[8*i:])))
		}
	}
	return out
}

// fromHalf widens an IEEE 754 binary16 value.
func fromHalf(h uint16) float32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10)&31, uint32(h)&1023
	switch exp {
	case 0:
		return math.Float32frombits(sign|0x3f800000) * float32(frac) / (1 << 24)
	case 31:
		return math.Float32frombits(sign | 0x7f800000 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}
