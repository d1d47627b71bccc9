import { CaseDispatched } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { caseId } from '@one-window/kernel';
import { defineReaction, mustBeDone } from '@one-window/platform';
import { arbitrationAggregate, arbitrationStream } from '../arbitration-aggregate';
import { applicationFrom } from '../edge/application-from-dispatch';

/** A1: the window's dispatch opens a proceeding. Its id follows from the dispatch: redelivered, it opens nothing twice. */
export const onCaseDispatched = defineReaction({
  name: 'open-arbitration-on-dispatch',
  on: 'CaseDispatched',
  from: ['intake'],
  run: async (event, { issue }) => {
    const dispatch = CaseDispatched.parse(event.data.fact);
    if (dispatch.body !== 'arbitration') return;
    mustBeDone(
      await issue({
        aggregate: arbitrationAggregate,
        stream: arbitrationStream(derivedId('arbitration', event.id)),
        caseId: caseId(event.subject),
        creates: true,
        command: { type: 'ReceiveApplication', data: applicationFrom(dispatch, event.id) },
      }),
    );
  },
});
