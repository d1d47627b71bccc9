import { fen, localDate, personId, sealed, type LocalDate } from '@one-window/kernel';
import type { Claim } from '../claim-item';
import type { RegisterMatter, RouteChoice } from '../commands';
import type { Employment, IntakeFlags, Material } from '../parties';

export const noFlags: IntakeFlags = {
  collective: false,
  migrantWage: false,
  minor: false,
  pregnant: false,
  threat: false,
  mediaRisk: false,
};

export const admittedEmployment: Employment = {
  contract: 'written',
  relation: 'admitted',
  overAge: false,
  lateRetirement: false,
};

export const day = (text: string): LocalDate => localDate(text);

export const paySheet = (receivedOn: string): Material => ({
  materialId: 'm1',
  kind: 'pay-sheet',
  title: '工资表',
  pages: 3,
  form: 'copy',
  receivedOn: day(receivedOn),
});

export const wagesAdmitted: Claim = {
  circumstance: 'wages-unpaid',
  cause: 'A11',
  matter: 'I06',
  amountFen: fen(800_000),
  facts: { admitted: 'yes', clear: true, arose: localDate('2026-08-31') },
};

export const dismissal: Claim = {
  circumstance: 'dismissed',
  cause: 'A22',
  amountFen: fen(800_000),
  facts: { arose: localDate('2026-08-31') },
};

export const housingFund: Claim = { circumstance: 'housing-fund', cause: 'A34', facts: {} };

type Told = RegisterMatter['data'];

/** What 张某 tells at the window of 新城区; name what is different. */
export const told = (
  claims: readonly (Claim | { readonly claim: Claim; readonly route?: RouteChoice })[],
  different: Partial<Told> = {},
): Told => ({
  receiptNo: '云新窗收〔2026〕1号',
  queryNo: '7KQM-2P9T',
  channel: 'counter',
  receivedOn: localDate('2026-09-07'),
  area: 'xincheng',
  applicant: { personId: personId('zhang'), sealed: sealed('s1.zhang') },
  workersCount: 1,
  employer: { kind: 'organization', name: '某快递公司' },
  employment: admittedEmployment,
  story: sealed('s1.story'),
  flags: noFlags,
  materials: [],
  claims: claims.map(one => ('claim' in one ? one : { claim: one })),
  ...different,
});
