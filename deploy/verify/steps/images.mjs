import { build, IMAGE } from './image.mjs';
import { SERVICES } from './services.mjs';

/** By the Dockerfile that everybody uses; only its two bases are ours. */
export const images = async round => {
  const file = 'deploy/docker/Dockerfile';
  const bases = { context: round.root, file, BASE: IMAGE.node, BUILD_BASE: IMAGE.nodeBuild };
  await round.docker(
    ...['build', '--network', 'host', '--target', 'build', '-f', file, '-t', IMAGE.build],
    ...['--build-arg', `BASE=${IMAGE.node}`, '--build-arg', `BUILD_BASE=${IMAGE.nodeBuild}`, '.'],
  );
  for (const name of [...SERVICES, 'all-in-one']) await build(round, name, { ...bases, SERVICE: name });
  await build(round, 'kurrentdb-stub', { context: round.file('node'), BUILD: IMAGE.build });
  const sizes = await round.docker(
    'images',
    '--format',
    '{{.Repository}} {{.Size}}',
    '--filter',
    'reference=one-window-verify/*',
  );
  round.say(sizes.trim().replaceAll('one-window-verify/', '').split('\n').sort().join(', '));
};
