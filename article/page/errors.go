package page

// Error says why a page gives no article.
type Error struct {
	Detail string // what the page is instead
	Remedy string // what the user can do; may be empty
	Err    error  // the cause, where another package gave one
}

// Error is the detail, the cause and the remedy on one line.
func (e *Error) Error() string {
	s := e.Detail
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	if e.Remedy != "" {
		s += ": " + e.Remedy
	}
	return s
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }
