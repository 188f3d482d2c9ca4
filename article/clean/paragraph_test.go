package clean

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"empty lines part them", "One two.\n\nThree four.\n \t\nFive.", []string{"One two.", "Three four.", "Five."}},
		{"lines of any length are paragraphs", "First one here.\nSecond one there.", []string{"First one here.", "Second one there."}},
		{"carriage returns", "One two.\r\n\r\nThree four.\rFive.", []string{"One two.", "Three four.", "Five."}},
		{
			"wrapped, parted by empty lines",
			"The army of the north crossed the river at dawn on Monday and met\nno resistance in the villages beyond it, a spokesman said.\n\nIt was the third crossing since the war began, and the first in\nwinter.",
			[]string{"The army of the north crossed the river at dawn on Monday and met\nno resistance in the villages beyond it, a spokesman said.", "It was the third crossing since the war began, and the first in\nwinter."},
		},
		{
			"wrapped, parted by indents",
			"The army of the north crossed the river at dawn on Monday and met\nMayor Jo Doe of Lipa, who gave it the keys of the town.\n    It was the third crossing.\n    A spokesman said that the army would stay in the valley until the\nend of the winter.",
			[]string{"The army of the north crossed the river at dawn on Monday and met\nMayor Jo Doe of Lipa, who gave it the keys of the town.", "It was the third crossing.", "A spokesman said that the army would stay in the valley until the\nend of the winter."},
		},
		{
			"wrapped, in capitals",
			"THE ARMY OF THE NORTH CROSSED THE RIVER AT DAWN ON MONDAY AND MET\nNO RESISTANCE IN THE VILLAGES BEYOND IT, A SPOKESMAN SAID. THE\nGENERAL IS TO SPEAK LATER.\nIT WAS THE THIRD CROSSING.",
			[]string{"THE ARMY OF THE NORTH CROSSED THE RIVER AT DAWN ON MONDAY AND MET\nNO RESISTANCE IN THE VILLAGES BEYOND IT, A SPOKESMAN SAID. THE\nGENERAL IS TO SPEAK LATER.", "IT WAS THE THIRD CROSSING."},
		},
		{
			"wrapped and indented, the first indent trimmed",
			"The army of the north crossed the river at dawn on Monday and met\n        nobody.\n        It was the third crossing.\n        The mayor told the people of the town that all would be well with\n        them.\n        He would go.\n        A spokesman of the army said that it would stay in the valley of\n        Lipa until the winter ends.",
			[]string{"The army of the north crossed the river at dawn on Monday and met\n        nobody.", "It was the third crossing.", "The mayor told the people of the town that all would be well with\n        them.", "He would go.", "A spokesman of the army said that it would stay in the valley of\n        Lipa until the winter ends."},
		},
		{
			"an unfinished line goes on in small letters",
			"The army of the north crossed the river at dawn on Monday, for the third time since the war began, and met\nno resistance in the villages beyond it, nor in the town on the other side of the hills to which it came at noon.",
			[]string{"The army of the north crossed the river at dawn on Monday, for the third time since the war began, and met\nno resistance in the villages beyond it, nor in the town on the other side of the hills to which it came at noon."},
		},
		{
			"wrapped, a line that ends in initials",
			"The council of the north sent three envoys to its U.S.\nworks in the town of Lipa, a spokesman said at noon on Monday, and it\nhopes for an answer.",
			[]string{"The council of the north sent three envoys to its U.S.\nworks in the town of Lipa, a spokesman said at noon on Monday, and it\nhopes for an answer."},
		},
		{"bullets", "It took:\n• three bridges\n• two towns", []string{"It took:", "• three bridges", "• two towns"}},
		{"a menu", "Home\nWorld\nSport", []string{"Home", "World", "Sport"}},
		{"nothing", "\n\u200b\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range Paragraphs(c.text) {
				got = append(got, s.Of(c.text))
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
