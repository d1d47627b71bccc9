import type { Mark } from '@one-window/contracts';

const DECISIONS =
  /^(Application(Accepted|Refused)|ClaimItemsRefused|NoJurisdictionExplained|CaseRevoked|CaseFiled|ComplaintRefused|LeadDeclined|Award(Issued)|ConciliationIssued|ConciliationEffective|TimeLimitExtended|InvestigationExtended|CaseSuspended|CaseResumed|CaseClosed|RecusalDecided|DefaultHearingOrdered|WithdrawalDeemed|Route(Confirmed|Overridden)|UnitDesignated|OrderToCorrectIssued|.*Decision(Issued)|NoPenaltyDecided|FilingRevoked|LegalReviewed|EvidenceDecided|CriminalTransfer(Approved|Refused)|DisputeProcedureAdvised|AdvisedElsewhere|ProposalReturned)$/;
const SERVICES = /(Served|Signed|ResultTold)$/;
const HEARINGS =
  /^(Hearing|Debate|RecusalAsked|AbsenceRecorded|FinalOpinion|RecordSign|RecordCorrection|TribunalFormed)/;
const HAND_OVERS =
  /^(CaseDispatched|Package|Handover|Lead(Sent|Received|Answer|Outcome)|FeedbackRecorded|ItemsReturned|SentToPolice|LimitationInterrupted)/;

/** The picture's sign for an event: ● act ◆ decision ▲ service ■ hearing, and what is not an act of the case. */
export const markOf = (type: string): Mark => {
  if (type === 'CommandRefused') return 'refused';
  if (type === 'PersonalDataRead') return 'read';
  if (type.startsWith('Deadline')) return 'deadline';
  if (DECISIONS.test(type)) return 'decision';
  if (/^Hearing(NoticeServed)$/.test(type) || (SERVICES.test(type) && !type.startsWith('Record'))) return 'service';
  if (HEARINGS.test(type)) return 'hearing';
  return HAND_OVERS.test(type) ? 'hand-over' : 'act';
};

/** What only supervisors see: who tried what was not allowed, and who looked at what. */
export const isTrace = (type: string): boolean => ['refused', 'read'].includes(markOf(type));
