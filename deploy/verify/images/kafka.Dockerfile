# Apache Kafka from its jars, told what to do by KAFKA_… as the official image is. For trials only.
ARG DEBIAN
# hadolint ignore=DL3006
FROM ${DEBIAN}
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
COPY libs /opt/kafka/libs
COPY start.sh /opt/kafka/start.sh
RUN useradd --uid 1000 kafka && mkdir -p /var/lib/kafka/data /etc/kafka && chown kafka /var/lib/kafka/data /etc/kafka
USER 1000
CMD ["bash", "/opt/kafka/start.sh"]
