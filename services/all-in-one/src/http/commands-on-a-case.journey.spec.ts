import { difference, isMap } from '../tools/scenario/match';
import { at } from '../tools/scenario/variables';
import { acceptedBody, type Accepted } from './accepted-body';
import { clockOf, openCase, until, type CaseToTry } from './cases-to-try';
import { addressOf, type Operation } from './described-operations';
import { problemFaults } from './problem-faults';
import { accountOf, SystemOverHttp, type Answered } from './system-over-http';

const ITEM = 'c1';
const STALE = { revision: '"0"' };
const READERS: Readonly<Record<string, string>> = {
  intake: 'window-clerk',
  arbitration: 'filing-officer',
  inspection: 'inspector',
};

let system: SystemOverHttp;
beforeAll(async () => {
  system = await SystemOverHttp.start();
}, 60_000);
afterAll(() => system.remove(), 30_000);

describe.each(['intake', 'arbitration', 'inspection'])('Every command of %s, on a case that exists', service => {
  let commands: readonly Operation[];
  let tried: CaseToTry;
  beforeAll(async () => {
    commands = system.operations.filter(({ tag, needsRevision }) => tag === service && needsRevision);
    tried = await openCase(system, service);
  }, 60_000);

  const revisionOf = async ({ id, day }: CaseToTry): Promise<string> => {
    const path = `/api/${service}/${service === 'intake' ? 'matters' : 'cases'}/${id}`;
    const { status, headers, body } = await system.ask(path, {
      as: accountOf(READERS[service] ?? ''),
      headers: clockOf(day),
    });
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return headers.get('etag') ?? '';
  };

  /** As the first role whose unit holds the case. */
  const attempt = async (
    operation: Operation,
    { id, day }: CaseToTry,
    { revision, language = 'zh' }: { readonly revision: string; readonly language?: 'zh' | 'en' },
  ): Promise<Accepted> => {
    const address = addressOf(operation, name => ({ id, itemId: ITEM })[name] ?? '1');
    const roles = Array.isArray(operation.permission) ? operation.permission : [];
    let last: Accepted | undefined;
    for (const role of roles.map(String)) {
      last = await acceptedBody(operation, day, body =>
        system.ask(address, {
          method: 'POST',
          as: accountOf(role),
          headers: {
            ...clockOf(day),
            'accept-language': language,
            'idempotency-key': system.nextKey(),
            'if-match': revision,
          },
          ...(body !== undefined && { body }),
        }),
      );
      if (last.answer.body['code'] !== 'unit/not-yours') return last;
    }
    if (!last) throw new Error(`${operation.id} is for nobody`);
    return last;
  };

  it('is read with a body sampled from its description', async () => {
    expect(commands.length).toBeGreaterThan(5);
    const faults: string[] = [];
    for (const operation of commands) {
      const { answer, told, corrections } = await attempt(operation, tried, STALE);
      if (answer.body['code'] === 'fields/invalid') faults.push(`${operation.id}: ${told}`);
      // Rules that the description cannot tell are told by the answers, in words.
      faults.push(...corrections.flatMap(each => problemFaults(each, 'zh').map(fault => `${operation.id}: ${fault}`)));
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is 412 on an old revision, and tells who changed what since', async () => {
    const faults: string[] = [];
    for (const operation of commands) {
      for (const language of ['zh', 'en'] as const) {
        const { answer, told } = await attempt(operation, tried, { ...STALE, language });
        if (answer.status !== 412 || answer.body['code'] !== 'case/stale') faults.push(`${operation.id}: ${told}`);
        else
          faults.push(
            ...[...problemFaults(answer, language), ...changeFaults(answer)].map(fault => `${operation.id}: ${fault}`),
          );
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is done, or refused as described; a refusal by a rule stands on the timeline of the case', async () => {
    const results = await Promise.all(commands.map(onACaseOfItsOwn));
    const kinds = new Map<string, number>();
    for (const { kind } of results) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    process.stdout.write(
      `${commands.length} commands of ${service}: ${[...kinds].map(([kind, times]) => `${times} × ${kind}`).join(', ')}\n`,
    );
    expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  }, 90_000);

  const onACaseOfItsOwn = async (operation: Operation) => {
    const own = await openCase(system, service);
    const { answer, told } = await attempt(operation, own, { revision: await revisionOf(own) });
    const { status, body } = answer;
    const faults: string[] = [];
    if (!operation.statuses.includes(status) || status >= 500) faults.push('is not described');
    if ([401, 403, 412, 428].includes(status) || body['code'] === 'case/not-found')
      faults.push('is not about the rules');
    if (status >= 400) faults.push(...problemFaults(answer, 'zh'));
    if (status === 409) faults.push(...(await traceFaults(own, operation, answer)));
    const kind = `${status}${body['article'] === undefined ? '' : ' with an article'}`;
    return { kind, faults: faults.map(fault => `${operation.id}: ${told}: ${fault}`) };
  };

  const traceFaults = async (
    { caseId, day }: CaseToTry,
    operation: Operation,
    { body: { code, article } }: Answered,
  ): Promise<readonly string[]> => {
    const seen = await until(
      () =>
        system.ask(`/api/one-window/cases/${caseId}/timeline?mark=refused`, {
          as: accountOf('supervisor'),
          headers: clockOf(day),
        }),
      answer => at(answer.body, 'events.0') !== undefined,
    );
    const wanted = { command: operation.id, code, ...(article !== undefined && { article }) };
    const lacks = difference({ events: [{ refused: wanted }] }, seen.body);
    return lacks === undefined ? [] : [`is not on the timeline: ${lacks}`];
  };

  it('never breaks the system', () => expect(system.printed).not.toMatch(/request failed|"level":50/));
});

/** Who, what and when, of every change since. */
const changeFaults = ({ body }: Answered): readonly string[] => {
  const changes = Array.isArray(body['changes']) ? body['changes'].filter(isMap) : [];
  const last = changes.at(-1);
  const faults: string[] = [];
  if (changes.length === 0 || changes.length !== body['revision'])
    faults.push(`tells ${changes.length} of ${String(body['revision'])} changes`);
  for (const { type, by, recordedAt } of changes) {
    if (!type || !recordedAt || !isMap(by) || !by['name'] || !by['role'])
      faults.push(`does not tell who did what: ${JSON.stringify(changes)}`);
  }
  const who = isMap(last?.['by']) ? String(last['by']['name']) : '';
  if (!String(body['title']).includes(who)) faults.push(`does not name ${who}: ${String(body['title'])}`);
  return faults;
};
