package timex

// A word is what a word of the lexicon does in a time expression.
type word uint8

// The words. Those with a value carry it in lexeme.n.
const (
	wOther     word = iota
	wMonth          // 1–12
	wWeekday        // 1, Monday, to 7
	wUnit           // a unit
	wCardinal       // "three"
	wOrdinal        // "third"
	wSeason         // 0, spring, to 3, winter
	wDaypart        // "morning"
	wDay            // "today": days from the anchor
	wOvernight      //
	wStep           // "this", "last", "next": a step
	wPast           // "past", "coming": -1, 1
	wFollowing      // "previous", "following": -1, 1
	wSame
	wThat
	wEvery
	wThe
	wA
	wPossessive // "its"
	wEarly      // "early", "late", "mid"
	wEnds       // "end", "beginning", "middle"
	wLater      // "earlier", "later": -1, 1
	wBeforehand // "previously", "afterwards": -1, 1
	wBound      // "since", "until", "by", "before", "after": a Bound
	wFrom
	wBetween
	wThrough
	wTo
	wAnd
	wOf
	wIn
	wOn
	wAt // "at", "over"
	wDuring
	wFor
	wJoint // further words before which a date may end
	wAgo
	wNow
	wHence
	wMore // "more", "less": a hedge
	wThan
	wAbout // "about", "nearly", "over": a hedge
	wLeast
	wFew
	wCouple
	wHalf
	wDozen
	wHundred
	wPart // "q3": 3, "h1": 5
	wFiscal
	wEnded
	wOld
	wLong
	wWhole // "full", "consecutive": between number and unit
	wRecently
	wRecent
	wEighties // 80
	wHoly     // a holiday begins with it
	wTime
	wTimes // "once", "twice", "times"
)

// The flags of a word.
const (
	short  uint8 = 1 << iota // an abbreviation, which may end with a point
	plural                   // "days", "Fridays"
	counts                   // is counted: "2015 people" is no year
	names                    // makes a name of the date before it: "the July 26 Movement"
	paper                    // makes a name of the weekday before it: "Sunday Times"
	verbal                   // may follow the auxiliary: "may be"
	clock                    // makes a time of day of the number before it: "2015 GMT"
	given                    // also a given or family name: "April", "June", "May"
)

// A lexeme is a word's entry in the lexicon.
type lexeme struct {
	w     word
	flags uint8
	n     int16
}

func (l lexeme) has(flag uint8) bool { return l.flags&flag != 0 }

var (
	lexicon  = buildLexicon()
	openings = openingsOf(lexicon)
)

// openingsOf notes which lengths the words of each first letter have, so that
// most words of a text need no look-up.
func openingsOf(words map[string]lexeme) (sieve [26]uint32) {
	for w := range words {
		sieve[w[0]-'a'] |= 1 << len(w)
	}
	return sieve
}

// lookup finds a word in any case. What is not in the lexicon is wOther, as is
// every word of 32 bytes or more: the sieve has no bit for it.
func lookup(s string) lexeme {
	var low [32]byte
	c := s[0] | 0x20
	if c < 'a' || c > 'z' || openings[c-'a']&(1<<len(s)) == 0 {
		return lexeme{}
	}
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		low[i] = c
	}
	return lexicon[string(low[:len(s)])]
}
