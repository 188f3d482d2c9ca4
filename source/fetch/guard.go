package fetch

import (
	"net/netip"
	"net/url"
	"strings"
	"syscall"
)

// special are the networks that the registries of IANA (RFC 6890 and its
// updates) keep for other uses than hosts of the public net, and that netip has
// no method for. Of IPv6 only 2000::/3 is given to hosts at all.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),       // this network
	netip.MustParsePrefix("100.64.0.0/10"),   // shared by a provider's customers (CGNAT)
	netip.MustParsePrefix("192.0.0.0/24"),    // protocols
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("192.88.99.0/24"),  // 6to4 relays
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("240.0.0.0/4"),     // reserved, and broadcast
	netip.MustParsePrefix("2001::/23"),       // protocols, Teredo
	netip.MustParsePrefix("2001:db8::/32"),   // documentation
	netip.MustParsePrefix("2002::/16"),       // 6to4, which holds any IPv4 address
	netip.MustParsePrefix("3fff::/20"),       // documentation
}

var (
	hosts6 = netip.MustParsePrefix("2000::/3")
	nat64  = netip.MustParsePrefix("64:ff9b::/96")
)

// public reports whether an address is of a host of the public net. One that
// holds an IPv4 address (IPv4-mapped, NAT64) is what that one is.
func public(a netip.Addr) bool {
	a = a.WithZone("").Unmap()
	if nat64.Contains(a) {
		b := a.As16()
		a = netip.AddrFrom4([4]byte(b[12:]))
	}
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.Is6() && !hosts6.Contains(a) {
		return false
	}
	for _, p := range special {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

// control is net.Dialer.Control: it looks at the address that is about to be
// dialled, after names were looked up.
func control(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || !public(at.Addr()) {
		return refused(address)
	}
	return nil
}

// checkHost refuses what can be refused before a name is looked up.
func checkHost(u *url.URL) error {
	host := u.Hostname()
	name := strings.TrimSuffix(host, ".")
	a, err := netip.ParseAddr(host)
	if err == nil && !public(a) || name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return refused(host)
	}
	return nil
}

func refused(address string) *Error {
	return &Error{Class: Refused, Detail: address + " is of this machine or a private network",
		Remedy: "--allow-private allows it, where you trust the addresses"}
}
