/** An invented worker and an invented employer; the numbers are right, so that the form takes them. */
export const WORKER = {
  name: '张晓云',
  idNumber: '11010519900307451X',
  phone: '13900001234',
  address: '云河市新城区长青路12号',
} as const;

export const EMPLOYER = { name: '云河锦程快递有限公司', uscc: '91110105MA01ABCD13' } as const;

/** A matter as the API takes it: unlawful dismissal, which goes to arbitration, and wages, which go to inspection. */
export const matterOf = (worker: string, employer: string) => ({
  channel: 'counter',
  area: 'xincheng',
  applicant: { name: worker, idKind: 'none', sex: 'female', phone: '13900000002', address: '云河市新城区' },
  employer: { kind: 'organization', name: employer },
  employment: {
    startedOn: '2026-03-02',
    endedOn: '2026-10-12',
    monthlyWageFen: 620_000,
    contract: 'written',
    relation: 'admitted',
  },
  claims: [
    {
      circumstance: 'dismissed',
      amountFen: 1_240_000,
      facts: { arose: '2026-10-12', admitted: 'no', procedureUsed: 'none' },
      route: { kind: 'confirm' },
    },
    {
      circumstance: 'wages-unpaid',
      amountFen: 620_000,
      facts: { admitted: 'yes', clear: true, months: 1, ended: '2026-10-12', procedureUsed: 'none' },
      route: { kind: 'confirm' },
    },
  ],
  story: '十月十二日单位口头通知不用再来上班，没有说理由，九月份的工资也没有发。',
  materials: [{ kind: 'identity', title: '身份证明复印件', pages: 1, form: 'copy' }],
});
