package f32

import "math"

// epsilon is added to the variance by thinc's LayerNorm.
const epsilon = 1e-8

// lanes is the number of values that the vector kernels take at a time; other
// lengths are computed in Go.
const lanes = 8

// Add adds src to dst, value by value. It panics when src is shorter than dst.
func Add(dst, src []float32) {
	src = src[:len(dst)]
	if vectorAssembly && assembly && len(dst) > 0 && len(dst)%lanes == 0 {
		add(len(dst), &dst[0], &src[0])
		return
	}
	for i := range dst {
		dst[i] += src[i]
	}
}

// Maxout writes the greatest of several pieces to dst: piece p of value i is
// src[p*len(dst)+i]. It panics when src is shorter than all pieces.
func Maxout(dst, src []float32, pieces int) {
	n := len(dst)
	src = src[:n*pieces]
	if vectorAssembly && assembly && n > 0 && n%lanes == 0 {
		maxout(n, pieces, &dst[0], &src[0])
		return
	}
	copy(dst, src)
	for p := 1; p < pieces; p++ {
		for i, v := range src[p*n : (p+1)*n] {
			dst[i] = max(dst[i], v)
		}
	}
}

// Normalise brings x to mean 0 and variance 1, then scales and shifts each value
// (thinc's LayerNorm). It panics when scale or shift is shorter than x.
func Normalise(x, scale, shift []float32) {
	n := float32(len(x))
	scale, shift = scale[:len(x)], shift[:len(x)]
	if vectorAssembly && assembly && len(x) > 0 && len(x)%lanes == 0 {
		mean := sum(len(x), &x[0]) / n
		inv := inverse(squares(len(x), &x[0], mean) / n)
		rescale(len(x), &x[0], &scale[0], &shift[0], mean, inv)
		return
	}
	var total, sq float32
	for _, v := range x {
		total += v
	}
	mean := total / n
	for _, v := range x {
		sq += (v - mean) * (v - mean)
	}
	inv := inverse(sq / n)
	for i, v := range x {
		x[i] = (v-mean)*inv*scale[i] + shift[i]
	}
}

// inverse is one over the standard deviation.
func inverse(variance float32) float32 {
	return float32(1 / math.Sqrt(float64(variance+epsilon)))
}
