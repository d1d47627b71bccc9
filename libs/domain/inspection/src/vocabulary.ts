/** Words of labor security inspection. The contract of the facts spells the same ones; a type test compares them. */
export type LeadKind = 'complaint' | 'report' | 'routine' | 'transfer';

export type LeadChannel =
  | 'counter'
  | 'online'
  | 'mail'
  | 'hotline'
  | 'petition'
  | 'lead-platform'
  | 'transferred'
  | 'union'
  | 'other-agency'
  | 'arbitration'
  | 'routine-check'
  | 'special-check'
  | 'document-review'
  | 'mass-incident';

/** Inspection matters (监察事项, INSP 11). */
export type MatterCode =
  'I01' | 'I02' | 'I03' | 'I04' | 'I05' | 'I06' | 'I07' | 'I08' | 'I09' | 'I10' | 'I11' | 'I12' | 'I13' | 'I99';

export type LeadFlag = 'collective' | 'migrant-wage' | 'minor' | 'pregnant' | 'threat' | 'media-risk' | 'mass-incident';

/** What was done before about a claim (INSP 21; L1). */
export type ProcedureUsed =
  'mediation' | 'mediation-failed' | 'arbitration' | 'arbitration-refused' | 'withdrawn' | 'deemed-withdrawn' | 'court';

export type DisputeGround =
  'dispute-matter' | 'damages-dispute' | 'mediation-applied' | 'arbitration-applied' | 'suit-filed';

export type RefusalReason =
  | 'out-of-time'
  | 'not-inspection-matter'
  | 'not-competent'
  | 'already-under-investigation'
  | 'not-supplemented'
  | 'no-violation-apparent';

export type Remedy = 'reconsideration-first' | 'reconsideration-or-suit';

export type StepKind =
  'premises-entry' | 'questioning' | 'document-demand' | 'copying' | 'audio-video-record' | 'entrusted-audit';

export type ProposedOutcome =
  | 'order-to-correct'
  | 'handling-decision'
  | 'penalty-decision'
  | 'no-penalty'
  | 'filing-revocation'
  | 'police-transfer';

export type LegalReviewGround = 'public-interest' | 'hearing' | 'complex' | 'other-by-law';

export type NoPenaltyGround =
  | 'minor-corrected-no-harm'
  | 'first-slight-corrected'
  | 'no-subjective-fault'
  | 'facts-not-established'
  | 'out-of-time';

export type RevocationGround = 'minor-corrected' | 'facts-not-established';
export type PenaltyParty = 'employer' | 'responsible-person';

export type ServiceMethod =
  'direct' | 'left-with-witness' | 'mail' | 'electronic' | 'entrusted' | 'posted-with-record' | 'public-notice';

export type PoliceFeedback = 'detention' | 'arrest' | 'prosecution' | 'judgment' | 'case-withdrawn' | 'other';

export type ClosingOutcome =
  'performed' | 'police-case' | 'no-penalty' | 'filing-revoked' | 'penalty-without-obligation';

export type ProposalKind = 'filing' | 'refusal' | 'evidence' | 'extension' | 'handling' | 'closing';

export type InspectionStage =
  | 'lead-registered'
  | 'screening'
  | 'supplement-requested'
  | 'not-accepted'
  | 'told-dispute-procedure'
  | 'filed'
  | 'investigating'
  | 'investigation-done'
  | 'prior-notice'
  | 'legal-review'
  | 'decided'
  | 'served'
  | 'performed'
  | 'transferred-police'
  | 'filing-revoked'
  | 'closed'
  | 'archived';
