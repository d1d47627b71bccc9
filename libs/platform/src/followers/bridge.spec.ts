import { MessageChannel } from 'node:worker_threads';
import { isHopeless } from '@one-window/messaging';
import { Bridge } from './bridge';

/** Two ends, as in two threads: what crosses is copied. */
const bridged = (answers: ConstructorParameters<typeof Bridge>[1]) => {
  const { port1, port2 } = new MessageChannel();
  const here = new Bridge(port1, {});
  const there = new Bridge(port2, answers);
  return { here, there, close: () => port1.close() };
};

describe('Bridge', () => {
  it('answers each question with its own answer, whatever the order', async () => {
    const { here, close } = bridged({
      wait: async ({ ms }: { ms: number }) => {
        await new Promise(resolve => setTimeout(resolve, ms));
        return ms;
      },
    });
    expect(await Promise.all([here.ask('wait', { ms: 30 }), here.ask('wait', { ms: 1 })])).toEqual([30, 1]);
    close();
  });

  it('brings news without an answer', async () => {
    const { here, close } = bridged({ news: told => heard(told) });
    let heard: (told: unknown) => void = () => undefined;
    const coming = new Promise(resolve => (heard = resolve));
    here.tell('news', { from: 'intake' });
    expect(await coming).toEqual({ from: 'intake' });
    close();
  });

  it('keeps of an error its name, its code, and whether trying again may help', async () => {
    const { here, close } = bridged({
      stumble: () => {
        throw new TypeError('x is undefined');
      },
      busy: () => Promise.reject(Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })),
      away: () => Promise.reject(Object.assign(new Error('gone'), { code: 'engine/away' })),
    });
    const failureOf = (what: string) => here.ask(what, {}).catch((error: unknown) => error);
    const stumbled = await failureOf('stumble');
    expect(stumbled).toMatchObject({ name: 'TypeError', message: 'x is undefined' });
    expect(isHopeless(stumbled)).toBe(true);
    const busy = await failureOf('busy');
    expect(busy).toMatchObject({ code: 'SQLITE_BUSY' });
    expect(isHopeless(busy)).toBe(false);
    expect(await failureOf('away')).toMatchObject({ code: 'engine/away' });
    close();
  });

  it('fails whoever waits, and whoever asks later, when the other end is gone', async () => {
    const { here, close } = bridged({ never: () => new Promise(() => undefined) });
    const waiting = here.ask('never', {});
    here.breakWith(new Error('ended'));
    await expect(waiting).rejects.toThrow('ended');
    await expect(here.ask('never', {})).rejects.toThrow('ended');
    close();
  });
});
