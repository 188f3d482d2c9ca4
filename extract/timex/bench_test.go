package timex

import (
	"strings"
	"testing"
)

// newsText is a made-up report with about as many dates as wire copy has.
var newsText = strings.Repeat(`The governor of the northern province resigned on Friday after three days of protests over the price of bread.
His deputy, who had been in office since March 2019, told reporters that a new cabinet would be named by the end of the week.
Eleven people were hurt, two of them seriously, when the police cleared the main square early on Thursday, June 10, the hospital said.
The opposition, which lost the election of November 2018, called the move long overdue and asked for talks next week.
Bread has cost twice as much as two years ago, and the harvest in the river valley failed for the second time in a decade.

`, 200)

func BenchmarkFind(b *testing.B) {
	b.SetBytes(int64(len(newsText)))
	b.ReportAllocs()
	for b.Loop() {
		Find(newsText)
	}
}

func BenchmarkResolve(b *testing.B) {
	exprs := Find(newsText)
	b.ReportAllocs()
	for b.Loop() {
		for _, e := range exprs[:10] {
			e.Resolve(wednesday, Past)
		}
	}
}
