import { CommandsFirst } from './commands-first';

const never = new AbortController().signal;

describe('commands go first', () => {
  it('lets what follows the histories pass when nobody waits for an answer', async () => {
    let passed = false;
    void new CommandsFirst().pass(never).then(() => (passed = true));
    await Promise.resolve();
    await Promise.resolve();
    expect(passed).toBe(true);
  });

  it('holds it while a command is at work, and lets it go when that has its answer', async () => {
    const first = new CommandsFirst();
    const order: string[] = [];
    const command = first.during(async () => {
      await new Promise(resolve => setTimeout(resolve, 10));
      order.push('answered');
    });
    await first.pass(never).then(() => order.push('passed'));
    await command;
    expect(order).toEqual(['answered', 'passed']);
  });

  it('lets it pass in the end, though a command never ends', async () => {
    const first = new CommandsFirst();
    void first.during(() => new Promise(() => undefined));
    await expect(first.pass(never)).resolves.toBeUndefined();
  });

  it('does not hold it when the service stops', async () => {
    const first = new CommandsFirst();
    void first.during(() => new Promise(() => undefined));
    await expect(first.pass(AbortSignal.abort())).resolves.toBeUndefined();
  });
});
