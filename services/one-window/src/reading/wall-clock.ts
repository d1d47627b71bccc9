import { Clock, instantFromEpochMs, type Instant } from '@one-window/kernel';

/** When a view was fed: the real time, also where the moments of events are set. */
export class WallClock extends Clock {
  now(): Instant {
    return instantFromEpochMs(Date.now());
  }
}
