import { reject, type Actor, type Decision, type LocalDate } from '@one-window/kernel';
import { citedOn } from './citations';
import type { InspectionCommand } from './commands';
import type { InspectionFact } from './facts';
import type { InspectionRejection } from './rejections';
import type { InspectionState, Phase } from './state';
import type { InspectionWorld } from './world';

export type InspectionDecision = Decision<InspectionFact, InspectionRejection>;
/** What can be said before the command's data are known. `undefined`: nothing speaks against it. */
export type Guard = (state: InspectionState, by: Actor, world: InspectionWorld) => InspectionRejection | undefined;

type StateIn<P extends Phase> = Extract<InspectionState, { readonly phase: P }>;

interface Rule<C extends InspectionCommand, S extends InspectionState> {
  may?(state: S, by: Actor, world: InspectionWorld): InspectionRejection | undefined;
  decide(command: C, state: S, world: InspectionWorld): InspectionDecision;
}
interface GuardedDecision<C extends InspectionCommand> {
  readonly may: Guard;
  readonly decide: (command: C, state: InspectionState, world: InspectionWorld) => InspectionDecision;
}

/**
 * A decision of certain phases of the case together with its guard. What the guard forbids the decision cannot allow:
 * `decide` asks it first, so the table of guards shown to people is the one that is enforced.
 */
export const during =
  <const P extends Phase>(...phases: readonly P[]) =>
  <C extends InspectionCommand>(rule: Rule<C, StateIn<P>>): GuardedDecision<C> => {
    const isIn = (state: InspectionState): state is StateIn<P> => (phases as readonly Phase[]).includes(state.phase);
    const may: Guard = (state, by, world) => {
      const no = isIn(state) ? rule.may?.(state, by, world) : outOfPlace(state, phases.includes('none' as P));
      return no && rejectionOn(no, world.today);
    };
    return {
      may,
      decide: (command, state, world) => {
        const no = may(state, command.by, world);
        if (no) return reject(no);
        return isIn(state)
          ? decisionOn(rule.decide(command, state, world), world.today)
          : reject(outOfPlace(state, false));
      },
    };
  };

const rejectionOn = (no: InspectionRejection, day: LocalDate): InspectionRejection =>
  no.article === undefined ? no : { ...no, article: citedOn(no.article, day) };

const decisionOn = (decision: InspectionDecision, day: LocalDate): InspectionDecision =>
  decision.kind === 'rejected'
    ? reject(rejectionOn(decision.rejection, day))
    : {
        kind: 'accepted',
        events: decision.events.map(event => ({ ...event, basis: event.basis.map(each => citedOn(each, day)) })),
      };

const outOfPlace = (state: InspectionState, opensCase: boolean): InspectionRejection => {
  switch (state.phase) {
    case 'none':
      return { code: 'case/unknown' };
    case 'screening':
      return { code: opensCase ? 'case/already-registered' : 'case/not-filed', article: '监察条例14条' };
    case 'ended':
      return { code: 'case/ended', params: { stage: state.stage } };
    case 'filed':
      return { code: opensCase ? 'case/already-registered' : 'case/already-filed', params: { number: state.caseNo } };
    case 'closed':
      return { code: 'case/closed', params: { number: state.caseNo } };
    case 'archived':
      return { code: 'case/archived', params: { number: state.caseNo } };
  }
};
