import { accept, reject } from '@one-window/kernel';
import type { RecordFinalOpinion, RequestRecordCorrection, SignRecord } from '../commands';
import type { ArbitrationRejection } from '../rejections';
import { presentAt } from '../state/hearing';
import type { Running } from '../state/proceeding';
import { openedHearing } from '../state/reading';
import { firstOf, guarded } from './guarded';
import { asRunning, hearingOpened, inRunning, noRecusalPending, notSuspended, sits, tribunalFormed } from './stages';

const atOpenedHearing = firstOf(inRunning, notSuspended, tribunalFormed, sits, hearingOpened);

const attendeeProblem = (
  { hearingId, partyId }: { readonly hearingId: string; readonly partyId: string },
  state: Running,
): ArbitrationRejection | undefined => {
  const hearing = openedHearing(state);
  if (hearing?.hearingId !== hearingId) return { code: 'hearing/unknown' };
  if (!hearing.partyIds.includes(partyId)) return { code: 'party/unknown', params: { partyId } };
  return presentAt(hearing).includes(partyId) ? undefined : { code: 'party/not-present', params: { partyId } };
};

const BASIS = ['办案规则42条', '调解仲裁法40条'];

export const maySignRecord = atOpenedHearing;
/** A28: signed, or the refusal is noted. */
export const signRecord = guarded(maySignRecord, asRunning, ({ data, today }: SignRecord, state) => {
  const wrong = attendeeProblem(data, state);
  if (wrong) return reject(wrong);
  const { hearingId, partyId } = data;
  if (openedHearing(state)?.signatures[partyId]) return reject({ code: 'record/already-signed', params: { partyId } });
  if (data.signed) return accept({ type: 'RecordSigned', on: today, basis: BASIS, data: { hearingId, partyId } });
  if (data.refusalNote === undefined) return reject({ code: 'record/note-missing', article: '办案规则42条' });
  return accept({
    type: 'RecordSigningRefused',
    on: today,
    basis: BASIS,
    data: { hearingId, partyId, note: data.refusalNote },
  });
});

export const mayRequestRecordCorrection = atOpenedHearing;
/** A refused request must itself be recorded (RULES 42). */
export const requestRecordCorrection = guarded(
  mayRequestRecordCorrection,
  asRunning,
  ({ data, today }: RequestRecordCorrection, state) => {
    const wrong = attendeeProblem(data, state);
    return wrong ? reject(wrong) : accept({ type: 'RecordCorrectionRequested', on: today, basis: BASIS, data });
  },
);

export const mayRecordFinalOpinion = firstOf(atOpenedHearing, noRecusalPending);
/** A29: each party present is asked for the last word (LMAA 38). */
export const recordFinalOpinion = guarded(
  mayRecordFinalOpinion,
  asRunning,
  ({ data, today }: RecordFinalOpinion, state) => {
    const wrong = attendeeProblem(data, state);
    if (wrong) return reject(wrong);
    if (openedHearing(state)?.finalOpinions.includes(data.partyId))
      return reject({ code: 'opinion/already-recorded', params: { partyId: data.partyId } });
    return accept({
      type: 'FinalOpinionRecorded',
      on: today,
      basis: ['调解仲裁法38条', '办案规则41条'],
      data,
    });
  },
);
