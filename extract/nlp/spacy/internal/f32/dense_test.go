package f32

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func random(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// exact computes one output in float64.
func exact(w, bias, a []float32, o, in int) float64 {
	s := 0.0
	if bias != nil {
		s = float64(bias[o])
	}
	for i := range in {
		s += float64(w[o*in+i]) * float64(a[i])
	}
	return s
}

func TestDenseAgreesWithFloat64(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct{ out, in, rows, step int }{
		{1, 1, 1, 1}, {50, 96, 13, 96}, {106, 64, 1, 64}, {288, 288, 31, 96},
		{288, 96, 5, 96}, {17, 3, 6, 3}, {200, 7, 7, 9}, {130, 33, 64, 33},
	} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			w, bias := random(r, c.out*c.in), random(r, c.out)
			a := random(r, (c.rows-1)*c.step+c.in)
			d, err := NewDense(w, bias, c.out, c.in)
			if err != nil {
				t.Fatal(err)
			}
			rows, pure := make([]float32, c.rows*d.Stride), make([]float32, c.rows*d.Stride)
			d.Rows(rows, a, c.step, c.rows)
			d.rowsGo(pure, a, c.step, c.rows)
			one := make([]float32, d.Stride)
			for i := range c.rows {
				x := a[i*c.step:][:c.in]
				d.Row(one, x)
				for o := range c.out {
					want := exact(w, bias, x, o, c.in)
					for _, got := range []float32{rows[i*d.Stride+o], pure[i*d.Stride+o], one[o]} {
						if math.Abs(float64(got)-want) > 1e-4 {
							t.Fatalf("row %d output %d: got %g, want %g", i, o, got, want)
						}
					}
					if one[o] != rows[i*d.Stride+o] {
						t.Fatalf("row %d output %d: %g alone, %g among others", i, o, one[o], rows[i*d.Stride+o])
					}
				}
			}
		})
	}
}

func TestNewDenseRefusesWrongSizes(t *testing.T) {
	for _, c := range []struct{ w, bias, out, in int }{
		{6, 0, 2, 4}, {6, 3, 2, 3}, {0, 0, 0, 3}, {7, 0, 2, 3}, {6, 0, 2, -3},
	} {
		var bias []float32
		if c.bias > 0 {
			bias = make([]float32, c.bias)
		}
		if _, err := NewDense(make([]float32, c.w), bias, c.out, c.in); err == nil {
			t.Errorf("%+v: no error", c)
		}
	}
}

func BenchmarkRows(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	const n, width = 48, 96
	d, err := NewDense(random(r, 288*288), nil, 288, 288)
	if err != nil {
		b.Fatal(err)
	}
	a, dst := random(r, (n+2)*width), make([]float32, n*d.Stride)
	for b.Loop() {
		d.Rows(dst, a, width, n)
	}
	b.ReportMetric(float64(b.N)*n*288*288/b.Elapsed().Seconds()/1e9, "GMAC/s")
}

func BenchmarkRow(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	d, err := NewDense(random(r, 106*64), nil, 106, 64)
	if err != nil {
		b.Fatal(err)
	}
	a, dst := random(r, 64), make([]float32, d.Stride)
	for b.Loop() {
		d.Row(dst, a)
	}
}
