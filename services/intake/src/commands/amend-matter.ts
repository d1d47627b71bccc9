import { AmendMatterBody, type PersonInput } from '@one-window/contracts';
import type { Matter, MatterContent } from '@one-window/domain-intake';
import { InvariantBroken } from '@one-window/kernel';
import { checkTypedNumbers } from '../edge/check-typed-numbers';
import { claimFrom } from '../edge/claims';
import { employmentFrom, flagsFrom } from '../edge/employment';
import { sealEmployer, sealPerson, sealStory, sealWorkers, type Sealing } from '../edge/seal-people';
import { sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

export const amendMatter = defineCommand({
  name: 'amendMatter',
  title: { zh: '更正登记', en: 'Amend a matter' },
  path: '/matters/:id/amendment',
  roles: ['window-clerk'],
  body: AmendMatterBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async (body, { services: { personalData }, caseId, state }) => {
    checkTypedNumbers(body);
    if (state.stage !== 'received') throw new InvariantBroken('the guard let an amendment of an absent matter pass');
    const { matter } = state;
    const claims = body.claims?.map(({ itemId, ...claim }) => withoutUndefined({ ...claimFrom(claim), itemId }));
    const content = await contentFrom(body, matter, { personalData, caseId });
    const reason = body.reason && (await sealText(body.reason, personalData, matter.applicant.personId));
    return { type: 'AmendMatter', data: withoutUndefined({ ...content, claims, reason: reason || undefined }) };
  },
});

const contentFrom = async (
  body: AmendMatterBody,
  matter: Matter,
  sealing: Sealing,
): Promise<Partial<MatterContent>> => {
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
