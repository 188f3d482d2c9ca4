package mend

import (
	"testing"

	"newsgraph/internal/parsetest"
)

type noWords struct{}

func (noWords) Particle(string, string) bool { return false }
func (noWords) Takes(string, string) bool    { return false }
func (noWords) DoneBy(string) bool           { return false }
func (noWords) AimedAt(string, string) bool  { return false }
func (noWords) Party(string) bool            { return false }
func (noWords) Title(string) bool            { return false }
func (noWords) Befalls(string) bool          { return false }

// TestCircle: a rule after whose moves the heads would form a circle moves nothing, and the others do.
func TestCircle(t *testing.T) {
	d := parsetest.Doc(t, `Nuns|nun|NNS|NOUN|nsubj|1| sang|sing|VBD|VERB|ROOT|1| hymns|hymn|NNS|NOUN|dobj|1| loudly|loudly|RB|ADV|advmod|1| .|.|.|PUNCT|punct|1|`)
	kept := several
	t.Cleanup(func() { several = kept })
	several = []func(p *parse, moves map[int]move){
		func(_ *parse, moves map[int]move) { moves[3] = move{2, "advmod"} },
		func(_ *parse, moves map[int]move) { moves[2] = move{3, "dobj"} },
	}
	got, err := Doc(d, noWords{})
	if err != nil {
		t.Fatal(err)
	}
	if got.Tokens[3].Head != 2 || got.Tokens[2].Head != 1 {
		t.Errorf("heads %d and %d, want 2 and 1", got.Tokens[3].Head, got.Tokens[2].Head)
	}
}
