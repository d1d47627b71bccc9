import { join } from 'node:path';

export const PREFIX = 'one-window-verify';
const tag = name => `${PREFIX}/${name}:verify`;
export const IMAGE = {
  debian: tag('debian'),
  node: tag('node'),
  nodeBuild: tag('node-build'),
  kafka: tag('kafka'),
  mongod: tag('mongod'),
  prometheus: tag('prometheus'),
  stub: tag('kurrentdb-stub'),
  /** Our whole build, before anything is trimmed away. */
  build: tag('build'),
};

export const exists = async (round, image) =>
  (await round.run('docker', ['image', 'inspect', image], { mayFail: true })).code === 0;

/** Builds `images/NAME.Dockerfile` in a context, with arguments. Layers that did not change are taken again. */
export const build = async (
  round,
  name,
  { context, file = join('deploy/verify/images', `${name}.Dockerfile`), ...args },
) => {
  const buildArgs = Object.entries(args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
  const options = ['--network', 'host', '-f', join(round.root, file), '-t', tag(name), ...buildArgs];
  await round.docker('build', ...options, context);
};
