package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"newsgraph/graph/export"
	"newsgraph/source"
)

// writeFolder writes a folder that appears under its name only once it is whole. One
// that is there already is replaced if it holds an earlier export and nothing else, or
// is empty, or force is set.
func writeFolder(path string, force bool, write func(dir string) error) (err error) {
	path = filepath.Clean(path)
	if err := mayReplace(path, force); err != nil {
		return err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, source.Cause(err))
	}
	defer func() { _ = os.RemoveAll(tmp) }() // what is left of it
	dir := filepath.Join(tmp, "new")
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	if err := write(dir); err != nil {
		return err
	}
	old := filepath.Join(tmp, "old")
	if err := os.Rename(path, old); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("replace %s: %w", path, source.Cause(err))
	}
	if err := os.Rename(dir, path); err != nil {
		_ = os.Rename(old, path) // the first error says more
		return fmt.Errorf("write %s: %w", path, source.Cause(err))
	}
	return nil
}

// mayReplace reports why a folder is not to be replaced.
func mayReplace(path string, force bool) error {
	switch info, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("write %s: %w", path, source.Cause(err))
	case !info.IsDir():
		return fmt.Errorf("write %s: it is a file; name a folder", path)
	case isHere(info):
		return fmt.Errorf("write %s: it is the folder that you are in, which cannot be replaced: name another", path)
	case force:
		return nil
	}
	ours, err := export.IsExport(path)
	if err == nil && !ours {
		err = errors.New("the folder holds other files than an earlier export: name another, or give --force to have them deleted")
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, source.Cause(err))
	}
	return nil
}

// isHere reports whether a folder is the working one.
func isHere(info fs.FileInfo) bool {
	here, err := os.Stat(".")
	return err == nil && os.SameFile(info, here)
}
