import type { LocalDate } from '@one-window/kernel';
import type { Attendance, Openness } from '../events/hearing';

/** The notice of one sitting in the hands of one party. */
export interface NoticeServed {
  readonly effectiveOn: LocalDate;
  readonly clearWorkingDays: number;
  readonly inTime: boolean;
  readonly proved: boolean;
}

interface HearingPlan {
  readonly hearingId: string;
  readonly documentId: string;
  readonly heldOn: LocalDate;
  readonly time: string;
  readonly place: string;
  readonly openness: Openness;
  readonly partyIds: readonly string[];
  readonly notices: Readonly<Record<string, NoticeServed>>;
  readonly waivers: readonly string[];
  /** Recorded absences, by party. */
  readonly absences: Readonly<Record<string, 'absent' | 'left-without-permission'>>;
}

export interface OpenedHearing extends HearingPlan {
  readonly status: 'open' | 'debate-closed';
  readonly openedOn: LocalDate;
  readonly attendance: readonly Attendance[];
  /** Against whom a recusal was asked and is not decided yet. */
  readonly recusalPending: readonly string[];
  readonly signatures: Readonly<Record<string, 'signed' | 'refused'>>;
  readonly finalOpinions: readonly string[];
  readonly defaultAgainst: readonly string[];
}

/** One sitting: planned, or opened. `lapsed`: not held on its day, or its tribunal was revoked. */
export type Hearing = (HearingPlan & { readonly status: 'scheduled' | 'lapsed' }) | OpenedHearing;

export const isOpened = (hearing: Hearing | undefined): hearing is OpenedHearing =>
  hearing?.status === 'open' || hearing?.status === 'debate-closed';

/** Parties in the room: the last opening's attendance without those who left. */
export const presentAt = (hearing: OpenedHearing): readonly string[] =>
  hearing.attendance.filter(entry => entry.present && !(entry.partyId in hearing.absences)).map(entry => entry.partyId);
