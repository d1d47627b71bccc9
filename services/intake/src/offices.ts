import { findUnit, unitFor } from '@one-window/contracts';
import type { Offices } from '@one-window/domain-intake';

const isArea = (text: string): text is 'city' | 'xincheng' | 'dongshan' =>
  text === 'city' || text === 'xincheng' || text === 'dongshan';

/** The city's offices as the rules ask for them. A real city replaces the table in the contracts. */
export const offices: Offices = {
  areaOf: unit => findUnit(unit)?.area,
  competent: (body, area) => (isArea(area) ? unitFor(body, area)?.code : undefined),
  nameOf: unit => findUnit(unit)?.name.zh ?? unit,
  addressOf: unit => findUnit(unit)?.address ?? '',
  coordinates: unit => findUnit(unit)?.body === 'bureau' && findUnit(unit)?.area === 'city',
};
