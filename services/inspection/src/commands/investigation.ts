import { InspectionBodies } from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { appointed } from '@one-window/platform';
import { nextPreservationId, nextRoundId, nextStepId } from '../edge/case-ids';
import { BUREAU_HEAD, INSPECTION_HEAD, INSPECTORS } from '../edge/officials';
import { sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

const stream = ({ id }: { readonly id: string }) => inspectionStream(id);

export const assignInspectors = defineCommand({
  name: 'assignInspectors',
  title: { zh: '指派监察员', en: 'Assign inspectors' },
  path: '/cases/:id/inspectors',
  roles: INSPECTION_HEAD,
  body: InspectionBodies.assignInspectors,
  stream,
  toCommand: ({ officers }, { services }) => {
    const names = new Map(
      appointed(
        services,
        officers.map(({ accountId }) => accountId),
        INSPECTORS,
      ).map(each => [each.accountId, each.name]),
    );
    const named = officers.map(officer => ({ ...officer, name: names.get(officer.accountId) ?? officer.name }));
    return { type: 'AssignInspectors', data: { officers: named } };
  },
});

export const recordInvestigationStep = defineCommand({
  name: 'recordInvestigationStep',
  title: { zh: '记录调查', en: 'Record an investigation step' },
  path: '/cases/:id/steps',
  roles: INSPECTORS,
  body: InspectionBodies.recordInvestigationStep,
  stream,
  toCommand: async ({ record, heldOn, answerBy, ...step }, context) => ({
    type: 'RecordInvestigationStep',
    data: {
      ...withoutUndefined(step),
      stepId: nextStepId(context.state),
      heldOn: localDate(heldOn),
      record: await sealText(record, context),
      ...(answerBy !== undefined && { answerBy: localDate(answerBy) }),
    },
  }),
});

export const proposeEvidencePreservation = defineCommand({
  name: 'proposeEvidencePreservation',
  title: { zh: '提请先行登记保存', en: 'Propose to preserve evidence' },
  path: '/cases/:id/preservation-proposal',
  roles: INSPECTORS,
  body: InspectionBodies.proposeEvidencePreservation,
  stream,
  toCommand: async ({ things, place, reason }, context) => ({
    type: 'ProposeEvidencePreservation',
    data: { things, place, reason: await sealText(reason, context) },
  }),
});

export const preserveEvidence = defineCommand({
  name: 'preserveEvidence',
  title: { zh: '批准先行登记保存', en: 'Preserve evidence' },
  path: '/cases/:id/preservations',
  roles: BUREAU_HEAD,
  stream,
  toCommand: (_, { state }) => ({ type: 'PreserveEvidence', data: { preservationId: nextPreservationId(state) } }),
});

export const decideOnEvidence = defineCommand({
  name: 'decideOnEvidence',
  title: { zh: '处理登记保存的证据', en: 'Decide on preserved evidence' },
  path: '/cases/:id/preservation-decisions',
  roles: INSPECTORS,
  body: InspectionBodies.decideOnEvidence,
  stream,
  toCommand: async ({ preservationId, outcome, reason }, context) => ({
    type: 'DecideOnEvidence',
    data: { preservationId, outcome, reason: await sealText(reason, context) },
  }),
});

export const proposeInvestigationExtension = defineCommand({
  name: 'proposeInvestigationExtension',
  title: { zh: '提请延长调查期限', en: 'Propose to extend the investigation' },
  path: '/cases/:id/extension-proposal',
  roles: INSPECTORS,
  body: InspectionBodies.proposeInvestigationExtension,
  stream,
  toCommand: async ({ reason }, context) => ({
    type: 'ProposeInvestigationExtension',
    data: { reason: await sealText(reason, context) },
  }),
});

export const extendInvestigation = defineCommand({
  name: 'extendInvestigation',
  title: { zh: '批准延长调查期限', en: 'Extend the investigation' },
  path: '/cases/:id/extension',
  roles: BUREAU_HEAD,
  stream,
  toCommand: () => ({ type: 'ExtendInvestigation', data: {} }),
});

export const finishInvestigation = defineCommand({
  name: 'finishInvestigation',
  title: { zh: '调查终结并提请处理', en: 'Finish the investigation' },
  path: '/cases/:id/investigation-end',
  roles: INSPECTORS,
  body: InspectionBodies.finishInvestigation,
  stream,
  toCommand: async ({ facts, employerStatement, ...rest }, context) => ({
    type: 'FinishInvestigation',
    data: {
      ...rest,
      roundId: nextRoundId(context.state),
      facts: await sealText(facts, context),
      employerStatement: await sealText(employerStatement, context),
    },
  }),
});
