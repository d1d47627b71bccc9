# What node:24-bookworm is elsewhere: a compiler, npm and Node's headers beside Node. The context's trust store is that
# of the machine, so that a registry behind a certificate of the house can be used.
ARG NODE
# hadolint ignore=DL3006
FROM ${NODE}
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3-minimal libpython3-stdlib \
  && rm -rf /var/lib/apt/lists/*
COPY node/include /usr/local/include
COPY npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt npm_config_nodedir=/usr/local npm_config_update_notifier=false
