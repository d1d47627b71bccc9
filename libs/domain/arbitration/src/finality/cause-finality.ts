import { InvariantBroken } from '@one-window/kernel';
import type { ArbitrationParameters } from '../parameters/parameters';

/** F1: final up to 12 × the monthly minimum wage. F2: final whatever the amount. N: not final (domain.md §6.1). */
export type FinalityKind = 'F1' | 'F2' | 'N';

export const AWARD_COMPONENTS = ['injury-medical', 'injury-other', 'compensation', 'penalty'] as const;
/** Parts of one cause that differ: injury benefits (A31), non-compete (A61). */
export type AwardComponent = (typeof AWARD_COMPONENTS)[number];

/** `by-component`: the item must say which part it is. `by-item`: it must name the cause it is classified by. */
const CAUSE_FINALITY: Readonly<Record<string, FinalityKind | 'contested' | 'by-component' | 'by-item'>> = {
  A01: 'N',
  A02: 'N',
  A03: 'N',
  A04: 'N',
  A11: 'F1',
  A12: 'F1',
  A13: 'F1',
  A14: 'contested',
  A15: 'F1',
  A16: 'F1',
  A17: 'contested',
  A21: 'F1',
  A22: 'F1',
  A23: 'F1',
  A24: 'F1',
  A25: 'contested',
  A31: 'by-component',
  A32: 'contested',
  A33: 'contested',
  A35: 'contested',
  A41: 'F2',
  A51: 'N',
  A52: 'N',
  A61: 'by-component',
  A62: 'N',
  A63: 'N',
  A71: 'N',
  A72: 'by-item',
  A73: 'by-item',
  A81: 'N',
  A91: 'N',
  A99: 'N',
};

const COMPONENT_FINALITY: Readonly<Record<string, Partial<Readonly<Record<AwardComponent, FinalityKind>>>>> = {
  // RULES 50 names the medical cost of a work injury; the other benefits are open and stay non-final by default.
  A31: { 'injury-medical': 'F1', 'injury-other': 'N' },
  A61: { compensation: 'F1', penalty: 'N' },
};

export interface Classified {
  readonly cause: string;
  readonly component?: AwardComponent | undefined;
  readonly classifiedAs?: string | undefined;
}

export const isCause = (code: string): boolean => code in CAUSE_FINALITY;

/** The kind, or what is missing to tell it. */
export const kindOf = (
  item: Classified,
  parameters: ArbitrationParameters,
): FinalityKind | 'component-missing' | 'cause-missing' => {
  const rule = CAUSE_FINALITY[item.cause];
  if (rule === undefined) return 'cause-missing';
  if (rule === 'by-component')
    return (item.component && COMPONENT_FINALITY[item.cause]?.[item.component]) ?? 'component-missing';
  if (rule === 'by-item')
    return item.classifiedAs === undefined || item.classifiedAs === item.cause
      ? 'cause-missing'
      : kindOf({ cause: item.classifiedAs, component: item.component }, parameters);
  if (rule !== 'contested') return rule;
  const decided = parameters.contestedFinality[item.cause];
  if (!decided) throw new InvariantBroken('a contested cause without a decision of this city', { cause: item.cause });
  return decided;
};
