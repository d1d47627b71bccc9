import { pino } from 'pino';
import type { NewAccount } from './accounts';
import { IdentityFile } from './identity-file';
import { Officials } from './officials';

const account = (username: string, name: string): NewAccount => ({
  ...{ username, name, role: 'arbitrator', unit: 'arb-xincheng', passwordHash: 'hash' },
});

describe('Officials', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const follow = async () => {
    const { accounts } = new IdentityFile(':memory:');
    const officials = await Officials.follow(accounts, pino({ level: 'silent' }));
    return { accounts, officials };
  };

  it('knows within a minute who was added elsewhere, and shows no password', async () => {
    const { accounts, officials } = await follow();
    await accounts.addFirst([account('zhongcai1', '王敏')]);
    expect(officials.list()).toEqual([]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(officials.list()).toEqual([
      { accountId: 'zhongcai1', name: '王敏', role: 'arbitrator', unit: 'arb-xincheng' },
    ]);
    officials.stop();
  });

  it('keeps the list that it has while accounts cannot be asked', async () => {
    const { accounts, officials } = await follow();
    await accounts.addFirst([account('zhongcai1', '王敏')]);
    await jest.advanceTimersByTimeAsync(60_000);
    const all = jest.spyOn(accounts, 'all').mockRejectedValueOnce(new Error('no connection'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(all).toHaveBeenCalledTimes(1);
    expect(officials.list()).toHaveLength(1);
    officials.stop();
  });
});
