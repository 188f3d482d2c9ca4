package extract_test

import (
	"context"
	"strings"
	"testing"

	"newsgraph/schema"
)

// TestPlaces reads sentences with the program's own model: the place names of
// each, with the path of the place.
func TestPlaces(t *testing.T) {
	x := extractor(t)
	for text, want := range map[string]string{
		"Nurses from Paris, Texas, drove to Dallas. Paris is proud of them.":                             "Paris: Paris, Texas, United States; Texas: Texas, United States; Dallas: Dallas, Texas, United States; Paris: Paris, Texas, United States",
		"The president of France spoke in Paris.":                                                        "France: France; Paris: Paris, Île-de-France, France",
		"A man from London, Ontario, was arrested in Toronto.":                                           "London: London, Ontario, Canada; Ontario: Ontario, Canada; Toronto: Toronto, Ontario, Canada",
		"Farmers in Barrow, Jackson and Oconee counties near Atlanta, Georgia, lost their crops.":        "Barrow: Barrow County, Georgia, United States; Jackson: Jackson County, Georgia, United States; Oconee: Oconee County, Georgia, United States; Atlanta: Atlanta, Georgia, United States; Georgia: Georgia, United States",
		"Soldiers left Tbilisi, the capital of Georgia, and Gori.":                                       "Tbilisi: Tbilisi, Georgia; Georgia: Georgia; Gori: Gori, Shida Kartli, Georgia",
		"The Georgia Department of Education met in Atlanta.":                                            "Georgia: Georgia, United States; Atlanta: Atlanta, Georgia, United States",
		"Kenyan doctors flew from Nairobi to Mombasa.":                                                   "Kenyan: Kenya; Nairobi: Nairobi, Kenya; Mombasa: Mombasa, Kenya",
		"Moscow said that its troops would stay in Syria.":                                               "Moscow: Moscow, Russia; Syria: Syria",
		"The Chicago Police Department arrested a banker.":                                               "Chicago: Chicago, Illinois, United States",
		"Jack London wrote a novel on Sunday.":                                                           "",
		"The minister read a book in May.":                                                               "",
		"Officials of Springfield, Missouri, said that Greene County had money. Springfield has a bank.": "Springfield: Springfield, Missouri, United States; Missouri: Missouri, United States; Greene County: Greene County, Missouri, United States; Springfield: Springfield, Missouri, United States",
	} {
		ts, err := x.Places(context.Background(), schema.Article{ID: "a", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range ts {
			if r := []rune(text); string(r[p.Start:p.End]) != p.Text {
				t.Errorf("%s: %d to %d is not %q", text, p.Start, p.End, p.Text)
			}
			got = append(got, p.Text+": "+strings.Join(p.Path, ", "))
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s\n got %s\nwant %s", text, s, want)
		}
	}
}
