import { rule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';
import { everythingDecided, proceedingOver } from './over';

/** ARB-04: the copy of the application, to each respondent. */
export const serveCopy = rule<ArbitrationFact>({
  id: 'ARB-04',
  version: 1,
  title: { zh: '向被申请人送达申请书副本', en: 'Serve the copy on the respondent' },
  article: '调解仲裁法30条；办案规则33条',
  layer: 'statute',
  trigger: { zh: '受理', en: 'acceptance' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: { ApplicationAccepted: fact => fact.data.respondents.map(key => ({ on: fact.on, key })) },
  // The act is the duty; when it takes effect decides only when the defence period begins.
  meets: {
    DocumentServed: ({ data }) =>
      data.kind === 'application-copy' ? { on: data.actedOn, key: data.partyId } : undefined,
  },
  ends: proceedingOver,
});

/** ARB-05: tribunal formed and told to the parties in writing. The notice is issued in the same act. */
export const formTribunal = rule<ArbitrationFact>({
  id: 'ARB-05',
  version: 1,
  title: { zh: '组成仲裁庭并书面通知', en: 'Form the tribunal and give written notice' },
  article: '调解仲裁法32条；办案规则37条',
  layer: 'statute',
  trigger: { zh: '受理', en: 'acceptance' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: { ApplicationAccepted: fact => ({ on: fact.on }) },
  meets: { TribunalFormed: fact => ({ on: fact.on }) },
  ends: proceedingOver,
});

/** ARB-07: the respondent's period; it may be shortened only in simplified handling, with consent (RULES 58). */
export const defence = rule<ArbitrationFact>({
  id: 'ARB-07',
  version: 1,
  title: { zh: '提交答辩书', en: 'File the defence' },
  article: '调解仲裁法30条；办案规则33条、58条',
  layer: 'statute',
  binds: 'party',
  trigger: { zh: '收到副本', en: 'service of the copy' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 10 },
  starts: {
    DocumentServed: ({ data }) =>
      data.kind === 'application-copy' && data.defenceDays !== 0
        ? {
            on: data.effectiveOn,
            key: data.partyId,
            ...(data.defenceDays !== undefined && { term: { kind: 'working', days: data.defenceDays } }),
          }
        : undefined,
  },
  restarts: {
    SimplifiedProcedureChosen: ({ data }) => {
      const { defenceDays } = data;
      return defenceDays === undefined || defenceDays === 0
        ? undefined
        : data.shortens.map(({ partyId, servedOn }) => ({
            on: servedOn,
            key: partyId,
            term: { kind: 'working', days: defenceDays },
          }));
    },
  },
  meets: { DefenceFiled: fact => ({ on: fact.on, key: fact.data.partyId }) },
  ends: {
    ...proceedingOver,
    ...everythingDecided,
    SimplifiedProcedureChosen: fact =>
      fact.data.defenceDays === 0
        ? fact.data.shortens.map(({ partyId }) => ({ on: fact.on, key: partyId }))
        : undefined,
  },
});

/** ARB-08: a defence goes on to the applicant. */
export const serveDefence = rule<ArbitrationFact>({
  id: 'ARB-08',
  version: 1,
  title: { zh: '向申请人送达答辩书副本', en: 'Serve the defence on the applicant' },
  article: '办案规则33条',
  layer: 'statute',
  trigger: { zh: '收到答辩书', en: 'receipt of the defence' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: { DefenceFiled: fact => ({ on: fact.on, key: fact.data.documentId }) },
  meets: {
    DocumentServed: ({ data }) =>
      data.kind === 'defence-copy' ? { on: data.actedOn, key: data.documentId } : undefined,
  },
  ends: proceedingOver,
});
