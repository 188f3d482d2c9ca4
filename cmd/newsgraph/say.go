package main

import (
	"context"
	"log/slog"
	"time"
)

// levelSay is of what a command tells whatever the level of the log: its summary, and
// how far it is. It goes where the log goes and in its format.
const levelSay = slog.LevelInfo + 1

// say tells something. Attributes are shown in formats for machines only.
func say(log *slog.Logger, message string, attrs ...slog.Attr) {
	r := slog.NewRecord(time.Now(), levelSay, message, 0)
	r.AddAttrs(attrs...)
	_ = log.Handler().Handle(context.Background(), r) // there is nowhere to tell that it cannot be told
}
