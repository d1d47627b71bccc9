import { RegisterMatterBody } from '@one-window/contracts';
import type { RouteChoice } from '@one-window/domain-intake';
import { derivedId } from '@one-window/event-store';
import { caseId, localDate, type PersonId } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { checkTypedNumbers } from '../edge/check-typed-numbers';
import { claimFrom } from '../edge/claims';
import { employmentFrom, flagsFrom } from '../edge/employment';
import { materialsFrom } from '../edge/materials';
import { queryNumber, receiptNumber, receiptSeries } from '../edge/receipt-numbers';
import { sealEmployer, sealPerson, sealStory, sealWorkers } from '../edge/seal-people';
import { sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

export const registerMatter = defineCommand({
  name: 'registerMatter',
  title: { zh: '登记事项', en: 'Register a matter' },
  path: '/matters',
  roles: ['window-clerk'],
  body: RegisterMatterBody,
  creates: ({ commandId }) => {
    const id = caseId(derivedId('matter', commandId));
    return { caseId: id, stream: matterStream(id) };
  },
  toCommand: async (body, context) => {
    checkTypedNumbers(body);
    const { personalData } = context.services;
    const sealing = { personalData, caseId: context.caseId };
    const receivedOn = body.receivedOn === undefined ? context.today : localDate(body.receivedOn);
    const applicant = await sealPerson(body.applicant, 'applicant', sealing);
    const group =
      body.workers && (await sealWorkers(body.workers, { input: body.applicant, party: applicant }, sealing));
    const workersCount = body.workersCount ?? body.workers?.length ?? 1;
    const claims = [];
    for (const { route, ...claim } of body.claims) {
      const chosen = route && (await choiceFrom(route, personalData, applicant.personId));
      claims.push(withoutUndefined({ claim: claimFrom(claim), route: chosen }));
    }
    const { unit } = context.actor;
    const year = receivedOn.slice(0, 4);
    return {
      type: 'RegisterMatter',
      data: withoutUndefined({
        receiptNo: receiptNumber(unit, year, await context.allotNumber(receiptSeries(unit, year))),
        queryNo: queryNumber(context.commandId, personalData),
        channel: body.channel,
        receivedOn,
        area: body.area,
        employerArea: body.employerArea,
        applicant,
        workers: group?.workers,
        representatives: group && group.representatives.length > 0 ? group.representatives : undefined,
        workersCount,
        employer: await sealEmployer(body.employer, sealing),
        employment: employmentFrom(body.employment),
        story: await sealStory(body.story, applicant, sealing),
        flags: flagsFrom(body.flags, workersCount),
        materials: materialsFrom(body.materials, 0, receivedOn),
        claims,
      }),
    };
  },
});

type ChosenRoute = NonNullable<RegisterMatterBody['claims'][number]['route']>;

const choiceFrom = async (route: ChosenRoute, personalData: PersonalData, person: PersonId): Promise<RouteChoice> =>
  route.kind === 'confirm'
    ? withoutUndefined(route)
    : withoutUndefined({ ...route, reason: await sealText(route.reason, personalData, person) });
