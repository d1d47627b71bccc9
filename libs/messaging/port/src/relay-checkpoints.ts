import type { Position } from '@one-window/event-store';

/** How far a service has published its events. */
export interface RelayCheckpoint {
  readonly position: Position;
  /** How many events lie at or before the position: what consumers have to compare with. */
  readonly published: number;
  /** Grows with every change of the active relay. A relay of an older epoch may not save any more. */
  readonly epoch: number;
}

/** Another relay has taken over: the caller must stop, not try again. */
export class RelayFenced extends Error {
  readonly code = 'messaging/relay-fenced';
  constructor(
    readonly epoch: number,
    readonly current: number,
  ) {
    super(`relay of epoch ${epoch} was replaced by epoch ${current}`);
    this.name = 'RelayFenced';
  }
}

export abstract class RelayCheckpoints {
  abstract load(): Promise<RelayCheckpoint>;
  /** Never goes back: a position before the saved one changes nothing. @throws RelayFenced for an older epoch. */
  abstract save(checkpoint: RelayCheckpoint): Promise<void>;
}
