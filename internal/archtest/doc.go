// Package archtest has no code but its test, which holds the directions of
// import between the rooms of the house: down only.
package archtest
