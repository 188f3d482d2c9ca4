package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// makerOf names all that has a say in an extraction: this program to the byte, the
// language model and the files of names. Where one of them is another one, articles are
// extracted again.
func makerOf(model string, names nameFiles) (string, error) {
	program, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("find this program: %w", err)
	}
	h := sha256.New()
	for _, list := range [][]string{{program}, {model}, names.Places, names.Actors} {
		for _, path := range list {
			if path == "" {
				continue
			}
			if err := hashTree(h, path); err != nil {
				return "", err
			}
		}
		_, _ = h.Write([]byte{0}) // a hash takes everything
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}

// hashTree hashes the bytes of a file, or of all files of a folder in the order of their
// names.
func hashTree(h io.Writer, root string) error {
	return filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		f, err := os.Open(p)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }() // it was only read
		if rel, err := filepath.Rel(root, p); err == nil {
			fmt.Fprintf(h, "%s\x00", rel)
		}
		_, err = io.Copy(h, f)
		return err
	})
}
