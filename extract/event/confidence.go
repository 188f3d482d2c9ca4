package event

// ruleConfidence is the share of events of a construction that are right on the
// news development set (docs/evaluation.md), rounded to twentieths.
var ruleConfidence = map[string]float64{
	"active": 0.75, "passive": 0.85, "control": 0.85, "copula": 0.8, "gerund": 0.75, "light verb": 0.65,
	"conjunction": 0.65, "nominal": 0.65, "participle": 0.6, "relative": 0.5, "apposition": 0.7,
}
