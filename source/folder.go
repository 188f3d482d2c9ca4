package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"newsgraph/article"
)

// folder yields the articles of all files below a folder.
func (in Input) folder(root string, yield func(article.Item) bool) bool {
	found, more := false, true
	err := in.walk(root, func(p string, err error) bool {
		found = true
		if err != nil {
			more = yield(unreadable(p, err))
		} else {
			more = in.file(p, yield)
		}
		return more
	})
	if err == nil && !found {
		return yield(article.Item{File: root, Err: &article.Error{File: root, Class: article.Empty,
			Detail: "the folder holds no articles", Remedy: in.emptyRemedy()}})
	}
	return more
}

func (in Input) emptyRemedy() string {
	if len(in.Include)+len(in.Exclude) > 0 {
		return "look at --include and --exclude: they are matched with the path below the folder, as \"**/*.html\""
	}
	return "articles are files that end in .txt, .html, .jsonl and the like, packed or not"
}

// walk visits the files below a folder that are taken, or what there cannot be
// read, in the order of their names, until visit gives false.
func (in Input) walk(root string, visit func(p string, err error) bool) error {
	return filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		more := true
		switch {
		case err != nil:
			if more = visit(p, err); more && d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case p != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
			if p != root && fits(in.Exclude, root, p) {
				in.ignored(p)
				return fs.SkipDir
			}
		case !article.Known(p) || !regular(p, d) || !in.wanted(root, p):
			in.ignored(p)
		default:
			more = visit(p, nil)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
}

// regular reports whether an entry is a file, or a link to one.
func regular(p string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(p)
	return err != nil || info.Mode().IsRegular() // a broken link fails when it is opened, and is told
}
