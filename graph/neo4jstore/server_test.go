package neo4jstore

import "testing"

func TestTooOld(t *testing.T) {
	for version, want := range map[string]bool{
		"4.4.30": true, "5.9.0": true, "5.25.1": true, "5.26.0": false, "5.26.30": false, "5.27-aura": false, "2025.01.0": false, "2026.10": false, "dev": false, "": false,
	} {
		if got := tooOld(version); got != want {
			t.Errorf("tooOld(%q) = %v", version, got)
		}
	}
}
