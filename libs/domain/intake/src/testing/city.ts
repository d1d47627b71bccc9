import type { WorkingCalendar } from '@one-window/deadlines';
import { InvariantBroken, type Actor, type Role } from '@one-window/kernel';
import { defaultParameters, type IntakeWorld, type Offices } from '../world';

/** A small city for the specs: one district, one county, and the city's own offices. */
const AREAS: Readonly<Record<string, string>> = {
  'win-xincheng': 'xincheng',
  'win-dongshan': 'dongshan',
  'arb-xincheng': 'xincheng',
  'arb-dongshan': 'dongshan',
  'arb-city': 'city',
  'ins-xincheng': 'xincheng',
  'ins-dongshan': 'dongshan',
  'ins-city': 'city',
  'hrss-city': 'city',
};

const offices: Offices = {
  areaOf: unit => AREAS[unit],
  competent: (body, area) => {
    const unit = `${body === 'arbitration' ? 'arb' : 'ins'}-${area}`;
    return unit in AREAS ? unit : undefined;
  },
  nameOf: unit => (unit === 'arb-dongshan' ? '东山县劳动人事争议仲裁院' : unit),
  addressOf: unit => (unit === 'arb-dongshan' ? '云河市东山县政务中心四楼' : '云河市'),
  coordinates: unit => unit === 'hrss-city',
};

const uncounted = (): never => {
  throw new InvariantBroken('a decision of the window counted days');
};
const calendar: WorkingCalendar = {
  version: 'none',
  years: [],
  isWorkingDay: uncounted,
  isProvisional: uncounted,
  dayKind: uncounted,
  festivalOf: uncounted,
  noticesOf: uncounted,
  source: { base: 'none', notices: [], provisional: [], loaded: [] },
};

export const city: IntakeWorld = { calendar, offices, parameters: defaultParameters };

const officer = (accountId: string, name: string, role: Role, unit: string): Actor => ({ accountId, name, role, unit });

export const zhouMin = officer('zhou-min', '周敏', 'window-clerk', 'win-xincheng');
export const sunYan = officer('sun-yan', '孙燕', 'window-clerk', 'win-dongshan');
export const heWei = officer('he-wei', '何伟', 'filing-officer', 'arb-dongshan');
export const maJun = officer('ma-jun', '马军', 'inspector', 'ins-xincheng');
export const luoHong = officer('luo-hong', '罗红', 'bureau-head', 'hrss-city');
export const system = officer('system', '系统', 'system', 'arb-xincheng');
