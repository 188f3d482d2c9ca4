package fetch

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
	"testing"
)

func TestGet(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/old":
			http.SetCookie(w, &http.Cookie{Name: "who", Value: "you"})
			http.Redirect(w, r, "new?a=b#c", http.StatusMovedPermanently)
		case "/new":
			w.Header().Set("Content-Type", `Text/HTML; Charset="KOI8-R"`)
			_, _ = fmt.Fprintf(w, "%s|%s|%s", r.UserAgent(), r.Header.Get("Cookie"), r.Header.Get("Referer"))
		default:
			http.NotFound(w, r)
		}
	})
	c, _ := client(t, Options{UserAgent: "newsgraph/9 (+https://news.example)"})
	p, err := c.Get(t.Context(), s.URL+"/old#x")
	if err != nil {
		t.Fatal(err)
	}
	if p.URL != s.URL+"/new?a=b" || p.ContentType != "text/html" || p.Charset != "koi8-r" {
		t.Errorf("got %+v", p)
	}
	if string(p.Body) != "newsgraph/9 (+https://news.example)||" {
		t.Errorf("the request had the user agent, cookies and referrer %q", p.Body)
	}
}

// packed answers with n bytes that are packed to a thousandth of them.
func packed(w http.ResponseWriter, n int) {
	w.Header().Set("Content-Encoding", "gzip")
	z := gzip.NewWriter(w)
	_, _ = io.CopyN(z, zeros{}, int64(n))
	_ = z.Close()
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

func TestSizes(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/bomb":
			packed(w, 64<<20)
		case "/packed":
			packed(w, 1000)
		case "/over":
			_, _ = io.CopyN(w, zeros{}, 1001)
		case "/just":
			_, _ = io.CopyN(w, zeros{}, 1000)
		case "/brotli":
			w.Header().Set("Content-Encoding", "br")
			_, _ = w.Write([]byte("xx"))
		}
	})
	c, _ := client(t, Options{MaxBody: 1000, IgnoreRobots: true})
	for path, want := range map[string]Class{"/bomb": TooLarge, "/over": TooLarge, "/just": "", "/packed": "", "/brotli": Unreachable} {
		p, err := c.Get(t.Context(), s.URL+path)
		wantClass(t, err, want)
		if err == nil && len(p.Body) != 1000 {
			t.Errorf("%s: %d bytes", path, len(p.Body))
		}
	}
}

func TestRedirects(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		var n int
		if _, err := fmt.Sscanf(r.URL.Path, "/%d", &n); err == nil && n > 0 {
			http.Redirect(w, r, fmt.Sprintf("/%d", n-1), http.StatusTemporaryRedirect)
			return
		}
		if r.URL.Path == "/loop" {
			http.Redirect(w, r, "/loop", http.StatusFound)
			return
		}
		if r.URL.Path == "/nowhere" {
			w.WriteHeader(http.StatusFound)
			return
		}
		_, _ = w.Write([]byte("here"))
	})
	c, _ := client(t, Options{IgnoreRobots: true})
	for path, want := range map[string]Class{"/5": "", "/6": Redirects, "/loop": Redirects, "/nowhere": Status} {
		_, err := c.Get(t.Context(), s.URL+path)
		wantClass(t, err, want)
	}
}

func TestStatus(t *testing.T) {
	var asked atomic.Int32
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		var code int
		_, _ = fmt.Sscanf(r.URL.Path, "/%d", &code)
		w.WriteHeader(code)
	})
	for code, tries := range map[int]int32{404: 1, 410: 1, 401: 1, 403: 1, 204: 1, 206: 1, 304: 1, 501: 1, 429: 3, 500: 3, 502: 3, 503: 3, 504: 3} {
		c, _ := client(t, Options{IgnoreRobots: true})
		asked.Store(0)
		_, err := c.Get(t.Context(), fmt.Sprintf("%s/%d", s.URL, code))
		wantClass(t, err, Status)
		var e *Error
		if !errors.As(err, &e) || e.Code != code || e.Temporary() != (tries > 1) || asked.Load() != tries {
			t.Errorf("%d: asked %d times: %+v", code, asked.Load(), e)
		}
	}
}

func TestConditional(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Last-Modified", "Fri, 22 Mar 2024 10:00:00 GMT")
		if r.Header.Get("If-None-Match") == `"v1"` && r.Header.Get("If-Modified-Since") != "" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		_, _ = w.Write([]byte("feed"))
	})
	c, _ := client(t, Options{})
	p, v, err := c.GetIfChanged(t.Context(), s.URL, Validators{})
	if err != nil || string(p.Body) != "feed" || v.ETag != `"v1"` {
		t.Fatal(p, v, err)
	}
	p, again, err := c.GetIfChanged(t.Context(), s.URL, v)
	if !errors.Is(err, ErrNotModified) || p != nil || again != v {
		t.Errorf("got %v, %v, %v", p, again, err)
	}
	if p, _, err = c.GetIfChanged(t.Context(), s.URL, Validators{ETag: `"v0"`}); err != nil || p == nil {
		t.Errorf("another version: %v", err)
	}
}
