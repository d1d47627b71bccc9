import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMessage } from '@one-window/messaging';
import { aCaseEvent } from '@one-window/testing';
import { SqliteMessageLog } from './sqlite-message-log';

let folder: string;
let log: SqliteMessageLog;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'message-log-'));
  log = new SqliteMessageLog(join(folder, 'log.sqlite'));
});
afterEach(() => {
  log.close();
  rmSync(folder, { recursive: true, force: true });
});

const offsets = async (after: string, limit = 100) => (await log.read(after, limit)).map(({ offset }) => offset);

describe('SqliteMessageLog', () => {
  it('hands every group the same message, so that it is judged once', async () => {
    await log.publish([aCaseEvent('case-01', 0), aCaseEvent('case-01', 1)]);
    const [first] = await log.read('0', 10);
    const [again] = await log.read('0', 10);
    expect(first && again && parseMessage(again)).toBe(first && parseMessage(first));
  });

  it('reads on where another process has published in between', async () => {
    const other = new SqliteMessageLog(join(folder, 'log.sqlite'));
    await log.publish([aCaseEvent('case-01', 0)]);
    await other.publish([aCaseEvent('case-01', 1), aCaseEvent('case-01', 2)]);
    expect(await offsets('1')).toEqual(['2', '3']);
    await log.publish([aCaseEvent('case-01', 3)]);
    expect(await offsets('0')).toEqual(['1', '2', '3', '4']);
    expect(await offsets('3')).toEqual(['4']);
    other.close();
  });

  it('gives no more than was asked for, from memory as from the file', async () => {
    await log.publish([0, 1, 2, 3].map(revision => aCaseEvent('case-01', revision)));
    expect(await offsets('1', 2)).toEqual(['2', '3']);
    const opened = new SqliteMessageLog(join(folder, 'log.sqlite'));
    expect((await opened.read('1', 2)).map(({ offset }) => offset)).toEqual(['2', '3']);
    opened.close();
  });
});
