#!/bin/sh
# Makes a Neo4j database of the files beside this script, which newsgraph export --format neo4j-admin wrote.
set -eu

usage() {
  cat <<'EOF'
Usage: import.sh [--dry-run] [--database NAME] [--overwrite-destination]

Imports the CSV files of this folder into a Neo4j database, by neo4j-admin database import full.
The database must not be running: stop the server, or STOP DATABASE, first.

  --dry-run                 print what would be run, and run nothing
  --database NAME           the database to make (default: neo4j)
  --overwrite-destination   replace a database of that name

neo4j-admin is taken from NEO4J_ADMIN, else from PATH. Run it as the user that the server runs as.
EOF
}
die() {
  echo "import.sh: $*" >&2
  exit "${code:-1}"
}

database=neo4j overwrite='' dry=''
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=yes ;;
    --overwrite-destination) overwrite=$1 ;;
    --database)
      [ $# -ge 2 ] || code=2 die "--database lacks a name"
      database=$2
      shift
      ;;
    --database=*) database=${1#*=} ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) code=2 die "there is no option $1 (see import.sh --help)" ;;
  esac
  shift
done
[ -n "$database" ] || code=2 die "--database lacks a name"

name=${NEO4J_ADMIN:-neo4j-admin}
admin=$(command -v "$name") || admin=''
case $admin in
  */*) admin=$(cd "$(dirname "$admin")" && pwd)/$(basename "$admin") ;;
esac

# File names are relative: neo4j-admin would read a comma or a bracket in the folder's name as its own.
here=$(cd "$(dirname "$0")" && pwd)
set -- database import full "$database" $overwrite \
  --multiline-fields=true --array-delimiter=U+0000 --id-type=string --bad-tolerance=0 \
  @INPUTS@

missing="$name was not found: put the folder bin of Neo4j on PATH, or name its neo4j-admin in NEO4J_ADMIN"
if [ -n "$dry" ]; then
  echo "cd '$here'"
  printf '%s' "${admin:-$name}"
  for word; do
    case $word in
      --nodes=* | --relationships=* | --multiline-fields=*) printf ' \\\n  %s' "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  echo
  [ -n "$admin" ] || echo "import.sh: $missing" >&2
  exit 0
fi
[ -n "$admin" ] || die "$missing"

cd "$here"
"$admin" "$@" || die "the import failed; neo4j-admin tells why above. The database $database may be of no use until an import with --overwrite-destination"
cat <<EOF

The database $database is imported. Next:
  1. Start the server (and CREATE DATABASE $database, if it does not know it yet).
  2. Make its constraints and indexes:  cypher-shell -d $database -f '$here/schema.cypher'
     The first newsgraph command that writes into it makes them too.
EOF
