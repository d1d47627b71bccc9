import { cleanNumber, FindDuplicatesAnswer, FindDuplicatesBody } from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';
import type { TextTest } from '@one-window/read-model';
import type { SearchDoc } from '../projections/search';
import { CASE_READERS, mayRead } from '../reading/case-access';
import { caseHit, foreignHit } from '../reading/case-hits';
import { reasonsFor } from '../reading/finding';
import { freshnessOf } from '../reading/freshness';
import { VIEWS_RESOURCE } from '../reading/views';

type Same = FindDuplicatesAnswer['candidates'][number]['same'][number];

const MOST = 10;
/** A name of one character, or half an employer, is no hint. */
const SHORTEST = { personName: 2, employerName: 3 };

const letters = (text: string | undefined): string => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Is this matter here already? Asked over all units, because the other case may lie anywhere; of one that is not the
 * asker's no more is said than where it is and how far.
 */
export const findDuplicates = defineQuery({
  name: 'findDuplicates',
  title: { zh: '可能重复的案件', en: 'Possible duplicates' },
  path: '/duplicates',
  method: 'POST',
  roles: CASE_READERS,
  query: FindDuplicatesBody,
  answer: FindDuplicatesAnswer,
  run: async context => {
    const { services, actor, query } = context;
    const { search, cases } = services.get(VIEWS_RESOURCE);
    const { personalData } = services;
    const number = cleanNumber(query.idNumber ?? '');
    const index = number.length >= 6 ? personalData.blindIndex('id-number', number) : undefined;
    const uscc = cleanNumber(query.uscc ?? '');
    const names = letters(query.personName).length >= SHORTEST.personName ? query.personName : undefined;
    const employer = letters(query.employerName).length >= SHORTEST.employerName ? query.employerName : undefined;
    const anyOf: TextTest[] = [];
    if (index !== undefined) anyOf.push({ column: 'ids', anyTerm: [index] });
    if (uscc.length === 18) anyOf.push({ column: 'usccs', anyTerm: [uscc] });
    if (names !== undefined) anyOf.push({ columns: ['people'], phrase: names });
    if (employer !== undefined) anyOf.push({ columns: ['employers'], phrase: employer });

    const sameness = async (doc: SearchDoc): Promise<Same[]> => {
      const same: Same[] = [];
      if (index !== undefined && doc.people.some(person => person.idIndex === index)) same.push('id-number');
      if (names !== undefined && (await reasonsFor(personalData, doc, names)).includes('person'))
        same.push('person-name');
      if (employer !== undefined && (await reasonsFor(personalData, doc, employer)).includes('employer'))
        same.push('employer');
      if (doc.usccs.includes(uscc)) same.push('uscc');
      return same;
    };

    const found = anyOf.length === 0 ? [] : await search.search({ all: [{ anyOf }], limit: MOST * 5 });
    const candidates = await Promise.all(
      found.map(async sought => {
        const doc = await cases.get(sought.caseId);
        if (!doc) return [];
        const visible = mayRead(actor, doc.units);
        const hit = visible ? await caseHit(personalData, doc) : foreignHit(doc);
        const claims = visible ? doc.claims : [];
        return [
          {
            ...hit,
            same: await sameness(sought),
            visible,
            claims: claims.map(({ cause, matter, amountFen }) => ({
              ...(cause !== undefined && { cause }),
              ...(matter !== undefined && { matter }),
              ...(amountFen !== undefined && { amountFen }),
            })),
          },
        ];
      }),
    );
    // The same person first, then person and employer alike; an employer alone has many cases.
    const weighed = candidates.flat().filter(({ same }) => same.length > 0 && isHint(same));
    return {
      candidates: weighed.sort((a, b) => weight(b.same) - weight(a.same)).slice(0, MOST),
      freshness: await freshnessOf(context),
    };
  },
});

const WEIGHTS: Readonly<Record<Same, number>> = { 'id-number': 8, 'person-name': 3, uscc: 2, employer: 1 };
const weight = (same: readonly Same[]): number => same.reduce((sum, one) => sum + WEIGHTS[one], 0);
const isHint = (same: readonly Same[]): boolean => weight(same) > 0;
