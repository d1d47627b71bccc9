import { localDate, yuan, type Fen } from '@one-window/kernel';
import type { Dated } from './dated';

/**
 * Monthly minimum wage of the made-up city 云河市, modelled on the second tier (二类地区) of Shandong.
 * Figures are from memory (`U`): a city checks each of them against its notice and adds its later ones.
 */
export const YUNHE_MINIMUM_WAGE: readonly Dated<Fen>[] = [
  {
    from: localDate('2017-06-01'),
    to: localDate('2018-05-31'),
    value: yuan(1640),
    source: '鲁政字〔2017〕86号 二类地区月最低工资标准',
    mark: 'U',
  },
  {
    from: localDate('2018-06-01'),
    to: localDate('2021-09-30'),
    value: yuan(1730),
    source: '鲁政字〔2018〕80号 二类地区月最低工资标准',
    mark: 'U',
  },
  {
    from: localDate('2021-10-01'),
    to: localDate('2023-09-30'),
    value: yuan(1900),
    source: '山东省2021年10月1日起执行的二类地区月最低工资标准',
    mark: 'U',
  },
  {
    from: localDate('2023-10-01'),
    value: yuan(2010),
    source: '山东省2023年10月1日起执行的二类地区月最低工资标准',
    mark: 'U',
  },
];
