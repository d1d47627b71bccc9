import { InvariantBroken, type Role } from '@one-window/kernel';
import type { ServiceContext } from '../service/service-context';
import { appointed } from './appointed';

/** The one to whom a case goes, as his account names him. @throws Problem 422 as `appointed` does. */
export const colleague = (services: Pick<ServiceContext, 'officials'>, accountId: string, roles: readonly Role[]) => {
  const [official] = appointed(services, [accountId], roles);
  if (!official) throw new InvariantBroken('one was asked for and none was given');
  return { accountId: official.accountId, role: official.role, unit: official.unit };
};
