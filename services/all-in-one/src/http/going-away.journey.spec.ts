import { connect } from 'node:net';
import { once } from 'node:events';
import { accountOf, SystemOverHttp } from './system-over-http';

describe('A system that is asked to stop', () => {
  const STOP_LIMIT_MS = 3_000;
  let system: SystemOverHttp;
  beforeEach(async () => {
    system = await SystemOverHttp.start();
  }, 30_000);
  afterEach(() => system.remove(), 30_000);

  const endsAtOnce = async (): Promise<void> => {
    const asked = performance.now();
    expect(await system.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(STOP_LIMIT_MS);
  };

  const follow = async (): Promise<Response> => {
    const { cookie = '' } = await system.session(accountOf('supervisor'));
    const page = await fetch(`${system.url}/api/one-window/changes`, { headers: { cookie } });
    expect(page.headers.get('content-type')).toContain('text/event-stream');
    return page;
  };

  it('stops at once and cleanly while a page follows what moves', async () => {
    await follow();
    await endsAtOnce();
  }, 30_000);

  it('stops at once and cleanly when such a page has gone away without a word', async () => {
    await (await follow()).body?.cancel();
    await endsAtOnce();
  }, 30_000);

  it('stops at once and cleanly while a browser holds a connection on which it has not asked anything yet', async () => {
    const { port, hostname } = new URL(system.url);
    const ahead = connect(Number(port), hostname);
    await once(ahead, 'connect');
    // Answered on another line, so that this one was surely taken.
    await system.ask('/health/live');
    ahead.on('error', () => ahead.destroy());
    await endsAtOnce();
    ahead.destroy();
  }, 30_000);
});
