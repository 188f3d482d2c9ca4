package article

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// warcRecord writes a record of a web archive.
func warcRecord(kind, uri, contentType, block string, extra ...string) string {
	head := fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\n", kind, uri, contentType)
	for _, e := range extra {
		head += e + "\r\n"
	}
	return head + fmt.Sprintf("Content-Length: %d\r\n\r\n%s\r\n\r\n", len(block), block)
}

// httpRecord writes a response with a header of the server's.
func httpRecord(uri, header, body string, extra ...string) string {
	return warcRecord("response", uri, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+header+"\r\n\r\n"+body, extra...)
}

func TestWARC(t *testing.T) {
	page := pageOf("<title>Army crosses the river</title>", "<h1>Army crosses the river at dawn</h1>")
	html := "Content-Type: text/html"
	var z, br bytes.Buffer
	zw, bw := zlib.NewWriter(&z), brotli.NewWriter(&br)
	for _, w := range []io.WriteCloser{zw, bw} {
		_, err := io.WriteString(w, page)
		must(t, err)
		must(t, w.Close())
	}
	chunked := fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(page), page)
	for _, c := range []struct{ name, record, want string }{
		{"a page", httpRecord("http://a.example/", html, page), "ok"},
		{"XHTML", httpRecord("http://a.example/", "Content-Type: application/xhtml+xml; charset=UTF-8", page), "ok"},
		{"no content type", httpRecord("http://a.example/", "X: y", page), "ok"},
		{"chunks", httpRecord("http://a.example/", html+"\r\nTransfer-Encoding: chunked", chunked), "ok"},
		{"chunks that are joined", httpRecord("http://a.example/", html+"\r\nTransfer-Encoding: chunked", page), "ok"},
		{"chunks cut off", httpRecord("http://a.example/", html+"\r\nTransfer-Encoding: chunked", chunked[:len(chunked)-20]), "ok"},
		{"gzip", httpRecord("http://a.example/", html+"\r\nContent-Encoding: gzip", gzOf(t, page)), "ok"},
		{"gzip that is unpacked", httpRecord("http://a.example/", html+"\r\nContent-Encoding: gzip", page), "ok"},
		{"gzip cut off", httpRecord("http://a.example/", html+"\r\nContent-Encoding: gzip", gzOf(t, page)[:250]), "ok: the page is damaged or cut off"},
		{"zstd", httpRecord("http://a.example/", html+"\r\nContent-Encoding: zstd", zstOf(t, page)), "ok"},
		{"deflate", httpRecord("http://a.example/", html+"\r\nContent-Encoding: deflate", z.String()), "ok"},
		{"deflate without a header", httpRecord("http://a.example/", html+"\r\nContent-Encoding: deflate", z.String()[2:]), "ok"},
		{"br", httpRecord("http://a.example/", html+"\r\nContent-Encoding: br", br.String()), "ok"},
		{"an unknown coding", httpRecord("http://a.example/", html+"\r\nContent-Encoding: rot13", page), "unreadable"},
		{"a wrong length", httpRecord("http://a.example/", html+"\r\nContent-Length: 99999", page), "ok"},
		{"no HTTP", warcRecord("response", "http://a.example/", "application/http", "hello"), "bad warc"},
		{"not found", strings.Replace(httpRecord("http://a.example/", html, page), "200 OK", "404 No", 1), ""},
		{"a picture", httpRecord("http://a.example/", "Content-Type: image/png", "\x89PNG"), ""},
		{"a picture that is called a page", httpRecord("http://a.example/", html, "\x89PNG\r\n\x1a\n\x00\x00"), "binary"},
		{"an empty page", httpRecord("http://a.example/", html, ""), "empty"},
		{"a page without text", httpRecord("http://a.example/", html, "<html><body></body></html>"), "no text"},
		{"a name service's answer", warcRecord("response", "dns:a.example", "text/dns", "20240322"), ""},
		{"a request", warcRecord("request", "http://a.example/", "application/http; msgtype=request", "GET / HTTP/1.0\r\n\r\n"), ""},
		{"a revisit", warcRecord("revisit", "http://a.example/", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+html+"\r\n\r\n"), ""},
		{"text", warcRecord("conversion", "http://a.example/", "text/plain", "An army met."), "ok"},
		{"a page alone", warcRecord("resource", "http://a.example/", "text/html", page), "ok"},
		{"metadata", warcRecord("metadata", "http://a.example/", "application/warc-fields", "a: b"), ""},
		{"cut short", httpRecord("http://a.example/", html, page, "WARC-Truncated: length"), "ok: the crawler cut the page short: length"},
	} {
		t.Run(c.name, func(t *testing.T) {
			info := warcRecord("warcinfo", "", "application/warc-fields", "software: x")
			var got []string
			for it := range Read(strings.NewReader(gzOf(t, info)+gzOf(t, c.record)), "x.warc.gz", Options{}) {
				checkItem(t, it)
				out := string(ClassOf(it.Err))
				if it.Err == nil {
					out = "ok"
					if it.Article.URL != "http://a.example/" || !strings.Contains(it.Article.Text, "army") && !strings.Contains(it.Article.Text, "Army") || it.Article.Source != "a.example" {
						t.Errorf("%+v", it.Article)
					}
				}
				if it.Note != "" {
					out += ": " + it.Note
				}
				if it.Offset != int64(len(info)) {
					t.Errorf("at %d, want %d", it.Offset, len(info))
				}
				got = append(got, out)
			}
			if strings.Join(got, ", ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWARCCharset(t *testing.T) {
	page := strings.Replace(strings.Replace(pageOf("", "<h1>\xcc\xee\xf1\xea\xe2\xe0</h1>"), "<meta charset=utf-8>", "", 1), "no resistance", "\xcc\xee\xf1\xea\xe2\xe0 \xcc\xee\xf1\xea\xe2\xe0", 1)
	for it := range Read(strings.NewReader(httpRecord("http://a.example/", "Content-Type: text/html; charset=windows-1251", page)), "x.warc", Options{}) {
		if it.Err != nil || !strings.Contains(it.Article.Text, "Москва") {
			t.Errorf("%v, %.200q", it.Err, it.Article.Text)
		}
	}
}

// TestDamagedWARC holds that a damaged record is told and loses only itself.
func TestDamagedWARC(t *testing.T) {
	good := warcRecord("conversion", "http://a.example/", "text/plain", "An army met.")
	got := outcome(t, "x.warc", good+strings.Replace(good, "Content-Length: 12", "Content-Length: 90", 1)+good+"garbage\n"+good, Options{})
	if strings.Join(got, " ") != "x.warc=ok x.warc=bad warc x.warc=bad warc x.warc=ok" {
		t.Errorf("%v", got)
	}
	o := Options{MaxFile: 2000}
	big := httpRecord("http://a.example/", "Content-Type: text/html", strings.Repeat("x\n", 3000))
	if got := outcome(t, "x.warc", big+strings.ReplaceAll(big, "text/html", "image/png")+good, o); strings.Join(got, " ") != "x.warc=too large x.warc=ok" {
		t.Errorf("%v", got)
	}
}

// TestWARCBombs has many little pages that expand to much.
func TestWARCBombs(t *testing.T) {
	var br bytes.Buffer
	w := brotli.NewWriter(&br)
	_, err := io.WriteString(w, "<html><p>"+strings.Repeat("a ", 8<<20))
	must(t, err)
	must(t, w.Close())
	file := strings.Repeat(httpRecord("http://a.example/", "Content-Type: text/html\r\nContent-Encoding: br", br.String()), 2000)
	got := outcome(t, "x.warc", file, Options{MaxFile: 4 << 20})
	if n := len(got); n < 2 || n > 100 || got[n-1] != "x.warc=too large" {
		t.Errorf("%d items, %v", n, got[max(0, n-3):])
	}
}

// TestDamagedMembers holds that where each record is packed alone, damage loses
// one of them; where bytes are missing, the next one may go with it.
func TestDamagedMembers(t *testing.T) {
	var members []string
	for i := range 30 {
		members = append(members, gzOf(t, warcRecord("conversion", fmt.Sprintf("http://a.example/%d", i), "text/plain", fmt.Sprintf("An army met %d. %x", i, i*104729))))
	}
	whole := strings.Join(members, "")
	at := len(strings.Join(members[:10], ""))
	for name, file := range map[string]string{
		"bytes":  whole[:at+30] + "\xff\xff\xff\xff" + whole[at+34:],
		"a sum":  whole[:at+len(members[10])-8] + "sum!" + whole[at+len(members[10])-4:],
		"a gap":  whole[:at+40] + whole[at+len(members[10]):],
		"a head": whole[:at] + "\x00\x00" + whole[at+2:],
	} {
		got := strings.Join(outcome(t, "x.warc.gz", file, Options{MaxFile: 4096}), " ")
		if bad := strings.Count(got, "=bad warc"); strings.Count(got, "=ok") < 28 || name != "a gap" && strings.Count(got, "=ok") < 29 || bad < 1 || bad > 2 {
			t.Errorf("%s: %s", name, got)
		}
	}
	if got := outcome(t, "x.jsonl.gz", gzOf(t, jsonLines)+"garbage"+gzOf(t, jsonLines), Options{}); strings.Join(got, " ") != "x.jsonl.gz:1=ok x.jsonl.gz:2=ok x.jsonl.gz:3=bad archive" {
		t.Errorf("other files end at damage: %v", got)
	}
}
