import { showIdNumber } from './show-id-number';
import { clerk, stranger, supervisor } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { wageStory } from '../testing/wage-story';

const ID = '11010519491231002X';

describe('showing an ID number', () => {
  let service: StandingService;
  let person: string;

  beforeEach(async () => {
    service = await StandingService.open();
    const zhang = await service.worker('p1', '张伟', ID);
    await service.deliver(...wageStory('case-01', zhang, zhang.sealed).events);
    person = zhang.personId;
  });
  afterEach(() => service.close());

  const reads = () => service.context.store.read('reads-case-01' as never);
  const show = (actor = clerk, personId = person) => service.ask(showIdNumber, actor, { caseId: 'case-01', personId });

  it('answers the whole number to those who work on the case, and records who read it when', async () => {
    expect(await show()).toEqual({ personId: person, idNumber: ID });
    const [read] = await reads();
    expect(read).toMatchObject({
      type: 'PersonalDataRead',
      data: { personId: person, what: 'id-number' },
      meta: { actor: { accountId: clerk.accountId }, caseId: 'case-01' },
    });
    expect(JSON.stringify(read)).not.toContain(ID);
  });

  it('records each reader', async () => {
    await show();
    await show(supervisor);
    expect((await reads()).map(({ meta }) => meta.actor.accountId)).toEqual([clerk.accountId, supervisor.accountId]);
  });

  it('answers nobody of another unit, nor about somebody who is not in the case, and records nothing then', async () => {
    await expect(show(stranger)).rejects.toMatchObject({ status: 404 });
    await expect(show(clerk, 'somebody')).rejects.toMatchObject({ status: 404 });
    expect(await reads()).toEqual([]);
  });
});
