package lexicon

import "testing"

func TestArms(t *testing.T) {
	l := Default()
	for noun, want := range map[string]Arms{
		"rifle": Weapon, "Grenade": Weapon | Explosive, "stick": WeaponMeasure | Weapon, "charge": WeaponPart, "fire": WeaponShots, "bridge": 0, "": 0,
	} {
		if got := l.Arms(noun); got != want {
			t.Errorf("Arms(%q) = %b, want %b", noun, got, want)
		}
	}
	if !l.Class("detonate").Is(Wielding) || l.Class("destroy").Is(Wielding) {
		t.Error("a bomb is what one detonates, and not what one destroys")
	}
}
