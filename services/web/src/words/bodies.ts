import type { ServiceName } from '@one-window/contracts';
import { pair, type Pair } from './pair';

export const bodyWords: Record<ServiceName, Pair> = {
  intake: pair('收件', 'Intake'),
  arbitration: pair('仲裁', 'Arbitration'),
  inspection: pair('监察', 'Inspection'),
  'one-window': pair('一窗', 'One Window'),
};
