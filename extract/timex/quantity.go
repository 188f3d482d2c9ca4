package timex

// A quantity is a number of units as the text gives it: n to max of them.
type quantity struct {
	n, max  int
	hedge   hedge
	halved  bool // "half a century"
	endless bool // "years", "dozens": no number is known
}

// mostUnits bounds the numbers that count units of time.
const mostUnits = 9999

// fewest and most are what "a few" and "several" are taken to lie between.
const (
	fewest = 2
	most   = 9
)

// quantityAt reads "three", "more than 20", "two or three", "a few", "half a",
// "a couple of", "twenty-five", and gives the token after it.
func (s *scanner) quantityAt(i int) (quantity, int, bool) {
	h, j := s.hedgeAt(i)
	q, k, ok := s.numberAt(j)
	if !ok {
		return q, 0, false
	}
	q.hedge = h
	if q.n > mostUnits {
		q.endless = true
	}
	for range 2 {
		if s.w(k) == wWhole || s.w(k) == wLong || s.w(k) == wMore {
			k++
		}
	}
	return q, k, true
}

// hedgeAt passes "more than", "at least", "about", "well over", "just".
func (s *scanner) hedgeAt(i int) (h hedge, next int) {
	for range 4 {
		switch {
		case s.w(i) == wMore && s.w(i+1) == wThan:
			h, i = hedge(s.n(i)), i+2
		case s.w(i) == wAt && s.w(i+1) == wLeast:
			h, i = moreThan, i+2
			if s.isText(i-1, "most") {
				h = lessThan
			}
		case s.w(i) == wAbout && !(s.w(i+1) == wThe):
			if hedge(s.n(i)) != exact {
				h = hedge(s.n(i))
			}
			i++
		default:
			return h, i
		}
	}
	return h, i
}

// numberAt reads the number without its hedge.
func (s *scanner) numberAt(i int) (quantity, int, bool) {
	switch t := s.t(i); {
	case t.kind == number && s.freeLeft(i):
		return s.alternative(t.value, i+1)
	case t.kind == amount:
		return s.amountAt(i)
	case t.kind != name:
		return quantity{}, 0, false
	}
	switch s.w(i) {
	case wFew:
		return quantity{n: fewest, max: most}, i + 1, true
	case wHalf:
		j := s.skipWord(s.skip(i+1, '-'), wA)
		return quantity{n: 1, max: 1, halved: true}, s.skip(j, '-'), true
	case wA:
		return s.articleNumber(i + 1)
	case wCouple:
		return quantity{n: 2, max: 3}, s.skipWord(i+1, wOf), true
	case wDozen:
		return quantity{n: 12, max: 12}, i + 1, true
	}
	n, j, ok := s.cardinalAt(i)
	if !ok {
		return quantity{}, 0, false
	}
	return s.alternative(n, j)
}

// articleNumber reads what follows "a": "few", "couple of", "dozen", "hundred",
// "further"; else "a" is one.
func (s *scanner) articleNumber(i int) (quantity, int, bool) {
	switch s.w(i) {
	case wFew, wCouple, wDozen:
		return s.numberAt(i)
	case wHundred:
		return quantity{n: 100, max: 100}, i + 1, true
	case wHalf, wA:
		return quantity{}, 0, false
	}
	return quantity{n: 1, max: 1}, i, true
}

// alternative reads the rest of "two or three", "10 to 15", "5-7", "two and a
// half".
func (s *scanner) alternative(n, i int) (quantity, int, bool) {
	q := quantity{n: n, max: n}
	if s.w(i) == wAnd && s.w(i+1) == wA && s.w(i+2) == wHalf {
		q.max = n + 1
		return q, i + 3, true
	}
	if s.w(i) != wAnd && s.w(i) != wTo && !s.dash(i) {
		return q, i, true
	}
	hi, k := 0, 0
	if t := s.t(i + 1); t.kind == number {
		hi, k = t.value, i+2
	} else if m, j, ok := s.cardinalAt(i + 1); ok {
		hi, k = m, j
	}
	if hi > n && (s.w(k) == wUnit || s.dash(k) && s.w(k+1) == wUnit) {
		q.max, i = hi, k
	}
	return q, i, true
}

// amountAt reads "1.5" as between one and two, "1,200" as it stands.
func (s *scanner) amountAt(i int) (quantity, int, bool) {
	t := s.t(i)
	if t.digits > maxDigits || priced(s.text, t.start) {
		return quantity{}, 0, false
	}
	for k := t.start; k < t.end; k++ {
		switch c := s.text[k]; {
		case c == ',':
			return quantity{n: 1, endless: true}, i + 1, true
		case c != '.' && !isDigit(c):
			return quantity{}, 0, false
		}
	}
	return quantity{n: t.value, max: t.value + 1}, i + 1, true
}

// cardinalAt reads "three", "twenty-five", "one hundred".
func (s *scanner) cardinalAt(i int) (n, next int, ok bool) {
	if s.w(i) == wHundred {
		return 100, i + 1, true
	}
	if s.w(i) != wCardinal {
		return 0, 0, false
	}
	n, next = s.n(i), i+1
	if k := s.skip(next, '-'); n >= 20 && s.w(k) == wCardinal && s.n(k) < 10 {
		n, next = n+s.n(k), k+1
	}
	if s.w(next) == wHundred {
		return n * 100, next + 1, true
	}
	return n, next, true
}

// ordinalAt reads "third", "twenty-first".
func (s *scanner) ordinalAt(i int) (n, next int, ok bool) {
	if t := s.t(i); t.kind == ordinalNo {
		return t.value, i + 1, true
	}
	switch s.w(i) {
	case wOrdinal:
		return s.n(i), i + 1, true
	case wCardinal:
		if k := s.skip(i+1, '-'); s.n(i) >= 20 && s.w(k) == wOrdinal && s.n(k) < 10 {
			return s.n(i) + s.n(k), k + 1, true
		}
	}
	return 0, 0, false
}
