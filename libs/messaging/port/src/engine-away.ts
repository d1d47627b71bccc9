/**
 * A server that an effect needs cannot be reached: nothing is wrong with the message. Its case is not parked for it,
 * or an hour without a store would leave an operator a thousand cases to free; the message is tried until it is back.
 */
export class EngineAway extends Error {
  readonly code = 'engine/away';
  constructor(engine: string, cause: unknown) {
    super(`${engine} cannot be reached`, { cause });
    this.name = 'EngineAway';
  }
}

/** By its code, because adapters of other ports say it with errors of their own. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'engine/away';
