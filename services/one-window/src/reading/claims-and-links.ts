import type { CaseClaim, CaseLink } from '@one-window/contracts';
import type { PersonalData } from '@one-window/privacy';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { openText } from './opener';

/** Claims as pages show them: the reason of an override may name people, and is opened only here. */
export const openClaims = (personalData: PersonalData, { claims }: CaseDoc): Promise<CaseClaim[]> =>
  Promise.all(
    claims.map(async ({ overrideReason, ...claim }) => ({
      ...claim,
      bodies: [...claim.bodies],
      outcomes: [...claim.outcomes],
      ...(overrideReason !== undefined && { overrideReason: await openText(personalData, overrideReason) }),
    })),
  );

export const openLinks = (personalData: PersonalData, { links }: CaseDoc): Promise<CaseLink[]> =>
  Promise.all(
    links.map(async ({ reason, ...link }) => ({
      ...link,
      ...(reason !== undefined && { reason: await openText(personalData, reason) }),
    })),
  );
