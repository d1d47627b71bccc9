import type { WorkingCalendar } from '@one-window/deadlines';
import type { Role } from '@one-window/kernel';
import type { Body } from './routing/suggestion';

export type Area = 'city' | 'xincheng' | 'dongshan';

/** Which office is where. Division of jurisdiction is local (domain.md §5.1(5), §5.2(4)): given, not known. */
export interface Offices {
  areaOf(unit: string): string | undefined;
  competent(body: Body, area: string): string | undefined;
  nameOf(unit: string): string;
  addressOf(unit: string): string;
  /** May designate an office after a hand-over was refused twice (domain.md §5.3). */
  coordinates(unit: string): boolean;
}

/** What differs between places (domain.md §0.3(3)). */
export interface IntakeParameters {
  /** Contributions in arrears: Beijing sends them to inspection and tax, Zhejiang lets arbitration award them. */
  readonly contributionArrears: 'inspection' | 'both';
  /** How many refusals of a hand-over come back to the window before the coordinator must designate. */
  readonly bouncesAllowed: number;
  readonly limitationNearDays: number;
  /** Whose work at the window is taken and passed on (承办). `D`: domain.md §8 leaves it to the office. */
  readonly caseHandlers: readonly Role[];
}

export const defaultParameters: IntakeParameters = {
  contributionArrears: 'inspection',
  bouncesAllowed: 1,
  limitationNearDays: 30,
  caseHandlers: ['window-clerk'],
};

/** Everything that the rules of the window must know beside the history. Decisions count no days: deadline rules do. */
export interface IntakeWorld {
  readonly calendar: WorkingCalendar;
  readonly offices: Offices;
  readonly parameters: IntakeParameters;
}
