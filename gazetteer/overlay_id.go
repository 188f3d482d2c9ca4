package gazetteer

import (
	"fmt"
	"regexp"
	"strings"
)

// ownIDForm is the form of the ids that users may give: a prefix of their own, as
// that of a database, a colon, and a number or slug. Prefixes of one letter are
// those of ids that the program makes.
var ownIDForm = regexp.MustCompile(`^[a-z][a-z0-9]+:[A-Za-z0-9][A-Za-z0-9_-]*$`)

// checkOwnID tells whether a user may give an id to something of theirs; foreign
// is the prefix of the ids that are none for it.
func checkOwnID(id, foreign string) error {
	if !ownIDForm.MatchString(id) || strings.HasPrefix(id, foreign) {
		return fmt.Errorf("the id %q cannot be used: write a prefix of your own, a colon and letters, digits or hyphens, as mine:17, or leave it empty", id)
	}
	return nil
}
