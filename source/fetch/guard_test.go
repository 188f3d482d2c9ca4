package fetch

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

func TestPublic(t *testing.T) {
	for address, want := range map[string]bool{
		"8.8.8.8": true, "1.1.1.1": true, "2606:4700:4700::1111": true, "::ffff:8.8.8.8": true, "64:ff9b::808:808": true,
		"172.15.255.255": true, "172.32.0.1": true, "100.63.0.1": true, "100.128.0.1": true, "2001:200::1": true,
		"127.0.0.1": false, "127.9.9.9": false, "::1": false, "0.0.0.0": false, "::": false, "0.1.2.3": false,
		"10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false, "fd00::1": false,
		"169.254.169.254": false, "fe80::1": false, "fe80::1%eth0": false, "fd00:ec2::254": false,
		"100.64.0.1": false, "100.127.255.255": false, "198.18.0.1": false, "198.19.255.255": false,
		"224.0.0.1": false, "239.1.1.1": false, "ff02::1": false, "255.255.255.255": false, "240.0.0.1": false,
		"::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::127.0.0.1": false, "64:ff9b::7f00:1": false, "64:ff9b::a9fe:a9fe": false,
		"64:ff9b:1::1": false, "2002:7f00:1::": false, "2001::1": false, "2001:db8::1": false, "192.0.2.1": false, "203.0.113.9": false, "100::1": false,
	} {
		if got := public(netip.MustParseAddr(address)); got != want {
			t.Errorf("public(%s) = %v", address, got)
		}
	}
}

// TestLiteralsRefused holds that addresses of this machine and its network are
// refused as they are written, with no connection made.
func TestLiteralsRefused(t *testing.T) {
	var dialled atomic.Int32
	s := serve(t, func(http.ResponseWriter, *http.Request) { dialled.Add(1) })
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	c := New(Options{Clock: newStopped().clock()})
	defer c.Close()
	for _, host := range []string{"127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "[fe80::1%25lo]", "0.0.0.0", "[::]", "localhost", "LOCALHOST.", "a.localhost"} {
		_, err := c.Get(t.Context(), "http://"+host+":"+port+"/")
		wantClass(t, err, Refused)
		if err != nil && !strings.Contains(err.Error(), "--allow-private") {
			t.Errorf("%s: no remedy in %q", host, err)
		}
	}
	for _, host := range []string{"2130706433", "0x7f000001", "127.1", "0177.0.0.1", "127.0.0.1.", "0x7f.1"} {
		_, err := c.Get(t.Context(), "http://"+host+":"+port+"/")
		if k := ClassOf(err); k != BadAddress && k != Refused {
			t.Errorf("%s: %v", host, err)
		}
	}
	if dialled.Load() > 0 {
		t.Errorf("%d requests were sent", dialled.Load())
	}
}

// TestNamesRefused holds that a name is judged by what it stands for when it is
// dialled: one that first stood for a public host gains nothing.
func TestNamesRefused(t *testing.T) {
	var dialled atomic.Int32
	s := serve(t, func(http.ResponseWriter, *http.Request) { dialled.Add(1) })
	_, port, _ := net.SplitHostPort(s.Listener.Addr().String())
	for _, to := range []string{"127.0.0.1", "10.0.0.7", "169.254.169.254", "100.64.1.1"} {
		c := New(Options{Resolver: names(t, to), Clock: newStopped().clock()})
		for range 2 {
			_, err := c.Get(t.Context(), "http://news.example:"+port+"/")
			wantClass(t, err, Refused)
		}
		c.Close()
	}
	if dialled.Load() > 0 {
		t.Errorf("%d requests were sent", dialled.Load())
	}
	c := New(Options{Resolver: names(t, "127.0.0.1"), AllowPrivate: true, Clock: newStopped().clock()})
	defer c.Close()
	if _, err := c.Get(t.Context(), "http://news.example:"+port+"/"); err != nil {
		t.Errorf("allowed, and yet: %v: the test's resolver does not work", err)
	}
}

// TestControl holds the last line: what is dialled is checked, whoever looked it up.
func TestControl(t *testing.T) {
	for address, want := range map[string]Class{"127.0.0.1:80": Refused, "[::1]:80": Refused, "[::ffff:10.0.0.1]:80": Refused, "nonsense": Refused, "8.8.8.8:80": "", "[2606:4700::1]:443": ""} {
		if got := ClassOf(control("tcp", address, nil)); got != want {
			t.Errorf("%s: %q", address, got)
		}
	}
}

// TestRedirectRefused holds that a redirect cannot lead where an address may not.
// The first hop goes through a proxy, which stands for a public host.
func TestRedirectRefused(t *testing.T) {
	for to, want := range map[string]Class{
		"http://127.0.0.1/in": Refused, "http://10.0.0.1/in": Refused, "http://169.254.169.254/latest": Refused, "http://[::1]/": Refused,
		"http://[::ffff:7f00:1]/in": Refused, "//localhost/in": Refused, "ftp://news.example/": NotHTTP, "http://ann:SECRET@news.example/": BadAddress,
	} {
		var asked atomic.Int32
		front := serve(t, func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			http.Redirect(w, r, to, http.StatusFound)
		})
		proxy, err := url.Parse(front.URL)
		if err != nil {
			t.Fatal(err)
		}
		c := New(Options{IgnoreRobots: true, Clock: newStopped().clock(), Proxy: func(*http.Request) (*url.URL, error) { return proxy, nil }})
		_, err = c.Get(t.Context(), "http://news.example/a")
		wantClass(t, err, want)
		if asked.Load() != 1 || err != nil && strings.Contains(err.Error(), "SECRET") {
			t.Errorf("%s: %d requests, error %v", to, asked.Load(), err)
		}
		c.Close()
	}
}

// names is a resolver for which every name stands for one IPv4 address.
func names(t *testing.T, to string) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	go answerNames(conn, netip.MustParseAddr(to).As4())
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		d := net.Dialer{Timeout: time.Second}
		return d.DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}

func answerNames(conn net.PacketConn, to [4]byte) {
	buf := make([]byte, 1500)
	for {
		n, from, err := conn.ReadFrom(buf)
		if err != nil {
			return
		}
		var m dnsmessage.Message
		if m.Unpack(buf[:n]) != nil || len(m.Questions) == 0 {
			continue
		}
		q := m.Questions[0]
		out := dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true}, Questions: m.Questions}
		if q.Type == dnsmessage.TypeA {
			out.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, TTL: 1}, Body: &dnsmessage.AResource{A: to}}}
		}
		b, err := out.Pack()
		if err != nil {
			continue
		}
		_, _ = conn.WriteTo(b, from)
	}
}
