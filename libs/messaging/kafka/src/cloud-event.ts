import type { CaseEventEnvelope } from '@one-window/contracts';
import type { IncomingMessage, OutgoingMessage } from './broker';

const JSON_TYPE = 'application/json';
const PREFIX = 'ce_';

/**
 * A case event in CloudEvents 1.0 binary mode (Kafka protocol binding): attributes as headers, the data as the value,
 * the case id as the key. `traceparent` stands twice: as the event's own attribute, and under the name by which every
 * tracing library finds it. `epoch` says which relay sent it, for whoever looks for a zombie; nobody decides by it.
 */
export const toMessage = (event: CaseEventEnvelope, epoch: number): OutgoingMessage => {
  const headers: Record<string, string> = {
    'content-type': JSON_TYPE,
    ce_specversion: event.specversion,
    ce_id: event.id,
    ce_source: event.source,
    ce_type: event.type,
    ce_subject: event.subject,
    ce_time: event.time,
    ce_stream: event.stream,
    ce_revision: String(event.revision),
    ce_relayepoch: String(epoch),
  };
  if (event.traceparent !== undefined) {
    headers['ce_traceparent'] = event.traceparent;
    headers['traceparent'] = event.traceparent;
  }
  return { key: event.subject, value: JSON.stringify(event.data), headers };
};

/**
 * The envelope as text, for `parseMessage` to judge. The data goes in as it came, before the attributes: whatever it
 * holds, it cannot pass itself off as one of them. What did not come as a binary CloudEvent is handed on as it is.
 */
export const toEnvelopeText = ({ headers, value }: IncomingMessage): string => {
  if (headers['ce_specversion'] === undefined) return value;
  let text = `{"data":${value === '' ? 'null' : value}`;
  for (const name in headers) {
    if (!name.startsWith(PREFIX) || name === 'ce_relayepoch') continue;
    const attribute = name.slice(PREFIX.length);
    const given = headers[name] ?? '';
    text += `,${JSON.stringify(attribute)}:${attribute === 'revision' ? numberText(given) : JSON.stringify(given)}`;
  }
  return `${text}}`;
};

/** A revision that is no number stays text, and the contract refuses it. */
const numberText = (text: string): string => (/^(0|[1-9]\d{0,15})$/.test(text) ? text : JSON.stringify(text));
