// Package unpack opens what articles come packed in: gzip and zstd streams, tar
// and zip archives. It is a leaf, writes no member to disk under its name, and
// holds what hostile archives may cost.
//
//	limit                                        what happens beyond it
//	expanded > 250 × packed, and over 64 MiB     an *Error with Bomb set; the layer, or the whole file, ends
//	64 MiB of window of a zstd frame             an *Error; the stream ends
//	64 MiB of directory of a zip archive         an *Error; the archive is not read
//	2 GiB of a zip archive that is no file       an *Error with Bomb set; the archive is not read
//
// The first limit is held by a Meter for each layer of packing, and by one more
// for all of them together against the outermost file. So neither many layers
// nor the members of a zip archive that share their bytes get around it.
package unpack
