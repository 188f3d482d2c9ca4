package fetch

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"
)

// The limits of robots.txt. RFC 9309 asks for 500 KiB, and for no more than a
// day. One that could not be had forbids everything, until it is asked for again.
const (
	maxRobots   = 500 << 10
	robotsLive  = 24 * time.Hour
	robotsRetry = 10 * time.Minute
)

// site is what robots.txt says of a scheme, host and port.
type site struct {
	gate  gate
	rules *robotstxt.RobotsData // nil where it could not be had
	why   error                 // then
	until time.Time             // when to ask again
}

// permit asks robots.txt about an address. It gives the pause that the host wants
// after the request, or an error of the class Robots.
func (c *Client) permit(ctx context.Context, u *url.URL) (delay time.Duration, err error) {
	if c.o.IgnoreRobots {
		return c.o.Delay, nil
	}
	s := c.siteOf(u)
	if err := s.gate.enter(ctx); err != nil {
		return 0, err
	}
	defer s.gate.leave()
	if now := c.o.Clock.Time(); !now.Before(s.until) {
		if err := c.readRobots(ctx, u, s); err != nil {
			return 0, err
		}
	}
	if s.rules == nil {
		return 0, noRobots(s.why, u)
	}
	group := s.rules.FindGroup(token(c.o.UserAgent))
	if !group.Test(escaped(u.RequestURI())) {
		return 0, &Error{Class: Robots, URL: Show(u.String()), Detail: "the site asks programs not to read this page", Remedy: "save it from a browser and give its file"}
	}
	return max(c.o.Delay, min(group.CrawlDelay, maxCrawlDelay)), nil
}

// siteOf is what is known of an address's site.
func (c *Client) siteOf(u *url.URL) *site {
	fresh, key := &site{gate: newGate()}, u.Scheme+"://"+u.Host
	if known, ok, _ := c.sites.PeekOrAdd(key, fresh); ok {
		c.sites.Get(key) // it was used just now
		return known
	}
	return fresh
}

// readRobots fetches the robots.txt of a site. Its error is only that of a context
// that ended; others are kept as the reason to fetch nothing.
func (c *Client) readRobots(ctx context.Context, u *url.URL, s *site) error {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	a, err := c.follow(ctx, at, func(u *url.URL) (*answer, error) {
		return c.ask(ctx, request{url: u, limit: maxRobots, delay: c.o.Delay})
	})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	now := c.o.Clock.Time()
	s.rules, s.why, s.until = nil, err, now.Add(robotsRetry)
	switch {
	case ClassOf(err) == Redirects:
		s.rules = allowAll()
	case err == nil:
		s.rules, s.why = rulesOf(a, token(c.o.UserAgent))
	}
	if s.rules != nil {
		s.until = now.Add(robotsLive)
	}
	return nil
}

// rulesOf reads an answer (RFC 9309, 2.3.1): none allows all, a server in trouble
// forbids all.
func rulesOf(a *answer, agent string) (*robotstxt.RobotsData, error) {
	switch {
	case a.whole():
		return parseRobots(a.body, a.over, agent), nil
	case a.status >= 300 && a.status < 500 || a.status < 300 && a.status >= 200:
		return allowAll(), nil
	}
	return nil, statusError(a)
}

// parseRobots reads the rules for an agent; of a file that goes on beyond the
// limit the last line, which is cut, does not count.
func parseRobots(body []byte, over bool, agent string) *robotstxt.RobotsData {
	if over {
		body = body[:bytes.LastIndexByte(body, '\n')+1]
	}
	rules, err := robotstxt.FromBytes(plainRobots(body, agent))
	if err != nil {
		return allowAll() // a file with no rule that can be read
	}
	return rules
}

func allowAll() *robotstxt.RobotsData {
	rules, _ := robotstxt.FromStatusAndBytes(http.StatusNotFound, nil) // no error for this status
	return rules
}

// noRobots says that robots.txt could not be had. A refused host is told as such.
func noRobots(why error, u *url.URL) error {
	if ClassOf(why) == Refused {
		return placed(why, u)
	}
	e := &Error{Class: Robots, URL: Show(u.String()), Detail: fmt.Sprintf("that of %s cannot be had, so nothing there is fetched", u.Host), Err: why}
	e.passes = Temporary(why)
	e.Remedy = "try again later"
	return e
}
