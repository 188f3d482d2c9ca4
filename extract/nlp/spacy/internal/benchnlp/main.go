//go:build unix

// Command benchnlp times the language engine on texts that are tokenized
// already. scripts/bench-nlp runs it beside spaCy; see there.
//
// Each line of the tokens file is a document: {"w": words, "n": norms, "s":
// whether a space follows}. The first documents only warm the cache of words.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"

	"newsgraph/extract/nlp/spacy"
)

type document struct {
	W, N []string
	S    []bool
}

func main() {
	model := flag.String("model", "", "wheel or folder of the pipeline")
	tokens := flag.String("tokens", "", "file of tokenized documents")
	warm := flag.Int("warm", 0, "documents that are not timed")
	flag.Parse()
	if err := run(*model, *tokens, *warm); err != nil {
		fmt.Fprintln(os.Stderr, "benchnlp:", err)
		os.Exit(1)
	}
}

// run prints tokens a second of CPU time, the start in seconds and in CPU seconds
// (the reading of the model and a first sentence) and the peak resident memory in
// MB.
func run(model, tokens string, warm int) error {
	begin, used := time.Now(), cpuTime()
	m, err := spacy.Open(model)
	if err != nil {
		return err
	}
	m.Analyze([]spacy.Word{{Text: "Ready", Space: false}, {Text: "."}}, nil)
	start := time.Since(begin)
	used = cpuTime() - used
	f, err := os.Open(tokens)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // reading only
	count, spent, err := timeAll(m, bufio.NewReaderSize(f, 1<<20), warm)
	if err != nil {
		return err
	}
	fmt.Printf("%.0f %.3f %.3f %d\n", float64(count)/spent.Seconds(), start.Seconds(), used.Seconds(), peak()>>10)
	return nil
}

func timeAll(m *spacy.Model, r *bufio.Reader, warm int) (count int, spent time.Duration, err error) {
	dec := json.NewDecoder(r)
	for i := 0; dec.More(); i++ {
		var d document
		if err := dec.Decode(&d); err != nil {
			return 0, 0, err
		}
		words := make([]spacy.Word, len(d.W))
		for k := range words {
			words[k] = spacy.Word{Text: d.W[k], Norm: d.N[k], Space: d.S[k]}
		}
		begin := cpuTime()
		m.Analyze(words, nil)
		if i >= warm {
			spent += cpuTime() - begin
			count += len(words)
		}
	}
	return count, spent, nil
}

// cpuTime is what the process has used so far, collecting garbage included.
func cpuTime() time.Duration {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r) // cannot fail with these arguments
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// peak returns the greatest resident memory so far in KB, 0 where the system
// does not tell.
func peak() (kb int) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if n, err := fmt.Sscanf(line, "VmHWM: %d kB", &kb); n == 1 && err == nil {
			return kb
		}
	}
	return 0
}
