# mongod as the tests have it. For trials only: never pushed anywhere.
ARG DEBIAN
# hadolint ignore=DL3006
FROM ${DEBIAN}
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends libcurl4 libssl3 liblzma5 && rm -rf /var/lib/apt/lists/*
COPY mongod /usr/local/bin/mongod
RUN useradd --uid 999 mongodb && mkdir -p /data/db && chown mongodb /data/db
USER 999
VOLUME /data/db
CMD ["mongod", "--bind_ip_all"]
