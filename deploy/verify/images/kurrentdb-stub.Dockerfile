# A stub node, NOT a KurrentDB: the role of the store where no image of KurrentDB can be had. Forgets all at its end.
ARG BUILD
# hadolint ignore=DL3006
FROM ${BUILD}
USER 10001
CMD ["node", "libs/testing/dist/tools/kurrent-stub.js", "0.0.0.0:2113"]
