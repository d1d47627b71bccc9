import type { Fact } from '@one-window/kernel';

/**
 * What others may see of each fact, in the shape of its contract. Every fact is published, so that revisions have
 * no gaps; a restricted one is published without its content. Forgetting one is a compile error.
 */
export type Publications<E extends Fact> = {
  readonly [K in E['type']]: (data: Extract<E, { type: K }>['data']) => unknown;
};

/** Published as it is. */
export const asIs = <Data>(data: Data): Data => data;
/** Published as having happened, without its content (deliberation votes, reporter identity). */
export const withheld = (): { readonly withheld: true } => ({ withheld: true });

/** How a stored fact of this type is published. The table was complete by type where it was written. */
export const publicationOf = (
  table: Readonly<Record<string, (data: never) => unknown>> | undefined,
  type: string,
): ((data: unknown) => unknown) | undefined => table?.[type] as ((data: unknown) => unknown) | undefined;
