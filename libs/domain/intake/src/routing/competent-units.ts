import type { Area, Offices } from '../world';
import type { Body } from './suggestion';

interface Place {
  /** Where the work is done. */
  readonly area: Area;
  readonly employerArea?: Area;
}

/**
 * The offices that may take it. Inspection: the place of employment (监察条例13条). Arbitration: the place of performance or
 * the employer's (调解仲裁法21条); the place of performance comes first, and the worker may choose.
 */
export const competentUnits = (body: Body, place: Place, offices: Offices): readonly string[] => {
  const areas = body === 'arbitration' && place.employerArea ? [place.area, place.employerArea] : [place.area];
  const units = areas.map(area => offices.competent(body, area)).filter(unit => unit !== undefined);
  return [...new Set(units)];
};

/** The window's own area saves the worker a hand-over where the law leaves a choice. */
export const preferredUnit = (units: readonly string[], windowUnit: string, offices: Offices): string | undefined =>
  units.find(unit => offices.areaOf(unit) === offices.areaOf(windowUnit)) ?? units[0];

/** An office of the window's own area: handed over in the house, no package needed. */
export const isOwnArea = (unit: string, windowUnit: string, offices: Offices): boolean =>
  offices.areaOf(unit) === offices.areaOf(windowUnit);
