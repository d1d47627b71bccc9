import type { CaseEventEnvelope } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { dispatchMatter } from '../commands/dispatch-matter';
import { registerMatter } from '../commands/register-matter';
import { standing } from '../standing';
import { maJun, Window, zhouMin } from '../testing/window';
import { onApplicationAccepted } from './on-arbitration-answer';
import { onDisputeProcedureAdvised } from './on-inspection-answer';

let window: Window;
beforeEach(() => (window = new Window()));
afterEach(() => window.close());

const confirm = { kind: 'confirm' };
const body = {
  area: 'xincheng',
  applicant: { name: '张某', idKind: 'none' },
  employer: { kind: 'organization', name: '某餐饮公司' },
  employment: { relation: 'admitted' },
  claims: [
    { circumstance: 'dismissed', facts: {}, route: confirm },
    { circumstance: 'wages-unpaid', amountFen: 600_000, facts: { admitted: 'yes', clear: true }, route: confirm },
  ],
  story: '欠我工资，还辞退我。',
};

const dispatched = async () => {
  const registered = await window.give(registerMatter, { by: zhouMin, at: '2026-09-07T09:00:00+08:00', body });
  if (registered.kind !== 'done') throw new Error(registered.rejection.code);
  await window.give(dispatchMatter, {
    by: zhouMin,
    at: '2026-09-07T09:05:00+08:00',
    params: { id: registered.caseId },
  });
  return registered;
};

/** A case event of the proceeding that this body opened on its dispatch. */
const from = (
  source: 'arbitration' | 'inspection',
  type: string,
  fact: unknown,
  stream: Parameters<Window['events']>[0],
): CaseEventEnvelope => {
  const opened = window
    .events(stream)
    .find(event => event.type === 'CaseDispatched' && (event.data as { body: string }).body === source);
  return {
    specversion: '1.0',
    id: `${source}/${type}`,
    source,
    type,
    subject: opened?.meta.caseId ?? '',
    time: '2026-09-10T02:00:00.000Z',
    stream: `${source}-${derivedId(source, opened?.id ?? '')}`,
    revision: 3,
    data: {
      happenedOn: '2026-09-10',
      actor: maJun,
      basis: ['监察条例21条'],
      correlationId: 'c',
      causationId: 'c',
      fact,
    },
  };
};

const advised = {
  noticeNo: '云新人社监告〔2026〕1号',
  itemIds: ['c2'],
  ground: 'dispute-matter',
  explanation: 's1.text',
  deliveredOn: '2026-09-10',
  arbitrationUnit: 'arb-xincheng',
  handOverWanted: true,
  remedy: 'reconsideration-first',
  remaining: [],
};

describe('what the bodies do with a matter', () => {
  it('is noted: accepted under a number', async () => {
    const { stream } = await dispatched();
    const fact = {
      caseNumber: '云新劳人仲案〔2026〕1号',
      acceptedOn: '2026-09-10',
      itemIds: ['c1'],
      proposedBy: 'a',
      acceptedBy: 'b',
      respondents: [],
    };
    await window.hear(onApplicationAccepted, from('arbitration', 'ApplicationAccepted', fact, stream));
    expect(window.facts(stream).at(-1)).toMatchObject({
      type: 'FeedbackRecorded',
      data: { dispatchId: 'D1', outcome: 'accepted', number: '云新劳人仲案〔2026〕1号', itemIds: ['c1'] },
    });
  });

  it('brings a claim back to the window when inspection advises the dispute procedure', async () => {
    const { stream } = await dispatched();
    const event = from('inspection', 'DisputeProcedureAdvised', advised, stream);
    await window.hear(onDisputeProcedureAdvised, event);
    expect(
      window
        .facts(stream)
        .slice(-3)
        .map(({ type }) => type),
    ).toEqual(['FeedbackRecorded', 'ItemsReturned', 'RouteSuggested']);
    expect(standing(window.stateOf(stream))).toMatchObject({
      stage: 'returned',
      tasks: [{ command: 'confirmRoute', unit: 'win-xincheng' }],
    });
  });

  it('is left alone where the proceeding began elsewhere', async () => {
    const { stream } = await dispatched();
    const before = window.facts(stream).length;
    const event = { ...from('inspection', 'DisputeProcedureAdvised', advised, stream), stream: 'inspection-of-a-lead' };
    await window.hear(onDisputeProcedureAdvised, event);
    expect(window.facts(stream)).toHaveLength(before);
  });
});
