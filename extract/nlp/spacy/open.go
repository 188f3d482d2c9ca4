package spacy

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

const (
	maxFile  = 1 << 28 // bytes of one file of a pipeline, unpacked
	maxLevel = 3       // folders between the given one and config.cfg
)

// Open reads a pipeline from a wheel, or from the folder that config.cfg stands
// in or a folder around it. The error names the file at fault.
func Open(name string) (*Model, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	if info.IsDir() {
		m, err := Read(os.DirFS(name), ".")
		return m, wrap(name, err)
	}
	z, err := zip.OpenReader(name)
	if err != nil {
		return nil, fmt.Errorf("model %s: not a folder and not a wheel: %w", name, err)
	}
	m, err := Read(z, ".")
	return m, wrap(name, errors.Join(err, z.Close()))
}

func wrap(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("model %s: %w", name, err)
}

// Read reads a pipeline from any file system, for example an embedded one. Root
// is the folder that config.cfg stands in, a folder around it, or a wheel.
func Read(fsys fs.FS, root string) (*Model, error) {
	info, err := fs.Stat(fsys, root)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		data, err := readFile(fsys, root)
		if err != nil {
			return nil, err
		}
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return nil, fmt.Errorf("%s: not a wheel: %w", root, err)
		}
		fsys, root = z, "."
	}
	if root, err = findConfig(fsys, root); err != nil {
		return nil, err
	}
	if fsys, err = fs.Sub(fsys, root); err != nil {
		return nil, err
	}
	return load(fsys)
}

// findConfig returns the nearest folder, from root down, with a config.cfg.
func findConfig(fsys fs.FS, root string) (string, error) {
	level := []string{root}
	for range maxLevel + 1 {
		var found, below []string
		for _, dir := range level {
			if info, err := fs.Stat(fsys, path.Join(dir, "config.cfg")); err == nil && !info.IsDir() {
				found = append(found, dir)
			}
			entries, err := fs.ReadDir(fsys, dir)
			if err != nil {
				return "", err
			}
			for _, e := range entries {
				if e.IsDir() {
					below = append(below, path.Join(dir, e.Name()))
				}
			}
		}
		if len(found) > 1 {
			return "", fmt.Errorf("more than one config.cfg: in %s and %s", found[0], found[1])
		}
		if len(found) == 1 {
			return found[0], nil
		}
		level = below
	}
	return "", errors.New("no config.cfg found: not a spaCy pipeline")
}

// readFile reads a whole file, and refuses one that unpacks to more than
// maxFile. It trusts no size that the file system states.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // reading only
	var b bytes.Buffer
	if info, err := f.Stat(); err == nil {
		b.Grow(int(min(max(info.Size(), 0), 1<<24)) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if n > maxFile {
		return nil, fmt.Errorf("%s: larger than %d bytes", name, maxFile)
	}
	return b.Bytes(), nil
}
