import type { Account, Accounts } from '../identity/accounts';
import { OtherData } from './copy-store';

/** Accounts with their passwords; failed tries and locks begin anew. @throws OtherData */
export const copyAccounts = async (source: Accounts, target: Accounts): Promise<void> => {
  const accounts = await source.all();
  if (accounts.length === 0 || (await target.addFirst(accounts.map(asNew)))) return;
  const [differing] = await compareAccounts(source, target);
  if (differing !== undefined) throw new OtherData(`the account ${differing}`);
};

/** Names of accounts that are not the same in both. */
export const compareAccounts = async (source: Accounts, target: Accounts): Promise<readonly string[]> => {
  const [here, there] = [byName(await source.all()), byName(await target.all())];
  return [...new Set([...here.keys(), ...there.keys()])].filter(name => here.get(name) !== there.get(name));
};

const asNew = ({ username, name, role, unit, passwordHash }: Account) => ({ username, name, role, unit, passwordHash });

const byName = (accounts: readonly Account[]): ReadonlyMap<string, string> =>
  new Map(accounts.map(account => [account.username, JSON.stringify(asNew(account))]));
