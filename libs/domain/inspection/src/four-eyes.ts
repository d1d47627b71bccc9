import type { Actor } from '@one-window/kernel';
import type { InspectionRejection } from './rejections';
import type { AnyCaseFile } from './state';

/** Whoever proposed may not approve (domain.md §8). */
export const ownProposal = (proposal: { readonly proposedBy: string }, by: Actor): InspectionRejection | undefined =>
  proposal.proposedBy === by.accountId ? { code: 'approval/own-proposal' } : undefined;

/** Whoever investigated may not decide the case (APL 57). */
export const ownInvestigation = (file: AnyCaseFile, by: Actor): InspectionRejection | undefined =>
  file.officers.some(officer => officer.accountId === by.accountId)
    ? { code: 'approval/own-investigation', article: '行政处罚法57条' }
    : undefined;

/** Only the inspectors of this case act in its investigation (INSP 16). */
export const notAnOfficer = (file: AnyCaseFile, by: Actor): InspectionRejection | undefined => {
  if (file.officers.length === 0) return { code: 'officers/not-assigned', article: '监察条例16条' };
  return file.officers.some(officer => officer.accountId === by.accountId)
    ? undefined
    : { code: 'officer/not-assigned', article: '监察条例16条' };
};
