package placefile

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestKey(t *testing.T) {
	for name, want := range map[string]string{
		"": "", " . ": "", "the": "=the", "The": "=The", "The Gambia": "gambia", "Sant’ Agata": "sant agata", "Sana'a": "sanaa",
		"U.K.": "=UK", "UFA": "=UFA", "Ufa": "=Ufa", "Saint Lucia": "st lucia", "Saint": "saint", "Fort Worth": "ft worth",
		"Trinidad & Tobago": "trinidad and tobago", "Ærø": "aero", "Ḩamāh": "hamah", "Xankəndi": "xankandi", "İzmir": "izmir",
		"Москва": "москва", "A  B\tC": "a b c", "al-Raqqa": "al raqqa", "N\u00adice": "nice",
	} {
		if got := Key(name); got != want {
			t.Errorf("Key(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for name, want := range map[string]string{"Ḩamāh": "Hamah", "Be’eri": "Be'eri", "‘Afrīn": "Afrin", "Oslo": "Oslo"} {
		if got := Plain(name); got != want {
			t.Errorf("Plain(%q) = %q, want %q", name, got, want)
		}
	}
}

// FuzzKey holds that folding twice changes nothing, and that a key is clean.
func FuzzKey(f *testing.F) {
	for _, s := range []string{"the the", "Saint Mount Fort", "İ", "ǅ", "\xff", "ﬁ", "a\u0301\u0302", "& &"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		key := Key(name)
		if !utf8.ValidString(key) || strings.Contains(key, "  ") || strings.TrimSpace(key) != key {
			t.Errorf("Key(%q) = %q", name, key)
		}
		if w := Word(name); Word(w) != w {
			t.Errorf("Word(%q) = %q, then %q", name, w, Word(w))
		}
	})
}
