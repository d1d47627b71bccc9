/** The roles of domain.md §8. An account holds one role in one unit. */
export const ROLES = [
  'window-clerk',
  'filing-officer',
  'institute-head',
  'commission-director',
  'commission',
  'arbitrator',
  'recorder',
  'inspector',
  'inspection-head',
  'bureau-head',
  'principal-head',
  'legal-reviewer',
  'hearing-host',
  'city-head',
  'supervisor',
  'admin',
  'system',
] as const;

export type Role = (typeof ROLES)[number];

/** Who acts, in which role, for which unit, as it was at the time of the act. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
}
