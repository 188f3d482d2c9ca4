package pack

import (
	"fmt"
	"math"
)

// As turns v into a T, or says which type stands there instead.
func As[T any](v Value, what string) (T, error) {
	t, ok := v.(T)
	if !ok {
		return t, fmt.Errorf("%s is %s, not %s", what, typeName(v), typeName(t))
	}
	return t, nil
}

// Get returns entry key of m as a T.
func Get[T any](m Map, key string) (T, error) {
	v, ok := m[key]
	if !ok {
		var none T
		return none, fmt.Errorf("%q is missing", key)
	}
	return As[T](v, fmt.Sprintf("%q", key))
}

// Int returns v as an int when it is a whole number from 0 to 2³¹-1.
func Int(v Value, what string) (int, error) {
	n, ok := v.(uint64)
	if !ok || n > math.MaxInt32 {
		return 0, fmt.Errorf("%s is %v, not a small whole number", what, v)
	}
	return int(n), nil
}

func typeName(v any) string {
	switch v.(type) {
	case nil:
		return "nothing"
	case bool:
		return "a truth value"
	case uint64, int64:
		return "a whole number"
	case float64:
		return "a number"
	case string:
		return "a string"
	case []byte:
		return "a byte string"
	case []Value:
		return "a list"
	case Map:
		return "a map"
	}
	return fmt.Sprintf("a %T", v)
}
