package mend

// beyond hangs a relative clause with "which" or "where" on the place before a phrase that
// tells how far it is from another: "Rutland, 70 km north of Derby, which the army left".
func beyond(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "relcl" || p.tok(t.Head).Dep != "pobj" || t.Head+2 >= i || p.tok(t.Head+1).Text != "," {
		return -1
	}
	of := p.tok(t.Head).Head
	side := p.tok(of).Head
	if p.tok(of).Dep != "prep" || !sides[p.tok(side).Norm] {
		return -1
	}
	for k := side - 1; k > 0 && k > side-maxName; k-- {
		switch w := p.tok(k); {
		case w.POS == "PROPN":
			return k
		case w.POS != "NUM" && w.POS != "PUNCT" && w.Ent != "QUANTITY":
			return -1
		}
	}
	return -1
}

// sides tell where one place is from another.
var sides = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true,
	"north-east": true, "north-west": true, "south-east": true, "south-west": true, "outside": true,
}
