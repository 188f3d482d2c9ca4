//go:build !purego

package f32

const (
	available      = true // every arm64 processor has NEON
	vectorAssembly = false
)
