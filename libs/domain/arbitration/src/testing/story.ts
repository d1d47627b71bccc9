import { deadlinesOf, diffDeadlines, shippedCalendar, type WorkingCalendar } from '@one-window/deadlines';
import { instant, localDate, type Actor, type Command, type Decision } from '@one-window/kernel';
import type { ArbitrationCommand } from '../commands';
import { arbitrationDeadlines } from '../deadlines/rules';
import { decider } from '../decider';
import type { ArbitrationFact } from '../events/fact';
import { YUNHE_PARAMETERS, type ArbitrationParameters } from '../parameters/parameters';
import type { ArbitrationRejection } from '../rejections';
import type { ArbitrationState } from '../state/proceeding';
import type { ArbitrationWorld } from '../world';

type DataOf<T extends ArbitrationCommand['type']> = Extract<ArbitrationCommand, { type: T }>['data'];

/** A history told step by step: facts so far, and what a command would make of them. Deadlines are recorded with it. */
export class Story {
  constructor(
    readonly facts: readonly ArbitrationFact[],
    readonly world: ArbitrationWorld,
  ) {}

  private folded: ArbitrationState | undefined;

  get state(): ArbitrationState {
    this.folded ??= this.facts.reduce<ArbitrationState>((state, fact) => decider.evolve(state, fact), decider.initial);
    return this.folded;
  }

  /** The history as it was after so many facts. */
  upTo(count: number): Story {
    return new Story(this.facts.slice(0, count), this.world);
  }

  /** What the decision says. */
  asks<T extends ArbitrationCommand['type']>(
    by: Actor,
    on: string,
    type: T,
    data: DataOf<T>,
  ): Decision<ArbitrationFact, ArbitrationRejection> {
    const command: Command = { type, data, by, at: instant(`${on}T09:30:00+08:00`), today: localDate(on) };
    return decider.decide(command as ArbitrationCommand, this.state, this.world);
  }

  /** Goes on with what the decision recorded, and the deadlines that follow. */
  does<T extends ArbitrationCommand['type']>(by: Actor, on: string, type: T, data: DataOf<T>): Story {
    const decision = this.asks(by, on, type, data);
    if (decision.kind === 'rejected')
      throw new Error(`${type} on ${on} was refused: ${JSON.stringify(decision.rejection)}`);
    return this.recorded(decision.events, on);
  }

  recorded(events: readonly ArbitrationFact[], on: string): Story {
    const facts = [...this.facts, ...events];
    const next = new Story(facts, this.world);
    const computed = deadlinesOf(facts, arbitrationDeadlines, this.world.calendar);
    return new Story([...facts, ...diffDeadlines(next.state.deadlines, computed, localDate(on))], this.world);
  }

  /** The reason of a refusal. Fails the test where the command would have been done. */
  refusal<T extends ArbitrationCommand['type']>(by: Actor, on: string, type: T, data: DataOf<T>): ArbitrationRejection {
    const decision = this.asks(by, on, type, data);
    if (decision.kind === 'accepted') throw new Error(`${type} on ${on} was accepted`);
    return decision.rejection;
  }

  /** The types of what the decision would record. */
  types<T extends ArbitrationCommand['type']>(by: Actor, on: string, type: T, data: DataOf<T>): readonly string[] {
    const decision = this.asks(by, on, type, data);
    if (decision.kind === 'rejected') throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
    return decision.events.map(event => event.type);
  }

  deadline(key: string) {
    const found = this.state.deadlines[key];
    if (!found) throw new Error(`no deadline ${key}; there are ${Object.keys(this.state.deadlines).join(', ')}`);
    return found;
  }
}

export const yunhe = (
  parameters: Partial<ArbitrationParameters> = {},
  calendar: WorkingCalendar = shippedCalendar,
): ArbitrationWorld => ({ calendar, parameters: { ...YUNHE_PARAMETERS, ...parameters } });

export const untold = (world: ArbitrationWorld = yunhe()): Story => new Story([], world);
