//go:build !purego

package f32

// The kernels below take n values, a multiple of lanes and not 0.

// add adds src to dst.
//
//go:noescape
func add(n int, dst, src *float32)

// maxout writes to dst the greatest of each value's pieces, n values apart.
//
//go:noescape
func maxout(n, pieces int, dst, src *float32)

// sum returns the sum of x.
//
//go:noescape
func sum(n int, x *float32) float32

// squares returns the sum of the squares of x - mean.
//
//go:noescape
func squares(n int, x *float32, mean float32) float32

// rescale replaces x by (x - mean) · inv · scale + shift.
//
//go:noescape
func rescale(n int, x, scale, shift *float32, mean, inv float32)
