import { rule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';
import { proceedingOver } from './over';

/**
 * ARB-10: forty-five natural days, and up to fifteen more (ARB-10e) added to the unrolled day. Suspension and public
 * notice do not run. The restarts of RULES 46 (party joined, claims changed, counter-application, transfer) come with
 * their facts.
 */
export const decideTheCase = rule<ArbitrationFact>({
  id: 'ARB-10',
  version: 1,
  title: { zh: '审结案件', en: 'Decide the case' },
  article: '调解仲裁法43条；办案规则45条、46条',
  layer: 'statute',
  trigger: { zh: '受理', en: 'acceptance' },
  inForceFrom: '2017-07-01',
  term: { kind: 'calendar', days: 45 },
  starts: { ApplicationAccepted: fact => ({ on: fact.on }) },
  extends: { TimeLimitExtended: fact => ({ days: fact.data.days }) },
  suspends: { CaseSuspended: fact => ({ on: fact.on }) },
  resumes: { CaseResumed: fact => ({ on: fact.on }) },
  excludes: {
    DocumentServed: ({ data }) =>
      data.method === 'public-notice' ? { from: data.actedOn, to: data.effectiveOn } : undefined,
    HearingNoticeServed: ({ data }) =>
      data.method === 'public-notice' ? { from: data.actedOn, to: data.effectiveOn } : undefined,
  },
  meets: {
    AwardIssued: fact => (fact.data.decidesAll ? { on: fact.on } : undefined),
    ConciliationEffective: fact => (fact.data.decidesAll ? { on: fact.on } : undefined),
  },
  ends: proceedingOver,
});
