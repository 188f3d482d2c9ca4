// Package source says where articles come from: files and folders. It opens them
// and has package article read them.
//
//	items := source.Files(paths, source.Input{Stdin: os.Stdin})
package source
