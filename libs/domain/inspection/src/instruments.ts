import { fen, type Fen, type LocalDate, type PersonId } from '@one-window/kernel';
import type { Obligation, ObligationSource, PenaltyMeasure, PerformanceTerm } from './obligations';
import type { NoPenaltyGround } from './vocabulary';

/** What was verified of one obligation: money per worker, or that it was put right. */
export interface Verified {
  readonly obligation: number;
  readonly on: LocalDate;
  readonly personId?: PersonId;
  readonly amountFen?: Fen;
}

interface Instrument {
  readonly source: ObligationSource;
  readonly no: string;
  readonly issuedOn: LocalDate;
  readonly obligations: readonly Obligation[];
  readonly term?: PerformanceTerm;
  readonly served?: { readonly on: LocalDate; readonly dueOn?: LocalDate };
  readonly verified: readonly Verified[];
  readonly performedOn?: LocalDate;
}

/** An order to correct: a region of its own with its own due date (domain.md §2.3). */
export interface Order extends Instrument {
  readonly type: 'order';
}
export interface Decision extends Instrument {
  readonly type: 'handling' | 'penalty' | 'no-penalty';
  readonly roundId: string;
  readonly measures: readonly PenaltyMeasure[];
  readonly totalFineFen: Fen;
  readonly finePaidFen: Fen;
  readonly ground?: NoPenaltyGround;
}
export type AnyInstrument = Order | Decision;

export const paidOf = (instrument: AnyInstrument, obligation: number, person: PersonId): number =>
  instrument.verified
    .filter(verified => verified.obligation === obligation && verified.personId === person)
    .reduce((total, verified) => total + (verified.amountFen ?? 0), 0);

export const outstandingFor = (instrument: AnyInstrument, obligation: Obligation, person: PersonId): Fen => {
  const owed = obligation.pays.filter(pay => pay.personId === person).reduce((total, pay) => total + pay.amountFen, 0);
  return fen(Math.max(0, owed - paidOf(instrument, obligation.no, person)));
};

/** What one worker still has not got under this instrument. */
export const arrearsOf = (instrument: AnyInstrument, person: PersonId): Fen =>
  fen(instrument.obligations.reduce((total, each) => total + outstandingFor(instrument, each, person), 0));

const isDone = (instrument: AnyInstrument, obligation: Obligation): boolean =>
  obligation.kind === 'correct'
    ? instrument.verified.some(verified => verified.obligation === obligation.no && verified.personId === undefined)
    : obligation.pays.every(pay => outstandingFor(instrument, obligation, pay.personId) === 0);

const fineIsPaid = (instrument: AnyInstrument): boolean =>
  instrument.type === 'order' || instrument.finePaidFen >= instrument.totalFineFen;

export const everythingDone = (instrument: AnyInstrument): boolean =>
  instrument.obligations.every(obligation => isDone(instrument, obligation)) && fineIsPaid(instrument);

/** A warning or "no penalty" asks for nothing that could be performed. */
export const asksForSomething = (instrument: AnyInstrument): boolean =>
  instrument.obligations.length > 0 || (instrument.type !== 'order' && instrument.totalFineFen > 0);
