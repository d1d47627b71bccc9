import { accept, reject } from '@one-window/kernel';
import type { FinishInvestigation } from '../commands/investigation-commands';
import { withPolice } from '../deciding';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { notAnOfficer } from '../four-eyes';
import { mainRound } from '../rounds';
import type { ProposedOutcome } from '../vocabulary';

/**
 * I14: the inspectors end the investigation with the case-handling form (案件处理报批表, IMPL 33). When it was sent
 * back, they propose again; the end of the investigation stays where it was (INS-03, INS-04).
 */
const finishing = during('filed')<FinishInvestigation>({
  may: (state, by) => {
    const no = notAnOfficer(state, by);
    if (no) return no;
    if (state.revoked || mainRound(state)) return { code: 'investigation/finished', article: '实施规定33条' };
    return state.steps.length === 0 ? { code: 'investigation/no-step', article: '监察条例15条' } : undefined;
  },
  decide: ({ data, by, today }, state) => {
    if (isContradictory(data.proposed)) return reject({ code: 'proposal/contradictory', article: '实施规定35条' });
    if (data.proposed.includes('police-transfer') && withPolice(state))
      return reject({ code: 'crime/with-police', article: '行政处罚法27条' });
    const finished: readonly InspectionFact[] =
      state.finishedOn === undefined
        ? [
            fact('InvestigationFinished', today, ['监察条例17条', '实施规定33条'], {
              facts: data.facts,
              employerStatement: data.employerStatement,
            }),
          ]
        : [];
    return accept<InspectionFact>(
      ...finished,
      fact('HandlingProposed', today, ['实施规定33条', ...data.articles], {
        proposedBy: by.accountId,
        roundId: data.roundId,
        proposed: data.proposed,
        articles: data.articles,
        legalReviewGrounds: data.legalReviewGrounds,
      }),
    );
  },
});
export const mayFinishInvestigation = finishing.may;
export const finishInvestigation = finishing.decide;

/** A filing is revoked or stands; a party is punished or not. */
const isContradictory = (proposed: readonly ProposedOutcome[]): boolean =>
  proposed.length === 0 ||
  (proposed.includes('filing-revocation') && proposed.length > 1) ||
  (proposed.includes('no-penalty') && proposed.includes('penalty-decision'));
