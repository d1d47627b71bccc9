import type { Matter, TriagedItem, Whereabouts } from './state';
import type { IntakeWorld } from './world';
import { isOwnArea } from './routing/competent-units';

/** Questions about what still lies at the window. */

export type Decided = Extract<Whereabouts, { place: 'decided' }>;
export type DecidedItem = TriagedItem & { readonly where: Decided };

export const undecidedItems = (matter: Matter): readonly TriagedItem[] =>
  matter.items.filter(({ where }) => where.place === 'window');

const isDecided = (item: TriagedItem): item is DecidedItem => item.where.place === 'decided';

export const decidedItems = (matter: Matter): readonly DecidedItem[] => matter.items.filter(isDecided);

/** Decided, and ready to go without another area's office. */
export const readyItems = (matter: Matter, { offices }: Pick<IntakeWorld, 'offices'>): readonly DecidedItem[] =>
  decidedItems(matter).filter(
    ({ where }) => where.unit === undefined || isOwnArea(where.unit, matter.windowUnit, offices),
  );

/** Decided for an office of another area: consent and a package are needed (全域受理). */
export const foreignItems = (matter: Matter, { offices }: Pick<IntakeWorld, 'offices'>): readonly DecidedItem[] =>
  decidedItems(matter).filter(
    ({ where }) => where.unit !== undefined && !isOwnArea(where.unit, matter.windowUnit, offices),
  );

/** May still be changed or withdrawn here. */
export const isOnDesk = ({ where }: TriagedItem): boolean =>
  where.place === 'window' || where.place === 'decided' || where.place === 'escalated';

export const findItem = (matter: Matter, itemId: string): TriagedItem | undefined =>
  matter.items.find(({ item }) => item.itemId === itemId);

export const idsOf = (items: readonly TriagedItem[]): readonly string[] => items.map(({ item }) => item.itemId);

export const listed = (items: readonly TriagedItem[]): string => idsOf(items).join('、');

/** Packages that nobody has answered. */
export const waitingPackages = (matter: Matter) => matter.packages.filter(({ answer }) => answer === 'none');
