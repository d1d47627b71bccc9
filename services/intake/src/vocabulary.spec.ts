import {
  AGENCY_NAMES,
  CAUSES,
  CIRCUMSTANCES,
  MATTERS,
  OUTSIDE,
  ROUTE_REASONS,
  ROUTE_WARNINGS,
} from '@one-window/contracts';
import {
  CAUSE_DOORS,
  MATTER_CODES,
  MATTER_OF_CAUSE,
  OUTSIDE_AGENCIES,
  REASON_ARTICLES,
  type Door,
} from '@one-window/domain-intake';
import { problems } from './problems';

/** The names that people read and the rules that decide stand in two rooms; here they are held together. */
const SHOWN: Readonly<Record<Door, string>> = {
  arbitration: 'arbitration',
  inspection: 'inspection',
  both: 'both',
  'both-inspection-first': 'both',
  'arbitration-or-order': 'arbitration',
  contributions: 'inspection',
  'additional-damages': 'inspection',
  'housing-fund': 'elsewhere',
  'clerk-decides': 'clerk-decides',
};

describe('the vocabulary of the window', () => {
  it('names every cause that the rules know, with the doors that they open', () =>
    expect(Object.fromEntries(CAUSES.map(({ code, doors }) => [code, doors]))).toEqual(
      Object.fromEntries(Object.entries(CAUSE_DOORS).map(([code, door]) => [code, SHOWN[door]])),
    ));

  it('names every matter', () => expect(new Set<string>(MATTERS.map(({ code }) => code))).toEqual(MATTER_CODES));

  it('names everything outside labour law, with whom to turn to', () =>
    expect(Object.fromEntries(OUTSIDE.map(({ code, agency }) => [code, agency]))).toEqual(OUTSIDE_AGENCIES));

  it('has a sentence for every reason', () =>
    expect(Object.keys(ROUTE_REASONS).sort()).toEqual(Object.keys(REASON_ARTICLES).sort()));

  it('offers circumstances whose codes exist, and one for every cause', () => {
    const causes = new Set<string | undefined>(CIRCUMSTANCES.map(({ cause }) => cause));
    expect(CAUSES.filter(({ code }) => !causes.has(code))).toEqual([]);
    for (const { cause, matter, outside } of CIRCUMSTANCES) {
      expect([cause, matter, outside].filter(code => code !== undefined)).not.toEqual([]);
      if (cause) expect(cause in CAUSE_DOORS).toBe(true);
      if (matter) expect(MATTER_CODES.has(matter)).toBe(true);
      if (outside) expect(outside in OUTSIDE_AGENCIES).toBe(true);
    }
  });

  it('gives a circumstance the matter that its cause is looked at under', () =>
    expect(CIRCUMSTANCES.filter(({ cause, matter }) => cause && matter && MATTER_OF_CAUSE[cause] !== matter)).toEqual(
      [],
    ));

  it('speaks both languages everywhere', () => {
    const names = [
      ...[...CAUSES, ...MATTERS, ...OUTSIDE, ...CIRCUMSTANCES].map(({ name }) => name),
      ...[ROUTE_REASONS, ROUTE_WARNINGS, AGENCY_NAMES].flatMap(table => Object.values(table)),
    ];
    expect(names.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || !en)).toEqual([]);
  });

  it('fills the same parameters into both languages of a problem', () => {
    const placeholders = (text: { title: string; next: string }) =>
      [...`${text.title}${text.next}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const different = Object.entries(problems).filter(
      ([, { zh, en }]) => `${placeholders(zh)}` !== `${placeholders(en)}`,
    );
    expect(different).toEqual([]);
  });
});
