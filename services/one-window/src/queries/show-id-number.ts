import { ShowIdNumberAnswer } from '@one-window/contracts';
import { sealed } from '@one-window/kernel';
import { defineQuery, notFound } from '@one-window/platform';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { idNumberIn, isReporter } from '../reading/opener';
import { readableCase } from '../reading/readable-case';
import { recordRead } from '../reads/record-read';

/** Those who check papers against people. Heads, reviewers and the commission decide without the number. */
const READERS = [
  'window-clerk',
  'filing-officer',
  'arbitrator',
  'recorder',
  'inspector',
  'institute-head',
  'inspection-head',
  'supervisor',
] as const;

/** 【显示】: asks no reason, and is recorded before it answers. POST, because it leaves a record. */
export const showIdNumber = defineQuery({
  name: 'showIdNumber',
  title: { zh: '显示证件号码', en: 'Show an ID number' },
  path: '/cases/:caseId/people/:personId/id-number',
  method: 'POST',
  roles: READERS,
  answer: ShowIdNumberAnswer,
  run: async ({ services, actor, params: { caseId, personId }, at }) => {
    const doc = await readableCase(services, actor, caseId);
    const token = sealedOf(doc, personId);
    if (token === undefined || isReporter(token)) throw notFound();
    await recordRead(services, { caseId, personId, what: 'id-number', actor, at });
    const idNumber = idNumberIn(await services.personalData.unseal(sealed(token)));
    if (idNumber === undefined) throw notFound();
    return { personId, idNumber };
  },
});

const sealedOf = ({ parties, employer }: CaseDoc, personId: string): string | undefined =>
  employer?.kind === 'person' && employer.personId === personId
    ? employer.sealed
    : parties.find(party => party.personId === personId)?.sealed;
