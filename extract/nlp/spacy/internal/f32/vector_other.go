//go:build !amd64 || purego

package f32

// Without vectorAssembly none of these is called.

func add(int, *float32, *float32)                                 {}
func maxout(int, int, *float32, *float32)                         {}
func sum(int, *float32) float32                                   { return 0 }
func squares(int, *float32, float32) float32                      { return 0 }
func rescale(int, *float32, *float32, *float32, float32, float32) {}
