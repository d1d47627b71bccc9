/**
 * Where a service process of a fault run can be held up: before a handler, between an effect and its memory, before a
 * relay publishes, before a batch reaches delivery.
 */
export type Point = 'handle' | 'remember' | 'publish' | 'batch';

export type Order =
  | {
      readonly at: Point;
      readonly act: 'wait';
      readonly ms: number;
      /** How often. */
      readonly times: number;
      /** Only where an event of this case is concerned. */
      readonly caseId?: string;
    }
  | { readonly at: Point; readonly act: 'throw'; readonly times: number; readonly caseId?: string }
  | { readonly at: Point; readonly act: 'go-on' };

/** What an instrumented process says when it got there. */
export const isAt = (message: unknown, point: Point): boolean =>
  typeof message === 'object' && message !== null && 'at' in message && message.at === point;
