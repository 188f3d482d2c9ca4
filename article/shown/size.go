package shown

import "fmt"

// Size writes a number of bytes for people: 812 bytes, 50.0 MB.
func Size[T int | int64](n T) string {
	switch {
	case n >= 1<<30:
		return fmt.Sprintf("%.1f GB", float64(n)/(1<<30))
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.1f kB", float64(n)/(1<<10))
	}
	return Bytes(int(n))
}

// Bytes writes a number of bytes in full: 1 byte, 120000 bytes.
func Bytes(n int) string {
	if n == 1 {
		return "1 byte"
	}
	return fmt.Sprintf("%d bytes", n)
}
