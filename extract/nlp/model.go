package nlp

import (
	"embed"
	"errors"
	"fmt"
	"os"

	"newsgraph/extract/nlp/spacy"
)

// EnvModel is the environment variable that names a model.
const EnvModel = "NEWSGRAPH_MODEL"

// ErrModel is the error of a model that is missing or damaged.
var ErrModel = errors.New("language model")

// weights are the program's own; train/README.md says how they are made.
//
//go:embed weights/news.zip
var weights embed.FS

const ownWeights = "weights/news.zip"

// Own opens the weights that the program carries with it.
func Own() (*Model, error) {
	engine, err := spacy.Read(weights, ownWeights)
	if err != nil {
		return nil, fmt.Errorf("%w inside the program is damaged: %w", ErrModel, err)
	}
	return &Model{engine: engine}, nil
}

// Open reads a model, the wheel of a spaCy v3 English pipeline or its unpacked
// folder. The error is an ErrModel that names the file and the remedy.
func Open(path string) (*Model, error) {
	engine, err := spacy.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; name the wheel or the unpacked folder of a spaCy v3 CNN pipeline for English", ErrModel, err)
	}
	return &Model{engine: engine}, nil
}

// OpenNamed opens the model that the value of --model names, or else the
// environment variable NEWSGRAPH_MODEL, or else the program's own. A named model
// never gives way to another.
func OpenNamed(flag string) (*Model, error) {
	by, path := "--model", flag
	if path == "" {
		by, path = EnvModel, os.Getenv(EnvModel)
	}
	if path == "" {
		return Own()
	}
	m, err := Open(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", by, err)
	}
	return m, nil
}
