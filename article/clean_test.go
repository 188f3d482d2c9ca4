package article

var cleanCases = []struct{ title, text string }{
	{"", "Army retakes border town from rebels\n\nMarch 3, 2021\nBy Anna Koval\n\nGORIS, Armenia (AP) — Troops retook the town.\n\nThey met no resistance. (AP Photo/Jo Doe)\n\nShare this article\n"},
}
