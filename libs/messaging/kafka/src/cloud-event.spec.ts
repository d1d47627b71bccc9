import { parseMessage } from '@one-window/messaging';
import { aCaseEvent } from '@one-window/testing';
import { toEnvelopeText, toMessage } from './cloud-event';

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const event = aCaseEvent('a', 3, { traceparent: trace });
const back = (value: string, headers = toMessage(event, 7).headers, key = 'a') =>
  parseMessage({ offset: '0/0', key, value: toEnvelopeText({ offset: '0', key, value, headers }) });

describe('a case event as a CloudEvent in binary mode', () => {
  it('has its attributes in headers, its data as the value, its case as the key', () => {
    const { key, value, headers } = toMessage(event, 7);
    expect(key).toBe('a');
    expect(JSON.parse(value)).toEqual(event.data);
    expect(headers).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: 'a-3',
      ce_source: 'intake',
      ce_type: 'WindowReceived',
      ce_subject: 'a',
      ce_time: '2026-03-02T01:00:00.000Z',
      ce_stream: 'matter-a',
      ce_revision: '3',
      ce_relayepoch: '7',
      ce_traceparent: trace,
      traceparent: trace,
    });
  });

  it('comes back as it was', () => {
    expect(back(toMessage(event, 7).value)).toEqual({ kind: 'event', event });
  });

  it('cannot pass off data as an attribute: what the headers say holds', () => {
    const forged = `${JSON.stringify(event.data)},"subject":"b","revision":99`;
    expect(back(forged)).toEqual({ kind: 'event', event });
  });

  it.each([
    ['a value that is no JSON', '{', toMessage(event, 7).headers, 'not-json'],
    ['no value at all', '', toMessage(event, 7).headers, 'not-a-case-event'],
    [
      'a revision that is no number',
      '{}',
      { ...toMessage(event, 7).headers, ce_revision: '3; DROP' },
      'not-a-case-event',
    ],
    ['no attributes', JSON.stringify(event.data), {}, 'not-a-case-event'],
  ])('is refused by the contract with %s', (_, value, headers, reason) => {
    expect(back(value, headers)).toMatchObject({ kind: 'poison', reason });
  });

  it('is also read where somebody sent the whole envelope as the value', () => {
    expect(back(JSON.stringify(event), {})).toEqual({ kind: 'event', event });
  });
});
