package shown

import "testing"

func TestSize(t *testing.T) {
	for n, want := range map[int]string{0: "0 bytes", 1: "1 byte", 812: "812 bytes", 1023: "1023 bytes", 1024: "1.0 kB", 50 << 20: "50.0 MB", 3 << 30: "3.0 GB"} {
		if got := Size(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
