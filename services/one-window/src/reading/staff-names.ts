import type { ServiceContext } from '@one-window/platform';

/** The name of an account, where one is known. */
export type NameOf = (accountId: string) => string | undefined;

/**
 * Who appointed or acted, by name: as the case recorded it, otherwise as the accounts have it today. Somebody who was
 * appointed and has not acted yet is known by the account only.
 */
export const staffNames = ({
  officials,
}: Pick<ServiceContext, 'officials'>): ((recorded: Readonly<Record<string, string>>) => NameOf) => {
  let known: ReadonlyMap<string, string> | undefined;
  const official = (accountId: string): string | undefined => {
    known ??= new Map(officials().map(({ accountId: id, name }) => [id, name]));
    return known.get(accountId);
  };
  return recorded => accountId => recorded[accountId] ?? official(accountId);
};

/** Fields of facts in which services record accounts. */
const accountFields: ReadonlySet<string> = new Set([
  'proposedBy',
  'approvedBy',
  'acceptedBy',
  'refusedBy',
  'revokedBy',
  'recordedBy',
  'officers',
  'team',
  'signedBy',
  'unsignedDissenters',
]);

/** A fact with names where it holds accounts: pages never show an account. */
export const withStaffNames = (value: unknown, nameOf: NameOf, field = ''): unknown => {
  if (typeof value === 'string') return accountFields.has(field) ? (nameOf(value) ?? value) : value;
  if (Array.isArray(value)) return value.map(one => withStaffNames(one, nameOf, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withStaffNames(one, nameOf, name)]));
};
