//go:build (amd64 || arm64) && !purego

package f32

// tile6x16 computes a tile of 6 rows × 16 columns: c = a·b + bias. a has k
// values a row, rows lda bytes apart; b is one packed panel; rows of c are ldc
// bytes apart.
//
//go:noescape
func tile6x16(k int, a *float32, lda uintptr, b, bias, c *float32, ldc uintptr)

// row1x64 computes 64 columns of one row from four panels that lie panel bytes
// apart.
//
//go:noescape
func row1x64(k int, a, b *float32, panel uintptr, bias, c *float32)

// row1x16 computes 16 columns of one row from one panel.
//
//go:noescape
func row1x16(k int, a, b, bias, c *float32)

func (d *Dense) rows(dst, a []float32, step, n int) {
	if !assembly {
		d.rowsGo(dst, a, step, n)
		return
	}
	if n < tileRows {
		for r := range n {
			d.row(dst[r*d.Stride:], a[r*step:])
		}
		return
	}
	for c := 0; c < d.Stride; c += panel {
		for r := 0; r < n; r += tileRows {
			r := min(r, n-tileRows) // the last tile overlaps the one before
			tile6x16(d.In, &a[r*step], uintptr(step)*4, &d.w[c*d.In], &d.bias[c], &dst[r*d.Stride+c], uintptr(d.Stride)*4)
		}
	}
}

func (d *Dense) row(dst, a []float32) {
	if !assembly {
		d.rowGo(dst, a)
		return
	}
	c := 0
	for ; c+wide <= d.Stride; c += wide {
		row1x64(d.In, &a[0], &d.w[c*d.In], uintptr(panel*d.In)*4, &d.bias[c], &dst[c])
	}
	for ; c < d.Stride; c += panel {
		row1x16(d.In, &a[0], &d.w[c*d.In], &d.bias[c], &dst[c])
	}
}
