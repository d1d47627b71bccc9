import type { InspectionBody } from '@one-window/contracts';
import type { Obligation, PenaltyMeasure, PerformanceTerm, ServiceProof } from '@one-window/domain-inspection';
import { fen, localDate, personId } from '@one-window/kernel';
import type { Sealed } from '@one-window/kernel';
import { withoutUndefined } from './without-undefined';

type OrderBody = InspectionBody<'issueOrderToCorrect'>;
type ServiceBody = InspectionBody<'serveInspectionDocument'>;

/** Obligations are numbered in the order in which the paper lists them. */
export const obligationsFrom = (bodies: OrderBody['obligations']): readonly Obligation[] =>
  bodies.map(({ pays = [], ...obligation }, index) => ({
    ...withoutUndefined(obligation),
    no: index + 1,
    pays: pays.map(pay => ({ personId: personId(pay.personId), amountFen: fen(pay.amountFen) })),
  }));

export const termFrom = (term: OrderBody['term']): PerformanceTerm =>
  'dueOn' in term ? { dueOn: localDate(term.dueOn) } : term;

export const measuresFrom = (bodies: InspectionBody<'issuePenaltyDecision'>['measures']): readonly PenaltyMeasure[] =>
  bodies.map(({ fineFen, baseFen, ...measure }) => ({
    ...withoutUndefined(measure),
    ...(fineFen !== undefined && { fineFen: fen(fineFen) }),
    ...(baseFen !== undefined && { baseFen: fen(baseFen) }),
  }));

export const proofFrom = (
  { document: _which, servedOn, publishedOn, ...rest }: ServiceBody,
  receiver: Sealed,
): ServiceProof => ({
  ...withoutUndefined(rest),
  receiver,
  servedOn: localDate(servedOn),
  ...(publishedOn !== undefined && { publishedOn: localDate(publishedOn) }),
});
