import type { EventStreamDefinition } from '../queries/define-event-stream';
import type { ServiceRuntime } from '../service/service-runtime';
import { sessionOf, type HttpReply, type HttpRequest } from './http-request';

/** Proxies close what is silent; browsers notice a dead line sooner. */
const KEEP_ALIVE_MS = 20_000;

/** `text/event-stream` until the browser goes, the session ends or the service stops. */
export const handleEventStream = async (
  definition: EventStreamDefinition,
  service: ServiceRuntime,
  request: HttpRequest,
  reply: HttpReply,
): Promise<void> => {
  const { actor, expiresAt } = sessionOf(request);
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, service.stopping]);
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(': open\n\n');
  raw.once('close', () => gone.abort());
  const keepAlive = setInterval(
    () => (Date.now() >= expiresAt ? gone.abort() : raw.write(': here\n\n')),
    KEEP_ALIVE_MS,
  );
  signal.addEventListener('abort', () => {
    clearInterval(keepAlive);
    raw.end();
  });
  await definition.open({
    actor,
    services: service.context,
    signal,
    send: (event, data) => {
      if (!signal.aborted) raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
  });
};
