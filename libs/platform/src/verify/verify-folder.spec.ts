import { rmSync } from 'node:fs';
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
    const [relay] = (await operations?.relays()) ?? [];
    const [consumer] = (await operations?.consumers()) ?? [];
    behind = relay?.behind !== false || consumer?.lag !== 0;
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
});
