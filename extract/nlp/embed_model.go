//go:build embedmodel

package nlp

import "embed"

// embedded holds the model that `make release` copies to the folder.
//
//go:embed embedded/model.whl
var embedded embed.FS

const hasEmbedded = true
