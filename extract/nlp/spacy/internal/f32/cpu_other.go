//go:build !(amd64 || arm64) || purego

package f32

const available, vectorAssembly = false, false
