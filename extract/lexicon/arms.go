package lexicon

import (
	"fmt"
	"strings"
)

// Arms tells what a noun has to do with weapons.
type Arms uint8

// What a noun has to do with weapons.
const (
	Weapon        Arms = 1 << iota // harm is done with it: "rifle"
	Explosive                      // it goes off: "grenade"
	WeaponMeasure                  // how much of a weapon: "a stick of dynamite"
	WeaponShots                    // what comes out of it: "rifle fire"
	WeaponPart                     // a weapon where the name of one stands with it: "a dynamite charge"
)

// armsNames are the kinds of weapons.tsv.
var armsNames = map[string]Arms{
	"blade": Weapon, "blunt": Weapon, "explosive": Weapon | Explosive, "fire": Weapon, "firearm": Weapon, "heavy": Weapon, "missile": Weapon,
	"poison": Weapon, "measure": WeaponMeasure, "part": WeaponPart, "shots": WeaponShots,
}

// Arms tells what a noun has to do with weapons, zero for nothing.
func (l *Lexicon) Arms(noun string) Arms { return l.arms[strings.ToLower(noun)] }

// Is reports whether a noun is of any of the given sorts.
func (a Arms) Is(any Arms) bool { return a&any != 0 }

func (l *Lexicon) addWeapon(row []string) error {
	kind, ok := armsNames[row[0]]
	if !ok {
		return fmt.Errorf("unknown kind of weapon %q", row[0])
	}
	l.arms[row[1]] |= kind
	return nil
}
