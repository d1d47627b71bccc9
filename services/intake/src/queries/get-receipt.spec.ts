import { dispatchMatter } from '../commands/dispatch-matter';
import { registerMatter } from '../commands/register-matter';
import { Window, zhouMin } from '../testing/window';
import { getReceipt } from './get-receipt';

describe('the receipt', () => {
  let window: Window;
  beforeEach(() => (window = new Window()));
  afterEach(() => window.close());

  it('says who received what, and for each claim the body, its first deadline and what comes next', async () => {
    const body = {
      area: 'xincheng',
      applicant: { name: '张某', idKind: 'none' },
      employer: { kind: 'organization', name: '某快递公司' },
      claims: [
        { circumstance: 'dismissed', amountFen: 800_000, facts: {}, route: { kind: 'confirm' } },
        { circumstance: 'housing-fund', route: { kind: 'confirm' } },
        { circumstance: 'other-dispute' },
      ],
      story: '我被辞退了。',
      materials: [
        { kind: 'termination-notice', title: '解除通知', pages: 1, form: 'copy' },
        { kind: 'pay-sheet', title: '工资条', pages: 12, form: 'original' },
      ],
    };
    const at = '2026-09-30T16:30:00+08:00';
    const registered = await window.give(registerMatter, { by: zhouMin, at, body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    const params = { id: registered.caseId };
    await window.give(dispatchMatter, { by: zhouMin, at, params });

    expect(await window.ask(getReceipt, { by: zhouMin, at, params })).toMatchObject({
      receiptNo: '云新窗收〔2026〕1号',
      queryNo: expect.stringMatching(/^[2-9A-HJ-NP-Y]{4}(-[2-9A-HJ-NP-Y]{4}){2}$/),
      receivedOn: '2026-09-30',
      receiver: { name: '周敏', unitName: { zh: '新城区综合受理窗口' }, address: '云河市新城区和平路18号一楼大厅' },
      applicant: { name: '张某' },
      employer: { name: '某快递公司' },
      totalPages: 13,
      claims: [
        {
          title: { zh: '违法解除或终止劳动合同赔偿金' },
          body: 'arbitration',
          unitName: { zh: '新城区劳动人事争议仲裁院' },
          firstDeadline: { ruleId: 'ARB-01', dueOn: '2026-10-13' },
        },
        {
          title: { zh: '住房公积金' },
          body: 'elsewhere',
          next: { zh: '请向住房公积金管理中心提出，窗口出具书面告知。' },
        },
        { next: { zh: '由窗口人工判断办理机构，并告知理由。' } },
      ],
    });
  });
});
