package neo4jstore

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// checkServer refuses a server older than 5.26, the first that takes the type of a
// relationship from a parameter.
func (s *Store) checkServer(ctx context.Context) error {
	rows, err := s.auto(ctx, neo4j.AccessModeRead, "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]")
	if err != nil || len(rows) == 0 {
		return err
	}
	if version := values(rows[0].Values).text(0); tooOld(version) {
		return fmt.Errorf("the server is Neo4j %s: newsgraph needs 5.26 or a newer one", version)
	}
	return nil
}

// tooOld reports whether a version, as 5.26.1, 5.27-aura or 2025.01.0, is below 5.26.
// One that cannot be read is not.
func tooOld(version string) bool {
	var major, minor int
	if n, _ := fmt.Sscanf(version, "%d.%d", &major, &minor); n < 2 {
		return false
	}
	return major < 5 || major == 5 && minor < 26
}
