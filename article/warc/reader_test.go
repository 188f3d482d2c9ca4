package warc

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// rec writes a record whose Content-Length is true unless one is given.
func rec(kind, uri, block string, extra ...string) string {
	head := fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\n", kind, uri)
	if len(extra) == 0 {
		extra = []string{fmt.Sprintf("Content-Length: %d", len(block))}
	}
	return head + strings.Join(extra, "\r\n") + "\r\n\r\n" + block + "\r\n\r\n"
}

// read lists what a file holds: "uri" for a record, "!offset detail" for a
// damaged one.
func read(t *testing.T, r io.Reader, limit int) (out []string, records []Record, err error) {
	t.Helper()
	rd := NewReader(r, limit)
	for range 100_000 {
		rec, err := rd.Next()
		var bad *Error
		switch {
		case errors.As(err, &bad):
			out = append(out, fmt.Sprintf("!%d", bad.Offset))
		case errors.Is(err, io.EOF):
			return out, records, nil
		case err != nil:
			return out, records, err
		default:
			out = append(out, rec.TargetURI)
			kept := *rec
			kept.Block = append([]byte(nil), rec.Block...)
			records = append(records, kept)
		}
	}
	t.Fatal("the file does not end")
	return nil, nil, nil
}

func TestRecord(t *testing.T) {
	file := "WARC/1.1\r\nwarc-type: Response\r\nWARC-Target-URI: <http://a.example/>\r\nWARC-Date: 2024-03-22T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n" +
		"Content-Type: application/http;\r\n msgtype=response\r\nWARC-Truncated: length\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n"
	_, got, err := read(t, iotest.OneByteReader(strings.NewReader(file+file)), 100)
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
	want := Record{Type: "response", TargetURI: "http://a.example/", Date: "2024-03-22T10:00:00Z", RecordID: "<urn:uuid:1>",
		ContentType: "application/http; msgtype=response", Truncated: "length", Length: 5, Offset: int64(len(file)), Block: []byte("hello")}
	if fmt.Sprintf("%+v", got[1]) != fmt.Sprintf("%+v", want) || got[0].Offset != 0 {
		t.Errorf("got  %+v\nwant %+v", got[1], want)
	}
}

// TestDamage holds that a damaged record loses only itself.
func TestDamage(t *testing.T) {
	a, z := rec("response", "a", "first"), rec("response", "z", "last")
	for _, c := range []struct{ name, middle, want string }{
		{"none", "", "a z"},
		{"length too short", rec("response", "b", "hello", "Content-Length: 3"), "a !A z"},
		{"length too long", rec("response", "b", "hello", "Content-Length: 30"), "a !A z"},
		{"length beyond the file", rec("response", "b", "hello", "Content-Length: 5000"), "a !A z"},
		{"length beyond all files", rec("response", "b", "hello", "Content-Length: 9223372036854775807"), "a !A z"},
		{"length no number of 64 bits", rec("response", "b", "hello", "Content-Length: 92233720368547758070"), "a !A z"},
		{"negative length", rec("response", "b", "hello", "Content-Length: -1"), "a !A z"},
		{"length no number", rec("response", "b", "hello", "Content-Length: five"), "a !A z"},
		{"no length", rec("response", "b", "hello", "X: y"), "a !A z"},
		{"no type", "WARC/1.0\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", "a !A z"},
		{"no colon", "WARC/1.0\r\nWARC-Type response\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", "a !A z"},
		{"no end of the header", "WARC/1.0\r\nWARC-Type: response\r\n", "a !A z"},
		{"endless header", "WARC/1.0\r\nX: " + strings.Repeat("y", maxHeader) + "\r\n\r\n", "a !A z"},
		{"another version", "WARC/2.0\r\nWARC-Type: response\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", "!0 z"},
		{"garbage", "\x00\x01garbage\r\nmore\r\n\r\n", "!0 z"},
		{"line feeds only", strings.ReplaceAll(rec("response", "b", "hello"), "\r\n", "\n"), "a b z"},
		{"no empty lines after", strings.TrimRight(rec("response", "b", "hello"), "\r\n") + "\n", "a b z"},
		{"empty block", rec("response", "b", ""), "a b z"},
		{"a record in a block", rec("response", "b", "x\r\n\r\nWARC/1.0\r\n\r\ny"), "a b z"},
		{"beyond the limit", rec("response", "b", strings.Repeat("line\n", 300)), "a b z"},
		{"beyond the limit and a lie", rec("response", "b", strings.Repeat("line\n", 300), "Content-Length: 1700"), "a !A z"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _, err := read(t, strings.NewReader(a+c.middle+z), 1000)
			want := strings.ReplaceAll(c.want, "!A", fmt.Sprintf("!%d", len(a)))
			if err != nil || strings.Join(got, " ") != want {
				t.Errorf("got %v, want %s: %v", got, want, err)
			}
		})
	}
}

func TestLimit(t *testing.T) {
	_, got, err := read(t, strings.NewReader(rec("response", "a", strings.Repeat("x", 2000))), 1000)
	if err != nil || len(got) != 1 || !got[0].Cut() || len(got[0].Block) != 1000 || got[0].Length != 2000 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestTruncated(t *testing.T) {
	file := rec("response", "a", "first") + rec("response", "b", "second")
	for n := range len(file) {
		got, _, err := read(t, strings.NewReader(file[:n]), 1000)
		if whole := n >= strings.Index(file, "first")+5; err != nil || whole != (len(got) > 0 && got[0] == "a") {
			t.Fatalf("cut at %d: %v, %v", n, got, err)
		}
	}
}

func TestBrokenInput(t *testing.T) {
	cause := errors.New("device gone")
	got, _, err := read(t, io.MultiReader(strings.NewReader(rec("response", "a", "first")), iotest.ErrReader(cause)), 1000)
	if len(got) != 1 || !errors.Is(err, cause) {
		t.Errorf("%v, %v", got, err)
	}
}

// TestLiesAreLinear has records that each claim the rest of the file.
func TestLiesAreLinear(t *testing.T) {
	const n = 3000
	file := strings.Repeat(rec("response", "a", "hello", "Content-Length: 900000"), n)
	got, _, err := read(t, strings.NewReader(file), 1<<20)
	if len(got) > n || len(got) < 50 || err != nil && !errors.Is(err, errTooBroken) {
		t.Errorf("%d of %d, %v", len(got), n, err)
	}
}

func FuzzWARC(f *testing.F) {
	f.Add([]byte(rec("response", "a", "hello") + rec("response", "b", "x", "Content-Length: 9") + rec("resource", "c", "y")))
	f.Add([]byte("WARC/1.1\nWARC-Type: warcinfo\nContent-Length: 0\n\n\n\nWARC/1.0\n"))
	f.Add([]byte("WARC/1.0\r\n X: y\r\n\r\nWARC/1."))
	f.Fuzz(func(t *testing.T, file []byte) {
		got, records, err := read(t, strings.NewReader(string(file)), 64)
		if err != nil && !errors.Is(err, errTooBroken) {
			t.Fatal(err)
		}
		if want := strings.Count(string(file), "WARC/1."); len(got) > want+1 {
			t.Errorf("%d records or failures, there are only %d openings", len(got), want)
		}
		for _, r := range records {
			if r.Type == "" || r.Length < 0 || len(r.Block) > 64 || !strings.HasPrefix(string(file[r.Offset:]), "WARC/1.") {
				t.Errorf("%+v", r)
			}
		}
	})
}

func BenchmarkReader(b *testing.B) {
	file := strings.Repeat(rec("response", "http://a.example/", strings.Repeat("A line of some page.\n", 3000)), 50)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		r := NewReader(strings.NewReader(file), 16<<20)
		for {
			if _, err := r.Next(); err != nil {
				break
			}
		}
	}
}
