// Command engine lends newsgraph's own tokenizer and language engine to the
// training recipe: what the weights are trained on, and measured with, is what
// the program does. See train/README.md.
//
//	engine tokens <texts.jsonl >docs.jsonl
//	engine parse MODEL <docs.jsonl >parses.jsonl
//
// A text is {"source", "group", "text"}; a document {"source", "group", "w":
// words, "n": norms, "s": whether a space follows, "b": where sentences begin, "m":
// where they may}; a parse {"tags", "heads", "deps", "ents"}, heads and the [start, end, label] of
// entities counted in words.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "engine:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	w := bufio.NewWriterSize(out, 1<<20)
	var err error
	switch {
	case len(args) == 1 && args[0] == "tokens":
		err = tokens(in, w)
	case len(args) == 2 && args[0] == "parse":
		err = parse(args[1], in, w)
	default:
		return errors.New("usage: engine tokens | engine parse MODEL")
	}
	return errors.Join(err, w.Flush())
}

// eachLine decodes each JSON value of in and encodes what f makes of it.
func eachLine[T any](in io.Reader, out io.Writer, f func(T, func(any) error) error) error {
	dec, enc := json.NewDecoder(bufio.NewReaderSize(in, 1<<20)), json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for n := 1; dec.More(); n++ {
		var v T
		if err := dec.Decode(&v); err != nil {
			return fmt.Errorf("value %d: %w", n, err)
		}
		if err := f(v, enc.Encode); err != nil {
			return fmt.Errorf("value %d: %w", n, err)
		}
	}
	return nil
}
