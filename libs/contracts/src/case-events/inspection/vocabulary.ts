/** Words of labor security inspection that facts, bodies and pages share. Codes of matters: INSP 11. */
export const LEAD_KINDS = ['complaint', 'report', 'routine', 'transfer'] as const;

/** The channels of the window, then those that reach inspection directly (domain.md §2.1). */
export const LEAD_CHANNELS = [
  'counter',
  'online',
  'mail',
  'hotline',
  'petition',
  'lead-platform',
  'transferred',
  'union',
  'other-agency',
  'arbitration',
  'routine-check',
  'special-check',
  'document-review',
  'mass-incident',
] as const;

export const LEAD_FLAGS = [
  'collective',
  'migrant-wage',
  'minor',
  'pregnant',
  'threat',
  'media-risk',
  'mass-incident',
] as const;

/** What was done before about a claim (INSP 21; L1). */
export const PROCEDURES_USED = [
  'mediation',
  'mediation-failed',
  'arbitration',
  'arbitration-refused',
  'withdrawn',
  'deemed-withdrawn',
  'court',
] as const;

export const MATTER_CODES = [
  'I01',
  'I02',
  'I03',
  'I04',
  'I05',
  'I06',
  'I07',
  'I08',
  'I09',
  'I10',
  'I11',
  'I12',
  'I13',
  'I99',
] as const;

/** Why a claim belongs to dispute procedure (INSP 21; IMPL 15–16). */
export const DISPUTE_GROUNDS = [
  'dispute-matter',
  'damages-dispute',
  'mediation-applied',
  'arbitration-applied',
  'suit-filed',
] as const;

export const REFUSAL_REASONS = [
  'out-of-time',
  'not-inspection-matter',
  'not-competent',
  'already-under-investigation',
  'not-supplemented',
  'no-violation-apparent',
] as const;

/** What a complainant may do against I3, I4 (INS-24b): from 2024-01-01 reconsideration comes first. */
export const REMEDIES = ['reconsideration-first', 'reconsideration-or-suit'] as const;

export const STEP_KINDS = [
  'premises-entry',
  'questioning',
  'document-demand',
  'copying',
  'audio-video-record',
  'entrusted-audit',
] as const;

export const PROPOSED_OUTCOMES = [
  'order-to-correct',
  'handling-decision',
  'penalty-decision',
  'no-penalty',
  'filing-revocation',
  'police-transfer',
] as const;

export const LEGAL_REVIEW_GROUNDS = ['public-interest', 'hearing', 'complex', 'other-by-law'] as const;

export const NO_PENALTY_GROUNDS = [
  'minor-corrected-no-harm',
  'first-slight-corrected',
  'no-subjective-fault',
  'facts-not-established',
  'out-of-time',
] as const;

export const REVOCATION_GROUNDS = ['minor-corrected', 'facts-not-established'] as const;

export const PENALTY_PARTIES = ['employer', 'responsible-person'] as const;

export const SERVICE_METHODS = [
  'direct',
  'left-with-witness',
  'mail',
  'electronic',
  'entrusted',
  'posted-with-record',
  'public-notice',
] as const;

export const POLICE_FEEDBACK = ['detention', 'arrest', 'prosecution', 'judgment', 'case-withdrawn', 'other'] as const;

export const CLOSING_OUTCOMES = [
  'performed',
  'police-case',
  'no-penalty',
  'filing-revoked',
  'penalty-without-obligation',
] as const;

export const INSPECTION_PROPOSALS = ['filing', 'refusal', 'evidence', 'extension', 'handling', 'closing'] as const;

/** Stages of domain.md §2.3 with the words of the pages. */
export const INSPECTION_STAGES = {
  'lead-registered': { zh: '线索', en: 'Lead' },
  screening: { zh: '审查中', en: 'Screening' },
  'supplement-requested': { zh: '待补充', en: 'Supplement requested' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  'told-dispute-procedure': { zh: '已告知走争议程序', en: 'Told dispute procedure' },
  filed: { zh: '已立案', en: 'Filed' },
  investigating: { zh: '调查中', en: 'Investigating' },
  'investigation-done': { zh: '调查终结', en: 'Investigation done' },
  'prior-notice': { zh: '已事先告知', en: 'Prior notice' },
  'legal-review': { zh: '法制审核', en: 'Legal review' },
  decided: { zh: '已决定', en: 'Decided' },
  served: { zh: '已送达', en: 'Served' },
  performed: { zh: '已履行', en: 'Performed' },
  'transferred-police': { zh: '已移送公安', en: 'With the police' },
  'filing-revoked': { zh: '撤销立案', en: 'Filing revoked' },
  closed: { zh: '已结案', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
} as const;
export type InspectionStage = keyof typeof INSPECTION_STAGES;
