import type { Role } from '@one-window/kernel';

/** Left navigation by role (ui.md §2); the first entry is the page a role starts on. */
export type Destination =
  | 'work'
  | 'register'
  | 'find'
  | 'deadlines'
  | 'leads'
  | 'handOvers'
  | 'overdue'
  | 'supervised'
  | 'approve'
  | 'unit'
  | 'system';

const heads: readonly Destination[] = ['approve', 'unit', 'deadlines', 'find'];
const handlers: readonly Destination[] = ['work', 'deadlines', 'find'];

export const destinationsOf: Record<Role, readonly Destination[]> = {
  'window-clerk': ['work', 'register', 'handOvers', 'find', 'deadlines'],
  // Packages of another area's window are received by the office they go to (domain.md §5.3).
  'filing-officer': ['work', 'handOvers', 'deadlines', 'find'],
  arbitrator: handlers,
  recorder: handlers,
  inspector: ['work', 'leads', 'handOvers', 'deadlines', 'find'],
  'institute-head': heads,
  'commission-director': heads,
  commission: heads,
  'inspection-head': heads,
  'bureau-head': heads,
  'principal-head': heads,
  'city-head': heads,
  'legal-reviewer': heads,
  'hearing-host': heads,
  supervisor: ['overdue', 'supervised', 'find', 'system'],
  // The administrator configures and reads no case content.
  admin: ['system'],
  system: ['system'],
};

export const addressOf = {
  work: { to: '/work', search: { queue: 'mine' } },
  register: { to: '/matters/new', search: {} },
  find: { to: '/cases', search: {} },
  leads: { to: '/leads', search: {} },
  handOvers: { to: '/hand-overs', search: { direction: 'in' } },
  deadlines: { to: '/deadlines', search: {} },
  overdue: { to: '/deadlines', search: { light: 'overdue' } },
  supervised: { to: '/work', search: { queue: 'supervised' } },
  approve: { to: '/work', search: { queue: 'approve' } },
  unit: { to: '/work', search: { queue: 'unit' } },
  system: { to: '/system', search: {} },
} as const satisfies Record<Destination, { to: string; search: Record<string, string> }>;

/**
 * Which entry stands for the page that is open. A queue or a light that the role has no entry for is part of the entry
 * that it has: an officer's 本单位 is still 待办, a supervisor's other lights are still 期限.
 */
export const whereIs = (
  role: Role,
  path: string,
  search: Readonly<Record<string, unknown>>,
): Destination | undefined => {
  const mine = destinationsOf[role];
  const fitting = mine.filter(destination => addressOf[destination].to === path);
  const exact = fitting.find(destination =>
    Object.entries(addressOf[destination].search).every(([name, value]) => search[name] === value),
  );
  return exact ?? fitting[0] ?? mine.find(destination => path.startsWith(`${addressOf[destination].to}/`));
};

export const maySee = (role: Role, destination: Destination): boolean => destinationsOf[role].includes(destination);
export const firstPageOf = (role: Role): Destination => destinationsOf[role][0] ?? 'work';
