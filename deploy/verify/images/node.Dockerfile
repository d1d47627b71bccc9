# Debian and Node: what node:24-bookworm-slim is elsewhere. Context: a folder with the unpacked npm package of Node.
ARG DEBIAN
# hadolint ignore=DL3006
FROM ${DEBIAN}
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 libatomic1 && rm -rf /var/lib/apt/lists/*
COPY node/bin/node /usr/local/bin/node
