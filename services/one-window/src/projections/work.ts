import type { CaseEventEnvelope, ServiceName, StandingContract } from '@one-window/contracts';
import { projection } from '@one-window/read-model';
import { isOfProceeding, proceedingKey } from './subjects';

/** What is to be done in one proceeding, as its service said with its last event. */
export interface WorkDoc {
  readonly caseId: string;
  readonly service: ServiceName;
  readonly stream: string;
  readonly revision: number;
  readonly standing: StandingContract;
  readonly last: { readonly type: string; readonly name: string; readonly at: string };
}

export const work = projection<WorkDoc>({
  name: 'work',
  version: 1,
  handles: isOfProceeding,
  key: proceedingKey,
  apply: (doc, event) => ({
    caseId: event.subject,
    service: event.source,
    stream: event.stream,
    revision: event.revision,
    standing: event.data.standing ?? doc?.standing ?? NOTHING,
    last: lastAct(doc, event),
  }),
  fields: { names: [], by: [], of: () => ({}) },
  parts: {
    names: ['role', 'unit', 'account', 'notAccount', 'approval', 'dueOn', 'service', 'command'],
    by: [
      ['unit', 'role', 'dueOn'],
      ['account', 'dueOn'],
    ],
    of: doc =>
      doc.standing.tasks.map(task => ({
        role: task.role,
        unit: task.unit,
        account: task.account ?? null,
        notAccount: task.notAccount ?? null,
        approval: task.approval === true ? 1 : 0,
        dueOn: task.dueOn ?? null,
        service: doc.service,
        command: task.command,
      })),
  },
});

/** What somebody did last; that a clock was started or met because of it is no act. */
const lastAct = (doc: WorkDoc | undefined, event: CaseEventEnvelope): WorkDoc['last'] =>
  doc && event.type.startsWith('Deadline')
    ? doc.last
    : { type: event.type, name: event.data.actor.name, at: event.time };

const NOTHING: StandingContract = { stage: '', unit: '', handlers: [], tasks: [], closed: false };
