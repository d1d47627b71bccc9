import { ServiceModule, type ServiceSpec } from '@one-window/platform';
import { arbitrationAggregate } from './arbitration-aggregate';
import { commands } from './commands/all-commands';
import { problems } from './problems/problems';
import { publications } from './publications';
import { getArbitrationCase } from './queries/get-arbitration-case';
import { onAcceptanceOverdue } from './reactions/on-acceptance-overdue';
import { onCaseDispatched } from './reactions/on-case-dispatched';
import { onLeadAnswered } from './reactions/on-lead-answered';

export const arbitrationService: ServiceSpec = {
  name: 'arbitration',
  aggregates: [arbitrationAggregate],
  commands,
  queries: [getArbitrationCase],
  reactions: [onCaseDispatched, onLeadAnswered, onAcceptanceOverdue],
  publications,
  problems,
  deadlineWatch: true,
};

/** Only wires; every part declares itself where it is written. */
export const ArbitrationModule = ServiceModule.register(arbitrationService);
