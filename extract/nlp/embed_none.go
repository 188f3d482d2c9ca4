//go:build !embedmodel

package nlp

import "embed"

// embedded is empty in a binary without a model.
var embedded embed.FS

const hasEmbedded = false
