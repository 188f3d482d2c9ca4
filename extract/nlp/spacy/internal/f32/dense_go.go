package f32

// rowsGo is Rows without assembly.
func (d *Dense) rowsGo(dst, a []float32, step, n int) {
	r := 0
	for ; r+4 <= n; r += 4 {
		for c := 0; c < d.Stride; c += 2 {
			d.tileGo(dst[r*d.Stride+c:], a[r*step:], step, c)
		}
	}
	for ; r < n; r++ {
		d.rowGo(dst[r*d.Stride:][:d.Stride], a[r*step:][:d.In])
	}
}

// tileGo computes 2 columns of 4 rows, whose sums stay in registers.
func (d *Dense) tileGo(dst, a []float32, step, c int) {
	k := d.In
	x0, x1, x2, x3 := a[:k], a[step:][:k], a[2*step:][:k], a[3*step:][:k]
	w := d.w[c/panel*panel*k+c%panel:]
	b0, b1 := d.bias[c], d.bias[c+1]
	s0, s1, s2, s3, t0, t1, t2, t3 := b0, b0, b0, b0, b1, b1, b1, b1
	for i, v := range x0 {
		q := (*[2]float32)(w)
		p0, p1 := q[0], q[1]
		if i+1 < k {
			w = w[panel:]
		}
		s0 += v * p0
		t0 += v * p1
		u := x1[i]
		s1 += u * p0
		t1 += u * p1
		u = x2[i]
		s2 += u * p0
		t2 += u * p1
		u = x3[i]
		s3 += u * p0
		t3 += u * p1
	}
	n := d.Stride
	dst[0], dst[1] = s0, t0
	dst[n], dst[n+1] = s1, t1
	dst[2*n], dst[2*n+1] = s2, t2
	dst[3*n], dst[3*n+1] = s3, t3
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
