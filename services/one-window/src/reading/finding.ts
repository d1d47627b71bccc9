import type { Actor } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import type { TextTest } from '@one-window/read-model';
import { cleanNumber } from '@one-window/contracts';
import { unitTerm, type SearchDoc } from '../projections/search';
import { plain } from '../projections/whole-names';
import { seesAll, servedUnits } from './case-access';
import { openPerson } from './opener';

export type FoundBy = 'number' | 'person' | 'employer' | 'id-number' | 'uscc';

/** Long enough to be somebody's number; shorter digits are looked for as part of a case number only. */
const mayBeId = (text: string): boolean => /^[\dA-Z]{6,20}$/i.test(text) && /\d{4}/.test(text);

/** Cases that the actor may see: part of the question itself, so that neither a page nor a total leaks. */
export const visibleTo = (actor: Actor): readonly TextTest[] =>
  seesAll(actor) ? [] : [{ column: 'units', anyTerm: servedUnits(actor).map(unitTerm) }];

/** Number, name, employer, or a whole ID number by its fingerprint (design.md §4.9). */
export const foundByText = (personalData: PersonalData, text: string): TextTest => {
  const number = cleanNumber(text);
  return {
    anyOf: [
      { columns: ['numbers', 'people', 'employers', 'usccs'], phrase: text },
      ...(mayBeId(number)
        ? [
            { column: 'ids', anyTerm: [personalData.blindIndex('id-number', number)] },
            { columns: ['usccs'], phrase: number },
          ]
        : []),
    ],
  };
};

/** Why a case is among the hits; said beside it. */
export const reasonsFor = async (personalData: PersonalData, doc: SearchDoc, text: string): Promise<FoundBy[]> => {
  const sought = plain(text);
  const holds = (value: string | null): boolean => value !== null && plain(value).includes(sought);
  const namesOf = (people: SearchDoc['people']): Promise<(string | null)[]> =>
    Promise.all(people.slice(0, 50).map(async person => (await openPerson(personalData, person.sealed)).name));
  const number = cleanNumber(text);
  const index = mayBeId(number) ? personalData.blindIndex('id-number', number) : undefined;
  const reasons: FoundBy[] = [];
  if (doc.numbers.some(holds)) reasons.push('number');
  if ((await namesOf(doc.people)).some(holds)) reasons.push('person');
  if ([...doc.employerNames, ...(await namesOf(doc.employerPeople))].some(holds)) reasons.push('employer');
  if (index !== undefined && [...doc.people, ...doc.employerPeople].some(person => person.idIndex === index)) {
    reasons.push('id-number');
  }
  if (doc.usccs.some(holds)) reasons.push('uscc');
  return reasons;
};
