import type { Actor, Role } from '@one-window/kernel';
import type { Text } from '../commands/define-command';
import type { ServiceContext } from '../service/service-context';

export interface EventStreamContext {
  readonly actor: Actor;
  readonly services: ServiceContext;
  /** Sends one message; `event` is the SSE event name, `data` becomes JSON. */
  send(event: string, data: unknown): void;
  /** Aborted when the browser goes or the service stops. */
  readonly signal: AbortSignal;
}

/** `GET` answered with `text/event-stream`: says what moved, never what it says. The platform sends keep-alives. */
export interface EventStreamDefinition {
  readonly kind: 'event-stream';
  readonly name: string;
  readonly title: Text;
  readonly path: string;
  readonly roles: readonly Role[] | 'signed-in';
  /** Subscribes; the connection stays open until `signal` is aborted. */
  open(context: EventStreamContext): void | Promise<void>;
}

export const defineEventStream = (spec: Omit<EventStreamDefinition, 'kind'>): EventStreamDefinition => ({
  ...spec,
  kind: 'event-stream',
});
