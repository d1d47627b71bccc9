import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config';
import type { Accounts, NewAccount } from './accounts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts';
import { hashPassword } from './password';

export interface FirstAdmin {
  readonly username: string;
  /** Present when it was made up here: shown once, kept nowhere. */
  readonly password?: string;
}

/**
 * Accounts of a new data folder: those of the demonstration, or one administrator, whose password comes from
 * ADMIN_PASSWORD or is made up and shown once. Where there are accounts, nothing is done.
 */
export const createFirstAccounts = async (
  accounts: Accounts,
  { demo, adminPassword }: Pick<Config, 'demo' | 'adminPassword'>,
  folderIsNew: boolean,
): Promise<FirstAdmin | undefined> => {
  if ((await accounts.count()) > 0) return undefined;
  if (demo && folderIsNew) {
    await accounts.addFirst(await demonstration());
    return undefined;
  }
  const password = adminPassword ?? randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  const admin: NewAccount = { username: 'admin', name: '系统管理员', role: 'admin', unit: 'ops-city', passwordHash };
  // Another process may have been quicker: then its password is the one to show.
  if (!(await accounts.addFirst([admin]))) return undefined;
  return { username: 'admin', ...(adminPassword === undefined && { password }) };
};

/** One hash for all: their password is public, and 60 hashes would take the first start seconds. */
const demonstration = async (): Promise<readonly NewAccount[]> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return DEMO_ACCOUNTS.map(account => ({ ...account, passwordHash }));
};
