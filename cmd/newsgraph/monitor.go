package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"newsgraph/ingest"
)

// monitor serves what a run or a watch is at, over HTTP. On nil its methods do nothing.
type monitor struct {
	server *http.Server
	ended  chan error

	mu     sync.Mutex
	meter  *ingest.Meter
	before ingest.Reading // of the rounds that have ended
	health error
}

// startMonitor serves at an address until close; an empty one gives no monitor.
func startMonitor(ctx context.Context, addr string, log *slog.Logger) (*monitor, error) {
	if addr == "" {
		return nil, nil
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, usagef("--metrics %s: it cannot be had, name another ADDR as 127.0.0.1:9464: %w", addr, err)
	}
	log.Info("metrics are at http://" + listener.Addr().String() + "/metrics")
	m := &monitor{ended: make(chan error, 1)}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry(), promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", m.healthz)
	m.server = &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go func() { m.ended <- m.server.Serve(listener) }()
	return m, nil
}

// registry has the counts of the runs, and those of the process.
func (m *monitor) registry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), readings{m})
	return r
}

// follow counts what another meter tells from now on, on top of what was before.
func (m *monitor) follow(meter *ingest.Meter) {
	if m == nil {
		return
	}
	now := m.reading()
	m.mu.Lock()
	defer m.mu.Unlock()
	m.before, m.meter = now, meter
}

// addBytes counts bytes that were read for rounds to come, on top of what meters tell.
func (m *monitor) addBytes(n int) {
	if m != nil {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.before.Bytes += int64(n)
	}
}

// reading is what all meters have told.
func (m *monitor) reading() ingest.Reading {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.before.Add(m.meter.Reading())
}

// fails tells why the service is not well; nil is well.
func (m *monitor) fails(err error) {
	if m != nil {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.health = err
	}
}

// healthz answers 200 and "ok", or 503 and what is wrong.
func (m *monitor) healthz(w http.ResponseWriter, _ *http.Request) {
	m.mu.Lock()
	err := m.health
	m.mu.Unlock()
	if err != nil {
		http.Error(w, oneLine(err.Error()), http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ok") // whoever asked may have gone
}

// close ends the service.
func (m *monitor) close() error {
	if m == nil {
		return nil
	}
	if err := m.server.Close(); err != nil {
		return fmt.Errorf("metrics: %w", err)
	}
	if err := <-m.ended; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("metrics: %w", err)
	}
	return nil
}
