package unpack

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

func gz(t testing.TB, content string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, content); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func zst(t testing.TB, content string, o ...zstd.EOption) string {
	t.Helper()
	w, err := zstd.NewWriter(nil, o...)
	if err != nil {
		t.Fatal(err)
	}
	return string(w.EncodeAll([]byte(content), nil))
}

func zipped(t testing.TB, names ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, n := range names {
		m, err := w.Create(n)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(m, "text of "+n); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func tarred(t testing.TB, headers ...tar.Header) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range headers {
		content := "text of " + h.Name
		if h.Typeflag == tar.TypeReg || h.Typeflag == 0 {
			h.Size = int64(len(content))
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			if _, err := io.WriteString(w, content); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		name, head, inner string
		want              Kind
	}{
		{"a.jsonl.gz", "", "a.jsonl", Gzip}, {"A.TGZ", "", "A.tar", Gzip}, {"a.tar.zst", "", "a.tar", Zstd}, {"a.tzst", "", "a.tar", Zstd},
		{"a.tar", "", "a", Tar}, {"a.zip", "", "a", Zip}, {"a.txt", "", "a.txt", None}, {"a.txt", "\x1f\x8b\x08", "a.txt", Gzip},
		{"a.gz", "PK\x03\x04", "a", Zip}, {"a", gz(t, "x"), "a", Gzip}, {"a", zst(t, "x"), "a", Zstd}, {"a", zipped(t), "a", Zip}, {"a", zipped(t, "x"), "a", Zip},
		{"a", tarred(t, tar.Header{Name: "x"}), "a", Tar},
	} {
		inner, _ := Inner(c.name)
		if got := KindOf(c.name, []byte(c.head)); got != c.want || inner != c.inner {
			t.Errorf("%s: %q, inside %q, want %q, %q", c.name, got, inner, c.want, c.inner)
		}
	}
}

func TestStream(t *testing.T) {
	text := strings.Repeat("Some text. ", 1000)
	dict := "\x5d\x2a\x4d\x18\x04\x00\x00\x00oops"
	cause := errors.New("device gone")
	for _, c := range []struct {
		name string
		in   io.Reader
		kind Kind
		want string
		err  bool
	}{
		{"gzip", strings.NewReader(gz(t, text)), Gzip, text, false},
		{"gzip of two members", strings.NewReader(gz(t, text) + gz(t, "more")), Gzip, text + "more", false},
		{"zstd", strings.NewReader(zst(t, text)), Zstd, text, false},
		{"zstd of two frames", strings.NewReader(zst(t, text) + zst(t, "more")), Zstd, text + "more", false},
		{"a byte at a time", iotest.OneByteReader(strings.NewReader(zst(t, text))), Zstd, text, false},
		{"a window beyond the limit", strings.NewReader("\x28\xb5\x2f\xfd\x00\xa0\x01\x00\x00"), Zstd, "", true},
		{"a dictionary that is none", strings.NewReader(dict + zst(t, text)), Zstd, "", true},
		{"no gzip", strings.NewReader("text"), Gzip, "", true},
		{"no zstd", strings.NewReader("text"), Zstd, "", true},
		{"cut off", strings.NewReader(gz(t, text)[:40]), Gzip, "", true},
		{"a wrong sum", strings.NewReader(gz(t, "x")[:len(gz(t, "x"))-6] + "abcdef"), Gzip, "x", true},
		{"an archive", strings.NewReader(zipped(t)), Zip, "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []byte
			r, err := Stream(c.in, c.kind, NewMeter())
			if err == nil {
				got, err = io.ReadAll(r)
				_ = r.Close()
			}
			var ours *Error
			if c.err != errors.As(err, &ours) || c.err != (err != nil) || !c.err && string(got) != c.want {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		})
	}
	r, err := Stream(io.MultiReader(strings.NewReader(gz(t, text)[:40]), iotest.ErrReader(cause)), Gzip, NewMeter())
	if err == nil {
		_, err = io.ReadAll(r)
	}
	var ours *Error
	if !errors.Is(err, cause) || errors.As(err, &ours) {
		t.Errorf("an error of the input is %v", err)
	}
}

func TestDictionary(t *testing.T) {
	samples := make([][]byte, 200)
	for i := range samples {
		samples[i] = []byte(strings.Repeat("WARC-Type: response\r\nContent-Type: text/html "+string(rune('a'+i%26)), 4))
	}
	d, err := zstd.BuildDict(zstd.BuildDictOptions{ID: 7, Contents: samples, History: samples[0], Offsets: [3]int{1, 4, 8}})
	if err != nil {
		t.Fatal(err)
	}
	packed := zst(t, "WARC-Type: response\r\n", zstd.WithEncoderDict(d))
	for name, frame := range map[string]string{"plain": string(d), "packed": zst(t, string(d))} {
		n := len(frame)
		file := dictionary + string([]byte{byte(n), byte(n >> 8), byte(n >> 16), 0}) + frame + packed
		r, err := Stream(strings.NewReader(file), Zstd, NewMeter())
		if err != nil {
			t.Fatal(name, err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != "WARC-Type: response\r\n" {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

// TestMend has damage to the second of three members.
func TestMend(t *testing.T) {
	packed := gz(t, "one")
	file := packed + packed[:12] + "\xff\xff\xff" + packed[15:] + gz(t, "three")
	r, err := Stream(strings.NewReader(file), Gzip, NewMeter())
	if err != nil {
		t.Fatal(err)
	}
	m, ok := r.(Mender)
	if !ok {
		t.Fatal("gzip is no Mender")
	}
	m.Mend("|")
	if got, err := io.ReadAll(r); err != nil || !strings.HasPrefix(string(got), "one") || !strings.HasSuffix(string(got), "|three") {
		t.Errorf("%q, %v", got, err)
	}
}

// TestBomb unpacks 10 GiB of zeros: reading ends with one error that stays.
func TestBomb(t *testing.T) {
	inner := gz(t, strings.Repeat("\x00", 10<<20))
	r, err := Stream(strings.NewReader(strings.Repeat(inner, 1000)), Gzip, NewMeter())
	if err != nil {
		t.Fatal(err)
	}
	n, err := io.Copy(io.Discard, r)
	var ours *Error
	if !errors.As(err, &ours) || !ours.Bomb || n < freeBytes || n > 2*freeBytes {
		t.Fatalf("%d bytes, %v", n, err)
	}
	if _, again := r.Read(make([]byte, 1)); again != err {
		t.Errorf("then %v", again)
	}
}

// TestSparse has a tar archive that claims a file of a terabyte of nothing.
func TestSparse(t *testing.T) {
	h := make([]byte, 1024)
	copy(h, "a.jsonl")
	copy(h[100:], "0000644\x000000000\x000000000\x0000000000000\x0000000000000\x00        S")
	copy(h[257:], "ustar  \x00")
	copy(h[386:], "00000000000\x0000000000000\x00")
	copy(h[483:], "\x80\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00") // 1 TiB
	sum := 0
	for _, c := range h[:512] {
		sum += int(c)
	}
	copy(h[148:], []byte{byte('0' + sum>>15&7), byte('0' + sum>>12&7), byte('0' + sum>>9&7), byte('0' + sum>>6&7), byte('0' + sum>>3&7), byte('0' + sum&7), 0, ' '})
	for m, err := range Tarred(bytes.NewReader(h), NewMeter()) {
		if err != nil {
			t.Fatal("not read as sparse: ", err)
		}
		r, err := m.Open()
		if err != nil {
			t.Fatal(err)
		}
		n, err := io.Copy(io.Discard, r)
		var ours *Error
		if !errors.As(err, &ours) || !ours.Bomb || n > 2*freeBytes {
			t.Errorf("%d bytes, %v", n, err)
		}
	}
}

func TestSpool(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	for _, n := range []int{0, 100, inMemory, inMemory + 1, 3 * inMemory} {
		f, done, err := Spool(strings.NewReader(strings.Repeat("x", n)))
		if err != nil || f.Size() != int64(n) {
			t.Fatalf("%d bytes: %v", n, err)
		}
		if got, err := io.ReadAll(io.NewSectionReader(f, 0, f.Size())); err != nil || len(got) != n {
			t.Errorf("%d bytes: read %d, %v", n, len(got), err)
		}
		done()
	}
	_, _, err := spool(strings.NewReader(strings.Repeat("x", 3*inMemory)), 2*inMemory)
	var ours *Error
	if !errors.As(err, &ours) || !ours.Bomb {
		t.Errorf("beyond the limit: %v", err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("%d files are left: %v", len(left), err)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add([]byte(gz(f, "text") + gz(f, "more")))
	f.Add([]byte(zst(f, "text")))
	f.Add([]byte(zipped(f, "a.txt", "../b", "/c\x00")))
	f.Add([]byte(tarred(f, tar.Header{Name: "a.txt"}, tar.Header{Name: "l", Linkname: "a.txt", Typeflag: tar.TypeSymlink})))
	f.Fuzz(func(t *testing.T, file []byte) {
		total := NewMeter()
		for _, kind := range []Kind{Gzip, Zstd, Gzip, Deflate, Brotli} {
			if r, err := Stream(total.Input(bytes.NewReader(file)), kind, total); err == nil {
				if m, ok := r.(Mender); ok && total.in%2 == 1 {
					m.Mend("filler")
				}
				_, err = io.Copy(io.Discard, io.LimitReader(r, 1<<20))
				checkError(t, err)
				_ = r.Close()
			} else {
				checkError(t, err)
			}
		}
		for m, err := range Tarred(bytes.NewReader(file), total) {
			drain(t, m, err)
		}
		for m, err := range Zipped(bytes.NewReader(file), int64(len(file)), total) {
			drain(t, m, err)
		}
	})
}

// drain reads a member as far as a small limit.
func drain(t *testing.T, m Member, err error) {
	t.Helper()
	if err == nil {
		var r io.ReadCloser
		if r, err = m.Open(); err == nil {
			_, err = io.Copy(io.Discard, io.LimitReader(r, 1<<20))
			_ = r.Close()
		}
	}
	checkError(t, err)
}

func checkError(t *testing.T, err error) {
	t.Helper()
	var ours *Error
	if err != nil && (!errors.As(err, &ours) || ours.Kind == None || ours.Detail == "") {
		t.Errorf("no *Error: %v", err)
	}
}
