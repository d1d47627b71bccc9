import { parseArgs } from 'node:util';
import { ApiClient, type Answer } from './scenario/api-client';
import { at } from './scenario/variables';

const USAGE = `npm run parked -- list | show ID | retry ID | drop ID --offset PLACE --why REASON
  Cases at which a service stopped: which, why, and what waits; and their repair, in order, on record under your name.
  --url http://127.0.0.1:3000   the front door
  --as guanli1                  your account: an administrator (a supervisor may list and show)
  --password WORD               or ONE_WINDOW_PASSWORD; absent: that of the demonstration
Ends with 0 when it is done, 1 when it is not.`;
const DEMO_PASSWORD = 'yichuang-2026';

const SAID: Readonly<Record<string, string>> = {
  applied: '已处理，案件继续 applied; the case goes on',
  parked: '仍未能处理 failed again',
  dropped: '已跳过并记录，案件继续 given up on record; the case goes on',
  gone: '已由他人处理 somebody else dealt with it',
  'not-next': '前面还缺消息，不能跳过 a message before it is missing: nothing is passed over',
  requested: '已记录要求，等待读取该案的进程 on record; waits for the process that reads the case',
  'under-way': '正在处理 being repaired now',
};
const DONE = ['applied', 'dropped', 'gone'];

/** @returns the exit code. */
export const runParked = async (args: readonly string[], write: (line: string) => void): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` },
      as: { type: 'string', default: 'guanli1' },
      password: { type: 'string', default: process.env['ONE_WINDOW_PASSWORD'] ?? DEMO_PASSWORD },
      offset: { type: 'string' },
      why: { type: 'string' },
    },
  });
  const [verb, id] = positionals;
  const api = await ApiClient.connect(values.url, values.password);
  const ask = (name: string, body?: unknown): Promise<Answer> =>
    api.call(name, { account: values.as, place: id === undefined ? {} : { id }, ...(body !== undefined && { body }) });
  if (verb === 'list') return list(await ask('getSystemState'), write);
  if (id === undefined) return usage(write);
  if (verb === 'show') return show(await ask('getParkedCase'), write);
  if (verb === 'retry') return outcome(await ask('retryParkedCase'), write);
  if (verb === 'drop' && values.offset !== undefined && values.why !== undefined)
    return outcome(await ask('dropParkedMessage', { offset: values.offset, why: values.why }), write);
  return usage(write);
};

const usage = (write: (line: string) => void): number => {
  write(USAGE);
  return 1;
};

const refused = ({ body }: Answer, write: (line: string) => void): number => {
  write([at(body, 'title'), at(body, 'next')].filter(Boolean).join(' '));
  return 1;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown, path: string): string => String(at(value, path) ?? '');

const list = (answer: Answer, write: (line: string) => void): number => {
  if (answer.status !== 200) return refused(answer, write);
  const parked = listOf(at(answer.body, 'parked'));
  for (const one of parked) {
    const repair =
      at(one, 'underRepair') === undefined
        ? ''
        : `  ${text(one, 'underRepair.repair')} ${text(one, 'underRepair.state')}`;
    write(
      `${text(one, 'id')}  ${text(one, 'reason')}  ${text(one, 'eventType')}  waiting ${text(one, 'waiting')}${repair}`,
    );
  }
  const away = listOf(at(answer.body, 'away'));
  if (away.length > 0) write(`没有应答 no answer from: ${away.join(', ')}`);
  if (parked.length === 0) write('没有停放的案件 No case is parked.');
  return away.length === 0 ? 0 : 1;
};

const show = (answer: Answer, write: (line: string) => void): number => {
  if (answer.status !== 200) return refused(answer, write);
  write(`${text(answer.body, 'reason')}, tried ${text(answer.body, 'attempts')}, since ${text(answer.body, 'since')}`);
  for (const fault of listOf(at(answer.body, 'faults'))) write(`  ${String(fault)}`);
  for (const message of listOf(at(answer.body, 'messages')))
    write(
      `${text(message, 'failed') === 'true' ? '✕' : '·'} --offset ${text(message, 'offset')}  ${text(message, 'source')} ${text(message, 'stream')}@${text(message, 'revision')} ${text(message, 'eventType')}`,
    );
  return 0;
};

const outcome = (answer: Answer, write: (line: string) => void): number => {
  if (answer.status !== 200) return refused(answer, write);
  const said = text(answer.body, 'outcome');
  write([SAID[said] ?? said, text(answer.body, 'reason')].filter(Boolean).join(': '));
  return DONE.includes(said) ? 0 : 1;
};

if (require.main === module) {
  runParked(process.argv.slice(2), line => void process.stdout.write(`${line}\n`)).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
