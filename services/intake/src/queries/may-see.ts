import { servesUnit } from '@one-window/contracts';
import type { Matter } from '@one-window/domain-intake';
import type { Actor } from '@one-window/kernel';
import { offices } from '../offices';

/** The window, the offices that have or are sent something of it, the bureau, and supervision. */
export const maySee = (actor: Actor, matter: Matter): boolean => {
  if (actor.role === 'supervisor' || offices.coordinates(actor.unit)) return true;
  const units = [
    matter.windowUnit,
    ...matter.dispatches.map(({ unit }) => unit),
    ...matter.packages.map(sent => sent.package.toUnit),
  ];
  return units.some(unit => servesUnit(actor.unit, unit)) || isReceivingWindow(actor, matter);
};

const isReceivingWindow = (actor: Actor, { packages }: Matter): boolean =>
  actor.role === 'window-clerk' &&
  packages.some(sent => offices.areaOf(sent.package.toUnit) === offices.areaOf(actor.unit));
