import type { Instant } from './time';

/** The only source of "now". Injected; never read inside a decision. */
export abstract class Clock {
  abstract now(): Instant;
}
