import type { PersonId } from '@one-window/kernel';
import { search } from '../projections/search';
import { personTerm } from '../projections/whole-names';
import type { Views } from './views';

/** Cases of one person that are looked at together. */
const BATCH = 200;

/**
 * The names in the index of texts are plain: when a person's key is destroyed, they are written anew without the name,
 * before the erasure is done (design §4.9). Documents are left as they are: what is sealed in them opens no more.
 */
export const forgetPerson = async (
  { projector, search: index }: Pick<Views, 'projector' | 'search'>,
  person: PersonId,
): Promise<void> => {
  const all = [{ column: 'persons', anyTerm: [personTerm(person)] }];
  for (let offset = 0; ; offset += BATCH) {
    const found = await index.search({ all, limit: BATCH, offset });
    await projector.writeTextsAnew(
      search,
      found.map(({ caseId }) => caseId),
    );
    if (found.length < BATCH) return;
  }
};
