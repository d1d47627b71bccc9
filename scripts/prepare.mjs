// What `npm start`, `npm test` and the tools need first: the right Node, dependencies, a build that is not older
// than its sources. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamps = join(root, 'node_modules', '.one-window');

const fail = (zh, en) => {
  console.error(`${zh}\n${en}`);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(
      `需要 Node 20.19 或更高版本，现在是 ${process.versions.node}。请升级后重试。`,
      `Node 20.19 or newer is needed, this is ${process.versions.node}.`,
    );
};

const isStamped = (name, value) => existsSync(join(stamps, name)) && readFileSync(join(stamps, name), 'utf8') === value;
const stamp = (name, value) => {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
};
const sha = text => createHash('sha256').update(text).digest('hex');

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
  }).status === 0;

const install = () => {
  // A Node of another version needs its own native modules.
  const wanted = sha(readFileSync(join(root, 'package-lock.json')) + process.versions.modules);
  if (isStamped('installed', wanted)) return;
  if (!existsSync(join(root, 'node_modules', 'better-sqlite3', 'build')) || existsSync(stamps)) {
    console.log('正在安装依赖（首次约两分钟）… Installing dependencies (about two minutes the first time) …');
    if (!installPackages())
      fail('依赖没有装好。请检查网络后重试。', 'Dependencies were not installed. Check the network and try again.');
  }
  stamp('installed', wanted);
};

/** Every source file with its time and size: a changed, new or removed one changes the text. */
const sources = folder =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => !['node_modules', 'dist', 'dev', 'e2e'].includes(entry.name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sources(path);
      if (!/\.(tsx?|json|html|css|svg)$/.test(entry.name) || /\.spec\.tsx?$/.test(entry.name)) return [];
      const { mtimeMs, size } = statSync(path);
      return [`${path} ${mtimeMs} ${size}`];
    });

const build = () => {
  const state = sha([...sources(join(root, 'libs')), ...sources(join(root, 'services'))].sort().join('\n'));
  const built = existsSync(join(root, 'services/all-in-one/dist')) && existsSync(join(root, 'services/web/dist'));
  if (built && isStamped('built', state)) return;
  console.log('正在构建… Building …');
  if (!run('npx', ['tsc', '-b']) || !run('npm', ['run', '--silent', 'build', '-w', '@one-window/web']))
    fail('构建没有成功，原因见上。', 'The build failed; the reason stands above.');
  stamp('built', state);
};

/** Answers when everything is there; ends the process with a reason and code 1 when it cannot be. */
export const prepare = () => {
  checkNode();
  install();
  build();
};
