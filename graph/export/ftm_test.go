package export_test

import (
	"bytes"
	"os"
	"os/exec"
	"testing"

	"newsgraph/internal/needs"
)

// python is that of the folder where FollowTheMoney, and what it needs, is installed.
func python(t *testing.T) string {
	t.Helper()
	path := "../../.cache/ftm/bin/python"
	if _, err := os.Stat(path); err != nil {
		needs.Missing(t, "no FollowTheMoney (scripts/fetch-ftm):", err)
	}
	return path
}

// TestFtM has the library of FollowTheMoney check every entity.
func TestFtM(t *testing.T) {
	c := exec.Command(python(t), "testdata/check_ftm.py")
	c.Stdin = bytes.NewReader(write(t, "ftm", hostile(t)))
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, schema := range []string{"Address", "UnknownLink", "Article", "Event", "LegalEntity", "Membership", "Organization", "Person", "PublicBody"} {
		if !bytes.Contains(out, []byte(`"`+schema+`"`)) {
			t.Errorf("no %s: %s", schema, out)
		}
	}
}
