/** Under which epoch a relay may work, and until when it need not ask again. */
export interface Leased {
  readonly epoch: number;
}

/**
 * Who of several processes relays. A lease alone is not safe, for who holds it may be stopped longer than it lasts
 * without noticing: so each new holder gets a higher epoch, and the checkpoint refuses the older ones from then on.
 */
export abstract class RelayLease {
  /** The lease, when it is free, has run out, or is one's own; undefined while another holds it. */
  abstract acquire(holder: string, forMs: number): Promise<Leased | undefined>;
  /** False when it was lost. */
  abstract renew(holder: string, leased: Leased, forMs: number): Promise<boolean>;
  /** Gives it up, so that another need not wait for its end. */
  abstract release(holder: string, leased: Leased): Promise<void>;
}
