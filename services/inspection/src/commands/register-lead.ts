import { InspectionBodies, servesUnit, type InspectionBody } from '@one-window/contracts';
import type { InspectionRejection, LeadItem } from '@one-window/domain-inspection';
import { derivedId } from '@one-window/event-store';
import { caseId, fen, localDate } from '@one-window/kernel';
import { refuse } from '@one-window/platform';
import { sealEmployer, sealReporter, sealWorkers } from '../edge/seal-people';
import { ownerOf } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

const notYours = (unit: string): InspectionRejection => ({ code: 'lead/unit-not-yours', params: { unit } });

/** I1 for what does not come through the window's dispatch or from arbitration. */
export const registerLead = defineCommand({
  name: 'registerLead',
  title: { zh: '登记线索', en: 'Register a lead' },
  path: '/leads',
  roles: ['inspector', 'inspection-head'],
  body: InspectionBodies.registerLead,
  unit: 'any',
  creates: ({ commandId }) => ({
    caseId: caseId(derivedId('case', commandId)),
    stream: inspectionStream(derivedId('inspection', commandId)),
  }),
  toCommand: async (body, { actor, caseId: id, commandId, services }) => {
    if (!servesUnit(actor.unit, body.unit)) return refuse(notYours(body.unit));
    const sealing = { personalData: services.personalData, caseId: id };
    const workers = await sealWorkers(body.workers, sealing);
    return {
      type: 'RegisterLead',
      data: {
        caseId: id,
        inspectionId: derivedId('inspection', commandId),
        ...{ kind: body.kind, channel: body.channel, unit: body.unit, origin: { from: 'counter' } },
        receivedOn: localDate(body.receivedOn),
        clockFrom: localDate(body.receivedOn),
        ...(body.employer && { employer: await sealEmployer(body.employer, sealing) }),
        workers,
        workersCount: workers.length,
        ...(body.reporter && { reporter: { identity: await sealReporter(body.reporter, sealing) } }),
        items: body.items.map(itemFrom),
        story: await services.personalData.seal(ownerOf({ workers, caseId: id }), 'person', body.story),
        materials: [],
        flags: body.flags,
      },
    };
  },
});

type ItemBody = InspectionBody<'registerLead'>['items'][number];
const itemFrom = ({ period, violation, amountFen, ...item }: ItemBody, index: number): LeadItem => ({
  ...withoutUndefined(item),
  itemId: `c${index + 1}`,
  ...(amountFen !== undefined && { amountFen: fen(amountFen) }),
  ...(period && { period: { from: localDate(period.from), to: localDate(period.to) } }),
  ...(violation && {
    violation: {
      from: localDate(violation.from),
      ...(violation.to !== undefined && { to: localDate(violation.to) }),
    },
  }),
});
