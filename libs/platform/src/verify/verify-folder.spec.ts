import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { petitionService } from '../testing/petition';
import { RunningSystem } from '../testing/running-system';
import { verifyFolder } from './verify-folder';

/** A folder with three petitions, one answered, one refused, everything published. */
const played = async (): Promise<RunningSystem> => {
  const system = await RunningSystem.start();
  const first = await system.filed();
  await system.filed();
  await system.command(`${first.path}/answer`, {
    as: 'chuangkou1',
    body: { text: '已答复' },
    headers: { 'if-match': '"1"' },
  });
  await system.command(`${first.path}/answer`, {
    as: 'chuangkou1',
    body: { text: '再答' },
    headers: { 'if-match': '"3"' },
  });
  await system.command('/api/intake/petitions', { as: 'chuangkou1', body: { petitioner: '李', days: 0 } });
  const { operations } = system.platform.services.get('intake')?.context ?? {};
  for (let behind = true; behind;) {
    const { relays = [], consumers = [] } = (await operations?.overview()) ?? {};
    behind = relays[0]?.behind !== false || consumers[0]?.lag !== 0;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  await system.stop();
  return system;
};

const change = (folder: string, file: readonly string[], sql: string): void => {
  const database = new Database(join(folder, ...file));
  database.exec(sql);
  database.close();
};

describe('Verifying a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    ({ folder } = await played());
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const verified = () => verifyFolder(folder, [petitionService]);
  const whats = async () => (await verified()).differences.map(({ what }) => what);

  it('finds nothing where nothing was touched, and counts', async () => {
    const report = await verified();
    expect(report.differences).toEqual([]);
    const events = report.services[0]?.events ?? 0;
    expect(report.services).toEqual([
      { service: 'intake', streams: 5, events, published: events, received: events, parked: 0 },
    ]);
    expect(report.log).toEqual({ messages: events, repeats: 0, unreadable: 0, waiting: 0 });
  });

  it('names an event that the relay says it has published and has not', async () => {
    change(folder, ['log', 'case-events.sqlite'], 'DELETE FROM messages WHERE place = 3');
    expect(await whats()).toEqual(['was published as the relay says, and is not in the log']);
  });

  it('takes events behind the relay’s checkpoint for waiting, not for lost', async () => {
    change(folder, ['intake', 'messages.sqlite'], "UPDATE relay SET position = '0'");
    change(folder, ['log', 'case-events.sqlite'], 'DELETE FROM messages');
    const report = await verified();
    expect(report.log.waiting).toBe(report.services[0]?.events);
    expect(report.differences).toEqual([]);
  });

  it('sees a message that was changed, one that nobody recorded, and one that cannot be read', async () => {
    const log = ['log', 'case-events.sqlite'];
    change(folder, log, "UPDATE messages SET value = replace(value, '周晓梅', '周小梅') WHERE place = 1");
    expect(await whats()).toEqual(['differs in the log from what the store publishes']);
    change(
      folder,
      log,
      'UPDATE messages SET value = replace(value, \'"revision":0\', \'"revision":7\') WHERE place = 1',
    );
    expect(await whats()).toContain('stands in the log, and no store holds it');
    change(folder, log, "UPDATE messages SET value = '{' WHERE place = 1");
    expect(await whats()).toContain('cannot be read: not-json');
  });

  it('takes a repeat for what it is', async () => {
    change(
      folder,
      ['log', 'case-events.sqlite'],
      'INSERT INTO messages (key, value) SELECT key, value FROM messages WHERE place = 2',
    );
    const report = await verified();
    expect(report.log.repeats).toBe(1);
    expect(report.differences).toEqual([]);
  });

  it('sees that something was taken and not applied', async () => {
    change(folder, ['intake', 'messages.sqlite'], "DELETE FROM inbox WHERE stream LIKE 'intake/petition-%'");
    expect((await whats()).every(what => /applied -1, although \d was taken$/.test(what))).toBe(true);
  });

  it('recounts deadlines, and sees one that the history does not have', async () => {
    change(
      folder,
      ['intake', 'events.sqlite'],
      `UPDATE events SET data = replace(data, '"PET-01"', '"PET-02"') WHERE type = 'DeadlineStarted'`,
    );
    expect((await whats()).some(what => what.startsWith('deadline PET-01: the rules say DeadlineStarted'))).toBe(true);
  });

  it('names a number that was given before a crash and never used, as no fault', async () => {
    // What stays when the process ends between the number and the facts: the facts are not there.
    change(
      folder,
      ['intake', 'events.sqlite'],
      `INSERT INTO events (position, stream, revision, id, type, data, meta)
       SELECT (SELECT max(position) FROM events) + 1, stream,
         (SELECT max(revision) FROM events WHERE stream = 'numbers-win/2026/信') + 1, 'ffffffff-0000-8000-8000-000000000000', type,
         replace(data, '"number":3', '"number":4'),
         replace(meta, substr(meta, instr(meta, '"commandId":"') + 13, 36), 'ffffffff-0000-8000-8000-00000000000c')
       FROM events WHERE stream = 'numbers-win/2026/信' AND type = 'NumberAllotted' ORDER BY revision DESC LIMIT 1`,
    );
    const { differences, notes } = await verified();
    expect(differences).toEqual([]);
    expect(notes).toMatchObject([{ where: 'intake/numbers-win/2026/信', what: expect.stringContaining('编号4') }]);
  });

  describe('that is not whole', () => {
    const events = () => join(folder, 'intake', 'events.sqlite');
    const listed = () => readdirSync(folder, { recursive: true }).sort();

    it.each([
      ['missing', () => rmSync(events()), /缺少这个文件/],
      ['empty', () => writeFileSync(events(), ''), /是空的/],
      [
        'left without its log',
        () => void (rmSync(events()), change(folder, ['intake', 'events.sqlite'], 'VACUUM')),
        /是空的/,
      ],
      ['cut off', () => truncateSync(events(), 4_096), /已损坏或不完整/],
      ['no database', () => writeFileSync(events(), 'not a database at all, whatever its name says'), /已损坏或不完整/],
    ])('says which file is %s, and changes nothing', async (_how, damage, told) => {
      damage();
      const before = listed();
      const { differences } = await verified();
      expect(differences).toEqual([{ where: 'intake/events.sqlite', what: expect.stringMatching(told) }]);
      expect(listed().filter(name => !/-(wal|shm)$/.test(String(name)))).toEqual(
        before.filter(name => !/-(wal|shm)$/.test(String(name))),
      );
    });

    it('names every file that is missing', async () => {
      rmSync(join(folder, 'log'), { recursive: true });
      rmSync(join(folder, 'intake', 'messages.sqlite'));
      expect((await verified()).differences.map(({ where }) => where)).toEqual([
        'log/case-events.sqlite',
        'intake/messages.sqlite',
      ]);
    });

    it('is not compared when it is of a newer version, or of one that cannot be told', async () => {
      writeFileSync(join(folder, 'format.json'), '{"format":99}');
      await expect(verified()).rejects.toMatchObject({ text: { zh: expect.stringContaining('较新版本（99）') } });
      for (const content of ['', '{', 'null', '{"format":"1"}']) {
        writeFileSync(join(folder, 'format.json'), content);
        await expect(verified()).rejects.toMatchObject({ text: { zh: expect.stringContaining('读不懂') } });
      }
      rmSync(join(folder, 'format.json'));
      expect(await whats()).toEqual([expect.stringContaining('不是数据文件夹')]);
    });
  });
});
