import type { GetInspectionCaseAnswer } from '@one-window/contracts';
import { dueOnOf, outstandingFor, type AnyCaseFile, type AnyInstrument } from '@one-window/domain-inspection';
import { withoutUndefined } from '../edge/without-undefined';

type Answer = GetInspectionCaseAnswer;

/** Orders and decisions as people read them: by when, and what each worker still has not got. */
export const instrumentsOf = (file: AnyCaseFile): Answer['instruments'] =>
  [...file.orders, ...file.decisions].map(instrument => viewOf(instrument, file));

const viewOf = (instrument: AnyInstrument, file: AnyCaseFile): Answer['instruments'][number] => {
  const { source, type, no, issuedOn, obligations, term, served, performedOn } = instrument;
  const fine =
    instrument.type === 'order'
      ? { measures: [], totalFineFen: 0, finePaidFen: 0 }
      : {
          measures: instrument.measures.map(measure => ({ ...measure, itemIds: [...measure.itemIds] })),
          totalFineFen: instrument.totalFineFen,
          finePaidFen: instrument.finePaidFen,
        };
  return withoutUndefined({
    ...{ kind: source.kind, id: source.id, type, no, issuedOn, ...fine },
    obligations: obligations.map(each => ({ ...each, articles: [...each.articles], pays: [...each.pays] })),
    term: term && ('dueOn' in term ? { dueOn: term.dueOn } : { within: term.within, unit: term.unit }),
    servedOn: served?.on,
    dueOn: dueOnOf(file, instrument),
    performedOn,
    outstanding: obligations.flatMap(obligation =>
      obligation.pays
        .map(({ personId }) => ({
          obligation: obligation.no,
          personId,
          amountFen: outstandingFor(instrument, obligation, personId),
        }))
        .filter(({ amountFen }) => amountFen > 0),
    ),
  });
};
