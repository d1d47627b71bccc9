import type { ReceiptAnswer } from '@one-window/contracts';
import { bytesOf, GB_PAGE, mm, newPaper, type Paper } from './gb-page';
import { receiptLines, type Line } from './receipt-lines';

const COPIES = ['劳动者联', '窗口存联'] as const;
/** Half a page less its share of the cut. */
const CUT = mm(10);
const HALF = (GB_PAGE.height - CUT) / 2;
const QR_SIDE = mm(24);
const LABEL = mm(27);
const HEAD = mm(12);
const FOOT = mm(15);
const GAP = mm(1.2);
const SIZES = [10, 9, 8, 7] as const;

interface Area {
  readonly top: number;
  readonly size: number;
}

/**
 * Two copies on one A4, cut in the middle: one goes with the worker, one stays. What does not fit into half a page
 * even in the smallest type gets a page for each copy.
 */
export const receiptPaper = (receipt: ReceiptAnswer): Promise<Uint8Array> => {
  const paper = newPaper(`收件回执 ${receipt.receiptNo}`, new Date(receipt.recordedAt));
  const lines = receiptLines(receipt);
  const size = SIZES.find(each => heightOf(paper, lines, each) <= HALF);
  COPIES.forEach((copy, index) => {
    if (size === undefined && index > 0) paper.addPage();
    const top = GB_PAGE.top + (size === undefined ? 0 : index * (HALF + CUT));
    drawCopy(paper, receipt, lines, copy, { top, size: size ?? 9 });
  });
  if (size !== undefined) drawCut(paper);
  return bytesOf(paper);
};

const textWidth = (index: number): number => GB_PAGE.width - LABEL - (index < BESIDE_QR ? QR_SIDE + mm(4) : 0);
/** Lines that stand left of the code. */
const BESIDE_QR = 4;

const heightOf = (paper: Paper, lines: readonly Line[], size: number): number => {
  paper.fontSize(size);
  const heights = lines.map(({ text }, index) => paper.heightOfString(text, { width: textWidth(index) }) + GAP);
  const beside = heights.slice(0, BESIDE_QR).reduce((sum, height) => sum + height, 0);
  const below = heights.slice(BESIDE_QR).reduce((sum, height) => sum + height, 0);
  return HEAD + Math.max(beside, QR_SIDE + mm(7)) + below + FOOT;
};

const drawCopy = (
  paper: Paper,
  receipt: ReceiptAnswer,
  lines: readonly Line[],
  copy: string,
  { top, size }: Area,
): void => {
  const { left, width } = GB_PAGE;
  paper.font('bold').fontSize(15).text('收件回执', left, top, { width, align: 'center', lineBreak: false });
  paper
    .font('regular')
    .fontSize(9)
    .text(copy, left, top + mm(2), { width, align: 'right', lineBreak: false });
  paper
    .moveTo(left, top + HEAD - mm(3.5))
    .lineTo(left + width, top + HEAD - mm(3.5))
    .lineWidth(1)
    .stroke();
  drawCode(paper, receipt, top + HEAD);
  let y = top + HEAD;
  lines.forEach(({ label, text }, index) => {
    if (index === BESIDE_QR) y = Math.max(y, top + HEAD + QR_SIDE + mm(7));
    paper.font('bold').fontSize(size).text(label, left, y, { width: LABEL });
    const under = paper.y;
    paper.font('regular').text(text, left + LABEL, y, { width: textWidth(index) });
    y = Math.max(paper.y, under) + GAP;
  });
  drawFoot(paper, y);
};

const drawCode = (paper: Paper, { check }: ReceiptAnswer, top: number): void => {
  const left = GB_PAGE.left + GB_PAGE.width - QR_SIDE;
  const scale = QR_SIDE / check.qr.size;
  paper.save().translate(left, top).scale(scale).path(check.qr.path).fill('black').restore();
  paper.font('regular').fontSize(8);
  paper.text('扫码核验', left, top + QR_SIDE + mm(1), { width: QR_SIDE, align: 'center', lineBreak: false });
};

const drawFoot = (paper: Paper, y: number): void => {
  const { left, width } = GB_PAGE;
  paper.font('regular').fontSize(8);
  paper.text('扫码可核验本回执；也可以到任一窗口出示回执号或查询码，查询办到哪一步。', left, y + mm(1), { width });
  const signature = paper.y + mm(3);
  paper.fontSize(9).text('劳动者签名：＿＿＿＿＿＿＿＿', left, signature, { lineBreak: false });
  paper.text('（收件专用章）', left, signature, { width, align: 'right', lineBreak: false });
};

const drawCut = (paper: Paper): void => {
  const y = GB_PAGE.top + HALF + CUT / 2;
  paper
    .save()
    .moveTo(GB_PAGE.left, y)
    .lineTo(GB_PAGE.left + GB_PAGE.width, y)
    .lineWidth(0.5)
    .dash(3, { space: 3 })
    .stroke();
  paper.restore();
};
