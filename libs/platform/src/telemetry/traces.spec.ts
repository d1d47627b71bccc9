import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { RunningSystem } from '../testing/running-system';
import { makeLog } from './log';
import { inSpan, recordSpans, withTraceparent } from './spans';

const CALLER = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${CALLER}-b7ad6b7169203331-01`;

describe('Without spans', () => {
  it('a problem still carries the number that the caller’s trace has, or one of its own', async () => {
    const system = await RunningSystem.start();
    const numberFor = async (headers: Readonly<Record<string, string>>) =>
      (await system.ask('/api/intake/petitions/none', { headers })).body['traceId'];
    expect(await numberFor({ traceparent })).toBe(CALLER);
    expect(await numberFor({})).toMatch(/^[0-9a-f]{32}$/);
    expect(await numberFor({ traceparent: '00-somebody-1-01' })).toMatch(/^[0-9a-f]{32}$/);
    await system.remove();
  });
});

describe('One trace', () => {
  const kept = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(kept)] });
  let system: RunningSystem;
  beforeAll(async () => {
    provider.register();
    recordSpans();
    system = await RunningSystem.start();
  });
  afterAll(async () => {
    await system.remove();
    await provider.shutdown();
  });

  const of = async (name: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const span = kept.getFinishedSpans().find(one => one.name === name && one.spanContext().traceId === CALLER);
      if (span) return { id: span.spanContext().spanId, parent: span.parentSpanContext?.spanId };
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error(`no span ${name}`);
  };

  it('goes from the caller through request, command, store and relay to whoever takes the event', async () => {
    const { status } = await system.command('/api/intake/petitions', {
      ...{ as: 'chuangkou1', body: { petitioner: '王建国' }, headers: { traceparent } },
    });
    expect(status).toBe(201);
    const request = await of('POST /api/intake/petitions');
    expect(request.parent).toBe('b7ad6b7169203331');
    const command = await of('case.filePetition');
    expect(command.parent).toBe(request.id);
    for (const name of ['store.append', 'relay.publish', 'reactions.apply'])
      expect([name, (await of(name)).parent]).toEqual([name, command.id]);
  });

  it('is named in the problem that somebody is shown', async () => {
    const { body } = await system.ask('/api/intake/petitions/none', { headers: { traceparent } });
    expect(body['traceId']).toBe(CALLER);
  });

  it('is named in every line of the log that is written in it, and in no other', async () => {
    const lines: string[] = [];
    const log = makeLog({ logLevel: 'info' }, { write: line => void lines.push(line) });
    log.info('outside');
    await withTraceparent(traceparent, () => inSpan('work', {}, async () => log.info('inside')));
    const told = lines.map(line => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ msg, traceId }) => [msg, traceId])).toEqual([
      ['outside', undefined],
      ['inside', CALLER],
    ]);
  });

  it('holds no name of a person', () => {
    const told = kept.getFinishedSpans().map(({ name, attributes }) => ({ name, attributes }));
    expect(JSON.stringify(told)).not.toMatch(/\p{Script=Han}/u);
  });
});
