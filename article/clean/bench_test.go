package clean

import (
	"strings"
	"testing"

	"newsgraph/schema"
)

func BenchmarkClean(b *testing.B) {
	text := strings.Repeat(cleanCases[1].text+"\nThe ministry said on Tuesday that its forces had taken the bridge over the river after two days of fighting, and that talks would go on.\n\n", 12)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Clean(schema.Article{Text: text})
	}
}
