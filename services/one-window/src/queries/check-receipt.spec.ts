import { checkReceipt } from './check-receipt';
import { supervisor } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { wageStory } from '../testing/wage-story';

describe('checking a receipt', () => {
  let service: StandingService;

  beforeEach(async () => {
    service = await StandingService.open();
    const zhang = await service.worker('p1', '张伟', '11010519491231002X');
    const [received, ...rest] = wageStory('case-01', zhang, zhang.sealed).events;
    if (!received) throw new Error('a story without a beginning');
    const fact = { ...(received.data.fact as object), queryNo: 'K7QM-3XPA-9TYC' };
    await service.deliver({ ...received, data: { ...received.data, fact } }, ...rest);
  });
  afterEach(() => service.close());

  const check = (queryNo: string) => service.ask(checkReceipt, supervisor, {}, { queryNo });

  it('says that it is genuine, of which window and day, and names nobody', async () => {
    const answer = await check('K7QM-3XPA-9TYC');
    expect(answer).toEqual({
      genuine: true,
      receiptNo: '云新收〔2026〕01号',
      receivedOn: expect.stringMatching(/^2026-/),
      window: expect.objectContaining({ zh: '新城区综合受理窗口' }),
      claims: expect.any(Number),
    });
    expect(JSON.stringify(answer)).not.toMatch(/张伟|快递|case-01/);
  });

  it('takes the number as people type it', async () => {
    for (const typed of ['k7qm3xpa9tyc', ' K7QM 3XPA 9TYC ', 'Ｋ７ＱＭ－３ＸＰＡ－９ＴＹＣ'])
      expect(await check(typed)).toMatchObject({ genuine: true });
  });

  it('knows neither a part of a number nor the number of the receipt itself', async () => {
    for (const typed of ['K7QM', 'K7QM-3XPA', '云新收〔2026〕01号', 'K7QM-3XPA-9TYD', '-'])
      expect(await check(typed)).toEqual({ genuine: false });
  });
});
