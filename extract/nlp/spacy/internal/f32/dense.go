// Package f32 holds the few float32 kernels that a spaCy CNN spends its time in:
// a packed matrix product, the maxout of several pieces, and layer normalisation.
//
// Every output value is one chain of additions in a fixed order, whatever the
// number of rows computed together, so a token gets the same score in a short
// and in a long document. On amd64 with AVX2 and FMA the kernels are assembly, on
// arm64 the matrix product is; elsewhere, and with the build tag purego, they are
// Go, and differ in the last bits only.
package f32

import "fmt"

var assembly = available

// UseAssembly switches the assembly kernels on, where there are any, or off, and
// tells how they were. It is for tests and benchmarks: no kernel may be running.
func UseAssembly(on bool) (was bool) {
	was, assembly = assembly, on && available
	return was
}

const (
	panel    = 16 // columns of one packed panel
	tileRows = 6  // rows of one tile of the matrix kernel
	wide     = 64 // columns of one step of the row kernel

	maxWeights = 1 << 26 // of one layer; the largest of spaCy's hold 0.3 million
)

// Dense is an affine layer y = W·x + b whose weights are packed for the kernels:
// panels of 16 outputs, each input's 16 weights side by side.
type Dense struct {
	In, Out int // width of x and of y
	Stride  int // width of a row of results: Out rounded up, the rest is zero
	w       []float32
	bias    []float32
}

// NewDense packs w, an Out×In matrix in row order, and its bias (nil for none).
// It returns an error when the sizes do not agree.
func NewDense(w, bias []float32, out, in int) (*Dense, error) {
	if out <= 0 || in <= 0 || len(w)/in != out || len(w)%in != 0 {
		return nil, fmt.Errorf("dense layer: %d weights are not %d×%d", len(w), out, in)
	}
	if bias != nil && len(bias) != out {
		return nil, fmt.Errorf("dense layer: %d biases for %d outputs", len(bias), out)
	}
	d := &Dense{In: in, Out: out, Stride: roundUp(out, align(out))}
	if d.Stride > maxWeights/in {
		return nil, fmt.Errorf("dense layer: %d×%d is too large", out, in)
	}
	d.w = make([]float32, d.Stride*in)
	d.bias = make([]float32, d.Stride)
	copy(d.bias, bias)
	for o := range out {
		p := d.w[o/panel*panel*in+o%panel:]
		for i, v := range w[o*in : (o+1)*in] {
			p[i*panel] = v
		}
	}
	return d, nil
}

// align is the multiple that a layer's width is rounded up to: small layers are
// mostly used one row at a time, by the row kernel.
func align(out int) int {
	if out <= 2*wide {
		return wide
	}
	return panel
}

func roundUp(n, to int) int { return (n + to - 1) / to * to }

// Rows computes n rows: dst[r] = W·a[r] + b. Row r of the input begins at
// a[r*step], so that overlapping windows need no copy; row r of dst begins at
// dst[r*d.Stride]. Both must be long enough: it panics otherwise.
func (d *Dense) Rows(dst, a []float32, step, n int) {
	if n <= 0 {
		return
	}
	_, _ = dst[n*d.Stride-1], a[(n-1)*step+d.In-1]
	d.rows(dst, a, step, n)
}

// Row computes one row: dst = W·a + b. It panics when dst is shorter than
// d.Stride or a shorter than d.In.
func (d *Dense) Row(dst, a []float32) {
	_, _ = dst[d.Stride-1], a[d.In-1]
	d.row(dst, a)
}
