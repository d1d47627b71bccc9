import { accept, reject } from '@one-window/kernel';
import type { FileDefence } from '../commands';
import { applicantsOf, respondentsOf } from '../parties';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided } from './stages';

const somebodyLeft: Guard = state =>
  state.phase === 'running' && respondentsOf(state.application.parties).every(party => state.defences.includes(party))
    ? { code: 'defence/all-filed' }
    : undefined;

export const mayFileDefence = firstOf(inRunning, notDecided, somebodyLeft);

/** A11: a late or missing defence does not stop the procedure; it is taken and marked late. */
export const fileDefence = guarded(mayFileDefence, asRunning, ({ data, today }: FileDefence, state) => {
  if (!respondentsOf(state.application.parties).includes(data.partyId))
    return reject({ code: 'party/unknown', params: { partyId: data.partyId } });
  if (state.defences.includes(data.partyId)) return reject({ code: 'defence/already-filed' });
  const wrongDay = dayProblem(data.filedOn, { notBefore: state.acceptance.on, today });
  if (wrongDay) return reject(wrongDay);
  const clock = state.deadlines[`ARB-07/${data.partyId}`];
  const basis = ['办案规则33条', '调解仲裁法30条'];
  return accept(
    {
      type: 'DefenceFiled',
      on: data.filedOn,
      basis,
      data: {
        partyId: data.partyId,
        documentId: refOf(data.documents, 'defence-copy').documentId,
        summary: data.summary,
        pages: data.pages,
        late: clock !== undefined && !clock.provisional && data.filedOn > clock.dueOn,
      },
    },
    documentIssued(data.documents, 'defence-copy', data.filedOn, applicantsOf(state.application.parties), basis),
  );
});
