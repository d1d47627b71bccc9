import { ServiceModule, type ServiceSpec } from '@one-window/platform';
import { commands } from './commands/all-commands';
import { inspectionAggregate } from './inspection-aggregate';
import { DisputeRegister, disputeRegister } from './linkage/dispute-register';
import { problems } from './problems/problems';
import { publications } from './publications/publications';
import { getInspectionCase } from './queries/get-inspection-case';
import { listPenaltyBases } from './queries/list-penalty-bases';
import { onCaseDispatched } from './reactions/on-case-dispatched';
import { onLeadSent } from './reactions/on-lead-sent';

/** Labor security inspection (劳动保障监察). Calendar notices are adopted by the platform for every service. */
export const inspectionService: ServiceSpec = {
  name: 'inspection',
  aggregates: [inspectionAggregate],
  commands,
  queries: [getInspectionCase, listPenaltyBases],
  reactions: [onCaseDispatched, onLeadSent],
  publications,
  problems,
  resources: [
    {
      key: disputeRegister,
      open: context => DisputeRegister.open(context),
      close: register => (register as DisputeRegister).close(),
    },
  ],
  register: context => DisputeRegister.over(context),
  deadlineWatch: true,
};

export const InspectionModule = ServiceModule.register(inspectionService);
