import { deadlinesOf, diffDeadlines, shippedCalendar } from '@one-window/deadlines';
import { instant, InvariantBroken, legalDay, type Actor, type Instant } from '@one-window/kernel';
import type { InspectionCommand } from '../commands';
import { inspectionDeadlines } from '../deadlines/inspection-deadlines';
import { inspectionDecider } from '../decider';
import type { InspectionDecision } from '../during';
import type { InspectionFact } from '../facts';
import { defaultInspectionParameters } from '../parameters/default-parameters';
import type { InspectionParameters } from '../parameters/inspection-parameters';
import type { InspectionRejection } from '../rejections';
import { noCase, type Filed, type InspectionState } from '../state';
import { clerk } from './people';

type Data<Type extends InspectionCommand['type']> = Extract<InspectionCommand, { type: Type }>['data'];

/** A case told command by command, with the deadlines recorded as the service records them. Immutable. */
export class Story {
  private constructor(
    readonly state: InspectionState,
    readonly facts: readonly InspectionFact[],
    readonly last: readonly InspectionFact[],
    private readonly actor: Actor,
    private readonly now: Instant,
    private readonly parameters: InspectionParameters,
  ) {}

  static begin(parameters: Partial<InspectionParameters> = {}): Story {
    const all = { ...defaultInspectionParameters, ...parameters };
    return new Story(noCase, [], [], clerk, instant('2026-07-06T09:00:00+08:00'), all);
  }

  by(actor: Actor): Story {
    return new Story(this.state, this.facts, this.last, actor, this.now, this.parameters);
  }

  on(date: string, time = '09:00'): Story {
    const now = instant(`${date}T${time}:00+08:00`);
    return new Story(this.state, this.facts, this.last, this.actor, now, this.parameters);
  }

  asks<Type extends InspectionCommand['type']>(type: Type, data: Data<Type>): InspectionDecision {
    const today = legalDay(this.now);
    const command = { type, data, by: this.actor, at: this.now, today } as InspectionCommand;
    const world = { calendar: shippedCalendar, today, parameters: this.parameters };
    return inspectionDecider.decide(command, this.state, world);
  }

  /** @throws when it is refused: a story tells what happened. */
  does<Type extends InspectionCommand['type']>(type: Type, data: Data<Type>): Story {
    const decision = this.asks(type, data);
    if (decision.kind === 'rejected') throw new InvariantBroken(`${type} was refused`, { ...decision.rejection });
    return this.happened(decision.events);
  }

  refusal<Type extends InspectionCommand['type']>(type: Type, data: Data<Type>): InspectionRejection | undefined {
    const decision = this.asks(type, data);
    return decision.kind === 'rejected' ? decision.rejection : undefined;
  }

  /** The code of the refusal, `undefined` when it would be done. */
  no<Type extends InspectionCommand['type']>(type: Type, data: Data<Type>): string | undefined {
    return this.refusal(type, data)?.code;
  }

  get file(): Filed {
    if (this.state.phase !== 'filed') throw new InvariantBroken('not a filed case', { phase: this.state.phase });
    return this.state;
  }

  /** Due day of a clock, `undefined` when it never ran. */
  due(key: string): string | undefined {
    return this.state.deadlines[key]?.dueOn;
  }

  private happened(events: readonly InspectionFact[]): Story {
    const fold = (state: InspectionState, facts: readonly InspectionFact[]) =>
      facts.reduce((before, each) => inspectionDecider.evolve(before, each), state);
    const history = [...this.facts, ...events];
    const computed = deadlinesOf(history, inspectionDeadlines, shippedCalendar);
    const decided = fold(this.state, events);
    const moved = diffDeadlines(decided.deadlines, computed, legalDay(this.now));
    return new Story(
      fold(decided, moved),
      [...history, ...moved],
      [...events, ...moved],
      this.actor,
      this.now,
      this.parameters,
    );
  }
}
