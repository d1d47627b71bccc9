import { CaseEventEnvelope, currentCaseEvent } from '@one-window/contracts';
import { NewerShape } from '@one-window/kernel';
import type { LoggedMessage } from './message-log';

/** Why a message can never be applied as it is. */
export type PoisonReason = 'not-json' | 'not-a-case-event' | 'no-case' | 'other-case' | 'newer-shape';

export type Parsed =
  | { readonly kind: 'event'; readonly event: CaseEventEnvelope }
  | { readonly kind: 'poison'; readonly reason: PoisonReason; readonly error: Error };

/** Several groups of one process are handed the same message: it is judged once. */
const judged = new WeakMap<LoggedMessage, Parsed>();

/** The only door for messages: the contract decides, and the key must be the case the event is about. */
export const parseMessage = (message: LoggedMessage): Parsed => {
  const before = judged.get(message);
  if (before) return before;
  const parsed = judge(message);
  judged.set(message, parsed);
  return parsed;
};

const judge = ({ key, value }: LoggedMessage): Parsed => {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch (error) {
    return poison('not-json', error instanceof Error ? error : new Error(String(error)));
  }
  const parsed = CaseEventEnvelope.safeParse(json);
  if (!parsed.success) return poison('not-a-case-event', parsed.error);
  const event = parsed.data;
  if (key === '') return poison('no-case', new Error(`event ${event.id} came without a case id as its key`));
  if (event.subject !== key) {
    return poison('other-case', new Error(`event ${event.id} of case ${event.subject} came under the key ${key}`));
  }
  try {
    return { kind: 'event', event: currentCaseEvent(event) };
  } catch (error) {
    if (error instanceof NewerShape) return poison('newer-shape', error);
    throw error;
  }
};

const poison = (reason: PoisonReason, error: Error): Parsed => ({ kind: 'poison', reason, error });
