import { AmendMatterBody, type PersonInput } from '@one-window/contracts';
import type { Matter, MatterContent } from '@one-window/domain-intake';
import { InvariantBroken } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { checkTypedNumbers } from '../edge/check-typed-numbers';
import { claimFrom } from '../edge/claims';
import { employmentFrom, flagsFrom } from '../edge/employment';
import { sealEmployer, sealPerson, sealStory, sealWorkers, type Sealing } from '../edge/seal-people';
import { sealText } from '../edge/seal-text';
import { withoutUndefined, type WithoutUndefined } from '../edge/without-undefined';
import { wholePerson } from '../queries/unsealed';
import { defineCommand, matterStream } from '../matter-aggregate';

export const amendMatter = defineCommand({
  name: 'amendMatter',
  title: { zh: '更正登记', en: 'Amend a matter' },
  path: '/matters/:id/amendment',
  roles: ['window-clerk'],
  body: AmendMatterBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async (body, { services: { personalData }, caseId, state }) => {
    if (state.stage !== 'received') throw new InvariantBroken('the guard let an amendment of an absent matter pass');
    const { matter } = state;
    const applicant = body.applicant && (await withKnownNumber(body.applicant, matter.applicant, personalData));
    const corrected = withoutUndefined({ ...body, applicant });
    checkTypedNumbers(corrected);
    const claims = body.claims?.map(({ itemId, ...claim }) => withoutUndefined({ ...claimFrom(claim), itemId }));
    const content = await contentFrom(corrected, matter, { personalData, caseId });
    const reason = body.reason && (await sealText(body.reason, personalData, matter.applicant.personId));
    return { type: 'AmendMatter', data: withoutUndefined({ ...content, claims, reason: reason || undefined }) };
  },
});

/** Pages do not show the number, so who corrects a name or a telephone leaves it out: the one on record stays. */
const withKnownNumber = async (input: PersonInput, { sealed }: Matter['applicant'], personalData: PersonalData) => {
  const known = input.idNumber ? undefined : await wholePerson(sealed, personalData);
  return known?.idNumber && known.idKind === input.idKind ? { ...input, idNumber: known.idNumber } : input;
};

/** As the body, without `undefined`. */
type Corrected = WithoutUndefined<AmendMatterBody>;

const contentFrom = async (body: Corrected, matter: Matter, sealing: Sealing): Promise<Partial<MatterContent>> => {
  const applicant =
    body.applicant && (await sealPerson(body.applicant, 'applicant', sealing, matter.applicant.personId));
  const group = body.workers && (await groupFrom(body.workers, body.applicant, applicant ?? matter.applicant, sealing));
  const workersCount = body.workersCount ?? group?.workers.length;
  return withoutUndefined({
    area: body.area,
    employerArea: body.employerArea,
    applicant,
    workers: group?.workers,
    representatives: group?.representatives,
    workersCount,
    employer: body.employer && (await sealEmployer(body.employer, sealing)),
    employment: body.employment && employmentFrom({ ...matter.employment, ...withoutUndefined(body.employment) }),
    story: body.story === undefined ? undefined : await sealStory(body.story, applicant ?? matter.applicant, sealing),
    flags:
      body.flags &&
      flagsFrom({ ...matter.flags, ...withoutUndefined(body.flags) }, workersCount ?? matter.workersCount),
  });
};

const groupFrom = (
  workers: NonNullable<AmendMatterBody['workers']>,
  input: PersonInput | undefined,
  party: Matter['applicant'],
  sealing: Sealing,
) => sealWorkers(workers, withoutUndefined({ input, party }), sealing);
