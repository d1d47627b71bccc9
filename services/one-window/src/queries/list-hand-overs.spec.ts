import { personId, sealed } from '@one-window/kernel';
import { listHandOvers } from './list-hand-overs';
import { clerk, filingOfficer, stranger, supervisor } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { EMPLOYER, EMPLOYMENT, FLAGS, ITEMS, wageStory } from '../testing/wage-story';

const farClerk = { ...clerk, accountId: 'far-clerk', name: '郑海涛', unit: 'win-dongshan' };
const parcel = {
  packageNo: '云新窗移〔2026〕1号',
  fromUnit: 'win-xincheng',
  toUnit: 'arb-dongshan',
  body: 'arbitration',
  legalBasis: ['调解仲裁法21条'],
  reasonCode: 'competent-elsewhere',
  consent: { given: true, on: '2026-09-30' },
  originalReceivedOn: '2026-09-30',
  itemIds: ITEMS.map(({ itemId }) => itemId),
  claimItems: ITEMS,
  employer: EMPLOYER,
  employment: EMPLOYMENT,
  materials: [],
  noticesIssued: [],
  factsEstablished: [],
  deadlinesRunning: [],
  limitation: [],
  flags: FLAGS,
};

describe('hand-overs between offices', () => {
  let service: StandingService;
  let answered: () => Promise<void>;

  beforeEach(async () => {
    service = await StandingService.open();
    const zhang = await service.worker('p1', '张伟', '11010519491231002X');
    const story = wageStory('case-01', zhang, zhang.sealed);
    const applicant = { personId: personId('p1'), sealed: zhang.sealed };
    story.tell(
      'intake',
      'PackageSent',
      { package: { ...parcel, applicant, story: zhang.sealed } },
      { on: '2026-09-30' },
    );
    await service.deliver(...story.events);
    answered = async () => {
      const { packageNo, toUnit } = parcel;
      const refused = { packageNo, unit: toUnit, reason: sealed(zhang.sealed) };
      await service.deliver(story.tell('intake', 'PackageRefused', refused, { by: stranger, on: '2026-10-09' }));
    };
  });
  afterEach(() => service.close());

  const list = (actor = clerk, direction = 'in') => service.ask(listHandOvers, actor, {}, { direction });

  it('wait with the office they are for, and with the window of its area', async () => {
    for (const actor of [stranger, farClerk, supervisor])
      expect(await list(actor)).toMatchObject({
        waiting: 1,
        rows: [
          {
            packageNo: parcel.packageNo,
            title: '张伟 诉 云河某快递有限公司',
            from: { zh: '新城区综合受理窗口' },
            to: { zh: '东山县劳动人事争议仲裁院' },
            claims: ITEMS.length,
            answer: 'none',
          },
        ],
      });
  });

  it('are seen by who sent them, and by nobody else', async () => {
    expect((await list(clerk, 'out')).total).toBe(1);
    expect((await list(clerk)).total).toBe(0);
    expect((await list(filingOfficer)).total).toBe(0);
    expect((await list(farClerk, 'out')).total).toBe(0);
  });

  it('wait no more once they were answered', async () => {
    await answered();
    expect(await list(clerk, 'out')).toMatchObject({
      waiting: 0,
      total: 1,
      rows: [{ answer: 'refused', answeredOn: '2026-10-09' }],
    });
  });
});
