package f32

// rowsGo is Rows without assembly.
func (d *Dense) rowsGo(dst, a []float32, step, n int) {
	r := 0
	for ; r+2 <= n; r += 2 {
		x, y := a[r*step:][:d.In], a[(r+1)*step:][:d.In]
		d.pairGo(dst[r*d.Stride:][:d.Stride], dst[(r+1)*d.Stride:][:d.Stride], x, y)
	}
	if r < n {
		d.rowGo(dst[r*d.Stride:][:d.Stride], a[r*step:][:d.In])
	}
}

// rowGo is Row without assembly.
func (d *Dense) rowGo(dst, a []float32) {
	for c := 0; c < d.Stride; c += 4 {
		w := d.w[c/panel*panel*d.In+c%panel:]
		s := (*[4]float32)(d.bias[c:])
		s0, s1, s2, s3 := s[0], s[1], s[2], s[3]
		for i, v := range a[:d.In] {
			q := (*[4]float32)(w[i*panel:])
			s0 += v * q[0]
			s1 += v * q[1]
			s2 += v * q[2]
			s3 += v * q[3]
		}
		*(*[4]float32)(dst[c:]) = [4]float32{s0, s1, s2, s3}
	}
}

// pairGo computes two rows at once, which halves the reading of the weights.
func (d *Dense) pairGo(dx, dy, x, y []float32) {
	for c := 0; c < d.Stride; c += 4 {
		w := d.w[c/panel*panel*d.In+c%panel:]
		s := (*[4]float32)(d.bias[c:])
		s0, s1, s2, s3 := s[0], s[1], s[2], s[3]
		t0, t1, t2, t3 := s0, s1, s2, s3
		for i, v := range x {
			q := (*[4]float32)(w[i*panel:])
			u := y[i]
			s0 += v * q[0]
			s1 += v * q[1]
			s2 += v * q[2]
			s3 += v * q[3]
			t0 += u * q[0]
			t1 += u * q[1]
			t2 += u * q[2]
			t3 += u * q[3]
		}
		*(*[4]float32)(dx[c:]) = [4]float32{s0, s1, s2, s3}
		*(*[4]float32)(dy[c:]) = [4]float32{t0, t1, t2, t3}
	}
}
