import { localDate, yuan } from '@one-window/kernel';
import type { InspectionParameters } from './inspection-parameters';

/** National values, and choices marked as such where the place decides. A city replaces what its own papers say. */
export const defaultInspectionParameters: InspectionParameters = {
  supplementOnce: [{ inForceFrom: localDate('2004-12-01'), value: true, source: '本系统默认（参照重庆投诉处理程序）' }],
  refuseIfUnderInvestigation: [
    { inForceFrom: localDate('2004-12-01'), value: false, source: '国家层面无此规定（青岛条例27条为地方规定）' },
  ],
  entryFormalities: [
    {
      inForceFrom: localDate('2004-12-01'),
      inForceTo: localDate('2025-01-02'),
      value: false,
      source: '国办发〔2024〕54号之前',
    },
    { inForceFrom: localDate('2025-01-03'), value: true, source: '国办发〔2024〕54号' },
  ],
  hearingThreshold: [
    {
      inForceFrom: localDate('1996-10-01'),
      value: { employerFen: yuan(50_000), personFen: yuan(5_000) },
      source: '待核：各省确定较大数额罚款标准（劳动行政处罚听证程序规定3条）；此为默认值',
    },
  ],
  publicNoticeDays: [
    {
      inForceFrom: localDate('2004-12-01'),
      inForceTo: localDate('2021-12-31'),
      value: 60,
      source: '民事诉讼法（2021年修正前）',
    },
    { inForceFrom: localDate('2022-01-01'), value: 30, source: '民事诉讼法95条' },
  ],
  electronicService: [
    {
      inForceFrom: localDate('2004-12-01'),
      inForceTo: localDate('2021-07-14'),
      value: false,
      source: '行政处罚法2021年修订前无此规定',
    },
    { inForceFrom: localDate('2021-07-15'), value: true, source: '行政处罚法61条' },
  ],
  crimeThreshold: [
    {
      inForceFrom: localDate('2013-01-23'),
      value: { oneWorkerMonths: 3, oneWorkerFen: yuan(10_000), groupWorkers: 10, groupFen: yuan(60_000) },
      source: '法释〔2013〕3号3条的幅度内取值；待按本省高级人民法院确定的数额核定',
    },
  ],
  benchmarks: [{ inForceFrom: localDate('2004-12-01'), value: {}, source: '本市尚未录入裁量基准' }],
  complainantRemedy: [
    {
      inForceFrom: localDate('2004-12-01'),
      inForceTo: localDate('2023-12-31'),
      value: 'reconsideration-or-suit',
      source: '行政复议法2023年修订前',
    },
    { inForceFrom: localDate('2024-01-01'), value: 'reconsideration-first', source: '行政复议法23条' },
  ],
  retentionYears: [{ inForceFrom: localDate('2005-02-01'), value: 3, source: '监察条例实施规定40条' }],
  caseHandlers: ['inspector'],
};
