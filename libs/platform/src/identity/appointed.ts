import { ROLE_NAMES } from '@one-window/contracts';
import type { Actor, Role } from '@one-window/kernel';
import { Problem } from '../problems/problem';
import type { ServiceContext } from '../service/service-context';

/**
 * Those who are to be appointed, as their accounts name them.
 * @throws Problem 422 for somebody without an account, or in a role that may not do this.
 */
export const appointed = (
  services: Pick<ServiceContext, 'officials'>,
  accountIds: readonly string[],
  roles: readonly Role[],
): readonly Actor[] => {
  const officials = new Map(services.officials().map(official => [official.accountId, official]));
  return accountIds.map(accountId => {
    const official = officials.get(accountId);
    if (official && roles.includes(official.role)) return official;
    const name = official?.name ?? accountId;
    const wanted = (language: 'zh' | 'en'): string => roles.map(role => ROLE_NAMES[role][language]).join(' / ');
    throw new Problem(422, 'official/not-appointable', {
      zh: { title: `${name}不是${wanted('zh')}。`, next: `请从名册中选择${wanted('zh')}。` },
      en: { title: `${name} is not ${wanted('en')}.`, next: `Choose ${wanted('en')} from the list.` },
    });
  });
};
