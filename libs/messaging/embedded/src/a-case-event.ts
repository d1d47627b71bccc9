import type { CaseEventEnvelope } from '@one-window/contracts';
import { Clock, instant, type Instant } from '@one-window/kernel';
import type { RetryPolicy } from '@one-window/messaging';

/** Builders for the tests of this room. */
export const anEvent = (
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
    basis: [],
    correlationId: 'correlation-1',
    causationId: 'command-1',
    fact: {},
  },
  ...more,
});

export const fixedClock = new (class extends Clock {
  now(): Instant {
    return instant('2026-03-02T09:00:00+08:00');
  }
})();

/** Three tries, hardly any pause. */
export const quick: RetryPolicy = { attempts: 3, firstPauseMs: 1, longestPauseMs: 2 };
