package nlp

import (
	"maps"
	"strings"
	"testing"
	"time"
)

func TestAcronyms(t *testing.T) {
	for _, c := range []struct {
		text string
		want map[string]string
	}{
		{"The Northern Border Force (NBF) withdrew.", map[string]string{"NBF": "Northern Border Force"}},
		{"the NBF (Northern Border Force) withdrew", map[string]string{"NBF": "Northern Border Force"}},
		{"the Ministry of Trade and Industry (MTI)", map[string]string{"MTI": "Ministry of Trade and Industry"}},
		{"the Ministry of Defence (MoD) and Ministry of Health (MOH)", map[string]string{"MoD": "Ministry of Defence", "MOH": "Ministry of Health"}},
		{"The Union of the Workers of Iron and Steel (UWIS)", map[string]string{"UWIS": "Union of the Workers of Iron and Steel"}},
		{"Internal Security (IS) men", map[string]string{"IS": "Internal Security"}},
		{"information technology (IT) firms", map[string]string{"IT": "information technology"}},
		{"Women's Health Office (WHO)", map[string]string{"WHO": "Women's Health Office"}},
		{"improvised explosive devices (IEDs)", map[string]string{"IEDs": "improvised explosive devices"}},
		{"a non-governmental organisation (NGO)", map[string]string{"NGO": "non-governmental organisation"}},
		{"the Anti-Corruption Bureau (ACB) said", map[string]string{"ACB": "Anti-Corruption Bureau"}},
		{"the Anti-Corruption Bureau (AB) said", map[string]string{"AB": "Anti-Corruption Bureau"}},
		{"the League of Nations (L.N.) met", map[string]string{"L.N.": "League of Nations"}},
		{`the Free River Party ("FRP")`, map[string]string{"FRP": "Free River Party"}},
		{`the "Free River Party" (FRP)`, map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party (the FRP)", map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party (FRP, founded 1990)", map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party [FRP] won", map[string]string{"FRP": "Free River Party"}},
		{"the FRP [Free River Party] won", map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party, or FRP, won", map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party, known as FRP, won", map[string]string{"FRP": "Free River Party"}},
		{"the Free River Party (FRP) and the Front for Rural Peace (FRP)", map[string]string{"FRP": "Free River Party"}},
		{"FRP (Free River Party, a small group)", map[string]string{"FRP": "Free River Party"}},
		{"Örebro Nya Parti (ÖNP)", map[string]string{"ÖNP": "Örebro Nya Parti"}},
		{"Partido de la Gente (PG)", map[string]string{"PG": "Partido de la Gente"}},
		{"Free River\nParty (FRP)", map[string]string{"FRP": "Free River\nParty"}},

		{"The Northern Border Force (NBC) withdrew.", nil},
		{"They fought (IS was there).", nil},
		{"the League (LN)", nil},
		{"It failed. River Party (FRP)", nil},
		{"He is free. Rita Pole (FRP)", nil},
		{"a free (river party) (FRP)", nil},
		{"Smith (Reuters) and McDonald (Ltd)", nil},
		{"of the (OT)", nil},
		{"IS", nil}, {"(IS)", nil}, {"IS (", nil}, {"", nil}, {"a (\xff) IS (\xff", nil}, {"A.B. (", nil},
	} {
		if got := Acronyms(c.text); !maps.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestAcronymsTimeIsLinear(t *testing.T) {
	size, limit := 1<<20, 10*time.Second
	if underRace {
		size /= 8
	}
	for _, unit := range []string{"A", "AB ", "of the ", "AA (", "a A ", "A.", "(A B) ", "and AND ("} {
		start := time.Now()
		Acronyms(strings.Repeat(unit, size/len(unit)))
		if took := time.Since(start); took > limit {
			t.Errorf("%d bytes of %q took %v", size, unit, took)
		}
	}
}

func FuzzAcronyms(f *testing.F) {
	f.Add("the Free River Party (FRP) of the (OT) A.B. (\xff")
	f.Fuzz(func(t *testing.T, text string) {
		for short, long := range Acronyms(text) {
			if !strings.Contains(text, short) || !strings.Contains(text, long) || short == "" || long == "" {
				t.Errorf("%q: %q is %q", text, short, long)
			}
		}
	})
}
