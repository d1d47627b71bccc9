import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { personId, sealed } from '@one-window/kernel';
import { DisputeRegister } from './dispute-register';

type Log = Parameters<typeof DisputeRegister.open>[0]['log'];
const logOf = (events: readonly CaseEventEnvelope[]): Log => ({
  read: after =>
    Promise.resolve(
      events
        .map((event, index) => ({ offset: String(index + 1), key: event.subject, value: JSON.stringify(event) }))
        .slice(Number(after)),
    ),
  head: () => Promise.resolve(String(events.length)),
});

const event = (type: string, revision: number, fact: unknown, stream = 'arbitration-1'): CaseEventEnvelope => ({
  ...{ specversion: '1.0', id: `${stream}/${revision}`, source: 'arbitration', type, subject: 'case-1' },
  ...{ time: '2026-07-06T01:00:00.000Z', stream, revision },
  data: {
    happenedOn: '2026-07-06',
    actor: { accountId: 'x', name: '何文静', role: 'filing-officer', unit: 'arb-xincheng' },
    ...{ basis: [], correlationId: 'c', causationId: 'c', fact },
  },
});
const PERSON = { personId: 'p-zhang', sealed: 's', idIndex: 'index-zhang' };
const applied = (stream?: string) =>
  event(
    'ApplicationReceived',
    0,
    {
      ...{ dispatchId: 'D1', dispatchEventId: 'e', unit: 'arb-xincheng', workersCount: 1, receiptNo: 'r' },
      parties: [
        { partyId: 'applicant', side: 'applicant', kind: 'worker', person: PERSON },
        {
          partyId: 'respondent',
          side: 'respondent',
          kind: 'employer',
          employer: { kind: 'organization', name: '某公司' },
        },
      ],
      employment: { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false },
      items: [
        { itemId: 'c1', cause: 'A11', facts: {} },
        { itemId: 'c2', cause: 'A22', facts: {} },
      ],
      ...{ story: 's', windowReceivedOn: '2026-07-06', receivedByBodyOn: '2026-07-06', windowUnit: 'win-xincheng' },
      ...{ channel: 'counter', materials: [] },
      flags: { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false },
    },
    stream,
  );
const conciliation = {
  ...{
    documentId: 'd',
    number: '云新劳人仲调字〔2026〕1号',
    terms: 's',
    signedBy: ['x'],
    sealed: true,
    recipients: [],
  },
  items: [{ itemId: 'c1', agreedFen: 100_000 }],
};
const received = (first: string, second: string | undefined, stream = 'matter-1'): CaseEventEnvelope => ({
  ...event(
    'WindowReceived',
    0,
    {
      ...{ receiptNo: 'r', queryNo: 'q', channel: 'counter', windowUnit: 'win-xincheng', area: 'xincheng' },
      applicant: PERSON,
      ...{ workersCount: 1, employer: { kind: 'organization', name: '某公司' } },
      employment: { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false },
      items: [
        { itemId: 'c1', cause: 'A11', facts: { procedureUsed: first } },
        { itemId: 'c2', cause: 'A22', facts: second === undefined ? {} : { procedureUsed: second } },
      ],
      ...{ story: 's', materials: [] },
      flags: { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false },
    },
    stream,
  ),
  source: 'intake',
});
const zhang = {
  workers: [{ personId: personId('other-matter'), sealed: sealed('s'), idIndex: 'index-zhang', representative: false }],
};

describe('DisputeRegister (L1)', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'disputes-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const statuses = async (register: DisputeRegister) =>
    (await register.about(zhang)).map(({ status, claims }) => [status, ...claims.map(claim => claim.cause)]);

  it('finds a worker of another matter by his number’s index', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([]) });
    await register.note([applied()]);
    expect(await statuses(register)).toEqual([['open', 'A11', 'A22']]);
    await register.close();
  });

  it('follows what becomes of it; the same event twice changes nothing', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([]) });
    const refusal = event('ClaimItemsRefused', 2, {
      documentId: 'd',
      items: [{ itemId: 'c2', reasonCode: 'outside-scope', articles: [], reason: 's' }],
    });
    await register.note([applied(), refusal, refusal]);
    await register.note([refusal, applied()]);
    expect(await statuses(register)).toEqual([
      ['open', 'A11'],
      ['refused', 'A22'],
    ]);
    await register.note([event('ApplicationWithdrawn', 5, {})]);
    expect(await statuses(register)).toEqual([
      ['withdrawn', 'A11'],
      ['refused', 'A22'],
    ]);
    await register.close();
  });

  it('knows mediation before acceptance: applied for, then failed or agreed (A4)', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([]) });
    const seen = async () => (await register.about(zhang)).map(({ kind, status }) => `${kind} ${status}`);
    await register.note([applied()]);
    await register.note([event('AcceptanceHeld', 2, { agreedOn: '2026-07-07' })]);
    expect(await seen()).toEqual(['arbitration open', 'mediation open']);
    await register.note([event('PreMediationEnded', 3, { outcome: 'agreed' })]);
    await register.note([event('ApplicationWithdrawn', 4, {})]);
    // The application is gone; what was agreed still bars inspection from the same claims.
    expect(await seen()).toEqual(['arbitration withdrawn', 'mediation decided']);
    await register.close();
  });

  it('follows a conciliation claim by claim: issued, and repudiated (A29–A31)', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([]) });
    await register.note([applied()]);
    await register.note([event('HearingMediationAttempted', 5, { result: 'settled-in-part' })]);
    await register.note([event('ConciliationIssued', 6, conciliation)]);
    expect(await statuses(register)).toEqual([
      ['decided', 'A11'],
      ['open', 'A22'],
    ]);
    await register.note([event('ApplicationWithdrawn', 7, {})]);
    expect(await statuses(register)).toEqual([
      ['decided', 'A11'],
      ['withdrawn', 'A22'],
    ]);
    await register.note([
      event('ConciliationRepudiated', 8, { documentId: 'd', partyId: 'respondent', how: 'refused-to-sign' }),
    ]);
    expect(await statuses(register)).toEqual([
      ['open', 'A11'],
      ['withdrawn', 'A22'],
      ['failed', 'A11', 'A22'],
    ]);
    await register.close();
  });

  it('knows suits and mediation elsewhere by what a worker states at any window', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([]) });
    await register.note([received('court', 'mediation-failed')]);
    expect((await register.about(zhang)).map(({ kind, status, claims }) => [kind, status, claims[0]?.cause])).toEqual([
      ['suit', 'open', 'A11'],
      ['mediation', 'failed', 'A22'],
    ]);
    const amended = { items: [{ itemId: 'c1', cause: 'A11', facts: { procedureUsed: 'none' } }] };
    await register.note([{ ...event('MatterAmended', 1, amended, 'matter-1'), source: 'intake' }]);
    expect((await register.about(zhang)).map(({ kind }) => kind)).toEqual(['mediation']);
    await register.note([received('court', undefined, 'matter-2')]);
    expect(await register.about(zhang)).toHaveLength(2);
    await register.close();
  });

  it('is filled from the log when it is new, and opened as it is afterwards', async () => {
    const log = logOf([applied(), applied('arbitration-2')]);
    const first = await DisputeRegister.open({ folder, log });
    expect(await first.about(zhang)).toHaveLength(2);
    await first.close();
    const again = await DisputeRegister.open({ folder, log: logOf([]) });
    expect(await again.about(zhang)).toHaveLength(2);
    await again.close();
  });

  it('knows nobody without workers', async () => {
    const register = await DisputeRegister.open({ folder, log: logOf([applied()]) });
    expect(await register.about({ workers: [] })).toEqual([]);
    await register.close();
  });
});
