package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// page is a web page whose story is a sentence, and what makes it long enough to be one.
func page(sentence string) string {
	return "<html><head><title>Page</title></head><body><article><p>" + sentence + " It was a quiet day in the valley until noon, as several people who live there told us.</p>" +
		"<p>Nobody had expected that, and the police of the city had sent most of its officers to a football match that went on until the evening.</p></article></body></html>"
}

// gz and zst pack a text.
func gz(t *testing.T, text string) string {
	var b bytes.Buffer
	return packed(t, text, &b, gzip.NewWriter(&b))
}

func zst(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := zstd.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	return packed(t, text, &b, w)
}

// packed is what a writer made of a text.
func packed(t *testing.T, text string, b *bytes.Buffer, w io.WriteCloser) string {
	t.Helper()
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// zipped and tarred make archives of one file.
func zipped(t *testing.T, name, text string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	return packed(t, "", &b, struct {
		io.Writer
		io.Closer
	}{w, z})
}

func tarred(t *testing.T, name, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(text)), Mode: 0o644}); err != nil {
		t.Fatal(err)
	}
	return packed(t, text, &b, w)
}

// warcOf is a web archive of one page.
func warcOf(page string) string {
	block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2024-03-22T10:00:00Z\r\n"+
		"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(block), block)
}

// TestSources takes in a folder that has an article in every form that there is, and a
// few that cannot be had, and finds each of them in the graph and in the journal.
func TestSources(t *testing.T) {
	dir := t.TempDir()
	french := strings.Repeat("Le ministre des affaires étrangères a déclaré que les négociations avec les rebelles ne reprendraient pas avant la fin de la semaine. ", 3)
	for name, text := range map[string]string{
		"a.txt":          "Rebels attacked Lipa.",
		"b.html":         page("Rebels attacked Goma."),
		"c.jsonl.gz":     gz(t, `{"text": "Rebels attacked Bari."}`+"\n"+`{"text": "Rebels attacked Pisa."}`),
		"d.csv":          "title,text,date\nOne,Rebels attacked Rome.,2024-03-22\nTwo,\"Rebels attacked Oslo.\n\",2024-03-23\nThree\n",
		"e.md":           "---\ntitle: Report\ndate: 2024-03-22\n---\n# Report\n\nRebels attacked **Lima**.\n",
		"f.xml":          `<rss version="2.0"><channel><title>Feed</title><item><title>x</title><link>https://news.example/x</link><description>Rebels attacked Metz.</description></item></channel></rss>`,
		"g.zip":          zipped(t, "2024/in.html", page("Rebels attacked Kiev.")),
		"h.tar.gz":       gz(t, tarred(t, "in/a.txt", "Rebels attacked Cork.")),
		"i.warc.gz":      gz(t, warcOf(page("Rebels attacked Graz."))),
		"j.txt.zst":      zst(t, "Rebels attacked Bern."),
		"k.txt":          french,
		"l.zip":          "PK\x03\x04 torn",
		"notes.docx":     "PK\x03\x04",
		"old/m.txt":      "Rebels attacked Nice.",
		"old/skip/n.txt": "Rebels attacked Lyon.",
	} {
		p := filepath.Join(dir, "in", name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, err := program(dir, "ingest", "--exclude", "**/skip", "in").CombinedOutput()
	if err == nil || err.Error() != "exit status 3" || !strings.Contains(string(out), "16 articles read: 13 loaded, 1 in another language, 2 failed; 13 events extracted; 13 events written") {
		t.Errorf("%v: %s", err, out)
	}
	csv, err := program(dir, "ask", "targets-of", "Rebels", "--format", "csv").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, place := range strings.Fields("Lipa Goma Bari Pisa Rome Oslo Lima Metz Kiev Cork Graz Bern Nice") {
		if !strings.Contains(string(csv), place) {
			t.Errorf("%s is not in the graph", place)
		}
	}
	journal, err := program(dir, "journal", "--all").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"loaded\tin/g.zip!2024/in.html\t", "loaded\tin/h.tar.gz!in/a.txt\t", "loaded\tin/c.jsonl.gz:2\t", "loaded\tin/f.xml!https://news.example/x\t",
		"aside\tin/k.txt\t", "failed\tin/l.zip\t", "failed\tin/d.csv:"} {
		if !strings.Contains(string(journal), line) {
			t.Errorf("the journal lacks %q:\n%s", line, journal)
		}
	}
	if out, err = program(dir, "ingest", "--exclude", "**/skip", "in").CombinedOutput(); !strings.Contains(string(out), "13 unchanged, 1 in another language, 2 failed; 0 events extracted") {
		t.Errorf("again: %v: %s", err, out)
	}
	if out, err = program(dir, "ingest", "--language", "en,fr", "in/k.txt").CombinedOutput(); err != nil || !strings.Contains(string(out), "1 loaded") {
		t.Errorf("French asked for: %v: %s", err, out)
	}
}
