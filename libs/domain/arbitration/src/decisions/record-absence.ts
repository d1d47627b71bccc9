import { accept, reject, type LocalDate } from '@one-window/kernel';
import type { RecordAbsence } from '../commands';
import type { ArbitrationDomainFact } from '../events/fact';
import { allOf } from '../parties';
import type { ArbitrationRejection } from '../rejections';
import { isOpened, type Hearing } from '../state/hearing';
import type { Running } from '../state/proceeding';
import { currentHearing } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const somethingToMiss: Guard = state => {
  const hearing = state.phase === 'running' ? currentHearing(state) : undefined;
  return state.phase === 'running' && hearing?.status !== 'scheduled' && hearing?.status !== 'open'
    ? { code: 'hearing/not-scheduled', article: '办案规则38条' }
    : undefined;
};

export const mayRecordAbsence = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  somethingToMiss,
);

/** A27: absent without good reason after a proved notice, or left without leave. What follows is a `may`. */
export const recordAbsence = guarded(mayRecordAbsence, asRunning, ({ data, today }: RecordAbsence, state) => {
  const hearing = currentHearing(state);
  if (!hearing || hearing.hearingId !== data.hearingId) return reject({ code: 'hearing/unknown' });
  const wrong = absenceProblem(data, hearing, today) ?? outcomeProblem(data, hearing, state);
  if (wrong) return reject(wrong);
  const { hearingId, partyId } = data;
  const recorded = absenceRecorded(data, hearing);
  if (data.outcome === 'record-only') return accept(recorded);
  if (data.outcome === 'default-hearing')
    return accept(recorded, {
      type: 'DefaultHearingOrdered',
      on: hearing.heldOn,
      basis: BASIS,
      data: { hearingId, partyId },
    });
  return accept(
    recorded,
    documentIssued(data.documents, 'withdrawal-decision', today, allOf(state.application.parties), BASIS),
    {
      type: 'WithdrawalDeemed',
      on: today,
      basis: BASIS,
      data: { hearingId, partyId, documentId: refOf(data.documents, 'withdrawal-decision').documentId },
    },
  );
});

const BASIS = ['办案规则39条', '调解仲裁法36条'];

const absenceRecorded = (
  { hearingId, partyId, how, justified, reason }: RecordAbsence['data'],
  { heldOn }: Hearing,
): ArbitrationDomainFact => ({
  type: 'AbsenceRecorded',
  on: heldOn,
  basis: BASIS,
  data: { hearingId, partyId, how, justified, ...(reason !== undefined && { reason }) },
});

const absenceProblem = (
  { partyId, how }: RecordAbsence['data'],
  hearing: Hearing,
  today: LocalDate,
): ArbitrationRejection | undefined => {
  if (!hearing.partyIds.includes(partyId)) return { code: 'party/unknown', params: { partyId } };
  if (today < hearing.heldOn) return { code: 'hearing/not-yet', params: { heldOn: hearing.heldOn, today } };
  const cameAtAll = isOpened(hearing) && hearing.attendance.some(entry => entry.partyId === partyId && entry.present);
  if (how === 'absent' && cameAtAll) return { code: 'absence/present', params: { partyId } };
  if (how === 'left-without-permission' && !cameAtAll) return { code: 'party/not-present', params: { partyId } };
  return undefined;
};

const outcomeProblem = (
  { partyId, outcome, justified }: RecordAbsence['data'],
  hearing: Hearing,
  state: Running,
): ArbitrationRejection | undefined => {
  const repeated = partyId in hearing.absences;
  if (outcome === 'record-only') return repeated ? { code: 'absence/already-recorded' } : undefined;
  const side = state.application.parties.find(party => party.partyId === partyId)?.side;
  if ((outcome === 'deem-withdrawn') !== (side === 'applicant'))
    return { code: 'absence/outcome-not-for-side', article: '办案规则39条', params: { outcome } };
  if (outcome === 'default-hearing' && !isOpened(hearing))
    return { code: 'absence/not-default-yet', article: '办案规则39条' };
  if (isOpened(hearing) && hearing.defaultAgainst.includes(partyId)) return { code: 'absence/already-recorded' };
  if (justified) return { code: 'absence/justified', article: '办案规则39条' };
  // ARB-INV-4: no sanction without a proved, timely notice. Simplified handling shortens, it does not excuse proof.
  const notice = hearing.notices[partyId];
  const timely = notice?.inTime === true || hearing.waivers.includes(partyId) || state.procedure.kind === 'simplified';
  return notice?.proved && timely
    ? undefined
    : { code: 'absence/service-unproved', article: '办案规则39条、59条；调解仲裁法36条', params: { partyId } };
};
