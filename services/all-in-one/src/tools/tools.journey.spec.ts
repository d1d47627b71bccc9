import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startSystem, type SystemProcess } from './system-process';

const ROOM = join(__dirname, '..', '..');
const run = (tool: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOM, 'dist', 'tools', `${tool}.js`), ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

let dataDir: string;
let folder: string;
let system: SystemProcess;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'one-window-tools-'));
  folder = mkdtempSync(join(tmpdir(), 'one-window-scenario-'));
  // A new folder with demo data: LC-001 and LC-047 are played before the system says that it is ready.
  system = await startSystem({ dataDir, port: await freePort(), env: { DEMO: 'on', LOG_LEVEL: 'silent' } });
}, 120_000);
afterAll(async () => {
  await system.stop();
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const scenario = (steps: string): string => {
  const file = join(folder, 'case.yaml');
  writeFileSync(file, `id: TEST\ntitle: 测试\nsource: 测试\nsteps:\n${steps}`);
  return file;
};

describe('the tools of an operator, against a running system', () => {
  it('finds LC-001 and LC-047 carried through: every expectation holds, played again', () => {
    const { status, output } = run('scenario', join(ROOM, 'scenarios'), '--url', system.url);
    expect(output).toMatch(/LC-001: every expectation held/);
    expect(output).toMatch(/LC-047: every expectation held/);
    expect(status).toBe(0);
  }, 120_000);

  it('verifies that stores, log, inboxes and views agree', () => {
    const { status, output } = run('verify', '--data', dataDir);
    expect(output).toContain('No difference.');
    expect(status).toBe(0);
  }, 60_000);

  it.each(['case-view', 'timeline', 'work', 'deadlines', 'search'])(
    'rebuilds %s while the system serves, with equal result',
    view => {
      expect(run('rebuild', view, '--data', dataDir).status).toBe(0);
      expect(run('verify', '--data', dataDir).status).toBe(0);
    },
    60_000,
  );

  it('names the first difference of a scenario and ends with 1', () => {
    const file = scenario(
      '  - { on: 2026-03-02 09:00, as: dudao1, look: listWork, expect: { rows: { absent: true } } }\n',
    );
    const { status, output } = run('scenario', file, '--url', system.url);
    expect(output).toMatch(/TEST step 1 \(listWork as dudao1\): rows: must be absent/);
    expect(status).toBe(1);
  });

  it.each([
    [
      'an unknown operation',
      '  - { on: 2026-03-02 09:00, as: dudao1, look: noSuchThing }\n',
      /no operation "noSuchThing"/,
    ],
    ['an unknown account', '  - { on: 2026-03-02 09:00, as: nobody, look: listWork }\n', /cannot sign in as nobody/],
    ['an unreadable step', '  - { as: dudao1, looks: listWork }\n', /case\.yaml: steps\.0.*scenario-format\.md/],
    [
      'time that goes back',
      '  - { on: 2026-03-02 09:00, as: dudao1, look: listWork }\n  - { on: 2026-03-01 09:00, as: dudao1, look: listWork }\n',
      /time may not go back/,
    ],
  ])('says what is wrong with %s', (_name, steps, sentence) => {
    const { status, output } = run('scenario', scenario(steps), '--url', system.url);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  it('names the views there are when asked for another', () => {
    const { status, output } = run('rebuild', 'nothing', '--data', dataDir);
    expect(output).toContain('case-view, timeline, work, deadlines, search');
    expect(status).toBe(1);
  });

  it('refuses to verify what is no data folder', () => {
    const { status, output } = run('verify', '--data', folder);
    expect(output).toMatch(/不是数据文件夹/);
    expect(status).toBe(1);
  });

  describe('of a folder that is not whole', () => {
    const copied = (): string => {
      const copy = mkdtempSync(join(tmpdir(), 'one-window-broken-'));
      cpSync(dataDir, copy, { recursive: true });
      return copy;
    };

    /** With what still stood in its write-ahead log. */
    const cutOff = (file: string): void => {
      truncateSync(file, 4_096);
      for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
    };

    it.each([
      ['of a newer version', (copy: string) => writeFileSync(join(copy, 'format.json'), '{"format":99}'), /较新版本/],
      [
        'without its log',
        (copy: string) => rmSync(join(copy, 'log'), { recursive: true }),
        /log.case-events\.sqlite: 缺少/,
      ],
      [
        'with a database cut off',
        (copy: string) => cutOff(join(copy, 'intake', 'events.sqlite')),
        /intake.events\.sqlite: (已损坏|是空的)/,
      ],
      [
        'with a view cut off',
        (copy: string) => cutOff(join(copy, 'one-window', 'views.sqlite')),
        /views\.sqlite: (已损坏|是空的)/,
      ],
      [
        'with another master key',
        (copy: string) => writeFileSync(join(copy, 'keys', 'master.key'), 'ab'),
        /主密钥不可用/,
      ],
    ])('%s: a sentence and exit code 1, no stack', (_how, damage, sentence) => {
      const copy = copied();
      damage(copy);
      const { status, output } = run('verify', '--data', copy);
      rmSync(copy, { recursive: true });
      expect(output).toMatch(sentence);
      expect(output).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
    });
  });
});
