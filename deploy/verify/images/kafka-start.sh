#!/usr/bin/env bash
# Writes KAFKA_SOME_KEY=value as some.key=value, prepares the folder of the log once, and becomes the broker.
set -euo pipefail

config=/etc/kafka/server.properties
: "${KAFKA_LOG_DIRS:=/var/lib/kafka/data}"
export KAFKA_LOG_DIRS
env | while IFS='=' read -r name value; do
  [[ $name == KAFKA_* ]] || continue
  key=${name#KAFKA_}
  key=${key,,}
  printf '%s=%s\n' "${key//_/.}" "$value"
done > "$config"

# The star is Java's, not the shell's.
export CLASSPATH='/opt/kafka/libs/*'
java=(java -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.defaultLogLevel=info)
"${java[@]}" kafka.tools.StorageTool format -t "${CLUSTER_ID:-5L6g3nShT-eMCtK--X86sw}" -c "$config" --ignore-formatted
exec "${java[@]}" kafka.Kafka "$config"
