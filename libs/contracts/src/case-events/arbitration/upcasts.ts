/** A flag, and a reason that could be missing where it mattered and stand where it meant nothing. */
interface HearingScheduled1 {
  readonly hearingId: string;
  readonly documentId: string;
  readonly heldOn: string;
  readonly time: string;
  readonly place: string;
  readonly public: boolean;
  readonly closedReason?: string;
  readonly noticePeriodFree: boolean;
  readonly partyIds: readonly string[];
}
const hearingScheduled2 = ({ public: open, closedReason, ...rest }: HearingScheduled1) => ({
  ...rest,
  openness: open
    ? { kind: 'public' as const }
    : { kind: 'closed' as const, ...(closedReason !== undefined && { reason: closedReason }) },
});

/** From shape 1 to 2, from 2 to 3, …: a step is not touched any more once events of the next shape are stored. */
export const arbitrationUpcasts = { HearingScheduled: [hearingScheduled2] } as const;
