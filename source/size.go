package source

import "os"

// Size is the number of bytes that Files will read without patterns, or 0 when
// that cannot be known beforehand.
func Size(paths []string) int64 { return Input{}.Size(paths) }

// Size is the number of bytes of the files that Files will read, or 0 when that
// cannot be known beforehand, as for addresses.
func (in Input) Size(paths []string) int64 {
	var total int64
	for _, p := range paths {
		n, ok := in.sizeOf(p)
		if !ok {
			return 0
		}
		total += n
	}
	return total
}

func (in Input) sizeOf(root string) (total int64, ok bool) {
	info, err := os.Stat(root)
	switch {
	case err != nil || root == "-":
		return 0, false
	case info.Mode().IsRegular() && !listsAddresses(root):
		return info.Size(), true
	case !info.IsDir():
		return 0, false
	}
	in.Ignored = nil
	err = in.walk(root, func(p string, err error) bool {
		if info, statErr := os.Stat(p); err == nil && statErr == nil {
			total += info.Size()
		}
		return true
	})
	return total, err == nil
}

// listsAddresses reports whether a file is a sitemap.
func listsAddresses(p string) bool {
	f, err := os.Open(p)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only read
	return isSitemap(f)
}
