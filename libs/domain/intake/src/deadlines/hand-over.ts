import { rule } from '@one-window/deadlines';
import type { IntakeFact } from '../events';

/** INT-02, a target of the bureau: from the signed consent to the package that leaves (domain.md §3.3). */
export const handOver = rule<IntakeFact>({
  id: 'INT-02',
  version: 1,
  title: { zh: '移送有管辖权机构', en: 'Hand-over to the competent office' },
  article: '市局内控：同意移送后2个工作日内送出',
  layer: 'target',
  inForceFrom: '2015-01-01',
  absentBefore: true,
  trigger: { zh: '同意移送', en: 'consent' },
  term: { kind: 'working', days: 2 },
  starts: { HandoverConsented: ({ data, on }) => ({ on, key: data.toUnit }) },
  meets: { PackageSent: ({ data, on }) => ({ on, key: data.package.toUnit }) },
  ends: { ItemsWithdrawn: ({ on }) => ({ on }) },
});
