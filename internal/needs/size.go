package needs

// Size is how much of something large a test takes: a tenth of it where the race
// detector watches. CI runs every test without it too.
func Size(n int) int {
	if Race {
		return n / 10
	}
	return n
}
