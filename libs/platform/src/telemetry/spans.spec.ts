import { trace, type TracerProvider } from '@opentelemetry/api';
import { inSpan, inSpanOfEach, withTraceparent } from './spans';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;

describe('Where no spans are asked for', () => {
  it('none is made, whatever is wrapped', async () => {
    let asked = 0;
    const counting: TracerProvider = {
      getTracer: () => ({
        startSpan: () => {
          asked += 1;
          return trace.wrapSpanContext({ traceId: TRACE, spanId: 'b7ad6b7169203331', traceFlags: 1 });
        },
        startActiveSpan: () => {
          asked += 1;
        },
      }),
    };
    trace.setGlobalTracerProvider(counting);
    const work = () => Promise.resolve(7);
    const done = [
      await inSpan('case.filePetition', {}, work),
      await inSpanOfEach({ name: 'relay.publish', kind: 'sends', attributes: {} }, [{ traceparent }], work),
      await withTraceparent(traceparent, work),
    ];
    expect([done, asked]).toEqual([[7, 7, 7], 0]);
  });
});
