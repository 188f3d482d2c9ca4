package article

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"newsgraph/internal/needs"
)

// entry is a member of an archive that a test makes.
type entry struct{ name, content string }

func zipOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		m, err := w.CreateHeader(&zip.FileHeader{Name: e.name, Method: zip.Deflate, NonUTF8: true})
		must(t, err)
		_, err = io.WriteString(m, e.content)
		must(t, err)
	}
	must(t, w.Close())
	return b.String()
}

func tarOf(t testing.TB, entries ...entry) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		must(t, w.WriteHeader(&tar.Header{Name: e.name, Size: int64(len(e.content)), Mode: 0o600}))
		_, err := io.WriteString(w, e.content)
		must(t, err)
	}
	must(t, w.Close())
	return b.String()
}

func gzOf(t testing.TB, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := io.WriteString(w, content)
	must(t, err)
	must(t, w.Close())
	return b.String()
}

func zstOf(t testing.TB, content string) string {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	must(t, err)
	return string(w.EncodeAll([]byte(content), nil))
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// outcome lists the items of a file as "file:line=class", the class of a success
// being "ok". A reader without a place is read.
func outcome(t *testing.T, name, content string, o Options) []string {
	t.Helper()
	var out []string
	for it := range Read(io.MultiReader(strings.NewReader(content)), name, o) {
		checkItem(t, it)
		class := string(ClassOf(it.Err))
		if it.Err == nil {
			class = "ok"
		}
		at := it.File
		if it.Line > 0 {
			at += fmt.Sprintf(":%d", it.Line)
		}
		out = append(out, at+"="+class)
	}
	return out
}

// checkItem holds what is true of every item.
func checkItem(t *testing.T, it Item) {
	t.Helper()
	switch e, _ := it.Err.(*Error); {
	case it.Err == nil && (it.Article.ID == "" || strings.TrimSpace(it.Article.Text) == "" || it.File == ""):
		t.Errorf("an article without id, text or file: %+v", it)
	case it.Err != nil && (e == nil || e.Class == "" || e.File == "" || e.File != it.File || e.Line != it.Line || e.Offset != it.Offset):
		t.Errorf("an incomplete error: %#v of %+v", e, it)
	case it.Err != nil && strings.ContainsAny(it.Err.Error(), "\n\x1b\x00\u202e"):
		t.Errorf("an error that cannot be printed: %q", it.Err)
	}
}

const jsonLines = `{"text": "One."}` + "\n" + `{"text": "Two."}` + "\n"

func TestPacked(t *testing.T) {
	z := zipOf(t, entry{"d/", ""}, entry{"d/a.txt", "A."}, entry{"b.jsonl", jsonLines}, entry{"c.exe", "x"}, entry{".d.txt", "x"}, entry{"__MACOSX/a.txt", "x"})
	tr := tarOf(t, entry{"./d/a.txt", "A."}, entry{"b.jsonl", jsonLines}, entry{"c.exe", "x"})
	for _, c := range []struct{ name, content, want string }{
		{"x.jsonl.gz", gzOf(t, jsonLines), "x.jsonl.gz:1=ok x.jsonl.gz:2=ok"},
		{"x.jsonl.zst", zstOf(t, jsonLines), "x.jsonl.zst:1=ok x.jsonl.zst:2=ok"},
		{"x.jsonl.gz", gzOf(t, jsonLines[:20]) + gzOf(t, jsonLines[20:]), "x.jsonl.gz:1=ok x.jsonl.gz:2=ok"},
		{"x.jsonl", gzOf(t, jsonLines), "x.jsonl:1=ok x.jsonl:2=ok"},
		{"x", gzOf(t, jsonLines), "x:1=ok x:2=ok"},
		{"x.txt.gz.gz", gzOf(t, gzOf(t, "A.")), "x.txt.gz.gz=ok"},
		{"x.gz.gz.gz.gz", gzOf(t, gzOf(t, gzOf(t, gzOf(t, "A.")))), "x.gz.gz.gz.gz=bad archive"},
		{"x.zip", z, "x.zip!d/a.txt=ok x.zip!b.jsonl:1=ok x.zip!b.jsonl:2=ok"},
		{"x.dat", z, "x.dat!d/a.txt=ok x.dat!b.jsonl:1=ok x.dat!b.jsonl:2=ok"},
		{"x.tar", tr, "x.tar!./d/a.txt=ok x.tar!b.jsonl:1=ok x.tar!b.jsonl:2=ok"},
		{"x.tgz", gzOf(t, tr), "x.tgz!./d/a.txt=ok x.tgz!b.jsonl:1=ok x.tgz!b.jsonl:2=ok"},
		{"x.tar.zst", zstOf(t, tr), "x.tar.zst!./d/a.txt=ok x.tar.zst!b.jsonl:1=ok x.tar.zst!b.jsonl:2=ok"},
		{"x.zip", zipOf(t, entry{"y.tgz", gzOf(t, tarOf(t, entry{"a.txt", "A."}))}, entry{"b.txt.gz", gzOf(t, "B.")}), "x.zip!y.tgz!a.txt=ok x.zip!b.txt.gz=ok"},
		{"x.zip", zipOf(t), "x.zip=empty"},
		{"x.zip", zipOf(t, entry{"a.exe", "x"}), "x.zip=empty"},
		{"x.zip", "", "x.zip=empty"},
		{"x.zip", "no zip", "x.zip=bad archive"},
		{"x.tar", "no tar", "x.tar=bad archive"},
		{"x.gz", "no gzip", "x.gz=bad archive"},
		{"x.txt", "\x1f\x8b", "x.txt=bad archive"},
		{"x.docx", zipOf(t, entry{"[Content_Types].xml", "<x/>"}, entry{"word/document.xml", "<x/>"}), "x.docx=binary"},
	} {
		if got := strings.Join(outcome(t, c.name, c.content, Options{}), " "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestIgnored(t *testing.T) {
	var told []string
	outcome(t, "x.zip", zipOf(t, entry{"a.exe", ""}, entry{"d/", ""}, entry{"d/.a.txt", ""}, entry{"a.txt", "A."}), Options{Ignored: func(n string) { told = append(told, n) }})
	if got := strings.Join(told, " "); got != "x.zip!a.exe x.zip!d/.a.txt" {
		t.Errorf("told of %s", got)
	}
}

// TestNestedArchives holds that archives are opened three deep.
func TestNestedArchives(t *testing.T) {
	in := zipOf(t, entry{"a.txt", "A."})
	for n := 1; n <= 5; n++ {
		got := strings.Join(outcome(t, "x.zip", in, Options{}), " ")
		if ok := strings.HasSuffix(got, "a.txt=ok"); ok != (n <= 3) || !ok && !strings.HasSuffix(got, "=bad archive") {
			t.Errorf("%d deep: %s", n, got)
		}
		in = zipOf(t, entry{"y.zip", in})
	}
}

// TestMemberNames has names that would do harm as paths or on a terminal.
func TestMemberNames(t *testing.T) {
	names := []string{"../../etc/a.txt", "/etc/a.txt", `..\a.txt`, `C:\a.txt`, "a\x1b[31m.txt", "a\u202etxt.txt", "a\xff.txt", "a\nb.txt", "a!b.txt", strings.Repeat("n", 3000) + ".txt", "con.txt"}
	var entries []entry
	for _, n := range names {
		entries = append(entries, entry{n, "A."})
	}
	dir := t.TempDir()
	t.Chdir(dir)
	for _, packed := range []string{zipOf(t, entries...), tarOf(t, entries[:6]...)} {
		got := outcome(t, "x", packed, Options{})
		if len(got) < 6 {
			t.Errorf("%q", got)
		}
		for _, g := range got {
			if !strings.HasSuffix(g, "=ok") || strings.ContainsAny(g, "\x1b\u202e\n") || !utf8.ValidString(g) || len(g) > 500 {
				t.Errorf("%q", g)
			}
		}
	}
	if left, err := filepath.Glob(filepath.Join(dir, "*")); err != nil || len(left) > 0 {
		t.Errorf("written: %v, %v", left, err)
	}
}

func TestTarLinks(t *testing.T) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range []tar.Header{{Name: "s.txt", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, {Name: "h.txt", Typeflag: tar.TypeLink, Linkname: "../x"},
		{Name: "d.txt", Typeflag: tar.TypeChar}, {Name: "f.txt", Typeflag: tar.TypeFifo}, {Name: "d", Typeflag: tar.TypeDir}, {Name: "a.txt", Size: 2}} {
		must(t, w.WriteHeader(&h))
	}
	_, err := io.WriteString(w, "A.")
	must(t, err)
	must(t, w.Close())
	var told []string
	got := outcome(t, "x.tar", b.String(), Options{Ignored: func(n string) { told = append(told, n) }})
	if strings.Join(got, " ") != "x.tar!a.txt=ok" || strings.Join(told, " ") != "x.tar!s.txt x.tar!h.txt x.tar!d.txt x.tar!f.txt" {
		t.Errorf("read %v, told of %v", got, told)
	}
}

// TestBadMembers holds that the members after a bad one are read.
func TestBadMembers(t *testing.T) {
	whole := zipOf(t, entry{"a.txt", strings.Repeat("A. ", 100)}, entry{"b.txt", strings.Repeat("B. ", 100)}, entry{"c.txt", "C."})
	at := strings.Index(whole, "b.txt")
	sum := fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(strings.Repeat("B. ", 100))))
	var le []byte
	for i := 6; i >= 0; i -= 2 {
		var c byte
		_, err := fmt.Sscanf(sum[i:i+2], "%02x", &c)
		must(t, err)
		le = append(le, c)
	}
	dir := strings.LastIndex(whole, "b.txt") - 46
	for name, c := range map[string]struct{ file, class string }{
		"data":       {whole[:at+7] + "\xff\xff\xff" + whole[at+10:], "bad archive"},
		"sum":        {strings.ReplaceAll(whole, string(le), "\x01\x02\x03\x04"), "bad archive"},
		"encryption": {whole[:dir+8] + "\x09" + whole[dir+9:], "bad archive"},
		"method":     {whole[:dir+10] + "\x63" + whole[dir+11:], "bad archive"},
		"offset":     {whole[:dir+42] + "\xff\xff" + whole[dir+44:], "bad archive"},
	} {
		got := strings.Join(outcome(t, "x.zip", c.file, Options{}), " ")
		if want := "x.zip!a.txt=ok x.zip!b.txt=" + c.class + " x.zip!c.txt=ok"; got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
	}
}

// TestTruncatedArchives cuts archives off at every 512 bytes, and near their end.
func TestTruncatedArchives(t *testing.T) {
	entries := []entry{{"a.txt", strings.Repeat("One. ", 300)}, {"b.jsonl", jsonLines}, {"c.txt", strings.Repeat("Two. ", 300)}}
	for name, whole := range map[string]string{
		"x.zip": zipOf(t, entries...), "x.tar": tarOf(t, entries...), "x.tgz": gzOf(t, tarOf(t, entries...)), "x.tar.zst": zstOf(t, tarOf(t, entries...)), "x.jsonl.gz": gzOf(t, jsonLines),
	} {
		all := len(outcome(t, name, whole, Options{}))
		for n := 1; n < len(whole); n++ {
			if n%512 != 0 && n < len(whole)-200 && n > 600 {
				continue
			}
			got := outcome(t, name, whole[:n], Options{})
			if len(got) == 0 || len(got) > all+1 {
				t.Errorf("%s cut at %d: %v", name, n, got)
			}
			if name == "x.zip" && strings.Join(got, "") != "x.zip=bad archive" {
				t.Errorf("%s cut at %d: %v", name, n, got)
			}
		}
	}
}

// bounded runs f and holds that it takes less than the time, and that the memory
// in use never grows by more than the bytes.
func bounded(t *testing.T, limit time.Duration, bytes uint64, f func()) {
	t.Helper()
	var before, m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	done, start := make(chan struct{}), time.Now()
	go func() { defer close(done); f() }()
	most := uint64(0)
	for ended := false; !ended; {
		select {
		case <-done:
			ended = true
		case <-time.After(5 * time.Millisecond):
		}
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
	}
	if d := time.Since(start); d > limit && !needs.Race {
		t.Errorf("took %v", d)
	}
	if most > before.HeapAlloc+bytes {
		t.Errorf("took %d MiB", (most-before.HeapAlloc)>>20)
	}
}

// TestZipBombs has little files that hold gigabytes.
func TestZipBombs(t *testing.T) {
	zeros := gzOf(t, strings.Repeat("\x00", 8<<20))
	lines := strings.Repeat(" ", 32<<20)
	in := zipOf(t, entry{"a.txt", strings.Repeat("word ", 3<<20)})
	for range 2 { // as 42.zip, whose layers have sixteen members each
		var layer []entry
		for i := range 16 {
			layer = append(layer, entry{fmt.Sprintf("%x.zip", i), in})
		}
		in = zipOf(t, layer...)
	}
	for _, c := range []struct{ name, file string }{
		{"x.txt.gz", strings.Repeat(zeros, 1300)},   // 10 GiB of zeros
		{"x.jsonl.gz", strings.Repeat(zeros, 1300)}, //
		{"x.warc.gz", strings.Repeat(zeros, 1300)},  //
		{"x.csv.gz", strings.Repeat(zeros, 1300)},   //
		{"x.tgz", strings.Repeat(zeros, 1300)},      // an empty archive
		{"x.jsonl.zst", strings.Repeat(zstOf(t, strings.Repeat(" ", 8<<20)), 1300)},
		{"x.zip", in},
		{"x.zip", overlapping(t, lines, 300)},
	} {
		t.Run(c.name, func(t *testing.T) {
			items, last := 0, ""
			bounded(t, 20*time.Second, 200<<20, func() {
				for it := range Read(strings.NewReader(c.file), c.name, Options{}) {
					checkItem(t, it)
					items++
					last = string(ClassOf(it.Err))
				}
			})
			if items == 0 || items > 70 {
				t.Errorf("%d items, the last %s", items, last)
			}
			t.Logf("%d kB packed, %d items, the last %s", len(c.file)>>10, items, last)
		})
	}
}

// overlapping is a zip archive of n members that share one member's bytes.
func overlapping(t *testing.T, content string, n int) string {
	t.Helper()
	one := zipOf(t, entry{"a.jsonl", content})
	dir := strings.LastIndex(one, "PK\x01\x02")
	end := strings.LastIndex(one, "PK\x05\x06")
	record, size := one[dir:end], (end-dir)*n
	tail := []byte(one[end:])
	copy(tail[8:], []byte{byte(n), byte(n >> 8), byte(n), byte(n >> 8), byte(size), byte(size >> 8), byte(size >> 16), byte(size >> 24)})
	return one[:dir] + strings.Repeat(record, n) + string(tail)
}

// TestHonestExpansion holds that the limits leave real archives alone: news
// packs to a fifth, and repetitive files to a fiftieth.
func TestHonestExpansion(t *testing.T) {
	var b strings.Builder
	for i := 0; b.Len() < needs.Size(66<<20); i++ {
		fmt.Fprintf(&b, `{"id": "%d", "text": "The army of the north crossed the river at dawn on day %d and met no resistance there, said %x."}`+"\n", i, i*7919, i*104729)
	}
	n := 0
	for it := range Read(strings.NewReader(gzOf(t, tarOf(t, entry{"a.jsonl", b.String()}))), "x.tgz", Options{}) {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		n++
	}
	if n < needs.Size(100_000) {
		t.Errorf("%d articles", n)
	}
}

// TestZipOnDisk holds that a zip archive is read in place, and from a stream
// through a temporary file that is gone afterwards.
func TestZipOnDisk(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	big := make([]byte, 3<<20)
	for i := range big {
		big[i] = byte('a' + i*i%23)
	}
	file := zipOf(t, entry{"a.txt", "A."}, entry{"b.exe", string(big)}, entry{"c.txt", "C."})
	path := filepath.Join(t.TempDir(), "x.zip")
	must(t, os.WriteFile(path, []byte(file), 0o600))
	f, err := os.Open(path)
	must(t, err)
	defer func() { _ = f.Close() }()
	n := 0
	for it := range Read(f, "x.zip", Options{}) {
		checkItem(t, it)
		n++
		if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
			t.Errorf("a file on disk is copied: %v, %v", left, err)
		}
	}
	if got := outcome(t, "x.zip", file, Options{}); n != 2 || len(got) != 2 {
		t.Errorf("%d and %v", n, got)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}
