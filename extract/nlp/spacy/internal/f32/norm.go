package f32

import "math"

// epsilon is added to the variance by thinc's LayerNorm.
const epsilon = 1e-8

// Add adds src to dst, value by value. It panics when src is shorter than dst.
func Add(dst, src []float32) {
	src = src[:len(dst)]
	for i := range dst {
		dst[i] += src[i]
	}
}

// Maxout writes the greatest of several pieces to dst: piece p of value i is
// src[p*len(dst)+i].
func Maxout(dst, src []float32, pieces int) {
	n := len(dst)
	copy(dst, src[:n])
	for p := 1; p < pieces; p++ {
		for i, v := range src[p*n : (p+1)*n] {
			if v > dst[i] {
				dst[i] = v
			}
		}
	}
}

// Normalise brings x to mean 0 and variance 1, then scales and shifts each value
// (thinc's LayerNorm).
func Normalise(x, scale, shift []float32) {
	n := float32(len(x))
	scale, shift = scale[:len(x)], shift[:len(x)]
	var sum float32
	for _, v := range x {
		sum += v
	}
	mean := sum / n
	var sq float32
	for _, v := range x {
		sq += (v - mean) * (v - mean)
	}
	inv := float32(1 / math.Sqrt(float64(sq/n+epsilon)))
	for i, v := range x {
		x[i] = (v-mean)*inv*scale[i] + shift[i]
	}
}
