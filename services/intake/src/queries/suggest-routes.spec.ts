import { Window, zhouMin } from '../testing/window';
import { checkNumbers } from './check-numbers';
import { suggestRoutes } from './suggest-routes';

describe('what the form asks while the clerk types', () => {
  let window: Window;
  beforeEach(() => (window = new Window()));
  afterEach(() => window.close());
  const at = '2026-09-07T09:00:00+08:00';

  it('a way for each claim, with the reason in words and the competent office', async () => {
    const body = {
      area: 'xincheng',
      employment: { relation: 'admitted', endedOn: '2026-08-31' },
      claims: [
        { circumstance: 'wages-unpaid', amountFen: 800_000, facts: { admitted: 'yes', clear: true } },
        { circumstance: 'housing-fund' },
      ],
    };
    expect(await window.ask(suggestRoutes, { by: zhouMin, at, body })).toMatchObject({
      suggestions: [
        {
          title: { zh: '拖欠工资' },
          body: 'inspection',
          unit: 'ins-xincheng',
          reasonText: { zh: '金额清楚、单位认可、未过2年' },
          article: '调解仲裁法9条；监察条例20、26条',
          alternatives: [{ body: 'arbitration', limitationEndsOn: '2027-08-31' }],
        },
        { title: { zh: '住房公积金' }, body: 'elsewhere', agency: 'housing-fund-centre' },
      ],
    });
  });

  it('whether a number can be right', async () => {
    const body = { residentId: '110105194912310021', uscc: '9135O100M000100Y43' };
    expect(await window.ask(checkNumbers, { by: zhouMin, at, body })).toMatchObject({
      residentId: { valid: false, reason: { zh: '身份证号第18位不符。请对照证件，或选“无身份证”。' } },
      uscc: { valid: false, reason: { code: 'credit-code/letter' } },
    });
  });
});
