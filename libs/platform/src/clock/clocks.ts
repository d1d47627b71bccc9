import {
  Clock,
  instant,
  instantFromEpochMs,
  InvariantBroken,
  legalDay,
  type Instant,
  type LocalDate,
} from '@one-window/kernel';

/** The machine's time. The only place that asks for it. */
export class SystemClock extends Clock {
  override now(): Instant {
    return instantFromEpochMs(Date.now());
  }
}

/** The moment under which a request is handled. */
export interface Moment {
  readonly at: Instant;
  readonly today: LocalDate;
  /** Set by the request (`X-Clock`): what it records is marked, and no real timer acts on it. */
  readonly played?: true;
}

export const momentOf = (at: Instant, played?: boolean): Moment => ({
  at,
  today: legalDay(at),
  ...(played && { played: true as const }),
});

/** An `X-Clock` that cannot be read. */
export class ClockUnreadable extends Error {
  readonly code = 'clock/unreadable';
}

/** The clock as one request sees it: set by `X-Clock` where that is allowed, else the system's. */
export class RequestClock extends Clock {
  constructor(
    private readonly system: Clock,
    private readonly set: string | undefined,
  ) {
    super();
  }

  override now(): Instant {
    if (this.set === undefined) return this.system.now();
    try {
      return instant(this.set);
    } catch (cause) {
      if (cause instanceof InvariantBroken) throw new ClockUnreadable(this.set, { cause });
      throw cause;
    }
  }

  moment(): Moment {
    return momentOf(this.now(), this.set !== undefined);
  }
}
