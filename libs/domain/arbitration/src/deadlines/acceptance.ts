import { rule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';

/** ARB-01: decide on acceptance and tell the applicant. */
export const acceptanceDecision = rule<ArbitrationFact>({
  id: 'ARB-01',
  version: 1,
  title: { zh: '决定是否受理', en: 'Decide on acceptance' },
  article: '调解仲裁法29条；办案规则30条、31条、46条(二)、69条',
  layer: 'statute',
  trigger: { zh: '收件', en: 'receipt' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: { ApplicationReceived: fact => ({ on: fact.on }) },
  // The clock of an incomplete application starts anew when it is complete; until then there is nothing to decide on.
  restarts: { CorrectionCompleted: fact => ({ on: fact.on }) },
  suspends: { CorrectionRequested: fact => ({ on: fact.on }), AcceptanceHeld: fact => ({ on: fact.on }) },
  resumes: { PreMediationEnded: fact => ({ on: fact.on }) },
  meets: {
    ApplicationAccepted: fact => ({ on: fact.on }),
    ApplicationRefused: fact => ({ on: fact.on }),
    NoJurisdictionExplained: fact => ({ on: fact.on }),
  },
  ends: { ApplicationWithdrawn: fact => ({ on: fact.on }) },
});

/** ARB-02: the one-off correction notice. What is asked for later is asked too late. */
export const correctionNotice = rule<ArbitrationFact>({
  id: 'ARB-02',
  version: 1,
  title: { zh: '一次性告知补正', en: 'One-off correction notice' },
  article: '办案规则29条',
  layer: 'statute',
  trigger: { zh: '收件', en: 'receipt' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: { ApplicationReceived: fact => ({ on: fact.on }) },
  meets: { CorrectionRequested: fact => ({ on: fact.on }) },
  // Decided without asking for anything: there was nothing to correct.
  ends: {
    ApplicationAccepted: fact => ({ on: fact.on }),
    ApplicationRefused: fact => ({ on: fact.on }),
    NoJurisdictionExplained: fact => ({ on: fact.on }),
    ApplicationWithdrawn: fact => ({ on: fact.on }),
    AcceptanceHeld: fact => ({ on: fact.on }),
  },
});
