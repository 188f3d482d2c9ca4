//go:build !purego

package f32

import "golang.org/x/sys/cpu"

// available says whether the processor runs the assembly kernels.
var available = cpu.X86.HasAVX2 && cpu.X86.HasFMA

// vectorAssembly says that the kernels of vector.go are assembly too.
const vectorAssembly = true
