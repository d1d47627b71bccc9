import type { ReceiptAnswer } from '@one-window/contracts';
import { qrCode } from './qr-code';
import { receiptPaper } from './receipt-paper';
import { receiptLines } from './receipt-lines';

const claim = (n: number): ReceiptAnswer['claims'][number] => ({
  itemId: `c${n}`,
  title: { zh: '拖欠工资', en: 'Unpaid wages' },
  amountFen: 800_000,
  unitName: { zh: '新城区劳动保障监察大队', en: 'Xincheng Labor Inspection' },
  firstDeadline: {
    ruleId: 'INS-01',
    title: { zh: '决定是否立案', en: 'Decide on filing' },
    article: '监察条例实施办法17条',
    dueOn: '2026-10-13',
  },
  next: { zh: '监察机构决定是否受理，通知您。', en: 'Inspection decides and tells you.' },
});

const receipt = (claims: number): ReceiptAnswer => ({
  receiptNo: '云新窗收〔2026〕1号',
  queryNo: 'K7QM-3XPA-9TYC',
  receivedOn: '2026-09-30',
  recordedAt: '2026-09-30T08:30:00.000Z',
  receiver: {
    name: '周敏',
    unit: 'win-xincheng',
    unitName: { zh: '新城区综合受理窗口', en: 'Xincheng service window' },
    address: '云河市新城区和平路18号一楼大厅',
  },
  applicant: { name: '古丽娜尔·买买提' },
  employer: { name: '云河某快递有限公司' },
  materials: [
    { title: '工资条', pages: 12, form: 'original', receivedOn: '2026-09-30' },
    { title: '解除通知', pages: 1, form: 'copy', receivedOn: '2026-09-30' },
  ],
  totalPages: 13,
  check: {
    address: 'http://window.test/verify#K7QM-3XPA-9TYC',
    qr: qrCode('http://window.test/verify#K7QM-3XPA-9TYC'),
  },
  claims: Array.from({ length: claims }, (_none, n) => claim(n + 1)),
});

/** Page objects are not compressed, page contents are. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

describe('The receipt on paper', () => {
  it('says for each claim its sum in figures and words, who handles it, until when with the year, and what comes next', () => {
    expect(receiptLines(receipt(1)).find(({ label }) => label === '您的请求')?.text).toBe(
      '1. 拖欠工资 8,000.00元（捌仟元整），由新城区劳动保障监察大队办理，' +
        '最迟2026年10月13日前：决定是否立案（监察条例实施办法17条）。监察机构决定是否受理，通知您。',
    );
  });

  it('says what was received, by whom, where and at what time of the office', () => {
    const lines = receiptLines(receipt(1));
    expect(lines.find(({ label }) => label === '收到材料')?.text).toBe(
      '工资条（原件，12页）；解除通知（复印件，1页）；共2件13页。',
    );
    expect(lines.find(({ label }) => label === '收件')?.text).toBe(
      '新城区综合受理窗口　周敏　2026年9月30日 16:30　云河市新城区和平路18号一楼大厅',
    );
  });

  it.each([
    [1, 1],
    [5, 1],
    // Too much for half a page: a page for each copy.
    [14, 2],
  ])('with %i claims takes %i pages for its two copies', async (claims, pages) => {
    const pdf = await receiptPaper(receipt(claims));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(pages);
  });

  it('carries its font with it, only the signs that it uses', async () => {
    const pdf = await receiptPaper(receipt(1));
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/FontFile[23]? /);
    expect(pdf.length).toBeLessThan(200_000);
  });

  it('is the same paper when it is made again', async () =>
    expect(Buffer.from(await receiptPaper(receipt(2))).equals(Buffer.from(await receiptPaper(receipt(2))))).toBe(true));
});

describe('The code on it', () => {
  it('has a finder pattern in three corners', () => {
    const { size, path } = qrCode('http://window.test/verify#K7QM-3XPA-9TYC');
    for (const corner of ['M0 0h7v1h-7z', `M${size - 7} 0h7v1h-7z`, `M0 ${size - 7}h7v1h-7z`])
      expect(path).toContain(corner);
  });
});
