package day

import "testing"

func TestOf(t *testing.T) {
	for s, want := range map[string]string{
		"2024-03-22":                    "2024-03-22",
		"2024-03-22T23:30:00-05:00":     "2024-03-22",
		"2024-03-22 04:01:00":           "2024-03-22",
		"2024/3/2":                      "2024-03-02",
		"20240322":                      "2024-03-22",
		"20240322T101500Z":              "2024-03-22",
		"Fri, 22 Mar 2024 10:15:00 GMT": "2024-03-22",
		"22 March 2024":                 "2024-03-22",
		"March 22nd, 2024":              "2024-03-22",
		"on Sept. 5, 2023 in Rome":      "2023-09-05",
		"4 JAN 90":                      "1990-01-04",
		"4 JAN 49":                      "2049-01-04",
		"22.03.2024":                    "2024-03-22",
		"3/22/2024":                     "2024-03-22",
		"22/3/2024":                     "2024-03-22",
		"04/04/2024":                    "2024-04-04",
		"03/04/2024":                    "",
		"31 February 2024":              "",
		"2024-13-01":                    "",
		"00000000":                      "",
		"March 2024":                    "",
		"12 May 10:30":                  "",
		"yesterday":                     "",
		"":                              "",
	} {
		got, ok := Of(s)
		if got != want || ok != (want != "") {
			t.Errorf("Of(%q) = %q, %v, want %q", s, got, ok, want)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"2024-03-22", "Fri, 22 Mar 2024", "03/22/2024", "4 JAN 90"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := Of(s)
		if again, same := Of(d); ok && (!same || again != d) {
			t.Errorf("Of(%q) = %q, which reads as %q", s, d, again)
		}
	})
}
