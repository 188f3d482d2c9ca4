package fetch

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// pause says how long to leave a host alone after the n-th try, from 0, beside
// its usual delay, and whether to try again then.
func pause(a *answer, err error, n int) (wait time.Duration, again bool) {
	if err != nil {
		return firstBackoff << n, n < maxRetries && Temporary(err)
	}
	if !passing(a.status) {
		return 0, false
	}
	wait = max(a.after, firstBackoff<<n)
	return min(wait, maxRetryAfter), n < maxRetries && wait <= maxRetryAfter
}

// passing reports whether a status is of a failure that may pass.
func passing(status int) bool {
	switch status {
	case http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return false
}

// retryAfter is how long a server asks to be left alone: a number of seconds or a
// date (RFC 9110, 10.2.3); 0 where it does not ask, at most a year.
func retryAfter(h http.Header, now time.Time) time.Duration {
	s := strings.TrimSpace(h.Get("Retry-After"))
	const year = 365 * 24 * time.Hour
	if n, err := strconv.ParseUint(s, 10, 32); err == nil {
		return min(time.Duration(n)*time.Second, year)
	}
	at, err := http.ParseTime(s)
	if err != nil {
		return 0
	}
	return min(max(at.Sub(now), 0), year).Round(time.Second)
}
