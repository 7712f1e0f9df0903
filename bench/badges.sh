#!/usr/bin/env bash
# How fast the module badges is: issuing, verifying, baking, status lists; beside openssl's bare signatures and Digital
# Bazaar's JavaScript, in one run, as a table; about fifteen minutes.
# Usage: bench/badges.sh [JMH ARGUMENTS], such as: bench/badges.sh EmbeddedProofs -p provider=corretto
# Needs Node 20, npm and openssl. ROUNDS (5), SECONDS_EACH (2), WARM_ROUNDS (5) and WARM_EACH (3) make it longer
# or shorter; JAVA_MORE gives Java more options, such as -XX:MaxVectorSize=32.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
home=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$root/badges/target/bench
rm -rf "$out"
mkdir -p "$out/classes" "$out/js"

mvn -q -B -pl badges test-compile dependency:build-classpath \
  -Dmdep.outputFile="$out/classpath" -Dmdep.includeScope=test -Dspotless.check.skip
mvn -q -B -f bench/badges/pom.xml dependency:build-classpath -Dmdep.outputFile="$out/classpath.bench"
classpath=$out/classes:badges/target/test-classes:badges/target/classes:$(cat "$out/classpath"):$(cat "$out/classpath.bench")
"${home}javac" -proc:full -nowarn -d "$out/classes" -cp "$classpath" bench/badges/src/org/corymb/badges/bench/*.java
cp .ci/interop/package.json .ci/interop/package-lock.json bench/badges/*.mjs "$out/js"
(cd "$out/js" && npm ci --no-audit --no-fund --ignore-scripts --silent)
"${home}java" -cp "$classpath" org.corymb.badges.bench.Fixture "$out/badge.json"

openssl_speed() {
  openssl speed -seconds 2 ed25519 ecdsap256 rsa2048 2>/dev/null | grep -E "rsa +2048|nistp256|Ed25519" >>"$out/openssl.txt"
}
openssl_speed
node "$out/js/javascript.mjs" "$out/badge.json" \
  badges/src/main/resources/org/corymb/badges/internal/jsonld/contexts >"$out/javascript.json"
openssl_speed
"${home}java" -cp "$classpath" org.openjdk.jmh.Main "${@:-.*}" -f 1 -wi "${WARM_ROUNDS:-5}" -w "${WARM_EACH:-3}" -i "${ROUNDS:-5}" -r "${SECONDS_EACH:-2}" \
  -t 1 -prof gc -jvmArgs "-Xmx600m --enable-native-access=ALL-UNNAMED${JAVA_MORE:+ $JAVA_MORE}" -rf json -rff "$out/jmh.json" >"$out/jmh.log" 2>&1 ||
  { tail -n 30 "$out/jmh.log" >&2; exit 1; }
openssl_speed
node "$out/js/ratios.mjs" "$out/jmh.json" "$out/openssl.txt" "$out/javascript.json"
