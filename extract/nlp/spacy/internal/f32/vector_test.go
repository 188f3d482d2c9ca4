package f32

import (
	"math"
	"math/rand/v2"
	"testing"
)

func near(t *testing.T, what string, got float32, want float64) {
	t.Helper()
	if math.Abs(float64(got)-want) > 1e-4 {
		t.Errorf("%s is %g, want %g", what, got, want)
	}
}

func TestAdd(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{0, 1, 7, 8, 64, 100} {
		x, y := random(r, n), random(r, n+3)
		want := make([]float64, n)
		for i := range want {
			want[i] = float64(x[i]) + float64(y[i])
		}
		Add(x, y)
		for i := range want {
			near(t, "sum", x[i], want[i])
		}
	}
}

func TestMaxout(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, c := range [][2]int{{1, 1}, {3, 2}, {8, 1}, {96, 3}, {64, 2}, {10, 5}} {
		n, pieces := c[0], c[1]
		src, dst := random(r, n*pieces), make([]float32, n)
		Maxout(dst, src, pieces)
		for i, got := range dst {
			want := src[i]
			for p := range pieces {
				want = max(want, src[p*n+i])
			}
			if got != want {
				t.Errorf("%d×%d: value %d is %g, want %g", n, pieces, i, got, want)
			}
		}
	}
}

func TestNormalise(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, n := range []int{1, 5, 8, 96, 97} {
		x, scale, shift := random(r, n), random(r, n), random(r, n)
		mean, variance := 0.0, 0.0
		for _, v := range x {
			mean += float64(v) / float64(n)
		}
		for _, v := range x {
			variance += (float64(v) - mean) * (float64(v) - mean) / float64(n)
		}
		want := make([]float64, n)
		for i, v := range x {
			want[i] = (float64(v)-mean)/math.Sqrt(variance+epsilon)*float64(scale[i]) + float64(shift[i])
		}
		if n == 1 {
			want[0] = float64(shift[0]) // no variance: nothing to scale
		}
		Normalise(x, scale, shift)
		for i := range want {
			near(t, "value", x[i], want[i])
		}
	}
}
