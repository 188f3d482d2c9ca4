package clean

import "testing"

func TestIsDateLine(t *testing.T) {
	for s, want := range map[string]bool{
		"2021-05-03 04:01:00":                               true,
		"Monday, May 3, 2021":                               true,
		"Published 3 May 2021, 14:05 GMT":                   true,
		"Updated 3 hours ago":                               true,
		"May 3rd, 2021 at 4:05 p.m. EDT | Updated: 6:10 PM": true,
		"5 min read":                                        true,
		"1200 GMT":                                          true,
		"May 3":                                             true,
		"":                                                  false,
		"May":                                               false,
		"12":                                                false,
		"The first 3 days":                                  false,
		"Troops crossed on May 3, 2021":                     false,
		"In 2021":                                           false,
		"Second Friday":                                     false,
	} {
		if got := isDateLine(s); got != want {
			t.Errorf("isDateLine(%q) = %v", s, got)
		}
	}
}
