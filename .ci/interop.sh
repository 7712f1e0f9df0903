#!/usr/bin/env bash
# What the module badges writes, JavaScript reads, and the other way round: canonical forms equal byte for byte over a
# generated corpus, and every cryptosuite and token algorithm that is published for JavaScript verified both ways.
# Usage: .ci/interop.sh [HOW MANY]. Needs Node 20 and npm; packages come by npm ci into target/.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
many=${1:-500}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$root/badges/target/interop
rm -rf "$work/corpus"
mkdir -p "$work/corpus" "$work/js"
cp .ci/interop/package.json .ci/interop/package-lock.json .ci/interop/*.mjs "$work/js"
(cd "$work/js" && npm ci --no-audit --no-fund --ignore-scripts --silent)
mvn -q -B -pl badges test-compile dependency:build-classpath \
  -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test -Dspotless.check.skip
corpus() {
  "$java" -cp "badges/target/test-classes:badges/target/classes:$(cat "$work/classpath")" \
    org.corymb.badges.corpus.Interop "$@"
}
corpus write "$work/corpus" "$many"
for each in check suites tokens verifier-core; do
  node "$work/js/$each.mjs" "$work/corpus"
done
corpus read "$work/corpus"
