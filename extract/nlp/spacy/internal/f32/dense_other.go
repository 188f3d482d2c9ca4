//go:build !amd64 || purego

package f32

const fast = false

func (d *Dense) rows(dst, a []float32, step, n int) { d.rowsGo(dst, a, step, n) }

func (d *Dense) row(dst, a []float32) { d.rowGo(dst, a) }
