#!/bin/sh
# How long one badge takes: facts read, built, signed, verified, stored and baked. Prints one line.
set -eu
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" --version | grep -Eq "^openjdk (2[5-9]|[3-9][0-9])" || { echo "needs JDK 25 or newer: set JAVA_HOME" >&2; exit 2; }
mvn -q -B -pl lms-core -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
cd lms-core
exec "$java" -Xmx600m -cp "target/test-classes:target/classes:../badges/target/classes:../migrations/target/classes:../migrations/target/test-classes:$(cat target/classpath)" org.corymb.lms.award.IssuingFigure
