import {
  DecideRecusalBody,
  OpenHearingBody,
  RecordAbsenceBody,
  ScheduleHearingBody,
  WaiveNoticePeriodBody,
} from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { AT_THE_HEARING, CLERKS, HEADS, TRIBUNAL } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const scheduleHearing = defineCommand({
  name: 'scheduleHearing',
  title: { zh: '排期', en: 'Schedule the hearing' },
  path: '/cases/:id/hearings',
  roles: TRIBUNAL,
  body: ScheduleHearingBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async (body, context) => ({
    type: 'ScheduleHearing',
    data: {
      ...body,
      heldOn: localDate(body.heldOn),
      hearingId: derivedId(context.commandId, 'hearing'),
      documents: await documentRefs(context, 'hearing-notice'),
    },
  }),
});

export const waiveNoticePeriod = defineCommand({
  name: 'waiveNoticePeriod',
  title: { zh: '登记同意缩短通知期', en: 'Record a waiver of the notice period' },
  path: '/cases/:id/notice-waivers',
  roles: [...CLERKS, 'recorder'],
  body: WaiveNoticePeriodBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'WaiveNoticePeriod', data: { ...body, waivedOn: localDate(body.waivedOn) } }),
});

export const openHearing = defineCommand({
  name: 'openHearing',
  title: { zh: '开庭', en: 'Open the hearing' },
  path: '/cases/:id/hearing-openings',
  roles: AT_THE_HEARING,
  body: OpenHearingBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'OpenHearing', data: body }),
});

export const decideRecusal = defineCommand({
  name: 'decideRecusal',
  title: { zh: '决定回避申请', en: 'Decide on the recusal' },
  path: '/cases/:id/recusal-decisions',
  roles: HEADS,
  body: DecideRecusalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ granted, reason }, context) => ({
    type: 'DecideRecusal',
    data: {
      granted,
      reason: await sealText(reason, context),
      documents: await documentRefs(context, 'recusal-decision'),
    },
  }),
});

export const recordAbsence = defineCommand({
  name: 'recordAbsence',
  title: { zh: '登记缺席', en: 'Record an absence' },
  path: '/cases/:id/absences',
  roles: TRIBUNAL,
  body: RecordAbsenceBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async (body, context) => ({
    type: 'RecordAbsence',
    data: {
      ...body,
      reason: await sealTextIfAny(body.reason, context),
      documents: await documentRefs(
        context,
        ...(body.outcome === 'deem-withdrawn' ? (['withdrawal-decision'] as const) : []),
      ),
    },
  }),
});
