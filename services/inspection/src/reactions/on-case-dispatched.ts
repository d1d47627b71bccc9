import { CaseDispatched } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { caseId } from '@one-window/kernel';
import { defineReaction, mustBeDone } from '@one-window/platform';
import { leadFromDispatch } from '../edge/lead-from-dispatch';
import { inspectionAggregate, inspectionStream } from '../inspection-aggregate';

/** I1: the window's dispatch registers a complaint. Its id follows from the dispatch: redelivered, it opens nothing twice. */
export const onCaseDispatched = defineReaction({
  name: 'register-lead-on-dispatch',
  on: 'CaseDispatched',
  from: ['intake'],
  run: async (event, { today, issue }) => {
    const dispatch = CaseDispatched.parse(event.data.fact);
    if (dispatch.body !== 'inspection') return;
    const inspectionId = derivedId('inspection', event.id);
    mustBeDone(
      await issue({
        aggregate: inspectionAggregate,
        stream: inspectionStream(inspectionId),
        caseId: caseId(event.subject),
        creates: true,
        command: { type: 'RegisterLead', data: leadFromDispatch(dispatch, event.subject, inspectionId, today) },
      }),
    );
  },
});
