import type { CaseEventEnvelope } from '@one-window/contracts';
import { Clock, instant, type Instant } from '@one-window/kernel';
import type { RetryPolicy } from '@one-window/messaging';

/** The n-th event of a case's matter: its id says which. */
export const aCaseEvent = (
  aboutCase: string,
  revision: number,
  more: Partial<CaseEventEnvelope> = {},
): CaseEventEnvelope => ({
  specversion: '1.0',
  id: `${aboutCase}-${revision}`,
  source: 'intake',
  type: 'WindowReceived',
  subject: aboutCase,
  time: '2026-03-02T01:00:00.000Z',
  stream: `matter-${aboutCase}`,
  revision,
  data: {
    happenedOn: '2026-03-02',
    actor: { accountId: 'zhou-xiaomei', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' },
    basis: ['劳动人事争议仲裁办案规则第三十条'],
    correlationId: 'correlation-1',
    causationId: 'command-1',
    fact: { employer: '云河市新城建筑劳务有限公司' },
  },
  ...more,
});

export const aClock = new (class extends Clock {
  now(): Instant {
    return instant('2026-03-02T09:00:00+08:00');
  }
})();

/** Three tries, hardly any pause. */
export const quickly: RetryPolicy = { attempts: 3, firstPauseMs: 1, longestPauseMs: 20 };
