/** What a decision yields: the facts that happened, or the reason why nothing may happen. */
export type Decision<Event, Refusal extends Rejection> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | { readonly kind: 'rejected'; readonly rejection: Refusal };

/**
 * An expected "no". `code` is stable (`noun/adjective`); sentences are made from it at the edge.
 * `article` cites the rule that says no; `params` are the values involved, never personal data.
 */
export interface Rejection<Code extends string = string> {
  readonly code: Code;
  readonly article?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const accept = <Event>(...events: readonly Event[]): Decision<Event, never> => ({ kind: 'accepted', events });

export const reject = <const Refusal extends Rejection>(rejection: Refusal): Decision<never, Refusal> => ({
  kind: 'rejected',
  rejection,
});

/** A state that no accepted history can lead to. Thrown, never returned: it means a bug or a broken store. */
export class InvariantBroken extends Error {
  readonly code = 'invariant/broken';
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'InvariantBroken';
  }
}
