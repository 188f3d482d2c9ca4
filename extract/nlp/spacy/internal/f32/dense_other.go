//go:build !(amd64 || arm64) || purego

package f32

func (d *Dense) rows(dst, a []float32, step, n int) { d.rowsGo(dst, a, step, n) }

func (d *Dense) row(dst, a []float32) { d.rowGo(dst, a) }
