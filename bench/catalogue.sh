#!/bin/sh
# The catalogue page under load: 200 runs of 16 sessions, 50 requests a second for 30 s after a minute of the same, with and without "in my hours".
# Usage: bench/catalogue.sh [PORT]. Uses a data directory of its own and removes it.
set -eu
cd "$(dirname "$0")/.."
port=${1:-8099}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" --version | grep -Eq "^openjdk (2[5-9]|[3-9][0-9])" || { echo "needs JDK 25 or newer: set JAVA_HOME" >&2; exit 2; }
data=$(mktemp -d)
started=
trap 'test -z "$started" || kill "$started" 2>/dev/null || true; wait || true; rm -rf "$data"' EXIT INT TERM

{
    cat <<YAML
corymb: 1
organisations:
  - {slug: bench, name: Bench Centre, short: Bench, kind: centre, zone: America/New_York, language: en, about: For measuring.}
offerings:
  - code: LOAD
    organisation: bench
    kind: course
    title: Community Engagement Foundations
    about: Name your community’s purpose, map how people join and move inside it, and leave with one plan.
    versions:
      - label: "1"
        weeks: 8
        homework_minutes: 90
        capacity: 25
        sessions:
          - {weeks: 1-8, kind: lesson, minutes: 90}
          - {weeks: 1-8, day: 2, kind: co_lab, minutes: 90}
        rule:
          sessions: {required: 14}
runs:
YAML
    i=0
    while [ $i -lt 200 ]; do
        day=$(date -u -d "+$((20 + i)) days" +%F)
        echo "  - {code: LOAD$i, offering: LOAD, version: \"1\", zone: America/New_York, starts: $day, at: \"$((8 + i % 10)):00\"}"
        i=$((i + 1))
    done
} | sed 's/at: "\([89]\):/at: "0\1:/' >"$data/runs.yaml"

./corymb import --data "$data/db" "$data/runs.yaml"
./corymb start --data "$data/db" --port "$port" >"$data/log" 2>&1 &
started=$!
until curl -fsS -o /dev/null "http://localhost:$port/" 2>/dev/null; do
    kill -0 "$started" || { cat "$data/log"; exit 1; }
    sleep 1
done
echo "catalogue, first page:"
"$java" bench/CatalogueLoad.java "http://localhost:$port/?zone=Europe/Rome" 50 30
echo "catalogue, in my hours:"
"$java" bench/CatalogueLoad.java "http://localhost:$port/?zone=Europe/Rome&from=17:00&until=21:00&d=1&d=2&d=3&d=4&d=5" 50 30
