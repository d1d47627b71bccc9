import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { DispatchMatter } from '../commands';
import { foreignItems, listed, readyItems, undecidedItems, type DecidedItem } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { Body } from '../routing/suggestion';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { advisedElsewhere } from './advise-elsewhere';
import { handedToBody, type Handing } from './hand-to-body';
import { matterOf, whenReceived } from './matter-received';

export const mayDispatchMatter = (state: IntakeState, _by: Actor, world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, matter => {
    const undecided = undecidedItems(matter);
    if (undecided.length > 0) return { code: 'items/undecided', params: { items: listed(undecided) } };
    if (readyItems(matter, world).length > 0) return undefined;
    const foreign = foreignItems(matter, world);
    return foreign.length > 0
      ? { code: 'handover/consent-missing', params: { items: listed(foreign) } }
      : { code: 'items/nothing-to-hand-on' };
  });

/** Every decided item of the window's own area goes to its body, one dispatch a body; the rest is told in writing. */
export const dispatchMatter = (
  { by, today }: DispatchMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayDispatchMatter(state, by, world);
  if (refusal) return reject(refusal);
  const matter = matterOf(state);
  const ready = readyItems(matter, world);
  const elsewhere = ready.filter(({ where }) => where.body === 'elsewhere');
  return accept<IntakeFact>(
    ...handings(ready).map((handing, index) => handedToBody(matter, handing, index + 1, today)),
    ...elsewhere.map((item, index) => advisedElsewhere(matter, item, adviceFor(item), index + 1, today)),
  );
};

const BODIES: readonly Body[] = ['arbitration', 'inspection'];

const handings = (ready: readonly DecidedItem[]): readonly Handing[] =>
  BODIES.flatMap(body => {
    const mine = ready.filter(({ where }) => where.body === body);
    const units = [...new Set(mine.map(({ where }) => where.unit))].filter(unit => unit !== undefined);
    return units.map(unit => ({
      body,
      unit,
      items: mine.filter(({ where }) => where.unit === unit).map(({ item }) => item),
    }));
  });

const adviceFor = ({ where, suggestion }: DecidedItem) => ({
  agency: where.agency ?? 'other',
  reasonCode: suggestion?.reasonCode ?? 'other-by-law',
  article: suggestion?.article ?? '调解仲裁法2条',
});
