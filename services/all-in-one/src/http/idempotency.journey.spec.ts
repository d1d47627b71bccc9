import { join } from 'node:path';
import { DEMO_PASSWORD } from '@one-window/platform';
import { ApiClient } from '../tools/scenario/api-client';
import { play } from '../tools/scenario/play';
import { readScenarios } from '../tools/scenario/scenario-file';
import { at } from '../tools/scenario/variables';
import { clockOf, openCase } from './cases-to-try';
import { problemFaults } from './problem-faults';
import { RecordedRequests, type SentCommand } from './recorded-requests';
import { accountOf, SystemOverHttp, type Answered } from './system-over-http';

const LC_001 = join(__dirname, '..', '..', 'scenarios', 'LC-001.yaml');

let system: SystemOverHttp;
beforeAll(async () => {
  system = await SystemOverHttp.start();
}, 60_000);
afterAll(() => system.remove(), 30_000);

describe('Every command of LC-001 sent again with the same key', () => {
  const requests = new RecordedRequests();
  const [scenario] = readScenarios(LC_001);
  let caseId: string;
  let timeline: string;

  const timelineNow = async (): Promise<string> => {
    const path = `/api/one-window/cases/${caseId}/timeline`;
    const { status, body } = await system.ask(path, { as: accountOf('supervisor'), headers: clockOf('2020-12-15') });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return JSON.stringify(body['events']);
  };

  beforeAll(async () => {
    if (!scenario) throw new Error('there is no LC-001');
    const api = await ApiClient.connect(system.url, DEMO_PASSWORD);
    requests.listen();
    try {
      const { kept } = await play(scenario, api, () => undefined);
      caseId = String(kept.get('matter'));
    } finally {
      requests.stop();
    }
    timeline = await timelineNow();
  }, 60_000);

  it('was done by as many commands as the file has steps that are not refused', () => {
    const steps = (scenario?.steps ?? []).filter(step => step.do !== undefined && step.refused === undefined);
    expect(requests.done).toHaveLength(steps.length);
    expect(steps.length).toBeGreaterThan(30);
  });

  it('is answered as the first time when it is sent at once', () => expect(requests.answeredOtherwise).toEqual([]));

  it('is answered as the first time when it is sent after everything else was done, and changes nothing', async () => {
    const otherwise: string[] = [];
    for (const command of requests.done) {
      const again = await requests.again(command);
      if (JSON.stringify(again) !== JSON.stringify(command.answer)) {
        otherwise.push(`${command.url}: ${JSON.stringify(command.answer)}, then ${JSON.stringify(again)}`);
      }
    }
    expect(otherwise).toEqual([]);
    expect(await timelineNow()).toBe(timeline);
  }, 60_000);

  it('stands once on the timeline', () => {
    const ids = (JSON.parse(timeline) as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const promised = requests.done.flatMap(({ answer }) => (JSON.parse(answer.body) as { events: string[] }).events);
    const types = (JSON.parse(timeline) as { type: string }[]).map(({ type }) => type);
    const missing = [...new Set(promised)].filter(type => count(types, type) < count(promised, type));
    expect(missing).toEqual([]);
  });

  it('is 422 when it says something else, and changes nothing', async () => {
    const otherwise: string[] = [];
    const worded = requests.done.filter(command => changed(command) !== undefined);
    expect(worded.length).toBeGreaterThan(20);
    for (const command of worded) {
      const { status, body } = await requests.again(command, changed(command));
      if (status !== 422 || !body.includes('"request/key-reused"')) otherwise.push(`${command.url}: ${status} ${body}`);
    }
    expect(otherwise).toEqual([]);
    expect(await timelineNow()).toBe(timeline);
  }, 60_000);
});

describe('Two people on one revision', () => {
  it.each([
    ['intake', 'window-clerk', 'chuangkou4'],
    ['arbitration', 'filing-officer', 'yuanzhang1'],
    ['inspection', 'inspector', 'jiancha2'],
  ])('of %s: exactly one wins, the other is told who did what', async (service, role, other) => {
    const { id, day } = await openCase(system, service);
    const [path, body] = SAME_MOMENT[service] ?? ['', {}];
    const read = await system.ask(path.replace(/:id.*/, id), { as: accountOf(role), headers: clockOf(day) });
    const revision = read.headers.get('etag') ?? '';
    const people = [accountOf(role), other];
    const answers = await Promise.all(
      people.map(as =>
        system.ask(path.replace(':id', id), {
          method: 'POST',
          as,
          body,
          headers: { ...clockOf(day), 'idempotency-key': system.nextKey(), 'if-match': revision },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    const loser = answers.find(({ status }) => status === 412);
    const who = people[answers.findIndex(({ status }) => status === 200)] ?? '';
    const name = String(at((await system.ask('/api/session', { as: who })).body, 'account.name'));
    if (!winner || !loser) throw new Error('nobody won, or both did');
    expect(problemFaults(loser, 'zh')).toEqual([]);
    expect(String(loser.body['title'])).toContain(name);
    expect(told(loser)).toEqual((winner.body['events'] as string[]).map(type => [type, name]));
    expect(loser.body['revision']).toBe(winner.body['revision']);
  });
});

/** What both want to do at the same moment: the address, and the body. */
const SAME_MOMENT: Readonly<Record<string, readonly [string, unknown]>> = {
  intake: [
    '/api/intake/matters/:id/materials',
    { materials: [{ kind: 'identity', title: '身份证明复印件', pages: 1, form: 'copy' }] },
  ],
  arbitration: [
    '/api/arbitration/cases/:id/no-jurisdiction',
    { targetCommission: '东山县劳动人事争议仲裁委员会', reason: '劳动合同履行地在东山县。' },
  ],
  inspection: [
    '/api/inspection/cases/:id/filing-proposal',
    { opinion: '事实清楚，属监察事项，建议立案。', articles: ['监察条例14条'] },
  ],
};

const count = (all: readonly string[], one: string): number => all.filter(each => each === one).length;

const told = ({ body }: Answered): readonly unknown[] =>
  (body['changes'] as unknown[]).map(change => [at(change, 'type'), at(change, 'by.name')]);

/** The same command with another word in it; nothing where it says nothing in words. */
const changed = ({ init }: SentCommand): string | undefined => {
  const body = typeof init.body === 'string' ? init.body : '';
  const other = body.replace(/([\u4e00-\u9fff])"/, '$1（改）"');
  return other === body ? undefined : other;
};
