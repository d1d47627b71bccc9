import { localDate } from '@one-window/kernel';
import type { ArbitrationCommand, AwardItemData } from '../commands';
import type { ServiceMethod, ServiceProof } from '../documents/delivery';
import type { DocumentKind, DocumentRefs } from '../documents/document-kind';
import { text } from './people';

type DataOf<T extends ArbitrationCommand['type']> = Extract<ArbitrationCommand, { type: T }>['data'];

// Data of commands as the specs need them; each differs from the others in one thing only.

export const refs = (...kinds: readonly DocumentKind[]): DocumentRefs =>
  Object.fromEntries(kinds.map(kind => [kind, { documentId: `doc-${kind}`, number: `云新-${kind}〔2020〕1号` }]));

export const acceptance = (
  acceptItemIds: readonly string[] = ['c1'],
  refuseItems: DataOf<'ProposeAcceptance'>['refuseItems'] = [],
): DataOf<'ProposeAcceptance'> => ({
  conditions: {
    withinScope: true,
    clearClaimsAndFacts: true,
    directInterestAndIdentifiedRespondent: true,
    thisCommissionCompetent: true,
  },
  acceptItemIds,
  refuseItems,
  opinion: text,
});

export const accepted: DataOf<'AcceptApplication'> = {
  caseNumber: '云新劳人仲案〔2020〕1号',
  documents: refs('acceptance-notice', 'application-copy', 'refusal-notice'),
};

export const delivery = (
  partyId: string,
  on: string,
  method: ServiceMethod = 'direct',
  proof: Partial<ServiceProof> = {},
): DataOf<'ServeApplicationCopy'> => ({
  partyId,
  method,
  on: localDate(on),
  proof: { reference: '送达回证1', ...(method === 'direct' && { signedBy: 'party' as const }), ...proof },
});

export const tribunal = (
  members: readonly { readonly accountId: string; readonly name: string }[],
  recordedBy: { readonly accountId: string; readonly name: string },
): DataOf<'FormTribunal'> => ({
  members: members.map(({ accountId, name }) => ({ accountId, name })),
  presidingAccountId: members[0]?.accountId ?? '',
  recorder: { accountId: recordedBy.accountId, name: recordedBy.name },
  documents: refs('tribunal-notice'),
});

export const hearing = (
  heldOn: string,
  hearingId = 'h1',
  waivers: DataOf<'ScheduleHearing'>['waivers'] = [],
): DataOf<'ScheduleHearing'> => ({
  hearingId,
  heldOn: localDate(heldOn),
  time: '09:30',
  place: '第一仲裁庭',
  public: true,
  waivers,
  documents: { 'hearing-notice': { documentId: `doc-hearing-notice-${hearingId}`, number: '云新开〔2020〕1号' } },
});

export const opening = (
  present: readonly string[] = ['applicant', 'respondent'],
  hearingId = 'h1',
): DataOf<'OpenHearing'> => ({
  hearingId,
  attendance: ['applicant', 'respondent'].map(partyId => ({ partyId, present: present.includes(partyId) })),
  recusalAnswers: present.map(partyId => ({ partyId, answer: 'no' as const })),
});

export const awardItem = (overrides: Partial<AwardItemData> = {}): AwardItemData => ({
  itemId: 'c1',
  granted: 'full',
  grantedFen: 800_000,
  order: text,
  reason: text,
  ...overrides,
});

export const award = (
  items: readonly AwardItemData[] = [awardItem()],
  signedBy: readonly string[] = ['arb-li'],
): DataOf<'IssueAward'> => ({
  number: '云新劳人仲裁〔2020〕1号',
  finalDocument: { documentId: 'award-final' },
  nonFinalDocument: { documentId: 'award-non-final' },
  items,
  disputedFacts: text,
  signedBy,
});

export const absence = (
  partyId: string,
  outcome: DataOf<'RecordAbsence'>['outcome'],
  overrides: Partial<DataOf<'RecordAbsence'>> = {},
): DataOf<'RecordAbsence'> => ({
  hearingId: 'h1',
  partyId,
  how: 'absent',
  outcome,
  justified: false,
  documents: refs('withdrawal-decision'),
  ...overrides,
});
