import { localDate } from '@one-window/kernel';
import fc from 'fast-check';
import type { IntakeCommand } from './commands';
import { guards } from './decider';
import type { IntakeFact } from './events';
import { CAUSE_DOORS } from './routing/doors';
import { stageOf } from './stage';
import { city, heWei, luoHong, sunYan, system, zhouMin } from './testing/city';
import { given, type Story } from './testing/given';
import { told } from './testing/told';

type Step = Pick<IntakeCommand, 'type' | 'data' | 'by'>;

const itemId = fc.constantFrom('c1', 'c2', 'c3');
const body = fc.constantFrom('arbitration' as const, 'inspection' as const, 'elsewhere' as const);
const unit = fc.constantFrom('arb-dongshan', 'ins-dongshan', 'arb-city', 'arb-xincheng');
const packageNo = fc.constantFrom(1, 2, 3).map(n => `云新窗收〔2026〕1号-移${n}`);
const receiver = fc.constantFrom(heWei, sunYan, { ...heWei, unit: 'arb-city' }, { ...heWei, unit: 'ins-dongshan' });
const outcome = fc.constantFrom('accepted' as const, 'refused' as const, 'told-dispute-procedure' as const);

const step: fc.Arbitrary<Step> = fc.oneof(
  itemId.map((id): Step => ({ type: 'ConfirmRoute', data: { itemId: id }, by: zhouMin })),
  fc.tuple(itemId, body).map(([id, to]): Step => ({
    type: 'OverrideRoute',
    data: { itemId: id, body: to, agency: 'court', reason: '当事人要求' },
    by: zhouMin,
  })),
  fc.constant<Step>({ type: 'DispatchMatter', data: {}, by: zhouMin }),
  fc
    .tuple(unit, fc.boolean())
    .map(([toUnit, yes]): Step => ({ type: 'RecordHandoverConsent', data: { toUnit, given: yes }, by: zhouMin })),
  unit.map((toUnit): Step => ({ type: 'SendPackage', data: { toUnit }, by: zhouMin })),
  fc.tuple(packageNo, receiver).map(([no, by]): Step => ({ type: 'AcceptPackage', data: { packageNo: no }, by })),
  fc
    .tuple(packageNo, receiver)
    .map(([no, by]): Step => ({ type: 'RefusePackage', data: { packageNo: no, reason: '无管辖权' }, by })),
  fc.tuple(itemId, unit).map(([id, to]): Step => ({
    type: 'DesignateUnit',
    data: { itemIds: [id], unit: to, reason: '指定管辖' },
    by: luoHong,
  })),
  itemId.map((id): Step => ({ type: 'WithdrawMatter', data: { itemIds: [id] }, by: zhouMin })),
  fc.tuple(fc.constantFrom('D1', 'D2', 'D3'), outcome).map(([dispatchId, what]): Step => ({
    type: 'RecordFeedback',
    data: { dispatchId, outcome: what, on: localDate('2026-09-09'), eventId: 'e' },
    by: system,
  })),
);

const claim = fc
  .tuple(fc.constantFrom(...Object.keys(CAUSE_DOORS)), fc.constantFrom('yes' as const, 'no' as const), fc.boolean())
  .map(([cause, admitted, clear]) => ({ cause, facts: { admitted, clear } }));
const begun = fc
  .tuple(fc.array(claim, { minLength: 1, maxLength: 3 }), fc.constantFrom('xincheng' as const, 'dongshan' as const))
  .map(([claims, area]) => given().and('RegisterMatter', told(claims, { area }), zhouMin, '2026-09-07'));

const attempt = (story: Story, { type, data, by }: Step): Story => {
  const result = story.when(type, data, by, '2026-09-09');
  return result.refusal ? story : given([...story.facts, ...result.facts]);
};
const anyHistory = fc
  .tuple(begun, fc.array(step, { maxLength: 40 }))
  .map(([story, steps]) => steps.reduce(attempt, story));

/** Items that the facts place with a body, counted from the facts alone. */
const dispatchedTwice = (facts: readonly IntakeFact[]): readonly string[] => {
  const held = new Set<string>();
  const doubled: string[] = [];
  for (const fact of facts) {
    if (fact.type === 'ItemsReturned') fact.data.itemIds.forEach(id => held.delete(id));
    if (fact.type !== 'CaseDispatched') continue;
    doubled.push(...fact.data.itemIds.filter(id => held.has(id)));
    fact.data.itemIds.forEach(id => held.add(id));
  }
  return doubled;
};

describe('in every history that the rules accept', () => {
  it('no item lies with two bodies, or twice with one', () =>
    fc.assert(fc.property(anyHistory, ({ facts }) => expect(dispatchedTwice(facts)).toEqual([]))));

  it('nobody is sent away without a written act', () =>
    fc.assert(
      fc.property(anyHistory, ({ facts, state }) => {
        if (state.stage !== 'received') return;
        const noticed = new Set(facts.flatMap(fact => (fact.type === 'AdvisedElsewhere' ? [fact.data.itemId] : [])));
        const away = state.matter.items.filter(({ where }) => where.place === 'told-elsewhere');
        expect(away.filter(({ item }) => !noticed.has(item.itemId))).toEqual([]);
      }),
    ));

  it('nothing goes to another area without a signed consent, and no item bounces a third time', () =>
    fc.assert(
      fc.property(anyHistory, ({ facts }) => {
        const consented = new Set<string>();
        const refusals = new Map<string, number>();
        for (const fact of facts) {
          if (fact.type === 'HandoverConsented') fact.data.itemIds.forEach(id => consented.add(id));
          if (fact.type !== 'PackageSent') continue;
          for (const id of fact.data.package.itemIds) {
            expect(consented.has(id)).toBe(true);
            refusals.set(id, (refusals.get(id) ?? 0) + 1);
          }
        }
        expect(Math.max(0, ...refusals.values())).toBeLessThanOrEqual(2);
      }),
    ));

  it('a decision never accepts what its guard refuses, and every matter has a stage', () =>
    fc.assert(
      fc.property(anyHistory, step, (story, { type, data, by }) => {
        const objection = guards[type](story.state, by, city);
        if (objection) expect(story.when(type, data, by, '2026-09-09').refusal).toEqual(objection);
        expect(stageOf(story.state)).not.toBe('absent');
      }),
    ));
});
