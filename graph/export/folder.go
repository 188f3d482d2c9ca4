package export

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// Folder is a folder that an export is being written to. It keeps the first error of
// its files.
type Folder struct {
	dir   string
	files map[string]*file
	err   error
}

// file is a file of a Folder; its writer keeps errors until it is closed.
type file struct {
	*bufio.Writer
	f       *os.File
	largest int // the length of its longest record
}

// file opens a file of the folder, or gives the one that is open; isNew tells which.
func (d *Folder) file(name string) (f *file, isNew bool) {
	if f, ok := d.files[name]; ok {
		return f, false
	}
	opened, err := os.OpenFile(filepath.Join(d.dir, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		d.err = errors.Join(d.err, err)
	}
	f = &file{Writer: bufio.NewWriterSize(opened, 1<<16), f: opened}
	if d.files == nil {
		d.files = map[string]*file{}
	}
	d.files[name] = f
	return f, true
}

// record writes one record.
func (f *file) record(line []byte) error {
	f.largest = max(f.largest, len(line))
	_, err := f.Write(line)
	return err
}

// put writes a whole file.
func (d *Folder) put(name, content string, mode os.FileMode) {
	f, _ := d.file(name)
	_, _ = f.WriteString(content) // the error comes back when it is closed
	if d.err == nil {
		d.err = f.f.Chmod(mode)
	}
}

// close ends all files and gives the first error of any.
func (d *Folder) close() error {
	for _, f := range d.files {
		if f.f == nil {
			continue
		}
		d.err = errors.Join(d.err, f.Flush(), f.f.Close())
	}
	if d.err != nil {
		return fmt.Errorf("write %s: %w", d.dir, d.err)
	}
	return nil
}

// ours are the names of files that an export writes into a folder, or running it does.
var ours = regexp.MustCompile(`^((nodes|relationships)-[A-Za-z_-]+\.csv|import\.sh|import\.report|schema\.cypher)$`)

// IsExport reports whether a folder holds an export and nothing else, so that another
// can take its place; an empty one does.
func IsExport(dir string) (bool, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false, err
	}
	script := len(entries) == 0
	for _, e := range entries {
		if !e.Type().IsRegular() || !ours.MatchString(e.Name()) {
			return false, nil
		}
		script = script || e.Name() == importScript
	}
	return script, nil
}
