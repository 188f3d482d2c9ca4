package main

import (
	"strings"

	"github.com/prometheus/client_golang/prometheus"
)

// readings is a Prometheus collector over what a monitor follows.
type readings struct{ m *monitor }

var (
	descBytes     = prometheus.NewDesc("newsgraph_input_bytes_total", "Bytes of the inputs that were read.", nil, nil)
	descRead      = prometheus.NewDesc("newsgraph_articles_read_total", "Articles that were met in the inputs, readable or not.", nil, nil)
	descExtracted = prometheus.NewDesc("newsgraph_articles_extracted_total", "Articles that were extracted.", nil, nil)
	descSeconds   = prometheus.NewDesc("newsgraph_extraction_seconds_total", "Seconds that extractions took, of all workers.", nil, nil)
	descArticles  = prometheus.NewDesc("newsgraph_articles_total", "Articles that are done with, by what became of them.", []string{"outcome"}, nil)
	descEvents    = prometheus.NewDesc("newsgraph_events_total", "Events by what became of them: extracted, refused by the graph, or written to it.", []string{"outcome"}, nil)
)

// Describe is part of prometheus.Collector.
func (r readings) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{descBytes, descRead, descExtracted, descSeconds, descArticles, descEvents} {
		out <- d
	}
}

// Collect is part of prometheus.Collector.
func (r readings) Collect(out chan<- prometheus.Metric) {
	now := r.m.reading()
	tell := func(d *prometheus.Desc, v float64, labels ...string) {
		out <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, v, labels...)
	}
	tell(descBytes, float64(now.Bytes))
	tell(descRead, float64(now.Read))
	tell(descExtracted, float64(now.Extracted))
	tell(descSeconds, now.Busy.Seconds())
	for _, o := range now.Report.Outcomes() {
		tell(descArticles, float64(o.N), strings.ReplaceAll(o.What, " ", "_"))
	}
	tell(descEvents, float64(now.Report.Extracted), "extracted")
	tell(descEvents, float64(now.Report.Refused), "refused")
	tell(descEvents, float64(now.Report.Events), "written")
}
