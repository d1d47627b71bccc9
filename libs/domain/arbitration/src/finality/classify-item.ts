import { fen, timesFen, type Fen, type LocalDate } from '@one-window/kernel';
import { inForceOn } from '../parameters/dated';
import type { ArbitrationParameters } from '../parameters/parameters';
import { kindOf, type Classified } from './cause-finality';

export type Finality = 'final' | 'non-final';

/** 12 × the monthly minimum wage in force on the reference day, with the figure and where it is from. */
export interface AmountTest {
  readonly testedFen: Fen;
  readonly monthlyMinimumFen: Fen;
  readonly limitFen: Fen;
  readonly referenceOn: LocalDate;
  readonly minimumInForceFrom: LocalDate;
  readonly source: string;
}

export interface ItemFinality {
  readonly value: Finality;
  readonly rule: 'amount' | 'labour-standard' | 'over-amount' | 'kind-of-claim' | 'relationship-in-dispute';
  readonly article: string;
  readonly test?: AmountTest;
}

export interface ToClassify extends Classified {
  readonly claimedFen?: number | undefined;
  readonly grantedFen: number;
}

export interface FinalityContext {
  readonly parameters: ArbitrationParameters;
  readonly appliedOn: LocalDate;
  readonly awardedOn: LocalDate;
  /** The case must first confirm the labour relationship (a claim A01 among the items). */
  readonly relationshipInDispute: boolean;
}

/** domain.md §1.5, each item by itself. Answers what is missing where the item cannot be classified. */
export const classifyItem = (
  item: ToClassify,
  context: FinalityContext,
): ItemFinality | 'component-missing' | 'cause-missing' => {
  const { parameters } = context;
  const kind = kindOf(item, parameters);
  if (kind === 'component-missing' || kind === 'cause-missing') return kind;
  const whole = inForceOn('N9 11', parameters.relationshipMakesNonFinal, context.awardedOn);
  if (context.relationshipInDispute && whole.value)
    return { value: 'non-final', rule: 'relationship-in-dispute', article: whole.source };
  if (kind === 'F2') return { value: 'final', rule: 'labour-standard', article: '调解仲裁法47条(二)；办案规则50条' };
  if (kind === 'N') return { value: 'non-final', rule: 'kind-of-claim', article: '调解仲裁法50条' };
  const test = amountTest(item, context);
  return test.testedFen <= test.limitFen
    ? { value: 'final', rule: 'amount', article: '调解仲裁法47条(一)；办案规则50条', test }
    : { value: 'non-final', rule: 'over-amount', article: '调解仲裁法47条(一)、50条；办案规则50条', test };
};

const amountTest = (item: ToClassify, { parameters, appliedOn, awardedOn }: FinalityContext): AmountTest => {
  const referenceOn = parameters.minimumWageReference === 'application' ? appliedOn : awardedOn;
  const minimum = inForceOn('月最低工资标准', parameters.monthlyMinimumWage, referenceOn);
  const claimed = parameters.testedAmount === 'claimed' ? item.claimedFen : undefined;
  return {
    testedFen: fen(claimed ?? item.grantedFen),
    monthlyMinimumFen: minimum.value,
    limitFen: timesFen(minimum.value, 12),
    referenceOn,
    minimumInForceFrom: minimum.from,
    source: minimum.source,
  };
};
