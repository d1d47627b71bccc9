# Debian's Prometheus with the paths of the official image.
ARG DEBIAN
# hadolint ignore=DL3006
FROM ${DEBIAN}
COPY prometheus promtool /usr/bin/
RUN mkdir /prometheus && chown 65534:65534 /prometheus
USER 65534
CMD ["prometheus", "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus"]
