import type { ReceiptAnswer } from '@one-window/contracts';
import { amountInWords, fen, formatYuan } from '@one-window/kernel';

export interface Line {
  readonly label: string;
  readonly text: string;
}

type Claim = ReceiptAnswer['claims'][number];

/** What stands on the receipt, in the order in which a person looks for it. Legal papers are Chinese. */
export const receiptLines = (receipt: ReceiptAnswer): readonly Line[] => [
  { label: '回执号', text: receipt.receiptNo },
  { label: '查询码', text: receipt.queryNo },
  { label: '申请人（投诉人）', text: receipt.applicant.name },
  { label: '用人单位', text: receipt.employer.name },
  { label: '您的请求', text: receipt.claims.map(claimText).join('\n') },
  { label: '收到材料', text: materialsText(receipt) },
  {
    label: '收件',
    text: `${receipt.receiver.unitName.zh}　${receipt.receiver.name}　${receivedAt(receipt)}　${receipt.receiver.address}`,
  },
];

const claimText = (claim: Claim, index: number): string => {
  const amount = claim.amountFen === undefined ? '' : ` ${inBoth(claim.amountFen)}`;
  const office = claim.unitName ? `，由${claim.unitName.zh}办理` : '';
  return `${index + 1}. ${claim.title.zh}${amount}${office}${firstDeadline(claim)}。${claim.next.zh}`;
};

/** Papers show an amount in figures and in words. */
const inBoth = (amountFen: number): string => `${formatYuan(fen(amountFen))}元（${amountInWords(fen(amountFen))}）`;

const firstDeadline = ({ firstDeadline: first }: Claim): string =>
  first ? `，最迟${longDay(first.dueOn)}前：${first.title.zh}（${first.article}）` : '';

const materialsText = ({ materials, totalPages }: ReceiptAnswer): string =>
  materials.length === 0
    ? '未收材料。'
    : `${materials.map(({ title, pages, form }) => `${title}（${form === 'original' ? '原件' : '复印件'}，${pages}页）`).join('；')}；共${materials.length}件${totalPages}页。`;

/** `2026年10月13日` */
export const longDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

/** The moment where it is of the same day; what came by post yesterday has a day only. */
const receivedAt = ({ receivedOn, recordedAt }: ReceiptAnswer): string => {
  const here = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(recordedAt));
  return here.startsWith(receivedOn) ? `${longDay(receivedOn)}${here.slice(10)}` : longDay(receivedOn);
};
