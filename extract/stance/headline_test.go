package stance_test

import (
	"testing"

	"newsgraph/schema"
)

func TestHeadline(t *testing.T) { check(t, headlineCases) }

// headlineCases are about headlines, whose source stands without a verb or after a comma.
var headlineCases = []stanceCase{
	{"dash", `# Miners|miner|NNS|NOUN|ROOT|0| killed|kill|VBN|VERB|acl|0| in|in|IN|ADP|prep|1| blast|blast|NN|NOUN|compound|5| -|-|HYPH|PUNCT|punct|5| police|police|NN|NOUN|pobj|2|`,
		"kill", schema.Happened, "police"},
	{"colon", `# Police|Police|NNS|NOUN|ROOT|0| :|:|:|PUNCT|punct|0| nine|nine|CD|NUM|nummod|3|CARDINAL miners|miner|NNS|NOUN|appos|0| killed|kill|VBN|VERB|acl|3| in|in|IN|ADP|prep|4| blast|blast|NN|NOUN|pobj|5|`,
		"kill", schema.Happened, "Police"},
	{"says X", `# Nine|nine|CD|NUM|nummod|1|CARDINAL miners|miner|NNS|NOUN|nsubj|6| killed|kill|VBN|VERB|acl|1| in|in|IN|ADP|prep|2| blast|blast|NN|NOUN|pobj|3| ,|,|,|PUNCT|punct|6| says|say|VBZ|VERB|ROOT|6| minister|minister|NNP|PROPN|nsubj|6|`,
		"kill", schema.Happened, "minister"},
	{"X say", `# Nine|nine|CD|NUM|nummod|1|CARDINAL miners|miner|NNS|NOUN|nsubj|7| killed|kill|VBN|VERB|acl|1| in|in|IN|ADP|prep|2| blast|blast|NN|NOUN|pobj|3| ,|,|,|PUNCT|punct|7| police|police|NNS|NOUN|nsubj|7| say|say|VBP|VERB|ROOT|7|`,
		"kill", schema.Happened, "police"},
}
