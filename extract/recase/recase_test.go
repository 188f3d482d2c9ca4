package recase

import (
	"testing"

	"newsgraph/gazetteer"
)

func TestRecase(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"SOLDIERS ATTACKED THE VILLAGE OF TENANCINGO ON 12 MARCH. TWO FARMERS DIED.":                                  "Soldiers attacked the village of Tenancingo on 12 March. Two farmers died.",
		"THE BOLIVIAN POLICE ARRESTED A MAN IN LA PAZ ON FRIDAY":                                                      "The Bolivian Police arrested a man in La Paz on Friday",
		"THE NATIONAL LIBERATION ARMY (ELN) BLEW UP A BRIDGE":                                                         "The National Liberation Army (ELN) blew up a bridge",
		"REBELS SEIZE THE AIRPORT OF LIMA\n\nThe army said on Friday that it had fled. The town is quiet. UN SAYS NO": "Rebels seize the airport of Lima\n\nThe army said on Friday that it had fled. The town is quiet. UN SAYS NO",
		"ON 11 MAY THE MAYOR SAID HE MAY LEAVE IN MAY OR ON MAY 30":                                                   "On 11 May the mayor said he may leave in May or on May 30",
		"Soldiers attacked the NATO base.":                                                                            "Soldiers attacked the NATO base.",
		"GUARDS SAID COLONEL ANGEL RUIZ SHOT MARIA VEGA, A LATE-NIGHT GUEST.":                                         "Guards said Colonel Angel Ruiz shot Maria Vega, a late-night guest.",
		"DR PAZ FLEW TO THE U.S. WITH AN M-16. SHE AND I MET THE ANGEL OF A COLONEL.":                                 "Dr Paz flew to the U.S. with an M-16. She and I met the angel of a colonel.",
		"THE DEMOBILIZATION OF THE COUNTEROFFENSIVE GUNNERS, WHO MACHINEGUNNED A BUS, STOPPED":                        "The demobilization of the counteroffensive gunners, who machinegunned a bus, stopped",
		"THE CHADIAN TROOPS LEFT THE ADUW":                                                                            "The Chadian troops left the ADUW",
		"¿QUÉ PASÓ? THE ARMY LEFT.":                                                                                   "¿QUÉ PASÓ? The army left.",
	} {
		got := Text(in, g, map[string]string{"ADUW": "ASSOCIATION OF DOCK AND UNLOADING WORKERS"})
		if got != want {
			t.Errorf("Text(%q)\n got %q\nwant %q", in, got, want)
		}
	}
}

// FuzzRecase holds that every byte stays where it is and only its case changes.
func FuzzRecase(f *testing.F) {
	f.Add("THE ARMY LEFT. \xff ÅNGSTRÖM")
	g, err := gazetteer.Default()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Text(s, g, nil)
		if len(got) != len(s) {
			t.Fatalf("%d bytes became %d", len(s), len(got))
		}
		for i := range len(s) {
			if a, b := s[i], got[i]; a != b && !(a >= 'A' && a <= 'Z' && b == a+'a'-'A') {
				t.Fatalf("byte %d: %q became %q", i, a, b)
			}
		}
	})
}
