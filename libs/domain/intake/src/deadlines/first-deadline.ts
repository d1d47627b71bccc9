import { rule } from '@one-window/deadlines';
import type { Fact } from '@one-window/kernel';

/** The receipt as a trigger of its own: no fact of the history, only what a date is counted from. */
export type ReceiptGiven = Fact<'ReceiptGiven', Readonly<Record<never, never>>>;

/**
 * What the receipt promises: the body's own first deadline, counted from the receipt at the window (INT-03, the
 * conservative reading). Only announced here; the clock itself is recorded by the body.
 */
export const firstDeadlines = {
  arbitration: rule<ReceiptGiven>({
    id: 'ARB-01',
    version: 1,
    title: { zh: '决定是否受理', en: 'Decide on acceptance' },
    article: '调解仲裁法29条；办案规则30条',
    layer: 'statute',
    inForceFrom: '2008-05-01',
    trigger: { zh: '收件', en: 'received' },
    term: { kind: 'working', days: 5 },
    starts: { ReceiptGiven: ({ on }) => ({ on }) },
  }),
  inspection: rule<ReceiptGiven>({
    id: 'INS-01',
    version: 1,
    title: { zh: '决定是否受理投诉', en: 'Decide on the complaint' },
    article: '实施劳动保障监察条例若干规定18条',
    layer: 'statute',
    inForceFrom: '2005-02-01',
    trigger: { zh: '收件', en: 'received' },
    term: { kind: 'working', days: 5 },
    starts: { ReceiptGiven: ({ on }) => ({ on }) },
  }),
};
