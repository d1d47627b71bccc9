import { localDate, type Fen, type LocalDate, type Role } from '@one-window/kernel';
import type { FinalityKind } from '../finality/cause-finality';
import type { Dated } from './dated';
import { YUNHE_MINIMUM_WAGE } from './minimum-wage';

/** What a city sets, and what the articles leave open (domain.md §0.3(3)). Values with dates where they changed. */
export interface ArbitrationParameters {
  readonly monthlyMinimumWage: readonly Dated<Fen>[];
  /** Which day's minimum wage counts: Beijing uses the day of application (BJ534 Q9). */
  readonly minimumWageReference: 'application' | 'award';
  /** Which amount of an item is tested against 12 × the minimum wage; SPC1 19 speaks of each amount determined. */
  readonly testedAmount: 'granted' | 'claimed';
  /** A case that must first confirm the labour relationship gets a non-final award as a whole (N9 11). */
  readonly relationshipMakesNonFinal: readonly Dated<boolean>[];
  /** Causes whose finality is contested (`*` in domain.md §6.1), as this city decides them. */
  readonly contestedFinality: Readonly<Record<string, FinalityKind>>;

  readonly hearingNoticeClearDays: number;
  /** RULES 20, 80: three working days after leaving or posting. */
  readonly deemedServiceWorkingDays: number;
  /** A refusal to sign: the three days of RULES 20, or at once as in CPL 89. */
  readonly refusalToSign: 'rules-20' | 'at-once';
  readonly publicNoticeDays: readonly Dated<number>[];
  readonly publicNoticeDaysCollective: readonly Dated<number>[];
  /** Open whether an award may be served electronically (RULES 20(3) with CPL 90): default paper. */
  readonly awardElectronicService: boolean;

  readonly extensionTotalDays: number;
  readonly maxExtensions: number;

  /** Whose work in a case is taken and passed on (承办). `D`: domain.md §8 leaves it to the office. */
  readonly caseHandlers: readonly Role[];

  readonly collectiveFrom: number;
  /** RULES 62(2) allows it, Shandong does not (SD-ARB 40). */
  readonly simplifiedForCollective: boolean;
  readonly retainYears: { readonly award: number; readonly other: number };
  /** INT-03: the competent body's clock counts from the first window's receipt, or from its own. */
  readonly receiptClock: 'window' | 'body';
}

/** RULES (Order 33) and ORG17 (Order 34) are in force from this day; what came before is not modelled. */
export const RULES_IN_FORCE_FROM: LocalDate = localDate('2017-07-01');

/** The made-up city 云河市: national rules with the Shandong overlay (domain.md §3.1a). */
export const YUNHE_PARAMETERS: ArbitrationParameters = {
  monthlyMinimumWage: YUNHE_MINIMUM_WAGE,
  minimumWageReference: 'application',
  testedAmount: 'granted',
  relationshipMakesNonFinal: [
    { from: localDate('2017-07-01'), to: localDate('2022-02-20'), value: false, source: '办案规则50条', mark: 'V' },
    { from: localDate('2022-02-21'), value: true, source: '人社部发〔2022〕9号第11条', mark: 'V2' },
  ],
  contestedFinality: { A14: 'F1', A17: 'F1', A25: 'F1', A32: 'F2', A33: 'F2', A35: 'F2' },
  hearingNoticeClearDays: 5,
  deemedServiceWorkingDays: 3,
  refusalToSign: 'rules-20',
  publicNoticeDays: [
    {
      from: localDate('2017-07-01'),
      to: localDate('2021-12-31'),
      value: 60,
      source: '民事诉讼法92条（2017）',
      mark: 'U',
    },
    { from: localDate('2022-01-01'), value: 30, source: '民事诉讼法95条', mark: 'V' },
  ],
  publicNoticeDaysCollective: [
    { from: localDate('2017-10-01'), value: 15, source: '山东省劳动人事争议调解仲裁条例36、44条', mark: 'V' },
  ],
  awardElectronicService: false,
  extensionTotalDays: 15,
  maxExtensions: 1,
  caseHandlers: ['filing-officer'],
  collectiveFrom: 10,
  simplifiedForCollective: false,
  retainYears: { award: 10, other: 5 },
  receiptClock: 'window',
};
